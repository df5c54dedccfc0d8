/**
 * Words with commas between, over as many lines as they need: lower case, accents left out or not as one likes.
 *
 * A word may have several parts (`sign in`). `encrypt*` is any word that begins so, `*server` any that ends so,
 * `=from` counts only where it is the whole text. In scripts without blanks words are found anywhere.
 */
type Words = string;

/** What forms are for, by words that in a label would say nothing and hide what does. */
export interface PurposeWords {
  /** Headings over servers that serve nobody's account: rules, routes, monitors, traces, blocked senders. */
  readonly works: Words;
  /** What somebody writes who asks for help or reports a fault. */
  readonly plea: Words;
  /** Labels that no mail account has: limits beyond which somebody is warned, parts of a DNS record or of a route. */
  readonly alien: Words;
  /** What makes something depend: "if", "where", "by default". */
  readonly condition: Words;
  /** When something was done, or will be: "5 minutes ago", "last checked". */
  readonly moment: Words;
  /** What is done with a certificate: a label that says no more than that of encryption names no kind of it. */
  readonly proof: Words;
  /** How something else comes that is sent by mail: "to email", of a voice mail. */
  readonly mailed: Words;
  /** Buttons that try, search or look at something and save nothing. */
  readonly probe: Words;
  /** Those of them that search. */
  readonly search: Words;
  /** Buttons that copy what stands beside them. */
  readonly copy: Words;
  /** Buttons that keep what was entered, or go on with it. */
  readonly keep: Words;
  /** Buttons that lead away from a form, or empty it. */
  readonly away: Words;
}

/**
 * What the labels, headings and options of mail settings speak of, in one language. Which setting a label names follows
 * from what it speaks of together ("address" of a "server", "address" for a "reply"), the same way in every language.
 */
export interface LabelWords {
  /** A server, by its name or address. */
  readonly server: Words;
  readonly port: Words;
  /** Encryption, and the connection that has it. */
  readonly secure: Words;
  /** What the server knows the person by. */
  readonly user: Words;
  /** The act of logging in: who does it, or whether it is needed. */
  readonly login: Words;
  readonly account: Words;
  readonly name: Words;
  readonly password: Words;
  readonly protocol: Words;
  /** "Type", of an account, a server or a connection. */
  readonly kind: Words;
  /** Whether and how a server asks for name and password. */
  readonly auth: Words;
  /** Who mail is from. */
  readonly from: Words;
  readonly mail: Words;
  readonly address: Words;
  readonly reply: Words;
  /** What is done with new mail, again and again. */
  readonly check: Words;
  readonly interval: Words;
  readonly every: Words;
  /** A folder of mail: what is about one is about nothing else but the prefix and how often it is looked at. */
  readonly folder: Words;
  /** The IMAP path prefix. */
  readonly prefix: Words;
  /** What makes a label be about something else, whatever else it speaks of. */
  readonly other: Words;
  /** Fetching mail, and sending it. */
  readonly incoming: Words;
  readonly outgoing: Words;
  /** What tells somebody that something happened: an address for it is nobody's who sends mail. */
  readonly notice: Words;
  /** What stands beside "Mail" in the navigation of a web mail client: calendar, contacts, folders. */
  readonly suite: Words;
  /** The page of an identity: it holds the address that mail is sent from. */
  readonly identity: Words;
  /** The subject of a single message: a form with one is no form of settings. */
  readonly subject: Words;
  /** The button or link that changes what is shown. */
  readonly edit: Words;
  /** Forms that ask for a mail address and are no mail settings: log-in, orders, newsletters. */
  readonly foreign: Words;
  /** Headings of parts of a form: settings, options, details. */
  readonly part: Words;
  /** What a list of kinds offers that is there to search by: all of them. */
  readonly all: Words;
  /** Option texts: no encryption; only where offered; asked for without a kind. */
  readonly none: Words;
  readonly optional: Words;
  readonly required: Words;
  /** An interval that never comes. */
  readonly never: Words;
  /** What turns off, or leaves out, what is named after it. */
  readonly not: Words;
  readonly second: Words;
  readonly minute: Words;
  readonly hour: Words;
  readonly day: Words;
  readonly half: Words;
  readonly quarter: Words;
  readonly twice: Words;
  /** Words that add nothing: "the", "your", "of". */
  readonly filler: Words;
  /**
   * The numbers of `spelledNumbers`, in this order; all of them once more for those that have a second form. None where
   * they are signs that stand before the unit, as in Chinese.
   */
  readonly numbers: Words;
}

/** One language: one file with this shape, and one line in `languages.ts`. */
export interface Vocabulary extends LabelWords, PurposeWords {}
