/** One account: whose it is, and its checks in groups, problems first. */
import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Overrule } from '../model/overrule';
import type { AccountReport } from '../model/report';
import type { WordKey } from '../model/words';
import { PlacedContext } from './acting';
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

/** The account of a page that shows no other: the sentence on top speaks for it. */
export function OnlyAccount({ account }: { account: AccountReport }) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <section class="account" aria-labelledby={id}>
      <header class="account-line pair">
        <h2 id={id}>{accountNameOf(account) ?? words('popup_account_alone')}</h2>
        <p class="whose">{words(whose[account.applies])}</p>
      </header>
      <AccountBody account={account} place={0} />
    </section>
  );
}

interface OneOfSeveralProps {
  readonly account: AccountReport;
  /** Counted from 1; what an account without a name is called by. */
  readonly number: number;
  /** The id of its form. */
  readonly form: string;
  readonly folds: Map<string, boolean>;
  readonly onOverrule: (overrule: Overrule | null) => void;
}

/** One account among several: folded while all is well in it, and a single line where it is left alone. */
export function OneOfSeveral({ account, number, form, folds, onOverrule }: OneOfSeveralProps) {
  const speech = useSpeech();
  const { words } = speech;
  const id = useId();
  const summary = summaryOf([account], 0);
  const fold = useFold(folds, form, summary.kind !== 'right' && summary.kind !== 'right-so-far');
  const focusable = useRef<HTMLElement | null>(null);
  const line = (element: HTMLElement | null) => {
    focusable.current = element;
  };
  const pressed = useRef(false);
  const overrule = (next: Overrule | null) => {
    pressed.current = true;
    onOverrule(next);
  };
  // The button that was pressed is gone: go on with the same account.
  useLayoutEffect(() => {
    if (pressed.current) focusable.current?.focus();
    pressed.current = false;
  }, [account.overrule]);
  const heading = accountNameOf(account) ?? words('popup_account', String(number));

  if (isLeftAlone(account)) {
    const isLeft = account.overrule === 'leave';
    return (
      <section class="account" aria-labelledby={id}>
        <header class="account-line pair">
          <h2 id={id} ref={line} tabIndex={-1}>
            {heading}
          </h2>
          <p class="whose">{words(isLeft ? 'whose_left_brief' : 'popup_whose_foreign')}</p>
          <button type="button" class="quiet" aria-describedby={id} onClick={() => overrule(isLeft ? null : 'compare')}>
            {words(isLeft ? 'popup_left_undo' : 'popup_compare')}
          </button>
        </header>
      </section>
    );
  }
  return (
    <section class="account" aria-labelledby={id}>
      <details open={fold.isOpen} onToggle={({ currentTarget }) => fold.turn(currentTarget.open)}>
        <summary class="account-line pair" ref={line}>
          <h2 id={id}>{heading}</h2>
          <span class="whose">
            {words(whose[account.applies])} · {briefText(speech, summary)}
          </span>
        </summary>
        <AccountBody account={account} place={number - 1} />
        <p class="overrule">
          <OverruleButton overrule={account.overrule} describedBy={id} onOverrule={overrule} />
        </p>
      </details>
    </section>
  );
}

/** Open where there is something to do, until the person folds it; then it is as they left it. */
function useFold(folds: Map<string, boolean>, form: string, needed: boolean) {
  const [isOpen, setOpen] = useState(folds.get(form) ?? needed);
  // A problem that comes up is shown. What is put right does not fold up under the person's hands.
  useLayoutEffect(() => {
    if (needed && !folds.has(form)) setOpen(true);
  }, [needed, folds, form]);
  return {
    isOpen,
    /** Told of every change, also of one from here, which is none of the person's. */
    turn(open: boolean): void {
      if (open === isOpen) return;
      folds.set(form, open);
      setOpen(open);
    },
  };
}

interface OverruleButtonProps {
  readonly overrule: Overrule | null;
  /** Where there are several accounts, the id of the name of the one it is about. */
  readonly describedBy?: string;
  readonly onOverrule: (overrule: Overrule | null) => void;
}

/** Takes an account that is compared out of the list, or a choice back. */
export function OverruleButton({ overrule, describedBy, onOverrule }: OverruleButtonProps) {
  const { words } = useSpeech();
  return (
    <button
      type="button"
      class="quiet"
      aria-describedby={describedBy}
      onClick={() => onOverrule(overrule === null ? 'leave' : null)}
    >
      {words(overrule === null ? 'whose_leave' : 'whose_compare_undo')}
    </button>
  );
}

interface AccountBodyProps {
  readonly account: AccountReport;
  /** Its place on the page, counted from 0. */
  readonly place: number;
}

function AccountBody({ account, place }: AccountBodyProps) {
  // Beside a settings file there is no page to enter anything into.
  const isOnPage = useContext(PlacedContext) !== null;
  return (
    <>
      {isOnPage && <EnterAll placed={{ account, place }} />}
      {account.applies === 'new' ? <NewAccount account={account} /> : <FilledAccount account={account} />}
    </>
  );
}

function FilledAccount({ account }: { account: AccountReport }) {
  const list = checklistOf(account);
  const calm = list.problems.length === 0 && list.advice.length === 0;
  return (
    <>
      <Group title="popup_group_problems" sign="problem" rows={list.problems} />
      <Group title="popup_group_advice" sign="advice" rows={list.advice} />
      <Group title="popup_group_ambiguous" sign="unknown" rows={list.ambiguous} />
      <Right rows={list.right} open={calm} />
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
