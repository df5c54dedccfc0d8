import { type Case, names } from './case';

const asPop = { 'incoming.protocol': 'pop' } as const;

/** Texts that are no port at all. */
const noPorts: readonly Case[] = [
  0,
  65536,
  '993.5',
  '-993',
  '9 93',
  '９９３',
  '0x3e1',
  '1e3',
  'imaps',
  993.5,
  Number.NaN,
  '9'.repeat(400),
].map((port) => ({ settings: { 'incoming.port': port }, outcome: 'fail', why: 'why_incoming_port_not_a_port' }));

export const cases: readonly Case[] = [
  {
    when: '993 for IMAP, 995 for POP',
    settings: { 'incoming.protocol': 'imap', 'incoming.port': 993 },
    outcome: 'pass',
    why: 'why_incoming_port_right',
  },
  {
    when: '143 or 110, with STARTTLS',
    settings: { 'incoming.port': 143, 'incoming.security': 'starttls' },
    outcome: 'warn',
    why: 'why_incoming_port_starttls',
    expected: '993',
  },
  {
    when: '143 or 110 otherwise',
    settings: { 'incoming.port': 143, 'incoming.security': 'none' },
    outcome: 'fail',
    why: 'why_incoming_port_plain',
    expected: '993',
  },
  {
    when: 'the port of the other protocol',
    settings: { 'incoming.protocol': 'imap', 'incoming.port': 995 },
    outcome: 'fail',
    why: 'why_incoming_port_other_protocol',
    expected: '993',
  },
  {
    when: 'not a whole number from 1 to 65535',
    settings: { 'incoming.port': '993x' },
    outcome: 'fail',
    why: 'why_incoming_port_not_a_port',
  },
  { when: 'any other', settings: { 'incoming.port': 2525 }, outcome: 'fail', why: 'why_incoming_port_other' },
  {
    when: 'empty',
    settings: { 'incoming.port': '' },
    outcome: 'unknown',
    why: 'why_incoming_port_empty',
    expected: '993',
  },
  {
    when: 'Eudora before 5.2',
    settings: { 'program.name': 'Eudora', 'program.version': '5.1.1', 'incoming.port': 993 },
    outcome: 'notApplicable',
    why: 'why_any_eudora_judges',
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read', expected: '993' },
  ...noPorts,
  { settings: { ...asPop, 'incoming.port': 995 }, outcome: 'pass', why: 'why_incoming_port_right' },
  { settings: { 'incoming.port': 995 }, outcome: 'pass', why: 'why_incoming_port_right' },
  { settings: { 'incoming.port': ' 993 ' }, outcome: 'pass', why: 'why_incoming_port_right' },
  { settings: { 'incoming.host': `${names.imap}:993` }, outcome: 'pass', why: 'why_incoming_port_right' },
  {
    settings: { 'incoming.host': `${names.imap}:993`, 'incoming.port': '' },
    outcome: 'pass',
    why: 'why_incoming_port_right',
  },
  { settings: { 'incoming.host': `${names.imap}:993x` }, outcome: 'fail', why: 'why_incoming_port_not_a_port' },
  {
    settings: { 'incoming.host': `${names.imap}:143`, 'incoming.port': 993 },
    outcome: 'unknown',
    why: 'why_any_cannot_tell',
  },
  {
    settings: { 'incoming.host': names.pop, 'incoming.port': 993 },
    outcome: 'fail',
    why: 'why_incoming_port_other_protocol',
  },
  {
    settings: { ...asPop, 'incoming.port': 993 },
    outcome: 'fail',
    why: 'why_incoming_port_other_protocol',
    expected: '995',
  },
  { settings: { ...asPop, 'incoming.port': '' }, outcome: 'unknown', why: 'why_incoming_port_empty', expected: '995' },
  {
    settings: { 'incoming.port': 110, 'incoming.security': 'starttls' },
    outcome: 'warn',
    why: 'why_incoming_port_starttls',
    expected: '995',
  },
  {
    settings: { 'incoming.protocol': 'imap', 'incoming.port': 110, 'incoming.security': 'starttls' },
    outcome: 'warn',
    why: 'why_incoming_port_starttls',
    expected: '993',
  },
  {
    settings: { 'incoming.port': 143, 'incoming.security': 'optional' },
    outcome: 'fail',
    why: 'why_incoming_port_plain',
  },
  { settings: { 'incoming.port': 110 }, outcome: 'fail', why: 'why_incoming_port_plain', expected: '995' },
  { settings: { 'incoming.port': 993, 'incoming.security': 'none' }, outcome: 'pass', why: 'why_incoming_port_right' },
  { settings: { 'incoming.port': 465 }, outcome: 'fail', why: 'why_incoming_port_other' },
  { settings: { 'incoming.port': true }, outcome: 'unknown', why: 'why_any_cannot_tell' },
];
