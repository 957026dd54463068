/** Markdown as Obsidian reads it: front matter, quotations as block quotes with a block id, notes below. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Article } from '../../model';
import { noteText } from '../../model/edits';
import { publicationDay } from '../../model/publication-day';
import type { Chunk, Entries, ExportEntry, ExportFormat } from './types';
import { byArticle, escapeMarkdown, iso, placeLink } from './words';

/** A value of YAML front matter; a JSON string is a YAML string (YAML 1.2, 1.3). */
const yaml = (value: string): string => JSON.stringify(value);

/** A tag that Obsidian accepts: letters, digits, emoji, `_`, `-`, `/`, and not digits alone; '' where nothing of it is left. */
export function tagName(tag: string): string {
  const name = tag
    .trim()
    .replace(/(?:(?!\u200d|\ufe0f)[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-])+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\p{N}+$/u.test(name) ? `${name}_` : name;
}

const tagNames = (tags: readonly string[]): string[] => tags.map(tagName).filter((name) => name !== '');

function frontMatter(article: Article, entries: ExportEntry[]): string {
  const speakers = [...new Set(entries.flatMap(({ view }) => view.speaker.name ?? []))];
  const tags = [...new Set(entries.flatMap(({ view }) => tagNames(view.tags)))];
  const list = (name: string, values: string[]): string[] =>
    values.length ? [`${name}:`, ...values.map((value) => `  - ${yaml(value)}`)] : [];
  return [
    '---',
    `title: ${yaml(article.title)}`,
    `source: ${yaml(article.url)}`,
    ...(article.outlet ? [`outlet: ${yaml(article.outlet)}`] : []),
    ...list('author', article.authors),
    ...(publicationDay(article) ? [`published: ${publicationDay(article)}`] : []),
    `created: ${iso(article.createdAt)}`,
    ...list('speakers', speakers),
    ...list('tags', tags),
    '---',
  ].join('\n');
}

function quotation({ view, article }: ExportEntry): string {
  const words = view.kind === 'quote' ? `“${view.exact}”` : view.exact;
  const lines = escapeMarkdown(words)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  const link = placeLink(view, article);
  const who = view.speaker.name ? `**${escapeMarkdown(view.speaker.name)}**` : '';
  const description = view.speaker.description ? `, ${escapeMarkdown(view.speaker.description)}` : '';
  const source = [who + description, link ? `[source](<${link}>)` : ''].filter(Boolean).join(' · ');
  const note = noteText(view);
  const tags = tagNames(view.tags)
    .map((name) => `#${name}`)
    .join(' ');
  const status = view.status === 'none' ? '' : `Status: ${view.status}`;
  return [
    [...lines, ...(source ? ['>', `> — ${source}`] : [])].join('\n'),
    `^v-${view.id.slice(-12)}`,
    note,
    [tags, status].filter(Boolean).join(' · '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function page(article: Article, entries: ExportEntry[], withFrontMatter: boolean): string {
  const source = [article.outlet, article.authors.join(', '), publicationDay(article)]
    .filter(Boolean)
    .map(escapeMarkdown)
    .join(' · ');
  return [
    ...(withFrontMatter ? [frontMatter(article, entries), ''] : []),
    `# ${escapeMarkdown(article.title || article.url)}`,
    '',
    `${source}${source ? ' · ' : ''}<${article.url}>`,
    '',
    ...entries.map((entry) => `${quotation(entry)}\n`),
  ].join('\n');
}

/** All articles in one file. */
export const markdown: ExportFormat = {
  extension: 'md',
  mediaType: 'text/markdown',
  async *write(entries) {
    let first = true;
    for await (const group of byArticle(entries)) {
      if (!first) yield '\n---\n\n';
      yield page(group.article, group.entries, first);
      first = false;
    }
  },
};

/** Names of Windows' devices: no file may be called so, whatever its ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file name that every file system takes; unique among `taken`. */
export function fileName(title: string, taken: Set<string>): string {
  const LONGEST = 80;
  const plain = title
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, LONGEST)
    // Half a character is none.
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[. ]+$/, '');
  const safe = DEVICES.test(plain) ? `_${plain}` : plain || 'Untitled';
  let name = safe;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${safe} (${n})`;
  taken.add(name.toLowerCase());
  return name;
}

/** One file an article, in a zip. */
export const markdownZip: ExportFormat = {
  extension: 'zip',
  mediaType: 'application/zip',
  write: (entries) => zipped(pages(entries)),
};

async function* pages(entries: Entries): AsyncGenerator<{ name: string; text: string }> {
  const taken = new Set<string>();
  for await (const group of byArticle(entries)) {
    yield { name: `${fileName(group.article.title, taken)}.md`, text: page(group.article, group.entries, true) };
  }
}

/** A zip of text files, given out as it grows. */
export async function* zipped(
  files: AsyncIterable<{ name: string; text: string }> | Iterable<{ name: string; text: string }>,
): AsyncGenerator<Chunk> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for await (const { name, text } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(strToU8(text), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
