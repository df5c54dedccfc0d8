/** What the parts of a page say that show a saved account as text and can be changed. */
import type { GatheredLine, Label } from '../model/gathered';
import { withoutMarks } from '../model/one-line';
import type { SettingReadings } from '../model/reading';
import type { Candidate } from './candidate';
import type { Control } from './control';
import { type FieldGuess, guessField } from './field';
import type { Page } from './page';
import { securityWord } from './security';
import { protocolOfText, sideOf } from './side';
import { purposesOf, said } from './words';

const hostName = /(?<![@\w.-])[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}(?![\w@])/i;

/** Candidates from text, in document order. `read` are those from controls. */
export function savedCandidates(page: Page, read: readonly Candidate[]): Candidate[] {
  const hosts = read.filter(({ guess }) => guess.field === 'host');
  const entered = new Set(hosts.map(({ control }) => control.text.trim().toLowerCase()));
  const texts = page.gathered.buttons.filter((text) => leadsToChange(text));
  const forms = new Set(hosts.map(({ control }) => page.formOf(control)?.at));
  const isList = hosts.some(({ label }) => label.origin === 'column');
  const candidates: Candidate[] = [];
  if (texts.length === 0 && !isList) return candidates;
  for (const { server, lines } of page.entries({ texts, rowsOf: hosts.map(({ control }) => control.id) })) {
    // What is being changed beside it is read where it is changed.
    if (server && entered.has(server)) continue;
    for (const line of lines) {
      // A sentence in a form explains what is to be entered there.
      const form = page.formOf(line);
      if (line.label === '' && form && forms.has(form.at)) continue;
      const section = page.section(line.section);
      for (const { control, label, guess } of partsOf(line)) {
        const side = sideOf(label.text, '', section);
        const order = line.controlsBefore - 0.5 + candidates.length / 10_000;
        candidates.push({ control, label, section, guess, side, order, domain: null, smaller: [] });
      }
    }
  }
  return candidates;
}

/** "Edit", "Add mailbox"; not "Save changes", which ends a change. */
function leadsToChange(text: string): boolean {
  const { of } = said(text);
  if (of.has('other')) return false;
  return (
    of.has('edit') || (purposesOf(text).has('keep') && (of.has('account') || of.has('mail') || of.has('incoming')))
  );
}

/** Names that instructions use for whoever reads them. */
const anyone =
  /^(your|user|username|name|netid|login|account|example|me|you|yourname|firstname|someone)\b|[<>\s[\]]|\.\.\.|…/i;

/** Whether text alone tells of an account: it names a server and a person; instructions say "username" or "your NetID". */
export function isAccountOf(settings: SettingReadings): boolean {
  const names = ['incoming.username', 'outgoing.username', 'identity.from', 'identity.replyTo'] as const;
  const isNamed = names.some((name) => {
    const value = settings[name]?.value ?? '';
    return value !== '' && !anyone.test(value);
  });
  return isNamed && (settings['incoming.host'] ?? settings['outgoing.host']) !== undefined;
}

interface Part {
  readonly control: Control;
  readonly label: Label;
  readonly guess: FieldGuess;
}

/** What a line says: its label and value, or, of a sentence, each thing it names. */
function partsOf(line: GatheredLine): Part[] {
  const labelled = line.label === '' ? null : part(line, line.label, line.value);
  // One label after another, each with a control of its own.
  if (/[:：]\s*$/.test(line.value)) return [];
  if (labelled && (labelled.guess.score >= 8 || labelled.guess.field === 'interval') && !/[,;·|]\s/.test(line.value))
    return [labelled];
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

const controlFor = ({ id, container, handle }: GatheredLine, text: string): Control => ({
  id,
  container,
  handles: [handle],
  kind: 'text',
  text,
  on: null,
  options: [],
  hints: ' ',
  placeholder: '',
  type: '',
  autocomplete: '',
  masked: false,
  isList: false,
  editable: false,
  shown: 'front',
  label: labelOf(''),
  section: null,
  head: null,
});

const labelOf = (text: string): Label => ({ text: withoutMarks(text), origin: 'beside', after: '', ordinal: 0 });

function part(line: GatheredLine, name: string, text: string): Part | null {
  const control = controlFor(line, text);
  const label = labelOf(name);
  const guess = guessField(control, label);
  return guess ? { control, label, guess } : null;
}
