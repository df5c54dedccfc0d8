/** Copies a text. Where the browser does not let it, says how to copy by hand. */
import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from './world';

/** How long the button says that it did. */
const shown = 2500;

export function CopyButton({ text, what }: { text: string /** What a screen reader says is copied. */; what: string }) {
  const { words, copy, announce } = useSpeech();
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(setState, shown, 'ready');
    return () => clearTimeout(timer);
  }, [state]);

  const press = async () => {
    try {
      await copy(text);
      setState('done');
      announce(words('popup_copied'));
    } catch (error) {
      console.error('The text could not be copied:', error);
      setState('failed');
      announce(words('popup_copy_failed'));
    }
  };
  const face = { ready: 'popup_copy', done: 'popup_copied', failed: 'popup_copy_failed' } as const;
  return (
    <button type="button" class="copy" onClick={() => void press()}>
      {words(face[state])} <span class="reader-only">{what}</span>
    </button>
  );
}
