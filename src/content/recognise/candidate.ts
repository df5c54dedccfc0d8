/** Controls that may be settings, with everything that speaks for it. */
import type { Control } from '../controls/control';
import type { Section, Sections } from '../controls/heading';
import type { Label, Labels } from '../controls/label';
import { type FieldGuess, guessField } from './field';
import { unitOf } from './interval';
import { type SideEvidence, sideOf } from './side';
import { fold, has } from './words';

/** One control with its label, its headings, and what it was taken for. */
export interface Candidate {
  readonly control: Control;
  readonly label: Label;
  readonly section: Section | null;
  readonly guess: FieldGuess;
  readonly side: SideEvidence;
  /** The line with the domain, where an address is split in two at the `@`. */
  readonly domain: Control | null;
  /** Its place in document order. */
  readonly order: number;
}

/**
 * Looks at one control; `null` where it is no setting of a mail account by its looks.
 *
 * @param controls all visible controls, in document order
 * @param order the place of the one to look at
 */
export function candidateOf(
  controls: readonly Control[],
  order: number,
  labels: Labels,
  sections: Sections,
): Candidate | null {
  const control = controls[order];
  if (!control) return null;
  const label = labels.of(control);
  const guess = guessField(control, label) ?? guessEvery(control, label, controls[order - 1], labels);
  if (!guess) return null;
  const section = aboveLabel(sections.of(control.element), label);
  const options = guess.field === 'protocol' ? control.options.join(' ') : '';
  const side = sideOf(`${label.text} ${options}`, control.hints, section);
  const domain = guess.field === 'from' && label.after.startsWith('@') ? controls[order + 1] : undefined;
  return { control, label, section, guess, side, order, domain: domain?.kind === 'text' ? domain : null };
}

/** A bold line over a field is its label, and heads nothing else. */
function aboveLabel(section: Section | null, label: Label): Section | null {
  let at = section;
  while (at && at.level >= 6 && at.text === label.text) at = at.outer;
  return at;
}

/** "Get mail [automatically], every [60] seconds": the label of the control before says what is done so often. */
function guessEvery(control: Control, label: Label, previous: Control | undefined, labels: Labels): FieldGuess | null {
  if (control.kind === 'password' || control.kind === 'other') return null;
  if (!has('every', fold(label.text)) || unitOf(`${label.after} ${label.text}`) === null) return null;
  const texts = [labels.around(control), previous ? labels.of(previous).text : ''].map(fold);
  return texts.some(saysChecking) ? { field: 'interval', score: 8 } : null;
}

const saysChecking = (folded: string) =>
  !has('other', folded) && (has('interval', folded) || (has('checkVerb', folded) && has('mail', folded)));

/** The headings above a control, outermost first, for a person to find it by. */
export function sectionTexts(section: Section | null): string[] {
  const texts: string[] = [];
  for (let at = section; at && texts.length < 6; at = at.outer) {
    if (texts[0] !== at.text) texts.unshift(at.text);
  }
  return texts;
}

/** The words of the headings above a control, folded: so many, from the innermost. */
export function headingWords(section: Section | null, levels: number): string {
  let text = '';
  let level = 0;
  for (let at = section; at && level < levels; at = at.outer, level += 1) text += ` ${at.text}`;
  return fold(text);
}
