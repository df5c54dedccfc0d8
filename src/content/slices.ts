/** Cuts long work into pieces, so that the page stays responsive while it is read. */

/** Milliseconds one piece may take: a task of 50 ms is felt. */
const budget = 12;

/** The clock is looked at once in so many times: it costs as much as a question to the page. */
const glance = 4;

export class Slices {
  #until = performance.now() + budget;
  #asked = 0;

  /** Whether the time of this piece is used up. To be asked after each of many small steps. */
  due(): boolean {
    this.#asked += 1;
    return this.#asked % glance === 0 && this.isOver();
  }

  /** The same, for a step that may have been a long one. */
  isOver(): boolean {
    return performance.now() > this.#until;
  }

  /** Lets the page go on, and begins the next piece. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      // A message comes back at once; a timer is held back by up to a second in a tab that is not in front.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#until = performance.now() + budget;
  }
}
