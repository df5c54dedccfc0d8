/** Lines of text as a person reads them: what each is of, and what it says. */
import type { GatheredLine } from '../model/gathered';
import { pairInText, serverInText } from '../model/names-in-text';
import { withoutMarks } from '../model/one-line';

/** A line taken apart. */
export interface SplitLine extends GatheredLine {
  /** In a line without a label, the words before the value. */
  readonly before: string;
}

/** The first server that a text names. */
export const serverNamed = (text: string): RegExpExecArray | null => serverInText.exec(text);

/** "Server: mail.example.edu" has a label; "sent through mail.example.edu" words before it, or the line above. */
export function splitLines(lines: readonly GatheredLine[]): SplitLine[] {
  const done: SplitLine[] = [];
  for (const line of lines) done.push(split(line, done.at(-1)));
  return done;
}

function split(line: GatheredLine, above: SplitLine | undefined): SplitLine {
  const { value } = line;
  if (line.label !== '') return { ...line, label: withoutMarks(line.label), before: '' };
  const colon = pairInText.exec(value);
  if (colon) return { ...line, label: withoutMarks(colon[1] ?? ''), value: colon[2] ?? '', before: '' };
  // What heads the line may stand in one of its own above.
  const head = above?.label === '' && /^[^\d.@]{2,40}$/.test(above.value) ? above.value : null;
  if (head !== null && !value.includes(' ')) return { ...line, label: withoutMarks(head), before: '' };
  const host = value.search(serverInText);
  if (host > 0) return { ...line, before: withoutMarks(value.slice(0, host)) };
  return { ...line, before: (host === 0 ? head : null) ?? value };
}
