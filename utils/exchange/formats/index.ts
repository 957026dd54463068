/** Import and export, a file per format. */
import { cslJson, ris } from './citation-managers';
import { csv, readwise } from './csv';
import { jsonLd } from './jsonld';
import { markdown, markdownZip } from './markdown';
import { qdpx } from './qdpx';
import { plainText } from './text';
import type { ExportFormat } from './types';

/** All formats a library can be written in. */
export const EXPORT_FORMATS = {
  jsonld: jsonLd,
  markdown,
  'markdown-zip': markdownZip,
  csv,
  readwise,
  ris,
  csl: cslJson,
  qdpx,
  text: plainText,
} satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof EXPORT_FORMATS;

export { type Columns, FIELDS, type Field } from './foreign-csv';
export {
  type ImportKind,
  type ReadOptions,
  type Recognised,
  type RecognisedParts,
  type RecordChecks,
  recogniseFile,
  recogniseLargeTable,
} from './import';
export type { Imported, Problem } from './types';
