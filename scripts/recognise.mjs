#!/usr/bin/env node
// Recognises kept quotations in articles: node scripts/recognise.mjs LIBRARY.jsonl < ARTICLES.jsonl
// Library lines {"id","text","article"?}, article lines {"id","text"}; one line out an article.
import { load } from './bundle.mjs';
import { Mistake, openFile, records, runTool, writeLine } from './lines.mjs';

const USAGE = 'usage: npm run -s recognise -- LIBRARY.jsonl < ARTICLES.jsonl';
const FIELDS = ['id', 'text'];

await runTool(async () => {
  const given = process.argv.slice(2).filter((argument) => argument !== '--');
  if (given.includes('--help') || given.includes('-h')) return console.log(USAGE);
  const [path, ...more] = given;
  if (path === undefined || more.length > 0) throw new Mistake(USAGE);
  const { QuotationIndex, recognise } = await load('utils/recognition/index.ts');
  const texts = new Map();
  const library = [];
  for await (const { id, text, article } of records(openFile(path), path, FIELDS)) {
    texts.set(id, text);
    library.push({ id, text, article: typeof article === 'string' ? article : null });
  }
  const index = QuotationIndex.build(library);
  library.length = 0;
  if (process.stdin.isTTY) throw new Mistake(USAGE);
  for await (const { id, text } of records(process.stdin, 'stdin', FIELDS)) {
    const matches = recognise(text, index, (quote) => texts.get(quote), { article: id });
    const rounded = matches.map((match) => ({ ...match, score: Math.round(match.score * 1000) / 1000 }));
    await writeLine({ article: id, matches: rounded });
  }
});
