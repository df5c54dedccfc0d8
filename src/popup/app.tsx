/** The popup: reads the page once, and shows what the rules say of it. */
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Circumstances } from '../model/circumstances';
import type { PageReading } from '../model/reading';
import type { Report } from '../model/report';
import type { Overrule } from '../settings/overrules';
import type { ForbiddenPage } from '../tab/tab-reading';
import { CheckedPage } from './checked-page';
import { FailureNotice, ForbiddenNotice, ReadingNotice } from './notices';
import { SpeechContext, speechOf, type World } from './world';

/** A reading that is faster than this shows no "Reading…", which would only flash. In milliseconds. */
const soon = 150;

type State =
  | { readonly kind: 'reading'; readonly slow: boolean }
  | {
      readonly kind: 'page';
      readonly reading: PageReading;
      readonly circumstances: Circumstances;
      readonly broken: boolean;
      readonly overrule: Overrule | null;
    }
  | { readonly kind: 'forbidden'; readonly page: ForbiddenPage }
  | { readonly kind: 'failed'; readonly error: string };

export function App({ world }: { world: World }) {
  const [state, setState] = useState<State>({ kind: 'reading', slow: false });
  const [said, announce] = useState('');
  const speech = useMemo(() => speechOf(world, announce), [world]);

  const read = useCallback(async () => {
    setState({ kind: 'reading', slow: false });
    const timer = setTimeout(setState, soon, { kind: 'reading', slow: true } satisfies State);
    const next = await open(world).catch(failure);
    clearTimeout(timer);
    setState(next);
  }, [world]);
  useLayoutEffect(() => void read(), [read]);

  return (
    <SpeechContext.Provider value={speech}>
      <main aria-busy={state.kind === 'reading'}>
        <Face state={state} world={world} setState={setState} onRetry={() => void read()} />
      </main>
      <p class="reader-only" role="status">
        {said}
      </p>
    </SpeechContext.Provider>
  );
}

interface FaceProps {
  readonly state: State;
  readonly world: World;
  readonly setState: (state: State) => void;
  readonly onRetry: () => void;
}

function Face({ state, world, setState, onRetry }: FaceProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const report = useReport(state, world);
  switch (state.kind) {
    case 'reading':
      return state.slow ? <ReadingNotice /> : null;
    case 'forbidden':
      return <ForbiddenNotice page={state.page} />;
    case 'failed':
      return <FailureNotice error={state.error} versions={world.versions} onRetry={onRetry} />;
    case 'page': {
      if (typeof report === 'string')
        return <FailureNotice error={report} versions={world.versions} onRetry={onRetry} />;
      /** Shows the change at once; that it could not be kept is said. */
      const change = (changed: Partial<typeof state>, kept: Promise<void>) => {
        setState({ ...state, ...changed });
        kept.then(
          () => setTrouble(null),
          (error: unknown) => setTrouble(textOf(error)),
        );
      };
      return (
        <CheckedPage
          report={report}
          overrule={state.overrule}
          circumstances={state.circumstances}
          broken={state.broken}
          trouble={trouble}
          serverName={world.serverName}
          onCircumstances={(circumstances) =>
            change({ circumstances, broken: false }, world.rememberCircumstances(circumstances))
          }
          onOverrule={(overrule) => change({ overrule }, world.rememberOverrule(state.reading.page, overrule))}
        />
      );
    }
  }
}

/** The report, or what went wrong in making it. */
function useReport(state: State, world: World): Report | string {
  const shown = state.kind === 'page' ? state : null;
  return useMemo(() => {
    if (shown === null) return '';
    try {
      return world.audit(shown.reading, shown.circumstances, shown.overrule === 'compare');
    } catch (error) {
      console.error('The page could not be judged:', error);
      return textOf(error);
    }
  }, [world, shown]);
}

async function open(world: World): Promise<State> {
  const [tab, { circumstances, broken }] = await Promise.all([world.readTab(), world.rememberedCircumstances()]);
  if (tab.kind !== 'read') return tab;
  const overrule = await world.rememberedOverrule(tab.reading.page);
  return { kind: 'page', reading: tab.reading, circumstances, broken, overrule };
}

function failure(error: unknown): State {
  console.error('The page could not be read:', error);
  return { kind: 'failed', error: textOf(error) };
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
