/** The two ends of the open highlight while they are moved. */
import type { Reader } from '../types';
import { type End, placeAt, stepFrom, withEnd } from './range-ends';

export class HighlightEnds {
  readonly #reader: Reader;
  readonly #open: () => string | null;
  readonly #changed: () => void;
  #moved: { key: string; range: Range } | null = null;

  /** `open` tells which item's card is open. */
  constructor(reader: Reader, open: () => string | null, changed: () => void) {
    this.#reader = reader;
    this.#open = open;
    this.#changed = changed;
  }

  /** New start and end, not yet on the disk; null where nothing is being moved. */
  get moved(): { key: string; range: Range } | null {
    return this.#moved;
  }

  forget(): void {
    this.#moved = null;
  }

  /** The range of the open highlight, as it is now moved or as it stands; null where no end can be moved. */
  get range(): AbstractRange | null {
    const key = this.#open();
    const item = key === null ? undefined : this.#reader.item(key);
    if (item?.kind !== 'highlight' || !item.annotation || item.orphan) return null;
    return this.#moved?.key === item.key ? this.#moved.range : this.#reader.rangeOf(item.key);
  }

  /** To a point of the viewport. */
  drag(end: End, x: number, y: number): void {
    this.#move(end, placeAt(x, y));
  }

  step(end: End, direction: 1 | -1, unit: 'word' | 'character'): void {
    const { range } = this;
    if (!range) return;
    const [node, offset] =
      end === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
    this.#move(end, stepFrom(node, offset, direction, unit));
  }

  #move(end: End, place: ReturnType<typeof placeAt>): void {
    const { range } = this;
    const key = this.#open();
    const next = range && place && withEnd(range, end, place);
    if (!next || key === null) return;
    this.#moved = { key, range: next };
    this.#changed();
  }
}
