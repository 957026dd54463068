/** The words of a language with blanks between words around speech, by class, and how a text is cut into words. */

/** The words of a language around speech: lists with blanks between, in the form they have in running text. */
export interface TagWords {
  /** Finite verbs of speech. */
  readonly say: string;
  /** Where the subject stands: right behind the verb, or before it in its sentence. */
  readonly order: 'behind' | 'before' | 'either';
  /** Words that open a clause or phrase, and so end a subject. */
  readonly stop: string;
  /** Words at a sentence's beginning that belong to no subject. */
  readonly lead: string;
  /** Words right behind the subject, before its verb: ने. */
  readonly marker?: string;
  /** Small words that are cut off a verb or a subject: و, ف. */
  readonly prefix?: RegExp;
  /** Phrases that are followed by their source: بحسب, לדברי; or preceded by it: के अनुसार, göre. */
  readonly source: string;
  readonly sourceFollows: boolean;
  /** Titles and roles. */
  readonly title: string;
  /** Words that go with a title and are no name: countries, adjectives. */
  readonly ofTitle: string;
  /** Shapes of such words. */
  readonly ofTitleShape?: RegExp;
  /** Words of address, no part of a name. */
  readonly address: string;
  readonly body: string;
  readonly pronoun: string;
  /** Shapes of words that end a subject: prepositions written with their noun. */
  readonly stopShape?: RegExp;
  /** Shapes of words that no third part of a name has. */
  readonly nameEnd?: RegExp;
  /** Frequent first names: where one stands, the name begins. */
  readonly first?: string;
  /** Small words at the end of a phrase that belong to what follows: के. */
  readonly trailing?: string;
  /** Words before the marks with which somebody calls a thing what the marked words say. */
  readonly calls?: RegExp;
  /** Words inside names that are in no list: بن, عبد. */
  readonly joiner?: string;
  /** The name stands behind its title, or on either side. */
  readonly nameStands: 'behind' | 'either';
  /** Names have large letters. */
  readonly capitals?: boolean;
  /** The ends of a name, and the words behind one, that no subject has; the ends of nouns that belong to the word before. */
  readonly caseEnd?: RegExp;
  readonly oblique?: RegExp;
  readonly owned?: RegExp;
  /** Small words behind a subject: ise, da. */
  readonly topic?: string;
  /** Suffixes cut off a name: Aydın’ın. */
  readonly suffix?: RegExp;
  readonly termBefore: RegExp;
  readonly termBehind: RegExp;
  /** Verbs of speech with an object right behind their subject: وصف X القرار بأنه «…». */
  readonly labels?: string;
  /** "before word behind" where the word ends no subject: النائب عن الحزب, یکی از شاهدان. */
  readonly within?: RegExp;
  /** Phrases for who is known from before: المتحدث ذاته, این مقام. */
  readonly same?: RegExp;
  /** Phrases for a paper whose words are those of who issued it: البيان, Açıklamada. */
  readonly document?: RegExp;
  /** Titles that are first names as well, and so begin the name behind another title. */
  readonly titleOrFirst?: string;
  /** The article of a title that points to who is known. */
  readonly article?: RegExp;
  /** What tells the forms of a title apart, and what stands in its place: its article, the end of its construct state. */
  readonly titleForm?: readonly [RegExp, string];
  /** "verb word" before a paper that carries words: جاء في البيان. */
  readonly paper?: RegExp;
  /** Short marked words that are the name of a law, a plan, an operation by their own first or last word. */
  readonly termInside?: RegExp;
  /** Verbs with which the one who spoke goes on, by a title, too: رئیس فدراسیون ادامه داد. */
  readonly continues?: RegExp;
  /** Relatives whose name behind them is that of whom they belong to: مادر محمد. */
  readonly relative?: RegExp;
  /** Suffixes cut off a body. */
  readonly bodySuffix?: RegExp;
  /** "title word" where the word goes with the title, though it may be a name elsewhere. */
  readonly titleTail?: RegExp;
  /** Verbs without a person, whose source stands behind a preposition written with it: נמסר מהמשרד. */
  readonly impersonal?: { readonly verb: RegExp; readonly preposition: RegExp };
  /** A verb of speech behind the marks with its subject behind it, in the group `who`. */
  readonly invertedBehind?: RegExp;
  /** Words behind the marks that make them speech though they name nobody. */
  readonly tagBehind?: RegExp;
  /** What may stand between two quotations of one speaker. */
  readonly joint: RegExp;
  readonly minAloneChars: number;
}

/** A word or mark with its place (UTF-16 code units). */
export interface SpacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD =
  /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\p{M}?\.){1,4}(?=[\s\p{L}])|[\p{L}\p{N}]+(?:\p{M}+[\p{L}\p{N}]*)*(?:['’׳״"\u200c-][\p{L}\p{N}\p{M}]+)*(?:׳|(?<=\p{Script=Hebrew})['’])?|\S/gu;
/** Signs of short vowels, which few texts have. */
const VOWELS = /[\u064B-\u0652\u0670\u0640]/g;

/** Whether a piece of text is a word, and no mark. */
export const isWord = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word);
/** Whether a word begins with a large letter. */
export const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words and marks of a text; `offset` is added to their places. */
export function wordsOf(text: string, offset = 0): SpacedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: match.index + offset,
    end: match.index + match[0].length + offset,
  }));
}

type WordList =
  | 'say'
  | 'labels'
  | 'stop'
  | 'lead'
  | 'marker'
  | 'topic'
  | 'source'
  | 'title'
  | 'ofTitle'
  | 'address'
  | 'body'
  | 'pronoun'
  | 'joiner'
  | 'first'
  | 'titleOrFirst'
  | 'trailing';
const NO_NAME: readonly WordList[] = ['say', 'lead', 'title', 'ofTitle', 'address', 'body', 'pronoun', 'source'];

/** The lists of a language as sets. */
export class WordLists {
  readonly words: TagWords;
  readonly #sets = new Map<WordList, Set<string>>();

  constructor(words: TagWords) {
    this.words = words;
  }

  /** Whether a word is in a list, with or without a small word before it. */
  has(list: WordList, word: string | undefined): boolean {
    if (word === undefined || (list === 'say' && this.words.capitals === true && isLarge(word))) return false;
    let set = this.#sets.get(list);
    if (!set) {
      set = new Set((this.words[list] ?? '').split(' ').filter(Boolean));
      this.#sets.set(list, set);
    }
    const { prefix } = this.words;
    const plain = this.#plain(word);
    const suffix = (list === 'body' && this.words.bodySuffix) || this.words.suffix;
    if (suffix && list !== 'say' && set.has(plain.replace(suffix, ''))) return true;
    return set.has(plain) || (prefix?.test(plain) === true && set.has(plain.replace(prefix, '')));
  }

  #plain(word: string): string {
    const lower = this.words.capitals ? word.toLocaleLowerCase('tr') : word;
    return lower.normalize('NFC').replace(VOWELS, '').replace(/\.$/, '');
  }

  /** Whether a word ends a subject. */
  ends(word: string): boolean {
    if (!isWord(word) || this.has('stop', word) || this.has('marker', word)) return true;
    return this.words.stopShape?.test(this.#plain(word)) === true;
  }

  /** Whether a word is a title or goes with one. */
  isTitled(word: string): boolean {
    if (this.has('title', word) || this.has('ofTitle', word) || this.has('address', word)) return true;
    return this.words.ofTitleShape?.test(this.#plain(word)) === true;
  }

  /** Whether a word is a pronoun, as it stands. */
  isPronoun(word: string): boolean {
    return this.has('pronoun', word) && ` ${this.words.pronoun} `.includes(` ${word} `);
  }

  /** Whether a word with an article goes with the title before it, since a name follows: שר התרבות רון לוי. */
  goesWithTitle(list: readonly string[], k: number, named: number): boolean {
    const { article } = this.words;
    const before = list[k - 1];
    if (/\p{N}/u.test(list[k] ?? '')) return true;
    if (!article || before === undefined || named > 0 || k === list.length - 1 || !article.test(list[k] ?? ''))
      return false;
    return this.isTitled(before) && (k < list.length - 2 || !article.test(before));
  }

  isSomebody(word: string | undefined): boolean {
    return this.has('title', word) || this.has('body', word);
  }

  /** Whether a title has the article that points to who is known. */
  isDefinite(word: string): boolean {
    return this.words.article?.test(this.#plain(word)) === true;
  }

  /** A title without its article. */
  plainTitle(word: string): string {
    const { titleForm } = this.words;
    return titleForm ? this.#plain(word).replace(titleForm[0], titleForm[1]) : word;
  }

  /** Whether the word at `k` is a first name behind a title, though a title elsewhere. */
  isFirstName(list: readonly string[], k: number): boolean {
    const before = list[k - 1];
    return before !== undefined && k < list.length - 1 && this.has('titleOrFirst', list[k]) && this.isTitled(before);
  }

  /** Whether a word can be no part of a name, as far as the lists tell. */
  isNoName(word: string): boolean {
    if (this.words.capitals && !isLarge(word)) return true;
    return this.ends(word) || this.isTitled(word) || NO_NAME.some((list) => this.has(list, word));
  }
}
