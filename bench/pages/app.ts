/**
 * A large single-page application with mail settings in it: 87,000 elements, 200 controls, 50 shadow roots, 5 frames.
 * The account form stands in the document, most other controls on cards around it; 40 in shadow roots, 20 in frames.
 */
import { accountControls, accountForm, accountSettings, style } from './account-form';
import { type BenchPage, countElements, filled, fillerPlace, wordsFor } from './page';

const elements = 87_000;
const controls = 200;
const frames = 5;
const controlsInFrame = 4;
const shadowRoots = 50;
/** The other ten are buttons and badges, without a field. */
const shadowFields = 40;
const cards = controls - accountControls - frames * controlsInFrame - shadowFields;

const panels = ['Calendar', 'Notes', 'Tasks', 'Chat', 'Feeds'];

function frameDocument(name: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${style}</head><body><h2>${name}</h2>
<p><label for="title">Title</label> <input id="title" name="title"></p>
<p><label for="when">Date</label> <input id="when" name="when" type="date"></p>
<p><label><input type="checkbox" name="remind"> Remind me</label></p>
<p><label for="note">Note</label> <textarea id="note" name="note"></textarea></p></body></html>`;
}

function card(index: number): string {
  const id = `pref-${index}`;
  const field =
    index % 3 === 0
      ? `<input type="checkbox" id="${id}" name="pref[${index}]">`
      : `<input type="text" id="${id}" name="pref[${index}]" value="${wordsFor(index, 1)}">`;
  return (
    `<section class="card"><h3>${wordsFor(index, 2)}</h3><div class="body"><p>${wordsFor(index + 1, 6)}</p>` +
    `<div class="form-row"><label for="${id}">${wordsFor(index + 2, 2)}</label>${field}</div></div></section>`
  );
}

function component(index: number): string {
  const inner =
    index < shadowFields
      ? `<label for="inner">${wordsFor(index, 2)}</label><input id="inner" name="field" type="text">`
      : `<button type="button">${wordsFor(index, 1)}</button>`;
  return `<x-field class="component"><template shadowrootmode="open"><div class="wrap">${inner}<slot></slot></div></template><span slot="">${wordsFor(index, 1)}</span></x-field>`;
}

function listItem(index: number): string {
  return (
    `<div class="item" data-id="${index}"><div class="media"><img alt="" class="avatar"><span class="badge"></span></div>` +
    `<div class="content"><div class="title"><a href="#item/${index}"><span>${wordsFor(index, 3)}</span></a></div>` +
    `<div class="meta"><span>${wordsFor(index, 2)}</span><time>1${index % 10}:00</time></div></div>` +
    `<div class="actions"><button type="button"><i class="icon"></i></button></div></div>`
  );
}

const skeleton = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workplace mail</title>${style}</head><body>
<div id="root"><header class="bar"><h1>Workplace</h1></header>
<div class="components">${Array.from({ length: shadowRoots }, (_, index) => component(index)).join('\n')}</div>
<div class="cards">${Array.from({ length: cards }, (_, index) => card(index)).join('\n')}</div>
<main><h2>Mail account</h2>${accountForm()}</main>
<div class="panels">${panels.map((name, index) => `<iframe src="frame-${index}" title="${name}" width="400" height="200"></iframe>`).join('')}</div>
<div class="list">${fillerPlace}</div></div></body></html>`;

export function appPage(): BenchPage {
  const inFrames = panels.map(frameDocument);
  const within = inFrames.reduce((sum, markup) => sum + countElements(markup), 0);
  return {
    name: 'app',
    documents: {
      '': filled(skeleton, elements - within, listItem),
      ...Object.fromEntries(inFrames.map((markup, index) => [`frame-${index}`, markup])),
    },
    census: { elements, controls, shadowRoots, frames },
    account: accountSettings,
    floorReadsLabels: true,
    rounds: 7,
    callsPerSample: 1,
    loads: 5,
  };
}
