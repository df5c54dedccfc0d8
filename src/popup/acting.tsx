/** What the popup has done in the page: values entered and put back, controls shown. */
import { createContext } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { Sight, Wish } from '../model/entering';
import type { AccountReport } from '../model/report';
import type { SettingName } from '../model/settings';
import type { Entering, Target, Undo } from '../tab/enter-values';
import { errorText } from './state';
import { useSpeech, type World } from './world';

/** Where a person stands with having values entered. One thing at a time, whichever account it is about. */
type ActingState =
  | { readonly kind: 'idle' }
  /** The values are shown, and not entered yet. */
  | { readonly kind: 'review'; readonly account: number; readonly wishes: readonly Wish[] }
  | { readonly kind: 'working'; readonly account: number }
  | {
      readonly kind: 'entered';
      readonly account: number;
      readonly result: Extract<Entering, { readonly kind: 'entered' }>;
      readonly target: Target;
    }
  /** The form was another one by then. */
  | { readonly kind: 'changed'; readonly account: number }
  | { readonly kind: 'undone'; readonly account: number; readonly failed: readonly SettingName[] }
  | { readonly kind: 'failed'; readonly account: number; readonly error: string };

/** The account that a part of the popup is about. */
export interface Placed {
  readonly account: AccountReport;
  /** Its place on the page. */
  readonly place: number;
}

interface Acting {
  readonly state: ActingState;
  readonly review: (about: Placed, wishes: readonly Wish[]) => void;
  readonly enter: (about: Placed, wishes: readonly Wish[]) => void;
  readonly undo: (place: number, target: Target, undo: Undo) => void;
  readonly dismiss: () => void;
  readonly show: (about: Placed, settings: readonly SettingName[]) => Promise<Sight>;
}

export const ActingContext = createContext<Acting | null>(null);
export const PlacedContext = createContext<Placed | null>(null);

export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (acting === null) throw new Error('Shown outside of a checked page');
  return acting;
}

function targetOf({ account, place }: Placed): Target {
  const texts = Object.entries(account.settings).map(([name, { text }]) => [name, text]);
  return { account: place, texts: Object.fromEntries(texts) };
}

/** What the popup's parts act with. Errors are shown where the result would be. */
export function useActingState(world: Pick<World, 'enterValues' | 'undoEntering' | 'showSetting'>): Acting {
  const { announce, words } = useSpeech();
  const [state, setState] = useState<ActingState>({ kind: 'idle' });
  const busy = useRef(false);
  return useMemo(() => {
    const run = (account: number, work: () => Promise<ActingState>) => {
      if (busy.current) return;
      busy.current = true;
      setState({ kind: 'working', account });
      announce(words('enter_working'));
      work()
        .catch((error: unknown): ActingState => ({ kind: 'failed', account, error: errorText(error) }))
        .then((next) => {
          busy.current = false;
          setState(next);
        });
    };
    return {
      state,
      review: ({ place }, wishes) => setState({ kind: 'review', account: place, wishes }),
      enter: (about, wishes) => {
        const target = targetOf(about);
        run(about.place, async () => {
          const result = await world.enterValues(target, wishes);
          return result.kind === 'changed'
            ? { kind: 'changed', account: about.place }
            : { kind: 'entered', account: about.place, result, target };
        });
      },
      undo: (place, target, undo) =>
        run(place, async () => ({
          kind: 'undone',
          account: place,
          failed: await world.undoEntering(target, undo),
        })),
      dismiss: () => setState({ kind: 'idle' }),
      show: (about, settings) => world.showSetting(targetOf(about), settings),
    };
  }, [state, world, announce, words]);
}
