import { type Case, names } from './case';

const { login: first, institution: second } = names;

/** Texts that are not one address at an institution's domain. */
const wrong: readonly Case[] = [
  `jdoe@alumni.${second}`,
  `jdoe@x${second}`,
  `jdoe@${second}.example`,
  `jdoe@${second}.`,
  `jdoe@${second}, other@${second}`,
  `jdoe@example.com <jdoe@${second}>`,
  `j doe@${second}`,
  `jdoe@${second}\u200b`,
  `@${second}`,
  'jdoe',
  `a@b@${second}`,
  `jdoe,@${second}`,
].map((address) => ({ settings: { 'identity.from': address }, outcome: 'fail', why: 'why_from_address_other' }));

export const cases: readonly Case[] = [
  {
    when: `one address at \`${first}\` or \`${second}\``,
    settings: { 'identity.from': `jdoe@${second}` },
    outcome: 'pass',
    why: 'why_from_address_right',
  },
  {
    when: 'empty',
    settings: { 'identity.from': '' },
    outcome: 'fail',
    why: 'why_from_address_empty',
    expected: `username@${first}`,
  },
  {
    when: 'an address at a mail server',
    settings: { 'identity.from': `jdoe@${names.imap}` },
    outcome: 'fail',
    why: 'why_from_address_server',
    expected: `jdoe@${first}`,
  },
  {
    when: 'anything else',
    settings: { 'identity.from': 'jdoe@example.com', 'incoming.username': 'jane' },
    outcome: 'fail',
    why: 'why_from_address_other',
    expected: `jane@${first}`,
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read' },
  ...wrong,
  { settings: { 'identity.from': `jdoe@${first}` }, outcome: 'pass', why: 'why_from_address_right' },
  {
    settings: { 'identity.from': ` Jane Doe <JDoe@${second.toUpperCase()}> ` },
    outcome: 'pass',
    why: 'why_from_address_right',
  },
  { settings: { 'identity.from': `"Doe, J. @ Lab" <jdoe@${second}>` }, outcome: 'pass', why: 'why_from_address_right' },
  { settings: { 'identity.from': `jdoe@${names.retiredSmtp}` }, outcome: 'fail', why: 'why_from_address_server' },
  { settings: { 'identity.from': `jdoe@${names.smtp}` }, outcome: 'fail', why: 'why_from_address_server' },
];
