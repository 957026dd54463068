/** Where names, bodies and descriptions begin and end. Each row: what it shows, the text, who speaks each quotation. */
import { describe, expect, it } from 'vitest';
import { speakers } from './helper';

type Row = [shows: string, paragraphs: string[], names: (string | null)[]];
function table(section: string, rows: Row[]): void {
  describe(section, () => {
    it.each(rows)('%s', (_, paragraphs, names) => {
      expect(speakers(paragraphs.join('\n\n'))).toEqual(names);
    });
  });
}

table('a name behind words of time and place', [
  ['a season', ['In the spring Jonas Ferrand sold the mill. "I have ground enough," he said.'], ['Jonas Ferrand']],
  ['this morning', ['This morning Imran Toll sold the mill. "I have ground enough," he said.'], ['Imran Toll']],
  ['a place', ['At the quarry Imran Toll stopped. "I have dug enough," he said.'], ['Imran Toll']],
  ['the end of a week', ['By the end of the week Imran Toll left. "I have dug enough," he said.'], ['Imran Toll']],
  ['a newspaper', ['Speaking to the Daily Post Hugh Marsh said: "It was a bad day."'], ['Hugh Marsh']],
  [
    'a time, then somebody between commas',
    ['At the fair earlier this month, a farmer, Imran Toll, wrote that it went “badly for all of the valley.”'],
    ['Imran Toll'],
  ],
  ['a place to write', ['Later on Twitter Ann Toll wrote that it went “badly for all of the valley.”'], ['Ann Toll']],
  ['a letter', ['In a letter to parents headteacher Imran Toll said: "We shall open late."'], ['Imran Toll']],
]);

table('a name behind an office', [
  ['of a ministry', ['"We agree," Minister of Defence Amara Quist said.'], ['Amara Quist']],
  ['of several words', ['"We agree," said Deputy Director of Public Prosecution Amara Quist.'], ['Amara Quist']],
  ['at a place', ['The ambassador to Norway Lin Achterberg said: "We agree."'], ['Lin Achterberg']],
  ['an adjective at the beginning', ['Brave Monica Quist spoke out. "I was ten," Quist said.'], ['Monica Quist']],
  ['a title before a shared surname', ['Prince Edwin and Megan Harlow left. "We are free," Edwin said.'], ['Edwin']],
  ['a nickname', ['“Nobody told us,” said Ray “Biscuit” Thorne.'], ['Ray “Biscuit” Thorne']],
  ['a nickname in single marks', ['‘We drove all night,’ said William ‘Billy’ Thorne.'], ['William ‘Billy’ Thorne']],
]);

table('bodies and descriptions', [
  [
    'a spokesperson for somebody',
    ['"We will look into it," said a spokesperson for the Treasury.'],
    ['a spokesperson for the Treasury'],
  ],
  ['but not when', ['"We will look into it," said the mayor at a conference.'], ['the mayor']],
  ['it, of a company', ['Halden Foods closed its plant. "We regret the delay," it said.'], ['Halden Foods']],
  [
    'they, of a company',
    ['Halden Foods closed its plant. "We regret it," they said in a statement.'],
    ['Halden Foods'],
  ],
  [
    'the body that has the word in its name',
    ['Storm Harbour Research Centre issued a warning. Leeds City won. "The storm grows," wrote the centre.'],
    ['Storm Harbour Research Centre'],
  ],
  [
    'a report behind what it says',
    ['Staff are treated badly, says a report describing an “alarming rise in short contracts”.'],
    ['a report'],
  ],
]);

table('who is told, who is asked, who reports', [
  [
    'the one who was asked replies',
    ['A reporter asked Raquel Moyo, “What do you see?”', '“The sea is rising,” she replied.'],
    ['A reporter', 'Raquel Moyo'],
  ],
  ['a clause within a report', ['A guest, Nora Kirk, tweeted that Moyo spoke “movingly of her past”.'], ['Nora Kirk']],
  ['a clause without "that"', ['Dawn Adler said Crane "has done all he could for us."'], ['Dawn Adler']],
  ['as somebody herself said', ['As Moyo herself said, “The sea is rising.”'], ['Moyo']],
  ['a source close to something', ['"It is over," said a source close to the talks.'], ['a source close to the talks']],
  ['a paper before a name', ['Writing in The Mirror Linda said: "The moment came." Linda Holm sings.'], ['Linda Holm']],
  ['a late night host', ['Then the late night host insisted, “You stole that coat.”'], ['the late night host']],
  [
    'speech resumed behind a beat',
    ['“It’ll be our”—Greta Holm looked out—“last season here.”'],
    ['Greta Holm', 'Greta Holm'],
  ],
  [
    'answers between the writer’s questions',
    [
      'Edward Blane is back. “Yes, of course,” says Blane.',
      'Is Carver a good leader?',
      '“Well, I support him.”',
      'But you wrote a book for him, I say.',
      '“No, I wrote it for leaders.”',
    ],
    ['Edward Blane', 'Edward Blane', 'Edward Blane'],
  ],
  ['a user name', ['Later that day marlow77 asked for help: “I need a boat.”'], ['marlow77']],
]);
