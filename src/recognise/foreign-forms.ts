/**
 * Forms that have lines and lists like those of a mail account, and are none: what is in them tells it, whatever they
 * are called.
 */

import { type Control, isUnder } from './control';
import { saysMail } from './evidence';
import { fold } from './fold';
import type { Page } from './page';
import { protocolOfText, sideOfText } from './side';
import { purposesOf, speaksOf } from './words';

/** Whether a list is there to search by: nobody has "All" as a protocol, or as a direction. */
function isFilter({ options }: Control): boolean {
  const kinds = options.map((option) => protocolOfText(option) ?? sideOfText(option));
  const isKind = (kind: (typeof kinds)[number]) => kind !== null && kind !== 'third';
  return (
    options.some((option) => /^(\S+ ?){1,2}$/.test(option) && speaksOf('all', option)) &&
    kinds.filter(isKind).length >= 2
  );
}

/** Whether a list offers many services that a server may have, mail perhaps as one: of what is watched or looked up. */
function isService({ options, text }: Control): boolean {
  const folded = options.map(fold);
  const others = folded.filter((option) => otherService.test(option));
  if (others.length >= 2 && folded.some((option) => / (imap|pop|smtp)\w* /.test(option))) return true;
  // One of several ways to be told of something may be by mail.
  return others.length >= 3 && !saysMail(text);
}

const otherService =
  / (https?|http s|dns|ping|icmp|ssh|s?ftps?|tcp|udp|telnet|rdp|ldaps|mysql|postgres\w*|pgsql|socks\d?|proxy|cifs|smb|mqtt|amqp|nntp) /;

/** Whether a list offers ways of transport: of a port that is let through, forwarded or watched. */
function isTransport({ options }: Control): boolean {
  const folded = options.map(fold);
  return folded.includes(' tcp ') && folded.includes(' udp ');
}

/** A limit of what is watched, a part of a record or of a route. Two, since one may warn of anything: two that differ. */
const isAlien = ({ label }: Control) => purposesOf(label.text).has('alien');
const fewestAliens = 2;

/**
 * Tells which controls stand in such a form, or under the same heading where there is no form. A part of the form
 * whose own heading speaks of mail is a part of its own: "Alarms by mail" beside "Syslog".
 */
export function foreignForms(page: Page): (control: Control) => boolean {
  const lists = page.controls.filter(
    (control) => control.kind === 'choice' && [isFilter, isTransport, isService].some((is) => is(control)),
  );
  const aliens = new Map<number, Control[]>();
  for (const control of page.controls) {
    const at = formAt(page, control);
    if (at === null || !isAlien(control)) continue;
    const known = aliens.get(at) ?? [];
    if (known.length < fewestAliens && !known.some(({ label }) => label.text === control.label.text))
      aliens.set(at, [...known, control]);
  }
  const marks = [...lists, ...[...aliens.values()].filter(({ length }) => length === fewestAliens).flat()];
  return (control) => {
    if (page.formOf(control)?.isSearch) return true;
    const at = formAt(page, control);
    const isOwnPart = control.section !== null && saysMail(control.section.text);
    return marks.some((mark) => {
      if (formAt(page, mark) !== at) return false;
      if (at === null) return control.section !== null && mark.section?.by === control.section.by;
      return !isOwnPart || isUnder(mark.section, control.section);
    });
  };
}

const formAt = (page: Page, control: Control) => page.formOf(control)?.at ?? null;
