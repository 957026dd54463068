/** The same content gives the same archive, byte for byte: entries by name, one time for all, one strength. */
import { unzipSync, zipSync } from 'fflate';

/** The first moment that a zip archive knows, in local time as the format has it. */
const TIME = new Date(1980, 0, 1);

/** A zip archive, packed anew. Folders of their own are left out: stores need none. */
export function repack(archive) {
  const entries = Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}
