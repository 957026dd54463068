/** Puts the drawn cards at their lines. Everything is absolute in the frame, which scrolls with the page. */
import type { Rect, View } from '../../utils/protocol/frame';
import { layoutColumn, shareColumns, type Wish } from './column-layout';

const FLOAT_WIDTH_PX = 340;
const GAP_PX = 8;

type Place = Pick<Rect, 'left' | 'top'>;

export class CardPlaces {
  /** The drawn cards by item key: filled by the drawing. */
  readonly elements = new Map<string, HTMLElement>();
  readonly #sized = new Set<HTMLElement>();
  readonly #places = new WeakMap<HTMLElement, Place>();
  /** How high cards are while they are folded: by that they keep their side when they open. */
  readonly #folded = new Map<string, number>();
  #above: { key: string; above: boolean } | null = null;

  /** Forgets on which side of its words a card was opened: the window has another size. */
  forgetSides(): void {
    this.#above = null;
  }

  /** Where a card stands once it has glided there; undefined for what does not glide. */
  placeOf(element: HTMLElement): Place | undefined {
    return this.#places.get(element);
  }

  /** What is drawn grows and shrinks: its cards push those after them down, and its part of the page is another. */
  watch(sizes: ResizeObserver, drawn: Iterable<HTMLElement>): void {
    for (const element of this.#sized) {
      if (element.isConnected) continue;
      sizes.unobserve(element);
      this.#sized.delete(element);
    }
    for (const element of drawn) {
      if (this.#sized.has(element)) continue;
      this.#sized.add(element);
      sizes.observe(element);
    }
  }

  place({ at, open }: View): void {
    if (!at) return;
    if (at.columns.length > 0) this.#placeColumns(at, open);
    else if (open !== null) this.#placeFloat(at, open);
  }

  #placeColumns(at: NonNullable<View['at']>, open: string | null): void {
    const wishes: Wish[] = [];
    for (const [key, element] of this.elements) {
      const line = at.lines[key];
      element.hidden = !line && key !== open;
      element.style.width = `${at.columns[0]?.width}px`;
      const height = element.offsetHeight;
      if (key !== open) this.#folded.set(key, height);
      if (line) wishes.push({ key, top: line.first.top, height });
    }
    const sides = shareColumns(wishes, at.columns, { gap: GAP_PX, open, folded: this.#folded });
    at.columns.forEach(({ left, width, taken }, i) => {
      const own = wishes.filter(({ key }) => sides.get(key) === i);
      for (const wish of own) {
        const element = this.elements.get(wish.key);
        if (!element || i === 0) continue;
        element.style.width = `${width}px`;
        wish.height = element.offsetHeight;
      }
      const bounds = { min: GAP_PX, max: at.height - GAP_PX, gap: GAP_PX, taken };
      for (const [key, top] of layoutColumn(own, bounds, open)) this.#move(key, left, top);
    });
  }

  #placeFloat(at: NonNullable<View['at']>, key: string): void {
    const element = this.elements.get(key);
    const line = at.lines[key];
    if (!element || !line) return;
    const { first, last } = line;
    const window = at.window;
    const width = Math.min(FLOAT_WIDTH_PX, window.width - 2 * GAP_PX);
    element.style.width = `${width}px`;
    const height = element.offsetHeight;
    const under = last.top + last.height + GAP_PX;
    const over = first.top - GAP_PX - height;
    if (this.#above?.key !== key) {
      this.#above = { key, above: under + height > window.top + window.height && over >= window.top };
    }
    const start = at.rtl ? last.left + last.width - width : last.left;
    const left = Math.max(window.left + GAP_PX, Math.min(start, window.left + window.width - GAP_PX - width));
    this.#move(key, left, Math.max(0, this.#above.above ? over : under));
  }

  #move(key: string, x: number, y: number): void {
    const element = this.elements.get(key);
    if (!element) return;
    const [left, top] = [Math.round(x), Math.round(y)];
    this.#places.set(element, { left, top });
    element.style.translate = `${left}px ${top}px`;
    // The first time it stands there at once; later it glides.
    if (!element.dataset.placed)
      requestAnimationFrame(() => requestAnimationFrame(() => (element.dataset.placed = 'true')));
  }
}
