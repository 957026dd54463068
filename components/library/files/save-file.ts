/** Gives the reader a file by the browser's own download, which needs no permission. */

/** Long enough for the browser to have taken the file. */
const KEPT_FOR = 60_000;

export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
