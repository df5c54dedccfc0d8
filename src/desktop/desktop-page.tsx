/** The page for mail programs on the desk: by hand or from a settings file, with the checklist beside it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Circumstances, unsaid } from '../model/circumstances';
import { normaliseAccount } from '../model/normal-form';
import type { Overrule } from '../model/overrule';
import type { AccountReading, PageReading } from '../model/reading';
import type { Report, ReportForm } from '../model/report';
import type { Requirements } from '../model/requirements';
import type { Words } from '../model/words';
import { errorText } from '../popup/state';
import { SpeechContext, speechOf } from '../popup/world';
import type { Values } from '../programs/program-form';
import { programForms } from '../programs/program-forms';
import type { ParseXml } from '../programs/xml-element';
import type { Remembered } from '../settings/circumstances';
import { FormByHand, VersionField } from './form-by-hand';
import { GiveSettings } from './give-settings';
import { type GivenFile, SettingsFile } from './settings-file-drop';
import { Verdict } from './verdict';

/** What the page may do. */
export interface DesktopWorld {
  readonly words: Words;
  readonly versions: string;
  readonly requirements: Requirements;
  readonly parseXml: ParseXml;
  audit(
    reading: PageReading,
    circumstances: Circumstances,
    how: { readonly compareAll: boolean; readonly overrules: readonly (Overrule | null)[] },
  ): Report;
  rememberedCircumstances(): Promise<Remembered>;
  rememberCircumstances(circumstances: Circumstances): Promise<void>;
  serverName(text: string): string | null;
  reportForm(): Promise<ReportForm>;
  save(name: string, text: string, type?: string): void;
  print(): void;
}

const noValues: Values = {};

export function DesktopPage({ world }: { world: DesktopWorld }) {
  const { words } = world;
  const [said, announce] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [remembered, setRemembered] = useState<Remembered>({ circumstances: unsaid, broken: false });
  const [file, setFile] = useState<GivenFile | null>(null);
  const [overrules, setOverrules] = useState<readonly (Overrule | null)[]>([]);
  const [program, setProgram] = useState(programForms[0]?.id ?? '');
  const [version, setVersion] = useState('');
  const [values, setValues] = useState<Values>(noValues);
  const speech = useMemo(
    () => speechOf({ words, copy: (text) => navigator.clipboard.writeText(text) }, announce),
    [words],
  );
  const fail = (error: unknown) => setTrouble(errorText(error));
  useEffect(() => {
    world.rememberedCircumstances().then(setRemembered, fail);
  }, [world]);

  const form = programForms.find(({ id }) => id === program) ?? programForms[0];
  // A file does not say which version wrote it; where that makes a difference, the person does.
  const fileForm = programForms.find(({ id, versions }) => id === file?.program?.id && versions.length > 0);
  const accounts = file
    ? file.accounts.map((account) => withVersion(account, version))
    : form
      ? [normaliseAccount(form.read(values, version))]
      : [];
  const report = world.audit(readingOf(file, form?.name ?? '', accounts), remembered.circumstances, {
    // Whoever copies an account off by hand has it compared.
    compareAll: file === null,
    overrules,
  });
  const give = (given: GivenFile | null) => {
    setFile(given);
    setVersion('');
    setOverrules([]);
  };
  return (
    <SpeechContext.Provider value={speech}>
      <main class="sheet desktop">
        <h1>{words('desktop_title')}</h1>
        <p>{words('desktop_intro')}</p>
        {trouble !== null && (
          <p class="trouble" role="alert">
            {words('options_failed', trouble)}
          </p>
        )}
        <SettingsFile parseXml={world.parseXml} file={file} onFile={give} />
        {fileForm && <VersionField form={fileForm} version={version} onVersion={setVersion} />}
        <div class="beside">
          {file === null && form && (
            <FormByHand
              form={form}
              version={version}
              values={values}
              onProgram={(id) => {
                setProgram(id);
                setVersion('');
                setValues(noValues);
              }}
              onVersion={setVersion}
              onValue={(key, value) => setValues({ ...values, [key]: value })}
            />
          )}
          <Verdict
            report={report}
            versions={world.versions}
            remembered={remembered}
            serverName={world.serverName}
            save={world.save}
            reportForm={world.reportForm}
            onCircumstances={(circumstances) => {
              setRemembered({ circumstances, broken: false });
              world.rememberCircumstances(circumstances).catch(fail);
            }}
            onOverrule={(place, overrule) => {
              const next = report.accounts.map((_, index) => (index === place ? overrule : (overrules[index] ?? null)));
              setOverrules(next);
            }}
          />
        </div>
        <GiveSettings world={world} />
      </main>
      <p class="reader-only" role="status">
        {said}
      </p>
    </SpeechContext.Provider>
  );
}

function withVersion(account: AccountReading, version: string): AccountReading {
  if (version === '') return account;
  const reading = { value: version, text: version, label: '', section: [] };
  return { ...account, settings: { ...account.settings, 'program.version': reading } };
}

function readingOf(file: GivenFile | null, program: string, accounts: readonly AccountReading[]): PageReading {
  const client = file?.program ? { ...file.program, version: null } : null;
  const title = file?.name ?? program;
  return { page: { origin: null, path: '', title }, client, accounts, unread: [] };
}
