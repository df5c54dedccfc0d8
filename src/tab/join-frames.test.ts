import { describe, expect, it } from 'vitest';
import type { AccountReading, ClientIdentity, UnreadFrame } from '../model/reading';
import { joinFrames, type ReadFrame } from './join-frames';

interface Given {
  readonly accounts?: AccountReading[];
  readonly client?: ClientIdentity;
  readonly unread?: UnreadFrame[];
  readonly foreign?: string[];
}

function frame(address: string, { accounts = [], client, unread = [], foreign = [] }: Given = {}): ReadFrame {
  const page = { origin: 'https://top.test', path: '/', title: address };
  const reading = { page, client: client ?? null, accounts, unread };
  return { address, root: { reading, foreignFrames: foreign } };
}

const account = (label: string): AccountReading => ({ label, settings: {}, cannotTell: [] });
const client: ClientIdentity = { id: 'roundcube', name: 'Roundcube', version: null };

describe('joinFrames', () => {
  it('takes the page of the top frame, the first client and the accounts of all', () => {
    const top = frame('https://top.test/', { accounts: [account('one')], foreign: ['https://a.test/'] });
    const other = frame('https://a.test/', { accounts: [account('two')], client });
    expect(joinFrames({ top, others: [other], broken: [], silent: false })).toEqual({
      page: top.root.reading.page,
      client,
      accounts: [account('one'), account('two')],
      unread: [],
    });
  });

  const unreadOf = (foreign: string[], found: string[], broken: string[] = [], silent = false) =>
    joinFrames({
      top: frame('https://top.test/', { foreign }),
      others: found.map((address) => frame(address)),
      broken,
      silent,
    }).unread.map(({ frame: address, reason }) => `${address} ${reason}`);

  it.each([
    ['all read', ['https://a.test/x', 'https://b.test/'], ['https://b.test/', 'https://a.test/x'], []],
    ['none read', ['https://a.test/x'], [], ['https://a.test/x not-permitted']],
    [
      'one of two alike',
      ['https://a.test/x', 'https://a.test/x'],
      ['https://a.test/x'],
      ['https://a.test/x not-permitted'],
    ],
    [
      'redirected on its site',
      ['https://a.test/x', 'https://b.test/'],
      ['https://a.test/login'],
      ['https://b.test/ not-permitted'],
    ],
    [
      'the exact one first',
      ['https://a.test/x', 'https://a.test/y'],
      ['https://a.test/y'],
      ['https://a.test/x not-permitted'],
    ],
    ['without origin', ['about:srcdoc', 'data:'], ['about:srcdoc', 'data:text/html,x'], []],
    ['more frames than the page told of', [], ['https://a.test/'], []],
  ])('%s', (_, foreign, found, unread) => {
    expect(unreadOf(foreign, found)).toEqual(unread);
  });

  it('tells a frame that failed from one that was not permitted', () => {
    expect(unreadOf(['https://a.test/x', 'https://b.test/'], [], ['https://b.test/'])).toEqual([
      'https://b.test/ failed',
      'https://a.test/x not-permitted',
    ]);
  });

  it('says of unread frames that they failed where one was silent', () => {
    expect(unreadOf(['https://a.test/x'], [], [], true)).toEqual(['https://a.test/x failed']);
  });

  it('keeps what the frames themselves could not read, and looks at the frames of frames', () => {
    const own: UnreadFrame = { frame: 'https://top.test/big', reason: 'too-large' };
    const top = frame('https://top.test/', { unread: [own], foreign: ['https://a.test/'] });
    const inner = frame('https://a.test/', { foreign: ['https://b.test/'] });
    expect(joinFrames({ top, others: [inner], broken: [], silent: false }).unread).toEqual([
      own,
      { frame: 'https://b.test/', reason: 'not-permitted' },
    ]);
  });
});
