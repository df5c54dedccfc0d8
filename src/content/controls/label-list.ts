/** Labels that stand in a list of their own, beside the list of the controls that they are of. */
import type { ControlCount } from '../../model/gathered';
import { withoutMarks } from '../../model/one-line';
import { firstElementOf, localNameOf, nextElementOf, parentElementOf, previousElementOf, query } from '../dom';
import { labelText } from './text';

const mostListed = 40;

/** The label in the same place of a list of labels, for an item of the list beside it; `''` where there is none. */
export function labelInList(item: Element, inside: ControlCount): string {
  const list = parentElementOf(item);
  const labels = list && previousElementOf(list);
  // The rows of a table are no such lists.
  const areBeside = labels && /^(ul|ol|div)$/.test(localNameOf(list)) && localNameOf(labels) === localNameOf(list);
  if (!areBeside || inside.of(labels) > 0 || inside.of(list) < 2 || query(labels, 'a,button')) return '';
  let [at, label] = [firstElementOf(list), firstElementOf(labels)];
  let [text, looked] = ['', 0];
  for (; at && label && looked < mostListed; looked += 1) {
    if (at === item) text = withoutMarks(labelText(label));
    [at, label] = [nextElementOf(at), nextElementOf(label)];
  }
  return !at && !label && looked > 1 ? text : '';
}
