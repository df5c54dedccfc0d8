import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksDocument } from './checks-doc';

it('docs/checks.md is what the rules say: otherwise run npx tsx scripts/checks-doc.ts', () => {
  expect(readFileSync(new URL('../docs/checks.md', import.meta.url), 'utf8')).toBe(checksDocument());
});
