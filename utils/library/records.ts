/** Records from outside (a file, another device): what they must look like, and their one canonical form. */
import * as v from 'valibot';
import type { Annotation, Article, Person, Sighting } from '../model';
import { annotationSchema, articleSchema, personSchema, sightingSchema } from '../model/record-schemas';
import { mergeAnnotations, mergeArticles, mergePeople, mergeSightings } from './merge';

/** Without fields whose name begins with `_`: those are a server's own, and it takes no record that has one. */
function withoutReserved(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('_')));
}

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, withoutReserved(value));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new TypeError(`${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
}

/** An annotation from outside in its one canonical form. Throws a TypeError that names the field. */
export function parseAnnotation(value: unknown): Annotation {
  const record = parse(annotationSchema, value);
  return mergeAnnotations(record, record);
}

/** An article from outside in its one canonical form. Throws a TypeError that names the field. */
export function parseArticle(value: unknown): Article {
  const record = parse(articleSchema, value);
  return mergeArticles(record, record);
}

/** A sighting from outside in its one canonical form. Throws a TypeError that names the field. */
export function parseSighting(value: unknown): Sighting {
  const record = parse(sightingSchema, value);
  return mergeSightings(record, record);
}

/** A person from outside in its one canonical form. Throws a TypeError that names the field. */
export function parsePerson(value: unknown): Person {
  const record = parse(personSchema, value);
  return mergePeople(record, record);
}
