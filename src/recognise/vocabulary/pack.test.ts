import { describe, expect, it } from 'vitest';
import { languages } from './languages';
import { type Concept, pack } from './pack';
import { packed } from './packed';
import type { Vocabulary } from './vocabulary';

/** A language that has but these words. */
function language(words: Partial<Record<Concept, string>>): Vocabulary {
  const concepts = Object.keys(languages[0] ?? {}) as Concept[];
  return Object.fromEntries(concepts.map((concept) => [concept, words[concept] ?? ''])) as unknown as Vocabulary;
}

const lineOf = (concept: Concept, ...given: readonly Partial<Record<Concept, string>>[]) =>
  pack(given.map(language))
    .split('\n')
    .find((line) => line.startsWith(`${concept}:`));

describe('the words of a concept', () => {
  it.each([
    ['in one line', [{ server: 'server, host' }], 'server:host,server'],
    [
      'each once',
      [{ server: 'server, host, server' }, { server: 'server, anfitrion' }],
      'server:anfitrion,host,server',
    ],
    ['each once, with and without its accent', [{ server: 'hote' }, { server: 'hôte' }], 'server:hote'],
    ['over several lines', [{ server: '\n    server,\n    host,  relay' }], 'server:host,relay,server'],
    ['in the form of texts', [{ server: 'Nom d’Hôte' }], 'server:nom d hote'],
    ['with the marks of beginnings', [{ server: 'serveur*' }], 'server:serveur*'],
    ['with the marks of endings', [{ server: '*server' }], 'server:*server'],
    ['with the marks of whole texts', [{ server: '=de' }], 'server:=de'],
    ['with marks and accents', [{ server: 'sécuri*, *präfix, =à' }], 'server:*prafix,=a,securi*'],
    ['with a mark and without', [{ server: 'server, server*' }], 'server:server,server*'],
    ['in scripts without blanks', [{ server: '服务器, サーバー' }], 'server:サーバー,服务器'],
    ['without empty ones', [{ server: 'server,, ,*' }], 'server:server'],
    ['or none', [{ port: 'port' }], 'server:'],
  ])('%s', (_, given, line) => {
    expect(lineOf('server', ...given)).toBe(line);
  });

  it('numbers keep their places, and come as often as they are said', () => {
    const [one, two] = [{ numbers: 'two, one, ten' }, { numbers: 'zwei, one' }];
    expect(lineOf('numbers', one, two)).toBe('numbers:two,one,ten,zwei,one');
  });
});

it('every concept has a line, and no line has two of one word', () => {
  const lines = packed.split('\n').map((line) => line.split(':') as [Concept, string]);
  expect(lines.map(([concept]) => concept)).toEqual(Object.keys(languages[0] ?? {}));
  for (const [concept, words] of lines) {
    const list = words.split(',');
    if (concept !== 'numbers') expect(list, concept).toEqual([...new Set(list)].sort());
  }
});

it('a packed text is what texts are compared with: lower case, no accents, no blanks around', () => {
  expect(packed).toBe(packed.normalize('NFC').toLowerCase());
  expect(packed).not.toMatch(/[\u0300-\u036fàâäçéèêëíîïñóôöúùûü]|, | ,|,,|: |:,|,$/m);
});
