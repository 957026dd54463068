/** What the reader of the page writes: edits in the order they were made, records made with the first one, undo. */

import * as dom from '../dom';
import { liveRange } from '../highlights';
import type { AnnotationView, Edit, ItemEdit, Selector, Speaker, Stamp, UndoEdit } from '../model';
import { fullEdit, inverse, isWorthKeeping } from '../model/edits';
import { VerbatimError } from '../model/errors';
import { MAX_EDITS } from '../model/limits';
import { joinTyping, stepBack, UndoStack } from '../model/undo';
import { SILENT } from '../text/silent-elements';
import { describeRange, placeAnnotations } from './place-annotations';
import type { Anchoring, EditedPage, PageEditor, PageEntry } from './types';

/** Takes back that a record was made. */
const UNMAKE: UndoEdit[] = [{ op: 'delete', deleted: true }];
const NOBODY: Speaker = { name: null, mention: null, via: null, description: null, origin: 'detected' };

class Editor implements PageEditor {
  readonly #page: EditedPage;
  readonly #undo = new UndoStack(joinTyping);
  /** Note versions written here: whoever types has seen them. */
  readonly #own = new Map<string, Set<Stamp>>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(page: EditedPage) {
    this.#page = page;
  }

  /** The number of the step that was made, for `undo`; null where nothing changed. */
  edit(key: string, edit: ItemEdit): Promise<number | null> {
    return this.#inTurn(async () => {
      const entry = this.#page.model.entries.get(key);
      if (!entry) throw new VerbatimError('words-gone');
      const { annotation } = entry.item;
      return annotation ? this.#editRecord(annotation, edit) : this.#createWith(entry, edit);
    });
  }

  /** A highlight of the reader's own; null for a blank range. */
  highlight(range: Range): Promise<string | null> {
    return this.#inTurn(async () => {
      const trimmed = trimRange(range);
      if (!trimmed) return null;
      const words = this.#describe(trimmed);
      const id = uuid7();
      await this.#send([{ op: 'create', id, kind: 'highlight', ...words, speaker: NOBODY, capturedAt: Date.now() }]);
      this.#did(id, UNMAKE);
      return this.#page.model.keyOf(id);
    });
  }

  attach(key: string, range: Range): Promise<number | null> {
    return this.#inTurn(async () => {
      const annotation = this.#page.model.entries.get(key)?.item.annotation;
      const trimmed = trimRange(range);
      if (!annotation || !trimmed) return null;
      const words = this.#describe(trimmed);
      const { id, exact, selectors, capturedAt } = annotation;
      await this.#send([{ op: 'attach', id, ...words, capturedAt: Date.now() }]);
      return this.#did(id, [{ op: 'attach', exact, selectors, capturedAt }]);
    });
  }

  /** Takes one step back, by default the last; false where there is none. A step that fails can be tried again. */
  undo(step?: number): Promise<boolean> {
    return this.#inTurn(() =>
      this.#undo.takeBack(async (taken, since) => {
        const { edits, stays } = stepBack(taken, since);
        await this.#send(edits.map((edit) => this.#full(taken.id, edit)));
        return stays ? 'stays' : 'gone';
      }, step),
    );
  }

  observe(): Promise<void> {
    return this.#inTurn(async () => {
      const edits: Edit[] = [];
      for (const { item } of this.#page.model.entries.values()) {
        const { annotation } = item;
        if (!annotation || annotation.dismissed || item.orphan === 'page' || item.orphan === 'article') continue;
        const last = annotation.observations.at(-1);
        const exact = item.orphan ? null : item.changed ? item.text : annotation.exact;
        const before = last ? last.exact : annotation.exact;
        if (exact !== before) edits.push({ op: 'observe', id: annotation.id, exact, seenAt: Date.now() });
      }
      if (edits.length > 0) await this.#send(edits.slice(0, MAX_EDITS));
    });
  }

  forget(): void {
    this.#undo.clear();
    this.#own.clear();
  }

  #did(id: string, edits: UndoEdit[], note = false, alone: ItemEdit | null = null): number {
    return this.#undo.push({ id, edits, alone, note, at: Date.now() });
  }

  async #editRecord(annotation: AnnotationView, edit: ItemEdit): Promise<number | null> {
    const { id } = annotation;
    const back = inverse(edit, annotation);
    const edits = [this.#full(id, edit)];
    const emptied = edit.op === 'keep' && !edit.kept && !isWorthKeeping({ ...annotation, kept: false });
    // What is not kept leaves nothing behind.
    if (emptied) edits.push(this.#full(id, { op: 'delete', deleted: true }));
    await this.#send(edits);
    return back && this.#did(id, emptied ? [{ op: 'delete', deleted: false }, back] : [back], edit.op === 'note');
  }

  async #createWith({ item, range }: PageEntry, edit: ItemEdit): Promise<number> {
    const live = range && liveRange(range);
    if (!live) throw new VerbatimError('words-gone');
    const id = uuid7();
    const words = this.#describe(live);
    const { kind, speaker, key } = item;
    this.#page.model.giveKey(id, key);
    await this.#send([{ op: 'create', id, kind, ...words, speaker, capturedAt: Date.now() }, this.#full(id, edit)]);
    const alone: ItemEdit | null = edit.op === 'dismiss' ? { op: 'dismiss', dismissed: !edit.dismissed } : null;
    return this.#did(id, UNMAKE, edit.op === 'note', alone);
  }

  #full(id: string, edit: UndoEdit): Edit {
    const read = this.#page.model.annotations.get(id)?.notes.map(({ stamp }) => stamp) ?? [];
    return fullEdit(id, edit, read, this.#own.get(id));
  }

  #describe(range: Range): { exact: string; selectors: Selector[] } {
    const { document, model } = this.#page;
    return describeRange(document, model.content, range);
  }

  async #send(edits: Edit[]): Promise<void> {
    const { articleId, meta } = this.#page.about();
    if (articleId === null) throw new VerbatimError('not-ready');
    const views = await this.#page.port.edit(articleId, meta, edits);
    for (const edit of edits) if (edit.op === 'note') this.#remember(edit.id, edit.text, views);
    if (articleId !== this.#page.about().articleId) return;
    this.#page.model.mergeAnnotations(views);
    this.#page.changed();
  }

  #remember(id: string, text: string, views: readonly AnnotationView[]): void {
    const note = views.find((view) => view.id === id)?.notes.find((version) => version.text === text);
    if (!note) return;
    const stamps = this.#own.get(id) ?? new Set();
    stamps.add(note.stamp);
    this.#own.set(id, stamps);
  }

  /** One after the other: the second edit of a quotation must find the record that the first one makes. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(act, act);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/** What a script of its own brings into a page. */
export const anchoring: Anchoring = {
  place: placeAnnotations,
  describe: describeRange,
  editor: (page) => new Editor(page),
};

/**
 * A UUIDv7 (RFC 9562, 5.7): 48 bits of UTC milliseconds, then random bits. `crypto.randomUUID` does not exist on plain
 * http pages.
 */
export function uuid7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = now;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * The range without blanks at its ends, both ends inside text nodes: a triple click that ends at offset 0 of the next
 * block ends with the last word of its own. Null where nothing but blanks is selected.
 */
function trimRange(range: Range): Range | null {
  const first = edge(range, true);
  const last = edge(range, false);
  if (!first || !last) return null;
  const trimmed = dom.createRange(document);
  trimmed.setStart(first.node, first.offset);
  trimmed.setEnd(last.node, last.offset);
  return trimmed;
}

interface Place {
  node: Text;
  offset: number;
}

/** The first character that is no blank, or the place after the last one. */
function edge(range: Range, atStart: boolean): Place | null {
  const nodes = textNodes(range);
  if (!atStart) nodes.reverse();
  for (const node of nodes) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const { data } = node;
    if (atStart) {
      for (let i = from; i < to; i++) if (!BLANK.test(data.charAt(i))) return { node, offset: i };
    } else {
      for (let i = to; i > from; i--) if (!BLANK.test(data.charAt(i - 1))) return { node, offset: i };
    }
  }
  return null;
}

/** Text nodes that a range touches and that are shown as text, in order. */
function textNodes(range: Range): Text[] {
  const top = range.commonAncestorContainer;
  if (dom.nodeType(top) === Node.TEXT_NODE) return [top as Text];
  const nodes: Text[] = [];
  const walker = dom.createTreeWalker(dom.ownerDocument(top) ?? document, top, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (range.comparePoint(node, node.length) < 0) continue;
    if (range.comparePoint(node, 0) > 0) break;
    const parent = dom.parentElement(node);
    if (!parent || !dom.closest(parent, SILENT)) nodes.push(node);
  }
  return nodes;
}
