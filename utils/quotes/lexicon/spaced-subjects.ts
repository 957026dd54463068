/** Finds the subject of a verb of speech among words with blanks between, by the words that end it. */
import { readSpacedPhrase } from './spaced-phrases';
import { isLarge, isWord, type SpacedWord, type WordLists } from './spaced-words';

const MAX_SUBJECT_WORDS = 12;
export const COMMA = /^[,،]$/;
const INITIAL = /^\p{L}\p{M}?$/u;

/** `doubtful`: it may be large only since its sentence begins with it; `known`: it points back (این مقام). */
export type Place = {
  readonly start: number;
  readonly end: number;
  readonly doubtful?: boolean;
  readonly known?: boolean;
};

export class SubjectReader {
  readonly lists: WordLists;

  constructor(lists: WordLists) {
    this.lists = lists;
  }

  /** The name before a comma at `comma`, behind which its title stands: علی رضایی، سخنگوی دولت. */
  nameBefore(text: string, list: readonly SpacedWord[], comma: number): { name: string; at: number } | null {
    const { lists } = this;
    if (!COMMA.test(list[comma]?.word ?? '')) return null;
    let from = comma;
    while (from > 0 && comma - from < 8) {
      const { word = '' } = list[from - 1] ?? {};
      if (lists.ends(word) || lists.has('say', word) || lists.has('lead', word)) break;
      from--;
    }
    const first = list[from];
    const last = list[comma - 1];
    if (!first || !last || from === comma) return null;
    const { kind, words: name } = readSpacedPhrase(lists, text.slice(first.start, last.end));
    return kind === 'name' && name.includes(' ') ? { name, at: first.start } : null;
  }

  /** The subject that begins at word `from`: up to a word that ends it. */
  subjectFrom(list: readonly SpacedWord[], from: number): Place | null {
    const { lists } = this;
    const { capitals = false } = lists.words;
    let k = from;
    while (lists.has('lead', list[k]?.word) || (capitals && /^\d+$/.test(list[k]?.word ?? ''))) k++;
    const first = k;
    const pointer = k > from ? `${list[k - 1]?.word} ${list[k]?.word}` : '';
    while (k < list.length && k - first < MAX_SUBJECT_WORDS) {
      const { word = '' } = list[k] ?? {};
      // Prof. Dr. X
      const abbreviated = word === '.' && k > first && this.isAbbreviation(list[k - 1]?.word ?? '');
      if (
        (lists.ends(word) && !abbreviated && !(k > first && this.isWithin(list, k))) ||
        lists.has('say', word) ||
        (k > first && lists.has('lead', word))
      )
        break;
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
    if (k === first || start === undefined || end === undefined) return null;
    return lists.words.same?.test(pointer) ? { start, end, known: true } : { start, end };
  }

  isAbbreviation(word: string): boolean {
    return this.lists.isTitled(word) || INITIAL.test(word);
  }

  /** Whether a word that ends subjects goes on with this one: النائب عن الحزب. */
  isWithin(list: readonly SpacedWord[], k: number): boolean {
    const around = list.slice(k - 1, k + 2).map(({ word }) => word);
    return this.lists.words.within?.test(around.join(' ')) === true;
  }

  /** The subject that ends at a source word: fizikçi Burak Ege'ye göre. */
  subjectEnding(list: readonly SpacedWord[], source: number): Place | null {
    let from = this.lists.words.capitals ? source - 1 : 0;
    while (from > 0 && isLarge(list[from - 1]?.word ?? '')) from--;
    return this.subjectFrom(list.slice(0, source), from);
  }

  /** The subject behind the verb at `verb`, or the paper in which it stands: جاء في البيان. */
  subjectBehind(list: readonly SpacedWord[], verb: number): Place | null {
    const next = list[verb + 1]?.word ?? '';
    const from = this.lists.words.paper?.test(`${list[verb]?.word} ${next}`) ? verb + 2 : verb + 1;
    const found = this.subjectFrom(list, from);
    return found && this.withApposition(list, found);
  }

  /** The subject before the verb at `verb`: what its marker follows, else the sentence's first phrase that is one. */
  subjectBefore(all: readonly SpacedWord[], verb: number): Place | null {
    const { lists } = this;
    const list = all.slice(0, verb);
    const marker = lists.words.marker ? list.findIndex(({ word }) => lists.has('marker', word)) : -1;
    if (marker >= 0) {
      let from = marker - 1;
      while (from >= 0 && marker - from < MAX_SUBJECT_WORDS) {
        const { word = '' } = list[from] ?? {};
        if (lists.ends(word) && !(word === '.' && INITIAL.test(list[from - 1]?.word ?? ''))) break;
        from--;
      }
      return this.subjectFrom(list.slice(0, marker), from + 1);
    }
    if (lists.words.capitals) return this.largeSubject(list);
    let k = 0;
    for (let phrases = 0; k < verb && phrases < 5; phrases++) {
      while (k < verb && !isWord(list[k]?.word ?? '')) k++;
      const opens = !lists.has('stop', list[k]?.word) || lists.has('lead', list[k]?.word);
      const found = opens ? this.subjectFrom(list, k) : null;
      if (found) return this.withApposition(list, found);
      while (k < verb && !/^[,،;؛:]$/.test(list[k]?.word ?? '')) k++;
    }
    const named = list.findIndex(({ word }) => lists.has('first', word));
    return named < 0 ? null : this.subjectFrom(list, named);
  }

  /** The subject where names are large: the run of large words that its place and its ending speak for most. */
  largeSubject(list: readonly SpacedWord[]): Place | null {
    const { lists } = this;
    const { caseEnd, oblique, owned } = lists.words;
    let best: Place | null = null;
    let most = -Infinity;
    for (let k = 0, runs = 0; k < list.length && runs < 8; k++) {
      if (!isLarge(list[k]?.word ?? '')) continue;
      const span = this.subjectFrom(list, k);
      if (!span) continue;
      runs++;
      const behind = list.findIndex(({ start }) => start >= span.end);
      const next = list[behind]?.word ?? '';
      const last = list[(behind < 0 ? list.length : behind) - 1]?.word ?? '';
      const single = span.start === list[k]?.start && last === list[k]?.word;
      const first = runs === 1 && k < 2;
      const ends = next === '' || COMMA.test(next) || next === ':' || lists.has('topic', next);
      const doubtful = single && first && !ends && owned?.test(next) === true;
      const marked = caseEnd?.test(last) === true;
      const points = (ends ? 2 : 0) + (single ? 0 : 1) + (first && !doubtful ? 1 : 0) - (marked ? 4 : 0);
      if (points > most && !oblique?.test(`${last} ${next}`)) {
        best = { ...span, doubtful };
        most = points;
      }
      while (k + 1 < list.length && (list[k + 1]?.end ?? 0) <= span.end) k++;
    }
    return best;
  }

  /** The subject behind a verb at `k` without the thing that it calls something. */
  withoutObject(list: readonly SpacedWord[], k: number, subject: Place | null): Place | null {
    if (!subject || !this.lists.has('labels', list[k]?.word)) return subject;
    const own = list.filter(({ start, end }) => start >= subject.start && end <= subject.end);
    // A thing alone is the object: انتقدت القرار
    if (
      own.length === 1 &&
      this.lists.words.ofTitleShape?.test(own[0]?.word ?? '') &&
      !this.lists.isSomebody(own[0]?.word)
    )
      return null;
    const behind = list.findIndex(({ start }) => start >= subject.end);
    if (/^[أإا]ن(?:ه|ها|هم)?$/u.test(list[behind]?.word ?? '')) return subject;
    if (COMMA.test(list[behind]?.word ?? '') && !this.lists.has('say', list[behind + 1]?.word)) return subject;
    const inside = list.filter(({ start, end }) => start >= subject.start && end <= subject.end);
    const last = inside.at(-1);
    const before = inside.at(-2);
    return inside.length > 2 && before && last && this.lists.isTitled(last.word)
      ? { ...subject, end: before.end }
      : subject;
  }

  /** Past the small words between a verb and its name, where names are large: diyor emekli öğretmen Ayşe Demir. */
  pastSmall(list: readonly SpacedWord[], from: number): number {
    const { lists } = this;
    if (lists.words.capitals !== true) return from;
    let k = from;
    for (; k < from + 5; k++) {
      const { word = '' } = list[k] ?? {};
      if (isLarge(word)) return k;
      if (lists.ends(word) || lists.has('say', word)) break;
    }
    return from;
  }

  /** Goes on over a comma where the title stands first and the name behind: وزیر خارجه، علی رضایی، گفت. */
  withApposition(list: readonly SpacedWord[], found: Place): Place {
    const { lists } = this;
    const comma = list.findIndex(({ start }) => start >= found.end);
    if (!COMMA.test(list[comma]?.word ?? '') || lists.has('stop', list[comma + 1]?.word)) return found;
    const next = this.subjectFrom(list, comma + 1);
    if (!next || next.end - next.start > 40) return found;
    const last = list.findIndex(({ end }) => end === next.end);
    if (last !== list.length - 1 && !COMMA.test(list[last + 1]?.word ?? '')) return found;
    const kindOf = ({ start, end }: Place): string => {
      const inside = list.filter((word) => word.start >= start && word.end <= end);
      return readSpacedPhrase(lists, inside.map(({ word }) => word).join(' ')).kind;
    };
    return kindOf(found) !== 'name' && kindOf(next) === 'name' ? next : found;
  }
}
