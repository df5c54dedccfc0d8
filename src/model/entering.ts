/** Entering values into a page for a person: what is wanted, what is done, and what came of it. */
import type { SettingName, SettingValues } from './settings';

/** A value that a setting is to have, in its normal form. */
export type Wish = {
  readonly [N in SettingName]: { readonly setting: N; readonly value: SettingValues[N] };
}[SettingName];

/** What a control is made to hold. */
export type Entry =
  | { readonly kind: 'text'; readonly text: string }
  /** An option by its text, and by its place among those that were gathered. */
  | { readonly kind: 'option'; readonly text: string; readonly place: number }
  | { readonly kind: 'switch'; readonly on: boolean };

/** One thing to do: a control of a frame, by its handles, and what it is to hold. */
export interface Step {
  readonly setting: SettingName;
  readonly handles: readonly number[];
  readonly entry: Entry;
}

/** What a control held before anything was entered. */
export interface Held extends Step {
  /** Which of the controls that the setting was read from. */
  readonly place: number;
}

/** Why a value cannot be entered. */
export type Obstacle =
  /** It is not on the page any more. */
  | 'gone'
  /** It is shown, but the person cannot change it either. */
  | 'read-only'
  /** Nothing that can be chosen or typed there stands for the value. */
  | 'no-way'
  /** It was entered, and the page shows something else. */
  | 'not-taken'
  /** A list that did not open. */
  | 'no-list';

/** What came of a step in the page. */
export type StepOutcome = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly why: Obstacle };

/** Where a control was shown, or why it was not. */
export type Sight = 'shown' | 'in-tab' | 'gone' | 'hidden';

/** What `content/actor.ts` leaves in the isolated world of a frame. */
export interface MailActor {
  /** Enters one thing as a person would. Never submits, and never touches a password. */
  enter(step: Pick<Step, 'handles' | 'entry'>): Promise<StepOutcome>;
  /** The options of a list that has to be opened to be known; it is left open for `enter`, or `close`d. */
  options(handle: number): Promise<readonly string[]>;
  close(handle: number): Promise<void>;
  /** Scrolls a control into view and marks it for some seconds. */
  show(handle: number): Promise<Sight>;
}

/** The isolated world of a frame with the actor in it. */
export interface ActorWorld {
  mailActor?: MailActor;
}
