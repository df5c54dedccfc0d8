/**
 * Saved accounts that a page shows as text: a summary in a table, an entry of a list. They count only where the page
 * offers to change them beside it: instructions, articles and search results name servers too, and are no account.
 */
import type { SettingReadings } from '../../model/reading';
import type { Control } from '../controls/control';
import type { Sections } from '../controls/heading';
import type { Label } from '../controls/label';
import { labelText, oneLine, withoutMarks } from '../controls/text';
import {
  attribute,
  closest,
  contains,
  documentElementOf,
  isBefore,
  isRendered,
  localNameOf,
  nodeValueOf,
  parentElementOf,
  queryAll,
  textContentOf,
  textWalker,
} from '../dom';
import type { Candidate } from './candidate';
import { type FieldGuess, guessField } from './field';
import { linesOf, type TextLine } from './lines';
import { securityWord } from './security';
import { sideOf } from './side';
import { fold, has } from './words';

const hostName = /(?<![@\w.-])[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}(?![\w@])/i;
/** For a whole page's text, in which neighbouring lines run together: no ends of words are asked for. */
const mayNameServer = /[a-z0-9]\.[a-z]{2,}/i;
const mayNameMail = /imap|smtp|pop3?|mail/i;
const buttons = 'a,button,[role=link],[role=button],input[type=submit],input[type=button]';
const silent = 'script,style,noscript,template,textarea,option,pre,code,a,button,title,select';
/** Instructions can be changed too, by those who write them. */
const writing =
  'article,[role=article],[class*=wiki i],[class*=article i],[id*=wiki i],[class*=blog i],[class*=markdown i]';
const blocks = /^(div|p|li|td|th|dd|dt|section|article|tr|ul|ol|table|form|fieldset|main|body|h[1-6])$/;
const longestLine = 120;
const longestEntry = 800;
const climbLimit = 6;

/** Candidates from text, in document order. `controls` are those that were read, for their order. */
export function savedCandidates(
  documents: readonly Document[],
  controls: readonly Control[],
  sections: Sections,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const document of documents) {
    for (const entry of entriesOf(document)) {
      for (const line of linesOf(entry)) {
        for (const { control, label, guess } of partsOf(line)) {
          const section = sections.of(line.element);
          const side = sideOf(`${label.text}`, '', section);
          const order = orderOf(line.element, controls) + candidates.length / 10_000;
          candidates.push({ control, label, section, guess, side, order, domain: null });
        }
      }
    }
  }
  return candidates;
}

/** Names that instructions use for whoever reads them. */
const anyone =
  /^(your|user|username|name|netid|login|account|example|me|you|yourname|firstname|someone)\b|[<>\s[\]]|\.\.\.|…/i;

/** Whether an account names a person: instructions say "username" or "your NetID". */
export function namesPerson(settings: SettingReadings): boolean {
  const names = ['incoming.username', 'outgoing.username', 'identity.from', 'identity.replyTo'] as const;
  return names.some((name) => {
    const value = settings[name]?.value ?? '';
    return value !== '' && !anyone.test(value);
  });
}

/** The smallest parts of a page that show a server and can be changed. */
function entriesOf(document: Document): Element[] {
  const root = documentElementOf(document);
  const text = root ? (textContentOf(root) ?? '') : '';
  if (!root || text.length > 2_000_000 || !mayNameServer.test(text) || !mayNameMail.test(text)) return [];
  const entries = new Set<Element>();
  const walker = textWalker(document, root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = nodeValueOf(node) ?? '';
    if (value.length > longestLine || !hostName.test(value)) continue;
    const block = blockOf(node);
    if (!block || closest(block, `${silent},${writing}`) || labelText(block).length > longestLine || !isRendered(block))
      continue;
    const entry = entryOf(block) ?? (hasChangeLink(root) ? closest(block, 'table,dl') : null);
    if (entry) entries.add(entry);
  }
  return [...entries].filter((entry) => ![...entries].some((other) => other !== entry && contains(other, entry)));
}

function blockOf(node: Node): Element | null {
  let at = parentElementOf(node);
  while (at && !blocks.test(localNameOf(at))) at = parentElementOf(at);
  return at;
}

/** The entry of a list around a line: the nearest container with a button that changes it. */
function entryOf(block: Element): Element | null {
  let at: Element | null = block;
  for (let level = 0; at && level < climbLimit; level += 1, at = parentElementOf(at)) {
    if (/^(body|main|article|html)$/.test(localNameOf(at))) return null;
    if (hasChangeLink(at)) return (textContentOf(at) ?? '').length <= longestEntry ? at : null;
  }
  return null;
}

function hasChangeLink(element: Element): boolean {
  for (const button of queryAll(element, buttons)) {
    const text = fold(
      `${labelText(button, { widgets: true })} ${attribute(button, 'value')} ${attribute(button, 'aria-label')}`,
    );
    if (text.length < 40 && has('edit', text) && isRendered(button)) return true;
  }
  return false;
}

interface Part {
  readonly control: Control;
  readonly label: Label;
  readonly guess: FieldGuess;
}

/** What a line says: its label and value, or, of a sentence, each thing it names. */
function partsOf(line: TextLine): Part[] {
  const labelled = line.label === '' ? null : part(line, line.label, line.value);
  if (labelled && labelled.guess.score >= 8) return [labelled];
  const { value } = line;
  const parts: Part[] = [];
  const address = /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/i.exec(value);
  if (address && !line.label) parts.push(known(line, 'from', address[0]));
  const host = hostName.exec(value);
  if (host) {
    parts.push(known(line, 'host', host[0]));
    const after = value.slice(host.index + host[0].length);
    const port = /^\s*[:/ ]\s*(\d{2,5})\b/.exec(after);
    if (port?.[1]) parts.push(known(line, 'port', port[1]));
    if (securityWord(after)) parts.push(known(line, 'security', withoutMarks(after.replace(/^[\s:/]*\d*/, ''))));
    return parts;
  }
  const port = /\bport\b\D{0,4}(\d{2,5})\b/i.exec(value);
  if (port?.[1]) {
    parts.push(known(line, 'port', port[1]));
    const rest = value.replace(port[0], ' ');
    if (securityWord(kindIn(rest))) parts.push(known(line, 'security', kindIn(rest)));
  }
  return parts;
}

/** The words of a sentence that name a kind of encryption, without those that only speak of security. */
const kindIn = (text: string) =>
  /start ?tls|ssl\/?(tls)?|tls|without encryption|unencrypted|no encryption/i.exec(text)?.[0] ?? '';

function controlFor(line: TextLine, text: string): Control {
  return {
    kind: 'text',
    element: line.element,
    parts: [line.element],
    text,
    on: null,
    options: [],
    hints: ' ',
    placeholder: '',
    type: '',
    editable: false,
    shown: 'front',
  };
}

const labelOf = (text: string): Label => ({ text: oneLine(text), origin: 'beside', after: '', ordinal: 0 });

function part(line: TextLine, labelText: string, text: string): Part | null {
  const control = controlFor(line, text);
  const label = labelOf(labelText);
  const guess = guessField(control, label);
  return guess ? { control, label, guess } : null;
}

function known(line: TextLine, field: FieldGuess['field'], text: string): Part {
  return { control: controlFor(line, text), label: labelOf(line.label || line.before), guess: { field, score: 8 } };
}

/** The place among the controls: after all that stand before it. */
function orderOf(element: Element, controls: readonly Control[]): number {
  let order = -1;
  for (const [index, control] of controls.entries()) if (isBefore(control.element, element)) order = index;
  return order + 0.5;
}
