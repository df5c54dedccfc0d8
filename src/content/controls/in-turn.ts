/** Lists in document order, gone through side by side. Of a list no more is fetched than the element that is next. */
export class InTurn {
  readonly #lists: NodeListOf<Element>[] = [];
  readonly #places: number[] = [];
  readonly #next: Element[] = [];

  constructor(lists: readonly NodeListOf<Element>[]) {
    for (const list of lists) {
      const first = list.item(0);
      if (first) {
        this.#lists.push(list);
        this.#places.push(0);
        this.#next.push(first);
      }
    }
  }

  /** Whether an element is the next of a list; if so, it is so no more. */
  isNext(node: Node): boolean {
    let isNext = false;
    for (let at = this.#next.length - 1; at >= 0; at -= 1) {
      if (this.#next[at] !== node) continue;
      isNext = true;
      this.#advance(at);
    }
    return isNext;
  }

  /** Goes on in each list to what is not to be skipped. */
  skip(isSkipped: (element: Element) => boolean): void {
    for (let at = this.#next.length - 1; at >= 0; at -= 1) {
      const list = this.#lists[at];
      while (this.#lists[at] === list && isSkipped(this.#next[at] as Element)) this.#advance(at);
    }
  }

  /** Takes what is next in any list; `null` at the end of all. */
  shift(): Element | null {
    const last = this.#next.at(-1);
    return last && this.isNext(last) ? last : null;
  }

  /** Leaves out the rest of these lists. */
  drop(lists: readonly NodeListOf<Element>[]): void {
    for (const list of lists) {
      const at = this.#lists.indexOf(list);
      if (at >= 0) this.#remove(at);
    }
  }

  #advance(at: number): void {
    const place = (this.#places[at] ?? 0) + 1;
    const next = this.#lists[at]?.item(place);
    if (next) [this.#places[at], this.#next[at]] = [place, next];
    else this.#remove(at);
  }

  #remove(at: number): void {
    for (const list of [this.#lists, this.#places, this.#next]) list.splice(at, 1);
  }
}
