/** One state of a page's text, with the forms that matching needs, each made when first asked for. */
import type { Span } from '../model';
import { type NormalText, normalise, toOriginal } from '../text/normal';
import { GramIndex } from './gram-index';
import type { Pattern } from './selectors';
import { type Lookup, searchLookup } from './split-quote';

/** From so many patterns on it pays to index a stretch instead of searching it. */
const MANY_PATTERNS = 4;

/** A stretch of a page's letters. */
export class Stretch {
  private grams: GramIndex | null = null;
  private patterns = 0;

  /** `from`: where it begins in the page's letters. */
  constructor(
    readonly text: string,
    private readonly codes: Uint16Array,
    readonly from: number,
  ) {}

  /** Tells where runs of a pattern stand. */
  lookup({ text, codes }: Pattern, size: number): Lookup {
    if (++this.patterns < MANY_PATTERNS) return searchLookup(text, this.text, size);
    if (this.grams?.size !== size) this.grams = new GramIndex(this.codes, size);
    return this.grams.lookup(codes);
  }
}

/** A page's text (`raw`), and its letters with the way back. */
export class PageText {
  private inertSpans: readonly Span[] | (() => readonly Span[]);
  private normal: NormalText | null = null;
  private all: Stretch | null = null;

  /** `inert`: stretches that are never shown (scripts, styles), in order; nothing is found there. */
  constructor(
    readonly raw: string,
    inert: readonly Span[] | (() => readonly Span[]) = [],
  ) {
    this.inertSpans = inert;
  }

  private get inert(): readonly Span[] {
    if (typeof this.inertSpans === 'function') this.inertSpans = this.inertSpans();
    return this.inertSpans;
  }

  /** The page in the letters that texts are compared in: normal form, no blanks, without what is never shown. */
  get letters(): NormalText {
    this.normal ??= normalise(this.raw, { blanks: 'none', skip: this.inert });
    return this.normal;
  }

  /** The whole page; made once. */
  get whole(): Stretch {
    this.all ??= this.stretch({ start: 0, end: this.letters.text.length });
    return this.all;
  }

  /** Whether all of the page has been looked at closely, so that doing so again costs little. */
  get ready(): boolean {
    return this.all !== null;
  }

  /** A stretch of the page, in letters. */
  stretch({ start, end }: Span): Stretch {
    const { text, codes } = this.letters;
    return new Stretch(text.slice(start, end), codes.subarray(start, end), start);
  }

  /** Where a stretch of the letters stands in the page. */
  toRaw(letters: Span): Span {
    return toOriginal(this.letters, letters);
  }

  /** Whether a stretch touches text that is never shown. */
  touchesInert(span: Span): boolean {
    for (const { start, end } of this.inert) if (start < span.end && span.start < end) return true;
    return false;
  }
}
