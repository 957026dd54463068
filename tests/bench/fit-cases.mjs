// What the gold says of each marked stretch of an article, as cases for the three models of utils/quotes/weights.ts.

const lastName = (name) =>
  (name ?? '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/\s+/)
    .filter((w) => w && !/^(jr|sr|ii|iii)\.?$/.test(w))
    .at(-1)
    ?.replace(/[^\p{L}\p{N}-]/gu, '') ?? '';

/** Pronouns of indirect speech that stand for one person. */
const PERSON_PRONOUN = /^(?:he|she|er|sie)$/i;

/**
 * The cases of one article, read with the engine's present weights. Where the engine chooses wrongly, the gold's choice is
 * what later decisions go by.
 */
export function casesOf(engine, lexicon, doc) {
  const cases = { speaker: [], quote: [], person: [], unreachable: 0 };
  const { nameOf } = engine;
  const analysed = engine.analyse(doc.text, { lexicon });
  const goldOf = goldFinder(doc);
  const decisions = engine.decide(analysed, (decision) => {
    const gold = goldOf(analysed.marked[decision.marked]);
    if (!gold || gold.label === 'ignore') return null;
    const quotation = gold.label === 'quote';
    cases.quote.push({ features: decision.quoteFeatures, right: quotation });
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
    cases.speaker.push({ candidates: decision.candidates.map((c) => c.features), rightOnes });
    const own = decision.candidates.findIndex((c) => c.mention === decision.mention);
    let person;
    if (entity && decision.persons.length > 0 && rightOnes[own]) {
      const goldPersons = decision.persons.map((p) => lastName(p.entity.name) === lastName(entity));
      if (goldPersons.some(Boolean)) {
        cases.person.push({ candidates: decision.persons.map((p) => p.features), rightOnes: goldPersons });
        person = decision.persons[goldPersons.indexOf(true)].entity.id;
      }
    }
    // The chain goes on with the engine's own choice where it is right, else with the gold's.
    return { quotation: true, mention: rightOnes[own] ? decision.mention : decision.candidates[first].mention, person };
  });
  collectReported(engine, doc, analysed, decisions, cases);
  return cases;
}

/** Pronouns of indirect speech, where the gold says who they are: more cases for the person model. */
function collectReported(engine, doc, analysed, decisions, cases) {
  const roles = engine.subjectsOf(analysed);
  const settled = new Map(decisions.map((d) => [d.mention, 1]));
  for (const { type, head, speakerEntity } of doc.quotes) {
    if (type !== 'indirect' || !speakerEntity || head?.length !== 1) continue;
    const mention = analysed.mentions.find((m) => m.start === head[0][0] && m.end === head[0][1]);
    if (!mention || !PERSON_PRONOUN.test(doc.text.slice(mention.start, mention.end))) continue;
    const before = decisions.filter(
      (d) => analysed.marked[d.marked].start < mention.start && (analysed.cast.of[d.mention] ?? -1) >= 0,
    );
    const spoken = before.map((d) => ({ entity: analysed.cast.of[d.mention], paragraph: d.context.paragraph }));
    const persons = engine.personsFor(analysed, mention, roles, spoken, '', settled);
    const rightOnes = persons.map((p) => lastName(p.entity.name) === lastName(speakerEntity));
    if (persons.length > 1 && rightOnes.some(Boolean))
      cases.person.push({ candidates: persons.map((p) => p.features), rightOnes });
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
