/** The function that is sent into each frame to call the reader there. */
import type { FrameReading, ReaderWorld } from '../model/reading';

/** What a frame answers. */
export interface FrameAnswer {
  readonly contentType: string;
  /** Origin and path of the frame, without query and fragment. */
  readonly address: string;
  readonly answer:
    | { readonly kind: 'reading'; readonly reading: FrameReading }
    | { readonly kind: 'failed'; readonly error: string }
    | { readonly kind: 'late' }
    /** The document was replaced between the injection and the call. */
    | { readonly kind: 'no-reader' };
}

/**
 * Runs in the isolated world of a frame. It is sent there as text: it must use nothing from outside itself.
 * Never rejects, since Chromium turns a rejection into a bare `null`.
 */
export async function askReader(milliseconds: number): Promise<FrameAnswer> {
  // A form named `contentType` would hide the property on the document itself.
  const type = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(document);
  const place = {
    contentType: String(type),
    address: location.origin === 'null' ? location.href.replace(/[?#].*$/s, '') : location.origin + location.pathname,
  };
  const { readMailSettings } = globalThis as ReaderWorld;
  if (readMailSettings === undefined) return { ...place, answer: { kind: 'no-reader' } };
  try {
    const late = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));
    const reading = await Promise.race([readMailSettings(), late]);
    return { ...place, answer: reading === null ? { kind: 'late' } : { kind: 'reading', reading } };
  } catch (error) {
    return { ...place, answer: { kind: 'failed', error: String(error) } };
  }
}
