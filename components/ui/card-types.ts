/** What a card is given and what it tells: the same in the page's margin and in the library. */
import type { ComponentChildren } from 'preact';
import type { ItemEdit, PageItem, Stamp } from '../../utils/model';

export interface CardEvents {
  /** Rejects with a sentence for the reader. Only the note shows it itself; the surface tells all others. */
  edit(edit: ItemEdit): Promise<void>;
  copy(): void;
  /** Left out where the words have no link. */
  copyLink?(): void;
  /** Opens a card that is folded. */
  open?(): void;
  close?(): void;
  /** Attaches an annotation that was not found to the words selected on the page. */
  attach?(): void;
  /** The note as it is typed, where the card may be taken away before it is saved. */
  typed?(text: string, seen: Stamp[]): void;
  /** Moves where a highlight starts and ends. */
  adjust?(): void;
  /** The same from beside the page: it shall stand on the words selected there. */
  adjustToSelection?(): void;
  /** The pointer is over a folded card, or has left it. */
  hover?(over: boolean): void;
}

/** Asks a card to take the focus; a new `tick` asks again. */
export interface CardFocus {
  part: 'card' | 'note';
  tick: number;
}

export interface CardProps {
  item: PageItem;
  open: boolean;
  events: CardEvents;
  /** The language of the words, for screen readers and their voices; '' where it is not known. */
  language?: string;
  /** Names offered while the speaker is corrected. */
  names?: string[];
  focus?: CardFocus | undefined;
  /** The words as they are to be seen, where not merely as a text: with what was searched for marked, say. */
  words?: ComponentChildren;
  /** Words of the note that were typed in a card that was taken away. */
  unsaved?: string | null;
}
