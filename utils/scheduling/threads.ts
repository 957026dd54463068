/**
 * Work in a thread of its own: functions called by name, with progress, an end on demand, and errors by their codes.
 * `serve` stands in the worker's script, `Thread` is a page's hold on it.
 */
import { codeOf, type ErrorCode, VerbatimError } from '../model/errors';

/** What a function in a thread has beside its input. */
export interface Task {
  /** Tells the caller the share that is done, 0 to 1. */
  onProgress: (share: number) => void;
  /** Aborts where the caller wants an end, with an error of the code `stopped`. */
  signal: AbortSignal;
}

type Functions = Record<string, (input: never, task: Task) => unknown>;
type Input<F> = F extends (input: infer I, task: Task) => unknown ? I : never;
type Answer<F> = F extends (input: never, task: Task) => infer A
  ? Awaited<A> extends Moved<infer M>
    ? M
    : Awaited<A>
  : never;

interface WireError {
  code: string | null;
  detail: string | number | null;
  message: string;
}

type ToThread = { id: number; name: string; input: unknown } | { id: number; stop: true };
type FromThread =
  | { id: number; share: number }
  | { id: number; answer: unknown }
  | { id: number; error: WireError }
  | { event: unknown };

/** An answer of which parts go over without being copied. */
export class Moved<T> {
  constructor(
    readonly answer: T,
    readonly parts: Transferable[],
  ) {}
}

/** A worker, a worker's own global object, or one end of a channel. */
interface Port {
  postMessage(message: unknown, options?: StructuredSerializeOptions): void;
  addEventListener(type: string, listen: (event: Event) => void): void;
}

/** In a worker; the types of a page's global object say otherwise. */
const OWN_PORT = globalThis as unknown as Port;

function toWire(error: unknown): WireError {
  const code = codeOf(error);
  const detail = code === null ? null : (error as VerbatimError).detail;
  return { code, detail, message: error instanceof Error ? error.message : String(error) };
}

const fromWire = ({ code, detail, message }: WireError): Error =>
  code === null ? new Error(message) : new VerbatimError(code as ErrorCode, detail);

/** Answers calls of these functions, each as soon as it comes: one that must wait for another sees to it itself. */
export function serve(functions: Functions, port: Port = OWN_PORT): void {
  const running = new Map<number, AbortController>();
  const tell = (message: FromThread, transfer: Transferable[] = []): void => port.postMessage(message, { transfer });

  const call = async (id: number, name: string, input: unknown, signal: AbortSignal): Promise<void> => {
    const work = functions[name] as ((input: unknown, task: Task) => unknown) | undefined;
    if (!work) throw new Error(`no function ${name}`);
    const answer = await work(input, { signal, onProgress: (share) => tell({ id, share }) });
    if (answer instanceof Moved) tell({ id, answer: answer.answer }, answer.parts);
    else tell({ id, answer });
  };

  port.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<ToThread>;
    const { id } = data;
    if ('stop' in data) {
      running.get(id)?.abort(new VerbatimError('stopped'));
      return;
    }
    const stopper = new AbortController();
    running.set(id, stopper);
    call(id, data.name, data.input, stopper.signal)
      .catch((error: unknown) => {
        if (codeOf(error) === null) console.error(error);
        tell({ id, error: toWire(error) });
      })
      .finally(() => running.delete(id));
  });
}

/** Tells the page something it did not ask for. */
export function tellPage(event: unknown, port: Port = OWN_PORT): void {
  port.postMessage({ event } satisfies FromThread);
}

export interface CallOptions {
  onProgress?: (share: number) => void;
  /** Asks for an end. The call rejects with the code `stopped`, unless it was done already. */
  signal?: AbortSignal;
}

interface Waiting extends CallOptions {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** A page's hold on a thread whose script serves the functions `F`, and may tell events `E` by itself. */
export class Thread<F extends Functions, E = never> {
  readonly #worker: Port & { terminate?(): void };
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(worker: Port & { terminate?(): void }, onEvent?: (event: E) => void) {
    this.#worker = worker;
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<FromThread>;
      if ('event' in data) onEvent?.(data.event as E);
      else if ('share' in data) this.#waiting.get(data.id)?.onProgress?.(data.share);
      else this.#settle(data);
    });
    // A thread that does not start, or runs out of memory, answers nobody; a database takes back what it was writing.
    const die = (event: Event): void => {
      const reason = (event as ErrorEvent).message ?? 'unreadable answer';
      for (const { reject } of this.#waiting.values()) reject(new VerbatimError('thread-ended', reason));
      this.#waiting.clear();
    };
    worker.addEventListener('error', die);
    worker.addEventListener('messageerror', die);
  }

  #settle(data: Extract<FromThread, { answer: unknown } | { error: WireError }>): void {
    const asked = this.#waiting.get(data.id);
    this.#waiting.delete(data.id);
    if ('error' in data) asked?.reject(fromWire(data.error));
    else asked?.resolve(data.answer);
  }

  /** Rejects with what the function throws, a VerbatimError by its code, and with `thread-ended` where the thread dies. */
  call<K extends keyof F & string>(name: K, input: Input<F[K]>, options: CallOptions = {}): Promise<Answer<F[K]>> {
    const id = ++this.#last;
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(new VerbatimError('stopped'));
    const stop = (): void => this.#worker.postMessage({ id, stop: true } satisfies ToThread);
    signal?.addEventListener('abort', stop);
    const answered = new Promise<Answer<F[K]>>((resolve, reject) => {
      // The thread is our own: it answers what it was asked.
      this.#waiting.set(id, { ...options, resolve: resolve as (answer: unknown) => void, reject });
      this.#worker.postMessage({ id, name, input } satisfies ToThread);
    });
    return answered.finally(() => signal?.removeEventListener('abort', stop));
  }

  /** Ends the thread at once, whatever it does: what was asked is never answered. */
  end(): void {
    this.#worker.terminate?.();
    this.#waiting.clear();
  }
}
