/** Reads a page: its controls, then what they mean together. */
import type { AccountReading, ClientIdentity, FrameReading, PageReading, UnreadFrame } from '../model/reading';
import { recogniseClient } from './clients/recognise';
import { collect } from './controls/collect';
import { titleOf } from './dom';
import { findCandidates } from './find-candidates';
import { frameAddress, pageIdentity, pathWords } from './page-identity';
import { type AccountParts, membersOf, pairServers } from './recognise/accounts';
import type { Candidate } from './recognise/candidate';
import { judgeGroups, type PageWords } from './recognise/evidence';
import { addIdentity, readIdentity } from './recognise/identity';
import { Nearby } from './recognise/nearby';
import { namesPerson, savedCandidates } from './recognise/saved';
import { Draft, readServer } from './recognise/server-values';
import { type Above, composedAbove, groupServers } from './recognise/servers';
import { sideOfText } from './recognise/side';
import { hasMailNavigation } from './recognise/suite';
import { Slices } from './slices';

/** Reads a document and all that it may look into. Never holds the page up for longer than a slice. */
export async function readPage(document: Document): Promise<FrameReading> {
  const slices = new Slices();
  const collection = await collect(document, slices);
  const frames = new Map<Node, Element | null>(collection.documents.map((one) => [one.document, one.frame]));
  const client = firstOf(collection.documents, (one) => recogniseClient(one.document));
  const found = await findCandidates(collection, frames, slices);
  const above = composedAbove(frames);
  const about = `${collection.documents.map((one) => titleOf(one.document).slice(0, 300)).join(' ')} ${pathWords(document)}`;
  const page: PageWords = {
    about,
    isMailClient: once(
      () =>
        /[a-z]mail\b|\bmail[a-z]*box/i.test(about) ||
        collection.documents.some((one) => hasMailNavigation(one.document)),
    ),
    nearby: new Nearby(above),
    hasOneAddress: found.candidates.filter(({ guess }) => /^(from|address)$/.test(guess.field)).length === 1,
  };
  const hosts = found.candidates.filter(({ guess }) => guess.field === 'host').map(({ control }) => control.text);
  const saved = () => savedCandidates(collection, found.controls, found.sections, hosts);
  const accounts = accountsOf(found.candidates, saved, page, above);
  const unread: UnreadFrame[] = collection.truncated ? [{ frame: pageAddress(document), reason: 'too-large' }] : [];
  const reading: PageReading = { page: pageIdentity(document), client, accounts, unread };
  return {
    kind: 'read',
    reading,
    foreignFrames: collection.foreignFrames.map((frame) => frameAddress(frame, document)),
  };
}

const pageAddress = (document: Document) => {
  const { origin, path } = pageIdentity(document);
  return `${origin ?? ''}${path}`;
};

/** Works it out when it is asked for, and once. */
function once(find: () => boolean): () => boolean {
  let found: boolean | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

function firstOf<T>(list: readonly T[], find: (one: T) => ClientIdentity | null): ClientIdentity | null {
  for (const one of list) {
    const found = find(one);
    if (found) return found;
  }
  return null;
}

function accountsOf(
  read: readonly Candidate[],
  saved: () => Candidate[],
  page: PageWords,
  above: Above,
): AccountReading[] {
  const shown = saved();
  const texts = new Set(shown.map(({ control }) => control));
  const candidates = [...read, ...shown].sort((a, b) => a.order - b.order);
  const servers = judgeGroups(groupServers(candidates, above), page, above);
  const parts = pairServers(servers);
  addIdentity(parts, candidates, page, above);
  return parts
    .map((account) => {
      const reading = readAccount(account, parts.length > 1, page.nearby);
      // Text alone counts where it names a person.
      const isText = membersOf(account).some(({ control }) => texts.has(control));
      const isEntered = membersOf(account).some(({ control }) => !texts.has(control));
      return reading && isText && !isEntered && !namesPerson(reading.settings) ? null : reading;
    })
    .filter((account) => account !== null);
}

function readAccount(parts: AccountParts, isOneOfSeveral: boolean, nearby: Nearby): AccountReading | null {
  const draft = new Draft();
  if (parts.incoming) readServer(parts.incoming, draft, nearby);
  if (parts.outgoing) readServer(parts.outgoing, draft, nearby);
  readIdentity(parts, draft);
  if (Object.keys(draft.settings).length === 0) return null;
  return {
    label: isOneOfSeveral ? accountLabel(parts) : '',
    settings: draft.settings,
    cannotTell: [...draft.cannotTell],
  };
}

/** The nearest heading that names the account and not merely a server. */
function accountLabel(parts: AccountParts): string {
  const member = parts.incoming?.group.members[0] ?? parts.outgoing?.group.members[0] ?? parts.from ?? parts.replyTo;
  for (let at = member?.section ?? null; at; at = at.outer) {
    if (sideOfText(at.text) === null) return at.text;
  }
  return '';
}
