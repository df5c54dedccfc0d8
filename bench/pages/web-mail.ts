/** A web mail client with its settings open above the list of messages: 5,000 elements, 30 controls. */
import { accountControls, accountForm, accountSettings, style } from './account-form';
import { type BenchPage, filled, fillerPlace, wordsFor } from './page';

const elements = 5_000;
/** Row check-boxes and the fields of the list's toolbar. */
const otherControls = 16;
const selectable = 12;

/** A message in the list. The rows at the top have a check-box, as those in view do in lists that fill themselves. */
function messageRow(index: number): string {
  const mark = index < selectable ? `<input type="checkbox" name="msg[]" value="${index}" aria-label="Select">` : '';
  return (
    `<tr id="msg-${index}" class="message${index % 3 === 0 ? ' unread' : ''}" data-uid="${4_000 + index}">` +
    `<td class="select">${mark}</td><td class="flags"><i class="icon star"></i><i class="icon clip"></i></td>` +
    `<td class="from"><span class="name" title="sender">${wordsFor(index, 2)}</span></td>` +
    `<td class="subject"><a href="#message/${index}"><span class="text">${wordsFor(index + 3, 5)}</span></a></td>` +
    `<td class="date"><time>1${index % 10}:2${index % 6}</time></td></tr>`
  );
}

function folder(index: number): string {
  return `<li class="folder"><a href="#folder/${index}"><i class="icon"></i><span>${wordsFor(index, 1)}</span><b>${index}</b></a></li>`;
}

const skeleton = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Webmail</title>${style}</head><body class="app">
<header class="top"><h1>Webmail</h1><form role="search" action="#"><input type="search" name="q" placeholder="Search mail" aria-label="Search mail"></form>
<nav><a href="#mail">Mail</a><a href="#contacts">Contacts</a><a href="#calendar">Calendar</a><a href="#settings" class="selected">Settings</a></nav></header>
<aside><ul class="folders">${Array.from({ length: 40 }, (_, index) => folder(index)).join('')}</ul></aside>
<main><div class="toolbar"><select name="sort" aria-label="Sort by"><option>Date</option><option>From</option></select>
<select name="filter" aria-label="Filter"><option>All</option><option>Unread</option></select>
<label><input type="checkbox" name="all"> Select all</label></div>
<section class="dialog" role="dialog" aria-label="Settings"><h2>Account settings</h2>${accountForm()}</section>
<table class="messages"><tbody>${fillerPlace}</tbody></table></main></body></html>`;

export function webMailPage(): BenchPage {
  // The parser moves spans that stand straight in a table in front of it: elements all the same.
  const markup = filled(skeleton, elements, messageRow);
  return {
    name: 'web-mail',
    documents: { '': markup },
    census: { elements, controls: accountControls + otherControls, shadowRoots: 0, frames: 0 },
    account: accountSettings,
    floorReadsLabels: true,
    rounds: 15,
    callsPerSample: 2,
    loads: 7,
  };
}
