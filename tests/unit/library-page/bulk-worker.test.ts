import { beforeEach, expect, it, vi } from 'vitest';

/** A job that goes on until it is stopped, or fails at once where there is nothing to do. */
vi.mock('../../../components/library/bulk/bulk-job', () => ({
  BulkJob: class {
    change(_ids: string[], edits: unknown[], { signal }: { signal: AbortSignal }): Promise<never> {
      if (edits.length === 0) return Promise.reject(new Error('broken'));
      if (edits.length > 1) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('taken back'))));
    }
  },
}));

const told: unknown[] = [];
let ask: (message: object) => void;

beforeEach(async () => {
  told.length = 0;
  vi.resetModules();
  vi.stubGlobal('addEventListener', (_: string, listen: (event: { data: object }) => void) => {
    ask = (data) => listen({ data });
  });
  vi.stubGlobal('postMessage', (message: unknown) => told.push(message));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await import('../../../components/library/bulk/bulk-worker');
});

const change = (id: number, ...edits: object[]): void =>
  ask({ id, name: 'change', input: { ids: new Uint8Array(0), edits } });
const failed = (id: number, code: string): object => ({ id, error: expect.objectContaining({ code }) });

it('says of each change why it failed, also after one that was stopped', async () => {
  change(1, { op: 'keep', kept: true });
  ask({ id: 1, stop: true });
  await expect.poll(() => told).toEqual([failed(1, 'stopped')]);
  change(2);
  await expect.poll(() => told.at(-1)).toEqual(failed(2, 'library-not-saved'));
  change(3, { op: 'keep', kept: true }, { op: 'dismiss', dismissed: true });
  await expect.poll(() => told.at(-1)).toEqual(failed(3, 'library-full'));
});
