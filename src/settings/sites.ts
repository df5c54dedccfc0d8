/**
 * The sites that a person chose to be checked without a click. The browser keeps them, as permissions for these sites:
 * there is no other list that could disagree with it.
 */
import browser from 'webextension-polyfill';
import type { Site, SiteState } from '../model/site';

const ownSites = () => browser.runtime.getManifest().host_permissions ?? [];

export async function stateOf({ pattern, host }: Site): Promise<SiteState> {
  if (ownSites().some((own) => covers(own, host))) return 'always';
  return (await browser.permissions.contains({ origins: [pattern] })) ? 'chosen' : 'not-chosen';
}

/** `https://*.example.edu/*` is for example.edu and everything below. */
function covers(own: string, host: string): boolean {
  const name = /^https:\/\/\*\.([^/*]+)\/\*$/.exec(own)?.[1];
  return name !== undefined && (host === name || host.endsWith(`.${name}`));
}

/** The chosen sites, by name. What a person allowed for all sites at once in the browser is one of them. */
export async function chosenSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((pattern) => !ownSites().includes(pattern))
    .map((pattern) => ({ pattern, host: /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern }))
    .sort((a, b) => a.host.localeCompare(b.host));
}

/**
 * Leads to the browser's own question. To be called in the handler of a press, before anything is waited for.
 *
 * @returns whether the person said yes
 */
export const chooseSite = ({ pattern }: Site): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

/** Takes it back. */
export async function leaveSite({ pattern }: Site): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
