/**
 * Recognition against simple methods on the judged set, and on made-up libraries of growing size. `--corpus DIR` holds
 * `matching/` with articles, library, judgements and the scorer; SIZES=10000,100000 shortens the second part.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Span } from '../../utils/model';
import { confirm, type Match, QuotationIndex, type Search, search } from '../../utils/recognition';
import { readPage } from '../../utils/recognition/prepare';

interface Kept {
  id: string;
  text: string;
  article?: string | null;
}
interface Text {
  id: string;
  text: string;
}
interface Score {
  overall: { precision: number; recall: number; f1: number };
  by_kind: Record<string, { gold: number; recall: number }>;
  subsets: Record<string, { recall: number }>;
  hard_negatives: { rate: number };
}
type Method = (article: Text) => Pick<Match, 'quote' | 'start' | 'end'>[];

const ROUNDS = 10;
const SEEDS = [1, 2, 3];

async function read<T>(file: string): Promise<T[]> {
  const out: T[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) if (line) out.push(JSON.parse(line));
  return out;
}

function score(scorer: string, folder: string, scratch: string, articles: Text[], method: Method): Score {
  const file = join(scratch, 'predictions.jsonl');
  writeFileSync(file, articles.map((a) => `${JSON.stringify({ article: a.id, matches: method(a) })}\n`).join(''));
  return JSON.parse(execFileSync('node', [scorer, folder, file, '--json'], { maxBuffer: 1 << 28 }).toString());
}

function ours(library: Kept[]): { method: Method; index: QuotationIndex; texts: Map<string, string> } {
  const texts = new Map(library.map((q) => [q.id, q.text]));
  const index = QuotationIndex.build(library);
  const method: Method = ({ id, text }) => confirm(search(text, index, { article: id }), (quote) => texts.get(quote));
  return { method, index, texts };
}

interface Word {
  form: string;
  start: number;
  end: number;
}

function plainWords(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu))
    found.push({
      form: match[0].toLowerCase().replace('’', "'"),
      start: match.index,
      end: match.index + match[0].length,
    });
  return found;
}

/** The whole quotation, word for word. */
function exact(library: Kept[]): Method {
  const byStart = new Map<string, { id: string; article: unknown; words: string[] }[]>();
  for (const { id, text, article } of library) {
    const words = plainWords(text).map((w) => w.form);
    const key = words.slice(0, 3).join(' ');
    const list = byStart.get(key) ?? [];
    list.push({ id, article, words });
    byStart.set(key, list);
  }
  return ({ id, text }) => {
    const words = plainWords(text);
    const out: ReturnType<Method> = [];
    for (let i = 0; i + 2 < words.length; i++) {
      const key = `${words[i]?.form} ${words[i + 1]?.form} ${words[i + 2]?.form}`;
      for (const quote of byStart.get(key) ?? []) {
        const last = words[i + quote.words.length - 1];
        if (quote.article === id || last === undefined) continue;
        if (quote.words.every((w, k) => w === words[i + k]?.form))
          out.push({ quote: quote.id, start: words[i]?.start ?? 0, end: last.end });
      }
    }
    return out;
  };
}

/** The stretches between marks, as recognition itself reads them. */
function marked(text: string): Span[] {
  const { tokens, stretch } = readPage(text);
  const out: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.inside[i] !== 1) continue;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    const last = out.at(-1);
    if (last !== undefined && tokens.inside[i - 1] === 1 && stretch[i] === stretch[i - 1]) last.end = end;
    else out.push({ start, end });
  }
  return out;
}

const JACCARD = 0.6;

/** Marked stretches whose sets of five-character sequences are like a quotation's (Jaccard). */
function jaccard(library: Kept[]): Method {
  const set = (text: string): Set<string> => {
    const s = plainWords(text)
      .map((w) => w.form)
      .join(' ');
    const out = new Set<string>();
    for (let i = 0; i + 5 <= s.length; i++) out.add(s.slice(i, i + 5));
    return out;
  };
  const sets = library.map((q) => set(q.text));
  const owners = new Map<string, number[]>();
  for (const [n, grams] of sets.entries())
    for (const gram of grams) {
      const list = owners.get(gram);
      if (list) list.push(n);
      else owners.set(gram, [n]);
    }
  return ({ id, text }) => {
    const out: ReturnType<Method> = [];
    for (const { start, end } of marked(text)) {
      const grams = set(text.slice(start, end));
      const shared = new Map<number, number>();
      for (const gram of grams) for (const n of owners.get(gram) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
      for (const [n, both] of shared) {
        const quote = library[n];
        if (quote === undefined || quote.article === id) continue;
        if (both / (grams.size + (sets[n]?.size ?? 0) - both) >= JACCARD) out.push({ quote: quote.id, start, end });
      }
    }
    return out;
  };
}

function line(name: string, s: Score): string {
  const few = s.subsets['shared part has 4+ content words']?.recall ?? '';
  const { precision, recall, f1 } = s.overall;
  return `| ${name} | ${precision} | ${recall} | ${f1} | ${few} | ${s.hard_negatives.rate} |`;
}

async function judged(folder: string, scorer: string, scratch: string): Promise<void> {
  const articles = await read<Text>(join(folder, 'articles.jsonl'));
  const library = await read<Kept>(join(folder, 'library.jsonl'));
  const result = score(scorer, folder, scratch, articles, ours(library).method);
  console.log('| method | precision % | recall % | F1 % | recall, 4+ content words % | look-alikes raised % |');
  console.log('|---|---|---|---|---|---|');
  console.log(line('this extension', result));
  console.log(
    line(`5-character sequences, Jaccard ${JACCARD}`, score(scorer, folder, scratch, articles, jaccard(library))),
  );
  console.log(line('whole quotation, word for word', score(scorer, folder, scratch, articles, exact(library))));
  const kinds = Object.entries(result.by_kind).map(([kind, k]) => `${kind} ${k.recall} (of ${k.gold})`);
  console.log(`\nRecall by kind, %: ${kinds.join(', ')}\n`);
}

/** Milliseconds a page: the least of several rounds of each page, averaged. */
function time(articles: Text[], work: (article: Text) => unknown): number {
  const least = articles.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, article] of articles.entries()) {
      const start = performance.now();
      work(article);
      least[i] = Math.min(least[i] ?? 0, performance.now() - start);
    }
  return least.reduce((a, b) => a + b, 0) / articles.length;
}

/** The least that any method does: a look-up of each three words in a Map of whole quotations, confirmed word for word. */
function floor(library: Kept[]): (article: Text) => number {
  const map = new Map<string, string[]>();
  const forms = (text: string): string[] => plainWords(text).map((w) => w.form);
  for (const { text } of library) {
    const words = forms(text);
    const key = words.slice(0, 3).join(' ');
    const list = map.get(key);
    if (list) list.push(words.join(' '));
    else map.set(key, [words.join(' ')]);
  }
  return ({ text }) => {
    const words = forms(text);
    const joined = words.join(' ');
    let at = 0;
    let found = 0;
    for (let i = 0; i + 2 < words.length; i++) {
      for (const quote of map.get(`${words[i]} ${words[i + 1]} ${words[i + 2]}`) ?? [])
        if (joined.startsWith(quote, at)) found++;
      at += (words[i]?.length ?? 0) + 1;
    }
    return found;
  };
}

/** What a page asks of the index, on average: why time grows, where it does. */
function effort(pages: Text[], index: QuotationIndex): number[] {
  const all = pages.map(({ id, text }) => search(text, index, { article: id }));
  const mean = (of: (found: Search) => number): number =>
    Math.round(all.reduce((sum, found) => sum + of(found), 0) / all.length);
  return [mean((s) => s.effort.asked), mean((s) => s.effort.owners), mean((s) => s.ids.length)];
}

async function scale(folder: string, scorer: string, scratch: string, sizes: number[]): Promise<void> {
  console.log(
    '| quotations | seed | planted ones found % | ms a page | floor, ms | times the floor | index, MB | fingerprints asked a page | owners seen | texts compared |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const n of sizes)
    for (const seed of SEEDS) {
      const out = join(scratch, 'scale');
      const numbers = ['--n', String(n), '--seed', String(seed)];
      execFileSync('node', [join(folder, 'gen-scale.mjs'), ...numbers, '--out', out, '--corpus', folder]);
      const library = await read<Kept>(join(out, 'library.jsonl'));
      const articles = readFileSync(join(out, 'articles.jsonl'), 'utf8').split('\n').filter(Boolean);
      const pages = articles.map((a) => JSON.parse(a) as Text);
      const { method, index } = ours(library);
      const result = score(scorer, out, scratch, pages, method);
      const own = time(pages, method);
      const least = time(pages, floor(library));
      const megabytes = index.toBytes().length / 1e6;
      const times = (own / least).toFixed(1);
      const row = [n, seed, result.overall.recall, own.toFixed(2), least.toFixed(2), times, megabytes.toFixed(1)];
      console.log(`| ${[...row, ...effort(pages, index)].join(' | ')} |`);
    }
}

export async function bench({ corpus }: { corpus: string | null }): Promise<void> {
  if (corpus === null) {
    console.log('The judged set is not here: give its folder with --corpus DIR.');
    return;
  }
  const folder = join(corpus, 'matching');
  const scorer = join(folder, 'match-score.mjs');
  const scratch = mkdtempSync(join(tmpdir(), 'recognition-'));
  try {
    await judged(folder, scorer, scratch);
    const sizes = (process.env.SIZES ?? '10000,100000,1000000').split(',').map(Number);
    await scale(folder, scorer, scratch, sizes);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
