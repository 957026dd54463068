/** People under several names: joined by the reader's hand, by `alias` operations, and taken apart the same way. */
import { DisjointSets } from '../text/disjoint-sets';
import { searchForm } from '../text/normal';
import type { Library } from './db';

/** `other` was joined to `name` by hand; as the names were written. */
export interface NameLink {
  name: string;
  other: string;
}

/** All links between names that stand. */
export async function nameLinks(library: Library): Promise<NameLink[]> {
  const rows = await library.people.toArray();
  const nameOf = new Map(rows.map(({ id, record }) => [id, record.names[0] ?? '']));
  return rows.flatMap(({ id, record }) =>
    Object.entries(record.sameAs)
      .filter(([other, same]) => same.value && nameOf.has(other))
      .map(([other]) => ({ name: nameOf.get(id) ?? '', other: nameOf.get(other) ?? '' })),
  );
}

/** How many names were ever joined or parted: for a `liveQuery` that is to follow that. */
export function countNames(library: Library): Promise<number> {
  return library.people.count();
}

/** Names that are one person, each as it was written; a group a person. Only people who were ever joined. */
export async function joinedPeople(library: Library): Promise<string[][]> {
  const rows = await library.people.toArray();
  const known = new Set(rows.map((row) => row.id));
  const sets = new DisjointSets<string>();
  for (const { id, record } of rows) {
    for (const [other, same] of Object.entries(record.sameAs)) if (same.value && known.has(other)) sets.join(other, id);
  }
  const groups = new Map<string, string[]>();
  for (const { id, record } of rows) {
    const group = groups.get(sets.rootOf(id));
    if (group) group.push(...record.names);
    else groups.set(sets.rootOf(id), [...record.names]);
  }
  return [...groups.values()].filter((names) => names.length > 1);
}

/** The names, in the form in which they are searched, of the person with this name: itself and all it is joined with. */
export async function namesOf(library: Library, name: string): Promise<string[]> {
  const key = searchForm(name);
  const groups = await joinedPeople(library);
  const names = groups.map((group) => group.map(searchForm)).find((group) => group.includes(key));
  return [...new Set(names ?? [key])];
}

/** Speakers with those who are one person counted as one, under the name quoted most. Most quoted first. */
export async function asPeople<T extends { key: string; count: number }>(
  library: Library,
  speakers: readonly T[],
): Promise<(T & { names: string[] })[]> {
  const groups = (await joinedPeople(library)).map((group) => group.map(searchForm));
  const groupOf = new Map(groups.flatMap((group) => group.map((name) => [name, group] as const)));
  const people = new Map<string[], T & { names: string[] }>();
  for (const speaker of [...speakers].sort((a, b) => b.count - a.count)) {
    const group = groupOf.get(speaker.key) ?? [speaker.key];
    const person = people.get(group);
    if (person)
      people.set(group, { ...person, count: person.count + speaker.count, names: [...person.names, speaker.key] });
    else people.set(group, { ...speaker, names: [speaker.key] });
  }
  return [...people.values()].sort((a, b) => b.count - a.count);
}
