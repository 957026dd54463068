/** What Swedish, Danish and Norwegian share: the verb stands second, nouns carry their article behind, speech behind a dash. */
import { dialogueOf } from '../dialogue';
import type { LexiconWithGrammar } from '../types';
import { enterIncisedSpeech } from './incised-speech';
import { type Declension, decline } from './inflect';
import { type Lexicon, neutral } from './types';

/** The ground of the three; weights set by hand. */
export const nordic: LexiconWithGrammar = {
  ...neutral,
  grammar: { incisedSpeech: enterIncisedSpeech, dialogue: dialogueOf },
  verbSecond: true,
  asClause: 'som',
  marks: { singles: false, elisions: new Set() },
  weights: {
    'begins small': 1.2,
    always: 0.9,
    'so-called before': -3,
    'quotation: source phrase': 1.2,
    'title case, short': -2,
  },
};

interface NordicNouns {
  /** Persons by what they do, men and women, bodies, documents, what carries words: each as it stands without article. */
  readonly role: string;
  readonly roleMale: string;
  readonly roleFemale: string;
  readonly group: string;
  readonly document: string;
  readonly speechNoun: string;
}

/** The classes of nouns with their forms that carry the article, these as `definite`, and the pairs that join both. */
export function withArticles(
  nouns: NordicNouns,
  rules: readonly Declension[],
  articles: string,
): Pick<Lexicon, 'definite' | 'sameRole'> & { words: NordicNouns } {
  const made = Object.entries(nouns).map(([name, list]) => [name, decline(list, rules)] as const);
  const words = Object.fromEntries(made.map(([name, forms]) => [name, forms.words]));
  return {
    words: { ...nouns, ...words },
    definite: `${articles} ${made.map(([, forms]) => forms.others).join(' ')}`,
    sameRole: made.map(([, forms]) => forms.same).join(' '),
  };
}

/** First names that the three know. */
export const NORDIC_MEN =
  'adam aksel albert alexander alf ali amir anders andré andreas anton arne arvid aron axel ben benjamin birger björn bjørn bo carl carsten casper christer christian christoffer claes claus dag dan daniel david dennis donald einar elias emil emmanuel erik erling espen felix filip finn frank fredrik frode geir georg george gunnar gustav gösta göran hampus hans harald hassan helge henrik henning ib igor isak ivan ivar jacob jakob jan janne jens jeppe jesper jim jimmie joakim joe joel john johan johannes johnny jon jonas jonatan jostein jørgen jørn karl kasper keir kenneth kent kevin kim kjell klaus knud knut konrad kristian kristoffer kurt lars lasse leif lennart leo linus lucas ludvig magnus mads marius mark markus martin mats mattias max michael mikael mikkel mogens mohammed morten nicklas nicolai niels niklas nils odd ola olaf ole olav oliver olle olof oskar otto ove palle pål paul peder per peter petter philip pontus poul preben rasmus robert robin roger roland rolf rune samuel sebastian sigurd simon sindre sondre stefan steffen stein sten stian stig sture sune svein sven sverre søren tage terje thomas thor tim tobias tom tomas tommy tor tore torbjörn torbjørn torben tord torgny torsten torstein troels trond trygve uffe ulf ulrik valdemar vegard victor viktor villy vladimir volodymyr øyvind åge åke';
export const NORDIC_WOMEN =
  'agneta agnes alexandra alice alva amalie amanda amelia andrea angela anette anita anja ann anna annbjørg anne annelie annie annika astrid barbro beate beatrice berit birgit birgitta birgitte bodil britt britta camilla carina carola caroline catharina cecilia cecilie charlotte christina christine cathrine dagny ebba elin elisabeth ella ellen elsa emma emilie erika erna ester eva fatima freja frida gerd gina grete gro gudrun gun gunilla guri hadia hanna hanne hannah hege heidi helen helena helene helle hilde ida inga inger ingrid irene isabella ivana jane jenny jeanette johanna josefin josefine julia julie karen kari karin karina karoline kate katarina katarine kathrine katrin kaja kerstin kirsten kirsti kjersti kristin kristina kristine laila lena lene linda line lisa lisbeth lise liv lotta lotte louise lovisa lucia mai maja malene malin margareta margrete margrethe mari maria mariann marianne marie marit marita marta martine mathilde matilda merete mette mia michelle mona monica monika nadia nanna nina nora pernille petra pia ragnhild randi rebecca rigmor rikke ritva runa sandra sanna sara sarah sigrid silje siri siv sofia sofie solveig stina stine susanne sylvi sylvia tea therese thea tina tine tone tonje torill trine turid ulla ulrika ulrikke unni ursula vera veronica vibeke vigdis viktoria vivian wenche yvonne ylva åsa åse';
