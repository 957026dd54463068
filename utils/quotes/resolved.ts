/** The name a mention stands for, as the readers see it. */
import type { Scene } from './attribution/scene';
import { DETERMINER, FIRST_PERSON, NUMBER, PREPOSITION, SPEECH_NOUN } from './lexicon/compile';
import { DESCRIPTION, type Mention, RELATIVE } from './mentions/types';

/** The name the mention resolves to, else its own words. */
export function nameOf(scene: Scene, mention: Mention, authors?: readonly string[]): string | null {
  const entity = scene.cast.entities[scene.cast.of[mention.index] ?? -1];
  if (entity && entity.described < 0) return entity.name;
  const description = scene.mentions[entity?.described ?? -1];
  if (description) return clean(scene.text.slice(description.start, description.end));
  const owner = scene.mentions[mention.index - 1];
  if (mention.kind === DESCRIPTION && (mention.bits & SPEECH_NOUN) !== 0 && owner?.within === mention.index)
    return nameOf(scene, owner, authors) ?? clean(scene.text.slice(mention.start, mention.end));
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

/** Invisible characters off, runs of blanks to one. */
export function clean(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
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
