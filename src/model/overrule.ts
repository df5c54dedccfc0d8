/** Where a person knows better whose account a form is about. */

/** `compare`: checked although it looks like another provider's. `leave`: not checked although it looks like ours. */
export const overrules = ['compare', 'leave'] as const;
export type Overrule = (typeof overrules)[number];
