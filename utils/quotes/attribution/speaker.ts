/** Lists the candidate speakers of a quotation and what speaks for each. */

import { isNamedIn } from '../coreference/pronouns';
import * as CLASS from '../lexicon/word-classes';
import { firstMentionAfter } from '../mentions/order';
import { DESCRIPTION, type Mention, PRONOUN_MENTION } from '../mentions/types';
import type { AnalysedText, Candidate, QuoteContext } from '../types';
import { SPEAKER } from '../weights';
import { alone, carry, type Previous } from './evidence-before';
import { describeMention, place } from './evidence-mention';
import { ahead, behind } from './evidence-verbs';

const MAX_MENTIONS_BEFORE = 30;
const MAX_MENTIONS_BEHIND = 10;

/** Candidates around a quotation, in text order. Bounded in number. */
export function candidatesOf(analysed: AnalysedText, context: QuoteContext, previous: Previous | null): Candidate[] {
  const { mentions } = analysed;
  const next = firstMentionAfter(mentions, context.token);
  const found: Candidate[] = [];
  let nearestBefore = 0;
  const seen = new Set<number>();
  for (let i = next - 1, n = 0; i >= 0 && n < MAX_MENTIONS_BEFORE; i--) {
    const mention = mentions[i];
    if (!mention || context.paragraph - mention.paragraph > 3) break;
    if (!eligible(mention) || isElsewhere(analysed, context, mention)) continue;
    n++;
    if (mention.within < 0) nearestBefore++;
    seen.add(i);
    found.push({ mention: i, features: featuresOf(analysed, context, mention, nearestBefore, true, previous) });
  }
  let nearestAfter = 0;
  for (let i = next, n = 0; i < mentions.length && n < MAX_MENTIONS_BEHIND; i++) {
    const mention = mentions[i];
    if (!mention || mention.paragraph - context.paragraph > 1 || mention.sentence - context.sentence > 2) break;
    if (!eligible(mention) || isElsewhere(analysed, context, mention)) continue;
    n++;
    if (mention.within < 0) nearestAfter++;
    seen.add(i);
    found.push({ mention: i, features: featuresOf(analysed, context, mention, nearestAfter, false, previous) });
  }
  for (const far of [previous?.mention ?? -1, context.reporter]) {
    const mention = mentions[far];
    if (mention && !seen.has(far)) {
      seen.add(far);
      found.push({
        mention: far,
        features: featuresOf(
          analysed,
          context,
          mention,
          9,
          mention.start < (analysed.tokens.list[context.token]?.start ?? 0),
          previous,
        ),
      });
    }
  }
  return found;
}

/** Whether a mention stands below a picture, and the quotation does not. */
function isElsewhere(analysed: AnalysedText, context: QuoteContext, mention: Mention): boolean {
  return mention.paragraph !== context.paragraph && analysed.paragraphs[mention.paragraph]?.role === 'caption';
}

function eligible(mention: Mention): boolean {
  return (
    mention.kind !== DESCRIPTION ||
    (mention.bits & CLASS.NUMBER) === 0 ||
    (mention.bits & (CLASS.ROLE | CLASS.GROUP)) !== 0 ||
    mention.to - mention.from < 3
  );
}

function featuresOf(
  analysed: AnalysedText,
  context: QuoteContext,
  mention: Mention,
  rank: number,
  before: boolean,
  previous: Previous | null,
): number[] {
  const out: number[] = [];
  describeMention(analysed, mention, out);
  if (
    mention.kind !== PRONOUN_MENTION &&
    isNamedIn(analysed.cast.entities[analysed.cast.of[mention.index] ?? -1], context.words)
  ) {
    out.push(SPEAKER['named in the words']);
    if (context.tag) out.push(SPEAKER['named in the words, tag']);
  }
  place(analysed, context, mention, rank, before, out);
  if (mention.sentence === context.sentence) {
    behind(analysed, context, mention, out);
    ahead(analysed, context, mention, before, out);
    const [nearest] = context.left;
    const outdone =
      context.leftGap === 0 &&
      nearest !== undefined &&
      (nearest.bits & CLASS.SAY) !== 0 &&
      !nearest.aside &&
      nearest.from > (context.aside?.to ?? 0);
    if (context.aside && !outdone)
      out.push(
        context.aside.subject === mention.index ? SPEAKER['tag between commas'] : SPEAKER['another tag between commas'],
      );
  }
  if (context.source === mention.index || (context.source >= 0 && mention.within === context.source)) {
    out.push(SPEAKER['source phrase']);
    if (context.sourceTouches) out.push(SPEAKER['source phrase touching']);
  }
  if (context.reporter >= 0) {
    if (context.reporter === mention.index) out.push(SPEAKER['reported: speaker of the sentence before']);
    else if (context.left[0]?.subject === mention.index) out.push(SPEAKER['reported: subject of the reported verb']);
  }
  if (!context.tag && !context.embedded) alone(analysed, context, mention, before, out);
  carry(analysed, context, mention, previous, out);
  return out;
}
