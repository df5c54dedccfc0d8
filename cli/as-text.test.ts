import { describe, expect, it } from 'vitest';
import catalogue from '../_locales/en/messages.json';
import { unsaid } from '../src/model/circumstances';
import { parseSettingsFile } from '../src/programs/settings-file';
import { caltechImss } from '../src/requirements/load';
import { auditPage } from '../src/rules/audit-page';
import { catalogueWords } from '../src/words/catalogue';
import { asText } from './as-text';

const words = catalogueWords(catalogue);

function text(settings: object | null, options: { colour?: boolean; width?: number; unread?: boolean } = {}): string {
  const accounts = settings === null ? [] : [{ settings }];
  const report = auditPage(
    {
      page: { origin: null, path: '', title: '' },
      client: { id: 'roundcube', name: 'Roundcube', version: '1.6.5' },
      accounts: parseSettingsFile(JSON.stringify({ accounts }), 'a.json'),
      unread: options.unread ? [{ frame: 'https://frames.example/mail', reason: 'not-permitted' }] : [],
    },
    { requirements: caltechImss, circumstances: unsaid },
  );
  return asText('a.html', report, { words, colour: options.colour ?? false, width: options.width ?? 80 });
}

const wrong = { 'incoming.host': 'imap-server.cco.caltech.edu', 'incoming.security': 'ssl' };

describe('asText', () => {
  it('begins with the target, the product and the sum', () => {
    expect(text(wrong).split('\n').slice(0, 3)).toEqual(['a.html', 'Roundcube 1.6.5', '1 thing to change']);
  });

  it('tells problems before what is right', () => {
    const lines = text(wrong).split('\n');
    const problem = lines.indexOf('  ✗ Incoming mail server');
    expect(lines.slice(problem + 1, problem + 3)).toEqual([
      '      Now: imap-server.cco.caltech.edu',
      '      Enter: imap-server.its.caltech.edu',
    ]);
    expect(lines.findIndex((line) => line.startsWith('  ✓ Encryption of incoming mail'))).toBeGreaterThan(problem);
  });

  it('says what to enter into an empty form', () => {
    const shown = text({ 'incoming.host': '' });
    expect(shown).toContain('  → Incoming mail server\n      Now: empty\n      Enter: imap-server.its.caltech.edu');
    expect(shown).not.toContain('✗');
  });

  it('leaves another provider’s account alone', () => {
    const shown = text({ 'incoming.host': 'imap.provider.example' });
    expect(shown).toContain(words('popup_others'));
    expect(shown).not.toMatch(/[✗✓!]/);
  });

  it('says that there is nothing to check', () => {
    expect(text(null)).toContain(words('popup_nothing'));
  });

  it('names frames that were not read', () => {
    expect(text(wrong, { unread: true }).replace(/\s+/g, ' ')).toContain('! https://frames.example/mail:');
  });

  it('keeps sentences within the width', () => {
    const sentences = text(wrong, { width: 50 })
      .split('\n')
      .filter((line) => !line.includes('http'));
    expect(Math.max(...sentences.map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('has colours only where they were asked for', () => {
    expect(text(wrong)).not.toContain('\u001b');
    expect(text(wrong, { colour: true })).toContain('\u001b[31m✗\u001b[39m');
  });
});
