/** What the popup is showing, and how it follows from the readings of the page. */
import type { Circumstances } from '../model/circumstances';
import type { PageIdentity, PageReading } from '../model/reading';
import type { Overrule } from '../settings/overrules';
import type { FollowedReading } from '../tab/follow-tab';
import type { ForbiddenPage } from '../tab/tab-reading';
import type { World } from './world';

/** A reading that is faster than this shows no "Reading…", which would only flash. In milliseconds. */
const soon = 150;

export type State =
  | { readonly kind: 'reading'; readonly slow: boolean }
  | {
      readonly kind: 'page';
      readonly reading: PageReading;
      readonly circumstances: Circumstances;
      readonly broken: boolean;
      readonly overrule: Overrule | null;
    }
  | { readonly kind: 'forbidden'; readonly page: ForbiddenPage }
  /** The tab went on to a page that may not be read without another click. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'failed'; readonly error: string };

type Change = (change: (state: State) => State) => void;

/** Follows the page until it is stopped, and changes the state with each reading. What a person chose meanwhile stays. */
export function followPage(world: World, change: Change): () => void {
  change(() => ({ kind: 'reading', slow: false }));
  const timer = setTimeout(change, soon, (state: State): State => {
    return state.kind === 'reading' ? { kind: 'reading', slow: true } : state;
  });
  const remembered = world.rememberedCircumstances();
  // Its failure is told with the first reading.
  remembered.catch(() => undefined);
  let latest = 0;
  let stopped = false;

  async function take(reading: FollowedReading): Promise<void> {
    latest += 1;
    const turn = latest;
    const next = await nextState(reading).catch(failure);
    if (stopped || turn !== latest) return;
    clearTimeout(timer);
    change(next);
  }

  async function nextState(tab: FollowedReading): Promise<(state: State) => State> {
    if (tab.kind !== 'read') return () => tab;
    const { reading } = tab;
    const [{ circumstances, broken }, overrule] = await Promise.all([
      remembered,
      world.rememberedOverrule(reading.page),
    ]);
    return (state) => {
      if (state.kind !== 'page') return { kind: 'page', reading, circumstances, broken, overrule };
      return { ...state, reading, overrule: isSamePage(state.reading.page, reading.page) ? state.overrule : overrule };
    };
  }

  const stop = world.followTab((reading) => void take(reading));
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}

function isSamePage(one: PageIdentity, other: PageIdentity): boolean {
  return one.origin === other.origin && one.path === other.path;
}

function failure(error: unknown): () => State {
  console.error('The page could not be read:', error);
  return () => ({ kind: 'failed', error: errorText(error) });
}

/** What is said of an error. */
export function errorText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
