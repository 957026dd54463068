/** A short report with two quotations, and a paragraph that may come later. */

export const STORY = [
  'The harbour council voted on Tuesday to keep the night ferry running through the winter, ending months of doubt among the islanders who depend on it.',
  '“We will not leave anybody on the wrong side of the water,” said Marta Lindqvist, the council’s chair, after the meeting in the old customs house.',
  'Opponents had argued that the boat sails nearly empty after ten in the evening and costs more than the road tunnel ever did.',
  '“Nobody in this room has looked at the numbers for longer than a minute,” said Tomas Brandt, who runs the harbour’s finances.',
  'The boat’s crew of nine will be kept on until the spring, when the council wants to look at the timetable again.',
];

/** What is quoted in it, in the article's order, which is the alphabet's turned round. */
export const WORDS = [
  'We will not leave anybody on the wrong side of the water,',
  'Nobody in this room has looked at the numbers for longer than a minute,',
];

export const LATER =
  '“I have booked the whole deck for my wedding in February,” said Ilse Brandt, a teacher from the outer islands.';
export const LATER_WORDS = 'I have booked the whole deck for my wedding in February,';

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** The page of an article with these paragraphs. */
export const page = (texts: readonly string[]): string =>
  `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
   <main><article><h1>Night ferry stays</h1>${paragraphs(texts)}</article></main>
   <footer>All rights reserved</footer>`;
