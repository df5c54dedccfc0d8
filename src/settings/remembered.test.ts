import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unsaid } from '../model/circumstances';
import { rememberCircumstances, rememberedCircumstances } from './circumstances';
import { ispServerOf } from './isp-server';
import { rememberedOverrule, rememberOverrule } from './overrules';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
        remove: async (key: string) => stored.delete(key),
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

describe('overrules', () => {
  const page = { origin: 'https://mail.example.edu', path: '/accounts', title: '' };

  it('are kept for the form, and for no other', async () => {
    await rememberOverrule(page, 'compare');
    expect(await rememberedOverrule(page)).toBe('compare');
    expect(await rememberedOverrule({ ...page, path: '/other' })).toBeNull();
    expect(await rememberedOverrule({ ...page, origin: null })).toBeNull();
  });

  it('are taken back', async () => {
    await rememberOverrule(page, 'leave');
    await rememberOverrule(page, null);
    expect(await rememberedOverrule(page)).toBeNull();
  });

  it('are left out where they are not understood', async () => {
    await rememberOverrule(page, 'leave');
    for (const key of stored.keys()) stored.set(key, 'maybe');
    expect(await rememberedOverrule(page)).toBeNull();
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
