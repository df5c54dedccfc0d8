import { describe, expect, it } from 'vitest';
import { unsaid } from '../model/circumstances';
import type { Applies } from '../model/report';
import type { SettingName } from '../model/settings';
import { caltechImss as requirements } from '../requirements/load';
import { auditPage } from './audit-page';
import { pageWith, type RawSettings } from './case';

const campus = 'https://mail.caltech.edu';

function appliesFor(
  settings: RawSettings,
  cannotTell: readonly SettingName[] = [],
  origin: string | null = 'https://mail.example.com',
): Applies | undefined {
  const reading = pageWith(settings, cannotTell, origin);
  return auditPage(reading, { requirements, circumstances: unsaid }).accounts[0]?.applies;
}

describe('whose account it is', () => {
  const rows: readonly (readonly [Applies, RawSettings])[] = [
    ['yes', { 'incoming.host': 'its.caltech.edu' }],
    ['yes', { 'incoming.host': 'anything.its.caltech.edu' }],
    ['yes', { 'outgoing.host': 'anything.cco.caltech.edu' }],
    ['yes', { 'outgoing.host': 'SMTPS://SMTP-Server.its.caltech.edu:465' }],
    ['yes', { 'incoming.host': 'imap-server.its.ca1tech.edu' }],
    ['yes', { 'incoming.host': 'imap-server.cco.ca1tech.edu' }],
    ['yes', { 'incoming.host': 'imap-server.its.c\u0430ltech.edu' }],
    ['yes', { 'incoming.host': 'imap-server.its.caltech.edu\u200b' }],
    ['yes', { 'incoming.host': 'mail.example.com', 'identity.from': 'Jane <jdoe@Caltech.edu>' }],
    ['yes', { 'identity.replyTo': 'jdoe@its.caltech.edu' }],
    ['yes', { 'outgoing.username': 'jdoe@smtp-server.its.caltech.edu' }],
    ['yes', { 'incoming.username': 'jdoe@pop-server.cco.caltech.edu' }],
    ['no', { 'incoming.host': 'alumni.caltech.edu' }],
    ['no', { 'incoming.host': 'imap.gps.caltech.edu', 'incoming.username': 'jdoe' }],
    ['no', { 'identity.from': 'jdoe@alumni.caltech.edu' }],
    ['no', { 'incoming.host': 'its.caltech.edu.example.com' }],
    ['no', { 'incoming.host': 'xits.caltech.edu' }],
    ['no', { 'incoming.host': 'caltech.edu' }],
    ['no', { 'incoming.host': 'mail.example.com', 'identity.from': '' }],
    ['no', { 'incoming.username': 'jdoe' }],
    ['no', { 'incoming.host': '192.0.2.7' }],
    ['no', { 'incoming.host': 'imap-server' }],
    ['no', { 'incoming.host': 'my server' }],
    ['new', { 'incoming.host': '', 'incoming.port': 993, 'incoming.security': 'none' }],
    ['new', { 'identity.from': ' ', checkIntervalMinutes: 1 }],
    ['unknown', { checkIntervalMinutes: 1 }],
    ['unknown', {}],
  ];

  it.each(rows.map(([applies, settings]) => ({ applies, settings })))(
    '$applies: $settings',
    ({ applies, settings }) => {
      expect(appliesFor(settings)).toBe(applies);
    },
  );

  it.each([
    [campus, 'yes'],
    ['http://caltech.edu', 'yes'],
    ['https://a.b.caltech.edu:8443', 'yes'],
    ['https://notcaltech.edu', 'unknown'],
    ['https://caltech.edu.example.com', 'unknown'],
    ['https://example.com/caltech.edu', 'unknown'],
    ['https://caltech.edu@example.com', 'unknown'],
    ['file://caltech.edu', 'unknown'],
    [null, 'unknown'],
  ])('a page without any host on %s: %s', (origin, applies) => {
    expect(appliesFor({ checkIntervalMinutes: 1 }, [], origin)).toBe(applies);
  });

  it('is not decided by where the page stands, where the form shows another provider', () => {
    expect(appliesFor({ 'incoming.host': 'mail.example.com' }, [], campus)).toBe('no');
    expect(appliesFor({ 'incoming.username': 'jdoe' }, [], campus)).toBe('no');
    expect(appliesFor({ 'incoming.host': '' }, [], campus)).toBe('new');
  });

  it('takes a field that cannot be told for one that is not empty', () => {
    const host: readonly SettingName[] = ['incoming.host'];
    expect(appliesFor({ 'incoming.username': '' }, host)).toBe('unknown');
    expect(appliesFor({ 'incoming.username': '' }, host, campus)).toBe('yes');
    expect(appliesFor({ 'incoming.username': 'jdoe' }, host)).toBe('no');
    expect(appliesFor({ 'incoming.username': 'jdoe' }, host, campus)).toBe('yes');
    expect(appliesFor({ 'incoming.username': 'jdoe@example.com' }, host, campus)).toBe('no');
  });
});
