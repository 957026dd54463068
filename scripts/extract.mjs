#!/usr/bin/env node
// Quotations as JSONL. Texts: stdin {"id","lang"?,"text"} a line -> stdout {"id","quotes":[…]} a line.
// With arguments: saved pages, through the built extension in a browser (extract-pages.mjs); `--article` adds to each line
// the article as read.
import { loadEngine } from './engine.mjs';
import { Mistake, records, runTool, writeLine } from './lines.mjs';

const USAGE = 'usage: npm run -s extract < TEXTS.jsonl   or   npm run -s extract -- [--article] PAGE.html …';

async function extractTexts() {
  if (process.stdin.isTTY) throw new Mistake(USAGE);
  const engine = await loadEngine();
  for await (const { id, lang, text } of records(process.stdin, 'stdin', ['text'])) {
    const lexicon = engine.lexiconFor(typeof lang === 'string' && lang ? lang : engine.detectLanguage(text));
    const quotes = engine.findQuotations(text, { lexicon }).map((quote) => ({
      start: quote.start,
      end: quote.end,
      text: quote.text,
      kind: quote.kind,
      speaker: quote.speaker,
      speakerName: quote.speakerName,
      cue: quote.cue,
      confidence: quote.confidence,
    }));
    await writeLine({ id, quotes });
  }
}

const given = process.argv.slice(2).filter((argument) => argument !== '--');
await runTool(async () => {
  const pages = given.filter((argument) => argument !== '--article');
  const option = pages.find((argument) => argument.startsWith('-'));
  if (option === '--help' || option === '-h') return console.log(USAGE);
  if (option) throw new Mistake(`There is no option ${option}.\n${USAGE}`);
  const article = pages.length < given.length;
  if (pages.length === 0 && article) throw new Mistake(USAGE);
  if (pages.length === 0) return extractTexts();
  const { extractPages } = await import('./extract-pages.mjs');
  return extractPages(pages, { article });
});
