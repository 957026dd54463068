/** People under several names: joined by the reader's hand, by `alias` operations, and taken apart the same way. */
import { searchForm } from '../text/normal';
import type { Library } from './db';

/** Names that are one person, each as it was written; a group a person. Only people who were ever joined. */
export async function joinedPeople(library: Library): Promise<string[][]> {
  const rows = await library.people.toArray();
  const group = new Map(rows.map((row) => [row.id, row.id]));
  const rootOf = (id: string): string => {
    const up = group.get(id) ?? id;
    return up === id ? id : rootOf(up);
  };
  for (const { id, record } of rows) {
    for (const [other, same] of Object.entries(record.sameAs)) {
      if (same.value && group.has(other)) group.set(rootOf(other), rootOf(id));
    }
  }
  const groups = new Map<string, string[]>();
  for (const { id, record } of rows) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), ...record.names]);
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
