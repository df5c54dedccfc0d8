import { type Case, names } from './case';

const host = { 'outgoing.host': names.smtp } as const;

/** Encryption is judged beside these hosts, and not beside the others. */
const judged = [
  '',
  names.retiredSmtp,
  names.login,
  names.imap,
  `mail.${names.login}`,
  names.smtp.replace('l', '1'),
].map(
  (name): Case => ({
    settings: { 'outgoing.host': name, 'outgoing.security': 'none' },
    outcome: 'fail',
    why: 'why_outgoing_encryption_none',
  }),
);
const leftAlone = ['smtp.provider.example', '192.0.2.7', 'my server'].map(
  (name): Case => ({
    settings: { 'outgoing.host': name, 'outgoing.security': 'none' },
    outcome: 'notApplicable',
    why: 'why_any_other_provider',
  }),
);

export const cases: readonly Case[] = [
  {
    when: 'SSL/TLS, encrypted from the first byte',
    settings: { ...host, 'outgoing.security': 'ssl' },
    outcome: 'pass',
    why: 'why_outgoing_encryption_ssl',
  },
  {
    when: 'STARTTLS',
    settings: { ...host, 'outgoing.security': 'starttls' },
    outcome: 'warn',
    why: 'why_outgoing_encryption_starttls',
    expected: 'SSL/TLS',
  },
  {
    when: 'STARTTLS, if available',
    settings: { ...host, 'outgoing.security': 'optional' },
    outcome: 'fail',
    why: 'why_outgoing_encryption_optional',
  },
  {
    when: 'None',
    settings: { ...host, 'outgoing.security': 'none' },
    outcome: 'fail',
    why: 'why_outgoing_encryption_none',
  },
  {
    when: 'the server is a provider’s own',
    settings: { 'outgoing.host': 'smtp.provider.example', 'outgoing.security': 'starttls' },
    outcome: 'notApplicable',
    why: 'why_any_other_provider',
  },
  {
    when: 'Eudora before 5.2',
    settings: { ...host, 'program.name': 'Eudora', 'program.version': '4.3', 'outgoing.security': 'none' },
    outcome: 'notApplicable',
    why: 'why_any_eudora_judges',
  },
  { when: 'not on the page', settings: host, outcome: 'unknown', why: 'why_any_not_read', expected: 'SSL/TLS' },
  ...judged,
  ...leftAlone,
  { settings: { 'outgoing.security': 'ssl' }, outcome: 'pass', why: 'why_outgoing_encryption_ssl' },
  { settings: {}, cannotTell: ['outgoing.security'], outcome: 'unknown', why: 'why_any_cannot_tell' },
  { settings: { 'outgoing.host': 'smtp.provider.example' }, outcome: 'notApplicable', why: 'why_any_other_provider' },
  {
    settings: { 'outgoing.security': 'tls', 'outgoing.port': 587 },
    outcome: 'warn',
    why: 'why_outgoing_encryption_starttls',
  },
];
