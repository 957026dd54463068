import { findQuotations } from '../../../utils/quotes';
import { lexicon as english } from '../../../utils/quotes/lexicon/en';
import type { LexiconWithGrammar } from '../../../utils/quotes/types';

/** Quotations of a text as "words | mention | name". */
export function read(text: string, lexicon: LexiconWithGrammar = english): string[] {
  return findQuotations(text, { lexicon })
    .filter((quote) => quote.kind !== 'unmarked')
    .map((quote) => {
      const mention = quote.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : '–';
      return `${quote.text} | ${mention} | ${quote.speakerName ?? '–'}`;
    });
}

/** Only the words of the quotations found. */
export function words(text: string, lexicon: LexiconWithGrammar = english): string[] {
  return findQuotations(text, { lexicon })
    .filter((quote) => quote.kind !== 'unmarked')
    .map((quote) => quote.text);
}

/** Only the names of the speakers, quotation by quotation. */
export function speakers(text: string, lexicon: LexiconWithGrammar = english): string[] {
  return findQuotations(text, { lexicon })
    .filter((quote) => quote.kind !== 'unmarked')
    .map((quote) => quote.speakerName ?? '–');
}

/** All quotations, those without marks as "— words | mention | name". */
export function readAll(text: string, lexicon: LexiconWithGrammar = english): string[] {
  return findQuotations(text, { lexicon }).map((quote) => {
    const mention = quote.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : '–';
    return `${quote.kind === 'unmarked' ? '— ' : ''}${quote.text} | ${mention} | ${quote.speakerName ?? '–'}`;
  });
}
