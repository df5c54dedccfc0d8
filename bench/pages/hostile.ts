/**
 * A page shaped to keep a reader busy: 34,000 elements, among them up to 20,000 controls, a select of 10,000 options, a
 * label of a megabyte, 1,500 nested levels, and names that hide the DOM's own functions.
 */
import { style } from './account-form';
import { type BenchPage, countControls, filled, fillerPlace, type PageName, wordsFor } from './page';

const options = 10_000;
const levels = 1_500;
const labelLength = 1_000_000;
/** As 20,000 controls have it; with fewer controls the page is that much smaller, and otherwise the same. */
const besideControls = 14_000;

/** Names that hide a form's or the document's own members from who asks the object itself. */
const clobbered =
  'getAttribute parentNode children attributes querySelectorAll shadowRoot id nodeType ownerDocument textContent'.split(
    ' ',
  );

/** The parser stops nesting at 512 levels, a script does not. It takes its functions before the page hides them. */
export function nestingScript(depth: number, attributes: string, leaf: string): string {
  return `<script>{
  let at = document.body;
  for (let level = 0; level < ${depth}; level += 1) {
    const inner = document.createElement('div');
    ${attributes}
    at.append(inner);
    at = inner;
    ${leaf}
  }
}</script>`;
}

function control(index: number): string {
  const name = clobbered[index % 400] ?? `field_${index}`;
  return index % 10 === 0
    ? `<textarea id="c${index}" name="${name}" rows="1"></textarea>`
    : `<input id="c${index}" name="${name}" value="${index}">`;
}

/** Controls in forms of 400, twenty in a paragraph, every 80th with a label. */
function forms(count: number): string {
  const parts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index % 400 === 0) parts.push('<form action="#">');
    if (index % 20 === 0) parts.push('<p>');
    if (index % 80 === 0) parts.push(`<label for="c${index}">${wordsFor(index, 2)}</label>`);
    parts.push(control(index));
    if (index % 20 === 19 || index === count - 1) parts.push('</p>');
    if (index % 400 === 399 || index === count - 1) parts.push('</form>');
  }
  return parts.join('');
}

function skeleton(controls: number): string {
  const list = Array.from({ length: options }, (_, index) => `<option value="${index}">${wordsFor(index, 2)}</option>`);
  // The big select is one of the controls.
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Settings</title>${style}</head><body>
${nestingScript(levels, '', '')}
<p><label for="c1" style="display:block;height:20px;overflow:hidden;white-space:nowrap">${'Server '.repeat(labelLength / 7)}</label></p>
<p><select id="big" name="big">${list.join('')}</select></p>
${forms(controls - 1)}
<form name="documentElement" action="#"></form><img name="forms" alt=""><form name="getElementById" action="#"></form>
<div>${fillerPlace}</div></body></html>`;
}

function hostile(name: PageName, controls: number, heavy: boolean): BenchPage {
  const elements = controls + besideControls;
  const markup = filled(skeleton(controls), elements - levels, (index) => `<p><span>${wordsFor(index, 3)}</span></p>`);
  return {
    name,
    documents: { '': markup },
    census: { elements, controls: countControls(markup), shadowRoots: 0, frames: 0 },
    account: null,
    floorReadsLabels: false,
    rounds: heavy ? 5 : 9,
    callsPerSample: 1,
    loads: 3,
  };
}

export const hostilePage = (): BenchPage => hostile('hostile', 20_000, true);

/** The same with a tenth of the controls: what the growth of time is measured against. */
export const smallerHostilePage = (): BenchPage => hostile('hostile-2000', 2_000, false);
