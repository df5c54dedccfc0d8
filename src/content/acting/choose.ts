/** Chooses an option of a select, a group of radios, or a list that opens; turns switches on and off. */
import type { StepOutcome } from '../../model/entering';
import { optionText } from '../controls/read';
import { drawnState } from '../controls/undeclared';
import {
  attribute,
  closest,
  hasAttr,
  inputCheckedOf,
  inputTypeOf,
  isConnectedOf,
  isRendered,
  localNameOf,
  matches,
  parentElementOf,
  selectOptionsOf,
} from '../dom';
import { enterText } from './enter-text';
import { closeList, openList } from './option-list';
import { click, focusOn, leave, pause, press, tell } from './press';

const setSelectedIndex = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.set;
const done: StepOutcome = { kind: 'done' };

/** Milliseconds that a switch may take to turn, and after which it is looked at again. */
const patience = 480;
const step = 60;

/** The elements of a choice, and which of its options is wanted. */
interface Choice {
  readonly elements: readonly Element[];
  readonly text: string;
  readonly place: number;
}

export async function choose({ elements, text, place }: Choice): Promise<StepOutcome> {
  const [first] = elements;
  if (!first) return { kind: 'failed', why: 'gone' };
  if (localNameOf(first) === 'select') return inSelect(first as HTMLSelectElement, text);
  if (elements.length > 1 || isRadio(first)) {
    const radio = elements[place];
    if (!radio) return { kind: 'failed', why: 'no-way' };
    return pressRadio(radio);
  }
  const options = await openList(first);
  const option = options.find((one) => one.text === text);
  if (!option) {
    if (options.length > 0) await closeList(first);
    // A list that only proposes: anything can be typed there.
    const typed = enterText(first, text);
    return typed.kind === 'done' || options.length > 0 ? typed : { kind: 'failed', why: 'no-list' };
  }
  Element.prototype.scrollIntoView.call(option.element, { block: 'nearest' });
  press(option.element);
  await pause(80);
  if (isRendered(option.element) && attribute(first, 'aria-expanded') === 'true') await closeList(first);
  leave(first);
  return done;
}

const isRadio = (element: Element) =>
  attribute(element, 'role') === 'radio' ||
  hasAttr(element, 'aria-pressed') ||
  (localNameOf(element) === 'input' && inputTypeOf(element as HTMLInputElement) === 'radio');

function inSelect(select: HTMLSelectElement, text: string): StepOutcome {
  const options = [...selectOptionsOf(select)];
  // What nobody can choose is not chosen for anybody.
  const wanted = options.findIndex((option) => optionText(option) === text && !matches(option, ':disabled'));
  if (wanted < 0) return { kind: 'failed', why: 'no-way' };
  focusOn(select);
  setSelectedIndex?.call(select, wanted);
  tell(select, new Event('input', { bubbles: true, composed: true }));
  tell(select, new Event('change', { bubbles: true, composed: true }));
  leave(select);
  return done;
}

function pressRadio(radio: Element): StepOutcome {
  if (localNameOf(radio) === 'input') click(radio);
  else press(radio);
  return done;
}

/** Turns a switch on or off, where it is not so already. */
export async function turn(element: Element, on: boolean): Promise<StepOutcome> {
  if (stateOf(element) === on) return done;
  if (localNameOf(element) === 'input') {
    click(element);
    return done;
  }
  for (const target of [element, closest(element, 'label'), parentElementOf(element)]) {
    if (!target) continue;
    press(target);
    // A page may ask its server first: one who presses again too soon turns it back.
    for (let waited = 0; waited < patience; waited += step) {
      await pause(step);
      if (stateOf(element) === on) return done;
    }
    if (!isConnectedOf(element)) break;
  }
  return { kind: 'failed', why: 'not-taken' };
}

function stateOf(element: Element): boolean {
  if (localNameOf(element) === 'input') return inputCheckedOf(element as HTMLInputElement);
  const said = attribute(element, 'aria-checked') || attribute(element, 'aria-pressed');
  return said === '' ? drawnState(element) === true : said === 'true';
}

/** The options of a list, which is left open. */
export async function optionsOf(element: Element): Promise<readonly string[]> {
  return (await openList(element)).map(({ text }) => text);
}
