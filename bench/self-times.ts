/** Reads a profile of the DevTools protocol. */

/** As much of `Profiler.Profile` as is needed. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  /** Node of each sample. */
  readonly samples?: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas?: readonly number[];
}

export interface SelfTime {
  /** Name and line of a function. */
  readonly name: string;
  /** Milliseconds in it, without what it calls. */
  readonly time: number;
}

/** Not the reader's: the thread waits, or the profile itself does something. */
const elsewhere = new Set(['(root)', '(program)', '(idle)']);

/** Time of each function by itself, most first. */
export function selfTimes({ nodes, samples = [], timeDeltas = [] }: CpuProfile): readonly SelfTime[] {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const sums = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const frame = byId.get(id);
    if (!frame || elsewhere.has(frame.functionName)) continue;
    const name =
      frame.lineNumber < 0 ? frame.functionName : `${frame.functionName || '(anonymous)'}:${frame.lineNumber + 1}`;
    // A sample stands for the time until the next one.
    sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[at + 1] ?? 0) / 1_000);
  }
  return [...sums].map(([name, time]) => ({ name, time })).sort((a, b) => b.time - a.time);
}
