/** Korean: X는 “…”고 말했다, “…”라고 X가 밝혔다; a name before its title, later by the surname alone (이 후보). */
import type { LexiconWithGrammar } from '../types';
import { type PhraseReading, readTaggedSpeech, type SpeechTag } from './tagged-speech';
import { neutral } from './types';

const SAY =
  '(?:말했|말한|말하|말해|말씀|밝혔|밝힌|밝히|전했|전한|전하|강조|설명|주장|덧붙|지적|답했|답변|대답|비판|토로|호소|언급|평가|반박|적었|적은|썼|쓴|외쳤|외치|물었|묻|당부|경고|약속|촉구|했다|하며|하면서|했고|꼬집|비꼬|일갈|선언|예고|예상|전망|분석|진단|진술|증언|고백|털어놓|털어놨|회상|떠올렸|되물|반문|항변|해명|사과|인정|시인|부인|일축|반발|항의|성토|규탄|질타|질책|제안|제기|요청|요구|권고|조언|격려|축하|환영|기대|우려|걱정|감사|다짐|각오|자신감|소감|심경|입장|의견|목소리|발언|글을|메시지|인사|보도|발표|공지|안내|통보|알렸|알려|이야기|얘기|귀띔|속삭|농담|웃었|웃으|울먹|눈물|소리쳤|고함|되풀이|거듭|역설|피력|시사|암시|단언|확언|장담|판단|판시|선고|결론|명시|규정|못 박|못박|잘라 말|운을 뗐|입을 열|목청|호평|혹평|극찬|칭찬|자평|논평|성명|기록|게시|올렸|남겼|따졌|따져|추궁|캐물|의문|반응|동의|공감|불만|하소연|한탄|탄식|한숨|비난|공격|맹비난|직격|저격|맞받|응수|받아쳤|밝)';
const PARTICLE = '(?:은|는|이|가|께서|께서는|측은|측이|도|또한)';
const TITLE =
  '(?:할머니|할아버지|어르신|아주머니|이장|통장|반장|회장단|주무관|사무관|서기관|정책관|경사|경장|순경|소방관|소방위|소방서장|경찰서장|국무장관|외무장관|국방장관|재무장관|상무장관|법무장관|내무장관|국장급|상원의원|하원의원|하원의장|최고위원장|수석대변인|수석부대변인|원내대변인|상임고문|고문|주지사|왕자|공주|사령탑|구단주|단원|학부모|상인|점주|업주|농민|어민|조합원|활동가|생존자|목격자|피해자|가해자|피고인|피의자|용의자|인턴|전공의|레지던트|수의사|한의사|건축가|사진작가|번역가|유튜버|인플루언서|개그맨|개그우먼|코미디언|모델|아이돌|리더|멤버|작곡가|작사가|프로듀서|제작자|대통령|대통령실|총리|부총리|국무총리|장관|차관|차관보|실장|비서실장|정책실장|안보실장|수석|비서관|행정관|대변인|부대변인|의장|부의장|의원|국회의원|원내대표|당대표|대표|공동대표|대표이사|최고위원|비상대책위원장|비대위원장|선거대책위원장|선대위원장|정책위의장|사무총장|위원장|부위원장|위원|간사|후보|예비후보|대선 후보|대선후보|후보자|당선인|당선자|총재|부총재|주석|국가주석|총서기|서기|국왕|여왕|왕세자|교황|추기경|주교|대주교|신부|목사|스님|시장|도지사|지사|부지사|구청장|군수|부시장|교육감|청장|경찰청장|서장|경감|경위|경정|총경|검사|부장검사|검찰총장|검사장|판사|부장판사|재판장|대법원장|대법관|재판관|변호사|변호인|회계사|노무사|세무사|교수|명예교수|석좌교수|부교수|조교수|박사|연구원|선임연구원|연구위원|선임연구위원|수석연구원|소장|센터장|원장|병원장|학장|총장|부총장|교장|교감|교사|선생님|선생|강사|학생|의사|전문의|과장|간호사|약사|회장|부회장|이사장|이사|사장|부사장|전무|상무|본부장|부문장|부장|차장|팀장|실무자|국장|관장|단장|처장|사무처장|사무국장|조합장|지부장|노조위원장|협회장|감독|코치|선수|주장|투수|포수|타자|골키퍼|해설위원|단장|배우|가수|작가|시인|소설가|화가|감독|피디|PD|아나운서|앵커|기자|특파원|편집장|평론가|칼럼니스트|애널리스트|이코노미스트|디자이너|셰프|대사|총영사|공사|사령관|참모총장|장군|대장|중장|소장|대령|중령|소령|대위|병장|창업자|설립자|최고경영자|CEO|CFO|매니저|주민|시민|관계자|전문가|당국자|소식통|직원|이용자|유족|어머니|아버지|씨|군|양|옹|여사|님)';
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const KOREAN_NAME = new RegExp(`^(?:[${SURNAMES}][가-힣]{2}|(?:남궁|황보|선우|제갈|독고)[가-힣]{1,2})$`, 'u');
const SHORT_NAME = new RegExp(`^(?:[${SURNAMES}]|남궁|황보|선우|제갈|독고)$`, 'u');
/** A word, with the age or a gloss in brackets behind it: 조미숙(58)씨. */
const WORD = '[가-힣A-Za-z·.\\d]{1,16}(?:\\([^()\\n]{1,20}\\)[가-힣]{0,4}?)?';
const PHRASE = `${WORD}(?:\\s${WORD}){0,5}?`;

const SPOKEN = new RegExp(
  `^(?:(?:이?라(?:고|며|면서|더니)|고|며|면서)(?:도|는)?[\\s,]|(?:이?라(?:는|던)?|다(?:고|며|면서|는)|는|란|이란|냐(?:고|며)|자(?:고|며)|\\s?등(?:의|으로|이라)?)[\\s,][^.!?\\n]{0,90}?${SAY})`,
  'u',
);
const SPOKEN_END = /^(?:이?라(?:고|며|면서)|고|며|면서)(?:[.,]|\s*$)/u;
const BEHIND = [
  new RegExp(
    `^(?:이?라(?:고|며|면서)|다(?:고|며)|고|며|면서)\\s(?<who>${PHRASE})${PARTICLE}\\s[^.!?\\n]{0,40}?${SAY}`,
    'u',
  ),
  new RegExp(
    `^,?\\s(?<who>${PHRASE})${PARTICLE}\\s[^.!?\\n]{0,30}?(?:말했|말한|말하|밝혔|전했|강조|설명|덧붙|답했|외쳤|물었|했다)`,
    'u',
  ),
  new RegExp(`^[.,]?\\s(?<who>${PHRASE})의 (?:말|설명|얘기|이야기|주장|전언|증언)(?:이|입니다)`, 'u'),
  new RegExp(`^\\((?<who>${PHRASE})\\)`, 'u'),
];
const TOPIC = new RegExp(
  `(?:^|[\\s,])(?<who>${PHRASE})(?<particle>은|는|이|가|도|께서는|께서|측은|측이)(?=[\\s,]|\\([^)]{0,20}\\)\\s)`,
  'gu',
);
const SOURCE = new RegExp(`(?:^|[\\s,])(?<who>${PHRASE})(?:에|의 말에|의 설명에) (?:따르면|의하면)`, 'u');
const LABEL = new RegExp(`^[\\s▶▲■◆●△-]*(?<who>${PHRASE})\\s?[:：]?\\s*$`, 'u');
const LEAD =
  /^(?:한편|그러나|하지만|또|또한|이어서|이어|이에 대해|이에|이와 관련해|이와 관련|다만|특히|아울러|그러면서|그러자|앞서|당시|이날|같은 날|전날|오늘|어제|지난|최근|현재|이후|반면|이 자리에서|여기에|실제로|결국|먼저|마지막으로|끝으로|반대로|\d{1,2}일|\d{1,2}월|\d{4}년|오전|오후)(?:\s|,\s?)/u;
const IS_TITLE = new RegExp(`^${TITLE}$`, 'u');
const ENDS_SUBJECT = new RegExp(`${TITLE}$`, 'u');
/** Words up to the last that hangs on the verb, by its particle: 회의에서. */
const ADVERBIAL = /^.*(?:에서|에게|에|으로|로|후|뒤|통해|대해|관해|위해|맞아|만나|열고|출연해)\s(?=\S)/u;
const NO_SUBJECT =
  /(?:(?:해|에|어|아|면|라)서|(?<=[가-힣\s])(?:하|되|있|없|않|받|맞|싶|시키|보이)|(?:^|\s|\d)(?:것|점|수|때|뒤|후|전|날|년|월|일|중|만)|이번|이것|그것|경우|문제|상황|결과|이후|오늘|내일|지금|여기|이에|에서|에게|으로|부터|까지|대해|대해서|관련|관해)$/u;
const PRONOUN = /^(?:그|그녀|그들|자신|본인|이들|저|나|그가|양측)$/u;
const BODY =
  /(?:정부|당국|경찰|검찰|법원|회사|업체|기업|그룹|은행|노조|단체|협회|연맹|재단|위원회|위|부|처|청|시|도|군|구|당|원|실|사|사단|단|팀|대학|대학교|학교|병원|재판부|측|관계자|소식통|매체|신문|방송|통신|언론|누리꾼|네티즌|주민|시민|시민들|유족|들|자|자들|전문가|인사|남성|여성|가족|보고서|자료|성명|백악관|의회|국회)$/u;
const PREFIX =
  /^(?:(?:전|현|신임|당시|故|고|미국|중국|일본|러시아|영국|프랑스|독일|북한|우크라이나|이스라엘|이란|한국|美|中|日|英)\s)+/u;
const SUFFIX =
  /(?:\s(?:전|현|신임|미국|중국|일본|러시아|영국|프랑스|독일|우크라이나|이스라엘|이란|한국|대선|원내|수석|최고|당|[가-힣A-Za-z]{1,12}(?:당|부|시|도|구|군|청|대|대학교|병원|연구소|연구원|협회|그룹|은행|전자|증권|센터|위원회|의당|의힘|처|원|법원|지검|경찰서|공사|공단|재단)))+$/u;

/** What a paper or station is, before its name: 영국 일간 가디언. */
const MEDIUM = /^(?:\S+\s)?(?:일간지?|주간지|경제지|유력지|전문지|매체|공영방송|방송|통신사|관영|국영|신문)\s(?=\S)/u;
const ORGANISATION = /(?:대|당|전자|증권|은행|그룹|신문|일보|연구소|연구원|경찰서|병원|센터|재단|방송)$/u;
/** Syllables that Korean names have none of: 로버트 하퍼. */
const FOREIGN_SOUND = /[트프크르즈브드츠슨펠빌킨톤맨벨렌젤켈웰볼콜셰퀴튀뤼쿠렘럼멜델넬]/u;

function lastSentence(left: string): { words: string; from: number } {
  let from = 0;
  for (const match of left.matchAll(/[.!?。][”"')]?\s|\n|\uFFFD(?=\s)/gu)) from = match.index + match[0].length;
  return { words: left.slice(from), from };
}

function subjectOf(sentence: string): { start: number; end: number } | null {
  let subject: { start: number; end: number } | null = null;
  let sure = false;
  let settled = false;
  for (const match of sentence.matchAll(TOPIC)) {
    const { who = '', particle = '' } = match.groups ?? {};
    if (who === '' || NO_SUBJECT.test(who)) continue;
    const at = match.index + match[0].indexOf(who);
    let lead = 0;
    for (let k = 0; k < 4; k++) lead += LEAD.exec(who.slice(lead))?.[0].length ?? 0;
    lead += ADVERBIAL.exec(who.slice(lead))?.[0].length ?? 0;
    if (lead >= who.length) continue;
    const last =
      who
        .replace(/\([^)]*\)/gu, '')
        .split(/\s/u)
        .pop() ?? '';
    // 찾은: a verb before its noun, and no subject.
    const fits = ENDS_SUBJECT.test(last) || KOREAN_NAME.test(last) || PRONOUN.test(last) || BODY.test(last);
    if ((sure || subject) && !fits) continue;
    // The topic of a later clause, behind other words of speech: “…”고 보고했고, 이 대통령은 “…”.
    if (
      settled &&
      !(fits && /^(?:은|는|께서는|측은)$/u.test(particle) && /\uFFFC[^\uFFFC]*,\s$/u.test(sentence.slice(0, at)))
    )
      continue;
    subject = { start: at + lead, end: at + who.length };
    sure = fits;
    settled ||= sure && /^(?:은|는|께서는|측은)$/u.test(particle);
  }
  return subject;
}

/** 문모(45)씨, later 문씨. */
const ANONYMOUS = new RegExp(`(?<![가-힣])(?<name>[${SURNAMES}]모)\\s?(?:\\([^)\\n]{1,12}\\)\\s?)?씨`, 'gu');

/** Behind a sentence that opens its paragraph: the first person that the next two sentences are about. */
function namedBehind(right: string): { start: number; end: number } | null {
  let from = 0;
  for (const part of right.split(/(?<=[.!?]\s)/u).slice(0, 3)) {
    if (/[\uFFFC\uFFFD]/u.test(part)) break;
    const subject = subjectOf(part);
    const words = subject ? part.slice(subject.start, subject.end) : '';
    const bare = words.replace(/\([^)]*\)/gu, '');
    const last = bare.split(/\s/u).pop() ?? '';
    if (subject && (ENDS_SUBJECT.test(last) || (KOREAN_NAME.test(last) && !BODY.test(last))))
      return { start: from + subject.start, end: from + subject.end };
    from += part.length;
  }
  return null;
}

function tagOf(left: string, right: string, words: string): SpeechTag | null {
  const { words: sentence, from } = lastSentence(left);
  const spoken = SPOKEN.test(right) || SPOKEN_END.test(right);
  const subject = subjectOf(sentence);
  for (const expression of BEHIND) {
    const match = expression.exec(right);
    const who = match?.groups?.who;
    if (
      !match ||
      !who ||
      NO_SUBJECT.test(who) ||
      /\.\s/u.test(who) ||
      (subject && /은|는/u.test(sentence.slice(subject.end, subject.end + 1)))
    )
      continue;
    const start = match[0].indexOf(who);
    return { behind: true, start, end: start + who.length };
  }
  const source = SOURCE.exec(sentence)?.groups?.who;
  if (source && (spoken || words.length > 10)) {
    const start = from + sentence.indexOf(source);
    return { behind: false, start, end: start + source.length };
  }
  if (spoken) {
    if (subject) return { behind: false, start: from + subject.start, end: from + subject.end };
    return { behind: false, start: 0, end: 0 };
  }
  const label = LABEL.exec(sentence)?.groups?.who;
  if (label && /[:：]\s*$/.test(sentence)) {
    const start = from + sentence.indexOf(label);
    return { behind: false, start, end: start + label.length };
  }
  return null;
}

const WITH_TITLE = new RegExp(`^(?<before>.+?)\\s?(?<title>${TITLE}(?:\\s?겸\\s?${TITLE})?)$`, 'u');

function readPhrase(phrase: string): PhraseReading {
  let bare = phrase.replace(/\([^)]{0,20}\)/gu, '').trim();
  for (let k = 0; k < 4; k++) bare = bare.slice(LEAD.exec(bare)?.[0].length ?? 0);
  const words = bare.replace(/^(?:이날|또|이어)\s/u, '');
  if (PRONOUN.test(words)) return { kind: 'pronoun', words, title: '' };
  const title = WITH_TITLE.exec(words)?.groups?.title ?? '';
  const parts = words.split(/\s/u);
  const own = parts.findIndex(
    (part, k) =>
      KOREAN_NAME.test(part) &&
      !BODY.test(part) &&
      !ORGANISATION.test(part) &&
      !IS_TITLE.test(part) &&
      !FOREIGN_SOUND.test(part + (ORGANISATION.test(parts[k + 1] ?? '') ? '' : (parts[k + 1] ?? ''))) &&
      (k > 0 || parts.length > 1 || title === ''),
  );
  const lettered = /(?:^|\s)(?<letter>[A-Z])\s?(?:씨|군|양)$/u.exec(words)?.groups?.letter;
  if (lettered) return { kind: 'name', words: `${lettered}씨`, title: '씨' };
  const nameless = new RegExp(`(?<sur>[${SURNAMES}]모)\\s?씨$`, 'u').exec(words)?.groups?.sur;
  if (nameless) return { kind: 'name', words: `${nameless}씨`, title: '씨' };
  if (own >= 0 && (title !== '' || own === parts.length - 1))
    return { kind: 'name', words: parts[own] ?? words, title };
  if (title !== '') {
    const before = (WITH_TITLE.exec(words)?.groups?.before ?? '').replace(SUFFIX, '').replace(PREFIX, '');
    const last = before.split(/\s/u).pop() ?? '';
    if (KOREAN_NAME.test(last) || SHORT_NAME.test(last)) return { kind: 'name', words: last, title };
    if (/^(?:관계자|전문가|당국자|소식통|직원|주민|시민|유족|이용자|학생|어머니|아버지)$/u.test(title))
      return { kind: 'body', words, title: '' };
    if (/의\s/u.test(before)) return { kind: 'name', words: before.replace(/^.*의\s/u, ''), title };
    if (before !== '' && !BODY.test(before) && !PREFIX.test(`${before} `) && before.split(/\s/u).length < 4)
      return { kind: 'name', words: before, title };
    return { kind: 'body', words, title: '' };
  }
  const ending = parts[parts.length - 1] ?? '';
  if (parts.length > 1 && KOREAN_NAME.test(ending) && !BODY.test(ending) && !ORGANISATION.test(ending))
    return { kind: 'name', words: ending, title: '' };
  const medium = words.replace(MEDIUM, '');
  if (medium !== words && medium !== '') return { kind: 'body', words: medium, title: '' };
  if (IS_TITLE.test(words)) return { kind: 'title', words, title: '' };
  return { kind: BODY.test(words) ? 'body' : 'name', words, title: '' };
}

const TERM_BEFORE =
  /(?:영화|소설|드라마|프로그램|노래|앨범|이른바|소위|일명|게임|책|신곡|웹툰|예능|뮤지컬|연극|전시|주제로 한|제목의|이름의|배)\s?$/u;
const TERM_BEHIND =
  /^(?:(?:이|가|을|를|의|에|에서|로|으로|과|와|은|도|까지|부터|만)(?:\s|$)|이?라(?:는|고) (?:이름|제목|별명|단어|말이 있|표현|구호|개념|용어|책|영화|불리|부르|칭하|명명|제목)|호|상\s|전\s|사건|시리즈|대회)/u;

export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'ko',
  marks: { ...neutral.marks, singles: true },
  grammar: {
    readMarked: readTaggedSpeech({
      tagOf,
      readPhrase,
      isTerm: (left, right, words) =>
        (TERM_BEHIND.test(right) && (words.length < 20 || !/[.!?다요까]$/u.test(words))) ||
        (TERM_BEFORE.test(left) && words.length < 20 && !SPOKEN.test(right)) ||
        words.length < 2,
      joint: /^(?:이?라(?:고|며|면서)?|고|며|면서|,|와|과)?(?:\s?(?:이어|또|그러면서|특히|하며|하고))?,?\s*$/u,
      people: [
        new RegExp(
          `(?:^|[\\s(,])(?<name>[${SURNAMES}][가-힣]{2})(?:\\([^)]{0,20}\\))?(?:\\s(?:(?![${SURNAMES}][가-힣]{2}\\s${TITLE})[가-힣A-Za-z]{1,12}\\s){0,3}?(?<title>${TITLE})|(?<address>씨))(?=[은는이가의을를도과와께에,\\s.(]|측|팀|진)`,
          'gu',
        ),
        /(?:^|[\s(,])(?<name>[가-힣]{2,8}(?:\s[가-힣]{2,8}))\s(?:[가-힣A-Za-z]{1,12}\s){0,2}?(?<title>대통령|총리|장관|국무장관|외무장관|의원|상원의원|최고경영자|교수|감독|대변인)(?=[은는이가의을를도과와께에,\s.(]|측)/gu,
      ],
      peopleIn: (words) =>
        [...words.matchAll(ANONYMOUS)].map((match) => ({
          name: `${match.groups?.name ?? ''}씨`,
          title: '씨',
          at: match.index,
        })),
      namedBehind,
      isShortFor: (short, full) =>
        SHORT_NAME.test(short) ? KOREAN_NAME.test(full) && full.startsWith(short) : full.endsWith(` ${short}`),
      minAloneChars: 18,
    }),
  },
};
