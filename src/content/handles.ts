/** Numbers by which the extension names elements of a frame, over any number of readings. Keeps no element alive. */

const numbers = new WeakMap<Element, number>();
const elements: WeakRef<Element>[] = [];

/** The number of an element: the same each time. */
export function handleOf(element: Element): number {
  let handle = numbers.get(element);
  if (handle === undefined) {
    handle = elements.push(new WeakRef(element)) - 1;
    numbers.set(element, handle);
  }
  return handle;
}

/** The element of a number; `null` where the page has let go of it. */
export const elementOf = (handle: number): Element | null => elements[handle]?.deref() ?? null;
