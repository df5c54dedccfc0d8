import { describe, expect, it } from 'vitest';
import { caltechImss, parseRequirements, parseRequirementsFile } from './load';

/** A copy of the real requirements with one place changed; `undefined` takes the field out. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(caltechImss) as unknown;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((at, step) => (at as Record<string, unknown>)[step], copy) as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

describe('the requirements of IMSS', () => {
  it('are of the right shape', () => {
    expect(parseRequirements(structuredClone(caltechImss))).toEqual(caltechImss);
  });

  it('are what the three pages say', () => {
    expect(caltechImss).toMatchObject({
      incoming: {
        imap: { host: 'imap-server.its.caltech.edu', port: 993 },
        pop: { host: 'pop-server.its.caltech.edu', port: 995 },
      },
      outgoing: { host: 'smtp-server.its.caltech.edu', port: 465, fallbackPorts: [25] },
      retired: {
        imap: 'imap-server.cco.caltech.edu',
        pop: 'pop-server.cco.caltech.edu',
        smtp: 'smtp-server.cco.caltech.edu',
      },
      loginHost: 'its.caltech.edu',
      addressDomains: ['its.caltech.edu', 'caltech.edu'],
      checkInterval: { minimum: 5, preferred: 10 },
      pathPrefixToDelete: '~/mail/',
    });
    expect(Object.values(caltechImss.sources).map(({ url }) => url.slice(-6))).toEqual(['id=291', 'id=300', 'id=425']);
  });
});

describe('parseRequirements', () => {
  it.each([
    ['incoming.imap.port', '993x', 'incoming.imap.port: expected a whole number from 1 to 65535, found "993x"'],
    ['incoming.imap.port', 0, 'incoming.imap.port: expected a whole number from 1 to 65535, found 0'],
    ['incoming.imap.port', undefined, 'incoming.imap.port: expected a whole number from 1 to 65535, found nothing'],
    [
      'incoming.pop.host',
      'Mail.Example',
      'incoming.pop.host: expected a host name in lower case, found "Mail.Example"',
    ],
    ['incoming.pop', null, 'incoming.pop: expected an object, found null'],
    ['incoming.pop3', {}, 'incoming.pop3: there is no such field'],
    ['extra', 1, 'extra: there is no such field'],
    ['service', ' ', 'service: expected a text, found " "'],
    ['sites', 'x', 'sites: expected a list, found "x"'],
    ['sites', ['https://x'], 'sites[0]: expected a host name or *. before one, found "https://x"'],
    ['addressDomains', [], 'addressDomains: expected at least 1 in the list, found none'],
    ['sources.imap.url', 'ftp://x', 'sources.imap.url: expected a web address, found "ftp://x"'],
    ['checkInterval.preferred', 4, 'checkInterval.preferred: expected at least the minimum of 5, found 4'],
    ['outgoing.plainPorts', [25, 1.5], 'outgoing.plainPorts[1]: expected a whole number from 1 to 65535, found 1.5'],
  ])('%s = %j', (path, value, message) => {
    expect(() => parseRequirements(changed(path, value))).toThrow(message);
  });

  it.each([[null], [[]], ['x'], [undefined]])('%j is no object', (value) => {
    expect(() => parseRequirements(value)).toThrow('expected an object, found');
  });
});

describe('parseRequirementsFile', () => {
  it('reads a file', () => {
    expect(parseRequirementsFile(`\ufeff${JSON.stringify(caltechImss)}`, 'own.json')).toEqual(caltechImss);
  });

  it('names the file', () => {
    expect(() => parseRequirementsFile('{', 'own.json')).toThrow(/^own\.json: expected JSON: /);
    expect(() => parseRequirementsFile('{}', 'own.json')).toThrow('own.json: service: expected a text, found nothing');
  });
});
