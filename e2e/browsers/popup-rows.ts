/** What the popup shows of the checks, read from it as it stands. */
import type { Popup } from './toolbar';

/** The signs in front of checks. */
const signs = ['problem', 'advice', 'right', 'unknown', 'reminder'] as const;
type Sign = (typeof signs)[number];

export interface ShownRow {
  readonly name: string;
  readonly sign: Sign;
}

/** The checks in the popup, from top to bottom, with the sign in front of each. */
export function shownRows(popup: Popup): Promise<readonly ShownRow[]> {
  return popup.evaluate(
    (view, signs) =>
      [...view.document.querySelectorAll('.row')].flatMap((row) => {
        const sign = signs.find((one) => row.classList.contains(one));
        const title = row.querySelector('h4')?.cloneNode(true) as Element | undefined;
        if (sign === undefined || title === undefined) return [];
        for (const hidden of title.querySelectorAll('.reader-only')) hidden.remove();
        return [{ name: (title.textContent ?? '').trim(), sign }];
      }),
    signs,
  );
}
