/** Names with case endings (Russian, Ukrainian): what the forms of a name share, and the form it is called by. */

/** First names and surnames as a text has them, to choose a form by. */
export interface NameForms {
  /** Whether a word in lower case is a first name, and a woman's. */
  readonly firstName: (lower: string) => 'male' | 'female' | null;
  /** Whether a text has a word, in whatever case. */
  readonly has: (word: string) => boolean;
}

const ENDING =
  /(?:ого|его|ому|ему|ові|еві|ым|им|ім|ом|ем|ём|ой|ей|ою|ею|ую|юю|ая|яя|ий|ый|ій|ию|ії|ію|[аеёиіїєоуыэюяйь])$/u;

/** What the cases of a name's part share: волкова, волковой -> волков. Words in lower case. */
export function slavicStem(part: string): string {
  const plain = part.replaceAll('ё', 'е');
  const stem = plain.replace(ENDING, '');
  return stem.length < 3 ? plain : stem;
}

/** Endings in the cases, and what stands there in the base form. */
const MALE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ского|скому|ским|ском|ському|ського|ським)$/u, ['ский', 'ський']],
  [/енк(?:а|у|ом|ові|е)$/u, ['енко']],
  [/ц(?:а|у|ем|еві|е)$/u, ['ец', 'ц']],
  [/(?:ого|ому|ым|им|ом)$/u, ['ый', 'ой', 'ий', '']],
  [/(?:ем|ём)$/u, ['ь', 'й', '']],
  [/[ая]$/u, ['', 'й', 'ь']],
  [/[ую]$/u, ['', 'й', 'ь', 'а']],
  [/(?:ові|еві)$/u, ['', 'й']],
  [/[еі]$/u, ['', 'й', 'а']],
];
const FEMALE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ской|скую|ською)$/u, ['ская', 'ська']],
  [/(?:ської|ській|ську)$/u, ['ська']],
  [/(?:ой|ою|у|ы|ої|ій|е)$/u, ['а', 'ая']],
  [/(?:ии|ию|ией|ії|ію|ією)$/u, ['ия', 'ія']],
  [/(?:ьи|ью|ье|ьей)$/u, ['ья']],
  [/(?:и|і|ю|ей|ею)$/u, ['я', 'а', 'ь']],
];

/** Surnames whose form in another case can be told although the base form is nowhere in the text; names from abroad may have none. */
const SURELY_MALE =
  /(?:[оеёє]в|[иіы]н)(?:а|у|ым|ом|е|і)$|[сц]ьк(?:ого|ому|им)$|[сц]к(?:ого|ому|им|ом)$|енк(?:а|у|ом|ові)$|(?:ц|ич|к|н|р|т|д|м|б|г|з|п|с|ф|х|ш)(?:а|у|ом|ем|еві|ові)$/u;
const SURELY_FEMALE = /(?:[оеёє]в|[иіы]н)(?:ой|ою|у|ої|ій)$|[сц]ь?к(?:ой|ою|ую|ої|ій|у)$/u;
const MIN_GUESSED_CHARS = 5;

function candidates(word: string, table: readonly (readonly [RegExp, readonly string[]])[]): string[] {
  return table.flatMap(([ending, bases]) => (ending.test(word) ? bases.map((base) => word.replace(ending, base)) : []));
}

/** The base form of a name of two parts or more, where its first name tells that it stands in another case. */
export function slavicBaseName(name: string, forms: NameForms): string {
  const parts = name.split(' ');
  // Президент Франции Эмиль Дюпон, глава МИД Андрей Лунёв: whose office it is stands before the first name.
  const known = (part: string | undefined): boolean =>
    part !== undefined && forms.firstName(part.toLowerCase()) !== null;
  const declined = (part: string | undefined): boolean =>
    part !== undefined && [part, ...candidates(part, FEMALE), ...candidates(part, MALE)].some(known);
  while (parts.length > 2 && !declined(parts[0]) && declined(parts[1])) parts.shift();
  const [first = '', ...others] = parts;
  if (others.length === 0 || known(first)) return parts.join(' ');
  const base = [...candidates(first, FEMALE), ...candidates(first, MALE)].find(
    (form) => forms.firstName(form.toLowerCase()) !== null,
  );
  if (base === undefined) return parts.join(' ');
  const female = forms.firstName(base.toLowerCase()) === 'female';
  const table = female ? FEMALE : MALE;
  const sure = female ? SURELY_FEMALE : SURELY_MALE;
  const rest = others.map((part) => {
    const possible = candidates(part, table);
    const seen = possible.find((form) => forms.has(form));
    return seen ?? (part.length >= MIN_GUESSED_CHARS && sure.test(part) ? possible[0] : undefined) ?? part;
  });
  return [base, ...rest].join(' ');
}
