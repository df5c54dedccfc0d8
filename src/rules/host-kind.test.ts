import { describe, expect, it } from 'vitest';
import { caltechImss } from '../requirements/load';
import { names } from './case';
import { hostKind, isUnder, serverName } from './host-kind';

describe('hostKind', () => {
  it.each([
    ['', 'empty'],
    [names.imap, 'server'],
    [names.pop, 'server'],
    [names.smtp, 'server'],
    [names.retiredImap, 'retired'],
    [`other.${names.retiredDomain}`, 'retired'],
    [names.login, 'login'],
    [names.imap.replace('l', '1'), 'lookalike'],
    ['192.0.2.7', 'address'],
    ['3221225991', 'address'],
    ['0xc0.0.2.7', 'address'],
    ['2001:db8::1', 'address'],
    ['my server', 'no-name'],
    ['-mail.example', 'no-name'],
    ['mail..example', 'no-name'],
    ['mail.example.42', 'no-name'],
    [`${'a'.repeat(64)}.example`, 'no-name'],
    ['a.'.repeat(127), 'no-name'],
    [`mail.${names.login}`, 'service'],
    [names.institution, 'foreign'],
    ['mail', 'foreign'],
    ['my_mail.example', 'foreign'],
    ['xn--bcher-kva.example', 'foreign'],
  ])('%s: %s', (host, kind) => {
    expect(hostKind(host, caltechImss).kind).toBe(kind);
  });

  it('tells a domain from a name that only ends like it', () => {
    expect(['a.b', 'x.a.b', 'xa.b', 'b'].map((host) => isUnder(host, 'a.b'))).toEqual([true, true, false, false]);
  });

  it('knows the server of each role', () => {
    expect((['imap', 'pop', 'smtp'] as const).map((role) => serverName(caltechImss, role))).toEqual([
      names.imap,
      names.pop,
      names.smtp,
    ]);
  });
});
