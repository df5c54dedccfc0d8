/**
 * How a value gets into a form: for each control it was read from, which text, option or state would read as that
 * value. It is found by reading: a change counts only where the page with the change reads as wanted.
 */
import type { Entry, Held, Obstacle, Step, Wish } from '../model/entering';
import type { SettingReadings } from '../model/reading';
import { type SettingName, settingNames } from '../model/settings';
import type { Candidate } from './candidate';
import type { Control } from './control';
import type { Page } from './page';
import { accountsOf, type RecognisedAccount } from './recognise-page';

/** What is to be done for a wish, or why nothing can be. No steps where the page has the value already. */
export type EntryPlan =
  | { readonly kind: 'steps'; readonly steps: readonly Step[]; readonly after: Page }
  /** Which options a list has is known only once it was opened. */
  | { readonly kind: 'open-first'; readonly control: Control }
  | { readonly kind: 'cannot'; readonly why: Obstacle };

/**
 * In this order values are entered: a page may set the port by itself where the protocol or the encryption changes, and
 * never the other way round.
 */
export const entryOrder: readonly SettingName[] = [
  'incoming.protocol',
  'incoming.security',
  'outgoing.security',
  ...settingNames.filter((name) => !/protocol|security|port$/.test(name)),
  'incoming.port',
  'outgoing.port',
];

const mostOptions = 40;

/** Whether an account's setting does as well as the value: mail may be checked for more rarely. */
export function holds(settings: SettingReadings, wish: Wish): boolean {
  return isExactly(settings, wish) || (wish.setting === 'checkIntervalMinutes' && intervalOf(settings) >= wish.value);
}

const intervalOf = (settings: SettingReadings): number => settings.checkIntervalMinutes?.value ?? 0;

/** Whether an account's setting has the value. Hosts and addresses are the same in capitals. */
function isExactly(settings: SettingReadings, { setting, value }: Wish): boolean {
  const found = settings[setting]?.value;
  return typeof found === 'string' && typeof value === 'string'
    ? found.toLowerCase() === value.toLowerCase()
    : found === value;
}

/**
 * Plans one wish.
 *
 * @param account the place of the account among those of the page
 * @param opened the options of lists that were opened to learn them, by controls' numbers
 */
export function planEntry(
  page: Page,
  account: number,
  wish: Wish,
  opened: ReadonlyMap<number, readonly string[]> = new Map(),
): EntryPlan {
  const before = accountsOf(page)[account];
  const sources = before?.sources.get(wish.setting);
  if (!before || !sources) return { kind: 'cannot', why: 'gone' };
  if (holds(before.reading.settings, wish)) return { kind: 'steps', steps: [], after: page };
  const controls = [...new Map(sources.map(({ control }) => [control.id, control])).values()];
  if (!controls.some(({ editable }) => editable)) return { kind: 'cannot', why: 'read-only' };

  let best: { readonly changes: ReadonlyMap<number, Entry>; readonly after: Page; readonly harm: number } | null = null;
  for (const changes of changesFor(controls, sources, wish, before.reading.settings, opened)) {
    const after = page.changed(new Map([...changes].map(([id, entry]) => [id, stateOf(entry)])));
    const now = accountsOf(after)[account];
    const harm = harmOf(before, now, wish) ?? delayOf(controls, now, wish);
    if (harm !== null && (best === null || harm < best.harm)) best = { changes, after, harm };
    if (best?.harm === 0) break;
  }
  if (best) return { kind: 'steps', steps: stepsOf(page, wish.setting, best.changes), after: best.after };
  const closed = controls.find(
    ({ id, kind, options, editable, isList }) =>
      editable && !opened.has(id) && (kind === 'choice' ? options.length < 2 : isList),
  );
  return closed ? { kind: 'open-first', control: closed } : { kind: 'cannot', why: 'no-way' };
}

const stateOf = (entry: Entry): string | boolean => (entry.kind === 'switch' ? entry.on : entry.text);

/** How many other settings would change with it; `null` where the wish would not come true. */
function harmOf(before: RecognisedAccount, after: RecognisedAccount | undefined, wish: Wish): number | null {
  if (!after || !isExactly(after.reading.settings, wish)) return null;
  const [were, are] = [before.reading.settings, after.reading.settings];
  return settingNames.filter((name) => name !== wish.setting && were[name]?.value !== are[name]?.value).length;
}

/** Where a list does not offer the interval, how far beyond it another one is; more than any harm. */
function delayOf(controls: readonly Control[], after: RecognisedAccount | undefined, wish: Wish): number | null {
  const isList = controls.every(({ kind, isList }) => kind === 'choice' || isList);
  return after && isList && holds(after.reading.settings, wish)
    ? settingNames.length + intervalOf(after.reading.settings)
    : null;
}

/** Everything that might do, what is most usual first. */
function* changesFor(
  controls: readonly Control[],
  sources: readonly Candidate[],
  wish: Wish,
  settings: SettingReadings,
  opened: ReadonlyMap<number, readonly string[]>,
): Generator<ReadonlyMap<number, Entry>> {
  const [first, second] = controls.filter(({ editable }) => editable);
  if (!first) return;
  const each = (control: Control): Iterable<Entry> => entriesFor(control, wish, settings, opened.get(control.id));
  // An address in two parts, the domain typed or chosen.
  if (wish.setting === 'identity.from' && second && sources.length === 2) {
    const [local = '', domain = ''] = wish.value.split('@');
    for (const entry of domainEntries(second, domain))
      yield new Map<number, Entry>([
        [first.id, { kind: 'text', text: local }],
        [second.id, entry],
      ]);
  }
  for (const control of controls)
    if (control.editable) for (const entry of each(control)) yield new Map([[control.id, entry]]);
  // Two switches, or a switch and a list, that say together which encryption it is.
  if (second)
    for (const one of each(first))
      for (const other of each(second))
        yield new Map([
          [first.id, one],
          [second.id, other],
        ]);
}

function* domainEntries(control: Control, domain: string): Generator<Entry> {
  if (control.kind === 'text') yield { kind: 'text', text: domain };
  for (const [place, text] of control.options.entries())
    if (text.replace(/^@/, '').toLowerCase() === domain.toLowerCase()) yield { kind: 'option', text, place };
}

function* entriesFor(
  control: Control,
  wish: Wish,
  settings: SettingReadings,
  opened: readonly string[] | undefined,
): Generator<Entry> {
  switch (control.kind) {
    case 'text':
      for (const [place, text] of (opened ?? []).entries()) yield { kind: 'option', text, place };
      if (control.isList && !opened) return;
      for (const text of textsFor(control, wish, settings)) yield { kind: 'text', text };
      return;
    case 'switch':
      yield { kind: 'switch', on: true };
      yield { kind: 'switch', on: false };
      return;
    case 'choice':
      for (const [place, text] of (opened ?? control.options).slice(0, mostOptions).entries())
        yield { kind: 'option', text, place };
      return;
    case 'password':
    case 'other':
  }
}

/** Texts that a line may need, so that it says the value: alone, or within what else stands there. */
function* textsFor({ text }: Control, { setting, value }: Wish, settings: SettingReadings): Generator<string> {
  if (setting === 'checkIntervalMinutes' && typeof value === 'number') {
    // In whichever unit the line is.
    for (const number of [value, value * 60, value / 60, value / 1440]) yield String(number);
    yield `${value} minutes`;
    return;
  }
  yield String(value);
  const side = setting.startsWith('outgoing') ? 'outgoing' : 'incoming';
  const host = settings[`${side}.host`]?.value ?? '';
  if (setting === `${side}.host` && host !== '')
    yield text.replace(host, String(value)).replace(new RegExp(host.replace(/\W/g, '\\$&'), 'i'), String(value));
  if (setting === `${side}.port`) {
    yield text.replace(/:\d+(?=\D*$)/, `:${value}`);
    yield `${text}:${value}`;
  }
  if (setting === `${side}.username`) yield text.replace(/[^/{]*@(?=[^@]*$)/, `${value}@`);
  if (setting === `${side}.security` && value === 'ssl') {
    yield text.replace(/^(imap|pop3?|smtp|tcp|plain|tls|starttls):\/\//i, (scheme) =>
      /imap|pop|smtp/i.test(scheme) ? scheme.replace('://', 's://') : 'ssl://',
    );
    yield text.replace(/\/(no)?tls|\/notls|(?=\})/i, '/ssl');
    yield `ssl://${text}`;
  }
}

function stepsOf(page: Page, setting: SettingName, changes: ReadonlyMap<number, Entry>): Step[] {
  return [...changes].flatMap(([id, entry]) => {
    const control = page.controls[id];
    return control ? [{ setting, handles: control.handles, entry }] : [];
  });
}

/** What everything about an account holds that can be changed: entering it restores the account. */
export function snapshotOf({ sources }: RecognisedAccount): Held[] {
  return entryOrder.flatMap((setting) =>
    (sources.get(setting) ?? []).flatMap(({ control }, place): Held[] =>
      control.editable ? [{ setting, place, handles: control.handles, entry: entryNow(control) }] : [],
    ),
  );
}

/** What a control holds, in the form in which it can be entered again. */
export function entryNow({ kind, text, on, options, isList }: Control): Entry {
  if (kind === 'switch') return { kind: 'switch', on: on === true };
  const isChosen = kind === 'choice' || (isList && text !== '');
  return isChosen ? { kind: 'option', text, place: options.indexOf(text) } : { kind: 'text', text };
}
