/**
 * W3C Web Annotation (JSON-LD): the backup that loses nothing. Any program that reads the model reads it; our own
 * records stand whole beside, as JSON literals that other programs pass over.
 */
import type { AnnotationView } from '../../model';
import { noteText } from '../../model/edits';
import type { ExportEntry, ExportFormat } from './types';
import { iso } from './words';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NAMESPACE = 'https://verbatim.example/ns#';
/** Raised when a file can no longer be read by the version before. */
export const FORMAT_VERSION = 1;

const OWN_CONTEXT = {
  verbatim: NAMESPACE,
  formatVersion: `verbatim:formatVersion`,
  record: { '@id': 'verbatim:record', '@type': '@json' },
  articles: { '@id': 'verbatim:articles', '@type': '@json' },
  sightings: { '@id': 'verbatim:sightings', '@type': '@json' },
  people: { '@id': 'verbatim:people', '@type': '@json' },
};

function bodies(view: AnnotationView): object[] {
  const text = (value: string, purpose: string): object => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  });
  const note = noteText(view);
  return [
    ...(note ? [text(note, 'commenting')] : []),
    ...(view.speaker.name ? [text(view.speaker.name, 'identifying')] : []),
    ...view.tags.map((tag) => text(tag, 'tagging')),
    ...(view.status === 'none' ? [] : [text(view.status, 'assessing')]),
  ];
}

/** One annotation as the model has it, with the whole record. */
function toWebAnnotation({ annotation, view, article }: ExportEntry): object {
  const body = bodies(view);
  return {
    id: `urn:uuid:${view.id}`,
    type: 'Annotation',
    motivation: noteText(view) ? 'commenting' : 'highlighting',
    created: iso(view.createdAt),
    modified: iso(Math.max(view.createdAt, view.updatedAt)),
    ...(body.length ? { body } : {}),
    target: { type: 'SpecificResource', source: article.url, selector: view.selectors },
    record: annotation,
  };
}

/** The backup, and the format for other programs. */
export const jsonLd: ExportFormat = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  async *write(entries, { total, now, rest }) {
    const head = {
      '@context': [CONTEXT, OWN_CONTEXT],
      id: `urn:verbatim:export:${now.toString(36)}`,
      type: 'AnnotationCollection',
      label: 'Verbatim',
      formatVersion: FORMAT_VERSION,
      total,
    };
    yield `${JSON.stringify(head).slice(0, -1)},\n"first":{"type":"AnnotationPage","startIndex":0,"items":[`;
    const seen = new Set<string>();
    const articles: string[] = [];
    let first = true;
    for await (const entry of entries) {
      if (!seen.has(entry.article.id)) {
        seen.add(entry.article.id);
        articles.push(JSON.stringify(entry.article));
      }
      yield `${first ? '' : ','}\n${JSON.stringify(toWebAnnotation(entry))}`;
      first = false;
    }
    const others = rest?.articles.filter(({ id }) => !seen.has(id)).map((article) => JSON.stringify(article)) ?? [];
    yield `\n]},\n"articles":[\n${[...articles, ...others].join(',\n')}\n],\n`;
    yield `"sightings":${JSON.stringify(rest?.sightings ?? [])},\n"people":${JSON.stringify(rest?.people ?? [])}}\n`;
  },
};
