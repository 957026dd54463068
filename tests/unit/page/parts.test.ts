import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotationView, Block, Quotation, Span } from '../../../utils/model';
import { buildItems } from '../../../utils/page/build-items';
import { uuid7 } from '../../../utils/page/editor';
import type { FoundQuotation, KeptPlace } from '../../../utils/page/item-keys';
import { carry } from '../../../utils/page/move-spans';
import { Pacer } from '../../../utils/scheduling/slices';

const build = (paragraphs: readonly string[]): { text: string; blocks: Block[] } => {
  const blocks: Block[] = [];
  let text = '';
  for (const words of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, role: 'paragraph' });
    text += words;
  }
  return { text, blocks };
};

const quotation = (text: string, words: string): Quotation => {
  const start = text.indexOf(words);
  return {
    ...{ start, end: start + words.length, text: words, kind: 'direct', speaker: null, speakerName: 'Ann', cue: null },
    ...{ speakerDescription: null, via: null, confidence: 0.9 },
  };
};

describe('places carried to the next state of a text', () => {
  const paragraph = fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){1,6}$/);
  const paragraphs = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 12 });

  it('hold the same words, whatever blocks come and go', () => {
    fc.assert(
      fc.property(paragraphs, fc.array(paragraph, { maxLength: 4 }), fc.nat(), (old, extra, seed) => {
        const next = old.filter((_, i) => (seed >> i) % 5 !== 0);
        extra.forEach((words, i) => {
          next.splice((seed + i * 7) % (next.length + 1), 0, words);
        });
        const before = build(old);
        const after = build(next);
        const to = carry(before, after);
        for (const block of before.blocks) {
          const span: Span = { start: block.start, end: block.end };
          const words = before.text.slice(span.start, span.end);
          const now = to(span);
          if (now) expect(after.text.slice(now.start, now.end)).toBe(words);
          else expect(next).not.toContain(words);
        }
      }),
    );
  });

  it('run over several blocks only where these still follow each other', () => {
    const before = build(['one one', 'two two', 'three']);
    const span = { start: 4, end: 12 };
    expect(carry(before, build(['zero', 'one one', 'two two', 'three']))(span)).toEqual({ start: 10, end: 18 });
    expect(carry(before, build(['one one', 'new', 'two two', 'three']))(span)).toBeNull();
  });

  it('follow their words into a changed block where no others are the same', () => {
    const before = build(['She said the harbour is closed today.', 'And so on.']);
    const start = before.text.indexOf('the harbour is closed');
    const span = { start, end: start + 'the harbour is closed'.length };
    const after = build(['Update: she said the harbour is closed today, and tomorrow.', 'And so on.']);
    expect(carry(before, after)(span)?.start).toBe(start + 'Update: '.length);
    const twice = build(['She said the harbour is closed now: the harbour is closed.', 'And so on.']);
    expect(carry(before, twice)(span)).toBeNull();
  });
});

describe('the list', () => {
  const { text } = build(['“I will not go,” said Ann.', '“Then stay where you are,” said Bea.', 'Nothing else.']);
  const found = (): FoundQuotation[] =>
    ['I will not go,', 'Then stay where you are,'].map((words) => ({ quotation: quotation(text, words), key: null }));
  const view = (id: string, exact: string): AnnotationView => ({
    ...{ id, articleId: 'a', kind: 'quote', exact, selectors: [], notes: [], tags: [], status: 'none' },
    ...{ colour: 'yellow', colourChosen: false },
    ...{ dismissed: false, kept: true, observations: [], deleted: false, sha256: '', capturedAt: 0, createdAt: 0 },
    ...{ updatedAt: 0, speaker: { name: 'Ann', mention: null, via: null, description: null, origin: 'detected' } },
  });
  const placed = (annotation: AnnotationView, words: string | null): KeptPlace => {
    const start = words === null ? -1 : text.indexOf(words);
    const span = words === null ? null : { start, end: start + words.length };
    const at = span?.start ?? null;
    return {
      annotation,
      key: null,
      lastKey: null,
      span,
      at,
      text: words ?? '',
      changed: false,
      orphan: span ? null : 'words',
    };
  };

  it('has a found quotation and the one kept of it as one item', () => {
    const list = buildItems(text, found(), [placed(view('id1', 'I will not go'), 'I will not go')], []);
    expect(list.map(({ item }) => [item.text, item.annotation?.id])).toEqual([
      ['I will not go', 'id1'],
      ['Then stay where you are,', undefined],
    ]);
  });

  it('does not take a highlight over a quotation for the quotation', () => {
    const own = { ...view('id1', 'I will not go,'), kind: 'highlight' as const };
    expect(buildItems(text, found(), [placed(own, 'I will not go,')], [])).toHaveLength(3);
  });

  it('has orphans last, with the words as they were kept', () => {
    const list = buildItems(text, found(), [placed(view('id9', 'gone words'), null)], []);
    expect(list.at(-1)?.item).toMatchObject({ key: 'id9', text: 'gone words', orphan: 'words', start: null });
  });
});

describe('ids', () => {
  it('are UUIDs of version 7 that sort by time', () => {
    const ids = [1, 2, 3].map((i) => uuid7(1_700_000_000_000 + i));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(Number.parseInt(ids[0]?.replace('-', '').slice(0, 12) ?? '', 16)).toBe(1_700_000_000_001);
  });
});

describe('the pacer', () => {
  it('lets work pass at once, and after it keeps our share small', () => {
    const pacer = new Pacer();
    expect(pacer.wait(1000)).toBe(0);
    pacer.spent(4, 1000);
    expect(pacer.wait(1000)).toBeGreaterThanOrEqual(4 * 30);
    pacer.spent(1000, 2000);
    expect(pacer.wait(2000)).toBeLessThanOrEqual(10_000);
  });
});
