/** Labels by their place in lists, rows and grids, where nothing beside the control says them. */
import { afterEach, expect, it } from 'vitest';
import { closePages, insideOf, one, show } from '../page.fixture';
import { Beside } from './beside';

afterEach(closePages);

const x = '<input id="x">';
const grid = (cells: string) => `<div style="display:grid;grid-template-columns:9em 9em 9em">${cells}</div>`;

it.each([
  ['its place in a list of labels', `<ul><li>Server<li>Port</ul><ul><li><input><li>${x}</ul>`, 'Port'],
  [
    'no place in a list of links',
    `<ul><li><a>Mail</a><li><a>Files</a></ul><ul><li><input placeholder="a"><li>Port ${x}</ul>`,
    'Port',
  ],
  [
    'no place in a list of another length',
    `<ul><li>Mail<li>Files<li>People</ul><ul><li><input placeholder="a"><li>Port ${x}</ul>`,
    'Port',
  ],
  ['a picture in place of words', `<p><img alt="Server"> ${x}</p>`, 'Server'],
  ['no picture before words', `<p><img alt="Help"> Server ${x}</p>`, 'Server'],
  [
    'the label in the row above',
    `<table><tr><td>Server<td>Port</tr><tr><td><input><td>${x}</tr><tr><td>User<td>Kind</tr><tr><td><input><td><input></tr></table>`,
    'Port',
  ],
  [
    'no values in the row above',
    `<table><tr><td>Work<td>imap.example.edu</tr><tr><td><input><td>Server ${x}</tr></table>`,
    'Server',
  ],
  [
    'the head of its column, whatever stands above',
    `<table><tr><th>Name<th>Kind</tr><tr><td>Work<td>None</tr><tr><td><input><td>${x}</tr></table>`,
    'Kind',
  ],
  [
    'no row above that has no label for each',
    `<table><tr><td>Incoming mail<td>&nbsp;</tr><tr><td><input><td>Port ${x}</tr></table>`,
    'Port',
  ],
  [
    'its place in a grid that a style draws',
    grid(
      `<i></i><b>Incoming</b><b>Outgoing</b><div>Server</div><p><input></p><p><input></p><div>Port</div><p><input></p><p>${x}</p>`,
    ),
    'Port (Outgoing)',
  ],
  [
    'no grid without heads',
    grid(`<div>Server</div><p><input></p><p>a name</p><div>Port</div><p>${x}</p><p><input><input></p>`),
    'Port',
  ],
])('%s', async (_, html, text) => {
  const element = one(show(html));
  expect(new Beside(await insideOf()).of(element)?.text).toBe(text);
});
