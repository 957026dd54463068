import { describe, expect, it } from 'vitest';
import type { Block, BlockRole } from '../../../utils/model';
import { findQuotations } from '../../../utils/quotes';
import { dialogueOf } from '../../../utils/quotes/dialogue';
import { lexicon } from '../../../utils/quotes/lexicon/en';

function article(...parts: [BlockRole, string][]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const [role, words] of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ role, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

describe('speech without marks', () => {
  it('takes a block quotation whole and asks the paragraph before for the speaker', () => {
    const { text, blocks } = article(
      ['paragraph', 'In her letter Nora Whitfield wrote:'],
      ['blockquote', 'The dam will hold.'],
      ['blockquote', 'It has held for a century.'],
      ['paragraph', 'The board has not answered.'],
    );
    const found = findQuotations(text, { lexicon, blocks });
    expect(found.map((q) => [q.kind, q.text, q.speakerName])).toEqual([
      ['unmarked', 'The dam will hold.\n\nIt has held for a century.', 'Nora Whitfield'],
    ]);
  });
  it('reads the author of an embedded post', () => {
    const { text, blocks } = article(
      ['paragraph', 'Nora Whitfield wrote on the network at once.'],
      ['embed', 'The dam will hold. — Nora Whitfield (@norawhit) May 4, 2021'],
    );
    const found = findQuotations(text, { lexicon, blocks });
    expect(found.map((q) => [q.kind, q.text, q.speakerName])).toEqual([
      ['unmarked', 'The dam will hold.', 'Nora Whitfield'],
    ]);
  });
  it('leaves a post alone that nothing leads up to', () => {
    const { text, blocks } = article(
      ['paragraph', 'The news spread fast.'],
      ['embed', 'The dam will hold. — Nora Whitfield (@norawhit) May 4, 2021'],
    );
    expect(findQuotations(text, { lexicon, blocks })).toEqual([]);
  });
  it('reads a transcript, with names in full', () => {
    const text =
      'Reporter Sally Kemp met engineer Nora Whitfield.\n\nKEMP: Will it hold?\n\nWHITFIELD: It will.\n\nKEMP: Are you sure?\n\nWHITFIELD: I am.';
    const found = findQuotations(text, { lexicon });
    expect(found.map((q) => [q.text, q.speakerName])).toEqual([
      ['Will it hold?', 'Sally Kemp'],
      ['It will.', 'Nora Whitfield'],
      ['Are you sure?', 'Sally Kemp'],
      ['I am.', 'Nora Whitfield'],
    ]);
  });
  it.each([
    ['once', 'Location: Leeds\n\nLength: 40 metres\n\nBuilt: 1911'],
    ['over and over', 'Goals: 2-0\n\nCrowd: 41,000 in rain\n\nGoals: 1-1 Kemp late\n\nCrowd: 38,000'],
    ['in capitals', 'WHERE: The old dam\n\nWHEN: Friday at 8\n\nWHERE: The weir\n\nWHEN: Saturday'],
  ])('does not take a list of facts for a transcript, given %s', (_, text) => {
    expect(findQuotations(text, { lexicon })).toEqual([]);
  });
  it('reads a talk of persons of the text who neither ask nor say "I"', () => {
    const text =
      'Sally Kemp met Nora Whitfield at the dam.\n\nKemp: It leaks.\n\nWhitfield: It does not.\n\nKemp: The wall is wet.';
    expect(findQuotations(text, { lexicon }).map((q) => q.speakerName)).toEqual(['Sally Kemp', 'Sally Kemp']);
  });
  it('takes a label for the speaker whom the text names by no name', () => {
    const text = 'Reporter: Will it hold?\n\nMayor: It will.\n\nReporter: Sure?\n\nMayor: I am.';
    expect(findQuotations(text, { lexicon }).map((q) => q.speakerName)).toEqual([
      'Reporter',
      'Mayor',
      'Reporter',
      'Mayor',
    ]);
  });
  it('reads dialogue that begins with a dash where the language has it', () => {
    const french = { ...lexicon, grammar: { dialogue: dialogueOf } };
    const found = findQuotations('— The dam will hold — said Nora Whitfield.', { lexicon: french });
    expect(found.map((q) => [q.kind, q.text, q.speakerName])).toEqual([
      ['unmarked', 'The dam will hold', 'Nora Whitfield'],
    ]);
  });
});
