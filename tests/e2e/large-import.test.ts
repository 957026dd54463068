/** Very large files given to the import: told how far it is, stopped at any time, and refused at once where it is no table. */
import { expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { press, shows } from './harness/own-page';

const ROWS = 10_000;

/** Makes a file of 30 MB in the page and gives it to the open dialog. */
const giveLarge = (tab: Tab, kind: 'table' | 'page' | 'archive'): Promise<unknown> =>
  until(
    tab,
    ({ what, count }) => {
      const input = document.querySelector<HTMLInputElement>('dialog input[type=file]');
      if (!input) return false;
      const note = 'A note that goes on. '.repeat(150);
      const rows = Array.from({ length: what === 'table' ? count : 0 }, (_, i) => {
        return `"The ferry number ${i} will sail, whatever comes.","${note}",https://gazette.test/${i % 200},Ada ${i % 30}\n`;
      });
      const parts =
        what === 'table'
          ? ['quotation,note,url,speaker\n', ...rows]
          : [what === 'page' ? '<!doctype html><html><body>' : 'PK\u0003\u0004', '<p>a, b, c</p>\n'.repeat(2_000_000)];
      const transfer = new DataTransfer();
      transfer.items.add(new File(parts, 'large.csv'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    { what: kind, count: ROWS },
  );

/** Waits until the bar says that more than this share of it is done, and not yet all. */
const isUnderWay = (tab: Tab, share: number): Promise<unknown> =>
  until(
    tab,
    (least) => {
      const bar = document.querySelector<HTMLProgressElement>('dialog progress');
      return bar?.hasAttribute('value') && bar.value > least && bar.value < 1;
    },
    share,
  );

const listed = (tab: Tab): Promise<number> =>
  tab.run(() => {
    const said = document.querySelector('.library-list .list-line [role=status]')?.textContent ?? '';
    return Number.parseInt(said.replaceAll(/\D/g, ''), 10) || 0;
  });

inBrowsers('a file of 30 MB', (given) => {
  it('that is no table is refused by its beginning; a table is told of, stopped, and merged as far as is said', async () => {
    const library = await given.own('library.html');
    await press(library, 'Import');
    for (const what of ['page', 'archive'] as const) {
      await giveLarge(library, what);
      await until(library, () => document.querySelector('dialog [role=alert]') !== null);
    }

    await giveLarge(library, 'table');
    await shows(library, 'A large table. The first rows:');
    await press(library, 'Continue');
    await isUnderWay(library, 0.1);
    await press(library, 'Stop');
    await until(library, () => document.querySelector('.drop-zone') !== null);
    expect(await listed(library)).toBe(0);

    await giveLarge(library, 'table');
    await press(library, 'Continue');
    const counts = await until(
      library,
      () => {
        const said = [...document.querySelectorAll('dialog .plan dd')].map((one) => one.textContent ?? '');
        return said.length > 0 ? said : null;
      },
      undefined,
      120_000,
    );
    expect(counts).toEqual(['10,000', '0', '0', '0']);
    await press(library, 'Merge');
    await isUnderWay(library);
    await press(library, 'Stop');
    const rows = await until(
      library,
      () => {
        const said = /The first ([\d,]+) rows/.exec(document.querySelector('dialog .file-done')?.textContent ?? '');
        return said?.[1] ? Number(said[1].replaceAll(',', '')) : null;
      },
      undefined,
      60_000,
    );
    expect(rows).toBeLessThan(ROWS);
    await expect.poll(() => listed(library)).toBe(rows);
  }, 240_000);
});
