#!/usr/bin/env node
// Recognises kept quotations in articles: node scripts/recognise.mjs LIBRARY.jsonl < ARTICLES.jsonl
// Library lines {"id","text","article"?}, article lines {"id","text"}; one line out an article.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { load } from './bundle.mjs';

const path = process.argv[2];
if (path === undefined) {
  console.error('usage: npm run -s recognise -- LIBRARY.jsonl < ARTICLES.jsonl');
  process.exit(2);
}

async function* lines(stream, name) {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let value;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${name}, line ${number}: not JSON`);
    }
    if (typeof value?.id !== 'string' || typeof value.text !== 'string')
      throw new Error(`${name}, line ${number}: "id" and "text" must be strings`);
    yield value;
  }
}

try {
  const { QuotationIndex, recognise } = await load('utils/recognition/index.ts');
  const texts = new Map();
  const library = [];
  for await (const { id, text, article } of lines(createReadStream(path), path)) {
    texts.set(id, text);
    library.push({ id, text, article: typeof article === 'string' ? article : null });
  }
  const index = QuotationIndex.build(library);
  library.length = 0;
  for await (const { id, text } of lines(process.stdin, 'stdin')) {
    const matches = recognise(text, index, (quote) => texts.get(quote), { article: id });
    const rounded = matches.map((match) => ({ ...match, score: Math.round(match.score * 1000) / 1000 }));
    process.stdout.write(`${JSON.stringify({ article: id, matches: rounded })}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
