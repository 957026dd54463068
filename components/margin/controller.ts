/** What the margin knows and does: which card is open, where the focus goes back to, what a toast says. No drawing. */

import { cite } from '../../utils/formats/citation';
import { t } from '../../utils/i18n';
import type { ItemEdit, PageItem, PageSettings } from '../../utils/model';
import type { Reader } from '../../utils/reader/types';
import type { CardFocus } from '../card-types';
import type { ToastData } from '../toast';
import { isAnnotated } from './annotated';
import { copyText } from './clipboard';
import { rememberFocus, selectedRange } from './page';
import type { Spot } from './selection';

/** Why something failed, in words for the reader. */
function problemOf(error: unknown, otherwise: string): string {
  return error instanceof Error && error.message ? error.message : otherwise;
}

export class MarginController {
  open: string | null = null;
  /** Where the focus is to go with the next drawing; once, so that a card drawn anew does not take it again. */
  focus: CardFocus | undefined;
  /** The list of all cards is open. */
  sheet = false;
  toast: ToastData | null = null;
  spot: Spot | null = null;
  /** An annotation waits for words to be selected for it. */
  attaching: string | null = null;
  /** New start and end of a highlight while they are moved. */
  moving: { key: string; range: Range } | null = null;
  /** Counts up to put the focus on the end handle. */
  endsFocus = 0;
  settings: PageSettings;
  readonly reader: Reader;
  #root: ShadowRoot;
  #body: HTMLElement;
  #redraw: () => void;
  #giveBack: (() => void) | null = null;
  /** Where an open item stands, so that it is found again when its key changes with its first edit. */
  #openAt: { kind: PageItem['kind']; start: number | null } | null = null;
  /** Item keys by what they were called when their card was first drawn: cards keep their element. */
  #renamed = new Map<string, string>();
  #ticks = 0;

  constructor(reader: Reader, settings: PageSettings, root: ShadowRoot, body: HTMLElement, redraw: () => void) {
    this.reader = reader;
    this.settings = settings;
    this.#root = root;
    this.#body = body;
    this.#redraw = redraw;
  }

  get host(): Element {
    return this.#root.host;
  }

  /** Annotated items in page order: what stands in the margin or in the sheet. */
  annotated(): PageItem[] {
    return this.reader.state.items.filter(isAnnotated);
  }

  drawnAs(key: string): string {
    const name = this.#renamed.get(key);
    if (name !== undefined) return name;
    // Two cards never have one name, also where a key comes back after another took over its card.
    return [...this.#renamed.values()].includes(key) ? `${key} again` : key;
  }

  names(): string[] {
    return [...new Set(this.reader.state.items.map((i) => i.speaker.name).filter((n) => n !== null))];
  }

  /** The list has changed: is the open item still there, and under which key? */
  follow(): void {
    if (this.open === null) return;
    const item = this.reader.item(this.open);
    if (item && !item.annotation?.deleted) {
      this.#rename(item.key);
      return;
    }
    const at = this.#openAt;
    const again =
      at?.start === null || at === null
        ? undefined
        : this.reader.state.items.find((i) => i.kind === at.kind && i.start === at.start && !i.annotation?.deleted);
    if (!again) {
      this.close();
      return;
    }
    this.#rename(again.key);
  }

  /** A found quotation gets the key of its record with its first edit: the open card stays the same card. */
  #rename(key: string): void {
    if (this.open === null || key === this.open) return;
    this.#renamed.set(key, this.drawnAs(this.open));
    this.open = key;
    this.#redraw();
  }

  // ------------------------------------------------ opening and closing

  show(key: string, part: CardFocus['part'] | null): void {
    const item = this.reader.item(key);
    if (!item) return;
    if (this.open === null && part) this.#giveBack = rememberFocus(this.#root);
    if (this.open !== key) this.moving = null;
    this.open = key;
    this.#openAt = { kind: item.kind, start: item.start };
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
    this.#openAt = null;
    this.moving = null;
    if (!keepCurrent) this.reader.setCurrent(null);
    this.#redraw();
    if (inside) this.#giveBack?.();
    this.#giveBack = null;
  }

  toggleSheet(open: boolean): void {
    this.sheet = open;
    if (!open) this.close();
    this.#redraw();
  }

  escape(): boolean {
    if (this.moving) {
      this.moving = null;
      this.#redraw();
    } else if (this.attaching) this.stopAttaching();
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

  // ------------------------------------------------ toasts

  tell(text: string, action?: ToastData['action'], stays = false): void {
    this.toast = { id: ++this.#ticks, text, ...(action && { action }), stays };
    this.#redraw();
  }

  hush(): void {
    this.toast = null;
    this.#redraw();
  }

  #offerUndo(text: string): void {
    this.tell(text, { label: t('marginUndo'), run: () => void this.undo() });
  }

  /** Takes the last edit back while a toast offers it. */
  async undo(): Promise<boolean> {
    this.hush();
    try {
      return await this.reader.undo();
    } catch (error) {
      this.tell(problemOf(error, t('marginNotSaved')));
      return false;
    }
  }

  get offersUndo(): boolean {
    return this.toast?.action?.label === t('marginUndo');
  }

  // ------------------------------------------------ edits

  async edit(key: string, edit: ItemEdit): Promise<void> {
    try {
      await this.reader.edit(key, edit);
    } catch (error) {
      if (edit.op !== 'note') this.tell(problemOf(error, t('marginNotSaved')));
      throw error;
    }
    const away = (edit.op === 'delete' && edit.deleted) || (edit.op === 'dismiss' && edit.dismissed);
    if (!away) return;
    if (this.open === key) this.close();
    this.#offerUndo(t(edit.op === 'delete' ? 'marginDeleted' : 'marginDismissed'));
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

  setSpot(spot: Spot | null): void {
    if (spot === this.spot) return;
    const wanted = spot && (this.settings.selectionButton || this.attaching !== null) ? spot : null;
    if (wanted === this.spot) return;
    this.spot = wanted;
    this.#redraw();
  }

  /** The selection button, the key or the context menu. */
  async highlight(range: Range | null = selectedRange(this.host)): Promise<void> {
    if (!range) return this.tell(t('marginNothingSelected'));
    this.setSpot(null);
    if (this.attaching) return this.#attachTo(this.attaching, range);
    try {
      const key = await this.reader.highlight(range);
      if (!key) return this.tell(t('marginNothingSelected'));
      this.show(key, 'note');
      document.getSelection()?.removeAllRanges();
    } catch (error) {
      this.tell(problemOf(error, t('marginNotSaved')));
    }
  }

  /** Attaches an annotation to the words selected, or waits until some are. */
  attach(key: string): void {
    const range = selectedRange(this.host);
    if (range) return void this.#attachTo(key, range);
    this.attaching = key;
    this.close();
    this.sheet = false;
    this.tell(t('marginAttachHint'), { label: t('cardCancel'), run: () => this.stopAttaching() }, true);
  }

  stopAttaching(): void {
    this.attaching = null;
    this.hush();
  }

  async #attachTo(key: string, range: Range, done = t('marginAttached')): Promise<void> {
    this.attaching = null;
    try {
      await this.reader.attach(key, range);
      this.#offerUndo(done);
    } catch (error) {
      this.tell(problemOf(error, t('marginNotSaved')));
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
