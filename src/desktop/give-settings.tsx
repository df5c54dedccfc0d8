/** The right settings for a person: as files that programs take, and as a list to print. */
import { useId, useState } from 'preact/hooks';
import { type Protocol, protocols } from '../model/settings';
import { useSpeech } from '../popup/world';
import {
  appleProfileFile,
  autoconfigFile,
  isUsername,
  muttrcFile,
  type Person,
  type ProgramFile,
  pinercFile,
  rightSettings,
} from '../programs/right-settings';
import type { DesktopWorld } from './desktop-page';

const protocolNames = { imap: 'IMAP', pop: 'POP' } as const satisfies Record<Protocol, string>;

export function GiveSettings({ world }: { world: Pick<DesktopWorld, 'requirements' | 'save' | 'print'> }) {
  const { words, announce } = useSpeech();
  const { requirements } = world;
  const id = useId();
  const [username, setUsername] = useState('');
  const [domain, setDomain] = useState(requirements.addressDomains.at(-1) ?? '');
  const [name, setName] = useState('');
  const [protocol, setProtocol] = useState<Protocol>('imap');
  const isRight = isUsername(username);
  const person: Person = { username, address: `${username}@${domain}`, name, protocol };
  const save = ({ fileName, text, type }: ProgramFile) => {
    world.save(fileName, text, type);
    announce(words('give_saved', fileName));
  };
  const ids = (): [string, string] => [crypto.randomUUID(), crypto.randomUUID()];
  const files = [
    ['Thunderbird', () => autoconfigFile(person, requirements)],
    ['Apple Mail', () => appleProfileFile(person, requirements, ids())],
    ['Alpine', () => pinercFile(person, requirements)],
    ['Mutt', () => muttrcFile(person, requirements)],
  ] as const;
  return (
    <section class="give">
      <h2>{words('give_title')}</h2>
      <p>{words('give_intro')}</p>
      <div class="field">
        <label for={id}>{words('give_username')}</label>
        <input
          id={id}
          value={username}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={username !== '' && !isRight}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setUsername(currentTarget.value.trim())}
        />
      </div>
      <p id={`${id}-hint`} class="hint">
        {words('give_username_hint')}
      </p>
      <div class="field">
        <label for={`${id}-address`}>{words('give_address')}</label>
        <select id={`${id}-address`} value={domain} onChange={({ currentTarget }) => setDomain(currentTarget.value)}>
          {requirements.addressDomains.map((one) => (
            <option key={one} value={one}>
              {`${isRight ? username : '…'}@${one}`}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-name`}>{words('give_name')}</label>
        <input id={`${id}-name`} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </div>
      <div class="field">
        <label for={`${id}-protocol`}>{words('give_protocol')}</label>
        <select
          id={`${id}-protocol`}
          value={protocol}
          onChange={({ currentTarget }) => setProtocol(protocols.find((one) => one === currentTarget.value) ?? 'imap')}
        >
          {protocols.map((one) => (
            <option key={one} value={one}>
              {protocolNames[one]}
            </option>
          ))}
        </select>
      </div>
      <p class="actions">
        {files.map(([program, make]) => (
          <button key={program} type="button" disabled={!isRight} onClick={() => save(make())}>
            {words('give_save', program)}
          </button>
        ))}
        <button type="button" disabled={!isRight} onClick={() => world.print()}>
          {words('give_print')}
        </button>
      </p>
      {isRight && <PrintedSettings person={person} world={world} />}
    </section>
  );
}

/** What any program asks for. Printed, it stands alone. */
function PrintedSettings({ person, world }: { person: Person; world: Pick<DesktopWorld, 'requirements'> }) {
  const { words, plural } = useSpeech();
  const right = rightSettings(person, world.requirements);
  const { service, sources } = world.requirements;
  const rows = [
    [words('check_incoming_protocol'), protocolNames[right.protocol]],
    [words('check_incoming_server'), right.incomingHost],
    [words('check_incoming_port'), String(right.incomingPort)],
    [words('check_incoming_encryption'), 'SSL/TLS'],
    [words('check_incoming_account'), right.username],
    [words('check_outgoing_server'), right.outgoingHost],
    [words('check_outgoing_port'), String(right.outgoingPort)],
    [words('check_outgoing_encryption'), 'SSL/TLS'],
    [words('check_from_address'), right.from],
    [words('check_check_interval'), plural('give_minutes', right.minutes)],
  ];
  return (
    <div class="printed">
      <h3>{words('give_printed', service, person.address)}</h3>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label} class="pair">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{`${words('popup_source')} ${sources.imap.title}, ${sources.imap.url}`}</p>
    </div>
  );
}
