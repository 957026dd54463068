/** One state of a page's text, with the forms that matching needs, each made when first asked for. */
import type { Span } from '../model';
import { type NormalText, normalise } from '../text/normal';
import { GramIndex } from './grams';

export class PageText {
  #letters: NormalText | null = null;
  readonly #grams = new Map<number, GramIndex>();

  /** `inert`: stretches that are never shown (scripts, styles), in order; nothing is found there. */
  constructor(
    readonly raw: string,
    readonly inert: readonly Span[] = [],
  ) {}

  /** The normal form without blanks and without what is never shown: what texts are compared in. */
  get letters(): NormalText {
    this.#letters ??= normalise(this.raw, { blanks: 'none', skip: this.inert });
    return this.#letters;
  }

  /** Where each run of `size` letters stands. */
  grams(size: number): GramIndex {
    let grams = this.#grams.get(size);
    if (!grams) {
      grams = new GramIndex(this.letters.text, size);
      this.#grams.set(size, grams);
    }
    return grams;
  }

  /** Whether a stretch touches text that is never shown. */
  touchesInert(span: Span): boolean {
    return this.inert.some(({ start, end }) => start < span.end && span.start < end);
  }
}
