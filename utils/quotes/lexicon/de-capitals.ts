/** Names where all nouns have a capital (German): by what stands around them, and by how the text uses the word. */

import type { CapitalNouns } from '../mentions/types';
import { CAPITAL, LOWER, type Token, WORD } from '../tokens';
import * as CLASS from './word-classes';

/** Ends of nouns that are sources behind "nach". */
export const SOURCE_NOUN =
  /(?:angaben?|berichten?|informationen|aussagen?|meldungen|einschätzungen|darstellungen?|schätzungen|erkenntnissen|auskünften|recherchen|umfragen)$/;

/** Endings of adjectives before a noun. */
const ADJECTIVE_ENDING = /.{2}(?:e|en|er|es|em)$/;

/** Whether a word with a capital is a name; where it is a surname, what it means elsewhere is taken from its classes. */
const isName: CapitalNouns['isName'] = (list, result, k, from, lower) => {
  const token = list[k];
  if (!token) return false;
  if (isSurname(list, result, k)) {
    token.bits &= CLASS.FIRST_NAME | CLASS.PLACE;
    return true;
  }
  return (
    (token.bits & (CLASS.FIRST_NAME | CLASS.HONORIFIC | CLASS.PLACE)) !== 0 ||
    isUnknownName(list, result, k, from, lower)
  );
};

/**
 * Whether a word with a capital is a name by its place: it stands in no list, is no noun by its ending, and no article or
 * adjective makes it one. Behind a title, a role or another name it is.
 */
function isUnknownName(
  list: readonly Token[],
  result: Uint8Array,
  k: number,
  from: number,
  lower: ReadonlySet<string>,
): boolean {
  const token = list[k];
  if (!token || lower.has(token.lower)) return false;
  const before = list[k - 1];
  if ((token.bits & ~CLASS.COMMON_NOUN) !== 0 || (token.bits !== 0 && !besideVerbOfSpeech(list, k))) return false;
  // A year: Ab 1939 musste.
  if (/^\d+$/.test(token.lower)) return false;
  // A verb that opens its sentence: Kämen sie, Räumt er.
  if (k === from && isPersonal(list[k + 1])) return false;
  if (!before || k === from || before.kind !== WORD) return true;
  if (before.shape !== LOWER) return true;
  if (result[k - 1] === 1) return true;
  if ((before.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE | CLASS.NUMBER)) !== 0) return false;
  return before.bits !== 0 || !ADJECTIVE_ENDING.test(before.lower);
}

/** er, sie, ich, wir: subjects only. */
const isPersonal = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === LOWER && (token.bits & (CLASS.PRONOUN | CLASS.OBJECT)) === CLASS.PRONOUN;

/** Participles before a noun: verbreiteten, angekündigte, genannter. */
const ATTRIBUTE =
  /^(?:.*ge.{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter).{3,}(?:t|en)|.{3,}iert|.{3,}end)(e|en|er|es|em)$/;
/** How far before it the article of such a noun may stand. */
const MAX_TOKENS_TO_ARTICLE = 4;

/** Takes the verb from a participle between an article and its noun: einer gestern verbreiteten Erklärung. */
function takeVerbFromAttribute(list: readonly Token[], k: number, from: number): void {
  const token = list[k];
  const noun = list[k + 1];
  if (!token || noun?.kind !== WORD || noun.shape !== CAPITAL || (noun.bits & CLASS.NEVER_NAME) !== 0) return;
  const article = list[k - 1]?.lower ?? '';
  if (k > from && /^(?:d(?:ie|er|en|em|es)|eine[rnms]?)$/.test(article) && ADJECTIVE_ENDING.test(token.lower)) {
    token.bits &= ~(CLASS.CUE | CLASS.VERB | CLASS.ING);
    return;
  }
  const ending = ATTRIBUTE.exec(token.lower)?.[1];
  if (!ending) return;
  for (let i = k - 1; i >= from && i >= k - MAX_TOKENS_TO_ARTICLE; i--) {
    const word = list[i];
    if (!word || (i > from && (word.kind !== WORD || word.shape === CAPITAL))) return;
    if ((word.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE)) === 0) continue;
    // "Das berichteten Zeugen": no such ending behind this article.
    if (ending === 'en' && /^(?:das|dies)$/.test(word.lower)) return;
    token.bits &= ~(CLASS.CUE | CLASS.VERB | CLASS.ING);
    return;
  }
}

/** A word with a capital inside a sentence is no verb, whatever its form: das Schreiben, eine Klage. */
function takeVerbFromNoun(list: readonly Token[], k: number, from: number): void {
  const token = list[k];
  if (token?.shape === LOWER && (token.bits & (CLASS.CUE | CLASS.VERB)) !== 0) takeVerbFromAttribute(list, k, from);
  if (!token || k === from || token.shape === LOWER || (token.bits & (CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY)) === 0)
    return;
  const before = list[k - 1];
  if (!before || (before.kind !== WORD && before.lower !== ',' && before.lower !== '(')) return;
  token.bits &= ~(CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY | CLASS.ING);
  if (token.bits === 0) token.bits = CLASS.COMMON_NOUN;
}

/** Whether a word follows a first name: then it is a surname, whatever it looks like (Anna Schilling, Paul Richter). */
function isSurname(list: readonly Token[], result: Uint8Array, k: number): boolean {
  const before = list[k - 1];
  return result[k - 1] === 1 && before !== undefined && (before.bits & CLASS.FIRST_NAME) !== 0;
}

/** Whether an article or an adjective before a word, and no further name behind it, makes it a noun. */
function isNoun(list: readonly Token[], k: number, from: number): boolean {
  const token = list[k];
  const before = list[k - 1];
  const next = list[k + 1];
  if (!token) return false;
  if (token.bits !== 0 || token.shape !== CAPITAL || k === from || before?.kind !== WORD) return false;
  // "Von der Aue sagte", "Anna von der Aue": no article.
  const particle = /^(?:von|van|zu)$/.test(list[k - 2]?.lower ?? '') && /^de[rnm]$/.test(before.lower);
  const speaks = k - 2 === from && ((next?.bits ?? 0) & CLASS.CUE) !== 0;
  if (particle && (speaks || ((list[k - 3]?.bits ?? 0) & (CLASS.FIRST_NAME | CLASS.HONORIFIC)) !== 0)) return false;
  if (next?.kind === WORD && next.shape !== LOWER && (next.bits & CLASS.NEVER_NAME) === 0) return false;
  if ((before.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE | CLASS.NUMBER)) !== 0) return true;
  if (before.shape !== LOWER) return false;
  return (
    /^(?:im|am|zum|zur|vom|beim|ins|ans)$|^\d/.test(before.lower) ||
    (before.bits === 0 && ADJECTIVE_ENDING.test(before.lower))
  );
}

/** Whether a word without an article stands right behind "so" or a verb of speech, and ends its clause: so Wieland. */
function besideVerbOfSpeech(list: readonly Token[], k: number): boolean {
  const before = list[k - 1];
  const after = list[k + 1];
  const tag =
    before !== undefined && before.kind === WORD && ((before.bits & CLASS.CUE) !== 0 || before.lower === 'so');
  return tag && (after === undefined || after.kind !== WORD || after.sentence !== before.sentence);
}

/** Whether a particle belongs to a surname: Anna von der Aue, Ministerin van Dam, "Von der Aue sagte". */
function isNobleParticle(list: readonly Token[], result: Uint8Array, k: number, from: number): boolean {
  const before = list[k - 1];
  let name = k + 1;
  while (name < k + 3 && ((list[name]?.bits ?? 0) & CLASS.PARTICLE) !== 0 && list[name]?.shape === LOWER) name++;
  const token = list[name];
  if (!token || token.kind !== WORD || token.shape !== CAPITAL || (token.bits & CLASS.NEVER_NAME) !== 0) return false;
  if (k > from && before?.kind === WORD && result[k - 1] === 1)
    return (before.bits & (CLASS.FIRST_NAME | CLASS.HONORIFIC | CLASS.ROLE | CLASS.PARTICLE)) !== 0;
  const verb = (list[name + 1]?.bits ?? 0) & (CLASS.CUE | CLASS.AUXILIARY | CLASS.VERB);
  return token.bits === 0 && name - k > 1 && k === from && verb !== 0;
}

/** Where a phrase ends that no word in small letters can end; `from` where it holds no noun and stands for nobody. */
function phraseEnd(list: readonly Token[], from: number, to: number): number {
  if (to - from === 1 && YEAR.test(list[from]?.lower ?? '')) return from;
  let end = to;
  while (end > from && list[end - 1]?.kind === WORD && list[end - 1]?.shape === LOWER && !isNumber(list[end - 1]))
    end--;
  if (end > from) return end;
  return ((list[from]?.bits ?? 0) & (CLASS.DETERMINER | CLASS.NUMBER)) !== 0 ? from + 1 : from;
}

/** Im Dezember 2005 hatte X gesagt. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Figures and what is made of them: 30.000, 50-Jährige. */
const isNumber = (token: Token | undefined): boolean => /^\d/.test(token?.lower ?? '');

/** Whether a noun without an article is a source by its place: laut Augenzeugenberichten, nach Polizeiangaben, Medienberichten zufolge. */
const isSource: CapitalNouns['isSource'] = (list, from, to) => {
  const before = list[from - 1]?.lower ?? '';
  if (list[to]?.lower === 'zufolge' || /^(?:laut|gemäß)$/.test(before)) return true;
  // "Nach Angaben von X": the phrase behind is the source.
  if (before !== 'nach' || /^(?:von|vom|des|der|eine[rs])$/.test(list[to]?.lower ?? '')) return false;
  return SOURCE_NOUN.test(list[to - 1]?.lower ?? '');
};

/** Whether a noun stands at `k`, or behind one or two adjectives there. */
const isBeforeNoun: CapitalNouns['isBeforeNoun'] = (list, k, sentence) => {
  for (let i = k; i < k + 3; i++) {
    const token = list[i];
    if (token?.kind !== WORD || token.sentence !== sentence) return false;
    if (token.shape !== LOWER) return (token.bits & CLASS.NEVER_NAME) === 0;
    if (token.bits !== 0 || !ADJECTIVE_ENDING.test(token.lower)) return false;
  }
  return false;
};

export const capitalNouns: CapitalNouns = {
  takeVerbFromNoun,
  isSource,
  isBeforeNoun,
  isNoun,
  isNobleParticle,
  isName,
  phraseEnd,
};
