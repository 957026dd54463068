/**
 * Verb groups of each sentence and their subjects, found without a parser: to the left over adverbs, prepositional
 * phrases, appositions and relative clauses; to the right where the order is inverted (“…,” said Smith).
 */
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  type CompiledLexicon,
  CUE,
  DETERMINER,
  DOCUMENT,
  FEMALE,
  FIRST_NAME,
  FIRST_PERSON,
  GROUP,
  ING,
  MALE,
  NOT_NAME,
  NOUN_LIKE,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAY,
  SPEECH_NOUN,
  SUBORDINATOR,
  VERB,
  WHO,
} from '../lexicon/compile';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from '../mentions/types';
import { QUOTED, type Token, type Tokens, WORD } from '../tokens';

/** How a verb reaches its subject. */
export const NEXT_TO = 0;
export const OVER_PHRASE = 1;
export const OVER_COMMAS = 2;
export const COORDINATED = 3;
export const PARTICIPLE = 4;
export const INFINITIVE = 5;
export const RELATIVE_CLAUSE = 6;
export const INVERTED = 7;

export interface VerbGroup {
  from: number;
  to: number;
  /** Classes of its main verb (CUE bits, ING) or VERB or AUXILIARY. */
  bits: number;
  /** Token of the main verb. */
  main: number;
  passive: boolean;
  subject: number;
  gap: number;
  /** A tag between commas or at the end of a sentence: ", she said,". */
  aside: boolean;
  sentence: number;
  index: number;
}

export interface Clauses {
  groups: VerbGroup[];
  /** First verb group of each sentence; one more entry. */
  ofSentence: Int32Array;
  /** Outermost mention that begins (ends) at a token, or -1. */
  startsAt: Int32Array;
  endsAt: Int32Array;
  /** Outermost mention a token lies in, or -1. */
  covers: Int32Array;
}

const NONE: ReadonlySet<string> = new Set();

/** Finds verb groups and their subjects. Linear: every search is bounded. */
export function findClauses(tokens: Tokens, mentions: readonly Mention[], compiled: CompiledLexicon): Clauses {
  const { list } = tokens;
  const startsAt = new Int32Array(list.length + 1).fill(-1);
  const endsAt = new Int32Array(list.length + 1).fill(-1);
  const covers = new Int32Array(list.length + 1).fill(-1);
  for (const mention of mentions) {
    if (mention.within >= 0) continue;
    startsAt[mention.from] = mention.index;
    endsAt[mention.to - 1] = mention.index;
    covers.fill(mention.index, mention.from, mention.to);
  }
  const groups: VerbGroup[] = [];
  const verbAt = new Uint8Array(list.length + 1);
  const ofSentence = new Int32Array(tokens.sentences.length);
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    ofSentence[s] = groups.length;
    const from = tokens.sentences[s] ?? 0;
    const to = tokens.sentences[s + 1] ?? 0;
    collectGroups(list, covers, from, to, s, groups, compiled);
    const first = ofSentence[s] ?? 0;
    const search: Search = {
      list,
      mentions,
      startsAt,
      endsAt,
      covers,
      groups,
      first,
      sentenceStart: from,
      sentenceEnd: to,
      compiled,
      infinitive: compiled.lexicon.infinitive ?? '',
      addressed: compiled.lexicon.addressed ?? NONE,
      verbAt,
    };
    for (let g = first; g < groups.length; g++) {
      const group = groups[g];
      if (group) verbAt.fill(1, group.from, group.to);
    }
    for (let g = first; g < groups.length; g++) {
      findSubject(search, g);
      const group = groups[g];
      if (group && compiled.lexicon.freeSubject === true) freeSubject(search, group);
      if (group) group.aside = isAside(search, group);
    }
  }
  ofSentence[tokens.sentences.length - 1] = groups.length;
  return { groups, ofSentence, startsAt, endsAt, covers };
}

function collectGroups(
  list: readonly Token[],
  covers: Int32Array,
  from: number,
  to: number,
  sentence: number,
  groups: VerbGroup[],
  compiled: CompiledLexicon,
): void {
  const infinitive = compiled.lexicon.infinitive ?? '';
  let k = from;
  while (k < to) {
    const token = list[k];
    if (!token || token.kind !== WORD || (covers[k] ?? -1) >= 0 || (token.bits & (AUXILIARY | VERB | CUE)) === 0) {
      k++;
      continue;
    }
    if ((token.bits & NOUN_LIKE) !== 0 && (token.bits & AUXILIARY) === 0 && nounHere(list, k)) {
      k++;
      continue;
    }
    if (token.lower === infinitive && !beforeVerb(list, covers, k)) {
      k++;
      continue;
    }
    const start = k;
    let main = k;
    let be = false;
    let passive = false;
    while (k < to) {
      const word = list[k];
      if (!word || word.kind !== WORD || (covers[k] ?? -1) >= 0) break;
      if ((word.bits & (CUE | VERB)) !== 0) {
        if (
          (word.bits & ING) !== 0 &&
          k > start &&
          (list[k - 1]?.bits ?? 0) !== 0 &&
          ((list[k - 1]?.bits ?? 0) & (CUE | VERB)) !== 0
        )
          break;
        main = k;
        passive = be && compiled.lexicon.passive?.participle.test(word.lower) === true;
      } else if ((word.bits & AUXILIARY) !== 0) {
        be ||= compiled.be.has(word.lower);
        if ((list[main]?.bits ?? 0) & (CUE | VERB) && word.lower === infinitive) break;
        if (((list[main]?.bits ?? 0) & (CUE | VERB)) === 0) main = k;
      } else if ((word.bits & ADVERB) === 0) break;
      k++;
    }
    let bits = list[main]?.bits ?? 0;
    if ((bits & CUE) !== 0 && lacksParticle(list, main, k, to, compiled)) bits = (bits & ~CUE) | VERB;
    groups.push({
      from: start,
      to: k,
      bits: bits & (CUE | ING | VERB | AUXILIARY),
      main,
      passive,
      subject: -1,
      gap: NEXT_TO,
      aside: false,
      sentence,
      index: groups.length,
    });
    k = Math.max(k, start + 1);
  }
}

/** Whether a verb that speaks only with its particle ("stellte … klar") stands without it. */
function lacksParticle(
  list: readonly Token[],
  main: number,
  from: number,
  to: number,
  compiled: CompiledLexicon,
): boolean {
  const { separable } = compiled.lexicon;
  if (!separable?.verb.test(list[main]?.lower ?? '')) return false;
  for (let k = main; k < to && k < from + 30; k++) if (separable.particle.test(list[k]?.lower ?? '')) return false;
  return true;
}

/** Whether a form that may be a noun stands where only a noun can: behind a preposition, an article, a possessive. */
function nounHere(list: readonly Token[], k: number): boolean {
  const before = list[k - 1];
  if (!before || before.sentence !== list[k]?.sentence || before.kind !== WORD) return false;
  if ((before.bits & AUXILIARY) !== 0) return false;
  return (before.bits & (PREPOSITION | DETERMINER | POSSESSIVE)) !== 0 || before.lower === "'s";
}

/** Whether "to" begins an infinitive rather than a phrase. */
function beforeVerb(list: readonly Token[], covers: Int32Array, k: number): boolean {
  const next = list[k + 1];
  return (
    next !== undefined &&
    next.kind === WORD &&
    (next.bits & (DETERMINER | POSSESSIVE | PRONOUN)) === 0 &&
    (covers[k + 1] ?? -1) < 0
  );
}

interface Search {
  list: readonly Token[];
  mentions: readonly Mention[];
  startsAt: Int32Array;
  endsAt: Int32Array;
  covers: Int32Array;
  groups: VerbGroup[];
  /** First group of the sentence. */
  first: number;
  sentenceStart: number;
  sentenceEnd: number;
  compiled: CompiledLexicon;
  infinitive: string;
  addressed: ReadonlySet<string>;
  /** 1 where a token belongs to a verb group. */
  verbAt: Uint8Array;
}

function findSubject(search: Search, g: number): void {
  const { list, mentions, endsAt, groups, first, sentenceStart } = search;
  const group = groups[g];
  if (!group) return;
  const set = (subject: number, gap: number): void => {
    group.subject = subject;
    group.gap = gap;
  };
  const previous = previousFinite(groups, g, first);
  if (search.infinitive !== '' && list[group.from]?.lower === search.infinitive) {
    if (previous) set(previous.subject, INFINITIVE);
    return;
  }
  if ((group.bits & ING) !== 0 && group.main === group.from) {
    const host = list[group.from - 1]?.lower === ',' ? mainBefore(search, g) : previous;
    if (host) set(host.subject, PARTICIPLE);
    else {
      const before = group.from > sentenceStart ? mainMention(search, group.from) : -1;
      if (before >= 0) set(before, PARTICIPLE);
    }
    return;
  }
  const late = lateTag(search, group);
  if (late >= 0) {
    set(late, INVERTED);
    return;
  }
  const object = citedObject(search, group);
  if (object >= 0) {
    set(object, NEXT_TO);
    return;
  }
  const second = search.compiled.lexicon.verbSecond === true ? subjectBehind(search, group) : -1;
  if (second >= 0) {
    set(second, behindQuotation(search, group) ? INVERTED : NEXT_TO);
    return;
  }
  let i = group.from - 1;
  let gap = NEXT_TO;
  let hops = 0;
  while (i >= sentenceStart && hops < 8) {
    const token = list[i];
    if (!token) break;
    const m = endsAt[i] ?? -1;
    const mention = m >= 0 ? mentions[m] : undefined;
    if (mention) {
      const before = list[mention.from - 1];
      const inSentence = before !== undefined && mention.from > sentenceStart;
      if (mention.kind === RELATIVE) {
        set(m, RELATIVE_CLAUSE);
        return;
      }
      if (
        inSentence &&
        before.kind === WORD &&
        (before.bits & PREPOSITION) !== 0 &&
        (hops > 0 || (before.bits & SUBORDINATOR) === 0) &&
        (search.covers[mention.from - 1] ?? -1) < 0
      ) {
        i = mention.from - 2;
        gap = Math.max(gap, OVER_PHRASE);
        hops++;
        continue;
      }
      if (isGenitive(search, mention)) {
        i = mention.from - 1;
        hops++;
        continue;
      }
      if (
        inSentence &&
        before.lower === ',' &&
        mention.kind === DESCRIPTION &&
        search.compiled.lexicon.verbSecond === true &&
        ((list[mention.from]?.bits ?? 0) & (DETERMINER | POSSESSIVE)) === 0
      ) {
        const owner = endsAt[mention.from - 2] ?? -1;
        if (mentions[owner]?.kind === NAME) {
          set(owner, OVER_COMMAS);
          return;
        }
      }
      if (inSentence && before.lower === ',' && mention.kind === DESCRIPTION) {
        // Perhaps an apposition without its second comma: "Smith, a lawyer for X said".
        const owner = endsAt[mention.from - 2] ?? -1;
        if (owner >= 0 && mentions[owner]?.kind === NAME && gap === OVER_COMMAS) {
          set(owner, OVER_COMMAS);
          return;
        }
      }
      set(m, gap);
      return;
    }
    if (token.kind === WORD) {
      if ((token.bits & ADVERB) !== 0 || token.lower === "'s") {
        i--;
        continue;
      }
      if ((token.bits & CONJUNCTION) !== 0) {
        if (previous) set(previous.subject, COORDINATED);
        return;
      }
      if ((token.bits & (SUBORDINATOR | WHO)) !== 0) {
        if (previous) set(previous.subject, COORDINATED);
        return;
      }
      const passed = groups[g - 1];
      if (passed && g > first && i < passed.to && i >= passed.from) {
        // A verb between: that of a relative clause is stepped over with its subject, any other ends the search.
        const inner = mentions[passed.subject];
        if (passed.gap !== RELATIVE_CLAUSE || !inner || inner.kind !== RELATIVE) {
          if (passed.subject >= 0) set(passed.subject, COORDINATED);
          return;
        }
        i = inner.from - 1;
        gap = Math.max(gap, OVER_COMMAS);
        hops++;
        continue;
      }
      // A word between subject and verb that belongs to neither: step over a few of them.
      i--;
      hops++;
      gap = Math.max(gap, OVER_PHRASE);
      continue;
    }
    if (token.kind === QUOTED) {
      // “…” he said, “…” and then a verb: the words between belong to the subject before them.
      if (invertedSubject(search, group) >= 0) break;
      i--;
      hops++;
      gap = Math.max(gap, OVER_PHRASE);
      continue;
    }
    if (
      token.lower === ',' ||
      token.lower === '—' ||
      token.lower === '–' ||
      token.lower === ')' ||
      token.lower === '-'
    ) {
      const left = list[i - 1];
      if (token.lower === ')' && search.compiled.lexicon.verbSecond === true) {
        let opening = i - 1;
        while (opening > i - 12 && opening > sentenceStart && list[opening]?.lower !== '(') opening--;
        if (list[opening]?.lower === '(') {
          i = opening - 1;
          hops++;
          continue;
        }
      }
      if (left?.kind === QUOTED && token.lower === ',') break;
      const owner = overCommas(search, i, token.lower);
      if (owner >= 0) {
        set(owner, OVER_COMMAS);
        return;
      }
      if (previous && token.lower === ',') {
        set(previous.subject, COORDINATED);
        return;
      }
    }
    break;
  }
  const inverted = invertedSubject(search, group);
  if (inverted >= 0) set(inverted, INVERTED);
  else if (previous && i > sentenceStart) set(previous.subject, COORDINATED);
}

/** Whether a phrase begins with a preposition grown together with its article: au, del, ai, nesta. */
function isBound(search: Search, mention: Mention): boolean {
  const bits = search.list[mention.from]?.bits ?? 0;
  return (bits & PREPOSITION) !== 0 && (bits & DETERMINER) !== 0 && mention.to - mention.from > 1;
}

/** Whether a phrase hangs on the one right before it by the case of its article: der Sprecher des Vereins. */
function isGenitive(search: Search, mention: Mention): boolean {
  if (search.compiled.lexicon.freeSubject === true && isBound(search, mention)) return true;
  return (
    search.compiled.genitive.has(search.list[mention.from]?.lower ?? '') &&
    mention.from > search.sentenceStart &&
    (search.endsAt[mention.from - 1] ?? -1) >= 0
  );
}

/** The object that speaks (zitierte einen Zeugen), or the document of "heißt es in dem Schreiben"; -1 for other verbs. */
function citedObject(search: Search, group: VerbGroup): number {
  const { list, mentions, startsAt, compiled } = search;
  const verb = list[group.main]?.lower ?? '';
  const m = startsAt[group.to] ?? -1;
  const mention = mentions[m];
  if (!mention) return -1;
  if (compiled.lexicon.citing?.test(verb) && compiled.oblique.has(list[mention.from]?.lower ?? '')) return m;
  if (!compiled.lexicon.impersonal?.test(verb) || list[mention.from]?.lower !== 'es') return -1;
  group.bits |= SAY;
  for (let k = mention.to; k < search.sentenceEnd && k < mention.to + 8; k++) {
    const bits = list[k]?.bits ?? 0;
    const behind = startsAt[k + 1] ?? -1;
    if ((bits & PREPOSITION) !== 0 && behind >= 0 && carriesWords(mentions[behind])) return behind;
  }
  for (let k = search.sentenceStart; k < group.from && k < search.sentenceStart + 8; k++) {
    const before = startsAt[k] ?? -1;
    if (before >= 0 && carriesWords(mentions[before])) return before;
  }
  return -1;
}

function carriesWords(mention: Mention | undefined): boolean {
  return mention !== undefined && (mention.bits & (SPEECH_NOUN | DOCUMENT | GROUP)) !== 0;
}

/** The nearest group before `g` that is no clause within a clause: whose subject no "that", "which" or "as" opens. */
function mainBefore(search: Search, g: number): VerbGroup | null {
  const { groups, mentions, list, first } = search;
  for (let k = g - 1; k >= first && k > g - 8; k--) {
    const group = groups[k];
    const subject = group ? mentions[group.subject] : undefined;
    if (!group || !subject || group.gap === RELATIVE_CLAUSE || (group.bits & ING) !== 0) continue;
    const before = list[subject.from - 1];
    const bound =
      before?.kind === WORD && subject.from > search.sentenceStart && (before.bits & (SUBORDINATOR | WHO)) !== 0;
    if (!bound) return group;
  }
  return previousFinite(groups, g, first);
}

function previousFinite(groups: readonly VerbGroup[], g: number, first: number): VerbGroup | null {
  let relative: VerbGroup | null = null;
  for (let k = g - 1; k >= first && k > g - 8; k--) {
    const group = groups[k];
    if (!group || group.subject < 0) continue;
    if (group.gap !== RELATIVE_CLAUSE) return group;
    relative ??= group;
  }
  return relative;
}

/** The mention a sentence starts with, before a participle that has no other verb before it. */
function mainMention(search: Search, before: number): number {
  for (let k = search.sentenceStart; k < before && k < search.sentenceStart + 8; k++) {
    const m = search.startsAt[k] ?? -1;
    if (m >= 0) return m;
  }
  return -1;
}

/**
 * The subject before something between commas, dashes or brackets that ends at `close`: "Smith, 35, the son of Ann
 * and Bob, said". Of the mentions that end right before a comma the leftmost one that begins the clause.
 */
function overCommas(search: Search, close: number, mark: string): number {
  const { list, mentions, endsAt, sentenceStart } = search;
  const opening = mark === ')' ? '(' : mark;
  let best = -1;
  for (let k = close - 1, looked = 0; k >= sentenceStart && looked < 45; k--, looked++) {
    const token = list[k];
    if (!token) break;
    if (token.kind === QUOTED) continue;
    if (
      token.kind === WORD &&
      (token.bits & CONJUNCTION) !== 0 &&
      (search.covers[k] ?? -1) < 0 &&
      best >= 0 &&
      list[k - 1]?.lower === ','
    )
      break;
    if (token.lower === opening || (opening !== '(' && token.lower === ',')) {
      const m = endsAt[k - 1] ?? -1;
      const mention = m >= 0 ? mentions[m] : undefined;
      if (mention) {
        const before = list[mention.from - 1];
        const bound =
          mention.from > sentenceStart &&
          before?.kind === WORD &&
          (((before.bits & PREPOSITION) !== 0 && (before.bits & SUBORDINATOR) === 0) || isGenitive(search, mention));
        const owner = bound ? ownerOf(search, m) : -1;
        if (owner >= 0 && best < 0) best = owner;
        const standing = mentions[best];
        const sure = standing?.kind === NAME && (standing.bits & FIRST_NAME) !== 0 && (mention.bits & FIRST_NAME) === 0;
        if (!bound && !sure && (!standing || mention.kind === NAME || standing.kind !== NAME)) best = m;
        if (opening === '(') return m;
      }
    }
    const verb =
      search.verbAt[k] === 1 &&
      (token.bits & (AUXILIARY | CUE | VERB)) !== 0 &&
      (token.bits & ING) === 0 &&
      token.lower !== search.infinitive;
    if (verb && best >= 0 && !inRelative(search, k)) break;
  }
  if (best >= 0) return best;
  const last = endsAt[close - 1] ?? -1;
  const owner = search.compiled.phrasesHang && last >= 0 ? ownerOf(search, last) : -1;
  if (owner >= 0) return owner;
  return mentions[last]?.kind === NAME ? last : -1;
}

/** The phrase that "of X" and the like hang on: "the head of the office" for "the office". */
function ownerOf(search: Search, m: number): number {
  let at = m;
  for (let hops = 0; hops < 4; hops++) {
    const mention = search.mentions[at];
    const before = mention ? search.list[mention.from - 1] : undefined;
    if (!mention) return -1;
    if (!before || mention.from <= search.sentenceStart) return hops > 0 && search.compiled.phrasesHang ? at : -1;
    const hangs = isGenitive(search, mention);
    if (before.kind !== WORD || (!hangs && (before.bits & PREPOSITION) === 0)) return at;
    const next = search.endsAt[mention.from - (hangs ? 1 : 2)] ?? -1;
    if (next < 0) return -1;
    at = next;
  }
  return -1;
}

/** Whether a verb stands right behind "who" or "which". */
function inRelative(search: Search, verb: number): boolean {
  for (let k = verb - 1; k > verb - 5 && k >= search.sentenceStart; k--) {
    const bits = search.list[k]?.bits ?? 0;
    if ((bits & WHO) !== 0) return true;
    if (search.list[k]?.kind !== WORD) return false;
  }
  return false;
}

/**
 * Where the finite verb stands second, the phrase behind it is its subject as soon as something else stands first: a
 * place, a time, an adverb, a clause, an object by its case. A pronoun that can only be a subject always is.
 */
function subjectBehind(search: Search, group: VerbGroup): number {
  const { list, mentions, startsAt, sentenceStart, sentenceEnd, compiled } = search;
  let k = group.to;
  // Over reflexive and object pronouns and adverbs: stellte sich der Aufsichtsrat, sagte gestern der Minister.
  for (let hops = 0; k < sentenceEnd && hops < 4; k++, hops++) {
    const mention = mentions[startsAt[k] ?? -1];
    const token = list[k];
    if (!token || token.kind !== WORD) return -1;
    if (mention && (mention.bits & OBJECT) === 0) break;
    if (!mention && (token.bits & ADVERB) === 0) return -1;
  }
  const m = startsAt[k] ?? -1;
  const mention = mentions[m];
  if (!mention || mention.possessive || compiled.oblique.has(list[mention.from]?.lower ?? '')) return -1;
  let back = group.from - 1;
  while (back >= sentenceStart && list[back]?.kind === WORD && ((list[back]?.bits ?? 0) & ADVERB) !== 0) back--;
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
  if (pronoun && ((mention.bits & MALE) !== 0 || (mention.bits & FIRST_PERSON) !== 0)) return m;
  // A tag in the pluperfect behind the clause quoted from: …, hatte X damals gesagt.
  if (before.lower === ',' && !main && (group.bits & CUE) === 0 && saidBehind(search, mention)) return m;
  const clauseFirst =
    before.lower === ',' &&
    (opener.bits & (SUBORDINATOR | PREPOSITION | WHO)) !== 0 &&
    (opener.bits & DETERMINER) === 0;
  const phraseFirst = (opener.bits & (PREPOSITION | ADVERB | SUBORDINATOR)) !== 0 && (opener.bits & DETERMINER) === 0;
  if (clauseFirst || (main && phraseFirst && (opener.bits & SUBORDINATOR) === 0)) return m;
  if (main && compiled.oblique.has(opener.lower)) return m;
  // The one spoken to stands first: Der Zeitung sagte X: „…“.
  const addressee = mentions[standing];
  const closes = list[mention.to]?.lower === ':' || list[mention.to]?.kind === QUOTED;
  if (
    main &&
    closes &&
    addressee?.kind === DESCRIPTION &&
    (addressee.bits & ROLE) === 0 &&
    (mention.kind === NAME || (mention.bits & ROLE) !== 0) &&
    (group.bits & SAY) !== 0
  )
    return m;
  return pronoun && standing < 0 && (list[group.from - 1]?.bits ?? 0) === 0 ? m : -1;
}

/** The speaker behind its verb, over days, adverbs and phrases: dijo este lunes a la prensa el ministro. */
function behindVerb(search: Search, group: VerbGroup): number {
  const { list, mentions, startsAt, sentenceEnd } = search;
  for (let k = group.to, hops = 0; k < sentenceEnd && hops < 6; hops++) {
    const token = list[k];
    const m = startsAt[k] ?? -1;
    const mention = mentions[m];
    if (!token || token.kind !== WORD) return -1;
    if (mention) {
      const dated = (mention.kind === DESCRIPTION && (mention.bits & NOT_NAME) !== 0) || isBound(search, mention);
      if (!dated) return mention.kind === RELATIVE || mention.possessive ? -1 : m;
      k = mention.to;
    } else if ((token.bits & PREPOSITION) !== 0) {
      const object = mentions[startsAt[k + 1] ?? -1];
      if (!object && ((list[k + 1]?.bits ?? 0) & NOT_NAME) === 0) return -1;
      k = object ? object.to : k + 2;
    } else if ((token.bits & (ADVERB | NOT_NAME)) !== 0) k++;
    else return -1;
  }
  return -1;
}

/** Where a verb of speech found no subject of its own before it, the person or body behind it: «…», explicó ayer X. */
function freeSubject(search: Search, group: VerbGroup): void {
  if ((group.bits & CUE) === 0 || (group.bits & ING) !== 0) return;
  const found = search.mentions[group.subject];
  const near = found !== undefined && (group.gap === NEXT_TO || group.gap === OVER_COMMAS || group.gap === INVERTED);
  if (near || (found && group.gap === RELATIVE_CLAUSE)) return;
  const m = behindVerb(search, group);
  const mention = search.mentions[m];
  if (!mention || (mention.kind === DESCRIPTION && (mention.bits & (ROLE | GROUP | DOCUMENT)) === 0)) return;
  if (mention.kind === PRONOUN_MENTION && (mention.bits & (MALE | FEMALE)) === 0) return;
  const subjectBefore = found !== undefined && group.gap === OVER_PHRASE && found.kind !== DESCRIPTION;
  if (subjectBefore) return;
  group.subject = m;
  group.gap = INVERTED;
}

/** Whether a participle of speech stands behind a phrase, over adverbs: hatte X damals gesagt. */
function saidBehind(search: Search, mention: Mention): boolean {
  for (let k = mention.to; k < mention.to + 4; k++) {
    const bits = search.list[k]?.bits ?? 0;
    if ((bits & SAY) !== 0) return true;
    if ((bits & (ADVERB | PREPOSITION)) === 0) return false;
  }
  return false;
}

/** Whether nothing but a comma and adverbs stand between a verb and the quotation before it: „…“, so nannte ihn X. */
function behindQuotation(search: Search, group: VerbGroup): boolean {
  const { list } = search;
  let k = group.from - 1;
  while (k > search.sentenceStart && ((list[k]?.bits ?? 0) & ADVERB) !== 0) k--;
  if (list[k]?.lower === ',') k--;
  return k >= search.sentenceStart && list[k]?.kind === QUOTED;
}

/** The phrase right behind a verb that follows a quotation: “…,” said Smith. */
function invertedSubject(search: Search, group: VerbGroup): number {
  if ((group.bits & CUE) === 0 || search.addressed.has(search.list[group.main]?.lower ?? '')) return -1;
  let before = group.from - 1;
  while (
    before >= search.sentenceStart &&
    (search.list[before]?.lower === ',' || ((search.list[before]?.bits ?? 0) & (ADVERB | CONJUNCTION)) !== 0)
  )
    before--;
  const opener = search.list[before];
  const afterQuote = opener?.kind === QUOTED;
  const first = group.from === search.sentenceStart || before < search.sentenceStart;
  if (!afterQuote && !first && opener?.lower !== '—' && opener?.lower !== '–') return -1;
  if (search.compiled.lexicon.freeSubject === true) return behindVerb(search, group);
  return search.startsAt[group.to] ?? -1;
}

/** The subject of a tag that follows after more words of the writer: “…” if he could, said Smith. */
function lateTag(search: Search, group: VerbGroup): number {
  const { list } = search;
  if (search.addressed.has(list[group.main]?.lower ?? '')) return -1;
  if (
    (group.bits & SAY) === 0 ||
    (group.bits & ING) !== 0 ||
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
    after.sentence !== list[group.from]?.sentence ||
    after.kind !== WORD ||
    (!strict && (after.bits & PREPOSITION) !== 0);
  if (strict && mention.kind === DESCRIPTION && (mention.bits & (ROLE | GROUP)) === 0) return -1;
  if (!ends) return -1;
  for (let k = group.from - 1; k >= search.sentenceStart && k > group.from - 40; k--)
    if (list[k]?.kind === QUOTED) return m;
  return -1;
}

/** Whether a verb of speech and its subject stand between commas, or behind a comma at the end of the sentence. */
function isAside(search: Search, group: VerbGroup): boolean {
  const subject = search.mentions[group.subject];
  if ((group.bits & SAY) === 0 || (group.bits & ING) !== 0 || !subject) return false;
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
    if (!word || word.kind !== WORD || (word.bits & (NOT_NAME | ADVERB | PREPOSITION)) === 0) break;
    ends++;
  }
  const closer = list[ends];
  return ends >= search.sentenceEnd || (closer !== undefined && (isBreak(closer) || closer.lower === '.'));
}

function isBreak(token: Token): boolean {
  return token.lower === ',' || token.lower === '—' || token.lower === '–';
}

/** Where the main clause's verb group of a sentence is; -1 if there is none. */
export function groupsOf(clauses: Clauses, sentence: number): [number, number] {
  return [clauses.ofSentence[sentence] ?? 0, clauses.ofSentence[sentence + 1] ?? 0];
}
