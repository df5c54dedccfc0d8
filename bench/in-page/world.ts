/** What the bench puts into the isolated world of a page, and how it is called there. */
import type axe from 'axe-core';
import type { ReaderWorld } from '../../src/model/gathered';
import type { FrameReading } from '../../src/model/reading';
import type { Census } from '../pages/page';

/** Everything that is measured side by side; `nothing` is what a measurement takes by itself. */
export const contestants = [
  'nothing',
  'floor',
  'floorWithoutLabels',
  'reader',
  'gather',
  'axe',
  'names',
  'walk',
  'bareWalk',
] as const;
export type Contestant = (typeof contestants)[number];

/** A reading, with times in milliseconds. */
interface TimedReading {
  readonly time: number;
  readonly longest: number;
  readonly reading: FrameReading;
}

export interface Bench {
  census(): Census;
  /** Compiles the reader's script and runs it: milliseconds. */
  inject(source: string): number;
  /** Reads, and looks for the longest task of it. To be prepared. */
  read(): Promise<TimedReading>;
  /** Makes the page as it is after a change, and drawn. */
  prepare(): Promise<void>;
  /** Mean time of some calls, in milliseconds. To be prepared. */
  sample(contestant: Contestant, calls: number): Promise<number>;
  /** Reads this often, for a profile. */
  readOften(times: number): Promise<void>;
}

export type BenchWorld = ReaderWorld & { bench?: Bench; axe?: typeof axe; textReaderSource?: string };
