/** The same forms in the markups that pages use: whatever a page is made of, it says the same. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

type Line =
  | { readonly label: string; readonly text: string }
  | { readonly label: string; readonly chosen: string; readonly of: readonly string[] }
  | { readonly label: string; readonly on: boolean };

/** A control and what surrounds it: the number makes ids. */
type Markup = (line: Line, at: number) => string;

/** A native control. */
function native(line: Line, attributes: string): string {
  if ('text' in line) return `<input ${attributes} value="${line.text}">`;
  if ('on' in line) return `<input type="checkbox" ${attributes}${line.on ? ' checked' : ''}>`;
  const options = line.of.map((one) => `<option${one === line.chosen ? ' selected' : ''}>${one}</option>`);
  return `<select ${attributes}>${options.join('')}</select>`;
}

/** A control made of roles; a list is closed, and its options are not in the page. */
function widget(line: Line, attributes: string): string {
  if ('text' in line) return native(line, attributes);
  if ('on' in line) return `<div role="switch" tabindex="0" aria-checked="${line.on}" ${attributes}>◦</div>`;
  return `<button role="combobox" aria-haspopup="listbox" aria-expanded="false" ${attributes}><b>${line.chosen}</b></button>`;
}

const around = (before: string, after: string, markup: Markup) => ({ before, after, markup });

const markups: Readonly<Record<string, ReturnType<typeof around>>> = {
  'labels with for': around(
    '',
    '',
    (line, at) => `<p><label for="f${at}">${line.label}</label> ${native(line, `id="f${at}"`)}</p>`,
  ),
  'cells of a table': around(
    '<table>',
    '</table>',
    (line) => `<tr><td>${line.label}</td><td>${native(line, '')}</td></tr>`,
  ),
  'a list of definitions': around('<dl>', '</dl>', (line) => `<dt>${line.label}</dt><dd>${native(line, '')}</dd>`),
  'columns of boxes': around(
    '',
    '',
    (line) => `<div><div><span>${line.label}</span></div><div>${native(line, '')}</div></div>`,
  ),
  'text above, in boxes': around(
    '',
    '',
    (line) => `<div><div>${line.label}</div><div><div>${native(line, '')}</div></div></div>`,
  ),
  'lines with breaks': around('', '', (line) =>
    'on' in line ? `${native(line, '')} ${line.label}<br>` : `${line.label}: ${native(line, '')}<br>`,
  ),
  'widgets named by ARIA': around(
    '',
    '',
    (line, at) => `<div><div id="l${at}">${line.label}</div>${widget(line, `aria-labelledby="l${at}"`)}</div>`,
  ),
  'shadow roots in shadow roots': around(
    '',
    '',
    (line) =>
      `<x-row><template shadowrootmode="open"><div>${line.label}</div><x-box><template shadowrootmode="open">${native(line, '')}</template></x-box></template></x-row>`,
  ),
};

const kinds = ['None', 'SSL/TLS', 'STARTTLS'];
const arten = ['Keine', 'SSL/TLS', 'STARTTLS'];
const shurui = ['なし', 'SSL/TLS', 'STARTTLS'];

const forms: readonly { title: string; heading: string; lines: readonly Line[]; values: object }[] = [
  {
    title: 'in English',
    heading: 'Incoming mail',
    lines: [
      { label: 'Server type', chosen: 'IMAP', of: ['POP3', 'IMAP'] },
      { label: 'Mail server', text: 'imap.example.edu' },
      { label: 'Port', text: '143' },
      { label: 'Connection security', chosen: 'STARTTLS', of: kinds },
      { label: 'User name', text: 'jdoe' },
    ],
    values: {
      'incoming.protocol': 'imap',
      'incoming.host': 'imap.example.edu',
      'incoming.port': 143,
      'incoming.security': 'starttls',
      'incoming.username': 'jdoe',
    },
  },
  {
    title: 'in German',
    heading: 'Postausgang',
    lines: [
      { label: 'SMTP-Server', text: 'smtp.example.edu' },
      { label: 'SMTP-Port', text: '465' },
      { label: 'Verschlüsselung', chosen: 'SSL/TLS', of: arten },
      { label: 'Authentifizierung erforderlich', on: true },
      { label: 'Absenderadresse', text: 'a@caltech.edu' },
    ],
    values: {
      'outgoing.host': 'smtp.example.edu',
      'outgoing.port': 465,
      'outgoing.security': 'ssl',
      'outgoing.authentication': true,
      'identity.from': 'a@caltech.edu',
    },
  },
  {
    title: 'in Japanese',
    heading: '送信メール',
    lines: [
      { label: '送信メールサーバー', text: 'smtp.example.edu' },
      { label: 'ポート番号', text: '587' },
      { label: '暗号化', chosen: 'なし', of: shurui },
      { label: 'SMTP認証を使用する', on: false },
    ],
    values: {
      'outgoing.host': 'smtp.example.edu',
      'outgoing.port': 587,
      'outgoing.security': 'none',
      'outgoing.authentication': false,
    },
  },
];

describe.each(forms)('a form $title', ({ heading, lines, values }) => {
  it.each(Object.keys(markups))('in %s', async (name) => {
    const { before = '', after = '', markup } = markups[name] ?? {};
    const rows = lines.map((line, at) => markup?.(line, at)).join('');
    expect(await readValues(`<h2>${heading}</h2><form>${before}${rows}${after}<button>OK</button></form>`)).toEqual([
      values,
    ]);
  });
});
