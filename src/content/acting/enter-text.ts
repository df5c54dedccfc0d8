/** Types into lines of text. */
import type { StepOutcome } from '../../model/entering';
import { hasAttr, inputTypeOf, localNameOf } from '../dom';
import { focusOn, leave, tell } from './press';

const setInputValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/** Enters a text in the place of what stands in a line, with the events that typing it would have. */
export function enterText(element: Element, text: string): StepOutcome {
  if (localNameOf(element) === 'input') return intoInput(element as HTMLInputElement, text);
  if (hasAttr(element, 'contenteditable')) return intoEditable(element as HTMLElement, text);
  return { kind: 'failed', why: 'no-way' };
}

function intoInput(input: HTMLInputElement, text: string): StepOutcome {
  // A last look: what has become a password since it was read is left alone.
  const isLine = /^(text|email|number|tel|url|search)$/.test(inputTypeOf(input));
  // A line that cannot be typed into would show what the page knows nothing of.
  if (!isLine || hasAttr(input, 'readonly')) return { kind: 'failed', why: 'no-way' };
  focusOn(input);
  const key = { key: text.at(-1) ?? 'Backspace', bubbles: true, composed: true };
  tell(input, new KeyboardEvent('keydown', key));
  const how = { inputType: 'insertReplacementText', data: text, bubbles: true, composed: true };
  tell(input, new InputEvent('beforeinput', { ...how, cancelable: true }));
  setInputValue?.call(input, text);
  tell(input, new InputEvent('input', how));
  tell(input, new KeyboardEvent('keyup', key));
  tell(input, new Event('change', { bubbles: true, composed: true }));
  leave(input);
  return { kind: 'done' };
}

function intoEditable(element: HTMLElement, text: string): StepOutcome {
  focusOn(element);
  const selection = getSelection();
  selection?.selectAllChildren(element);
  // The only way in which the page's own editor hears of it as of typing.
  if (!document.execCommand('insertText', false, text)) {
    const setText = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.set;
    setText?.call(element, text);
    tell(element, new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }));
  }
  leave(element);
  return { kind: 'done' };
}
