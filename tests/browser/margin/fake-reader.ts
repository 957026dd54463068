/** A reader over a plain page, for tests of the interface: items by their words, edits in memory. */
import type { AnnotationView, ItemEdit, PageItem, PageSettings, PageState } from '../../../utils/model';
import type { Reader } from '../../../utils/page/types';

export interface FakeReader extends Reader {
  edits: { key: string; edit: ItemEdit }[];
  /** The next edits fail with this sentence. */
  failing: Error | null;
  put(key: string, change: Partial<PageItem>): void;
  annotate(key: string, change: Partial<AnnotationView>): void;
  emit(event: 'change' | 'moved'): void;
}

export function item(key: string, text: string, change: Partial<PageItem> = {}): PageItem {
  return {
    key,
    kind: 'quote',
    text,
    start: 0,
    order: 0,
    speaker: { name: 'Ana Example', mention: 'she', via: null, description: 'the mayor', origin: 'detected' },
    confidence: 0.95,
    annotation: null,
    orphan: null,
    changed: false,
    known: [],
    link: 'https://news.test/a#:~:text=words',
    ...change,
  };
}

export const SETTINGS: PageSettings = {
  selectionButton: true,
  marginCards: true,
  highlightFound: true,
  defaultColour: 'yellow',
  recognition: true,
};

let stamps = 0;
const stamp = (): string => `00000000${(++stamps).toString().padStart(4, '0')}-0000-testtest`;

export function view(of: PageItem, change: Partial<AnnotationView> = {}): AnnotationView {
  return {
    id: of.key,
    articleId: 'article',
    kind: of.kind,
    exact: of.text,
    selectors: [],
    speaker: of.speaker,
    notes: [],
    tags: [],
    colour: null,
    status: 'none',
    dismissed: false,
    kept: false,
    observations: [],
    deleted: false,
    sha256: '',
    capturedAt: Date.UTC(2025, 1, 12),
    createdAt: 0,
    updatedAt: 0,
    ...change,
  };
}

export function note(text: string): { text: string; stamp: string } {
  return { text, stamp: stamp() };
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

function changed(a: AnnotationView, edit: ItemEdit): AnnotationView {
  switch (edit.op) {
    case 'note': {
      const seen = edit.seen ?? a.notes.map((n) => n.stamp);
      return { ...a, notes: [...a.notes.filter((n) => !seen.includes(n.stamp)), note(edit.text)] };
    }
    case 'tag':
      return { ...a, tags: edit.on ? [...a.tags, edit.tag] : a.tags.filter((t) => t !== edit.tag) };
    case 'colour':
      return { ...a, colour: edit.colour };
    case 'status':
      return { ...a, status: edit.status };
    case 'speaker':
      return { ...a, speaker: edit.speaker };
    case 'dismiss':
      return { ...a, dismissed: edit.dismissed };
    case 'keep':
      return { ...a, kept: edit.kept };
    case 'delete':
      return { ...a, deleted: edit.deleted };
  }
}

export function fakeReader(items: PageItem[]): FakeReader {
  const handlers = { change: new Set<() => void>(), moved: new Set<() => void>() };
  const ranges = new Map<string, Range>();
  const past = new Map<number, PageItem[]>();
  let steps = 0;
  /** What was so before a step, of one item or of all. */
  const remember = (...items: PageItem[]): number => {
    past.set(++steps, items);
    return steps;
  };
  /** Keys that items had before they got a record. */
  const aliases = new Map<string, string>();
  let frame = 0;
  const state: PageState = {
    phase: 'ready',
    articleId: 'article',
    meta: {
      url: 'https://news.test/a?utm=1',
      canonical: 'https://news.test/a',
      title: 'A day in the town hall',
      outlet: 'The Test',
      authors: [],
      publishedAt: Date.UTC(2025, 1, 12),
      language: 'en',
    },
    forced: false,
    items: items.map((i, order) => ({ ...i, order, start: i.orphan ? null : order * 100 })),
    current: null,
  };
  const emit = (event: 'change' | 'moved'): void => {
    for (const handler of handlers[event]) handler();
  };
  const put = (key: string, change: Partial<PageItem>): void => {
    if (change.key) aliases.set(key, change.key);
    state.items = state.items.map((i) => (i.key === key ? { ...i, ...change } : i));
    emit('change');
  };
  const rangeOf = (key: string): Range | null => {
    const found = state.items.find((i) => i.key === key);
    if (!found || found.orphan) return null;
    const known = ranges.get(key);
    if (known?.startContainer.isConnected) return known;
    const range = rangeOfWords(found.text);
    if (range) ranges.set(key, range);
    return range;
  };
  const rectsOf = (key: string): DOMRect[] => [...(rangeOf(key)?.getClientRects() ?? [])].filter((r) => r.width > 0);

  const reader: FakeReader = {
    state,
    settings: SETTINGS,
    edits: [],
    failing: null,
    put,
    emit,
    annotate(key, change) {
      const found = state.items.find((i) => i.key === key);
      if (found) put(key, { annotation: { ...(found.annotation ?? view(found)), ...change } });
    },
    on(event, handler, signal) {
      const calls = new Map<string, Set<() => void>>(Object.entries(handlers)).get(event);
      const call = handler as () => void;
      calls?.add(call);
      signal.addEventListener('abort', () => calls?.delete(call));
    },
    // Like the real one, it may hand out an item that is newer than the list's.
    item: (key) => {
      const found = state.items.find((i) => i.key === (aliases.get(key) ?? key));
      return found && { ...found };
    },
    rangeOf,
    rectsOf,
    itemAt(x, y) {
      const hit = (r: DOMRect): boolean => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom;
      return state.items.find((i) => rectsOf(i.key).some(hit))?.key ?? null;
    },
    setCurrent(key) {
      if (state.current === key) return;
      state.current = key;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => emit('change'));
    },
    step(direction) {
      const placed = state.items.filter((i) => !i.orphan);
      const at = placed.findIndex((i) => i.key === state.current);
      const next =
        at < 0 ? (direction === 1 ? 0 : placed.length - 1) : (at + direction + placed.length) % placed.length;
      return placed[next]?.key ?? null;
    },
    scrollTo(key) {
      rangeOf(key)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
    async edit(key, edit) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (reader.failing) throw reader.failing;
      reader.edits.push({ key, edit });
      const found = state.items.find((i) => i.key === key);
      if (!found) return null;
      const annotation = changed(found.annotation ?? view(found), edit);
      put(key, { annotation, speaker: annotation.speaker });
      return remember(found);
    },
    async highlight(range) {
      const text = range.toString().trim();
      if (text === '') return null;
      const key = `own-${state.items.length}`;
      const made = item(key, text, { kind: 'highlight', start: null, order: state.items.length, confidence: 1 });
      made.speaker = { name: null, mention: null, via: null, description: null, origin: 'detected' };
      ranges.set(key, range.cloneRange());
      state.items = [...state.items, { ...made, annotation: view(made, { colour: 'yellow' }) }];
      emit('change');
      return key;
    },
    async attach(key, range) {
      const found = state.items.find((i) => i.key === key);
      ranges.set(key, range.cloneRange());
      put(key, { text: range.toString(), orphan: null });
      return remember(...(found ? [found] : []));
    },
    async undo(step = Math.max(...past.keys())) {
      const before = past.get(step);
      if (reader.failing) throw reader.failing;
      if (!before || !past.delete(step)) return false;
      state.items = state.items.map((i) => before.find((one) => one.key === i.key) ?? i);
      emit('change');
      return true;
    },
    dispose: () => undefined,
  };
  return reader;
}
