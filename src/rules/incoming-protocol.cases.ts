import type { Case } from './case';

export const cases: readonly Case[] = [
  {
    when: 'IMAP',
    settings: { 'incoming.protocol': 'imap' },
    outcome: 'pass',
    why: 'why_incoming_protocol_imap',
  },
  {
    when: 'POP',
    settings: { 'incoming.protocol': 'pop' },
    outcome: 'warn',
    why: 'why_incoming_protocol_pop',
    expected: 'IMAP',
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read' },
  {
    when: 'something else',
    settings: { 'incoming.protocol': 'exchange' },
    outcome: 'unknown',
    why: 'why_any_cannot_tell',
  },
  { settings: { 'incoming.protocol': 'POP3' }, outcome: 'warn', why: 'why_incoming_protocol_pop' },
  { settings: { 'incoming.host': 'imaps://host.example' }, outcome: 'pass', why: 'why_incoming_protocol_imap' },
  { settings: { 'incoming.host': 'pop3s://host.example' }, outcome: 'warn', why: 'why_incoming_protocol_pop' },
  { settings: { 'incoming.port': 995 }, outcome: 'unknown', why: 'why_any_not_read' },
];
