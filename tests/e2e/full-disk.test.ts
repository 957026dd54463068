/**
 * A disk that is truly full: the browser's profile lies on a small file system of its own. Chromium; only where this
 * process may mount one.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it, vi } from 'vitest';
import { inBrowsers } from './harness/in-browsers';
import { focusNote, inCards, openCard } from './harness/margin';
import { itemWith, placeOf } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
/** Room for a profile, and not much to fill. */
const SIZE = '200m';

/** A folder with a file system of its own, or null where none may be made. */
function mountSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmdirSync(folder);
    return null;
  }
}

/** Takes all the room that is left, down to the last bytes. */
function fill(file: string): void {
  const filler = openSync(file, 'a');
  for (const bytes of [1 << 20, 1 << 12, 1 << 6]) {
    try {
      for (;;) writeSync(filler, new Uint8Array(bytes));
    } catch {
      // No room for a piece of this size.
    }
  }
  closeSync(filler);
}

const disk = process.env.E2E_BROWSER === 'firefox' ? null : mountSmallDisk();
if (disk) vi.stubEnv('TMPDIR', disk);
afterAll(() => {
  vi.unstubAllEnvs();
  if (!disk) return;
  execFileSync('umount', ['-l', disk]);
  rmdirSync(disk);
});

describe.skipIf(!disk)('a full disk', () => {
  inBrowsers(
    'a note typed meanwhile',
    (given) => {
      it('is kept, the reason is said, and it is saved by itself once there is room', {
        timeout: 120_000,
      }, async () => {
        const url = given.put('full', newsPage({ body: STORY }));
        const tab = await given.read(url);
        await tab.click(await placeOf(tab, ENGINES));
        await openCard(tab);
        await focusNote(tab);
        await tab.type('before');
        const savedAs = (words: string) =>
          given.control.state(url, (state) => itemWith(state, ENGINES).annotation?.notes[0]?.text === words);
        await savedAs('before');

        const filler = join(disk ?? '', 'filler');
        fill(filler);
        // What the browser gives back of its own is taken at once.
        const filling = setInterval(() => fill(filler), 100);
        try {
          await tab.type(' and after');
          await inCards(tab, () => document.body.textContent?.includes('Not saved: the disk is full.'));
        } finally {
          clearInterval(filling);
          rmSync(filler);
        }
        await savedAs('before and after');
        await inCards(tab, () => !document.body.textContent?.includes('Not saved'));
      });
    },
    { only: 'chromium', backForwardCache: false },
  );
});
