#!/usr/bin/env node
// Calibration table: of the quotations listed with a confidence, how many have the right speaker.
//   node tests/bench/calibration.mjs --corpus DIR [FILE.jsonl …]      (default: polnear-dev.jsonl)
// Right: the last names agree where the gold has a name, else the mention touches the gold's; marked words that are no quotation count as wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../../scripts/engine.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--corpus');
if (at < 0) {
  console.error('usage: calibration.mjs --corpus DIR [FILE.jsonl …]');
  process.exit(2);
}
const files = args.filter((_, k) => k !== at && k !== at + 1);
const { findQuotations, lexiconFor } = await loadEngine();
const lastName = (name) =>
  (name ?? '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/\s+/)
    .filter((word) => word && !/^(jr|sr|ii|iii)\.?$/.test(word))
    .at(-1)
    ?.replace(/[^\p{L}\p{N}-]/gu, '') ?? '';
const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0001];
const bins = EDGES.slice(1).map(() => ({ all: 0, right: 0, sum: 0 }));
for (const file of files.length > 0 ? files : ['polnear-dev.jsonl']) {
  for (const line of readFileSync(join(args[at + 1], file), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const doc = JSON.parse(line);
    for (const quote of findQuotations(doc.text, { lexicon: lexiconFor(doc.lang ?? 'en') })) {
      if (quote.kind === 'unmarked') continue;
      const mark = doc.marked.find(
        (m) =>
          Math.min(m.end, quote.end) - Math.max(m.start, quote.start) >
          0.5 * Math.min(quote.end - quote.start, m.end - m.start),
      );
      if (!mark || mark.label === 'ignore' || mark.nested) continue;
      const relation = mark.label === 'quote' ? doc.quotes[mark.quote] : null;
      const heads = relation?.head ?? relation?.speaker ?? null;
      const touches =
        quote.speaker !== null && (heads ?? []).some(([s, e]) => quote.speaker.start < e && quote.speaker.end > s);
      const right =
        relation !== null &&
        (relation.speakerEntity
          ? lastName(quote.speakerName) === lastName(relation.speakerEntity)
          : heads === null || touches);
      const bin = bins[EDGES.findIndex((edge, k) => quote.confidence >= edge && quote.confidence < EDGES[k + 1])];
      bin.all++;
      bin.sum += quote.confidence;
      if (right) bin.right++;
    }
  }
}
console.log('confidence    quotations   mean   right');
bins.forEach(({ all, right, sum }, k) => {
  if (all > 0)
    console.log(
      `${EDGES[k].toFixed(2)}–${Math.min(1, EDGES[k + 1]).toFixed(2)}   ${String(all).padStart(8)}     ${(sum / all).toFixed(3)}  ${(right / all).toFixed(3)}`,
    );
});
