/** Words as the search sees them: normal form, no accents, no apostrophes; scripts without blanks by character. */
import { searchForm } from './normal';

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const CHARACTERS = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/u;
const MAX_TOKEN = 40;

/**
 * The words of a text, in order; very long ones are cut. A text may be taken apart at its blanks first, since no word
 * runs over one: what recurs need then be brought into form only once.
 */
export function tokens(text: string): string[] {
  const form = searchForm(text).replaceAll("'", '');
  const found = form.match(TOKEN) ?? [];
  const split = CHARACTERS.test(form) ? found.flatMap((run) => run.split(CHARACTERS).filter(Boolean)) : found;
  return split.map((token) => (token.length > MAX_TOKEN ? token.slice(0, MAX_TOKEN) : token));
}
