/** Recognises the mail accounts of a gathered page. Knows no document: what it lacks, it asks for. */
import type { Answers, GatheredPage, Questions } from '../model/gathered';
import type { AccountReading, FrameReading, UnreadFrame } from '../model/reading';
import type { SettingName } from '../model/settings';
import { type AccountParts, pairServers, partsOf } from './accounts';
import { type Candidate, candidateOf } from './candidate';
import { judgeGroups, type PageWords, speaksOfMail } from './evidence';
import { foreignForms } from './foreign-forms';
import { addIdentity, readIdentity } from './identity';
import { Nearby } from './nearby';
import { Page } from './page';
import { hasOtherPurpose } from './purpose';
import { isAccountOf, savedCandidates } from './saved';
import { Draft, readServer } from './server-values';
import { groupServers } from './servers';
import { sideOfText } from './side';
import { hasMailNavigation } from './suite';

/** Each answer can raise questions, but not often: values, then what stands around them. */
const mostRounds = 8;

/**
 * The accounts of a page.
 *
 * @param ask gets the answers from the page; what it throws is thrown
 * @throws Error where the questions do not end
 */
export async function recognisePage(
  gathered: GatheredPage,
  ask: (questions: Questions) => Promise<Answers>,
): Promise<FrameReading> {
  return readingOf(await knownPage(gathered, ask));
}

/** A page of which everything is known that its accounts depend on. As `recognisePage`. */
export async function knownPage(
  gathered: GatheredPage,
  ask: (questions: Questions) => Promise<Answers>,
): Promise<Page> {
  const page = new Page(gathered);
  for (let round = 0; round < mostRounds; round += 1) {
    // What is asked about controls comes first: what more there is to ask follows from what they are.
    candidatesOf(page);
    if (!page.isLacking) accountsOf(page);
    const questions = page.questions();
    if (!questions) return page;
    page.learn(questions, await ask(questions));
  }
  throw new Error('The page raised questions without end.');
}

/** An account, and the controls that each of its settings was read from. */
export interface RecognisedAccount {
  readonly reading: AccountReading;
  readonly sources: ReadonlyMap<SettingName, readonly Candidate[]>;
}

/** The reading of a page of which everything is known. */
export function readingOf(page: Page): FrameReading {
  const { page: identity, client, truncated, foreignFrames } = page.gathered;
  const frame = `${identity.origin ?? ''}${identity.path}`;
  const unread: UnreadFrame[] = truncated ? [{ frame, reason: 'too-large' }] : [];
  const accounts = accountsOf(page).map(({ reading }) => reading);
  return { reading: { page: identity, client, accounts, unread }, foreignFrames };
}

function candidatesOf(page: Page): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [order, control] of page.controls.entries()) {
    const candidate = page.once(control, () => candidateOf(page, order));
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** As far as it can be told by now; the page notes what could not. */
export const accountsOf = (page: Page): readonly RecognisedAccount[] => page.once(page, () => accountsIn(page));

function accountsIn(page: Page): RecognisedAccount[] {
  const isForeign = foreignForms(page);
  const read = candidatesOf(page).filter(({ control }) => !isForeign(control));
  const { about } = page.gathered;
  const words: PageWords = {
    about,
    title: page.gathered.page.title,
    isMailClient: () => /[a-z]mail\b|\bmail[a-z]*box/i.test(about) || hasMailNavigation(page.navigation()),
    nearby: new Nearby(page),
    around: (control) => page.around(control),
    hasOneAddress: read.filter(({ guess }) => /^(from|address)$/.test(guess.field)).length === 1,
  };
  const saved = savedCandidates(page, read);
  const texts = new Set(saved.map(({ control }) => control));
  const candidates = [...read, ...saved].sort((a, b) => a.order - b.order);
  const isText = ({ control }: Candidate) => texts.has(control);
  const servers = judgeGroups(groupServers(candidates, page), words, page);
  const parts = pairServers(servers.filter(({ group }) => !group.members.every(isText) || speaksOfMail(group, words)));
  addIdentity(parts, candidates, words, page);
  return parts
    .filter((account) => !hasOtherPurpose(account, read, page))
    .map((account) => {
      const reading = readAccount(account, parts.length > 1, words);
      const all = partsOf(account);
      return reading && all.every(isText) && !isAccountOf(reading.reading.settings) ? null : reading;
    })
    .filter((account) => account !== null);
}

function readAccount(parts: AccountParts, isOneOfSeveral: boolean, words: PageWords): RecognisedAccount | null {
  const draft = new Draft();
  if (parts.incoming) readServer(parts.incoming, draft, words);
  if (parts.outgoing) readServer(parts.outgoing, draft, words);
  readIdentity(parts, draft);
  if (Object.keys(draft.settings).length === 0) return null;
  const heading = accountHeading(parts);
  return {
    reading: {
      label: isOneOfSeveral ? heading : '',
      heading,
      settings: draft.settings,
      cannotTell: [...draft.cannotTell],
    },
    sources: draft.sources,
  };
}

/** The nearest heading that names the account and not merely a server. */
function accountHeading(parts: AccountParts): string {
  const member = parts.incoming?.group.members[0] ?? parts.outgoing?.group.members[0] ?? parts.from ?? parts.replyTo;
  for (let at = member?.section ?? null; at; at = at.outer) {
    if (sideOfText(at.text) === null) return at.text;
  }
  return '';
}
