/**
 * Tags inside the marks: « Le pont est vieux, a-t-elle rappelé, et personne ne le répare. » «È tardi – lamenta Anna
 * Rocca –. Bisognava agire». They name the speaker of words that have no tag outside.
 */
import type { Quotation } from '../../model';
import { nameOf } from '../coreference/names';
import { lastMention } from '../mentions/order';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION } from '../mentions/types';
import { PUNCTUATION, WORD } from '../tokens';
import type { AnalysedText, Decision, Entity, VerbGroup } from '../types';
import * as CLASS from './word-classes';

const MAX_CHARS_READ = 1500;
const MAX_TAG_TOKENS = 24;
const DASH = /^[—–-]$/;
/** Words that show that more than a tag follows. */
const CLAUSE = CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY | CLASS.SUBORDINATOR;
const SEX = CLASS.MALE | CLASS.FEMALE;

/** Enters the speaker of a quotation whose tag stands inside its marks, between dashes or (`commas`) commas; `read` analyses a text of its own. */
export function enterIncisedSpeech(
  analysed: AnalysedText,
  decision: Decision,
  quotation: Quotation,
  read: (text: string) => AnalysedText,
  commas: boolean,
): void {
  if (decision.context.tag || decision.context.embedded) return;
  const words = analysed.text.slice(quotation.start, Math.min(quotation.end, quotation.start + MAX_CHARS_READ));
  if (!(commas ? /[,!?…]\s|\s[—–-]/ : /[—–-]/).test(words)) return;
  const inner = read(words);
  for (const group of inner.clauses.groups) {
    const mention = subjectOf(inner, group);
    if (!mention || !isTag(inner, group, mention, commas)) continue;
    quotation.speaker = { start: quotation.start + mention.start, end: quotation.start + mention.end };
    quotation.speakerName = nameInside(analysed, decision, inner, mention);
    quotation.speakerDescription = null;
    quotation.confidence = quotation.speakerName ? 0.8 : 0.5;
    return;
  }
}

/** The mention right behind a verb, over adverbs and days; else the subject found. */
function subjectOf({ tokens, clauses, mentions }: AnalysedText, group: VerbGroup): Mention | undefined {
  for (let k = group.to; k < group.to + 4; k++) {
    const behind = mentions[clauses.startsAt[k] ?? -1];
    if (behind) return behind;
    if (((tokens.list[k]?.bits ?? 0) & (CLASS.ADVERB | CLASS.NOT_NAME)) === 0) break;
  }
  return mentions[group.subject];
}

/** Whether a verb of speech and the subject behind it stand between commas or dashes, or at the end. */
function isTag({ tokens, clauses }: AnalysedText, group: VerbGroup, subject: Mention, commas: boolean): boolean {
  const { list } = tokens;
  if ((group.bits & CLASS.CUE) === 0 || (group.bits & CLASS.ING) !== 0 || group.from === 0) return false;
  // a-t-elle rappelé: the pronoun stands between the helper and the verb.
  const between =
    subject.kind === PRONOUN_MENTION && list[group.from - 2]?.kind === WORD && subject.from === group.from - 1;
  if (subject.kind === PRONOUN_MENTION && (subject.bits & SEX) === 0) return false;
  if (subject.from < group.to && !between) return false;
  let from = between ? subject.from - 1 : group.from;
  // s’emporte, si sfoga, lui a-t-il répondu.
  while (from > 0 && ((list[from - 1]?.bits ?? 0) & (CLASS.ADVERB | CLASS.OBJECT)) !== 0) from--;
  const opener = list[from - 1];
  if (opener?.kind !== PUNCTUATION || !(DASH.test(opener.lower) || (commas && /^[,!?…]$/.test(opener.lower))))
    return false;
  const dashed = DASH.test(opener.lower);
  const end = Math.max(subject.to, group.to);
  for (let k = end; k < end + MAX_TAG_TOKENS; k++) {
    const token = list[k];
    if (!token) return true;
    if (token.kind === PUNCTUATION && (DASH.test(token.lower) || (!dashed && /^[,.;!?…]$/.test(token.lower))))
      return true;
    // Over what hangs on the subject, its apposition, the one spoken to.
    if ((clauses.covers[k] ?? -1) < 0 && (token.bits & CLAUSE) !== 0) return false;
  }
  return false;
}

/** Who the mention in the quoted words is, by what the article says of them. */
function nameInside(analysed: AnalysedText, decision: Decision, inner: AnalysedText, mention: Mention): string | null {
  if (mention.kind === PRONOUN_MENTION)
    return lastOf(analysed, decision.context.token, (entity) => {
      const other = SEX & ~mention.bits;
      return entity.person && (entity.gender & other) === 0;
    });
  const own = inner.cast.entities[inner.cast.of[mention.index] ?? -1];
  if (mention.kind === NAME || (own && own.described < 0)) {
    const name = nameOf(inner, mention);
    return name === null ? null : fullName(analysed, name);
  }
  const role = inner.compiled.roleOf(inner.tokens.list[mention.headFrom]?.lower ?? '');
  const held = lastOf(analysed, decision.context.token, (entity) => entity.described < 0 && entity.roles.has(role));
  return held ?? nameOf(inner, mention);
}

/** The name of the last entity mentioned before a token of which something is true. */
function lastOf(analysed: AnalysedText, token: number, fits: (entity: Entity) => boolean): string | null {
  const mention = lastMention(analysed, token, ({ kind }, entity) => kind <= DESCRIPTION && fits(entity));
  return mention && nameOf(analysed, mention);
}

/** The name as the article gives it in full. */
function fullName(analysed: AnalysedText, name: string): string {
  const parts = name.toLowerCase().split(/\s+/);
  const last = parts.at(-1) ?? '';
  const known = analysed.cast.entities.find(
    (entity) =>
      entity.parts.at(-1) === last && (parts.length === 1 || parts.every((part) => entity.parts.includes(part))),
  );
  return known && known.name.length > name.length ? known.name : name;
}
