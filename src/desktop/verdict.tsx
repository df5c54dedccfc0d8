/** What the rules say of a mail program's accounts. */
import { useLayoutEffect } from 'preact/hooks';
import type { Circumstances } from '../model/circumstances';
import type { Overrule } from '../model/overrule';
import type { Report } from '../model/report';
import { Group, OneOfSeveral, OnlyAccount } from '../popup/account';
import { ActingContext, useActingState } from '../popup/acting';
import { isLeftAlone, remindersOf, summaryOf } from '../popup/checklist';
import { ConnectionQuestion } from '../popup/connection';
import { PageLine, summaryText } from '../popup/headline';
import { ReportMenu } from '../popup/report-menu';
import { useSpeech, type World } from '../popup/world';
import type { Remembered } from '../settings/circumstances';

interface VerdictProps {
  readonly report: Report;
  readonly versions: string;
  readonly remembered: Remembered;
  readonly serverName: (text: string) => string | null;
  readonly save: World['save'];
  readonly reportForm: World['reportForm'];
  readonly onCircumstances: (circumstances: Circumstances) => void;
  readonly onOverrule: (place: number, overrule: Overrule | null) => void;
}

/** Nothing can be entered into a program from here, so nothing offers to. */
const noPage = {
  enterValues: () => Promise.reject(new Error('There is no page.')),
  undoEntering: () => Promise.reject(new Error('There is no page.')),
  showSetting: () => Promise.reject(new Error('There is no page.')),
};
const folds = new Map<string, boolean>();

export function Verdict(props: VerdictProps) {
  const { report, versions, remembered, serverName, save, reportForm, onCircumstances, onOverrule } = props;
  const speech = useSpeech();
  const { words } = speech;
  const acting = useActingState(noPage);
  const isForeign = report.accounts.every(isLeftAlone);
  const sentence = isForeign ? words('popup_others') : summaryText(speech, summaryOf(report.accounts, 0));
  useLayoutEffect(() => speech.announce(sentence), [speech, sentence]);
  return (
    <ActingContext.Provider value={acting}>
      <section class="verdict" aria-labelledby="verdict">
        <h2 id="verdict">{sentence}</h2>
        <PageLine report={report} />
        {report.accounts.some(({ connectionMatters }) => connectionMatters) && (
          <ConnectionQuestion
            circumstances={remembered.circumstances}
            broken={remembered.broken}
            serverName={serverName}
            onChange={onCircumstances}
          />
        )}
        {report.accounts.map((account, index) =>
          report.accounts.length === 1 && !isForeign ? (
            <OnlyAccount key="only" account={account} />
          ) : (
            <OneOfSeveral
              key={`${index} ${account.label}`}
              account={account}
              number={index + 1}
              form={`${report.page.title} ${index}`}
              folds={folds}
              onOverrule={(overrule) => onOverrule(index, overrule)}
            />
          ),
        )}
        <Group title="popup_group_reminders" sign="reminder" rows={remindersOf(report)} />
        <ReportMenu
          report={report}
          circumstances={remembered.circumstances}
          versions={versions}
          save={save}
          reportForm={reportForm}
        />
      </section>
    </ActingContext.Provider>
  );
}
