import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseSite, chosenSites, leaveSite, stateOf } from './sites';

const fake = vi.hoisted(() => ({
  runtime: { getManifest: () => ({ host_permissions: ['https://*.caltech.edu/*'] }) },
  permissions: { contains: vi.fn(), getAll: vi.fn(), request: vi.fn(), remove: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

beforeEach(() => vi.resetAllMocks());

describe('a site', () => {
  const site = (host: string) => ({ pattern: `https://${host}/*`, host });
  it.each([
    ['caltech.edu', false, 'always'],
    ['webmail.its.caltech.edu', false, 'always'],
    ['evilcaltech.edu', false, 'not-chosen'],
    ['mail.example.edu', true, 'chosen'],
    ['mail.example.edu', false, 'not-chosen'],
  ])('%s, allowed: %j, is %s', async (host, allowed, state) => {
    fake.permissions.contains.mockResolvedValue(allowed);
    expect(await stateOf(site(host))).toBe(state);
  });

  it('is asked for and taken back by itself', async () => {
    fake.permissions.request.mockResolvedValue(true);
    expect(await chooseSite(site('mail.example.edu'))).toBe(true);
    await leaveSite(site('mail.example.edu'));
    const origins = ['https://mail.example.edu/*'];
    expect(fake.permissions.request).toHaveBeenCalledWith({ origins });
    expect(fake.permissions.remove).toHaveBeenCalledWith({ origins });
  });
});

it('the chosen sites are what the browser allows beyond the institution’s own', async () => {
  fake.permissions.getAll.mockResolvedValue({
    origins: ['https://*.caltech.edu/*', 'https://mail.example.org/*', 'http://a.example/*'],
  });
  expect((await chosenSites()).map(({ host }) => host)).toEqual(['a.example', 'mail.example.org']);
  fake.permissions.getAll.mockResolvedValue({});
  expect(await chosenSites()).toEqual([]);
});
