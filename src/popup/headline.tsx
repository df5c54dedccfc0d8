/** The sentence on top, and where the page is from. */
import type { Ref } from 'preact';
import type { Report } from '../model/report';
import type { Summary } from './checklist';
import { Icon, type Sign } from './icons';
import { type Speech, useSpeech } from './world';

/** The sentence that sums up. */
export function summaryText({ words, plural }: Speech, summary: Summary): string {
  switch (summary.kind) {
    case 'problems':
      return plural('popup_sum_problems', summary.count);
    case 'advice':
      return plural('popup_sum_advice', summary.count);
    case 'right':
      return words('popup_sum_right');
    case 'right-so-far':
      return summary.unseen > 0
        ? plural('popup_sum_so_far', summary.unseen)
        : plural('popup_sum_parts', summary.unread);
    case 'nothing-seen':
      return words('popup_sum_nothing_seen');
    case 'new-account':
      return words('popup_sum_new');
  }
}

/** The same of one account among several, in a few words. */
export function briefText({ words, plural }: Speech, summary: Summary): string {
  switch (summary.kind) {
    case 'problems':
      return plural('popup_brief_problems', summary.count);
    case 'advice':
      return plural('popup_brief_advice', summary.count);
    case 'right':
      return words('popup_brief_right');
    case 'right-so-far':
      return plural('popup_brief_so_far', summary.unseen);
    case 'nothing-seen':
      return words('popup_brief_nothing_seen');
    case 'new-account':
      return words('popup_brief_new');
  }
}

const signs = {
  problems: 'problem',
  advice: 'advice',
  right: 'right',
  // Not the sign for "right": some of it is not known.
  'right-so-far': 'unknown',
  'nothing-seen': 'unknown',
  'new-account': 'mail',
} as const satisfies Record<Summary['kind'], Sign>;

interface HeadlineProps {
  readonly report: Report;
  readonly summary: Summary;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function Headline({ report, summary, heading }: HeadlineProps) {
  const speech = useSpeech();
  const unseen = 'unseen' in summary && summary.kind !== 'right-so-far' ? summary.unseen : 0;
  return (
    <header class={`headline ${signs[summary.kind]}`}>
      <Icon sign={signs[summary.kind]} />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {summaryText(speech, summary)}
        </h1>
        {unseen > 0 && <p>{speech.plural('popup_unseen', unseen)}</p>}
        <PageLine report={report} />
      </div>
    </header>
  );
}

/** The web mail client and the site. */
export function PageLine({ report: { client, page } }: { report: Pick<Report, 'client' | 'page'> }) {
  const site = page.origin === null ? page.title : page.origin.replace(/^https?:\/\//, '');
  const product = client === null ? '' : [client.name, client.version].filter(Boolean).join(' ');
  const line = [product, site].filter((part) => part !== '').join(' · ');
  return line === '' ? null : <p class="page">{line}</p>;
}
