/** Names with case endings (Russian, Ukrainian): what the forms of a name share, and the form it is called by. */

/** First names and surnames as a text has them, to choose a form by. */
export interface NameForms {
  /** Whether a word in lower case is a first name, and a woman's. */
  readonly firstName: (lower: string) => 'male' | 'female' | null;
  /** Whether a text has a word as written. */
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
  const table = forms.firstName(base.toLowerCase()) === 'female' ? FEMALE : MALE;
  const rest = others.map((part) => {
    const possible = candidates(part, table);
    const seen = possible.find((form) => forms.has(form));
    // Surnames that women do not decline (Вовк) have none of these endings.
    return seen ?? possible[0] ?? part;
  });
  return [base, ...rest].join(' ');
}
