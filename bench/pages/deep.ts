/** 5,000 levels, one in the other, under `display: none`, with a form at every 250th. */
import { style } from './account-form';
import { nestingScript } from './hostile';
import { type BenchPage, countElements } from './page';

const levels = 5_000;
const between = 250;

/** A label and a field in every 250th level. */
const leaf = `if (level % ${between} === 0) {
      const label = document.createElement('label');
      label.htmlFor = 'f' + level;
      label.textContent = 'Server';
      const input = document.createElement('input');
      input.id = input.name = 'f' + level;
      at.append(label, input);
    }`;

const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail settings</title>${style}</head><body>
<h1>Settings</h1><p><label for="shown">Nickname</label> <input id="shown" name="nick"></p>
${nestingScript(levels, "if (level === 0) inner.className = 'hidden';", leaf)}
</body></html>`;

export function deepPage(): BenchPage {
  const hidden = levels / between;
  return {
    name: 'deep',
    documents: { '': markup },
    census: { elements: countElements(markup) + levels + hidden * 2, controls: hidden + 1, shadowRoots: 0, frames: 0 },
    account: null,
    floorReadsLabels: true,
    rounds: 11,
    callsPerSample: 1,
    loads: 5,
  };
}
