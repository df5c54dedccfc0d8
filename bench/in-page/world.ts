/** What the bench puts into the isolated world of a page, and how it is called there. */
import type axe from 'axe-core';
import type { FrameReading, ReaderWorld } from '../../src/model/reading';
import type { Census } from '../pages/page';

/** Everything that is measured side by side. */
export const contestants = ['floor', 'floorWithoutLabels', 'reader', 'axe', 'names', 'walk', 'bareWalk'] as const;
export type Contestant = (typeof contestants)[number];

/** The first reading of a page. Times in milliseconds. */
interface FirstReading {
  /** Compiling the reader's script and running it once. */
  readonly inject: number;
  readonly first: number;
  /** Longest task of the reading. */
  readonly longest: number;
  readonly reading: FrameReading;
}

export interface Bench {
  census(): Census;
  /** Injects the reader and reads for the first time. */
  readFirst(source: string): Promise<FirstReading>;
  /** Mean time of some calls, in milliseconds. */
  sample(contestant: Contestant, calls: number): Promise<number>;
  /** Longest task of a reading, in milliseconds. */
  longestTask(): Promise<number>;
  /** Reads this often, for a profile. */
  readOften(times: number): Promise<void>;
}

export type BenchWorld = ReaderWorld & { bench?: Bench; axe?: typeof axe };
