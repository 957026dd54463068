/** Writes the whole library to a file and sees it onto the disk. Runs where Blob URLs exist: a page, or Firefox's background. */
import { type Library, writesOf } from '../library';
import { fileName } from './file-name';
import { writeFile } from './write-file';

/** What a backup needs of the browser. */
export interface Downloads {
  /** Starts the download of a Blob's URL; resolves with its id. */
  start(url: string, name: string): Promise<number>;
  /** Tells how far it is, and notes at its end which `writes` are saved. */
  state(id: number, writes: number): Promise<'running' | 'saved' | 'failed'>;
}

const LOOK_EVERY = 500;
const LOOKS = 1_200;

/** Resolves when the file is on the disk. Throws where it could not be saved. */
export async function saveBackup(library: Library, downloads: Downloads, now: number): Promise<void> {
  const writes = await writesOf(library);
  const url = URL.createObjectURL(await writeFile(library, 'all', 'jsonld', { now }));
  try {
    const id = await downloads.start(url, fileName('jsonld', true, now));
    for (let look = 0; look < LOOKS; look++) {
      const state = await downloads.state(id, writes);
      if (state === 'saved') return;
      if (state === 'failed') throw new Error('The download of the backup failed.');
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
    throw new Error('The download of the backup takes too long.');
  } finally {
    URL.revokeObjectURL(url);
  }
}
