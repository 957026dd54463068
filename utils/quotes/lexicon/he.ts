import { neutral } from './neutral';
import type { Lexicon } from './types';
import { readUnspaced } from './unspaced';

const SAY =
  '(?:אמרה?|אמרו|הוסיפה?|מסרה?|כתבה?|טענה?|הסבירה?|ציינה?|הדגישה?|הודיעה?|השיבה?|סיפרה?|אומרת?|מספרת?|הבהירה?|הזהירה?|צייצה?|סיכמה?|הצהירה?)';
const NAME = "(?<name>\\p{Script=Hebrew}[\\p{Script=Hebrew}׳״'-]+(?:\\s[\\p{Script=Hebrew}׳״'-]{2,}){0,3}?)";

/** Hebrew: "…", אמר X and X אמר: "…". */
export const lexicon: Lexicon = {
  ...neutral,
  language: 'he',
  read: readUnspaced({
    before: [
      new RegExp(`(?:^|[.,]\\s)${NAME}\\s${SAY}(?:\\s[^.:"]{0,30})?\\s?[:,]\\s*$`, 'u'),
      new RegExp(`(?:^|[.,\\s])${SAY}\\s${NAME}\\s?[:,]\\s*$`, 'u'),
    ],
    behind: [
      new RegExp(
        `^\\s?[,.]?\\s*(?:כך\\s)?${SAY}\\s${NAME}(?=[.,:]|$|\\s(?:כי|של|על|עם|את|אתמול|היום|אמש)(?:\\s|$))`,
        'u',
      ),
    ],
    tag: /^[,]\s?(?:לדברי|לפי)/u,
    named: /(?:הסרט|הספר|התוכנית|העיתון|המכונה|המכונים|בשם|הסדרה|מבצע|עיתון|ארגון)\s?$/u,
    title: /^(?:ראש הממשלה|שר הביטחון|הנשיא|השר|השרה|ד״ר|פרופ׳|ח״כ|מר|גברת|גב׳)\s/u,
    pronoun: /^(?:הוא|היא|הם|לו|לה)$/u,
    least: 25,
  }),
};
