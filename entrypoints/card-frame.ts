/** In the document of the cards in a page, in one piece that comes quickly: a puppet, which shows what comes through the line that its address names. */
import { defineUnlistedScript } from '#imports';
import { CardFrame } from '../components/margin/card-frame';
import { takeLine } from '../components/margin/take-line';
import { t } from '../utils/i18n';

export default defineUnlistedScript(() => {
  document.documentElement.lang = t('languageTag');
  document.documentElement.dir = t('languageDirection') === 'rtl' ? 'rtl' : 'ltr';
  document.title = t('marginTitle');
  takeLine(window, (port) => new CardFrame(port, document.body, document));
});
