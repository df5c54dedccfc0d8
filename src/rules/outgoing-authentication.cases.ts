import { connections } from '../model/circumstances';
import { type Case, names } from './case';

const host = { 'outgoing.host': names.smtp } as const;

const elsewhere: readonly Case[] = connections
  .filter((connection) => connection !== 'isp')
  .map((connection) => ({
    settings: { ...host, 'outgoing.authentication': false },
    connection,
    outcome: 'notApplicable',
    why: 'why_outgoing_authentication_not_needed',
  }));

export const cases: readonly Case[] = [
  {
    when: `\`${names.smtp}\` through an ISP, signing in`,
    settings: { ...host, 'outgoing.authentication': true },
    connection: 'isp',
    outcome: 'pass',
    why: 'why_outgoing_authentication_on',
  },
  {
    when: `\`${names.smtp}\` through an ISP, not signing in`,
    settings: { ...host, 'outgoing.authentication': false },
    connection: 'isp',
    outcome: 'fail',
    why: 'why_outgoing_authentication_off',
    expected: 'On',
  },
  {
    when: `\`${names.smtp}\` through an ISP, and it is not on the page`,
    settings: host,
    connection: 'isp',
    outcome: 'unknown',
    why: 'why_any_not_read',
    expected: 'On',
  },
  {
    when: 'every other case',
    settings: { ...host, 'outgoing.authentication': false },
    outcome: 'notApplicable',
    why: 'why_outgoing_authentication_not_needed',
  },
  ...elsewhere,
  {
    settings: { 'outgoing.host': 'smtp.provider.example', 'outgoing.authentication': false },
    connection: 'isp',
    outcome: 'notApplicable',
    why: 'why_outgoing_authentication_not_needed',
  },
  {
    settings: { 'outgoing.host': names.pop, 'outgoing.authentication': false },
    connection: 'isp',
    outcome: 'notApplicable',
    why: 'why_outgoing_authentication_not_needed',
  },
  {
    settings: { 'outgoing.authentication': true },
    connection: 'isp',
    outcome: 'notApplicable',
    why: 'why_outgoing_authentication_not_needed',
  },
  {
    settings: { ...host, 'outgoing.authentication': 'cram-md5' },
    connection: 'isp',
    outcome: 'pass',
    why: 'why_outgoing_authentication_on',
  },
  {
    settings: { ...host, 'outgoing.authentication': 'None' },
    connection: 'isp',
    outcome: 'fail',
    why: 'why_outgoing_authentication_off',
  },
  {
    settings: { ...host, 'outgoing.authentication': 'perhaps' },
    connection: 'isp',
    outcome: 'unknown',
    why: 'why_any_cannot_tell',
  },
];
