/** Small helpers for writing texts that people read. */
import type { AnnotationView, Article } from '../../model';
import { wordsLink } from '../../text/text-link';

/** `2025-02-12`, in UTC; empty where the date is not known. */
export function day(time: number | null): string {
  if (time === null || !Number.isFinite(time)) return '';
  return iso(time).slice(0, 10);
}

/** ISO 8601 in UTC; times no calendar holds become the epoch. */
export function iso(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}

/** The address that opens the article at the words; empty where it is none of the web. */
export function placeLink(view: AnnotationView, article: Article): string {
  return /^https?:/i.test(article.url) ? wordsLink(article.url, view.selectors) : '';
}

export type NameParts = { family: string; given: string; suffix?: string } | { literal: string };

const PARTICLE =
  /^(?:de|da|das|do|dos|di|del|della|du|von|van|vom|zu|zum|zur|der|den|het|ten|ter|la|le|el|bin|ibn|al|af|av)$/i;
const SUFFIX = /^(?:jr|sr)\.?$|^[IVX]{2,4}$/i;
/** Words of bodies: what has one is no person. */
const BODY =
  /(?<!\p{L})(?:staff|news|press|agency|agence|agentur|agencia|agenzia|reuters|team|desk|redaktion|rédaction|redacción|redação|redazione|board|editors?|council|ministry|minist[eè]re|ministerio|ministério|ministero|\p{L}*ministerium|department|office|university|université|universidad|universidade|università|universität|institute?|institut|college|school|police|polizei|committee|commission|association|\p{L}*verband|verein|society|foundation|stiftung|fondation|government|parliament|union|bank|group|party|company|city|county|stadt|gemeinde|comune|municipality|inc|ltd|llc|gmbh|ag|e\.\s?v)(?!\p{L})/iu;
const FAMILY_FIRST =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+(?:\s[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+)+$/u;
const MAX_NAME_WORDS = 6;

/** An author's name in parts as citation programs want it; a single word or a body's name stays whole. */
export function nameParts(name: string): NameParts {
  const whole = name.replace(/\s+/g, ' ').trim();
  if (BODY.test(whole)) return { literal: whole };
  if (FAMILY_FIRST.test(whole)) {
    const [family = '', ...given] = whole.split(' ');
    return { family, given: given.join(' ') };
  }
  // Written as in a list already: van der Meer, Ilse.
  const [before = '', behind = '', ...more] = whole.split(/,\s*/);
  if (behind !== '' && more.length === 0 && !SUFFIX.test(behind)) return { family: before, given: behind };
  const words = whole.replace(/,/g, '').split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const isPerson =
    words.length > 1 &&
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => /^[\p{Lu}\p{Lo}'’(]/u.test(word) || PARTICLE.test(word));
  if (!isPerson) return { literal: whole };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--;
  const [given, family] = [words.slice(0, first).join(' '), words.slice(first).join(' ')];
  return { family, given, ...(suffix ? { suffix } : {}) };
}

/** The entries' articles, one after the other, each with its entries. Entries of one article must stand together. */
export async function* byArticle<E extends { article: Article }>(
  entries: Iterable<E> | AsyncIterable<E>,
): AsyncGenerator<{ article: Article; entries: E[] }> {
  let group: { article: Article; entries: E[] } | null = null;
  for await (const entry of entries) {
    if (group && group.article.id === entry.article.id) {
      group.entries.push(entry);
      continue;
    }
    if (group) yield group;
    group = { article: entry.article, entries: [entry] };
  }
  if (group) yield group;
}

/** Words of a page as Markdown that shows them as they are: nothing in them becomes markup, a tag or a heading. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>~|#$]/g, '\\$&')
      // Marked and commented text, as Obsidian has them.
      .replace(/==|%%/g, (pair) => `\\${pair[0]}\\${pair[1]}`)
      .replace(/^(\s*)([+=-])(?=\s|$|[=-])/gm, '$1\\$2')
      .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
  );
}
