/** A place where the layout is broken. */
export interface Violation {
  readonly path: string;
  /** One sentence that says what is wrong, and why it matters. */
  readonly why: string;
}
