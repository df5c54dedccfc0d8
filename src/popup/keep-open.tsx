/** Opens the list beside the page, where it stays open. */
import { useState } from 'preact/hooks';
import { errorText } from './state';
import { useSpeech, type World } from './world';

export function KeepOpen({ keepOpen }: Pick<World, 'keepOpen'>) {
  const { words } = useSpeech();
  const [trouble, setTrouble] = useState<string | null>(null);
  if (keepOpen === null) return null;
  return (
    <>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          keepOpen().catch((error: unknown) => setTrouble(errorText(error)));
        }}
      >
        {words('panel_open')}
      </button>
      {trouble !== null && (
        <p class="trouble" role="alert">
          {words('panel_failed', trouble)}
        </p>
      )}
    </>
  );
}
