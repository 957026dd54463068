/** Forms of words for lexicons whose languages inflect: stems with endings, nouns in their cases, nouns with their article. */

/** Every stem with every ending, blanks between; "-" stands for no ending. */
export function inflect(stems: string, endings: string): string {
  const ends = endings.split(' ').map((ending) => (ending === '-' ? '' : ending));
  return stems
    .split(' ')
    .flatMap((stem) => ends.map((ending) => stem + ending))
    .join(' ');
}

/** Nouns in all their forms, those other than the first alone, and pairs "form=noun" that make each form the noun. */
export interface Nouns {
  readonly words: string;
  readonly others: string;
  readonly same: string;
}

/** An end of nouns and what stands in its place in the other forms. */
export type Declension = readonly [end: string, others: string];

/** Nouns in all their forms: the first of the rules whose end a noun has makes them. A noun may bring its own: "noun:form,form". */
export function decline(nouns: string, rules: readonly Declension[]): Nouns {
  const words: string[] = [];
  const others: string[] = [];
  const same: string[] = [];
  for (const entry of nouns.split(' ')) {
    const [noun = '', own] = entry.split(':');
    words.push(noun);
    const rule = rules.find(([end]) => noun.endsWith(end));
    const stem = noun.slice(0, noun.length - (rule?.[0].length ?? 0));
    const forms = own ? own.split(',') : (rule?.[1].split(' ').map((ending) => stem + ending) ?? []);
    for (const form of forms) {
      others.push(form);
      same.push(`${form}=${noun}`);
    }
  }
  return { words: [...words, ...others].join(' '), others: others.join(' '), same: same.join(' ') };
}
