import { expect, it } from 'vitest';
import { byName } from './field-names';

it.each([
  ['host', [' imap host ', ' smtp server ', ' hostname ', ' mailserver ', ' relay ', ' srv imap address ']],
  ['port', [' imap port ', ' smtp port ', ' portnumber ', ' server port ']],
  ['username', [' imap user ', ' username ', ' login ', ' userid ', ' smtp login name ']],
  ['password', [' imap password ', ' passwd ', ' user pass ', ' smtp server pwd ']],
  ['security', [' imap ssl ', ' use tls ', ' encryption ', ' smtp crypto ', ' usessl ', ' sec ', ' starttls ']],
  ['authentication', [' smtp auth ', ' authtype ', ' auth method ']],
  ['protocol', [' protocol ', ' mail proto ']],
  ['replyTo', [' reply to ', ' replyto ', ' reply email ']],
  ['from', [' from email ', ' sender ', ' email ', ' address ']],
  ['pathPrefix', [' imap path prefix ', ' rootpath ']],
  ['interval', [' poll minutes ', ' refresh interval ', ' mailcheck ', ' fetch freq ']],
  [
    'other',
    [' imap timeout ', ' ssl verify ', ' server cert ', ' trash folder ', ' draft autosave ', ' email signature '],
  ],
  ['other', [' validate ssl ', ' bcc address ', ' proxy host ', ' retry interval ', ' quota limit ', ' test port ']],
  // Nothing of this: parts of other words, and words that say nothing.
  [null, [' ', '', ' input 12 ', ' report ', ' ghost ', ' important ', ' name ', ' value ', ' field 3 ']],
] as const)('%s: %j', (field, hints) => {
  expect(hints.map((one) => `${one}: ${byName(one)}`)).toEqual(hints.map((one) => `${one}: ${field}`));
});
