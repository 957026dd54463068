import { expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/quotes/language';

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
  ['', '12345'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
