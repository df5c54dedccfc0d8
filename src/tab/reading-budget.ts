/** When a page that changes may be read anew, so that neither the page nor the person suffers. Pure: it has no clock. */
import type { Notice } from '../model/following';

/** Reading anew takes at most this part of the time. */
const mostOfTime = 1 / 50;

/** The same where it is not known whether the change is one that is read, once readings have brought nothing. */
const mostInDoubt = 1 / 400;

/** Milliseconds: the shortest time between two readings, and what it grows to while readings bring nothing new. */
const shortest = 250;
const longest = 2000;

interface PastReading {
  /** When it ended, in milliseconds on any one clock. */
  readonly end: number;
  /** How long it took, in milliseconds. */
  readonly milliseconds: number;
  /** Whether the page was read differently from before. */
  readonly news: boolean;
}

export class ReadingBudget {
  private last: PastReading = { end: Number.NEGATIVE_INFINITY, milliseconds: 0, news: true };
  /** Readings in a row that brought nothing new. */
  private idle = 0;

  /** Notes a reading that was made. */
  spend(reading: PastReading): void {
    this.last = reading;
    this.idle = reading.news ? 0 : this.idle + 1;
  }

  /** The earliest time for the next reading. Only ever later for a reading that took longer, never out of reach. */
  next(notice: Notice): number {
    const { end, milliseconds } = this.last;
    const pause = Math.min(longest, shortest * 2 ** this.idle);
    const inDoubt = notice === 'maybe' && pause === longest;
    return end + Math.max(pause, milliseconds / (inDoubt ? mostInDoubt : mostOfTime));
  }
}
