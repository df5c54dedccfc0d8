/**
 * What a form is for that shows mail servers and no name or password to log in with: it may set up mail all the same,
 * as a step of several or for everybody; or it tests, watches, blocks or forwards, or asks for help.
 */
import { type AccountParts, membersOf } from './accounts';
import type { Candidate } from './candidate';
import { saysMail } from './evidence';
import { fold } from './fold';
import type { Control, Page, Section } from './page';
import { protocolOfText } from './side';
import type { Purpose } from './vocabulary/pack';
import { purposesOf, speaksOf } from './words';

/** Whether an account without a log-in is none, by what its form is for. */
export function hasOtherPurpose(account: AccountParts, candidates: readonly Candidate[], page: Page): boolean {
  const parts = [...membersOf(account), account.from, account.replyTo].filter((part) => part !== null);
  const [part] = parts;
  if (!part) return false;
  const { control } = part;
  const isNear = sharesPlace(control, page);
  const logsIn = ({ guess: { field } }: Candidate) => field === 'username' || field === 'password';
  if (parts.some(logsIn) || candidates.some((other) => logsIn(other) && isNear(other.control))) return false;
  // An address says whose it is nearly as well as a name: then only what stands right above it counts.
  const hasAddress = account.from !== null || account.replyTo !== null;
  const hasServer = account.incoming !== null || account.outgoing !== null;
  return (
    isHeadedByWorks(part.section, hasAddress && hasServer ? 1 : 5) ||
    onlyProbes(page.clickableAround(control)) ||
    page.controls.some((other) => (isPlea(other) || namesServices(other)) && isNear(other))
  );
}

/** Whether another control stands in the same form, or under the same heading where there is none. */
function sharesPlace(control: Control, page: Page): (other: Control) => boolean {
  const form = page.formOf(control)?.at ?? null;
  return form === null
    ? (other) => page.formOf(other) === null && other.section?.by === control.section?.by
    : (other) => page.formOf(other)?.at === form;
}

function isHeadedByWorks(section: Section | null, levels: number): boolean {
  for (let at = section, level = 0; at && level < levels; at = at.outer, level += 1) {
    if (purposesOf(at.text).has('works')) return !isNavigation(at.text);
    // "SMTP server" in a product called "Uptime Monitor".
    if (saysMail(at.text)) return false;
  }
  return false;
}

/** "Inbox Identities Rules Help": what stands in a row above it all heads nothing. */
const isNavigation = (text: string) => speaksOf('suite', text) || speaksOf('identity', text);

/** Whether all that a form offers to do is to try or look at something. */
function onlyProbes(buttons: readonly string[]): boolean {
  const named = buttons.filter((text) => fold(text) !== '').map(purposesOf);
  const isProbe = (of: ReadonlySet<Purpose>) => of.has('probe') && !of.has('keep');
  return named.some(isProbe) && named.every((of) => isProbe(of) || of.has('away'));
}

/** A long text for what went wrong, or what is asked. */
const isPlea = ({ kind, label }: Control): boolean => kind === 'other' && purposesOf(label.text).has('plea');

/** A list with both ways of mail, of which an account's server has but one. */
const namesServices = ({ kind, type, label, options }: Control): boolean =>
  kind === 'choice' &&
  // Radios without a label are tabs.
  (type !== 'radio' || label.text !== '') &&
  options.some((option) => protocolOfText(option) !== null) &&
  options.some((option) => / smtps? /.test(fold(option)));
