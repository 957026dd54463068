/**
 * What a note's editor knows while it is typed in: the text, which stored versions it comes from, what is on its way to
 * the disk. No DOM. A stored version that the writer has not had on the screen is never counted as read.
 */

import { t } from '../../utils/i18n';
import type { Stamp } from '../../utils/model';
import { errorWords } from '../../utils/model/error-words';
import { codeOf } from '../../utils/model/errors';
import { clearTimer, setTimer, type Timer } from '../../utils/scheduling/timers';

export interface StoredNote {
  text: string;
  stamp: Stamp;
}

/** Milliseconds after the last key until a note is saved, and the longest that steady typing may put it off. */
export const SAVE_AFTER_MS = 400;
const SAVE_AT_LATEST_MS = 2000;
/** Who types on sooner than this has not read that the words before are saved. Milliseconds. */
export const READ_AFTER_MS = 2000;
/** Milliseconds until words that found no room, or no library, are tried again: by then there may be some. */
export const RETRY_AFTER_MS = 10_000;
/** Failures that may pass by themselves. */
const MAY_PASS: ReadonlySet<string | null> = new Set(['disk-full', 'not-saved']);

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export type SaveNote = (text: string, seen: Stamp[]) => Promise<void>;

/** Drafts whose words are not on the disk yet, by item: a card that is closed and opened again has them still. */
const unsaved = new Map<string, NoteDraft>();

/** The draft of an item: the one that still has unsaved words, or a new one. */
export function draftFor(key: string, notes: StoredNote[], save: SaveNote, changed: () => void): NoteDraft {
  const kept = unsaved.get(key);
  if (!kept) return new NoteDraft(key, notes, save, changed);
  kept.rebind(save, changed);
  kept.take(notes);
  return kept;
}

export class NoteDraft {
  text: string;
  /** Versions written without knowing of this one. */
  others: StoredNote[] = [];
  state: SaveState = 'idle';
  /** Why the last save failed, in words for the reader. */
  problem = '';
  #saved: string;
  #key: string;
  #save: SaveNote;
  #changed: () => void;
  #base = new Set<Stamp>();
  #own = new Set<string>();
  #stamps = '';
  /** Saved, but not yet among the stored notes that the surface was given. */
  #awaited: string | null = null;
  #timer: Timer | undefined;
  #dirtySince = 0;
  #inFlight: Promise<void> | null = null;
  #joining: StoredNote[] = [];
  /** When it was said that words are saved: once, and again after it was said that they are not. Null where it is to be said. */
  #toldAt: number | null = null;

  constructor(key: string, notes: StoredNote[], save: SaveNote, changed: () => void) {
    this.#key = key;
    this.#save = save;
    this.#changed = changed;
    this.text = '';
    this.#saved = '';
    this.take(notes);
  }

  /** A new surface shows this draft. */
  rebind(save: SaveNote, changed: () => void): void {
    this.#save = save;
    this.#changed = changed;
  }

  get dirty(): boolean {
    return this.text !== this.#saved;
  }

  /** The stored versions that these words were written in knowledge of. */
  get seen(): Stamp[] {
    return [...this.#base];
  }

  /** Takes over what is stored now, without touching words that are being typed. */
  take(notes: StoredNote[]): void {
    const stamps = notes.map((n) => n.stamp).join();
    if (stamps === this.#stamps) return;
    this.#stamps = stamps;
    if (this.#awaited !== null) {
      const arrived = notes.find((n) => n.text === this.#awaited);
      if (!arrived && notes.some((n) => this.#own.has(n.text))) return;
      this.#awaited = null;
    }
    const quiet = !this.dirty && !this.#inFlight;
    const newestFirst = [...notes].sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
    const mine = newestFirst.find((n) => this.#own.has(n.text)) ?? (quiet ? newestFirst[0] : undefined);
    if (mine) this.#base.add(mine.stamp);
    if (quiet) {
      this.text = mine?.text ?? '';
      this.#saved = this.text;
    }
    this.others = newestFirst.filter((n) => n !== mine && !this.#base.has(n.stamp));
  }

  /** Words that were typed here before and may be on their way to the disk. */
  restore(text: string): void {
    this.#own.add(text);
    this.type(text);
  }

  type(text: string): void {
    this.text = text;
    const now = Date.now();
    if (this.state === 'saved') {
      this.state = 'idle';
      if (now - (this.#toldAt ?? now) < READ_AFTER_MS) this.#toldAt = null;
    }
    if (!this.#dirtySince) this.#dirtySince = now;
    clearTimer(this.#timer);
    const wait = Math.max(0, Math.min(SAVE_AFTER_MS, this.#dirtySince + SAVE_AT_LATEST_MS - now));
    this.#timer = setTimer(() => void this.flush(), wait);
    this.#changed();
  }

  /** Puts the other versions under this one; saving it then counts them as read. */
  join(): void {
    this.#joining = this.others;
    this.type([this.text, ...this.others.map((n) => n.text)].filter((t) => t.trim() !== '').join('\n\n'));
    void this.flush();
  }

  /** Saves what is not saved yet. Never rejects: a failure is a state, and the text stays. */
  async flush(): Promise<void> {
    clearTimer(this.#timer);
    if (this.#inFlight) {
      const { text } = this;
      await this.#inFlight;
      // The same words have just been refused: the reader decides when to try again.
      if (this.state === 'failed' && this.text === text) return;
    }
    if (!this.dirty) return;
    this.#inFlight = this.#write();
    await this.#inFlight;
  }

  async #write(): Promise<void> {
    const text = this.text;
    const joining = this.#joining;
    this.#dirtySince = 0;
    unsaved.set(this.#key, this);
    this.#own.add(text);
    this.#awaited = text;
    // Said until it is saved: a try that nobody asked for is no news.
    if (this.state !== 'failed') this.state = 'saving';
    this.#changed();
    try {
      await this.#save(text, [...this.#base, ...joining.map((n) => n.stamp)]);
      for (const n of joining) this.#base.add(n.stamp);
      this.others = this.others.filter((n) => !this.#base.has(n.stamp));
      this.#joining = [];
      this.#saved = text;
      if (!this.dirty) unsaved.delete(this.#key);
      this.state = this.dirty || this.#toldAt !== null ? 'idle' : 'saved';
      if (this.state === 'saved') this.#toldAt = Date.now();
    } catch (error) {
      this.#awaited = null;
      this.state = 'failed';
      this.#toldAt = null;
      this.problem = errorWords(error, t('cardNotSaved'));
      clearTimer(this.#timer);
      if (MAY_PASS.has(codeOf(error))) this.#timer = setTimer(() => void this.flush(), RETRY_AFTER_MS);
    } finally {
      this.#inFlight = null;
      this.#changed();
    }
  }
}
