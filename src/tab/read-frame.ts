/** Reads one frame that has the reader: has it gather, and recognises here what it gathered. */
import browser from 'webextension-polyfill';
import type { Answers, GatheredPage, Questions } from '../model/gathered';
import type { FrameReading } from '../model/reading';
import type { Page } from '../recognise/page';
import { knownPage, readingOf } from '../recognise/recognise-page';
import { askFurther, askReader, type FrameAnswer, type FrameAnswers } from './ask-reader';
import { within } from './within';

/** How long a frame is waited for, in milliseconds. */
export interface FramePatience {
  /** For the reader inside a frame. */
  readonly reading: number;
  /** For a frame's process. More than `reading`: a frame that works says itself that it was late. */
  readonly answer: number;
}

/** What was read of a frame. */
export interface FrameResult extends Omit<FrameAnswer, 'answer'> {
  readonly answer:
    | Exclude<FrameAnswer['answer'], { readonly kind: 'gathered' }>
    /** With the page itself, for who wants to enter something into it. */
    | { readonly kind: 'reading'; readonly reading: FrameReading; readonly page: Page }
    | { readonly kind: 'read-by-parent' };
}

/** A frame's document was replaced between two questions. */
class ReplacedError extends Error {}

/**
 * Reads a frame; `null` where it is gone or does not answer.
 *
 * @param follow whether its follower is to tell of changes from now on
 * @throws what the browser answers where the frame may not be read
 */
export async function readFrame(
  tabId: number,
  frameId: number,
  follow: boolean,
  patience: FramePatience,
): Promise<FrameResult | null> {
  const target = { tabId, frameIds: [frameId] };
  const inject = (what: { func: (...args: never[]) => unknown; args: unknown[] } | { files: string[] }) =>
    within(patience.answer, browser.scripting.executeScript({ target, ...what, injectImmediately: true }));
  const call = async <T>(func: (...args: never[]) => T | Promise<T>, args: readonly unknown[]): Promise<T | null> => {
    const results = await inject({ func, args: [...args] });
    return (results?.[0]?.result ?? null) as T | null;
  };
  const first = await call(askReader, [patience.reading, follow]);
  if (first === null) return null;
  if (first.answer.kind !== 'gathered') return { ...first, answer: first.answer };
  if (first.answer.frame.kind === 'read-by-parent') return { ...first, answer: first.answer.frame };

  let { milliseconds } = first;
  const ask = async (questions: Questions): Promise<Answers> => {
    let further: FrameAnswers = await call(askFurther, [questions]);
    if (further === 'no-text-reader') {
      // Most pages do without.
      await inject({ files: ['/content/text-reader.js'] });
      further = await call(askFurther, [questions]);
    }
    if (further === null || further === 'no-text-reader') throw new ReplacedError();
    if ('error' in further) throw new Error(further.error);
    milliseconds += further.milliseconds;
    return further.answers;
  };
  const answer = await recognised(first.answer.frame.gathered, ask);
  return { ...first, milliseconds, answer };
}

async function recognised(
  gathered: GatheredPage,
  ask: (questions: Questions) => Promise<Answers>,
): Promise<FrameResult['answer']> {
  try {
    const page = await knownPage(gathered, ask);
    return { kind: 'reading', reading: readingOf(page), page };
  } catch (error) {
    return error instanceof ReplacedError ? { kind: 'no-reader' } : { kind: 'failed', error: String(error) };
  }
}
