/** Runs in the isolated world of a page and leaves `bench` there. axe-core and the reader are injected beside it. */
import { computeAccessibleName } from 'dom-accessibility-api';
import type { GatheredPage } from '../../src/model/gathered';
import type { FrameReading } from '../../src/model/reading';
import { recognisePage } from '../../src/recognise/recognise-page';
import { floor } from './floor';
import { longestTask } from './longest-task';
import { bareWalk, census, walk } from './walk';
import type { Bench, BenchWorld, Contestant } from './world';

const world = globalThis as BenchWorld;

/** What the page is kept busy with before anything is recognised, and until it is on its way to the extension. */
async function gather(): Promise<GatheredPage> {
  if (!world.mailReader) throw new Error('The reader left no mailReader.');
  const frame = await world.mailReader.gather();
  if (frame.kind !== 'gathered') throw new Error(`The reader answered ${frame.kind}.`);
  JSON.stringify(frame);
  return frame.gathered;
}

/** What is asked and answered goes through a message: no task of the page goes on over it. */
function anotherProcess(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The whole reading. The extension recognises in a process of its own; here it is done in the page's. */
async function read(): Promise<FrameReading> {
  const gathered = await gather();
  await anotherProcess();
  return recognisePage(gathered, async (questions) => {
    await anotherProcess();
    if (questions.changeable && !world.mailTextReader) evaluate(world.textReaderSource ?? '');
    const answers = world.mailReader?.answer(questions);
    if (!answers) throw new Error('The reader forgot what it gathered.');
    return answers;
  });
}

/** Not as part of this script: it is compiled when it is evaluated. */
function evaluate(source: string): void {
  // biome-ignore lint/security/noGlobalEval: the bench's own build, in the bench's own page
  globalThis.eval(source);
}

/** The rule by itself, without the texts that axe-core makes for people, and without waiting for frames. */
async function axeLabelRule(): Promise<number> {
  if (!world.axe) throw new Error('axe-core was not injected.');
  const found = await world.axe.run(document, {
    runOnly: { type: 'rule', values: ['label'] },
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
    selectors: false,
  });
  return found.violations.length;
}

function accessibleNames(): number {
  let length = 0;
  for (const field of Document.prototype.querySelectorAll.call(document, 'input,select,textarea')) {
    length += computeAccessibleName(field).length;
  }
  return length;
}

const run: Readonly<Record<Contestant, () => unknown>> = {
  nothing: () => undefined,
  floor: () => floor(true),
  floorWithoutLabels: () => floor(false),
  reader: read,
  gather,
  axe: axeLabelRule,
  names: accessibleNames,
  walk,
  bareWalk,
};

/**
 * Makes the page as it is when it is read for the first time after a change. Chromium keeps what `element.labels`
 * found until the document changes: without this, FLOOR would be measured reading its own results.
 */
function disturb(): void {
  const body = Document.prototype.querySelector.call(document, 'body') as HTMLBodyElement;
  const label = Document.prototype.createElement.call(document, 'label');
  Node.prototype.appendChild.call(body, label);
  Node.prototype.removeChild.call(body, label);
  Element.prototype.getBoundingClientRect.call(body);
}

/** Lets the browser draw what has changed, so that it does not do so while something is measured. */
async function drawn(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

const bench: Bench = {
  census,
  inject(source) {
    const start = performance.now();
    evaluate(source);
    return performance.now() - start;
  },
  async read() {
    const { result, longest } = await longestTask(async () => {
      const start = performance.now();
      const reading = await read();
      return { reading, time: performance.now() - start };
    });
    return { longest, ...result };
  },
  async prepare() {
    disturb();
    await drawn();
  },
  async sample(contestant, calls) {
    const call = run[contestant];
    let sum = 0;
    for (let count = 0; count < calls; count += 1) {
      if (count > 0) disturb();
      const start = performance.now();
      const answer = call();
      // A synchronous contestant is not made to wait for its turn.
      if (answer instanceof Promise) await answer;
      sum += performance.now() - start;
    }
    return sum / calls;
  },
  async readOften(times) {
    for (let count = 0; count < times; count += 1) {
      disturb();
      await drawn();
      await read();
    }
  },
};

world.bench = bench;
