/** What the value and the options of a control tell about the field it is. */
import type { Label } from '../model/gathered';
import type { Control } from './control';
import type { Field } from './field';
import { areIntervalOptions, unitOf } from './interval';
import { areSecurityOptions } from './security';
import { protocolOfText } from './side';
import type { Concept } from './vocabulary/pack';
import { said, speaksOf } from './words';

/** A server's name, perhaps with a scheme before it. */
export const hostLike = /^(\[|\{)?([a-z]+:\/\/)?[\w\xaa-\uffff-]+(\.[\w\xaa-\uffff-]+)+/i;
/** Ports that mail servers have. */
export const mailPort = /^(25|110|143|465|587|993|995|2525)$/;

/** What stands in a line, and how the line is made. */
export function byShape(control: Control, label: Label, add: (field: Field, points: number) => void): void {
  if (control.kind !== 'text' && control.kind !== 'choice') return;
  const value = control.text.trim();
  if (control.type === 'number') add('port', 1);
  // "[rosa] @ [example.edu]", whatever it is called.
  if (label.after.startsWith('@') && value !== '' && !value.includes('@')) add('address', 8);
  if (unitOf(label.after) !== null || unitOf(label.text) !== null) add('interval', 2);
  if (control.type === 'email') {
    add('address', 3);
    add('from', 1);
    add('replyTo', 1);
  }
  if (value.includes('@')) {
    add('from', 1);
    add('replyTo', 1);
    add('username', 1);
    add('address', 2);
  } else if (hostLike.test(value)) add('host', 2);
  if (/^[\w-]+(\.[\w-]+)+:\d{2,5}(\/[\w/-]+)?$/.test(value)) add('host', 5);
  if (/^\d{2,5}$/.test(value)) add('port', 2);
  if (mailPort.test(value) && value !== '25' && label.ordinal > 0) add('port', 4);
  // A line without a label of its own, with an example in it.
  const isFree = label.ordinal > 0 || label.origin === 'placeholder' || label.origin === 'heading';
  const example = control.placeholder.trim();
  if (isFree && mailPort.test(example) && example !== '25' && /^\d*$/.test(value)) add('port', 6);
  // "Post office (SMTP)", "Get mail from", "Send mail through": the name of a server makes it one.
  const { of, folded } = said(label.text);
  const isOfMail = of.has('check') || (of.has('outgoing') && of.has('mail')) || / (imap4?|pop3?|smtp) /.test(folded);
  if (hostLike.test(value) && !value.includes('@') && isOfMail) add('host', 4);
}

/** What there is to choose from. */
export function byOptions(
  { options }: Control,
  labelled: ReadonlySet<Concept>,
  add: (field: Field, points: number) => void,
): void {
  const protocols = new Set(options.map(protocolOfText));
  // A list of protocols may name their encryption too: it is read from the same list.
  const areProtocols = protocols.has('imap') && protocols.has('pop');
  const areAllProtocols = areProtocols && !protocols.has(null);
  if (areSecurityOptions(options) && !areAllProtocols) add('security', 9);
  if (areProtocols) add('protocol', areAllProtocols ? 20 : 10);
  else if ((protocols.has('imap') || protocols.has('pop')) && options.length <= 2) add('protocol', 2);
  if (areIntervalOptions(options) && options.some((option) => /\d/.test(option) || speaksOf('every', option))) {
    // A list that says itself what is done so often: "Fetch every 15 minutes".
    const isSaid =
      labelled.has('check') ||
      labelled.has('mail') ||
      labelled.has('incoming') ||
      options.some((option) => speaksOf('every', option)) ||
      options.some((option) => speaksOf('check', option) || speaksOf('interval', option));
    add('interval', isSaid ? 7 : 3);
  }
  if (options.length > 0 && options.filter((option) => /^\d{2,5}\b/.test(option)).length >= options.length / 2)
    add('port', 2);
  const isOfLogin = (option: string) => speaksOf('auth', option) || speaksOf('login', option);
  if (options.length > 1 && options.every(isOfLogin) && options.some((option) => speaksOf('none', option)))
    add('authentication', 8);
  if (
    !areProtocols &&
    options.length <= 3 &&
    options.some((option) => speaksOf('secure', option) && /ssl|tls/i.test(option))
  )
    add('security', 3);
  const isBare = (option: string) =>
    ['none', 'required', 'optional'].some((concept) => speaksOf(concept as Concept, option));
  if (options.length >= 2 && options.length <= 4 && options.every(isBare)) add('security', 1);
}
