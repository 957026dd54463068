#!/usr/bin/env node
// Fits the weights of the two models in utils/quotes/attribution/weights.ts.
//   node tests/bench/fit-weights.mjs --corpus DIR      (DIR holds polnear-train.jsonl, the only file read)
// Speaker: conditional logit over the candidate mentions (all mentions that touch the gold mention are right).
// Quotation: logistic regression. Both with an L2 penalty, full gradients with momentum: the same every time, no seed needed
// but for the held-out fold that chooses nothing and is only printed.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../scripts/engine.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const at = process.argv.indexOf('--corpus');
if (at < 0) {
  console.error('usage: fit-weights.mjs --corpus DIR');
  process.exit(2);
}
const docs = readFileSync(join(process.argv[at + 1], 'polnear-train.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const L2 = { speaker: 0.5, quote: 2, person: 2 };
const STEPS = 350;

const { inner, lexiconFor } = await loadEngine();
const { readScene, decide, SPEAKER_FEATURES, QUOTE_FEATURES, PERSON_FEATURES, nameOf } = inner;
const lastName = (name) =>
  (name ?? '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/\s+/)
    .filter((w) => w && !/^(jr|sr|ii|iii)\.?$/.test(w))
    .at(-1)
    ?.replace(/[^\p{L}\p{N}-]/gu, '') ?? '';

const speakerCases = [];
const quoteCases = [];
const personCases = [];
for (const [number, doc] of docs.entries()) {
  const scene = readScene(doc.text, { lexicon: lexiconFor('en') });
  const spans = doc.marked.map((mark) => ({
    ...mark,
    relation: mark.label === 'quote' ? doc.quotes[mark.quote] : null,
  }));
  let from = 0;
  const goldOf = (piece) => {
    while (from < spans.length && spans[from].end <= piece.start) from++;
    let best = null;
    let most = 0.5;
    for (let k = from; k < spans.length && spans[k].start < piece.end; k++) {
      const both = Math.min(spans[k].end, piece.end) - Math.max(spans[k].start, piece.start);
      const share = both / (Math.max(spans[k].end, piece.end) - Math.min(spans[k].start, piece.start));
      if (share > most) [best, most] = [spans[k], share];
    }
    return best;
  };
  decide(scene, (decision) => {
    const piece = scene.marked[decision.marked];
    const gold = goldOf(piece);
    if (!gold || gold.label === 'ignore') return null;
    const quotation = gold.label === 'quote';
    quoteCases.push({ features: decision.quoteFeatures, right: quotation, fold: number % 5 });
    if (!quotation) return { quotation: false, mention: -1 };
    const heads = gold.relation?.head ?? gold.relation?.speaker ?? [];
    if (gold.nested || heads.length === 0) return { quotation: true, mention: decision.mention };
    const touches = (mention) => heads.some(([s, e]) => mention.start < e && mention.end > s);
    const rightOnes = decision.candidates.map((candidate) => touches(scene.mentions[candidate.mention]));
    const entity = gold.relation.speakerEntity;
    if (!rightOnes.some(Boolean) && entity)
      for (const [k, candidate] of decision.candidates.entries())
        rightOnes[k] = lastName(nameOf(scene, scene.mentions[candidate.mention])) === lastName(entity);
    const first = rightOnes.indexOf(true);
    if (first < 0) {
      speakerCases.push({ none: true, fold: number % 5 });
      return { quotation: true, mention: decision.mention };
    }
    speakerCases.push({ candidates: decision.candidates.map((c) => c.features), rightOnes, fold: number % 5 });
    let person;
    if (
      entity &&
      decision.persons.length > 0 &&
      rightOnes[decision.candidates.findIndex((c) => c.mention === decision.mention)]
    ) {
      const goldPersons = decision.persons.map((p) => lastName(p.entity.name) === lastName(entity));
      if (goldPersons.some(Boolean)) {
        personCases.push({
          candidates: decision.persons.map((p) => p.features),
          rightOnes: goldPersons,
          fold: number % 5,
        });
        person = decision.persons[goldPersons.indexOf(true)].entity.id;
      } else personCases.push({ none: true });
    }
    // The chain goes on with the engine's own choice where it is right, else with the gold's.
    const own = decision.candidates.findIndex((c) => c.mention === decision.mention);
    return { quotation: true, mention: rightOnes[own] ? decision.mention : decision.candidates[first].mention, person };
  });
}

function train(size, cases, gradient, l2) {
  const w = new Float64Array(size);
  const v = new Float64Array(size);
  const g2 = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const g = new Float64Array(size);
    for (const item of cases) gradient(item, w, g);
    for (let k = 0; k < size; k++) {
      g[k] -= l2 * w[k];
      v[k] = 0.9 * v[k] + 0.1 * g[k];
      g2[k] = 0.99 * g2[k] + 0.01 * g[k] * g[k];
      w[k] +=
        ((step < STEPS * 0.6 ? 0.05 : 0.01) * v[k]) /
        (1 - 0.9 ** step) /
        (Math.sqrt(g2[k] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w;
}
function sum(features, w) {
  let value = 0;
  for (const f of features) value += w[f];
  return value;
}
function speakerGradient({ candidates, rightOnes }, w, g) {
  const scores = candidates.map((features) => sum(features, w));
  const top = Math.max(...scores);
  const p = scores.map((s) => Math.exp(s - top));
  const all = p.reduce((a, b) => a + b, 0);
  const good = p.reduce((a, b, k) => a + (rightOnes[k] ? b : 0), 0);
  candidates.forEach((features, k) => {
    const d = (rightOnes[k] ? p[k] / good : 0) - p[k] / all;
    for (const f of features) g[f] += d;
  });
}
function quoteGradient({ features, right }, w, g) {
  const d = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum(features, w)));
  for (const f of features) g[f] += d;
}
const usable = speakerCases.filter((item) => !item.none);
const best = ({ candidates }, w) => {
  const scores = candidates.map((features) => sum(features, w));
  return scores.indexOf(Math.max(...scores));
};
const accuracy = (cases, w) => cases.filter((item) => item.rightOnes[best(item, w)]).length / cases.length;
if (process.argv.includes('--cross')) {
  let right = 0;
  for (let fold = 0; fold < 5; fold++) {
    const w = train(
      SPEAKER_FEATURES.length,
      usable.filter((c) => c.fold !== fold),
      speakerGradient,
      L2.speaker,
    );
    const test = usable.filter((c) => c.fold === fold);
    right += accuracy(test, w) * test.length;
  }
  let rightPersons = 0;
  for (let fold = 0; fold < 5; fold++) {
    const w = train(
      PERSON_FEATURES.length,
      personCases.filter((c) => !c.none && c.fold !== fold),
      speakerGradient,
      L2.person,
    );
    const test = personCases.filter((c) => !c.none && c.fold === fold);
    rightPersons += accuracy(test, w) * test.length;
  }
  console.log('five-fold, persons:', (rightPersons / personCases.filter((c) => !c.none).length).toFixed(4));
  console.log('five-fold, of reachable:', (right / usable.length).toFixed(4));
}
const speaker = train(SPEAKER_FEATURES.length, usable, speakerGradient, L2.speaker);
const persons = personCases.filter((item) => !item.none);
const person = train(PERSON_FEATURES.length, persons, speakerGradient, L2.person);
console.log(
  `person: ${persons.length} cases, ${personCases.length - persons.length} out of reach, right in training ${accuracy(persons, person).toFixed(4)}`,
);
const quote = train(QUOTE_FEATURES.length, quoteCases, quoteGradient, L2.quote);
const table = (names, w) =>
  names.map((name, k) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${Number(w[k].toFixed(2))},`).join('\n');
writeFileSync(
  join(root, 'utils/quotes/attribution/weights.ts'),
  `/** Weights of the named features, fitted for English by \`tests/bench/fit-weights.mjs\`. Do not edit by hand. */\nexport const speakerWeights: Readonly<Record<string, number>> = {\n${table(SPEAKER_FEATURES, speaker)}\n};\n\nexport const quoteWeights: Readonly<Record<string, number>> = {\n${table(QUOTE_FEATURES, quote)}\n};\n\nexport const personWeights: Readonly<Record<string, number>> = {\n${table(PERSON_FEATURES, person)}\n};\n`,
);
console.log(
  `speaker: ${usable.length} cases, ${speakerCases.length - usable.length} out of reach, right in training ${accuracy(usable, speaker).toFixed(4)}`,
);
const guessed = quoteCases.map((item) => ({ ...item, p: 1 / (1 + Math.exp(-sum(item.features, quote))) }));
for (const threshold of [0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9]) {
  const kept = guessed.filter((x) => x.right && x.p >= threshold).length / guessed.filter((x) => x.right).length;
  const alarms = guessed.filter((x) => !x.right && x.p >= threshold).length / guessed.filter((x) => !x.right).length;
  console.log(`threshold ${threshold}: kept ${kept.toFixed(4)}, false alarms ${alarms.toFixed(3)}`);
}
