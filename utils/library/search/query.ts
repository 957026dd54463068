/**
 * What is typed into the search box, understood: words (the last one may be unfinished), "phrases", -without,
 * `speaker:` `outlet:` `tag:` `status:` `colour:` `has:note` `before:` `after:`. Anything not understood is searched as words.
 */
import { COLOURS, type Colour, STATUSES, type Status } from '../../model';
import { tokens } from '../../text/search-tokens';

export type Facet = 'speaker' | 'outlet' | 'tag';

/** One or more words that must stand in a row; a single word matches as a prefix unless it was quoted. */
export interface Clause {
  words: string[];
  exact: boolean;
  without: boolean;
}

export interface FacetClause {
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
  /** Kept at or after, UTC milliseconds. */
  after: number;
  /** Kept before, UTC milliseconds. */
  before: number;
}

const PART = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;
const FACETS: readonly string[] = ['speaker', 'outlet', 'tag'];
const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/** Start of a day, month or year in the reader's time zone, UTC milliseconds; null if it is no date. */
function dateOf(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
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
    after: none ? Infinity : query.after,
  };
}

/** Understands a query. Never throws; an empty one matches everything. */
export function parseQuery(text: string): Query {
  const query: Query = {
    clauses: [],
    facets: [],
    statuses: [],
    hasNote: null,
    hasTag: null,
    colours: null,
    after: -Infinity,
    before: Infinity,
  };
  for (const [, minus, operator = '', phrase, bare = ''] of text.matchAll(PART)) {
    const value = phrase ?? bare;
    const without = minus === '-';
    if (operator && understood(query, operator.toLowerCase(), value, without)) continue;
    const words = tokens(operator ? `${operator} ${value}` : value);
    if (words.length > 0) query.clauses.push({ words, exact: phrase !== undefined, without });
  }
  return query;
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
  if (operator === 'before' || operator === 'after') {
    const date = dateOf(value);
    // While the date is being typed the operator waits for the rest.
    if (date === null) return /^[\d-]*$/.test(value);
    if (operator === 'before') query.before = Math.min(query.before, date);
    else query.after = Math.max(query.after, date);
    return true;
  }
  return false;
}
