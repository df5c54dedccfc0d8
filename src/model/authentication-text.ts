import { lowerCaseAscii, trimBlanks } from './ascii-text';

const onWords: readonly string[] = ['true', 'on', 'yes', '1', 'enabled'];
const offWords: readonly string[] = ['false', 'off', 'no', '0', 'disabled', 'none', 'no authentication', 'anonymous'];
const mechanism = /^(?:plain|login|ntlm|gssapi|kerberos|cram-md5|digest-md5|x?oauth2?|scram-sha-\d+(?:-plus)?)$/;

/**
 * Whether a text says that the program signs in: a switch, or a chosen mechanism (`none` is no).
 *
 * @returns `null` where the text says neither
 */
export function parseAuthenticationText(text: string): boolean | null {
  if (text.length > 100) return null;
  const word = lowerCaseAscii(trimBlanks(text));
  if (offWords.includes(word)) return false;
  return onWords.includes(word) || mechanism.test(word) ? true : null;
}
