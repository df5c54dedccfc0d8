/** The SMTP server of an internet provider, as a person types it. */
import { parseServerText } from '../model/server-text';

const hostName = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62}))+$/;

/** The server's name in normal form, without port, scheme or user; `null` where the text holds none. */
export function ispServerOf(text: string): string | null {
  const { host } = parseServerText(text);
  return hostName.test(host) ? host : null;
}
