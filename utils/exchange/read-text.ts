/** The text of a file, whatever the program that wrote it. */
import { VerbatimError } from '../model/errors';
import { MAX_FILE_BYTES } from '../model/limits';

/**
 * UTF-8; UTF-16 where the file says so; a table that is neither is read as spreadsheets of old wrote it (Windows-1252).
 * @throws VerbatimError (ImportErrorCode)
 */
export async function readText(file: Blob): Promise<string> {
  if (file.size > MAX_FILE_BYTES) throw new VerbatimError('too-large');
  const bytes = await file.arrayBuffer().catch(() => {
    throw new VerbatimError('unreadable');
  });
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (/^\s*[[{]/.test(text)) throw new VerbatimError('not-text');
    return text;
  }
}
