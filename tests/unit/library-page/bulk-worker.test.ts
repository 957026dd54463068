import { beforeEach, expect, it, vi } from 'vitest';
import type { FromBulk, ToBulk } from '../../../components/library/bulk/bulk-protocol';

/** A job that goes on until it is stopped, or fails at once where there is nothing to do. */
vi.mock('../../../components/library/bulk/bulk-job', () => ({
  BulkJob: class {
    change(_ids: string[], edits: unknown[], { signal }: { signal: AbortSignal }): Promise<never> {
      if (edits.length === 0) return Promise.reject(new Error('broken'));
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    }
  },
}));

const told: FromBulk[] = [];
let ask: (message: ToBulk) => void;

beforeEach(async () => {
  told.length = 0;
  vi.resetModules();
  vi.stubGlobal('addEventListener', (_: string, listen: (event: { data: ToBulk }) => void) => {
    ask = (data) => listen({ data });
  });
  vi.stubGlobal('postMessage', (message: FromBulk) => told.push(message));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await import('../../../components/library/bulk/bulk-worker');
});

const ids = new Uint8Array(0);

it('says of each change why it failed, also after one that was stopped', async () => {
  ask({ do: 'change', id: 1, ids, edits: [{ op: 'keep', kept: true }] });
  ask({ do: 'stop', id: 2 });
  await expect.poll(() => told).toEqual([{ tell: 'failed', id: 1, reason: 'stopped' }]);
  ask({ do: 'change', id: 3, ids, edits: [] });
  await expect.poll(() => told.at(-1)).toEqual({ tell: 'failed', id: 3, reason: 'failed' });
});
