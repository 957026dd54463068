/** A page's session on a real page: found, painted, kept, moved. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnnotationView, ArticleMeta, Edit, PageSettings } from '../../utils/model';
import { lexicon } from '../../utils/quotes/lexicon/en';
import { PageReader, type ReaderPort } from '../../utils/reader';
import { provideLexicon } from '../../utils/reader/lexicons';
import { pageTools } from '../../utils/reader/tools';

const SETTINGS: PageSettings = {
  selectionButton: true,
  marginCards: true,
  highlightFound: true,
  defaultColour: 'yellow',
  recognition: false,
};

const STORY = [
  'The harbour council voted on Tuesday to keep the night ferry running through the winter, ending months of doubt among the islanders who depend on it.',
  '“We will not leave anybody on the wrong side of the water,” said Marta Lindqvist, the council’s chair, after the meeting in the old customs house.',
  'Opponents had argued that the boat sails nearly empty after ten in the evening and costs more than the road tunnel ever did.',
  '“Nobody in this room has looked at the numbers for longer than a minute,” said Tomas Brandt, who runs the harbour’s finances.',
  'The boat’s crew of nine will be kept on until the spring, when the council wants to look at the timetable again.',
];

const page = (paragraphs: readonly string[]): string =>
  `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
   <main><article><h1>Night ferry stays</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>
   <footer>All rights reserved</footer>`;

/** A background in memory, as the real one answers. */
class Background implements ReaderPort {
  readonly views = new Map<string, AnnotationView>();
  readonly batches: Edit[][] = [];
  paused = false;
  settings = SETTINGS;
  #stamp = 0;

  openPage(): ReturnType<ReaderPort['openPage']> {
    const annotations = [...this.views.values()];
    return Promise.resolve({ articleId: 'a'.repeat(32), annotations, settings: this.settings, paused: this.paused });
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

let reader: PageReader | null = null;
let background = new Background();

beforeEach(() => {
  provideLexicon(lexicon);
  background = new Background();
});
afterEach(() => {
  reader?.dispose();
  reader = null;
  document.body.replaceChildren();
});

async function open(html: string): Promise<PageReader> {
  document.body.innerHTML = html;
  reader = new PageReader(
    document,
    background,
    pageTools(async () => false),
    { settings: SETTINGS, forced: false },
  );
  await reader.start();
  return reader;
}

const painted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

const WORDS = [
  'We will not leave anybody on the wrong side of the water,',
  'Nobody in this room has looked at the numbers for longer than a minute,',
];

describe('a page', () => {
  it('has its quotations listed with their speakers and painted on their words', async () => {
    const { state } = await open(page(STORY));
    expect(state.phase).toBe('ready');
    expect(state.items.map(({ text, speaker }) => [text, speaker.name])).toEqual([
      [WORDS[0], 'Marta Lindqvist'],
      [WORDS[1], 'Tomas Brandt'],
    ]);
    expect(painted('verbatim-quote').sort()).toEqual([...WORDS].sort());
  });

  it('keeps nothing until the first edit, which makes the record', async () => {
    const page_ = await open(page(STORY));
    const key = page_.state.items[0]?.key ?? '';
    expect(background.batches).toEqual([]);
    await page_.edit(key, { op: 'note', text: 'Ask her about the tunnel' });
    expect(background.batches.map((batch) => batch.map(({ op }) => op))).toEqual([['create', 'note']]);
    const item = page_.item(key);
    expect(item?.annotation?.notes[0]?.text).toBe('Ask her about the tunnel');
    expect(page_.state.items).toHaveLength(2);
    expect(painted('verbatim-note-yellow')).toEqual([WORDS[0]]);
    expect(painted('verbatim-quote')).toEqual([WORDS[1]]);
  });
});
