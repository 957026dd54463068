/** What is deleted can be had back: from the bin, by undoing, from a file. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { violations } from './harness/axe';
import { give, lastFile, plan, rememberFiles } from './harness/files';
import { inBrowsers } from './harness/in-browsers';
import { closeDialog, press, shows } from './harness/own-page';

const COUNT = 25;
const table = `quote,speaker,url,note\n${Array.from(
  { length: COUNT },
  (_, n) => `"Words number ${n} of the harbour board",Speaker ${n % 4},https://amt.test/bin/${n % 5},Note ${n}`,
).join('\n')}`;

inBrowsers('the bin', (given) => {
  let library: Tab;
  let backup: { name: string; text: string };

  const chooseAll = async (): Promise<void> => {
    await library.run(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
    await library.press('a', ['Control']);
    await shows(library, `${COUNT} chosen`);
  };
  const deleteAll = async (): Promise<void> => {
    await chooseAll();
    await library.press('Delete');
    await shows(library, `Delete ${COUNT} entries?`);
    await library.press('Enter');
    await shows(library, 'Nothing is kept yet.');
  };
  const hasAll = (): Promise<unknown> =>
    until(
      library,
      (wanted) => document.querySelector('.list-line [role=status]')?.textContent === wanted,
      `${COUNT} entries`,
    );
  const rows = (): Promise<number> => library.run(() => document.querySelectorAll('.bin-row').length);
  const goTo = (view: string): Promise<unknown> =>
    until(
      library,
      (wanted) => {
        const views = [...document.querySelectorAll<HTMLElement>('.nav-view')];
        const found = views.find((one) => one.textContent?.startsWith(wanted));
        found?.click();
        return found !== undefined;
      },
      view,
    );

  beforeAll(async () => {
    library = await given.own('library.html');
    await rememberFiles(library);
    await press(library, 'Import');
    await give(library, 'many.csv', table);
    await press(library, 'Continue');
    await press(library, 'Merge');
    await shows(library, `Done: ${COUNT} new`);
    await closeDialog(library);
    await press(library, 'Export');
    await press(library, 'The whole library');
    await press(library, 'Backup (JSON-LD)');
    await press(library, 'Save file');
    backup = await lastFile(library);
    await closeDialog(library);
  });
  beforeEach(async () => {
    library = await given.own('library.html');
    await hasAll();
  });

  it('asks before more than ten are deleted, and does nothing where the reader thinks better of it', async () => {
    await chooseAll();
    await library.press('Delete');
    await shows(library, 'They go to the bin');
    expect(await violations(library)).toEqual([]);
    await library.press('Escape');
    await until(library, () => !document.querySelector('dialog'));
    await shows(library, `${COUNT} chosen`);
  });

  it('holds what was deleted, and gives back one or all, which can be taken back too', async () => {
    await deleteAll();
    await goTo('Bin');
    await shows(library, `${COUNT} deleted entries`);
    expect(await violations(library)).toEqual([]);
    await press(library, 'Restore “Words number 7 of the harbour board”');
    await shows(library, 'One entry restored');
    await expect.poll(rows).toBe(COUNT - 1);
    await press(library, 'Restore all');
    await shows(library, `${COUNT - 1} entries restored`);
    await shows(library, 'The bin is empty.');
    await press(library, 'Undo');
    await expect.poll(rows).toBe(COUNT - 1);
    await library.press('z', ['Control']);
    await expect.poll(rows).toBe(COUNT);
    await press(library, 'Restore all');
    await shows(library, 'The bin is empty.');
    await goTo('Quotations');
    await hasAll();
  });

  it('brings back from a file what was deleted, where that is wanted, also when the bin was emptied', async () => {
    await deleteAll();
    await goTo('Bin');
    await press(library, 'Empty the bin…');
    await shows(library, `Delete ${COUNT} entries for good?`);
    await press(library, 'Delete for good');
    await shows(library, 'The bin is empty.');
    await goTo('Quotations');
    await press(library, 'Import');
    await give(library, backup.name, backup.text);
    expect((await plan(library))[0]).toBe('0');
    await shows(library, `Restore the ${COUNT} entries of this file that you deleted`);
    expect(await violations(library)).toEqual([]);
    await library.run(() => {
      const box = document.querySelector<HTMLInputElement>('.plan-restore input');
      if (box && !box.checked) box.click();
    });
    await press(library, 'Merge');
    await shows(library, `${COUNT} deleted entries are back.`);
    await closeDialog(library);
    await hasAll();
    await shows(library, 'Note 7');
  });
});
