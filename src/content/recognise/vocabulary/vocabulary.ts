/**
 * The words of one language for the parts of a mail account. A language is one file with this shape, and one line in
 * `languages.ts`.
 *
 * Phrases are lower case, without accents' variants, colons or asterisks. They match whole words, in scripts without
 * blanks anywhere. The longest words of a label decide, so short ones do no harm beside longer ones.
 */
export interface Vocabulary {
  /** Name or address of a server. */
  readonly host: readonly string[];
  readonly port: readonly string[];
  /** Encryption of the connection. */
  readonly security: readonly string[];
  /** What the server knows the person by. */
  readonly username: readonly string[];
  /** The name of the account: what the server knows, in some programs, in others a title of the person's own. */
  readonly accountName: readonly string[];
  readonly password: readonly string[];
  /** The choice between IMAP and POP. */
  readonly protocol: readonly string[];
  /** Whether the server asks for name and password. */
  readonly authentication: readonly string[];
  /** The address mail is sent from, named as such. */
  readonly from: readonly string[];
  /** A mail address, of whatever use: only what stands around it says whether mail is sent from it. */
  readonly address: readonly string[];
  readonly replyTo: readonly string[];
  /** How often mail is looked for. */
  readonly interval: readonly string[];
  /** What is done with new mail, in a sentence that does not use the words above. */
  readonly checkVerb: readonly string[];
  /** The IMAP path prefix. */
  readonly pathPrefix: readonly string[];
  /** Words that make a label about something else, whatever stands beside them. */
  readonly other: readonly string[];
  /** Words of fetching mail, and of sending it. */
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
  /** Words that say a page is about mail at all. */
  readonly mail: readonly string[];
  /** Option texts: no encryption; only where offered; asked for without a kind. */
  readonly none: readonly string[];
  readonly ifOffered: readonly string[];
  readonly required: readonly string[];
  /** Option texts of an interval that never comes. */
  readonly never: readonly string[];
  /** A switch that turns off what it names ("disable", "do not use"). */
  readonly negation: readonly string[];
  readonly seconds: readonly string[];
  readonly minutes: readonly string[];
  readonly hours: readonly string[];
  readonly days: readonly string[];
  /** "Half", of an hour. */
  readonly half: readonly string[];
  /** "A quarter", of an hour; "twice", an hour. */
  readonly quarter: readonly string[];
  readonly twice: readonly string[];
  /** "Every", before a number of minutes. */
  readonly every: readonly string[];
  /** Words of the page of an identity: it holds the address that mail is sent from. */
  readonly identity: readonly string[];
  /** The subject of a single message: a form with one is not a form of settings. */
  readonly subject: readonly string[];
  /** The button or link that changes what is shown. */
  readonly edit: readonly string[];
  /** Words of forms that ask for a mail address and are no mail settings: log-in, orders, newsletters. */
  readonly foreign: readonly string[];
}
