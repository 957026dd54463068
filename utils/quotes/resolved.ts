/** The name a mention stands for, as the readers see it. */
import type { Scene } from './attribution/analysed-text';
import type { Entity } from './coreference/types';
import { DETERMINER, DOCUMENT, FIRST_PERSON, GROUP, NUMBER, PREPOSITION, ROLE, SPEECH_NOUN } from './lexicon/compile';
import { DESCRIPTION, type Mention, RELATIVE } from './mentions/types';
import { clean } from './paragraphs';

/** The name the mention resolves to, else its own words. */
export function nameOf(scene: Scene, mention: Mention, authors?: readonly string[]): string | null {
  const entity = scene.cast.entities[scene.cast.of[mention.index] ?? -1];
  if (entity && entity.described < 0) return entity.name;
  const description = scene.mentions[entity?.described ?? -1];
  if (description) return clean(scene.text.slice(description.start, description.end));
  const owner = scene.mentions[mention.index - 1];
  // What somebody's statement, claim or report says, they say; their lawyer is another.
  const words = (mention.bits & (SPEECH_NOUN | DOCUMENT)) !== 0;
  const thing = mention.kind === DESCRIPTION && (words || (mention.bits & (ROLE | GROUP)) === 0);
  if (thing && owner?.within === mention.index) {
    const name = nameOf(scene, owner, authors);
    if (name !== null) return name;
  }
  if (mention.kind === DESCRIPTION) return clean(scene.text.slice(mention.start, endOf(scene, mention)));
  if ((mention.bits & FIRST_PERSON) !== 0) return authors?.[0] ?? null;
  if (mention.kind === RELATIVE) {
    const before = scene.mentions[mention.index - 1];
    return before && before.kind === DESCRIPTION && before.sentence === mention.sentence
      ? clean(scene.text.slice(before.start, before.end))
      : null;
  }
  return null;
}

/** Where a description ends: "one of the protesters" goes on over its preposition. */
function endOf(scene: Scene, mention: Mention): number {
  const { list } = scene.tokens;
  const joint = list[mention.to];
  const counts = ((list[mention.headFrom]?.bits ?? 0) & (DETERMINER | NUMBER)) !== 0;
  const whole = scene.mentions[scene.clauses.startsAt[mention.to + 1] ?? -1];
  return counts && joint && (joint.bits & PREPOSITION) !== 0 && whole && whole.kind === DESCRIPTION
    ? whole.end
    : mention.end;
}

/** Whom the labels of transcripts stand for: the one of the text so called. */
export function calledBy(scene: Scene): (label: string) => Entity | undefined {
  const known = new Map<string, Entity>();
  for (const entity of scene.cast.entities) {
    if (entity.name === '') continue;
    known.set(entity.parts[entity.parts.length - 1] ?? '', entity);
    known.set(entity.name.toLowerCase(), entity);
  }
  return (label) => {
    const lower = label.toLowerCase();
    return known.get(lower) ?? known.get(lower.split(' ').pop() ?? '');
  };
}
