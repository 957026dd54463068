import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../utils/quotes/lexicon/en';
import { pairMarks } from '../../../utils/quotes/marks/pair';
import { paragraphsOf } from '../../../utils/quotes/paragraphs';

function pieces(text: string): string[] {
  return pairMarks(text, paragraphsOf(text), lexicon.marks).map((piece) => text.slice(piece.start, piece.end));
}
function groups(text: string): number[] {
  return pairMarks(text, paragraphsOf(text), lexicon.marks).map((piece) => piece.group);
}

describe('systems of marks', () => {
  it.each([
    ['curly', 'She said, “We are done.” Then she left.', ['We are done.']],
    ['straight', 'She said, "We are done." Then she left.', ['We are done.']],
    ['low and high', 'Sie sagte: „Wir sind fertig.“ Dann ging sie.', ['Wir sind fertig.']],
    ['low and turned high', 'Powiedziała: „Skończyliśmy”. Wyszła.', ['Skończyliśmy']],
    ['guillemets', 'Elle a dit : « Nous avons fini. » Puis elle partit.', ['Nous avons fini.']],
    ['guillemets with narrow blanks', 'Elle a dit\u00a0: «\u202fNous avons fini.\u202f»', ['Nous avons fini.']],
    ['guillemets turned round', 'Sie sagte: »Wir sind fertig.« Dann ging sie.', ['Wir sind fertig.']],
    ['both marks high and alike', 'Hon sa: ”Vi är klara.” Sedan gick hon.', ['Vi är klara.']],
    ['corner brackets', '彼女は「終わりました」と述べた。', ['終わりました']],
    ['corner brackets, nested', '彼は「彼女が『はい』と言った」と話した。', ['彼女が『はい』と言った']],
    ['curly without blanks', '他说：“我们完成了。”然后离开。', ['我们完成了。']],
    ['doubled single marks', "She said, ``We are done.'' Then she left.", ['We are done.']],
    ['full width', '她说＂完成了＂。', ['完成了']],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('single marks', () => {
  it.each([
    ['British', '‘We are done,’ she said.', ['We are done,']],
    ['straight', "'We are done,' she said.", ['We are done,']],
    ['apostrophes inside', '‘We’re done, and it’s late,’ she said.', ['We’re done, and it’s late,']],
    ['plural possessive inside', '‘The officers’ union won’t agree,’ she said.', ['The officers’ union won’t agree,']],
    [
      'straight, plural possessive inside',
      "'The officers' union won't agree,' she said.",
      ["The officers' union won't agree,"],
    ],
    ['double marks inside', '‘He said “no” to me,’ she said.', ['He said “no” to me,']],
    ['a decade is none', "In the '90s the town's mills closed.", []],
    ['an elision is none', "They told 'em the mill workers' club was shut.", []],
    ['a possessive is none', 'The workers’ club and the nurses’ home were shut.', []],
    ['a measure is none', 'The board was 6\' 2" long and 3" wide.', []],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('nested, crossed and missing marks', () => {
  it.each([
    ['nested curly', '“She told me “no” twice,” he said.', ['She told me “no” twice,']],
    ['nested straight', '"She told me "no" twice," he said.', ['She told me "no" twice,']],
    ['nested single', '“She told me ‘no’ twice,” he said.', ['She told me ‘no’ twice,']],
    ['nested at the end', '“She told me ‘no.’” He left.', ['She told me ‘no.’']],
    ['opened curly, closed straight', '“We are done," he said.', ['We are done,']],
    ['opened straight, closed curly', '"We are done,” he said.', ['We are done,']],
    ['wrong way round', '”We are done,“ he said.', ['We are done,']],
    ['closing mark missing, another follows', 'He said, “We are done. Later he said, “We are not.”', ['We are not.']],
    ['closing mark missing at the end', 'He said: “We are done.', ['We are done.']],
    ['opening mark missing', 'We are done,” he said. “And late.”', ['We are done,', 'And late.']],
    ['the same, but not where the speech begins', 'It rained. We are done,” he said. “And late.”', ['And late.']],
    ['no blank before', 'He said:"We are done."', ['We are done.']],
    ['dash before', 'One word—“done”—was heard.', ['done']],
    ['link to a note', 'He said it was “over”.[3]', ['over']],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('several paragraphs', () => {
  it('joins single marks that open every paragraph, apostrophes among them', () => {
    const text = '‘We set out at six.\n\n‘It was the boys’ turn.\n\n‘But we got home,’ said Mary Thorne.';
    expect(pieces(text)).toEqual(['We set out at six.', 'It was the boys’ turn.', 'But we got home,']);
    expect(groups(text)).toEqual([0, 0, 0]);
  });
  it('passes over code', () => {
    const text = "Run this:\n\nSELECT count(*)\nFROM log\nWHERE day > now() - interval '1 day';\n\nShe said ‘done’.";
    expect(pieces(text)).toEqual(['done']);
  });
  it('joins paragraphs where the opening mark is repeated and only the last is closed', () => {
    const text = '“One.\n\n“Two.\n\n“Three,” he said.';
    expect(pieces(text)).toEqual(['One.', 'Two.', 'Three,']);
    expect(groups(text)).toEqual([0, 0, 0]);
  });
  it('joins a paragraph without a mark of its own', () => {
    const text = '“One.\n\nTwo,” he said.';
    expect(pieces(text)).toEqual(['One.', 'Two,']);
    expect(groups(text)).toEqual([0, 0]);
  });
  it('keeps apart what was closed', () => {
    expect(groups('“One.”\n\n“Two,” he said.')).toEqual([0, 1]);
  });
  it('joins with nested marks inside', () => {
    const text = '“She said “no” to us.\n\n“And left,” he said.';
    expect(pieces(text)).toEqual(['She said “no” to us.', 'And left,']);
    expect(groups(text)).toEqual([0, 0]);
  });
});
