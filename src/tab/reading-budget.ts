/** When a page that changes may be read anew, so that neither the page nor the person suffers. Pure: it has no clock. */
import type { Notice } from '../model/following';

/** Reading anew takes at most this part of the time. */
const mostOfTime = 1 / 50;

/** The same where it is not known whether the change is one that is read, once readings have brought nothing. */
const mostInDoubt = 1 / 400;

/** Milliseconds: the shortest time between two readings, and what it grows to while readings bring nothing new. */
const shortest = 250;
const longest = 2000;

/**
 * Readings that are remembered. One that took over twice as long as they usually do was not longer at work: the machine
 * had something else to do, which must not keep the next change waiting for half a minute.
 */
const remembered = 5;
const mostOfUsual = 2;

interface PastReading {
  /** When it ended, in milliseconds on any one clock. */
  readonly end: number;
  /** How long it took, in milliseconds. */
  readonly milliseconds: number;
  /** Whether the page was read differently from before. */
  readonly news: boolean;
}

export class ReadingBudget {
  private end = Number.NEGATIVE_INFINITY;
  /** How long the last readings took, the newest first. */
  private durations: readonly number[] = [];
  /** What the last one counts for, in milliseconds. */
  private cost = 0;
  /** Readings in a row that brought nothing new. */
  private idle = 0;

  /** Notes a reading that was made. The first of all reads nothing anew, and counts for nothing. */
  spend({ end, milliseconds, news }: PastReading): void {
    const isFirst = this.durations.length === 0;
    this.end = end;
    this.idle = news ? 0 : this.idle + 1;
    this.durations = [milliseconds, ...this.durations].slice(0, remembered);
    this.cost = isFirst ? 0 : Math.min(milliseconds, mostOfUsual * lowerMedian(this.durations));
  }

  /** The earliest time for the next reading. */
  next(notice: Notice): number {
    const pause = Math.min(longest, shortest * 2 ** this.idle);
    const inDoubt = notice === 'maybe' && pause === longest;
    return this.end + Math.max(pause, this.cost / (inDoubt ? mostInDoubt : mostOfTime));
  }
}

function lowerMedian(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1] ?? 0;
}
