/**
 * Lines of dialogue, as most languages but English and German set speech without marks: "— Non, dit Anne Petit. C'est
 * clair." A line begins with a dash; the tag stands between further dashes or behind a comma, and speech goes on behind it.
 */

import type { Span } from '../model';
import { firstWhere } from '../text/bisect';
import * as CLASS from './lexicon/word-classes';
import { type Mention, NAME } from './mentions/types';
import type { Paragraph } from './paragraphs';
import type { AnalysedText, DialogueLine } from './types';

const LINE_DASH = /^(?:[—–―]\s*|(?<hyphen>-)\s+)(?=[\p{Lu}¿¡«"“])/u;
const DASH = /\s[—–―]\s*/gu;
const HYPHEN = /\s-\s/gu;
/** The dash behind a tag, with the mark that belongs to what was said before: "Ruiz—. Eso", "Nowak. — To". */
const DASH_BEHIND = /\s*[—–―](?:\s+|[.,;:!?…]+\s*)/gu;
const HYPHEN_BEHIND = /\s+-\s+/gu;
/** A mark, then a verb with a pronoun bound to it or a subject behind it. */
const COMMA_TAG = /[,?!…]\s+(?<verb>\p{Ll}+)(?=-(?:t-)?\p{Ll}+|\s+\p{L})/gu;
/** A tag says its verb within so many characters. */
const MAX_CHARS_TO_VERB = 60;
const MAX_MENTIONS_IN_TAG = 4;
const MAX_PIECES = 20;
const SEX = CLASS.MALE | CLASS.FEMALE;
const SOMEBODY = SEX | CLASS.ROLE | CLASS.GROUP;

/** The lines of dialogue of a text that are no items of a list. Linear. */
export function dialogueOf(analysed: AnalysedText): DialogueLine[] {
  const lines: DialogueLine[] = [];
  for (const paragraph of analysed.paragraphs) {
    if (paragraph.role === 'listitem' || paragraph.role === 'heading') continue;
    const line = lineOf(analysed, paragraph);
    if (line) lines.push(line);
  }
  return lines;
}

function lineOf(analysed: AnalysedText, paragraph: Paragraph): DialogueLine | null {
  const { text } = analysed;
  const opener = LINE_DASH.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 10)));
  if (!opener) return null;
  const start = paragraph.start + opener[0].length;
  const speech = text.slice(start, paragraph.end);
  const hyphen = opener.groups?.hyphen !== undefined;
  const dashed = nextTag(analysed, speech, hyphen, 0);
  const tag = dashed >= 0 ? dashed : commaTag(analysed, speech);
  if (tag < 0) {
    // A line of a list begins with a hyphen, too.
    return hyphen ? null : { pieces: [{ start, end: paragraph.end }], mention: null };
  }
  if (tag === 0) return null;
  const pieces = [{ start, end: start + tag }];
  const resumed =
    dashed >= 0
      ? behindDashes(analysed, speech, hyphen, dashed)
      : behindSentence(analysed, start, start + tag, paragraph.end);
  pieces.push(...resumed.map((piece) => ({ start: start + piece.start, end: start + piece.end })));
  return { pieces, mention: namedIn(analysed, start + tag, pieces[1]?.start ?? paragraph.end) };
}

/** Where the next tag between dashes begins; -1 where there is none. */
function nextTag(analysed: AnalysedText, speech: string, hyphen: boolean, from: number): number {
  const dash = new RegExp(hyphen ? HYPHEN : DASH);
  dash.lastIndex = from;
  for (let match = dash.exec(speech); match; match = dash.exec(speech)) {
    const tag = speech.slice(dash.lastIndex, dash.lastIndex + MAX_CHARS_TO_VERB).split(/[—–―.!?]/u, 1)[0] ?? '';
    if (speaks(analysed, tag, hyphen)) return match.index;
  }
  return -1;
}

/** Whether words hold a verb of speech; with `first`, whether they begin with one. */
function speaks({ compiled }: AnalysedText, words: string, first: boolean): boolean {
  const list = words.match(/[\p{L}\p{M}’']+/gu) ?? [];
  return list.slice(0, first ? 1 : undefined).some((word) => (compiled.bitsOf(word.toLowerCase()) & CLASS.CUE) !== 0);
}

/** What is said behind a tag between dashes, up to the next tag, and so on. Offsets in the line's speech. */
function behindDashes(analysed: AnalysedText, speech: string, hyphen: boolean, tag: number): Span[] {
  const pieces: Span[] = [];
  const behind = new RegExp(hyphen ? HYPHEN_BEHIND : DASH_BEHIND);
  for (let at = tag; at >= 0 && pieces.length < MAX_PIECES; ) {
    behind.lastIndex = at + 2;
    const close = behind.exec(speech);
    if (!close || behind.lastIndex >= speech.length) break;
    const start = behind.lastIndex;
    at = nextTag(analysed, speech, hyphen, start);
    const end = at < 0 ? speech.length : at;
    if (end > start) pieces.push({ start, end });
  }
  return pieces;
}

/** The sentences behind the one whose tag stands behind a comma, up to one that tells instead. Offsets in the line's speech. */
function behindSentence(analysed: AnalysedText, start: number, tag: number, end: number): Span[] {
  const { list, sentences } = analysed.tokens;
  const at = firstTokenFrom(analysed, tag);
  const next = (list[at]?.sentence ?? -2) + 1;
  const from = list[sentences[next] ?? -1];
  if (!from || from.start >= end) return [];
  let to = end;
  for (let s = next; s < sentences.length - 1; s++) {
    const head = list[sentences[s] ?? -1];
    if (!head || head.start >= end) break;
    if (!tells(analysed, s)) continue;
    to = head.start;
    break;
  }
  while (to > from.start && /\s/.test(analysed.text.charAt(to - 1))) to--;
  return to > from.start ? [{ start: from.start - start, end: to - start }] : [];
}

/** Whether a sentence is the writer's: it says that somebody in particular speaks, or begins with "she". */
function tells({ clauses, mentions, tokens }: AnalysedText, sentence: number): boolean {
  const { groups, ofSentence } = clauses;
  for (let g = ofSentence[sentence] ?? 0; g < (ofSentence[sentence + 1] ?? 0); g++) {
    const group = groups[g];
    const subject = group && (group.bits & CLASS.CUE) !== 0 ? mentions[group.subject] : undefined;
    if (subject && (subject.kind === NAME || (subject.bits & SOMEBODY) !== 0)) return true;
  }
  const head = tokens.list[tokens.sentences[sentence] ?? -1]?.bits ?? 0;
  return (head & CLASS.PRONOUN) !== 0 && (head & SEX) !== 0;
}

/** Index of the first token that ends behind an offset. Logarithmic. */
function firstTokenFrom({ tokens }: AnalysedText, offset: number): number {
  return firstWhere(0, tokens.list.length, (at) => (tokens.list[at]?.end ?? 0) > offset);
}

/** The name in a tag, else the first mention in it. */
function namedIn({ mentions }: AnalysedText, from: number, to: number): Mention | null {
  const low = firstWhere(0, mentions.length, (at) => (mentions[at]?.start ?? 0) >= from);
  const inTag = mentions.slice(low, low + MAX_MENTIONS_IN_TAG).filter((mention) => mention.start < to);
  return inTag.find((mention) => mention.kind === NAME) ?? inTag[0] ?? null;
}

/** Where the tag of a line without a second dash begins: — Je ne signerai pas, dit Paul. -1 where there is none. */
function commaTag(analysed: AnalysedText, speech: string): number {
  for (const match of speech.matchAll(COMMA_TAG)) {
    if ((analysed.compiled.bitsOf(match.groups?.verb ?? '') & CLASS.CUE) === 0) continue;
    return match.index + (match[0].startsWith(',') ? 0 : 1);
  }
  return -1;
}
