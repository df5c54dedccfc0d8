/**
 * What a form is for that shows mail servers and no name or password to log in with: it may set up mail all the same,
 * as a step of several or for everybody; or it tests, watches, blocks or forwards, or asks for help.
 */
import { type AccountParts, membersOf } from './accounts';
import type { Candidate } from './candidate';
import type { Control, Section } from './control';
import { saysMail } from './evidence';
import { fold } from './fold';
import type { Page } from './page';
import { protocolOfText } from './side';
import type { Purpose } from './vocabulary/pack';
import { purposesOf, speaksOf } from './words';

/** Whether an account without a log-in is none, by what its form is for. */
export function hasOtherPurpose(account: AccountParts, candidates: readonly Candidate[], page: Page): boolean {
  const members = membersOf(account);
  const addresses = [account.from, account.replyTo].filter((part) => part !== null);
  const part = members[0] ?? addresses[0] ?? account.interval;
  if (!part) return false;
  const isNear = sharesPlace(part.control, page);
  if (members.length === 0) {
    // Who logs in there, and whose address it is, belongs to that server, if it is none of mail.
    const isServer = ({ guess, control }: Candidate) => guess.field === 'host' && control.text.trim() !== '';
    return (
      candidates.some((other) => isServer(other) && isNear(other.control)) ||
      isHeadedByWorks(part.section, 5, false) ||
      (addresses.length === 0 && isTitledByWorks(page.gathered.page.title)) ||
      // Whose mail is searched for.
      offersOnly('search', page.clickableAround(part.control))
    );
  }
  // Where something of the account can be entered, the rest is somebody's as well.
  const isEntered = [...addresses, account.interval].some((part) => part?.control.editable);
  if (!isEntered && isForCopying(members, candidates, page)) return true;
  const near = candidates.filter(({ control }) => isNear(control));
  const fields = new Set([...members, ...near].map(({ guess }) => guess.field));
  if (fields.has('password')) return false;
  if (members.some(isTemplate)) return true;
  // Who is searched for has a name and no password.
  if (fields.has('username') && offersOnly('search', page.clickableAround(part.control))) return true;
  if (fields.has('username')) return members.some(({ section }) => isHeadedByWorks(section, 2, true));
  return (
    // "Host to probe".
    members.some(({ guess, label }) => guess.field === 'host' && purposesOf(label.text).has('works')) ||
    // An address says whose it is nearly as well as a name: then only what stands right above it counts.
    isHeadedByWorks(part.section, addresses.length > 0 ? 1 : 5, true) ||
    isEditOfWorks(part.section) ||
    offersOnly('probe', page.clickableAround(part.control)) ||
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

/** @param isServer whether what is headed is a server: then a heading that speaks of mail heads it, and none beyond */
function isHeadedByWorks(section: Section | null, levels: number, isServer: boolean): boolean {
  for (let at = section, level = 0; at && level < levels; at = at.outer) {
    // A legend is met twice: as that of its fieldset, and before what stands in it.
    if (at.text !== at.outer?.text) level += 1;
    if (purposesOf(at.text).has('works')) return !isNavigation(at.text);
    // "SMTP server" in a product called "Uptime Monitor".
    if (isServer && saysMail(at.text)) return false;
  }
  return false;
}

/** "Edit mail flow rule": what a form is for, whoever is named in it. */
const isEditOfWorks = (section: Section | null): boolean =>
  [section, section?.outer].some((one) => one && speaksOf('edit', one.text) && purposesOf(one.text).has('works'));

const isTitledByWorks = (title: string) => purposesOf(title).has('works') && !saysMail(title) && !isNavigation(title);

/** "Inbox Identities Rules Help": what stands in a row above it all heads nothing. */
const isNavigation = (text: string) => speaksOf('suite', text) || speaksOf('identity', text);

/** Whether all that a form offers to do is to try or look at something, or to search. */
function offersOnly(purpose: 'probe' | 'search', buttons: readonly string[]): boolean {
  const named = buttons.filter((text) => fold(text) !== '').map(purposesOf);
  const isOf = (of: ReadonlySet<Purpose>) => of.has(purpose) && !of.has('keep');
  return named.some(isOf) && named.every((of) => isOf(of) || of.has('away'));
}

/** "{{username}}", "%EMAILADDRESS%", "(your access name)": what stands where somebody's name will be written. */
const isTemplate = ({ guess, control }: Candidate) =>
  guess.field === 'username' && /\{\{|%[A-Z]{3,}%|^<.*>$|^\W*your\b/i.test(control.text.trim());

/** Whether nothing can be entered, and what stands there is to be copied: it tells what an account is to have. */
function isForCopying(members: readonly Candidate[], candidates: readonly Candidate[], page: Page): boolean {
  // Lines of text beside them are not what is copied.
  const controls = members.filter((member) => candidates.includes(member));
  return (
    controls.length > 0 &&
    controls.every(({ control }) => !control.editable) &&
    page.gathered.buttons.some((text) => purposesOf(text).has('copy'))
  );
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
