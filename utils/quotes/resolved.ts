/** The name a mention stands for, as the readers see it. */
import type { Scene } from './attribution/scene';
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

/** Names that the labels of transcripts stand for: the person of the text so called, else the label itself. */
export function labelNames(scene: Scene): (label: string) => string {
  const names = new Map<string, string>();
  for (const { parts, name } of scene.cast.entities) {
    if (name === '') continue;
    names.set(parts[parts.length - 1] ?? '', name);
    names.set(name.toLowerCase(), name);
  }
  return (label) => {
    const lower = label.toLowerCase();
    return names.get(lower) ?? names.get(lower.split(' ').pop() ?? '') ?? label;
  };
}
