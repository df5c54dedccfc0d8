import { afterEach, describe, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { isOneOfRows, rowOfText, rowsLike } from './rows';

afterEach(closePages);

const x = 'id="x"';

describe('a row of text', () => {
  it.each([
    ['two spans', `<div ${x}><span>Port</span><span>993</span></div>`],
    ['two blocks', `<div ${x}><div>Port</div><div>993</div></div>`],
    ['cells', `<table><tr ${x}><th>Port<td>993</table>`],
    ['both in a box beside a pencil', `<div ${x}><div><b>Port</b><span>993</span></div><button>✎</button></div>`],
    ['with a link behind', `<div ${x}><span>Port</span><span>993</span><span><a href="#">Edit</a></span></div>`],
    ['in boxes around nothing else', `<div ${x}><div><div>Port</div></div><div><div><b>993</b></div></div></div>`],
    ['with an arrow behind the value', `<div ${x}><span>Port</span><span>993 ›</span></div>`],
    ['with a sign in a box of its own', `<div ${x}><span>Port</span><span>993</span><i>›</i></div>`],
    ['all of which is clicked', `<li ${x}><button><b>Port</b><i>993</i></button></li>`],
    ['with the value below', `<div ${x}><div>Port<p style="margin:0">993</p></div></div>`],
    ['with a part that is hidden', `<div ${x}><i hidden>old</i><span>Port</span><span>993</span></div>`],
  ])('%s', (_, html) => {
    expect(rowOfText(one(show(html)))).toMatchObject({ label: 'Port', value: '993' });
  });

  it.each([
    ['words between', `<div ${x}><b>Rosa</b> and <b>Ben</b></div>`],
    ['three parts', `<div ${x}><b>Port</b><b>993</b><b>tcp</b></div>`],
    ['a control', `<div ${x}><b>Port</b><p><input></p></div>`],
    ['text and a part in one line', `<div ${x}><div>Port <i>993</i></div></div>`],
    ['a list', `<div ${x}><b>Ports</b><ul><li>993</ul></div>`],
    ['several lines', `<div ${x}><b>Work</b><div><p>Port 993</p><p>Port 465</p></div></div>`],
    ['a server before', `<div ${x}><b>imap.example.edu</b><b>993</b></div>`],
    ['a link before', `<div ${x}><a href="#">Port</a><b>993</b></div>`],
    ['no label', `<div ${x}><b>1.</b><b>993</b></div>`],
    ['no value', `<div ${x}><b>Port</b><b></b></div>`],
    ['a sentence behind', `<div ${x}><b>Port</b><b>${'Ask whoever runs it. '.repeat(10)}</b></div>`],
  ])('is not what has %s', (_, html) => {
    expect(rowOfText(one(show(html)))).toBeNull();
  });

  it('is one of several where another is built like it', () => {
    const row = (attributes: string) => `<p ${attributes}><b>Port</b><i>993</i></p>`;
    const isOne = (...rows: readonly string[]) => isOneOfRows(one(show(`<div>${rows.map(row).join('')}</div>`)));
    expect(isOne(`${x} class="row"`, 'class="row last"')).toBe(true);
    expect(isOne(`${x} class="row"`, 'class="note"')).toBe(false);
    expect(isOne(x)).toBe(false);
  });
});

describe('rows like the one of a control', () => {
  const row = (label: string, value: string, attributes = '') =>
    `<div class="row" ${attributes}><span>${label}</span><span>${value}</span></div>`;
  const edited = `<div class="row open"><span>Server</span><span><input ${x}></span></div>`;
  const labels = (html: string) => rowsLike(one(show(html))).map((element) => rowOfText(element)?.label);

  it('stand beside it', () => {
    expect(labels(`<div>${row('Name', 'Work')}${edited}${row('Port', '993')}</div>`)).toEqual(['Name', 'Port']);
  });

  it('stand beside it where a style gives none of them a box', () => {
    const flat = (html: string) => html.replaceAll('class="row', 'style="display:contents" class="row');
    expect(labels(flat(`<div>${edited}${row('Port', '993')}</div>`))).toEqual(['Port']);
  });

  it('stand in a list like its own', () => {
    const other = `<div class="list">${row('Check', 'every hour')}</div><div>${row('Size', '3 GB')}</div>`;
    expect(labels(`<div class="list">${edited}${row('Port', '993')}</div>${other}`)).toEqual(['Port', 'Check']);
  });

  it('are not those that are hidden, or built in another way', () => {
    const hidden = row('Port', '993', 'hidden');
    expect(labels(`<div>${edited}${hidden}<p><b>Port</b><i>993</i></p></div>`)).toEqual([]);
  });

  it('are components as well, each kind of field of its own', () => {
    const place = show('<x-list><x-field></x-field><x-row></x-row><x-note></x-note></x-list>');
    const fill = (name: string, html: string) => {
      const root = one(place, name).attachShadow({ mode: 'open' });
      root.innerHTML = `<style>b{}</style>${html}`;
      return root;
    };
    fill('x-row', '<b>Port</b><i>993 ›</i>');
    fill('x-note', 'The port is 993.');
    const [control] = fill('x-field', '<b>Server</b><input>').querySelectorAll('input');
    expect(control && rowsLike(control).map(rowOfText)).toMatchObject([{ label: 'Port', value: '993' }]);
  });

  it('are all pairs of its list of pairs', () => {
    const list = show(`<dl><dt>Server<dd><input ${x}><dt>Port<dd>993</dl>`);
    expect(rowsLike(one(list)).map((element) => element.localName)).toEqual(['dl']);
  });

  it('are few, however many there are', () => {
    const many = row('Port', '993').repeat(3_000);
    expect(labels(`<div class="list">${edited}${many}</div>`).length).toBeLessThanOrEqual(60);
  });
});
