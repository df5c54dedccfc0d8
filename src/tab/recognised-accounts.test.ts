import { beforeEach, expect, it, vi } from 'vitest';
import { act, recognisedAccounts } from './recognised-accounts';

const fake = vi.hoisted(() => ({ scripting: { executeScript: vi.fn() } }));
const parts = vi.hoisted(() => ({ readFrame: vi.fn(), accountsOf: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('./read-frame', () => ({ readFrame: parts.readFrame }));
vi.mock('../recognise/recognise-page', () => ({ accountsOf: parts.accountsOf }));

beforeEach(() => {
  vi.resetAllMocks();
  parts.accountsOf.mockImplementation((page: readonly string[]) => page.map((label) => ({ reading: { label } })));
});

it('the accounts of the top frame come first, those of a frame that was left to its parent not at all', async () => {
  fake.scripting.executeScript.mockResolvedValue([
    { frameId: 7 },
    { frameId: 0 },
    { frameId: 9 },
    { frameId: 3, error: 'gone' },
  ]);
  const pages: Record<number, readonly string[]> = { 0: ['top'], 7: ['one', 'two'] };
  parts.readFrame.mockImplementation(async (_tab: number, frameId: number) => {
    const page = pages[frameId];
    return page ? { answer: { kind: 'reading', page } } : { answer: { kind: 'read-by-parent' } };
  });
  const found = await recognisedAccounts(1);
  expect(found.map(({ reading, frameId, place }) => [reading.label, frameId, place])).toEqual([
    ['top', 0, 0],
    ['one', 7, 0],
    ['two', 7, 1],
  ]);
});

it('a tab that may not be read is an error', async () => {
  fake.scripting.executeScript.mockRejectedValue(new Error('not permitted'));
  await expect(recognisedAccounts(1)).rejects.toThrow('not permitted');
});

it('the actor of one frame is called, and one that is gone gives nothing', async () => {
  fake.scripting.executeScript.mockResolvedValue([{ frameId: 3, result: 'shown' }]);
  expect(await act(1, 3, 'show', 5)).toBe('shown');
  const [call] = fake.scripting.executeScript.mock.calls[0] ?? [];
  expect(call).toMatchObject({ target: { tabId: 1, frameIds: [3] }, args: ['show', [5]] });
  fake.scripting.executeScript.mockResolvedValue([]);
  expect(await act(1, 3, 'show', 5)).toBeNull();
});
