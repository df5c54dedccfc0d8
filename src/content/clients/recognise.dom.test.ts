import { afterEach, describe, expect, it } from 'vitest';
import { queryAll } from '../dom';
import { closePages, openPage } from '../page.fixture';
import { clients } from './all';
import { clientOn, recogniseClient } from './recognise';

afterEach(closePages);

/** The pages in `e2e/pages` that are written after a client, and their frames, by the client's id. */
const answers = import.meta.glob<{ client?: string; clientVersion?: string }>('../../../e2e/pages/*.json', {
  import: 'default',
  eager: true,
});
const pages = import.meta.glob<string>('../../../e2e/pages/*.html', { query: '?raw', import: 'default', eager: true });
const ofClients = Object.entries(answers).flatMap(([path, { client, clientVersion = null }]) =>
  client === undefined ? [] : [{ client, version: clientVersion, html: pages[path.replace('.json', '.html')] ?? '' }],
);
const invented = Object.entries(pages).filter(
  ([path]) => answers[path.replace(/(\.frame-\d+)?\.html$/, '.json')]?.client === undefined,
);

const fieldsOf = (page: Document) => [queryAll(page, 'input,select')];

/** What is recognised of a page of our own. */
const recognised = (page: Document) => recogniseClient(page, fieldsOf(page));

/** A document whose scripts do not run and whose parts do not load. */
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

it('every client has a page', () => {
  expect([...new Set(ofClients.map(({ client }) => client))].sort()).toEqual(clients.map(({ id }) => id).sort());
});

describe.each(ofClients)('the page of $client', ({ client, version, html }) => {
  it.each(clients)('bears the mark of $name only where it is its own', ({ id, fingerprint }) => {
    expect(parsed(html).querySelector(fingerprint) !== null).toBe(id === client);
  });

  it('is recognised, with the version it shows', () => {
    expect(recognised(parsed(html))).toMatchObject({ id: client, version });
  });
});

it('no invented product is taken for one of them', () => {
  expect(invented.length).toBeGreaterThan(50);
  expect(invented.filter(([, html]) => recognised(parsed(html)) !== null).map(([path]) => path)).toEqual([]);
});

it.each([
  ['roundcube', '<input id="rcmfd_refresh_interval">'],
  ['roundcube', '<script type="text/plain" src="./program/js/app.js"></script>'],
  ['sogo', '<body ng-app="SOGo.MailerUI">'],
  ['nextcloud-mail', '<script type="text/plain" src="/cloud/custom_apps/mail/js/mail.mjs?v=1"></script>'],
  ['nextcloud-mail', '<form id="account-form"><input id="man-imap-host"></form>'],
  ['squirrelmail', '<form><input name="optpage" type="hidden"><input name="optmode" type="hidden"></form>'],
  ['squirrelmail', '<form><input name="newidentities[0][full_name]"></form>'],
  ['zimbra', '<table><tr><td class="ZOptionsField"><input></td></tr></table>'],
  [
    'mailcow',
    '<nav class="navbar"><a class="navbar-brand" href="/"><img alt="mailcow-logo" src="logo.png"></a><input type="checkbox" id="dark-mode-toggle"></nav>',
  ],
  ['outlook', '<script type="text/plain" src="//res.cdn.example/owamail/hashed-v1/scripts/owa.js"></script>'],
  ['outlook', '<link rel="stylesheet" href="/owa/prem/15.1.845.36/resources/styles/0/boot.mouse.css">'],
])('%s is known by %s', (id, html) => {
  expect(recognised(parsed(html))?.id).toBe(id);
});

it.each([
  ['an empty page', ''],
  [
    'a page that speaks of clients',
    '<h1>How to set up Roundcube, SOGo, Horde and Gmail</h1><p>rcmfd_email program/js/app</p>',
  ],
  ['a form of a page that nobody knows', '<form><input id="email" name="host"></form>'],
  ['another program’s script', '<script type="text/plain" src="js/app.min.js"></script>'],
  ['an id that only holds the word', '<input id="my_rcmfd_email">'],
  ['preferences of another part of Horde', '<input id="prefs_app" name="app" value="turba">'],
  ['another part of Nextcloud', '<script type="text/plain" src="/apps/files/js/main.js"></script>'],
  ['an icon in a list of links', '<img src="/ui/v1/icons/mail/rfr/gmail.ico" alt="Gmail">'],
  ['an icon of a file in a message', '<img src="/owa/prem/images/doc_20.png" alt="">'],
])('%s is of none', (_, html) => {
  expect(recognised(openPage(html, 'Roundcube Webmail'))).toBeNull();
});

it.each([
  ['mail.google.com', 'gmail'],
  ['outlook.live.com', 'outlook'],
  ['outlook.office.com', 'outlook'],
  ['outlook.office365.com', 'outlook'],
  ['outlook.cloud.microsoft', 'outlook'],
  ['mail.google.com.evil.example', null],
  ['webmail.google.com', null],
  ['outlook.office.example', null],
  ['', null],
])('a page of the host %j is of %s', (host, id) => {
  const page = openPage('<form><input></form>');
  expect(clientOn(page, host, fieldsOf(page))?.id ?? null).toBe(id);
});

const script = (content: string) =>
  `<script type="text/plain" src="program/js/app.min.js"></script><script type="text/plain">${content}</script>`;

it.each([
  ['Roundcube 1.6.5', script('rcmail.set_env({"locale":"en_US","rcversion":10605,"a":1});'), '1.6.5'],
  ['Roundcube 1.6.10', script('{"rcversion":10610}'), '1.6.10'],
  ['Roundcube 1.5.0', script('{"rcversion":10500}'), '1.5.0'],
  ['a Roundcube that could be 1.10.0', script('{"rcversion":11000}'), null],
  ['a Roundcube that does not say', script('var a = 1;'), null],
  ['Roundcube without that script', '<input id="rcmfd_email">', null],
  [
    'SnappyMail',
    '<style id="app-boot-css"></style><link href="https://10.1.2.3/snappymail/v/2.36.4/static/a.css">',
    '2.36.4',
  ],
  ['RainLoop', '<meta id="app-boot-data"><link href="http://10.1.2.3:80/rainloop/v/1.16.0/static/a.css">', '1.16.0'],
  ['Tine', '<meta http-equiv="X-Tine20-Version" content="2024.11.3-2">', '2024.11.3'],
  ['Tine that was not packaged', '<meta http-equiv="X-Tine20-Version" content="none">', null],
  [
    'mailcow of a test build',
    '<nav class="navbar"><img alt="mailcow-logo"><input id="dark-mode-toggle"></nav><span class="version"><a href="/x/commit/1a2b3c">1a2b3c</a></span>',
    null,
  ],
  ['Exchange 2016', '<link href="/owa/prem/15.1.845.36/resources/styles/0/boot.mouse.css">', '15.1.845.36'],
  [
    'Outlook',
    '<link href="//res.cdn.example/owamail/20240809006.15/resources/images/favicons/mail-seen.ico">',
    '20240809006.15',
  ],
  ['Outlook without a number', '<link href="//res.cdn.example/owamail/hashed-v1/a.css">', null],
])('the version of %s', (_, html, version) => {
  expect(recognised(openPage(html))).toMatchObject({ version });
});

it('a page that shadows its own members is known all the same', () => {
  const names = ['querySelector', 'querySelectorAll', 'defaultView', 'location', 'body'];
  const shadows = names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  const page = openPage(`${shadows}<input id="rcmfd_email">`);
  expect(recognised(page)?.id).toBe('roundcube');
});
