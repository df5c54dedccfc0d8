/** Controls for encryption, for tests. */
import type { SecurityControl } from './security';

/** A list with `|` between its options. */
export const select = (text: string, options: string): SecurityControl => ({
  kind: 'choice',
  text,
  options: options === '' ? [] : options.split(' | '),
});

export const box = (label: string, on: boolean | null): SecurityControl => ({ kind: 'switch', label, on });
