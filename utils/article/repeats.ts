/** Words that an article says twice: pull-quotes, crossheads, summaries and captions repeat its body. Listed once. */
import type { Block, BlockRole, Quotation } from '../model';
import { normalForm } from '../text/normal';
import { words } from '../text/words';

/** Words in a row that are compared. */
const GRAM_WORDS = 3;
/** Share of a text's word triples that another text must hold to count as saying the same. */
const MIN_SHARED_GRAMS = 0.7;
/** Fewest words of a pull-quote without marks; shorter ones repeat by accident. */
const MIN_PULLED_WORDS = 5;

/** The words of a text in the normal form, marks and blanks gone. */
function wordsOf(text: string): string[] {
  const form = normalForm(text);
  return words(form).map(({ start, end }) => form.slice(start, end));
}

function gramsOf(list: string[]): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + GRAM_WORDS <= list.length; i++) grams.add(list.slice(i, i + GRAM_WORDS).join(' '));
  return grams;
}

/** Words of one stretch, to be looked for in and compared with others; most never are, so each form is made when asked for. */
class Wording {
  private words: string[] | null = null;
  private joined: string | null = null;
  private triples: Set<string> | null = null;

  constructor(private readonly text: () => string) {}

  get list(): string[] {
    this.words ??= wordsOf(this.text());
    return this.words;
  }

  private get line(): string {
    this.joined ??= ` ${this.list.join(' ')} `;
    return this.joined;
  }

  private get grams(): Set<string> {
    this.triples ??= gramsOf(this.list);
    return this.triples;
  }

  /** Whether this wording holds another, word for word or nearly. */
  holds(other: Wording): boolean {
    if (other.list.length === 0) return false;
    if (this.line.includes(other.line)) return true;
    if (other.grams.size === 0) return false;
    let shared = 0;
    for (const gram of other.grams) if (this.grams.has(gram)) shared++;
    return shared >= MIN_SHARED_GRAMS * other.grams.size;
  }
}

/**
 * Which of some blocks, set apart from the text and without words of their own, only repeat it: their indices.
 * `apart[i]` says whether block i could be a pull-quote.
 */
export function pulledQuotes(text: string, blocks: readonly Block[], apart: readonly boolean[]): Set<number> {
  const found = new Set<number>();
  if (!apart.includes(true)) return found;
  const body = blocks.map((block, i) =>
    block.role === 'paragraph' && !apart[i] ? new Wording(() => text.slice(block.start, block.end)) : null,
  );
  blocks.forEach((block, i) => {
    if (!apart[i]) return;
    const wording = new Wording(() => text.slice(block.start, block.end));
    if (wording.list.length >= MIN_PULLED_WORDS && body.some((one) => one?.holds(wording))) found.add(i);
  });
  return found;
}

/** Whether the speaker is named in the block itself. */
function isNamedIn(block: Block | undefined, { speaker }: Quotation): boolean {
  return block !== undefined && speaker !== null && block.start <= speaker.start && speaker.end <= block.end;
}

/** Roles that repeat what paragraphs say, the likeliest last. */
const REPEAT_RANK: Record<BlockRole, number> = {
  paragraph: 0,
  blockquote: 1,
  embed: 2,
  caption: 3,
  listitem: 3,
  heading: 4,
  pullquote: 5,
};

/**
 * The quotations to be listed: without those in headings and pull-quotes that the body repeats, or that nobody is named
 * for, and without those in captions, lists and summaries that another quotation of the article holds.
 */
export function withoutRepeats<Q extends Quotation>(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Q[],
): Q[] {
  const entries = quotations.map((quotation) => {
    const block = blocks.find((b) => b.start <= quotation.start && quotation.start < b.end);
    return {
      quotation,
      block,
      rank: REPEAT_RANK[block?.role ?? 'paragraph'],
      wording: new Wording(() => quotation.text),
    };
  });
  const body = new Wording(() =>
    blocks
      .filter(({ role }) => REPEAT_RANK[role] < REPEAT_RANK.heading)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  );
  const lead = blocks.find(({ role }) => role === 'paragraph');
  return entries
    .filter(({ quotation, block, rank, wording }, i) => {
      if (rank >= REPEAT_RANK.heading && (!isNamedIn(block, quotation) || body.holds(wording))) return false;
      return !entries.some((other, j) => {
        if (j === i || other.rank > rank) return false;
        // The first paragraph often is the summary: what it says shorter, the body says in full.
        const summary = block === lead && other.block !== block && quotation.kind !== 'mixed';
        if (other.rank === rank && !summary) return false;
        if (other.wording.list.length < wording.list.length || wording.list.length < GRAM_WORDS) return false;
        return other.wording.holds(wording);
      });
    })
    .map(({ quotation }) => quotation);
}
