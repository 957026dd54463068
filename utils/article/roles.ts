/** What a block of the article is. */
import type { BlockRole } from '../model';
import { flatParent, tagOf } from './flow';
import { namesOf } from './furniture';

const EMBED =
  /(?:^| )(?:twitter tweet|tweet|twitter|instagram media|instagram|fb post|fb xfbml|tiktok embed|tiktok|bluesky embed|mastodon embed|reddit embed|threads?|social embed|embedded post|post embed)(?: |$)/;
const PULLQUOTE = /(?:^| )(?:pull ?quotes?|pullquotes?|pq|blockquote pull|quote pull|pulled quote)(?: |$)/;
const CAPTION =
  /(?:^| )(?:caption|captions|photo credit|image credit|figcaption|wp caption text|bildunterschrift|legende)(?: |$)/;

/** Role of a block container, read from itself and what is around it up to the article's own element. */
export function roleOf(container: Element, core: Element): BlockRole {
  let role: BlockRole = 'paragraph';
  for (let e: Element | null = container; e && e !== core; e = flatParent(e)) {
    const tag = tagOf(e);
    const names = namesOf(e);
    if (EMBED.test(names)) return 'embed';
    if (PULLQUOTE.test(names)) return 'pullquote';
    if (role !== 'paragraph') continue;
    if (/^H[1-6]$/.test(tag) || e.getAttribute('role') === 'heading') role = 'heading';
    else if (tag === 'FIGCAPTION' || tag === 'CAPTION' || CAPTION.test(names)) role = 'caption';
    else if (tag === 'BLOCKQUOTE') role = 'blockquote';
    else if (tag === 'LI' || tag === 'DT' || tag === 'DD') role = 'listitem';
  }
  return role;
}

const QUOTE = /(?:^| )(?:quotes?|quotation|blockquote|zitat|citation|cita|citace|highlight)(?: |$)/;
const LEVELS = 3;

/** Whether a block stands apart from the running text as a pull-quote does: in an aside, a figure or something named so. */
export function isSetApart(container: Element): boolean {
  let element: Element | null = container;
  for (let level = 0; element && level < LEVELS; level++, element = flatParent(element)) {
    const tag = tagOf(element);
    if (tag === 'ASIDE' || tag === 'FIGURE' || tag === 'BLOCKQUOTE' || QUOTE.test(namesOf(element))) return true;
  }
  return false;
}
