/** The functions that are sent into each frame to call the reader there. */
import type { FollowerWorld } from '../model/following';
import type { Answers, GatheredFrame, Questions, ReaderWorld } from '../model/gathered';

/** What a frame answers. */
export interface FrameAnswer {
  readonly contentType: string;
  /** Origin and path of the frame, without query and fragment. */
  readonly address: string;
  /** Whether the document is still being loaded. */
  readonly loading: boolean;
  /** Whether this frame's follower tells of what changes from now on. */
  readonly followed: boolean;
  /** How long the reader took, in milliseconds. */
  readonly milliseconds: number;
  readonly answer:
    | { readonly kind: 'gathered'; readonly frame: GatheredFrame }
    | { readonly kind: 'failed'; readonly error: string }
    | { readonly kind: 'late' }
    /** The document was replaced between the injection and the call. */
    | { readonly kind: 'no-reader' };
}

/**
 * Runs in the isolated world of a frame. It is sent there as text: it must use nothing from outside itself.
 * Never rejects, since Chromium turns a rejection into a bare `null`.
 */
export async function askReader(limit: number, follow: boolean): Promise<FrameAnswer> {
  // A form named `contentType` would hide the property on the document itself.
  const ofDocument = (name: 'contentType' | 'readyState'): unknown =>
    Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
  const { mailReader, followMailSettings } = globalThis as ReaderWorld & FollowerWorld;
  const start = performance.now();
  const about = {
    contentType: String(ofDocument('contentType')),
    address: location.origin === 'null' ? location.href.replace(/[?#].*$/s, '') : location.origin + location.pathname,
    loading: ofDocument('readyState') === 'loading',
    // Before the reading: what changes meanwhile is to be told.
    followed: follow && followMailSettings?.() === true,
  };
  const answered = (answer: FrameAnswer['answer']) => ({ ...about, milliseconds: performance.now() - start, answer });
  if (mailReader === undefined) return answered({ kind: 'no-reader' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, limit, null);
    });
    const frame = await Promise.race([mailReader.gather(), late]);
    return answered(frame === null ? { kind: 'late' } : { kind: 'gathered', frame });
  } catch (error) {
    return answered({ kind: 'failed', error: String(error) });
  } finally {
    // Nothing is left to run in a page that was read.
    clearTimeout(timer);
  }
}

/**
 * What a frame says to questions about what it gathered; `null` where its document was replaced since. Without the text
 * reader it says so where that is needed.
 */
export type FrameAnswers =
  | 'no-text-reader'
  | { readonly answers: Answers; readonly milliseconds: number }
  | { readonly error: string }
  | null;

/** Runs in the isolated world of a frame, as the above. Never throws. */
export function askFurther(questions: Questions): FrameAnswers {
  const { mailReader, mailTextReader } = globalThis as ReaderWorld;
  if (mailReader && questions.changeable && !mailTextReader) return 'no-text-reader';
  const start = performance.now();
  try {
    const answers = mailReader?.answer(questions) ?? null;
    return answers && { answers, milliseconds: performance.now() - start };
  } catch (error) {
    return { error: String(error) };
  }
}

/**
 * Whether the reader and the follower are in a frame already. Runs there, as the above. Only one who put them there
 * may ask: what an earlier version of the extension left is not to be called.
 */
export function isPrepared(): boolean {
  return 'mailReader' in globalThis && 'followMailSettings' in globalThis;
}
