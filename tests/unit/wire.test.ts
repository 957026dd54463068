import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { insist } from '../../utils/protocol/wire';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const takenAlong = async (): Promise<unknown> => {
  throw new Error('The message port closed before a response was received.');
};

it.each([
  ['once, where it is answered', takenAlong, 0, 1],
  ['again, where a worker took it along', takenAlong, 1, 2],
  ['again, where a worker took the answer along', async () => undefined, 1, 2],
  ['again, where it failed there', async () => ({ err: { message: 'No tab with that id.' } }), 1, 2],
  ['five times at most', takenAlong, 9, 5],
])('sends a message %s', async (_, fail, failures, times) => {
  let left = failures;
  const send = vi.fn(() => (left-- > 0 ? fail() : Promise.resolve({})));
  insist(send);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(times);
});
