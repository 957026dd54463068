/** What other surfaces ask of the page: popup, side panel, menu, keys. */
import type { PageAction } from '../model';
import { VerbatimError } from '../model/errors';
import { selectedRange } from './margin/page-dom';
import type { Reader } from './types';

/** What needs the interface in the page: it shows a card, or works with the words selected. */
export interface CardActions {
  /** Opens an item's card; the focus goes to the card, or to its note. */
  show(key: string, part: 'card' | 'note'): void;
  /** Goes to the item after or before the current one and opens its card. */
  step(direction: 1 | -1): void;
  /** Opens the note of the open item, else of the current or the next one. */
  noteOnCurrent(): void;
  /** Attaches an annotation to the words selected, or waits until some are. */
  attach(key: string): void;
  /** Highlights the words selected. */
  highlight(): Promise<void>;
}

/**
 * Does one action. What needs no card goes to the page's reader alone; `wakeCards` brings the interface for the rest.
 * Answers when the action is done, with the number of the step that takes an edit back; null for what is no edit.
 * Rejects with a sentence when an edit fails.
 */
export async function runPageAction(
  reader: Reader,
  wakeCards: () => Promise<CardActions>,
  action: PageAction,
): Promise<number | null> {
  switch (action.do) {
    case 'keep':
      return reader.edit(action.key, { op: 'keep', kept: action.kept });
    case 'dismiss':
      return reader.edit(action.key, { op: 'dismiss', dismissed: action.dismissed });
    case 'delete':
      return reader.edit(action.key, { op: 'delete', deleted: true });
    case 'edit':
      return reader.edit(action.key, action.edit);
    case 'undo':
      await reader.undo(action.step);
      return null;
    case 'jump':
      // Nowhere to go: its card says why.
      if (reader.item(action.key)?.orphan) (await wakeCards()).show(action.key, 'card');
      else {
        reader.setCurrent(action.key);
        reader.scrollTo(action.key);
      }
      return null;
    case 'attach':
      // Nothing of ours could tell of it on the page: whoever asks does.
      if (reader.state.cardsAway) return attachToSelection(reader, action.key);
      (await wakeCards()).attach(action.key);
      return null;
    default:
      await runOnCards(reader, await wakeCards(), action);
      return null;
  }
}

async function attachToSelection(reader: Reader, key: string): Promise<number | null> {
  const range = selectedRange();
  if (!range) throw new VerbatimError('nothing-selected');
  return reader.attach(key, range);
}

type CardAction = Extract<PageAction, { do: 'note' | 'note-current' | 'next' | 'previous' | 'highlight-selection' }>;

function runOnCards(reader: Reader, cards: CardActions, action: CardAction): void | Promise<void> {
  switch (action.do) {
    case 'note':
      reader.scrollTo(action.key);
      return cards.show(action.key, 'note');
    case 'note-current':
      return cards.noteOnCurrent();
    case 'next':
      return cards.step(1);
    case 'previous':
      return cards.step(-1);
    case 'highlight-selection':
      return cards.highlight();
  }
}
