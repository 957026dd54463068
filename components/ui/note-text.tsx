/** A note as it is read: plain text whose addresses can be followed. */
import type { JSX } from 'preact';

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]+/gi;
/** Marks that close a sentence or a bracket around an address, not the address. */
const TRAILING = /[.,;:!?…'’)\]}»]+$/;

interface Piece {
  text: string;
  href: string | null;
}

/** Cuts a text into plain pieces and http(s) addresses; nothing else ever becomes a link. */
export function linkPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const open = match[0].includes('(');
    const found = match[0].replace(open ? /[.,;:!?…'’\]}»]+$/ : TRAILING, '');
    if (!URL.canParse(found)) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), href: null });
    pieces.push({ text: found, href: new URL(found).href });
    at = match.index + found.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), href: null });
  return pieces;
}

export function NoteText({ text }: { text: string }): JSX.Element {
  return (
    <p class="vb-note-text" dir="auto">
      {linkPieces(text).map(({ text: words, href }) => (href ? <NoteLink href={href} words={words} /> : words))}
    </p>
  );
}

function NoteLink({ href, words }: { href: string; words: string }): JSX.Element {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

/** The addresses of a note that is being edited, where they cannot be followed in the text itself. */
export function NoteLinks({ text }: { text: string }): JSX.Element | null {
  const found = new Map<string, string>();
  for (const { text: words, href } of linkPieces(text)) if (href) found.set(href, words);
  if (found.size === 0) return null;
  return (
    <ul class="vb-note-links">
      {[...found].map(([href, words]) => (
        <li key={href}>
          <NoteLink href={href} words={words} />
        </li>
      ))}
    </ul>
  );
}
