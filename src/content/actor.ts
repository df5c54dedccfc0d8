/**
 * Injected beside the reader when a person asks to be shown a control, or to have a value entered. Does only that, one
 * thing at a time: it never submits a form, never presses a button of the page that is no part of a list, and never
 * touches a password.
 */
import type { ActorWorld, MailActor, StepOutcome } from '../model/entering';
import type { ReaderWorld } from '../model/gathered';
import { choose, optionsOf, turn } from './acting/choose';
import { enterText } from './acting/enter-text';
import { closeList } from './acting/option-list';
import { pause } from './acting/press';
import { show } from './acting/show';
import { isEnabled, opensList } from './controls/read';
import { closest, hasAttr, isConnectedOf, rootDocumentOf, viewOf } from './dom';

const world = globalThis as ActorWorld & ReaderWorld;

const elementOf = (handle: number | undefined): Element | null => {
  const element = handle === undefined ? null : (world.mailReader?.element(handle) ?? null);
  return element && isConnectedOf(element) ? element : null;
};

const isEditable = (element: Element) =>
  isEnabled(element) &&
  closest(element, '[aria-disabled=true]') === null &&
  (!hasAttr(element, 'readonly') || opensList(element));

/**
 * Meanwhile nothing is submitted: a switch, a tab or what opens a list can be a button of a form without the page
 * meaning it.
 */
async function withoutSubmitting<T>(element: Element, act: () => Promise<T>): Promise<T> {
  // Of the frame that the element stands in: the reader looks into frames of the same origin too.
  const page = rootDocumentOf(element);
  const view: EventTarget = (page && viewOf(page)) ?? window;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  EventTarget.prototype.addEventListener.call(view, 'submit', stop, { capture: true });
  try {
    return await act();
  } finally {
    EventTarget.prototype.removeEventListener.call(view, 'submit', stop, { capture: true });
  }
}

const actor: MailActor = {
  async enter({ handles, entry }): Promise<StepOutcome> {
    const elements = handles.map(elementOf);
    const element = entry.kind === 'option' && elements.length > 1 ? elements[entry.place] : elements[0];
    if (!element) return { kind: 'failed', why: 'gone' };
    if (!isEditable(element)) return { kind: 'failed', why: 'read-only' };
    return withoutSubmitting(element, async () => {
      const outcome =
        entry.kind === 'text'
          ? enterText(element, entry.text)
          : entry.kind === 'switch'
            ? await turn(element, entry.on)
            : await choose({
                elements: elements.length > 1 ? elements.map((one) => one ?? element) : [element],
                ...entry,
              });
      // What the page makes of it comes with its next turns.
      await pause(60);
      return outcome;
    });
  },
  options: (handle) => {
    const element = elementOf(handle);
    return element ? withoutSubmitting(element, () => optionsOf(element)) : Promise.resolve([]);
  },
  async close(handle) {
    const element = elementOf(handle);
    if (element) await withoutSubmitting(element, () => closeList(element));
  },
  async show(handle) {
    const element = elementOf(handle);
    return element ? withoutSubmitting(element, () => show(element)) : 'gone';
  },
};

world.mailActor = actor;
