import { type Case, names } from './case';

const { imap, pop, login } = names;

export const cases: readonly Case[] = [
  {
    when: 'a user name alone, where the server has a field of its own',
    settings: { 'incoming.host': imap, 'incoming.username': 'jdoe' },
    outcome: 'pass',
    why: 'why_incoming_account_user',
  },
  {
    when: 'a user name alone, where the server’s field is there but cannot be told',
    settings: { 'incoming.username': 'jdoe' },
    cannotTell: ['incoming.host'],
    outcome: 'pass',
    why: 'why_incoming_account_user',
  },
  {
    when: `\`jdoe@${imap}\`, or the POP server for POP`,
    settings: { 'incoming.username': `jdoe@${imap}` },
    outcome: 'pass',
    why: 'why_incoming_account_full',
  },
  {
    when: 'empty',
    settings: { 'incoming.host': imap, 'incoming.username': '' },
    outcome: 'fail',
    why: 'why_incoming_account_empty',
    expected: `username@${imap}`,
  },
  {
    when: `\`jdoe@${login}\``,
    settings: { 'incoming.username': `jdoe@${login}` },
    outcome: 'fail',
    why: 'why_incoming_account_login',
    expected: `jdoe@${imap}`,
  },
  {
    when: 'a user name at a retired server',
    settings: { 'incoming.username': `jdoe@${names.retiredImap}` },
    outcome: 'fail',
    why: 'why_incoming_account_retired',
  },
  {
    when: 'anything else, a mail address too',
    settings: { 'incoming.host': imap, 'incoming.username': `jdoe@${names.institution}` },
    outcome: 'fail',
    why: 'why_incoming_account_other',
    expected: `jdoe@${imap}`,
  },
  {
    when: 'a user name alone, where account and server share one field',
    settings: { 'incoming.username': 'jdoe' },
    outcome: 'fail',
    why: 'why_incoming_account_bare',
    expected: `jdoe@${imap}`,
  },
  { when: 'not on the page', settings: { 'incoming.host': imap }, outcome: 'unknown', why: 'why_any_not_read' },
  {
    settings: { 'incoming.username': ` jdoe@${imap.toUpperCase()}. ` },
    outcome: 'pass',
    why: 'why_incoming_account_full',
  },
  { settings: { 'incoming.username': `jdoe@${pop}` }, outcome: 'pass', why: 'why_incoming_account_full' },
  { settings: { 'incoming.host': `jdoe@${pop}` }, outcome: 'pass', why: 'why_incoming_account_full' },
  {
    settings: { 'incoming.host': `imaps://jdoe:secret@${imap}:993` },
    outcome: 'pass',
    why: 'why_incoming_account_full',
  },
  { settings: { 'incoming.host': `jdoe@${login}` }, outcome: 'fail', why: 'why_incoming_account_login' },
  { settings: { 'incoming.host': '', 'incoming.username': 'jdoe' }, outcome: 'pass', why: 'why_incoming_account_user' },
  {
    settings: { 'incoming.protocol': 'imap', 'incoming.username': `jdoe@${pop}` },
    outcome: 'fail',
    why: 'why_incoming_account_other',
  },
  {
    settings: { 'incoming.protocol': 'pop', 'incoming.username': `jdoe@${imap}` },
    outcome: 'fail',
    why: 'why_incoming_account_other',
    expected: `jdoe@${pop}`,
  },
  {
    settings: { 'incoming.username': `jdoe@${imap.replace('l', '1')}` },
    outcome: 'fail',
    why: 'why_incoming_account_other',
  },
  { settings: { 'incoming.username': `jdoe@${imap}\u200b` }, outcome: 'fail', why: 'why_incoming_account_other' },
  { settings: { 'incoming.username': `j doe@${imap}` }, outcome: 'fail', why: 'why_incoming_account_other' },
  { settings: { 'incoming.username': `j@doe@${imap}` }, outcome: 'fail', why: 'why_incoming_account_other' },
  { settings: { 'incoming.username': `@${imap}` }, outcome: 'fail', why: 'why_incoming_account_other' },
  { settings: { 'incoming.username': 'jdoe@' }, outcome: 'fail', why: 'why_incoming_account_other' },
  {
    settings: { 'incoming.host': imap, 'incoming.username': 'Jane Doe' },
    outcome: 'fail',
    why: 'why_incoming_account_other',
    expected: `username@${imap}`,
  },
  {
    settings: { 'incoming.host': imap, 'incoming.username': 'jdoe@mail.example.com', 'outgoing.username': 'mfaraday' },
    outcome: 'fail',
    why: 'why_incoming_account_other',
    expected: `mfaraday@${imap}`,
  },
  { settings: { 'incoming.username': 42 }, outcome: 'unknown', why: 'why_any_cannot_tell' },
];
