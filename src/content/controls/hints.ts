/** Machine-readable hints about a control: its name, its id, and what frameworks write beside them. */
import { attribute, attributeNamesOf, localNameOf, parentElementOf } from '../dom';

/** Attributes that wrappers carry for the one field inside them. */
const inherited = ['data-test-id', 'data-testid', 'data-parameter-path', 'data-path', 'data-field', 'data-name'];
const own = new Set([
  'name',
  'id',
  ...inherited,
  'data-bind',
  'ng-model',
  'data-ng-model',
  'formcontrolname',
  'v-model',
  'x-model',
  'data-key',
  'itemprop',
]);
const ofWrappers = new Set(inherited);
const cap = 200;

/** The hints of a control: its own attributes, then those of wrappers that hold no other control. */
export function hintsOf(element: Element): string {
  let text = '';
  const add = (from: Element, names: ReadonlySet<string>) => {
    // Most wrappers bear a class at most: to ask which names there are is one question instead of many.
    for (const name of attributeNamesOf(from)) {
      const value = names.has(name) ? attribute(from, name) : '';
      if (value !== '') text += ` ${value.slice(0, cap)}`;
    }
  };
  add(element, own);
  let at = parentElementOf(element);
  for (let level = 0; at && level < 4; level += 1, at = parentElementOf(at)) {
    add(at, ofWrappers);
    if (/^(form|fieldset|body)$/.test(localNameOf(at))) break;
  }
  return text;
}
