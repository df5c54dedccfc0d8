/** Whether a page belongs to a web mail client that nobody has told us of: by its navigation. */
import { labelText } from '../controls/text';
import { queryAll } from '../dom';
import { fold, is } from './words';

const items = 'a,button,[role=tab],[role=menuitem],[role=treeitem],[role=button],nav li';
const itemLimit = 300;

/** Whether there is "Mail" to click on, and with it "Calendar", "Contacts", "Drafts" or the like. */
export function hasMailNavigation(document: Document): boolean {
  let [mail, suite] = [false, false];
  for (const item of [...queryAll(document, items)].slice(0, itemLimit)) {
    const text = fold(labelText(item, { widgets: true }));
    if (text === '' || text.length > 40) continue;
    mail ||= is('mail', text);
    suite ||= is('suite', text);
    if (mail && suite) return true;
  }
  return false;
}
