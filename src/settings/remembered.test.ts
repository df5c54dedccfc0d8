import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unsaid } from '../model/circumstances';
import type { Overrule } from '../model/overrule';
import type { PageReading } from '../model/reading';
import { onCircumstancesChanged, rememberCircumstances, rememberedCircumstances } from './circumstances';
import { ispServerOf } from './isp-server';
import { onOverruled, rememberedForms, rememberOverrule } from './overrules';
import { rememberedReportForm, rememberReportForm } from './report-form';

type Heard = (changes: Record<string, unknown>) => void;
const stored = vi.hoisted(() => new Map<string, unknown>());
const listeners = vi.hoisted(() => new Set<Heard>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
        remove: async (key: string) => stored.delete(key),
        onChanged: {
          addListener: (listener: Heard) => listeners.add(listener),
          removeListener: (listener: Heard) => listeners.delete(listener),
        },
      },
    },
  },
}));
beforeEach(() => stored.clear());

describe('circumstances', () => {
  it('are not said at first', async () => {
    expect(await rememberedCircumstances()).toEqual({ circumstances: unsaid, broken: false });
  });

  it.each([
    [{ connection: 'campus', ispServer: null }],
    [{ connection: 'isp', ispServer: 'smtp.example.net' }],
    [{ connection: null, ispServer: null }],
  ] as const)('are remembered: %o', async (circumstances) => {
    await rememberCircumstances(circumstances);
    expect(await rememberedCircumstances()).toEqual({ circumstances, broken: false });
  });

  it.each([
    ['a text', 'campus'],
    ['null', null],
    ['an unknown connection', { connection: 'moon', ispServer: null }],
    ['no server', { connection: 'isp' }],
    ['a server that is none', { connection: 'isp', ispServer: 25 }],
    ['an empty server', { connection: 'isp', ispServer: '' }],
    ['an endless server', { connection: 'isp', ispServer: 'a'.repeat(254) }],
  ])('are not said where %s is stored, and that is said', async (_, value) => {
    stored.set('circumstances', value);
    expect(await rememberedCircumstances()).toEqual({ circumstances: unsaid, broken: true });
  });
});

describe('the form of reports', () => {
  it('is plain text, until another one is chosen', async () => {
    expect(await rememberedReportForm()).toBe('plain');
    await rememberReportForm('markdown');
    expect(await rememberedReportForm()).toBe('markdown');
    for (const key of stored.keys()) stored.set(key, 'html');
    expect(await rememberedReportForm()).toBe('plain');
  });
});

describe('overrules', () => {
  const page = { origin: 'https://mail.example.edu', path: '/accounts', title: '' };
  const one = { label: '', heading: 'Work', settings: {}, cannotTell: [] };
  const other = { ...one, heading: 'Home' };
  const reading = { page, accounts: [one, other] };
  const decided = async (again: Pick<PageReading, 'page' | 'accounts'> = reading) =>
    (await rememberedForms(again)).map(({ overrule }) => overrule);
  const decide = async (place: number, overrule: Overrule | null) =>
    rememberOverrule((await rememberedForms(reading))[place]?.id ?? '', overrule);

  it('are kept for each form of a page, and for no other page', async () => {
    await decide(0, 'leave');
    await decide(1, 'compare');
    expect(await decided()).toEqual(['leave', 'compare']);
    expect(await decided({ ...reading, accounts: [other] })).toEqual(['compare']);
    expect(await decided({ ...reading, page: { ...page, path: '/other' } })).toEqual([null, null]);
    expect(await decided({ ...reading, page: { ...page, origin: null } })).toEqual([null, null]);
    expect(await decided({ ...reading, accounts: [] })).toEqual([]);
  });

  it('are taken back', async () => {
    await decide(0, 'leave');
    await decide(0, null);
    expect(await decided()).toEqual([null, null]);
    expect(stored.size).toBe(0);
  });

  it('are left out where they are not understood', async () => {
    await decide(0, 'leave');
    for (const key of stored.keys()) stored.set(key, 'maybe');
    expect(await decided()).toEqual([null, null]);
  });

  it('tell nobody which forms they are about', async () => {
    await decide(0, 'leave');
    expect([...stored]).toEqual([[expect.stringMatching(/^overrule [0-9a-f]{16}$/), 'leave']]);
  });
});

describe('whoever listens', () => {
  it.each([
    ['a choice', onOverruled, 'overrule 1234'],
    ['where the person connects from', onCircumstancesChanged, 'circumstances'],
  ])('hears of %s, and of nothing else, until it is ended', (_, listen, key) => {
    const heard = vi.fn();
    const end = listen(heard);
    for (const listener of listeners) listener({ other: {} });
    expect(heard).not.toHaveBeenCalled();
    for (const listener of listeners) listener({ [key]: {} });
    expect(heard).toHaveBeenCalledTimes(1);
    end();
    expect(listeners.size).toBe(0);
  });
});

it.each([
  ['smtp.example.net', 'smtp.example.net'],
  ['  SMTP.Example.NET. ', 'smtp.example.net'],
  ['smtps://smtp.example.net:465', 'smtp.example.net'],
  ['smtp', null],
  ['my provider', null],
  ['http//x', null],
  ['', null],
])('the provider’s server in “%s” is %s', (text, server) => {
  expect(ispServerOf(text)).toBe(server);
});
