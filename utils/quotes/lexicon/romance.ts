/**
 * What the Romance lexicons share: a ground to build on, regular verb forms from stems, guesses by a word's ending, words
 * that an apostrophe joins to the next, first names.
 */
import { CAPITAL, type Token, WORD } from '../tokens';
import { type Lexicon, neutral, type WordClass } from './types';
import * as CLASS from './word-classes';

/** Words that hang a noun on the one before it, alone or with their article. */
export const HANGS = /^(?:d[eiou']|d[aeo]s?|d'|del|dell[aeo']|dei|degli|des)$/;

/** The ground of the family: subjects may stand behind their verbs, lines with a dash are speech; weights set by hand. */
export const romance: Lexicon = {
  ...neutral,
  freeSubject: true,
  hangs: HANGS,
  marks: { singles: false, elisions: new Set() },
  weights: {
    'has pronoun': 0.5,
    'begins small': 1,
    always: 1.1,
    'so-called before': -3,
    'determiner before': -0.5,
    'quotation: source phrase': 1.2,
    'no role': -2,
  },
};

/** The ground of those that leave a pronoun subject out (Spanish, Italian, Portuguese). */
export const dropsPronouns: Lexicon = {
  ...romance,
  dropsSubject: true,
  weights: { ...romance.weights, 'reported: speaker of the sentence before': 3 },
};

/** The endings by which a word in no list is guessed; `notVerb` are words that only look like verbs. */
interface Endings {
  readonly adverb: RegExp;
  readonly verb: RegExp;
  readonly notVerb?: RegExp;
  readonly participle: RegExp;
}

/** Guesses adverbs, finite verbs and participles by their endings. */
export function guessByEnding({ adverb, verb, notVerb, participle }: Endings): (word: string) => WordClass | null {
  return (word) => {
    if (adverb.test(word)) return 'adverb';
    if (verb.test(word) && notVerb?.test(word) !== true) return 'verb';
    return participle.test(word) ? 'participle' : null;
  };
}

/** Verb stems of one kind, and forms of further verbs that follow no rule. */
type Verbs = readonly [stems: string, forms: string];

/** The classes `say`, `call` and `speak` of a lexicon: every stem with the endings of its conjugation, and the rest. */
export function verbsOfSpeech(
  endings: readonly string[],
  verbs: { readonly say: Verbs; readonly call: Verbs; readonly speak: Verbs },
): Pick<Lexicon['words'], 'say' | 'call' | 'speak'> {
  const all = ([stems, forms]: Verbs): string => `${regular(stems, endings)} ${forms}`;
  return { say: all(verbs.say), call: all(verbs.call), speak: all(verbs.speak) };
}

/** Every stem with every ending, blanks between. */
export function regular(stems: string, endings: readonly string[]): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.map((ending) => soften(stem, ending)))
    .join(' ');
}

/** Spelling before e and i: lanç-, jug-, explic- keep their sound. */
function soften(stem: string, ending: string): string {
  const front = /^[eéèêi]/.test(ending);
  if (stem.endsWith('c!')) return `${stem.slice(0, -2)}${front ? 'qu' : 'c'}${ending}`;
  if (stem.endsWith('g!')) return `${stem.slice(0, -2)}${front ? 'gu' : 'g'}${ending}`;
  if (stem.endsWith('h!')) return `${stem.slice(0, -2)}${front ? 'h' : ''}${ending}`;
  if (stem.endsWith('ç')) return `${stem.slice(0, -1)}${front ? 'c' : 'ç'}${ending}`;
  if (stem.endsWith('j!')) return `${stem.slice(0, -2)}${front ? 'g' : 'ge'}${ending}`;
  return stem + ending;
}

/** Cuts off words such as l’ and dell’ (`words`, without the apostrophe), but leaves names whole: N’Golo, d’Estaing. */
export function elisionOf(words: string): NonNullable<Lexicon['elision']> {
  const elided = new Set(words.split(' '));
  return (raw, before, bitsOf) => {
    const at = raw.search(/['’]/);
    if (at < 1 || !elided.has(raw.slice(0, at).toLowerCase())) return 0;
    return isWholeName(raw, before, bitsOf) ? 0 : at + 1;
  };
}

/** Whether a prefix belongs to the name behind it, by its large letter, or by what stands before: Anne d’Aubigny, dit d’Aubigny. */
function isWholeName(raw: string, before: readonly Token[], bitsOf: (word: string) => number): boolean {
  if (!/^[dDMNT]['’]\p{Lu}\p{Ll}/u.test(raw)) return false;
  if (/^[MNT]/.test(raw)) return true;
  const last = before.at(-1);
  if (raw.startsWith('D') && last?.kind === WORD) return true;
  // D’Emmanuel Macron, d’Irlande: no name of its own begins so.
  if (bitsOf(raw.slice(2).toLowerCase()) !== 0) return false;
  if (raw.startsWith('D')) return true;
  if (last?.kind !== WORD) return false;
  const named = last.shape === CAPITAL && (last.bits & ~(CLASS.FIRST_NAME | CLASS.MALE | CLASS.FEMALE)) === 0;
  return (last.bits & CLASS.CUE) !== 0 || (named && ((before.at(-2)?.bits ?? 0) & CLASS.DETERMINER) === 0);
}

/** First names that several of them know. */
export const MALE_NAMES =
  'adam alan alberto alejandro alex alexander alexis ali alfonso alfredo andrea andrew ángel antonio arturo ben benjamin bill boris carlos christian cristian daniel david diego donald eduardo enrique ernesto felipe fernando francisco george guillermo hassan hector ibrahim ignacio ivan jack jaime james javier jeff jesús joe john jorge josé juan karim kevin luis manuel marco mario mark martin martín max miguel mohamed mohammed mustafa nelson omar oscar óscar pablo pedro peter rafael ramón raúl ricardo richard robert roberto rodrigo salvador samuel santiago sergio stephen steve tom tony vladimir william youssef';
export const FEMALE_NAMES =
  'alexandra amina ana andrea angela anna beatriz carla carmen carolina christina clara claudia cristina diana elena elizabeth emma eva fatima francesca gabriela giorgia ines irene isabel jennifer julia laura lucía lucia luisa maría maria marta michelle monica mónica nadia natalia olga patricia paula rosa sandra sara sarah silvia sofia sofía susana teresa ursula valentina verónica victoria';
