/** Where sentences end. A marked stretch ends one where its last words do and a large letter follows. */

import type { CompiledLexicon } from './lexicon/compile';
import * as CLASS from './lexicon/word-classes';
import type { Marked } from './marks/pair';
import { INITIAL, LOWER, PUNCTUATION, QUOTED, type Token, WORD } from './tokens';

/** Numbers the sentences of the tokens; gives the first token of each, and the number of tokens. Linear. */
export function cutSentences(
  text: string,
  list: Token[],
  marked: readonly Marked[],
  compiled: CompiledLexicon,
): number[] {
  const sentences: number[] = [0];
  let sentence = 0;
  for (let k = 0; k < list.length; k++) {
    const token = list[k];
    if (!token) continue;
    token.sentence = sentence;
    const next = list[k + 1];
    if (!next) break;
    if (next.paragraph !== token.paragraph || endsSentence(text, list, k, marked, compiled)) {
      sentence++;
      sentences.push(k + 1);
    }
  }
  sentences.push(list.length);
  return sentences;
}

const SENTENCE_STOP = /[.!?…。！？]/;

function endsSentence(
  text: string,
  list: readonly Token[],
  k: number,
  marked: readonly Marked[],
  compiled: CompiledLexicon,
): boolean {
  const token = list[k];
  const next = list[k + 1];
  if (!token || !next) return false;
  if (token.kind === PUNCTUATION) {
    const closing = token.lower === ')' || token.lower === ']';
    const before = list[k - 1];
    if (
      !SENTENCE_STOP.test(token.lower) &&
      !(
        closing &&
        before?.kind === PUNCTUATION &&
        SENTENCE_STOP.test(before.lower) &&
        before.sentence === token.sentence
      )
    )
      return false;
    if (next.kind === PUNCTUATION) return false;
    // "R-S. C.": one abbreviation.
    if (next.shape === INITIAL && next.lower.endsWith('.') && /-\p{L}$/u.test(before?.lower ?? '')) return false;
    return next.kind === QUOTED || next.shape !== LOWER || !/\p{Ll}/u.test(next.lower.charAt(0));
  }
  if (token.kind === QUOTED) {
    const piece = marked[token.marked];
    const last = piece ? text.charAt(piece.end - 1) : '';
    if (!SENTENCE_STOP.test(last) || next.kind === PUNCTUATION) return false;
    if (next.kind === QUOTED) return true;
    if (next.shape === LOWER) return !/\p{Ll}/u.test(next.lower.charAt(0));
    // After a question, an exclamation or a (mistaken) point a tag may follow: “Why?” Mary Jones asked. Not where the
    // verb stands second, and so first behind the marks.
    return compiled.lexicon.verbSecond === true || !startsTag(list, k + 1);
  }
  // An abbreviation with its point may end a sentence too: "in the U.S. He said".
  if (token.lower.endsWith('.') && token.end - token.start > 2 && next.kind === WORD && next.start > token.end) {
    if (token.shape === INITIAL || compiled.bitsOf(token.lower.slice(0, -1)) !== 0) return false;
    const bare = token.lower.slice(0, -1);
    return (
      bare.includes('.') &&
      next.shape !== LOWER &&
      (next.bits & (CLASS.PRONOUN | CLASS.DETERMINER | CLASS.FUNCTION_WORD)) !== 0
    );
  }
  return false;
}

/** Whether tokens from `k` on look like a tag: a short name and a verb of speech, then no object of it. */
function startsTag(list: readonly Token[], k: number): boolean {
  for (let i = k; i < k + 5; i++) {
    const token = list[i];
    if (!token || token.kind !== WORD) return false;
    if ((token.bits & CLASS.SAY) !== 0 && i > k) {
      const after = list[i + 1];
      if (!after || after.paragraph !== token.paragraph) return true;
      if (after.kind === PUNCTUATION) return after.lower === '.' || after.lower === ',';
      return false;
    }
    if (token.shape === LOWER) return false;
  }
  return false;
}
