import { expect, it } from 'vitest';
import { detectLanguage, lexiconLanguage } from '../../../utils/quotes/language';

it.each([
  ['en', 'The mayor said that the bridge would be closed for a week and that nobody was hurt.'],
  ['de', 'Die Bürgermeisterin sagte, dass die Brücke eine Woche gesperrt ist und niemand verletzt wurde.'],
  ['fr', 'La maire a dit que le pont sera fermé pour une semaine et que personne n’est blessé.'],
  ['es', 'La alcaldesa dijo que el puente se cerrará por una semana y que no hay heridos en la zona.'],
  ['pt', 'A prefeita disse que a ponte será fechada por uma semana e que não há feridos na zona.'],
  ['it', 'La sindaca ha detto che il ponte resterà chiuso per una settimana e che non ci sono feriti.'],
  ['ja', '市長は橋が一週間閉鎖されると述べた。'],
  ['zh', '市长说，桥将关闭一周，没有人受伤。'],
  ['ru', 'Мэр сказала, что мост будет закрыт на неделю.'],
  ['uk', 'Мерка сказала, що міст буде закрито на тиждень.'],
  ['ar', 'قالت رئيسة البلدية إن الجسر سيغلق لمدة أسبوع ولم يصب أحد.'],
  ['fa', 'شهردار گفت پل یک هفته بسته خواهد بود و کسی آسیب ندیده است.'],
  ['ur', 'میئر نے کہا کہ پل ایک ہفتے کے لیے بند رہے گا اور کوئی زخمی نہیں ہوا۔'],
  ['he', 'ראש העירייה אמרה שהגשר ייסגר לשבוע ואיש לא נפגע.'],
  ['hi', 'महापौर ने कहा कि पुल एक सप्ताह के लिए बंद रहेगा और कोई घायल नहीं हुआ।'],
  ['ko', '시장은 다리가 일주일 동안 폐쇄될 것이라고 말했다.'],
  ['tr', 'Belediye başkanı köprünün bir hafta kapalı olacağını ve kimsenin yaralanmadığını söyledi.'],
  ['id', 'Wali kota mengatakan jembatan itu akan ditutup selama seminggu dan tidak ada yang terluka.'],
  ['vi', 'Thị trưởng cho biết cây cầu sẽ đóng cửa một tuần và không có ai bị thương.'],
  ['', '12345'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each([
  ['zh-Hant', 'zh'],
  ['iw', 'he'],
  ['in', 'id'],
  ['ms-MY', 'id'],
  ['fa-IR', 'fa'],
  ['pt_BR', 'pt'],
  ['EN', 'en'],
  ['english', ''],
  ['', ''],
])('the lexicon for the tag "%s": "%s"', (tag, language) => {
  expect(lexiconLanguage(tag)).toBe(language);
});
