/** Whether a page belongs to a web mail client that nobody has told us of: by its navigation. */
import { labelText } from '../controls/text';
import { queryAll } from '../dom';
import { isOnly, said } from './words';

const items = 'a,button,[role=tab],[role=menuitem],[role=treeitem],[role=button],nav li';
const itemLimit = 300;

/** Whether there is "Mail" to click on, and with it "Calendar", "Contacts", "Drafts" or the like. */
export function hasMailNavigation(document: Document): boolean {
  let [mail, suite] = [false, false];
  const found = queryAll(document, items);
  for (let at = 0; at < found.length && at < itemLimit; at += 1) {
    const text = labelText(found[at] as Element, true);
    if (text === '' || text.length > 40) continue;
    const about = said(text);
    mail ||= isOnly('mail', about);
    suite ||= isOnly('suite', about);
    if (mail && suite) return true;
  }
  return false;
}
