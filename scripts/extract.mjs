#!/usr/bin/env node
// Quotations as JSONL. Texts: stdin {"id","lang"?,"text"} a line -> stdout {"id","quotes":[…]} a line.
// With arguments: saved pages, through the built extension in a browser (extract-pages.mjs).
import { createInterface } from 'node:readline';
import { loadEngine } from './engine.mjs';

const files = process.argv.slice(2).filter((argument) => argument !== '--');
if (files.length > 0) {
  const { extractPages } = await import('./extract-pages.mjs');
  await extractPages(files);
} else {
  const engine = await loadEngine();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { id, lang, text } = JSON.parse(line);
    const lexicon = engine.lexiconFor(lang || engine.detectLanguage(text));
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
    if (!process.stdout.write(`${JSON.stringify({ id, quotes })}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
