/** Whether a page belongs to a web mail client that nobody has told us of: by its navigation. */
import { isOnly, said } from './words';

/** Whether there is "Mail" to click on, and with it "Calendar", "Contacts", "Drafts" or the like. */
export function hasMailNavigation(items: readonly string[]): boolean {
  // "Inbox" is of both: with "Mail" it is the one, with "Drafts" the other, and alone it says nothing.
  const kinds = new Set<string>();
  for (const text of items) {
    const about = said(text);
    const [isMail, isSuite] = [isOnly('mail', about), isOnly('suite', about)];
    if (isMail || isSuite) kinds.add(`${isMail} ${isSuite}`);
    if (kinds.size > 1) return true;
  }
  return false;
}
