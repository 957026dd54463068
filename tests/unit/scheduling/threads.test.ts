// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { VerbatimError } from '../../../utils/model/errors';
import { Moved, serve, type Task, Thread, tellPage } from '../../../utils/scheduling/threads';

const held = new Map<string, () => void>();

const functions = {
  double: (value: number) => 2 * value,
  hold: (name: string) => new Promise<string>((resolve) => held.set(name, () => resolve(name))),
  release: (name: string) => held.get(name)?.(),
  steps: (count: number, { onProgress }: Task) => {
    for (let step = 1; step <= count; step++) onProgress(step / count);
  },
  forever: (_: null, { signal }: Task) =>
    new Promise<void>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  refuse: () => Promise.reject(new VerbatimError('not-json', 3)),
  fail: () => Promise.reject(new TypeError('a machine failed')),
  bytes: () => {
    const bytes = new Uint8Array([1, 2, 3]);
    return new Moved({ bytes }, [bytes.buffer]);
  },
};

let channel: MessageChannel;
let thread: Thread<typeof functions, string>;
let events: string[];

beforeEach(() => {
  channel = new MessageChannel();
  events = [];
  serve(functions, channel.port2);
  thread = new Thread(channel.port1, (event) => events.push(event));
  channel.port1.start();
  channel.port2.start();
});
afterEach(() => {
  channel.port1.close();
  channel.port2.close();
});

it('each call gets its own answer, whichever is done first', async () => {
  const order: string[] = [];
  const both = ['first', 'second'].map((name) => thread.call('hold', name).then((answer) => order.push(answer)));
  await thread.call('release', 'second');
  await thread.call('release', 'first');
  await Promise.all(both);
  expect(order).toEqual(['second', 'first']);
});

it('progress is told to the call that it is of, in order, before its answer', async () => {
  const told: number[] = [];
  const other = vi.fn();
  await Promise.all([
    thread.call('steps', 4, { onProgress: (share) => told.push(share) }),
    thread.call('double', 1, { onProgress: other }),
  ]);
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  expect(other).not.toHaveBeenCalled();
});

it('a call ends by its signal, and no other does', async () => {
  const stopper = new AbortController();
  const stopped = expect(thread.call('forever', null, { signal: stopper.signal })).rejects;
  const going = thread.call('double', 5);
  stopper.abort();
  await stopped.toMatchObject({ code: 'stopped' });
  expect(await going).toBe(10);
  await expect(thread.call('double', 1, { signal: stopper.signal })).rejects.toMatchObject({ code: 'stopped' });
});

it('an error keeps its code and detail; a machine’s keeps its text, and is in the console', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(thread.call('refuse', undefined as never)).rejects.toMatchObject({ code: 'not-json', detail: 3 });
  expect(logged).not.toHaveBeenCalled();
  const error: unknown = await thread.call('fail', undefined as never).catch((thrown: unknown) => thrown);
  expect(error).not.toBeInstanceOf(VerbatimError);
  expect(error).toMatchObject({ message: 'a machine failed' });
  expect(logged).toHaveBeenCalledOnce();
});

it('parts of an answer are moved', async () => {
  expect((await thread.call('bytes', undefined as never)).bytes).toEqual(new Uint8Array([1, 2, 3]));
});

it('what nobody asked for is an event', async () => {
  tellPage('ready', channel.port2);
  await expect.poll(() => events).toEqual(['ready']);
});

it('a thread that dies rejects all that waits', async () => {
  const answers = Promise.allSettled([thread.call('forever', null), thread.call('hold', 'long')]);
  channel.port1.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  for (const answer of await answers) {
    expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'thread-ended', detail: 'out of memory' } });
  }
});
