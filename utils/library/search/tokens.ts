/** Words as the search sees them: normal form, no accents, no apostrophes; scripts without blanks by character. */
import { searchForm } from '../../text/normal';

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const CHARACTERS = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/u;
const PLAIN = /^[\x20-\x7e\n]*$/;
const MAX_TOKEN = 40;

/** The text in the form that is searched. ASCII takes a short way to the same. */
function folded(text: string): string {
  const form = PLAIN.test(text) ? text.toLowerCase() : searchForm(text);
  return form.replaceAll("'", '');
}

/** The words of a text, in order; very long ones are cut. */
export function tokens(text: string): string[] {
  const form = folded(text);
  const found = CHARACTERS.test(form)
    ? (form.match(TOKEN) ?? []).flatMap((run) => run.split(CHARACTERS).filter(Boolean))
    : (form.match(TOKEN) ?? []);
  return found.some((token) => token.length > MAX_TOKEN) ? found.map((token) => token.slice(0, MAX_TOKEN)) : found;
}
