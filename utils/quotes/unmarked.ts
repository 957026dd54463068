/**
 * Speech without quotation marks: block quotations, embedded posts, interviews and transcripts ("NAME: …", "Q: …"),
 * dash dialogue. All of kind `unmarked`, with a speaker where the layout tells one.
 */

import type { Quotation, Span } from '../model';
import { firstWhere } from '../text/bisect';
import { calledBy, nameOf } from './coreference/names';
import * as CLASS from './lexicon/word-classes';
import type { Mention } from './mentions/types';
import type { Paragraph } from './paragraphs';
import type { AnalysedText } from './types';

const LINE_LABEL = /^([\p{Lu}][\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4}|Q|A|[\p{Lu}]{2,12})\s?[:：]\s+(?=\S)/u;
const POST_END = /(?:^|\n)?\s*[—–-]\s*([^—–\n(@]{2,60}?)\s*\(@[\w.]+\)/u;
/** Fewer labelled paragraphs are taken for headings and lists ("Location: Leeds"). */
const MIN_LABELLED_PARAGRAPHS = 3;
/** Of so many labelled paragraphs one at least asks, says "I" or is a known person's: not so in a list of facts ("Where: Leeds"). */
const MAX_LABELLED_PER_TALKING = 4;
const ENDS_AS_QUESTION = /[?？؟]\s*$/;

/** Finds unmarked speech; `marked` are the quotations already found, which win where they overlap. */
export function findUnmarked(analysed: AnalysedText, marked: readonly Quotation[]): Quotation[] {
  const found = [...blockQuotations(analysed), ...labelled(analysed)];
  found.push(...dialogue(analysed));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Quotation[] = [];
  let m = 0;
  for (const quotation of found) {
    while (m < marked.length && (marked[m]?.end ?? 0) <= quotation.start) m++;
    const next = marked[m];
    const last = kept[kept.length - 1];
    if ((next && next.start < quotation.end) || (last && last.end > quotation.start)) continue;
    kept.push(quotation);
  }
  return kept;
}

function unmarked(
  analysed: AnalysedText,
  span: Span,
  mention: Mention | null,
  name: string | null,
  confidence: number,
): Quotation {
  return {
    ...span,
    text: analysed.text.slice(span.start, span.end),
    kind: 'unmarked',
    speaker: mention ? { start: mention.start, end: mention.end } : null,
    speakerName: name,
    speakerDescription: null,
    via: null,
    cue: null,
    confidence,
  };
}

/** Block quotations and embedded posts; neighbouring paragraphs of one are joined. */
function blockQuotations(analysed: AnalysedText): Quotation[] {
  const found: Quotation[] = [];
  const { paragraphs } = analysed;
  for (let p = 0; p < paragraphs.length; p++) {
    const first = paragraphs[p];
    if (!first || (first.role !== 'blockquote' && first.role !== 'embed')) continue;
    let q = p;
    while (paragraphs[q + 1]?.role === first.role) q++;
    const last = paragraphs[q] ?? first;
    const words = analysed.text.slice(first.start, last.end);
    const post = first.role === 'embed' ? POST_END.exec(words) : null;
    if (post) {
      const end = trimEnd(analysed.text, first.start, first.start + post.index);
      const name = post[1]?.trim() ?? null;
      if (end > first.start && isIntroduced(analysed, p, name))
        found.push(unmarked(analysed, { start: first.start, end }, null, name, 0.9));
    } else {
      const mention = announced(analysed, p);
      found.push(
        unmarked(
          analysed,
          { start: first.start, end: last.end },
          mention,
          mention ? nameOf(analysed, mention) : null,
          mention ? 0.6 : 0.2,
        ),
      );
    }
    p = q;
  }
  return found;
}

/** Whether the paragraph before leads up to a post: it ends with a colon, or its author speaks or writes there. */
function isIntroduced(analysed: AnalysedText, paragraph: number, name: string | null): boolean {
  const before = analysed.paragraphs[paragraph - 1];
  if (!before) return false;
  if (/[:：]\s*$/.test(analysed.text.slice(before.start, before.end))) return true;
  const mention = announced(analysed, paragraph);
  const speaker = mention ? (nameOf(analysed, mention) ?? '') : '';
  const last = speaker.split(' ').pop() ?? '';
  return last.length > 1 && (name ?? '').includes(last);
}

/** Who the paragraph before announces: the subject of its last verb of speech, where it ends with a colon or speaks of it. */
function announced(analysed: AnalysedText, paragraph: number): Mention | null {
  const { groups, ofSentence } = analysed.clauses;
  const first = firstSentenceOf(analysed, paragraph);
  if (first <= 0) return null;
  for (let s = first - 1; s >= 0 && s > first - 3; s--) {
    for (let g = (ofSentence[s + 1] ?? 0) - 1; g >= (ofSentence[s] ?? 0); g--) {
      const group = groups[g];
      if (group && (group.bits & CLASS.CUE) !== 0 && group.subject >= 0)
        return analysed.mentions[group.subject] ?? null;
    }
  }
  return null;
}

/** Index of the first sentence of a paragraph. Logarithmic. */
function firstSentenceOf(analysed: AnalysedText, paragraph: number): number {
  const { sentences, list } = analysed.tokens;
  const paragraphOf = (sentence: number): number =>
    list[sentences[sentence] ?? 0]?.paragraph ?? Number.POSITIVE_INFINITY;
  return firstWhere(0, sentences.length - 1, (at) => paragraphOf(at) >= paragraph);
}

/** Interviews and transcripts: paragraphs that begin with a label, where the same labels come back. */
function labelled(analysed: AnalysedText): Quotation[] {
  const labels = new Map<string, number>();
  const rows: { paragraph: Paragraph; label: string; length: number }[] = [];
  for (const paragraph of analysed.paragraphs) {
    if (paragraph.role === 'heading' || paragraph.role === 'caption') continue;
    const match = LINE_LABEL.exec(analysed.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)));
    const label = match?.[1];
    if (!match || !label || isTag(analysed, label)) continue;
    labels.set(label, (labels.get(label) ?? 0) + 1);
    rows.push({ paragraph, label, length: match[0].length });
  }
  const repeated = [...labels.values()].filter((count) => count > 1).length;
  if (rows.length < MIN_LABELLED_PARAGRAPHS || repeated === 0 || labels.size < 2) return [];
  const called = calledBy(analysed);
  const talking = rows.filter(({ paragraph, label, length }) => {
    const who = called(label);
    if (who?.person && who.mentions.length > (labels.get(label) ?? 0)) return true;
    return isTalk(analysed, analysed.text.slice(paragraph.start + length, paragraph.end));
  });
  if (talking.length * MAX_LABELLED_PER_TALKING < rows.length) return [];
  return rows
    .filter(({ label }) => (labels.get(label) ?? 0) > 1)
    .map(({ paragraph, label, length }) => {
      const start = paragraph.start + length;
      const anonymous = label.length < 2;
      const name = anonymous ? null : (called(label)?.name ?? label);
      return unmarked(analysed, { start, end: paragraph.end }, null, name, anonymous ? 0.2 : 0.85);
    });
}

/** Whether a label is a sentence that leads up to speech: "She added:". */
function isTag({ compiled }: AnalysedText, label: string): boolean {
  return label
    .toLowerCase()
    .split(' ')
    .some(
      (word, k) =>
        k > 0 && (compiled.bitsOf(word) & CLASS.SAY) !== 0 && (compiled.bitsOf(word) & CLASS.NOUN_LIKE) === 0,
    );
}

/** Whether somebody asks or speaks of themselves. */
function isTalk({ compiled }: AnalysedText, words: string): boolean {
  if (ENDS_AS_QUESTION.test(words)) return true;
  const first = words
    .slice(0, 400)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return first.some((word) => (compiled.bitsOf(word) & CLASS.FIRST_PERSON) !== 0);
}

/** Lines that begin with a dash; the tag between further dashes or behind a comma names the speaker. */
function dialogue(analysed: AnalysedText): Quotation[] {
  const lines = analysed.grammar.dialogue?.(analysed) ?? [];
  return lines.flatMap(({ pieces, mention }) => {
    const name = mention ? nameOf(analysed, mention) : null;
    return pieces.map((piece) => unmarked(analysed, piece, mention, name, mention ? 0.6 : 0.2));
  });
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
