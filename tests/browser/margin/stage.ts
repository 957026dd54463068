/**
 * A plain article page, read by the real session over the real library, with both halves of the interface over it and
 * their real line between them. The frame's half stands in a root of its own instead of a document of its own, so that
 * a test can reach into it; frames of the extension are tested in the built extension.
 */
import { useLookup } from '../../../utils/i18n';
import type { Edit, PageAction, PageItem, PageSettings } from '../../../utils/model';
import { startMargin } from '../../../utils/page/margin/start-margin';
import { runPageAction } from '../../../utils/page/page-actions';
import type { PageReader } from '../../../utils/page/page-reader';
import { type Kept, type RealLibrary, readPage, realLibrary, shownAddress } from '../../support/real-library';
import { drawn, frameIn, frames } from './two-halves';

export { drawn, frames, settled, userEvent } from './two-halves';

export const WORDS = [
  'We will not close a single library this year',
  'The budget is what it is, and everybody in this room knows it',
  'I have heard that promise before, from three mayors in a row',
  'Nobody asked the children who read there every afternoon',
  'Come back in March and count the shelves',
  'A town without books is a car park with opinions',
] as const;

const FILLER =
  'The meeting in the old town hall had begun with an hour of reports on drains and street lamps, and the rows at the back had grown restless by the time the library was called.';
/** Words of the page outside every quotation. */
export const PASSAGE = 'the rows at the back had grown restless';
/** Words that no page has. */
export const GONE = 'Words that are not here';

/** Served from public/, as the extension has it. */
const messages: Record<string, { message: string }> = await (await fetch('/_locales/en/messages.json')).json();

export interface Stage {
  reader: PageReader;
  library: RealLibrary;
  /** What has the focus in our interface; null where it is elsewhere. */
  readonly focused: Element | null;
  /** Where the interface is drawn: over the page, over the window. */
  readonly roots: readonly ShadowRoot[];
  /** What popup, menus and keys ask of the page. */
  act(action: PageAction): Promise<number | null>;
  /** Opens a card as a click on its words does. */
  show(key: string): Promise<void>;
  /** The reader changed the settings in the page of settings. */
  changeSettings(change: Partial<PageSettings>): Promise<void>;
  pause(): Promise<void>;
  /** Edits the record of some words as another tab does that shows the same page. */
  editElsewhere(words: string, edit: EditElsewhere): Promise<void>;
  /** The item with these words, as it is now. */
  item(words: string): PageItem;
  key(words: string): string;
  notes(words: string): string[];
  /** Resolves when the reader tells of a change next. */
  told(event: 'change' | 'moved'): Promise<void>;
  $<T extends Element = HTMLElement>(selector: string): T;
  $$(selector: string): HTMLElement[];
  /** Takes the interface away; resolves when what was typed in it is saved. */
  stop(): Promise<void>;
}

type EditElsewhere = Edit extends infer E ? (E extends { id: string } ? Omit<E, 'id'> : never) : never;

export interface StageOptions {
  /** What the library holds of this page. */
  kept?: readonly Kept[];
  /** What it holds of another one. */
  keptElsewhere?: readonly Kept[];
  settings?: Partial<PageSettings>;
  style?: string;
  rtl?: boolean;
  /** What stands behind a quotation. */
  attribution?: string;
  /** The page was touched by a finger before the interface came. */
  touched?: boolean;
  /** What frames send to be saved never arrives, as where they are gone before. */
  unsent?: boolean;
  /** The page stands already. */
  keepPage?: boolean;
  /** What a translation makes of our words. */
  translate?: (message: string) => string;
}

/** Writes the page. The article is 600 px wide and stands at the left, with room to its right on a wide window. */
export function writePage(options: StageOptions = {}): void {
  const { style = '', rtl = false, attribution = ', said Ana Example, the mayor.' } = options;
  document.documentElement.dir = rtl ? 'rtl' : 'ltr';
  document.documentElement.lang = 'en';
  document.title = 'A day in the town hall';
  for (const old of document.head.querySelectorAll('.stage')) old.remove();
  const sheet = document.createElement('style');
  sheet.textContent = `body{margin:0;font:18px/1.6 Georgia,serif;background:#fff;color:#222}
    main{width:600px;margin-inline:24px auto;padding:24px 0} h1{font-size:32px} ${style}`;
  const outlet = document.createElement('meta');
  outlet.setAttribute('property', 'og:site_name');
  outlet.content = 'The Test';
  for (const own of [sheet, outlet]) own.className = 'stage';
  document.head.append(sheet, outlet);
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'A day in the town hall';
  main.append(title);
  for (const words of WORDS) {
    const p = document.createElement('p');
    p.textContent = `${FILLER} “${words}”${attribution} ${FILLER}`;
    main.append(p);
  }
  const form = document.createElement('form');
  const input = document.createElement('input');
  input.setAttribute('aria-label', 'Search');
  form.append(input);
  main.append(form);
  document.body.replaceChildren(main);
}

/** Words of this page with a note on them. */
export function noted(...indices: number[]): Kept[] {
  return indices.map((i) => ({
    exact: WORDS[i] ?? '',
    speaker: { name: 'Ana Example' },
    edits: [{ op: 'note', text: `Note ${i}`, seen: [] }],
  }));
}

async function fill(library: RealLibrary, { kept = [], keptElsewhere = [] }: StageOptions): Promise<void> {
  for (const one of kept) await library.keep({ url: shownAddress() }, one);
  const elsewhere = { url: 'https://paper.test/promises', title: 'The mayor promises', outlet: 'Other Paper' };
  for (const one of keptElsewhere) await library.keep(elsewhere, one);
}

export async function stage(options: StageOptions = {}): Promise<Stage> {
  const { translate = (message) => message } = options;
  useLookup((key, values) =>
    translate(messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
  );
  if (!options.keepPage) writePage(options);
  const library = realLibrary(options.settings);
  await fill(library, options);
  const { reader } = await readPage({ library });
  const ended = new AbortController();
  const roots: ShadowRoot[] = [];
  const { update, cards } = startMargin(
    reader,
    reader.settings,
    frameIn(roots, options.unsent),
    ended.signal,
    options.touched,
  );
  reader.on('settings', () => update(reader.settings), ended.signal);
  const item = (words: string): PageItem => {
    const found = reader.state.items.find(({ text }) => text === words);
    if (!found) throw new Error(`no item says ${words}`);
    return found;
  };
  await drawn();
  return {
    reader,
    library,
    get focused() {
      return roots.find((root) => root.activeElement)?.activeElement ?? null;
    },
    roots,
    act: (action) => thenDrawn(runPageAction(reader, async () => cards, action)),
    show: (key) => thenDrawn(cards.show(key, 'card')),
    changeSettings: (change) => thenDrawn(reader.settingsChanged({ ...reader.settings, ...change }, false)),
    pause: () => thenDrawn(reader.settingsChanged(reader.settings, true)),
    async editElsewhere(words, edit) {
      const { annotation } = item(words);
      if (!annotation) throw new Error(`no record of ${words}`);
      await library.write(reader, [{ ...edit, id: annotation.id } as Edit]);
      await reader.articleChanged(annotation.articleId);
    },
    item,
    key: (words) => item(words).key,
    notes: (words) => item(words).annotation?.notes.map(({ text }) => text) ?? [],
    told: (event) => new Promise((resolve) => reader.on(event, resolve, ended.signal)),
    $: (selector) => {
      const found = roots.map((root) => root.querySelector(selector)).find(Boolean);
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found as never;
    },
    $$: (selector) => roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]),
    async stop() {
      ended.abort();
      // The page's edits are done one after the other: when this one is done, so are those before it.
      await reader.undo(-1).catch(() => false);
    },
  };
}

async function thenDrawn<T>(done: T | Promise<T>): Promise<T> {
  const result = await done;
  await drawn();
  return result;
}

/** Resolves when nothing glides or fades in our interface any more. */
export async function atRest({ roots }: Stage): Promise<void> {
  await frames(3);
  const gliding = roots.flatMap((root) => root.getAnimations());
  await Promise.all(gliding.map(({ finished }) => finished.catch(() => undefined)));
}

/** Finds the first occurrence of some words in one text node of the page. */
export function rangeOfWords(words: string, root: Node = document.body): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const at = n.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(n, at);
    range.setEnd(n, at + words.length);
    return range;
  }
  return null;
}

/** Selects words as a reader of the page would, and returns their range. */
export function select(words: string): Range {
  const range = rangeOfWords(words);
  if (!range) throw new Error(`no ${words}`);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return range;
}
