/** The texts people read: keys of `_locales/en/messages.json`, closed, so that a missing text does not compile. */
import type catalogue from '../../_locales/en/messages.json';

export type WordKey = keyof typeof catalogue;

/** Keys of the sentences that say why an outcome is what it is: `why_` + check + reason. */
export type WhyKey = Extract<WordKey, `why_${string}`>;

/** Looks a text up and fills `$1`, `$2` … in. In the extension `browser.i18n.getMessage`, elsewhere the catalogue. */
export type Words = (key: WordKey, ...args: readonly string[]) => string;
