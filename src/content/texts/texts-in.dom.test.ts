import { afterEach, describe, expect, it } from 'vitest';
import type { Changing } from '../../model/gathered';
import { closePages, insideOf, show } from '../page.fixture';
import { foldedParts } from './entries';
import { textsIn } from './texts-in';

afterEach(closePages);

const none: Changing = { texts: [], rowsOf: [], linesBeside: [], summaries: false };

/** What is found in markup: the kind of each part, and its lines; `changing` names controls by their places. */
async function found(html: string, changing: Partial<Changing>): Promise<string[]> {
  const place = show(html);
  const controls = [...place.querySelectorAll('input')];
  const texts = textsIn(
    { ...none, ...changing },
    {
      buttons: changing.texts ? [...place.querySelectorAll('button')] : [],
      documents: [document],
      elementsOf: (ids) => ids.flatMap((id) => controls[id] ?? []),
      inside: await insideOf(),
    },
  );
  return texts.map(({ kind, lines }) => `${kind}: ${lines.map(({ label, value }) => `${label}=${value}`).join(' | ')}`);
}

const row = (label: string, value: string) => `<div class="row"><b>${label}</b><span>${value}</span></div>`;
const server = row('Server', 'imap.example.edu');

describe('the texts of a page', () => {
  it.each<[string, string, Partial<Changing>, string[]]>([
    [
      'a part that can be changed',
      `<div>${server}${row('Port', '993')}<button>Edit</button></div>`,
      { texts: ['Edit'] },
      ['part: Server=imap.example.edu | Port=993'],
    ],
    [
      'what is built like it and shows no server',
      `<div><div class="card">${server}${row('Port', '993')}<button>Edit</button></div><div class="card">${row('From', 'a@b.test')}${row('Name', 'A')}<button>Edit</button></div></div>`,
      { texts: ['Edit'] },
      ['part: Server=imap.example.edu | Port=993', 'alike: From=a@b.test | Name=A'],
    ],
    [
      'rows beside the one that is being changed',
      `<div><div class="row"><b>Server</b><input></div>${row('Port', '993')}</div>`,
      { linesBeside: [0] },
      ['row: Port=993'],
    ],
    [
      'what opens a folded part',
      '<p><input></p><h3><button aria-expanded="false">Sending smtp.example.edu</button></h3>',
      { linesBeside: [0] },
      ['folded: =Sending smtp.example.edu'],
    ],
    [
      'an address that can be changed by itself',
      '<p><input></p><p>Sender: rosa@example.edu <button>Edit</button></p>',
      { texts: ['Edit'], linesBeside: [0] },
      ['address: =Sender: rosa@example.edu'],
    ],
    [
      'no address in a long text, or beside a control',
      `<p><input></p><p>rosa@example.edu ${'is told of it. '.repeat(20)}<button>Edit</button></p><p>rosa@example.edu <input><button>Edit</button></p>`,
      { texts: ['Edit'], linesBeside: [0] },
      [],
    ],
    [
      'rows that a key reaches',
      '<div class="row" tabindex="0"><div>Server<p>imap.example.edu</p></div></div><div class="row" tabindex="0"><div>Port<p>993</p></div></div>',
      { summaries: true },
      ['row: Server=imap.example.edu', 'row: Port=993'],
    ],
    [
      'what opens a folded part, beside one that can be changed',
      `<div>${server}${row('Port', '993')}<button>Edit</button></div><details><summary>Sending smtp.example.edu</summary></details>`,
      { texts: ['Edit'] },
      ['part: Server=imap.example.edu | Port=993', 'folded: =Sending smtp.example.edu'],
    ],
    [
      'rows that are clicked',
      `<button class="row"><b>Server</b><i>imap.example.edu</i></button><button class="row"><b>Port</b><i>993</i></button>`,
      { summaries: true },
      ['row: Server=imap.example.edu', 'row: Port=993'],
    ],
    ['nothing where nothing is asked', `<div>${server}<button>Edit</button></div>`, {}, []],
  ])('%s', async (_, html, changing, texts) => {
    expect(await found(html, changing)).toEqual(texts);
  });

  it('no password is among them', async () => {
    const html = `<div>${server}${row('Password', 's3cret')}<p>App password: s3cret</p><button>Edit</button></div>`;
    expect((await found(html, { texts: ['Edit'] })).join()).not.toContain('s3cret');
  });
});

it('folded parts are few', () => {
  show('<h3><button aria-expanded="false">smtp.example.edu</button></h3>'.repeat(50));
  expect(foldedParts(document)).toHaveLength(30);
});
