/** Japanese: Xは「…」と述べた, 「…」とXは語った. */
import type { LexiconWithGrammar } from '../types';
import { neutral } from './types';
import { readUnspaced } from './unspaced';

const SAY =
  '(?:述べ|語っ|語る|話し|話す|言っ|言う|いう|説明|強調|指摘|コメント|訴え|答え|主張|発言|明かし|振り返|批判|書い|つぶや|呼びかけ|反論|釈明|表明|投稿|綴っ|伝え|叫ん|聞い|尋ね|断言|警告|期待|歓迎|笑)';
const SUFFIX =
  '(?:氏|さん|様|市長|知事|首相|大統領|大臣|教授|議員|監督|選手|社長|会長|代表|委員長|長官|部長|館長|院長|校長|容疑者|被告|弁護士|博士|記者|主席|広報官|報道官)?';
const NAME = '(?<name>[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー・＝A-Za-z0-9（）() ]{2,30}?)';

export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'ja',
  grammar: {
    readMarked: readUnspaced({
      before: [
        new RegExp(`(?:^|[。、！？\\s」])${NAME}${SUFFIX}(?:は|が|も)(?:[^。「」]{0,24}[、でをへに])?\\s*$`, 'u'),
        new RegExp(`(?:^|[。、！？\\s」])${NAME}によると[、]?[^。「」]{0,10}$`, 'u'),
        new RegExp(`(?:^|[。、！？\\s」])${NAME}${SUFFIX}[：:]\\s*$`, 'u'),
      ],
      behind: [
        new RegExp(`^(?:と|って|などと)[、]?${NAME}${SUFFIX}(?:は|が|も)[^。「」]{0,16}${SAY}`, 'u'),
        new RegExp(`^(?:と|って)${SAY}(?:た|る|ている|ていた)?の?は[、]?${NAME}${SUFFIX}(?:だ|。|である|です)`, 'u'),
      ],
      tag: new RegExp(`^(?:と|って|などと|とも|との)[、]?[^。「」]{0,14}${SAY}`, 'u'),
      named:
        /(?:映画|小説|番組|作品|雑誌|曲|アルバム|展覧会|ゲーム|アニメ|マンガ|漫画|通称|いわゆる|題し|題する|の|部門|賞)$/u,
      title:
        /^(?:一方|また|さらに|しかし|これに対し|同日|その後|なお)?[、]?(?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,14}の)+(?=[\p{Script=Han}\p{Script=Katakana}・ー]{2,})/u,
      pronoun: /^(?:彼|彼女|同氏|本人|自身|私|僕)$/u,
      needs: /^(?:と|って|など|との|とも)/,
      least: 14,
    }),
  },
};
