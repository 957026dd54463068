/** One state of a page's text, with the forms that matching needs, each made when first asked for. */
import type { Span } from '../model';
import { type NormalText, normalise } from '../text/normal';

export class PageText {
  #normal: NormalText | null = null;

  /** `inert`: stretches that are never shown (scripts, styles), in order; nothing is found there. */
  constructor(
    readonly raw: string,
    readonly inert: readonly Span[] = [],
  ) {}

  get normal(): NormalText {
    this.#normal ??= normalise(this.raw);
    return this.#normal;
  }

  /** Whether a stretch touches text that is never shown. */
  touchesInert(span: Span): boolean {
    return this.inert.some(({ start, end }) => start < span.end && span.start < end);
  }
}
