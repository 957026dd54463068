import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../utils/quotes';
import { lexicon } from '../../../utils/quotes/lexicon/en';
import { read, words } from './helper';

describe('the tag beside the quotation', () => {
  it.each([
    ['behind', '“The dam will hold,” Nora Whitfield said.', 'Nora Whitfield | Nora Whitfield'],
    ['behind, inverted', '“The dam will hold,” said Nora Whitfield.', 'Nora Whitfield | Nora Whitfield'],
    ['before', 'Nora Whitfield said, “The dam will hold.”', 'Nora Whitfield | Nora Whitfield'],
    ['before with a colon', 'Nora Whitfield said: “The dam will hold.”', 'Nora Whitfield | Nora Whitfield'],
    [
      'with an apposition',
      '“The dam will hold,” said Nora Whitfield, the chief engineer.',
      'Nora Whitfield | Nora Whitfield',
    ],
    [
      'apposition between',
      '“The dam will hold,” Nora Whitfield, the chief engineer of the valley board, said.',
      'Nora Whitfield | Nora Whitfield',
    ],
    [
      'relative clause between',
      '“The dam will hold,” said Nora Whitfield, who has run the plant since May.',
      'Nora Whitfield | Nora Whitfield',
    ],
    [
      'title before the name',
      '“The dam will hold,” chief engineer Nora Whitfield said.',
      'chief engineer Nora Whitfield | Nora Whitfield',
    ],
    ['adverb between', '“The dam will hold,” Nora Whitfield later said.', 'Nora Whitfield | Nora Whitfield'],
    [
      'addressee behind the verb',
      '“The dam will hold,” Nora Whitfield told Channel Nine.',
      'Nora Whitfield | Nora Whitfield',
    ],
    [
      'addressee in inverted place',
      '“The dam will hold,” Nora Whitfield, an engineer, told Channel Nine.',
      'Nora Whitfield | Nora Whitfield',
    ],
    ['a question', '“Will the dam hold?” Nora Whitfield asked.', 'Nora Whitfield | Nora Whitfield'],
    ['according to', 'The dam is “perfectly sound,” according to Nora Whitfield.', 'Nora Whitfield | Nora Whitfield'],
    [
      'participle',
      'Nora Whitfield dismissed the report, saying “the dam will hold.”',
      'Nora Whitfield | Nora Whitfield',
    ],
    [
      'coordinated verbs',
      'Nora Whitfield inspected the wall and said “the dam will hold.”',
      'Nora Whitfield | Nora Whitfield',
    ],
    ['label', 'Nora Whitfield called the report “a work of pure fiction.”', 'Nora Whitfield | Nora Whitfield'],
    [
      'an organisation',
      '“The dam will hold,” the Valley Water Board said in a statement.',
      'the Valley Water Board | Valley Water Board',
    ],
    [
      'a description',
      '“The dam will hold,” a spokesman for the board said.',
      'a spokesman | a spokesman for the board',
    ],
    ['plural', '“The dam will hold,” officials said.', 'officials | officials'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toHaveLength(1);
    expect(read(text)[0]).toMatch(new RegExp(` \\| ${expected.replaceAll('|', '\\|')}$`));
  });

  it('gives both halves of a broken quotation the same speaker', () => {
    expect(read('“The dam,” Nora Whitfield said, “will hold.”')).toEqual([
      'The dam, | Nora Whitfield | Nora Whitfield',
      'will hold. | Nora Whitfield | Nora Whitfield',
    ]);
  });

  it('carries a speaker on within the paragraph', () => {
    expect(read('“The dam will hold,” Nora Whitfield said. “It has held for a century.”')[1]).toBe(
      'It has held for a century. | Nora Whitfield | Nora Whitfield',
    );
  });

  it('keeps two speakers of one paragraph apart', () => {
    const text = '“The dam will hold,” Nora Whitfield said. “It will not,” replied Tom Carver.';
    expect(read(text).map((line) => line.split(' | ')[2])).toEqual(['Nora Whitfield', 'Tom Carver']);
  });
});

describe('who the mention stands for', () => {
  const intro = 'Nora Whitfield, the chief engineer, spoke in Leeds on Monday. ';
  it.each([
    ['surname', `${intro}“It will hold,” Whitfield said.`, 'Nora Whitfield'],
    ['honorific', `${intro}“It will hold,” Ms. Whitfield said.`, 'Nora Whitfield'],
    ['pronoun', `${intro}“It will hold,” she said.`, 'Nora Whitfield'],
    [
      'pronoun, other gender nearer',
      `${intro}She was joined by James Orme. “It will hold,” she said.`,
      'Nora Whitfield',
    ],
    ['description', `${intro}“It will hold,” the chief engineer said.`, 'Nora Whitfield'],
    [
      'description with another noun before',
      'Mayor Ann Tolliver met Sheriff Bob Reyes. “I disagree,” the sheriff said.',
      'Bob Reyes',
    ],
    ['acronym', 'The Valley Water Board met on Monday. “It will hold,” the VWB said.', 'Valley Water Board'],
    ['who', `${intro}She praised James Orme, who said “it will hold” last week.`, 'James Orme'],
  ])('%s', (_, text, name) => {
    expect(read(text).at(-1)?.split(' | ')[2]).toBe(name);
  });

  it('reads through blanks and hyphens that pages put in', () => {
    const text = 'Mr.\u00a0Orme and Ms.\u00a0Whit\u00adfield met. “It will hold,” Ms.\u00a0Whit\u00adfield said.';
    expect(read(text)[0]?.split(' | ')[2]).toBe('Whitfield');
  });

  it('learns from “she” that a surname is no “he”', () => {
    const text = 'Whitfield and Orme met on Monday. “You are wrong,” she told him. “I am not,” he replied.';
    expect(read(text).map((line) => line.split(' | ')[2])).toEqual(['Whitfield', 'Orme']);
  });

  it('tells a married couple apart', () => {
    const text =
      'Mark Haldane and Ruth Haldane own the mill. “We were lucky,” Mrs. Haldane said. “Very,” Mr. Haldane said.';
    expect(read(text).map((line) => line.split(' | ')[2])).toEqual(['Ruth Haldane', 'Mark Haldane']);
  });

  it('gives authors their own “I”', () => {
    const text = '“Is it safe?” I asked.';
    expect(findQuotations(text, { lexicon, authors: ['Nell Pryor'] })[0]?.speakerName).toBe('Nell Pryor');
  });

  it('keeps the source that words come through', () => {
    const text = 'Nora Whitfield said “the dam will hold,” according to James Orme.';
    const [quote] = findQuotations(text, { lexicon });
    expect([quote?.speakerName, quote?.via]).toEqual(['Nora Whitfield', 'James Orme']);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['a film', 'The director of the film “Northern Lights” was in town.'],
    ['a song', 'The band closed with the song “Blue Monday Morning” at midnight.'],
    ['so-called', 'The so-called “safety valve” was never used.'],
    ['a nickname', 'James “Jimmy” Orme won the race.'],
    ['a show', 'She will appear on “Good Evening Yorkshire” tonight.'],
    ['a name in a program', 'The team calls the new column “order_total” in the query, Ann Reed said.'],
    ['a call in a program', 'The engineer said “flush()” was never reached.'],
    ['a tag', 'The editor told them “<br>” was enough.'],
    ['a condition', 'Tom Carver said “a == b” is what the machine asks.'],
    ['a term', 'The method is known as “slow forging” in the trade.'],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('kinds and cues', () => {
  it('tells whole clauses from fragments', () => {
    const kind = (text: string) => findQuotations(text, { lexicon })[0]?.kind;
    expect(kind('“The dam will hold,” Nora Whitfield said.')).toBe('direct');
    expect(kind('Nora Whitfield said the dam was “sound as a bell.”')).toBe('mixed');
  });
  it('points at the verb', () => {
    const text = '“The dam will hold,” Nora Whitfield insisted.';
    const [quote] = findQuotations(text, { lexicon });
    expect(quote?.cue && text.slice(quote.cue.start, quote.cue.end)).toBe('insisted');
  });
  it('joins a quotation over several paragraphs into one', () => {
    const text = 'Nora Whitfield wrote:\n\n“The dam will hold.\n\n“It has held for a century.”';
    const found = findQuotations(text, { lexicon });
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toBe('The dam will hold.\n\n“It has held for a century.');
  });
});
