/** Names as parts, how they are written, whether they are a person's; and the name that a mention stands for. */
import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from '../mentions/types';
import { clean } from '../paragraphs';
import { type Token, WORD } from '../tokens';
import type { AnalysedText, Entity } from '../types';

/** Forms of a name mention, possessive and quotation marks off. */
export function partsOf(list: readonly Token[], mention: Mention): Token[] {
  const parts: Token[] = [];
  for (let k = mention.headFrom; k < mention.headTo; k++) {
    const token = list[k];
    if (token && token.kind === WORD && token.lower !== "'s") parts.push(token);
  }
  return parts;
}

/** Name parts in lower case, without suffixes, the points of abbreviations and (`stem`) the endings of cases. */
export function namePartsOf(tokens: readonly Token[], stem?: (part: string) => string): string[] {
  return tokens
    .filter((t) => (t.bits & (CLASS.SUFFIX | CLASS.DETERMINER)) === 0)
    .map((t) => (t.lower.length > 2 && t.lower.endsWith('.') ? t.lower.slice(0, -1) : t.lower))
    .map((part) => stem?.(part) ?? part);
}

/** A name as it is written, from its first token to its last; `written`: other forms of its parts, by their offset. */
export function nameText(text: string, tokens: readonly Token[], written: ReadonlyMap<number, string>): string {
  const placed = [...tokens].sort((a, b) => a.start - b.start);
  const first = placed[0];
  if (!first) return '';
  let name = '';
  let at = first.start;
  for (const token of placed) {
    name += text.slice(at, token.start) + (written.get(token.start) ?? text.slice(token.start, token.end));
    at = token.end;
  }
  return clean(name);
}

/** The first letters of a name's large words, in lower case. */
export function acronymOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => w.charAt(0) !== w.charAt(0).toLowerCase())
    .map((w) => w.charAt(0))
    .join('')
    .toLowerCase();
}

/** CLASS.MALE or CLASS.FEMALE where the first name is of one sex, else 0. */
export function genderOf(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first || (first.bits & CLASS.FIRST_NAME) === 0) return 0;
  const gender = first.bits & (CLASS.MALE | CLASS.FEMALE);
  return gender === (CLASS.MALE | CLASS.FEMALE) ? 0 : gender;
}

/** Whether a name is a person's: by its first name, its title, or its form. `articled`: names have articles. */
export function isPerson(mention: Mention, tokens: readonly Token[], articled = false): boolean {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (
    (mention.bits & (CLASS.GROUP | CLASS.DOCUMENT)) !== 0 &&
    (mention.titleBits & (CLASS.ROLE | CLASS.HONORIFIC)) === 0
  )
    return false;
  if (first && (first.bits & CLASS.FIRST_NAME) !== 0) return true;
  if ((mention.titleBits & (CLASS.ROLE | CLASS.HONORIFIC)) !== 0) return true;
  if (last && (last.bits & CLASS.PLACE) !== 0) return false;
  return (
    tokens.length > 1 &&
    tokens.filter((token) => (token.bits & CLASS.PARTICLE) === 0).length < 5 &&
    (articled || (mention.titleBits & (CLASS.DETERMINER | CLASS.POSSESSIVE)) === 0)
  );
}

/** The name the mention resolves to, else its own words. */
export function nameOf(analysed: AnalysedText, mention: Mention, authors?: readonly string[]): string | null {
  const entity = analysed.cast.entities[analysed.cast.of[mention.index] ?? -1];
  if (entity && entity.described < 0) return entity.person ? entity.name : bodyName(entity.name, analysed);
  const description = analysed.mentions[entity?.described ?? -1];
  if (description) return describedAs(analysed, description);
  const owner = analysed.mentions[mention.index - 1];
  // What somebody's statement, claim or report says, they say; their lawyer is another.
  const words = (mention.bits & (CLASS.SPEECH_NOUN | CLASS.DOCUMENT)) !== 0;
  const thing = mention.kind === DESCRIPTION && (words || (mention.bits & (CLASS.ROLE | CLASS.GROUP)) === 0);
  if (thing && owner?.within === mention.index) {
    const name = nameOf(analysed, owner, authors);
    if (name !== null) return name;
  }
  // le communiqué de la préfecture, la nota del Comune.
  const hung =
    mention.kind === DESCRIPTION && (mention.bits & (CLASS.SPEECH_NOUN | CLASS.DOCUMENT)) === CLASS.SPEECH_NOUN
      ? hangingOn(analysed, mention)
      : null;
  if (hung && (hung.kind === NAME || (hung.bits & (CLASS.ROLE | CLASS.GROUP)) !== 0))
    return nameOf(analysed, hung, authors);
  if (mention.kind === DESCRIPTION) return describedAs(analysed, mention);
  if ((mention.bits & CLASS.FIRST_PERSON) !== 0) return authors?.[0] ?? null;
  if (mention.kind === RELATIVE) {
    const before = analysed.mentions[mention.index - 1];
    return before && before.kind === DESCRIPTION && before.sentence === mention.sentence
      ? clean(analysed.text.slice(before.start, before.end))
      : null;
  }
  return null;
}

/** The name of a body without the preposition that its article is joined to: (ministros) do Supremo. */
function bodyName(name: string, { compiled }: AnalysedText): string {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && first === first.toLowerCase() && compiled.lexicon.hangs?.test(first) === true
    ? others.join(' ')
    : name;
}

/** How many phrases may hang on a description. */
const MAX_HANGING_PHRASES = 2;

/**
 * A description in its own words, without the preposition that its article is joined to: (dans le rapport) du maire; or an
 * article that only the sentence asks for: (laut) dem Ministerium.
 */
function describedAs(analysed: AnalysedText, mention: Mention): string {
  const { list } = analysed.tokens;
  const first = list[mention.from];
  const joined = CLASS.PREPOSITION | CLASS.DETERMINER;
  const { oblique, definite } = analysed.compiled;
  const declined = first !== undefined && oblique.has(first.lower) && definite.has(first.lower);
  const cut = first !== undefined && mention.to - mention.from > 1 && ((first.bits & joined) === joined || declined);
  const start = cut ? (list[mention.from + 1]?.start ?? mention.start) : mention.start;
  const end = endOf(analysed, mention);
  // A noun that begins it, in its first form: (zdaniem) rzecznika policji is the rzecznik policji.
  const head = list[mention.headFrom];
  const base = head && analysed.compiled.lexicon.articleless ? analysed.compiled.roleOf(head.lower) : '';
  if (head && base !== '' && base !== head.lower && head.start === start)
    return clean(base + analysed.text.slice(head.end, end));
  return clean(analysed.text.slice(start, end));
}

/** Where a description ends: "one of the protesters", "a spokesperson for the Treasury", "un porte-parole de la mairie" go on over their prepositions. */
function endOf(analysed: AnalysedText, mention: Mention): number {
  const { list } = analysed.tokens;
  let last = mention;
  for (let hops = 0; hops < MAX_HANGING_PHRASES; hops++) {
    const adjective = analysed.compiled.lexicon.attributive?.adjective?.test(list[last.to]?.lower ?? '') === true;
    const at = adjective ? last.to + 1 : last.to;
    const joint = list[at];
    const whole = analysed.mentions[analysed.clauses.startsAt[at + 1] ?? -1];
    const hung = hangingOn(analysed, last);
    if (hung && hung.sentence === mention.sentence) {
      last = hung;
      continue;
    }
    if (last.kind !== DESCRIPTION || last.possessive || joint?.kind !== WORD || joint.sentence !== mention.sentence)
      break;
    if (!whole || (joint.bits & CLASS.PREPOSITION) === 0 || !(adjective || hangsOn(analysed, last, joint, whole)))
      break;
    last = whole;
  }
  return last.end;
}

/** The phrase that hangs on a mention by an article joined to its preposition, or by the plain one: du maire, de la mairie; null for none. */
function hangingOn(analysed: AnalysedText, mention: Mention): Mention | null {
  const { hangs } = analysed.compiled.lexicon;
  if (!hangs?.test(analysed.tokens.list[mention.to]?.lower ?? '')) return null;
  const joined = analysed.mentions[analysed.clauses.startsAt[mention.to] ?? -1];
  const next = joined ?? analysed.mentions[analysed.clauses.startsAt[mention.to + 1] ?? -1];
  return next && (next.kind === NAME || next.kind === DESCRIPTION) ? next : null;
}

/** Whether a phrase behind a preposition says of whom a description speaks, rather than when, where or to whom. */
function hangsOn(analysed: AnalysedText, mention: Mention, joint: Token, whole: Mention): boolean {
  const bits = analysed.tokens.list[mention.headFrom]?.bits ?? 0;
  if ((bits & (CLASS.DETERMINER | CLASS.NUMBER)) !== 0) return whole.kind === DESCRIPTION;
  if (!analysed.compiled.attributive.has(joint.lower) || whole.kind === PRONOUN_MENTION) return false;
  if ((mention.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN)) === 0) return false;
  if (((analysed.tokens.list[whole.to - 1]?.bits ?? 0) & (CLASS.NOT_NAME | CLASS.NUMBER)) !== 0) return false;
  return (
    joint.lower === analysed.compiled.lexicon.attributive?.genitive ||
    whole.kind === NAME ||
    (whole.bits & (CLASS.ROLE | CLASS.GROUP)) !== 0
  );
}

/** Whom the labels of transcripts stand for: the one of the text so called. */
export function calledBy(analysed: AnalysedText): (label: string) => Entity | undefined {
  const known = new Map<string, Entity>();
  for (const entity of analysed.cast.entities) {
    if (entity.name === '') continue;
    known.set(entity.name.split(' ').pop()?.toLowerCase() ?? '', entity);
    known.set(entity.parts[entity.parts.length - 1] ?? '', entity);
    known.set(entity.name.toLowerCase(), entity);
  }
  return (label) => {
    const lower = label.toLowerCase();
    return known.get(lower) ?? known.get(lower.split(' ').pop() ?? '');
  };
}
