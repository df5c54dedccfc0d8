import { describe, expect, it } from 'vitest';
import { unsaid } from '../model/circumstances';
import { caltechImss as requirements } from '../requirements/load';
import { accountFacts } from './account-facts';
import { rules } from './all';
import { judge } from './judge';

describe('judge', () => {
  it('makes one unknown result of a rule that throws', () => {
    const broken = (problem: unknown) => ({
      ...rules['from-address'],
      judge: () => {
        throw problem;
      },
    });
    const facts = accountFacts({ 'identity.from': 'a@b' }, [], requirements, unsaid);
    for (const problem of [new Error('boom'), 'boom']) {
      const results = judge(facts, { 'from-address': broken(problem) });
      expect(results).toHaveLength(16);
      expect(results.find(({ id }) => id === 'from-address')).toMatchObject({
        outcome: 'unknown',
        why: { key: 'why_any_rule_failed', args: ['boom'] },
      });
    }
  });
});
