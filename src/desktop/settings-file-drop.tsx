/** Takes a settings file, picked or dropped. It is read here and goes nowhere. */
import { useId, useState } from 'preact/hooks';
import { InputError } from '../model/input-error';
import { errorText } from '../popup/state';
import { useSpeech } from '../popup/world';
import { largestFile, type ProgramReading, readProgramFile } from '../programs/program-file';
import type { ParseXml } from '../programs/xml-element';

/** What was read of a file. */
export interface GivenFile extends ProgramReading {
  readonly name: string;
}

interface SettingsFileProps {
  readonly parseXml: ParseXml;
  readonly file: GivenFile | null;
  readonly onFile: (file: GivenFile | null) => void;
}

export function SettingsFile({ parseXml, file, onFile }: SettingsFileProps) {
  const { words, announce } = useSpeech();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const take = async (given: File | undefined) => {
    if (!given) return;
    try {
      // Beyond what is read, not even the whole of it is fetched.
      const bytes = new Uint8Array(await given.slice(0, largestFile + 1).arrayBuffer());
      onFile({ name: given.name, ...readProgramFile(bytes, parseXml) });
      setProblem(null);
      announce(words('desktop_file_read', given.name));
    } catch (error) {
      onFile(null);
      setProblem(
        words('desktop_file_failed', given.name, error instanceof InputError ? error.message : errorText(error)),
      );
    }
  };
  return (
    <section
      class={`drop${isOver ? ' over' : ''}`}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id={`${id}-title`}>{words('desktop_file')}</h2>
      <p>
        <label for={id}>{words('desktop_file_label')}</label>{' '}
        <input
          id={id}
          type="file"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const [given] = currentTarget.files ?? [];
            void take(given);
            // The same file may be given again, once it was changed.
            currentTarget.value = '';
          }}
        />
      </p>
      <p id={`${id}-hint`} class="hint">
        {words('desktop_file_hint')}
      </p>
      {problem !== null && (
        <p class="trouble" role="alert">
          {problem}
        </p>
      )}
      {file !== null && (
        <p class="given">
          {words('desktop_file_read', file.name)}{' '}
          <button type="button" onClick={() => onFile(null)}>
            {words('desktop_by_hand_again')}
          </button>
        </p>
      )}
    </section>
  );
}
