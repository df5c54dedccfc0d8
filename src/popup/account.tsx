/** One account: whose it is, and its checks in groups, problems first. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AccountReport } from '../model/report';
import type { WordKey } from '../model/words';
import { EnterRow, FullRow, type RowSign, ShortRow, SourceLink } from './check-row';
import { accountNameOf, checklistOf, entriesOf, isLeftAlone, type Row, summaryOf } from './checklist';
import { EnterAll } from './enter-all';
import { briefText } from './headline';
import { useSpeech } from './world';

const whose = {
  yes: 'popup_whose_ours',
  no: 'popup_whose_foreign_compared',
  new: 'popup_whose_new',
  unknown: 'popup_whose_unknown',
} as const satisfies Record<AccountReport['applies'], WordKey>;

interface AccountProps {
  readonly account: AccountReport;
  /** Counted from 1; what an account without a name is called by. */
  readonly number: number;
  /** Where it is the only one, the sentence on top speaks for it. */
  readonly alone: boolean;
}

export function Account({ account, number, alone }: AccountProps) {
  const speech = useSpeech();
  const { words } = speech;
  const id = useId();
  const unnamed = alone ? words('popup_account_alone') : words('popup_account', String(number));
  const compared = !isLeftAlone(account);
  return (
    <section class="account" aria-labelledby={id}>
      <header class="pair">
        <h2 id={id}>{accountNameOf(account) ?? unnamed}</h2>
        <p class="whose">
          {words(compared ? whose[account.applies] : 'popup_whose_foreign')}
          {!alone && compared && ` · ${briefText(speech, summaryOf([account], 0))}`}
        </p>
      </header>
      {compared && <EnterAll placed={{ account, place: number - 1 }} />}
      {account.applies === 'new' ? <NewAccount account={account} /> : <FilledAccount account={account} alone={alone} />}
    </section>
  );
}

function FilledAccount({ account, alone }: { account: AccountReport; alone: boolean }) {
  const list = checklistOf(account);
  const calm = list.problems.length === 0 && list.advice.length === 0;
  return (
    <>
      <Group title="popup_group_problems" sign="problem" rows={list.problems} />
      <Group title="popup_group_advice" sign="advice" rows={list.advice} />
      <Group title="popup_group_ambiguous" sign="unknown" rows={list.ambiguous} />
      <Right rows={list.right} open={calm && alone} />
      <NotSeen rows={list.notSeen} />
    </>
  );
}

function NewAccount({ account }: { account: AccountReport }) {
  const { words } = useSpeech();
  const { here, elsewhere } = entriesOf(account);
  const sources = new Map([...here, ...elsewhere].map(({ result }) => [result.source.url, result.source]));
  return (
    <>
      <Titled title={words('popup_group_enter_here')} rows={here}>
        {(row) => <EnterRow key={row.result.id} row={row} />}
      </Titled>
      <Titled title={words('popup_group_enter_elsewhere')} rows={elsewhere}>
        {(row) => <EnterRow key={row.result.id} row={row} />}
      </Titled>
      <Right rows={checklistOf(account).right} open />
      <div class="group origin sources">
        {[...sources.values()].map((source) => (
          <SourceLink key={source.url} source={source} />
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  readonly title: WordKey;
  readonly sign: RowSign;
  readonly rows: readonly Row[];
}

/** Checks in full under a heading; nothing where there are none. */
export function Group({ title, sign, rows }: GroupProps) {
  const { words } = useSpeech();
  return (
    <Titled title={words(title)} rows={rows}>
      {(row) => <FullRow key={row.result.id} row={row} sign={sign} />}
    </Titled>
  );
}

function Titled(props: { title: string; rows: readonly Row[]; children: (row: Row) => ComponentChildren }) {
  if (props.rows.length === 0) return null;
  return (
    <div class="group">
      <h3>{props.title}</h3>
      <ul class="rows">{props.rows.map(props.children)}</ul>
    </div>
  );
}

interface FoldProps {
  readonly title: WordKey;
  readonly count: number;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** Checks that need no attention, folded away with their number. */
function Fold({ title, count, open, children }: FoldProps) {
  const { words } = useSpeech();
  // From then on it is the person's: a page that reads differently unfolds nothing and folds nothing up.
  const [first] = useState(open);
  return (
    <details class="group" open={first}>
      <summary>
        <h3>{words(title)}</h3> <span class="count">{count}</span>
      </summary>
      {children}
    </details>
  );
}

function Right({ rows, open }: { rows: readonly Row[]; open: boolean }) {
  if (rows.length === 0) return null;
  return (
    <Fold title="popup_group_right" count={rows.length} open={open}>
      <ul class="rows">
        {rows.map((row) => (
          <ShortRow key={row.result.id} row={row} sign="right" />
        ))}
      </ul>
    </Fold>
  );
}

/** What is not on the page, with what it should be; and what is, but is left to the program. */
function NotSeen({ rows }: { rows: readonly Row[] }) {
  const { words } = useSpeech();
  if (rows.length === 0) return null;
  const absent = rows.filter((row) => !row.onPage);
  return (
    <Fold title="popup_group_not_seen" count={rows.length} open={false}>
      <ul class="rows">
        {rows
          .filter((row) => row.onPage)
          .map((row) => (
            <FullRow key={row.result.id} row={row} sign="unknown" />
          ))}
      </ul>
      {absent.length > 0 && <p class="hint">{words('popup_not_seen_next')}</p>}
      <ul class="rows">
        {absent.map((row) => (
          <EnterRow key={row.result.id} row={row} advised />
        ))}
      </ul>
    </Fold>
  );
}
