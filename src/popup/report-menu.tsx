/** The report for a help desk: copied as text, or saved as a file. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Circumstances } from '../model/circumstances';
import type { Report, ReportForm } from '../model/report';
import { dataWithoutNames, namesIn } from '../report/redact';
import { reportJson } from '../report/report-json';
import { pageOf, reportText } from '../report/report-text';
import { errorText } from './state';
import { useSpeech } from './world';

interface ReportMenuProps {
  readonly report: Report;
  readonly circumstances: Circumstances;
  readonly versions: string;
  readonly save: (name: string, json: string) => void;
  /** The form in which the person has reports copied. */
  readonly reportForm: () => Promise<ReportForm>;
}

export function ReportMenu({ report, circumstances, versions, save, reportForm }: ReportMenuProps) {
  const { words, copy, announce } = useSpeech();
  const id = useId();
  const [withNames, setWithNames] = useState(false);
  const [said, setSaid] = useState('');
  const [form, setForm] = useState<ReportForm>('plain');
  useEffect(() => {
    reportForm().then(setForm, (error: unknown) => setSaid(words('report_failed', errorText(error))));
  }, [reportForm, words]);
  const names = namesIn(report);
  const passedOn = () => (withNames ? report : dataWithoutNames(report, names));
  const tell = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const copyAs = async (form: ReportForm) => {
    try {
      await copy(reportText(passedOn(), { words, circumstances, versions }, form));
      tell(words('report_copied'));
    } catch (error) {
      tell(words('report_failed', errorText(error)));
    }
  };
  const saveIt = () => {
    const shown = passedOn();
    const json = {
      ...reportJson({ target: pageOf(shown), report: shown, error: null }, words),
      circumstances,
      versions,
    };
    save('imss-mail-check.json', `${JSON.stringify([json], null, 2)}\n`);
    tell(words('report_saved'));
  };
  return (
    <details class="report">
      <summary>{words('report_title')}</summary>
      <p class="hint">{words('report_hint')}</p>
      {names.length > 0 && (
        <p class="names">
          <input
            type="checkbox"
            id={id}
            checked={withNames}
            onChange={({ currentTarget }) => setWithNames(currentTarget.checked)}
          />
          <label for={id}>{words('report_with_names', names.join(', '))}</label>
        </p>
      )}
      <p class="actions">
        <button type="button" onClick={() => void copyAs(form)}>
          {words('report_copy')}
        </button>
        <button type="button" onClick={() => void copyAs(form === 'plain' ? 'markdown' : 'plain')}>
          {words(form === 'plain' ? 'report_copy_markdown' : 'report_copy_plain')}
        </button>
        <button type="button" onClick={saveIt}>
          {words('report_save')}
        </button>
        <span class="said">{said}</span>
      </p>
    </details>
  );
}
