/**
 * Attribution for scripts whose words are not set apart (Chinese, Japanese) or carry their particles (Korean): by what
 * stands right before and behind the marks. A lexicon hands in expressions with a group `name`.
 */
import type { Quotation } from '../../model';
import type { Marked } from '../marks/pair';
import type { Paragraph } from '../paragraphs';

export interface Patterns {
  /** Against the words of the paragraph before the mark (60 characters at most), anchored at their end. */
  readonly before: readonly RegExp[];
  /** Against the words behind the mark (60 characters at most), anchored at their start. */
  readonly behind: readonly RegExp[];
  /** What of `behind` tells a quotation though it names nobody: と述べた. */
  readonly tag: RegExp;
  /** Words before the marks that make the marked words a name or title. */
  readonly named: RegExp;
  /** Titles and descriptions before a name, cut off. */
  readonly title: RegExp;
  readonly pronoun: RegExp;
  /** What must stand behind the marks for `before` to count. */
  readonly needs?: RegExp;
  /** A full name in the text, for pronouns; global, with a group `name`. */
  readonly person?: RegExp;
  /** Length in characters from which marked words without a tag are taken for speech, where they are a sentence. */
  readonly least: number;
}

/** A reader for a lexicon's `read`. Linear: each piece looks at a bounded neighbourhood. */
export function readUnspaced(patterns: Patterns) {
  return (text: string, pieces: readonly Marked[], paragraphs: readonly Paragraph[]): Quotation[] => {
    const found: Quotation[] = [];
    let lastName = '';
    let lastParagraph = -9;
    for (const piece of pieces) {
      const paragraph = paragraphs[piece.paragraph];
      if (!paragraph) continue;
      const from = Math.max(paragraph.start, piece.outerStart - 60);
      const left = text.slice(from, piece.outerStart);
      const right = text.slice(piece.outerEnd, Math.min(paragraph.end, piece.outerEnd + 60));
      const words = text.slice(piece.start, piece.end);
      const ahead = match(patterns.behind, right, piece.outerEnd, patterns.title);
      const counts = !patterns.needs || patterns.needs.test(right);
      const named = ahead ?? (counts ? match(patterns.before, left, from, patterns.title) : null);
      const sentence = /[。．！？!?.…]$/.test(words) || /^\s*$/.test(left);
      const tagged = patterns.tag.test(right);
      if (!named && !tagged && (words.length < patterns.least || !sentence)) continue;
      if (patterns.named.test(left) && words.length < 20) continue;
      if (named && words.length < 3) continue;
      const stands = named !== null && patterns.pronoun.test(named.name);
      const near = lastName !== '' && piece.paragraph - lastParagraph <= 2;
      const person = stands ? lastPerson(text.slice(Math.max(0, from - 400), piece.outerStart), patterns.person) : null;
      const name = named && !stands ? fullName(text, named.name) : (person ?? (near ? lastName : null));
      if (name) {
        lastName = name;
        lastParagraph = piece.paragraph;
      }
      found.push({
        start: piece.start,
        end: piece.end,
        text: words,
        kind: 'direct',
        speaker: named ? { start: named.start, end: named.end } : null,
        speakerName: name,
        speakerDescription: null,
        via: null,
        cue: null,
        confidence: named && !stands ? 0.8 : name ? 0.6 : 0.4,
      });
    }
    return found;
  };
}

/** The person named last before a pronoun. */
function lastPerson(words: string, person: RegExp | undefined): string | null {
  if (!person) return null;
  let name: string | null = null;
  for (const hit of words.matchAll(person)) name = hit.groups?.name ?? name;
  return name;
}

/** The full form of a foreign surname, where the text gives it with a point between its parts: 安娜·李 for 李. */
function fullName(text: string, name: string): string {
  if (!/^[\p{Script=Han}\p{Script=Katakana}ー]{2,10}$/u.test(name)) return name;
  const head = text.slice(0, 60_000);
  for (const point of ['·', '・']) {
    const at = head.indexOf(point + name);
    if (at < 0) continue;
    const before = /[\p{Script=Han}\p{Script=Katakana}ー]{1,8}$/u.exec(head.slice(Math.max(0, at - 8), at));
    if (before) return stripTitle(before[0]) + point + name;
  }
  return name;
}

const stripTitle = (part: string): string =>
  part.replace(/^.*(?:教授|发言人|發言人|总统|主席|部长|主任|博士|专家|像|的|和|与)/u, '');

function match(
  expressions: readonly RegExp[],
  words: string,
  offset: number,
  title: RegExp,
): { name: string; start: number; end: number } | null {
  for (const expression of expressions) {
    const hit = expression.exec(words);
    const whole = hit?.groups?.name;
    if (!hit || whole === undefined) continue;
    const name = whole.replace(title, '');
    if (name === '') continue;
    const start = offset + hit.index + hit[0].indexOf(whole) + whole.length - name.length;
    return { name, start, end: start + name.length };
  }
  return null;
}
