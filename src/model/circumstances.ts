/** What the person says once, since no page can show it. */

/** Where the person connects from. `null` where it was not said. */
export const connections = ['campus', 'imss-dialup', 'caltech-charter', 'isp'] as const;
export type Connection = (typeof connections)[number];

/** Facts about the person's situation that change what is right. */
export interface Circumstances {
  readonly connection: Connection | null;
  /** The SMTP server that the person's internet provider recommends, in normal form; only used with `isp`. */
  readonly ispServer: string | null;
}

/** Nothing was said. */
export const unsaid: Circumstances = { connection: null, ispServer: null };
