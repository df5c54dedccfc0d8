/** Accounts whose parts stand in forms of their own, and what stands beside a server that is none of mail. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;
const part = (title: string, ...lines: readonly string[]) =>
  `<fieldset><legend>${title}</legend><form>${lines.join('')}</form></fieldset>`;

describe('a form for each part of an account', () => {
  const incoming = part('Incoming server', line('Server', 'imap.example.edu'), line('Port', '993'));
  const outgoing = part('Outgoing server (SMTP)', line('Server', 'smtp.example.edu'), line('Port', '587'));
  const fromOf = async (title: string, heading: string) => {
    const address = part(title, line('Email address', 'rosa@example.edu'));
    return (await readValues(`<h1>${heading}</h1>${address}${incoming}${outgoing}`, 'Mail'))[0]?.['identity.from'];
  };

  it('has the only address of the page in one of them', async () => {
    expect(await fromOf('Account settings', 'Edit mail account')).toBe('rosa@example.edu');
    expect(await fromOf('Account', 'Rosa')).toBe('rosa@example.edu');
  });

  it('has it not where the part is of something else', async () => {
    expect(await fromOf('Billing', 'Rosa')).toBeUndefined();
  });
});

it('a prefix of folders right before a proxy is of the server that mail is fetched from', async () => {
  const proxy = `<div><h4>Proxy server</h4>${line('Server', 'proxy.example.edu')}${line('Port', '1080')}</div>`;
  const advanced = `<section><h3>Advanced</h3>${line('IMAP path prefix', '~/mail/')}${proxy}</section>`;
  const server = `<section><h3>Incoming server</h3>${line('Server', 'imap.example.edu')}${line('Port', '993')}</section>`;
  const accounts = await readValues(`<form><h2>Mail account</h2>${server}${advanced}</form>`, 'Mail');
  expect(accounts).toMatchObject([{ 'incoming.host': 'imap.example.edu', 'incoming.pathPrefix': '~/mail/' }]);
});

it('a floating label whose template left something as its id names the line before it', async () => {
  const floating = (label: string, value: string) =>
    `<div><input value="${value}"><label for="{{ id }}">${label}</label></div>`;
  const box = '<div><label><input type="checkbox" checked> Use SSL</label></div>';
  const lines = floating('Server', 'imap.example.edu') + floating('Port', '993') + box + floating('User name', 'rosa');
  expect(await readValues(`<h2>IMAP</h2>${lines}`, 'Mail')).toMatchObject([{ 'incoming.username': 'rosa' }]);
});

it('rows of text may have labels with notes in brackets', async () => {
  const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
  const rows =
    row('Name or IP address of the SMTP server (by default in php.ini: <b>localhost</b>)', 'smtp.example.edu') +
    row('Port of the SMTP server (by default in php.ini: <b>25</b>)', '465') +
    row('SMTP user (if the server requires a login)', 'rosa');
  const html = `<h2>E-mail</h2><table>${rows}</table><p><a href="#edit">Edit</a></p>`;
  expect(await readValues(html, 'Mail settings')).toMatchObject([
    { 'outgoing.host': 'smtp.example.edu', 'outgoing.port': 465, 'outgoing.username': 'rosa' },
  ]);
});
