/** Who is named in a text whose names have no capitals: by the titles beside them, and by the tags that name them. */
import { firstWhere } from '../../text/bisect';
import type { MaskedParagraph } from './masked-paragraph';

/** A name where it stands, with the title beside it ('' where there is none). */
export interface NamedPerson {
  readonly name: string;
  readonly title: string;
  readonly at: number;
}

/** Names by their forms, titles by their holders. */
export interface TaggedCast {
  /** The fullest form of a name; among several that of who bears the title, too. */
  readonly fullName: (name: string, title?: string) => string;
  /** The full name of who bore the title last before an offset; null where nobody did. */
  readonly holderOf: (title: string, offset: number) => string | null;
  readonly lastBefore: (offset: number) => NamedPerson | null;
}

/** How a language tells names, and which of them are one person's. */
export interface CastGrammar {
  /** Full names in the writer's words; global, with a group `name` and perhaps `title`. */
  readonly people: readonly RegExp[];
  /** Further names in a paragraph's words, `at` counted in them. */
  readonly peopleIn?: (words: string) => readonly NamedPerson[];
  /** Whether a name is a short form of a fuller one. */
  readonly isShortFor: (short: string, full: string) => boolean;
  /** Whether a name has words too many, since a shorter one is in the text. */
  readonly isOverlong?: (long: string, short: string) => boolean;
  /** The fuller form that the text gives of a name at its first place, '' where there is none. */
  readonly fullerIn?: (text: string, name: string) => string;
}

const MAX_NAMES = 80;
const MAX_TITLED = 500;
/** Names are collected from so much of a text. */
const MAX_CHARS_READ = 60_000;

/** Collects the names of a text: those beside titles, and those that tags have given. Linear. */
export function castOf(
  paragraphs: readonly MaskedParagraph[],
  spoken: readonly NamedPerson[],
  grammar: CastGrammar,
): TaggedCast {
  const titled: NamedPerson[] = spoken.slice(0, MAX_TITLED / 2);
  const text = paragraphs
    .map((paragraph) => paragraph.words)
    .join('\n')
    .slice(0, MAX_CHARS_READ);
  let read = 0;
  for (const { words, offsetOf } of paragraphs) {
    if (read > MAX_CHARS_READ) break;
    read += words.length;
    for (const person of grammar.peopleIn?.(words) ?? [])
      if (titled.length < MAX_TITLED) titled.push({ ...person, at: offsetOf(person.at) });
    for (const expression of grammar.people)
      for (const match of words.matchAll(expression)) {
        const { name, title = '' } = match.groups ?? {};
        if (name && titled.length < MAX_TITLED)
          titled.push({ name, title, at: offsetOf(match.index + match[0].indexOf(name)) });
      }
  }
  const names = [...new Set(titled.map(({ name }) => name))].slice(0, MAX_NAMES);
  const places = new Map<string, number>();
  for (const { name, at } of titled) places.set(name, Math.min(at, places.get(name) ?? at));
  const placeOf = (name: string): number => places.get(name) ?? 0;
  const known = new Map<string, string>();
  const bearers = new Set(titled.map(({ name, title }) => `${title} ${name}`));
  const fullName = (name: string, title = ''): string => {
    const key = `${title} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shorter = names.find((other) => grammar.isOverlong?.(name, other) === true);
    if (shorter !== undefined) return shorter;
    const fuller = names
      .filter((other) => other.length > name.length && grammar.isShortFor(name, other))
      .sort((a, b) => b.length - a.length);
    // Of several persons the one named first, in the fullest form.
    const first = fuller.reduce<string | undefined>(
      (found, other) => (found !== undefined && placeOf(found) <= placeOf(other) ? found : other),
      undefined,
    );
    const bearing = title === '' ? undefined : fuller.find((other) => bearers.has(`${title} ${other}`));
    const full =
      bearing ??
      fuller.find((other) => first !== undefined && other.includes(first)) ??
      (grammar.fullerIn?.(text, name) || name);
    known.set(key, full);
    return full;
  };
  const all = [...titled, ...occurrences(paragraphs, names)].sort((a, b) => a.at - b.at);
  return {
    fullName,
    holderOf: (title, offset) => {
      let holder: NamedPerson | null = null;
      for (const person of titled)
        if (person.title !== '' && person.at < offset && (holder === null || person.at > holder.at))
          if (person.title.endsWith(title) || title.endsWith(person.title)) holder = person;
      return holder ? fullName(holder.name) : null;
    },
    lastBefore: (offset) => {
      const last = all[firstWhere(0, all.length, (at) => (all[at]?.at ?? 0) >= offset) - 1];
      return last ? { ...last, name: fullName(last.name) } : null;
    },
  };
}

/** Every place at which one of the names stands. */
function occurrences(paragraphs: readonly MaskedParagraph[], names: readonly string[]): NamedPerson[] {
  if (names.length === 0) return [];
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const forms = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // A name with a case ending is no subject: Arduç’la.
  const any = new RegExp(`(?:${forms})(?!['’]\\p{Ll})`, 'gu');
  const found: NamedPerson[] = [];
  let read = 0;
  for (const { words, offsetOf } of paragraphs) {
    if (read > MAX_CHARS_READ) break;
    read += words.length;
    for (const match of words.matchAll(any)) found.push({ name: match[0], title: '', at: offsetOf(match.index) });
  }
  return found;
}
