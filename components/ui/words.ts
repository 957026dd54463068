/** Words that several components show for the values of the model. */
import { type MessageKey, t } from '../../utils/i18n';
import type { Colour, MatchKind, OrphanReason, PageItem, Speaker, Status } from '../../utils/model';

const DIFFERENCES: Record<MatchKind, MessageKey> = {
  identical: 'differenceIdentical',
  superset: 'differenceSuperset',
  prefix: 'differencePrefix',
  substring: 'differenceSubstring',
  ellipsis: 'differenceEllipsis',
  bracket: 'differenceBracket',
  edited: 'differenceEdited',
  formulaic: 'differenceFormulaic',
  unmarked: 'differenceUnmarked',
};

const STATUS_WORDS: Record<Status, MessageKey> = {
  none: 'statusNone',
  check: 'statusCheck',
  confirmed: 'statusConfirmed',
  misquoted: 'statusMisquoted',
  context: 'statusContext',
};

const COLOUR_WORDS: Record<Colour, MessageKey> = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
  violet: 'colourViolet',
};

const ORPHAN_WORDS: Record<OrphanReason, MessageKey> = {
  words: 'orphanWords',
  article: 'orphanArticle',
  page: 'orphanPage',
};

export const differenceWord = (kind: MatchKind): string => t(DIFFERENCES[kind]);
export const statusWord = (status: Status): string => t(STATUS_WORDS[status]);
export const colourWord = (colour: Colour): string => t(COLOUR_WORDS[colour]);
export const orphanWord = (reason: OrphanReason): string => t(ORPHAN_WORDS[reason]);

/** Below this a speaker is shown as probable. */
const SURE_CONFIDENCE = 0.75;

/** Who is shown as the speaker: the name, else the description or the words beside the quotation. */
export function speakerWord(speaker: Speaker): string | null {
  return speaker.name ?? speaker.description ?? speaker.mention;
}

/** Whether the speaker is shown as probable: found, not corrected, and with little confidence. */
export function isUnsure(item: PageItem): boolean {
  return item.speaker.origin === 'detected' && speakerWord(item.speaker) !== null && item.confidence < SURE_CONFIDENCE;
}

/** A date as the reader's locale writes it. */
export function dateWord(time: number): string {
  return new Date(time).toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** Bytes as megabytes in the reader's locale, "3.4 MB"; never "0 MB" for something. */
export function megabytes(bytes: number): string {
  const value = bytes === 0 ? 0 : Math.max(0.1, bytes / 1_000_000);
  return new Intl.NumberFormat(undefined, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(value);
}
