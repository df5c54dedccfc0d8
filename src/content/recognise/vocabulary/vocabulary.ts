/** Phrases with commas between, over as many lines as they need. */
type Phrases = string;

/**
 * The words of one language for the parts of a mail account. A language is one file with this shape, and one line in
 * `languages.ts`.
 *
 * Phrases are lower case, without accents' variants, colons or asterisks. They match whole words, in scripts without
 * blanks anywhere. The longest words of a label decide, so short ones do no harm beside longer ones.
 */
export interface Vocabulary {
  /** Name or address of a server. */
  readonly host: Phrases;
  readonly port: Phrases;
  /** Encryption of the connection. */
  readonly security: Phrases;
  /** What the server knows the person by. */
  readonly username: Phrases;
  /** The name of the account: what the server knows, in some programs, in others a title of the person's own. */
  readonly accountName: Phrases;
  readonly password: Phrases;
  /** The choice between IMAP and POP. */
  readonly protocol: Phrases;
  /** Whether the server asks for name and password. */
  readonly authentication: Phrases;
  /** The address mail is sent from, named as such. */
  readonly from: Phrases;
  /** A mail address, of whatever use: only what stands around it says whether mail is sent from it. */
  readonly address: Phrases;
  readonly replyTo: Phrases;
  /** How often mail is looked for. */
  readonly interval: Phrases;
  /** What is done with new mail, in a sentence that does not use the words above. */
  readonly checkVerb: Phrases;
  /** The IMAP path prefix. */
  readonly pathPrefix: Phrases;
  /** Words that make a label about something else, whatever stands beside them. */
  readonly other: Phrases;
  /** Words of fetching mail, and of sending it. */
  readonly incoming: Phrases;
  readonly outgoing: Phrases;
  /** Words that say a page is about mail at all. */
  readonly mail: Phrases;
  /** What stands beside "Mail" in the navigation of a web mail client: calendar, contacts, folders. */
  readonly suite: Phrases;
  /** Option texts: no encryption; only where offered; asked for without a kind. */
  readonly none: Phrases;
  readonly ifOffered: Phrases;
  readonly required: Phrases;
  /** Option texts of an interval that never comes. */
  readonly never: Phrases;
  /** A switch that turns off what it names ("disable", "do not use"). */
  readonly negation: Phrases;
  readonly seconds: Phrases;
  readonly minutes: Phrases;
  readonly hours: Phrases;
  readonly days: Phrases;
  /** "Half", of an hour. */
  readonly half: Phrases;
  /** "A quarter", of an hour; "twice", an hour. */
  readonly quarter: Phrases;
  readonly twice: Phrases;
  /** "Every", before a number of minutes. */
  readonly every: Phrases;
  /** Words of the page of an identity: it holds the address that mail is sent from. */
  readonly identity: Phrases;
  /** The subject of a single message: a form with one is not a form of settings. */
  readonly subject: Phrases;
  /** The button or link that changes what is shown. */
  readonly edit: Phrases;
  /** Words of forms that ask for a mail address and are no mail settings: log-in, orders, newsletters. */
  readonly foreign: Phrases;
}
