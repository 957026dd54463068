/** What was found on a page as text, for the clipboard: one quotation with its source, and the whole list as Markdown. */
import type { ArticleMeta, PageItem, PageState } from '../../model';
import { publicationDay, publicationDayInWords } from '../../model/publication-day';
import { escapeMarkdown } from './words';

/**
 * The words in quotation marks, who said them, and where: `“Words.” — Speaker, description. “Title”, Outlet, date. URL`.
 * A passage of the reader's own is the article's words, not somebody's: no marks are put around it.
 */
export function cite(item: Pick<PageItem, 'kind' | 'text' | 'speaker'>, meta: ArticleMeta): string {
  const { name, description, via } = item.speaker;
  const who = [name ?? description, name ? description : null, via ? `via ${via}` : null].filter(Boolean).join(', ');
  const where = [meta.title ? `“${meta.title}”` : '', meta.outlet, publicationDayInWords(meta, 'long')]
    .filter(Boolean)
    .join(', ');
  const words = item.text.replace(/\s+/g, ' ').trim();
  return [`${inMarks(item, words)}${who ? ` — ${who}` : ''}`, where, meta.canonical || meta.url]
    .filter(Boolean)
    .join('\n');
}

const inMarks = ({ kind }: Pick<PageItem, 'kind'>, words: string): string => (kind === 'quote' ? `“${words}”` : words);

const LINE_END = /\s*\n\s*/g;

function plain(text: string): string {
  return escapeMarkdown(text.replace(LINE_END, ' ').trim());
}

/** An address that cannot end a Markdown link early. */
function address(url: string): string {
  return url.replace(/[()<>\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function entry(item: PageItem): string {
  const speaker = item.speaker.name ?? item.speaker.description;
  const who = speaker ? plain(speaker) : item.kind === 'quote' ? '?' : '';
  const source = [who, item.link ? `([link](${address(item.link)}))` : ''].filter(Boolean).join(' ');
  const lines = [`> ${inMarks(item, plain(item.text))}`, ...(source ? ['>', `> — ${source}`] : [])];
  for (const note of item.annotation?.notes ?? []) {
    if (note.text.trim()) lines.push('', ...note.text.trim().split('\n').map(plain));
  }
  return lines.join('\n');
}

/** Title, source and every entry that is on the page and not dismissed, in text order, notes beneath. */
export function pageMarkdown(state: PageState): string {
  const { title, canonical, outlet, authors } = state.meta;
  const source = [outlet, authors.join(', '), publicationDay(state.meta)].filter(Boolean).map(plain);
  const items = state.items
    .filter((item) => item.orphan === null && !item.annotation?.dismissed)
    .sort((a, b) => a.order - b.order);
  return [`# ${plain(title)}`, `${source.join(' · ')}\n<${address(canonical)}>`, ...items.map(entry)]
    .join('\n\n')
    .concat('\n');
}
