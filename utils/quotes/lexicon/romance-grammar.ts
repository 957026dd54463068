/** What the Romance languages decide by their grammar: where the name of a ministry, a court or a company ends. */
import { reportersOf } from '../attribution/reported';
import { dialogueOf } from '../dialogue';
import { LOWER, type Token, WORD } from '../tokens';
import type { Grammar } from '../types';
import { HANGS } from './romance';
import { enterIncisedSpeech } from './romance-incised';
import * as CLASS from './word-classes';

const MAX_NAME_TOKENS = 14;
/** Articles behind "de". */
const ARTICLE = /^(?:l[aeo']|les|los|las)$/;
/** Ends of adjectives that stand behind the noun in names: suprême, electoral, europea, centrale. */
const ADJECTIVE =
  /(?:[inru]elles?|aux|al[ei]?s?|ales|iqu?es?|ic[aoi]s?|iche|i?[ae]n[aeio]?s?|[ae]nnes?|[ao]ise?s?|[éèê]me|ê?mes?|[ae]m[ao]s?|ives?|ifs?|iv[aoi]s?|aires?|[aà]ri[ao]s?|i?[eè]re?s?|[eo]ur|eus?es?|[oi]r[aei]?s?|ense|[eé][ao]s?|esa?|eñ[ao]s?|i[lt]e?s?|[aeit]n[ao]s?|ad[ao]s?|at[ao]|ées?|és|ente?s?|iste?[ao]?s?|[ao]l[ao]s?|bles?|eia|eus?|eus|ais)$/;

const isLarge = (token: Token): boolean => token.shape !== LOWER;

/** Whether a word with a capital can stand in a body's name: no first name that begins a person's. */
const isOfBody = (shapes: Uint8Array, list: readonly Token[], k: number): boolean =>
  shapes[k] === 1 && ((list[k]?.bits ?? 0) & (CLASS.FIRST_NAME | CLASS.PLACE)) !== CLASS.FIRST_NAME;

/** The noun a body's name begins with, in the phrase from `from` to `to`: le ministère, el Tribunal, o Supremo Tribunal; -1 for none. */
function headOf(list: readonly Token[], shapes: Uint8Array, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const token = list[k];
    if (token?.kind !== WORD) return -1;
    if ((token.bits & CLASS.GROUP) !== 0 && (isLarge(token) || (token.bits & CLASS.ROLE) === 0)) return k;
    if ((token.bits & (CLASS.DETERMINER | CLASS.PREPOSITION)) === 0 && !isOfBody(shapes, list, k)) return -1;
  }
  return -1;
}

/** Bodies that bear the names of persons. */
const NAMED_AFTER = /^(?:f[ou]nd|instit|istit|h[oô]pital|hospital|ospedale|cent|univers|club)/;

/** Whether a phrase hangs on an office: presidente della Regione. */
function holdsOffice(list: readonly Token[], from: number): boolean {
  const joined = HANGS.test(list[from]?.lower ?? '');
  const before = joined ? from - 1 : from - 2;
  return ((list[before]?.bits ?? 0) & CLASS.ROLE) !== 0 && (joined || HANGS.test(list[from - 1]?.lower ?? ''));
}

/** Where the name of a body ends and where it begins: Cour suprême, ministère des Affaires étrangères, Tribunal de Contas; null where the phrase is none. */
const bodyName: NonNullable<Grammar['bodyName']> = (list, shapes, from, to) => {
  const head = headOf(list, shapes, from, to);
  const first = list[head];
  if (!first) return null;
  const large = isLarge(first);
  let named = large;
  let hung = false;
  let k = head + 1;
  for (let next = k; next > 0 && next - from < MAX_NAME_TOKENS; ) {
    k = next;
    const token = list[k];
    if (token?.kind !== WORD || token.sentence !== first.sentence) break;
    if (isOfBody(shapes, list, k)) {
      // la société Navira: the name is Navira.
      if (!large && !hung) return null;
      next = k + 1;
      named = true;
      continue;
    }
    next = 0;
    if (HANGS.test(token.lower)) {
      const at = ARTICLE.test(list[k + 1]?.lower ?? '') ? k + 2 : k + 1;
      const noun = list[at];
      const common =
        large &&
        noun?.kind === WORD &&
        !isLarge(noun) &&
        (noun.bits & (CLASS.FUNCTION_WORD | CLASS.PRONOUN | CLASS.AUXILIARY | CLASS.NUMBER)) === 0;
      if (isOfBody(shapes, list, at)) named = true;
      if (isOfBody(shapes, list, at) || common) next = at + 1;
      hung = true;
    } else if ((token.bits & CLASS.CONJUNCTION) !== 0 && hung && isLarge(list[k - 1] ?? first)) {
      const at = HANGS.test(list[k + 1]?.lower ?? '') ? k + 2 : k + 1;
      if (isOfBody(shapes, list, at) && shapes[at + 1] !== 1) next = at + 1;
    } else if (isLarge(list[k - 1] ?? first) || large) {
      if (token.bits === 0 && !isLarge(token) && ADJECTIVE.test(token.lower)) next = k + 1;
    }
  }
  // il presidente della Regione Anna Rocca, but la Fondazione Anna Rocca.
  const person = shapes[k] === 1 && holdsOffice(list, from) && !NAMED_AFTER.test(first.lower);
  if (!named || (k === head + 1 && !person)) return null;
  let begin = head;
  while (begin > from && shapes[begin - 1] === 1) begin--;
  return { from: begin, to: k };
};

/** The grammar of a language that sets tags inside the marks between dashes, and with `commas` between commas, too. */
export const romanceGrammar = (commas: boolean): Grammar => ({
  bodyName,
  dialogue: dialogueOf,
  reporters: reportersOf,
  incisedSpeech: (analysed, decision, quotation, read) =>
    enterIncisedSpeech(analysed, decision, quotation, read, commas),
});
