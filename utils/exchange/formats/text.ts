/** Plain text: one paragraph a quotation, with its source. */

import { noteText } from '../../model/edits';
import { publicationDay } from '../../model/publication-day';
import type { ExportEntry, ExportFormat } from './types';
import { byArticle } from './words';

function paragraph({ view, article }: ExportEntry): string {
  const quotation = view.kind === 'quote' ? `“${view.exact}”` : view.exact;
  const source = [view.speaker.name, article.title, article.outlet, publicationDay(article)].filter(Boolean).join(', ');
  const note = noteText(view);
  return [
    quotation,
    `— ${source}`,
    ...(note ? [`Note: ${note}`] : []),
    ...(view.tags.length ? [`Tags: ${view.tags.join(', ')}`] : []),
  ].join('\n');
}

/** For reading, and for pasting anywhere. */
export const plainText: ExportFormat = {
  extension: 'txt',
  mediaType: 'text/plain',
  async *write(entries) {
    for await (const group of byArticle(entries)) {
      yield `${group.article.title}\n${group.article.url}\n\n`;
      for (const entry of group.entries) yield `${paragraph(entry)}\n\n`;
      yield '\n';
    }
  },
};
