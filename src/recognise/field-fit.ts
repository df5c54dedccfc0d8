/** Whether a control can be what its label says, by what stands in it and what it offers. */
import type { Label } from '../model/gathered';
import type { Control } from './control';
import type { Field } from './field';
import { hostLike } from './field-shape';
import { day, minutesOfText, unitOf } from './interval';
import { namesEncryption, securityWord } from './security';
import { protocolOfText } from './side';
import { purposesOf, speaksOf } from './words';

/** `hkps://keys.example.edu`, `ldap://…`: a server of something else. Web addresses are typed for mail servers too. */
const otherScheme = /^(?!(imaps?|pop3?s?|smtps?|ssl|tls|starttls|tcp|plain|https?|mail)\b)[a-z][a-z\d+.-]*:\/\//i;

/** `https://api.example.edu/v2/send`: no server alone. */
const webPath = /^https?:\/\/[^/\s]+\/\w/i;

/** Whether a control can show what the field holds: a choice of ports offers numbers, a switch of encryption names it. */
export function fits(field: Field, { kind, options, text, type, editable }: Control, label: Label): boolean {
  if (kind === 'switch') return field !== 'security' || namesEncryption(label.text);
  if (kind === 'text' && (field === 'from' || field === 'address' || field === 'replyTo')) {
    // "Sender: The Library" is a name, and "Messages: 100" a number.
    const isNamed = speaksOf('address', label.text) || field !== 'address';
    return text === '' || text.includes('@') || label.after.startsWith('@') || (isNamed && namesAddress(label.text));
  }
  if (
    kind === 'text' &&
    field === 'host' &&
    (/^\d+$/.test(text.trim()) || otherScheme.test(text.trim()) || webPath.test(text.trim()))
  )
    return false;
  // "IMAP service" is a name for people.
  if (field === 'host' && kind === 'text' && /\s/.test(text.trim()) && !hostLike.test(text.trim())) return false;
  // A line for addresses of persons holds no server, whatever "address" its label means.
  if (field === 'host' && type === 'email' && !hostLike.test(text.trim())) return false;
  // "*@example.edu": whose mail is let in.
  if (/^(from|address|replyTo)$/.test(field) && text.includes('*')) return false;
  // "Last checked: 5 minutes ago", where nothing can be entered.
  if (field === 'interval' && !editable && [label.text, text].some((one) => purposesOf(one).has('moment')))
    return false;
  // "Import the messages of the last 30 days".
  if (kind === 'text' && field === 'interval' && unitOf(label.after) === day && !isRepeated(label.text)) return false;
  if (kind === 'text' && field === 'interval')
    return /\d/.test(text) || minutesOfText(text) !== null || unitOf(`${label.after} ${label.text}`) !== null;
  if (kind !== 'choice' || options.length === 0) return true;
  const some = (test: (text: string) => boolean) => options.some(test) || test(text);
  switch (field) {
    case 'port':
      return some((one) => /\d{2,5}/.test(one));
    case 'security':
      return some((one) => securityWord(one) !== null);
    case 'interval':
      // "Mail of the last 30 days" is no interval: nobody checks for mail so rarely.
      return (
        options.some((one) => (minutesOfText(one) ?? 0) > 0 && !speaksOf('day', one)) ||
        // "Every [5] minutes" or "manually".
        (options.some((one) => minutesOfText(one) === 0) && options.some((one) => speaksOf('every', one))) ||
        ((unitOf(label.text) ?? unitOf(label.after)) !== null && some((one) => /\d/.test(one)))
      );
    case 'protocol':
      return some((one) => protocolOfText(one) !== null);
    case 'from':
      return some((one) => one.includes('@'));
    default:
      return true;
  }
}

const isRepeated = (text: string) => speaksOf('interval', text) || speaksOf('every', text);

/** Whether a label asks for an address, and not for a name. */
const namesAddress = (text: string) => speaksOf('address', text) || speaksOf('mail', text);
