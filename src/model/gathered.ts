/**
 * What the reader gathers in a page, before anything is made of it: plain JSON. It holds what the page says about its
 * controls, and of lines of text not what stands in them: those who recognise the settings ask for that, and only
 * where a line is no password.
 */
import type { ClientIdentity, PageIdentity } from './reading';

/** What can be done with a control, native or not. */
export type ControlKind =
  /** A line of text. */
  | 'text'
  /** One of several: a select, a group of radios, a list box. */
  | 'choice'
  /** On or off. */
  | 'switch'
  /** A password, by its type: its value is never touched. */
  | 'password'
  /** Something else that stands between other controls, such as a long text. */
  | 'other';

/** `front`: rendered now. `tab`: in an inactive tab of something that is. */
export type Shown = 'front' | 'tab';

/** Where a label came from: `beside` is text that no markup ties to the control, `column` such at the head of its column. */
export type LabelOrigin = 'aria' | 'label' | 'beside' | 'column' | 'heading' | 'placeholder' | 'none';

/** The label a person sees beside a control. */
export interface Label {
  readonly text: string;
  readonly origin: LabelOrigin;
  /** Text after the control that adds to it, such as a unit ("minutes", "seconds") or a domain. */
  readonly after: string;
  /** 0 for the control the text stands beside, 1 for the next one that shares it (host and port in one cell). */
  readonly ordinal: number;
}

/** A label as gathered. */
interface GatheredLabel extends Label {
  /** A short text behind the box that the control stands in: of use where it is a unit. */
  readonly beyond: string;
  /** The head of its column, where a table has a row a setting and a column a server or an account. */
  readonly head: { readonly text: string; readonly by: number } | null;
}

/** A heading, and what stands above it. */
export interface GatheredSection {
  readonly text: string;
  /** The element that bears the text, by a number: two controls with the same one stand under the same heading. */
  readonly by: number;
  /** 1 to 6 as of `h1` to `h6`; 7 and 8 for what only looks like a heading; 0 for what goes round its content. */
  readonly level: number;
  /** Its place in the list of sections, always an earlier one; `null` for the outermost. */
  readonly outer: number | null;
}

/** One control of a page, whatever it is made of. Its number is its place in the list: document order. */
export interface GatheredControl {
  /** Names its element in the frame, over all readings. Of a group of radios, those of all in the order of `options`. */
  readonly handles: readonly number[];
  readonly kind: ControlKind;
  /** The chosen option (`''` where none is chosen); of everything else `''`. */
  readonly text: string;
  /** Whether a switch is on. `null` for everything else, and where a switch does not say. */
  readonly on: boolean | null;
  /** The texts of all options of a choice, as far as the page has them. */
  readonly options: readonly string[];
  /** Names, ids and data attributes, as they are, separated by blanks. */
  readonly hints: string;
  readonly placeholder: string;
  /** The native type (`number`, `email` …), or `''`. */
  readonly type: string;
  readonly autocomplete: string;
  /** Whether a style shows dots for what is typed. */
  readonly masked: boolean;
  /** Whether a line belongs to a list that opens, so that it shows the text of what was chosen. */
  readonly isList: boolean;
  /** Whether the person can change it. */
  readonly editable: boolean;
  readonly shown: Shown;
  readonly label: GatheredLabel;
  /** The innermost heading, as its place in the list of sections. */
  readonly section: number | null;
  /** The element around it, as its place in the list of containers. */
  readonly container: number;
}

/** An element around controls. */
export interface GatheredContainer {
  /** The container around it, always an earlier one; `null` for the outermost. */
  readonly outer: number | null;
  /** Whether it is a form or a dialog; `wrapper` for one around a single control, `search` for one to search by. */
  readonly form: boolean | 'wrapper' | 'search';
}

/** A document and all that the reader may look into below it. */
export interface GatheredPage {
  readonly page: PageIdentity;
  /** The titles of the documents and the words of the address. */
  readonly about: string;
  readonly client: ClientIdentity | null;
  readonly controls: readonly GatheredControl[];
  readonly sections: readonly GatheredSection[];
  readonly containers: readonly GatheredContainer[];
  /** The texts of what is clicked, each once. */
  readonly buttons: readonly string[];
  /** Addresses of visible frames of another origin, in document order. */
  readonly foreignFrames: readonly string[];
  /** Whether there were more controls than are read. */
  readonly truncated: boolean;
}

/** What a frame answers that is asked to gather: one whose parent has the same origin leaves it to that parent. */
export type GatheredFrame =
  | { readonly kind: 'read-by-parent' }
  | { readonly kind: 'gathered'; readonly gathered: GatheredPage };

/** What is asked about a page that was gathered. Controls and lines are named by their numbers. */
export interface Questions {
  /** Lines of text: what stands in them? */
  readonly values: readonly number[];
  /** Controls: what stands beside the box around them? */
  readonly around: readonly number[];
  /** Controls and lines: what is said in the containers around them? */
  readonly prose: readonly number[];
  /** Controls: what is there to be clicked in the form or dialog around them? */
  readonly clickable: readonly number[];
  /** What is there to be clicked for going elsewhere? */
  readonly navigation: boolean;
  /** Which parts show a server and can be changed? */
  readonly changeable: Changing | null;
}

/** What tells that a part of a page can be changed. */
export interface Changing {
  /** A button or link beside it that bears one of these texts. */
  readonly texts: readonly string[];
  /** Another row of its table that is being changed: one with one of these controls. */
  readonly rowsOf: readonly number[];
  /**
   * Another row of its list that is being changed, each row one setting: one with one of these controls. Where there is
   * one, parts that are folded are looked at too, and addresses that can be changed by themselves.
   */
  readonly linesBeside: readonly number[];
  /**
   * Whether nothing but what the page says of everything tells it: lists of pairs, several alike, such as a program shows
   * its settings in, and rows that are clicked, as phones have them.
   */
  readonly summaries: boolean;
}

/** A line of text in a part of a page that can be changed. */
export interface GatheredLine {
  /** Its number, from where the controls' numbers end. */
  readonly id: number;
  /** What stands before the value, in an element of its own; `''` where nothing does. */
  readonly label: string;
  readonly value: string;
  /** Names its element in the frame, over all readings. */
  readonly handle: number;
  /** How many controls stand before it. */
  readonly controlsBefore: number;
  readonly section: number | null;
  readonly container: number;
}

/** A part of a page that shows a server and can be changed. */
export interface GatheredEntry {
  /**
   * A part by itself, one that shows no server and is built like it, a single row beside one that is being changed,
   * what opens a folded part and says what it holds, a line with an address that can be changed by itself, or one of
   * several lists of pairs.
   */
  readonly kind: 'part' | 'alike' | 'row' | 'folded' | 'address' | 'summary';
  readonly lines: readonly GatheredLine[];
}

/** The answers, each to its question; an element that is gone has none. */
export interface Answers {
  readonly values: readonly (readonly [id: number, text: string])[];
  readonly around: readonly (readonly [id: number, text: string])[];
  /** The texts of the containers, the nearest first. */
  readonly prose: readonly (readonly [id: number, texts: readonly string[]])[];
  /** The texts of the buttons and links; none where a control stands in no form. */
  readonly clickable: readonly (readonly [id: number, texts: readonly string[]])[];
  readonly navigation: readonly string[] | null;
  readonly entries: readonly GatheredEntry[] | null;
  /** All sections and containers, those of the page included. */
  readonly sections: readonly GatheredSection[];
  readonly containers: readonly GatheredContainer[];
}

/** Counts the controls that an element is or holds: 0, 1, 2, or 3 for more. */
export interface ControlCount {
  of(element: Element): number;
}

/** A line of text as it stands in the page. */
export interface TextRow {
  /** The element that shows the value. */
  readonly element: Element;
  /** What stands before the value, in an element of its own; `''` where nothing does. */
  readonly label: string;
  readonly value: string;
}

/** `GatheredEntry` within the page. */
export interface TextInPage {
  readonly kind: GatheredEntry['kind'];
  readonly lines: readonly TextRow[];
}

/** What the reader has found of a page when texts are asked for. */
export interface FoundSoFar {
  /** Those that bear one of the texts of `Changing`. */
  readonly buttons: readonly Element[];
  /** The documents that were read. */
  readonly documents: readonly Document[];
  /** The controls of these numbers, without those that are gone. */
  readonly elementsOf: (ids: readonly number[]) => Element[];
  readonly inside: ControlCount;
}

/** What `content/text-reader.ts` leaves in the isolated world of a frame: no password is among its values. */
export type TextReader = (changing: Changing, found: FoundSoFar) => readonly TextInPage[];

/** What `content/reader.ts` leaves in the isolated world of a frame. Gathers anew at each call. */
interface MailReader {
  gather(): Promise<GatheredFrame>;
  /**
   * @returns `null` before anything was gathered
   * @throws Error where texts are asked for and `content/text-reader.ts` is not there
   */
  answer(questions: Questions): Answers | null;
  /** The element of a handle; `null` where the page has let go of it. */
  element(handle: number): Element | null;
}

/** The isolated world of a frame with the reader in it. */
export interface ReaderWorld {
  mailReader?: MailReader;
  mailTextReader?: TextReader;
}
