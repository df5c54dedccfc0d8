/** What a client file tells about one web mail client. */

/** A web mail client the reader knows by name. */
export interface Client {
  /** The name of the client's file. */
  readonly id: string;
  readonly name: string;
  /** A selector that only this client's pages match. */
  readonly fingerprint: string;
  /** The version, where the page shows it. */
  version?(document: Document): string | null;
}
