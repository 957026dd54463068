/**
 * Reads tags in languages with blanks between words, where a large letter tells no name (Arabic, Hebrew, Persian, Hindi)
 * or stands on titles as well (Turkish): the verb of speech, its subject by the words that end it, the name by its title.
 */
import { readSpacedPhrase, withFirstName } from './spaced-phrases';
import { COMMA, type Place, SubjectReader } from './spaced-subjects';
import { isLarge, isWord, type SpacedWord, type TagWords, WordLists, wordsOf } from './spaced-words';
import type { NamedPerson } from './tagged-cast';
import type { SpeechTag, TagGrammar } from './tagged-speech';

/** How far behind the marks a verb of speech is looked for. */
const MAX_WORDS_TO_VERB = 14;
/** A point behind a title or a single letter ends no sentence. */
const POINT = String.raw`(?<!(?<![\p{L}\p{M}])\p{L}\p{M}?|\b(?:Dr|Prof|Av|Doç))\.`;
const SENTENCE_ENDS = new RegExp(String.raw`[!?؟।۔]\s|${POINT}\s|\n|\uFFFD(?=\s+(?!\p{Ll}))`, 'gu');
const FIRST_ENDS = new RegExp(String.raw`[!?؟।۔\n\uFFFD]|${POINT}(?!\d)`, 'gu');

/** Makes a grammar for the tags of a language from its words. */
export function spacedTags(words: TagWords): TagGrammar {
  const reader = new TagReader(new WordLists(words));
  const { lists } = reader;
  return {
    tagOf: (left, right, quoted) => reader.tagOf(left, right, quoted),
    readPhrase: (phrase) => readSpacedPhrase(lists, phrase),
    isTerm: (left, right, quoted) =>
      quoted.split(/\s/).length < 8 &&
      !/[:：]\s*$/.test(left) &&
      words.calls?.test(left) !== true &&
      (words.termInside?.test(quoted) === true ||
        (quoted.split(/\s/).length < 6 && (words.termBefore.test(left) || words.termBehind.test(right)))),
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
  readonly subjects: SubjectReader;

  constructor(lists: WordLists) {
    this.lists = lists;
    this.subjects = new SubjectReader(lists);
  }

  tagOf(left: string, right: string, quoted: string): SpeechTag | null {
    const tag = this.#tagBeside(left, right, quoted);
    const goesOn = tag?.behind === false && this.lists.words.continues?.test(left.slice(sentenceStart(left)));
    return tag && goesOn ? { ...tag, known: true } : tag;
  }

  #tagBeside(left: string, right: string, quoted: string): SpeechTag | null {
    const ahead = this.#before(left);
    const introduced = /[:：]\s*$/.test(left);
    const closed = /[.!?؟।…]$/u.test(quoted);
    const named = ahead !== null && ahead.end > ahead.start;
    const pronoun = named && this.lists.has('pronoun', left.slice(ahead.start, ahead.end));
    const earlier = pronoun ? this.#earlier(left, sentenceStart(left)) : null;
    // A pronoun for somebody without a name: … अधिकारी ने इनकार किया। उन्होंने कहा
    if (earlier && readSpacedPhrase(this.lists, left.slice(earlier.start, earlier.end)).kind === 'title')
      return { ...earlier, carried: false };
    if (named && (introduced || closed || /[,،]\s*$/.test(left))) return ahead;
    const tag = this.#behind(right);
    if (tag && tag.end > tag.start) return tag;
    if (tag && named) return ahead;
    return this.#unnamed(left, quoted, ahead, tag, introduced);
  }

  /** The tag where neither side's verb has a subject. */
  #unnamed(
    left: string,
    quoted: string,
    ahead: SpeechTag | null,
    tag: SpeechTag | null,
    introduced: boolean,
  ): SpeechTag | null {
    if (tag && !ahead) {
      const from = sentenceStart(left);
      const list = wordsOf(left.slice(from), from);
      const span =
        list.length > 0 && this.lists.words.order !== 'behind' ? this.subjects.subjectBefore(list, list.length) : null;
      return span ? { behind: false, ...span } : (this.#earlier(left, from) ?? tag);
    }
    if (ahead && quoted.split(/\s/).length < 2 && !introduced) return null;
    return (ahead && !ahead.end && this.#earlier(left, sentenceStart(left))) || (ahead ?? tag);
  }

  /** The subject of a verb of speech in the sentence that ends at `until`. */
  #earlier(left: string, until: number): SpeechTag | null {
    if (until === 0) return null;
    const sentence = left.slice(0, until).trimEnd().slice(0, -1);
    const tag = this.#before(sentence);
    return tag && tag.end > tag.start ? { ...tag, carried: true } : null;
  }

  /** Names beside titles in a paragraph's words. */
  peopleIn(text: string): NamedPerson[] {
    const list = wordsOf(text);
    const found: NamedPerson[] = [];
    for (let k = 0; k < list.length; k++) {
      const span = this.lists.has('title', list[k]?.word) ? this.subjects.subjectFrom(list, k) : null;
      if (!span) continue;
      const { kind, words: name, title } = readSpacedPhrase(this.lists, text.slice(span.start, span.end));
      const apposed = kind === 'name' ? null : this.subjects.nameBefore(text, list, k - 1);
      if (kind === 'name' && name.includes(' ')) found.push({ name, title, at: span.start });
      else if (apposed) found.push({ ...apposed, title });
      while (k + 1 < list.length && (list[k + 1]?.end ?? 0) <= span.end) k++;
    }
    return found;
  }

  /** The tag in the sentence before the marks: a source, a verb of speech, a label. */
  #before(left: string): SpeechTag | null {
    const { lists } = this;
    const { order, sourceFollows, capitals } = lists.words;
    const from = sentenceStart(left);
    const list = wordsOf(left.slice(from), from);
    if (list.length === 0) return null;
    const source = list.findLastIndex(({ word }) => lists.has('source', word));
    if (source >= 0) {
      const span = sourceFollows
        ? this.subjects.subjectFrom(list, source + 1)
        : this.subjects.subjectEnding(list, source);
      if (span) return tagAt(this.#beyondSource(list, span) ?? span);
    }
    let verb = -1;
    for (let k = list.length - 1; k >= 0; k--) {
      if (!lists.has('say', list[k]?.word)) continue;
      if (verb < 0) verb = k;
      const inverted =
        order === 'before' ? null : this.subjects.withoutObject(list, k, this.subjects.subjectBehind(list, k));
      if (order === 'behind' && k > 0 && !inverted) continue;
      const ahead =
        order === 'behind' && inverted ? null : this.subjects.subjectBefore(list, capitals ? list.length : k);
      // Two words or more right before the verb are its subject; a single one may be a time.
      const beside = ahead?.end === list[k - 1]?.end && /\s/.test(left.slice(ahead?.start ?? 0, ahead?.end ?? 0));
      const apposed = ahead !== null && COMMA.test(list[k - 1]?.word ?? '');
      return this.#tagOfVerb(list, k, order === 'either' && (beside || apposed) ? ahead : (inverted ?? ahead));
    }
    if (verb >= 0) return tagAt(this.subjects.subjectBefore(list, verb));
    const label = list.at(-1)?.word === ':' && list.length < 12 ? this.#labelOf(list) : null;
    return label ? tagAt(this.subjects.withApposition(list, label)) : null;
  }

  #labelOf(list: readonly SpacedWord[]): Place | null {
    return this.lists.words.capitals ? this.subjects.largeSubject(list) : this.subjects.subjectFrom(list, 0);
  }

  /** The subject of a verb of speech behind the comma that a source ends with: به گزارش ایسنا، وزیر گفت. */
  #beyondSource(list: readonly SpacedWord[], source: Place): Place | null {
    const { lists } = this;
    const comma = list.findIndex(({ word, start }) => start >= source.end && COMMA.test(word));
    if (comma < 0 || !lists.words.sourceFollows) return null;
    const rest = list.slice(comma + 1);
    const verb = rest.findLastIndex(({ word }) => lists.has('say', word));
    if (verb < 0) return null;
    const inverted = lists.words.order === 'before' ? null : this.subjects.subjectFrom(rest, verb + 1);
    return inverted ?? (lists.words.order === 'behind' ? null : this.subjects.subjectBefore(rest, verb));
  }

  /** The tag of a verb and its subject, without the preposition that a source has: בצה"ל אמרו. */
  #tagOfVerb(list: readonly SpacedWord[], verb: number, subject: Place | null, behind = false): SpeechTag {
    const { impersonal } = this.lists.words;
    const at = subject ? list.findIndex(({ start }) => start === subject.start) : -1;
    if (!subject || !impersonal?.verb.test(list[verb]?.word ?? '')) return { ...tagAt(subject), behind };
    const cut = impersonal.preposition.exec(list[at]?.word ?? '')?.[0].length ?? 0;
    return { behind, start: subject.start + cut, end: subject.end };
  }

  /** The tag in the rest of the sentence behind the marks. */
  #behind(right: string): SpeechTag | null {
    const { lists } = this;
    const { order, sourceFollows, capitals, tagBehind, invertedBehind } = lists.words;
    const sentence = firstSentence(right);
    const list = wordsOf(sentence);
    const first = list.findIndex(({ word }) => isWord(word));
    if (first < 0 || first > 2) return null;
    const who = invertedBehind?.exec(sentence);
    const named = who?.groups?.who;
    if (who && named) {
      const start = who[0].indexOf(named);
      return { behind: true, start, end: start + named.length };
    }
    for (let k = first; k < Math.min(list.length, first + MAX_WORDS_TO_VERB); k++) {
      const { word = '' } = list[k] ?? {};
      if (lists.has('source', word) && (!sourceFollows || k < first + 2)) {
        const span = sourceFollows
          ? this.subjects.subjectFrom(list, k + 1)
          : this.subjects.subjectFrom(list.slice(0, k), first);
        if (span) return { behind: true, ...span };
      }
      if (!lists.has('say', word)) continue;
      const inverted =
        order !== 'before' && k <= first + 2
          ? this.subjects.subjectFrom(list, this.subjects.pastSmall(list, k + 1))
          : null;
      if (inverted) return this.#tagOfVerb(list, k, this.subjects.withApposition(list, inverted), true);
      if (lists.has('say', list[k + 1]?.word)) continue;
      const span = order === 'behind' ? null : this.subjects.subjectBefore(list.slice(first), k - first);
      if (span && (!capitals || isLarge(sentence.slice(span.start)))) return this.#tagOfVerb(list, k, span, true);
      return k <= first + 6 ? { behind: true, start: 0, end: 0 } : null;
    }
    return tagBehind?.test(sentence) ? { behind: true, start: 0, end: 0 } : null;
  }
}

const tagAt = (span: Place | null): SpeechTag => ({ behind: false, start: 0, end: 0, ...span });

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
