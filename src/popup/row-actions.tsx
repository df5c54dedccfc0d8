/** What can be done about one check in the page: have the right value entered, and see where it stands. */
import { useContext, useState } from 'preact/hooks';
import type { Sight } from '../model/entering';
import { wishOf } from '../rules/wish';
import { PlacedContext, useActing } from './acting';
import type { Row } from './checklist';
import { valueText } from './setting-words';
import { errorText } from './state';
import { useSpeech } from './world';

/** Enters the right value; `null` where that cannot be done from here. */
export function useUseButton({ result, onPage }: Row) {
  const placed = useContext(PlacedContext);
  const speech = useSpeech();
  const { state, enter } = useActing();
  const wish = placed !== null && onPage ? wishOf(result, placed.account) : null;
  if (placed === null || wish === null) return null;
  return (
    <button type="button" class="use" disabled={state.kind === 'working'} onClick={() => enter(placed, [wish])}>
      {wish.value === '' ? speech.words('enter_clear') : speech.words('enter_use', valueText(speech, wish))}
    </button>
  );
}

const seen = {
  shown: 'show_shown',
  'in-tab': 'show_in_tab',
  hidden: 'show_hidden',
  gone: 'show_gone',
} as const satisfies Record<Sight, string>;

/** Marks the control on the page, and says so. */
export function ShowButton({ row: { result, onPage } }: { row: Row }) {
  const placed = useContext(PlacedContext);
  const { words, announce } = useSpeech();
  const { show } = useActing();
  const [said, setSaid] = useState<string | null>(null);
  if (placed === null || !onPage) return null;
  const { settings, cannotTell } = placed.account;
  const there = result.settings.filter((name) => name in settings || cannotTell.includes(name));
  if (there.length === 0) return null;
  const showIt = async () => {
    let text: string;
    try {
      text = words(seen[await show(placed, there)]);
    } catch (error) {
      text = words('enter_failed', errorText(error));
    }
    setSaid(text);
    announce(text);
  };
  return (
    <>
      <button type="button" class="quiet show" onClick={() => void showIt()}>
        {words('show_button')}
      </button>
      {said !== null && <span class="said">{said}</span>}
    </>
  );
}
