/**
 * The label a person sees beside a control, by any of the ways pages have: ARIA, `for`, a label around it, and, where
 * none of these helps, the text that stands next to it.
 *
 * `element.labels` is not used: it walks the whole tree for every control.
 */

import type { Label, LabelOrigin } from '../../model/gathered';
import { oneLine, withoutMarks } from '../../model/one-line';
import {
  attribute,
  closest,
  commonAncestor,
  contains,
  hostOf,
  isShadowRoot,
  parentElementOf,
  query,
  queryAll,
  rootOf,
} from '../dom';
import { Beside, isRadioLike } from './beside';
import { cellAfter, isCell, labelInGrid } from './cells';
import { controlSelector, elementNamed, type Inside, innerLabel, opensDialog } from './collect';
import type { Control } from './control';
import { hasLetters, labelText } from './text';

/** A label, with the element that heads its column. */
export interface PageLabel extends Label {
  /** See `GatheredLabel`. */
  readonly beyond: string;
  readonly head?: Element;
}

/** What the control reader needs of labels. */
export interface LabelSource {
  /** The text of one radio of a group. */
  ofOption(radio: Element): string;
}

/** Finds labels. */
export class Labels implements LabelSource {
  /** By the id they name. */
  readonly #named = new Map<string, Element[]>();
  /** Documents and shadow roots in which elements of other names were looked for that act as labels. */
  readonly #searched = new Set<Node>();
  readonly #beside: Beside;

  /**
   * @param inside counts the controls of elements
   * @param labels every `label` with a `for`
   */
  constructor(inside: Inside, labels: readonly Element[]) {
    this.#beside = new Beside(inside);
    for (const label of labels) this.#add(label);
  }

  #add(label: Element): void {
    const id = attribute(label, 'for');
    const same = this.#named.get(id);
    if (same) same.push(label);
    else this.#named.set(id, [label]);
  }

  /** The labels with an id, in a document or shadow root. */
  #namedIn(root: Node, id: string): readonly Element[] {
    if (id === '') return [];
    const found = this.#named.get(id)?.filter((label) => rootOf(label) === root) ?? [];
    if (found.length > 0 || this.#searched.has(root)) return found;
    // To ask a whole page for an attribute takes the browser many times as long as to ask for a name.
    this.#searched.add(root);
    for (const label of queryAll(root, '[for]:not(label,output)')) this.#add(label);
    return this.#namedIn(root, id);
  }

  of({ element, kind, text: chosen, parts, placeholder }: Control): PageLabel {
    const isGroup = parts.length > 1;
    const base = isGroup ? commonAncestor(parts) : element;
    const isFilled = kind !== 'password' && kind !== 'other';
    const following = isFilled ? this.#beside.textAfter(base) : '';
    // The arrows of a number and the like say nothing.
    const after = /[\w@\xaa-\u1fff\u3040-\uffef]/.test(following) ? following : '';
    const beyond = isFilled && kind !== 'switch' && after === '' ? this.#beside.textBeyond(base) : '';
    const label = (text: string, origin: LabelOrigin): PageLabel => ({ text, origin, after, beyond, ordinal: 0 });
    const marked = this.#marked(element, isGroup ? 'group' : 'control');
    // A list may be called by what is chosen in it.
    const isOwn = marked.origin === 'aria' && kind === 'choice' && marked.text === chosen;
    if (marked.text !== '' && !isOwn) {
      const tied = { ...label(marked.text, marked.origin), ...this.#columnOf(base) };
      // A label that floats over the line stands behind it in the page.
      const floats = isFilled && kind !== 'switch' && after !== '' && withoutMarks(after) === marked.text;
      return floats ? { ...tied, after: '', beyond: this.#beside.textBeyond(base) } : tied;
    }
    if (kind === 'switch') {
      const own = ownText(element);
      if (own !== '') return label(own, 'label');
      if (hasLetters.test(after)) return { ...label(withoutMarks(after), 'beside'), after: '' };
    }
    const beside = isGroup ? this.#beside.ofGroup(parts, base) : this.#beside.of(element);
    // A placeholder in words names the line better than a heading, a sentence, or the label of the line before.
    const isLoose =
      beside === null || beside.origin === 'heading' || beside.ordinal > 0 || /[a-z]\.$/.test(beside.text);
    if (beside && !(isLoose && namesLine(placeholder))) return { ...beside, after, beyond };
    const text = placeholder || oneLine(attribute(element, 'title'));
    return label(text, text === '' ? 'none' : 'placeholder');
  }

  ofOption(radio: Element): string {
    return (
      this.#marked(radio, 'option').text ||
      ownText(radio) ||
      withoutMarks(this.#beside.textAfter(radio)) ||
      cellAfter(radio, this.#beside.inside) ||
      (this.#beside.of(radio)?.text ?? '')
    );
  }

  /** The head of the column in which a control stands whose label is tied to it, as the others of its column have it. */
  #columnOf(element: Element): Pick<PageLabel, 'head'> {
    const cell = parentElementOf(element);
    const grid = cell && isCell(cell) ? labelInGrid(cell, this.#beside.inside) : null;
    return grid ? { head: grid.head } : {};
  }

  /** Labels that markup ties to the control. */
  #marked(element: Element, of: 'control' | 'group' | 'option'): { text: string; origin: LabelOrigin } {
    const isGroup = of === 'group';
    const bearer = isGroup ? groupOf(element) : element;
    const named = bearer ? namedByAria(bearer) : '';
    if (named !== '') return { text: named, origin: 'aria' };
    const around = closest(element, 'label');
    // What is seen before what is only spoken: a list's line may be called "Open".
    const text = isGroup
      ? legendOfGroup(element) || (bearer ? withoutMarks(attribute(bearer, 'label')) : '')
      : this.#explicit(element) ||
        (around ? lettersOf(labelText(around)) : '') ||
        (of === 'option' && isOneOfSeveral(element) ? '' : this.#ofHosts(element)) ||
        withoutMarks(attribute(element, 'label'));
    if (text !== '') return { text, origin: 'label' };
    const name = bearer ? attribute(bearer, 'aria-label') : '';
    const spoken = withoutMarks(bearer && opensDialog(bearer) ? name.slice(0, name.lastIndexOf(', ')) : name);
    return { text: spoken, origin: spoken === '' ? 'none' : 'aria' };
  }

  /** What has the control's id as its `for`; of several the one nearest in the tree. */
  #explicit(element: Element): string {
    const nearest = nearestTo(element, this.#namedIn(rootOf(element), attribute(element, 'id')));
    return nearest ? lettersOf(labelText(nearest)) : '';
  }

  /** The label of a custom element stands outside its shadow root, with the host's id, or is an attribute of it. */
  #ofHosts(element: Element): string {
    let root = rootOf(element);
    for (let level = 1; isShadowRoot(root) && level < 4; level += 1) {
      const host = hostOf(root);
      const text = this.#explicit(host) || withoutMarks(attribute(host, 'label') || attribute(host, 'aria-label'));
      if (text !== '') return text;
      root = rootOf(host);
    }
    return '';
  }
}

/** The text within a widget, or within the element that it is the inside of. */
function ownText(element: Element): string {
  const root = rootOf(element);
  return (
    withoutMarks(labelText(element, true)) || (isShadowRoot(root) ? withoutMarks(labelText(hostOf(root), true)) : '')
  );
}

/** Whether an element is not the only radio in its shadow root: then what the host is called is the group's. */
function isOneOfSeveral(radio: Element): boolean {
  const root = rootOf(radio);
  return isShadowRoot(root) && queryAll(root, 'input[type=radio],[role=radio]').length > 1;
}

const lettersOf = (text: string) => (hasLetters.test(text) ? withoutMarks(text) : '');

/** The group around a radio, across the shadow root of the radio itself. */
function groupOf(radio: Element): Element | null {
  const root = rootOf(radio);
  const group = '[role=radiogroup],[role=group]';
  return closest(radio, group) ?? (isShadowRoot(root) ? (closest(hostOf(root), `${group},[label]`) ?? null) : null);
}

function namedByAria(element: Element): string {
  const ids = attribute(element, 'aria-labelledby').trim();
  if (ids === '') return '';
  const inner = innerLabel(element);
  if (inner) return withoutMarks(labelText(inner));
  const texts = ids.split(/\s+/, 6).map((id) => {
    const label = elementNamed(id, element);
    return label && !contains(element, label) ? labelText(label) : '';
  });
  return withoutMarks(texts.join(' '));
}

/**
 * Whether a placeholder is words, and not an example or a default: "User name", not "143" or "mail.example.com"; an
 * example may follow.
 */
const namesLine = (placeholder: string) =>
  /^[a-z\xaa-\uffff][a-z\xaa-\uffff\s:*()'’/-]+($|[,，(（])/i.test(placeholder);

/**
 * Of labels that name the same id, the one that shares the nearest ancestor with the control; where that has several,
 * the first is for the first control of that id.
 */
function nearestTo(element: Element, labels: readonly Element[]): Element | null {
  const outside = labels.filter((label) => !contains(element, label));
  for (let at: Element | null = outside.length > 1 ? element : null; at; at = parentElementOf(at)) {
    const around = at;
    const inside = outside.filter((label) => contains(around, label));
    if (inside[0])
      return inside[[...queryAll(at, `#${CSS.escape(attribute(element, 'id'))}`)].indexOf(element)] ?? inside[0];
  }
  return outside[0] ?? null;
}

/** A fieldset's legend, where the fieldset holds nothing but the group. */
function legendOfGroup(radio: Element): string {
  const fieldset = closest(radio, 'fieldset');
  if (!fieldset || ![...queryAll(fieldset, controlSelector)].every(isRadioLike)) return '';
  const legend = query(fieldset, 'legend');
  return legend ? withoutMarks(labelText(legend)) : '';
}
