import type { Case } from './case';

export const cases: readonly Case[] = [
  { when: 'empty', settings: { 'incoming.pathPrefix': '' }, outcome: 'pass', why: 'why_path_prefix_blank' },
  {
    when: '`~/mail/`',
    settings: { 'incoming.pathPrefix': '~/mail/' },
    outcome: 'fail',
    why: 'why_path_prefix_default',
    expected: '',
  },
  {
    when: 'anything else',
    settings: { 'incoming.pathPrefix': 'INBOX' },
    outcome: 'fail',
    why: 'why_path_prefix_not_blank',
    expected: '',
  },
  {
    when: 'POP',
    settings: { 'incoming.protocol': 'pop', 'incoming.pathPrefix': '~/mail/' },
    outcome: 'notApplicable',
    why: 'why_path_prefix_pop',
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read' },
  { settings: { 'incoming.pathPrefix': '  ' }, outcome: 'pass', why: 'why_path_prefix_blank' },
  {
    settings: { 'incoming.port': 995, 'incoming.pathPrefix': '~/mail/' },
    outcome: 'notApplicable',
    why: 'why_path_prefix_pop',
  },
  { settings: { 'incoming.pathPrefix': 0 }, outcome: 'unknown', why: 'why_any_cannot_tell' },
];
