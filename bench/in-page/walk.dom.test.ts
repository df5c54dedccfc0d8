import { afterEach, expect, test } from 'vitest';
import { floor } from './floor';
import { bareWalk, census, walk } from './walk';

afterEach(() => document.body.replaceChildren());

function show(markup: string): void {
  document.body.setHTMLUnsafe(markup);
}

/** How much more each of them finds with this markup than with none. */
function found(markup: string) {
  const before = { floor: floor(true), walk: walk(), elements: bareWalk() };
  show(markup);
  return { floor: floor(true) - before.floor, walk: walk() - before.walk, elements: bareWalk() - before.elements };
}

test('the walk reads what FLOOR reads', () => {
  const markup =
    '<label for="a">One</label><input id="a" name="bc" value="def"><label>Two <input type="checkbox" name="x"></label>' +
    '<select name="s"><option>first</option></select><textarea id="t"></textarea>';
  // "One" + "a" + "bc" + "text" + "def"; "Two " + "x" + "checkbox" + "on"; "s" + "select-one" + "first"; "t" + "textarea".
  const length = 3 + 1 + 2 + 4 + 3 + (4 + 1 + 8 + 2) + (1 + 10 + 5) + (1 + 8);
  expect(found(markup)).toEqual({ floor: length, walk: length, elements: 7 });
});

test('FLOOR leaves out labels where it is told to', () => {
  show('<label for="a">One</label><input id="a">');
  expect(floor(true) - floor(false)).toBe(3);
});

test('the walk goes into shadow roots and frames, FLOOR does not', () => {
  const before = census();
  const length = found(
    '<div><template shadowrootmode="open"><p><input name="ab"></p></template></div><iframe></iframe>',
  );
  // Besides the input in the shadow root: the frame has a document of html, head and body.
  expect(length).toEqual({ floor: 0, walk: 2 + 4, elements: 2 + 2 + 3 });
  const after = census();
  expect({
    elements: after.elements - before.elements,
    controls: after.controls - before.controls,
    shadowRoots: after.shadowRoots - before.shadowRoots,
    frames: after.frames - before.frames,
  }).toEqual({ elements: 7, controls: 1, shadowRoots: 1, frames: 1 });
});

test('a form that hides the names of its own functions is walked', () => {
  const names = ['shadowRoot', 'querySelectorAll', 'localName', 'closest'].map((name) => `<input name="${name}">`);
  expect(found(`<form>${names.join('')}</form>`).elements).toBe(5);
});
