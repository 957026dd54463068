import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { insist } from '../../utils/protocol/wire';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([
  ['once, where it is answered', 0, 1],
  ['again, where a worker took it along', 1, 2],
  ['three times at most', 9, 3],
])('sends a message %s', async (_, failures, times) => {
  let left = failures;
  const send = vi.fn(async () => {
    if (left-- > 0) throw new Error('The message port closed before a response was received.');
  });
  insist(send);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(times);
});
