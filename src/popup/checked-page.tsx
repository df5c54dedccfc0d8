/** What was read of a page, with the checks of its accounts. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Circumstances } from '../model/circumstances';
import type { Report } from '../model/report';
import type { Overrule } from '../settings/overrules';
import { Account, Group } from './account';
import { ActingContext, PlacedContext, useActingState } from './acting';
import { faceOf, remindersOf, summaryOf } from './checklist';
import { ConnectionQuestion } from './connection';
import { Headline, summaryText } from './headline';
import { KeepOpen } from './keep-open';
import { LeftNotice, NothingNotice, OthersNotice, UnreadFrames } from './notices';
import { ReportMenu } from './report-menu';
import { SiteSwitch } from './site-switch';
import { useSpeech, type World } from './world';

interface CheckedPageProps {
  readonly report: Report;
  readonly overrule: Overrule | null;
  readonly circumstances: Circumstances;
  readonly broken: boolean;
  /** Why the last choice could not be kept. */
  readonly trouble: string | null;
  readonly serverName: (text: string) => string | null;
  readonly onCircumstances: (circumstances: Circumstances) => void;
  readonly world: Pick<
    World,
    | 'enterValues'
    | 'undoEntering'
    | 'showSetting'
    | 'keepOpen'
    | 'versions'
    | 'save'
    | 'siteState'
    | 'chooseSite'
    | 'leaveSite'
  >;
  readonly onOverrule: (overrule: Overrule | null) => void;
}

export function CheckedPage(props: CheckedPageProps) {
  const { report, overrule, trouble, onOverrule } = props;
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const acting = useActingState(props.world);
  const before = useRef(overrule);
  // The button that was pressed is gone: go on reading from the top.
  useLayoutEffect(() => {
    if (before.current !== overrule) heading.current?.focus();
    before.current = overrule;
  }, [overrule]);
  // So may be the one that was focused, when the page reads differently: whoever was there is not thrown out.
  const focused = document.activeElement;
  useLayoutEffect(() => {
    if (focused !== null && !focused.isConnected) heading.current?.focus({ preventScroll: true });
  });

  const face = overrule === 'leave' ? 'left' : faceOf(report).kind;
  return (
    <ActingContext.Provider value={acting}>
      {face === 'left' && <LeftNotice report={report} heading={heading} onCompare={() => onOverrule(null)} />}
      {face === 'nothing' && <NothingNotice report={report} />}
      {face === 'others-only' && (
        <OthersNotice report={report} heading={heading} onCompare={() => onOverrule('compare')} />
      )}
      {face === 'checklist' && <Accounts {...props} heading={heading} />}
      {trouble !== null && (
        <p class="trouble" role="alert">
          {words('popup_not_kept', trouble)}
        </p>
      )}
      <UnreadFrames frames={report.unread} />
      {face === 'checklist' && (
        <section class="reminders">
          <Group title="popup_group_reminders" sign="reminder" rows={remindersOf(report)} />
        </section>
      )}
      {face === 'checklist' && (
        <footer>
          <ReportMenu
            report={report}
            circumstances={props.circumstances}
            versions={props.world.versions}
            save={props.world.save}
          />
          <SiteSwitch page={report.page} world={props.world} />
          <KeepOpen keepOpen={props.world.keepOpen} />
          <a class="help" href="/src/options/options.html#certificate" target="_blank" rel="noreferrer">
            {words('help_link')}
          </a>
          <button type="button" class="quiet" onClick={() => onOverrule(overrule === null ? 'leave' : null)}>
            {words(overrule === null ? 'popup_leave' : 'popup_compare_undo')}
          </button>
        </footer>
      )}
    </ActingContext.Provider>
  );
}

function Accounts(props: CheckedPageProps & { heading: { current: HTMLHeadingElement | null } }) {
  const { report, circumstances, broken, serverName, onCircumstances, heading } = props;
  const speech = useSpeech();
  const summary = summaryOf(report.accounts, report.unread.length);
  const sentence = summaryText(speech, summary);
  useLayoutEffect(() => speech.announce(sentence), [speech, sentence]);
  // Once asked, it stays: the answer must not take the question away from under the person's hands.
  const asked = useRef(false);
  asked.current ||= report.accounts.some((account) => account.connectionMatters);
  return (
    <>
      <Headline report={report} summary={summary} heading={heading} />
      {asked.current && (
        <ConnectionQuestion
          circumstances={circumstances}
          broken={broken}
          serverName={serverName}
          onChange={onCircumstances}
        />
      )}
      {report.accounts.map((account, index) => (
        <PlacedContext.Provider key={index} value={{ account, place: index }}>
          <Account account={account} number={index + 1} alone={report.accounts.length === 1} />
        </PlacedContext.Provider>
      ))}
    </>
  );
}
