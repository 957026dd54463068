#!/usr/bin/env node
// Fits the weights of the three models in utils/quotes/weights.ts.
//   node tests/bench/fit-weights.mjs --corpus DIR [--cross OUT.jsonl] [--without FEATURE,…] [--l2 SPEAKER,QUOTE,PERSON]
// Read are the files polnear-train*.jsonl of DIR, and no others. Speaker and person: conditional logits over the candidates (all that touch
// the gold mention are right). Quotation: logistic regression. All with an L2 penalty, full gradients with momentum: nothing is
// drawn at random, so there is no seed and a second run gives the same table.
// --cross writes no weights: it predicts each article with weights fitted on the four fifths it does not belong to, into
// OUT.jsonl (for the scorer: what new articles would give). --without leaves features out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../scripts/engine.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const corpus = option('--corpus');
if (!corpus) {
  console.error(
    'usage: fit-weights.mjs --corpus DIR [--cross OUT.jsonl] [--without FEATURE,…] [--l2 SPEAKER,QUOTE,PERSON]',
  );
  process.exit(2);
}
const docs = readdirSync(corpus)
  .filter((name) => /^polnear-train.*\.jsonl$/.test(name))
  .sort()
  .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const FOLDS = 5;
const STEPS = 350;
const [speakerL2 = 0.5, quoteL2 = 2, personL2 = 2] = (option('--l2') ?? '').split(',').filter(Boolean).map(Number);
const L2 = { speaker: speakerL2, quote: quoteL2, person: personL2 };
const without = new Set((option('--without') ?? '').split(',').filter(Boolean));

const engine = await loadEngine();
const { analyse, decide, findQuotations, lexiconFor, nameOf, personsFor, subjectsOf } = engine;
const tables = { speaker: engine.speakerWeights, quote: engine.quoteWeights, person: engine.personWeights };
const english = lexiconFor('en');

const lastName = (name) =>
  (name ?? '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/\s+/)
    .filter((w) => w && !/^(jr|sr|ii|iii)\.?$/.test(w))
    .at(-1)
    ?.replace(/[^\p{L}\p{N}-]/gu, '') ?? '';

/** What the gold says of each marked stretch: the candidates and which of them are right. */
function collect() {
  const cases = { speaker: [], quote: [], person: [], reported: [], unreachable: 0 };
  for (const [number, doc] of docs.entries()) collectFrom(doc, number % FOLDS, cases);
  return cases;
}

function collectFrom(doc, fold, cases) {
  const analysed = analyse(doc.text, { lexicon: english });
  const goldOf = goldFinder(doc);
  const decisions = decide(analysed, (decision) => {
    const gold = goldOf(analysed.marked[decision.marked]);
    if (!gold || gold.label === 'ignore') return null;
    const quotation = gold.label === 'quote';
    cases.quote.push({ features: decision.quoteFeatures, right: quotation, fold });
    if (!quotation) return { quotation: false, mention: -1 };
    const heads = gold.relation?.head ?? gold.relation?.speaker ?? [];
    if (gold.nested || heads.length === 0) return { quotation: true, mention: decision.mention };
    const touches = (mention) => heads.some(([s, e]) => mention.start < e && mention.end > s);
    const rightOnes = decision.candidates.map((candidate) => touches(analysed.mentions[candidate.mention]));
    const entity = gold.relation.speakerEntity;
    if (!rightOnes.some(Boolean) && entity)
      for (const [k, candidate] of decision.candidates.entries())
        rightOnes[k] = lastName(nameOf(analysed, analysed.mentions[candidate.mention])) === lastName(entity);
    const first = rightOnes.indexOf(true);
    if (first < 0) {
      cases.unreachable++;
      return { quotation: true, mention: decision.mention };
    }
    cases.speaker.push({ candidates: decision.candidates.map((c) => c.features), rightOnes, fold });
    const own = decision.candidates.findIndex((c) => c.mention === decision.mention);
    let person;
    if (entity && decision.persons.length > 0 && rightOnes[own]) {
      const goldPersons = decision.persons.map((p) => lastName(p.entity.name) === lastName(entity));
      if (goldPersons.some(Boolean)) {
        cases.person.push({ candidates: decision.persons.map((p) => p.features), rightOnes: goldPersons, fold });
        person = decision.persons[goldPersons.indexOf(true)].entity.id;
      }
    }
    // The chain goes on with the engine's own choice where it is right, else with the gold's.
    return { quotation: true, mention: rightOnes[own] ? decision.mention : decision.candidates[first].mention, person };
  });
  collectReported(doc, analysed, decisions, fold, cases);
}

/** Pronouns of indirect speech, where the gold says who they are: more cases for the person model. */
function collectReported(doc, analysed, decisions, fold, cases) {
  const roles = subjectsOf(analysed);
  const settled = new Map(decisions.map((d) => [d.mention, 1]));
  for (const { type, head, speakerEntity } of doc.quotes) {
    if (type !== 'indirect' || !speakerEntity || head?.length !== 1) continue;
    const mention = analysed.mentions.find((m) => m.start === head[0][0] && m.end === head[0][1]);
    if (!mention || !/^(he|she)$/i.test(doc.text.slice(mention.start, mention.end))) continue;
    const before = decisions.filter(
      (d) => analysed.marked[d.marked].start < mention.start && (analysed.cast.of[d.mention] ?? -1) >= 0,
    );
    const spoken = before.map((d) => ({ entity: analysed.cast.of[d.mention], paragraph: d.context.paragraph }));
    const persons = personsFor(analysed, mention, roles, spoken, '', settled);
    const rightOnes = persons.map((p) => lastName(p.entity.name) === lastName(speakerEntity));
    if (persons.length > 1 && rightOnes.some(Boolean))
      cases.reported.push({ candidates: persons.map((p) => p.features), rightOnes, fold });
  }
}

/** The gold's entry for a marked stretch; to be asked in text order. */
function goldFinder(doc) {
  const spans = doc.marked.map((mark) => ({
    ...mark,
    relation: mark.label === 'quote' ? doc.quotes[mark.quote] : null,
  }));
  let from = 0;
  return (piece) => {
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
}

function train(table, cases, gradient, l2) {
  const names = Object.keys(table);
  const w = new Float64Array(names.length);
  const v = new Float64Array(names.length);
  const g2 = new Float64Array(names.length);
  const off = names.map((name) => without.has(name));
  for (let step = 1; step <= STEPS; step++) {
    const g = new Float64Array(names.length);
    for (const item of cases) gradient(item, w, g);
    const rate = (step < STEPS * 0.6 ? 0.05 : 0.01) / (1 - 0.9 ** step);
    for (let k = 0; k < names.length; k++) {
      if (off[k]) continue;
      g[k] -= l2 * w[k];
      v[k] = 0.9 * v[k] + 0.1 * g[k];
      g2[k] = 0.99 * g2[k] + 0.01 * g[k] * g[k];
      w[k] += (rate * v[k]) / (Math.sqrt(g2[k] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w;
}

function sum(features, w) {
  let value = 0;
  for (const f of features) value += w[f];
  return value;
}

function choiceGradient({ candidates, rightOnes }, w, g) {
  const scores = candidates.map((features) => sum(features, w));
  const top = Math.max(...scores);
  const p = scores.map((s) => Math.exp(s - top));
  const all = p.reduce((a, b) => a + b, 0);
  const good = p.reduce((a, b, k) => a + (rightOnes[k] ? b : 0), 0);
  candidates.forEach((features, k) => {
    const d = (rightOnes[k] ? p[k] / good : 0) - p[k] / all;
    if (Math.abs(d) > 1e-6) for (const f of features) g[f] += d;
  });
}

function yesNoGradient({ features, right }, w, g) {
  const d = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum(features, w)));
  for (const f of features) g[f] += d;
}

function fitAll(cases) {
  return {
    speaker: train(tables.speaker, cases.speaker, choiceGradient, L2.speaker),
    quote: train(tables.quote, cases.quote, yesNoGradient, L2.quote),
    person: train(tables.person, [...cases.person, ...cases.reported], choiceGradient, L2.person),
  };
}

const best = ({ candidates }, w) => {
  const scores = candidates.map((features) => sum(features, w));
  return scores.indexOf(Math.max(...scores));
};
const hits = (cases, w) => cases.filter((item) => item.rightOnes[best(item, w)]).length;

const cases = collect();
const cross = option('--cross');
if (cross) {
  const right = { speaker: 0, person: 0 };
  const lines = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = Object.fromEntries(
      ['speaker', 'quote', 'person', 'reported'].map((kind) => [
        kind,
        cases[kind].filter((item) => item.fold !== fold),
      ]),
    );
    const weights = fitAll(others);
    for (const kind of ['speaker', 'person'])
      right[kind] += hits(
        cases[kind].filter((item) => item.fold === fold),
        weights[kind],
      );
    for (const kind of ['speaker', 'quote', 'person'])
      for (const [k, name] of Object.keys(tables[kind]).entries()) tables[kind][name] = weights[kind][k];
    const lexicon = { ...english };
    for (const [number, doc] of docs.entries())
      if (number % FOLDS === fold)
        lines.set(doc.id, JSON.stringify({ id: doc.id, quotes: findQuotations(doc.text, { lexicon }) }));
  }
  writeFileSync(cross, docs.map((doc) => `${lines.get(doc.id)}\n`).join(''));
  for (const kind of ['speaker', 'person'])
    console.log(
      `${kind}: ${FOLDS}-fold ${((100 * right[kind]) / cases[kind].length).toFixed(2)} % of ${cases[kind].length}`,
    );
} else {
  const weights = fitAll(cases);
  const file = join(root, 'utils/quotes/weights.ts');
  let source = readFileSync(file, 'utf8');
  for (const kind of ['speaker', 'quote', 'person']) {
    const from = source.indexOf(`export const ${kind}Weights`);
    const to = source.indexOf('\n};', from);
    const values = Object.fromEntries(Object.keys(tables[kind]).map((name, k) => [name, weights[kind][k]]));
    const block = source.slice(from, to).replace(/^( {2}(?:'([^']+)'|(\w+)): )-?[\d.]+,/gm, (_, head, quoted, bare) => {
      const value = Number(values[quoted ?? bare].toFixed(1));
      return `${head}${value === 0 ? 0 : value},`;
    });
    source = source.slice(0, from) + block + source.slice(to);
  }
  writeFileSync(file, source);
  for (const kind of ['speaker', 'person'])
    console.log(`${kind}: ${cases[kind].length} cases, right in training ${hits(cases[kind], weights[kind])}`);
  const guessed = cases.quote.map((item) => ({ ...item, p: 1 / (1 + Math.exp(-sum(item.features, weights.quote))) }));
  for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.85, 0.9]) {
    const share = (right) =>
      guessed.filter((x) => x.right === right && x.p >= threshold).length /
      guessed.filter((x) => x.right === right).length;
    console.log(`threshold ${threshold}: kept ${share(true).toFixed(4)}, false alarms ${share(false).toFixed(3)}`);
  }
}
console.log(`out of reach: ${cases.unreachable} quotations; ${cases.reported.length} pronouns of indirect speech`);
