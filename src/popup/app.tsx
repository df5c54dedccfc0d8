/** The popup: follows the page, and shows what the rules say of it. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../model/report';
import { CheckedPage } from './checked-page';
import { FailureNotice, ForbiddenNotice, LostNotice, ReadingNotice, UnaskedNotice } from './notices';
import { type Choice, decided, errorText, followPage, type State, withChoice, withSettled } from './state';
import { SpeechContext, speechOf, type World } from './world';

export function App({ world }: { world: World }) {
  const [state, setState] = useState<State>({ kind: 'reading', slow: false });
  const [attempt, setAttempt] = useState(0);
  const [said, announce] = useState('');
  const speech = useMemo(() => speechOf(world, announce), [world]);
  useLayoutEffect(() => followPage(world, setState), [world, attempt]);

  return (
    <SpeechContext.Provider value={speech}>
      <main aria-busy={state.kind === 'reading'}>
        <Face state={state} world={world} setState={setState} onRetry={() => setAttempt(attempt + 1)} />
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
  readonly setState: (change: (state: State) => State) => void;
  readonly onRetry: () => void;
}

function Face({ state, world, setState, onRetry }: FaceProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const report = useReport(state, world);
  switch (state.kind) {
    case 'reading':
      return state.slow ? <ReadingNotice /> : null;
    case 'forbidden':
      // What stays open comes to tabs in which nobody asked for it, and most likely only that is the matter.
      if (world.keepOpen === null && state.page === 'other') return <UnaskedNotice />;
      return <ForbiddenNotice page={state.page} />;
    case 'lost':
      return <LostNotice />;
    case 'failed':
      return <FailureNotice error={state.error} versions={world.versions} onRetry={onRetry} />;
    case 'page': {
      if (typeof report === 'string')
        return <FailureNotice error={report} versions={world.versions} onRetry={onRetry} />;
      /** Shows it at once; that it could not be kept is said. */
      const choose = (choice: Choice, kept: Promise<void>) => {
        setState((now) => withChoice(now, choice));
        kept
          .then(
            () => setTrouble(null),
            (error: unknown) => setTrouble(errorText(error)),
          )
          .then(() => setState(withSettled));
      };
      return (
        <CheckedPage
          report={report}
          {...decided(state)}
          trouble={trouble}
          serverName={world.serverName}
          world={world}
          onCircumstances={(circumstances) =>
            choose({ kind: 'circumstances', circumstances }, world.rememberCircumstances(circumstances))
          }
          onOverrule={(form, overrule) =>
            choose({ kind: 'overrule', form, overrule }, world.rememberOverrule(form, overrule))
          }
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
      const { circumstances, forms } = decided(shown);
      return world.audit(
        shown.reading,
        circumstances,
        forms.map(({ overrule }) => overrule),
      );
    } catch (error) {
      console.error('The page could not be judged:', error);
      return errorText(error);
    }
  }, [world, shown]);
}
