/** Remembers where the person connects from. Kept in this browser only. */
import browser from 'webextension-polyfill';
import { type Circumstances, connections, unsaid } from '../model/circumstances';

const key = 'circumstances';

/** What was remembered. `broken` says that something was, but could not be understood and is left out. */
export interface Remembered {
  readonly circumstances: Circumstances;
  readonly broken: boolean;
}

/** What the person said before; nothing said where the stored value is broken. */
export async function rememberedCircumstances(): Promise<Remembered> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return { circumstances: unsaid, broken: false };
  const circumstances = parseCircumstances(stored);
  return circumstances === null ? { circumstances: unsaid, broken: true } : { circumstances, broken: false };
}

/** Keeps what the person said. */
export async function rememberCircumstances(circumstances: Circumstances): Promise<void> {
  await browser.storage.local.set({ [key]: circumstances });
}

/** Calls back whenever another answer was remembered, by any page of the extension. Gives what ends that. */
export function onCircumstancesChanged(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (key in changes) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}

function parseCircumstances(stored: unknown): Circumstances | null {
  if (typeof stored !== 'object' || stored === null) return null;
  if (!('connection' in stored) || !('ispServer' in stored)) return null;
  const { connection, ispServer } = stored;
  const known = connections.find((one) => one === connection) ?? null;
  if (known === null && connection !== null) return null;
  if (ispServer !== null && (typeof ispServer !== 'string' || ispServer === '' || ispServer.length > 253)) return null;
  return { connection: known, ispServer };
}
