import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Work, WorkQueue } from '../../../utils/page/work-queue';

const JOBS = ['open', 'find', 'read'] as const;
type Job = (typeof JOBS)[number];

/** Work whose steps end when the test says so, in a diary of what was wanted, begun and failed. */
class Rehearsal implements Work<Job> {
  readonly steps: { end(error?: Error): void }[] = [];
  readonly diary: { what: 'wanted' | 'begun' | 'failed'; job: Job }[] = [];
  readonly promises: Promise<void>[] = [];
  readonly ended = new AbortController();
  readonly queue = new WorkQueue<Job>(this, this.ended.signal);
  thrown = 0;
  busy = 0;

  want(job: Job): void {
    this.diary.push({ what: 'wanted', job });
    this.promises.push(this.queue.want(job));
  }

  order(): readonly Job[] {
    return JOBS;
  }

  ready(job: Job): Promise<void> {
    return this.#step(job);
  }

  run(job: Job): Promise<void> {
    this.diary.push({ what: 'begun', job });
    return this.#step(job);
  }

  failed(job: Job): void {
    this.diary.push({ what: 'failed', job });
  }

  #step(_: Job): Promise<void> {
    expect(++this.busy).toBe(1);
    return new Promise<void>((resolve, reject) => {
      this.steps.push({
        end: (error) => {
          if (error) {
            this.thrown++;
            reject(error);
          } else resolve();
        },
      });
    }).finally(() => this.busy--);
  }

  /** Ends all steps that are open and that come. */
  async finish(): Promise<void> {
    for (let idle = 0; idle < 12; idle++) {
      const step = this.steps.shift();
      if (step) idle = 0;
      step?.end();
      await null;
    }
  }
}

/** After all that was waiting for a promise has had its turn. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Act = { do: 'want'; job: Job } | { do: 'end' | 'throw' } | { do: 'wait' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('want' as const), job: fc.constantFrom(...JOBS) }),
  fc.record({ do: fc.constantFrom('end' as const, 'throw' as const) }),
  fc.record({ do: fc.constant('wait' as const) }),
);

describe('the queue', () => {
  it('begins each job after it was wanted, says each failure once, and strands nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (acts) => {
        const work = new Rehearsal();
        for (const one of acts) {
          if (one.do === 'want') work.want(one.job);
          else if (one.do === 'wait') await null;
          else work.steps.shift()?.end(one.do === 'throw' ? new Error('no') : undefined);
        }
        await work.finish();
        await Promise.all(work.promises);
        expect(JOBS.filter((job) => work.queue.has(job))).toEqual([]);
        expect(work.diary.filter(({ what }) => what === 'failed')).toHaveLength(work.thrown);
        work.diary.forEach(({ what, job }, at) => {
          if (what !== 'wanted') return;
          const answer = work.diary.slice(at + 1).find((later) => later.job === job && later.what !== 'wanted');
          expect(answer).toBeDefined();
        });
      }),
      { numRuns: 10_000 },
    );
  });

  it('runs what is more urgent first, and what is wanted while a job waits for its time with it', async () => {
    const work = new Rehearsal();
    work.want('read');
    work.want('open');
    work.want('read');
    await work.finish();
    expect(work.diary.filter(({ what }) => what === 'begun').map(({ job }) => job)).toEqual(['open', 'read']);
  });

  it('begins a job again that is wanted while it runs', async () => {
    const work = new Rehearsal();
    work.want('find');
    await settled();
    work.steps.shift()?.end();
    await settled();
    expect(work.diary.at(-1)).toEqual({ what: 'begun', job: 'find' });
    work.want('find');
    await work.finish();
    expect(work.diary.filter(({ what }) => what === 'begun')).toHaveLength(2);
  });

  it('begins nothing once it is ended, and lets go of whoever waits', async () => {
    const work = new Rehearsal();
    work.want('find');
    await settled();
    work.ended.abort();
    work.steps.shift()?.end();
    work.want('read');
    await Promise.all(work.promises);
    expect(work.diary.filter(({ what }) => what === 'begun')).toEqual([]);
  });
});
