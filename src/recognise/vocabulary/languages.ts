/** The languages the reader knows. All are tried on every page: pages mix them. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { pt } from './pt';
import type { Vocabulary } from './vocabulary';
import { zh } from './zh';

export const languages: readonly Vocabulary[] = [en, de, fr, es, it, pt, zh, ja];
