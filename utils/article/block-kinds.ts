/**
 * What an element of a page is, by its tag, role and names, never by outlet. Boilerplate stands in an article's place
 * without being of it: menus, related links, teasers, adverts, comments. A block of the article has a role in it.
 */

import * as dom from '../dom';
import type { BlockRole } from '../model';
import { flatParent, tagOf } from './flow';

const TAGS = new Set(['NAV', 'FOOTER', 'FORM', 'MENU', 'DIALOG']);
/** Kinds that are boilerplate however much they hold; a form may go around a whole page. */
const SURE_TAGS = new Set(['NAV', 'FOOTER', 'MENU']);
const SURE_ROLES = new Set([
  ...'navigation search contentinfo menu menubar tablist toolbar dialog alertdialog'.split(' '),
]);
const ROLES = new Set([
  'navigation',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'banner',
  'contentinfo',
  'menu',
  'menubar',
  'tablist',
  'toolbar',
  'form',
]);

/**
 * Words in class names and ids, as sites all over the world write them: taken apart at hyphens, underscores and
 * capitals, so that `relatedLinks`, `related-links` and `c-related__links` are the same.
 */
const WORDS = new Set(
  (
    'newsletter newsletters signup subscribe subscription subscriptions share sharing sharebar sharetools ' +
    'comment comments commenting commentlist disqus livefyre replies coral ad ads adv advert adverts advertisement advertising ' +
    'adslot adunit dfp outbrain taboola sidebar nav navigation navbar breadcrumb breadcrumbs cookie cookies consent gdpr modal ' +
    'popup toolbar taglist footer masthead pagination pager paywall skip login register toolbox ' +
    'werbung anzeige anzeigen kommentar kommentare publicite commentaires partage publicidad comentarios compartir reklama ' +
    'diskuze komentare pubblicita commenti reclame reklam annons'
  ).split(' '),
);

/** Names of boxes that lead elsewhere: boilerplate only where there is a link in them. */
const LEADING_WORDS = new Set(
  (
    'related relateds recirc recirculation recommended recommendation recommendations recommend promo promos promoted promotion ' +
    'teaser teasers sponsor sponsored sponsorship trending popular social menu overlay tags hidden upnext readmore morelinks ' +
    'morestories topstories mostread mostpopular rail byline author authors swiper carousel slick splide glide flickity playlist ' +
    'obituaries todesanzeigen traueranzeigen obituarios necrologie ' +
    'verwandt empfehlung empfehlungen relacionados relacionadas relacionada relacionado souvisejici correlati gerelateerd relaterade'
  ).split(' '),
);

/** Two or three words that mean boilerplate only together. */
const PHRASES =
  /(?:^| )(?:most (?:read|popular|viewed|shared|recent)|more (?:on|from|stories|news|like|links)|read (?:more|also|next)|see also|also (?:read|like|on)|you may|up next|next (?:article|story|up)|(?:inline|in body|further) (?:links?|related|promo)|author bio|about (?:the )?author|sign up|a lire|lire aussi|mehr zum|lea (?:tambien|mas)|story package|right rail|site (?:header|footer)|page (?:header|footer)|top stories|latest (?:news|stories)|(?:list|story|article) feed)(?: |$)/;

/** Names under which comments hide everywhere; left out before anything is weighed, since they can outweigh a short article. */
const COMMENTS =
  /(?:^| )(?:comments?|comment (?:list|section|thread|area|wrapper|container|feed)|commentlist|disqus thread|respond|livefyre|coral (?:talk|root|thread)|kommentare|commentaires|comentarios|commenti|diskuze)(?: |$)/;

/** Class, id and the like of an element; a custom element's own name (`amp-ad`) is one of them. */
function rawNamesOf(element: Element): string {
  const own = dom.nodeName(element).includes('-') ? dom.nodeName(element).toLowerCase() : '';
  return `${own} ${dom.getAttribute(element, 'class') ?? ''} ${dom.id(element)} ${dom.getAttribute(element, 'data-component') ?? ''} ${dom.getAttribute(element, 'data-testid') ?? ''}`;
}

/** The same as lower-case words. */
const namesOf = (element: Element): string => spaced(rawNamesOf(element));

/** What names of boxes are made of beside the word that tells their kind. */
const STRUCTURE = new Set(
  (
    'box block wrapper wrap container content list item items inner outer section module widget article story post page body main area ' +
    'bar button buttons btn btns icon icons link links unit units slot slots top bottom left right center middle header head footer foot title ' +
    'text group row col column grid card cards component panel region zone holder field form inline desktop mobile tablet native google ' +
    'js c l o m u is has the and of for to in on with by new js wp td el site web news more all my your sub entry single full large ' +
    'small big wide sticky fixed floating horizontal vertical primary secondary meta info count number tools tool feed stream view label ' +
    'amp bio profile about avatar name image photo description placeholder loading visible active dynamic lazy responsive default standard theme style type size id no yes'
  ).split(' '),
);

/** Words that stories are about as well: alone they tell of a box, beside a word that is none of a box's they do not. */
const AMBIGUOUS = new Set(
  (
    'share sharing coral rail social register skip ad ads adv hidden popular promoted tags sponsor sponsored consent cookies cookie nav ' +
    'related recommended comment comments replies paywall menu overlay trending login author authors teaser anzeige anzeigen carousel ' +
    'swiper glide slick splide sidebar footer byline'
  ).split(' '),
);

/**
 * Whether a name is wholly that of such a box (`share-bar`, `c-related__links`), or only has its word in it, as a
 * story's own words (`share-price`, `coral-reef`) and ids made at random do.
 */
function isWholly(name: string): boolean {
  const words = spaced(name).split(' ');
  if (words.some((word) => !AMBIGUOUS.has(word) && (WORDS.has(word) || LEADING_WORDS.has(word)))) return true;
  return words.every(
    (word) => WORDS.has(word) || LEADING_WORDS.has(word) || STRUCTURE.has(word) || /^\d+$|^.$/.test(word),
  );
}

/** What an element holds, as far as it decides what its names are worth. */
export interface Holding {
  /** It holds links or is part of one. */
  leads: boolean;
  /** Most of it is prose, and no link: then only a name that is wholly a box's tells against it. */
  prose: boolean;
}

/** Whether an element by its kind and name is boilerplate. Whoever asks must spare the article's own ancestors. */
export function looksLikeBoilerplate(element: Element, { leads, prose }: Holding): boolean {
  const tag = tagOf(element);
  if (TAGS.has(tag)) return tag !== 'FOOTER' || dom.closest(element, 'blockquote') === null;
  const role = dom.getAttribute(element, 'role');
  if (role !== null && ROLES.has(role)) return true;
  const names = spaced(
    rawNamesOf(element)
      .split(/\s+/)
      .filter((name) => !prose || isWholly(name))
      .join(' '),
  );
  if (names === '') return false;
  const words = names.split(' ');
  if (words.some((word) => WORDS.has(word))) return true;
  return leads && (words.some((word) => LEADING_WORDS.has(word)) || PHRASES.test(names));
}

/** Whether an element by its kind alone is boilerplate, and does not hold the page's heading. */
export function isSurelyBoilerplate(element: Element): boolean {
  const tag = tagOf(element);
  const isKind = SURE_TAGS.has(tag) || SURE_ROLES.has(dom.getAttribute(element, 'role') ?? '');
  // A dialog that keeps the page from its reader until it is answered.
  if (!isKind && dom.getAttribute(element, 'aria-modal') !== 'true') return false;
  return dom.querySelector(element, 'h1') === null && (tag !== 'FOOTER' || dom.closest(element, 'blockquote') === null);
}

/** Whether an element hangs over the page, as notices of consent do. */
export function hangsOver(element: Element): boolean {
  return dom.defaultView(dom.ownerDocument(element))?.getComputedStyle(element).position === 'fixed';
}

/** Whether an element holds the readers' comments. */
export function isComments(element: Element): boolean {
  return isNamedComments(element) && dom.querySelector(element, 'h1') === null;
}

function isNamedComments(element: Element): boolean {
  if (/\bcomment\b/i.test(dom.getAttribute(element, 'itemprop') ?? '')) return true;
  if (/schema\.org\/(?:User)?Comments?$/i.test(dom.getAttribute(element, 'itemtype') ?? '')) return true;
  const id = dom.id(element);
  const names = (dom.getAttribute(element, 'class') ?? '').split(/\s+/);
  return [id, ...names].some(
    (name) => name !== '' && COMMENTS.test(` ${spaced(name)} `) && COMMENT_ALONE.test(spaced(name)),
  );
}

const COMMENT_ALONE =
  /^(?:(?:article|story|post|page|user|reader|js|c|l|o|m) )*(?:comments?|commentlist|disqus|respond|livefyre|coral|kommentare|commentaires|comentarios|commenti|diskuze)(?: (?:list|section|thread|area|wrapper|container|feed|talk|root|block|box|module))*$/;

/** The words that names are made of: `mainText`, `main_text` as "main text". */
function spaced(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

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
    if (/^H[1-6]$/.test(tag) || dom.getAttribute(e, 'role') === 'heading') role = 'heading';
    else if (tag === 'FIGCAPTION' || tag === 'CAPTION' || CAPTION.test(names)) role = 'caption';
    else if (tag === 'BLOCKQUOTE') role = 'blockquote';
    else if (tag === 'LI' || tag === 'DT' || tag === 'DD') role = 'listitem';
  }
  return role;
}

const QUOTE_NAMES = /(?:^| )(?:quotes?|quotation|blockquote|zitat|citation|cita|citace|highlight)(?: |$)/;
const MAX_LEVELS = 3;

/** Whether a block stands apart from the running text as a pull-quote does: in an aside, a figure or something named so. */
export function isSetApart(container: Element): boolean {
  let element: Element | null = container;
  for (let level = 0; element && level < MAX_LEVELS; level++, element = flatParent(element)) {
    const tag = tagOf(element);
    if (tag === 'ASIDE' || tag === 'FIGURE' || tag === 'BLOCKQUOTE' || QUOTE_NAMES.test(namesOf(element))) return true;
  }
  return false;
}
