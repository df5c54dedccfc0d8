import { type Case, names } from './case';

const host = { 'outgoing.host': names.smtp } as const;

export const cases: readonly Case[] = [
  { when: '465', settings: { ...host, 'outgoing.port': 465 }, outcome: 'pass', why: 'why_outgoing_port_right' },
  {
    when: '25 with SSL/TLS',
    settings: { ...host, 'outgoing.port': 25, 'outgoing.security': 'ssl' },
    outcome: 'warn',
    why: 'why_outgoing_port_fallback',
    expected: '465',
  },
  {
    when: '587 with STARTTLS',
    settings: { ...host, 'outgoing.port': 587, 'outgoing.security': 'starttls' },
    outcome: 'warn',
    why: 'why_outgoing_port_submission',
    expected: '465',
  },
  {
    when: '25 or 587 otherwise',
    settings: { ...host, 'outgoing.port': 25, 'outgoing.security': 'none' },
    outcome: 'fail',
    why: 'why_outgoing_port_plain',
    expected: '465',
  },
  {
    when: 'not a whole number from 1 to 65535',
    settings: { ...host, 'outgoing.port': '465x' },
    outcome: 'fail',
    why: 'why_outgoing_port_not_a_port',
  },
  { when: 'any other', settings: { ...host, 'outgoing.port': 993 }, outcome: 'fail', why: 'why_outgoing_port_other' },
  {
    when: 'empty',
    settings: { ...host, 'outgoing.port': '' },
    outcome: 'unknown',
    why: 'why_outgoing_port_empty',
    expected: '465',
  },
  {
    when: 'the server is a provider’s own',
    settings: { 'outgoing.host': 'smtp.provider.example', 'outgoing.port': 587 },
    outcome: 'notApplicable',
    why: 'why_any_other_provider',
  },
  {
    when: 'Eudora before 5.2',
    settings: { ...host, 'program.name': 'Eudora', 'program.version': '5.1', 'outgoing.port': 25 },
    outcome: 'notApplicable',
    why: 'why_any_eudora_judges',
  },
  { when: 'not on the page', settings: host, outcome: 'unknown', why: 'why_any_not_read', expected: '465' },
  { settings: { 'outgoing.port': '465' }, outcome: 'pass', why: 'why_outgoing_port_right' },
  { settings: { 'outgoing.host': '', 'outgoing.port': 465 }, outcome: 'pass', why: 'why_outgoing_port_right' },
  {
    settings: { ...host, 'outgoing.port': 25, 'outgoing.security': 'starttls' },
    outcome: 'fail',
    why: 'why_outgoing_port_plain',
  },
  { settings: { ...host, 'outgoing.port': 25 }, outcome: 'fail', why: 'why_outgoing_port_plain' },
  {
    settings: { ...host, 'outgoing.port': 587, 'outgoing.security': 'ssl' },
    outcome: 'fail',
    why: 'why_outgoing_port_plain',
  },
  {
    settings: { ...host, 'outgoing.port': 587, 'outgoing.security': 'optional' },
    outcome: 'fail',
    why: 'why_outgoing_port_plain',
  },
  {
    settings: { ...host, 'outgoing.port': 465, 'outgoing.security': 'none' },
    outcome: 'pass',
    why: 'why_outgoing_port_right',
  },
  { settings: { ...host, 'outgoing.port': 0 }, outcome: 'fail', why: 'why_outgoing_port_not_a_port' },
  {
    settings: { 'outgoing.host': '192.0.2.7', 'outgoing.port': 25 },
    outcome: 'notApplicable',
    why: 'why_any_other_provider',
  },
  { settings: { 'outgoing.host': `ssl://${names.smtp}:465` }, outcome: 'pass', why: 'why_outgoing_port_right' },
];
