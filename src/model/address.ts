import { lowerCaseAscii, trimBlanks } from './ascii-text';

/**
 * The normal form of a mail address: `Name <a@b>` becomes `a@b`, trimmed, A to Z in lower case. A text that is not
 * one address (two of them, an unclosed bracket) comes out as it is, so that it is judged as what it is. Never throws.
 */
export function parseAddress(text: string): string {
  const typed = lowerCaseAscii(trimBlanks(text));
  if (!typed.endsWith('>')) return typed;
  const open = typed.lastIndexOf('<');
  if (open < 0) return typed;
  const name = withoutQuoted(typed.slice(0, open));
  // An @ or a bracket in the name means that a second address stands before this one.
  if (/[@<>]/.test(name)) return typed;
  const address = trimBlanks(typed.slice(open + 1, -1));
  return /[<>]/.test(address) ? typed : address;
}

/** The part of a name outside of double quotes; an unclosed quote hides nothing. */
function withoutQuoted(name: string): string {
  const parts = name.split('"');
  return parts.length % 2 === 0 ? name : parts.filter((_, index) => index % 2 === 0).join('');
}

/** An address or account taken apart. */
export interface AddressParts {
  /** The text before the last `@`; the whole text where there is none. */
  readonly user: string;
  /** The host after the last `@`, in lower case and without a trailing dot; `null` where there is no `@`. */
  readonly host: string | null;
}

/** Takes an account or address apart at its last `@`. */
export function splitAtLastAt(text: string): AddressParts {
  const at = text.lastIndexOf('@');
  if (at < 0) return { user: text, host: null };
  const host = lowerCaseAscii(text.slice(at + 1));
  return { user: text.slice(0, at), host: /[^.]\.$/.test(host) ? host.slice(0, -1) : host };
}

/** Whether a text is one word: not empty, without `@`, blanks, control or invisible characters. */
export function isOneWord(text: string): boolean {
  return text !== '' && !/[@\p{Z}\p{C}]/u.test(text);
}
