import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../model/input-error';
import { formats } from './formats';
import { largestFile, readProgramFile } from './program-file';
import { bytesOf, parseXml, readText } from './read-file.fixture';

const read = (bytes: Uint8Array) => readProgramFile(bytes, parseXml);
const password = 'Rosebud-4711';

/** A file of each format, with a password in every place that has one. */
const samples: Readonly<Record<string, string>> = {
  eudora: `[Settings]\nPOPAccount=jdoe@imap.example.edu\nSavePasswordText=${password}\n[Persona-B]\nPOPAccount=b@b.example\nSavePasswordText=${password}\n`,
  thunderbird: `user_pref("mail.accountmanager.accounts", "account1");\nuser_pref("mail.account.account1.server", "server1");\nuser_pref("mail.server.server1.type", "imap");\nuser_pref("mail.server.server1.hostname", "imap.example.edu");\nuser_pref("mail.server.server1.password", "${password}");\n`,
  'thunderbird-autoconfig': `<clientConfig version="1.1"><emailProvider id="e"><domain>example.edu</domain><incomingServer type="imap"><hostname>imap.example.edu</hostname><password>${password}</password></incomingServer></emailProvider></clientConfig>`,
  k9: `<?xml version="1.0"?><k9settings version="1" format="1"><accounts><account><incoming-server type="IMAP"><host>imap.example.edu</host><password>${password}</password></incoming-server></account></accounts></k9settings>`,
  'apple-mail': `<?xml version="1.0"?><plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.mail.managed</string><key>IncomingMailServerHostName</key><string>imap.example.edu</string><key>IncomingPassword</key><string>${password}</string></dict></array></dict></plist>`,
  alpine: `inbox-path={imap.example.edu/ssl/user=jdoe}INBOX\nsmtp-server=smtp.example.edu/user=jdoe\nldap-password=${password}\n`,
  mutt: `set imap_user=jdoe imap_pass="${password}"\nset folder=imaps://jdoe:${password}@imap.example.edu/\nset smtp_url=smtp://jdoe:${password}@smtp.example.edu\n`,
  fetchmail: `poll imap.example.edu proto imap user jdoe password "${password}" ssl\n`,
  msmtp: `account work\nhost smtp.example.edu\nuser jdoe\npassword ${password}\n`,
  getmail: `[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = imap.example.edu\npassword = ${password}\n`,
  mbsync: `IMAPAccount work\nHost imap.example.edu\nUser jdoe\nPass ${password}\n`,
  offlineimap: `[Account A]\nremoterepository = R\n[Repository R]\ntype = IMAP\nremotehost = imap.example.edu\nremotepass = ${password}\n`,
};

describe('each format', () => {
  it('has a sample', () => {
    expect(Object.keys(samples).sort()).toEqual([...new Set(formats.map(({ id }) => id))].sort());
  });

  it.each(Object.entries(samples))('%s is known by its content, and gives no password', (id, text) => {
    const reading = readText(text);
    expect(reading.program?.id).toBe(id);
    expect(reading.accounts.length).toBeGreaterThan(0);
    expect(JSON.stringify(reading)).not.toContain(password);
  });

  it.each(Object.entries(samples))('%s is known by no other one', (id, text) => {
    const xml = text.startsWith('<') ? parseXml(text) : null;
    const knowing = formats.filter((format) => format.recognises({ text, xml })).map((format) => format.id);
    expect(knowing).toEqual([id]);
  });
});

describe('encodings', () => {
  const text = '[Settings]\nPOPAccount=jörg@imap.example.edu\n';
  const utf16 = (label: 'le' | 'be') => {
    const codes = [...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0));
    return new Uint8Array(
      codes.flatMap((code) => (label === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
    );
  };
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16', utf16('le')],
    ['UTF-16 the other way round', utf16('be')],
    ['Windows-1252', new Uint8Array([...text].map((letter) => letter.charCodeAt(0)))],
  ])('%s', (_, bytes) => {
    expect(read(bytes).accounts[0]?.settings['incoming.username']?.value).toBe('jörg@imap.example.edu');
  });
});

describe('a signed profile', () => {
  const der = (tag: number, ...content: readonly (Uint8Array | readonly number[])[]) => {
    const inner = content.flatMap((part) => [...part]);
    const length = inner.length < 128 ? [inner.length] : [0x82, inner.length >> 8, inner.length & 255];
    return [tag, ...length, ...inner];
  };
  const ber = (tag: number, ...content: readonly (readonly number[])[]) => [tag, 0x80, ...content.flat(), 0, 0];
  const oid = der(0x06, [42, 134, 72, 134, 247, 13, 1, 7, 2]);
  const profile = bytesOf(samples['apple-mail'] ?? '');
  const inPieces = [der(0x04, profile.subarray(0, 100)), der(0x04, profile.subarray(100))];

  it.each<[string, readonly number[]]>([
    [
      'in one piece',
      der(0x30, oid, der(0xa0, der(0x30, [2, 1, 1], der(0x31), der(0x30, oid, der(0xa0, der(0x04, profile)))))),
    ],
    [
      'in pieces without lengths',
      ber(0x30, oid, ber(0xa0, ber(0x30, [2, 1, 1], der(0x31), ber(0x30, oid, ber(0xa0, ber(0x24, ...inPieces)))))),
    ],
  ])('is read %s', (_, bytes) => {
    expect(read(new Uint8Array(bytes))).toEqual(read(profile));
  });

  it('that is cut off is told', () => {
    const whole = der(
      0x30,
      oid,
      der(0xa0, der(0x30, [2, 1, 1], der(0x31), der(0x30, oid, der(0xa0, der(0x04, profile))))),
    );
    expect(() => read(new Uint8Array(whole.slice(0, 80)))).toThrow(InputError);
  });
});

describe('what is no settings file is told in one sentence', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['an empty file', '', 'this file is empty'],
    ['a huge file', new Uint8Array(largestFile + 1), 'larger than 10 MB'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'it is not a text'],
    ['a binary property list', `bplist00${'x'.repeat(40)}`, 'save it as XML first'],
    ['broken UTF-16', new Uint8Array([0xff, 0xfe, 0x00]), 'cannot be decoded'],
    ['a web page', '<!DOCTYPE html><html><body>POPAccount</body></html>', 'this is a web page'],
    ['a message', 'Return-Path: <a@b.example>\nSubject: settings\n\nHello', 'this is a message'],
    ['broken XML', '<?xml version="1.0"?><k9settings><accounts>', 'this XML file is broken'],
    ['XML with entities', '<!DOCTYPE k9settings [<!ENTITY a "b">]><k9settings>&a;</k9settings>', 'declares entities'],
    ['XML of something else', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'of no program that is known here'],
    ['XML without end', '<a>'.repeat(500) + '</a>'.repeat(500), 'nested too deeply'],
    ['another text', 'Dear all,\nthe server is imap.example.edu.\n', 'of a program that is known here'],
    ['settings without an account', 'user_pref("mail.accountmanager.accounts", "");', 'holds no mail account'],
    ['a list that is no settings file', '{"name": "x"}', 'accounts: expected a list'],
  ])('%s', (_, file, problem) => {
    const attempt = () => read(typeof file === 'string' ? bytesOf(file) : file);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(problem);
    expect(attempt).not.toThrow(/\n/);
  });
});

it('whatever a file holds, there is a reading or a sentence, and never a password', () => {
  const texts = Object.values(samples);
  const change = fc.record({
    text: fc.constantFrom(...texts),
    other: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    noise: fc.string({ maxLength: 12 }),
  });
  fc.assert(
    fc.property(change, ({ text, other, at, length, noise }) => {
      const place = Math.floor(text.length * at);
      // A change may cut the word that makes a password one; what is left of it then is no password any more.
      const cut = text.slice(place, place + length);
      const isHarmless = !/pass|secret/i.test(text.slice(Math.max(0, place - 12), place + length + 12));
      const changed = `${text.slice(0, place)}${noise}${text.slice(place + length)}\n${other}`;
      let reading: unknown = null;
      try {
        reading = readText(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
      if (isHarmless && !cut.includes('\n')) expect(JSON.stringify(reading)).not.toContain(password);
    }),
    { numRuns: 600 },
  );
});
