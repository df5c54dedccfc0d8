/** What was read of a page, with the checks of its accounts. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Circumstances } from '../model/circumstances';
import type { Overrule } from '../model/overrule';
import type { Report } from '../model/report';
import type { Form } from '../settings/overrules';
import { Group, OneOfSeveral, OnlyAccount, OverruleButton } from './account';
import { ActingContext, PlacedContext, useActingState } from './acting';
import { faceOf, remindersOf, summaryOf } from './checklist';
import { ConnectionQuestion } from './connection';
import { Headline, summaryText } from './headline';
import { KeepOpen } from './keep-open';
import { DesktopLink, LeftNotice, NoneNotice, NothingNotice, OthersNotice, UnreadFrames } from './notices';
import { ReportMenu } from './report-menu';
import { SiteSwitch } from './site-switch';
import { useSpeech, type World } from './world';

interface CheckedPageProps {
  readonly report: Report;
  /** Of the accounts, in their order. */
  readonly forms: readonly Form[];
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
    | 'folds'
    | 'reportForm'
  >;
  readonly onOverrule: (form: string, overrule: Overrule | null) => void;
}

export function CheckedPage(props: CheckedPageProps) {
  const { report, forms, trouble, onOverrule } = props;
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const acting = useActingState(props.world);
  // Of several accounts each has its own button.
  const only = forms.length === 1 ? forms[0] : undefined;
  const overrule = only?.overrule ?? null;
  const pressed = useRef(false);
  const overruleOnly = (next: Overrule | null) => {
    if (only === undefined) return;
    pressed.current = true;
    onOverrule(only.id, next);
  };
  // The button that was pressed is gone: go on reading from the top.
  useLayoutEffect(() => {
    if (pressed.current) heading.current?.focus();
    pressed.current = false;
  }, [overrule]);
  // So may be the one that was focused, when the page reads differently: whoever was there is not thrown out.
  const focused = document.activeElement;
  useLayoutEffect(() => {
    if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
    heading.current?.focus({ preventScroll: true });
  });

  const face = faceOf(report).kind;
  const isList = face === 'checklist' || (face === 'others-only' && only === undefined);
  return (
    <ActingContext.Provider value={acting}>
      {face === 'nothing' && <NothingNotice report={report} />}
      {!isList && overrule === 'leave' && (
        <LeftNotice report={report} heading={heading} onCompare={() => overruleOnly(null)} />
      )}
      {!isList && face === 'others-only' && overrule !== 'leave' && (
        <OthersNotice report={report} heading={heading} onCompare={() => overruleOnly('compare')} />
      )}
      {isList && <Accounts {...props} heading={heading} />}
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
            reportForm={props.world.reportForm}
          />
          <SiteSwitch page={report.page} world={props.world} />
          <KeepOpen keepOpen={props.world.keepOpen} />
          <a class="help" href="/src/options/options.html#certificate" target="_blank" rel="noreferrer">
            {words('help_link')}
          </a>
          <DesktopLink />
          {only !== undefined && <OverruleButton overrule={overrule} onOverrule={overruleOnly} />}
        </footer>
      )}
    </ActingContext.Provider>
  );
}

function Accounts(props: CheckedPageProps & { heading: { current: HTMLHeadingElement | null } }) {
  const { report, forms, circumstances, broken, serverName, onCircumstances, onOverrule, heading, world } = props;
  const speech = useSpeech();
  const summary = summaryOf(report.accounts, report.unread.length);
  const sentence = summaryText(speech, summary);
  useLayoutEffect(() => speech.announce(sentence), [speech, sentence]);
  // Once asked, it stays: the answer must not take the question away from under the person's hands.
  const asked = useRef(false);
  asked.current ||= report.accounts.some((account) => account.connectionMatters);
  return (
    <>
      {faceOf(report).kind === 'others-only' ? (
        <NoneNotice report={report} heading={heading} />
      ) : (
        <Headline report={report} summary={summary} heading={heading} />
      )}
      {asked.current && (
        <ConnectionQuestion
          circumstances={circumstances}
          broken={broken}
          serverName={serverName}
          onChange={onCircumstances}
        />
      )}
      {report.accounts.map((account, index) => {
        const form = forms[index]?.id ?? String(index);
        return (
          <PlacedContext.Provider key={form} value={{ account, place: index }}>
            {report.accounts.length === 1 ? (
              <OnlyAccount account={account} />
            ) : (
              <OneOfSeveral
                account={account}
                number={index + 1}
                form={form}
                folds={world.folds}
                onOverrule={(overrule) => onOverrule(form, overrule)}
              />
            )}
          </PlacedContext.Provider>
        );
      })}
    </>
  );
}
