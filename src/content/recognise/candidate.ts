/** Controls that may be settings, with everything that speaks for it. */
import type { Control } from '../controls/control';
import type { Section, Sections } from '../controls/heading';
import type { Label, Labels } from '../controls/label';
import { type FieldGuess, guessField } from './field';
import { type SideEvidence, sideOf } from './side';

/** One control with its label, its headings, and what it was taken for. */
export interface Candidate {
  readonly control: Control;
  readonly label: Label;
  readonly section: Section | null;
  readonly guess: FieldGuess;
  readonly side: SideEvidence;
  /** Its place in document order. */
  readonly order: number;
}

/** Looks at one control; `null` where it is no setting of a mail account by its looks. */
export function candidateOf(control: Control, order: number, labels: Labels, sections: Sections): Candidate | null {
  const label = labels.of(control);
  const guess = guessField(control, label);
  if (!guess) return null;
  const section = sections.of(control.element);
  const options = guess.field === 'protocol' ? control.options.join(' ') : '';
  const side = sideOf(`${label.text} ${options}`, control.hints, section);
  return { control, label, section, guess, side, order };
}

/** The headings above a control, outermost first, for a person to find it by. */
export function sectionTexts(section: Section | null): string[] {
  const texts: string[] = [];
  for (let at = section; at && texts.length < 6; at = at.outer) {
    if (texts[0] !== at.text) texts.unshift(at.text);
  }
  return texts;
}
