import { type Case, names } from './case';

const from = `jdoe@${names.institution}`;

export const cases: readonly Case[] = [
  { when: 'empty', settings: { 'identity.replyTo': '' }, outcome: 'pass', why: 'why_reply_to_address_empty' },
  {
    when: 'the same as From',
    settings: { 'identity.from': from, 'identity.replyTo': `Jane <${from.toUpperCase()}>` },
    outcome: 'pass',
    why: 'why_reply_to_address_same',
  },
  {
    when: 'anything else',
    settings: { 'identity.from': from, 'identity.replyTo': `jdoe@${names.login}` },
    outcome: 'warn',
    why: 'why_reply_to_address_differs',
    expected: from,
  },
  {
    when: 'anything else, where From is not on the page',
    settings: { 'identity.replyTo': from },
    outcome: 'warn',
    why: 'why_reply_to_address_alone',
    expected: '',
  },
  { when: 'not on the page', settings: { 'identity.from': from }, outcome: 'unknown', why: 'why_any_not_read' },
  { settings: { 'identity.from': '', 'identity.replyTo': from }, outcome: 'warn', why: 'why_reply_to_address_differs' },
  { settings: { 'identity.from': '', 'identity.replyTo': '' }, outcome: 'pass', why: 'why_reply_to_address_empty' },
  {
    settings: { 'identity.from': 'not mail', 'identity.replyTo': 'nonsense' },
    outcome: 'warn',
    why: 'why_reply_to_address_differs',
  },
];
