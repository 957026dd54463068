import { expect, it } from 'vitest';
import { detectLanguage, lexiconLanguage } from '../../../utils/quotes/language';

it.each([
  ['en', 'The mayor said that the bridge would be closed for a week and that nobody was hurt.'],
  ['de', 'Die Bürgermeisterin sagte, dass die Brücke eine Woche gesperrt ist und niemand verletzt wurde.'],
  ['fr', 'La maire a dit que le pont sera fermé pour une semaine et que personne n’est blessé.'],
  ['es', 'La alcaldesa dijo que el puente se cerrará por una semana y que no hay heridos en la zona.'],
  ['pt', 'A prefeita disse que a ponte será fechada por uma semana e que não há feridos na zona.'],
  ['it', 'La sindaca ha detto che il ponte resterà chiuso per una settimana e che non ci sono feriti.'],
  ['nl', 'De burgemeester zei dat de brug een week dicht is en dat er niemand gewond is.'],
  ['sv', 'Borgmästaren sade att bron är stängd i en vecka och att ingen har skadats.'],
  ['da', 'Borgmesteren sagde, at broen er lukket i en uge, og at ingen er kommet til skade af det.'],
  ['no', 'Ordføreren sa at broen er stengt i en uke, og at ingen ble skadet av det.'],
  ['fi', 'Kaupunginjohtaja sanoi, että silta on suljettu viikon ajan ja että kukaan ei ole loukkaantunut.'],
  ['pl', 'Burmistrz powiedziała, że most będzie zamknięty na tydzień i że nikt się nie zranił.'],
  ['cs', 'Starostka řekla, že most bude na týden uzavřen a že se nikdo nezranil.'],
  ['hu', 'A polgármester azt mondta, hogy a hidat egy hétre lezárják, és senki nem sérült meg.'],
  ['ro', 'Primarul a spus că podul va fi închis o săptămână și că nu sunt răniți în oraș.'],
  ['el', 'Η δήμαρχος είπε ότι η γέφυρα θα είναι κλειστή για μια εβδομάδα.'],
  ['sk', 'Primátorka povedala, že most bude na týždeň uzavretý a že sa nikto nezranil, ako to bolo aj pred rokom.'],
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
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['cz', 'cs'],
  ['gr', 'el'],
  ['EN', 'en'],
  ['english', ''],
  ['', ''],
])('the lexicon for the tag "%s": "%s"', (tag, language) => {
  expect(lexiconLanguage(tag)).toBe(language);
});
