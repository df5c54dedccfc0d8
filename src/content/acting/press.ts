/** Presses things as a mouse does, for widgets that listen to more than clicks. */
import { isConnectedOf, rectOf } from '../dom';

/** Lets the page work off what an event started. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Gives the focus; where the window has none itself, the page is told so all the same. */
export function focusOn(element: Element): void {
  HTMLElement.prototype.focus.call(element as HTMLElement, { preventScroll: true });
  if (!document.hasFocus()) {
    tell(element, new FocusEvent('focus', { composed: true }));
    tell(element, new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
}

/** Takes the focus away, so that what is checked on leaving a field is checked. */
export function leave(element: Element): void {
  const hadFocus = document.hasFocus();
  HTMLElement.prototype.blur.call(element as HTMLElement);
  if (hadFocus) return;
  tell(element, new FocusEvent('blur', { composed: true }));
  tell(element, new FocusEvent('focusout', { bubbles: true, composed: true }));
}

const dispatch = EventTarget.prototype.dispatchEvent;

/** Sends an event, whatever the page calls its fields. */
export function tell(target: EventTarget, event: Event): void {
  dispatch.call(target, event);
}

/** A whole press in the middle of an element. */
export function press(element: Element): void {
  const { left, top, width, height } = rectOf(element);
  const at = {
    clientX: left + width / 2,
    clientY: top + height / 2,
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: 1,
  };
  const pointer = { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  tell(element, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  tell(element, new MouseEvent('mousedown', { ...at, buttons: 1 }));
  focusOn(element);
  tell(element, new PointerEvent('pointerup', pointer));
  tell(element, new MouseEvent('mouseup', at));
  if (isConnectedOf(element)) click(element);
}

/** A click with what the browser itself does then. */
export function click(element: Element): void {
  HTMLElement.prototype.click.call(element as HTMLElement);
}

/** A key that goes down and up. */
export function pressKey(element: Element, key: string): void {
  const init = { key, code: key, bubbles: true, cancelable: true, composed: true };
  tell(element, new KeyboardEvent('keydown', init));
  tell(element, new KeyboardEvent('keyup', init));
}
