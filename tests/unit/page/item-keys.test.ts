// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotationView, Block, KnownMatch, Quotation, Span } from '../../../utils/model';
import type { FoundQuotation } from '../../../utils/page/item-keys';
import { assignKeys, handOnKeys } from '../../../utils/page/item-keys';
import { PageModel } from '../../../utils/page/page-model';
import type { Anchoring, Content } from '../../../utils/page/types';

/** What is said in the article, a paragraph each; the same words twice. */
const SAID = ['I will not go there', 'Then stay where you are', 'I will not go there', 'Nobody asked us before'];

/** The article with so many paragraphs before what is said. */
function contentAfter(count: number): Content {
  const paragraphs = [...Array.from({ length: count }, (_, i) => `Before it, paragraph ${i}.`), ...SAID];
  const blocks: Block[] = [];
  let text = '';
  for (const words of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, role: 'paragraph' });
    text += words;
  }
  const root = document.body;
  // Nothing is painted here: a range need only be told from another.
  const toRange = ({ start, end }: Span): StaticRange =>
    ({ startContainer: root, startOffset: start, endContainer: root, endOffset: end }) as unknown as StaticRange;
  return { root, text, blocks, roots: { containers: new Map() }, toRange, toSpan: () => null };
}

/** A page's model whose annotations stand where `sha256` says: at the paragraph of that number. */
class Page {
  content = contentAfter(0);
  readonly model: PageModel;
  readonly records: AnnotationView[] = [];
  found: readonly number[] = [];

  constructor() {
    const place: Anchoring['place'] = (_, __, annotations) =>
      annotations.map(({ sha256, exact }) => {
        const { start, end } = this.spanOf(Number(sha256));
        return {
          place: { range: null, span: { start, end }, text: exact, source: null },
          changed: false,
          orphan: null,
        };
      });
    this.model = new PageModel(document, () => ({ place }) as Anchoring);
    this.model.move(this.content);
  }

  spanOf(said: number): Block {
    return this.content.blocks.at(said - SAID.length) ?? { start: 0, end: 0, role: 'paragraph' };
  }

  /** Of each paragraph the keys of the items there, records first. */
  keys(): string[][] {
    return SAID.map((_, said) => {
      const { start } = this.spanOf(said);
      return [...this.model.entries.values()].flatMap(({ item }) => (item.start === start ? [item.key] : []));
    });
  }

  find(which: readonly number[]): void {
    this.found = which;
    this.model.setQuotations(
      which.map((said): Quotation => {
        const { start, end } = this.spanOf(said);
        return {
          ...{ start, end, text: SAID[said] ?? '', kind: 'direct', speaker: null, speakerName: null, cue: null },
          ...{ speakerDescription: null, via: null, confidence: 0.9 },
        };
      }),
    );
  }

  recognise(which: readonly number[]): void {
    this.model.setKnown(
      which.map((said): KnownMatch => {
        const { start, end } = this.spanOf(said);
        const exact = SAID[said] ?? '';
        return {
          ...{
            start,
            end,
            exact,
            annotationId: `other-${exact.length}`,
            difference: 'identical',
            score: 1,
            speaker: null,
          },
          ...{ notes: [], articleTitle: '', articleOutlet: '', articleUrl: '', capturedAt: 0 },
        };
      }),
    );
  }

  /** The reader keeps the item there, in this tab or in another one. */
  keep(said: number, here: boolean): void {
    const [key] = this.keys()[said] ?? [];
    if (this.records.some(({ sha256, deleted }) => sha256 === String(said) && !deleted)) return;
    if (here && key === undefined) return;
    const id = `id${this.records.length}`;
    if (here && key !== undefined) this.model.giveKey(id, key);
    this.write({
      ...{
        id,
        articleId: 'a',
        kind: 'quote',
        exact: SAID[said] ?? '',
        selectors: [],
        notes: [],
        tags: [],
        colour: 'yellow',
      },
      ...{
        colourChosen: false,
        status: 'none',
        dismissed: false,
        kept: true,
        observations: [],
        deleted: false,
        sha256: String(said),
      },
      ...{ capturedAt: 0, createdAt: 0, updatedAt: 0 },
      speaker: { name: null, mention: null, via: null, description: null, origin: 'detected' },
    });
  }

  write(view: AnnotationView): void {
    const at = this.records.findIndex(({ id }) => id === view.id);
    this.records.splice(at < 0 ? this.records.length : at, 1, view);
    this.model.mergeAnnotations([view]);
  }

  /** Takes the making of a record back, or that it was taken back. */
  undo(record: number): void {
    const view = this.records[record % Math.max(1, this.records.length)];
    if (view) this.write({ ...view, deleted: !view.deleted });
  }

  move(count: number): void {
    this.content = contentAfter(count);
    this.model.move(this.content);
  }

  readAll(): void {
    this.model.setAnnotations(this.records.filter(({ deleted }) => !deleted).reverse());
  }
}

const which = fc.uniqueArray(fc.nat(SAID.length - 1), { maxLength: SAID.length });
const step: fc.Arbitrary<(page: Page) => void> = fc.oneof(
  which.map((said) => (page: Page) => page.find([...said].sort())),
  which.map((said) => (page: Page) => page.recognise([...said].sort())),
  fc.tuple(fc.nat(SAID.length - 1), fc.boolean()).map(
    ([said, here]) =>
      (page: Page) =>
        page.keep(said, here),
  ),
  fc.nat(9).map((record) => (page: Page) => page.undo(record)),
  fc.nat(3).map((count) => (page: Page) => page.move(count)),
  fc.constant((page: Page) => page.readAll()),
);

describe('an item', () => {
  it('keeps its key, and no two have the same, whatever is found, kept, undone, recognised and moved', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const page = new Page();
        let before = page.keys();
        for (const act of steps) {
          act(page);
          page.model.rebuild();
          const now = page.keys();
          const live = page.records.filter(({ deleted }) => !deleted).map(({ id }) => id);
          const listed = [...page.model.entries.values()].flatMap(({ item }) => item.annotation?.id ?? []);
          expect(listed.sort()).toEqual(live.sort());
          for (const said of page.found) expect(now[said]).not.toEqual([]);
          now.forEach((keys, said) => {
            const was = before[said] ?? [];
            // One item each time: the same. Of two records at the same words, neither changes its key while it is there.
            if (was.length === 1 && keys.length > 0) expect(keys).toContain(was[0]);
            if (keys.length === 1 && was.length > 0) expect(was).toContain(keys[0]);
          });
          before = now;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has its record’s key where that was there before its words were found', () => {
    const page = new Page();
    page.keep(1, false);
    page.model.rebuild();
    page.find([0, 1]);
    page.model.rebuild();
    expect(page.keys()[1]).toEqual(['id0']);
    page.undo(0);
    page.model.rebuild();
    expect(page.keys()[1]).toEqual(['id0']);
  });
});

describe('keys', () => {
  const said = (text: string, start: number, key: string | null = null): FoundQuotation => ({
    quotation: {
      ...{ start, end: start + text.length, text, kind: 'direct', speaker: null, speakerName: null, cue: null },
      ...{ speakerDescription: null, via: null, confidence: 0.9 },
    },
    key,
  });
  const keysOf = (found: FoundQuotation[]): string[] =>
    assignKeys(found.map((one) => ({ kept: null, found: one, known: [] })));

  it('of new quotations are made of their words, wherever they stand; the same words twice are counted', () => {
    const first = keysOf([said('one', 0), said('two', 10), said('one', 20)]);
    expect(keysOf([said('one', 500), said('two', 510), said('one', 520)])).toEqual(first);
    expect(new Set(first).size).toBe(3);
  });

  it('are handed on to the same words at the same place', () => {
    const next = [said('one', 20), said('one', 44), said('two', 0)];
    handOnKeys(
      [said('one', 0, 'a'), said('one', 21, 'b')],
      next,
      ({ quotation }) => quotation.text,
      ({ quotation }) => quotation,
    );
    expect(next.map(({ key }) => key)).toEqual(['b', null, null]);
  });
});
