/** Annotations as surfaces show them. */
import { type Annotation, type AnnotationView, type Colour, FIRST_COLOUR, stampTime } from '../model';
import { isWorthKeeping } from '../model/edits';
import { covers, written } from './notes';

/** Whether the reader deleted it, knowing all of its notes: a note that the deletion had not seen revives it. */
export function isDeleted({ deletion, notes }: Annotation): boolean {
  if (!deletion?.deleted) return false;
  return written(notes).every((version) => covers(deletion.seen, version.stamp));
}

function tagsOn({ tags }: Annotation): string[] {
  return Object.keys(tags).filter((name) => tags[name]?.value);
}

/** The tags that are on, in alphabetical order. */
export function tagsOf(record: Annotation): string[] {
  return tagsOn(record).sort((a, b) => a.localeCompare(b));
}

/** Whether the library shows it: something of the reader's own is on it, and it is neither deleted nor dismissed. */
export function isShown(record: Annotation): boolean {
  return !isDeleted(record) && isOwn(record);
}

/** Whether the bin shows it: it was in the library until it was deleted, and still has its words. */
export function isInBin(record: Annotation): boolean {
  return isDeleted(record) && !isForgotten(record) && isOwn(record);
}

/** Whether a deleted annotation has lost its words, so that it cannot be brought back from here. */
export const isForgotten = (record: Annotation): boolean => record.target.exact === '';

function isOwn(record: Annotation): boolean {
  if (record.dismissed.value) return false;
  return isWorthKeeping({
    kind: record.kind,
    kept: record.kept.value,
    dismissed: false,
    colourChosen: record.colour.value !== null,
    status: record.status.value,
    tags: tagsOn(record),
    speaker: record.speaker.value,
    notes: record.notes,
  });
}

/** The colour that an annotation has everywhere: chosen, or that it was made in. */
export function colourOf({ colour, defaultColour = FIRST_COLOUR }: Annotation): Colour {
  return colour.value ?? defaultColour;
}

/** The annotation with its stamps folded away. */
export function toView(record: Annotation): AnnotationView {
  return {
    id: record.id,
    articleId: record.articleId,
    kind: record.kind,
    exact: record.target.exact,
    selectors: record.target.selectors,
    speaker: record.speaker.value,
    notes: written(record.notes).map(({ text, stamp }) => ({ text, stamp })),
    tags: tagsOf(record),
    colour: colourOf(record),
    colourChosen: record.colour.value !== null,
    status: record.status.value,
    dismissed: record.dismissed.value,
    kept: record.kept.value,
    observations: record.observations,
    deleted: isDeleted(record),
    sha256: record.target.sha256,
    capturedAt: record.target.capturedAt,
    createdAt: record.createdAt,
    updatedAt: stampTime(record.stamp),
  };
}
