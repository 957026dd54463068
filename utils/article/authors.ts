/** Who wrote the article: persons as the page names them, to machines or in its byline; an outlet is no author. */
import * as dom from '../dom';
import { clean, headingOf, holdsWords, isElsewhere, metaContents, plain, textsNear, wordsOf } from './claims';
import { type Json, namesOf } from './json-ld';

const MAX_AUTHORS = 20;
const MAX_NAME_CHARS = 100;
const MAX_NAME_WORDS = 6;

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'twitter:creator:name',
];

/** The article's authors. `claims`: the page's own nodes, the most trustworthy first; `sites`: names that are the outlet's. */
export function authorsOf(
  document: Document,
  claims: readonly Json[],
  nodes: Json[],
  title: string,
  sites: readonly string[],
): string[] {
  const outlets = sites
    .flatMap((site) => [wordsOf(site), wordsOf(site.replace(/^www\.|\.\p{L}+$/gu, ''))])
    .filter(Boolean);
  const read = (texts: readonly string[]): string[] => {
    const names = texts.flatMap((text) => authorNames(plain(document, text), outlets));
    return [...new Map(names.map((name) => [wordsOf(name), name])).values()].slice(0, MAX_AUTHORS);
  };
  const sources: (() => readonly string[])[] = [
    ...claims.map((node) => () => [...namesOf(node.author, nodes), ...namesOf(node.creator, nodes)]),
    ...META_NAMES.map((name) => () => metaContents(document, name)),
    () => marked(document, title),
    () => bylines(document, title),
  ];
  for (const source of sources) {
    const names = read(source());
    if (names.length > 0) return names;
  }
  return [];
}

/** "By" in some languages; with a capital it may be a name (Von Hale), but not before two more. */
const BY =
  /^\s*(?:[Bb][Yy]|von|par|por|di|door|av|af|przez|(?:V[Oo][Nn]|P[Aa][Rr]|P[Oo][Rr]|D[Ii]|D[Oo][Oo][Rr]|A[VvFf])(?=\s+\p{Lu}\S*\s+\S))\s+/u;
/** Words with a colon, or with "by", before a name. */
const LABEL =
  /^\s*(?:(?:written|posted|published|reported|story|words|text|report) by|(?:author|autor|autorin|autora|auteur|autrice|autore|auteure|text|texto|texte|testo|tekst|words|geschrieben von|verfasst von|veröffentlicht von|ein (?:gast)?beitrag von|escrito por|publicado por|rédigé par|publié par|scritto da|pubblicato da|geschreven door)\s*:?|(?:автор|作者|記者|记者|文|글|기자)\s*[:：])\s+/iu;
const NO_NAME =
  /^https?:|@|\d{4}|(?<!\S)\d+(?!\S)|[→»©|/\\{}<>=]|^(?:photos?|photograph\w*|images?|fotos?|bild|admin\w*|wordpress\w*|webmaster|user|guest|unknown|anonymous|anonym|anónimo|editor|staff|author|autor|none|null|undefined)(?!\p{L})/iu;
/** Whose work it is rather than who: the role behind or before a name. */
const ROLE =
  /(?<!\p{L})(?:editor|reporter|correspondent|writer|journalist|columnist|contributor|staff|bureau|desk|producer|redakteur\p{L}*|korrespondent\p{L}*|reporterin|journalistin|autorin|experte|expertin|rédact\p{L}*|journaliste|correspondant\p{L}*|redactor\p{L}*|periodista|corresponsal|giornalista|redattore|jornalista|repórter)(?!\p{L})/iu;
/** Bodies that are no person, whatever else stands beside. */
const ORGANISATION =
  /\s(?:e\.\s?V\.|g?GmbH|Inc\.?|Ltd\.?|LLC|S\.A\.|AG)\s*$|(?<!\p{L})(?:\p{L}*[Vv]erband|\p{L}*[Mm]inisterium|[Dd][eé]partement|[Dd]epartment|[Mm]inistry|[Mm]inist[eè]re|[Mm]inisterio)(?!\p{L})/u;
const PARTICLES = new Set(
  'de del della di da dos das do du la le les el al bin ibn ben van von der den zu zur vom y e i af av ter ten und and et'.split(
    ' ',
  ),
);
const AND = /\s*(?:;|\||·|•|,\s+(?:and|und|et|y)\s|,\s+|\s(?:and|und|et|y|e|og|och|en|oraz|&)\s(?=\p{Lu}))\s*/u;

/** The persons that a text names, outlets, roles and addresses left out. */
function authorNames(text: string, outlets: readonly string[]): string[] {
  if (ORGANISATION.test(text)) return [];
  // What stands in brackets may tell whose the name is: "Gazette News (www.gazette.example)".
  const [, aside = ''] = /[(<[](.*)$/u.exec(text) ?? [];
  if (outlets.some((o) => holdsWords(wordsOf(aside), o))) return [];
  const labelled = text.replace(LABEL, '');
  const bare = labelled
    .replace(/^\p{Lu}\p{L}+:\s+/u, '')
    .replace(BY, '')
    .replace(/\s*[(<[].*$/u, '')
    .replace(/\s+(?:for|at|of)\s+(?:the\s)?\p{Lu}.*$/u, (rest) =>
      outlets.some((o) => holdsWords(wordsOf(rest), o)) ? '' : rest,
    );
  if (NO_NAME.test(labelled.trim()) && !/[|·•]/.test(text)) return [];
  const parts = bare.split(AND).map((part) => part.replace(BY, '').trim());
  return parts.map((part) => personIn(part, outlets)).filter((name) => name !== '');
}

function personIn(part: string, outlets: readonly string[]): string {
  let name = clean(part)
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
    // "Health editor Jo Fenn", "Wirtschaftsredakteurin Jo Fenn": the name comes behind.
    .replace(
      /^(?:\S+[\s-])?\S*(?:[Rr]edakteur|[Kk]orrespondent|[Rr]eporter|Autor|[Ee]ditor|[Cc]orrespondent|[Ww]riter|[Cc]olumnist)(?:in)?\s+(?=\p{Lu}\S+\s+\p{Lu})/u,
      '',
    );
  // One word of a name may be the site's, as where a person's site is named after them.
  const site = outlets.find(
    (o) => o.length > 2 && holdsWords(wordsOf(name), o) && (o.includes(' ') || /\s[-–—]\s/.test(name)),
  );
  if (site !== undefined) {
    const [first = '', second = ''] = name.split(/\s+[-–—]\s+/u);
    // "Gazette - Jo Fenn": what is not the outlet's may be a person's.
    name =
      second !== '' && holdsWords(wordsOf(first), site)
        ? second
        : second !== '' && holdsWords(wordsOf(second), site)
          ? first
          : '';
  }
  const words = name.split(/\s+/);
  if (name === '' || name.length > MAX_NAME_CHARS || words.length > MAX_NAME_WORDS || NO_NAME.test(name)) return '';
  if (ROLE.test(name)) return '';
  if (outlets.some((o) => o.replaceAll(' ', '') === wordsOf(name).replaceAll(' ', ''))) return '';
  // Words in small letters are no name's: "Email the author".
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word.toLowerCase()));
  if (2 * small.length > words.length && words.length > 1) return '';
  return words.length > 3 && name === name.toUpperCase() && /\p{Lu}/u.test(name) ? '' : name;
}

const MARKED = '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]';
const NAMED =
  '[class~="author" i], [class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline" i] a, [class*="byline" i], [class~="autor" i], [class~="autore" i], [class~="auteur" i]';
const MAX_MARKED = 40;

/** Names that the page marks as its author's. */
function marked(document: Document, title: string): string[] {
  const heading = headingOf(document, title);
  for (const selector of [MARKED, NAMED]) {
    const here = [...dom.querySelectorAll(document, selector)]
      .slice(0, MAX_MARKED)
      .filter((e) => !isElsewhere(e, heading));
    // The innermost says it best: a box around it has the date and the buttons, too.
    const inner = here.filter((e) => !here.some((other) => other !== e && dom.contains(e, other)));
    const names = inner.flatMap((e) => pieces(e)).filter((t) => t !== '');
    if (names.length > 0) return names;
  }
  return [];
}

const MAX_PIECES = 8;

/** The texts in an element, each by itself: what stands side by side is not one word. */
function pieces(element: Element): string[] {
  const texts: string[] = [];
  const walker = dom.createTreeWalker(dom.ownerDocument(element), element, NodeFilter.SHOW_TEXT);
  while (texts.length < MAX_PIECES && walker.nextNode()) {
    const text = clean(dom.nodeValue(walker.currentNode) ?? '');
    if (text !== '' && !/^(?:by|von|par|por|di|door|and|und|et|y|e|,|\||·)$/i.test(text)) texts.push(text);
  }
  return texts;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|del|da|van|von|der|bin|ben|al|la|le)\s+)*\p{Lu}[\p{L}.'’-]*){1,3}`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const BYLINE = new RegExp(
  String.raw`^(?:(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Tt]ext[eo]?|[Aa]uthor|[Aa]utor(?:in|a|e)?|[Aa]uteur|[Ww]ritten by|[Pp]osted by|[Gg]eschrieben von|[Vv]erfasst von|[Vv]eröffentlicht von|[Ee]scrito por)\s*:?\s+)(${NAME}(?:(?:,\s+|\s+(?:and|und|et|y|e|&)\s+)${NAME})*)`,
  'u',
);
const BY_ALONE =
  /^(?:by|von|par|por|di|door|av|text|autor|autorin|author|auteur|written by|posted by|geschrieben von|verfasst von|escrito por)\s*:?$/i;

/** "By …" as the reader sees it beside the heading, where the page says nothing to machines. */
function bylines(document: Document, title: string): string[] {
  const near = textsNear(document, headingOf(document, title)).sort((a, b) => a.distance - b.distance);
  for (const [i, { text }] of near.entries()) {
    const names = BYLINE.exec(text)?.[1];
    if (names) return [names];
    const next = near[i + 1];
    if (next && BY_ALONE.test(text) && (WHOLE_NAME.test(next.text) || dom.closest(next.element, 'a')))
      return [next.text];
  }
  return [];
}
