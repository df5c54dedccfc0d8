/**
 * The longest time for which the thread does nothing else. A message comes back to itself all the while: the time
 * between two of them is the length of the task in between. (The browser's own observer tells of tasks over 50 ms
 * only, and of none that the DevTools protocol started.)
 */

/** Runs this, and gives its result with the longest task in milliseconds. */
export async function longestTask<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly longest: number }> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const started = new Promise<void>((resolve) => {
    port1.onmessage = () => {
      look();
      port2.postMessage(null);
      resolve();
    };
  });
  port2.postMessage(null);
  try {
    await started;
    longest = 0;
    last = performance.now();
    const result = await run();
    look();
    return { result, longest };
  } finally {
    port1.close();
  }
}
