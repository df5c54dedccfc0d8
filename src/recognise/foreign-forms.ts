/**
 * Forms that have lines and lists like those of a mail account, and are none: what is in them tells it, whatever they
 * are called.
 */
import { fold } from './fold';
import type { Control, Page } from './page';
import { protocolOfText } from './side';
import { speaksOf } from './words';

/** Whether a list is there to search by: nobody has "All" as a protocol. */
function isFilter(options: readonly string[]): boolean {
  const isKind = (option: string) => protocolOfText(option) !== null || / smtp /.test(fold(option));
  return options.some((option) => speaksOf('all', option)) && options.filter(isKind).length >= 2;
}

/** Whether a list offers ways of transport: of a port that is let through, forwarded or watched. */
function isTransport(options: readonly string[]): boolean {
  const folded = options.map(fold);
  return folded.includes(' tcp ') && folded.includes(' udp ');
}

/** Tells which controls stand in such a form, or under the same heading where there is no form. */
export function foreignForms(page: Page): (control: Control) => boolean {
  const lists = page.controls.filter(
    ({ kind, options }) => kind === 'choice' && (isFilter(options) || isTransport(options)),
  );
  const placeOf = (control: Control) =>
    page.formOf(control)?.at ?? (control.section ? `under ${control.section.by}` : null);
  const places = new Set(lists.map(placeOf));
  places.delete(null);
  return places.size === 0 ? () => false : (control) => places.has(placeOf(control));
}
