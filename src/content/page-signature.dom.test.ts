/** What may be a password is not looked at, not even for the signature. What else counts, `follower.dom.test.ts` tells. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanUp, connect, pass, prepare, start } from './follower.fixture';
import { one, show } from './page.fixture';

beforeEach(prepare);
afterEach(cleanUp);

describe('passwords', () => {
  const secrets = [
    '<input class="secret" type="password" value="s3cret">',
    '<input class="x" name="imapPassword" value="s3cret">',
    '<input class="x" autocomplete="one-time-code" value="s3cret">',
    '<input class="x" placeholder="Passwort" value="s3cret">',
    '<label>Password <input class="x" value="s3cret"></label>',
    '<label for="l">Contraseña</label><p><input class="x" id="l" value="s3cret"></p>',
    '<table><tr><th>Mot de passe<td><input class="x" value="s3cret"></table>',
    '<p>Server <input value="a"> Password <input class="x" value="s3cret"></p>',
    '<p><span>API token</span><span><input class="x" value="s3cret"></span></p>',
    '<p><input class="x" style="-webkit-text-security: disc" value="s3cret"></p>',
  ];
  it.each(secrets)('are not looked at: %s', async (html) => {
    const looked: Element[] = [];
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as PropertyDescriptor;
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      ...value,
      get(this: HTMLInputElement) {
        looked.push(this);
        return value.get?.call(this);
      },
    });
    try {
      show(`<p>Server <input id="host" value="imap.example.edu"></p>${html}`);
      await start();
      connect();
      await pass(5000);
    } finally {
      Object.defineProperty(HTMLInputElement.prototype, 'value', value);
    }
    expect(looked).toContain(one(document, '#host'));
    expect(looked.filter((field) => field.matches('.x, .secret'))).toEqual([]);
  });
});
