/** Numbers for the elements around controls, so that what is gathered is plain data. */
import type { GatheredContainer, GatheredSection } from '../model/gathered';
import type { Inside } from './controls/collect';
import type { Section } from './controls/section';
import { attribute, hostOf, isElement, isShadowRoot, localNameOf, parentOf } from './dom';

/** The frame element of each document that is read. */
export type Frames = WeakMap<Node, Element | null>;

/** The node above, across shadow roots and frames. */
export const above = (node: Node, frames: Pick<Frames, 'get'>): Node | null =>
  parentOf(node) ?? (isShadowRoot(node) ? hostOf(node) : (frames.get(node) ?? null));

const forms = /^((alert)?dialog|form|search)$/;

/** Whether a node is a form or a dialog. */
export const isForm = (node: Node): node is Element =>
  isElement(node) && (forms.test(attribute(node, 'role')) || forms.test(localNameOf(node)));

const isSearch = (form: Element) => attribute(form, 'role') === 'search' || localNameOf(form) === 'search';

/** Gives every element that is named one number. Keeps none of them from being removed. */
export class Numbering {
  readonly containers: GatheredContainer[] = [];
  readonly sections: GatheredSection[] = [];
  readonly #containers = new WeakMap<Node, number>();
  readonly #sections = new WeakMap<Section, number>();
  readonly #elements = new WeakMap<Element, number>();
  #elementCount = 0;

  /** @param inside counts the controls of elements */
  constructor(
    private readonly frames: Frames,
    private readonly inside: Inside,
  ) {}

  /** The number of a container, after those of all around it. */
  container(node: Node): number {
    const chain: Node[] = [];
    let outer: number | null = null;
    for (let at: Node | null = node; at && outer === null; at = above(at, this.frames)) {
      outer = this.#containers.get(at) ?? null;
      if (outer === null) chain.push(at);
    }
    for (const one of chain.reverse()) {
      const form = isForm(one) ? (isSearch(one) ? 'search' : this.inside.of(one) > 1 ? true : 'wrapper') : false;
      this.containers.push({ outer, form });
      outer = this.containers.length - 1;
      this.#containers.set(one, outer);
    }
    return outer ?? 0;
  }

  /** The number of a section, after those of all above it. */
  section(section: Section | null): number | null {
    const chain: Section[] = [];
    let outer: number | null = null;
    for (let at = section; at && outer === null; at = at.outer) {
      outer = this.#sections.get(at) ?? null;
      if (outer === null) chain.push(at);
    }
    for (const one of chain.reverse()) {
      this.sections.push({ text: one.text, by: this.element(one.by), level: one.level, outer });
      outer = this.sections.length - 1;
      this.#sections.set(one, outer);
    }
    return outer;
  }

  element(element: Element): number {
    let number = this.#elements.get(element);
    if (number === undefined) {
      number = this.#elementCount;
      this.#elementCount += 1;
      this.#elements.set(element, number);
    }
    return number;
  }
}
