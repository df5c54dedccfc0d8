/** What the popup is showing, and how it follows from the readings of the page and from what a person chooses. */
import type { Circumstances } from '../model/circumstances';
import type { Overrule } from '../model/overrule';
import type { PageReading } from '../model/reading';
import type { Form } from '../settings/overrules';
import type { FollowedReading } from '../tab/follow-tab';
import type { ForbiddenPage } from '../tab/tab-reading';
import type { World } from './world';

/** A reading that is faster than this shows no "Reading…", which would only flash. In milliseconds. */
const soon = 150;

/** A page, and what was remembered about it. */
export interface PageState {
  readonly kind: 'page';
  readonly reading: PageReading;
  readonly circumstances: Circumstances;
  readonly broken: boolean;
  /** Of the accounts, in their order. */
  readonly forms: readonly Form[];
  readonly chosen: Chosen;
}

/** What was chosen in this list. It counts at once and before what is remembered, also where it cannot be kept. */
interface Chosen {
  readonly circumstances: Circumstances | null;
  readonly overrules: ReadonlyMap<string, Overrule | null>;
  /** How many choices are being kept. Until then another list's do not come before. */
  readonly pending: number;
}

const nothingChosen: Chosen = { circumstances: null, overrules: new Map(), pending: 0 };

export type State =
  | { readonly kind: 'reading'; readonly slow: boolean }
  | PageState
  | { readonly kind: 'forbidden'; readonly page: ForbiddenPage }
  /** The tab went on to a page that may not be read without another click. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'failed'; readonly error: string };

type Change = (change: (state: State) => State) => void;

/** What holds: what was chosen here, and otherwise what was remembered. */
export function decided({ circumstances, broken, forms, chosen }: PageState) {
  return {
    circumstances: chosen.circumstances ?? circumstances,
    broken: broken && chosen.circumstances === null,
    forms: forms.map((form) => {
      const overrule = chosen.overrules.get(form.id);
      return overrule === undefined ? form : { id: form.id, overrule };
    }),
  };
}

/** One thing that a person chooses. */
export type Choice =
  | { readonly kind: 'circumstances'; readonly circumstances: Circumstances }
  | { readonly kind: 'overrule'; readonly form: string; readonly overrule: Overrule | null };

/** With a choice that is being kept. */
export function withChoice(state: State, choice: Choice): State {
  if (state.kind !== 'page') return state;
  const { circumstances, overrules, pending } = state.chosen;
  const chosen: Chosen =
    choice.kind === 'circumstances'
      ? { circumstances: choice.circumstances, overrules, pending: pending + 1 }
      : { circumstances, overrules: new Map([...overrules, [choice.form, choice.overrule]]), pending: pending + 1 };
  return { ...state, chosen };
}

/** With one choice fewer that is being kept. */
export function withSettled(state: State): State {
  if (state.kind !== 'page') return state;
  return { ...state, chosen: { ...state.chosen, pending: Math.max(0, state.chosen.pending - 1) } };
}

/**
 * Follows the page until it is stopped, and changes the state with each reading, and with what is chosen in another
 * list. What a person chose here meanwhile stays.
 */
export function followPage(world: World, change: Change): () => void {
  change(() => ({ kind: 'reading', slow: false }));
  const timer = setTimeout(change, soon, (state: State): State => {
    return state.kind === 'reading' ? { kind: 'reading', slow: true } : state;
  });
  let remembered = rememberAnew();
  /** Whether something was remembered since the state was made. */
  let renewed = false;
  let reading: FollowedReading | null = null;
  let latest = 0;
  let stopped = false;

  function rememberAnew() {
    const all = world.rememberedCircumstances();
    // Its failure is told with the next reading.
    all.catch(() => undefined);
    return all;
  }

  async function take(given: FollowedReading): Promise<void> {
    reading = given;
    latest += 1;
    const turn = latest;
    const next = await nextState(given, renewed).catch(failure);
    if (stopped || turn !== latest) return;
    renewed = false;
    clearTimeout(timer);
    change(next);
  }

  async function nextState(tab: FollowedReading, isNew: boolean): Promise<(state: State) => State> {
    if (tab.kind !== 'read') return () => tab;
    const [{ circumstances, broken }, forms] = await Promise.all([remembered, world.rememberedForms(tab.reading)]);
    return (state) => {
      const before = state.kind === 'page' ? state.chosen : nothingChosen;
      const chosen = isNew && before.pending === 0 ? nothingChosen : before;
      return { kind: 'page', reading: tab.reading, circumstances, broken, forms, chosen };
    };
  }

  const stop = world.followTab((given) => void take(given));
  const deafen = world.onRemembered(() => {
    renewed = true;
    remembered = rememberAnew();
    if (reading !== null) void take(reading);
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
    deafen();
  };
}

function failure(error: unknown): () => State {
  console.error('The page could not be read:', error);
  return () => ({ kind: 'failed', error: errorText(error) });
}

/** What is said of an error. */
export function errorText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
