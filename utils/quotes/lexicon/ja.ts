/** Japanese: Xは「…」と述べた, 「…」とXは語った, 「…」と語るのはXだ; names before a title or a word of address. */
import type { LexiconWithGrammar } from '../types';
import { type PhraseReading, readTaggedSpeech, type SpeechTag } from './tagged-speech';
import { neutral } from './types';

const SAY =
  '(?:述べ|語[っるりろ]|話[しすさ]|言[っいうわ]|いう|いった|説明|強調|指摘|コメント|訴え|答え|主張|発言|明か[しす]|振り返|批判|書[いきく]|つぶや|呟|呼びかけ|呼び掛け|反論|釈明|表明|投稿|綴[っる]|つづ[っる]|伝え|叫[んぶ]|聞い|尋ね|問いかけ|断言|警告|期待|歓迎|笑[っういみ]|宣言|発表|回答|回想|説[いく]|嘆[いく]|ぼや|こぼ[しす]|漏ら|打ち明け|告白|謝罪|感謝|懸念|評価|分析|予測|予想|見て|考え|求め|要求|要請|非難|抗議|否定|認め|アピール|力説|報告|報じ|伝達|提案|助言|アドバイス|ツイート|記[しす]|と力を込め|力を込め|唇をか|肩を落と|声を[震詰弾荒落]|目を[潤輝伏]|涙[をぐ]|ほほ笑|微笑|はにか|暴露|たたえ|称え|称賛|絶賛|酷評|ねぎら|皮肉|突き放|切り捨て|結論づけ|結論付け|位置づけ|みる|みて|声[がもは](?:上が|出|相次|聞かれ)|供述|証言|陳述|相談|断じ|続け|締めくく|付け加え|補足|呼応|応じ|けん制|牽制|くぎを刺|明言|示唆|明るく|首を振|声をあげ|声を上げ|口に|喜[んび]|意気込|決意|激励|誓[っい]|約束|目を細め|胸を張|首をかしげ|頭を下げ|苦笑|話題に|挙げ|したためた|見方を示|考えを示|認識を示|見解を示|姿勢を示|コメントを|談話|声明|懸念を|不満|疑問|見通し)';
const ADDRESS = '(?:氏|さん|様|さま|君|くん|ちゃん|先生|師|容疑者|被告|受刑者|夫妻|夫人)';
const TITLE =
  '(?:副?(?:署長|総監|隊長|本部長|理事長|編集長|学長|館長|校長|支部長|議長|会長|社長|市長|町長|村長|区長|知事|大臣)|分析官|主幹|主査|主任|主席研究員|総務部長|教育長|警視|警部|警察官|消防士|消防長|首席|監督|主演|元首相|前首相|副首相|首相|総理大臣|総理|前大統領|元大統領|副大統領|大統領|国家主席|主席|官房長官|国務長官|国防長官|財務長官|長官|副長官|副大臣|外務大臣|財務大臣|大臣|外相|財務相|防衛相|国防相|経産相|厚労相|文科相|法相|総務相|農相|農水相|国交相|環境相|デジタル相|経済相|前知事|副知事|都知事|府知事|県知事|知事|前市長|副市長|市長|町長|村長|区長|議長|副議長|議員|衆院議員|参院議員|県議|市議|都議|総裁|副総裁|党首|代表代行|共同代表|副代表|代表取締役|代表理事|代表|幹事長|書記長|書記局長|政調会長|総務会長|国対委員長|副委員長|委員長|委員|会長|副会長|社長|副社長|専務|常務|取締役|最高経営責任者|CEO|ＣＥＯ|最高財務責任者|CFO|頭取|理事長|専務理事|理事|事務総長|事務局長|局長|部長|次長|課長|係長|室長|所長|署長|支店長|店長|工場長|駅長|館長|園長|院長|校長|学長|総長|塾長|編集長|名誉教授|特任教授|客員教授|准教授|教授|助教|講師|研究員|主任研究員|上席研究員|博士|医師|看護師|弁護士|検事|判事|裁判官|裁判長|監督|コーチ|ヘッドコーチ|選手|投手|捕手|内野手|外野手|主将|騎手|棋士|名人|竜王|九段|八段|七段|関|親方|横綱|大関|アナウンサー|アナ|キャスター|記者|記者長|特派員|デザイナー|ディレクター|プロデューサー|マネージャー|アナリスト|エコノミスト|ストラテジスト|報道官|広報官|副報道官|広報部長|報道担当|大使|公使|総領事|司令官|長官代行|隊長|司教|法王|教皇|国王|女王|天皇|皇太子|王子|陛下|殿下|住職|書記官|担当者|広報担当者|責任者|創業者|開発者|研究者|専門家|関係者|幹部|職員|社員|従業員|利用者|住民|男性|女性|母親|父親|店主|漁師|農家|評論家|作家|監督官|俳優|女優|歌手|画家|漫画家|写真家|建築家)';
const NAME = '[\\p{Script=Han}\\p{Script=Katakana}々ヶーA-Za-zＡ-Ｚａ-ｚ・＝.]';
const ANY = '[^、。！？「」『』\\uFFFC\\uFFFD\\n]';

const SPOKEN = new RegExp(
  `^(?:、)?(?:(?:と|って|などと|とも|とまで|との|として|といった|というような|など)[^。！？\\n]{0,60}?(?:${SAY})|と(?:し(?:た|て|、|ている|ており)|する|のこと|いう。)|と、?${NAME}{2,16}(?:${ADDRESS}|${TITLE})?(?:。|$))`,
  'u',
);
/** と behind words that end like a sentence, where it neither binds nor names. */
const BARE_TO =
  /^(?:、)?と(?!とも|な[るりっれ]|同|比|異|違|「|\uFFFC|の|共|呼|称|題|名|い[うえ]|連|並|は|も)[^。！？\n]{2,60}。/u;
const BEHIND = [
  new RegExp(
    `^(?:、)?(?:と|って|などと|とも)、?(?<who>${ANY}{1,30}?)(?:は|が|も)(?=[^。]{0,40}(?:${SAY}|した|する))`,
    'u',
  ),
  new RegExp(
    `^(?:、)?(?:と|って|などと)、?[^。、]{0,20}?${SAY}[^。、]{0,8}のは、?(?<who>[^。、]{0,10}${ANY}{1,30}?)(?:だ|である|です|だった)?(?:。|、|$)`,
    'u',
  ),
  new RegExp(
    `^。?(?:こう|そう)、?[^。、]{0,12}?${SAY}[^。、]{0,8}のは、?(?<who>${ANY}{1,34}?)(?:だ|である|です|だった)?(?:。|、|$)`,
    'u',
  ),
  new RegExp(`^。?(?:こう|そう)、?(?<who>${ANY}{1,30}?)(?:は|が)[^。]{0,10}${SAY}`, 'u'),
  new RegExp(`^(?:、)?(?:と|って)、?(?<who>${ANY}{0,24}${NAME}{1,12}(?:${ADDRESS}|${TITLE})?)(?:。|$)`, 'u'),
  new RegExp(`^(?:（|\\()(?<who>${NAME}{2,16}(?:${ADDRESS}|${TITLE}))(?:）|\\))`, 'u'),
];
/** 批判。 and 反論。: a verb that ends the sentence as a noun. */
const VERB_NOUN = new RegExp(`(?:^|[、と])(?:[\\p{Script=Han}ぁ-ん]{0,8}[にをへ]?)?${SAY}$`, 'u');
const TOPIC = new RegExp(`(?<who>${ANY}{1,40}?)(?:は|が|も)(?=[^はがも]|$)`, 'gu');
const SOURCE = new RegExp(`(?<who>${ANY}{2,30}?)に(?:よると|よれば)、?`, 'u');
const LABEL = new RegExp(`^[\\s■◆●▼―—-]*(?<who>${NAME}{2,16}(?:${ADDRESS}|${TITLE})?)\\s*[：:]?\\s*$`, 'u');
const ANNOUNCED = new RegExp(
  `(?:こう|次のように|以下のように|このように)[^。]{0,16}${SAY}[^。]{0,8}[。：:]?\\s*$`,
  'u',
);
/** What stands before は and is no subject. */
const NO_SUBJECT =
  /(?:で|に|と|て|から|まで|より|へ|今回|今後|これ|それ|あれ|ここ|そこ|今|今日|昨年|今年|当時|最近|以前|以後|実際|日|月|年|時|場合|際|後|前|こと|もの|ため|ところ|一方|結果|中|うえ|上|橋|計画|問題|点)$/u;
const LEAD =
  /^(?:一方|また|さらに|しかし|だが|ただ|これに対し|これに対して|これを受け|同日|その後|なお|その上で|そのうえで|続けて|そして|ところが|加えて|特に|当時|この日|[０-９\d]+日|きょう|きのう|昨日|今日|会見で|その中で|このうち|中でも)[、，]?/u;
const PERSON_END = new RegExp(`(?:${ADDRESS}|${TITLE})(?:（[^）]{0,30}）)?$`, 'u');
const PRONOUN = /^(?:彼|彼女|彼ら|同氏|同社長|同市長|同知事|同首相|同監督|同教授|同大統領|本人|自身|自ら|私|僕|自分)$/u;
const BODY =
  /(?:族|民|客|衆|生|徒|児|孫|娘|息子|兄|弟|姉|妹|友人|仲間|知人|ファン|社|会|省|庁|党|局|部|委|政府|側|団体|組合|大学|病院|署|警|銀行|日銀|連盟|協会|連合|機構|機関|者|人|員|家|たち|ら|男|女|子|妻|夫|母|父|声|紙|誌|新聞|テレビ|通信|放送|ホワイトハウス|議会|裁|院|所|国|県|市|町|村|区|館|店|局員|チーム|クラブ|グループ|研究所|報告書|声明|関係筋|筋)$/u;

function lastSentence(left: string): { words: string; from: number } {
  const from = Math.max(...['。', '！', '？', '\n', '\uFFFD'].map((end) => left.lastIndexOf(end))) + 1;
  return { words: left.slice(from), from };
}

/** The subject of a sentence: its topic (は), else the word with が nearest to the marks. */
function subjectOf(sentence: string): { start: number; end: number } | null {
  let subject: { start: number; end: number } | null = null;
  let topical = false;
  for (const match of sentence.matchAll(TOPIC)) {
    const who = match.groups?.who ?? '';
    if (NO_SUBJECT.test(who)) continue;
    const topic = sentence.charAt(match.index + who.length) === 'は';
    // The topic of a later clause, where it is a person: 兄は去ったが、姉は「…」.
    if (topical && !(topic && PERSON_END.test(who) && /、$/.test(sentence.slice(0, match.index)))) continue;
    const lead = LEAD.exec(who)?.[0].length ?? 0;
    subject = { start: match.index + lead, end: match.index + who.length };
    topical ||= topic;
  }
  return subject;
}

/** 客からは「…」との声が上がる */
const VOICES = /^(?:、|や|\uFFFC)*(?:との|という|といった|など)[^。]{0,12}(?:声|意見|指摘|批判|要望|不満|感想|疑問)/u;
const FROM = new RegExp(`(?:^|[、は])(?<who>${ANY}{2,30}?)からは?も?$`, 'u');
/** 師の一言だった。「…」 */
const ONE_WORD = /(?:^|[、はが])(?<who>[^、。はが]{2,30}?)の(?:一言|ひと言|ひとこと|言葉)(?:だ|だった|である)。\s*$/u;

/** The person whom the sentence before is about, where no other has spoken since. */
function topicBefore(left: string): SpeechTag | null {
  const from = Math.max(left.lastIndexOf('\uFFFC'), left.lastIndexOf('\uFFFD')) + 1;
  const { words, from: start } = lastSentence(left.slice(from).replace(/。\s*$/u, ''));
  const subject = subjectOf(words);
  if (!subject || !PERSON_END.test(words.slice(subject.start, subject.end))) return null;
  return { behind: false, start: from + start + subject.start, end: from + start + subject.end };
}

/** Behind a sentence that opens its paragraph: 「…」。山田さんは…, the first sentence's person. */
function namedBehind(right: string): { start: number; end: number } | null {
  const lead = /^[。\s]*/u.exec(right)?.[0].length ?? 0;
  const sentence = /^[^。！？\uFFFC\uFFFD]*/u.exec(right.slice(lead))?.[0] ?? '';
  const subject = subjectOf(sentence);
  if (!subject || !PERSON_END.test(sentence.slice(subject.start, subject.end))) return null;
  return { start: lead + subject.start, end: lead + subject.end };
}

function tagOf(left: string, right: string, words: string): SpeechTag | null {
  const { words: sentence, from } = lastSentence(left);
  const spoken =
    SPOKEN.test(right) || (BARE_TO.test(right) && words.length > 2 && /[\p{Script=Hiragana}！？!?。…]$/u.test(words));
  for (const expression of BEHIND) {
    const match = expression.exec(right);
    const who = match?.groups?.who;
    if (!match || !who || NO_SUBJECT.test(who) || VERB_NOUN.test(who) || (!spoken && !/^[。（(]/.test(match[0])))
      continue;
    const at = match[0].lastIndexOf(who);
    const lead = LEAD.exec(who)?.[0].length ?? 0;
    return { behind: true, start: at + lead, end: at + who.length };
  }
  const voiced = /からは?も?$/u.test(sentence) && VOICES.test(right) ? FROM.exec(sentence)?.groups?.who : undefined;
  if (voiced)
    return {
      behind: false,
      start: from + sentence.lastIndexOf(voiced),
      end: from + sentence.lastIndexOf(voiced) + voiced.length,
    };
  const source = SOURCE.exec(sentence)?.groups?.who;
  const told = source ? sentence.slice(sentence.indexOf(source) + source.length) : '';
  if (source && !(spoken && /[はが]/u.test(told) && subjectOf(told)) && (spoken || words.length > 8)) {
    const start = from + sentence.indexOf(source);
    return { behind: false, start, end: start + source.length };
  }
  if (spoken) {
    const skipped = sentence.length - (told || sentence).length;
    const inner = subjectOf(sentence.slice(skipped));
    const subject = inner && { start: inner.start + skipped, end: inner.end + skipped };
    const label = subject ? null : LABEL.exec(sentence)?.groups?.who;
    if (label)
      return {
        behind: false,
        start: from + sentence.indexOf(label),
        end: from + sentence.indexOf(label) + label.length,
      };
    if (subject) return { behind: false, start: from + subject.start, end: from + subject.end };
    return topicBefore(left.slice(0, from)) ?? { behind: false, start: 0, end: 0 };
  }
  if (sentence.trim() === '') {
    const by = /^\s*(?:。|$)/u.test(right) ? ONE_WORD.exec(left)?.groups?.who : undefined;
    if (by) return { behind: false, start: left.lastIndexOf(by), end: left.lastIndexOf(by) + by.length };
  }
  const label = LABEL.exec(sentence)?.groups?.who;
  if (
    label &&
    (/[：:]\s*$/.test(sentence) || new RegExp(`(?:${ADDRESS}|${TITLE})\\s*$`, 'u').test(sentence)) &&
    /^\s*(?:。|$|\uFFFD)/u.test(right)
  ) {
    const start = from + sentence.indexOf(label);
    return { behind: false, start, end: start + label.length };
  }
  if (sentence.trim() === '' && ANNOUNCED.test(left)) {
    const before = left.trimEnd().replace(/[。：:]$/u, '');
    const previous = lastSentence(before);
    const subject = subjectOf(previous.words);
    if (subject) return { behind: false, start: previous.from + subject.start, end: previous.from + subject.end };
    return { behind: false, start: 0, end: 0 };
  }
  return null;
}

const IS_ADDRESS = new RegExp(ADDRESS, 'u');
const WITH_TITLE = new RegExp(`^(?<name>.*?)(?<title>(?:${TITLE})+|${ADDRESS})(?:ら)?$`, 'u');

function readPhrase(phrase: string): PhraseReading {
  const bare = phrase.replace(/（[^）]{0,30}）|\([^)]{0,30}\)/gu, '').trim();
  const words = bare.slice(LEAD.exec(bare)?.[0].length ?? 0).replace(/^(?:.*の)?故・?(?=\p{Script=Han})/u, '');
  if (PRONOUN.test(words)) return { kind: 'pronoun', words, title: '' };
  const titled = WITH_TITLE.exec(words)?.groups;
  const own = (titled?.name ?? words).replace(
    /^.*(?:[のるたなだくぐすむぶう]|である|で|、|という)(?=[\p{Script=Han}\p{Script=Katakana}A-Z])/u,
    '',
  );
  const title = titled?.title ?? '';
  // 町長の田中真由美: a title before the name.
  const before = (titled?.name ?? words).slice(0, -own.length || undefined).replace(/の$/u, '');
  const role = new RegExp(`(?:${TITLE})$`, 'u').exec(before)?.[0] ?? '';
  if (titled && own === '') return { kind: words === title ? 'title' : 'body', words, title: '' };
  if (titled) {
    const general =
      !IS_ADDRESS.test(title) && /(?:者|男性|女性|住民|親|員|幹部|専門家|農家|漁師|店主|店長)$/u.test(title);
    if (/の$/u.test(own) || (general && (BODY.test(own) || own.length < 2))) return { kind: 'body', words, title: '' };
    return { kind: 'name', words: own, title: role || title };
  }
  if (role !== '' || (/^[\p{Script=Katakana}ー]+(?:[・＝][\p{Script=Katakana}ー]+)+$/u.test(own) && own !== words))
    return { kind: 'name', words: own, title: role };
  // 楽屋で岡部, 敗れた主将山本健一
  const bearer = own.replace(new RegExp(`^${TITLE}(?=.{2})`, 'u'), '');
  if (
    bearer !== words &&
    /^[\p{Script=Han}々ノヶケ]{2,5}[\p{Script=Hiragana}]{0,3}$/u.test(bearer) &&
    (!BODY.test(bearer) || /^.部$/u.test(bearer))
  )
    if (bearer.length > 2 || /[でに]$/u.test(words.slice(0, -own.length)))
      return { kind: 'name', words: bearer, title: '' };
  return { kind: BODY.test(words) ? 'body' : 'name', words, title: '' };
}

const TERM_BEFORE =
  /(?:映画|小説|番組|作品|雑誌|曲|アルバム|展覧会|ゲーム|アニメ|マンガ|漫画|ドラマ|通称|いわゆる|題し|題する|題した|名付けた|名称は|愛称|キャッチコピー|スローガン|テーマは|著書|絵本|新曲|シングル|部門|賞|船)$/u;
const TERM_BEHIND =
  /^(?:\uFFFC*(?:など)?と(?:うた[いうっ]|書(?:い[たて]|かれ)[^。]{0,4}(?:プラカード|看板|紙|ボード|横断幕|垂れ幕|のぼり|旗|札|シャツ|ポスター)|記され|銘打|印字|呼[ばびん]|称(?:さ|す)|題[しす]|名付|命名|銘打|読[むみ]|いえば)|という(?!こと|声|意見|思い|気持ち|コメント|談話|見方|認識|考え|指摘|。|のは)|とは|号|展|賞|事件|版|シリーズ|大会|プロジェクト|を(?:発表|発売|公開|開催|上演|制作|出版|リリース|読))/u;

export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'ja',
  grammar: {
    readMarked: readTaggedSpeech({
      tagOf,
      readPhrase,
      isTerm: (left, right, words) =>
        TERM_BEHIND.test(right) ||
        (words.length < 14 && TERM_BEFORE.test(left) && !SPOKEN.test(right)) ||
        words.length < 2,
      namedBehind,
      joint:
        /^(?:、|や|と|に加え|とも|し、|と(?:し|述べ|話し|説明し|強調し|語り|指摘し)(?:た。|、|て)?)?(?:さらに|また|続けて|加えて)?、?$/u,
      people: [
        new RegExp(
          `(?<name>(?![故・])${NAME}{2,14}?)(?:（[^）]{0,30}）)?(?<title>${TITLE}|氏|さん|被告|容疑者|受刑者)`,
          'gu',
        ),
        new RegExp(
          `(?<title>${TITLE})(?:の|、|・|である|で)(?<name>\\p{Script=Han}{2,4}(?:(?!${ADDRESS})[\\p{Script=Hiragana}\\p{Script=Katakana}]){0,4}?|[\\p{Script=Katakana}ー]+(?:[・＝][\\p{Script=Katakana}ー]+){1,4})(?=${ADDRESS}|は|が|も|と|ら|（|、)`,
          'gu',
        ),
        new RegExp(
          `(?<![\\p{Script=Han}\\p{Script=Katakana}])(?<name>\\p{Script=Han}[\\p{Script=Han}々ノヶケ]{1,4}[\\p{Script=Hiragana}\\p{Script=Katakana}]{0,3})(?<!${ADDRESS}|${TITLE})（\\d{1,3}）`,
          'gu',
        ),
        /(?<name>[\p{Script=Katakana}ー]{2,12}(?:[・＝][\p{Script=Katakana}ー]{1,12}){1,4})/gu,
      ],
      isShortFor: (short, full) =>
        full.endsWith(`・${short}`) ||
        full.endsWith(`＝${short}`) ||
        (/^\p{Script=Han}/u.test(short) && full.startsWith(short) && !full.includes('・')),
      isOverlong: (long, short) =>
        short.length > 1 &&
        long.length > short.length + 1 &&
        /[のるたでに]$/u.test(long.slice(0, -short.length)) &&
        long.endsWith(short),
      minAloneChars: 16,
    }),
  },
};
