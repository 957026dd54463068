/** A small library for the tests of formats: two articles, three annotations. Every text is made up. */

import type { ExportEntry } from '../../../../utils/exchange/formats/types';
import type { Annotation, AnnotationView, Article, Colour, Status } from '../../../../utils/model';

const STAMP = '0m3k9x2ab-0000-device01';
const KEPT = Date.UTC(2025, 2, 4, 9, 30);

export const articles: [Article, Article] = [
  {
    id: 'a'.repeat(32),
    url: 'https://courier.example/2025/03/04/ferry',
    urls: ['https://m.courier.example/2025/03/04/ferry'],
    sameAs: {},
    title: 'Ferry "will sail": council, union & owner agree',
    outlet: 'The Harbour Courier',
    authors: ['Ilse van der Meer', 'Courier Staff'],
    publishedAt: Date.UTC(2025, 2, 4),
    language: 'en',
    createdAt: KEPT,
    stamp: STAMP,
  },
  {
    id: 'b'.repeat(32),
    url: 'https://gazette.example/obras',
    urls: [],
    sameAs: {},
    title: 'Las obras del puente',
    outlet: '',
    authors: [],
    publishedAt: null,
    language: 'es',
    createdAt: KEPT,
    stamp: STAMP,
  },
];

interface Made {
  id: number;
  article: Article;
  exact: string;
  speaker: string | null;
  notes?: string[];
  tags?: string[];
  colour?: Colour;
  status?: Status;
  kind?: 'quote' | 'highlight';
}

function entry(made: Made): ExportEntry {
  const id = `0195a1b2-0000-7000-8000-${String(made.id).padStart(12, '0')}`;
  const { article, exact, notes = [], tags = [], colour = null, status = 'none', kind = 'quote' } = made;
  const selectors = [
    { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' } as const,
    { type: 'TextPositionSelector', start: 10, end: 10 + exact.length } as const,
  ];
  const speaker = {
    name: made.speaker,
    mention: made.speaker,
    via: null,
    description: null,
    origin: 'detected',
  } as const;
  const sha256 = 'c'.repeat(64);
  const annotation: Annotation = {
    id,
    articleId: article.id,
    kind,
    target: { exact, selectors: [...selectors], sha256, capturedAt: KEPT, stamp: STAMP },
    speaker: { value: speaker, stamp: STAMP },
    notes: notes.map((text) => ({ text, stamp: STAMP, seen: {} })),
    tags: Object.fromEntries(tags.map((tag) => [tag, { value: true, stamp: STAMP }])),
    colour: { value: colour, stamp: STAMP },
    defaultColour: 'yellow',
    status: { value: status, stamp: STAMP },
    dismissed: { value: false, stamp: STAMP },
    kept: { value: true, stamp: STAMP },
    observations: [],
    deletion: null,
    createdAt: KEPT,
    stamp: STAMP,
  };
  const view: AnnotationView = {
    id,
    articleId: article.id,
    kind,
    exact,
    selectors: [...selectors],
    speaker,
    notes: notes.map((text) => ({ text, stamp: STAMP })),
    tags,
    colour: colour ?? 'yellow',
    colourChosen: colour !== null,
    status,
    dismissed: false,
    kept: true,
    observations: [],
    deleted: false,
    sha256,
    capturedAt: KEPT,
    createdAt: KEPT,
    updatedAt: KEPT,
  };
  return { annotation, view, article };
}

export const entries: ExportEntry[] = [
  entry({
    id: 1,
    article: articles[0],
    exact: 'The ferry will sail on Monday, *whatever* the wind.',
    speaker: 'Odile Brandt',
    notes: ['Check the timetable.\nAsk the union too.'],
    tags: ['ferry', 'to check'],
    status: 'check',
    colour: 'green',
  }),
  entry({ id: 2, article: articles[0], exact: '=HYPERLINK("http://x.example")', speaker: null, kind: 'highlight' }),
  entry({
    id: 3,
    article: articles[1],
    exact: 'No hay dinero,\nni plazos 🚢',
    speaker: 'Rosa Ibáñez',
    notes: ['eins', 'zwei'],
  }),
];

/** All of a file as bytes joined to one text, or as bytes. */
export async function collect(
  chunks: AsyncIterable<string | Uint8Array>,
): Promise<{ text: string; bytes: Uint8Array }> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), bytes };
}
