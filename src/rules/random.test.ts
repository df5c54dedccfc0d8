/** Random settings: what must hold whatever stands on a page or in a file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connections } from '../model/circumstances';
import type { CheckResult } from '../model/report';
import { checkIds, outcomes } from '../model/report';
import { type SettingName, settingNames } from '../model/settings';
import { caltechImss as requirements } from '../requirements/load';
import { rules } from './all';
import { auditPage } from './audit-page';
import { pageWith, type RawSettings } from './case';

/** Accounts made of each pair that fast-check makes: making values costs more than judging them. */
const mixes = 10;
const runs = 10_000;

const imap = 'imap-server.its.caltech.edu';
const pop = 'pop-server.its.caltech.edu';
const smtp = 'smtp-server.its.caltech.edu';

const rightHost = fc.constantFrom(imap, pop, smtp);
const knownHost = fc.oneof(
  rightHost,
  fc.constantFrom('its.caltech.edu', 'imap-server.cco.caltech.edu', 'smtp-server.cco.caltech.edu', 'caltech.edu'),
  fc.constantFrom('mail.example.com', '192.0.2.7', '2001:db8::1', 'localhost', ''),
);

/** Characters put into a right name, or instead of one of its own. */
const stranger = fc.oneof(
  fc.constantFrom('\u0430', '\u0435', '\u0441', '\u0456', 'ｉ', 'Ｉ', '\u00ad', '\u200b', '\u200d', '\ufeff', '\u2060'),
  fc.constantFrom('\u3000', '\u00a0', '。', '．', '%2e', '%69', '1', 'l', '-', '.', '_', ' ', '\0', '\u0301', '\ud800'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const edited = fc
  .tuple(rightHost, fc.array(fc.tuple(fc.nat(27), stranger, fc.nat(1)), { minLength: 1, maxLength: 3 }))
  .map(([host, edits]) =>
    edits.reduce((text: string, [at, put, drop]) => text.slice(0, at) + put + text.slice(at + drop), host),
  );
const wrapped = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      ' ',
      '\n',
      'imaps://',
      'IMAP://',
      'pop3s://',
      'ssl://',
      'tls://',
      'smtps://',
      'http://',
      '{',
      '[',
    ),
    fc.constantFrom('', '', '', 'jdoe@', 'a@b@', '@', 'jdoe:secret@', 'x.'),
    fc.oneof(knownHost, edited),
    fc.constantFrom(
      '',
      '',
      '.',
      '..',
      ':993',
      ':143',
      ':',
      ':993x',
      '/',
      '/ssl',
      '}',
      ':993/imap/ssl}',
      ' ',
      '.evil.example',
    ),
  )
  .map((parts) => parts.join(''));
const host = fc.oneof(
  { weight: 4, arbitrary: knownHost },
  { weight: 4, arbitrary: wrapped },
  { weight: 2, arbitrary: edited },
  { weight: 1, arbitrary: knownHost.map((text) => text.toUpperCase()) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const address = fc.oneof(
  fc.tuple(fc.constantFrom('jdoe', '', 'j doe', 'a@b', 'Jane <jdoe'), host).map(([user, at]) => `${user}@${at}`),
  fc.constantFrom('', 'jdoe', 'jdoe@caltech.edu', 'Jane <jdoe@its.caltech.edu>', 'a@caltech.edu, b@caltech.edu'),
);
const port = fc.oneof(
  fc.constantFrom(993, 995, 465, 143, 110, 25, 587, '993', ' 995 ', '993x', '', '９９３', '0', 65536, -1, 993.5),
  fc.integer(),
  fc.string({ maxLength: 6 }),
);
const security = fc.constantFrom('none', 'ssl', 'starttls', 'optional', 'SSL/TLS', 'TLS', 'Required', 'auto', '', 'x');
const garbage = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, true, 0, 1n, {}, []) },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 1 }) },
);

const sensible: Readonly<Record<SettingName, fc.Arbitrary<unknown>>> = {
  'incoming.protocol': fc.constantFrom('imap', 'pop', 'IMAP4', 'POP3', 'exchange', ''),
  'incoming.host': host,
  'incoming.port': port,
  'incoming.security': security,
  'incoming.username': address,
  'incoming.pathPrefix': fc.constantFrom('', ' ', '~/mail/', 'INBOX', '\u00a0'),
  'outgoing.host': host,
  'outgoing.port': port,
  'outgoing.security': security,
  'outgoing.authentication': fc.constantFrom(true, false, 'on', 'none', 'cram-md5', 'x'),
  'outgoing.username': address,
  'identity.from': address,
  'identity.replyTo': address,
  checkIntervalMinutes: fc.oneof(fc.constantFrom(0, 1, 5, 10, '30 s', 'never', -1, 4.9), fc.double()),
  'program.name': fc.constantFrom('Eudora', 'Thunderbird', '', 'eudora pro'),
  'program.version': fc.constantFrom('4.3', '5.0.2', '5.1', '5.1.1', '5.2', '6.0', '6.2', '', '5', 'x', 5.1),
};

/** Each setting absent, sensible or of any type at all. */
const anySettings: fc.Arbitrary<RawSettings> = fc.record(
  Object.fromEntries(
    settingNames.map((name) => [
      name,
      fc.oneof({ weight: 12, arbitrary: sensible[name] }, { weight: 1, arbitrary: garbage }),
    ]),
  ),
  { requiredKeys: [] },
);

interface Given {
  readonly settings: RawSettings;
  readonly cannotTell: readonly SettingName[];
  readonly connection: (typeof connections)[number] | null;
  readonly ispServer: string | null;
}
const given: fc.Arbitrary<Given> = fc.record({
  settings: anySettings,
  cannotTell: fc.oneof(fc.constant<SettingName[]>([]), fc.subarray<SettingName>([...settingNames], { maxLength: 3 })),
  connection: fc.constantFrom(...connections, null),
  ispServer: fc.option(host),
});

/**
 * The host that a server field means, worked out in another way than the rules do: by stripping what may stand around
 * an ASCII name. `null` where anything else is in the text.
 */
function plainHost(value: unknown): string | null {
  if (typeof value !== 'string' || !isAscii(value)) return null;
  const [, inBraces = value.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '')] = /^\s*\{([^}]*)\}/.exec(value) ?? [];
  const name = inBraces
    .replace(/^(?:imaps?|pop3?s?|smtps?|ssl|tls|starttls|plain|tcp):\/\/(.*?)\/?$/i, '$1')
    .replace(/(?:\/(?:imap|pop3|ssl|tls|notls))+$/i, '')
    .replace(/^.*@/, '')
    .replace(/:[^:]*$/, '')
    .replace(/\.$/, '');
  return name.toLowerCase();
}

function isAscii(text: string): boolean {
  return Array.from(text).every((letter) => letter <= '\x7f');
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function passed(checks: readonly CheckResult[], id: CheckResult['id']): boolean {
  return checks.find((check) => check.id === id)?.outcome === 'pass';
}

function check({ settings, cannotTell, connection, ispServer }: Given): void {
  const report = auditPage(pageWith(settings, cannotTell), {
    requirements,
    circumstances: { connection, ispServer },
    compareAll: true,
  });
  const account = report.accounts[0];
  const checks = account?.checks ?? [];
  if (checks.length !== checkIds.length || checks.some((one, index) => one.id !== checkIds[index])) {
    throw new Error('not one outcome for each check, in order');
  }
  for (const { id, outcome, why } of checks) {
    if (!outcomes.includes(outcome)) throw new Error(`${id}: no outcome`);
    if (why.key === 'why_any_rule_failed') throw new Error(`${id}: ${why.args[0]}`);
    if (outcome !== 'pass') continue;
    for (const name of rules[id].meta.needs) {
      if (!(name in (account?.settings ?? {}))) throw new Error(`${id} passes, and ${name} was not read`);
      if (cannotTell.includes(name)) throw new Error(`${id} passes, and ${name} cannot be told`);
    }
  }

  const incoming = plainHost(settings['incoming.host']);
  if (passed(checks, 'incoming-server') && incoming !== imap && incoming !== pop) {
    throw new Error('incoming-server passes for another server');
  }
  const outgoing = plainHost(settings['outgoing.host']);
  const named = connection === 'isp' && ispServer !== null && plainHost(ispServer) === outgoing;
  if (passed(checks, 'outgoing-server') && outgoing !== smtp && !named && !isNonAsciiTwin(settings, ispServer)) {
    throw new Error('outgoing-server passes for another server');
  }
  const ports = `${asText(settings['incoming.port'])} ${asText(settings['incoming.host'])}`;
  if (passed(checks, 'incoming-port') && !/993|995/.test(ports))
    throw new Error('incoming-port passes for another port');
  const from = asText(settings['identity.from']).toLowerCase();
  if (passed(checks, 'from-address') && !/[^\s@]@(?:its\.)?caltech\.edu>?\s*$/.test(from)) {
    throw new Error('from-address passes for another address');
  }
}

/** A provider's server may have a name outside ASCII: then both fields hold the same text. */
function isNonAsciiTwin(settings: RawSettings, ispServer: string | null): boolean {
  return ispServer !== null && !isAscii(ispServer) && !isAscii(asText(settings['outgoing.host']));
}

/** The accounts that take each setting from one of two, by the bits of a number. */
function mixed([one, other, seed]: readonly [Given, Given, number]): Given[] {
  return Array.from({ length: mixes }, (_, mix) => {
    const bits = Math.imul(seed + mix, 0x9e3779b1) >>> 8;
    const chosen = settingNames.flatMap((name, index) => {
      const from = ((bits >> index) & 1 ? one : other).settings;
      return name in from ? [[name, from[name]]] : [];
    });
    const connection = [...connections, null][(seed + mix) % 5] ?? null;
    return { ...(mix % 2 ? one : other), settings: Object.fromEntries(chosen), connection };
  });
}

describe(`${runs * mixes} random accounts`, () => {
  it('keep every promise', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.tuple(given, given, fc.nat()), (pair) => mixed(pair).forEach(check)),
      { numRuns: runs },
    );
  });

  it('are of the kinds that matter', () => {
    const hosts = fc.sample(host, 3000);
    const plain = hosts.map(plainHost);
    expect(plain.filter((name) => name === imap).length).toBeGreaterThan(100);
    expect(hosts.filter((text) => !isAscii(text)).length).toBeGreaterThan(300);
    expect(
      plain.filter((name) => name !== null && name !== imap && name.includes('imap-server')).length,
    ).toBeGreaterThan(100);
  });
});
