/**
 * Marked words that name a thing in Russian and Ukrainian: a newspaper that was told something (сообщил «…»), a club, a
 * film, a firm behind the noun that says what it is.
 */
import type { AnalysedText, Decision } from '../types';

const NAMED =
  /(?:^|[^\p{L}])(?:газет|журнал|агентств|агенств|телеканал|радиостанци|издани|портал|канал|клуб|команд|футболист|хокке?ист|нападающ|защитник|вратар|тренер|гравц|компани|корпораци|концерн|холдинг|ооо|оао|зао|пао|ао|тов|фирм|групп|гурт|парти|движени|рух|объединени|фонд|фильм|фільм|картин|сериал|серіал|роман|повест|книг|песн|пісн|альбом|спектакл|опер|балет|пьес|постановк|шоу|программ|програм|передач|рубрик|проект|проєкт|конкурс|фестивал|преми|премі|орден|медал|кораб|судн|крейсер|лайнер|поезд|поїзд|ракет|комплекс|операци|операці|стадион|стадіон|аэропорт|отел|готел|ресторан|кафе|магазин|торгов\p{L}+ центр|бренд|марк|завод|фабрик|ферм|посел|жк|тэц|аэс|аес|метро|станци|станці|улиц|пансионат|санатори|лагер|форум|батальон|бригад|полк|отряд|загін|приложени|сервис|соцсет|сайт|закон|цикл|статус|звани|титул|прозв|кличк|позывн|позивн|псевдоним|номинаци|название|названием|назвою|імені|имени|заголовк|лозунг|девиз|термин|слов|понят)\p{L}{0,5}\s+$/iu;
const TOLD =
  /(?:сказал|рассказал|сообщил|заявил|пояснил|объяснил|уточнил|подтвердил|признался|призналась|розповів|розповіл|повідоми|заяви|поясни|уточни|підтверди)\p{L}{0,2}\s+(?:(?:в|у)\s+(?:эфире|интервью|ефірі|інтерв\p{L}+|беседе|комментарии|коментарі)\s+)?$/iu;
const MAX_TERM_WORDS = 5;
const MAX_CHARS_BEFORE = 60;

/** Whether the words of a decision are a name by what stands before them. */
export function isSlavicTerm(analysed: AnalysedText, decision: Decision): boolean {
  const piece = analysed.marked[decision.marked];
  if (!piece || decision.context.colon) return false;
  const words = analysed.text.slice(piece.start, piece.end);
  if (words.length > 80 || words.split(/\s+/).length > MAX_TERM_WORDS || /[.!?…]$/.test(words)) return false;
  const left = analysed.text.slice(Math.max(0, piece.outerStart - MAX_CHARS_BEFORE), piece.outerStart);
  return /^[\p{Lu}\d]/u.test(words) && (NAMED.test(left) || TOLD.test(left));
}
