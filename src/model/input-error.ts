/** Input from outside (a file a person wrote) that cannot be used: says what was expected, and where. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /**
   * @param where the place in the input, such as `incoming.imap.port` or `accounts[0].settings`; empty for the whole
   * @param problem what was expected and what stands there, in one sentence without a full stop
   */
  constructor(
    readonly where: string,
    problem: string,
  ) {
    super(where === '' ? problem : `${where}: ${problem}`);
  }
}

/** A value from outside as it is quoted in a message: its JSON, cut after 60 characters. Never throws. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  let json: string;
  try {
    json = JSON.stringify(value) ?? typeof value;
  } catch {
    json = typeof value;
  }
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
