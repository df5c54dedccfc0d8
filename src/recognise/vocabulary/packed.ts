/** The vocabularies in one text. The build puts the finished text in the place of this file. */
import { languages } from './languages';
import { pack } from './pack';

export const packed: string = pack(languages);
