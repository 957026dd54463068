/**
 * Attribution for languages whose names have no capitals, or whose words are not set apart: by the tags right before and
 * behind the marks. A language hands in how it reads a tag and how it tells a name from a title (`TagGrammar`); here is
 * what all share: whose words go on, whom a pronoun or a title stands for, which form of a name is the full one.
 */
import type { Quotation } from '../../model';
import { firstWhere } from '../../text/bisect';
import type { Marked } from '../marks/pair';
import type { Paragraph } from '../paragraphs';
import { type MaskedParagraph, maskParagraphs } from './masked-paragraph';
import { type CastGrammar, castOf, type NamedPerson, type TaggedCast } from './tagged-cast';

/** Where a tag names the speaker: in the words behind the marks or before them; `start` is `end` where it names nobody. */
export interface SpeechTag {
  readonly behind: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether it may be no name, unless the text has it elsewhere as part of one. */
  readonly doubtful?: boolean;
  /** Whether it stands in the sentence before, and so gives way to who has spoken since. */
  readonly carried?: boolean;
  /** Whether it points back to who is known. */
  readonly known?: boolean;
}

/** Who a phrase is: a name, a title or role that stands for one, a pronoun, a body or a description as it stands. */
export interface PhraseReading {
  readonly kind: 'name' | 'title' | 'pronoun' | 'body';
  /** The name without its title; the title; the words of the description. */
  readonly words: string;
  /** The title that the name bears, '' where it bears none. */
  readonly title: string;
  /** Whether it points back to who is known: this official, the same speaker, the statement. */
  readonly known?: boolean;
}

/** How a language tells who speaks. Words before and behind are of the same paragraph, quotations in them one character. */
export interface TagGrammar extends CastGrammar {
  readonly tagOf: (left: string, right: string, words: string) => SpeechTag | null;
  readonly readPhrase: (phrase: string) => PhraseReading;
  /** Whether the marked words are a name, a title or a term by what stands around them. */
  readonly isTerm: (left: string, right: string, words: string) => boolean;
  /** Who is named first in the words behind a quotation that opens its paragraph. */
  readonly namedBehind?: (words: string) => { start: number; end: number } | null;
  /** What may stand between two quotations of one speaker. */
  readonly joint: RegExp;
  /** Length in characters from which words without a tag are speech, where they are a sentence of their own. */
  readonly minAloneChars: number;
}

const MAX_CHARS_BEFORE = 200;
const MAX_CHARS_BEHIND = 120;
/** How many paragraphs a speaker goes on without a tag. */
const MAX_PARAGRAPHS_CARRIED = 3;
const SENTENCE_END = /[.!?。．！？…।؟۔]$/u;

interface Reading {
  piece: Marked;
  place: MaskedParagraph;
  /** Index of the quotation in its masked paragraph. */
  at: number;
  left: string;
  right: string;
  words: string;
  tag: SpeechTag | null;
  phrase: PhraseReading | null;
  mention: { start: number; end: number } | null;
  /** The words of the mention with title and all. */
  mentioned: string;
}

/** A reader for a grammar's `readMarked`. Linear: each piece looks at a bounded neighbourhood. */
export function readTaggedSpeech(grammar: TagGrammar) {
  return (text: string, pieces: readonly Marked[], paragraphs: readonly Paragraph[]): Quotation[] => {
    const places = maskParagraphs(text, pieces, paragraphs);
    const readings: Reading[] = [];
    for (const piece of pieces) {
      const place = places.get(piece.paragraph);
      if (place) readings.push(readPiece(grammar, text, piece, place));
    }
    for (let k = readings.length - 2; k >= 0; k--) sharesTag(grammar, readings, k);
    for (const reading of readings) if (!reading.tag) findsNameBehind(grammar, reading, readings[0], places);
    const named: NamedPerson[] = [];
    for (const { phrase, mention } of readings)
      if (phrase?.kind === 'name' && mention)
        named.push({ name: phrase.words, title: phrase.title, at: mention.start });
    const cast = castOf([...places.values()], named, grammar);
    const paragraphOf = (offset: number): number =>
      firstWhere(0, paragraphs.length, (at) => (paragraphs[at]?.start ?? 0) > offset) - 1;
    return decideAll(grammar, readings, cast, paragraphOf);
  };
}

function readPiece(grammar: TagGrammar, text: string, piece: Marked, place: MaskedParagraph): Reading {
  const at = place.indexOf(piece.outerStart);
  const from = Math.max(0, at - MAX_CHARS_BEFORE);
  const left = place.words.slice(from, at);
  const right = place.words.slice(at + 1, at + 1 + MAX_CHARS_BEHIND);
  const words = text.slice(piece.start, piece.end);
  const tag = grammar.tagOf(left, right, words);
  const reading: Reading = { piece, place, at, left, right, words, tag, phrase: null, mention: null, mentioned: '' };
  if (!tag || tag.start === tag.end) return reading;
  nameFrom(grammar, reading, place, (tag.behind ? at + 1 : from) + tag.start, tag.end - tag.start);
  return reading;
}

/** Reads the phrase that names the speaker, where it stands in a paragraph's words. */
function nameFrom(grammar: TagGrammar, reading: Reading, place: MaskedParagraph, offset: number, chars: number): void {
  const phrase = place.words.slice(offset, offset + chars);
  reading.phrase = grammar.readPhrase(phrase);
  // A surname of one sign stands with its title: 이 후보.
  const whole = reading.phrase.kind !== 'name' || reading.phrase.words.length < 2;
  const inner = whole ? 0 : Math.max(0, phrase.indexOf(reading.phrase.words));
  const start = offset + inner;
  const length = whole ? phrase.length : reading.phrase.words.length;
  reading.mentioned = phrase;
  reading.mention = { start: place.offsetOf(start), end: place.offsetOf(start + length - 1) + 1 };
}

/** A sentence that opens its paragraph is whose the next words are about; the first of a text, the next paragraph. */
function findsNameBehind(
  grammar: TagGrammar,
  reading: Reading,
  first: Reading | undefined,
  places: ReadonlyMap<number, MaskedParagraph>,
): void {
  if (!grammar.namedBehind || reading.left.trim() !== '' || !standsAlone(grammar, reading, false)) return;
  let { place } = reading;
  let from = reading.at + 1;
  if (place.words.slice(from).trim() === '' && reading === first) {
    let next = reading.piece.paragraph + 1;
    while (next < reading.piece.paragraph + 4 && places.get(next)?.words.trim() === '') next++;
    place = places.get(next) ?? place;
    from = place === reading.place ? from : 0;
  }
  const who = grammar.namedBehind(place.words.slice(from, from + MAX_CHARS_BEHIND));
  if (!who || who.end <= who.start) return;
  reading.tag = { behind: true, ...who };
  nameFrom(grammar, reading, place, from + who.start, who.end - who.start);
}

/** Gives a quotation without a tag that of the one behind it, where only a joint stands between: “A”, “B”, she said. */
function sharesTag(grammar: TagGrammar, readings: readonly Reading[], k: number): void {
  const reading = readings[k];
  const next = readings[k + 1];
  if (!reading || !next?.tag || reading.tag || reading.piece.paragraph !== next.piece.paragraph) return;
  const between = reading.place.words.slice(reading.at + 1, next.at);
  if (between.length > 12 || !grammar.joint.test(between)) return;
  reading.tag = next.tag;
  reading.phrase = next.phrase;
  reading.mention = next.mention;
  reading.mentioned = next.mentioned;
}

interface Spoken {
  name: string;
  paragraph: number;
  piece: Marked;
}

function decideAll(
  grammar: TagGrammar,
  readings: readonly Reading[],
  cast: TaggedCast,
  paragraphOf: (offset: number) => number,
): Quotation[] {
  const found: Quotation[] = [];
  let last: Spoken | null = null;
  let term: Reading | null = null;
  for (const reading of readings) {
    const { piece, words, tag } = reading;
    const near = nearBy(last, piece);
    const joined = near !== null && isJoined(grammar, reading, near);
    if (tag?.carried && near?.paragraph === piece.paragraph) reading.phrase = reading.mention = null;
    const goesOn = near?.paragraph === piece.paragraph && words.split(' ').length > 2;
    if (!tag && !joined && !standsAlone(grammar, reading, goesOn)) continue;
    if (grammar.isTerm(reading.left, reading.right, words) || isListed(grammar, reading, term)) {
      term = reading;
      continue;
    }
    const person = cast.lastBefore(piece.start);
    // A verb without a subject goes on with who is named in its paragraph rather than with who spoke in one before.
    const nearer =
      tag !== null &&
      person !== null &&
      near?.paragraph !== piece.paragraph &&
      paragraphOf(person.at) === piece.paragraph;
    const before = near && !nearer ? null : person;
    // A verb without a subject speaks of somebody, however far; words without a verb go on only for a while.
    const reaches =
      before !== null && (tag !== null || piece.paragraph - paragraphOf(before.at) <= MAX_PARAGRAPHS_CARRIED);
    const dropped: string | null = (nearer ? person.name : near?.name) ?? (reaches ? before.name : null);
    const name: string | null = reading.phrase ? nameFor(reading, cast, near) : dropped;
    if (!tag && !joined && name === null && words.length < grammar.minAloneChars * 2 && !SENTENCE_END.test(words))
      continue;
    if (name !== null) last = { name, paragraph: piece.paragraph, piece };
    found.push({
      start: piece.start,
      end: piece.end,
      text: words,
      kind: SENTENCE_END.test(words) || words.length >= grammar.minAloneChars ? 'direct' : 'mixed',
      speaker: reading.mention,
      speakerName: name,
      speakerDescription: null,
      via: null,
      cue: null,
      confidence:
        reading.phrase && name !== null ? (reading.phrase.kind === 'pronoun' ? 0.65 : 0.85) : name ? 0.6 : 0.4,
    });
  }
  return found;
}

/** Who spoke last, where that is not too far. */
function nearBy(last: Spoken | null, piece: Marked): Spoken | null {
  return last && piece.paragraph - last.paragraph <= MAX_PARAGRAPHS_CARRIED ? last : null;
}

/** Whom the phrase of a tag stands for, by the name in full. */
function nameFor(reading: Reading, cast: TaggedCast, near: Spoken | null): string | null {
  const { phrase, mention } = reading;
  if (!phrase || !mention) return null;
  if (phrase.kind === 'name') {
    const full = cast.fullName(phrase.words, phrase.title);
    if (reading.tag?.doubtful && full === phrase.words && near) return near.name;
    return full.length > 1 ? full : reading.mentioned;
  }
  const before = phrase.known || (reading.tag?.known && phrase.kind === 'title') ? near?.name : undefined;
  if (phrase.kind === 'title')
    return cast.holderOf(phrase.title || phrase.words, mention.start) ?? before ?? phrase.words;
  if (phrase.kind === 'body') return before ?? phrase.words;
  const person = cast.lastBefore(mention.start);
  if (person && (!near || person.at > near.piece.start)) return person.name;
  return near?.name ?? person?.name ?? null;
}

/** Whether short words go on a list of terms: «A» و«B». */
function isListed(grammar: TagGrammar, { place, at, piece, words }: Reading, term: Reading | null): boolean {
  if (term?.piece.paragraph !== piece.paragraph || words.split(/\s/).length > 5) return false;
  const between = place.words.slice(term.at + 1, at);
  return between.length < 8 && between.trim() !== '' && grammar.joint.test(between);
}

/** Whether only a joint stands between a quotation and the one before it. */
function isJoined(grammar: TagGrammar, { place, at, piece }: Reading, near: Spoken): boolean {
  if (near.paragraph !== piece.paragraph) return piece.group >= 0 && at === 0 && near.piece.group === piece.group;
  const between = place.words.slice(place.indexOf(near.piece.outerStart) + 1, at);
  return between.length < MAX_CHARS_BEHIND && grammar.joint.test(between);
}

/** Whether marked words are a sentence by themselves: nothing of the writer's before them, a sentence's end with them. */
function standsAlone(grammar: TagGrammar, { left, right, words }: Reading, goesOn: boolean): boolean {
  const opens = /^\s*$/.test(left) || /[.!?。！？।؟\uFFFD:：]\s*$/u.test(left);
  const closes = /^\s*(?:[.。]?\s*$|[.।]\s|[。\uFFFD])/u.test(right) || SENTENCE_END.test(words);
  const ended = SENTENCE_END.test(words) || /^\s*[.。।]/u.test(right);
  const whole = left.trim() === '' && ended && words.length * 4 >= grammar.minAloneChars;
  return opens && closes && (whole || goesOn || words.length >= grammar.minAloneChars);
}
