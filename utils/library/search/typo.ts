/** Words one slip away: a letter left out, put in, changed, or two swapped (Damerau 1964: four in five slips). */

const MIN_WORD_CHARS = 4;
/** From this length on the word may be unfinished as well. */
const MIN_UNFINISHED_CHARS = 6;
const MAX_LETTERS = 64;

/** The letters that words of a vocabulary are made of, the most frequent first. Looks at a sample of the words. */
export function letters(vocabulary: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const step = Math.max(1, Math.floor(vocabulary.length / 5000));
  for (let i = 0; i < vocabulary.length; i += step) {
    for (const letter of vocabulary[i] ?? '') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_LETTERS)
    .map(([letter]) => letter);
}

/** All spellings one slip away from a word. After Norvig, "How to Write a Spelling Corrector" (2007). */
export function slips(word: string, alphabet: readonly string[]): Set<string> {
  const found = new Set<string>();
  if (word.length < MIN_WORD_CHARS) return found;
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    for (const letter of alphabet) {
      found.add(head + letter + tail);
      if (tail !== '') found.add(head + letter + tail.slice(1));
    }
    if (tail !== '') found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  found.delete(word);
  return found;
}

/** Whether a slip of this word may also be the beginning of a longer one. */
export function mayBeUnfinished(word: string): boolean {
  return word.length >= MIN_UNFINISHED_CHARS;
}
