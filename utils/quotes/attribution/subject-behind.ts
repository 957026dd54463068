/** Subjects that stand behind their verb: “…,” said Smith; verb-second order; tags that come late. */

import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from '../mentions/types';
import { QUOTED, type Token, WORD } from '../tokens';
import {
  INVERTED,
  NEXT_TO,
  OVER_COMMAS,
  OVER_PHRASE,
  RELATIVE_CLAUSE,
  type SubjectSearch,
  type VerbGroup,
} from '../types';
import { isBound, isDeclined } from './subject-before';

/**
 * Where the finite verb stands second, the phrase behind it is its subject as soon as something else stands first: a
 * place, a time, an adverb, a clause, an object by its case. A pronoun that can only be a subject always is.
 */
export function subjectBehind(search: SubjectSearch, group: VerbGroup): number {
  const { list, mentions, startsAt, sentenceStart, sentenceEnd, compiled } = search;
  let k = group.to;
  // Over reflexive and object pronouns and adverbs: stellte sich der Aufsichtsrat, sagte gestern der Minister.
  for (let hops = 0; k < sentenceEnd && hops < 4; k++, hops++) {
    const mention = mentions[startsAt[k] ?? -1];
    const token = list[k];
    if (!token || token.kind !== WORD) return -1;
    if (mention && (mention.bits & CLASS.OBJECT) === 0) break;
    if (!mention && (token.bits & CLASS.ADVERB) === 0) return -1;
  }
  const m = startsAt[k] ?? -1;
  const mention = mentions[m];
  if (!mention || mention.possessive || compiled.oblique.has(list[mention.from]?.lower ?? '')) return -1;
  let back = group.from - 1;
  while (back >= sentenceStart && list[back]?.kind === WORD && ((list[back]?.bits ?? 0) & CLASS.ADVERB) !== 0) back--;
  const before = list[back];
  if (!before || back < sentenceStart) return m;
  if (before.kind === QUOTED || (before.lower === ',' && list[back - 1]?.kind === QUOTED)) return m;
  let first = sentenceStart;
  while (first < group.from && list[first]?.kind !== WORD) first++;
  const opener = list[first];
  if (first >= group.from || !opener) return m;
  const main = search.groups[search.first] === group;
  const standing = search.endsAt[back] ?? -1;
  const pronoun = mention.kind === PRONOUN_MENTION;
  if (pronoun && ((mention.bits & CLASS.MALE) !== 0 || (mention.bits & CLASS.FIRST_PERSON) !== 0)) return m;
  // A tag in the pluperfect behind the clause quoted from: …, hatte X damals gesagt.
  if (before.lower === ',' && !main && (group.bits & CLASS.CUE) === 0 && saidBehind(search, mention)) return m;
  const clauseFirst =
    before.lower === ',' &&
    (opener.bits & (CLASS.SUBORDINATOR | CLASS.PREPOSITION | CLASS.WHO)) !== 0 &&
    (opener.bits & CLASS.DETERMINER) === 0;
  const phraseFirst =
    (opener.bits & (CLASS.PREPOSITION | CLASS.ADVERB | CLASS.SUBORDINATOR)) !== 0 &&
    (opener.bits & CLASS.DETERMINER) === 0;
  if (clauseFirst || (main && phraseFirst && (opener.bits & CLASS.SUBORDINATOR) === 0)) return m;
  if (main && compiled.oblique.has(opener.lower)) return m;
  // The one spoken to stands first: Der Zeitung sagte X: „…“.
  const addressee = mentions[standing];
  const closes = list[mention.to]?.lower === ':' || list[mention.to]?.kind === QUOTED;
  if (
    main &&
    closes &&
    addressee?.kind === DESCRIPTION &&
    (addressee.bits & CLASS.ROLE) === 0 &&
    (mention.kind === NAME || (mention.bits & CLASS.ROLE) !== 0) &&
    (group.bits & CLASS.SAY) !== 0
  )
    return m;
  return pronoun && standing < 0 && (list[group.from - 1]?.bits ?? 0) === 0 ? m : -1;
}

/** The speaker behind its verb, over days, adverbs and phrases: dijo este lunes a la prensa el ministro. */
function behindVerb(search: SubjectSearch, group: VerbGroup): number {
  const { list, mentions, startsAt, sentenceEnd } = search;
  let aside = false;
  for (let k = group.to, hops = 0; k < sentenceEnd && hops < 8; hops++) {
    const token = list[k];
    const m = startsAt[k] ?? -1;
    const mention = mentions[m];
    // a declarat, pentru Ziarul Portului, antrenorul: over a phrase between commas.
    if (token?.lower === ',' && (aside || opensAside(list, k + 1))) {
      aside = !aside;
      k++;
      continue;
    }
    if (!token || token.kind !== WORD) return -1;
    if (mention) {
      const dated = (mention.kind === DESCRIPTION && (mention.bits & CLASS.NOT_NAME) !== 0) || isBound(search, mention);
      const oblique = search.compiled.oblique.has(list[mention.from]?.lower ?? '');
      const other = oblique || isDeclined(list, mention, search.compiled) || isTold(search, mention);
      if (!dated && !other) return mention.kind === RELATIVE || mention.possessive ? -1 : m;
      k = mention.to;
    } else if ((token.bits & CLASS.PREPOSITION) !== 0) {
      const object = mentions[startsAt[k + 1] ?? -1];
      if (!object && ((list[k + 1]?.bits ?? 0) & CLASS.NOT_NAME) === 0) return -1;
      k = object ? object.to : k + 2;
    } else if ((token.bits & (CLASS.ADVERB | CLASS.NOT_NAME)) !== 0) k++;
    else return -1;
  }
  return -1;
}

/** Whether a phrase begins that may stand between a verb and its subject. */
const opensAside = (list: readonly Token[], k: number): boolean =>
  ((list[k]?.bits ?? 0) & (CLASS.PREPOSITION | CLASS.ADVERB)) !== 0 && ((list[k]?.bits ?? 0) & CLASS.CONJUNCTION) === 0;

/** Whether a body is the one told, before the speaker: powiedział PAP rzecznik prokuratury. */
function isTold({ list, mentions, startsAt, compiled }: SubjectSearch, mention: Mention): boolean {
  const next = mentions[startsAt[mention.to] ?? -1];
  if (!compiled.lexicon.headFirst || mention.kind !== NAME || mention.headFrom !== mention.from) return false;
  if ((mention.bits & CLASS.FIRST_NAME) !== 0 || !next || next.sentence !== mention.sentence) return false;
  return ((next.bits | next.titleBits) & CLASS.ROLE) !== 0 && list[mention.to]?.kind === WORD;
}

/** Where a verb of speech found no subject of its own before it, the person or body behind it: «…», explicó ayer X. */
export function freeSubject(search: SubjectSearch, group: VerbGroup): void {
  if ((group.bits & CLASS.CUE) === 0 || (group.bits & CLASS.ING) !== 0) return;
  const found = search.mentions[group.subject];
  const near = found !== undefined && (group.gap === NEXT_TO || group.gap === OVER_COMMAS || group.gap === INVERTED);
  if (near || (found && group.gap === RELATIVE_CLAUSE)) return;
  const m = behindVerb(search, group);
  const mention = search.mentions[m];
  if (!mention || (mention.kind === DESCRIPTION && (mention.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT)) === 0))
    return;
  if (mention.kind === PRONOUN_MENTION && (mention.bits & (CLASS.MALE | CLASS.FEMALE)) === 0) return;
  const subjectBefore = found !== undefined && group.gap === OVER_PHRASE && found.kind !== DESCRIPTION;
  if (subjectBefore) return;
  group.subject = m;
  group.gap = INVERTED;
}

/** Whether a participle of speech stands behind a phrase, over adverbs: hatte X damals gesagt. */
function saidBehind(search: SubjectSearch, mention: Mention): boolean {
  for (let k = mention.to; k < mention.to + 4; k++) {
    const bits = search.list[k]?.bits ?? 0;
    if ((bits & CLASS.SAY) !== 0) return true;
    if ((bits & (CLASS.ADVERB | CLASS.PREPOSITION)) === 0) return false;
  }
  return false;
}

/** Whether nothing but a comma and adverbs stand between a verb and the quotation before it: „…“, so nannte ihn X. */
export function behindQuotation(search: SubjectSearch, group: VerbGroup): boolean {
  const { list } = search;
  let k = group.from - 1;
  while (k > search.sentenceStart && ((list[k]?.bits ?? 0) & CLASS.ADVERB) !== 0) k--;
  if (list[k]?.lower === ',') k--;
  return k >= search.sentenceStart && list[k]?.kind === QUOTED;
}

/** The phrase right behind a verb that follows a quotation: “…,” said Smith. */
export function invertedSubject(search: SubjectSearch, group: VerbGroup): number {
  const { list } = search;
  if ((group.bits & CLASS.CUE) === 0 || search.addressed.has(list[group.main]?.lower ?? '')) return -1;
  let before = group.from - 1;
  while (
    before >= search.sentenceStart &&
    (list[before]?.lower === ',' || ((list[before]?.bits ?? 0) & (CLASS.ADVERB | CLASS.CONJUNCTION)) !== 0)
  )
    before--;
  const opener = list[before];
  const afterQuote = opener?.kind === QUOTED;
  const first = group.from === search.sentenceStart || before < search.sentenceStart;
  const m = search.startsAt[group.to] ?? -1;
  const leads = list[search.mentions[m]?.to ?? -1]?.lower === ':' && list[group.from - 1]?.lower === ',';
  if (!afterQuote && !first && !leads && opener?.lower !== '—' && opener?.lower !== '–') return -1;
  if (search.compiled.lexicon.freeSubject === true) return behindVerb(search, group);
  return m;
}

/** The subject of a tag that follows after more words of the writer: “…” if he could, said Smith. */
export function lateTag(search: SubjectSearch, group: VerbGroup): number {
  const { list } = search;
  if (search.addressed.has(list[group.main]?.lower ?? '')) return -1;
  if (
    (group.bits & CLASS.SAY) === 0 ||
    (group.bits & CLASS.ING) !== 0 ||
    (group.to - group.from > 1 && search.compiled.lexicon.freeSubject !== true) ||
    list[group.from - 1]?.lower !== ','
  )
    return -1;
  const free = search.compiled.lexicon.freeSubject === true;
  const m = free ? behindVerb(search, group) : (search.startsAt[group.to] ?? -1);
  const mention = search.mentions[m];
  if (!mention || (mention.kind !== NAME && mention.kind !== DESCRIPTION) || mention.possessive) return -1;
  const after = list[mention.to];
  const strict = search.compiled.lexicon.verbSecond === true;
  const ends =
    !after ||
    search.groups[group.index + 1]?.finite === group ||
    after.sentence !== list[group.from]?.sentence ||
    after.kind !== WORD ||
    (!strict && (after.bits & (CLASS.PREPOSITION | CLASS.ING)) !== 0);
  if (strict && mention.kind === DESCRIPTION && (mention.bits & (CLASS.ROLE | CLASS.GROUP)) === 0) return -1;
  if (!ends) return -1;
  for (let k = group.from - 1; k >= search.sentenceStart && k > group.from - 40; k--)
    if (list[k]?.kind === QUOTED) return m;
  const noun = ((list[group.main]?.bits ?? 0) & CLASS.NOUN_LIKE) !== 0;
  return !noun && isWholeTag(search, mention, after) ? m : -1;
}

/** Whether a tag behind words that are not marked ends its sentence, or goes on with a participle: ", says a report warning of …". */
function isWholeTag(search: SubjectSearch, mention: Mention, after: Token | undefined): boolean {
  if (search.compiled.phrasesHang) return false;
  if (mention.kind !== NAME && (mention.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN)) === 0)
    return false;
  const written = mention.kind === DESCRIPTION && (mention.bits & (CLASS.DOCUMENT | CLASS.SPEECH_NOUN)) !== 0;
  return !after || after.kind !== WORD || (written && (after.bits & CLASS.ING) !== 0);
}

/** Whether a verb of speech and its subject stand between commas, or behind a comma at the end of the sentence. */
export function isAside(search: SubjectSearch, group: VerbGroup): boolean {
  const subject = search.mentions[group.subject];
  if ((group.bits & CLASS.SAY) === 0 || (group.bits & CLASS.ING) !== 0 || !subject) return false;
  const { list } = search;
  const opens = Math.min(subject.from, group.from);
  if (opens > search.sentenceStart && search.compiled.asClause.has(list[opens - 1]?.lower ?? '')) return true;
  if (group.gap !== NEXT_TO && group.gap !== INVERTED) return false;
  const inverted = group.gap === INVERTED;
  const begins = inverted ? group.from : subject.from;
  let ends = inverted ? subject.to : group.to;
  const opener = list[begins - 1];
  if (begins <= search.sentenceStart || !opener || !isBreak(opener)) return false;
  // "she said on Monday,": over a day.
  for (let k = 0; k < 3 && ends < search.sentenceEnd; k++) {
    const word = list[ends];
    if (!word || word.kind !== WORD || (word.bits & (CLASS.NOT_NAME | CLASS.ADVERB | CLASS.PREPOSITION)) === 0) break;
    ends++;
  }
  const closer = list[ends];
  return ends >= search.sentenceEnd || (closer !== undefined && (isBreak(closer) || closer.lower === '.'));
}

function isBreak(token: Token): boolean {
  return token.lower === ',' || token.lower === '—' || token.lower === '–';
}
