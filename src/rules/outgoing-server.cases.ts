import { type Connection, connections } from '../model/circumstances';
import type { Outcome } from '../model/report';
import type { WhyKey } from '../model/words';
import { type Case, names } from './case';

const { smtp } = names;
const provider = 'smtp.provider.example';

/** Hosts that are wrong wherever the person connects from, each with its reason. */
const wrongHosts: readonly (readonly [host: string, why: WhyKey])[] = [
  ['', 'why_outgoing_server_empty'],
  [names.retiredSmtp, 'why_outgoing_server_retired'],
  [names.retiredImap, 'why_outgoing_server_retired'],
  [names.retiredPop, 'why_outgoing_server_retired'],
  [names.login, 'why_outgoing_server_login'],
  [names.imap, 'why_outgoing_server_incoming'],
  [names.pop, 'why_outgoing_server_incoming'],
  [smtp.replace('l', '1'), 'why_outgoing_server_like_other'],
  [smtp.replaceAll('e', '\u0435'), 'why_outgoing_server_like_other'],
  [smtp.replace('server', 'sever'), 'why_outgoing_server_like_missing'],
  [`${smtp}u`, 'why_outgoing_server_like_extra'],
  ['192.0.2.7', 'why_outgoing_server_address'],
  ['2001:db8::1', 'why_outgoing_server_address'],
  ['my server', 'why_outgoing_server_no_name'],
];

const everywhere: readonly (Connection | null)[] = [...connections, null];

const wrongEverywhere: readonly Case[] = everywhere.flatMap((connection) =>
  wrongHosts.map(([host, why]) => ({
    settings: { 'outgoing.host': host },
    ...(connection ? { connection } : {}),
    outcome: 'fail',
    why,
    expected: smtp,
  })),
);

/** The right server and another one, from every place. */
const byConnection: readonly Case[] = (
  [
    [smtp, 'campus', 'pass', 'why_outgoing_server_right'],
    [smtp, 'imss-dialup', 'pass', 'why_outgoing_server_right'],
    [smtp, 'caltech-charter', 'pass', 'why_outgoing_server_right'],
    [provider, 'campus', 'fail', 'why_outgoing_server_other'],
    [provider, 'imss-dialup', 'fail', 'why_outgoing_server_other'],
    [provider, 'caltech-charter', 'fail', 'why_outgoing_server_other'],
    ['mail', 'isp', 'warn', 'why_outgoing_server_if_provider'],
    [`mail.${names.login}`, 'isp', 'warn', 'why_outgoing_server_if_provider'],
  ] satisfies (readonly [string, Connection, Outcome, WhyKey])[]
).map(([host, connection, outcome, why]) => ({ settings: { 'outgoing.host': host }, connection, outcome, why }));

export const cases: readonly Case[] = [
  {
    when: `\`${smtp}\`, on campus, by IMSS dialup, by Caltech-Charter, or not said`,
    settings: { 'outgoing.host': smtp },
    outcome: 'pass',
    why: 'why_outgoing_server_right',
    expected: null,
  },
  {
    when: `\`${smtp}\`, through an ISP, signing in`,
    settings: { 'outgoing.host': smtp, 'outgoing.authentication': true },
    connection: 'isp',
    outcome: 'pass',
    why: 'why_outgoing_server_signed_in',
  },
  {
    when: `\`${smtp}\`, through an ISP, not signing in`,
    settings: { 'outgoing.host': smtp, 'outgoing.authentication': false },
    connection: 'isp',
    outcome: 'fail',
    why: 'why_outgoing_server_not_signed_in',
    expected: null,
  },
  {
    when: `\`${smtp}\`, through an ISP, where signing in is not on the page`,
    settings: { 'outgoing.host': smtp },
    connection: 'isp',
    outcome: 'warn',
    why: 'why_outgoing_server_maybe_signed_in',
  },
  {
    when: 'empty',
    settings: { 'outgoing.host': '' },
    outcome: 'fail',
    why: 'why_outgoing_server_empty',
    expected: smtp,
  },
  {
    when: 'a retired name',
    settings: { 'outgoing.host': names.retiredSmtp },
    outcome: 'fail',
    why: 'why_outgoing_server_retired',
    expected: smtp,
  },
  {
    when: `\`${names.login}\``,
    settings: { 'outgoing.host': names.login },
    outcome: 'fail',
    why: 'why_outgoing_server_login',
  },
  {
    when: 'an incoming server',
    settings: { 'outgoing.host': names.imap },
    outcome: 'fail',
    why: 'why_outgoing_server_incoming',
  },
  {
    when: 'a name in which one or two characters are others, missing or too many, or that is written in other letters',
    settings: { 'outgoing.host': smtp.replace('caltech', 'ca1tech') },
    outcome: 'fail',
    why: 'why_outgoing_server_like_other',
  },
  {
    when: 'an IP address',
    settings: { 'outgoing.host': '192.0.2.7' },
    outcome: 'fail',
    why: 'why_outgoing_server_address',
  },
  {
    when: 'no host name at all',
    settings: { 'outgoing.host': 'my server' },
    outcome: 'fail',
    why: 'why_outgoing_server_no_name',
  },
  {
    when: 'another server, on campus, by IMSS dialup or by Caltech-Charter',
    settings: { 'outgoing.host': provider },
    connection: 'campus',
    outcome: 'fail',
    why: 'why_outgoing_server_other',
    expected: smtp,
  },
  {
    when: 'the ISP’s server, as the person named it',
    settings: { 'outgoing.host': provider },
    connection: 'isp',
    ispServer: ` ${provider.toUpperCase()}. `,
    outcome: 'pass',
    why: 'why_outgoing_server_named',
  },
  {
    when: 'another server, through an ISP',
    settings: { 'outgoing.host': provider },
    connection: 'isp',
    outcome: 'warn',
    why: 'why_outgoing_server_if_provider',
  },
  {
    when: 'another server, where the connection was not said',
    settings: { 'outgoing.host': provider },
    outcome: 'warn',
    why: 'why_outgoing_server_off_campus',
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read', expected: smtp },
  ...wrongEverywhere,
  ...byConnection,
  // A server that was named is suggested, unless it cannot be right itself.
  {
    settings: { 'outgoing.host': 'smtp.other.example' },
    connection: 'isp',
    ispServer: provider,
    outcome: 'warn',
    why: 'why_outgoing_server_if_provider',
    expected: provider,
  },
  {
    settings: { 'outgoing.host': names.retiredSmtp },
    connection: 'isp',
    ispServer: names.retiredSmtp,
    outcome: 'fail',
    why: 'why_outgoing_server_retired',
    expected: smtp,
  },
  {
    settings: { 'outgoing.host': provider },
    connection: 'campus',
    ispServer: provider,
    outcome: 'fail',
    why: 'why_outgoing_server_other',
    expected: smtp,
  },
  {
    settings: { 'outgoing.host': provider },
    ispServer: provider,
    outcome: 'warn',
    why: 'why_outgoing_server_off_campus',
  },
  {
    settings: { 'outgoing.host': smtp, 'outgoing.authentication': 'none' },
    connection: 'isp',
    ispServer: provider,
    outcome: 'fail',
    why: 'why_outgoing_server_not_signed_in',
    expected: provider,
  },
  {
    settings: { 'outgoing.host': smtp },
    cannotTell: ['outgoing.authentication'],
    connection: 'isp',
    outcome: 'warn',
    why: 'why_outgoing_server_maybe_signed_in',
  },
  { settings: { 'outgoing.host': `smtps://${smtp}:465` }, outcome: 'pass', why: 'why_outgoing_server_right' },
];
