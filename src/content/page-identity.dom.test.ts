import { afterEach, describe, expect, it } from 'vitest';
import { closePages, one, openPage, show } from './page.fixture';
import { frameAddress, pageIdentity, pathWords } from './page-identity';

afterEach(closePages);

describe('the address of a frame', () => {
  const addressOf = (attributes: string) =>
    frameAddress(one(show(`<iframe id="x" sandbox ${attributes}></iframe>`)), document);

  it.each([
    ['its query', 'src="https://mail.test/settings?session=SECRET123&token=SECRET"', 'https://mail.test/settings'],
    ['its fragment', 'src="https://mail.test/settings#SECRET"', 'https://mail.test/settings'],
    ['user and password', 'src="https://me:SECRET@mail.test/a"', 'https://mail.test/a'],
    ['a session in the path', 'src="https://mail.test/a;jsessionid=SECRET123/b"', 'https://mail.test/…/b'],
    ['a long token in the path', 'src="https://mail.test/s/9f8e7d6c5b4a39281706/b"', 'https://mail.test/s/…/b'],
    ['a token of letters and digits', 'src="https://mail.test/s/SECRETsecret123456/b"', 'https://mail.test/s/…/b'],
    ['a uuid', 'src="https://mail.test/6f1c2c1e-8d5b-4e0e-9f0e-0c3d2b1a4f5e"', 'https://mail.test/…'],
    ['an encoded token', 'src="https://mail.test/a%3Bsid%3DSECRET/b"', 'https://mail.test/…/b'],
    [
      'a signed token',
      'src="https://mail.test/eyJhbGciOi.J9eyJzdWIiOiIx.SflKxwRJSMeKKF2QT4/b"',
      'https://mail.test/…/b',
    ],
  ])('does not hold %s', (_, attributes, address) => {
    expect(addressOf(attributes)).toBe(address);
  });

  it.each([
    ['a port', 'src="https://mail.test:8443/a/b"', 'https://mail.test:8443/a/b'],
    [
      'ordinary words',
      'src="https://mail.test/SOGo/so/user/Preferences"',
      'https://mail.test/SOGo/so/user/Preferences',
    ],
    [
      'long words',
      'src="https://mail.test/connection-settings/notification-preferences"',
      'https://mail.test/connection-settings/notification-preferences',
    ],
    ['a number', 'src="https://mail.test/mailbox/12345"', 'https://mail.test/mailbox/12345'],
  ])('holds %s', (_, attributes, address) => {
    expect(addressOf(attributes)).toBe(address);
  });

  it.each([
    ['no address', '', 'about:blank'],
    ['markup of its own', 'srcdoc="<p>" src="https://mail.test/"', 'about:srcdoc'],
    ['no valid address', 'src="https://"', '(no valid address)'],
    ['a script', 'src="javascript:SECRET()"', 'javascript:…'],
    ['data', 'src="data:text/html,SECRET"', 'data:…'],
  ])('of a frame with %s', (_, attributes, address) => {
    expect(addressOf(attributes)).toBe(address);
  });

  it('is short, however long it is', () => {
    expect(addressOf(`src="https://mail.test/${'a/'.repeat(5_000)}"`).length).toBeLessThanOrEqual(400);
  });

  it('is taken against the page', () => {
    expect(addressOf('src="/settings?x=1"')).toBe(`${location.origin}/settings`);
  });
});

describe('a page', () => {
  it('is known by origin and path, without query and fragment', () => {
    const identity = pageIdentity(document);
    expect(identity.origin).toBe(location.origin);
    expect(identity.path).not.toMatch(/[?#]/);
  });

  it('without a window has no origin', () => {
    expect(pageIdentity(new DOMParser().parseFromString('<p>', 'text/html'))).toMatchObject({
      origin: null,
      path: 'about:blank',
    });
  });

  it('of its own frame has no origin either', () => {
    expect(pageIdentity(openPage('<p>', '  My \n settings '))).toEqual({
      origin: null,
      path: 'about:blank',
      title: 'My settings',
    });
  });

  it('has a short title, however long it is', () => {
    expect(pageIdentity(openPage('<p>', 'a'.repeat(100_000))).title).toHaveLength(200);
  });

  it('gives no more of its address to be matched against words than is needed', () => {
    expect(pathWords(document).length).toBeLessThanOrEqual(300);
    expect(pathWords(openPage(''))).not.toContain('?');
    expect(pathWords(new DOMParser().parseFromString('', 'text/html'))).toBe('');
  });
});
