/** The options page: where the person connects from, the chosen sites, the keys, and help with certificates. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Circumstances } from '../model/circumstances';
import { type ReportForm, reportForms } from '../model/report';
import type { Requirements } from '../model/requirements';
import type { Site } from '../model/site';
import type { Words } from '../model/words';
import { ConnectionQuestion } from '../popup/connection';
import { errorText } from '../popup/state';
import { SpeechContext, speechOf } from '../popup/world';
import type { Remembered } from '../settings/circumstances';
import { CertificateHelp } from './certificate-help';

/** What the page may do. */
export interface OptionsWorld {
  readonly words: Words;
  readonly requirements: Requirements;
  rememberedCircumstances(): Promise<Remembered>;
  rememberCircumstances(circumstances: Circumstances): Promise<void>;
  serverName(text: string): string | null;
  reportForm(): Promise<ReportForm>;
  rememberReportForm(form: ReportForm): Promise<void>;
  chosenSites(): Promise<readonly Site[]>;
  leaveSite(site: Site): Promise<void>;
  /** The keys that open the checklist; `''` for none. */
  shortcut(): Promise<string>;
}

export function OptionsPage({ world }: { world: OptionsWorld }) {
  const { words } = world;
  const [said, announce] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const speech = useMemo(
    () => speechOf({ words, copy: (text) => navigator.clipboard.writeText(text) }, announce),
    [words],
  );
  const fail = (error: unknown) => setTrouble(errorText(error));
  return (
    <SpeechContext.Provider value={speech}>
      <main class="sheet">
        <h1>{words('options_title')}</h1>
        {trouble !== null && (
          <p class="trouble" role="alert">
            {words('options_failed', trouble)}
          </p>
        )}
        <ConnectionOption world={world} fail={fail} />
        <ReportsOption world={world} fail={fail} />
        <SitesOption world={world} fail={fail} announce={announce} />
        <KeysOption world={world} fail={fail} />
        <CertificateHelp requirements={world.requirements} />
      </main>
      <p class="reader-only" role="status">
        {said}
      </p>
    </SpeechContext.Provider>
  );
}

interface OptionProps {
  readonly world: OptionsWorld;
  readonly fail: (error: unknown) => void;
}

function ConnectionOption({ world, fail }: OptionProps) {
  const { words } = world;
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  useEffect(() => {
    world.rememberedCircumstances().then(setRemembered, fail);
  }, [world]);
  return (
    <section>
      <h2>{words('options_connection')}</h2>
      {remembered !== null && (
        <ConnectionQuestion
          circumstances={remembered.circumstances}
          broken={remembered.broken}
          serverName={world.serverName}
          onChange={(circumstances) => {
            setRemembered({ circumstances, broken: false });
            world.rememberCircumstances(circumstances).catch(fail);
          }}
        />
      )}
    </section>
  );
}

const formNames = { plain: 'options_report_plain', markdown: 'options_report_markdown' } as const;

function ReportsOption({ world, fail }: OptionProps) {
  const { words } = world;
  const id = useId();
  const [form, setForm] = useState<ReportForm>('plain');
  useEffect(() => {
    world.reportForm().then(setForm, fail);
  }, [world]);
  const choose = (value: string) => {
    const chosen = reportForms.find((one) => one === value) ?? 'plain';
    setForm(chosen);
    world.rememberReportForm(chosen).catch(fail);
  };
  return (
    <section>
      <h2>{words('options_reports')}</h2>
      <p>
        <label for={id}>{words('options_report_form')}</label>{' '}
        <select id={id} value={form} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {reportForms.map((one) => (
            <option key={one} value={one}>
              {words(formNames[one])}
            </option>
          ))}
        </select>
      </p>
    </section>
  );
}

function SitesOption({ world, fail, announce }: OptionProps & { announce: (text: string) => void }) {
  const { words } = world;
  const [sites, setSites] = useState<readonly Site[]>([]);
  useEffect(() => {
    world.chosenSites().then(setSites, fail);
  }, [world]);
  const leave = async (site: Site) => {
    try {
      await world.leaveSite(site);
      setSites(await world.chosenSites());
      announce(words('sites_left', site.host));
    } catch (error) {
      fail(error);
    }
  };
  return (
    <section>
      <h2>{words('options_sites')}</h2>
      <p>{words(sites.length === 0 ? 'options_no_sites' : 'options_sites_hint')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.pattern}>
            <span>{site.host}</span>
            <button type="button" onClick={() => void leave(site)}>
              {words('options_remove')} <span class="reader-only">{site.host}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeysOption({ world, fail }: OptionProps) {
  const { words } = world;
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    world.shortcut().then(setKeys, fail);
  }, [world]);
  if (keys === null) return null;
  return (
    <section>
      <h2>{words('options_keys')}</h2>
      <p>{keys === '' ? words('options_no_keys') : words('options_keys_are', keys)}</p>
    </section>
  );
}
