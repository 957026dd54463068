/** Changes of many from the page: the thread they are done in, and how far they are. */
import { useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../../utils/i18n';
import { errorWords } from '../../ui/error-words';
import type { NoticeData } from '../../ui/notice';
import { BulkFailed, BulkRun } from './bulk-run';

/** What is done sooner is not told about while it goes on, in milliseconds. */
const SOON = 600;

const REASONS: Record<BulkFailed['reason'], MessageKey> = {
  full: 'libraryFull',
  stopped: 'bulkStopped',
  failed: 'libraryNotSaved',
};

/** Why something was not written, as a sentence for the reader. */
export function reasonOf(error: unknown): string {
  if (error instanceof BulkFailed) return t(REASONS[error.reason]);
  return errorWords(error, t('libraryNotSaved'));
}

export interface Bulk {
  /** What is going on, with a button that ends it; nothing of it will have been written. */
  working: NoticeData | null;
  run: () => BulkRun;
  /** Does something in the thread, and says so while it goes on. */
  watch: <T>(text: string, work: (run: BulkRun) => Promise<T>) => Promise<T>;
}

/** Changes of many in a thread that is started with the first of them, and how far the one is that is going on. */
export function useBulk(): Bulk {
  const [working, setWorking] = useState<NoticeData | null>(null);
  const bulk = useRef<BulkRun | null>(null);
  const share = useRef(0);
  const run = (): BulkRun => {
    bulk.current ??= new BulkRun((done) => {
      share.current = done;
      setWorking((now) => now && { ...now, share: done });
    });
    return bulk.current;
  };
  const watch = async <T>(text: string, work: (run: BulkRun) => Promise<T>): Promise<T> => {
    share.current = 0;
    const later = setTimeout(() => {
      const action = { label: t('bulkStop'), run: () => run().stop() };
      setWorking({ id: 0, text, ms: null, share: share.current, action });
    }, SOON);
    try {
      return await work(run());
    } finally {
      clearTimeout(later);
      setWorking(null);
    }
  };
  return { working, run, watch };
}
