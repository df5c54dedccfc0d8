/**
 * Beside the reader, for pages that show accounts as text: injected into a frame only when that is asked for. Leaves one
 * object in the isolated world, and does nothing by itself.
 */
import type { ReaderWorld } from '../model/gathered';
import { textsIn } from './texts/texts-in';

(globalThis as ReaderWorld).mailTextReader = textsIn;
