/** What the margin knows and does: which card is open, where the focus goes back to, what a toast says. No drawing. */

import { cite } from '../../utils/exchange/formats/page-text';
import { t } from '../../utils/i18n';
import type { ItemEdit, PageItem, PageSettings } from '../../utils/model';
import { isAnnotated } from '../../utils/page/margin/lazy-margin';
import { selectedRange } from '../../utils/page/margin/page-dom';
import type { Spot } from '../../utils/page/margin/selection';
import type { CardActions } from '../../utils/page/page-actions';
import type { Reader } from '../../utils/page/types';
import type { CardFocus } from '../ui/card-types';
import { errorWords } from '../ui/error-words';
import { BRIEF_MS, Notices } from '../ui/notice';
import { copyText } from './clipboard';
import { rememberFocus } from './focus';

export class MarginController implements CardActions {
  open: string | null = null;
  /** Where the focus is to go with the next drawing; once, so that a card drawn anew does not take it again. */
  focus: CardFocus | undefined;
  /** The list of all cards is open. */
  sheet = false;
  spot: Spot | null = null;
  /** New start and end of a highlight while they are moved. */
  moving: { key: string; range: Range } | null = null;
  /** Counts up to put the focus on the end handle. */
  endsFocus = 0;
  settings: PageSettings;
  readonly reader: Reader;
  readonly toasts: Notices;
  #root: ShadowRoot;
  #body: HTMLElement;
  #redraw: () => void;
  #giveBack: (() => void) | null = null;
  #ticks = 0;

  constructor(reader: Reader, settings: PageSettings, root: ShadowRoot, body: HTMLElement, redraw: () => void) {
    this.reader = reader;
    this.settings = settings;
    this.#root = root;
    this.#body = body;
    this.#redraw = redraw;
    this.toasts = new Notices(redraw, BRIEF_MS);
  }

  get host(): Element {
    return this.#root.host;
  }

  /** Annotated items in page order: what stands in the margin or in the sheet. */
  annotated(): PageItem[] {
    return this.#paused ? [] : this.reader.state.items.filter(isAnnotated);
  }

  get #paused(): boolean {
    return this.reader.state.phase === 'paused';
  }

  /** The reader's settings changed, or the site was paused: on a paused site nothing of ours is shown. */
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

  // ------------------------------------------------ opening and closing

  show(key: string, part: CardFocus['part'] | null): void {
    const item = this.reader.item(key);
    if (!item || this.#paused) return;
    if (this.open === null && part) this.#giveBack = rememberFocus(this.#root);
    if (this.open !== key) this.moving = null;
    this.open = key;
    this.focus = part ? { part, tick: ++this.#ticks } : undefined;
    this.spot = null;
    this.reader.setCurrent(key);
    this.#redraw();
  }

  /** Closes the card; the focus goes back to where it was, unless the reader has moved it. */
  close(keepCurrent = false): void {
    if (this.open === null) return;
    const inside = this.#root.activeElement !== null;
    this.open = null;
    this.moving = null;
    if (!keepCurrent) this.reader.setCurrent(null);
    this.#redraw();
    if (inside) this.#giveBack?.();
    this.#giveBack = null;
  }

  /** Closed, the focus goes back to the button that opens it. */
  toggleSheet(open: boolean): void {
    const inside = this.#root.activeElement !== null;
    this.sheet = open;
    if (!open) this.close();
    this.#redraw();
    if (!open && inside) this.#root.querySelector<HTMLElement>('.vb-count')?.focus({ preventScroll: true });
  }

  escape(): boolean {
    if (this.moving) {
      this.moving = null;
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
    if (!key) {
      this.tell(t('marginNoQuotations'));
      return;
    }
    this.reader.setCurrent(key);
    this.reader.scrollTo(key);
    this.show(key, 'card');
  }

  noteOnCurrent(): void {
    const key = this.open ?? this.reader.state.current ?? this.reader.step(1);
    if (key) this.show(key, 'note');
    else this.tell(t('marginNoQuotations'));
  }

  // ------------------------------------------------ toasts

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

  // ------------------------------------------------ edits

  /** Rejects where it is not saved; that is told here, but for a note's in its open card, which tells it itself. */
  async edit(key: string, edit: ItemEdit): Promise<void> {
    let step: number | null;
    try {
      step = await this.reader.edit(key, edit);
    } catch (error) {
      if (edit.op !== 'note') this.#tellFailure(error);
      else if (this.open === null || this.open !== this.reader.item(key)?.key)
        this.#tellFailure(error, t('cardNotSaved'));
      throw error;
    }
    const away = (edit.op === 'delete' && edit.deleted) || (edit.op === 'dismiss' && edit.dismissed);
    if (!away) return;
    if (this.open === key) this.close();
    this.#offerUndo(t(edit.op === 'delete' ? 'marginDeleted' : 'marginDismissed'), step);
  }

  async copy(item: PageItem): Promise<void> {
    await this.#toClipboard(cite(item, this.reader.state.meta), t('marginCopied'));
  }

  async copyLink(link: string): Promise<void> {
    await this.#toClipboard(link, t('marginLinkCopied'));
  }

  async #toClipboard(text: string, done: string): Promise<void> {
    this.tell((await copyText(text, this.#root, this.#body)) ? done : t('marginNotCopied'));
  }

  // ------------------------------------------------ selections

  /** The annotation that waits for words to be selected for it. */
  get attaching(): string | null {
    return this.toasts.waitsFor;
  }

  setSpot(spot: Spot | null): void {
    const wanted = !this.#paused && (this.settings.selectionButton || this.attaching !== null) ? spot : null;
    if (wanted === this.spot) return;
    this.spot = wanted;
    this.#redraw();
  }

  /** The selection button, the key or the context menu. */
  async highlight(range: Range | null = selectedRange(this.host)): Promise<void> {
    if (!range) return this.tell(t('marginNothingSelected'));
    this.setSpot(null);
    if (this.attaching !== null) return this.#attachTo(this.attaching, range);
    try {
      const key = await this.reader.highlight(range);
      if (!key) return this.tell(t('marginNothingSelected'));
      // First, or the words would be selected again when the card closes.
      document.getSelection()?.removeAllRanges();
      this.show(key, 'note');
    } catch (error) {
      this.#tellFailure(error);
    }
  }

  /** Attaches an annotation to the words selected, or waits until some are. */
  attach(key: string): void {
    const range = selectedRange(this.host);
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

  /** Starts moving the ends of a highlight with the keyboard. */
  adjust(): void {
    this.endsFocus++;
    this.#redraw();
  }

  move(key: string, range: Range): void {
    this.moving = { key, range };
    this.#redraw();
  }

  async finishMove(): Promise<void> {
    const moved = this.moving;
    if (!moved) return;
    await this.#attachTo(moved.key, moved.range, t('marginMoved'));
    this.moving = null;
    this.#redraw();
  }
}
