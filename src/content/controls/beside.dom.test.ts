/** Labels that nothing but their place ties to a control. */
import { afterEach, describe, expect, it } from 'vitest';
import { commonAncestor } from '../dom';
import { closePages, insideOf, one, show } from '../page.fixture';
import { Beside } from './beside';

afterEach(closePages);

const x = '<input id="x">';

/** What stands beside `#x`. */
async function besideX(html: string) {
  const element = one(show(html));
  return new Beside(await insideOf()).of(element);
}

describe('the text beside a control', () => {
  it.each([
    ['a label without for', `<label>Reply-To</label>${x}`, 'Reply-To'],
    ['a label without for, above', `<div><label>Reply-To</label><div>${x}</div></div>`, 'Reply-To'],
    ['a span and a line break', `<span>Server</span><br>${x}`, 'Server'],
    ['bare text', `<p>Server: ${x}</p>`, 'Server'],
    ['bold text with a colon', `<p><b>Server:</b> ${x}</p>`, 'Server'],
    ['several inline parts', `<p>IMAP <b>server</b> name ${x}</p>`, 'IMAP server name'],
    ['the line above alone', `<p>Please fill in.<br>Server<br>${x}</p>`, 'Server'],
    ['a cell before', `<table><tr><td>Server:<td>${x}</table>`, 'Server'],
    ['a header cell before', `<table><tr><th>Server:<td>${x}</table>`, 'Server'],
    ['a label in a header cell', `<table><tr><th><label>Server</label><td>${x}</table>`, 'Server'],
    ['a cell before an empty cell', `<table><tr><td>Server<td>&nbsp;<td>${x}</table>`, 'Server'],
    ['a cell before one with a colon', `<table><tr><td>サーバー<td>：<td>${x}</table>`, 'サーバー'],
    ['a nested table in the cell', `<table><tr><td>Server<td><table><tr><td>${x}</table></table>`, 'Server'],
    ['a row above', `<table><tr><td>Server</tr><tr><td>${x}</tr></table>`, 'Server'],
    ['a definition list', `<dl><dt>Server<dd>${x}</dl>`, 'Server'],
    ['a floating label', `<div>${x}<label>Reply-to *</label></div>`, 'Reply-to'],
    ['a floating label with the right for', `<div>${x}<label for="x">Reply-to</label></div>`, 'Reply-to'],
    [
      'a widget around it',
      `<div><span>Server</span><div class="input"><div><span>${x}</span></div></div></div>`,
      'Server',
    ],
    [
      'its row and the header of its column',
      `<table><tr><th><th>Incoming<th>Outgoing</tr><tr><td>Port<td><input><td>${x}</tr></table>`,
      'Port (Outgoing)',
    ],
    [
      'its row alone, where no column has a header',
      `<table><tr><td>Name<td>a<td>b</tr><tr><td>Port<td>${x}<td>993</tr></table>`,
      'Port',
    ],
    [
      'the lower of two headers of its column',
      `<table><tr><th rowspan="2">Name<th colspan="2">IMAP<th colspan="2">SMTP</tr><tr><th>Server<th>Port<th>Server<th>Port</tr><tr><td><input><td><input><td><input><td><input><td>${x}</tr></table>`,
      'Port',
    ],
    [
      'the header of its column in a row that can be ticked',
      `<table><thead><tr><th><input type="checkbox"><th>Person<th>Address<th>User<th>Server</tr></thead><tr><td><input type="checkbox"><td>Rosa<td>${x}<td><input><td><input></tr></table>`,
      'Address',
    ],
    ['the header of its column', `<table><tr><th>Server<th>Port</tr><tr><td><input><td>${x}</tr></table>`, 'Port'],
    ['a button on the way', `<p>Server <button>?</button> ${x}</p>`, 'Server'],
    ['a hidden control on the way', `<p>Server <input type="hidden"> ${x}</p>`, 'Server'],
    ['a hidden part on the way', `<div><p>Server</p><p style="display:none">Fill this in</p>${x}</div>`, 'Server'],
    [
      'a small switch in the label',
      `<div><label>User <span role="radiogroup"><b role="radio">Fixed</b></span></label>${x}</div>`,
      'User',
    ],
  ])('%s', async (_, html, text) => {
    expect((await besideX(html))?.text).toBe(text);
  });

  it.each([
    ['another form', `<p>Search</p><form><input><p>${x}</p></form>`],
    ['a sentence, however long', `<p>${'Please be careful with this. '.repeat(10)}</p><div>${x}</div>`],
    ['a floating label of another control', `<div>${x}<label for="y">Port</label></div><p><input id="y"></p>`],
    ['a label before the next control', `<div>${x}<label>Port</label><input></div>`],
    ['signs alone', `<p>* : ${x}</p>`],
    ['text behind twelve other things', `<div>Server${'<i></i>'.repeat(13)}${x}</div>`],
    ['a row of links', `<div><p><a>Mail</a> <a>Calendar</a> <a>People</a></p>${x}</div>`],
    ['a row of buttons', `<div><p>Go to <button>1</button><button>2</button><button>3</button></p>${x}</div>`],
  ])('not %s', async (_, html) => {
    expect(await besideX(html)).toBeNull();
  });

  it.each([
    ['in one cell', `<table><tr><th>Server and port<td><input> : ${x}</table>`],
    ['on one line', `<p>Server and port <input> ${x}</p>`],
    ['in a label', `<label>Server and port <input></label>${x}`],
  ])('shared with the control before it, %s', async (_, html) => {
    expect(await besideX(html)).toMatchObject({ text: 'Server and port', ordinal: 1 });
  });

  it.each([
    [
      'below, as in the rows beside it',
      `<div>${x}<span>Server</span></div><div><input><span>Port</span></div>`,
      'Server',
    ],
    ['below, as in the row before', `<div><input><span>Server</span></div><div>${x} Port</div>`, 'Port'],
    ['below, under a heading', `<h3>Mail</h3><p>${x}<b>Server</b></p><p><input><b>Port</b></p>`, 'Server'],
    [
      'not below, where it stands above',
      `<label>Server</label><p>${x}<b>as told</b></p><label>Port</label><p><input><b>often 993</b></p>`,
      'Server',
    ],
    [
      'not in the cell beside others',
      `<table><tr><th>Port<td><input> <i>often 143</i><td>${x} <i>often 25</i></table>`,
      'Port',
    ],
    ['not below a single one', `<p>Server</p><div>${x}<span>as told</span></div>`, 'Server'],
  ])('%s', async (_, html, text) => {
    expect(await besideX(html)).toMatchObject({ text });
  });

  it('of a third on the line: it is the third', async () => {
    expect(await besideX(`<p>Date <input><input>${x}</p>`)).toMatchObject({ text: 'Date', ordinal: 2 });
  });

  it('its own text on a shared line', async () => {
    expect(await besideX(`<p>Server <input> Port ${x}</p>`)).toMatchObject({ text: 'Port', ordinal: 0 });
  });

  it.each([
    [
      'of several columns with heads',
      `<tr><th><th>Incoming<th>Outgoing</tr><tr><td>Port<td><input><td>${x}</tr>`,
      'Outgoing',
    ],
    [
      'the upper of two heads',
      `<tr><th>Name<th colspan="2">IMAP<th colspan="2">SMTP</tr><tr><th>Person<th>Server<th>Port<th>Server<th>Port</tr><tr><td><input><td><input><td><input><td><input><td>${x}</tr>`,
      'SMTP',
    ],
    ['beyond a corner without one', `<tr><td><th>IMAP<th>SMTP</tr><tr><td>Port<td><input><td>${x}</tr>`, 'SMTP'],
    ['not of columns without', `<tr><td>a<td>b<td>c</tr><tr><td>Port<td><input><td>${x}</tr>`, undefined],
    ['not of a single one', `<tr><th>Setting<th>Value</tr><tr><td>Port<td>${x}</tr>`, undefined],
  ])('the head of the column that a control stands in, %s', async (_, rows, head) => {
    expect((await besideX(`<table>${rows}</table>`))?.head?.textContent).toBe(head);
  });

  it('a label with a link or two is no row of links', async () => {
    const html = `<div><p>Server <a>Help</a> <a>More</a></p>${x}</div>`;
    expect((await besideX(html))?.text).toBe('Server Help More');
  });

  it('a heading, and that it is one', async () => {
    expect(await besideX(`<h4>IMAP server</h4>${x}`)).toMatchObject({
      text: 'IMAP server',
      origin: 'heading',
    });
  });
});

describe('the text after a control', () => {
  it.each([
    ['a unit', `<p>${x} minutes</p>`, 'minutes'],
    ['a unit in a span', `<p>${x}<span>minutes</span></p>`, 'minutes'],
    ['after a wrapper', `<p><span>${x}</span> minutes</p>`, 'minutes'],
    ['after a list', '<p><select id="x"><option>5</select> minutes</p>', 'minutes'],
    ['of a check box', '<p><input id="x" type="checkbox"> Use TLS</p>', 'Use TLS'],
    ['a domain', `<p>${x} @example.edu</p>`, '@example.edu'],
    ['up to the next control', `<p>${x} @ <input> x</p>`, '@'],
    ['up to the end of the line', `<p>${x} s<br>Ask them</p>`, 's'],
    ['nothing', `<p>${x}</p><p>Ask them</p>`, ''],
    ['no hidden hint', `<p>${x}<span style="display:none">minutes</span></p>`, ''],
  ])('%s', async (_, html, text) => {
    const element = one(show(html));
    expect(new Beside(await insideOf()).textAfter(element)).toBe(text);
  });
});

describe('a short text beyond the box of a control', () => {
  it.each([
    ['a unit in the box beside', `<p>${x}</p><p>minutes</p>`, 'minutes'],
    ['a unit beside the box around the box', `<div><div><div>${x}</div></div><div>Seconds</div></div>`, 'Seconds'],
    [
      'a short sentence beside that names one',
      `<p>${x}</p><p>How long to wait, in minutes.</p>`,
      'How long to wait, in minutes.',
    ],
    ['no long one', `<p>${x}</p><p>${'Ask them how long it takes. '.repeat(2)} In minutes.</p>`, ''],
    ['no label of the control that follows', `<p>${x}</p><p>Minutes</p><p><input></p>`, ''],
    ['no label of the control in the box that follows', `<p>${x}</p><p>Minutes <input></p>`, ''],
    ['no unit beside a box of two', `<div><p><input>${x}</p><p>minutes</p></div>`, ''],
    ['no unit beside the label around it', `<div><label>Port ${x}</label><p>minutes</p></div>`, ''],
    ['a unit behind the sign that counts up', `<div><p>${x}</p><b>+</b></div> minutes`, 'minutes'],
    ['no unit five boxes away', `${'<div>'.repeat(5)}${x}${'</div>'.repeat(5)}<div>minutes</div>`, ''],
    ['nothing that is hidden', `<p>${x}</p><p style="display:none">minutes</p>`, ''],
  ])('%s', async (_, html, text) => {
    const beside = new Beside(await insideOf());
    const element = one(show(html));
    expect(beside.textAfter(element)).toBe('');
    expect(new Beside(await insideOf()).textBeyond(element)).toBe(text);
  });
});

describe('groups', () => {
  const radios = '<input type="radio" id="x"> SSL <input type="radio" id="y"> TLS';

  it('are held by the smallest element around all', () => {
    const place = show('<section><p><i id="x"></i></p><p><i id="y"></i></p></section>');
    expect(commonAncestor([one(place), one(place, '#y')])).toBe(one(place, 'section'));
    expect(commonAncestor([one(place)])).toBe(one(place));
  });

  it.each([
    ['before the first, within', `<div>Security: ${radios}</div>`, 'Security'],
    ['before the group', `<h4>Security</h4><div>${radios}</div>`, 'Security'],
    ['in the cell before', `<table><tr><td>Security<td>${radios}</table>`, 'Security'],
  ])('%s', async (_, html, text) => {
    const place = show(html);
    const both = [one(place), one(place, '#y')];
    expect(new Beside(await insideOf()).ofGroup(both, commonAncestor(both))?.text).toBe(text);
  });

  it('of none have nothing', async () => {
    expect(new Beside(await insideOf()).ofGroup([], document.body)).toBeNull();
  });
});
