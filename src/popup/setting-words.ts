/** Names of settings and texts of values, for a person. */
import type { Wish } from '../model/entering';
import { protocolName } from '../model/protocol-text';
import { securityName } from '../model/security-text';
import type { SettingName } from '../model/settings';
import type { WordKey, Words } from '../model/words';
import type { Speech } from './world';

const names = {
  'incoming.protocol': 'check_incoming_protocol',
  'incoming.host': 'check_incoming_server',
  'incoming.port': 'check_incoming_port',
  'incoming.security': 'check_incoming_encryption',
  'incoming.username': 'check_incoming_account',
  'incoming.pathPrefix': 'check_path_prefix',
  'outgoing.host': 'check_outgoing_server',
  'outgoing.port': 'check_outgoing_port',
  'outgoing.security': 'check_outgoing_encryption',
  'outgoing.authentication': 'check_outgoing_authentication',
  'outgoing.username': 'check_outgoing_authentication',
  'identity.from': 'check_from_address',
  'identity.replyTo': 'check_reply_to_address',
  checkIntervalMinutes: 'check_check_interval',
  'program.name': 'check_program_version',
  'program.version': 'check_program_version',
} as const satisfies Record<SettingName, WordKey>;

/** As the checks call it. */
export const settingName = (words: Words, setting: SettingName): string => words(names[setting]);

/** A value as a person would see it on a page. */
export function valueText({ words, plural }: Pick<Speech, 'words' | 'plural'>, wish: Wish): string {
  switch (wish.setting) {
    case 'incoming.protocol':
      return protocolName(wish.value);
    case 'incoming.security':
    case 'outgoing.security':
      if (wish.value === 'none') return words('value_no_encryption');
      return wish.value === 'optional' ? words('value_encryption_if_available') : securityName(wish.value);
    case 'outgoing.authentication':
      return words(wish.value ? 'enter_on' : 'enter_off');
    case 'checkIntervalMinutes':
      if (wish.value === 0) return words('value_never');
      return wish.value < 1
        ? plural('value_seconds', Math.round(wish.value * 60))
        : plural('enter_minutes', Number(wish.value.toFixed(2)));
    default:
      return String(wish.value);
  }
}

/** What a check calls by a text of its own, which is in English: the same of the value. */
const worded: ReadonlySet<SettingName> = new Set([
  'incoming.security',
  'outgoing.security',
  'outgoing.authentication',
  'checkIntervalMinutes',
]);

/** The text of a check's value in the person's language. */
export const wordedText = (speech: Pick<Speech, 'words' | 'plural'>, value: Wish | null, text: string): string =>
  value !== null && worded.has(value.setting) ? valueText(speech, value) : text;
