/** What can be done about one check in the page: see where it stands, have the right value entered. */
import { useContext, useState } from 'preact/hooks';
import type { Sight } from '../model/entering';
import { wishOf } from '../rules/wish';
import { PlacedContext, useActing } from './acting';
import type { Row } from './checklist';
import { wishText } from './setting-words';
import { errorText } from './state';
import { useSpeech } from './world';

const seen = {
  shown: 'show_shown',
  'in-tab': 'show_in_tab',
  hidden: 'show_hidden',
  gone: 'show_gone',
} as const satisfies Record<Sight, string>;

export function RowActions({ row: { result, onPage } }: { row: Row }) {
  const placed = useContext(PlacedContext);
  const speech = useSpeech();
  const { words, announce } = speech;
  const { state, enter, show } = useActing();
  const [said, setSaid] = useState<string | null>(null);
  if (placed === null || !onPage) return null;
  const wish = wishOf(result, placed.account);
  const onThePage = result.settings.filter(
    (name) => name in placed.account.settings || placed.account.cannotTell.includes(name),
  );
  if (wish === null && onThePage.length === 0) return null;
  const showIt = async () => {
    let text: string;
    try {
      text = words(seen[await show(placed, onThePage)]);
    } catch (error) {
      text = words('enter_failed', errorText(error));
    }
    setSaid(text);
    announce(text);
  };
  return (
    <p class="actions">
      {wish !== null && (
        <button type="button" disabled={state.kind === 'working'} onClick={() => enter(placed, [wish])}>
          {wish.value === '' ? words('enter_clear') : words('enter_use', wishText(speech, wish))}
        </button>
      )}
      {onThePage.length > 0 && (
        <button type="button" class="quiet" onClick={() => void showIt()}>
          {words('show_button')}
        </button>
      )}
      {said !== null && <span class="said">{said}</span>}
    </p>
  );
}
