import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GatheredPage } from '../model/gathered';
import { askFurther, askReader, type FrameAnswer, isPrepared } from './ask-reader';
import { readTab, readTabToFollow } from './read-tab';

const fake = vi.hoisted(() => ({ scripting: { executeScript: vi.fn() }, tabs: { get: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const limits = { reading: 20, answer: 40, retry: 1 };
const page = { origin: 'https://mail.example.edu', path: '/', title: 'Mail' };
const never = new Promise<never>(() => {});

const empty: GatheredPage = {
  page,
  about: '',
  client: null,
  controls: [],
  sections: [],
  containers: [],
  buttons: [],
  foreignFrames: [],
  truncated: false,
};

function answers(answer: FrameAnswer['answer'], different: Partial<FrameAnswer> = {}): FrameAnswer {
  const address = 'https://mail.example.edu/';
  return { contentType: 'text/html', address, loading: false, followed: false, milliseconds: 5, answer, ...different };
}
const reads = (foreign?: string[], different?: Partial<FrameAnswer>) =>
  answers(
    { kind: 'gathered', frame: { kind: 'gathered', gathered: { ...empty, foreignFrames: foreign ?? [] } } },
    different,
  );

/** How many frames, from the top one on, have the reader and the follower. */
let prepared = 0;

/** A tab whose frames take the reader, and answer so. */
function frames(...frameAnswers: (FrameAnswer | null | Promise<never>)[]) {
  fake.scripting.executeScript.mockImplementation(async ({ target, files, func }) => {
    if (func === isPrepared) return frameAnswers.map((_, frameId) => ({ frameId, result: frameId < prepared }));
    if (files && target.frameIds) return target.frameIds.map((frameId: number) => ({ frameId }));
    if (files) return frameAnswers.map((_, frameId) => ({ frameId }));
    return [{ frameId: target.frameIds[0], result: await frameAnswers[target.frameIds[0]] }];
  });
}

beforeEach(() => {
  vi.resetAllMocks();
  prepared = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  fake.tabs.get.mockResolvedValue({ url: 'https://mail.example.edu/' });
});

describe('readTab', () => {
  it('reads the top frame', async () => {
    frames(reads());
    expect(await readTab(1, limits)).toEqual({
      kind: 'read',
      reading: { page, client: null, accounts: [], unread: [] },
    });
    expect(fake.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 1, allFrames: true }, files: ['/content/reader.js'] }),
    );
  });

  it('says which foreign frame was not read', async () => {
    frames(reads(['https://a.test/x', 'https://b.test/y']), reads([], { address: 'https://b.test/y' }));
    expect(await readTab(1, limits)).toMatchObject({
      reading: { unread: [{ frame: 'https://a.test/x', reason: 'not-permitted' }] },
    });
  });

  it('shows the rest where a frame never answers', async () => {
    frames(reads(['https://a.test/x']), never);
    expect(await readTab(1, limits)).toMatchObject({
      reading: { unread: [{ frame: 'https://a.test/x', reason: 'failed' }] },
    });
  });

  it('shows the rest where the reader fails in a frame, or is late', async () => {
    frames(
      reads(['https://a.test/x', 'https://b.test/y']),
      answers({ kind: 'failed', error: 'Error: broken' }, { address: 'https://a.test/x' }),
      answers({ kind: 'late' }, { address: 'https://b.test/y' }),
    );
    expect(await readTab(1, limits)).toMatchObject({
      reading: {
        unread: [
          { frame: 'https://a.test/x', reason: 'failed' },
          { frame: 'https://b.test/y', reason: 'failed' },
        ],
      },
    });
  });

  it('reads the top frame alone where a busy frame keeps the browser from answering', async () => {
    fake.scripting.executeScript.mockImplementation(({ target, files }) => {
      if (files && target.allFrames) return never;
      return Promise.resolve([{ frameId: 0, ...(files ? {} : { result: reads(['https://a.test/x']) }) }]);
    });
    expect(await readTab(1, limits)).toMatchObject({
      kind: 'read',
      reading: { unread: [{ frame: 'https://a.test/x', reason: 'failed' }] },
    });
  });

  it('fails where the whole page does not answer', async () => {
    fake.scripting.executeScript.mockReturnValue(never);
    expect(await readTab(1, limits)).toEqual({ kind: 'failed', error: 'The page did not answer within 40 ms.' });
  });

  it.each([
    ['failed', answers({ kind: 'failed', error: 'Error: broken' }), 'Error: broken'],
    ['late', answers({ kind: 'late' }), 'The page could not be read within 20 ms.'],
    ['silent', null, 'The page did not answer within 40 ms.'],
  ])('fails where the top frame is %s', async (_, answer, error) => {
    frames(answer);
    expect(await readTab(1, limits)).toEqual({ kind: 'failed', error });
  });

  it('tries again where the page was replaced meanwhile', async () => {
    frames(answers({ kind: 'no-reader' }));
    setTimeout(() => frames(reads()), 0);
    expect((await readTab(1, { ...limits, retry: 30 })).kind).toBe('read');
  });

  it('tries again where the frame was removed meanwhile, and fails the second time', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Frame with ID 0 was removed.'));
    expect(await readTab(1, limits)).toEqual({ kind: 'failed', error: 'Frame with ID 0 was removed.' });
    expect(fake.scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it('fails where the tab is gone', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 1.'));
    fake.tabs.get.mockRejectedValue(new Error('No tab with id: 1.'));
    expect(await readTab(1, limits)).toEqual({ kind: 'failed', error: 'No tab with id: 1.' });
  });

  it("knows a PDF in Chromium's viewer", async () => {
    frames(reads([], { contentType: 'application/pdf' }));
    expect(await readTab(1, limits)).toEqual({ kind: 'forbidden', page: 'pdf' });
  });

  it("knows Firefox's own pages, which take no script", async () => {
    fake.scripting.executeScript.mockResolvedValue([undefined]);
    fake.tabs.get.mockResolvedValue({ url: 'about:config' });
    expect(await readTab(1, limits)).toEqual({ kind: 'forbidden', page: 'browser-page' });
  });

  it('says that a page is forbidden where the browser refuses', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    expect(await readTab(1, limits)).toEqual({ kind: 'forbidden', page: 'store' });
    expect(fake.scripting.executeScript).toHaveBeenCalledTimes(1);
  });
});

describe('readTabToFollow', () => {
  const calls = () => fake.scripting.executeScript.mock.calls.map(([call]) => call);
  const both = ['/content/reader.js', '/content/follower.js'];

  it('puts a follower beside the reader, and says which frames are followed', async () => {
    const child = reads([], { address: 'https://b.test/', followed: true, milliseconds: 7 });
    frames(reads([], { followed: true }), child, reads());
    expect(await readTabToFollow(1, false, limits)).toMatchObject({
      tab: { kind: 'read' },
      followed: [0, 1],
      loading: false,
      milliseconds: 17,
    });
    expect(calls()[0]).toMatchObject({ target: { tabId: 1, allFrames: true }, files: both });
    expect(calls()[1]).toMatchObject({ func: askReader, args: [limits.reading, true] });
  });

  it('injects nothing again where everything is there', async () => {
    prepared = 2;
    frames(reads(), reads());
    expect((await readTabToFollow(1, true, limits)).tab.kind).toBe('read');
    expect(calls().filter(({ files }) => files)).toEqual([]);
  });

  it('injects into the frames that are new', async () => {
    prepared = 1;
    frames(reads(), reads([], { followed: true }));
    expect((await readTabToFollow(1, true, limits)).followed).toEqual([1]);
    expect(calls().filter(({ files }) => files)).toMatchObject([{ target: { tabId: 1, frameIds: [1] }, files: both }]);
  });

  it('counts a frame that never answers as one that was busy all the time', async () => {
    frames(reads(['https://a.test/x']), never);
    expect((await readTabToFollow(1, false, limits)).milliseconds).toBe(5 + limits.answer);
  });

  it('says that the page is still loading', async () => {
    frames(reads([], { loading: true }));
    expect((await readTabToFollow(1, false, limits)).loading).toBe(true);
  });

  it('follows nothing where the page may not be read', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab or frames'));
    fake.tabs.get.mockResolvedValue({});
    expect(await readTabToFollow(1, true, limits)).toEqual({
      tab: { kind: 'forbidden', page: 'other' },
      followed: [],
      loading: false,
      milliseconds: 0,
    });
  });
});

it('one who only reads has nothing followed', async () => {
  frames(reads());
  await readTab(1, limits);
  const [ask] = fake.scripting.executeScript.mock.calls[1] ?? [];
  expect(ask).toMatchObject({ func: askReader, args: [limits.reading, false] });
});

describe('a page about which more must be known', () => {
  const label = { text: 'IMAP server', origin: 'label', after: '', beyond: '', ordinal: 0, head: null } as const;
  const line: GatheredPage['controls'][number] = {
    handles: [0],
    kind: 'text',
    text: '',
    on: null,
    options: [],
    hints: 'imap_host',
    placeholder: '',
    type: 'text',
    autocomplete: '',
    masked: false,
    isList: false,
    editable: true,
    shown: 'front',
    label,
    section: null,
    container: 0,
  };
  const port = { ...line, hints: 'imap_port', label: { ...label, text: 'IMAP port' } };
  const gathered = { ...empty, about: 'Mail', controls: [line, port], containers: [{ outer: null, form: false }] };
  const values = ['imap.example.edu', '993'];

  function asks(further: (ids: readonly number[]) => unknown) {
    fake.scripting.executeScript.mockImplementation(async ({ files, func, args }) => {
      if (files) return [{ frameId: 0 }];
      if (func === askFurther) return [{ frameId: 0, result: further(args[0].values) }];
      return [{ frameId: 0, result: answers({ kind: 'gathered', frame: { kind: 'gathered', gathered } }) }];
    });
  }
  const told = (ids: readonly number[]) => ({
    milliseconds: 2,
    answers: {
      values: ids.map((id) => [id, values[id]]),
      around: [],
      prose: [],
      clickable: [],
      navigation: null,
      entries: null,
      sections: [],
      containers: gathered.containers,
    },
  });

  it('is asked for it', async () => {
    asks(told);
    expect(await readTab(1, limits)).toMatchObject({
      reading: {
        accounts: [{ settings: { 'incoming.host': { value: 'imap.example.edu' }, 'incoming.port': { value: 993 } } }],
      },
    });
  });

  it('takes its time for each question', async () => {
    asks(told);
    expect((await readTabToFollow(1, false, limits)).milliseconds).toBeGreaterThanOrEqual(7);
  });

  it('is read anew where it was replaced meanwhile', async () => {
    const further = vi.fn(told).mockReturnValueOnce(null as never);
    asks(further);
    expect(await readTab(1, limits)).toMatchObject({ kind: 'read', reading: { accounts: [{}] } });
  });

  it('is said to have failed where its answer is an error', async () => {
    asks(() => ({ error: 'Error: broken' }));
    expect(await readTab(1, limits)).toMatchObject({ kind: 'failed', error: expect.stringContaining('broken') });
  });
});
