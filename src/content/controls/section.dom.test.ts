import { afterEach, describe, expect, it } from 'vitest';
import { closePages, insideOf, one, openPage, show } from '../page.fixture';
import { headingLevel, type Section, Sections } from './section';

afterEach(closePages);

const chain = (section: Section | null): string[] => (section ? [section.text, ...chain(section.outer)] : []);

/** The headings above `#x`, innermost first. */
async function headingsOf(html: string): Promise<string> {
  const place = show(html);
  const scope: ParentNode = place.querySelector('x-host')?.shadowRoot ?? place;
  const texts = chain(new Sections(new Map(), await insideOf()).of(one(scope)));
  // A legend is met twice, as the title of its fieldset and among its children; people are told once.
  return texts.filter((text, index) => text !== texts[index - 1]).join(' < ');
}

const x = '<p><input id="x"></p>';

describe('the headings above a control', () => {
  it.each([
    ['a heading before it', `<h2>IMAP</h2>${x}`, 'IMAP'],
    ['an outline', `<h1>Mail</h1><h2>Accounts</h2><h3>IMAP</h3>${x}`, 'IMAP < Accounts < Mail'],
    ['of the same rank the last', `<h1>Mail</h1><h2>IMAP</h2><p>a</p><h2>SMTP</h2>${x}`, 'SMTP < Mail'],
    ['a deeper heading of an earlier section', `<h2>IMAP</h2><h3>Advanced</h3><p>a</p><h2>SMTP</h2>${x}`, 'SMTP'],
    ['a heading in front of the box around it', `<h2>IMAP</h2><div><div>${x}</div></div>`, 'IMAP'],
    ['headings inside and outside', `<h1>Mail</h1><section><h2>IMAP</h2>${x}</section>`, 'IMAP < Mail'],
    ['a heading of the same rank outside is outside', `<h2>Mail</h2><div><h2>IMAP</h2>${x}</div>`, 'IMAP < Mail'],
    ['no heading of a neighbour', `<section><h2>IMAP</h2></section>${x}`, ''],
    ['no heading that comes after', `${x}<h2>IMAP</h2>`, ''],
    ['a heading in a box of its own', `<div><h2>IMAP</h2><p>Where mail is fetched.</p></div>${x}`, 'IMAP'],
    ['a heading by role', `<div role="heading" aria-level="2">IMAP</div>${x}`, 'IMAP'],
    ['a legend', `<fieldset><legend>IMAP</legend>${x}</fieldset>`, 'IMAP'],
    [
      'legends of several',
      `<fieldset><legend>Mail</legend><fieldset><legend>IMAP:</legend>${x}</fieldset></fieldset>`,
      'IMAP < Mail',
    ],
    ['a caption', `<table><caption>IMAP</caption><tr><td>${x}</table>`, 'IMAP'],
    ['a summary', `<details open><summary>IMAP</summary>${x}</details>`, 'IMAP'],
    ['a class of a legend', `<div class="legend imap-header">IMAP</div>${x}`, 'IMAP'],
    ['a class of a card', `<div><div class="card-header">IMAP</div><div class="card-body">${x}</div></div>`, 'IMAP'],
    ['the first line of a card', `<div class="card"><div>IMAP</div>${x}<p><input></p></div>`, 'IMAP'],
    ['the first line of an article', `<article><p>IMAP</p><div>${x}<input></div></article>`, 'IMAP'],
    ['the first line of a step', `<div class="wizard-step"><span>IMAP</span><div>${x}<input></div></div>`, 'IMAP'],
    [
      'a line in bold letters above blocks',
      `<div><p style="font-weight:600">IMAP</p><div>${x}</div><div><input></div></div>`,
      'IMAP',
    ],
    ['a heading that is a button', `<h2>Mail</h2><h3><button>IMAP</button></h3><div>${x}</div>`, 'IMAP < Mail'],
    ['no heading that is hidden', `<h2>IMAP</h2><h3 hidden>POP3</h3>${x}`, 'IMAP'],
    [
      'no line in bold letters with a colon',
      `<div><p style="font-weight:600">Server:</p><div>${x}</div><div><input></div></div>`,
      '',
    ],
    [
      'no line in bold letters beside a field',
      `<div><div style="font-weight:600">Server</div><span>${x}</span><span><input></span></div>`,
      '',
    ],
    [
      'a line in bold letters over rows',
      `<div><div style="font-weight:600">IMAP</div><p class="row">a</p><p class="row" id="x">b</p></div>`,
      'IMAP',
    ],
    ['no plain line over rows', `<div><div>IMAP</div><p class="row">a</p><p class="row" id="x">b</p></div>`, ''],
    [
      'no line in bold letters among its like',
      `<div><p style="font-weight:600">IMAP</p><p>a</p><p id="x">b</p></div>`,
      '',
    ],
    ['no first line of a card of one control', `<div class="card"><div>IMAP</div>${x}</div>`, ''],
    ['no first line of a plain box', `<div><div>IMAP</div>${x}<p><input></p></div>`, ''],
    ['no later line of a card', `<div class="card"><hr><div>IMAP</div>${x}<p><input></p></div>`, ''],
    ['no first line of a card with a control in it', `<div class="card"><div>IMAP <input></div>${x}</div>`, ''],
    [
      'a line over rows, as it stands over others',
      `<p class="t">SMTP</p><div>a</div><div>b</div><p class="t">IMAP</p><div>${x}</div><div>b</div>`,
      'IMAP',
    ],
    [
      'no line over rows that is the only one',
      `<div>a</div><div>b</div><p class="t">IMAP</p><div>${x}</div><div>b</div>`,
      '',
    ],
    [
      'no sentence over rows',
      `<p class="t">That is sent.</p><div>a</div><div>b</div><p class="t">This is fetched.</p><div>${x}</div><div>b</div>`,
      '',
    ],
    ['bold text before a sentence', `<div><b>IMAP</b> Where mail is fetched.</div>${x}`, 'IMAP Where mail is fetched.'],
    ['no bold text in a row of places', `<div><b>Ack</b> Home · DNS · <u>Mail test</u></div>${x}`, ''],
    ['no bold text before wide blanks', `<div><b>Ack</b>　DNS 検査　<u>接続テスト</u></div>${x}`, ''],
    ['a class of a title', `<div class="section__title">IMAP</div>${x}`, 'IMAP'],
    ['no row of links', `<div class="header"><a>Mail</a> <a>People</a> <a>Notes</a></div>${x}`, ''],
    ['no list of pages', `<header><ul><li>Mail<li>People<li>Notes</ul></header>${x}`, ''],
    [
      'no row of tabs, at the top of a card either',
      `<div class="card"><div><b role="tab">A</b><b role="tab">B</b><b role="tab">C</b></div>${x}<p><input></p></div>`,
      '',
    ],
    [
      'a class of a title with a link and a button',
      `<div class="title">IMAP <a>Help</a><button>+</button></div>${x}`,
      'IMAP Help',
    ],
    ['a heading in a header', `<h3>Mail</h3><header><h4>IMAP</h4><p>v</p></header>${x}`, 'IMAP < Mail'],
    ['a header around a heading of the same rank', `<h3>Mail</h3><header><h3>IMAP</h3></header>${x}`, 'IMAP'],
    ['a header', `<section><header>IMAP</header>${x}</section>`, 'IMAP'],
    ['a bold line', `<b>IMAP</b><br>${x}`, 'IMAP'],
    ['a bold line in a box', `<div><strong>IMAP</strong></div>${x}`, 'IMAP'],
    ['a row with one cell', `<table><tr><td colspan="2">IMAP</tr><tr><td>Server<td>${x}</tr></table>`, 'IMAP'],
    ['a row with one header cell', `<table><tr><th colspan="2">IMAP</tr><tr><td>Server<td>${x}</tr></table>`, 'IMAP'],
    ['no row of a label and an empty cell', `<table><tr><td>Name<td></tr><tr><td>Server<td>${x}</tr></table>`, ''],
    ['no bold label', `<p><b>Server:</b> <input id="x"></p>`, ''],
    ['no bold word of a sentence', `<p><b>Server</b> of your provider <input id="x"></p>`, ''],
    ['no heading class around the controls', `<div class="header">IMAP ${x}</div>`, ''],
    ['no heading class on a long text', `<div class="title">${'a long text '.repeat(12)}</div>${x}`, ''],
    ['no class that only holds the word', `<div class="subtitles-off">IMAP</div>${x}`, ''],
    ['an empty heading does not count', `<h2>IMAP</h2><h3></h3>${x}`, 'IMAP'],
    ['a hidden part of a heading is left out', `<h2>IMAP <span hidden>(secret)</span></h2>${x}`, 'IMAP'],
    [
      'the panel below a row of tabs, of which one is chosen',
      `<div role="tablist"><i role="tab" aria-selected="true">IMAP</i><i role="tab" aria-selected="false">POP</i></div><div role="tabpanel">${x}</div>`,
      'IMAP',
    ],
    [
      'what is below a row of tabs by class, of which one is chosen',
      `<nav class="tabs"><ul><li><a>POP</a></li><li class="is-active"><a>IMAP</a></li></ul></nav><section class="tab-content">${x}</section>`,
      'IMAP',
    ],
    [
      'no panel below a row of tabs where none is chosen',
      `<div role="tablist"><i role="tab">IMAP</i><i role="tab">POP</i></div><div role="tabpanel">${x}</div>`,
      '',
    ],
    ['the panel of a tab', `<b role="tab" id="t">SMTP</b><div role="tabpanel" aria-labelledby="t">${x}</div>`, 'SMTP'],
    [
      'the panel of a tab by its id',
      `<ul class="tabs"><li><a href="#p">SMTP</a></ul><div class="tab-pane" id="p">${x}</div>`,
      'SMTP',
    ],
    [
      'the panel of a tab before it',
      `<div><label role="tab">SMTP</label><div role="tabpanel">${x}</div></div>`,
      'SMTP',
    ],
    [
      'a dialog by its title',
      `<h2 id="t">Add account</h2><div role="dialog" aria-labelledby="t">${x}</div>`,
      'Add account',
    ],
    ['a dialog by name', `<dialog open aria-label="Add account">${x}</dialog>`, 'Add account'],
    ['a group by name', `<div role="group" aria-label="IMAP">${x}</div>`, 'IMAP'],
    [
      'a region by an id that is gone',
      `<div role="region" aria-labelledby="gone" aria-label="IMAP">${x}</div>`,
      'IMAP',
    ],
    ['a form by name', `<form aria-label="IMAP">${x}</form>`, 'IMAP'],
    ['no name of a plain box', `<div aria-label="IMAP">${x}</div>`, ''],
    [
      'a heading outside a shadow root',
      `<h2>IMAP</h2><x-host><template shadowrootmode="open">${x}</template></x-host>`,
      'IMAP',
    ],
    [
      'a heading in a shadow root',
      `<h2>Mail</h2><x-host><template shadowrootmode="open"><h3>IMAP</h3>${x}</template></x-host>`,
      'IMAP < Mail',
    ],
  ])('%s', async (_, html, texts) => {
    expect(await headingsOf(html)).toBe(texts);
  });
});

it('a frame has its title, below the headings of where it stands', async () => {
  const page = openPage('<h2>Settings</h2><iframe></iframe>', 'Mail');
  const frame = page.querySelector('iframe') as HTMLIFrameElement;
  const inner = frame.contentDocument as Document;
  inner.title = 'Identity:';
  inner.body.innerHTML = `<h1>Sender</h1>${x}`;
  const sections = new Sections(
    new Map<Node, Element | null>([
      [page, null],
      [inner, frame],
    ]),
    await insideOf(page),
  );
  expect(chain(sections.of(one(inner)))).toEqual(['Sender', 'Identity', 'Settings']);
});

it('two controls below one heading have the same', async () => {
  const place = show('<h2>IMAP</h2><p><input id="x"></p><p><input id="y"></p><h2>SMTP</h2><p><input id="z"></p>');
  const sections = new Sections(new Map(), await insideOf());
  const [first, second, third] = ['#x', '#y', '#z'].map((id) => sections.of(one(place, id)));
  expect(second?.by).toBe(first?.by);
  expect(third?.by).not.toBe(first?.by);
});

it('what was remembered of one control is right for the next, in any order', async () => {
  const html = `<h1>A</h1><h2>B</h2><p><i id="1"></i></p><h3>C</h3><p><i id="2"></i></p><h2>D</h2><p><i id="3"></i></p>`;
  const place = show(html);
  const ids = ['1', '2', '3'];
  const inside = await insideOf();
  const fresh = ids.map((id) => chain(new Sections(new Map(), inside).of(one(place, `[id="${id}"]`))).join());
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const sections = new Sections(new Map(), await insideOf());
    const texts: string[] = [];
    for (const index of order) texts[index] = chain(sections.of(one(place, `[id="${ids[index]}"]`))).join();
    expect(texts).toEqual(fresh);
  }
  expect(fresh).toEqual(['B,A', 'C,B,A', 'D,A']);
});

it.each([
  ['<h3 id="x">a</h3>', 3],
  ['<legend id="x">a</legend>', 6],
  ['<div id="x" class="heading">a</div>', 7],
  ['<b id="x">a</b>', 8],
  ['<div id="x"><h2>a</h2></div>', 2],
  ['<div id="x"><h2>a</h2><input></div>', 0],
  ['<p id="x">a</p>', 0],
  ['<div id="x" role="heading">a</div>', 3],
  ['<header id="x"><h4>a</h4></header>', 4],
  ['<div id="x" class="card-header"><legend>a</legend></div>', 7],
  ['<div class="card"><p id="x">a</p><input><input></div>', 7],
  ['<div class="cardinal"><p id="x">a</p><input><input></div>', 0],
  ['<font id="x"><b>a</b></font>', 8],
  ['<div id="x"><b>a</b><p>b</p></div>', 8],
  ['<div id="x"><b>a</b><p><a>1</a><a>2</a><a>3</a></p></div>', 0],
])('%s is a heading of level %i', async (html, level) => {
  const element = one(show(html));
  expect(headingLevel(element, await insideOf())).toBe(level);
});

it('three thousand headings in a row cost no more than they are', async () => {
  const place = show(Array.from({ length: 3_000 }, (_, at) => `<h3>Part ${at}</h3><p><input></p>`).join(''));
  const sections = new Sections(new Map(), await insideOf());
  const start = performance.now();
  for (const input of place.querySelectorAll('input')) sections.of(input);
  expect(performance.now() - start).toBeLessThan(2_000);
});

it('two thousand controls in a row without a heading cost no more than they are', async () => {
  const place = show('<p><input></p>'.repeat(2_000));
  const sections = new Sections(new Map(), await insideOf());
  const start = performance.now();
  for (const input of place.querySelectorAll('input')) expect(sections.of(input)).toBeNull();
  expect(performance.now() - start).toBeLessThan(2_000);
});
