import type { LexiconWithGrammar } from '../types';
import { inflect } from './inflect';
import { NORDIC_MEN, NORDIC_WOMEN, nordic, withArticles } from './nordic';

/** Forms with the article: en/n for most, et/t where the noun says so. */
const NOUNS = withArticles(
  {
    role: 'statsminister præsident vicepræsident minister udenrigsminister finansminister justitsminister forsvarsminister sundhedsminister klimaminister formand:formanden næstformand:næstformanden forperson borgmester overborgmester rådmand:rådmanden viceborgmester byrådsmedlem:byrådsmedlemmet talsperson talsmand:talsmanden talskvinde ordfører gruppeformand:gruppeformanden partileder leder pressechef pressemedarbejder kommunikationschef kommunikationsdirektør direktør topchef koncernchef chef områdechef afdelingschef centerchef generalsekretær sekretær rektor professor lektor docent forsker seniorforsker politolog historiker økonom cheføkonom analytiker chefanalytiker aktieanalytiker advokat forsvarer forsvarsadvokat anklager senioranklager specialanklager dommer træner landstræner cheftræner assistenttræner spiller målmand:målmanden angriber forsvarsspiller midtbanespiller anfører kaptajn forfatter journalist reporter redaktør chefredaktør kommentator instruktør skuespiller sanger musiker komiker kunstner læge overlæge sygeplejerske jordemoder psykolog medlem:medlemmet folketingsmedlem:folketingsmedlemmet politiker politikommissær politiinspektør vicepolitiinspektør politidirektør betjent vagtchef efterforskningsleder indsatsleder brandmand:brandmanden beredskabschef general admiral major oberst ekspert specialist lærer skoleleder skoleinspektør pædagog elev studerende ejer grundlægger stifter medstifter iværksætter investor landmand:landmanden fisker kunde nabo beboer borger vidne:vidnet tiltalt sigtet biskop præst imam konge dronning kronprins prins prinsesse ambassadør diplomat forbrugerombudsmand:forbrugerombudsmanden ombudsmand:ombudsmanden vælger medarbejder tillidsmand:tillidsmanden tillidsrepræsentant arbejder pilot chauffør meteorolog aktivist demonstrant vinder mester verdensmester rytter løber sportschef sportsdirektør manager agent rådgiver konsulent projektleder koordinator museumsinspektør museumsdirektør arkæolog biolog ingeniør arkitekt pensionist håndværker kok',
    roleMale: 'mand:manden far:faren,faderen søn:sønnen bror:broderen,broren dreng fyr',
    roleFemale: 'kvinde mor:moren,moderen datter søster hustru kone pige enke',
    group:
      'regering politi:politiet kommune region parti:partiet virksomhed selskab:selskabet firma:firmaet myndighed domstol ret:retten byret:byretten landsret:landsretten højesteret universitet:universitetet organisation fagforening forbund:forbundet forening avis klub:klubben hold:holdet landshold:landsholdet skole hospital:hospitalet sygehus:sygehuset bank koncern styrelse kommission råd:rådet folketing:folketinget udvalg:udvalget bestyrelse fond kirke hær militær:militæret forsvar:forsvaret anklagemyndighed opposition redaktion beredskab:beredskabet forvaltning ministerium:ministeriet udenrigsministerium:udenrigsministeriet ambassade centralbank kæde forlag:forlaget medie:mediet nyhedsbureau:nyhedsbureauet ritzau byråd:byrådet interesseorganisation tænketank:tænketanken',
    document:
      'rapport undersøgelse studie:studiet redegørelse dom:dommen anklageskrift:anklageskriftet anmeldelse aftale lovforslag:lovforslaget notat:notatet beslutning bog:bogen artikel:artiklen dokument:dokumentet kendelse klage analyse meningsmåling evaluering',
    speechNoun:
      'udtalelse erklæring brev:brevet interview:interviewet pressemeddelelse pressemøde:pressemødet tale mail sms opslag:opslaget facebookopslag:facebookopslaget kommentar svar:svaret besked tweet:tweetet budskab:budskabet indlæg:indlægget citat:citatet meddelelse',
  },
  [
    ['e', 'en'],
    ['', 'en'],
  ],
  'den det de denne dette disse',
);

/** Danish: tags behind with the verb first (»…«, siger X), lines that begin with a dash. */
export const lexicon: LexiconWithGrammar = {
  ...nordic,
  language: 'da',
  definite: NOUNS.definite,
  sameRole: `${NOUNS.sameRole} talsmand=talsperson talsmanden=talsperson talskvinde=talsperson talskvinden=talsperson talspersonen=talsperson`,
  words: {
    ...NOUNS.words,
    say: `${inflect('fortæll forklar svar understreg tilføj pointer konstater oplys vurder kommenter spørg advar indrømm erkend konkluder påpeg uddyb råb udtal bekræft afvis opfordr bemærk reager påstå fremhæv anfør benægt mindes mind beklag uddyb lov håb ment frygt tilkendegiv gentag opsummer fastslå insister informer rapporter twitr argumenter citer præciser lyd beret bebud', 'er ede et te t')} siger sagde sagt sige skriver skrev skrevet fortalte fortalt mener mente ment synes syntes tror troede håber håbede lyder lød lydt fortsætter fortsatte svarede svaret spørger spurgte spurgt forklarede forklaret hævder hævdede fastholder fastholdt lover lovede oplyste fremgår tilføjede udtalte mindes påpeger gør meddeler meddelte meddelt kalder råber råbte skyder gentog gentager indvender indvendte slår slog understregede vurderede fastslår fastslog erklærer erklærede undrer undrede glæder ærgrer roser roste udtrykker udtrykte ringer tænker tænkte beretter berettede vidner vidnede forsikrer forsikrede udbryder udbrød griner jubler jublede tordner`,
    call: 'kalder kaldte kaldt betegner betegnede betegnet beskriver beskrev beskrevet anklager anklagede anklaget beskylder beskyldte kritiserer kritiserede omtaler omtalte sammenligner sammenlignede roser hylder hyldede',
    speak: 'kræver krævede taler talte opfordrer opfordrede truer truede foreslår foreslog snakker',
    auxiliary:
      'er var har havde være været bliver blev blevet skal skulle kan kunne må måtte vil ville får fik bør burde kommer plejer lader lod',
    verb: 'kom går gik står stod ligger lå tager tog ser så giver gav holder holdt findes fandt hedder hed sidder sad leder ledede viser viste vinder vandt taber tabte begynder begyndte arbejder arbejdede bor boede forlader forlod åbner åbnede lukker lukkede ved vidste hører hørte møder mødte træffer valgte vælger anholdt dømt dømmes tiltales',
    he: 'han ham',
    she: 'hun hende',
    they: 'de',
    it: 'det dette den',
    first: 'jeg vi',
    who: 'som der hvem hvilke',
    his: 'hans',
    her: 'hendes',
    their: 'deres dens dets sin sit sine min mit mine vores jeres',
    objectPronoun: 'ham hende dem mig os sig dig jer',
    determiner: 'den det de en et denne dette disse hver ingen intet al alle nogen nogle mange andre anden samme hele',
    pluralDeterminer: 'flere nogle mange andre alle begge visse',
    preposition:
      'i på af for med til fra om ved under mod efter før mellem over uden gennem hos ifølge siden inden omkring trods blandt foran bag ad angående vedrørende via langs',
    conjunction: 'og eller men for samt',
    subordinator: 'at når hvis fordi mens da selvom selv om hvor hvorfor hvordan inden så',
    adverb:
      'ikke også nu da der her allerede endnu meget dog selv igen altid aldrig siden videre så bare senere tidligere for nylig samtidig derimod desuden derefter fortsat stadig naturligvis måske ofte snart pludselig først sidst netop lige ganske mere mest endelig blandt andet altså imidlertid kun næsten helt vel jo nok ud op ind ned bort frem tilbage hjem derfor hvorfor mandag tirsdag onsdag torsdag fredag lørdag søndag forleden onsdags sidste næste',
    negation: 'ej',
    rolePlural:
      'forskere forskerne eksperter eksperterne politikere politikerne forældre forældrene naboer naboerne beboere beboerne vidner elever lærere lærerne læger lægerne advokater kritikere ministre embedsmænd pårørende demonstranter medarbejdere fans kilder kilderne personer medlemmer dommere spillere spillerne børn vælgere ansatte kolleger venner betjente myndighederne borgere',
    honorific: 'dr prof',
    honorificMale: 'hr herr',
    honorificFemale: 'fru frk',
    notName: `mandag tirsdag onsdag torsdag fredag lørdag søndag ${inflect('mandag tirsdag onsdag torsdag fredag lørdag søndag', 'en s')} januar februar marts april maj juni juli august september oktober november december jul påske pinse dag aften aftenen morgen morgenen nat natten eftermiddag formiddag uge ugen weekend weekenden måned måneden år året foråret sommeren efteråret vinteren går`,
    place:
      'danmark københavn aarhus århus odense aalborg esbjerg norge sverige finland grønland færøerne europa eu nato usa rusland ukraine kina tyskland frankrig storbritannien london bruxelles moskva washington israel gaza iran syrien tyrkiet afrika asien oslo stockholm',
    firstMale: NORDIC_MEN,
    firstFemale: NORDIC_WOMEN,
    particle: 'von af de van der den bin al ibn el',
    suffix: 'jr',
    number: 'to tre fire fem seks syv otte ni ti elleve tolv hundrede tusind millioner milliarder',
    soCalled: 'såkaldt såkaldte kaldet kaldes ordet ordene titlen navnet øgenavnet begrebet udtrykket overskriften',
    broadcast:
      'filmen bogen serien programmet avisen sangen albummet romanen podcasten tv-serien singlen dokumentaren spillet forestillingen stykket musicalen operaen udstillingen pladen debutroman projektet kampagnen operation konkurrencen magasinet tidsskriftet film bog serie roman sang appen ugebladet',
  },
  sourcePhrases: [
    'ifølge',
    'i følge',
    'ifølge oplysninger fra',
    'lyder det fra',
    'lød det fra',
    'i et interview med',
    'med ord af',
  ],
  abbreviations: 'dr prof hr fr st bl ca f eks m fl dvs osv nr kl jr cand mag polit pct kap',
  passive: { be: 'er var bliver blev blevet været', participle: /(?:et|ede|es|edes)$/ },
  agent: 'af',
  variation: /^\d+-årige?$/,
  guess: (word) =>
    /.{3}(?:ede|edes|erer|eres|erede)$/.test(word) ? 'verb' : /.{3}(?:ligvis|vis)$/.test(word) ? 'adverb' : null,
};
