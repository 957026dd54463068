#!/usr/bin/env node
// Fits the weights of the three models of the quotation engine for every language that a corpus has articles in.
//   node tests/bench/fit-weights.mjs --corpus DIR [--check] [--only LANGUAGE] [--leave-out FILE,…] [--without FEATURE,…] [--out DIR]
// All *.jsonl of DIR (but those of --leave-out, by their names without ending) whose lines have "text", "lang", "marked" and "quotes" are read. English is the ground
// (utils/quotes/weights.ts); another language is fitted as a departure from it and lands in lexicon/LANGUAGE-weights.ts.
// Each language is first cross-validated, five-fold by article and, where ids name an outlet ("set/outlet_…"), by outlet:
// every article is predicted with weights fitted without its fold, and DIR/score.mjs prints what new articles would give.
// --check stops there and writes no weights. --out keeps the predictions and their gold. A second run gives the same.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../scripts/engine.mjs';
import { casesOf } from './fit-cases.mjs';
import { bestThreshold, choiceGradient, probability, train, yesNoGradient } from './fit-models.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const corpus = option('--corpus');
if (!corpus) {
  console.error(
    'usage: fit-weights.mjs --corpus DIR [--check] [--only LANGUAGE] [--leave-out FILE,…] [--without FEATURE,…] [--out DIR]',
  );
  process.exit(2);
}
const FOLDS = 5;
const KINDS = ['speaker', 'quote', 'person'];
/** How a lexicon says which model a weight belongs to. */
const PREFIX = { speaker: 'speaker: ', quote: 'quotation: ', person: 'person: ' };
const GRADIENTS = { speaker: choiceGradient, quote: yesNoGradient, person: choiceGradient };
/** Penalties for the ground, and for what departs from it. */
const GROUND_PENALTY = { speaker: 0.5, quote: 2, person: 2 };
const PENALTY = { speaker: 2, quote: 1, person: 4 };
/** The features are read twice: those that say how sure the speaker is need weights. */
const ROUNDS = 2;

const without = new Set((option('--without') ?? '').split(',').filter(Boolean));
const engine = await loadEngine();
const tables = { speaker: engine.speakerWeights, quote: engine.quoteWeights, person: engine.personWeights };
const zeros = Object.fromEntries(KINDS.map((kind) => [kind, new Float64Array(Object.keys(tables[kind]).length)]));

/** Lets the engine decide with these weights from now on. */
function use(weights) {
  for (const kind of KINDS)
    for (const [k, name] of Object.keys(tables[kind]).entries()) tables[kind][name] = weights[kind][k];
}

/** The lexicon as the weights are fitted for it: the ground with what is set by hand, other languages without. */
function lexiconOf(language, ground) {
  const lexicon = engine.lexiconFor(language);
  return ground ? { ...lexicon } : { ...lexicon, weights: undefined };
}

function fitWeights(language, articles, prior, ground) {
  const penalty = ground ? GROUND_PENALTY : PENALTY;
  let weights = prior;
  for (let round = 0; round < ROUNDS; round++) {
    use(weights);
    const lexicon = lexiconOf(language, ground);
    const cases = articles.map((article) => casesOf(engine, lexicon, article));
    weights = Object.fromEntries(
      KINDS.map((kind) => {
        const off = Object.keys(tables[kind]).map((name) => without.has(name));
        return [
          kind,
          train(
            cases.flatMap((one) => one[kind]),
            GRADIENTS[kind],
            penalty[kind],
            prior[kind],
            off,
          ),
        ];
      }),
    );
  }
  return weights;
}

const outletOf = ({ id }) => /^[^/]+\/([\p{L}\d-]+)_/u.exec(id)?.[1] ?? null;

/** A fold for each article by its outlet, the great ones spread first, an article without one alone; null where ids name too few. */
function foldsByOutlet(articles) {
  if (new Set(articles.map(outletOf).filter(Boolean)).size < FOLDS) return null;
  const keyOf = (article) => outletOf(article) ?? article.id;
  const sizes = new Map();
  for (const article of articles) sizes.set(keyOf(article), (sizes.get(keyOf(article)) ?? 0) + 1);
  const loads = new Array(FOLDS).fill(0);
  const foldOf = new Map();
  for (const [outlet, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    foldOf.set(outlet, fold);
    loads[fold] += size;
  }
  return articles.map((article) => foldOf.get(keyOf(article)));
}

/** Predicts every article with weights fitted without its fold. Gives the threshold these predictions are best with. */
function crossValidate(language, articles, folds, prior, ground) {
  const guesses = [];
  const fitted = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(
      language,
      articles.filter((_, k) => folds[k] !== fold),
      prior,
      ground,
    );
    fitted.push(weights);
    use(weights);
    const lexicon = lexiconOf(language, ground);
    for (const article of articles.filter((_, k) => folds[k] === fold))
      for (const { features, right } of casesOf(engine, lexicon, article).quote)
        guesses.push({ p: probability(features, weights.quote), right });
  }
  const threshold = ground ? engine.lexiconFor(language).threshold : bestThreshold(guesses);
  const predicted = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    use(fitted[fold]);
    const lexicon = { ...lexiconOf(language, ground), threshold };
    for (const [k, { id, text }] of articles.entries())
      if (folds[k] === fold) predicted.set(id, { id, quotes: engine.findQuotations(text, { lexicon }) });
  }
  return { threshold, predicted: articles.map(({ id }) => predicted.get(id)) };
}

const lines = (list) => list.map((item) => `${JSON.stringify(item)}\n`).join('');

/** Prints what the corpus' scorer says of predictions. */
function report(title, name, articles, predicted) {
  const out = option('--out');
  const folder = out ?? mkdtempSync(join(tmpdir(), 'fit-weights-'));
  mkdirSync(folder, { recursive: true });
  const [gold, guess] = [join(folder, `${name}.gold.jsonl`), join(folder, `${name}.jsonl`)];
  writeFileSync(gold, lines(articles));
  writeFileSync(guess, lines(predicted));
  try {
    console.log(`${title}\n${execFileSync('node', [join(corpus, 'score.mjs'), gold, guess], { encoding: 'utf8' })}`);
  } finally {
    if (!out) rmSync(folder, { recursive: true });
  }
}

const rounded = (value) => {
  const near = Number(value.toFixed(1));
  return near === 0 ? 0 : near;
};

/** Rewrites the numbers of weights.ts. */
function writeGround(weights) {
  const file = join(root, 'utils/quotes/weights.ts');
  let source = readFileSync(file, 'utf8');
  for (const kind of KINDS) {
    const from = source.indexOf(`export const ${kind}Weights`);
    const to = source.indexOf('\n};', from);
    const values = Object.fromEntries(Object.keys(tables[kind]).map((name, k) => [name, weights[kind][k]]));
    const block = source
      .slice(from, to)
      .replace(
        /^( {2}(?:'([^']+)'|(\w+)): )-?[\d.]+,/gm,
        (_, head, quoted, bare) => `${head}${rounded(values[quoted ?? bare])},`,
      );
    source = source.slice(0, from) + block + source.slice(to);
  }
  writeFileSync(file, source);
}

/** Writes what a language's weights are where they depart from the ground. */
function writeDeparture(language, weights, ground, threshold) {
  const entries = KINDS.flatMap((kind) =>
    Object.keys(tables[kind]).flatMap((name, k) => {
      const value = rounded(weights[kind][k]);
      return value === rounded(ground[kind][k]) ? [] : [`  '${PREFIX[kind]}${name}': ${value},\n`];
    }),
  );
  const source = `/** Weights of this language where they depart from weights.ts; written by tests/bench/fit-weights.mjs. */
export const weights: Readonly<Record<string, number>> = {
${entries.join('')}};

/** The probability from which on marked words count as a quotation. */
export const threshold = ${threshold};
`;
  writeFileSync(join(root, `utils/quotes/lexicon/${language}-weights.ts`), source);
}

const leftOut = new Set((option('--leave-out') ?? '').split(','));
const byLanguage = new Map();
for (const name of readdirSync(corpus).sort()) {
  if (!name.endsWith('.jsonl') || leftOut.has(name.slice(0, -'.jsonl'.length))) continue;
  for (const line of readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean)) {
    const article = JSON.parse(line);
    if (!article.text || !article.lang || !article.marked || !article.quotes) continue;
    byLanguage.set(article.lang, [...(byLanguage.get(article.lang) ?? []), article]);
  }
}

/** The ground that other languages depart from: its table, and what English sets by hand over it. */
function groundOf(weights) {
  const byHand = engine.lexiconFor('en').weights ?? {};
  return Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      Float64Array.from(
        Object.keys(tables[kind]),
        (name, k) => byHand[PREFIX[kind] + name] ?? byHand[name] ?? weights[kind][k],
      ),
    ]),
  );
}

let groundFit = Object.fromEntries(KINDS.map((kind) => [kind, Float64Array.from(Object.values(tables[kind]))]));
for (const language of [...byLanguage.keys()].sort((a, b) => (b === 'en') - (a === 'en') || (a < b ? -1 : 1))) {
  const only = option('--only');
  if (only && only !== language) continue;
  const ground = language === 'en';
  const articles = byLanguage.get(language);
  const prior = ground ? zeros : groundOf(groundFit);
  const folds = articles.map((_, k) => k % FOLDS);
  const { threshold, predicted } = crossValidate(language, articles, folds, prior, ground);
  report(`${language}, five-fold by article, threshold ${threshold}:`, `${language}-article`, articles, predicted);
  const outlets = foldsByOutlet(articles);
  if (outlets) {
    const other = crossValidate(language, articles, outlets, prior, ground);
    report(`${language}, five-fold by outlet:`, `${language}-outlet`, articles, other.predicted);
  }
  if (process.argv.includes('--check') && !ground) continue;
  const weights = fitWeights(language, articles, prior, ground);
  if (ground) groundFit = weights;
  if (process.argv.includes('--check')) continue;
  if (ground) writeGround(weights);
  else writeDeparture(language, weights, groundFit, threshold);
}
