/** Chinese, simplified and traditional: X表示：“…” and “…”，X说; the name behind its title, or before a word of address. */
import type { LexiconWithGrammar } from '../types';
import { type PhraseReading, readTaggedSpeech, type SpeechTag } from './tagged-speech';
import { neutral } from './types';
import {
  ADDRESS,
  ADVERBIAL,
  BODY,
  CHINESE_NAME,
  canSpeak,
  FOREIGN_NAME,
  nameBeforeGesture,
  SAY,
  SURNAMES,
  TITLE,
} from './zh-words';

const FOREIGN = '[\\p{Script=Han}A-Za-z.]{1,8}(?:[·・•‧][\\p{Script=Han}A-Za-z.]{1,8}){1,3}';
const VERB = new RegExp(SAY, 'gu');
/** Verbs of speech of two signs, which begin no name: 透露, but 发言人. */
const LONG_VERB = SAY.slice(3, -1)
  .split('|')
  .filter((verb) => verb.length > 1)
  .join('|');
const FIRST_ADVERBIAL = new RegExp(
  `${ADVERBIAL}|(?:${LONG_VERB})(?![人者师師员員家會会书書部稿])(?![^，]{0,16}的[^，]{1,8}$)`,
  'gu',
);
const STARTS_ADVERBIAL = new RegExp(`^${ADVERBIAL}`, 'u');
/** A verb of speech whose words come next: 回忆，…; 要求 elsewhere is a noun as well. */
const VERB_OPENS = /^(?:了|过|過|到|道|说|說|着|著|称|稱)?\s*[，,：:]/u;
const VERB_BEHIND = new RegExp(
  `^[，,]?\\s*(?<who>[^，。：:；！？“”「」\\s]{1,30}?)(?:${ADVERBIAL}[^，。：:；！？“”]{0,16}?)?${SAY}(?:道|说|說|了)?[^，。：:；！？“”「」\uFFFC]{0,10}(?=[，。；！,;]|$|\\s)`,
  'u',
);
/** Words before the subject of a clause, not part of it. */
const LEAD =
  /^(?:但是|但|而且|而|对此|對此|不过|不過|同时|同時|此外|另外|据悉|據悉|因此|其中|最后|最後|目前|当时|當時|如今|然而|所以|于是|於是|随后|隨後|其后|接着|接著|而在|并且|並且|并|並|甚至|例如|比如|又|还|還|也|正如|如|像|就连|据|據|根据|根據|按照|有关|针对此事|事实上|当天|當天|当日|當日|今天|今日|昨天|昨日|近日|日前|\d{1,2}[日月]|早前|原来|之后|之後|后来|後來)+/u;
const PLACED =
  /^(?:在|当|當|随着|隨著|谈到|談到|谈及|對於|对于|关于|關於|就|针对|針對|面对|面對|被问|被問|回忆|回顾)[^，]{0,30}?(?:上|时|時|后|後|中|里|裡|期间|期間|之际|之時|之后)(?=[\p{Script=Han}A-Z]{2})/u;
const NO_SUBJECT =
  /^(?:在|当|當|对(?!方)|對(?!方)|就|针对|針對|据|據|通过|通過|为|為|从|從|于|於|如果|因为|因為|由于|由於|虽然|雖然|随着|隨著|不能|没有|沒有)/u;
/** Words that point to who is known already: 这位部长. */
const POINTING = /^(?:该|該|这[位名]|這[位名]|那[位名])/u;
const SOURCE = /(?:用|据|據|照|按)(?<who>[\p{Script=Han}A-Za-z·]{2,16}?)的(?:话|話|说法|說法)/u;
const PRONOUN = /^(?:他|她|它|他们|她们|他們|她們|自己|其|本人|后者|後者|前者)$/u;
const WITH_TITLE = new RegExp(`^(?<before>.*)(?<title>${TITLE})(?<name>.*)$`, 'u');
const WITH_ADDRESS = new RegExp(`^(?<before>.*?)(?<name>[\\p{Script=Han}·]{1,12}${ADDRESS})$`, 'u');

/** The clause of the writer's that the quotation stands in or follows, and where it begins. */
function lastSentence(left: string): { words: string; from: number } {
  const from = Math.max(...['。', '！', '？', '!', '\n', '\uFFFD', '；', ';'].map((end) => left.lastIndexOf(end))) + 1;
  return { words: left.slice(from), from };
}

/** The subject of the words before a verb: the last clause that has one. */
function subjectOf(sentence: string): { start: number; end: number } | null {
  const words = sentence
    .replace(/[（(][^）)]{0,40}[）)]/gu, (inside) => '\uE000'.repeat(inside.length))
    // A name in marks lies within the clause: 在平台“…”上发文.
    .replace(/\uFFFC(?=[\p{Script=Han}《])(?![并並还還又也同])/gu, '\uE000');
  let end = words.length;
  let other: { start: number; end: number } | null = null;
  for (let clause = 0; clause < 4 && end > 0; clause++) {
    const comma = Math.max(
      ...['，', ',', '：', ':', ' ', '、', '\uFFFC'].map((mark) => words.lastIndexOf(mark, end - 1)),
    );
    let start = comma + 1;
    let inner = words.slice(start, end);
    const lead = (LEAD.exec(inner)?.[0] ?? '').length;
    start += lead;
    inner = inner.slice(lead);
    const placed = PLACED.exec(inner)?.[0].length ?? 0;
    if (placed > 0) {
      start += placed;
      inner = inner.slice(placed);
    } else if (NO_SUBJECT.test(inner)) inner = '';
    let length = inner.length;
    for (const match of inner.matchAll(FIRST_ADVERBIAL))
      if (match.index >= 1 && (match.index >= 2 || PRONOUN.test(inner.slice(0, 1)))) {
        length = match.index;
        break;
      }
    if (length > 3) length -= /[今昨笑又也则則已更还還曾哭怒]*$/u.exec(inner.slice(3, length))?.[0].length ?? 0;
    if (length > 0 && length <= 40 && !STARTS_ADVERBIAL.test(inner)) {
      const subject = { start, end: start + length };
      if (canSpeak(inner.slice(0, length).replace(/\uE000+$/u, ''))) return subject;
      other ??= subject;
    }
    end = comma;
  }
  return other;
}

const REPORTED = new RegExp(
  `${SAY}(?:了|道|[^，。：]{0,2}记者|[^，。：]{0,2}記者|\\p{Script=Han}{2,4}新闻)?，[^。]{4,}。`,
  'u',
);
const TOUCHES = /^(?:了|过|過|到|道|说|說|着|著)?(?:[^，。：:]{0,16}[：:]|[，,：:]|[^，。：:]{0,4})?\s*$/u;
/** Reads the verb of speech nearest before the marks. */
function tagBefore(left: string, words: string, right: string): SpeechTag | null {
  const { words: sentence, from } = lastSentence(left);
  const source = SOURCE.exec(sentence)?.groups?.who;
  if (source) {
    const start = from + sentence.indexOf(source);
    return { behind: false, start, end: start + source.length };
  }
  let verb: RegExpExecArray | null = null;
  let opens = false;
  for (const match of sentence.matchAll(VERB)) {
    if (match.index === 0 && !/[：:，,]\s*$/.test(sentence)) continue;
    const behind = sentence.slice(match.index + match[0].length);
    const opening = VERB_OPENS.test(behind);
    if (opens && !opening && !TOUCHES.test(behind)) continue;
    verb = match;
    opens = opening;
  }
  const colon = /[：:]\s*$/u.exec(sentence);
  if (!verb || (colon && !TOUCHES.test(sentence.slice(verb.index + verb[0].length)))) {
    const label = /^\s*(?<who>[\p{Script=Han}A-Za-z·・]{2,16})\s*[：:]\s*$/u.exec(sentence);
    if (label?.groups?.who && canSpeak(label.groups.who)) {
      const start = from + sentence.indexOf(label.groups.who);
      return { behind: false, start, end: start + label.groups.who.length };
    }
    // 他卖了二十年菜，“…”。
    if (!label && !/[：:]\s*$/u.test(sentence) && /，$/u.test(sentence) && /^。/u.test(right) && words.length > 6) {
      const about = subjectOf(sentence.slice(0, -1));
      const speaks = about !== null && canSpeak(sentence.slice(about.start, about.end));
      return { behind: false, start: speaks ? from + about.start : 0, end: speaks ? from + about.end : 0 };
    }
    // 她激动不已：“…”: a colon makes any clause a tag.
    const subject = colon ? subjectOf(sentence.slice(0, colon.index)) : null;
    if (!subject) return null;
    return { behind: false, start: from + subject.start, end: from + subject.end };
  }
  const rest = sentence.slice(verb.index + verb[0].length);
  const touches = TOUCHES.test(rest);
  const closes = /^(?:[。，；！？,;]|\s*$)/u.test(right);
  const sentences = /[，。！？!?]/u.test(words);
  if (!touches && !(words.length >= 5 && closes) && !sentences && words.length < 14) return null;
  // A name in marks goes on with its noun: “…”倡议.
  if (touches && !closes && !sentences && words.length < 9 && /^\p{Script=Han}/u.test(right) && !/[：:]\s*$/.test(rest))
    if (
      !/^(?:等|的(?:说法|說法|观点|觀點|看法|质疑|質疑|支持|立场|立場|态度|態度|评价|評價|承诺|承諾|决心|決心|指控|批评|批評))/u.test(
        right,
      )
    )
      return null;
  if (touches && !/[：:，,]\s*$/.test(rest) && words.length < 4) return null;
  const subject = subjectOf(sentence.slice(0, verb.index));
  if (!subject) return { behind: false, start: 0, end: 0 };
  return { behind: false, start: from + subject.start, end: from + subject.end };
}

/** A name behind its title or before a word of address, the third sign of a name where it begins no verb. */
const NAMED = new RegExp(
  `${TITLE}(?:[${SURNAMES}]\\p{Script=Han}(?:(?![算说說是在的了对對和就想拿指坐站一边看有也都从去来到今昨当當无無不感表告回谈介与与])\\p{Script=Han})?)|[${SURNAMES}]\\p{Script=Han}{0,2}${ADDRESS}|[${SURNAMES}]姓\\p{Script=Han}{2}`,
  'u',
);
const OFTEN_SAID =
  /^[，,]?这(?:是|句话是|也是)(?<who>[^，。]{2,20}?)(?:生前|经常|常常|平时|总|最|一直|常)*(?:爱|喜欢)?(?:说|讲|挂在嘴边)/u;

function namedBehind(right: string): { start: number; end: number } | null {
  const sentence = /^[^。！？：:\uFFFC\uFFFD]*/u.exec(right)?.[0] ?? '';
  const named = NAMED.exec(sentence);
  return named && { start: named.index, end: named.index + named[0].length };
}

/** Who speaks in the sentence before, in the writer's words: 他告诉记者，…。“…” */
function reportedBefore(left: string): SpeechTag | null {
  const from = Math.max(left.lastIndexOf('\uFFFC'), left.lastIndexOf('\uFFFD')) + 1;
  const said = REPORTED.exec(left.slice(from).replace(/^[^。！？]*$/u, ''));
  if (!said) return null;
  const before = left.slice(from, from + said.index);
  const sentence = lastSentence(before);
  const subject = subjectOf(sentence.words);
  if (!subject || !canSpeak(sentence.words.slice(subject.start, subject.end))) return null;
  const offset = from + sentence.from;
  return { behind: false, start: offset + subject.start, end: offset + subject.end };
}

function tagOf(left: string, right: string, words: string): SpeechTag | null {
  const alone = /。\s*$/u.test(left) && /[。！？…!?]$/u.test(words);
  const before = tagBefore(left, words, right) ?? (alone ? reportedBefore(left) : null);
  if (before && /[：:]\s*$/.test(left)) return before;
  const often = OFTEN_SAID.exec(right)?.groups?.who;
  if (often) return { behind: true, start: right.indexOf(often), end: right.indexOf(often) + often.length };
  const behind = VERB_BEHIND.exec(right);
  const who = behind?.groups?.who;
  if (behind && who && /[，！？。—…,!?]$/u.test(words + behind[0].slice(0, 1).replace(/[^，,]/, ''))) {
    const lead = LEAD.exec(who)?.[0].length ?? 0;
    const start = behind[0].indexOf(who) + lead;
    // 乙则透露，…: a clause that opens speech of its own.
    const opens = before !== null && before.start < before.end && /^[，,]/u.test(right.slice(behind[0].length));
    if (lead < who.length && !opens) return { behind: true, start, end: behind[0].indexOf(who) + who.length };
  }
  return before;
}

function readPhrase(phrase: string): PhraseReading {
  const words = phrase.replace(/[（(][^）)]{0,30}[）)]?/gu, '').trim();
  if (PRONOUN.test(words)) return { kind: 'pronoun', words, title: '' };
  const addressed = WITH_ADDRESS.exec(words)?.groups;
  if (addressed?.name) {
    const [own = ''] = /(?:[^的名位]{1,12})$/u.exec(addressed.name) ?? [];
    const short = own.replace(new RegExp(`^.*${TITLE}`, 'u'), '');
    return { kind: 'name', words: short.replace(/氏$/u, '') || own, title: '' };
  }
  const titled = WITH_TITLE.exec(words)?.groups;
  if (titled?.title !== undefined) {
    const { before = '', title, name = '' } = titled;
    if (name !== '' && !/^[的们們]/u.test(name) && name.length >= 2 && !BODY.test(name))
      return { kind: 'name', words: CHINESE_NAME.test(name) ? name : nameBeforeGesture(name) || name, title };
    if (name === '' && before !== '') {
      const [own = ''] = /[^的]*$/u.exec(before) ?? [];
      if ((CHINESE_NAME.test(own) && !/姓$/u.test(own)) || /[·・•‧]/u.test(own))
        return { kind: 'name', words: own, title };
    }
    const own = (before + title).replace(POINTING, '');
    if (name === '') return { kind: own.length <= title.length + 4 ? 'title' : 'body', words, title: own };
    return { kind: 'body', words, title: '' };
  }
  const described = /^(?<what>.{1,20}[人员員师師长長家者生工手友民主官兵])(?<name>\p{Script=Han}{2,3})$/u.exec(
    words,
  )?.groups;
  if (described?.name && CHINESE_NAME.test(described.name) && !CHINESE_NAME.test(words))
    return { kind: 'name', words: described.name, title: described.what ?? '' };
  const [own = ''] = /[^的]*$/u.exec(words) ?? [];
  if (own !== words && (CHINESE_NAME.test(own) || FOREIGN_NAME.test(own) || /[·・•‧]/u.test(own)))
    return { kind: 'name', words: own, title: '' };
  const named = CHINESE_NAME.test(words) ? '' : nameBeforeGesture(words);
  if (named !== '') return { kind: 'name', words: named, title: '' };
  const kind = BODY.test(words) && !CHINESE_NAME.test(words) ? 'body' : 'name';
  return { kind, words, title: '' };
}

const TERM_BEFORE =
  /(?:所谓|所謂|所谓的|名为|名為|叫做|叫作|被称为|被稱為|称为|稱為|称作|称之为|稱之為|誉为|譽為|简称|簡稱|俗称|俗稱|绰号|外号|昵称|网名|(?<![该該这這此])(?:电影|電影|影片|纪录片|歌曲|小说|节目|游戏|品牌|餐厅|项目|項目|計劃|计划|行动)|题为|題為|主题为|荣获|榮獲|获|獲|《|印有|写着|寫著|标语|口号|推动|推動|构建|構建|打造|推进|推進|实施|實施|启动|啟動|践行|弘扬|发展|發展|评选|評選|涉嫌|列入|列為|进入|進入|迈入|踏入|步入|陷入|走出|掀起|形成)[^，。：:]{0,2}$/u;
const TERM_BEHIND =
  /^(?:号|號|一词|一詞|二字|两个字|兩字|三个字|四字|事件|行动|行動|计划|計劃|案|奖|獎|杯|型|式|党|節|节|专案|工程|项目|活动|战略|政策|模式|系列|展|論壇|论坛|餐厅|称号|稱號|的称号|的名义|的口号|的标语|的方式|的标签|倡议|倡議|行情|现象|現象|产业|產業|规则|口袋|理念|精神|课题|課題|、[\uFFFC\uFFFD])/u;

export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'zh',
  grammar: {
    readMarked: readTaggedSpeech({
      tagOf,
      readPhrase,
      isTerm: (left, right, words) =>
        words.length < 16 &&
        !/[。！？!?，]/u.test(words) &&
        (TERM_BEFORE.test(left) || (TERM_BEHIND.test(right) && !/[：:]\s*$/.test(left)) || words.length < 3),
      namedBehind,
      joint:
        /^[，,、；;]?(?:和|以及|并|並|并且|還|还|又|也|同时|更|及|与|而|但)?(?:说|说道|称|表示|补充说|补充道|強調|强调)?[，,：:]?$/u,
      people: [
        new RegExp(
          `(?<title>${TITLE})(?<name>${FOREIGN})(?=[^\\p{Script=Han}]|在|说|說|表示|认|認|和|与|的|对|對|称|稱|于|今|昨|\\d|也|则|曾|还|是|接|指|告)`,
          'gu',
        ),
        new RegExp(
          `(?:^|[，。、的和与\\s])(?<name>${FOREIGN})(?=[^\\p{Script=Han}]|在|说|說|表示|认|認|和|与|的|对|對|称|稱|于|今|昨|\\d|也|则|曾|还|是|研|接|指|告)`,
          'gu',
        ),
        new RegExp(
          // Behind a title stand other words, too: 领导电话. What begins as no surname is a name where it speaks.
          `(?<title>${TITLE})(?!${SAY}|${ADVERBIAL})(?<name>[${SURNAMES}]\\p{Script=Han}{1,2}?(?=[^\\p{Script=Han}]|${ADVERBIAL}|${SAY}|的|与|是|等|率|抵|访|因)|\\p{Script=Han}{2,6}?(?=${ADVERBIAL}|${SAY}))`,
          'gu',
        ),
      ],
      isShortFor: (short, full) =>
        full.endsWith(`·${short}`) ||
        full.endsWith(`・${short}`) ||
        full.startsWith(`${short}·`) ||
        full.endsWith(`•${short}`) ||
        (short.length === 1 && CHINESE_NAME.test(full) && full.startsWith(short)),
      // 林国栋信心满满: what follows a name the text has elsewhere.
      isOverlong: (long, short) =>
        long.length > 3 &&
        long.startsWith(short) &&
        CHINESE_NAME.test(short) &&
        !CHINESE_NAME.test(long) &&
        !/[·・•‧]/u.test(long),
      fullerIn: (text, name) => {
        for (const point of ['·', '・', '•', '‧']) {
          const at = text.indexOf(point + name);
          if (at < 0) continue;
          const before = /[\p{Script=Han}A-Za-z]{1,8}(?:[·・•‧][\p{Script=Han}]{1,8})?$/u.exec(
            text.slice(Math.max(0, at - 16), at),
          );
          const own = before?.[0].replace(new RegExp(`^.*(?:${TITLE}|像|的|和|与|對|对|由|是|将)`, 'u'), '');
          if (own) return own + point + name;
        }
        return '';
      },
      minAloneChars: 12,
    }),
  },
};
