/** Files in and out of the library page: export, import, backups, storage, the dossier. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, inBrowsers, serve, type Tab, type TestServer, until } from './harness';
import { violations } from './harness/axe';
import { Control, itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const DATES = 'I have heard three dates';

/** Presses the button with this name, or chooses the option whose label begins so, in the open dialog where there is one. */
async function press(tab: Tab, name: string): Promise<void> {
  await until(
    tab,
    (wanted) => {
      const home = document.querySelector('dialog[open]') ?? document;
      const named = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
      const buttons = [...home.querySelectorAll<HTMLButtonElement>('button')].filter((one) => !one.disabled);
      const labels = [...home.querySelectorAll<HTMLElement>('label')];
      const found = buttons.find((one) => named(one) === wanted) ?? labels.find((one) => named(one).startsWith(wanted));
      found?.click();
      return found !== undefined;
    },
    name,
  );
}

/** Closes the open dialog, and waits until it is gone. */
async function close(tab: Tab): Promise<void> {
  await press(tab, 'Close');
  await until(tab, () => !document.querySelector('dialog'));
}

const shows = (tab: Tab, words: string): Promise<unknown> =>
  until(tab, (wanted) => document.body.textContent?.includes(wanted), words, 20_000);

/** From now on what the page saves is remembered: its name and its text. */
const rememberFiles = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const saved: { name: string; blob: Blob | undefined }[] = [];
    const blobs = new Map<string, Blob>();
    Object.assign(globalThis, { saved });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    addEventListener(
      'click',
      (event) => {
        const link = event.target;
        if (!(link instanceof HTMLAnchorElement) || !link.download) return;
        saved.push({ name: link.download, blob: blobs.get(link.href) });
      },
      true,
    );
    // A link that is in no document sends its click to itself alone.
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) saved.push({ name: this.download, blob: blobs.get(this.href) });
      click.call(this);
    };
  });

const lastFile = (tab: Tab): Promise<{ name: string; text: string }> =>
  until(tab, async () => {
    const { saved } = globalThis as unknown as { saved: { name: string; blob?: Blob }[] };
    const last = saved.splice(0).at(-1);
    return last?.blob && { name: last.name, text: await last.blob.text() };
  });

/** Gives a file to the open import dialog: by its button's input, or dropped on it. */
const give = (tab: Tab, name: string, text: string, drop = false): Promise<unknown> =>
  until(
    tab,
    (given: { name: string; text: string; drop: boolean }) => {
      const input = document.querySelector<HTMLInputElement>('dialog input[type=file]');
      const zone = document.querySelector('.drop-zone');
      if (!input || !zone) return false;
      const transfer = new DataTransfer();
      transfer.items.add(new File([given.text], given.name));
      if (given.drop) {
        zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      } else {
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return true;
    },
    { name, text, drop },
  );

/** What the dry run says: new, added to, already here, left out. */
const plan = (tab: Tab): Promise<string[]> =>
  until(
    tab,
    () => {
      const counts = [...document.querySelectorAll('dialog .plan dd')].map((one) => one.textContent ?? '');
      return counts.length > 0 ? counts : null;
    },
    undefined,
    20_000,
  );

const rows = (tab: Tab): Promise<string[]> =>
  tab.run(() => [...document.querySelectorAll('[role="option"]')].map((row) => row.textContent ?? '').filter(Boolean));

const HYPOTHESIS = JSON.stringify({
  export_date: '2025-06-01T10:00:00Z',
  annotations: [
    {
      id: 'h1',
      uri: 'https://gazette.test/bridge',
      text: 'Check the year.',
      tags: ['bridge'],
      document: { title: ['The bridge'] },
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'opened in 1931' }] }],
    },
    { id: 'h2', uri: 'https://gazette.test/bridge', text: 'Yes', references: ['h1'], target: [] },
  ],
});

inBrowsers('files of the library', (start, name) => {
  let browser: Driver;
  let server: TestServer;
  let control: Control;
  let library: Tab;

  beforeAll(async () => {
    server = await serve();
    browser = await start();
    control = await Control.open(browser);
    const url = server.put(`/files-${name}`, newsPage({ body: STORY }));
    await browser.open(url);
    const { items } = await control.state(url, (state) => state.items.length === 7);
    for (const item of items.slice(0, 4)) await control.act(url, { do: 'keep', key: item.key, kept: true });
    const { key } = itemWith(await control.state(url), ENGINES);
    await control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'Ask for the logbook.' } });
    library = await browser.open(browser.page('library.html'));
    await until(library, () => document.querySelectorAll('[role="option"]').length === 4);
    await rememberFiles(library);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('saves the whole library as a backup, and what the list shows as a table', async () => {
    await press(library, 'Export');
    await press(library, 'The whole library');
    await press(library, 'Backup (JSON-LD)');
    await press(library, 'Save file');
    const backup = await lastFile(library);
    expect(backup.name).toMatch(/^verbatim-backup-\d{4}-\d\d-\d\d\.jsonld$/);
    const file = JSON.parse(backup.text);
    expect(file.first.items).toHaveLength(4);
    expect(file.articles).toHaveLength(1);
    await shows(library, `${backup.name} is in your downloads.`);
    expect(await violations(library)).toEqual([]);
    await close(library);

    await library.run(() => {
      const input = document.querySelector<HTMLInputElement>('.library-list input');
      if (!input) throw new Error('no search box');
      input.value = 'logbook';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(library, () => document.querySelectorAll('[role="option"]').length === 1);
    await press(library, 'Export');
    await press(library, 'Everything the list shows now · 1');
    await press(library, 'Table (CSV)');
    await press(library, 'Save file');
    const table = await lastFile(library);
    expect(table.name).toMatch(/\.csv$/);
    expect(table.text.split('\r\n').filter(Boolean)).toHaveLength(2);
    expect(table.text).toContain('Ask for the logbook.');
    await close(library);
    await library.run(() => {
      const input = document.querySelector<HTMLInputElement>('.library-list input');
      if (input) input.value = '';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(library, () => document.querySelectorAll('[role="option"]').length === 4);
  });

  it('says what an import would do, merges it in one go, and finds nothing new the second time', async () => {
    await press(library, 'Import');
    await give(library, 'hypothesis.json', HYPOTHESIS);
    expect(await plan(library)).toEqual(['1', '0', '0', '1']);
    await shows(library, 'Entry 2: a reply to another note');
    expect(await rows(library)).toHaveLength(4);
    expect(await violations(library)).toEqual([]);
    await press(library, 'Merge');
    await shows(library, 'Done: 1 new, 0 added to.');
    await until(library, () => document.querySelectorAll('[role="option"]').length === 5);
    await press(library, 'Another file');
    await give(library, 'hypothesis.json', HYPOTHESIS, true);
    expect(await plan(library)).toEqual(['0', '0', '1', '1']);
    await press(library, 'Merge');
    await shows(library, 'Nothing changed');
    await close(library);
  });

  it('takes a table by the columns that the reader names', async () => {
    await press(library, 'Import');
    await give(
      library,
      'mine.csv',
      'wer;was;wo\n"Amt";"Wir prüfen das";https://amt.test/1\nNiemand;;https://amt.test/2\n',
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
    await close(library);
    await until(library, () => document.querySelectorAll('[role="option"]').length === 6);
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
    await close(library);
    expect(await rows(library)).toHaveLength(6);
  });

  it('stops an import at any time, even while it is being merged, and leaves the library as it was', async () => {
    const lines = Array.from({ length: 8_000 }, (_, n) => `"Words number ${n}",https://amt.test/many/${n}`);
    const table = `quote,url\n${lines.join('\n')}`;
    await press(library, 'Import');
    await give(library, 'many.csv', table);
    await press(library, 'Continue');
    await press(library, 'Stop');
    await shows(library, 'Drop a file here');
    await give(library, 'many.csv', table);
    await press(library, 'Continue');
    expect(await plan(library)).toEqual(['8,000', '0', '0', '0']);
    await press(library, 'Merge');
    await shows(library, 'Merging many.csv into your library');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await press(library, 'Stop');
    await shows(library, 'Drop a file here');
    await close(library);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await rows(library)).toHaveLength(6);
    await until(library, () => document.querySelector('.list-line [role=status]')?.textContent === '6 entries');
  });

  it('copies the chosen with their sources, and makes a dossier of them', async () => {
    await library.run((words) => {
      const row = [...document.querySelectorAll<HTMLElement>('[role="option"]')].find((one) =>
        one.textContent?.includes(words),
      );
      row?.click();
    }, DATES);
    await press(library, 'Export');
    await press(library, 'Chosen in the list · 1');
    await press(library, 'Dossier to print');
    await press(library, 'Open dossier');
    await until(control.tab, async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api.tabs.query({})).some(({ url }) => url?.endsWith('/dossier.html'));
    });
    await close(library);
    const dossier = await browser.open(browser.page('dossier.html'));
    await shows(dossier, DATES);
    const text = await dossier.run(() => document.body.textContent ?? '');
    expect(text).toContain('Tomas Rehn');
    expect(text).toContain('/files-');
    expect(text).toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/);
    expect(text).toMatch(/[0-9a-f]{64}/);
    expect(text).not.toContain(ENGINES);
    expect(await violations(dossier)).toEqual([]);
    await dossier.close();
  });

  /** As if the last backup had been made so many days ago, and something had changed since. */
  const savedDaysAgo = (days: number): Promise<void> =>
    control.tab.run(async (count) => {
      type Api = { storage: { local: { set(values: object): Promise<void> } } };
      const api = (globalThis.browser ?? globalThis.chrome) as unknown as Api;
      const savedAt = Date.now() - count * 86_400_000;
      await api.storage.local.set({ backup: { savedAt, writes: 1, triedAt: 0, quietUntil: 0 } });
    }, days);

  it('reminds of a backup that is old, until it is put off', async () => {
    await savedDaysAgo(31);
    await shows(library, 'Your last backup is from');
    expect(await violations(library)).toEqual([]);
    await press(library, 'Later');
    await until(library, () => !document.querySelector('.backup-reminder'));
    await savedDaysAgo(29);
    await new Promise((resolve) => setTimeout(resolve, 300));
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
    await close(library);
  });

  it('makes a backup by itself once it is switched on, and says when', async () => {
    await library.show();
    await press(library, 'Backups');
    await shows(library, 'The library takes');
    expect(await violations(library)).toEqual([]);
    await savedDaysAgo(2);
    await shows(library, 'Something has changed since.');
    // The browser asks for the permission only in a click of the reader's own.
    const point = await until(library, () => {
      const box = document.querySelector('dialog input[value=daily]')?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await library.click(point);
    const file = await until(
      control.tab,
      async () => {
        type Found = { filename: string; byExtensionId?: string; state: string; fileSize: number }[];
        type Api = { downloads: { search(query: object): Promise<Found> } };
        const api = (globalThis.browser ?? globalThis.chrome) as unknown as Api;
        const found = await api.downloads.search({});
        return found.find(({ byExtensionId, state }) => byExtensionId && state === 'complete');
      },
      undefined,
      30_000,
    );
    expect(file.fileSize).toBeGreaterThan(2_000);
    // Playwright gives downloads names of its own.
    if (name === 'firefox') expect(file.filename).toMatch(/Verbatim.verbatim-backup-/);
    await shows(library, 'Nothing has changed since.');
    await press(library, 'Never');
    await close(library);
  });
});
