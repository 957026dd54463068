/**
 * A plain article page, read by the real session over the real library, with both halves of the interface over it and
 * their real line between them. The frame's half stands in a root of its own instead of a document of its own, so that
 * a test can reach into it; frames of the extension are tested in the built extension.
 */
import { render } from 'preact';
import { userEvent as hand } from 'vitest/browser';
import { CardFrame } from '../../../components/margin/card-frame';
import css from '../../../components/margin/card-frame.css?inline';
import { useLookup } from '../../../utils/i18n';
import type { Edit, PageAction, PageItem, PageSettings } from '../../../utils/model';
import { FrameLine, type MakeFrame } from '../../../utils/page/margin/card-frame';
import { startMargin } from '../../../utils/page/margin/start-margin';
import { runPageAction } from '../../../utils/page/page-actions';
import type { PageReader } from '../../../utils/page/page-reader';
import type { Gesture, ToFrame } from '../../../utils/protocol/frame';
import { type Kept, type RealLibrary, readPage, realLibrary, shownAddress } from '../../support/real-library';

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
  const { update, cards } = startMargin(reader, reader.settings, frameIn(roots), ended.signal, options.touched);
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

// Our own root is closed: here axe must get in.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

/** Events in a frame are not the page's. */
const INSIDE = ['click', 'keydown', 'pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'selectstart'];

/** Stands for a frame: the same two ends of a line, the far one in an open root that is noted in `roots`. */
function frameIn(roots: ShadowRoot[]): MakeFrame {
  return (_title, events) => {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    const body = document.createElement('body');
    root.append(style, body);
    for (const event of INSIDE) body.addEventListener(event, (e) => e.stopPropagation());
    const line = new FrameLine(events);
    let end = (): void => undefined;
    return {
      element,
      load() {
        roots.push(root);
        const port = line.open();
        end = ended(port, body);
        new CardFrame(port, body, root);
      },
      show: (view) => line.show(view),
      say: (message) => line.say(message),
      close() {
        line.close();
        roots.splice(roots.indexOf(root), 1);
        element.remove();
        end();
      },
    };
  };
}

/**
 * Lets go of all that a frame knows, as its document does. Ours shares its modules with the next frame, which must not
 * find a draft there that waits for an answer: nobody hears it, but here it is told that it is saved.
 */
function ended(port: MessagePort, body: HTMLElement): () => void {
  const { postMessage } = port;
  const asked = new Set<number>();
  let gone = false;
  const answer = (ticket: number): void => {
    port.dispatchEvent(
      new MessageEvent('message', { data: { say: 'edited', ticket, failure: null } satisfies ToFrame }),
    );
  };
  port.postMessage = (gesture: Gesture) => {
    if (gesture.do === 'edit' && gone) answer(gesture.ticket);
    else if (gesture.do === 'edit') asked.add(gesture.ticket);
    postMessage.call(port, gesture);
  };
  return () => {
    gone = true;
    for (const ticket of asked) answer(ticket);
    render(null, body);
  };
}

let underway = 0;

/** Counts what is on its way through a line, from when it is sent until it is heard, or the line closed. */
class CountedChannel extends MessageChannel {
  #open = true;
  #here = 0;

  constructor() {
    super();
    for (const port of [this.port1, this.port2]) {
      const { postMessage, close } = port;
      port.postMessage = (...message: unknown[]) => {
        this.#add(1);
        Reflect.apply(postMessage, port, message);
      };
      port.close = () => {
        this.#add(-this.#here);
        this.#open = false;
        close.call(port);
      };
      port.addEventListener('message', () => this.#add(-1));
    }
  }

  #add(count: number): void {
    if (!this.#open) return;
    underway += count;
    this.#here += count;
  }
}
globalThis.MessageChannel = CountedChannel;

/** Resolves after so many frames, when all that page and frames had to say to each other is heard and drawn. */
export async function frames(count = 2): Promise<void> {
  for (let still = 0; still < count; still++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // One frame for a change to be told, one for it to be drawn.
    if (underway > 0) still = Math.min(still, count - 2) - 1;
  }
}

/** Resolves when what was said and done is drawn. */
export const drawn = (): Promise<void> => frames(3);

async function thenDrawn<T>(done: T | Promise<T>): Promise<T> {
  const result = await done;
  await drawn();
  return result;
}

type Doings = Pick<typeof hand, 'click' | 'hover' | 'unhover' | 'keyboard' | 'type' | 'selectOptions'>;

/** The reader's hand and keys; each resolves when what follows from it is drawn. */
export const userEvent: Doings = {
  click: (...what) => hand.click(...what).then(drawn),
  hover: (...what) => hand.hover(...what).then(drawn),
  unhover: (...what) => hand.unhover(...what).then(drawn),
  keyboard: (...what) => hand.keyboard(...what).then(drawn),
  type: (...what) => hand.type(...what).then(drawn),
  selectOptions: (...what) => hand.selectOptions(...what).then(drawn),
};

type PostTask = (work: () => void, options: { delay: number; signal: AbortSignal }) => Promise<void>;
const { scheduler } = globalThis as unknown as { scheduler: { postTask: PostTask } };
const postTask = scheduler.postTask.bind(scheduler);
const waiting = new Set<Promise<unknown>>();
// Timers of a second and more look after things again and again.
scheduler.postTask = (work, options) => {
  const task = postTask(work, options);
  if (options.delay >= 1000) return task;
  waiting.add(task);
  const done = (): void => void waiting.delete(task);
  task.then(done, done);
  return task;
};

/** Resolves when all that waits for a moment of rest is done: a finished selection is answered, a note typed is saved. */
export async function settled(): Promise<void> {
  await frames();
  while (waiting.size > 0) await Promise.allSettled(waiting);
  await frames();
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
