/**
 * The background worker is ended at random moments while notes are written. Afterwards every note that was
 * acknowledged is there whole, and nothing is there in halves. KILLS: how often (50).
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireMessage } from '../../utils/protocol/wire';
import { built, serve, type TestServer } from './harness';

const KILLS = Number(process.env.KILLS ?? 50);
/** From a worker's start to its end: starting takes about 100 ms, then the notes come one after the other. */
const LONGEST_LIFE_MS = 500;
const ONLY = process.env.E2E_BROWSER;

/** What an annotation must hold to be whole: all of it is written by one message. */
interface Stored {
  id: string;
  notes: { text: string }[];
  tags: Record<string, { value: boolean }>;
  status: { value: string };
  kept: { value: boolean };
}

interface Result {
  acknowledged: string[];
  failed: number;
}

/**
 * Runs in the content script's world: writes one note after the other until told to stop; each is sent until it is
 * answered. Their numbers begin after `base`, so that each try writes its own. `form` is a message's form.
 */
async function writer(url: string, base: number, form: object): Promise<Result> {
  interface Own {
    runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: unknown } | undefined> };
  }
  const { chrome } = globalThis as unknown as { chrome: Own };
  const meta = { url, canonical: url, title: 'T', outlet: 'O', authors: [], publishedAt: null, language: 'en' };
  const acknowledged: string[] = [];
  let failed = 0;
  let number = 0;
  const ask = async (type: string, data: unknown): Promise<unknown> => {
    const answer = await chrome.runtime.sendMessage({ ...form, id: ++number, type, data });
    if (!answer || answer.err) throw new Error(JSON.stringify(answer ?? null));
    return answer.res;
  };
  const insist = async (type: string, data: unknown): Promise<unknown> => {
    for (;;) {
      try {
        return await ask(type, data);
      } catch {
        failed++;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  };
  const { articleId } = (await insist('openPage', { meta })) as { articleId: string };
  const state = globalThis as { stopWriting?: boolean };
  for (let count = base + 1; !state.stopWriting; count++) {
    const id = `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
    const speaker = { name: 'Ada', mention: null, via: null, description: null, origin: 'detected' };
    const selectors = [{ type: 'TextQuoteSelector', exact: `words ${count}` }];
    await insist('edit', {
      articleId,
      meta,
      edits: [
        { op: 'create', id, kind: 'quote', exact: `words ${count}`, selectors, speaker, capturedAt: count },
        { op: 'note', id, text: `note ${count} ${'x'.repeat(2000)}`, seen: [] },
        { op: 'tag', id, tag: 'tagged', on: true },
        { op: 'status', id, status: 'check' },
        { op: 'keep', id, kept: true },
      ],
    });
    acknowledged.push(id);
  }
  return { acknowledged, failed };
}

/** Runs in an extension page: all rows of a table, by the plain database. */
async function readTable(name: string): Promise<{ record: unknown; shown?: number }[]> {
  const open = indexedDB.open('verbatim');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const all = database.transaction(name).objectStore(name).getAll();
  return new Promise((resolve) => {
    all.onsuccess = () => resolve(all.result as { record: unknown }[]);
  });
}

/** The id of the context in which the extension's content scripts run. */
async function contentWorld(session: CDPSession, extension: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const aux = context.auxData as { type?: string } | undefined;
      if (aux?.type === 'isolated' && context.origin === `chrome-extension://${extension}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

async function inWorld<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const options = { expression, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

describe.skipIf(ONLY === 'firefox')('the worker, ended while notes are written', () => {
  let context: BrowserContext;
  let server: TestServer;
  let profile: string;
  let extension: string;
  let tries = 0;

  async function begin(): Promise<void> {
    const folder = built('chromium');
    profile = await mkdtemp(join(tmpdir(), 'verbatim-kill-'));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    extension = new URL(worker.url()).host;
  }
  beforeAll(async () => {
    server = await serve();
    // What is done before all tests is never tried again by the runner.
    await begin().catch(async () => {
      await context?.close();
      await begin();
    });
  });
  afterAll(async () => {
    await context?.close();
    await server?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it(`loses nothing and leaves nothing half in ${KILLS} endings`, { timeout: 600_000 }, async ({ onTestFinished }) => {
    const url = server.put('/note.html', '<!doctype html><title>T</title><p>Nothing here.</p>');
    const page: Page = await context.newPage();
    // With it ends the writer, also where an ending went wrong.
    onTestFinished(() => page.close());
    const session = await context.newCDPSession(page);
    await page.goto(url);
    const world = await contentWorld(session, extension);
    const form = JSON.stringify(wireMessage('edit', {} as never));
    const written = inWorld<Result>(
      session,
      world,
      `(${writer})(${JSON.stringify(url)}, ${tries++ * 1_000_000}, ${form})`,
    );

    written.catch(() => undefined);

    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const workerTarget = async () =>
      (await session.send('Target.getTargets')).targetInfos.find((target) => target.type === 'service_worker');
    let kills = 0;
    const end = Date.now() + 240_000;
    while (kills < KILLS && Date.now() < end) {
      const alive = await workerTarget();
      if (!alive) {
        await pause(3);
        continue;
      }
      await pause(Math.random() * LONGEST_LIFE_MS);
      // One that ended by itself meanwhile does not count; nor does one that was told twice.
      if (!(await session.send('Target.closeTarget', { targetId: alive.targetId }).catch(() => null))) continue;
      for (let waited = 0; waited < 100 && (await workerTarget()); waited++) await pause(3);
      kills++;
    }
    await inWorld(session, world, 'void (globalThis.stopWriting = true)');
    const { acknowledged, failed } = await written;

    const own = await context.newPage();
    onTestFinished(() => own.close());
    await own.goto(`chrome-extension://${extension}/manifest.json`);
    const stored = (await own.evaluate(readTable, 'annotations')).map((row) => row.record as Stored);
    const articles = await own.evaluate(readTable, 'articles');
    const whole = (record: Stored): boolean =>
      record.notes.length === 1 &&
      /^note \d+ x{2000}$/.test(record.notes[0]?.text ?? '') &&
      record.tags.tagged?.value === true &&
      record.status.value === 'check' &&
      record.kept.value;
    const ids = new Set(stored.map((record) => record.id));
    const lost = acknowledged.filter((id) => !ids.has(id)).length;
    const half = stored.filter((record) => !whole(record)).length;
    console.log(
      `worker ended ${kills} times: ${acknowledged.length} notes acknowledged, ${failed} sendings without an answer, ` +
        `${lost} lost, ${half} half-written`,
    );
    expect({ kills, lost, half }).toEqual({ kills: KILLS, lost: 0, half: 0 });
    expect(failed, 'no ending met a note on its way: the test proves nothing').toBeGreaterThan(0);
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(articles.map((row) => row.shown)).toEqual([stored.length]);
  });
});
