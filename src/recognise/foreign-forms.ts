/**
 * Forms that have lines and lists like those of a mail account, and are none: what is in them tells it, whatever they
 * are called.
 */
import { fold } from './fold';
import type { Control, Page } from './page';
import { protocolOfText, sideOfText } from './side';
import { speaksOf } from './words';

/** Whether a list is there to search by: nobody has "All" as a protocol, or as a direction. */
function isFilter(options: readonly string[]): boolean {
  const kinds = options.map((option) => protocolOfText(option) ?? sideOfText(option));
  const isKind = (kind: (typeof kinds)[number]) => kind !== null && kind !== 'third';
  return (
    options.some((option) => /^(\S+ ?){1,2}$/.test(option) && speaksOf('all', option)) &&
    kinds.filter(isKind).length >= 2
  );
}

/** Whether a list offers mail as one of many services that a server may have: of what is watched or looked up. */
function isService(options: readonly string[]): boolean {
  const folded = options.map(fold);
  const others = folded.filter((option) => otherService.test(option));
  return others.length >= 2 && folded.some((option) => / (imap|pop|smtp)\w* /.test(option));
}

const otherService = / (https?|http s|dns|ping|icmp|ssh|s?ftps?|tcp|udp|telnet|rdp|ldaps|mysql|postgres\w*) /;

/** Whether a list offers ways of transport: of a port that is let through, forwarded or watched. */
function isTransport(options: readonly string[]): boolean {
  const folded = options.map(fold);
  return folded.includes(' tcp ') && folded.includes(' udp ');
}

/** Tells which controls stand in such a form, or under the same heading where there is no form. */
export function foreignForms(page: Page): (control: Control) => boolean {
  const lists = page.controls.filter(
    ({ kind, options }) => kind === 'choice' && (isFilter(options) || isTransport(options) || isService(options)),
  );
  const placeOf = (control: Control) =>
    page.formOf(control)?.at ?? (control.section ? `under ${control.section.by}` : null);
  const places = new Set(lists.map(placeOf));
  places.delete(null);
  return places.size === 0 ? () => false : (control) => places.has(placeOf(control));
}
