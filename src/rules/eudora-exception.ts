import type { Why } from '../model/report';
import type { AccountFacts } from './account-facts';
import { why } from './rule';

/** For Eudora below 5.2 the check `eudora-ssl` judges encryption and ports; says so, or `null` for everyone else. */
export function judgedForEudora({ eudora }: AccountFacts): Why | null {
  return eudora === 'before-5.1' || eudora === '5.1' ? why('why_any_eudora_judges') : null;
}
