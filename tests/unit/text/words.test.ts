import { describe, expect, it } from 'vitest';
import { words } from '../../../utils/text/words';

const cut = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ['plain words', 'He said no.', ['He', 'said', 'no']],
    ['inner apostrophes, hyphens and points', "don't re-open U.S. 3.5", ["don't", 're-open', 'U.S', '3.5']],
    ['letters of other scripts', 'Žluťoučký kůň', ['Žluťoučký', 'kůň']],
    ['scripts without blanks, a character each', '日本語', ['日', '本', '語']],
    ['nothing in marks and blanks', ' — “ ” … ', []],
  ])('finds %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
