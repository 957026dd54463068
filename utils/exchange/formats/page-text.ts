/** The list of a page as Markdown, for the clipboard. */
import type { PageItem, PageState } from '../../model';
import { day, escapeMarkdown } from './words';

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
  const source = item.link ? ` ([link](${address(item.link)}))` : '';
  const lines = [`> “${plain(item.text)}”`, '>', `> — ${speaker ? plain(speaker) : '?'}${source}`];
  for (const note of item.annotation?.notes ?? []) {
    if (note.text.trim()) lines.push('', ...note.text.trim().split('\n').map(plain));
  }
  return lines.join('\n');
}

/** Title, source and every entry that is on the page and not dismissed, in text order, notes beneath. */
export function pageMarkdown(state: PageState): string {
  const { title, canonical, outlet, authors, publishedAt } = state.meta;
  const source = [outlet, authors.join(', '), day(publishedAt)].filter(Boolean).map(plain);
  const items = state.items
    .filter((item) => item.orphan === null && !item.annotation?.dismissed)
    .sort((a, b) => a.order - b.order);
  return [`# ${plain(title)}`, `${source.join(' · ')}\n<${address(canonical)}>`, ...items.map(entry)]
    .join('\n\n')
    .concat('\n');
}
