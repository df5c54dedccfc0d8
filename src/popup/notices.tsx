/** The faces without a checklist: what is the matter, and what to do next. */
import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { UnreadFrame, UnreadReason } from '../model/reading';
import type { Report } from '../model/report';
import type { WordKey } from '../model/words';
import type { ForbiddenPage } from '../tab/tab-reading';
import { CopyButton } from './copy-button';
import { PageLine } from './headline';
import { Icon, type Sign } from './icons';
import { useSpeech } from './world';

interface NoticeProps {
  readonly sign: Sign;
  readonly title: WordKey;
  readonly body: WordKey;
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly report?: Report;
  readonly children?: ComponentChildren;
}

function Notice({ sign, title, body, heading, report, children }: NoticeProps) {
  const { words } = useSpeech();
  return (
    <section class="notice">
      <header class={`headline ${sign}`}>
        <Icon sign={sign} />
        <div>
          <h1 ref={heading ?? null} tabIndex={-1}>
            {words(title)}
          </h1>
          {report && <PageLine report={report} />}
        </div>
      </header>
      <p>{words(body)}</p>
      {children}
    </section>
  );
}

export function ReadingNotice() {
  const { words } = useSpeech();
  return (
    <h1 class="reading">
      <span class="spinner" aria-hidden="true" /> {words('popup_reading')}
    </h1>
  );
}

export function NothingNotice({ report }: { report: Report }) {
  return (
    <Notice sign="mail" title="popup_nothing" body="popup_nothing_next" report={report}>
      <DesktopLink />
    </Notice>
  );
}

/** To the page for programs whose settings stand on no web page. */
export function DesktopLink() {
  const { words } = useSpeech();
  return (
    <a class="help" href="/src/desktop/desktop.html" target="_blank" rel="noreferrer">
      {words('desktop_link')}
    </a>
  );
}

interface OverrulableProps {
  readonly report: Report;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onCompare: () => void;
}

export function OthersNotice({ report, heading, onCompare }: OverrulableProps) {
  const { words } = useSpeech();
  const read = report.accounts.map(({ settings }) => settings['incoming.host'] ?? settings['outgoing.host']);
  const servers = [...new Set(read.map((server) => server?.text).filter((text) => text))];
  return (
    <Notice sign="mail" title="popup_others" body="popup_others_next" heading={heading} report={report}>
      {servers.length > 0 && (
        <ul class="servers">
          {servers.map((server) => (
            <li key={server}>{server}</li>
          ))}
        </ul>
      )}
      <button type="button" onClick={onCompare}>
        {words('popup_compare')}
      </button>
    </Notice>
  );
}

/** The person said that the form is not about an account of the service. */
export function LeftNotice({ report, heading, onCompare }: OverrulableProps) {
  const { words } = useSpeech();
  return (
    <Notice sign="mail" title="whose_left" body="whose_left_next" heading={heading} report={report}>
      <button type="button" onClick={onCompare}>
        {words('popup_left_undo')}
      </button>
    </Notice>
  );
}

/** None of several accounts is compared; each of them follows with a button of its own. */
export function NoneNotice({ report, heading }: Omit<OverrulableProps, 'onCompare'>) {
  return <Notice sign="mail" title="whose_none" body="whose_none_next" heading={heading} report={report} />;
}

const forbidden = {
  'browser-page': ['popup_browser_page', 'popup_browser_page_next'],
  store: ['popup_store', 'popup_store_next'],
  pdf: ['popup_pdf', 'popup_pdf_next'],
  file: ['popup_file', 'popup_file_next'],
  'error-page': ['popup_error_page', 'popup_error_page_next'],
  other: ['popup_forbidden', 'popup_forbidden_next'],
} as const satisfies Record<ForbiddenPage, readonly [WordKey, WordKey]>;

export function ForbiddenNotice({ page }: { page: ForbiddenPage }) {
  const [title, body] = forbidden[page];
  return <Notice sign="unknown" title={title} body={body} />;
}

/** The tab went on to a page that another click allows to be read. Said aloud, since nobody did anything here. */
export function LostNotice() {
  const { words, announce } = useSpeech();
  useLayoutEffect(() => announce(words('popup_lost')), [words, announce]);
  return <Notice sign="unknown" title="popup_lost" body="popup_lost_next" />;
}

/** In the panel: a tab in which the button was not clicked, so that it may not be read. */
export function UnaskedNotice() {
  const { words, announce } = useSpeech();
  useLayoutEffect(() => announce(words('panel_unasked')), [words, announce]);
  return <Notice sign="mail" title="panel_unasked" body="panel_unasked_next" />;
}

interface FailureProps {
  readonly error: string;
  readonly versions: string;
  readonly onRetry: () => void;
}

export function FailureNotice({ error, versions, onRetry }: FailureProps) {
  const { words } = useSpeech();
  const details = `${error}\n\n${versions}`;
  return (
    <Notice sign="problem" title="popup_failed" body="popup_failed_next">
      <button type="button" onClick={onRetry}>
        {words('popup_retry')}
      </button>
      <details class="error-details">
        <summary>{words('popup_details')}</summary>
        <pre>{details}</pre>
        <CopyButton text={details} what={words('popup_details')} />
      </details>
    </Notice>
  );
}

const reasons = {
  'not-permitted': 'popup_unread_not_permitted',
  failed: 'popup_unread_failed',
  'too-large': 'popup_unread_too_large',
} as const satisfies Record<UnreadReason, WordKey>;

/** Which frames could not be read, and a way to have them read. */
export function UnreadFrames({ frames }: { frames: readonly UnreadFrame[] }) {
  const { words, plural } = useSpeech();
  if (frames.length === 0) return null;
  return (
    <section class="unread" aria-labelledby="unread">
      <h2 id="unread">
        <Icon sign="unknown" /> {plural('popup_unread', frames.length)}
      </h2>
      <p>{words('popup_unread_next')}</p>
      <ul>
        {frames.map(({ frame, reason }, index) => (
          // By place: two frames may have the same address.
          <li key={index}>
            {/^https?:/.test(frame) ? (
              <a href={frame} target="_blank" rel="noreferrer">
                {frame}
                <span class="reader-only"> {words('popup_new_tab')}</span>
              </a>
            ) : (
              <span>{frame}</span>
            )}
            <p class="hint">{words(reasons[reason])}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
