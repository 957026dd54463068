/** A paragraph with each quotation as one character, so that what stands around it can be read by expressions. */
import { firstWhere } from '../../text/bisect';
import type { Marked } from '../marks/pair';
import type { Paragraph } from '../paragraphs';

/** Stands for a quotation. */
const QUOTATION = '\uFFFC';
/** Stands for one whose last words end a sentence. */
const ENDED_QUOTATION = '\uFFFD';

/** The writer's words of a paragraph. Offsets are UTF-16 code units. */
export interface MaskedParagraph {
  readonly words: string;
  /** Offset in the text of the character at `index`. */
  readonly offsetOf: (index: number) => number;
  /** Index of the quotation whose opening mark stands at `offset`. */
  readonly indexOf: (offset: number) => number;
}

/** Masks the quotations of a text in its paragraphs, by their index; a paragraph without one stands as it is. Linear. */
export function maskParagraphs(
  text: string,
  pieces: readonly Marked[],
  paragraphs: readonly Paragraph[],
): Map<number, MaskedParagraph> {
  const masked = new Map<number, MaskedParagraph>();
  let p = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    while (p < pieces.length && (pieces[p]?.paragraph ?? 0) < index) p++;
    const own: Marked[] = [];
    for (; p < pieces.length && pieces[p]?.paragraph === index; p++) own.push(pieces[p] as Marked);
    masked.set(index, maskParagraph(text, own, paragraph));
  }
  return masked;
}

function maskParagraph(text: string, pieces: readonly Marked[], paragraph: Paragraph): MaskedParagraph {
  let words = '';
  /** Where each stretch of the writer's own begins, in the words and in the text. */
  const from: [number, number][] = [[0, paragraph.start]];
  const places = new Map<number, number>();
  let at = paragraph.start;
  for (const piece of pieces) {
    words += text.slice(at, piece.outerStart);
    places.set(piece.outerStart, words.length);
    words += /[.!?。！？।؟…]$/u.test(text.slice(piece.start, piece.end)) ? ENDED_QUOTATION : QUOTATION;
    at = piece.outerEnd;
    from.push([words.length, at]);
  }
  words += text.slice(at, paragraph.end);
  return {
    words,
    offsetOf: (index) => {
      const behind = firstWhere(1, from.length, (at) => (from[at]?.[0] ?? 0) > index);
      const [start, offset] = from[behind - 1] ?? [0, 0];
      return offset + index - start;
    },
    indexOf: (offset) => places.get(offset) ?? 0,
  };
}
