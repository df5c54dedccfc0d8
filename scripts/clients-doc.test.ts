import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases } from '../e2e/answers';
import { clients } from '../src/content/clients/all';
import { tested } from '../src/content/clients/tested';
import { clientsDocument } from './clients-doc';

const fileOf = (path: string) => new URL(`../${path}`, import.meta.url);

it('docs/clients.md is what clients and pages say: otherwise run npx tsx scripts/clients-doc.ts', () => {
  expect(readFileSync(fileOf('docs/clients.md'), 'utf8')).toBe(clientsDocument());
});

it('what is tested is said of every client, and of no other', () => {
  expect(Object.keys(tested).sort()).toEqual(clients.map(({ id }) => id).sort());
});

describe.each(clients)('$name', ({ id, name, version }) => {
  it('has its file, and no other has its id or name', () => {
    expect(readFileSync(fileOf(`src/content/clients/${id}.ts`), 'utf8')).toContain(`id: '${id}'`);
    expect(clients.filter((one) => one.id === id || one.name === name)).toHaveLength(1);
  });

  it('has a page with a known answer, which shows the version where the client reads one', () => {
    const answers = cases.map(({ answer }) => answer).filter(({ client }) => client === id);
    expect(answers).not.toEqual([]);
    expect(answers.some(({ clientVersion }) => clientVersion !== undefined)).toBe(version !== undefined);
  });

  it('is read by the tests that are named for it', () => {
    for (const { test } of tested[id]?.running ?? []) {
      expect(existsSync(fileOf(test)), test).toBe(true);
      expect(readFileSync(fileOf(test), 'utf8')).toContain(`client).toMatchObject({ id: '${id}'`);
    }
  });
});
