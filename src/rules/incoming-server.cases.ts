import { type Case, names } from './case';

const { imap, pop, smtp, login } = names;
const asPop = { 'incoming.protocol': 'pop' } as const;

/** Hosts that are right in more ways of writing than one. */
const rightHosts: readonly Case[] = [
  ` ${imap.toUpperCase()}. `,
  `imaps://${imap}:993`,
  `ssl://${imap}`,
  `{${imap}:993/imap/ssl/novalidate-cert}INBOX`,
  `jdoe@${imap}`,
  `${imap}:143`,
].map((host) => ({ settings: { 'incoming.host': host }, outcome: 'pass', why: 'why_incoming_server_right' }));

/** Forgeries by another character: full-width, Cyrillic, a dot that is none, an escape, a long s, digits. */
const forgeries: readonly Case[] = [
  imap.replace('i', '\uff49'),
  imap.replaceAll('a', '\u0430'),
  imap.replaceAll('e', '\u0435').replaceAll('a', '\u0430').replaceAll('c', '\u0441'),
  imap.replace('.', '\u3002'),
  imap.replaceAll('a', '\u00e1').replaceAll('e', '\u00e9'),
  Array.from(imap, (letter) =>
    /[a-z]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
  ).join(''),
  imap.replace('-', '%2d'),
  imap.replace('s', '\u017f'),
  imap.replaceAll('t', '7').replaceAll('e', '3'),
  imap.replace('caltech', 'catlech'),
].map((host) => ({ settings: { 'incoming.host': host }, outcome: 'fail', why: 'why_incoming_server_like_other' }));

/** Forgeries by one character more, most of them invisible. The last is Punycode for plain letters. */
const additions: readonly Case[] = [
  imap.replace('imap', 'im\u00adap'),
  imap.replace('imap', 'imap\u200b'),
  `${imap}\u200b`,
  `\ufeff${imap}`,
  `${imap}\u00a0`,
  `${imap}..`,
  `${imap}/`,
  imap.replace('imap-server', 'xn--imap-server-'),
].map((host) => ({ settings: { 'incoming.host': host }, outcome: 'fail', why: 'why_incoming_server_like_extra' }));

export const cases: readonly Case[] = [
  {
    when: 'the IMAP server',
    settings: { 'incoming.protocol': 'imap', 'incoming.host': imap },
    outcome: 'pass',
    why: 'why_incoming_server_right',
    expected: null,
  },
  {
    when: 'the POP server, for POP',
    settings: { ...asPop, 'incoming.host': pop },
    outcome: 'pass',
    why: 'why_incoming_server_right',
  },
  {
    when: 'empty',
    settings: { 'incoming.host': '' },
    outcome: 'fail',
    why: 'why_incoming_server_empty',
    expected: imap,
  },
  {
    when: `a retired name, such as \`${names.retiredImap}\``,
    settings: { 'incoming.host': names.retiredImap },
    outcome: 'fail',
    why: 'why_incoming_server_retired',
    expected: imap,
  },
  { when: `\`${login}\``, settings: { 'incoming.host': login }, outcome: 'fail', why: 'why_incoming_server_login' },
  { when: 'the SMTP server', settings: { 'incoming.host': smtp }, outcome: 'fail', why: 'why_incoming_server_smtp' },
  {
    when: 'the server of the other protocol',
    settings: { ...asPop, 'incoming.host': imap },
    outcome: 'fail',
    why: 'why_incoming_server_other_protocol',
    expected: pop,
  },
  {
    when: 'a name in which one or two characters are others, or that is written in other letters',
    settings: { 'incoming.host': imap.replace('caltech', 'ca1tech') },
    outcome: 'fail',
    why: 'why_incoming_server_like_other',
  },
  {
    when: 'a name with one or two characters missing',
    settings: { 'incoming.host': imap.replace('server', 'sever') },
    outcome: 'fail',
    why: 'why_incoming_server_like_missing',
  },
  {
    when: 'a name with one or two characters too many',
    settings: { 'incoming.host': imap.replace('caltech', 'calltech') },
    outcome: 'fail',
    why: 'why_incoming_server_like_extra',
  },
  {
    when: 'an IP address',
    settings: { 'incoming.host': '192.0.2.7' },
    outcome: 'fail',
    why: 'why_incoming_server_address',
  },
  {
    when: 'no host name at all',
    settings: { 'incoming.host': 'my server' },
    outcome: 'fail',
    why: 'why_incoming_server_no_name',
  },
  {
    when: 'anything else',
    settings: { 'incoming.host': 'mail.example.com' },
    outcome: 'fail',
    why: 'why_incoming_server_other',
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read', expected: imap },
  {
    when: 'on the page, but ambiguous',
    settings: { 'incoming.username': 'jdoe' },
    cannotTell: ['incoming.host'],
    outcome: 'unknown',
    why: 'why_any_cannot_tell',
  },
  ...rightHosts,
  ...forgeries,
  ...additions,
  // The protocol is not known: the port decides, then the name.
  { settings: { 'incoming.host': pop }, outcome: 'pass', why: 'why_incoming_server_right' },
  { settings: { 'incoming.host': pop, 'incoming.port': 993 }, outcome: 'pass', why: 'why_incoming_server_right' },
  {
    settings: { 'incoming.host': imap, 'incoming.port': 995 },
    outcome: 'fail',
    why: 'why_incoming_server_other_protocol',
    expected: pop,
  },
  {
    settings: { 'incoming.host': '', 'incoming.port': '110' },
    outcome: 'fail',
    why: 'why_incoming_server_empty',
    expected: pop,
  },
  {
    settings: { 'incoming.host': names.retiredPop },
    outcome: 'fail',
    why: 'why_incoming_server_retired',
    expected: pop,
  },
  {
    settings: { 'incoming.host': pop.replace('its', 'itt') },
    outcome: 'fail',
    why: 'why_incoming_server_like_other',
    expected: pop,
  },
  {
    settings: { 'incoming.protocol': 'imap', 'incoming.host': pop },
    outcome: 'fail',
    why: 'why_incoming_server_other_protocol',
    expected: imap,
  },
  { settings: { ...asPop, 'incoming.host': smtp }, outcome: 'fail', why: 'why_incoming_server_smtp', expected: pop },
  { settings: { 'incoming.host': names.retiredSmtp }, outcome: 'fail', why: 'why_incoming_server_retired' },
  { settings: { 'incoming.host': names.retiredDomain }, outcome: 'fail', why: 'why_incoming_server_retired' },
  { settings: { 'incoming.host': `mail.${login}` }, outcome: 'fail', why: 'why_incoming_server_other' },
  { settings: { 'incoming.host': `${imap}.example` }, outcome: 'fail', why: 'why_incoming_server_other' },
  { settings: { 'incoming.host': 'localhost' }, outcome: 'fail', why: 'why_incoming_server_other' },
  { settings: { 'incoming.host': '[2001:db8::1]:993' }, outcome: 'fail', why: 'why_incoming_server_address' },
  { settings: { 'incoming.host': '0x7f.1' }, outcome: 'fail', why: 'why_incoming_server_address' },
  { settings: { 'incoming.host': `https://${imap}/` }, outcome: 'fail', why: 'why_incoming_server_no_name' },
  { settings: { 'incoming.host': `imaps://imaps://${imap}` }, outcome: 'fail', why: 'why_incoming_server_no_name' },
  { settings: { 'incoming.host': 7 }, outcome: 'fail', why: 'why_incoming_server_address' },
  { settings: { 'incoming.host': true }, outcome: 'unknown', why: 'why_any_cannot_tell' },
  { settings: { 'incoming.host': `x${'a'.repeat(70)}.example` }, outcome: 'fail', why: 'why_incoming_server_no_name' },
];
