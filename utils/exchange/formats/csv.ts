/** CSV for spreadsheets (RFC 4180 with a byte order mark) and for Readwise; reading with papaparse. */

import Papa from 'papaparse';
import { noteText } from '../../model/edits';
import { publicationDay } from '../../model/publication-day';
import type { ExportEntry, ExportFormat } from './types';
import { iso, placeLink } from './words';

const BOM = '\ufeff';
const LINE_END = '\r\n';
/** A spreadsheet takes a cell that begins so for a formula (OWASP, CSV Injection); apostrophes before it count too, so that one can be taken off again. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Puts an apostrophe before what a spreadsheet would calculate. */
export const guard = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** Takes the apostrophe off again. */
export const unguard = (value: string): string =>
  value.startsWith("'") && FORMULA.test(value.slice(1)) ? value.slice(1) : value;

/** Several values in one cell: a semicolon between two, a backslash before one that belongs to a value. */
const joinValues = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');

/** The values again. */
export const splitValues = (cell: string): string[] =>
  [...cell.matchAll(/(?:\\.|[^;\\])+/gs)].map(([value]) => value.replace(/\\([\\;])/g, '$1').trim()).filter(Boolean);

const row = (cells: string[]): string => Papa.unparse([cells], { newline: LINE_END }) + LINE_END;

/** `cell`: how a value is written. */
function table(
  columns: Record<string, (entry: ExportEntry) => string>,
  cell: (value: string) => string,
): ExportFormat['write'] {
  return async function* (entries) {
    yield BOM + row(Object.keys(columns));
    for await (const entry of entries) yield row(Object.values(columns).map((value) => cell(value(entry))));
  };
}

/** A table for spreadsheets, a row an annotation. */
export const csv: ExportFormat = {
  extension: 'csv',
  mediaType: 'text/csv',
  write: table(
    {
      quotation: ({ view }) => view.exact,
      speaker: ({ view }) => view.speaker.name ?? '',
      description: ({ view }) => view.speaker.description ?? '',
      note: ({ view }) => noteText(view),
      tags: ({ view }) => joinValues(view.tags),
      status: ({ view }) => (view.status === 'none' ? '' : view.status),
      colour: ({ view }) => view.colour ?? '',
      kind: ({ view }) => view.kind,
      title: ({ article }) => article.title,
      outlet: ({ article }) => article.outlet,
      authors: ({ article }) => joinValues(article.authors),
      published: ({ article }) => publicationDay(article),
      address: ({ article }) => article.url,
      place: ({ view, article }) => placeLink(view, article),
      kept: ({ view }) => iso(view.createdAt),
      sha256: ({ view }) => view.sha256,
      id: ({ view }) => view.id,
    },
    guard,
  ),
};

/** The columns of Readwise's own CSV import, read by no spreadsheet; tags are written into the note as `.tag`. */
export const readwise: ExportFormat = {
  extension: 'csv',
  mediaType: 'text/csv',
  write: table(
    {
      Highlight: ({ view }) => view.exact,
      Title: ({ article }) => article.title,
      Author: ({ article }) => article.authors.join(', ') || article.outlet,
      URL: ({ article }) => article.url,
      Note: ({ view }) =>
        [
          view.tags.map((tag) => `.${tag.trim().replace(/\s+/g, '_')}`).join(' '),
          view.speaker.name ? `— ${view.speaker.name}` : '',
          noteText(view),
        ]
          .filter(Boolean)
          .join('\n'),
      Location: ({ view }) => {
        const position = view.selectors.find((selector) => selector.type === 'TextPositionSelector');
        return position ? String(position.start) : '';
      },
      Date: ({ view }) => iso(view.createdAt).slice(0, 19).replace('T', ' '),
    },
    (value) => value,
  ),
};
