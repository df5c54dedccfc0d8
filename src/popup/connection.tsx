/** Asks where the person connects from: the one thing that no page shows and that changes what is right. */
import { useId, useState } from 'preact/hooks';
import { type Circumstances, type Connection, connections } from '../model/circumstances';
import { useSpeech } from './world';

const names = {
  campus: 'popup_connection_campus',
  'imss-dialup': 'popup_connection_imss_dialup',
  'caltech-charter': 'popup_connection_caltech_charter',
  isp: 'popup_connection_isp',
} as const satisfies Record<Connection, string>;

interface ConnectionProps {
  readonly circumstances: Circumstances;
  /** Whether an earlier answer was there, but could not be understood. */
  readonly broken: boolean;
  readonly serverName: (text: string) => string | null;
  readonly onChange: (circumstances: Circumstances) => void;
}

export function ConnectionQuestion({ circumstances, broken, serverName, onChange }: ConnectionProps) {
  const { words } = useSpeech();
  const id = useId();
  const choose = (value: string) => {
    const connection = connections.find((one) => one === value) ?? null;
    onChange({ ...circumstances, connection });
  };
  return (
    <section class="connection">
      <div class="pair">
        <label for={id}>{words('popup_connection')}</label>
        <select
          id={id}
          value={circumstances.connection ?? ''}
          aria-describedby={`${id}-why`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{words('popup_connection_unsaid')}</option>
          {connections.map((connection) => (
            <option key={connection} value={connection}>
              {words(names[connection])}
            </option>
          ))}
        </select>
      </div>
      {circumstances.connection === 'isp' && (
        <IspServer
          name={circumstances.ispServer}
          serverName={serverName}
          onChange={(ispServer) => onChange({ ...circumstances, ispServer })}
        />
      )}
      <p id={`${id}-why`} class="hint">
        {broken && words('popup_connection_broken')}
        {!broken && circumstances.connection === null && words('popup_connection_why')}
      </p>
    </section>
  );
}

interface IspServerProps {
  readonly name: string | null;
  readonly serverName: (text: string) => string | null;
  readonly onChange: (name: string | null) => void;
}

function IspServer({ name, serverName, onChange }: IspServerProps) {
  const { words } = useSpeech();
  const id = useId();
  const [text, setText] = useState(name ?? '');
  const [refused, setRefused] = useState<string | null>(null);
  const finish = (typed: string) => {
    const host = typed.trim() === '' ? null : serverName(typed);
    const wrong = host === null && typed.trim() !== '';
    setRefused(wrong ? typed.trim() : null);
    if (wrong) return;
    setText(host ?? '');
    if (host !== name) onChange(host);
  };
  return (
    <div class="isp-server">
      <label for={id}>{words('popup_isp_server')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocapitalize="off"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={refused !== null}
        aria-describedby={`${id}-error`}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => finish(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class="refusal" role="alert">
        {refused !== null && words('popup_isp_server_refused', refused)}
      </p>
    </div>
  );
}
