/** Types into lines of text. */
import type { StepOutcome } from '../../model/entering';
import { isMasked } from '../controls/read';
import {
  attribute,
  hasAttr,
  inputTypeOf,
  inputValueOf,
  isConnectedOf,
  localNameOf,
  matches,
  rootDocumentOf,
  textContentOf,
  viewOf,
} from '../dom';
import { focusOn, leave, tell } from './press';

const setInputValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
const setTextContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.set;

/** Enters a text in the place of what stands in a line, with the events that typing it would have. */
export function enterText(element: Element, text: string): StepOutcome {
  // A last look: what has become a password since it was read is left alone.
  if (isMasked(element)) return { kind: 'failed', why: 'no-way' };
  if (localNameOf(element) === 'input') return intoInput(element as HTMLInputElement, text);
  if (matches(element, '[contenteditable]:not([contenteditable=false i])'))
    return intoEditable(element as HTMLElement, text);
  return { kind: 'failed', why: 'no-way' };
}

function intoInput(input: HTMLInputElement, text: string): StepOutcome {
  const isLine = /^(text|email|number|tel|url|search)$/.test(inputTypeOf(input));
  // A line that cannot be typed into would show what the page knows nothing of.
  if (!isLine || hasAttr(input, 'readonly') || !hasRoom(input, text)) return { kind: 'failed', why: 'no-way' };
  focusOn(input);
  const key = { key: text.at(-1) ?? 'Backspace', bubbles: true, composed: true };
  tell(input, new KeyboardEvent('keydown', key));
  // What the page has made a password of, or taken away, when it was told.
  if (!isConnectedOf(input)) return { kind: 'failed', why: 'gone' };
  if (inputTypeOf(input) === 'password') return { kind: 'failed', why: 'no-way' };
  const how = { inputType: 'insertReplacementText', data: text, bubbles: true, composed: true };
  tell(input, new InputEvent('beforeinput', { ...how, cancelable: true }));
  const before = inputValueOf(input);
  setInputValue?.call(input, text);
  if (inputValueOf(input) !== text) {
    // A line for numbers holds nothing else, and drops what stood there as well.
    setInputValue?.call(input, before);
    leave(input);
    return { kind: 'failed', why: 'no-way' };
  }
  tell(input, new InputEvent('input', how));
  tell(input, new KeyboardEvent('keyup', key));
  tell(input, new Event('change', { bubbles: true, composed: true }));
  leave(input);
  return { kind: 'done' };
}

/** Whether a person could type so much there. */
function hasRoom(input: HTMLInputElement, text: string): boolean {
  const most = attribute(input, 'maxlength').trim();
  return inputTypeOf(input) === 'number' || !/^\d+$/.test(most) || text.length <= Number(most);
}

function intoEditable(element: HTMLElement, text: string): StepOutcome {
  const page = rootDocumentOf(element);
  if (!page) return { kind: 'failed', why: 'gone' };
  focusOn(element);
  viewOf(page)?.getSelection()?.selectAllChildren(element);
  // The only way in which the page's own editor hears of it as of typing.
  const command = text === '' ? 'delete' : 'insertText';
  if (!Document.prototype.execCommand.call(page, command, false, text) || textContentOf(element)?.trim() !== text) {
    setTextContent?.call(element, text);
    tell(element, new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }));
  }
  leave(element);
  return { kind: 'done' };
}
