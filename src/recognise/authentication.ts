/** What the choice of a way to authenticate means: whether the server asks who sends. */
import { said } from './words';

const mechanism = /\b(login|cram|digest|md5|ntlm|gssapi|kerberos|x?oauth2?|scram|smtp[- ]?auth|pop3?)\b/i;
/** What a choice that is on speaks of: that it is, or who is asked for what. */
const used = ['required', 'optional', 'auth', 'login', 'user', 'password', 'secure', 'incoming'] as const;

/** What one option says; `null` where nobody knows. */
function usesAuthentication(option: string): boolean | null {
  // "PLAIN" is a mechanism.
  if (/\bplain\b/i.test(option)) return true;
  const { of } = said(option);
  if (of.has('none')) return false;
  return used.some((concept) => of.has(concept)) || mechanism.test(option) ? true : null;
}

/** "If the server asks": perhaps. What is done automatically is done. */
const isConditional = (option: string): boolean => said(option).of.has('optional') && !/auto|自[动動]/i.test(option);

/** Whether a line holds nothing but names of mechanisms: "Login", "Plain, CRAM-MD5". */
export const areMechanisms = (text: string): boolean =>
  /^["']?(plain|login|cram-md5|digest-md5|ntlm|gssapi|scram-sha-\d+|x?oauth2?)["']?([\s,;/|]+|$)/i.test(text) &&
  text.split(/[\s,;/|]+/).every((word) => mechanism.test(word) || /^["']?plain["']?$/i.test(word));

/** Whether the chosen option asks for authentication: by what it says, else since another one says that it does not. */
export function authenticationOf(chosen: string, options: readonly string[]): boolean | null {
  if (said(chosen).folded === '') return null;
  if (isConditional(chosen)) return null;
  const told = usesAuthentication(chosen);
  if (told !== null) return told;
  return options.some((option) => option !== chosen && usesAuthentication(option) === false) ? true : null;
}
