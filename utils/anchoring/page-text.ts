/** One state of a page's text, with the forms that matching needs, each made when first asked for. */
import type { Span } from '../model';
import { type NormalText, normalise } from '../text/normal';
import { GramIndex } from './grams';
import type { Pattern } from './pattern';
import { type Lookup, searchLookup } from './pieces';

/** From so many patterns on it pays to index a stretch instead of searching it. */
const OFTEN = 4;

/** A stretch of a page in the letters that texts are compared in. */
export class Stretch {
  #grams: GramIndex | null = null;
  #patterns = 0;

  /** `starts` and `ends` of `letters` count from `from` in the page. */
  constructor(
    readonly letters: NormalText,
    readonly from: number,
  ) {}

  /** Tells where runs of a pattern stand. */
  lookup({ text, codes }: Pattern, size: number): Lookup {
    if (++this.#patterns < OFTEN) return searchLookup(text, this.letters.text, size);
    if (this.#grams?.size !== size) this.#grams = new GramIndex(this.letters.codes, size);
    return this.#grams.lookup(codes);
  }
}

export class PageText {
  #whole: Stretch | null = null;

  /** `inert`: stretches that are never shown (scripts, styles), in order; nothing is found there. */
  constructor(
    readonly raw: string,
    readonly inert: readonly Span[] = [],
  ) {}

  /** The whole page; made once. */
  get whole(): Stretch {
    this.#whole ??= this.stretch({ start: 0, end: this.raw.length });
    return this.#whole;
  }

  /** Whether the whole page has been made ready, so that looking in all of it costs little. */
  get ready(): boolean {
    return this.#whole !== null;
  }

  /** A stretch of the page, without what is never shown. */
  stretch({ start, end }: Span): Stretch {
    const skip: Span[] = [];
    for (const span of this.inert) {
      if (span.end > start && span.start < end) {
        skip.push({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start });
      }
    }
    return new Stretch(normalise(this.raw.slice(start, end), { blanks: 'none', skip }), start);
  }

  /** Whether a stretch touches text that is never shown. */
  touchesInert(span: Span): boolean {
    return this.inert.some(({ start, end }) => start < span.end && span.start < end);
  }
}
