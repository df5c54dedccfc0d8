/** The words around a control, where its own label and headings do not say enough. */

import type { Control } from './control';
import { fold } from './fold';
import type { Page } from './page';

/** Folded texts of the containers around a control, the nearest first. Each is folded once. */
export class Nearby {
  readonly #folded = new Map<string, string>();

  constructor(private readonly page: Page) {}

  /** The first answer that a container's text gives. */
  find<T>(control: Control, answer: (folded: string) => T | null): T | null {
    for (const text of this.page.proseAround(control)) {
      const folded = this.#folded.get(text) ?? fold(text);
      this.#folded.set(text, folded);
      const found = answer(folded);
      if (found !== null) return found;
    }
    return null;
  }
}
