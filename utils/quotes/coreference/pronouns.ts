/**
 * Whom "he" or "she" beside a quotation stands for: a small ranker over the persons named before it, with named
 * features. It sees what the general resolution cannot: who spoke before, and who is named in the quoted words.
 */

import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION } from '../mentions/types';
import { WORD } from '../tokens';
import { type AnalysedText, type Entity, type PersonCandidate, RELATIVE_CLAUSE } from '../types';
import { PERSON } from '../weights';

const MAX_MENTIONS_BACK = 40;
const MAX_PERSONS = 8;

/** A speaker already decided on. */
export interface Spoken {
  entity: number;
  paragraph: number;
}

/** Persons a pronoun may stand for, nearest first. Bounded in number. */
export function personsFor(
  analysed: AnalysedText,
  mention: Mention,
  subjects: Subjects,
  spoken: readonly Spoken[],
  quoted: string,
  /** Pronouns already settled; others between are no evidence. */
  settled: ReadonlyMap<number, number>,
): PersonCandidate[] {
  const gender = mention.bits & (CLASS.MALE | CLASS.FEMALE);
  const found: PersonCandidate[] = [];
  const seen = new Map<number, number[]>();
  const nearestOf = new Map<number, number>();
  let nearestSubject = true;
  let nearestSpeaker = true;
  for (let i = mention.index - 1, looked = 0; i >= 0 && looked < MAX_MENTIONS_BACK; i--, looked++) {
    const at = analysed.mentions[i];
    if (!at) continue;
    const id = analysed.cast.of[i] ?? -1;
    const entity = analysed.cast.entities[id];
    // Who is named below a picture is spoken of there alone.
    if (at.paragraph !== mention.paragraph && analysed.paragraphs[at.paragraph]?.role === 'caption') continue;
    if (!entity || (at.kind !== NAME && at.kind !== PRONOUN_MENTION && at.kind !== DESCRIPTION)) continue;
    if (at.kind === PRONOUN_MENTION && !settled.has(i) && mention.sentence !== at.sentence) continue;
    const role = subjects.of[i] ?? 0;
    const known = seen.get(id);
    if (known) {
      further(analysed, mention, at, role, known, nearestOf.get(id) ?? -1);
      continue;
    }
    if (found.length >= MAX_PERSONS || !fits(entity, gender)) continue;
    const out: number[] = [];
    seen.set(id, out);
    nearestOf.set(id, at.sentence);
    out.push(sentencesBetween(mention, at), paragraphsBetween(mention, at), rankOf(found.length));
    if (role > 0) {
      subjectThere(analysed, at, role, nearestSpeaker, nearestSubject, out);
      if (role > 1) nearestSpeaker = false;
      nearestSubject = false;
    }
    if (subjects.bound[i] === 1) out.push(PERSON['after preposition']);
    if (subjects.told[i] === 1 && mention.sentence - at.sentence < 3)
      out.push(replies(analysed, mention) ? PERSON['spoken to there, replies'] : PERSON['spoken to there']);
    if (id === analysed.interviewed) out.push(PERSON.interviewed);
    if (asked(analysed, at.sentence)) out.push(PERSON['named in a question']);
    placeThere(analysed, at, role, out);
    speech(id, mention, spoken, out);
    describePerson(entity, gender, quoted, out);
    if (id === analysed.cast.of[mention.index]) out.push(PERSON['resolved so by the sentence']);
    found.push({ entity, features: out });
  }
  return found;
}

/** Whether the verb beside a pronoun answers somebody: "she replied". */
function replies({ tokens, compiled }: AnalysedText, mention: Mention): boolean {
  const { reply } = compiled.lexicon;
  return [mention.to, mention.from - 1].some((k) => reply?.test(tokens.list[k]?.lower ?? '') === true);
}

/** Whether the writer's sentence is a question. */
function asked(analysed: AnalysedText, sentence: number): boolean {
  return analysed.tokens.list[(analysed.tokens.sentences[sentence + 1] ?? 0) - 1]?.lower === '?';
}

function sentencesBetween(mention: Mention, at: Mention): number {
  const sentences = mention.sentence - at.sentence;
  if (sentences === 0) return PERSON['same sentence'];
  if (sentences === 1) return PERSON['one sentence before'];
  if (sentences === 2) return PERSON['two sentences before'];
  return sentences < 5 ? PERSON['three or four sentences before'] : PERSON.further;
}

function paragraphsBetween(mention: Mention, at: Mention): number {
  const paragraphs = mention.paragraph - at.paragraph;
  if (paragraphs === 0) return PERSON['same paragraph'];
  if (paragraphs === 1) return PERSON['paragraph before'];
  return paragraphs === 2 ? PERSON['two paragraphs before'] : PERSON['three paragraphs or more'];
}

function rankOf(nearer: number): number {
  if (nearer === 0) return PERSON['nearest person'];
  if (nearer === 1) return PERSON['second nearest'];
  return nearer === 2 ? PERSON['third nearest'] : PERSON['fourth or further'];
}

/** Adds that the person is a subject there; `role` is 2 for that of a verb of speech. */
function subjectThere(
  analysed: AnalysedText,
  at: Mention,
  role: number,
  nearestSpeaker: boolean,
  nearestSubject: boolean,
  out: number[],
): void {
  out.push(PERSON.subject);
  if (role > 1) {
    out.push(PERSON['subject of verb of speech']);
    if (nearestSpeaker) out.push(PERSON['nearest subject of verb of speech']);
  }
  if (within(analysed, at)) out.push(PERSON['subject of a clause within']);
  if (nearestSubject) out.push(PERSON['nearest subject']);
}

/** Adds how the person is mentioned there, and whether the sentence begins so. */
function placeThere(analysed: AnalysedText, at: Mention, role: number, out: number[]): void {
  if (at.kind === PRONOUN_MENTION) out.push(PERSON['pronoun there']);
  if (at.kind === DESCRIPTION) out.push(PERSON['description there']);
  const start = analysed.tokens.sentences[at.sentence] ?? 0;
  // "Across the street, Roe runs …" begins with Roe as well; "Lee and Roe met" with Lee.
  const verb = analysed.clauses.groups[analysed.clauses.ofSentence[at.sentence] ?? -1];
  const joined = ((analysed.tokens.list[at.from - 1]?.bits ?? 0) & CLASS.CONJUNCTION) !== 0;
  if (at.from <= start + 1 || (role > 0 && !joined && verb !== undefined && verb.from >= at.to))
    out.push(PERSON['first in sentence']);
  if (at.kind === NAME && at.headTo - at.headFrom > 1) out.push(PERSON['named in full there']);
}

/** Adds what is known of the person, whatever the place. */
function describePerson(entity: Entity, gender: number, quoted: string, out: number[]): void {
  out.push((entity.gender & gender) !== 0 ? PERSON['gender fits'] : PERSON['gender unknown']);
  if (entity.described >= 0) out.push(PERSON['only described']);
  if (!entity.person) out.push(PERSON['not known as a person']);
  if ((entity.bits & CLASS.FIRST_NAME) !== 0 || entity.roles.size > 0) out.push(PERSON['title or first name']);
  if (isNamedIn(entity, quoted)) out.push(PERSON['named in the words']);
  if (entity.mentions.length === 1) out.push(PERSON['named once']);
}

/** Whether a mention begins a clause that another's verb of speech or a conjunction opens: "said that she". */
function within(analysed: AnalysedText, at: Mention): boolean {
  const before = analysed.tokens.list[at.from - 1];
  return (
    before?.kind === WORD && before.sentence === at.sentence && (before.bits & (CLASS.SUBORDINATOR | CLASS.CUE)) !== 0
  );
}

/** What an earlier mention of the same person adds: it was a subject in one of the last two sentences. */
function further(
  analysed: AnalysedText,
  mention: Mention,
  at: Mention,
  role: number,
  out: number[],
  nearest: number,
): void {
  const distance = mention.sentence - at.sentence;
  if (role === 0 || distance > 2 || distance < 0) return;
  // A second mention in the sentence of the nearest one is part of the same evidence: "Smith, Roe's friend, said".
  if (at.sentence === nearest) {
    for (const feature of role > 1 ? [PERSON.subject, PERSON['subject of verb of speech']] : [PERSON.subject])
      if (!out.includes(feature)) out.push(feature);
    return;
  }
  const feature = role > 1 ? PERSON['earlier: subject of verb of speech'] : PERSON['earlier: subject'];
  if (!out.includes(feature)) out.push(feature);
  const start = analysed.tokens.sentences[at.sentence] ?? 0;
  if (at.from <= start + 1 && !out.includes(PERSON['earlier: first in sentence']))
    out.push(PERSON['earlier: first in sentence']);
}

/** Adds whether and when the person spoke before. */
function speech(id: number, mention: Mention, spoken: readonly Spoken[], out: number[]): void {
  const last = spoken[spoken.length - 1];
  if (last && last.entity === id) {
    out.push(PERSON['spoke last']);
    const paragraphs = mention.paragraph - last.paragraph;
    if (paragraphs === 0) out.push(PERSON['spoke last, same paragraph']);
    else if (paragraphs === 1) out.push(PERSON['spoke last, paragraph before']);
    return;
  }
  for (let k = spoken.length - 2; k >= 0 && k > spoken.length - 12; k--) {
    if (spoken[k]?.entity !== id) continue;
    out.push(k === spoken.length - 2 ? PERSON['spoke last but one'] : PERSON['spoke before']);
    return;
  }
  out.push(PERSON['never spoke']);
}

function fits(entity: Entity, gender: number): boolean {
  if (entity.gender !== 0) return (entity.gender & gender) !== 0;
  return entity.person || (entity.parts.length === 1 && (entity.bits & (CLASS.GROUP | CLASS.PLACE)) === 0);
}

/** Whether the quoted words name the person: few speak of themselves by name. */
export function isNamedIn(entity: Entity | undefined, quoted: string): boolean {
  const part = entity?.parts[entity.parts.length - 1] ?? '';
  return part.length > 2 && quoted.includes(part);
}

/** For each mention: 1 where it is a subject, 2 where of a verb of speech; whether a preposition stands before it; whether it is told or asked. */
export interface Subjects {
  of: Uint8Array;
  bound: Uint8Array;
  told: Uint8Array;
}

/** Reads the roles of all mentions off the verb groups. */
export function subjectsOf(analysed: AnalysedText): Subjects {
  const of = new Uint8Array(analysed.mentions.length);
  const bound = new Uint8Array(analysed.mentions.length);
  const told = new Uint8Array(analysed.mentions.length);
  for (const group of analysed.clauses.groups) {
    const object =
      (group.bits & (CLASS.SAY | CLASS.ING)) === CLASS.SAY ? (analysed.clauses.startsAt[group.to] ?? -1) : -1;
    if (object >= 0 && group.subject >= 0 && group.subject !== object) told[object] = 1;
    if (group.subject < 0 || group.gap === RELATIVE_CLAUSE) continue;
    const role = (group.bits & CLASS.CUE) !== 0 ? 2 : 1;
    of[group.subject] = Math.max(of[group.subject] ?? 0, role);
    // "Smith and Roe met": both.
    const second = analysed.mentions[group.subject];
    const joint = analysed.tokens.list[(second?.from ?? 0) - 1];
    const first = analysed.clauses.endsAt[(second?.from ?? 0) - 2] ?? -1;
    if (
      joint?.kind === WORD &&
      (joint.bits & CLASS.CONJUNCTION) !== 0 &&
      analysed.mentions[first]?.sentence === second?.sentence
    )
      of[first] = Math.max(of[first] ?? 0, role);
  }
  for (const mention of analysed.mentions) {
    const before = analysed.tokens.list[mention.from - 1];
    if (
      before &&
      before.kind === WORD &&
      before.sentence === mention.sentence &&
      (before.bits & CLASS.PREPOSITION) !== 0
    )
      bound[mention.index] = 1;
  }
  return { of, bound, told };
}
