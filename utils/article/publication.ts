/** When the article was published, as the page says it: to machines, in its address, beside its heading. */
import * as dom from '../dom';
import { headingOf, isElsewhere, metaContents, type NearbyText, textsNear } from './claims';
import { type DayOrder, dateOf, datesIn, type WrittenDate } from './dates';
import { type Json, listed } from './json-ld';

export interface Publication {
  /** UTC milliseconds; null where the page does not tell. */
  publishedAt: number | null;
  /** The day as the page writes it, `2026-04-03`. */
  publishedDay: string | null;
}

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'publish_date',
  'published_time',
  'sailthru.date',
  'citation_publication_date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'date',
  'originalpublicationdate',
  'article.published',
  'ptime',
  'displaydate',
  'cxenseparse:recs:publishtime',
];

/** The same time written in two zones, one of them as a day alone, is no further apart than this. */
const MAX_ZONES_MS = 38 * 3_600_000;

/** The publication that the most trustworthy claim tells of: machines' data, then the page's own marks, then its words. */
export function publicationOf(
  document: Document,
  claims: readonly Json[],
  title: string,
  address: string,
): Publication {
  const languages = languagesOf(document);
  const order = orderOf(languages[0] ?? '');
  const read = (value: unknown): WrittenDate | null =>
    typeof value === 'string'
      ? dateOf(value, order, languages)
      : typeof value === 'number'
        ? dateOf(String(value))
        : null;
  const said = (): WrittenDate | null => {
    const fields = [
      ...claims.flatMap((node) => listed(node.datePublished)),
      ...metaContents(document, ...META_NAMES),
      ...claims.flatMap((node) => [...listed(node.dateCreated), ...listed(node.uploadDate)]),
    ];
    for (const field of fields) {
      const date = read(field);
      if (date) return date;
    }
    return null;
  };
  const field = said();
  const seen = dateInPage(document, title, order, languages, read, field?.day);
  const date = field ?? seen ?? dateInAddress(address);
  // Machines are told the time in another zone than readers: the day is the one that readers see.
  const near = field !== null && seen !== null && !seen.update && Math.abs(seen.time - field.time) < MAX_ZONES_MS;
  return { publishedAt: date?.time ?? null, publishedDay: (near ? seen.day : date?.day) ?? null };
}

const UPDATED =
  /(?<!\p{L})(?:(?:last-?)?updat|(?:last-?)?modif|revis(?:ed|ion|ado|é|to)|aktualis|geändert|überarbeitet|stand(?!\p{L})|mise? à jour|actualiz|atualiz|aggiornat|bijgewerkt|gewijzigd|uppdater|opdater|oppdater|päivitetty|z?aktualizo|обновл|güncelle)|(?:date-?|last)(?:updat|modif)|更新|갱신/iu;
const PUBLISHED = '[itemprop~="datePublished"], time[pubdate]';
const DATED =
  'time, [class*="date" i], [class*="publi" i], [class*="posted" i], [class*="fecha" i], [class*="datum" i], [id*="date" i], [itemprop~="dateCreated"], [property~="datePublished"], .published, .entry-meta, .post-meta';
const MAX_MARKED = 60;
const MAX_MARKED_CHARS = 200;

/** A date that is seen in the page; `update`: it is of a change, not of the publication. */
type SeenDate = WrittenDate & { update?: boolean };

/** A date that the page marks or writes near its heading: one of the wanted day, else the first; an update's only where there is no other. */
function dateInPage(
  document: Document,
  title: string,
  order: DayOrder,
  languages: readonly string[],
  read: (value: unknown) => WrittenDate | null,
  wanted: string | undefined,
): SeenDate | null {
  const heading = headingOf(document, title);
  const of = (element: Element): WrittenDate | null => {
    const text = dom.textContent(element) ?? '';
    const words = text.length <= MAX_MARKED_CHARS ? (datesIn(text, order, languages)[0] ?? null) : null;
    const field = read(dom.getAttribute(element, 'content') ?? '') ?? read(dom.getAttribute(element, 'datetime') ?? '');
    // What is read is the reader's day; the field may be in another zone.
    if (field && words && Math.abs(field.time - words.time) < MAX_ZONES_MS) return { ...field, day: words.day };
    return field ?? words;
  };
  const here = (selector: string): Element[] =>
    [...dom.querySelectorAll(document, selector)].slice(0, MAX_MARKED).filter((e) => !isElsewhere(e, heading));
  const isUpdate = (element: Element): boolean => UPDATED.test(wordsBefore(element));
  const inText = ({ text, element }: NearbyText): SeenDate | null => {
    const date = datesIn(text, order, languages)[0];
    return date ? { ...date, update: UPDATED.test(text) || isUpdate(element) } : null;
  };
  const inElement = (element: Element): SeenDate | null => {
    const date = of(element);
    return date && { ...date, update: isUpdate(element) };
  };
  const all = [
    ...here(PUBLISHED).map(of),
    ...here(DATED)
      .filter((element) => !heading || nextTo(heading, element))
      .map(inElement),
    ...textsNear(document, heading).map(inText),
  ].filter((date): date is SeenDate => date !== null);
  const published = all.filter(({ update }) => !update);
  // A page's frame may tell today's day as well.
  return published.find(({ day }) => day === wanted) ?? published[0] ?? all[0] ?? null;
}

const MAX_LEVELS = 6;

/** Whether an element shares one with the heading not far above it: else it dates something else, such as the site's frame. */
function nextTo(heading: Element, element: Element): boolean {
  let around: Element | null = heading;
  for (let level = 0; around && level < MAX_LEVELS; level++, around = dom.parentElement(around))
    if (dom.contains(around, element)) return true;
  return false;
}

const MAX_LABEL_CHARS = 40;

/** What says of which kind a date is: its own names and words, and the text straight before it. */
function wordsBefore(element: Element): string {
  const before = dom.textOf(dom.previousSibling(element));
  const names = `${dom.getAttribute(element, 'class') ?? ''} ${dom.getAttribute(element, 'itemprop') ?? ''}`;
  const own = (dom.textContent(element) ?? '').trim().slice(0, MAX_LABEL_CHARS);
  const lead = /\d/.exec(own)?.index ?? own.length;
  return `${names} ${before.slice(-MAX_LABEL_CHARS)} ${own.slice(0, lead)}`;
}

const IN_ADDRESS = /(?<!\d)((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|[1-9](?=[/-]))[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

function dateInAddress(address: string): WrittenDate | null {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/.exec(address)?.[1] ?? '';
  const [, year, month = '', day] = IN_ADDRESS.exec(path) ?? [];
  return year ? dateOf(`${year}-${month.padStart(2, '0')}-${day}`) : null;
}

/** Languages in which the page may name months: its own first, English last; the commonest where it names none. */
function languagesOf(document: Document): string[] {
  const tags = [
    dom.documentElement(document).lang,
    ...metaContents(document, 'og:locale', 'content-language', 'language'),
  ];
  const own = tags.map((tag) => tag.trim().replace('_', '-')).find((tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag));
  return own ? [own, 'en'] : ['', 'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru'];
}

/** In which order the page writes day and month, as far as its language tells. */
function orderOf(language: string): DayOrder {
  if (language === '') return 'unknown';
  return /^en(?:-us)?$/i.test(language) ? 'month first' : 'day first';
}
