/** Who speaks where German grammar hides it: cited objects, documents in which "it says", holders of an opinion. */

import { carriesWords } from '../attribution/subject-before';
import { DESCRIPTION } from '../mentions/types';
import { WORD } from '../tokens';
import type { SubjectSearch, VerbGroup } from '../types';
import { ADVERB, PREPOSITION, SAY, SPEECH_NOUN } from './compile';

const CITING = /^zitier(?:t|te|ten|en)$/;
const IMPERSONAL = /^(?:heißt|hieß|steht|stand)$/;
const THEREIN = /^(?:darin|dort|hierin|weiter|dazu)$/;
const OPINION_VERB =
  /^(?:ist|sind|war|waren|sei|seien|vertr(?:itt|eten|at|aten)|teil(?:t|en|te|ten)|gelangt?e?n?|kam|kommt|kamen|kommen)$/;
const OPINION_NOUN = /(?:meinung|ansicht|auffassung|überzeugung|schluss|ergebnis)$/;
/** How far before its sentence the document of "darin heißt es" is looked for (tokens). */
const BACK = 60;

/** The object that speaks (zitierte einen Zeugen), or the document of "heißt es in dem Schreiben"; -1 for other verbs. */
export function germanHidden(search: SubjectSearch, group: VerbGroup): number {
  const { list, mentions, startsAt, compiled } = search;
  const verb = list[group.main]?.lower ?? '';
  const m = startsAt[group.to] ?? -1;
  const mention = mentions[m];
  if (CITING.test(verb) && mention && compiled.oblique.has(list[mention.from]?.lower ?? '')) return m;
  if (!IMPERSONAL.test(verb)) return -1;
  const it = mention !== undefined && list[mention.from]?.lower === 'es';
  const therein = THEREIN.test(list[search.sentenceStart]?.lower ?? '');
  if (!it && !therein) return -1;
  const from = it ? mention.to : group.to;
  const behind = documentAfter(search, from, from + 8);
  const before = behind >= 0 ? behind : documentBefore(search, group.from);
  const found = before >= 0 || !therein ? before : documentOfSentenceBefore(search);
  if (it || found >= 0) group.bits |= SAY;
  return found;
}

/** Behind the verb: heißt es in dem Schreiben. */
function documentAfter({ list, mentions, startsAt, sentenceEnd }: SubjectSearch, from: number, to: number): number {
  for (let k = from; k < sentenceEnd && k < to; k++) {
    const m = startsAt[k + 1] ?? -1;
    if (((list[k]?.bits ?? 0) & PREPOSITION) !== 0 && carriesWords(mentions[m])) return m;
  }
  return -1;
}

/** Before it, in the phrase that opens the sentence: In dem Bericht heißt es, aus Wien hieß es. */
function documentBefore({ list, mentions, startsAt, sentenceStart }: SubjectSearch, verb: number): number {
  for (let k = sentenceStart; k < verb && k < sentenceStart + 8; k++) {
    const m = startsAt[k] ?? -1;
    if (carriesWords(mentions[m])) return m;
  }
  const opener = list[sentenceStart];
  const first = startsAt[sentenceStart + 1] ?? -1;
  return opener && (opener.bits & PREPOSITION) !== 0 && sentenceStart + 1 < verb ? first : -1;
}

/** Named before: Sie gab eine Erklärung ab. Darin heißt es. */
function documentOfSentenceBefore({ mentions, endsAt, sentenceStart }: SubjectSearch): number {
  for (let k = sentenceStart - 1; k >= 0 && k > sentenceStart - BACK; k--) {
    const m = endsAt[k] ?? -1;
    const mention = mentions[m];
    if (mention?.kind === DESCRIPTION && (mention.bits & SPEECH_NOUN) !== 0) return m;
  }
  return -1;
}

/** Whether a verb with its noun speaks: ist der Ansicht, vertreten die Auffassung. */
export function germanOpinion({ list, mentions, startsAt, sentenceEnd }: SubjectSearch, group: VerbGroup): boolean {
  if (!OPINION_VERB.test(list[group.main]?.lower ?? '')) return false;
  for (let k = group.to; k < sentenceEnd && k < group.to + 9; k++) {
    const token = list[k];
    const mention = mentions[startsAt[k] ?? -1];
    if (!token || token.kind !== WORD) return false;
    if (mention && OPINION_NOUN.test(list[mention.to - 1]?.lower ?? '')) return true;
    if (!mention && k === group.to && (token.bits & ADVERB) === 0) return false;
  }
  return false;
}
