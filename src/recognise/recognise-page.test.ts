/** The talk with the page; what is recognised on pages is told by the tests of the parts, and by those of whole pages. */
import { expect, it, vi } from 'vitest';
import type { Answers, GatheredControl, GatheredPage, Questions } from '../model/gathered';
import { recognisePage } from './recognise-page';

const line = (text: string, hints: string): GatheredControl => ({
  handles: [0],
  kind: 'text',
  text: '',
  on: null,
  options: [],
  hints,
  placeholder: '',
  type: 'text',
  autocomplete: '',
  masked: false,
  isList: false,
  editable: true,
  shown: 'front',
  label: { text, origin: 'label', after: '', beyond: '', ordinal: 0, head: null },
  section: null,
  container: 0,
});
const gathered: GatheredPage = {
  page: { origin: 'https://mail.example.edu', path: '/settings', title: 'Mail' },
  about: 'Mail',
  client: null,
  controls: [line('IMAP server', 'imap_host'), line('IMAP port', 'imap_port'), line('Password', 'x')],
  sections: [],
  containers: [{ outer: null, form: true }],
  buttons: ['Save'],
  foreignFrames: ['https://a.test/'],
  truncated: false,
};
const values = ['imap.example.edu', '993', 's3cret'];

const told = async ({ values: ids, prose, navigation }: Questions): Promise<Answers> => ({
  values: ids.map((id) => [id, values[id] ?? '']),
  around: [],
  prose: prose.map((id) => [id, ['IMAP server IMAP port']]),
  clickable: [],
  navigation: navigation ? [] : null,
  entries: null,
  sections: gathered.sections,
  containers: gathered.containers,
});

it('asks for what stands in lines that are no password, and tells the account', async () => {
  const ask = vi.fn(told);
  const { reading, foreignFrames } = await recognisePage(gathered, ask);
  expect(reading.accounts).toMatchObject([
    { settings: { 'incoming.host': { value: 'imap.example.edu' }, 'incoming.port': { value: 993 } } },
  ]);
  expect(foreignFrames).toEqual(gathered.foreignFrames);
  expect(ask.mock.calls.flatMap(([questions]) => questions.values).sort()).toEqual([0, 1]);
});

it('asks nothing of a page without controls that is not called one of mail or of settings', async () => {
  const ask = vi.fn(told);
  expect((await recognisePage({ ...gathered, about: 'News', controls: [] }, ask)).reading.accounts).toEqual([]);
  expect(ask).not.toHaveBeenCalled();
});

it('tells that a page was too large', async () => {
  const { reading } = await recognisePage({ ...gathered, truncated: true }, told);
  expect(reading.unread).toEqual([{ frame: 'https://mail.example.edu/settings', reason: 'too-large' }]);
});

it('fails with what the page fails with', async () => {
  await expect(recognisePage(gathered, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});

it.each([
  ['Remote POP server', '', 'pop'],
  // Nobody sees an address as words, and it may be that of all accounts.
  ['Mail', 'settings imap', undefined],
])('a protocol is told by the title, and not by the address: %s, %s', async (title, address, protocol) => {
  const page: GatheredPage = {
    ...gathered,
    page: { ...gathered.page, title },
    about: `${title} ${address}`,
    controls: [line('Incoming mail server', 'a'), line('Port', 'b')],
  };
  const { reading } = await recognisePage(page, async (questions) => ({
    ...(await told(questions)),
    prose: questions.prose.map((id) => [id, ['Incoming mail server, Port']]),
  }));
  expect(reading.accounts).toHaveLength(1);
  expect(reading.accounts[0]?.settings['incoming.protocol']?.value).toBe(protocol);
});
