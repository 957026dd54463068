/** Guesses the language of a text from its most frequent small words; for texts whose page does not say. */

const MARKERS: readonly [string, string][] = [
  ['en', 'the of and to in that is was for it with as his on he by are this have from said'],
  ['de', 'der die das und ist nicht von mit den des ein eine zu auf sich auch dem im für als'],
  ['fr', 'le la les des et est une du dans que pour qui sur pas au par avec il ce plus'],
  ['es', 'el los las del y que en una por con para se no al lo como más su pero ha'],
  ['pt', 'o os as do da dos das e que em um uma para com não por no na mais se ao'],
  ['it', 'il gli della di che è un una per con non del nel sono anche come più ha dei alla'],
  ['nl', 'het een van en dat niet op te zijn voor met die aan er ook'],
  ['sv', 'och att det som en på är av för med inte till den har'],
  ['pl', 'się nie na jest że do to jak po ale od przez'],
  ['cs', 'se na je že to jsem by jako pro ale tak když nebo'],
];
const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];
const SAMPLE = 6000;

/** BCP 47 primary subtag of a text's language, '' where it cannot be told. Looks at the first 6,000 characters. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return '';
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script) ?? []).length / letters;
    if (share > (language === 'ja' ? 0.1 : language === 'uk' ? 0.04 : 0.4)) return language;
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = '';
  let most = 1;
  for (const [language, words] of MARKERS) {
    const hits = words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
