/** A page's session on a real page: found, painted, kept. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReader } from '../../utils/page/page-reader';
import { page, STORY, WORDS } from '../support/ferry-story';
import { painted, type RealLibrary, readPageWith, realLibrary } from '../support/real-library';

let library: RealLibrary;
beforeEach(() => {
  library = realLibrary();
});

const open = async (html: string): Promise<PageReader> => (await readPageWith(html, { library })).reader;

describe('a page', () => {
  it('has its quotations listed with their speakers and painted on their words', async () => {
    const { state } = await open(page(STORY));
    expect(state.phase).toBe('ready');
    expect(state.items.map(({ text, speaker }) => [text, speaker.name])).toEqual([
      [WORDS[0], 'Marta Lindqvist'],
      [WORDS[1], 'Tomas Brandt'],
    ]);
    expect(painted('verbatim-quote').sort()).toEqual([...WORDS].sort());
  });

  it('keeps nothing until the first edit, which makes the record', async () => {
    const page_ = await open(page(STORY));
    const key = page_.state.items[0]?.key ?? '';
    expect(library.sent).toEqual([]);
    await page_.edit(key, { op: 'note', text: 'Ask her about the tunnel' });
    expect(library.sent.map((batch) => batch.map(({ op }) => op))).toEqual([['create', 'note']]);
    const item = page_.item(key);
    expect(item?.annotation?.notes[0]?.text).toBe('Ask her about the tunnel');
    expect(page_.state.items).toHaveLength(2);
    expect(painted('verbatim-note-yellow')).toEqual([WORDS[0]]);
    expect(painted('verbatim-quote')).toEqual([WORDS[1]]);
  });
});

describe('editing', () => {
  const first = async (): Promise<[PageReader, string]> => {
    const page_ = await open(page(STORY));
    return [page_, page_.state.items[0]?.key ?? ''];
  };

  it('sends a second edit made at once to the same record', async () => {
    const [page_, key] = await first();
    await Promise.all([
      page_.edit(key, { op: 'keep', kept: true }),
      page_.edit(key, { op: 'tag', tag: 'ferry', on: true }),
      page_.edit(key, { op: 'status', status: 'check' }),
    ]);
    expect(await library.records()).toHaveLength(1);
    expect(page_.item(key)?.annotation).toMatchObject({ kept: true, tags: ['ferry'], status: 'check' });
  });

  it('takes back what was done, down to nothing kept', async () => {
    const [page_, key] = await first();
    await page_.edit(key, { op: 'colour', colour: 'green' });
    await page_.edit(key, { op: 'colour', colour: 'pink' });
    expect(painted('verbatim-note-pink')).toEqual([WORDS[0]]);
    expect(await page_.undo()).toBe(true);
    expect(painted('verbatim-note-green')).toEqual([WORDS[0]]);
    expect(await page_.undo()).toBe(true);
    expect(painted('verbatim-quote')).toEqual([...WORDS].sort());
    expect(page_.state.items.every(({ annotation }) => annotation === null)).toBe(true);
    expect(await page_.undo()).toBe(false);
  });

  it('takes a note back as one step, however often it was saved while it was typed', async () => {
    const [page_, key] = await first();
    await page_.edit(key, { op: 'keep', kept: true });
    for (const text of ['As', 'Ask h', 'Ask her']) await page_.edit(key, { op: 'note', text });
    expect(page_.item(key)?.annotation?.notes.map(({ text }) => text)).toEqual(['Ask her']);
    await page_.undo();
    expect(page_.item(key)?.annotation?.notes).toEqual([]);
    expect(page_.item(key)?.annotation?.kept).toBe(true);
  });

  it('does not count its own earlier versions of a note as unread', async () => {
    const [page_, key] = await first();
    await page_.edit(key, { op: 'note', text: 'one', seen: [] });
    await page_.edit(key, { op: 'note', text: 'two', seen: [] });
    expect(page_.item(key)?.annotation?.notes.map(({ text }) => text)).toEqual(['two']);
  });

  it('takes back the step that is named, whatever was done since; one that fails can be tried again', async () => {
    const [page_, key] = await first();
    const other = page_.state.items[1]?.key ?? '';
    const step = (await page_.edit(key, { op: 'dismiss', dismissed: true })) ?? -1;
    await page_.edit(other, { op: 'note', text: 'Ask him' });
    library.failNext('edit', 'No answer.');
    await expect(page_.undo(step)).rejects.toThrow('No answer.');
    expect(await page_.undo(step)).toBe(true);
    expect(page_.item(key)?.annotation).toBeNull();
    expect(page_.item(other)?.annotation?.notes[0]?.text).toBe('Ask him');
    expect(await page_.undo(step)).toBe(false);
    expect(await page_.undo()).toBe(true);
    expect(page_.item(other)?.annotation).toBeNull();
  });

  it('leaves what was written on a dismissed quotation when its dismissal is taken back', async () => {
    const [page_, key] = await first();
    const step = (await page_.edit(key, { op: 'dismiss', dismissed: true })) ?? -1;
    await page_.edit(key, { op: 'note', text: 'Not a quotation?' });
    await page_.undo(step);
    expect(page_.item(key)?.annotation).toMatchObject({ dismissed: false, deleted: false });
    expect(page_.item(key)?.annotation?.notes[0]?.text).toBe('Not a quotation?');
  });

  it('lists a dismissed quotation and does not paint it; undo paints it again', async () => {
    const [page_, key] = await first();
    await page_.edit(key, { op: 'dismiss', dismissed: true });
    expect(painted('verbatim-quote')).toEqual([WORDS[1]]);
    expect(page_.state.items[0]?.annotation?.dismissed).toBe(true);
    await page_.undo();
    expect(painted('verbatim-quote')).toEqual([...WORDS].sort());
  });

  it('leaves nothing behind of what is no longer kept', async () => {
    const [page_, key] = await first();
    await page_.edit(key, { op: 'keep', kept: true });
    await page_.edit(key, { op: 'keep', kept: false });
    expect((await library.records()).map(({ deleted }) => deleted)).toEqual([true]);
    expect(page_.state.items).toHaveLength(2);
    await page_.undo();
    expect(page_.item(key)?.annotation?.kept).toBe(true);
  });

  it('says why when the words cannot be saved, and goes on', async () => {
    const [page_, key] = await first();
    library.failNext('edit', 'The disk is full.');
    await expect(page_.edit(key, { op: 'keep', kept: true })).rejects.toThrow('The disk is full.');
    await page_.edit(key, { op: 'keep', kept: true });
    expect(page_.item(key)?.annotation?.kept).toBe(true);
  });
});

describe('an article that is opened again', () => {
  it('has its notes where they were, and lists what is gone with its reason', async () => {
    const before = await open(page(STORY));
    const keys = before.state.items.map(({ key }) => key);
    for (const key of keys) await before.edit(key, { op: 'keep', kept: true });
    before.dispose();
    const changed = [...STORY.slice(0, 3), 'The finances were not discussed at all.', ...STORY.slice(4)];
    const { state } = await open(page(changed));
    expect(painted('verbatim-note-yellow')).toEqual([WORDS[0]]);
    expect(state.items.map(({ text, orphan }) => [text, orphan])).toEqual([
      [WORDS[0], null],
      [WORDS[1], 'words'],
    ]);
  });

  it('follows what another tab writes', async () => {
    const page_ = await open(page(STORY));
    const key = page_.state.items[0]?.key ?? '';
    await page_.edit(key, { op: 'note', text: 'mine' });
    const id = page_.item(key)?.annotation?.id ?? '';
    const seen = page_.item(key)?.annotation?.notes.map(({ stamp }) => stamp) ?? [];
    await library.write(page_, [{ op: 'note', id, text: 'from the other tab', seen }]);
    await page_.articleChanged(page_.state.articleId ?? '');
    expect(page_.item(key)?.annotation?.notes[0]?.text).toBe('from the other tab');
    const known = page_.item(key)?.annotation?.notes.map(({ stamp }) => stamp) ?? [];
    await library.write(page_, [{ op: 'delete', id, deleted: true, seen: known }]);
    await page_.articleChanged(page_.state.articleId ?? '');
    expect(page_.state.items.map(({ annotation }) => annotation)).toEqual([null, null]);
    expect(painted('verbatim-quote')).toEqual([...WORDS].sort());
  });
});

describe('settings and pause', () => {
  it('take effect at once', async () => {
    const page_ = await open(page(STORY));
    const { settings } = page_;
    await page_.settingsChanged({ ...settings, highlightFound: false }, false);
    expect(painted('verbatim-quote')).toEqual([]);
    await page_.settingsChanged(settings, false);
    expect(painted('verbatim-quote')).toHaveLength(2);
    await page_.settingsChanged(settings, true);
    expect([painted('verbatim-quote'), page_.state.phase]).toEqual([[], 'paused']);
    await page_.settingsChanged(settings, false);
    expect([painted('verbatim-quote').length, page_.state.phase]).toEqual([2, 'ready']);
  });

  it('a paused site is not read', async () => {
    await library.pause(true);
    const { state } = await open(page(STORY));
    expect([state.phase, state.items]).toEqual(['paused', []]);
  });
});

describe('own highlights', () => {
  const select = (from: Node, start: number, to: Node, end: number): Range => {
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
  };
  const paragraphs = (): HTMLParagraphElement[] => [...document.querySelectorAll('p')];
  const text = (element: Element | undefined): Text => element?.firstChild as Text;

  it('hold exactly the words selected, without the blanks at the ends', async () => {
    const page_ = await open(page(STORY));
    const node = text(paragraphs()[2]);
    const at = node.data.indexOf('the boat sails');
    const key = await page_.highlight(select(node, at - 1, node, at + 'the boat sails '.length));
    expect(painted('verbatim-own-yellow')).toEqual(['the boat sails']);
    expect(page_.item(key ?? '')).toMatchObject({ kind: 'highlight', text: 'the boat sails', orphan: null });
  });

  it('end with their own paragraph when a triple click ends at the next one', async () => {
    const page_ = await open(page(STORY));
    const [, , third, fourth] = paragraphs();
    await page_.highlight(select(text(third), 0, fourth as Node, 0));
    expect(painted('verbatim-own-yellow')).toEqual([STORY[2]]);
  });

  it('run across paragraphs, lists and table cells, and overlap', async () => {
    const html = page([]).replace(
      '</article>',
      `${STORY.map((words) => `<p>${words}</p>`).join('')}<ul><li>First point made</li><li>Second <b>point</b> made</li></ul>
       <table><tr><td>cell one</td><td>cell two</td></tr></table></article>`,
    );
    const page_ = await open(html);
    const [first, second] = [...document.querySelectorAll('li')];
    const cells = [...document.querySelectorAll('td')];
    await page_.highlight(select(text(first), 6, second?.querySelector('b')?.firstChild as Node, 5));
    await page_.highlight(select(text(cells[0]), 0, text(cells[1]), 4));
    const [, , third, fourth] = paragraphs();
    await page_.highlight(select(text(third), 10, text(fourth), 20));
    await page_.highlight(select(text(third), 40, text(third), 80));
    expect(
      painted('verbatim-own-yellow')
        .map((words) => words.replace(/\s+/g, ' '))
        .sort(),
    ).toEqual(
      [
        'point madeSecond point',
        'cell onecell',
        `${STORY[2]?.slice(10).trim()}${STORY[3]?.slice(0, 20).trim()}`,
        STORY[2]?.slice(40, 80).trim(),
      ].sort(),
    );
  });

  it('outside the article are found again in the page', async () => {
    const page_ = await open(page(STORY));
    const footer = document.querySelector('footer')?.firstChild as Text;
    const key = (await page_.highlight(select(footer, 0, footer, 10))) ?? '';
    expect(painted('verbatim-own-yellow')).toEqual(['All rights']);
    expect(page_.item(key)).toMatchObject({ start: null, orphan: null });
    page_.dispose();
    const again = await open(page(STORY));
    expect(painted('verbatim-own-yellow')).toEqual(['All rights']);
    expect(again.state.items.at(-1)?.key).toBe(key);
  });

  it('are not made of blanks', async () => {
    const page_ = await open(page(STORY));
    const node = text(paragraphs()[2]);
    const blank = node.data.indexOf(' ');
    expect(await page_.highlight(select(node, blank, node, blank + 1))).toBeNull();
    expect(library.sent).toEqual([]);
  });

  it('are extended, and an orphan is attached by hand', async () => {
    const page_ = await open(page(STORY));
    const node = text(paragraphs()[2]);
    const key = (await page_.highlight(select(node, 0, node, 9))) ?? '';
    await page_.attach(key, select(node, 0, node, 20));
    expect(painted('verbatim-own-yellow')).toEqual(['Opponents had argued']);
    await page_.undo();
    expect(painted('verbatim-own-yellow')).toEqual(['Opponents']);
  });
});

describe('walking and pointing', () => {
  it('steps through the page in order and around', async () => {
    const page_ = await open(page(STORY));
    const [one, two] = page_.state.items.map(({ key }) => key);
    expect(page_.step(1)).toBe(one);
    page_.setCurrent(one ?? null);
    expect(painted('verbatim-focus')).toEqual([WORDS[0]]);
    expect(page_.step(1)).toBe(two);
    expect(page_.step(-1)).toBe(two);
  });

  it('finds the item under a point, and none beside the words', async () => {
    const page_ = await open(page(STORY));
    const key = page_.state.items[1]?.key ?? '';
    page_.scrollTo(key);
    const [rect] = page_.rectsOf(key);
    if (!rect) throw new Error('not shown');
    for (const precise of [true, false]) {
      expect(page_.itemAt(rect.left + 20, rect.top + rect.height / 2, precise)).toBe(key);
      expect(page_.itemAt(rect.left + 20, rect.top - 12, precise)).toBeNull();
    }
  });
});
