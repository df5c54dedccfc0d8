/** Presses things as a mouse does, for widgets that listen to more than clicks. */
import { activeElementOf, hasWindowFocus, isConnectedOf, type Root, rectOf, rootDocumentOf, rootOf } from '../dom';

/** Lets the page work off what an event started. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Gives the focus; where the window has none itself, the page is told so all the same. */
export function focusOn(element: Element): void {
  if (!isConnectedOf(element)) return;
  HTMLElement.prototype.focus.call(element as HTMLElement, { preventScroll: true });
  if (windowHasFocus(element) || !isConnectedOf(element) || !isFocused(element)) return;
  tell(element, new FocusEvent('focus', { composed: true }));
  tell(element, new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Takes the focus away, so that what is checked on leaving a field is checked. */
export function leave(element: Element): void {
  const hadFocus = windowHasFocus(element);
  HTMLElement.prototype.blur.call(element as HTMLElement);
  if (hadFocus) return;
  tell(element, new FocusEvent('blur', { composed: true }));
  tell(element, new FocusEvent('focusout', { bubbles: true, composed: true }));
}

const isFocused = (element: Element) => activeElementOf(rootOf(element) as Root) === element;

function windowHasFocus(element: Element): boolean {
  const page = rootDocumentOf(element);
  return page !== null && hasWindowFocus(page);
}

const dispatch = EventTarget.prototype.dispatchEvent;

/** Sends an event, whatever the page calls its fields. Gives whether the browser may go on as usual. */
export const tell = (target: EventTarget, event: Event): boolean => dispatch.call(target, event);

/** A whole press in the middle of an element. What the page keeps the browser from doing is not done. */
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
  // As in browsers: one who takes the pointer gets no mouse events, and one who takes the mouse keeps the focus.
  const withMouse = tell(element, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  if (withMouse && tell(element, new MouseEvent('mousedown', { ...at, buttons: 1 }))) focusOn(element);
  tell(element, new PointerEvent('pointerup', pointer));
  if (withMouse) tell(element, new MouseEvent('mouseup', at));
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
