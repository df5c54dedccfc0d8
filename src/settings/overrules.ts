/** Remembers where the person overruled whose account a form is about. Kept in this browser only. */
import browser from 'webextension-polyfill';
import { type Overrule, overrules } from '../model/overrule';
import type { PageReading } from '../model/reading';
import { formIds } from './form-ids';

/** The form of one account, and what the person chose for it. */
export interface Form {
  readonly id: string;
  readonly overrule: Overrule | null;
}

const prefix = 'overrule ';

/** The forms of a page's accounts, in their order. What is stored and not understood counts as no choice. */
export async function rememberedForms(reading: Pick<PageReading, 'page' | 'accounts'>): Promise<readonly Form[]> {
  const ids = await formIds(reading);
  if (ids.length === 0) return [];
  const stored = await browser.storage.local.get(ids.map((id) => prefix + id));
  return ids.map((id) => ({ id, overrule: overrules.find((one) => one === stored[prefix + id]) ?? null }));
}

/** Calls back whenever a choice was made or taken back, by any page of the extension. Gives what ends that. */
export function onOverruled(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}

/** Keeps the choice for a form, by its id; `null` takes it back. */
export async function rememberOverrule(id: string, overrule: Overrule | null): Promise<void> {
  if (overrule === null) await browser.storage.local.remove(prefix + id);
  else await browser.storage.local.set({ [prefix + id]: overrule });
}
