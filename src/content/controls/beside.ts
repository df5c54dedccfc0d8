/** The text that stands beside a control, where no markup ties a label to it. */

import { oneLine, withoutMarks } from '../../model/one-line';
import {
  attribute,
  closest,
  composedParentOf,
  firstChildOf,
  hasAttr,
  isElement,
  isText,
  localNameOf,
  nextElementOf,
  nextOf,
  nodeValueOf,
  parentElementOf,
  previousElementOf,
  previousOf,
  queryAll,
  slotOf,
} from '../dom';
import { areAlike } from './alike';
import { type ColumnHeader, columnHeader, isCell, isRowOfFields, labelInGrid, labelInRowAbove } from './cells';
import { controlSelector, elementNamed, type Inside, isControlElement } from './collect';
import { labelInDrawnGrid } from './drawn-grid';
import type { PageLabel } from './label';
import { labelInList } from './label-list';
import { headingLevel, isNavigation } from './section';
import { hasLetters, isLeftOut, labelText } from './text';

const inline = /^(span|b|i|em|strong|a|font|small|sup|abbr|code|tt|u|mark)$/;
const climbLimit = 14;
const siblingLimit = 12;
/** At most so many controls share one label; rows of a hundred do not ask each other. */
const mostSharers = 3;

export const isRadioLike = (element: Element): boolean =>
  attribute(element, 'type') === 'radio' || attribute(element, 'role') === 'radio';

type BesideLabel = Omit<PageLabel, 'after' | 'beyond'>;
const found = (text: string, origin: BesideLabel['origin'] = 'beside', ordinal = 0): BesideLabel => ({
  text,
  origin,
  ordinal,
});

function ofColumn({ head, over }: ColumnHeader): BesideLabel {
  const label = found(withoutMarks(labelText(head)), 'column');
  return over ? { ...label, head: over } : label;
}

type Neighbour =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'control'; readonly control: Element }
  | null;

/** Reads what stands around controls; `inside` counts the controls of elements. */
export class Beside {
  /** Of controls in a row, each asks the one before it. */
  readonly #known = new Map<Element, BesideLabel | null>();

  constructor(readonly inside: Inside) {}

  /** Text before the first radio within the group's own container, else beside that container. */
  ofGroup(radios: readonly Element[], container: Element): BesideLabel | null {
    for (let at = radios[0] ?? null; at && at !== container; at = parentElementOf(at)) {
      const near = this.#before(at);
      // What stands in the label of the first radio is that radio's own text.
      if (near?.kind === 'text' && !closest(parentElementOf(at) ?? at, 'label')) return found(near.text);
    }
    return this.#find(container, 0, radios.length);
  }

  /**
   * The text that stands beside a control: before it, above it, in the cell or the row before.
   */
  of(element: Element): BesideLabel | null {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const label = this.#find(element, 0, 1);
    this.#known.set(element, label);
    return label;
  }

  /**
   * @param sharers how many controls after it ask for the label, each of the one before
   * @param group how many radios stand for the control
   */
  #find(element: Element, sharers: number, group: number): BesideLabel | null {
    let at = element;
    for (let level = 0; level < climbLimit; level += 1) {
      const inCell = isCell(at);
      const grid = inCell ? labelInGrid(at, this.inside) : null;
      if (grid) return { ...found(grid.text), head: grid.head };
      const field = inCell && isRowOfFields(at, this.inside) ? columnHeader(at, this.inside) : null;
      if (field) return ofColumn(field);
      const listed = inCell ? labelInRowAbove(at, this.inside) : labelInList(at, this.inside);
      if (listed !== '') return found(listed);
      const drawn = inCell ? null : labelInDrawnGrid(at, this.inside);
      if (drawn) return { ...found(drawn.text), head: drawn.head };
      const near = this.#before(at);
      if (near?.kind === 'text') return found(near.text);
      const floating = this.#labelAfter(at);
      if (floating !== '') return found(floating);
      const behind = near === null && level < 2 ? this.#labelBehind(at) : '';
      if (behind !== '') return found(behind);
      if (near?.kind === 'heading') return found(near.text, 'heading');
      // The head of its own column says more than the control in the cell before.
      const header = inCell ? columnHeader(at, this.inside) : null;
      if (header) return ofColumn(header);
      if (near?.kind === 'control') return sharers < mostSharers ? this.#shared(near.control, sharers + 1) : null;
      const above = composedParentOf(at);
      if (!above || /^(body|dialog|main|html)$/.test(localNameOf(above))) return null;
      // A table or form around nothing but this control is its wrapper; two fit in a table within a cell (name and address).
      const isTable = localNameOf(above) === 'table' && closest(parentElementOf(above) ?? above, 'td');
      if (/^(form|fieldset|table)$/.test(localNameOf(above)) && this.inside.of(above) > (isTable ? 2 : 1)) {
        if (group < 3 || !isTable || queryAll(above, controlSelector).length > group) return null;
      }
      // Of a component around this one control, the label stands beside the slot that the control is put into.
      at = (this.inside.of(above) <= group && slotOf(at)) || above;
    }
    return null;
  }

  /** The second control of a cell has its neighbour's label, as its second. */
  #shared(neighbour: Element, sharers: number): BesideLabel | null {
    const known = this.#known.get(neighbour);
    const before = known === undefined ? this.#find(neighbour, sharers, 1) : known;
    if (before && before.ordinal >= mostSharers) return null;
    const label = before ? null : closest(neighbour, 'label');
    const text = before?.text ?? (label ? withoutMarks(labelText(label)) : '');
    return text === '' ? null : found(text, 'beside', (before?.ordinal ?? 0) + 1);
  }

  /** What stands before an element among its siblings. Text is read back to the next line break or block. */
  #before(element: Element): Neighbour {
    let text = '';
    let looked = 0;
    for (let at = previousOf(element); at && looked < siblingLimit; at = previousOf(at), looked += 1) {
      if (isText(at)) {
        text = `${oneLine(nodeValueOf(at) ?? '')} ${text}`;
        continue;
      }
      if (!isElement(at)) continue;
      const name = localNameOf(at);
      const ready = hasLetters.test(text);
      if (name === 'br' || name === 'hr') {
        if (ready) break;
        continue;
      }
      const holds = this.inside.of(at) > 0;
      const isInline = inline.test(name);
      if (ready && (holds || !isInline)) break;
      if (isControlElement(at)) return { kind: 'control', control: at };
      if (hasAttr(at, 'hidden') || isLeftOut(at)) continue;
      // A picture may be the label.
      const own = name === 'img' ? attribute(at, 'alt') : labelText(at);
      if (!holds && isNavigation(at)) break;
      if (holds) {
        const controls = queryAll(at, controlSelector);
        // A label may hold small controls of its own, such as a switch for how the field is filled.
        if (
          name === 'label' &&
          attribute(at, 'for') === '' &&
          hasLetters.test(own) &&
          controls[0] &&
          isRadioLike(controls[0])
        )
          return { kind: 'text', text: withoutMarks(own) };
        return { kind: 'control', control: controls[controls.length - 1] ?? at };
      }
      if (!hasLetters.test(own)) {
        if (isInline) text = `${own} ${text}`;
        continue;
      }
      const level = headingLevel(at, this.inside);
      if (level > 0 && level < 7) return ready ? asText(text) : { kind: 'heading', text: withoutMarks(own) };
      text = `${own} ${text}`;
      if (!isInline) break;
    }
    return hasLetters.test(text) ? asText(text) : null;
  }

  /** A floating label: a `label` right after the control, with nothing else after it. */
  #labelAfter(element: Element): string {
    let label: Element | null = null;
    for (let at = nextOf(element), looked = 0; at && looked < 8; at = nextOf(at), looked += 1) {
      if (!isElement(at)) continue;
      if (this.inside.of(at) > 0) return '';
      if (label || localNameOf(at) !== 'label' || looked > 3) continue;
      const target = attribute(at, 'for');
      // What a template has left there names nothing.
      if (target !== attribute(element, 'id') && elementNamed(target, element)) return '';
      label = at;
    }
    return label ? withoutMarks(labelText(label)) : '';
  }

  /**
   * The text behind or below a control, where that is how the rows of its form are built: one beside its own begins
   * with a control too, and none with a text.
   */
  #labelBehind(element: Element): string {
    const row = parentElementOf(element);
    if (!row || isCell(row) || !this.#isBehind(row)) return '';
    const [previous, next] = [previousElementOf(row), nextElementOf(row)];
    const isRow = (one: Element | null) => one !== null && areAlike(one, row) && this.#isBehind(one);
    const isFirst = previous === null || headingLevel(previous, this.inside) > 0;
    return isRow(previous) || (isFirst && isRow(next)) ? withoutMarks(this.#following(nextOf(element))) : '';
  }

  /** Whether a row is nothing but a control with a text behind it. */
  #isBehind(row: Element): boolean {
    let at = firstChildOf(row);
    while (at && !isElement(at) && (nodeValueOf(at) ?? '').trim() === '') at = nextOf(at);
    return (
      this.inside.of(row) === 1 &&
      isElement(at) &&
      this.inside.of(at) === 1 &&
      hasLetters.test(this.#following(nextOf(at)))
    );
  }

  /** Text that follows a control on its line: a unit, or the text of a check-box. */
  textAfter(element: Element): string {
    let at: Node | null = nextOf(element);
    if (!at && localNameOf(element) !== 'select') {
      const above = parentElementOf(element);
      // A widget's wrapper around nothing but the input: the text stands after the wrapper.
      if (above && inline.test(localNameOf(above))) at = nextOf(above);
    }
    return this.#following(at);
  }

  /** A short text in a box of its own, beside the box that the line is in: of use where it is a unit. */
  textBeyond(element: Element): string {
    let box = parentElementOf(element);
    for (let level = 0; box && level < 4 && this.inside.of(box) === 1 && localNameOf(box) !== 'label'; level += 1) {
      const text = this.#following(nextOf(box));
      // "[10] [+] minutes": a sign to count up is none.
      if (hasLetters.test(text) || /^:\d/.test(text)) return text.length < 60 && !this.#headsControl(box) ? text : '';
      box = parentElementOf(box);
    }
    return '';
  }

  /**
   * The text beside the box that a control stands in, for a control whose own label says only half.
   *
   * @param label that label: what says the same is not meant
   */
  around(element: Element, label: string): string {
    const near = this.#before(element);
    if (near?.kind === 'text' && near.text !== label && near.text.endsWith('://')) return near.text;
    const own = labelText(element, true) === '' ? '' : (this.of(element)?.text ?? '');
    if (own !== '' && own !== label) return own;
    let box = composedParentOf(element);
    for (let level = 0; box && level < 3; level += 1) {
      const text = this.of(box)?.text ?? '';
      if (text !== label || this.inside.of(box) > 1) return text;
      box = composedParentOf(box);
    }
    return '';
  }

  /** Whether the text after a box is the label of the next control, since that follows it. */
  #headsControl(box: Element): boolean {
    let elements = 0;
    for (let at = nextOf(box); at && elements < 2; at = nextOf(at)) {
      if (!isElement(at)) continue;
      elements += 1;
      if (this.inside.of(at) > 0) return true;
    }
    return false;
  }

  #following(first: Node | null): string {
    let at = first;
    let text = '';
    for (let looked = 0; at && looked < 6; at = nextOf(at), looked += 1) {
      if (isText(at)) text += ` ${oneLine(nodeValueOf(at) ?? '')}`;
      else if (isElement(at)) {
        if (localNameOf(at) === 'br' || this.inside.of(at) > 0) break;
        if (isLeftOut(at)) continue;
        const own = labelText(at);
        text += ` ${own}`;
        if (!inline.test(localNameOf(at)) && hasLetters.test(own)) break;
      }
    }
    return oneLine(text);
  }
}

function asText(parts: string): Neighbour {
  const text = withoutMarks(parts);
  return text.length < 120 ? { kind: 'text', text } : null;
}
