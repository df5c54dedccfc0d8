import { afterEach, describe, expect, it } from 'vitest';
import { Inside } from '../controls/collect';
import { closePages, one, show } from '../page.fixture';
import { linesOf } from './lines';

afterEach(closePages);

const lines = (html: string) =>
  linesOf(one(show(`<div id="x">${html}</div>`)), new Inside([])).map(({ label, value }) => `${label} | ${value}`);

describe('the lines of an entry', () => {
  it.each([
    [
      'rows of a table',
      '<table><tr><th>Server<td>a.example.edu<tr><th>Port<td>993</table>',
      ['Server | a.example.edu', 'Port | 993'],
    ],
    [
      'columns of a table',
      '<table><tr><th>Server<th>Port</tr><tr><td>a.example.edu<td>993</table>',
      ['Server | a.example.edu', 'Port | 993'],
    ],
    [
      'a cell with several values',
      '<table><tr><th>Name<th>Receiving</tr><tr><td>Work<td>IMAP<br>a.example.edu:993</table>',
      ['Name | Work', 'Receiving | IMAP, a.example.edu:993'],
    ],
    [
      'pairs with a link to change each',
      '<dl><dt>Server<dd>a.example.edu <a>Edit</a><dt>Port<dd>993 <b role="link">Edit</b></dl>',
      ['Server | a.example.edu', 'Port | 993'],
    ],
    [
      'no cell that is nothing but a link',
      '<table><tr><td>Port<td>993<td><a>Edit</a><tr><td>User<td>rosa<td><b role="link">Edit</b></table>',
      ['Port | 993', 'User | rosa'],
    ],
    [
      'a cell with lines of which some say what they are of',
      '<table><tr><th>Name<th>Receiving</tr><tr><td>Work<td>a.example.edu:993<br>SSL<br>User: rosa</table>',
      ['Name | Work', 'Receiving | a.example.edu:993, SSL', ' | User: rosa'],
    ],
    [
      'pairs of a list and what stands beside it',
      '<h3>Work</h3><dl><dt>Server<dd>a.example.edu<dt>Port<dd>993</dl><p>Check mail: never</p>',
      [' | Work', 'Server | a.example.edu', 'Port | 993', ' | Check mail: never'],
    ],
    [
      'a table in which heads and values take turns',
      '<table><tr><th>Server<td>a.example.edu<th>Port<td>993<tr><th>User<td>rosa<th>Check<td>never</table>',
      ['Server | a.example.edu', 'Port | 993', 'User | rosa', 'Check | never'],
    ],
    [
      'pairs of a list',
      '<dl><dt>Server:<dd>a.example.edu<dt>Port:<dd>993</dl>',
      ['Server: | a.example.edu', 'Port: | 993'],
    ],
    [
      'a second text of a pair is no label',
      '<dl><dt>Server<dd>a.example.edu<dd>since May<dt>Port<dd>993</dl>',
      ['Server | a.example.edu', 'Port | 993'],
    ],
    [
      'rows of two parts',
      '<div><p><b>Server</b><i>a.example.edu</i></p><p><b>Port</b><i>993</i></p></div>',
      ['Server | a.example.edu', 'Port | 993'],
    ],
    [
      'no row of two parts by itself',
      '<p><b>Campus</b> <i>rosa@example.edu</i></p><p>Server: a.example.edu</p>',
      [' | Campus rosa@example.edu', ' | Server: a.example.edu'],
    ],
    [
      'parts that a style puts beside each other',
      '<div style="display:flex"><span>Name</span><span>a.example.edu:993</span><span>up</span></div>',
      [' | Name', ' | a.example.edu:993', ' | up'],
    ],
    ['blocks', '<p>Server: a.example.edu</p><p>Port: 993</p>', [' | Server: a.example.edu', ' | Port: 993']],
    ['breaks', 'Server: a.example.edu<br>Port: 993', [' | Server: a.example.edu', ' | Port: 993']],
    ['parts of a line', '<p>Server: <b>a</b>.example.edu</p>', [' | Server: a.example.edu']],
    ['nothing', '', []],
  ])('%s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('leave out what is hidden, controls and buttons', () => {
    expect(
      lines(
        '<p>Server: a.example.edu <a>Edit</a><button>x</button><i style="display:none">secret</i><select><option>b</select></p>',
      ),
    ).toEqual([' | Server: a.example.edu']);
  });

  it('end, however long it is', () => {
    expect(lines('<p>Server: a.example.edu</p>'.repeat(1_000)).length).toBeLessThanOrEqual(60);
  });
});
