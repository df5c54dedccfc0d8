/** What a client file tells about one web mail client: data alone, since all of it is injected into the page. */

/** A web mail client the reader knows by name. */
export interface Client {
  /** The name of the client's file. */
  readonly id: string;
  readonly name: string;
  /**
   * A selector that only this client's pages match: ids, attributes, addresses of scripts; never words for people. Of
   * the body or a child of it, of the head's children, or of a field, as `recognise.ts` looks at no others.
   */
  readonly fingerprint: string;
  /** The hosts of a hosted service, whose pages need bear no mark. Matches whole names. */
  readonly host?: RegExp;
  /** Where its pages show the version. Absent where they do not, or show that of something else. */
  readonly version?: ShownVersion;
}

/**
 * The first element that the selector finds; the attribute of it, or `''` for its text; and a pattern whose groups are
 * the parts of the version.
 */
export type ShownVersion = readonly [selector: string, attribute: string, pattern: RegExp];
