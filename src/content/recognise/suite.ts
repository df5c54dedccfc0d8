/** Whether a page belongs to a web mail client that nobody has told us of: by its navigation. */
import { labelText } from '../controls/text';
import { queryAll } from '../dom';
import { isOnly, said } from './words';

const items = 'a,button,[role=tab],[role=menuitem],[role=treeitem],[role=button],nav li';
const itemLimit = 300;

/** Whether there is "Mail" to click on, and with it "Calendar", "Contacts", "Drafts" or the like. */
export function hasMailNavigation(document: Document): boolean {
  const found = queryAll(document, items);
  // "Inbox" is of both: with "Mail" it is the one, with "Drafts" the other, and alone it says nothing.
  const kinds = new Set<string>();
  for (let at = 0; at < found.length && at < itemLimit; at += 1) {
    const text = labelText(found[at] as Element, true);
    if (text === '' || text.length > 40) continue;
    const about = said(text);
    const [isMail, isSuite] = [isOnly('mail', about), isOnly('suite', about)];
    if (isMail || isSuite) kinds.add(`${isMail} ${isSuite}`);
    if (kinds.size > 1) return true;
  }
  return false;
}
