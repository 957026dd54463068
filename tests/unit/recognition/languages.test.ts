/** Languages other than English: the same doors, with marks, words and writing of their own. */
import { describe, expect, it } from 'vitest';
import { QuotationIndex, recognise } from '../../../utils/recognition';

interface Row {
  language: string;
  kept: string;
  /** The other page, and how the words differ there. */
  page: string;
  kind: string | null;
}

const ROWS: Row[] = [
  {
    language: 'German, other marks',
    kept: 'Der alte Leuchtturm wird im Winter nicht mehr geheizt, und die Treppe rostet',
    page: 'Die Verwalterin sagte: »Der alte Leuchtturm wird im Winter nicht mehr geheizt, und die Treppe rostet.«',
    kind: 'identical',
  },
  {
    language: 'German, cut',
    kept: 'Der alte Leuchtturm wird im Winter nicht mehr geheizt, und die Treppe rostet',
    page: 'Sie sagte: „Der alte Leuchtturm wird im Winter nicht mehr geheizt“, und ging.',
    kind: 'prefix',
  },
  {
    language: 'German, brackets',
    kept: 'Der alte Leuchtturm wird im Winter nicht mehr geheizt, und die Treppe rostet',
    page: '„[Unser] Leuchtturm wird im Winter nicht mehr geheizt, und die Treppe rostet“, sagte sie.',
    kind: 'bracket',
  },
  {
    language: 'German, nouns that stand large and are no title',
    kept: 'Ende der Geduld mit Behörden',
    page: 'Die Verwalterin sprach am Montag im Hafen vom „Ende der Geduld mit Behörden“, nachdem die Treppe im Turm rostet, die Lampe seit Wochen flackert und kein Handwerker eine Leiter auf die Insel bringt. Der Verein sammelt jetzt Spenden für Farbe und Öl.',
    kind: 'identical',
  },
  {
    language: 'French, guillemets with blanks',
    kept: 'Les pêcheurs n’ont jamais été consultés sur la fermeture du vieux port',
    page: "Il a répété : « Les pêcheurs n'ont jamais été consultés sur la fermeture du vieux port ».",
    kind: 'identical',
  },
  {
    language: 'French, a word changed',
    kept: 'Les pêcheurs n’ont jamais été consultés sur la fermeture du vieux port',
    page: '« Les pêcheurs n’ont jamais été interrogés sur la fermeture du vieux port », a-t-il dit.',
    kind: 'edited',
  },
  {
    language: 'Spanish, dashes and accents',
    kept: 'Nadie avisó a los vecinos de que el puente se cerraría durante la vendimia',
    page: 'La alcaldesa dijo: “Nadie aviso a los vecinos de que el puente se cerraría durante la vendimia”.',
    kind: 'identical',
  },
  {
    language: 'Russian',
    kept: 'Старый мост закроют на ремонт до весны, и паром снова будет ходить',
    page: 'Мэр сказала: «Старый мост закроют на ремонт до весны, и паром снова будет ходить».',
    kind: 'identical',
  },
  {
    language: 'Greek, part of it',
    kept: 'Το παλιό λιμάνι θα μείνει ανοιχτό όλο τον χειμώνα για τα μικρά καΐκια',
    page: 'Ο δήμαρχος μίλησε για «λιμάνι θα μείνει ανοιχτό όλο τον χειμώνα».',
    kind: 'substring',
  },
  {
    language: 'Arabic',
    kept: 'لن نغلق الميناء القديم قبل أن يحصل الصيادون على تعويض عادل',
    page: 'وقال الوزير: «لن نغلق الميناء القديم قبل أن يحصل الصيادون على تعويض عادل» أمام المجلس.',
    kind: 'identical',
  },
  {
    language: 'Hebrew',
    kept: 'לא נסגור את הנמל הישן לפני שהדייגים יקבלו פיצוי הוגן',
    page: 'השר אמר: "לא נסגור את הנמל הישן לפני שהדייגים יקבלו פיצוי הוגן" בכנסת.',
    kind: 'identical',
  },
  {
    language: 'Hindi',
    kept: 'पुराने पुल की मरम्मत सर्दियों से पहले पूरी नहीं हो सकती',
    page: 'महापौर ने कहा, “पुराने पुल की मरम्मत सर्दियों से पहले पूरी नहीं हो सकती।”',
    kind: 'identical',
  },
  {
    language: 'Chinese',
    kept: '我们不会在渔民得到公平赔偿之前关闭这座旧港口',
    page: '部长在议会上说：“我们不会在渔民得到公平赔偿之前关闭这座旧港口。”',
    kind: 'identical',
  },
  {
    language: 'Chinese, corner marks, cut',
    kept: '我们不会在渔民得到公平赔偿之前关闭这座旧港口',
    page: '部長說：「在渔民得到公平赔偿之前关闭」是不可能的。',
    kind: 'substring',
  },
  {
    language: 'Chinese, a word changed',
    kept: '我们不会在渔民得到公平赔偿之前关闭这座旧港口',
    page: '部长说：“我们不会在渔民得到合理赔偿之前关闭这座旧港口。”',
    kind: 'edited',
  },
  {
    language: 'Japanese',
    kept: '漁師への補償が決まるまで古い港を閉鎖することはありません',
    page: '市長は「漁師への補償が決まるまで古い港を閉鎖することはありません」と述べた。',
    kind: 'identical',
  },
  {
    language: 'Japanese, katakana words',
    kept: 'コンサートホールのオルガンは来年の春までに修理されます',
    page: '館長は『コンサートホールのオルガンは来年の春までに修理されます』と語った。',
    kind: 'identical',
  },
  {
    language: 'Korean',
    kept: '어민들이 정당한 보상을 받기 전에는 오래된 항구를 닫지 않겠습니다',
    page: '장관은 “어민들이 정당한 보상을 받기 전에는 오래된 항구를 닫지 않겠습니다”라고 말했다.',
    kind: 'identical',
  },
  {
    language: 'Thai',
    kept: 'เราจะไม่ปิดท่าเรือเก่าก่อนที่ชาวประมงจะได้รับค่าชดเชยที่เป็นธรรม',
    page: 'รัฐมนตรีกล่าวว่า “เราจะไม่ปิดท่าเรือเก่าก่อนที่ชาวประมงจะได้รับค่าชดเชยที่เป็นธรรม”',
    kind: 'identical',
  },
  {
    language: 'Chinese, another statement',
    kept: '我们不会在渔民得到公平赔偿之前关闭这座旧港口',
    page: '市长说：“明年我们会修好图书馆的屋顶，也会种更多的树。”',
    kind: null,
  },
  {
    language: 'Japanese, another statement',
    kept: '漁師への補償が決まるまで古い港を閉鎖することはありません',
    page: '市長は「来年の春に図書館の屋根を直すことになりました」と述べた。',
    kind: null,
  },
  {
    language: 'German, another statement',
    kept: 'Der alte Leuchtturm wird im Winter nicht mehr geheizt, und die Treppe rostet',
    page: '„Im Winter wird die Schule nicht mehr so früh beginnen“, sagte er.',
    kind: null,
  },
];

describe('recognise in other languages', () => {
  it.each(ROWS)('$language: $kind', ({ kept, page, kind }) => {
    const index = QuotationIndex.build([{ id: 'kept', text: kept }]);
    expect(recognise(page, index, () => kept).map((match) => match.kind)).toEqual(kind === null ? [] : [kind]);
  });
});
