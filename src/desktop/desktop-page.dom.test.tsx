import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import catalogue from '../../_locales/en/messages.json';
import { unsaid } from '../model/circumstances';
import { readProgramFile } from '../programs/program-file';
import { xmlElement } from '../programs/xml-element';
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { catalogueWords } from '../words/catalogue';
import { DesktopPage, type DesktopWorld } from './desktop-page';
import '../popup/popup.css';
import '../popup/checklist.css';
import '../options/sheet.css';
import '../popup/acting.css';
import './desktop.css';

const parseXml = (text: string) => xmlElement(new DOMParser().parseFromString(text, 'text/xml').documentElement);
const pictures: string | undefined = import.meta.env.VITE_PICTURES;
const save = vi.fn<DesktopWorld['save']>();
const print = vi.fn();

function show(different: Partial<DesktopWorld> = {}): void {
  document.body.className = 'page';
  document.documentElement.lang = 'en';
  const world: DesktopWorld = {
    words: catalogueWords(catalogue),
    versions: '1.0, a browser',
    requirements: caltechImss,
    parseXml,
    audit: (reading, circumstances, { compareAll, overrules }) =>
      auditPage(reading, { requirements: caltechImss, circumstances, compareAll, overrules }),
    rememberedCircumstances: async () => ({ circumstances: unsaid, broken: false }),
    rememberCircumstances: async () => {},
    serverName: (text) => text,
    reportForm: async () => 'plain',
    save,
    print,
    ...different,
  };
  render(<DesktopPage world={world} />, document.body);
}

/** Also what another file's tests left on. */
const media = (scheme: 'light' | 'dark') =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: 'none' },
    ],
  });

beforeEach(() => media('light'));
afterEach(() => {
  render(null, document.body);
  document.body.className = '';
  vi.clearAllMocks();
});

const verdict = () => document.querySelector('#verdict')?.textContent ?? '';
const row = (name: string) =>
  [...document.querySelectorAll('.verdict .row')].find((one) => one.textContent?.includes(name));
const field = (label: string) => page.getByLabelText(label, { exact: true });

function give(name: string, text: string): void {
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  const drop = document.querySelector('.drop');
  drop?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: files }));
  drop?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
}

describe('by hand', () => {
  it('Eudora 5.1 is walked through: the list changes with every key', async () => {
    show();
    expect(verdict()).toMatch(/new|empty|Enter/i);
    await userEvent.selectOptions(field('Version'), '5.1');
    await userEvent.type(field('POP or IMAP Account'), 'jdoe@imap-server.cco.caltech.edu');
    await expect.poll(() => row('Incoming mail server')?.className).toContain('problem');
    await userEvent.selectOptions(field('Secure Sockets when Receiving'), 'If Available, STARTTLS');
    await expect.poll(() => row('Secure sockets in Eudora')?.className).toContain('problem');
    await userEvent.selectOptions(field('Secure Sockets when Receiving'), 'Required, Alternate Port');
    await userEvent.selectOptions(field('Secure Sockets when Sending'), 'Required, Alternate Port');
    await expect.poll(() => row('Secure sockets in Eudora')?.className).not.toContain('problem');
    await userEvent.fill(field('Check for mail every'), '2');
    await expect.poll(() => row('How often new mail is checked')?.className).toContain('problem');
    await userEvent.fill(field('Check for mail every'), '10');
    await expect.poll(() => row('How often new mail is checked')?.className).not.toContain('problem');
  });

  // IMSS's words: below 5.1 none, 5.1x the alternate port for both, from 5.2 on whatever encrypts.
  it.each([
    ['4.3', 'Never (None)', 'right'],
    ['5.0.2', 'Required, Alternate Port', 'problem'],
    ['5.1', 'Required, Alternate Port', 'right'],
    ['5.1.1', 'Required, STARTTLS', 'problem'],
    ['5.2', 'If Available, STARTTLS', 'right'],
    ['6.0', 'Required, Alternate Port', 'right'],
    ['6.2', 'Never (None)', 'right'],
  ])('Eudora %s with “%s” for both looks %s', async (version, option, sign) => {
    await page.viewport(1000, 700);
    show();
    await userEvent.selectOptions(field('Version'), version);
    await userEvent.fill(field('POP or IMAP Account'), 'jdoe@imap-server.its.caltech.edu');
    await userEvent.selectOptions(field('Secure Sockets when Receiving'), option);
    await userEvent.selectOptions(field('Secure Sockets when Sending'), option);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expect.poll(() => row('Secure sockets in Eudora')?.className).toContain(sign);
    if (pictures === undefined) return;
    await page.viewport(1000, document.documentElement.scrollHeight);
    await page.screenshot({ path: `${pictures}/eudora-${version}.png` });
  });

  it('another program has its own fields, empty ones', async () => {
    show();
    await userEvent.type(field('POP or IMAP Account'), 'x');
    await userEvent.selectOptions(field('Mail program'), 'Thunderbird');
    await expect.element(page.getByLabelText('Server Name').first()).toHaveValue('');
    expect(document.querySelector('.by-hand')?.textContent).not.toContain('Version');
  });

  it('another provider’s server is compared: the person came for that', async () => {
    show();
    await userEvent.selectOptions(field('Mail program'), 'Another program');
    await userEvent.type(field('Incoming mail server'), 'imap.example.net');
    await expect.poll(() => row('Incoming mail server')?.className).toContain('problem');
  });
});

describe('a settings file', () => {
  const eudora =
    '[Settings]\nPOPAccount=jdoe@imap-server.cco.caltech.edu\nUsesIMAP=1\nSavePasswordText=Tulip\n[Persona-Club]\nPOPAccount=crew@pop.rowing.example\n';

  it('gives a list for each account, and takes the form’s place until it is given back', async () => {
    show();
    give('eudora.ini', eudora);
    await expect.poll(() => document.querySelectorAll('.verdict .account').length).toBe(2);
    expect(document.querySelector('.by-hand')).toBeNull();
    expect(document.body.textContent).toContain('This is what “eudora.ini” says.');
    expect(document.body.innerHTML).not.toContain('Tulip');
    await userEvent.click(page.getByRole('button', { name: 'Compare all the same' }));
    await expect.poll(() => row('pop.rowing.example')?.className).toContain('problem');
    await userEvent.click(page.getByRole('button', { name: 'Fill it in by hand instead' }));
    await expect.poll(() => document.querySelector('.by-hand')).not.toBeNull();
  });

  it('of Eudora is judged by the version that the person names', async () => {
    show();
    give('eudora.ini', `${eudora.split('[Persona')[0]}SSLReceiveUse=2\nSSLSendUse=2\n`);
    await userEvent.selectOptions(field('Version'), '5.0.2');
    await expect.poll(() => row('Secure sockets in Eudora')?.className).toContain('problem');
    await userEvent.selectOptions(field('Version'), '5.1.1');
    await expect.poll(() => row('Secure sockets in Eudora')?.className).not.toContain('problem');
    await expect.poll(() => row('Version of the mail program')?.className).toContain('advice');
  });

  it.each([
    ['photo.png', '\u0000\u0001', 'it is not a text'],
    ['broken.xml', '<k9settings><a', 'k9settings|broken|no program'],
    ['notes.txt', 'Dear all', 'no settings file'],
  ])('%s is refused in one sentence, and nothing of it is kept', async (name, text, problem) => {
    show({ parseXml: (xml) => xmlElement(new DOMParser().parseFromString(xml, 'text/html').documentElement) });
    give(name, text);
    await expect.poll(() => document.querySelector('.drop .trouble')?.textContent).toMatch(new RegExp(problem));
    expect(document.querySelector('.drop .trouble')?.textContent).toContain(`“${name}” could not be used: this `);
    expect(document.querySelector('.by-hand')).not.toBeNull();
  });

  it('is read from XML by the browser’s own parser', async () => {
    show();
    give(
      'a.mobileconfig',
      '<?xml version="1.0"?><plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.mail.managed</string><key>IncomingMailServerHostName</key><string>imap-server.cco.caltech.edu</string></dict></array></dict></plist>',
    );
    await expect.poll(() => row('Incoming mail server')?.className).toContain('problem');
  });
});

describe('the right settings', () => {
  it('are saved for each program, and pass when they are given back', async () => {
    show();
    const saveFor = (name: string) => page.getByRole('button', { name: `Save for ${name}` });
    await expect.element(saveFor('Thunderbird')).toBeDisabled();
    await userEvent.type(page.getByLabelText('User name', { exact: true }), 'jdoe');
    for (const name of ['Thunderbird', 'Apple Mail', 'Alpine', 'Mutt']) await userEvent.click(saveFor(name));
    expect(save.mock.calls.map(([name]) => name)).toEqual([
      'thunderbird-autoconfig.xml',
      'imss-mail.mobileconfig',
      'pinerc.txt',
      'muttrc.txt',
    ]);
    for (const [, text] of save.mock.calls) {
      const { accounts } = readProgramFile(new TextEncoder().encode(text), parseXml);
      expect(accounts[0]?.settings['incoming.host']?.value).toBe(caltechImss.incoming.imap.host);
    }
  });

  it('are printed, with the address that was chosen', async () => {
    show();
    await userEvent.type(page.getByLabelText('User name', { exact: true }), 'jdoe');
    await userEvent.selectOptions(page.getByLabelText('Your address'), 'its.caltech.edu');
    await userEvent.click(page.getByRole('button', { name: 'Print the settings' }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.querySelector('.printed')?.textContent).toContain('jdoe@its.caltech.edu');
    expect(document.querySelector('.printed')?.textContent).toContain('every 10 minutes');
  });

  it('are not for a name that is none', async () => {
    show();
    await userEvent.type(page.getByLabelText('User name', { exact: true }), 'jdoe@caltech.edu');
    expect(document.querySelector('.printed')).toBeNull();
  });
});

it.each([
  ['light', 1100],
  ['dark', 1100],
  ['light', 320],
] as const)('axe finds nothing, %s and %i wide, and nothing is wider than the window', async (scheme, width) => {
  await page.viewport(width, 800);
  await media(scheme);
  show();
  await userEvent.type(page.getByLabelText('User name', { exact: true }), 'jdoe');
  await userEvent.type(field('POP or IMAP Account'), 'jdoe@imap-server.cco.caltech.edu');
  const { violations } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
