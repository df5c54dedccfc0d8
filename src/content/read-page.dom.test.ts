/** Whole pages: frames, pages made to break a reader, and pages that are too large. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accountsOf, closePages, openPage, readHtml, valuesOf } from './page.fixture';
import { readPage } from './read-page';

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
    kind: 'read',
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
    const rows = '<tr><td>Item<td><input value="a"></tr>'.repeat(3_000);
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
    expect(turns).toBeGreaterThan((2 * 3_000) / 25);
  });
});
