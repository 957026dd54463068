/** For citation managers: one newspaper article an entry, its quotations as notes. RIS and CSL-JSON. */
import type { Article } from '../../model';
import { noteText } from '../../model/edits';
import { publicationDay } from '../../model/publication-day';
import type { ExportEntry, ExportFormat } from './types';
import { byArticle, day, nameParts } from './words';

const quoted = ({ view }: ExportEntry): string =>
  [view.kind === 'quote' ? `“${view.exact}”` : view.exact, view.speaker.name ? `— ${view.speaker.name}` : '']
    .filter(Boolean)
    .join(' ');

/** The quotation and the reader's note on it, each by itself. */
const notesOf = (entry: ExportEntry): string[] => [quoted(entry), noteText(entry.view)].filter(Boolean);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const LINE_END = '\r\n';
const tag = (name: string, value: string): string => `${name}  - ${oneLine(value)}${LINE_END}`;

/** RIS (Research Information Systems, 2011 specification), type NEWS. */
export const ris: ExportFormat = {
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  async *write(entries) {
    for await (const { article, entries: group } of byArticle(entries)) {
      const published = publicationDay(article);
      yield [
        tag('TY', 'NEWS'),
        tag('ID', article.id),
        tag('TI', article.title || article.url),
        ...article.authors.map((name) => {
          const parts = nameParts(name);
          if ('literal' in parts) return tag('AU', parts.literal);
          return tag('AU', [parts.family, parts.given, parts.suffix].filter(Boolean).join(', '));
        }),
        ...(article.outlet ? [tag('T2', article.outlet)] : []),
        ...(published ? [tag('PY', published.slice(0, 4)), tag('DA', `${published.replaceAll('-', '/')}/`)] : []),
        tag('Y2', `${day(article.createdAt).replaceAll('-', '/')}/`),
        tag('UR', article.url),
        ...(article.language ? [tag('LA', article.language)] : []),
        ...group.flatMap(notesOf).map((note) => tag('N1', note)),
        ...[...new Set(group.flatMap(({ view }) => view.tags))].map((keyword) => tag('KW', keyword)),
        `ER  - ${LINE_END}${LINE_END}`,
      ].join('');
    }
  },
};

const dateParts = (time: number): { 'date-parts': [[number, number, number]] } => {
  const date = new Date(time);
  return { 'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] };
};

function cslItem(article: Article, entries: ExportEntry[]): object {
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title || article.url,
    ...(article.authors.length ? { author: article.authors.map(nameParts) } : {}),
    ...(article.outlet ? { 'container-title': article.outlet } : {}),
    ...(publicationDay(article) ? { issued: dateParts(Date.parse(publicationDay(article))) } : {}),
    accessed: dateParts(article.createdAt),
    URL: article.url,
    ...(article.language ? { language: article.language } : {}),
    note: entries.flatMap(notesOf).map(oneLine).join('\n'),
    ...(entries.some(({ view }) => view.tags.length)
      ? { keyword: [...new Set(entries.flatMap(({ view }) => view.tags))].join(', ') }
      : {}),
  };
}

/** CSL-JSON (Citation Style Language data schema 1.0). */
export const cslJson: ExportFormat = {
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  async *write(entries) {
    yield '[';
    let first = true;
    for await (const { article, entries: group } of byArticle(entries)) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(cslItem(article, group))}`;
      first = false;
    }
    yield '\n]\n';
  },
};
