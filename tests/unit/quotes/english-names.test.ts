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
