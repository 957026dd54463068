/** What the margin knows and does: which card is open, where the focus goes back to, what a notice says. No drawing. */

import { t } from '../../i18n';
import type { ItemEdit, PageItem, PageSettings, Stamp } from '../../model';
import { errorWords } from '../../model/error-words';
import { BRIEF_MS, Notices } from '../../model/notices';
import type { FrameFocus } from '../../protocol/frame';
import type { CardActions } from '../page-actions';
import type { Reader } from '../types';
import { Drafts } from './drafts';
import type { FrameHost } from './frame-host';
import { HighlightEnds } from './highlight-ends';
import { isAnnotated } from './lazy-margin';
import { selectedRange } from './page-dom';
import { ReadersHand } from './readers-hand';
import type { Spot } from './selection';

export class MarginController implements CardActions {
  open: string | null = null;
  /** Where the focus is to go with the next drawing; once, so that a card drawn anew does not take it again. */
  focus: FrameFocus | null = null;
  /** Where in the open card the reader is at work. */
  part: 'card' | 'note' = 'card';
  /** The open card was opened from the page. */
  fromPage = false;
  /** The list of all cards is open. */
  sheet = false;
  spot: Spot | null = null;
  settings: PageSettings;
  readonly reader: Reader;
  readonly toasts: Notices;
  readonly ends: HighlightEnds;
  readonly hand: ReadersHand;
  readonly #host: FrameHost;
  readonly #redraw: () => void;
  readonly #drafts = new Drafts(() => void this.saveDrafts());
  #giveBack: (() => void) | null = null;
  #ticks = 0;

  constructor(reader: Reader, settings: PageSettings, host: FrameHost, redraw: () => void) {
    this.reader = reader;
    this.settings = settings;
    this.#host = host;
    this.#redraw = redraw;
    this.toasts = new Notices(redraw, BRIEF_MS);
    this.hand = new ReadersHand(reader, host, () => this.tell(t('marginFocusTaken')));
    this.ends = new HighlightEnds(reader, () => this.open, redraw);
  }

  /** Annotated items in page order: what stands in the margin or in the sheet. */
  annotated(): PageItem[] {
    return this.#paused ? [] : this.reader.state.items.filter(isAnnotated);
  }

  get #paused(): boolean {
    return this.reader.state.phase === 'paused';
  }

  /** On a paused site nothing of ours is shown. */
  update(settings: PageSettings): void {
    this.settings = settings;
    if (this.#paused) {
      this.sheet = false;
      this.toasts.stopWaiting();
      this.close();
    }
    if (this.#paused || !settings.selectionButton) this.setSpot(null);
  }

  names(): string[] {
    return [...new Set(this.reader.state.items.map((i) => i.speaker.name).filter((n) => n !== null))];
  }

  /** The list has changed: is the open item still there? */
  follow(): void {
    if (this.open === null) return;
    const item = this.reader.item(this.open);
    if (!item || item.annotation?.deleted) this.close();
  }

  /** The open card goes to another frame: the focus that it has goes with it. */
  keepFocus(): void {
    if (this.open !== null && this.#host.hasFocus)
      this.focus ??= { part: this.part, key: this.open, tick: ++this.#ticks };
  }

  show(key: string, part: 'card' | 'note' | null): void {
    const item = this.reader.item(key);
    if (!item || this.#paused || this.#host.isKeptAway) return;
    if (this.open === null && part) this.#rememberFocus(key);
    if (this.open !== key) this.ends.forget();
    if (part || this.open !== key) this.part = part ?? 'card';
    this.open = key;
    this.focus = part ? { part, key, tick: ++this.#ticks } : null;
    this.spot = null;
    this.reader.setCurrent(key);
    this.#redraw();
  }

  /** A card that was opened from its folded self has the focus back there. */
  #rememberFocus(key: string): void {
    this.fromPage = !this.#host.hasFocus;
    this.#giveBack = this.#host.hasFocus
      ? () => {
          this.focus = { part: 'cover', key, tick: ++this.#ticks };
          this.#redraw();
        }
      : this.#host.rememberFocus();
  }

  /** Closes the card; the focus goes back to where it was, unless the reader has moved it. */
  close(keepCurrent = false): void {
    if (this.open === null) return;
    const inside = this.#host.hasFocus;
    this.hand.moves();
    this.open = null;
    this.ends.forget();
    if (!keepCurrent) this.reader.setCurrent(null);
    this.#redraw();
    if (inside) this.#giveBack?.();
    this.#giveBack = null;
  }

  /** The focus went over the last control of a card: back to where it came from, the card stays. */
  leave(): void {
    this.hand.moves();
    if (this.#giveBack) this.#giveBack();
    else this.#host.blur();
  }

  /** The frames are gone: what was typed is saved. `byPage`: keys may go to the page until the note has the focus again. */
  frameLost(byPage: boolean): void {
    void this.saveDrafts();
    if (byPage && this.open !== null && this.part === 'note') this.tell(t('marginFocusTaken'));
  }

  /** Closed, the focus goes back to the button that opens it. */
  toggleSheet(open: boolean): void {
    const inside = this.#host.hasFocus;
    this.sheet = open;
    if (!open) this.close();
    if (open || inside) this.focus = { part: open ? 'list' : 'count', key: null, tick: ++this.#ticks };
    this.#redraw();
  }

  escape(): boolean {
    if (this.ends.moved) {
      this.ends.forget();
      this.#redraw();
    } else if (this.attaching !== null) this.toasts.stopWaiting();
    else if (this.open !== null) this.close(true);
    else if (this.sheet) this.toggleSheet(false);
    else if (this.spot) this.setSpot(null);
    else return false;
    return true;
  }

  step(direction: 1 | -1): void {
    const key = this.reader.step(direction);
    if (key) {
      this.reader.setCurrent(key);
      this.reader.scrollTo(key);
      this.show(key, 'card');
    } else this.tell(t('marginNoQuotations'));
  }

  noteOnCurrent(): void {
    const key = this.open ?? this.reader.state.current ?? this.reader.step(1);
    if (key) this.show(key, 'note');
    else this.tell(t('marginNoQuotations'));
  }

  /** The page takes our frames away, or lets none in: what is to be said is said in popup and panel. */
  keepAway(): void {
    void this.saveDrafts();
    this.open = null;
    this.sheet = false;
    this.ends.forget();
    this.spot = null;
    this.reader.setCurrent(null);
    this.reader.keepCardsAway(true);
  }

  tell(text: string): void {
    this.toasts.say(text);
  }

  #tellFailure(error: unknown, otherwise = t('marginNotSaved')): void {
    this.tell(errorWords(error, otherwise));
  }

  #offerUndo(text: string, step: number | null): void {
    if (step !== null) this.toasts.offer(text, step, t('marginUndo'), () => void this.undo());
  }

  /** Takes back what is offered, whatever was done since; it is offered again where that fails. */
  async undo(): Promise<void> {
    const { offered } = this.toasts;
    if (!offered) return;
    this.toasts.setOffer(null);
    try {
      await this.reader.undo(offered.step);
    } catch (error) {
      this.toasts.setOffer(offered);
      this.#tellFailure(error);
    }
  }

  /** Rejects where it is not saved; that is told here, but for a note's in its open card, which tells it itself. */
  async edit(key: string, edit: ItemEdit): Promise<void> {
    let step: number | null;
    const arrived = edit.op === 'note' ? this.#drafts.sent(key) : null;
    try {
      step = await this.reader.edit(key, edit);
    } catch (error) {
      if (edit.op !== 'note') this.#tellFailure(error);
      else if (this.open === null || this.open !== this.reader.item(key)?.key)
        this.#tellFailure(error, t('cardNotSaved'));
      throw error;
    } finally {
      arrived?.();
    }
    if (edit.op === 'note') this.#drafts.drop(key, edit.text);
    const away = (edit.op === 'delete' && edit.deleted) || (edit.op === 'dismiss' && edit.dismissed);
    if (!away) return;
    if (this.open === key) this.close();
    this.#offerUndo(t(edit.op === 'delete' ? 'marginDeleted' : 'marginDismissed'), step);
  }

  /** Words as they are typed: they are the page's to save where their frame goes. */
  keepDraft(key: string, text: string, seen: Stamp[]): void {
    this.part = 'note';
    // Brought by the first edit it would come too late where the page is closed at once.
    this.reader.prepareEditing();
    this.#drafts.keep(key, { text, seen }, this.reader.item(key)?.annotation?.notes ?? []);
  }

  /** What is typed of an item's note and not saved; null where nothing is. */
  draftOf(key: string): string | null {
    return this.#drafts.of(key)?.text ?? null;
  }

  /** Saves what frames have not sent to be saved. Resolves when that is done; what cannot be saved stays, and is said. */
  async saveDrafts(): Promise<void> {
    await Promise.allSettled(
      this.#drafts.all().map(([key, { text, seen }]) => this.edit(key, { op: 'note', text, seen })),
    );
  }

  copied(what: 'words' | 'link', done: boolean): void {
    this.tell(t(!done ? 'marginNotCopied' : what === 'words' ? 'marginCopied' : 'marginLinkCopied'));
  }

  /** The annotation that waits for words to be selected for it. */
  get attaching(): string | null {
    return this.toasts.waitsFor;
  }

  setSpot(spot: Spot | null): void {
    const wanted =
      !this.#paused && !this.#host.isKeptAway && (this.settings.selectionButton || this.attaching !== null)
        ? spot
        : null;
    if (wanted === this.spot) return;
    this.spot = wanted;
    this.#redraw();
  }

  /** The selection button, the key or the context menu. */
  async highlight(range: Range | null = selectedRange()): Promise<void> {
    if (!range) return this.tell(t('marginNothingSelected'));
    this.setSpot(null);
    if (this.attaching !== null) return this.#attachTo(this.attaching, range);
    try {
      const key = await this.reader.highlight(range);
      if (!key) return this.tell(t('marginNothingSelected'));
      // First, or the words would be selected again when the card closes.
      window.getSelection()?.removeAllRanges();
      this.show(key, 'note');
    } catch (error) {
      this.#tellFailure(error);
    }
  }

  /** Attaches an annotation to the words selected, or waits until some are. */
  attach(key: string): void {
    const range = selectedRange();
    if (range) return void this.#attachTo(key, range);
    this.close();
    this.sheet = false;
    this.toasts.wait(key, t('marginAttachHint'), t('cardCancel'));
  }

  async #attachTo(key: string, range: Range, done = t('marginAttached')): Promise<void> {
    this.toasts.stopWaiting();
    try {
      this.#offerUndo(done, await this.reader.attach(key, range));
    } catch (error) {
      this.#tellFailure(error);
    }
  }

  /** Starts moving the ends with the keyboard. */
  takeEnd(): void {
    if (this.open === null) return;
    this.focus = { part: 'end', key: this.open, tick: ++this.#ticks };
    this.#redraw();
  }

  async finishMove(): Promise<void> {
    const { moved } = this.ends;
    if (!moved) return;
    await this.#attachTo(moved.key, moved.range, t('marginMoved'));
    this.ends.forget();
    this.#redraw();
  }
}
