import { expect, test } from 'vitest';
import { withoutRepeats } from '../../../utils/article/repeats';
import type { Block, BlockRole, Quotation } from '../../../utils/model';

/** A text of blocks; what stands between “ and ” is a quotation of a speaker named outside its block. */
function article(...parts: [BlockRole, string][]): { text: string; blocks: Block[]; quotations: Quotation[] } {
  let text = '';
  const blocks: Block[] = [];
  for (const [role, part] of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + part.length, role });
    text += part;
  }
  const quotations = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 1: words = '' }): Quotation => {
    const block = blocks.find((b) => b.start <= index && index < b.end);
    const named = text.slice(block?.start, block?.end).indexOf('Smith');
    const at = named < 0 ? 0 : (block?.start ?? 0) + named;
    return {
      start: index + 1,
      end: index + 1 + words.length,
      text: words,
      kind: 'direct',
      speaker: { start: at, end: at + 5 },
      speakerName: 'Jo Smith',
      speakerDescription: null,
      via: null,
      cue: null,
      confidence: 1,
    };
  });
  return { text, blocks, quotations };
}

const listed = (...parts: [BlockRole, string][]): string[] => {
  const { text, blocks, quotations } = article(...parts);
  return withoutRepeats(text, blocks, quotations).map((q) => q.text);
};

test('lists once what a crosshead, a pull-quote, a caption or a summary in a list repeats', () => {
  const body: [BlockRole, string] = ['paragraph', '“It is a messy, messy mess, and we all know it,” said Jo Smith.'];
  const once = ['It is a messy, messy mess, and we all know it,'];
  expect(listed(['paragraph', 'It began.'], ['heading', '“A messy, messy mess”'], body)).toEqual(once);
  expect(
    listed(['paragraph', 'It began.'], body, ['pullquote', '“It’s a messy, messy mess and we all know it”']),
  ).toEqual(once);
  expect(listed(['paragraph', 'It began.'], ['caption', 'Jo Smith: “a messy, messy mess”'], body)).toEqual(once);
  expect(
    listed(['listitem', '“It is a messy, messy mess and we all know it”'], ['paragraph', 'It began.'], body),
  ).toEqual(once);
});

test('keeps what only a caption or a named heading says, and what two paragraphs say', () => {
  expect(listed(['paragraph', 'It began.'], ['caption', 'Jo Smith: “We are rusty but loud.”'])).toHaveLength(1);
  expect(listed(['paragraph', 'It began.'], ['heading', 'Smith: “We will not go”'])).toHaveLength(1);
  expect(listed(['paragraph', 'It began.'], ['heading', '“We will not go”'])).toHaveLength(0);
  expect(
    listed(
      ['paragraph', 'It began.'],
      ['paragraph', '“Never again, not here,” Smith said.'],
      ['paragraph', '“Never again, not here,” Smith said once more.'],
    ),
  ).toHaveLength(2);
});
