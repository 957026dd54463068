/** The name a mention stands for, as the readers see it. */

import { DETERMINER, DOCUMENT, FIRST_PERSON, GROUP, NUMBER, PREPOSITION, ROLE, SPEECH_NOUN } from './lexicon/compile';
import { DESCRIPTION, type Mention, RELATIVE } from './mentions/types';
import { clean } from './paragraphs';
import type { AnalysedText, Entity } from './types';

/** The name the mention resolves to, else its own words. */
export function nameOf(analysed: AnalysedText, mention: Mention, authors?: readonly string[]): string | null {
  const entity = analysed.cast.entities[analysed.cast.of[mention.index] ?? -1];
  if (entity && entity.described < 0) return entity.name;
  const description = analysed.mentions[entity?.described ?? -1];
  if (description) return clean(analysed.text.slice(description.start, description.end));
  const owner = analysed.mentions[mention.index - 1];
  // What somebody's statement, claim or report says, they say; their lawyer is another.
  const words = (mention.bits & (SPEECH_NOUN | DOCUMENT)) !== 0;
  const thing = mention.kind === DESCRIPTION && (words || (mention.bits & (ROLE | GROUP)) === 0);
  if (thing && owner?.within === mention.index) {
    const name = nameOf(analysed, owner, authors);
    if (name !== null) return name;
  }
  if (mention.kind === DESCRIPTION) return clean(analysed.text.slice(mention.start, endOf(analysed, mention)));
  if ((mention.bits & FIRST_PERSON) !== 0) return authors?.[0] ?? null;
  if (mention.kind === RELATIVE) {
    const before = analysed.mentions[mention.index - 1];
    return before && before.kind === DESCRIPTION && before.sentence === mention.sentence
      ? clean(analysed.text.slice(before.start, before.end))
      : null;
  }
  return null;
}

/** Where a description ends: "one of the protesters" goes on over its preposition. */
function endOf(analysed: AnalysedText, mention: Mention): number {
  const { list } = analysed.tokens;
  const joint = list[mention.to];
  const counts = ((list[mention.headFrom]?.bits ?? 0) & (DETERMINER | NUMBER)) !== 0;
  const whole = analysed.mentions[analysed.clauses.startsAt[mention.to + 1] ?? -1];
  return counts && joint && (joint.bits & PREPOSITION) !== 0 && whole && whole.kind === DESCRIPTION
    ? whole.end
    : mention.end;
}

/** Whom the labels of transcripts stand for: the one of the text so called. */
export function calledBy(analysed: AnalysedText): (label: string) => Entity | undefined {
  const known = new Map<string, Entity>();
  for (const entity of analysed.cast.entities) {
    if (entity.name === '') continue;
    known.set(entity.parts[entity.parts.length - 1] ?? '', entity);
    known.set(entity.name.toLowerCase(), entity);
  }
  return (label) => {
    const lower = label.toLowerCase();
    return known.get(lower) ?? known.get(lower.split(' ').pop() ?? '');
  };
}
