/**
 * The label a person sees beside a control, by any of the ways pages have: ARIA, `for`, a label around it, and, where
 * none of these helps, the text that stands next to it.
 *
 * `element.labels` is not used: it walks the whole tree for every control.
 */
import {
  attribute,
  closest,
  contains,
  hostOf,
  isShadowRoot,
  parentElementOf,
  query,
  queryAll,
  type Root,
  rootOf,
} from '../dom';
import {
  besideControl,
  besideGroup,
  cellAfter,
  commonAncestor,
  controlSelector,
  hasLetters,
  isRadioLike,
  textAfter,
} from './beside';
import type { Control } from './control';
import { labelText, oneLine, withoutMarks } from './text';

/** Where a label came from: `beside` is text that no markup ties to the control. */
export type LabelOrigin = 'aria' | 'label' | 'beside' | 'heading' | 'placeholder' | 'none';

export interface Label {
  readonly text: string;
  readonly origin: LabelOrigin;
  /** Text after the control that adds to it, such as a unit ("minutes", "seconds") or a domain. */
  readonly after: string;
  /** 0 for the control the text stands beside, 1 for the next one that shares it (host and port in one cell). */
  readonly ordinal: number;
}

/** What the control reader needs of labels. */
export interface LabelSource {
  /** The text of one radio of a group. */
  ofOption(radio: Element): string;
}

/** Finds labels, with one `for` map per document or shadow root. */
export class Labels implements LabelSource {
  readonly #byFor = new Map<Node, Map<string, Element[]>>();

  of(control: Control): Label {
    const { element } = control;
    const marked = this.#marked(element, control.parts.length > 1);
    const base = control.parts.length > 1 ? commonAncestor(control.parts) : element;
    const after = control.kind === 'text' || control.kind === 'choice' ? textAfter(base) : '';
    if (marked.text !== '') return { ...marked, after, ordinal: 0 };
    if (control.kind === 'switch') {
      const following = textAfter(element);
      if (hasLetters.test(following)) return { text: withoutMarks(following), origin: 'beside', after: '', ordinal: 0 };
    }
    const beside = control.parts.length > 1 ? besideGroup(control.parts, base) : besideControl(element);
    // A placeholder in words names the line better than a heading, or than the label of the line before.
    const isLoose = beside === null || beside.origin === 'heading' || beside.ordinal > 0;
    if (beside && !(isLoose && namesLine(control.placeholder))) return { ...beside, after };
    if (control.placeholder !== '') return { text: control.placeholder, origin: 'placeholder', after, ordinal: 0 };
    const title = oneLine(attribute(element, 'title'));
    return { text: title, origin: title === '' ? 'none' : 'placeholder', after, ordinal: 0 };
  }

  /** The text beside the box that a control stands in, for a control whose own label says only half. */
  around(control: Control): string {
    const box = parentElementOf(control.element);
    return box ? (besideControl(box)?.text ?? '') : '';
  }

  ofOption(radio: Element): string {
    const marked = this.#marked(radio, false).text;
    if (marked !== '') return marked;
    const own = withoutMarks(labelText(radio, { widgets: true }));
    if (own !== '') return own;
    const after = withoutMarks(textAfter(radio)) || cellAfter(radio);
    return after !== '' ? after : (besideControl(radio)?.text ?? '');
  }

  /** Labels that markup ties to the control. */
  #marked(element: Element, isGroup: boolean): { text: string; origin: LabelOrigin } {
    const bearer = isGroup ? (closest(element, '[role=radiogroup],[role=group]') ?? null) : element;
    if (bearer) {
      const aria = this.#aria(bearer);
      if (aria !== '') return { text: aria, origin: 'aria' };
    }
    if (isGroup) return { text: legendOfGroup(element), origin: 'label' };
    const explicit = this.#explicit(element);
    if (explicit !== '') return { text: explicit, origin: 'label' };
    const around = closest(element, 'label');
    if (around) {
      const text = withoutMarks(labelText(around));
      if (hasLetters.test(text)) return { text, origin: 'label' };
    }
    const widgetLabel = withoutMarks(attribute(element, 'label'));
    return { text: widgetLabel, origin: widgetLabel === '' ? 'none' : 'label' };
  }

  #aria(element: Element): string {
    const ids = attribute(element, 'aria-labelledby').trim();
    if (ids !== '') {
      const root = rootOf(element);
      const texts: string[] = [];
      for (const id of ids.split(/\s+/).slice(0, 6)) {
        const label = query(root, `#${CSS.escape(id)}`);
        if (label && label !== element && !contains(element, label)) texts.push(labelText(label));
      }
      const text = withoutMarks(texts.join(' '));
      if (text !== '') return text;
    }
    return withoutMarks(attribute(element, 'aria-label'));
  }

  /** A `label[for]`, or a custom element that acts as one; of several the one nearest in the tree. */
  #explicit(element: Element): string {
    let at: Element | null = element;
    // The label of a custom element stands outside its shadow root, with the host's id.
    for (let level = 0; at && level < 3; level += 1) {
      const id = attribute(at, 'id');
      const labels = id === '' ? undefined : this.#labelsOf(rootOf(at)).get(id);
      const nearest = labels && nearestTo(at, labels);
      if (nearest) {
        const text = withoutMarks(labelText(nearest));
        if (hasLetters.test(text)) return text;
      }
      const root: Node = rootOf(at);
      at = isShadowRoot(root) ? hostOf(root) : null;
      if (at) {
        const own = withoutMarks(attribute(at, 'label') || attribute(at, 'aria-label'));
        if (own !== '') return own;
      }
    }
    return '';
  }

  #labelsOf(root: Node): Map<string, Element[]> {
    const known = this.#byFor.get(root);
    if (known) return known;
    const labels = new Map<string, Element[]>();
    for (const label of queryAll(root as Root, 'label[for],[for]:not(output)')) {
      const id = attribute(label, 'for');
      const same = labels.get(id);
      if (same) same.push(label);
      else labels.set(id, [label]);
    }
    this.#byFor.set(root, labels);
    return labels;
  }
}

/** Whether a placeholder is words, and not an example or a default: "User name", not "143" or "mail.example.com". */
const namesLine = (placeholder: string) => /^\p{L}[\p{L}\s:*()'’/-]+$/u.test(placeholder);

/** Of labels that name the same id, the one that shares the nearest ancestor with the control. */
function nearestTo(element: Element, labels: readonly Element[]): Element | null {
  const outside = labels.filter((label) => !contains(element, label));
  if (outside.length <= 1) return outside[0] ?? null;
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const around = at;
    const inside = outside.find((label) => contains(around, label));
    if (inside) return inside;
  }
  return null;
}

/** A fieldset's legend, where the fieldset holds nothing but the group. */
function legendOfGroup(radio: Element): string {
  const fieldset = closest(radio, 'fieldset');
  if (!fieldset) return '';
  const others = [...queryAll(fieldset, controlSelector)].filter((one) => !isRadioLike(one));
  if (others.length > 0) return '';
  const legend = query(fieldset, 'legend');
  return legend ? withoutMarks(labelText(legend)) : '';
}
