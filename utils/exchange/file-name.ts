/** What a file is called: the program, what it holds, the day. */
import { EXPORT_FORMATS, type ExportFormatId } from './formats';

/** The day in the reader's own time zone, `2025-03-04`. */
function localDay(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `verbatim-2025-03-04.csv`; a whole backup is named as one. */
export function fileName(format: ExportFormatId, whole: boolean, now: number): string {
  const what =
    whole && format === 'jsonld' ? 'verbatim-backup' : format === 'readwise' ? 'verbatim-readwise' : 'verbatim';
  return `${what}-${localDay(now)}.${EXPORT_FORMATS[format].extension}`;
}
