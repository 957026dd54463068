/** From what the reader does to one item to the edits that are sent, and back again. Pure. */
import type { AnnotationView, Edit, ItemEdit, PageItem, Selector, Speaker, Stamp } from '../model';

/** A record for something found on the page, or for a passage of the reader's own. */
export function createEdit(
  id: string,
  kind: PageItem['kind'],
  words: { exact: string; selectors: Selector[] },
  speaker: Speaker,
  capturedAt: number,
): Edit {
  return { op: 'create', id, kind, exact: words.exact, selectors: words.selectors, speaker, capturedAt };
}

/** An item's edit as it is sent. `known`: the note versions that this page has read or written. */
export function fullEdit(id: string, edit: ItemEdit, known: readonly Stamp[]): Edit {
  const { seen, ...plain } = edit;
  switch (plain.op) {
    case 'note':
    case 'delete':
      return { ...plain, id, seen: [...new Set(seen ?? known)] };
    default:
      return { ...plain, id };
  }
}

/** What takes an edit of a record back; null where it changed nothing. */
export function inverse(edit: ItemEdit, before: AnnotationView): ItemEdit | null {
  switch (edit.op) {
    case 'note': {
      const text = noteText(before);
      return text === edit.text ? null : { op: 'note', text };
    }
    case 'tag':
      return before.tags.includes(edit.tag) === edit.on ? null : { op: 'tag', tag: edit.tag, on: !edit.on };
    case 'colour':
      return before.colour === edit.colour ? null : { op: 'colour', colour: before.colour };
    case 'status':
      return before.status === edit.status ? null : { op: 'status', status: before.status };
    case 'speaker':
      return { op: 'speaker', speaker: before.speaker };
    case 'dismiss':
      return before.dismissed === edit.dismissed ? null : { op: 'dismiss', dismissed: before.dismissed };
    case 'keep':
      return before.kept === edit.kept ? null : { op: 'keep', kept: before.kept };
    case 'delete':
      return before.deleted === edit.deleted ? null : { op: 'delete', deleted: before.deleted };
  }
}

/** A record's note as one text. */
export function noteText(view: AnnotationView): string {
  return view.notes.map(({ text }) => text).join('\n\n');
}

/** Whether anything in a record is the reader's: without it, the record need not be. */
export function isWorthKeeping(view: AnnotationView): boolean {
  return (
    view.kind === 'highlight' ||
    view.kept ||
    view.dismissed ||
    view.colour !== null ||
    view.status !== 'none' ||
    view.tags.length > 0 ||
    view.speaker.origin === 'corrected' ||
    view.notes.some(({ text }) => text.trim() !== '')
  );
}

/** One step back: the edits of one record that undo what was done to it. */
export interface Step {
  id: string;
  edits: UndoEdit[];
  /** Of the step that made a record: what takes back its first edit alone, where more was done to the record since. */
  alone?: ItemEdit | null;
  /** Of a note that is being typed, the steps of a while are one. */
  note: boolean;
  at: number;
}

export type UndoEdit = ItemEdit | { op: 'attach'; exact: string; selectors: Selector[]; capturedAt: number };

/** Notes typed without so long a pause are one step. Milliseconds. */
const TYPING = 10_000;
const MOST_STEPS = 200;

/** What was done on this page, newest last. Each step has a number, by which it is found however much was done since. */
export class UndoStack {
  readonly #steps: (Step & { number: number })[] = [];
  /** From the clock, so that a page that is loaded anew never gives a number again. */
  #count = Date.now();

  /** Returns the step's number. */
  push(step: Step): number {
    const last = this.#steps.at(-1);
    if (last?.note && step.note && last.id === step.id && step.at - last.at < TYPING) {
      last.at = step.at;
      return last.number;
    }
    this.#steps.push({ ...step, number: ++this.#count });
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
    return this.#count;
  }

  /** What takes a step back, by default the newest, and what is to be called when that is done. */
  back(number = this.#steps.at(-1)?.number): { id: string; edits: readonly UndoEdit[]; done(): void } | null {
    const index = this.#steps.findIndex((one) => one.number === number);
    const step = this.#steps[index];
    if (!step) return null;
    const { id, edits, alone } = step;
    // The record holds more by now: it stays, and so does the step that made it.
    if (alone && this.#steps.some((one, at) => at > index && one.id === id))
      return { id, edits: [alone], done: () => undefined };
    return { id, edits, done: () => void this.#steps.splice(this.#steps.indexOf(step), 1) };
  }

  clear(): void {
    this.#steps.length = 0;
  }
}
