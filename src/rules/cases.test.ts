import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import catalogue from '../../_locales/en/messages.json';
import { unsaid } from '../model/circumstances';
import { checkIds } from '../model/report';
import { caltechImss } from '../requirements/load';
import { type Catalogue, catalogueWords } from '../words/catalogue';
import { accountFacts } from './account-facts';
import { rules } from './all';
import { casesOf } from './all-cases';
import { auditCase, type Case, resultOf } from './case';
import { judge } from './judge';

const nameOf = ({ when, settings, connection }: Case) =>
  (when ?? `${JSON.stringify(settings).slice(0, 120)}${connection ? ` from ${connection}` : ''}`).replaceAll('%', '%%');

describe.each(checkIds)('%s', (id) => {
  it.each(casesOf[id].map((one) => [nameOf(one), one] as const))('%s', (_, one) => {
    const result = resultOf(id, one);
    expect({ outcome: result.outcome, why: result.why.key }).toEqual({ outcome: one.outcome, why: one.why });
    if (one.expected !== undefined) expect(result.expected).toBe(one.expected);
  });
});

describe('the folder', () => {
  it.each(checkIds)('%s has a file of its name and one with its cases', (id) => {
    const files = readdirSync(import.meta.dirname);
    expect(files).toContain(`${id}.ts`);
    expect(files).toContain(`${id}.cases.ts`);
    expect(rules[id].meta.id).toBe(id);
  });
});

describe('the words', () => {
  const texts: Catalogue = catalogue;
  const broken = () => {
    throw new Error('broken');
  };
  const facts = accountFacts({ 'incoming.pathPrefix': '' }, [], caltechImss, unsaid);
  const results = [
    ...checkIds.flatMap((id) => casesOf[id].flatMap((one) => auditCase(one).accounts[0]?.checks ?? [])),
    ...judge(facts, { 'path-prefix': { ...rules['path-prefix'], judge: broken } }),
  ];

  it('each reason in the catalogue is given by some rule', () => {
    const given = new Set(results.map((result) => result.why.key));
    expect(Object.keys(texts).filter((key) => key.startsWith('why_') && !given.has(key as never))).toEqual([]);
  });

  it('each has a title in the catalogue', () => {
    expect(checkIds.filter((id) => !texts[`check_${id.replaceAll('-', '_')}`]?.message)).toEqual([]);
  });

  it('every place in a text is filled, and nothing else is given', () => {
    for (const { why } of results) {
      const places = new Set(texts[why.key]?.message.match(/\$[1-9]/g) ?? []);
      const wanted = why.args.map((_, index) => `$${index + 1}`);
      expect({ key: why.key, places: [...places].sort() }).toEqual({ key: why.key, places: wanted });
      expect(why.args.every((arg) => arg !== '')).toBe(true);
    }
  });

  it('each reason is one plain sentence', () => {
    const words = catalogueWords(texts);
    const said = new Set(results.map(({ why }) => words(why.key, ...why.args.map((_, index) => `a${index}`))));
    expect([...said].filter((text) => /[.!?] +[A-Z]/.test(text) || !/(?:\.|: a0)$/.test(text))).toEqual([]);
  });
});
