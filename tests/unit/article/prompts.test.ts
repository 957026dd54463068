/** What a site asks of its reader is no part of an article; what is told of others who do the same is. */
import { expect, test } from 'vitest';
import { isPrompt } from '../../../utils/article/prompts';

test.each([
  'Sign up for our daily newsletter.',
  'Want more? Subscribe to the Harbour Post podcast',
  'You can also follow us on Twitter.',
  'For the latest stories and results download the Harbour Post app.',
  'Subscribe now to read the full story.',
  'Never miss a ferry by signing up to our newsletter today',
  'Please download the app to read on.',
  'Click here to join the channel on Telegram',
  'Melden Sie sich für unseren Newsletter an!',
  'Folgen Sie uns auf Instagram',
  'Abonnez-vous à notre infolettre.',
  'Síguenos en nuestro canal de WhatsApp.',
  'Подпишитесь на наш канал в Telegram',
])('is one: %s', (text) => {
  expect(isPrompt(text)).toBe(true);
});

test.each([
  'Users could download the app for a week, the ministry said.',
  'Two former ministers were asked to join the Facebook board.',
  'Die Polizei meldete auf Twitter, die Brücke sei gesperrt.',
  'El Canal de Panamá sigue operando con menos agua.',
  'Президент подписал указ, сообщает Telegram-канал ведомства.',
  '‘Please download the app,’ she said.',
  '“Subscribe to our newsletter” was all the page said.',
  'The podcast begins in May.',
  'To reach the island, guests were told to download an app.',
  'For the crossing, travellers download an app.',
  'Follow the river to the old quay.',
])('is none: %s', (text) => {
  expect(isPrompt(text)).toBe(false);
});
