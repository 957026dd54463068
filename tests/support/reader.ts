/** A page's session without an extension: a background in memory, and what is painted read back. */

import type { AnnotationView, ArticleMeta, Edit, KnownMatch, PageSettings } from '../../utils/model';
import { PageReader, type ReaderPort } from '../../utils/page';
import { Editor } from '../../utils/page/editor';
import { provideLexicon } from '../../utils/page/lexicons';
import { describeRange, placeKept } from '../../utils/page/place-annotations';
import { providePlacing } from '../../utils/page/placing';
import { pageTools } from '../../utils/page/tools';
import { lexicon } from '../../utils/quotes/lexicon/en';

export const SETTINGS: PageSettings = {
  selectionButton: true,
  marginCards: true,
  highlightFound: true,
  defaultColour: 'yellow',
  recognition: false,
};

/** A background in memory, as the real one answers. */
export class Background implements ReaderPort {
  readonly views = new Map<string, AnnotationView>();
  readonly batches: Edit[][] = [];
  paused = false;
  articleId = 'a'.repeat(32);
  known: KnownMatch[] = [];
  settings = SETTINGS;
  #stamp = 0;

  openPage(): ReturnType<ReaderPort['openPage']> {
    const annotations = [...this.views.values()];
    return Promise.resolve({ articleId: this.articleId, annotations, settings: this.settings, paused: this.paused });
  }

  readPage(): Promise<AnnotationView[]> {
    return Promise.resolve([...this.views.values()].filter(({ deleted }) => !deleted));
  }

  async edit(articleId: string, _meta: ArticleMeta, edits: Edit[]): Promise<AnnotationView[]> {
    this.batches.push(edits);
    const touched = new Set<string>();
    for (const edit of edits) {
      this.#apply(articleId, edit);
      touched.add(edit.id);
    }
    return [...touched].flatMap((id) => structuredClone(this.views.get(id)) ?? []);
  }

  #apply(articleId: string, edit: Edit): void {
    if (edit.op === 'create') {
      const { id, kind, exact, selectors, speaker, capturedAt } = edit;
      this.views.set(id, {
        ...{ id, articleId, kind, exact, selectors, speaker, capturedAt, createdAt: capturedAt, updatedAt: capturedAt },
        ...{ notes: [], tags: [], colour: null, status: 'none', dismissed: false, kept: false, observations: [] },
        ...{ deleted: false, sha256: '' },
      });
      return;
    }
    const view = this.views.get(edit.id);
    if (!view) throw new Error('unknown');
    if (edit.op === 'note') {
      const rest = view.notes.filter(({ stamp }) => !edit.seen.includes(stamp));
      view.notes = [...rest, ...(edit.text ? [{ text: edit.text, stamp: `s${++this.#stamp}` }] : [])];
    } else if (edit.op === 'tag')
      view.tags = [...view.tags.filter((tag) => tag !== edit.tag), ...(edit.on ? [edit.tag] : [])];
    else if (edit.op === 'colour') view.colour = edit.colour;
    else if (edit.op === 'status') view.status = edit.status;
    else if (edit.op === 'speaker') view.speaker = edit.speaker;
    else if (edit.op === 'dismiss') view.dismissed = edit.dismissed;
    else if (edit.op === 'keep') view.kept = edit.kept;
    else if (edit.op === 'delete') view.deleted = edit.deleted;
    else if (edit.op === 'attach') Object.assign(view, { exact: edit.exact, selectors: edit.selectors });
    else view.observations.push({ exact: edit.exact, seenAt: edit.seenAt });
  }
}

/** Opens a session on the document as it stands. */
export async function openReader(background: Background, forced = false): Promise<PageReader> {
  provideLexicon(lexicon);
  providePlacing({ placeKept, describeRange, Editor });
  const reader = new PageReader(
    document,
    background,
    pageTools(async () => false),
    { settings: SETTINGS, forced },
  );
  await reader.start();
  return reader;
}

const words = (range: AbstractRange): string => {
  try {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return range.startContainer.isConnected ? live.toString() : '';
  } catch {
    return '';
  }
};

/** The words painted under a name, in order of the alphabet. */
export const painted = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(words).sort();

export const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
