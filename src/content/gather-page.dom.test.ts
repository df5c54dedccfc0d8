/** Whole pages: frames, pages made to break a reader, and pages that are too large. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { controlLimit } from './controls/collect';
import { gatherPage } from './gather-page';
import { elementOf } from './handles';
import { accountsOf, closePages, one, openPage, readHtml, readPage, readValues, valuesOf } from './page.fixture';

afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

const form =
  '<h2>IMAP</h2><form><p><label for="h">Server</label> <input id="h" name="host" value="imap.example.edu"></p>' +
  '<p><label for="p">Port</label> <input id="p" name="port" value="993"></p></form>';
const expected = { 'incoming.protocol': 'imap', 'incoming.host': 'imap.example.edu', 'incoming.port': 993 };

async function valuesIn(page: Document) {
  return accountsOf(await readPage(page)).map(valuesOf);
}

it('a page is read into plain JSON', async () => {
  const reading = await readHtml(form, 'Mail');
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  expect(reading).toMatchObject({
    reading: { page: { origin: null, path: 'about:blank', title: 'Mail' }, client: null, unread: [] },
    foreignFrames: [],
  });
});

it('a page is read anew each time', async () => {
  const page = openPage(form, 'Mail');
  expect(await valuesIn(page)).toEqual([expected]);
  (page.querySelector('#h') as HTMLInputElement).value = 'other.example.edu';
  expect(await valuesIn(page)).toEqual([{ ...expected, 'incoming.host': 'other.example.edu' }]);
});

it('reading changes nothing on the page', async () => {
  const page = openPage(form, 'Mail');
  const seen = vi.fn();
  const observer = new MutationObserver(seen);
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = page.documentElement.outerHTML;
  await readPage(page);
  await new Promise((resolve) => setTimeout(resolve));
  expect(page.documentElement.outerHTML).toBe(before);
  expect(seen).not.toHaveBeenCalled();
});

it('a client is known by name, from a frame too', async () => {
  const page = openPage('<iframe width="600" height="400"></iframe>');
  const inner = page.querySelector('iframe')?.contentDocument as Document;
  inner.body.innerHTML = '<input id="rcmfd_email">';
  expect(await readPage(page)).toMatchObject({ reading: { client: { id: 'roundcube' } } });
});

describe('what is on the page', () => {
  const row = (name: string, control: string) => `<div><label>${name}</label> ${control}</div>`;
  const list = (attributes: string) =>
    `<select ${attributes}><option>None<option selected>SSL/TLS<option>STARTTLS</select>`;
  const withSecurity = { ...expected, 'incoming.security': 'ssl' };
  const inForm = (html: string) => form.replace('</form>', `${html}</form>`);

  it.each([
    [
      'a hidden list with a button in its place',
      row('Security', `<span>${list('hidden')}<button>SSL/TLS</button></span>`),
      withSecurity,
    ],
    ['a hidden list alone', row('Security', `<span>${list('hidden')}</span>`), expected],
    [
      'a hidden list whose button shows something else',
      row('Security', `<span>${list('hidden')}<button>Choose</button></span>`),
      expected,
    ],
    [
      'a row of buttons of which one is pressed',
      row(
        'Security',
        '<span>' +
          ['None', 'SSL/TLS', 'STARTTLS']
            .map((text) => `<button aria-pressed="${text === 'SSL/TLS'}">${text}</button>`)
            .join('') +
          '</span>',
      ),
      withSecurity,
    ],
    [
      'the text of a list beside its line',
      row('Security', '<div><span>SSL/TLS</span><input role="combobox"></div>'),
      withSecurity,
    ],
    [
      'the list that a combo box has opened, once',
      `${row('Security', '<b role="combobox" aria-expanded="true">SSL/TLS</b>')}<div class="popup"><ul role="listbox"><li role="option">None<li role="option">STARTTLS</ul></div>`,
      withSecurity,
    ],
    [
      'a unit in the box beside',
      row('Check for new mail every', '<div><span><input value="300"></span></div><div>seconds</div>'),
      { ...expected, checkIntervalMinutes: 5 },
    ],
    [
      'a field in a box that was put far outside',
      `<div style="position:absolute;left:-9999px">${row('User name', '<input value="trap">')}</div>`,
      expected,
    ],
  ])('%s', async (_, html, values) => {
    expect(await readValues(inForm(html), 'Mail')).toEqual([values]);
  });

  it('fields that were scrolled away', async () => {
    const page = openPage(
      `<div id="s" style="height:300px;overflow:auto;position:fixed">${form}<p style="height:5000px"></p></div>`,
      'Mail',
    );
    page.querySelector('#s')?.scrollTo(0, 4_000);
    expect(page.querySelector('#h')?.getBoundingClientRect().bottom).toBeLessThan(-500);
    expect(await valuesIn(page)).toEqual([expected]);
  });
});

describe('frames', () => {
  const framed = (html: string, attributes = 'width="800" height="500"') => {
    const page = openPage(`<h1>Settings</h1><iframe ${attributes}></iframe>`, 'Mail');
    const inner = page.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = html;
    return page;
  };

  it('of the same origin are read with the page', async () => {
    expect(await valuesIn(framed(form))).toEqual([expected]);
  });

  it('that are hidden are not', async () => {
    expect(await valuesIn(framed(form, 'hidden'))).toEqual([]);
  });

  it('of another origin are named, without what could identify a session', async () => {
    const page = openPage(
      `${form}<iframe sandbox width="400" height="300" src="https://mail.invalid/a;sid=SECRET/b?token=SECRET#SECRET"></iframe>`,
    );
    const reading = await readPage(page);
    expect(reading).toMatchObject({ foreignFrames: ['https://mail.invalid/…/b'] });
    expect(JSON.stringify(reading)).not.toContain('SECRET');
  });

  it('of another origin that are hidden are not named', async () => {
    const page = openPage(`${form}<iframe sandbox hidden src="https://mail.invalid/"></iframe>`);
    expect(await readPage(page)).toMatchObject({ foreignFrames: [] });
  });
});

describe('pages made to break a reader', () => {
  const members = [
    'getAttribute',
    'parentNode',
    'children',
    'querySelectorAll',
    'nodeType',
    'closest',
    'matches',
    'firstChild',
    'localName',
    'shadowRoot',
    'id',
    'name',
  ];
  it('a form that is clobbered', async () => {
    const inputs = members.map((name) => `<input type="hidden" name="${name}">`).join('');
    expect(await valuesIn(openPage(form.replace('<form>', `<form id="f">${inputs}`), 'Mail'))).toEqual([expected]);
  });

  it('a document that is clobbered', async () => {
    const names = [
      'body',
      'querySelectorAll',
      'querySelector',
      'defaultView',
      'documentElement',
      'createTreeWalker',
      'getElementById',
      'title',
      'head',
      'location',
    ];
    const images = names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
    expect(await valuesIn(openPage(images + form, 'Mail'))).toEqual([expected]);
  });

  it('a form a thousand levels deep', async () => {
    const page = openPage('', 'Mail');
    let at: Element = page.body;
    for (let level = 0; level < 1_000; level += 1) {
      const inner = page.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.innerHTML = form;
    expect(await valuesIn(page)).toEqual([expected]);
  });

  it('two hundred nested shadow roots', async () => {
    const page = openPage('', 'Mail');
    let at: Element | ShadowRoot = page.body;
    for (let level = 0; level < 200; level += 1) {
      const host: Element = page.createElement('div');
      at.append(host);
      at = host.attachShadow({ mode: 'open' });
    }
    at.innerHTML = form;
    expect(await valuesIn(page)).toEqual([expected]);
  });

  it('twenty thousand headings before the form', async () => {
    expect(await valuesIn(openPage('<h3>News</h3>'.repeat(20_000) + form, 'Mail'))).toEqual([expected]);
  });

  it('labels, options and a title of a megabyte', async () => {
    const long = 'server '.repeat(150_000);
    const reading = await readHtml(
      `<p><label>${long}<input></label></p><p><select><option>${long}</select></p><h3>${long}</h3>${form}`,
      long,
    );
    expect(accountsOf(reading).map(valuesOf)).toEqual([
      expect.objectContaining({ 'incoming.host': 'imap.example.edu' }),
    ]);
    expect(JSON.stringify(reading).length).toBeLessThan(5_000);
  });

  it('a server of a megabyte', async () => {
    const page = openPage(form, 'Mail');
    (page.querySelector('#h') as HTMLInputElement).value = 'a.'.repeat(500_000);
    expect(JSON.stringify(await readPage(page)).length).toBeLessThan(10_000);
  });

  it('attributes that are no valid selectors', async () => {
    const odd = ['"', "'", '\\', ']', ')', '\n', '#', '.', '{{id}}', '\u0000', '0', '-', '😀'];
    const html = odd
      .map((id) => {
        const quoted = id.replace(/"/g, '&quot;');
        return `<b role="tab" aria-controls="${quoted}">T</b><div role="tabpanel" id="${quoted}" aria-labelledby="${quoted} ${quoted}"><label for="${quoted}">a</label><input id="${quoted}" name="${quoted}" aria-labelledby="${quoted}"></div><b role="combobox" aria-controls="${quoted}"></b>`;
      })
      .join('');
    expect(await valuesIn(openPage(form + html, 'Mail'))).toEqual([expect.objectContaining(expected)]);
  });
});

describe('long pages', () => {
  it('of twenty thousand controls are cut, and it is said', async () => {
    const reading = await readHtml(`${form}${'<input>'.repeat(20_000)}`, 'Mail');
    expect(accountsOf(reading).map(valuesOf)).toEqual([expected]);
    expect(reading).toMatchObject({ reading: { unread: [{ frame: 'about:blank', reason: 'too-large' }] } });
  });

  it('let the page go on while they are read', async () => {
    const many = controlLimit - 100;
    const rows = '<tr><td>Item<td><input value="a"></tr>'.repeat(many);
    const page = openPage(`${form}<table>${rows}</table>`, 'Mail');
    let turns = 0;
    let reading = true;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      if (reading) port2.postMessage(null);
      else port1.close();
    };
    port2.postMessage(null);
    // A clock on which every look takes a while: the test asks how the work is cut, not how fast the machine is.
    let now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
    const values = await valuesIn(page);
    reading = false;
    expect(values).toEqual([expected]);
    // All controls are gone through twice, and a piece ends after some twenty looks.
    expect(turns).toBeGreaterThan((2 * many) / 25);
  });
});

it('the handles of radios stand as their texts do, and one without a text comes last', async () => {
  const radio = (id: string) => `<td><input type="radio" name="s" id="${id}"></td>`;
  const page = openPage(
    `<table><tr>${radio('a')}</tr></table><p><input type="radio" name="s" id="b"> None <input type="radio" name="s" id="c"> SSL/TLS</p>`,
  );
  const [control] = (await gatherPage(page)).gathered.controls;
  expect(control?.options).toEqual(['None', 'SSL/TLS']);
  expect(control?.handles.map(elementOf)).toEqual(['#b', '#c', '#a'].map((id) => one(page, id)));
});

it('says so where texts are asked for and nothing is there to read them', async () => {
  const { answer } = await gatherPage(openPage('<p>imap.example.edu <button>Edit</button></p>'));
  const changeable = { texts: ['Edit'], rowsOf: [], linesBeside: [], summaries: false };
  const asked = { values: [], around: [], prose: [], clickable: [], navigation: false, changeable };
  expect(() => answer(asked)).toThrow('The text reader is not in the page.');
});
