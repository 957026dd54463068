/** What speaks for and against a marked stretch being a quotation, rather than a title, a nickname or a scare quote. */

import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION } from '../mentions/types';
import { LOWER, QUOTED, same, WORD } from '../tokens';
import type { AnalysedText, QuoteContext } from '../types';
import { QUOTE, type QuoteFeature } from '../weights';

const INNER_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const MAX_WORDS_READ = 60;

/** What was learnt of the candidate speakers. */
interface SpeakerEvidence {
  /** Probability of the best candidate among all; 0 if there is none. */
  share: number;
  mention: number;
  /** It is the previous quotation's speaker. */
  carried: boolean;
}

/** Features of the marked stretch that stands at `context.token`. Bounded work. */
export function quoteFeatures(
  analysed: AnalysedText,
  context: QuoteContext,
  evidence: SpeakerEvidence,
  repeated: boolean,
): number[] {
  const out: number[] = [QUOTE.always];
  const { list } = analysed.tokens;
  const token = list[context.token];
  const piece = analysed.marked[token?.marked ?? -1];
  if (!token || !piece) return out;
  inside(analysed, piece.start, piece.end, out);
  around(analysed, context, out);
  const isSet = (feature: QuoteFeature): boolean => out.includes(QUOTE[feature]);
  for (const feature of analysed.grammar.markedNames?.(analysed, context, isSet) ?? []) out.push(QUOTE[feature]);
  if (isCommonTerm(analysed, context) || isNaming(context, isSet)) out.push(QUOTE['so-called before']);
  verbs(context, out, isTagged(analysed, context, out));
  out.push(context.embedded ? QUOTE.embedded : QUOTE.alone);
  if (piece.family === 'single' || piece.family === 'guilsinglet') out.push(QUOTE['single marks']);
  const paragraph = analysed.paragraphs[piece.paragraph];
  if (paragraph?.role === 'heading' || (paragraph && isHeadline(analysed, context))) out.push(QUOTE.heading);
  if (paragraph && piece.outerStart <= paragraph.start && piece.outerEnd >= paragraph.end - 1)
    out.push(QUOTE['paragraph of its own']);
  if (evidence.mention >= 0 && evidence.share > 0.85) out.push(QUOTE['sure speaker']);
  else if (evidence.mention >= 0 && evidence.share < 0.5) out.push(QUOTE['doubtful speaker']);
  if (evidence.carried) out.push(QUOTE['speaker follows from before']);
  const mention = analysed.mentions[evidence.mention];
  if (mention && mention.kind !== DESCRIPTION) out.push(QUOTE['speaker is a person or pronoun']);
  if (repeated) out.push(QUOTE['repeated in text']);
  if (isResumed(analysed, context)) out.push(QUOTE['resumed behind a dash']);
  return out;
}

/** How many tokens of the writer's may break speech in. */
const MAX_BREAK_TOKENS = 12;
const DASH = /^[—–-]$/;
/** How long what is given a name may be. */
const MAX_NAMED_WORDS = 6;

/** Whether speech goes on behind a break between dashes: “It will be our” — Lee looked up — “last season.” */
function isResumed({ tokens, text, marked }: AnalysedText, { token }: QuoteContext): boolean {
  const { list } = tokens;
  if (!DASH.test(list[token - 1]?.lower ?? '')) return false;
  for (let k = token - 3; k > token - MAX_BREAK_TOKENS && k >= 0; k--) {
    const before = list[k];
    if (!before || before.paragraph !== list[token]?.paragraph) return false;
    if (before.kind !== QUOTED) continue;
    const piece = marked[before.marked];
    return piece !== undefined && DASH.test(list[k + 1]?.lower ?? '') && !/[.!?]/.test(text.charAt(piece.end - 1));
  }
  return false;
}

function inside(analysed: AnalysedText, start: number, end: number, out: number[]): void {
  const text = analysed.text.slice(start, Math.min(end, start + 400));
  let words = 0;
  let large = 0;
  let small = 0;
  let pronoun = false;
  let verb = false;
  INNER_WORD.lastIndex = 0;
  for (let match = INNER_WORD.exec(text); match && words < MAX_WORDS_READ; match = INNER_WORD.exec(text)) {
    const word = match[0];
    const lower = word.toLowerCase().replace(/’/g, "'").replace(/\.+$/, '');
    const bits = analysed.compiled.bitsOf(lower) | analysed.compiled.bitsOf(lower.replace(/'.*$/, ''));
    words++;
    if (word.charAt(0) !== word.charAt(0).toLowerCase()) large++;
    else if ((bits & CLASS.FUNCTION_WORD) === 0) small++;
    if ((bits & CLASS.PRONOUN) !== 0) pronoun = true;
    if ((bits & (CLASS.AUXILIARY | CLASS.VERB | CLASS.CUE)) !== 0) verb = true;
  }
  out.push(
    words <= 1
      ? QUOTE['one word']
      : words === 2
        ? QUOTE['two words']
        : words === 3
          ? QUOTE['three words']
          : words < 7
            ? QUOTE['four to six words']
            : words < 14
              ? QUOTE.long
              : QUOTE['very long'],
  );
  const last = analysed.text.charAt(end - 1);
  if (/[.,。，、]/.test(last)) out.push(QUOTE['ends with comma or point']);
  if (/[!?！？]/.test(last)) out.push(QUOTE['ends with ! or ?']);
  const first = text.charAt(0);
  if (first !== first.toLowerCase()) out.push(QUOTE['begins large']);
  else out.push(QUOTE['begins small']);
  if (large >= 2 && small === 0) out.push(words < 7 ? QUOTE['title case, short'] : QUOTE['title case']);
  if (pronoun) out.push(QUOTE['has pronoun']);
  if (verb) out.push(QUOTE['has verb']);
  const { foreign } = analysed.compiled.lexicon;
  if (foreign?.test(text)) out.push(QUOTE['foreign words']);
  if (/\d/.test(text)) out.push(QUOTE['has digits']);
}

function around(analysed: AnalysedText, context: QuoteContext, out: number[]): void {
  const { list } = analysed.tokens;
  const at = context.token;
  const before = same(list, at, at - 1);
  const after = same(list, at, at + 1);
  if (before?.kind === WORD) {
    const { bits } = before;
    const second = same(list, at, at - 2);
    const term = analysed.compiled.soCalled;
    const link =
      (bits & (CLASS.PREPOSITION | CLASS.DETERMINER)) !== 0 && second !== undefined && term.has(second.lower);
    if (term.has(before.lower) || link) out.push(QUOTE['so-called before']);
    const title = out.includes(QUOTE['title case, short']) || out.includes(QUOTE['title case']);
    if (title && (bits & CLASS.PREPOSITION) !== 0) out.push(QUOTE['title case behind preposition']);
    if (title && (before.lower === "'s" || (bits & CLASS.POSSESSIVE) !== 0))
      out.push(QUOTE['title case behind possessive']);
    if ((bits & CLASS.DETERMINER) !== 0) out.push(QUOTE['determiner before']);
    if ((bits & CLASS.PREPOSITION) !== 0) out.push(QUOTE['preposition before']);
    if ((bits & CLASS.POSSESSIVE) !== 0 || before.lower === "'s") out.push(QUOTE['possessive before']);
    if ((bits & CLASS.SPEECH_NOUN) !== 0 && (bits & CLASS.CUE) === 0) out.push(QUOTE['speech noun before']);
    if (before.shape !== LOWER && (bits & CLASS.FUNCTION_WORD) === 0) out.push(QUOTE['name before']);
    if ((bits & CLASS.CONJUNCTION) !== 0 && same(list, at, at - 2)?.kind === QUOTED)
      out.push(QUOTE['and between marks']);
  } else if (before?.lower === ':' || before?.lower === '：') out.push(QUOTE['colon before']);
  else if (before?.lower === ',') out.push(QUOTE['comma before']);
  if (after?.kind === WORD) {
    const { bits } = after;
    if (
      after.shape === LOWER &&
      (bits & (CLASS.FUNCTION_WORD | CLASS.CUE | CLASS.VERB | CLASS.PRONOUN | CLASS.ADVERB)) === 0
    )
      out.push(QUOTE['noun behind']);
    if (after.shape !== LOWER && (bits & CLASS.FUNCTION_WORD) === 0) out.push(QUOTE['name behind']);
  }
  const { nounsCapitalised, freeSubject } = analysed.compiled.lexicon;
  if ((nounsCapitalised || freeSubject) && out.includes(QUOTE['begins small'])) return;
  for (const step of [-3, -2, -1, 1, 2]) {
    const near = same(list, at, at + step);
    const ends = step === -1 && near?.kind === WORD && analysed.compiled.lexicon.titledEnd?.test(near.lower) === true;
    if (near && (ends || analysed.compiled.titled.has(near.lower))) {
      out.push(QUOTE['title noun near']);
      break;
    }
  }
}

/** Whether nobody in particular calls it so: man nennt das „…“, ce qu'on appelle « … ». */
function isCommonTerm(analysed: AnalysedText, context: QuoteContext): boolean {
  const { anyone } = analysed.compiled.lexicon;
  const { list } = analysed.tokens;
  const label = context.left[0];
  if (!anyone || !label || (label.bits & CLASS.CALL) === 0 || context.leftGap > 2) return false;
  return [list[label.to], list[label.from - 1], list[label.from]].some((token) => token?.lower === anyone);
}

/** Whether the sentence is about giving a name, not about who speaks: Calling the defence “The Wall” was a joke. */
function isNaming({ left, leftGap }: QuoteContext, isSet: (feature: QuoteFeature) => boolean): boolean {
  const label = left[0];
  if (!label || (label.bits & CLASS.CALL) === 0 || leftGap > MAX_NAMED_WORDS) return false;
  return (label.bits & CLASS.ING) !== 0 && isSet('title case, short');
}

/**
 * Whether a tag touches the marks. Where the verb stands second, a comma or the end of a sentence parts them, or the marked
 * words are the verb's subject: „…“, sagte X, but „Nordstern“ berichtete.
 */
function isTagged(analysed: AnalysedText, context: QuoteContext, out: readonly number[]): boolean {
  if (!context.tag || !context.tagTouches) return false;
  if (analysed.compiled.lexicon.verbSecond !== true || analysed.tokens.list[context.token + 1]?.kind !== WORD)
    return true;
  return ['ends with comma or point', 'ends with ! or ?', 'long', 'very long'].some((name) =>
    out.includes(QUOTE[name as QuoteFeature]),
  );
}

function verbs(context: QuoteContext, out: number[], tagged: boolean): void {
  const { left } = context;
  if (tagged) out.push(QUOTE['tag behind']);
  const nearest = left[0];
  if (nearest && context.leftGap === 0 && (nearest.bits & CLASS.SAY) !== 0) out.push(QUOTE['say touching']);
  if (nearest && context.leftGap <= 1 && (nearest.bits & CLASS.CALL) !== 0) out.push(QUOTE['call touching']);
  if (left.some((group) => (group.bits & (CLASS.SAY | CLASS.CALL)) !== 0)) out.push(QUOTE['speech verb left']);
  else if (left.some((group) => (group.bits & CLASS.CUE) !== 0)) out.push(QUOTE['label verb left']);
  else if (left.length > 0) out.push(QUOTE['other verb left']);
  if (nearest && (nearest.bits & CLASS.ING) !== 0 && (nearest.bits & CLASS.CUE) !== 0)
    out.push(QUOTE['participle left']);
  if (context.source >= 0) out.push(QUOTE['source phrase']);
  if (context.sourceTouches) out.push(QUOTE['source phrase at the marks']);
  if (context.that) out.push(QUOTE['that before']);
  if (context.reporter >= 0) out.push(QUOTE['in reported speech']);
}

/** A sentence in which nearly all words begin large. */
function isHeadline(analysed: AnalysedText, context: QuoteContext): boolean {
  if (analysed.compiled.lexicon.nounsCapitalised) return false;
  const from = analysed.tokens.sentences[context.sentence] ?? 0;
  const to = Math.min(analysed.tokens.sentences[context.sentence + 1] ?? 0, from + 40);
  let large = 0;
  let small = 0;
  for (let k = from; k < to; k++) {
    const token = analysed.tokens.list[k];
    if (!token || token.kind !== WORD || (token.bits & CLASS.FUNCTION_WORD) !== 0) continue;
    if (token.shape === LOWER) small++;
    else large++;
  }
  return large >= 3 && small * 4 < large;
}
