/** Hashes. `crypto.subtle` needs a secure context: the background and extension pages are, many web pages are not. */

/** SHA-256 of a text's UTF-8, in hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 128 bits of SHA-256, in hex: the id of what two devices must make alike. */
export async function shortHash(text: string): Promise<string> {
  return (await sha256(text)).slice(0, 32);
}
