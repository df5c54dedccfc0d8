/**
 * Talks to a Thunderbird that was started with `--marionette`: messages of JSON with their length before them
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
import { connect, type Socket } from 'node:net';

type Answer = readonly [type: number, id: number, error: { readonly message: string } | null, result: unknown];

/** Milliseconds until the program listens, and between two tries. */
const patience = 60_000;
const pause = 250;

export class Marionette {
  #buffer = Buffer.alloc(0);
  #id = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, data]);
      this.#take();
    });
  }

  /** Connects as soon as the program listens. */
  static async open(port: number): Promise<Marionette> {
    const deadline = performance.now() + patience;
    for (;;) {
      try {
        const marionette = new Marionette(await connected(port));
        await marionette.command('WebDriver:NewSession', {});
        await marionette.command('Marionette:SetContext', { value: 'chrome' });
        return marionette;
      } catch (error) {
        if (performance.now() > deadline) throw error;
        await new Promise((done) => setTimeout(done, pause));
      }
    }
  }

  /** Runs a script in the program itself; it calls its last argument with `{ value }` or `{ error }`. */
  async run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    const answer = (await this.command('WebDriver:ExecuteAsyncScript', { script, args })) as {
      readonly value: { readonly value?: unknown; readonly error?: string };
    };
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value;
  }

  /** Ends the program, as a person does. */
  async quit(): Promise<void> {
    await this.command('Marionette:Quit', { flags: ['eAttemptQuit'] });
    this.socket.destroy();
  }

  async command(name: string, parameters: object): Promise<unknown> {
    this.#id += 1;
    const id = this.#id;
    const answer = new Promise<Answer>((done, fail) => {
      this.#waiting.set(id, done);
      this.socket.once('close', () => fail(new Error(`The program is gone, and left ${name} without an answer.`)));
    });
    const message = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answer;
    if (error) throw new Error(`${name}: ${error.message}`);
    return result;
  }

  #take(): void {
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const length = colon < 0 ? Number.NaN : Number(this.#buffer.subarray(0, colon).toString());
      if (!Number.isFinite(length) || this.#buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      // The first one only greets.
      if (Array.isArray(message)) this.#waiting.get(message[1])?.(message as unknown as Answer);
    }
  }
}

function connected(port: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', fail);
  });
}
