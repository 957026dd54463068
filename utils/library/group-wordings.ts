/** The same words kept or met in several places, as one. Pure. */

import type { Article, MatchKind, Selector, Sighting } from '../model';
import { publicationMoment } from '../model/publication-day';
import { DisjointSets } from '../text/disjoint-sets';
import { searchForm } from '../text/normal';
import type { LibraryEntry } from './queries';

/** A sighting with the article it was in; null where nothing is known of that. */
export interface Meeting {
  sighting: Sighting;
  article: Article | null;
}

/** One place where words stand: kept there (`entry`), or only met there (`difference`). */
export interface WordingPlace {
  key: string;
  article: Article | null;
  /** When the article came out; where it does not say, when the words were kept or met. UTC milliseconds. */
  time: number;
  entry: LibraryEntry | null;
  difference: MatchKind | null;
  /** Where in the article, for words only met there. */
  selectors: Selector[];
}

/** Words with all their places, oldest first. */
export interface Wording {
  id: string;
  exact: string;
  places: WordingPlace[];
}

/** When words were said to readers, on the day that the reader's calendar has for it; UTC milliseconds. */
export function entryTime({ annotation, article }: LibraryEntry): number {
  return (article && publicationMoment(article)) ?? annotation.createdAt;
}

function placeOf(entry: LibraryEntry): WordingPlace {
  return {
    key: entry.annotation.id,
    article: entry.article,
    time: entryTime(entry),
    entry,
    difference: null,
    selectors: [],
  };
}

/**
 * Makes entries with the same words, and those of which one was met where the other was kept, one wording with all its
 * places; newest first. Phrases that anybody says ("formulaic") join nothing.
 */
export function groupWordings(entries: readonly LibraryEntry[], met: readonly Meeting[]): Wording[] {
  const groups = new DisjointSets<number>();
  const forms = entries.map(({ annotation }) => searchForm(annotation.exact));
  const byForm = new Map<string, number>();
  const byArticle = new Map<string, number[]>();
  const byId = new Map<string, number>();
  entries.forEach(({ annotation }, index) => {
    const form = forms[index] ?? '';
    const same = byForm.get(form);
    if (same === undefined) byForm.set(form, index);
    else groups.join(index, same);
    byId.set(annotation.id, index);
    const inArticle = byArticle.get(annotation.articleId);
    if (inArticle) inArticle.push(index);
    else byArticle.set(annotation.articleId, [index]);
  });

  const meetings = new Map<number, WordingPlace[]>();
  for (const { sighting, article } of met) {
    const index = byId.get(sighting.annotationId);
    if (index === undefined || sighting.difference === 'formulaic') continue;
    const seen = searchForm(sighting.exact);
    const kept = (byArticle.get(sighting.articleId) ?? []).filter((other) => {
      const form = forms[other] ?? '';
      return form.includes(seen) || seen.includes(form);
    });
    for (const other of kept) groups.join(index, other);
    // Where the words were kept as well, that is the place.
    if (kept.length > 0) continue;
    const time = (article && publicationMoment(article)) ?? sighting.seenAt;
    const { id: key, difference, selectors } = sighting;
    const place = { key, article, time, entry: null, difference, selectors };
    meetings.set(index, [...(meetings.get(index) ?? []), place]);
  }

  const byRoot = new Map<number, WordingPlace[]>();
  entries.forEach((entry, index) => {
    const root = groups.rootOf(index);
    const places = byRoot.get(root) ?? [];
    places.push(placeOf(entry), ...(meetings.get(index) ?? []));
    byRoot.set(root, places);
  });
  return [...byRoot.values()].map(asOne).sort((a, b) => timeOf(b) - timeOf(a));
}

function asOne(all: WordingPlace[]): Wording {
  const places = onePerArticle(all).sort((a, b) => a.time - b.time);
  // The longest wording has what the others leave out.
  const entries = places.flatMap(({ entry }) => (entry ? [entry] : []));
  const [first, ...others] = entries;
  const longest = others.reduce(
    (a, b) => (b.annotation.exact.length > (a?.annotation.exact.length ?? 0) ? b : a),
    first,
  );
  return { id: first?.annotation.id ?? '', exact: longest?.annotation.exact ?? '', places };
}

/** Several keepings in one article stay (each has its own note); several meetings in one are one. */
function onePerArticle(places: WordingPlace[]): WordingPlace[] {
  const met = new Set<string>();
  return places.filter(({ entry, article }) => {
    if (entry || !article) return true;
    const again = met.has(article.id);
    met.add(article.id);
    return !again;
  });
}

/** When words first came out. */
function timeOf({ places }: Wording): number {
  return places[0]?.time ?? 0;
}

export interface Section {
  title: string;
  wordings: Wording[];
}

/** Wording words under the outlets that carried them, the one with most first; those in several stand under each. */
export function byOutlet(all: readonly Wording[]): Section[] {
  const sections = new Map<string, Wording[]>();
  for (const one of all) {
    for (const outlet of new Set(one.places.map(({ article }) => article?.outlet ?? ''))) {
      const section = sections.get(outlet);
      if (section) section.push(one);
      else sections.set(outlet, [one]);
    }
  }
  return [...sections]
    .map(([title, wordings]) => ({ title, wordings }))
    .sort((a, b) => b.wordings.length - a.wordings.length || a.title.localeCompare(b.title));
}

/** Wording words under the months in which they first came out, in the order they have; `name` writes a month. */
export function byMonth(all: readonly Wording[], name: (time: number) => string): Section[] {
  const sections: Section[] = [];
  for (const one of all) {
    const title = name(timeOf(one));
    const last = sections.at(-1);
    if (last?.title === title) last.wordings.push(one);
    else sections.push({ title, wordings: [one] });
  }
  return sections;
}
