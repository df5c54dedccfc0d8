/**
 * Saved accounts that a page shows as text: a summary in a table, an entry of a list. They count only where the page
 * offers to change them beside it: instructions, articles and search results name servers too, and are no account.
 */
import type { SettingReadings } from '../../model/reading';
import type { Collection } from '../controls/collect';
import type { Control } from '../controls/control';
import type { Label } from '../controls/label';
import type { Sections } from '../controls/section';
import { prose, withoutMarks } from '../controls/text';
import {
  attribute,
  closest,
  contains,
  firstElementOf,
  isBefore,
  isRendered,
  localNameOf,
  parentElementOf,
  query,
  queryAll,
  textContentOf,
} from '../dom';
import type { Candidate } from './candidate';
import { type FieldGuess, guessField } from './field';
import { linesOf, type TextLine } from './lines';
import { securityWord } from './security';
import { protocolOfText, sideOf } from './side';
import { said } from './words';

const hostName = /(?<![@\w.-])[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}(?![\w@])/i;
const buttonLimit = 400;
const cellLimit = 1_500;
/** Instructions can be changed too, by those who write them. */
const writing = '[role=article],[class*=wiki i],[class*=article i],[id*=wiki i],[class*=blog i],[class*=markdown i]';
const longestEntry = 800;
const climbLimit = 6;

/** Candidates from text, in document order. `controls` are those that were read, for their order; `hosts` the servers that can be entered. */
export function savedCandidates(
  { buttons, documents }: Collection,
  controls: readonly Control[],
  sections: Sections,
  hosts: readonly string[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const entered = new Set(hosts.map((host) => host.trim().toLowerCase()));
  for (const entry of entriesOf(buttons, documents)) {
    // What is being changed beside it is read where it is changed.
    const server = hostName.exec(prepared(textContentOf(entry) ?? ''))?.[0].toLowerCase();
    if (server && entered.has(server)) continue;
    for (const line of linesOf(entry)) {
      for (const { control, label, guess } of partsOf(line)) {
        const section = sections.of(line.element);
        const side = sideOf(label.text, '', section);
        const before = controls.filter(({ element }) => isBefore(element, line.element)).length;
        const order = before - 0.5 + candidates.length / 10_000;
        candidates.push({ control, label, section, guess, side, order, domain: null });
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
function entriesOf(buttons: readonly Element[], documents: Collection['documents']): Element[] {
  const entries = new Set<Element>();
  let hasButton = false;
  for (const button of buttons.slice(0, buttonLimit)) {
    const text =
      `${textContentOf(button) ?? ''} ${attribute(button, 'value')} ${attribute(button, 'aria-label')}`.trim();
    if (text.length > 40 || !said(text).of.has('edit') || !isRendered(button) || isWritten(button)) continue;
    hasButton = true;
    let at = parentElementOf(button);
    for (let level = 0; at && level < climbLimit && !/^(body|main)$/.test(localNameOf(at)); level += 1) {
      const content = textContentOf(at) ?? '';
      if (content.length > longestEntry) break;
      if (hostName.test(prepared(content)) || (content.includes('@') && hostName.test(prose(at)))) {
        entries.add(at);
        break;
      }
      at = parentElementOf(at);
    }
  }
  // What is saved, with the button somewhere beside it.
  if (hasButton && entries.size === 0)
    for (const cell of documents.flatMap(({ document }) =>
      [...queryAll(document, 'td,dd,span,div')].slice(0, cellLimit),
    )) {
      const text = firstElementOf(cell) ? '' : (textContentOf(cell) ?? '');
      if (text.length > 100 || !hostName.test(text) || !isRendered(cell) || closest(cell, `${writing},article`))
        continue;
      let at = parentElementOf(cell);
      for (let around = at; around && !/^(body|main)$/.test(localNameOf(around)); around = parentElementOf(around)) {
        if ((textContentOf(around) ?? '').length > longestEntry) break;
        at = around;
      }
      if (at) entries.add(at);
    }
  return [...entries].filter((entry) => ![...entries].some((other) => other !== entry && contains(entry, other)));
}

/** Whether a button changes what is written there: an article with a title of its own is no card of an account. */
function isWritten(button: Element): boolean {
  const article = closest(button, 'article');
  return closest(button, writing) !== null || (article !== null && query(article, 'h1') !== null);
}

/** Neighbouring lines run together in a whole entry's text: no end of a word is asked for. */
const prepared = (text: string) => text.replace(/(?<=\.[a-z]{2,4})(?=[A-Z\d])|\n/g, ' ');

interface Part {
  readonly control: Control;
  readonly label: Label;
  readonly guess: FieldGuess;
}

/** What a line says: its label and value, or, of a sentence, each thing it names. */
function partsOf(line: TextLine): Part[] {
  const labelled = line.label === '' ? null : part(line, line.label, line.value);
  // One label after another, each with a control of its own.
  if (/[:：]\s*$/.test(line.value)) return [];
  if (labelled && labelled.guess.score >= 8 && !/[,;·|]\s/.test(line.value)) return [labelled];
  const { value } = line;
  const parts: Part[] = [];
  const known = (field: FieldGuess['field'], text: string) => {
    const label = labelOf(line.label || line.before);
    parts.push({ control: controlFor(line, text), label, guess: { field, score: 8 } });
  };
  const address = /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/i.exec(value)?.[0];
  if (address && !labelled) known('from', address);
  const host = hostName.exec(value);
  const port =
    /\bport\b\D{0,4}(\d{2,5})\b/i.exec(value) ??
    (host && /[:/ ]\s*(\d{2,5})\b/.exec(value.slice(host.index + host[0].length)));
  if (host) known('host', host[0]);
  if (!port?.[1]) {
    if (host && securityWord(kindIn(value))) known('security', kindIn(value));
    return parts;
  }
  known('port', port[1]);
  if (host && protocolOfText(value)) known('protocol', value);
  const kind = kindIn(value.replace(port[0], ' ').replace(host?.[0] ?? '', ' '));
  if (securityWord(kind)) known('security', kind);
  return parts;
}

/** The words of a sentence that name a kind of encryption, without those that only speak of security. */
const kindIn = (text: string) =>
  /start ?tls|ssl\/?(tls)?|tls|without encryption|unencrypted|no encryption/i.exec(text)?.[0] ?? '';

const controlFor = ({ element }: TextLine, text: string): Control => ({
  kind: 'text',
  element,
  parts: [element],
  text,
  on: null,
  options: [],
  hints: ' ',
  placeholder: '',
  type: '',
  isList: false,
  editable: false,
  shown: 'front',
});

const labelOf = (text: string): Label => ({ text: withoutMarks(text), origin: 'beside', after: '', ordinal: 0 });

function part(line: TextLine, name: string, text: string): Part | null {
  const control = controlFor(line, text);
  const label = labelOf(name);
  const guess = guessField(control, label);
  return guess ? { control, label, guess } : null;
}
