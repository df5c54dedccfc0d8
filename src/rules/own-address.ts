import { isOneWord, splitAtLastAt } from '../model/address';
import type { Requirements } from '../model/requirements';

/** Whether a text is one address at a domain that the institution gives addresses in. */
export function isOwnAddress(address: string, { addressDomains }: Requirements): boolean {
  const { user } = splitAtLastAt(address);
  // Commas, brackets and the like are what a list of addresses is made of.
  if (!isOneWord(user) || /[,;:<>()[\]"\\]/.test(user)) return false;
  return addressDomains.some((domain) => address.endsWith(`@${domain}`));
}
