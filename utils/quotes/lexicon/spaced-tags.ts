/**
 * Reads tags in languages with blanks between words, where a large letter tells no name (Arabic, Hebrew, Persian, Hindi)
 * or stands on titles as well (Turkish): the verb of speech, its subject by the words that end it, the name by its title.
 */
import { readSpacedPhrase, withFirstName } from './spaced-phrases';
import { isLarge, isWord, type SpacedWord, type TagWords, WordLists, wordsOf } from './spaced-words';
import type { NamedPerson } from './tagged-cast';
import type { SpeechTag, TagGrammar } from './tagged-speech';

const MAX_SUBJECT_WORDS = 12;
/** How far behind the marks a verb of speech is looked for. */
const MAX_WORDS_TO_VERB = 14;
const COMMA = /^[,،]$/;
/** A point behind a title or a single letter ends no sentence. */
const POINT = String.raw`(?<![\p{Lu}]|(?<!\p{L})د|\b(?:Dr|Prof|Av|Doç))\.`;
const SENTENCE_ENDS = new RegExp(String.raw`[!?؟।۔]\s|${POINT}\s|\n|\uFFFD(?=\s+(?!\p{Ll}))`, 'gu');
const FIRST_ENDS = new RegExp(String.raw`[!?؟।۔\n\uFFFD]|${POINT}(?!\d)`, 'gu');

type Place = { readonly start: number; readonly end: number };

/** Makes a grammar for the tags of a language from its words. */
export function spacedTags(words: TagWords): TagGrammar {
  const reader = new TagReader(new WordLists(words));
  const { lists } = reader;
  return {
    tagOf: (left, right, quoted) => reader.tagOf(left, right, quoted),
    readPhrase: (phrase) => readSpacedPhrase(lists, phrase),
    isTerm: (left, right, quoted) =>
      quoted.split(/\s/).length < 6 &&
      !/[:：]\s*$/.test(left) &&
      words.calls?.test(left) !== true &&
      (words.termBefore.test(left) || words.termBehind.test(right)),
    joint: words.joint,
    people: [],
    peopleIn: (text) => reader.peopleIn(text),
    isShortFor: (short, full) => full.endsWith(` ${short}`) || (full.startsWith(`${short} `) && short.includes(' ')),
    isOverlong: (long, short) => short.includes(' ') && long.startsWith(`${short} `),
    fullerIn: (text, name) => withFirstName(lists, text, name),
    minAloneChars: words.minAloneChars,
  };
}

class TagReader {
  readonly lists: WordLists;

  constructor(lists: WordLists) {
    this.lists = lists;
  }

  tagOf(left: string, right: string, quoted: string): SpeechTag | null {
    const ahead = this.#before(left);
    const introduced = /[:：]\s*$/.test(left);
    const closed = /[.!?؟।…]$/u.test(quoted);
    const named = ahead !== null && ahead.end > ahead.start;
    if (named && (introduced || closed || /[,،]\s*$/.test(left))) return ahead;
    const tag = this.#behind(right);
    if (tag && tag.end > tag.start) return tag;
    if (tag && named) return ahead;
    if (tag && !ahead) {
      const from = sentenceStart(left);
      const list = wordsOf(left.slice(from), from);
      const span =
        list.length > 0 && this.lists.words.order !== 'behind' ? this.#subjectBefore(list, list.length) : null;
      return span ? { behind: false, ...span } : tag;
    }
    if (ahead && quoted.split(/\s/).length < 2 && !introduced) return null;
    return ahead ?? tag;
  }

  /** Names beside titles in a paragraph's words. */
  peopleIn(text: string): NamedPerson[] {
    const list = wordsOf(text);
    const found: NamedPerson[] = [];
    for (let k = 0; k < list.length; k++) {
      const span = this.lists.has('title', list[k]?.word) ? this.#subjectFrom(list, k) : null;
      if (!span) continue;
      const { kind, words: name, title } = readSpacedPhrase(this.lists, text.slice(span.start, span.end));
      if (kind === 'name' && name.includes(' ')) found.push({ name, title, at: span.start });
      while (k + 1 < list.length && (list[k + 1]?.end ?? 0) <= span.end) k++;
    }
    return found;
  }

  /** The subject that begins at word `from`: up to a word that ends it. */
  #subjectFrom(list: readonly SpacedWord[], from: number): Place | null {
    const { lists } = this;
    const { capitals = false } = lists.words;
    let k = from;
    while (lists.has('lead', list[k]?.word) || (capitals && /^\d+$/.test(list[k]?.word ?? ''))) k++;
    const first = k;
    while (k < list.length && k - first < MAX_SUBJECT_WORDS) {
      const { word = '' } = list[k] ?? {};
      // Prof. Dr. X
      const abbreviated = word === '.' && k > first && lists.isTitled(list[k - 1]?.word ?? '');
      if ((lists.ends(word) && !abbreviated) || lists.has('say', word) || (k > first && lists.has('lead', word))) break;
      if (
        capitals &&
        !isLarge(word) &&
        !abbreviated &&
        !(k > first && (lists.has('title', word) || lists.has('body', word)))
      )
        break;
      k++;
    }
    const start = list[first]?.start;
    const end = list[k - 1]?.end;
    return k > first && start !== undefined && end !== undefined ? { start, end } : null;
  }

  /** The subject before the verb at `verb`: what its marker follows, else the sentence's first phrase that is one. */
  #subjectBefore(all: readonly SpacedWord[], verb: number): Place | null {
    const { lists } = this;
    const list = all.slice(0, verb);
    const marker = lists.words.marker ? list.findIndex(({ word }) => lists.has('marker', word)) : -1;
    if (marker >= 0) {
      let from = marker - 1;
      while (from >= 0 && marker - from < MAX_SUBJECT_WORDS && !lists.ends(list[from]?.word ?? '')) from--;
      return this.#subjectFrom(list.slice(0, marker), from + 1);
    }
    let k = 0;
    for (let phrases = 0; k < verb && phrases < 5; phrases++) {
      while (k < verb && !isWord(list[k]?.word ?? '')) k++;
      const found = lists.has('stop', list[k]?.word) ? null : this.#subjectFrom(list, k);
      if (found) return this.#withApposition(list, found);
      while (k < verb && !/^[,،;؛:]$/.test(list[k]?.word ?? '')) k++;
    }
    return null;
  }

  /** The subject behind a verb at `k` without the thing that it calls something. */
  #withoutObject(list: readonly SpacedWord[], k: number, subject: Place | null): Place | null {
    if (!subject || !this.lists.has('labels', list[k]?.word)) return subject;
    const inside = list.filter(({ start, end }) => start >= subject.start && end <= subject.end);
    const last = inside.at(-1);
    const before = inside.at(-2);
    return inside.length > 2 && before && last && this.lists.isTitled(last.word)
      ? { ...subject, end: before.end }
      : subject;
  }

  /** Goes on over a comma where the title stands first and the name behind: وزیر خارجه، علی رضایی، گفت. */
  #withApposition(list: readonly SpacedWord[], found: Place): Place {
    const { lists } = this;
    const comma = list.findIndex(({ start }) => start >= found.end);
    if (!COMMA.test(list[comma]?.word ?? '') || lists.has('stop', list[comma + 1]?.word)) return found;
    const next = this.#subjectFrom(list, comma + 1);
    if (!next || next.end - next.start > 40) return found;
    const last = list.findIndex(({ end }) => end === next.end);
    if (last !== list.length - 1 && !COMMA.test(list[last + 1]?.word ?? '')) return found;
    const kindOf = ({ start, end }: Place): string => {
      const inside = list.filter((word) => word.start >= start && word.end <= end);
      return readSpacedPhrase(lists, inside.map(({ word }) => word).join(' ')).kind;
    };
    return kindOf(found) !== 'name' && kindOf(next) === 'name' ? next : found;
  }

  /** The tag in the sentence before the marks: a source, a verb of speech, a label. */
  #before(left: string): SpeechTag | null {
    const { lists } = this;
    const { order, sourceFollows } = lists.words;
    const from = sentenceStart(left);
    const list = wordsOf(left.slice(from), from);
    if (list.length === 0) return null;
    const source = list.findLastIndex(({ word }) => lists.has('source', word));
    if (source >= 0) {
      const span = sourceFollows ? this.#subjectFrom(list, source + 1) : this.#subjectFrom(list.slice(0, source), 0);
      if (span) return { behind: false, ...span };
    }
    let verb = -1;
    for (let k = list.length - 1; k >= 0; k--) {
      if (!lists.has('say', list[k]?.word)) continue;
      if (verb < 0) verb = k;
      const inverted = order === 'before' ? null : this.#withoutObject(list, k, this.#subjectFrom(list, k + 1));
      if (order === 'behind' && k > 0 && !inverted) continue;
      const ahead = order === 'behind' && inverted ? null : this.#subjectBefore(list, k);
      // Two words or more right before the verb are its subject; a single one may be a time.
      const beside = ahead?.end === list[k - 1]?.end && /\s/.test(left.slice(ahead?.start ?? 0, ahead?.end ?? 0));
      return tagAt(order === 'either' && beside ? ahead : (inverted ?? ahead));
    }
    if (verb >= 0) return tagAt(this.#subjectBefore(list, verb));
    const label = list.at(-1)?.word === ':' && list.length < 10 ? this.#subjectFrom(list, 0) : null;
    return label ? tagAt(label) : null;
  }

  /** The tag in the rest of the sentence behind the marks. */
  #behind(right: string): SpeechTag | null {
    const { lists } = this;
    const { order, sourceFollows, capitals, tagBehind } = lists.words;
    const sentence = firstSentence(right);
    const list = wordsOf(sentence);
    const first = list.findIndex(({ word }) => isWord(word));
    if (first < 0 || first > 2) return null;
    for (let k = first; k < Math.min(list.length, first + MAX_WORDS_TO_VERB); k++) {
      const { word = '' } = list[k] ?? {};
      if (lists.has('source', word) && (!sourceFollows || k < first + 2)) {
        const span = sourceFollows ? this.#subjectFrom(list, k + 1) : this.#subjectFrom(list.slice(0, k), first);
        if (span) return { behind: true, ...span };
      }
      if (!lists.has('say', word)) continue;
      const inverted = order !== 'before' && k <= first + 2 ? this.#subjectFrom(list, k + 1) : null;
      if (inverted) return { behind: true, ...inverted };
      if (lists.has('say', list[k + 1]?.word)) continue;
      const span = order === 'behind' ? null : this.#subjectBefore(list.slice(first), k - first);
      if (span && (!capitals || isLarge(sentence.slice(span.start)))) return { behind: true, ...span };
      return k <= first + 6 ? { behind: true, start: 0, end: 0 } : null;
    }
    return tagBehind?.test(sentence) ? { behind: true, start: 0, end: 0 } : null;
  }
}

const tagAt = (span: Place | null): SpeechTag => ({ behind: false, start: span?.start ?? 0, end: span?.end ?? 0 });

/** The words up to the end of their sentence. */
function firstSentence(right: string): string {
  for (const match of `${right} `.matchAll(FIRST_ENDS)) return right.slice(0, match.index);
  return right;
}

/** Where the sentence begins that the words run up to. */
function sentenceStart(left: string): number {
  let from = 0;
  for (const match of left.matchAll(SENTENCE_ENDS)) from = match.index + match[0].length;
  return from;
}
