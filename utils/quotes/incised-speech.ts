/**
 * Tags inside the marks, as French and Russian set them: « Le pont est vieux, a-t-elle rappelé, et personne ne le
 * répare. » «Мост стар, — сказал он, — и никто его не чинит». They name the speaker of words that have no tag outside.
 */
import type { Quotation } from '../model';
import type { Scene } from './attribution/analysed-text';
import type { Decision } from './attribution/decide';
import { AUXILIARY, CUE, FEMALE, MALE } from './lexicon/compile';
import { nameOf } from './resolved';

/** Verb with its pronoun (a-t-elle rappelé, сказал он), or verb and name (explique la maire Anne Roche), behind a comma. */
const INCISE =
  /[,!?…]\s+(?:[—–-]\s+)?(?:(?<helper>\p{Ll}+)-(?:t-)?(?<pronoun>ils?|elles?)(?:\s+(?<participle>\p{Ll}+))?|(?<said>\p{Ll}+)\s+(?<he>он[аи]?|він|вона|вони)|(?<verb>\p{Ll}+)\s+(?:[\p{Ll}’'-]+\s+){0,3}(?<name>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:d[eu]\s+|des\s+|la\s+|le\s+)?\p{Lu}[\p{L}\p{M}.’'-]*){0,3}))(?=\s*[,.;!?]|\s|$)/gu;
/** How much of the quoted words is looked at, and how many mentions before them. */
const LOOKED_AT = 1500;
const BACK = 40;

/** Enters the speaker of a quotation whose tag stands inside its marks; true where there is one. */
export function enterIncise(scene: Scene, decision: Decision, quotation: Quotation): boolean {
  if (decision.context.tag || decision.context.embedded) return false;
  const words = scene.text.slice(quotation.start, Math.min(quotation.end, quotation.start + LOOKED_AT));
  for (const match of words.matchAll(INCISE)) {
    const { helper, participle, said, verb, name } = match.groups ?? {};
    const pronoun = match.groups?.pronoun ?? match.groups?.he;
    const main = verb ?? said ?? (participle && isA(scene, helper, AUXILIARY) ? participle : helper);
    const who = pronoun ?? name;
    if (!who || !isA(scene, main, CUE)) continue;
    const at = quotation.start + match.index + match[0].indexOf(who, match[0].indexOf(verb ?? said ?? helper ?? ''));
    quotation.speaker = { start: at, end: at + who.length };
    quotation.speakerName = pronoun ? lastPerson(scene, decision.context.token, pronoun) : fullName(scene, who);
    quotation.speakerDescription = null;
    quotation.confidence = quotation.speakerName ? 0.8 : 0.5;
    return true;
  }
  return false;
}

const isA = (scene: Scene, word: string | undefined, bits: number): boolean =>
  word !== undefined && (scene.compiled.bitsOf(word) & bits) !== 0;

/** The person named last before a token whose sex the pronoun may have. */
function lastPerson(scene: Scene, token: number, pronoun: string): string | null {
  const sex = /^elle|^она$|^вона$/.test(pronoun) ? FEMALE : MALE;
  const other = sex === FEMALE ? MALE : FEMALE;
  let last = scene.mentions.length - 1;
  while (last >= 0 && (scene.mentions[last]?.from ?? 0) >= token) last--;
  for (let m = last; m >= 0 && m > last - BACK; m--) {
    const mention = scene.mentions[m];
    const entity = scene.cast.entities[scene.cast.of[m] ?? -1];
    if (mention && entity?.person && (entity.gender & other) === 0) return nameOf(scene, mention);
  }
  return null;
}

/** The name as the article gives it in full. */
function fullName(scene: Scene, name: string): string {
  const last = name.split(/\s+/).pop()?.toLowerCase() ?? '';
  return scene.cast.entities.find((entity) => entity.person && entity.parts.at(-1) === last)?.name ?? name;
}
