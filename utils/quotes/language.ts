/**
 * Guesses the language of a text whose page does not say: by its script, then by its small words and the letters that
 * few languages have. A word that several languages have counts the less. Languages without a lexicon are in the
 * table, too, so that their texts are not taken for a neighbour's.
 */

const MARKERS: readonly [string, string][] = [
  ['en', 'the of and to in that is was for it with as his her on he she by are this have from said be not at an will'],
  ['de', 'der die das und ist nicht von mit den des dem ein eine zu auf sich auch im für als'],
  ['fr', 'le la les des et est une un du dans que pour qui sur pas au par avec il elle ce plus sont l d qu je c a été'],
  ['es', 'el la los las del y que en una un por con para se no al lo como más su pero ha dijo es de'],
  ['pt', 'o os a as do da dos das e que em um uma para com não por no na mais se ao disse é de'],
  ['it', 'il la lo gli della del di che è una un per con non nel sono anche come più ha dei alla i'],
  ['nl', 'het een van en dat niet op te zijn voor met die aan er ook de in is naar bij wordt werd heeft maar zegt'],
  ['sv', 'och att det som en på är av för med inte till den har från vid också säger men ett om jag de ska kan'],
  [
    'da',
    'og at det som en på er af for med ikke til den har fra ved også siger men et om jeg de skal kan der blev hun',
  ],
  [
    'no',
    'og at det som en på er av for med ikke til den har fra ved også sier men et om jeg de skal kan ble hun ikkje eg',
  ],
  ['fi', 'ja on ei että se oli hän ovat myös kun mutta joka mukaan sanoo kuin tai olisi vuoden niin ole jos sen mitä'],
  ['hu', 'a az és hogy nem is egy volt ez meg csak van már még de ha szerint mint vagy azt el lesz ki'],
  ['ro', 'și în de la a nu cu că din pe o pentru mai care este au fost lui sa se un ce spus sunt al ai'],
  ['pl', 'się nie na jest że do to jak po ale w z i o są był od przez dla jego oraz'],
  ['cs', 'se na je že to jsem by jako pro ale tak v a do po o jsou byl od které podle také při nebo až'],
  ['sk', 'sa na je že to som by ako pre ale tak v a do po o sú bol od ktoré podľa tiež pri alebo už'],
  ['hr', 'je da se na u i za su od s kako ne će koji bi iz što nije to ali'],
  ['tr', 've bir bu için ile da de olarak çok daha gibi kadar olan ne ya'],
  ['id', 'yang dan di dengan untuk dari pada ini itu tidak akan dalam kata adalah oleh juga bahwa sebagai telah'],
  ['vi', 'và của là các những cho không được trong với một này đã có người'],
];
/** Letters that only these languages have, counted like a word each. */
const LETTERS: readonly [string, RegExp][] = [
  ['de', /ß|\p{L}*[äü]\p{L}*/giu],
  ['fr', /[œêîôâûëï]|ç/giu],
  ['es', /[ñ¿¡]|[óíá]n\b/giu],
  ['pt', /[ãõ]/giu],
  ['it', /[èìù]|ò\b/giu],
  ['pl', /[łąęśźż]/giu],
  ['cs', /[řěů]/giu],
  ['sk', /[ľĺŕôä]/giu],
  ['hr', /đ/giu],
  ['sv', /[äå]/giu],
  ['da', /[øæ]/giu],
  ['no', /[øæ]/giu],
  ['fi', /ää|öö|yy|(?:ssa|ssä|lla|llä|sta|stä|nen)(?!\p{L})/giu],
  ['hu', /[őű]/giu],
  ['ro', /[șțţşăâî]/giu],
  ['tr', /[ğış]/gu],
  ['vi', /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu],
];
/** Scripts and letters that tell a language, and the share of a text's letters from which they do. */
const SCRIPTS: readonly [string, RegExp, number][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['ko', /\p{Script=Hangul}/gu, 0.4],
  ['zh', /\p{Script=Han}/gu, 0.4],
  ['uk', /[іїєґ]/giu, 0.02],
  ['ru', /\p{Script=Cyrillic}/gu, 0.4],
  ['el', /\p{Script=Greek}/gu, 0.4],
  ['ur', /[ٹڈڑےہ]/gu, 0.02],
  ['fa', /[پچژگکی]/gu, 0.03],
  ['ar', /\p{Script=Arabic}/gu, 0.4],
  ['he', /\p{Script=Hebrew}/gu, 0.4],
  ['hi', /\p{Script=Devanagari}/gu, 0.4],
];
/** Old, national and near tags for the languages there are lexicons for. */
const SAME: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ms: 'id',
  cmn: 'zh',
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  ua: 'uk',
  per: 'fa',
  prs: 'fa',
  nb: 'no',
  nn: 'no',
  nob: 'no',
  nno: 'no',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
};

/** The language of the lexicon that serves a language tag (zh-Hant, iw, fa-IR): a primary subtag, '' for no tag. */
export function lexiconLanguage(tag: string): string {
  const primary = /^[a-z]{2,3}(?=$|[-_])/.exec(tag.trim().toLowerCase())?.[0] ?? '';
  return SAME[primary] ?? primary;
}
const SAMPLE_CHARS = 6000;
/** What a language must have more than: less is chance. */
const MIN_SCORE = 1;

let weights: Map<string, [string, number][]> | undefined;

/** Every small word with the languages that have it, and what it counts for each. */
function markers(): Map<string, [string, number][]> {
  if (weights) return weights;
  const owners = new Map<string, string[]>();
  for (const [language, words] of MARKERS)
    for (const word of new Set(words.split(' '))) owners.set(word, [...(owners.get(word) ?? []), language]);
  weights = new Map([...owners].map(([word, all]) => [word, all.map((language) => [language, 1 / all.length])]));
  return weights;
}

/** BCP 47 primary subtag of a text's language, '' where it cannot be told. Looks at the first 6,000 characters. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return '';
  for (const [language, script, least] of SCRIPTS)
    if ((sample.match(script) ?? []).length > least * letters) return language;
  const scores = new Map<string, number>();
  const add = (language: string, score: number): void => void scores.set(language, (scores.get(language) ?? 0) + score);
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const [language, weight] of markers().get(word) ?? []) add(language, weight);
  for (const [language, expression] of LETTERS) add(language, 0.7 * (sample.match(expression) ?? []).length);
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  return best && best[1] > MIN_SCORE && best[1] > (next?.[1] ?? 0) ? best[0] : '';
}
