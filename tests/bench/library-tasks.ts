/** Tasks on a page's main thread, from Chromium's own trace: how long each took, and how much of that it was running. */
import type { CDPSession, Page } from 'playwright-core';

export interface Task {
  /** From its beginning to its end, milliseconds. */
  wall: number;
  /** Of that on a processor: the rest it waited for others on the machine. */
  cpu: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
}

const MARK = 'verbatim-bench';

/** All tasks of more than `least` milliseconds on the page's main thread while something is done. */
export async function tasksDuring(
  page: Page,
  session: CDPSession,
  run: () => Promise<void>,
  least = 50,
): Promise<Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    for (const event of value as TraceEvent[])
      if (/RunTask$/.test(event.name) || event.name === MARK) events.push(event);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  });
  await page.evaluate((name) => void performance.mark(name), MARK);
  try {
    await run();
  } finally {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the trace does not show the page');
  return events
    .filter(({ pid, tid, dur = 0 }) => pid === mark.pid && tid === mark.tid && dur >= least * 1000)
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
}
