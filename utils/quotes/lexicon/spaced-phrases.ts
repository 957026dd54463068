/** Reads a phrase that names a speaker, by its titles: which words are the name. */

import { isLarge, isWord, type WordLists, wordsOf } from './spaced-words';
import type { PhraseReading } from './tagged-speech';

const MAX_NAME_WORDS = 4;

/** Who a phrase is: its name, its title alone, a body or a pronoun. */
export function readSpacedPhrase(lists: WordLists, phrase: string): PhraseReading {
  let list = wordsOf(phrase.replace(/[（(][^)]{0,40}\)?/gu, ' '))
    .map(({ word }) => word)
    .filter((word) => isWord(word));
  const known = lists.words.same?.test(list.join(' ')) === true;
  while (list.length > 1 && lists.has('lead', list[0])) list = list.slice(1);
  while (list.length > 1 && lists.has('trailing', list.at(-1))) list.pop();
  const all = list.join(' ');
  if (list.length === 1 && lists.has('pronoun', list[0])) return { kind: 'pronoun', words: all, title: '' };
  if (lists.words.document?.test(all)) return { kind: 'body', words: all, title: '', known: true };
  const titles = list.filter((word, k) => lists.has('title', word) && !lists.isFirstName(list, k));
  const title = titles.map((word) => lists.plainTitle(word)).join(' ');
  if (titles.length === 0 && !list.some((word) => lists.has('address', word))) {
    if (list.some((word) => lists.has('body', word)))
      return { kind: 'body', words: withoutSuffix(lists, list, lists.words.bodySuffix), title: '' };
    const beside = list.some((word) => lists.isTitled(word)) ? nameBeside(lists, list) : [];
    if (beside.length > 0 && beside.length < list.length)
      return { kind: 'name', words: withoutSuffix(lists, beside), title: '' };
    const end = list.findIndex(
      (word, k) => k > 1 && lists.words.nameEnd?.test(word) === true && !lists.has('joiner', list[k - 1]),
    );
    if (end > 0) list = list.slice(0, end);
    return { kind: list.length <= MAX_NAME_WORDS ? 'name' : 'body', words: withoutSuffix(lists, list), title: '' };
  }
  const [first = '', second = ''] = list;
  if (lists.words.relative?.test(first) && titles.length === 1 && list.length > 1 && !lists.isTitled(second))
    return { kind: 'body', words: all, title: '' };
  const name = nameBeside(lists, list);
  if (name.length > 0) return { kind: 'name', words: withoutSuffix(lists, name), title };
  const definite = list.length <= 2 && lists.isDefinite(list[0] ?? '');
  return { kind: list.length <= 3 || known ? 'title' : 'body', words: all, title, known: known || definite };
}

function withoutSuffix({ words }: WordLists, list: readonly string[], suffix = words.suffix): string {
  const name = list.join(' ');
  return suffix ? name.replace(suffix, '') : name;
}

/** The run of words beside the titles that may be a name; empty where there is none. */
function nameBeside(lists: WordLists, list: readonly string[]): readonly string[] {
  const { words } = lists;
  const { runs, tail } = runsOf(lists, list);
  for (const one of runs) {
    const begin = one.findIndex((word) => lists.has('first', word));
    if (begin >= 0 && one.length - begin > 1) return one.slice(begin, begin + MAX_NAME_WORDS);
  }
  if (words.first && tail.length > 0 && lists.has('body', list[list.length - tail.length - 1])) return [];
  const beforeTail = list[list.length - tail.length - 1];
  if (tail.length > 0 && words.titleTail?.test(`${beforeTail} ${tail.join(' ')}`)) return [];
  if (words.nameStands === 'behind') return tail.length <= MAX_NAME_WORDS ? tail : [];
  const fit = runs.filter((one) => one.length <= MAX_NAME_WORDS && (one.length > 1 || runs.length === 1));
  return fit.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The runs of words that are no titles, and the one at the end. */
function runsOf(lists: WordLists, list: readonly string[]): { runs: string[][]; tail: string[] } {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const [k, word] of list.entries()) {
    if (run.length > 1 && lists.words.nameEnd?.test(word) && !lists.has('joiner', list[k - 1])) {
      runs.push(run);
      return { runs, tail: run };
    }
    // A name's last word may look like one of a title's: its article, its ending.
    const bound = run.length > 0 && (lists.has('joiner', list[k - 1]) || (run.length < 3 && k === list.length - 1));
    const plain =
      (!lists.isTitled(word) && !lists.goesWithTitle(list, k, run.length) && !(k > 0 && lists.has('stop', word))) ||
      lists.isFirstName(list, k) ||
      (bound && !lists.has('title', word) && !lists.has('ofTitle', word));
    if (plain && !lists.has('body', word) && !lists.isPronoun(word) && (!lists.words.capitals || isLarge(word)))
      run.push(word);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return { runs, tail: run };
}

/** A single name with the words before it at its first place in the text, where those may be first names; else ''. */
export function withFirstName(lists: WordLists, text: string, name: string): string {
  if (name.includes(' ')) return '';
  const at = text.indexOf(name);
  const list = text.slice(Math.max(0, at - 60), Math.max(0, at)).split(/\s/u);
  if (at < 0 || list.pop() !== '') return '';
  let from = list.length;
  while (from > 0 && list.length - from < 3 && isGiven(lists, list[from - 1] ?? '')) from--;
  if (from === list.length) return '';
  // Several only behind a title; else the first of them may be a verb.
  const titled = from > 0 && lists.isTitled(list[from - 1] ?? '');
  return `${list.slice(titled ? from : -1).join(' ')} ${name}`;
}

const isGiven = (lists: WordLists, word: string): boolean =>
  word.length > 1 && /^[\p{L}\p{M}'’-]+$/u.test(word) && !lists.isNoName(word);
