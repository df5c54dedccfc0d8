/** Every face of the popup, for tests and pictures: what the tab gave, and what was remembered. */
import catalogue from '../../_locales/en/messages.json';
import { unsaid } from '../model/circumstances';
import type { Overrule } from '../model/overrule';
import type { AccountReading, PageReading, SettingReading, UnreadFrame } from '../model/reading';
import type { SettingName, SettingValues } from '../model/settings';
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { ispServerOf } from '../settings/isp-server';
import type { FollowedReading } from '../tab/follow-tab';
import { forbiddenPages, type TabReading } from '../tab/tab-reading';
import { catalogueWords } from '../words/catalogue';
import type { World } from './world';

/** A world in which the tab gives this, and nothing was remembered; what is remembered is kept in it. */
export function fakeWorld(tab: FollowedReading | Promise<FollowedReading>, different: Partial<World> = {}): World {
  return {
    words: catalogueWords(catalogue),
    versions: '0.1.0, Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0',
    followTab(onReading) {
      void Promise.resolve(tab).then(onReading);
      return () => {};
    },
    audit: (reading, circumstances, overrules) =>
      auditPage(reading, { requirements: caltechImss, circumstances, overrules }),
    serverName: ispServerOf,
    rememberedCircumstances: async () => ({ circumstances: unsaid, broken: false }),
    rememberCircumstances: async () => {},
    rememberedForms: formsWith(),
    rememberOverrule: async () => {},
    onRemembered: () => () => {},
    folds: new Map(),
    copy: async () => {},
    reportForm: async () => 'plain',
    enterValues: async () => ({ kind: 'changed' }),
    undoEntering: async () => [],
    showSetting: async () => 'shown',
    keepOpen: async () => {},
    save: () => {},
    siteState: async () => 'not-chosen',
    chooseSite: async () => true,
    leaveSite: async () => true,
    ...different,
  };
}

/** The forms of a page whose accounts are known by their names, with what was decided about each. */
export function formsWith(...overrules: (Overrule | null)[]): World['rememberedForms'] {
  return async ({ page, accounts }) =>
    accounts.map(({ label }, index) => ({ id: `${page.path} ${label} ${index}`, overrule: overrules[index] ?? null }));
}

type Values = { readonly [N in SettingName]?: SettingValues[N] };

const labels: Partial<Record<SettingName, string>> = {
  'incoming.protocol': 'Account type',
  'incoming.host': 'IMAP Host',
  'incoming.port': 'Port',
  'incoming.security': 'Security',
  'incoming.username': 'User name',
  'outgoing.host': 'SMTP Host',
  'outgoing.port': 'Port',
  'outgoing.security': 'Security',
  'outgoing.authentication': 'Server requires authentication',
  'identity.from': 'E-mail',
  'identity.replyTo': 'Reply-To',
  checkIntervalMinutes: 'Check for new messages',
};

function sectionOf(name: SettingName): string[] {
  if (name.startsWith('incoming.')) return ['Accounts', 'Receiving mail'];
  return name.startsWith('outgoing.') ? ['Accounts', 'Sending mail'] : ['Accounts'];
}

/** An account as the reader would give it. */
export function account(label: string, values: Values, cannotTell: readonly SettingName[] = []): AccountReading {
  const settings = Object.entries(values).map(([key, value]) => {
    const name = key as SettingName;
    const reading: SettingReading = { value, text: String(value), label: labels[name] ?? '', section: sectionOf(name) };
    return [name, reading];
  });
  return { label, settings: Object.fromEntries(settings), cannotTell };
}

export function read(accounts: readonly AccountReading[], different: Partial<PageReading> = {}): TabReading {
  const page = { origin: 'https://webmail.example.edu', path: '/settings/accounts', title: 'Settings' };
  const client = { id: 'roundcube', name: 'Roundcube', version: '1.6.5' };
  return { kind: 'read', reading: { page, client, accounts, unread: [], ...different } };
}

const right: Values = {
  'incoming.protocol': 'imap',
  'incoming.host': 'imap-server.its.caltech.edu',
  'incoming.port': 993,
  'incoming.security': 'ssl',
  'incoming.username': 'jdoe',
  'incoming.pathPrefix': '',
  'outgoing.host': 'smtp-server.its.caltech.edu',
  'outgoing.port': 465,
  'outgoing.security': 'ssl',
  'outgoing.authentication': true,
  'identity.from': 'jdoe@caltech.edu',
  'identity.replyTo': '',
  checkIntervalMinutes: 10,
};

const wrong: Values = {
  ...right,
  'incoming.host': 'imap-server.cco.caltech.edu',
  'incoming.port': 143,
  'incoming.security': 'none',
  checkIntervalMinutes: 1,
};

const other: Values = {
  'incoming.host': 'imap.example.net',
  'incoming.port': 993,
  'incoming.security': 'ssl',
  'incoming.username': 'jdoe@example.net',
  'outgoing.host': 'smtp.example.net',
};

const empty: Values = {
  'incoming.protocol': 'imap',
  'incoming.host': '',
  'incoming.port': '',
  'incoming.security': 'none',
  'incoming.username': '',
  'outgoing.host': '',
  'outgoing.port': '',
  'outgoing.security': 'none',
  'identity.from': '',
};

const withoutAll = (values: Values, ...names: SettingName[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name as SettingName)));

const long = 'imap-server-with-an-endlessly-long-name-that-no-line-can-hold.department-of-long-names.cco.caltech.edu';
const frames: UnreadFrame[] = [
  { frame: 'https://mail-settings.example.org/embedded/accounts', reason: 'not-permitted' },
  { frame: 'about:srcdoc', reason: 'failed' },
];
const never = new Promise<TabReading>(() => {});
const isp = { connection: 'isp', ispServer: 'smtp.example.net' } as const;

/** The faces by name. */
export const faces: Readonly<Record<string, World>> = {
  reading: fakeWorld(never),
  problems: fakeWorld(read([account('Work', wrong)])),
  'one-problem': fakeWorld(read([account('', { ...right, 'identity.from': 'jdoe@smtp-server.its.caltech.edu' })])),
  advice: fakeWorld(read([account('', { ...right, 'incoming.security': 'starttls', 'incoming.port': 143 })])),
  right: fakeWorld(read([account('Work', { ...right, 'program.name': 'Example', 'program.version': '2.0' })])),
  'right-so-far': fakeWorld(read([account('Work', withoutAll(right, 'incoming.port', 'identity.replyTo'))])),
  'cannot-tell': fakeWorld(
    read([account('Work', withoutAll(right, 'incoming.security', 'outgoing.port'), ['incoming.security'])]),
  ),
  'nothing-seen': fakeWorld(read([account('', {}, ['incoming.host', 'incoming.security'])])),
  new: fakeWorld(read([account('', empty)], { client: null })),
  isp: fakeWorld(read([account('Work', { ...wrong, 'outgoing.host': 'smtp.example.com' })]), {
    rememberedCircumstances: async () => ({ circumstances: isp, broken: false }),
  }),
  'several-accounts': fakeWorld(read([account('Work', right), account('Laboratory', wrong), account('Home', other)])),
  'several-right': fakeWorld(read([account('Work', right), account('Laboratory', right)])),
  'several-decided': fakeWorld(
    read([account('Work', wrong), account('Laboratory', wrong), account('Home', other), account('Club', other)]),
    { rememberedForms: formsWith(null, 'leave', 'compare') },
  ),
  'several-others': fakeWorld(read([account('Work', wrong), account('Home', other)]), {
    rememberedForms: formsWith('leave'),
  }),
  'unread-frames': fakeWorld(read([account('Work', right)], { unread: frames })),
  'long-words': fakeWorld(
    read([account('', { ...wrong, 'incoming.host': long, 'incoming.username': `jdoe@${long}` })], {
      page: { origin: `https://${long}`, path: '/', title: long },
    }),
  ),
  others: fakeWorld(read([account('', other)])),
  'others-compared': fakeWorld(read([account('', other)]), { rememberedForms: formsWith('compare') }),
  left: fakeWorld(read([account('', wrong)]), { rememberedForms: formsWith('leave') }),
  nothing: fakeWorld(read([], { client: null })),
  'nothing-unread': fakeWorld(read([], { client: null, unread: frames })),
  failed: fakeWorld({ kind: 'failed', error: 'The page did not answer within 4500 ms.' }),
  lost: fakeWorld({ kind: 'lost' }),
  unasked: fakeWorld({ kind: 'forbidden', page: 'other' }, { keepOpen: null }),
  'not-judged': fakeWorld(read([account('Work', right)]), {
    audit: () => {
      throw new TypeError('no such rule');
    },
  }),
  'broken-memory': fakeWorld(read([account('Work', { ...right, 'outgoing.host': 'smtp.example.net' })]), {
    rememberedCircumstances: async () => ({ circumstances: unsaid, broken: true }),
  }),
  ...Object.fromEntries(forbiddenPages.map((page) => [page, fakeWorld({ kind: 'forbidden', page })])),
};
