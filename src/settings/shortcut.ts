/** The keys that open the checklist, as the person has them. */
import type { Browser } from 'webextension-polyfill';

/** Such as `Alt+Shift+M`; `''` where the person or another extension took them. */
export async function shortcut({ commands }: Pick<Browser, 'commands'>): Promise<string> {
  const all = await commands.getAll();
  return all.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
