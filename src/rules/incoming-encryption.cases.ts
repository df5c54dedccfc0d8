import { type Case, names } from './case';

export const cases: readonly Case[] = [
  {
    when: 'SSL/TLS, encrypted from the first byte',
    settings: { 'incoming.security': 'ssl' },
    outcome: 'pass',
    why: 'why_incoming_encryption_ssl',
  },
  {
    when: 'STARTTLS',
    settings: { 'incoming.security': 'starttls' },
    outcome: 'warn',
    why: 'why_incoming_encryption_starttls',
    expected: 'SSL/TLS',
  },
  {
    when: 'STARTTLS, if available',
    settings: { 'incoming.security': 'optional' },
    outcome: 'fail',
    why: 'why_incoming_encryption_optional',
  },
  {
    when: 'None',
    settings: { 'incoming.security': 'none' },
    outcome: 'fail',
    why: 'why_incoming_encryption_none',
    expected: 'SSL/TLS',
  },
  {
    when: 'Eudora before 5.2',
    settings: { 'program.name': 'Eudora', 'program.version': '5.1', 'incoming.security': 'ssl' },
    outcome: 'notApplicable',
    why: 'why_any_eudora_judges',
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read' },
  {
    when: '“TLS” or “Required”, and nothing beside it that says which kind',
    settings: { 'incoming.security': 'TLS' },
    outcome: 'unknown',
    why: 'why_any_cannot_tell',
  },
  {
    settings: { 'incoming.security': 'TLS', 'incoming.port': 993 },
    outcome: 'pass',
    why: 'why_incoming_encryption_ssl',
  },
  {
    settings: { 'incoming.security': 'TLS', 'incoming.port': 143 },
    outcome: 'warn',
    why: 'why_incoming_encryption_starttls',
  },
  {
    settings: { 'incoming.security': 'Required', 'incoming.port': 995 },
    outcome: 'pass',
    why: 'why_incoming_encryption_ssl',
  },
  {
    settings: { 'incoming.security': 'Required', 'incoming.port': 143 },
    outcome: 'unknown',
    why: 'why_any_cannot_tell',
  },
  { settings: { 'incoming.host': `ssl://${names.imap}` }, outcome: 'pass', why: 'why_incoming_encryption_ssl' },
  { settings: { 'incoming.host': `tls://${names.imap}` }, outcome: 'warn', why: 'why_incoming_encryption_starttls' },
  { settings: { 'incoming.host': `plain://${names.imap}` }, outcome: 'fail', why: 'why_incoming_encryption_none' },
  {
    settings: { 'incoming.host': `ssl://${names.imap}`, 'incoming.security': 'none' },
    outcome: 'unknown',
    why: 'why_any_cannot_tell',
  },
  {
    settings: { 'incoming.host': `ssl://${names.imap}:993`, 'incoming.security': 'starttls' },
    outcome: 'pass',
    why: 'why_incoming_encryption_ssl',
  },
  { settings: { 'incoming.security': 'banana', 'incoming.port': 993 }, outcome: 'unknown', why: 'why_any_cannot_tell' },
  {
    settings: { 'incoming.security': 'Required, Alternate Port' },
    outcome: 'pass',
    why: 'why_incoming_encryption_ssl',
  },
  {
    settings: { 'program.name': 'Eudora', 'program.version': '5.0.2' },
    outcome: 'notApplicable',
    why: 'why_any_eudora_judges',
  },
  {
    settings: { 'program.name': 'Eudora', 'program.version': '5.2', 'incoming.security': 'none' },
    outcome: 'fail',
    why: 'why_incoming_encryption_none',
  },
  {
    settings: { 'program.name': 'Thunderbird', 'program.version': '5.1', 'incoming.security': 'ssl' },
    outcome: 'pass',
    why: 'why_incoming_encryption_ssl',
  },
];
