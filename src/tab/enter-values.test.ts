/** Entering over a page that answers back: order, second tries, what is not taken, and the way back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step, StepOutcome, Wish } from '../model/entering';
import type { GatheredControl, GatheredPage } from '../model/gathered';
import { accountsOf, knownPage } from '../recognise/recognise-page';
import { enterValues, showSetting, type Target, undoEntering } from './enter-values';
import type { PlacedAccount } from './recognised-accounts';

const fake = vi.hoisted(() => ({ recognisedAccounts: vi.fn(), act: vi.fn() }));
vi.mock('./recognised-accounts', () => fake);

/** A form with a server, a port, an encryption and an account, as its page holds it. */
interface Form {
  server: string;
  port: string;
  security: 'None' | 'STARTTLS' | 'SSL/TLS';
  user: string;
}
const fields = ['server', 'port', 'security', 'user'] as const;
let form: Form;
/** What the page does once something was entered. */
let after: (field: keyof Form) => void;
let entered: string[];

const names = { server: 'IMAP server', port: 'IMAP port', security: 'IMAP security', user: 'IMAP user name' };

function gathered(): GatheredPage {
  const controls = fields.map((field, handle): GatheredControl => {
    const isList = field === 'security';
    return {
      handles: [handle],
      kind: isList ? 'choice' : 'text',
      text: isList ? form.security : '',
      on: null,
      options: isList ? ['None', 'STARTTLS', 'SSL/TLS'] : [],
      hints: field,
      placeholder: '',
      type: '',
      autocomplete: '',
      masked: false,
      isList: false,
      editable: true,
      shown: 'front',
      label: { text: names[field], origin: 'label', after: '', beyond: '', ordinal: 0, head: null },
      section: null,
      container: 0,
    };
  });
  return {
    page: { origin: null, path: '', title: 'Mail' },
    about: 'Mail',
    client: null,
    controls,
    sections: [],
    containers: [{ outer: null, form: true }],
    buttons: [],
    foreignFrames: [],
    truncated: false,
  };
}

async function recognised(): Promise<PlacedAccount[]> {
  const page = await knownPage(gathered(), async ({ values, prose }) => ({
    values: values.map((id) => [id, form[fields[id] ?? 'server']]),
    around: [],
    prose: prose.map((id) => [id, []]),
    clickable: [],
    navigation: [],
    entries: [],
    sections: [],
    containers: [{ outer: null, form: true }],
  }));
  return accountsOf(page).map((account, place) => ({ ...account, frameId: 0, page, place }));
}

function enter({ handles, entry }: Pick<Step, 'handles' | 'entry'>): StepOutcome {
  const field = fields[handles[0] ?? 0] ?? 'server';
  if (entry.kind === 'switch') return { kind: 'failed', why: 'no-way' };
  form = { ...form, [field]: entry.text };
  entered.push(`${field} ${entry.text}`);
  after(field);
  return { kind: 'done' };
}

beforeEach(() => {
  form = { server: 'imap-server.cco.caltech.edu', port: '143', security: 'None', user: 'me' };
  after = () => {};
  entered = [];
  vi.resetAllMocks();
  fake.recognisedAccounts.mockImplementation(recognised);
  fake.act.mockImplementation(async (_tab: number, _frame: number, what: string, given: never) =>
    what === 'enter' ? enter(given) : what === 'show' ? 'shown' : [],
  );
});

const wishes: readonly Wish[] = [
  { setting: 'incoming.port', value: 993 },
  { setting: 'incoming.host', value: 'imap-server.its.caltech.edu' },
  { setting: 'incoming.security', value: 'ssl' },
];
const target = (): Target => ({ account: 0, texts: { 'incoming.host': form.server, 'incoming.port': form.port } });
const outcomes = async (given = wishes) => {
  const result = await enterValues(1, target(), given);
  if (result.kind !== 'entered') throw new Error(result.kind);
  return { ...result, ...Object.fromEntries(result.entered.map(({ setting, outcome }) => [setting, outcome])) };
};

it('encryption is entered before the port, whatever the order of the wishes', async () => {
  expect(await outcomes()).toMatchObject({ 'incoming.host': 'entered', 'incoming.port': 'entered' });
  expect(entered).toEqual(['security SSL/TLS', 'server imap-server.its.caltech.edu', 'port 993']);
});

it('what the page sets by itself is not entered', async () => {
  after = (field) => {
    if (field === 'security') form.port = '993';
  };
  expect(await outcomes()).toMatchObject({ 'incoming.port': 'there' });
  expect(entered).not.toContain('port 993');
});

it('what the page takes back is entered once more', async () => {
  let times = 0;
  after = (field) => {
    if (field === 'port' && times++ === 0) form.port = '143';
  };
  expect(await outcomes()).toMatchObject({ 'incoming.port': 'entered' });
  expect(form.port).toBe('993');
});

it('what the page does not keep is said, and the rest is entered', async () => {
  after = (field) => {
    if (field === 'server') form.server = 'imap-server.cco.caltech.edu';
  };
  expect(await outcomes()).toMatchObject({ 'incoming.host': 'not-taken', 'incoming.port': 'entered' });
});

it('what cannot be entered is said with the reason', async () => {
  expect(await outcomes([{ setting: 'outgoing.host', value: 'a.example' }])).toMatchObject({ 'outgoing.host': 'gone' });
  fake.act.mockImplementation(async () => ({ kind: 'failed', why: 'read-only' }));
  expect(await outcomes([{ setting: 'incoming.port', value: 993 }])).toMatchObject({ 'incoming.port': 'read-only' });
});

it('a form that is another one by now is not touched', async () => {
  const before = target();
  form.server = 'imap.elsewhere.example';
  expect(await enterValues(1, before, wishes)).toEqual({ kind: 'changed' });
  fake.recognisedAccounts.mockResolvedValue([]);
  expect(await enterValues(1, before, wishes)).toEqual({ kind: 'changed' });
  expect(entered).toEqual([]);
});

it('a page that cannot be reached is an error', async () => {
  fake.recognisedAccounts.mockRejectedValue(new Error('gone'));
  await expect(enterValues(1, target(), wishes)).rejects.toThrow('gone');
});

describe('the way back', () => {
  it('is to what stood there', async () => {
    const before = { ...form };
    const { undo } = await outcomes();
    expect(form).not.toEqual(before);
    expect(await undoEntering(1, target(), undo)).toEqual([]);
    expect(form).toEqual(before);
  });

  it('is found although the page sets the port by itself', async () => {
    const before = { ...form };
    after = (field) => {
      if (field === 'security') form.port = form.security === 'SSL/TLS' ? '993' : '110';
    };
    const { undo } = await outcomes();
    expect(await undoEntering(1, target(), undo)).toEqual([]);
    expect(form).toEqual(before);
  });

  it('that the page does not let go is said', async () => {
    const { undo } = await outcomes();
    after = (field) => {
      if (field === 'server') form.server = 'imap-server.its.caltech.edu';
    };
    expect(await undoEntering(1, target(), undo)).toEqual(['incoming.host']);
  });
});

describe('showing', () => {
  it('shows the control of a setting', async () => {
    expect(await showSetting(1, target(), ['incoming.port'])).toBe('shown');
    expect(fake.act).toHaveBeenCalledWith(1, 0, 'show', 1);
  });

  it('says what is gone', async () => {
    expect(await showSetting(1, target(), ['outgoing.host'])).toBe('gone');
    fake.act.mockResolvedValue(null);
    expect(await showSetting(1, target(), ['incoming.port'])).toBe('gone');
  });
});
