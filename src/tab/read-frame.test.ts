import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers, GatheredPage } from '../model/gathered';
import { askReader, type FrameAnswer, type FrameAnswers } from './ask-reader';
import { readFrame } from './read-frame';

const fake = vi.hoisted(() => ({ scripting: { executeScript: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const patience = { reading: 20, answer: 40 };

/** A page with something that could be changed, which is asked for its texts. */
const gathered: GatheredPage = {
  page: { origin: 'https://mail.example.edu', path: '/', title: 'Mail' },
  about: '',
  client: null,
  controls: [],
  sections: [],
  containers: [],
  buttons: ['Edit'],
  foreignFrames: [],
  truncated: false,
};
const first: FrameAnswer = {
  contentType: 'text/html',
  address: 'https://mail.example.edu/',
  loading: false,
  followed: false,
  milliseconds: 5,
  answer: { kind: 'gathered', frame: { kind: 'gathered', gathered } },
};
const nothing: Answers = {
  values: [],
  around: [],
  prose: [],
  clickable: [],
  navigation: null,
  entries: [],
  sections: [],
  containers: [],
};

/** A frame that answers so, depending on the files that were brought into it. */
function frame(further: (files: readonly string[]) => FrameAnswers): () => readonly string[] {
  const brought: string[] = [];
  fake.scripting.executeScript.mockImplementation(async ({ target, files, func }) => {
    expect(target).toEqual({ tabId: 1, frameIds: [7] });
    brought.push(...(files ?? []));
    return [{ frameId: 7, result: files ? undefined : func === askReader ? first : further(brought) }];
  });
  return () => brought;
}

beforeEach(() => void vi.resetAllMocks());

describe('the texts of a frame', () => {
  it('are read by what is brought there when they are asked for', async () => {
    const answers = { answers: nothing, milliseconds: 1 };
    const brought = frame((files) => (files.length > 0 ? answers : 'no-text-reader'));
    expect(await readFrame(1, 7, false, patience)).toMatchObject({ answer: { kind: 'reading' }, milliseconds: 6 });
    expect(brought()).toEqual(['/content/text-reader.js']);
  });

  it('need nothing to be brought where it is there', async () => {
    const brought = frame(() => ({ answers: nothing, milliseconds: 1 }));
    expect(await readFrame(1, 7, false, patience)).toMatchObject({ answer: { kind: 'reading' } });
    expect(brought()).toEqual([]);
  });

  it.each<[string, FrameAnswers]>([
    ['was replaced before it took that', 'no-text-reader'],
    ['was replaced since it was gathered', null],
  ])('cannot be read where the page %s', async (_, answer) => {
    frame(() => answer);
    expect(await readFrame(1, 7, false, patience)).toMatchObject({ answer: { kind: 'no-reader' } });
  });

  it('say why they cannot be read', async () => {
    frame(() => ({ error: 'broken' }));
    expect(await readFrame(1, 7, false, patience)).toMatchObject({
      answer: { kind: 'failed', error: 'Error: broken' },
    });
  });
});
