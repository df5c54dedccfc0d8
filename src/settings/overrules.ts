/** Remembers where the person overruled whose account a form is about. Kept in this browser only. */
import browser from 'webextension-polyfill';
import type { PageIdentity } from '../model/reading';

/** `compare`: checked although it looks like another provider's. `leave`: not checked although it looks like ours. */
const overrules = ['compare', 'leave'] as const;
export type Overrule = (typeof overrules)[number];

const prefix = 'overrule ';

/** A form is known by where it stands. */
const keyOf = (page: PageIdentity) => `${prefix}${page.origin ?? 'no origin'}${page.path}`;

/** What the person chose for the form on this page; `null` where nothing (or nothing that is understood). */
export async function rememberedOverrule(page: PageIdentity): Promise<Overrule | null> {
  const key = keyOf(page);
  const stored = (await browser.storage.local.get(key))[key];
  return overrules.find((one) => one === stored) ?? null;
}

/** Calls back whenever a choice was made or taken back, by any page of the extension. */
export function onOverruled(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  });
}

/** Keeps the choice for the form on this page; `null` takes it back. */
export async function rememberOverrule(page: PageIdentity, overrule: Overrule | null): Promise<void> {
  if (overrule === null) await browser.storage.local.remove(keyOf(page));
  else await browser.storage.local.set({ [keyOf(page)]: overrule });
}
