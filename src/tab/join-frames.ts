/** Joins the readings of a tab's frames into the reading of one page. */
import type { FrameReading, PageReading, UnreadFrame, UnreadReason } from '../model/reading';

/** A frame that was read: one whose parent did not read it already. */
export interface ReadFrame {
  /** Where the frame is now, as in `UnreadFrame.frame`. */
  readonly address: string;
  readonly root: FrameReading;
}

/** Every frame that answered, and what is known of those that did not. */
interface Frames {
  readonly top: ReadFrame;
  readonly others: readonly ReadFrame[];
  /** Addresses of frames in which the reader failed. */
  readonly broken: readonly string[];
  /** Whether a frame did not answer in time. It cannot say its address, so it may be any of the unread ones. */
  readonly silent: boolean;
}

/** One reading of the whole page. What a frame says of its child frames decides which of them were not read. */
export function joinFrames({ top, others, broken, silent }: Frames): PageReading {
  const readings = [top, ...others].map((frame) => frame.root.reading);
  const foreign = [top, ...others].flatMap((frame) => frame.root.foreignFrames);
  const readAddresses = others.map((frame) => frame.address);
  const { left: notRead } = pair(foreign, readAddresses);
  const { taken: failed, left } = pair(notRead, broken);
  const unread = (frames: readonly string[], reason: UnreadReason): UnreadFrame[] =>
    frames.map((frame) => ({ frame, reason }));
  return {
    page: top.root.reading.page,
    client: readings.find((reading) => reading.client !== null)?.client ?? null,
    accounts: readings.flatMap((reading) => reading.accounts),
    unread: [
      ...readings.flatMap((reading) => reading.unread),
      ...unread(failed, 'failed'),
      ...unread(left, silent ? 'failed' : 'not-permitted'),
    ],
  };
}

/**
 * Takes a frame for each address that is known: the same address first, and then one of the same origin, since a
 * frame may have been redirected; the same scheme where there is no origin (`about:srcdoc`, `data:`).
 */
function pair(frames: readonly string[], known: readonly string[]): { taken: string[]; left: string[] } {
  const taken: string[] = [];
  let left = [...frames];
  let unpaired = [...known];
  for (const key of [(address: string) => address, siteOf]) {
    unpaired = unpaired.filter((address) => {
      const index = left.findIndex((frame) => key(frame) === key(address));
      if (index === -1) return true;
      taken.push(...left.slice(index, index + 1));
      left = left.toSpliced(index, 1);
      return false;
    });
  }
  return { taken, left };
}

function siteOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, protocol } = new URL(address);
  return origin === 'null' ? protocol : origin;
}
