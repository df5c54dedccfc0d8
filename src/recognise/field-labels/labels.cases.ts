/** Labels as pages have them, by what they name, in one language: with `|` between. */
export interface LabelTable {
  readonly host: string;
  readonly port: string;
  readonly security: string;
  readonly username: string;
  readonly password: string;
  readonly protocol: string;
  readonly authentication: string;
  readonly from: string;
  readonly replyTo: string;
  readonly interval: string;
  readonly pathPrefix: string;
  /** Nothing of an account: names that are shown, timeouts, certificates, folders, signatures. */
  readonly none: string;
}
