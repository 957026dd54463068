/** What a page says of itself in JSON-LD (schema.org), in all the shapes sites write it in. */

import * as dom from '../dom';

export type Json = Record<string, unknown>;

const ARTICLE =
  /^(?:Article|\w*NewsArticle|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|MedicalScholarlyArticle|Report|SocialMediaPosting|BlogPosting|LiveBlogPosting|DiscussionForumPosting|TechArticle|OpinionPiece|Review)$/;
const MAX_SCRIPTS = 40;
const MAX_SCRIPT_CHARS = 2_000_000;
const MAX_DEPTH = 6;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value or many, as a list. */
export const listed = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Types of a node, without the vocabulary's address. */
function typesOf(node: Json): string[] {
  return listed(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Every typed object of the page's JSON-LD, outer before inner. Broken scripts are passed over. */
export function jsonLdNodes(document: Document): Json[] {
  const nodes: Json[] = [];
  const scripts = [...dom.querySelectorAll(document, 'script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) collect(parse(dom.textContent(script) ?? ''), nodes, 0);
  return nodes;
}

/** Nodes that are an article of some kind. */
export function articleNodes(nodes: Json[]): Json[] {
  return nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
}

/** Nodes that are the page as a whole: what it says of itself where it knows of no article. */
export function pageNodes(nodes: Json[]): Json[] {
  return nodes.filter((node) => typesOf(node).some((type) => /^(?:Web|Item)Page$/.test(type)));
}

function parse(source: string): unknown {
  if (source.length > MAX_SCRIPT_CHARS) return null;
  const text = source.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^\s*<!--|-->\s*$/g, '').trim();
  try {
    return JSON.parse(text);
  } catch {
    try {
      // Raw line breaks inside strings and a semicolon at the end are the commonest faults.
      return JSON.parse(text.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, ''));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, nodes: Json[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  else if (isObject(value)) {
    if (value['@type'] !== undefined) nodes.push(value);
    collect(value['@graph'], nodes, depth + 1);
    collect(value.mainEntity, nodes, depth + 1);
    if (isObject(value.mainEntityOfPage)) collect(value.mainEntityOfPage, nodes, depth + 1);
  }
}

/** First string of a value: itself, its name, or the node it points to by `@id`. */
export function nameOf(value: unknown, nodes: Json[]): string {
  for (const item of listed(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item;
    if (!isObject(item)) continue;
    for (const key of ['name', '@value', 'legalName', 'alternateName']) {
      const name = item[key];
      if (typeof name === 'string' && name.trim() !== '') return name;
      if (Array.isArray(name) && typeof name[0] === 'string') return name[0];
    }
    const id = item['@id'];
    const other = typeof id === 'string' ? nodes.find((node) => node['@id'] === id && node !== item) : undefined;
    if (other && typeof other.name === 'string') return other.name;
  }
  return '';
}

/** All names of a value: one of each of its items, and every one where an item has a list of names. */
export function namesOf(value: unknown, nodes: Json[]): string[] {
  return listed(value).flatMap((item) => {
    const names = isObject(item) && Array.isArray(item.name) ? item.name : [nameOf(item, nodes)];
    return names.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  });
}

/** First address of a value: itself, its `@id` or its `url`. */
export function addressOf(value: unknown): string {
  for (const item of listed(value)) {
    if (typeof item === 'string') return item;
    if (!isObject(item)) continue;
    for (const key of ['@id', 'url']) if (typeof item[key] === 'string') return item[key];
  }
  return '';
}
