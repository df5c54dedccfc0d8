/** What stands in a password field is not in what is read, and is not even looked at. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gatherPage } from './gather-page';
import { closePages, openPage, readPage } from './page.fixture';
import { textsIn } from './texts/texts-in';

/** Every control whose value was asked for. Set up before the reader takes its getters from the prototypes. */
const touched = vi.hoisted(() => {
  const elements = new Set<Element>();
  const { prototype } = HTMLInputElement;
  const value = Object.getOwnPropertyDescriptor(prototype, 'value') as PropertyDescriptor;
  Object.defineProperty(prototype, 'value', {
    ...value,
    get(this: HTMLInputElement) {
      elements.add(this);
      return value.get?.call(this);
    },
  });
  for (const name of ['defaultValue', 'valueAsNumber'] as const) {
    const other = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    Object.defineProperty(prototype, name, {
      ...other,
      get(this: HTMLInputElement) {
        elements.add(this);
        return other.get?.call(this);
      },
    });
  }
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (this: Element, name: string) {
    if (name === 'value') elements.add(this);
    return getAttribute.call(this, name);
  };
  return elements;
});

beforeEach(() => touched.clear());
afterEach(closePages);

/** Looks like a server, so that a reader that looked at it would be tempted. */
const secret = 's3cret.imap.example.edu';
const account = (password: string) =>
  `<h2>IMAP</h2><form><p><label for="h">Server</label> <input id="h" value="imap.example.edu"></p>` +
  `<p><label for="p">Port</label> <input id="p" value="993"></p>` +
  `<p><label for="u">User name</label> <input id="u" value="me"></p>${password}</form>`;
const untied = (attributes: string) => `<p><input ${attributes} class="secret" value="${secret}"></p>`;
const labelled = (label: string, attributes = '') =>
  `<p><label>${label} <input ${attributes} class="secret" value="${secret}"></label></p>`;

async function readWith(password: string) {
  const page = openPage(account(password), 'Mail');
  touched.clear();
  const reading = await readPage(page);
  return { page, json: JSON.stringify(reading) };
}

it('the values of other controls are looked at, so that the other tests can fail', async () => {
  const { page, json } = await readWith('');
  expect(json).toContain('imap.example.edu');
  expect([...touched].map(({ id }) => id)).toContain('h');
  expect(touched.size).toBeGreaterThanOrEqual(page.querySelectorAll('input').length);
});

describe('a password', () => {
  it.each([
    ['by type', labelled('Password', 'type="password"')],
    ['by type, without a label', untied('type="password"')],
    ['by type, with the label of something else', labelled('Server', 'type="password"')],
    ['by type, in capitals', untied('type="PASSWORD"')],
    ['by name', untied('name="mailserver_pass"')],
    ['by name, run together', untied('name="emailpassword"')],
    ['by name, run together with the user', untied('name="smtpuserpass"')],
    ['by a short name', untied('name="imap_pw"')],
    ['by a short name, with a misleading label', labelled('Server', 'name="imap_pwd"')],
    ['by a German name', untied('name="imap_kennwort"')],
    ['by id', untied('id="imapPassword"')],
    ['by a binding', untied('ng-model="account.password"')],
    ['by a wrapper’s key', `<div data-test-id="password">${untied('')}</div>`],
    ['by autocomplete', untied('autocomplete="current-password"')],
    ['by autocomplete, a new one', untied('autocomplete="new-password"')],
    ['by autocomplete, a new one, in capitals', untied('autocomplete="New-Password"')],
    ['by autocomplete, a code', untied('autocomplete="one-time-code"')],
    ['by autocomplete, in capitals', untied('autocomplete="Current-Password"')],
    ['by its dots', untied('style="-webkit-text-security:disc"')],
    ['by label', labelled('Password')],
    ['by label, in a sentence', labelled('IMAP server password')],
    ['by label, in German', labelled('Passwort')],
    ['by label, in French', labelled('Mot de passe')],
    ['by label, in Chinese', labelled('密码')],
    ['by label, in Japanese', labelled('パスワード')],
    ['by text beside it', `<table><tr><td>Password:<td><input class="secret" value="${secret}"></table>`],
    ['by ARIA', `<p><input aria-label="App password" class="secret" value="${secret}"></p>`],
    ['by label, whatever it is called aloud', labelled('Password', 'aria-label="Server"')],
    ['by label, on a read-only line', labelled('Password', 'readonly')],
    ['by label, on the line of a list', labelled('Password', 'role="combobox"')],
    ['by a label with a unit after it', `<div>${labelled('Password')}<p>minutes</p></div>`],
    [
      'by the text before a box that was scrolled away',
      `<div style="height:9px;overflow:auto">${labelled('Password')}</div>`,
    ],
    ['by placeholder', untied('placeholder="Password"')],
    [
      'in an inactive tab',
      `<div><div role="tabpanel">a</div><div role="tabpanel" hidden>${labelled('Password', 'type="password"')}</div></div>`,
    ],
    [
      'in a shadow root',
      `<x-a><template shadowrootmode="open">${labelled('Password', 'type="password"')}</template></x-a>`,
    ],
    [
      'labelled outside its shadow root',
      `<label for="s">Password</label><x-a id="s"><template shadowrootmode="open">${untied('')}</template></x-a>`,
    ],
    ['hidden', `<p style="display:none">${labelled('Password', 'type="password"')}</p>`],
    ['as an input that is hidden by type', untied('type="hidden" name="password"')],
  ])('%s is nowhere in the reading, and is not looked at', async (_, html) => {
    const { page, json } = await readWith(html);
    expect(json).not.toContain(secret);
    expect(json).toContain('imap.example.edu');
    const roots = [page, ...[...page.querySelectorAll('x-a')].map(({ shadowRoot }) => shadowRoot)];
    const fields = roots.flatMap((root) => [...(root?.querySelectorAll('.secret') ?? [])]);
    expect(fields).toHaveLength(1);
    expect(fields.filter((field) => touched.has(field))).toEqual([]);
  });

  it('shown for a moment as text, is known by its label', async () => {
    const page = openPage(account(labelled('Password', 'type="password"')), 'Mail');
    (page.querySelector('.secret') as HTMLInputElement).type = 'text';
    touched.clear();
    expect(JSON.stringify(await readPage(page))).not.toContain(secret);
    expect(touched.has(page.querySelector('.secret') as Element)).toBe(false);
  });

  it('in a frame is not looked at', async () => {
    const page = openPage('<iframe width="600" height="400"></iframe>', 'Mail');
    const inner = page.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = account(labelled('Password', 'type="password"'));
    touched.clear();
    const json = JSON.stringify(await readPage(page));
    expect(json).toContain('imap.example.edu');
    expect(json).not.toContain(secret);
    expect(touched.has(inner.querySelector('.secret') as Element)).toBe(false);
  });

  it.each([
    'imaps://me:s3cret@imap.example.edu',
    'imaps://me:s3:c@ret@imap.example.edu:993/',
    'me:s3cret@imap.example.edu',
    'imaps://me:s3cret@imap.example.edu/INBOX/a',
    'imaps://:s3cret@imap.example.edu',
  ])('in the address of a server is left out of the account: %s', async (value) => {
    const page = openPage(`<h2>IMAP</h2><form><p><label>Server <input value="${value}"></label></p></form>`, 'Mail');
    const json = JSON.stringify(await readPage(page));
    expect(json).not.toMatch(/s3|ret@/);
    expect(json).toContain('imap.example.edu');
  });
});

it.each([
  ['in a row', '<div><span>Password</span><span>s3cret</span></div>'],
  ['in a row in Spanish', '<div><span>Contraseña</span><span>s3cret</span></div>'],
  ['behind a colon', '<p>App password: s3cret</p>'],
])('a password that the page shows as text does not leave it: %s', async (_, line) => {
  const row = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;
  const page = openPage(
    `<div>${row('Server', 'imap.example.edu')}${row('Port', '993')}${line}<button>Edit</button></div>`,
    'Mail',
  );
  const { answer } = await gatherPage(page);
  const changeable = { texts: ['Edit'], rowsOf: [], linesBeside: [], summaries: false };
  const asked = { values: [], around: [], prose: [], clickable: [], navigation: false, changeable };
  const json = JSON.stringify(answer(asked, textsIn).entries);
  expect(json).toContain('imap.example.edu');
  expect(json).not.toContain('s3cret');
});
