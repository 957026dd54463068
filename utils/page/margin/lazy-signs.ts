/**
 * Signs on words met before are drawn where no page can look, by a script of their own. It comes to every article where
 * such words are looked for, and does the same whether there are any: by its coming a page learns nothing.
 */
import type { PageWorld } from '../../protocol/page-world';
import type { Reader } from '../types';

/** Draws signs in the page until `signal` aborts. */
export type StartSigns = (reader: Reader, signal: AbortSignal) => void;

/** For the signs' own script. */
export function provideSigns(start: StartSigns): void {
  (globalThis as PageWorld<unknown, unknown, StartSigns>).verbatimSigns = start;
}

/** Whether that has come. */
export function hasSigns(): boolean {
  return (globalThis as PageWorld<unknown, unknown, StartSigns>).verbatimSigns !== undefined;
}

/** The longest wait for a moment at which the page has nothing to do. Milliseconds. */
const MAX_IDLE_WAIT_MS = 2000;

/** `fetchScript` has the signs' script put into the page. */
export function lazySigns(reader: Reader, fetchScript: () => Promise<boolean>, signal: AbortSignal): void {
  let standing: AbortController | null = null;

  async function bring(until: AbortSignal): Promise<void> {
    await new Promise((idle) => requestIdleCallback(idle, { timeout: MAX_IDLE_WAIT_MS }));
    await fetchScript();
    const start = (globalThis as PageWorld<unknown, unknown, StartSigns>).verbatimSigns;
    if (!start) throw new Error('the signs did not come');
    if (!until.aborted) start(reader, until);
  }

  const look = (): void => {
    const { phase, articleId, forced } = reader.state;
    const { recognition } = reader.settings;
    if (!recognition) {
      standing?.abort();
      standing = null;
    } else if (!standing && phase === 'ready' && articleId !== null && !forced) {
      const made = new AbortController();
      standing = made;
      bring(AbortSignal.any([made.signal, signal])).catch(() => {
        // The background may be just starting: the next change asks again.
        if (standing === made) standing = null;
      });
    }
  };
  reader.on('change', look, signal);
  reader.on('settings', look, signal);
}
