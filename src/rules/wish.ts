/** What a check wants entered, as a value and not as a text. */
import type { Wish } from '../model/entering';
import { normaliseAccount } from '../model/normal-form';
import type { AccountReport, CheckId, CheckResult } from '../model/report';
import type { SettingName } from '../model/settings';

/** The setting that a check is about, where there is one to be entered. */
const about: Readonly<Partial<Record<CheckId, SettingName>>> = {
  'incoming-protocol': 'incoming.protocol',
  'incoming-server': 'incoming.host',
  'incoming-account': 'incoming.username',
  'incoming-encryption': 'incoming.security',
  'incoming-port': 'incoming.port',
  'path-prefix': 'incoming.pathPrefix',
  'outgoing-server': 'outgoing.host',
  'outgoing-encryption': 'outgoing.security',
  'outgoing-port': 'outgoing.port',
  'outgoing-authentication': 'outgoing.authentication',
  'from-address': 'identity.from',
  'reply-to-address': 'identity.replyTo',
  'check-interval': 'checkIntervalMinutes',
};

/** The value that a check found; `null` where it is about no setting, or that was not told. */
export function foundBy({ id }: CheckResult, { settings }: AccountReport): Wish | null {
  const setting = about[id];
  return setting === undefined ? null : wishFor(setting, settings[setting]?.value);
}

/** The value that a check expects, whether it can be entered or not; `null` where it expects none of a setting. */
export function expectedBy({ id, expected }: CheckResult): Wish | null {
  const setting = about[id];
  if (setting === undefined || expected === null) return null;
  const raw = { value: expected, text: expected, label: '', section: [] };
  const { settings } = normaliseAccount({ label: '', settings: { [setting]: raw }, cannotTell: [] });
  return wishFor(setting, settings[setting]?.value);
}

const wishFor = (setting: SettingName, value: Wish['value'] | undefined): Wish | null =>
  value === undefined ? null : ({ setting, value } as Wish);

/** Stands for a user name that is not known: nobody wants that entered. */
const unknownUser = /^username@/;

/**
 * What to enter for a check; `null` where nothing is to be changed, where the page does not have the setting, or where
 * only the person knows what to enter.
 */
export function wishOf(result: CheckResult, { settings, cannotTell }: AccountReport): Wish | null {
  const { id, outcome, expected } = result;
  const setting = about[id];
  if (setting === undefined || expected === null || unknownUser.test(expected)) return null;
  if (outcome !== 'fail' && outcome !== 'warn' && outcome !== 'unknown') return null;
  return setting in settings || cannotTell.includes(setting) ? expectedBy(result) : null;
}

/**
 * Everything that an account's checks want entered, each setting once. Not another way of fetching mail where the
 * present one works too: all other values depend on it, and it changes what becomes of a person's mail.
 */
export function wishesOf(account: AccountReport): readonly Wish[] {
  const wishes = account.checks.flatMap((check) =>
    check.id === 'incoming-protocol' && check.outcome === 'warn' ? [] : (wishOf(check, account) ?? []),
  );
  return [...new Map(wishes.map((wish) => [wish.setting, wish])).values()];
}
