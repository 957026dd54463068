/** Changes of many from the page: the thread they are done in, and how far they are. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { errorWords } from '../../../utils/model/error-words';
import type { NoticeData } from '../../../utils/model/notices';
import { type CallOptions, Thread } from '../../../utils/scheduling/threads';
import type { BulkFunctions } from './bulk-worker';

/** What is done sooner is not told about while it goes on, in milliseconds. */
const QUIET_MS = 600;

/** Why something was not written, as a sentence for the reader. */
export function reasonOf(error: unknown): string {
  return errorWords(error, t('libraryNotSaved'));
}

type BulkThread = Thread<BulkFunctions>;

export interface Bulk {
  /** What is going on, with a button that ends it; nothing of it will have been written. */
  working: NoticeData | null;
  thread: () => BulkThread;
  /** Does something in the thread, and says so while it goes on; `options` go with the call. */
  watch: <T>(text: string, work: (thread: BulkThread, options: CallOptions) => Promise<T>) => Promise<T>;
}

function startThread(): BulkThread {
  return new Thread(new Worker(new URL('./bulk-worker.ts', import.meta.url), { type: 'module', name: 'bulk' }));
}

/** Changes of many in a thread that is started with the first of them, and how far the one is that is going on. */
export function useBulk(): Bulk {
  const [working, setWorking] = useState<NoticeData | null>(null);
  const started = useRef<BulkThread | null>(null);
  const thread = (): BulkThread => {
    started.current ??= startThread();
    return started.current;
  };
  const watch: Bulk['watch'] = async (text, work) => {
    let share = 0;
    const stopper = new AbortController();
    const onProgress = (done: number): void => {
      share = done;
      setWorking((now) => now && { ...now, share });
    };
    const later = setTimeout(() => {
      const action = { label: t('bulkStop'), run: () => stopper.abort() };
      setWorking({ id: 0, text, ms: null, share, action });
    }, QUIET_MS);
    try {
      return await work(thread(), { onProgress, signal: stopper.signal });
    } finally {
      clearTimeout(later);
      setWorking(null);
    }
  };
  return { working, thread, watch };
}
