/** One control of a page, whatever it is made of. */
import type { Shown } from './visible';

/** What can be done with a control, native or not. */
export type ControlKind =
  /** A line of text. */
  | 'text'
  /** One of several: a select, a group of radios, a list box. */
  | 'choice'
  /** On or off. */
  | 'switch'
  /** A password, known by its type, its name or its label: its value is never touched. */
  | 'password'
  /** Something else that stands between other controls, such as a long text. */
  | 'other';

/** A control as read, before it is recognised as a setting. */
export interface Control {
  readonly kind: ControlKind;
  /** The element that stands for it; of a group of radios the first. */
  readonly element: Element;
  /** All elements of it: the radios of a group, otherwise the element alone. */
  readonly parts: readonly Element[];
  /** Text of a line, text of the chosen option (`''` where none is chosen), or the text beside a switch. */
  readonly text: string;
  /** Whether a switch is on. `null` for everything else, and where a switch does not say. */
  readonly on: boolean | null;
  /** The texts of all options of a choice, as far as the page has them. */
  readonly options: readonly string[];
  /** Machine-readable hints: name, id, data attributes, in lower case words separated by blanks. */
  readonly hints: string;
  readonly placeholder: string;
  /** The native type (`number`, `email` …), or `''`. */
  readonly type: string;
  /** Whether a line belongs to a list that opens, so that it shows the text of what was chosen. */
  readonly isList: boolean;
  /** Whether the person can change it. */
  readonly editable: boolean;
  readonly shown: Shown;
}
