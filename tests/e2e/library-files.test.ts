/** Files in and out of the library page: export, import, backups, storage, the dossier. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { violations } from './harness/axe';
import { give, lastFile, plan, rememberFiles } from './harness/files';
import { inBrowsers } from './harness/in-browsers';
import { freeLibrary, holdLibrary } from './harness/library-lock';
import { closeDialog, press, search, shows, showsRows } from './harness/own-page';
import { itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const DATES = 'I have heard three dates';

/** How many entries the list says it has, once it says so. */
const entries = (tab: Tab): Promise<number> =>
  until(tab, () => {
    const said = document.querySelector('.library-list .list-line [role=status]')?.textContent;
    return said ? Number.parseInt(said.replaceAll(',', ''), 10) : null;
  });

const says = (tab: Tab, count: number): Promise<void> => expect.poll(() => entries(tab)).toBe(count);

/** How many annotations lie in the database, once whatever writes there now is done. */
const inDatabase = (tab: Tab): Promise<number> =>
  tab.run(
    () =>
      new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open('verbatim');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const database = opened.result;
          const counted = database.transaction('annotations').objectStore('annotations').count();
          counted.onerror = () => reject(counted.error);
          counted.onsuccess = () => {
            database.close();
            resolve(counted.result);
          };
        };
      }),
  );

/** One annotation of an article of its own and a reply to it, in the form of another program. */
const hypothesis = (number: number): string => {
  const uri = `https://gazette.test/bridge-${number}`;
  return JSON.stringify({
    export_date: '2025-06-01T10:00:00Z',
    annotations: [
      {
        id: `h${number}`,
        uri,
        text: 'Check the year.',
        tags: ['bridge'],
        document: { title: ['The bridge'] },
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'opened in 1931' }] }],
      },
      { id: `r${number}`, uri, text: 'Yes', references: [`h${number}`], target: [] },
    ],
  });
};

/** Chrome asks for the permission in a window of its own, which no test can answer. */
async function grant(folder: string, name: string): Promise<void> {
  if (name === 'firefox') return;
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions.splice(0));
  await writeFile(file, JSON.stringify(manifest));
}

inBrowsers(
  'files of the library',
  (given) => {
    let library: Tab;
    /** So many entries there were when the test began. */
    let before: number;
    let number = 0;

    beforeAll(async () => {
      const url = given.put('files', newsPage({ body: STORY }));
      await given.read(url);
      const { items } = await given.control.state(url);
      for (const item of items.slice(0, 4)) await given.control.act(url, { do: 'keep', key: item.key, kept: true });
      const { key } = itemWith(await given.control.state(url), ENGINES);
      await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'Ask for the logbook.' } });
      await given.control.state(url, (state) => itemWith(state, ENGINES).annotation?.notes.length === 1);
    });
    // Tried again, a test must find no dialog that its first try left open.
    beforeEach(async () => {
      number++;
      library = await given.own('library.html');
      await until(library, () => document.querySelectorAll('[role="option"]').length >= 4);
      before = await entries(library);
      await rememberFiles(library);
    });

    it('saves the whole library as a backup, and what the list shows as a table', async () => {
      await press(library, 'Export');
      await press(library, 'The whole library');
      await press(library, 'Backup (JSON-LD)');
      await press(library, 'Save file');
      const backup = await lastFile(library);
      expect(backup.name).toMatch(/^verbatim-backup-\d{4}-\d\d-\d\d\.jsonld$/);
      const file = JSON.parse(backup.text);
      expect(file.first.items).toHaveLength(before);
      const mine = file.articles.filter(({ url }: { url: string }) => url.includes('/files-'));
      expect(mine).toHaveLength(1);
      await shows(library, `${backup.name} is in your downloads.`);
      expect(await violations(library)).toEqual([]);
      await closeDialog(library);

      await search(library, 'logbook');
      await showsRows(library, 1);
      await press(library, 'Export');
      await press(library, 'Everything the list shows now · 1');
      await press(library, 'Table (CSV)');
      await press(library, 'Save file');
      const table = await lastFile(library);
      expect(table.name).toMatch(/\.csv$/);
      expect(table.text.split('\r\n').filter(Boolean)).toHaveLength(2);
      expect(table.text).toContain('Ask for the logbook.');
      await closeDialog(library);
    });

    it('says what an import would do, merges it in one go, and finds nothing new the second time', async () => {
      await press(library, 'Import');
      await give(library, 'hypothesis.json', hypothesis(number));
      expect(await plan(library)).toEqual(['1', '0', '0', '1']);
      await shows(library, 'Entry 2: a reply to another note');
      expect(await entries(library)).toBe(before);
      expect(await violations(library)).toEqual([]);
      await press(library, 'Merge');
      await shows(library, 'Done: 1 new, 0 added to.');
      await says(library, before + 1);
      await press(library, 'Another file');
      await give(library, 'hypothesis.json', hypothesis(number), true);
      expect(await plan(library)).toEqual(['0', '0', '1', '1']);
      await press(library, 'Merge');
      await shows(library, 'Nothing changed');
      await closeDialog(library);
    });

    it('takes a table by the columns that the reader names', async () => {
      await press(library, 'Import');
      await give(
        library,
        'mine.csv',
        `wer;was;wo\n"Amt";"Wir prüfen das";https://amt.test/${number}\nNiemand;;https://amt.test/none\n`,
      );
      await shows(library, 'Which column holds what?');
      expect(await violations(library)).toEqual([]);
      await library.run(() => {
        for (const [field, header] of [
          ['words', 'was'],
          ['speaker', 'wer'],
          ['address', 'wo'],
        ]) {
          const select = document.querySelector<HTMLSelectElement>(`select[name=${field}]`);
          if (!select || !header) throw new Error(`no ${field}`);
          select.value = header;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      await press(library, 'Continue');
      expect(await plan(library)).toEqual(['1', '0', '0', '1']);
      await shows(library, 'Line 3: no quoted words (was)');
      await press(library, 'Merge');
      await shows(library, 'Done: 1 new');
      await closeDialog(library);
      await says(library, before + 1);
    });

    it('refuses files it cannot read, in plain words, and leaves the library as it was', async () => {
      await press(library, 'Import');
      const refused: [string, string, string][] = [
        ['cut.jsonld', '{"formatVersion": 1, "first": {"items": [', 'damaged or was cut off'],
        ['other.json', '{"a": 1}', 'nothing that Verbatim knows how to read'],
        ['empty.csv', '', 'The file is empty.'],
        ['picture.png', '\u0089PNG\u0000\u0001', 'not a text file'],
      ];
      for (const [file, text, words] of refused) {
        await give(library, file, text);
        await until(
          library,
          (wanted) => document.querySelector('dialog [role="alert"]')?.textContent?.includes(wanted),
          words,
        );
      }
      await closeDialog(library);
      expect(await entries(library)).toBe(before);
    });

    it('stops an import at any time, even while it is being merged, and leaves the library as it was', async () => {
      const lines = Array.from({ length: 8_000 }, (_, n) => `"Words number ${n}",https://amt.test/many/${n}`);
      const table = `quote,url\n${lines.join('\n')}`;
      await press(library, 'Import');
      await give(library, 'many.csv', table);
      // Held, so that neither the look at what it would do nor the merging is over before it is stopped.
      await holdLibrary(library);
      try {
        await press(library, 'Continue');
        await press(library, 'Stop');
        await shows(library, 'Drop a file here');
      } finally {
        await freeLibrary(library);
      }
      await give(library, 'many.csv', table);
      await press(library, 'Continue');
      expect(await plan(library)).toEqual(['8,000', '0', '0', '0']);
      await holdLibrary(library);
      try {
        await press(library, 'Merge');
        await shows(library, 'Merging many.csv into your library');
      } finally {
        await freeLibrary(library);
      }
      // Something is being written by then.
      await library.run(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('dialog button')];
        buttons.find(({ textContent }) => textContent?.trim() === 'Stop')?.click();
      });
      await shows(library, 'Drop a file here');
      await closeDialog(library);
      expect(await inDatabase(library)).toBe(before);
      expect(await entries(library)).toBe(before);
    });

    it('copies the chosen with their sources, and makes a dossier of them', async () => {
      await until(
        library,
        (words) => {
          const rows = [...document.querySelectorAll<HTMLElement>('[role="option"]')];
          const row = rows.find((one) => one.textContent?.includes(words));
          row?.click();
          return row !== undefined;
        },
        DATES,
      );
      await press(library, 'Export');
      await press(library, 'Chosen in the list · 1');
      await press(library, 'Dossier to print');
      await press(library, 'Open dossier');
      await until(given.control.tab, async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        return (await api.tabs.query({})).some(({ url }) => url?.endsWith('/dossier.html'));
      });
      await closeDialog(library);
      const dossier = await given.own('dossier.html');
      await shows(dossier, DATES);
      const text = await dossier.run(() => document.body.textContent ?? '');
      expect(text).toContain('Tomas Rehn');
      expect(text).toContain('/files-');
      expect(text).toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/);
      expect(text).toMatch(/[0-9a-f]{64}/);
      expect(text).not.toContain(ENGINES);
      expect(await violations(dossier)).toEqual([]);
      // The one that the library has opened.
      await dossier.close();
      await given.control.closeTab(await given.control.tabId(given.browser.page('dossier.html')));
    });

    /** As if the last backup had been made so many days ago, and something had changed since; the library knows it then. */
    const savedDaysAgo = (days: number): Promise<void> =>
      library.run(async (count) => {
        type Api = {
          storage: {
            local: { set(values: object): Promise<void> };
            onChanged: { addListener(heard: () => void): void };
          };
        };
        const api = (globalThis.browser ?? globalThis.chrome) as unknown as Api;
        const savedAt = Date.now() - count * 86_400_000;
        // The page's own listener was there before: it has heard of it when this one does, and draws in the next task.
        const heard = new Promise<void>((resolve) => api.storage.onChanged.addListener(() => setTimeout(resolve, 50)));
        await api.storage.local.set({ backup: { savedAt, writes: 1, triedAt: 0, quietUntil: 0 } });
        await heard;
      }, days);

    it('reminds of a backup that is old, until it is put off', async () => {
      await savedDaysAgo(31);
      await shows(library, 'Your last backup is from');
      expect(await violations(library)).toEqual([]);
      await press(library, 'Later');
      await until(library, () => !document.querySelector('.backup-reminder'));
      await savedDaysAgo(29);
      expect(await library.run(() => document.querySelector('.backup-reminder') === null)).toBe(true);
      await savedDaysAgo(31);
      await shows(library, 'Your last backup is from');
      await press(library, 'Back up now');
      expect((await lastFile(library)).name).toMatch(/^verbatim-backup-/);
      await until(library, () => !document.querySelector('.backup-reminder'));
    });

    it('asks the browser to protect the library, and says what was promised', async () => {
      const ask = 'Ask the browser to protect it';
      await library.show();
      await press(library, 'Backups');
      await shows(library, 'The browser has');
      const before = await library.run(() => navigator.storage.persisted());
      if (!before) await press(library, ask);
      await until(library, async () => {
        const told = document.querySelector('dialog')?.textContent ?? '';
        return told.includes((await navigator.storage.persisted()) ? 'has promised to keep' : 'did not promise it');
      });
      const after = await library.run(() => navigator.storage.persisted());
      expect(await library.run((words) => document.querySelector('dialog')?.textContent?.includes(words), ask)).toBe(
        !after,
      );
      await closeDialog(library);
    });

    /** The files that the extension has put into the downloads, the newest first. */
    const backups = (): Promise<{ filename: string; fileSize: number }[]> =>
      given.control.tab.run(async () => {
        type Found = { filename: string; byExtensionId?: string; state: string; fileSize: number }[];
        type Api = { downloads?: { search(query: object): Promise<Found> } };
        const { downloads } = (globalThis.browser ?? globalThis.chrome) as unknown as Api;
        const found = (await downloads?.search({ orderBy: ['-startTime'] })) ?? [];
        return found.filter(({ byExtensionId, state }) => byExtensionId && state === 'complete');
      });

    it('makes a backup by itself once it is switched on, and says when', async () => {
      await library.show();
      await press(library, 'Backups');
      await shows(library, 'The library takes');
      // A try that came to no end has left it on.
      await press(library, 'Never');
      expect(await violations(library)).toEqual([]);
      await savedDaysAgo(2);
      await shows(library, 'Something has changed since.');
      const earlier = (await backups()).length;
      // The browser asks for the permission only in a click of the reader's own.
      const point = await until(library, () => {
        const box = document.querySelector('dialog input[value=daily]')?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      await library.click(point);
      await expect.poll(async () => (await backups()).length).toBeGreaterThan(earlier);
      const [file] = await backups();
      expect(file?.fileSize).toBeGreaterThan(2_000);
      // Playwright gives downloads names of its own.
      if (given.name === 'firefox') expect(file?.filename).toMatch(/Verbatim.verbatim-backup-/);
      await shows(library, 'Nothing has changed since.');
      await press(library, 'Never');
      await closeDialog(library);
    });
  },
  { change: grant },
);
