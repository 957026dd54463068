/** Korean: X는 “…”고 말했다, “…”라고 X가 밝혔다. */
import type { LexiconWithGrammar } from '../types';
import { neutral } from './types';
import { readUnspaced } from './unspaced';

const SAY =
  '(?:말했|밝혔|전했|강조|설명|주장|덧붙|지적|답했|비판|토로|호소|언급|평가|반박|적었|썼|외쳤|물었|당부|경고|약속|촉구|말한|밝힌|말하|밝히|했다)';

export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'ko',
  marks: { ...neutral.marks, singles: true },
  grammar: {
    readMarked: readUnspaced({
      before: [
        /(?:^|[.。,”"\s])(?<name>[\p{Script=Hangul}A-Za-z]{1,12}?(?: [\p{Script=Hangul}A-Za-z]{2,12})??)(?: ?(?:씨|시장|대통령|총리|장관|의원|교수|대표|회장|사장|감독|선수|위원장|대변인|총장|지사|변호사|박사|원장|기자|후보|작가|배우|국장|팀장))?(?:은|는|이|가|께서는)\s(?:[^.。“”"]{0,40}\s)?$/u,
        /(?:^|[.。,”"\s])(?<name>[\p{Script=Hangul}A-Za-z]{2,12}(?: [\p{Script=Hangul}A-Za-z]{2,12})?)에 따르면\s(?:[^.。“”"]{0,20}\s)?$/u,
      ],
      behind: [
        new RegExp(
          `^\\s(?<name>[\\p{Script=Hangul}A-Za-z]{2,12}?(?: [\\p{Script=Hangul}A-Za-z]{2,12})??)(?: ?(?:씨|시장|대통령|총리|장관|의원|교수|대표|회장|사장|감독|선수|위원장|대변인|총장|지사|변호사|박사|원장|기자|후보|작가|배우|국장|팀장))?(?:은|는|이|가)\\s[^.“”]{0,8}${SAY}`,
          'u',
        ),
        new RegExp(
          `^(?:이라고|라고|고|며|면서|라며)\\s(?<name>[\\p{Script=Hangul}A-Za-z]{2,12}?(?: [\\p{Script=Hangul}A-Za-z]{2,12})??)(?: ?(?:씨|시장|대통령|총리|장관|의원|교수|대표|회장|사장|감독|선수|위원장|대변인|총장|지사|변호사|박사|원장|기자|후보|작가|배우|국장|팀장))?(?:은|는|이|가)\\s[^.“”]{0,16}${SAY}`,
          'u',
        ),
      ],
      tag: new RegExp(`^(?:이라고|라고|고|며|면서|라며|이라며)\\s?[^.“”]{0,30}${SAY}`, 'u'),
      named: /(?:영화|소설|드라마|프로그램|노래|앨범|이른바|소위|일명|게임|책)\s?$/u,
      title: /^(?:한편|그러나|또|이어|이에|다만)\s/u,
      pronoun: /^(?:그|그녀|그들|이들|자신)$/u,
      needs: /^(?:이?라|고|며|면서|는|을|를|등)/,
      least: 18,
    }),
  },
};
