/** Reads a page: its controls, then what they mean together. */
import type { AccountReading, ClientIdentity, FrameReading, PageReading, UnreadFrame } from '../model/reading';
import { recogniseClient } from './clients/recognise';
import { collect } from './controls/collect';
import type { Control } from './controls/control';
import { Sections } from './controls/heading';
import { Labels } from './controls/label';
import { isRadio, radioGroups, readAria, readNative, readRadios } from './controls/read';
import { hasPlace, Visibility } from './controls/visible';
import { localNameOf, titleOf } from './dom';
import { frameAddress, pageIdentity, pathWords } from './page-identity';
import { type AccountParts, pairServers } from './recognise/accounts';
import { type Candidate, candidateOf } from './recognise/candidate';
import { judgeGroups, type PageWords } from './recognise/evidence';
import { addIdentity, readIdentity } from './recognise/identity';
import { Nearby } from './recognise/nearby';
import { namesPerson, savedCandidates } from './recognise/saved';
import { Draft, readServer } from './recognise/server-values';
import { type Above, composedAbove, groupServers } from './recognise/servers';
import { sideOfText } from './recognise/side';
import { hasMailNavigation } from './recognise/suite';
import { fold } from './recognise/words';
import { Slices } from './slices';

/** Reads a document and all that it may look into. Never holds the page up for longer than a slice. */
export async function readPage(document: Document): Promise<FrameReading> {
  const slices = new Slices();
  const collection = collect(document);
  const frames = new Map<Node, Element | null>(collection.documents.map((one) => [one.document, one.frame]));
  const client = firstOf(collection.documents, (one) => recogniseClient(one.document));
  const sections = new Sections(frames);
  const found = await findCandidates(collection.controls, sections, slices);
  const above = composedAbove(frames);
  const about = `${collection.documents.map((one) => titleOf(one.document).slice(0, 300)).join(' ')} ${pathWords(document)}`;
  const page: PageWords = {
    about: fold(about),
    isMailClient:
      client !== null ||
      /\p{L}mail\b|\bmail\p{L}*box/iu.test(about) ||
      (found.candidates.length > 0 && collection.documents.some((one) => hasMailNavigation(one.document))),
    nearby: new Nearby(above),
  };
  const saved = () =>
    savedCandidates(
      collection.documents.map((one) => one.document),
      found.controls,
      sections,
    );
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

function firstOf<T>(list: readonly T[], find: (one: T) => ClientIdentity | null): ClientIdentity | null {
  for (const one of list) {
    const found = find(one);
    if (found) return found;
  }
  return null;
}

interface Found {
  readonly controls: readonly Control[];
  readonly candidates: readonly Candidate[];
}

async function findCandidates(elements: readonly Element[], sections: Sections, slices: Slices): Promise<Found> {
  const labels = new Labels();
  const visibility = new Visibility();
  const groups = radioGroups(elements);
  const controls: Control[] = [];
  for (const element of elements) {
    if (slices.due()) await slices.next();
    const shown = visibility.of(element);
    if (shown === 'hidden' || (shown === 'front' && !hasPlace(element))) continue;
    const control = controlOf(element, shown, groups, labels);
    if (control) controls.push(control);
  }
  const candidates: Candidate[] = [];
  for (let order = 0; order < controls.length; order += 1) {
    if (slices.due()) await slices.next();
    const candidate = candidateOf(controls, order, labels, sections);
    if (candidate) candidates.push(candidate);
  }
  return { controls, candidates };
}

function controlOf(
  element: Element,
  shown: Control['shown'],
  groups: ReturnType<typeof radioGroups>,
  labels: Labels,
): Control | null {
  if (isRadio(element)) {
    const group = groups.get(element);
    return group && group.first === element ? readRadios(group, shown, labels) : null;
  }
  return /^(input|select|textarea)$/.test(localNameOf(element)) ? readNative(element, shown) : readAria(element, shown);
}

function accountsOf(
  read: readonly Candidate[],
  saved: () => Candidate[],
  page: PageWords,
  above: Above,
): AccountReading[] {
  let candidates = read;
  let isSaved = false;
  let servers = judgeGroups(groupServers(candidates, above), page, above);
  if (servers.length === 0) {
    // No server can be entered here: saved ones may be shown as text.
    const shown = saved();
    isSaved = shown.length > 0;
    candidates = [...read, ...shown].sort((a, b) => a.order - b.order);
    servers = judgeGroups(groupServers(candidates, above), page, above);
    if (servers.length === 0) candidates = read;
  }
  const parts = pairServers(servers);
  addIdentity(parts, candidates, page, above);
  return parts
    .map((account) => readAccount(account, parts.length > 1, page.nearby))
    .filter((account) => account !== null)
    .filter((account) => !isSaved || servers.length === 0 || namesPerson(account.settings));
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
    if (sideOfText(fold(at.text)) === null) return at.text;
  }
  return '';
}
