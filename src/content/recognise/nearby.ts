/** The words around a control, where its own label and headings do not say enough. */
import { prose } from '../controls/text';
import { isElement, localNameOf } from '../dom';
import { fold } from './fold';
import type { Above } from './servers';

const limit = 14;

/** Folded texts of the containers around an element, the nearest first. Each is read once. */
export class Nearby {
  readonly #texts = new Map<Node, string>();
  readonly #above: Above;

  constructor(above: Above) {
    this.#above = above;
  }

  /** The first answer that a container's text gives. */
  find<T>(element: Element, answer: (folded: string) => T | null): T | null {
    let level = 0;
    for (let at: Node | null = this.#above(element); at && level < limit; at = this.#above(at)) {
      if (!isElement(at)) continue;
      level += 1;
      const found = answer(this.#textOf(at));
      if (found !== null) return found;
      if (localNameOf(at) === 'body') return null;
    }
    return null;
  }

  #textOf(element: Element): string {
    const known = this.#texts.get(element);
    if (known !== undefined) return known;
    const text = fold(prose(element));
    this.#texts.set(element, text);
    return text;
  }
}
