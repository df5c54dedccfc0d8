/** Whether this site is checked without a click. */
import { useEffect, useState } from 'preact/hooks';
import type { PageIdentity } from '../model/reading';
import { type Site, type SiteState, siteOf } from '../model/site';
import { errorText } from './state';
import { useSpeech, type World } from './world';

interface SiteSwitchProps {
  readonly page: PageIdentity;
  readonly world: Pick<World, 'siteState' | 'chooseSite' | 'leaveSite'>;
}

export function SiteSwitch({ page, world }: SiteSwitchProps) {
  const { words, announce } = useSpeech();
  const site = siteOf(page);
  const pattern = site?.pattern;
  const [state, setState] = useState<SiteState | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const now = siteOf(page);
    if (now === null) return;
    let gone = false;
    world.siteState(now).then(
      (found) => {
        if (!gone) setState(found);
      },
      (error: unknown) => setSaid(words('sites_failed', errorText(error))),
    );
    return () => {
      gone = true;
    };
  }, [pattern, world]);
  if (site === null || state === null || state === 'always') return null;

  const tell = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const press = (act: (site: Site) => Promise<boolean>, next: SiteState, text: string) => {
    // The browser's question must come of the press itself: nothing is waited for before.
    act(site).then(
      (done) => {
        if (!done) return;
        setState(next);
        tell(text);
      },
      (error: unknown) => tell(words('sites_failed', errorText(error))),
    );
  };
  return (
    <div class="site">
      {state === 'not-chosen' ? (
        <button
          type="button"
          class="quiet"
          onClick={() => press(world.chooseSite, 'chosen', words('sites_chosen', site.host))}
        >
          {words('sites_choose')}
        </button>
      ) : (
        <button
          type="button"
          class="quiet"
          onClick={() => press(world.leaveSite, 'not-chosen', words('sites_left', site.host))}
        >
          {words('sites_leave')}
        </button>
      )}
      {said !== '' && <p class="said">{said}</p>}
    </div>
  );
}
