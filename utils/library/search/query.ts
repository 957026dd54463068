/**
 * What is typed into the search box, understood: words (the last one may be unfinished), "phrases", -without,
 * `speaker:` `outlet:` `tag:` `status:` `colour:` `has:note`, `before:` `after:` for the day it was published on, `kept-before:` `kept-after:` for when it was kept.
 * Anything not understood is searched as words.
 */
import { COLOURS, type Colour, STATUSES, type Status } from '../../model';
import { tokens } from '../../text/words';
import { dayNumber } from './segment';
import { slips } from './typo';

export type Facet = 'speaker' | 'outlet' | 'tag';

/** One or more words that must stand in a row; a single word matches as a prefix unless it was quoted. */
export interface Clause {
  words: string[];
  exact: boolean;
  without: boolean;
}

interface FacetClause {
  facet: Facet;
  words: string[];
  /** The whole name, not words of it. */
  whole?: boolean;
  without: boolean;
}

/** What a page narrows a search to besides what is typed. Names in any spelling of case and accents. */
export interface Filter {
  noted?: boolean;
  status?: Status | null;
  colour?: Colour | null;
  tag?: string | null;
  speaker?: string | null;
}

export interface Query {
  clauses: Clause[];
  facets: FacetClause[];
  statuses: Status[];
  hasNote: boolean | null;
  hasTag: boolean | null;
  /** null: any. */
  colours: (Colour | null)[] | null;
  /** Published on this day or after it, as `dayNumber` has days. Where either bound is set, what has no day is not found. */
  publishedFrom: number;
  /** Published before this day. */
  publishedBefore: number;
  /** Kept at or after, UTC milliseconds. */
  keptFrom: number;
  /** Kept before, UTC milliseconds. */
  keptBefore: number;
}

/** Everything that may stand before a colon. */
const OPERATORS = [
  'speaker',
  'outlet',
  'tag',
  'status',
  'colour',
  'has',
  'after',
  'before',
  'kept-after',
  'kept-before',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** Something typed that looks like an operator and is none, or has a value it cannot have: it is searched as words. */
export interface QueryProblem {
  kind: 'operator' | 'value' | 'date';
  /** As it was typed, without the colon. */
  operator: string;
  value: string;
  /** The operator that may have been meant, or whose value it is. */
  meant: Operator | null;
  /** The whole text with the operator that may have been meant; null where it was right. */
  fixed: string | null;
}

const PART = /(-?)(?:((?:kept-)?[a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;
const FACETS: readonly string[] = ['speaker', 'outlet', 'tag'];
const DATED: readonly string[] = ['after', 'before', 'kept-after', 'kept-before'];
const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/** The first day of a day, month or year; null if it is no date. */
function dateOf(text: string): [year: number, month: number, day: number] | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? [year, month, day] : null;
}

/** Narrows a query by what is chosen in the page. */
export function narrow(query: Query, { noted, status, colour, tag, speaker }: Filter): Query {
  const facets = [...query.facets];
  if (tag != null) facets.push({ facet: 'tag', words: tokens(tag), whole: true, without: false });
  if (speaker != null) facets.push({ facet: 'speaker', words: tokens(speaker), whole: true, without: false });
  const statuses = status == null ? query.statuses : [status];
  // Two that exclude each other find nothing; an empty list would mean any.
  const none = status != null && query.statuses.length > 0 && !query.statuses.includes(status);
  return {
    ...query,
    facets,
    statuses,
    hasNote: noted ? true : query.hasNote,
    colours: colour == null ? query.colours : [colour],
    keptFrom: none ? Infinity : query.keptFrom,
  };
}

function emptyQuery(): Query {
  return {
    clauses: [],
    facets: [],
    statuses: [],
    hasNote: null,
    hasTag: null,
    colours: null,
    publishedFrom: -Infinity,
    publishedBefore: Infinity,
    keptFrom: -Infinity,
    keptBefore: Infinity,
  };
}

/** Understands a query. Never throws; an empty one matches everything. */
export function parseQuery(text: string): Query {
  const query = emptyQuery();
  for (const [, minus, operator = '', phrase, bare = ''] of text.matchAll(PART)) {
    const value = phrase ?? bare;
    const without = minus === '-';
    if (operator && understood(query, operator.toLowerCase(), value, without)) continue;
    const words = tokens(operator ? `${operator} ${value}` : value);
    if (words.length > 0) query.clauses.push({ words, exact: phrase !== undefined, without });
  }
  return query;
}

/** Words with a colon that nobody means as an operator. */
const ADDRESSES = /^(?:https?|mailto|www|urn|doi|isbn)$/;
/** A date that is whole and yet no day of the calendar. */
const WHOLE_DATE = /^\d{4}-\d{2}(?:-\d{2})?$|^\d{5,}/;

/** Whether two words are one slip apart or less; or one begins the other. */
function isNear(a: string, b: string): boolean {
  return (a.length > 1 && b.startsWith(a)) || a.startsWith(b) || slips(a, [...b]).has(b) || slips(b, [...a]).has(a);
}

/** What of a query cannot be meant as it is typed, in its order. Never throws. */
export function queryProblems(text: string): QueryProblem[] {
  const problems: QueryProblem[] = [];
  for (const match of text.matchAll(PART)) {
    const [whole, minus = '', operator = '', phrase, bare = ''] = match;
    const name = operator.toLowerCase();
    const value = phrase ?? bare;
    if (!operator || value.startsWith('//') || ADDRESSES.test(name)) continue;
    const known = OPERATORS.find((one) => one === (name === 'color' ? 'colour' : name)) ?? null;
    if (known) {
      const dated = DATED.includes(known);
      const fine = understood(emptyQuery(), name, value, minus === '-') && !(dated && isNoDay(value));
      if (!fine) problems.push({ kind: dated ? 'date' : 'value', operator, value, meant: known, fixed: null });
      continue;
    }
    const meant = OPERATORS.find((one) => isNear(name, one)) ?? null;
    const from = match.index + minus.length;
    const rest =
      text.slice(from + operator.length, match.index + whole.length) + text.slice(match.index + whole.length);
    const fixed = meant && text.slice(0, from) + meant + rest;
    problems.push({ kind: 'operator', operator, value, meant, fixed });
  }
  return problems;
}

function isNoDay(value: string): boolean {
  return WHOLE_DATE.test(value) && dateOf(value) === null;
}

/** Takes an operator into the query; false where its value makes no sense. */
function understood(query: Query, operator: string, value: string, without: boolean): boolean {
  if (FACETS.includes(operator)) {
    const words = tokens(value);
    if (words.length > 0) query.facets.push({ facet: operator as Facet, words, without });
    return true;
  }
  if (operator === 'status') {
    const wanted = STATUSES.filter((status) => status.startsWith(value.toLowerCase()) !== without);
    if (value === '' || wanted.length === 0) return value === '';
    query.statuses = query.statuses.length > 0 ? query.statuses.filter((s) => wanted.includes(s)) : wanted;
    return true;
  }
  if (operator === 'colour' || operator === 'color') {
    const wanted = COLOURS.filter((colour) => colour.startsWith(value.toLowerCase()) !== without);
    if (value === '' || wanted.length === 0) return value === '';
    query.colours = wanted;
    return true;
  }
  if (operator === 'has') {
    if (value === 'note') query.hasNote = !without;
    else if (value === 'tag') query.hasTag = !without;
    else return value === '';
    return true;
  }
  return DATED.includes(operator) && dated(query, operator, value);
}

/** Takes a bound of time into the query; false where its value is no date. */
function dated(query: Query, operator: string, value: string): boolean {
  const date = dateOf(value);
  // While the date is being typed the operator waits for the rest.
  if (date === null) return /^[\d-]*$/.test(value);
  const [year, month, day] = date;
  const published = dayNumber(year, month, day);
  // A day that the reader remembers is one of the reader's own time zone.
  const kept = new Date(year, month - 1, day).getTime();
  if (operator === 'before') query.publishedBefore = Math.min(query.publishedBefore, published);
  else if (operator === 'after') query.publishedFrom = Math.max(query.publishedFrom, published);
  else if (operator === 'kept-before') query.keptBefore = Math.min(query.keptBefore, kept);
  else query.keptFrom = Math.max(query.keptFrom, kept);
  return true;
}
