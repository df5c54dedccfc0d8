/** A list, and how far one has come in it. */
interface Progress {
  readonly list: NodeListOf<Element>;
  place: number;
  next: Element;
}

/** Lists in document order, gone through side by side. Of a list no more is fetched than the element that is next. */
export class InTurn {
  readonly #open: Progress[];

  constructor(lists: readonly NodeListOf<Element>[]) {
    this.#open = lists.flatMap((list) => {
      const next = list.item(0);
      return next ? { list, place: 0, next } : [];
    });
  }

  /** Whether an element is the next of a list; if so, it is so no more. */
  isNext(node: Node): boolean {
    let isNext = false;
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const one = this.#open[at];
      if (one?.next !== node) continue;
      isNext = true;
      this.#advance(one);
    }
    return isNext;
  }

  /** Goes on in each list to what is not to be skipped. */
  skip(isSkipped: (element: Element) => boolean): void {
    for (const one of [...this.#open]) while (isSkipped(one.next) && this.#advance(one));
  }

  /** Takes what is next in any list; `null` at the end of all. */
  shift(): Element | null {
    const next = this.#open.at(-1)?.next ?? null;
    if (next) this.isNext(next);
    return next;
  }

  /** Whether there was a further element. */
  #advance(one: Progress): boolean {
    const next = one.list.item(one.place + 1);
    if (!next) {
      this.#open.splice(this.#open.indexOf(one), 1);
      return false;
    }
    one.place += 1;
    one.next = next;
    return true;
  }
}
