import type { LexiconWithGrammar } from '../types';
import { inflect } from './inflect';
import { NORDIC_MEN, NORDIC_WOMEN, nordic, withArticles } from './nordic';

/** Forms with the article: en/n for most, et/t where the noun says so. */
const NOUNS = withArticles(
  {
    role: 'statsminister president vicepresident ordförande borgmästare talesperson talesman presstalesman presschef presstalesperson pressekreterare kommunikationschef informationschef chef vd:vd:n,vd’n direktör generaldirektör generalsekreterare rektor professor docent forskare statsvetare ekonom chefsekonom analytiker advokat försvarare domare rådman nämndeman tränare förbundskapten spelare målvakt anfallare mittfältare back lagkapten kapten författare journalist reporter redaktör chefredaktör ledarskribent krönikör programledare regissör skådespelare artist sångare musiker komiker läkare överläkare sjuksköterska barnmorska psykolog ledare ledamot:ledamoten riksdagsledamot:riksdagsledamoten partiledare gruppledare språkrör:språkröret partisekreterare minister utrikesminister finansminister justitieminister försvarsminister statsråd:statsrådet kommunalråd:kommunalrådet regionråd:regionrådet landshövding kommundirektör kommunchef politiker polis polischef kommissarie kriminalkommissarie poliskommissarie förundersökningsledare utredare åklagare kammaråklagare chefsåklagare riksåklagare räddningsledare brandman:brandmannen insatsledare befäl:befälet vakthavande general överbefälhavare expert specialist lärare elev student ägare grundare företagare entreprenör investerare bonde lantbrukare kund granne boende invånare vittne:vittnet målsägande tilltalad misstänkt biskop ärkebiskop präst imam kung kungen:kungen drottning prins prinsessa kronprinsessa hovmarskalk ambassadör diplomat talman:talmannen moderator samordnare projektledare sekreterare handläggare meteorolog statsepidemiolog epidemiolog virolog miljöaktivist aktivist demonstrant väljare anställd arbetare pilot förare chaufför ombudsman:ombudsmannen kassör vinnare mästare världsmästare åkare löpare sportchef klubbchef manager agent',
    roleMale: 'man:mannen pappa:pappan far:fadern,fadren son bror:brodern make kille pojke',
    roleFemale: 'kvinna mamma mor:modern dotter syster fru hustru tjej flicka',
    group:
      'regering polis:polisen kommun region parti:partiet företag:företaget bolag:bolaget myndighet domstol rätt:rätten tingsrätt:tingsrätten hovrätt:hovrätten universitet:universitetet högskola organisation fack:facket fackförbund:fackförbundet förbund:förbundet förening tidning klubb lag:laget landslag:landslaget skola sjukhus:sjukhuset bank koncern byrå kommission råd:rådet riksdag nämnd styrelse stiftelse kyrka armé militär försvar:försvaret domkapitel åklagarmyndighet opposition koalition allians redaktion räddningstjänst socialtjänst förvaltning verk:verket departement:departementet utrikesdepartement:utrikesdepartementet ambassad centralbank butikskedja kedja förlag:förlaget operatör myndigheter:myndigheterna',
    document:
      'rapport utredning studie undersökning enkät dom:domen stämningsansökan:stämningsansökan stämning åtal:åtalet anmälan:anmälan motion proposition lag avtal:avtalet protokoll:protokollet skrivelse bok artikel debattartikel dokument:dokumentet förundersökning promemoria åtalsgärning beslut:beslutet yttrande:yttrandet remissvar:remissvaret',
    speechNoun:
      'uttalande:uttalandet brev:brevet intervju pressmeddelande:pressmeddelandet pressträff presskonferens tal:talet mejl:mejlet mail:mailet sms:sms:et inlägg:inlägget instagraminlägg:instagraminlägget kommentar svar:svaret meddelande:meddelandet tweet budskap:budskapet anförande:anförandet hälsning citat:citatet vittnesmål:vittnesmålet',
  },
  [
    ['a', 'an'],
    ['e', 'en'],
    ['er', 'ern'],
    ['or', 'orn'],
    ['ör', 'ören'],
    ['', 'en'],
  ],
  'den det de denna detta dessa',
);

/** Swedish: tags behind with the verb first ("…", säger X), lines that begin with a dash. */
export const lexicon: LexiconWithGrammar = {
  ...nordic,
  language: 'sv',
  definite: NOUNS.definite,
  sameRole: `${NOUNS.sameRole} talesman=talesperson talesmannen=talesperson presstalesman=talesperson presstalesperson=talesperson presstalespersonen=talesperson`,
  words: {
    ...NOUNS.words,
    say: `${inflect('berätt förklar svar påpek beton fråg varn kommenter utrop rop konstater anmärk kritiser insister poängter rapporter twittr informer utveckl argumenter resoner suck skämt spekuler citer protester sammanfatt deklarer bekräft garanter avslöj upprep välkomn undr klag beklag visk muml avslut skratt muttr mess', 'ar ade at')} säger sade sa sagt skriver skrev skrivit menar menade menat uppger uppgav uppgett uppgivit tycker tyckte tyckt anser ansåg ansett tillägger tillade tillagt hävdar hävdade meddelar meddelade medger medgav fortsätter fortsatte säga lyder lydde lovar lovade lovat tror trodde hoppas hoppades understryker underströk bedömer bedömde inser intygar intygade vittnar vittnade erkänner erkände förnekar förnekade förutspår försäkrar försäkrade försvarar framhåller framhöll framhållit redogör redogjorde slår påminner påminde påstår påstod påstått lägger lade spår skriker skrek replikerar avfärdar avfärdade uttrycker uttryckte utbrister utbrast tänker tänkte känner intervjuas ringer larmar rekommenderar rekommenderade gissar gissade instämmer instämde pekar hälsar hälsade jublar jublade fastslår fastslog tackar tackade`,
    call: 'kallar kallade kallat beskriver beskrev beskrivit betecknar betecknade benämner dömer dömde anklagar anklagade anklagat liknar liknade jämför jämförde beskyller beskyllde kritiserar sågar hyllar hyllade',
    speak: 'uppmanar uppmanade kräver krävde talar talade pratar pratade vädjar vädjade hotar hotade föreslår föreslog',
    auxiliary:
      'är var har hade vara varit blir blev blivit ska skall skulle kan kunde måste vill ville får fick bör borde kommer må lär brukar',
    verb: 'kom går gick står stod ligger låg tar tog gör gjorde ser såg ger gav håller höll finns fanns blivit heter hette sitter satt leder ledde visar visade gäller gällde vinner vann förlorar börjar började slutar arbetar jobbar jobbade bor bodde lämnar lämnade öppnar öppnade stänger stängde vet visste hör hörde möter mötte träffar träffade når nådde väljer valde får tvingas greps döms dömdes åtalas häktas',
    he: 'han honom',
    she: 'hon henne',
    they: 'de dom',
    it: 'det detta den',
    first: 'jag vi',
    who: 'som vilka vem',
    his: 'hans',
    her: 'hennes',
    their: 'deras dess sin sitt sina min mitt mina vår vårt våra er ert era',
    objectPronoun: 'honom henne dem mig oss sig dig er',
    determiner:
      'den det de en ett denna detta dessa varje ingen inget alla någon något några många andra annan samma hela',
    pluralDeterminer: 'flera några många andra alla båda vissa',
    preposition:
      'i på av för med till från om vid under mot efter före mellan över utan genom hos enligt sedan inom kring trots bland utanför framför bakom bredvid åt angående gällande via sen',
    conjunction: 'och eller men för samt utan',
    subordinator: 'att när om eftersom medan därför innan då så huruvida fast trots',
    adverb:
      'inte också nu då där här redan ännu mycket dock även igen alltid aldrig sedan idag igår imorgon vidare så bara senare tidigare nyligen samtidigt däremot dessutom därefter därmed fortfarande förstås naturligtvis kanske ofta ibland snart plötsligt först sist just ganska mer mest slutligen exempelvis bland annat således alltså emellertid trots enbart endast nästan helt väl ju nog ikväll förra nästa ut upp in ner bort fram tillbaka hem därför varför hur',
    negation: 'ej',
    rolePlural:
      'forskare forskarna poliser poliserna experter experterna politiker politikerna föräldrar föräldrarna grannar grannarna boende vittnen elever lärare läkare läkarna advokater åklagare kritiker kritikerna ministrar tjänstemän anhöriga demonstranter arbetare fans supportrar källor källorna personer ledamöter utredarna domarna spelare spelarna barnen väljare anställda kollegor vänner',
    honorific: 'dr prof',
    honorificMale: 'herr',
    honorificFemale: 'fru fröken',
    notName: `måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen måndags tisdags onsdags torsdags fredags lördags söndags januari februari mars april maj juni juli augusti september oktober november december jul påsk midsommar idag igår kväll kvällen morgon morgonen natt natten eftermiddag eftermiddagen dag dagen vecka veckan helgen månad år året våren sommaren hösten vintern`,
    place:
      'sverige stockholm göteborg malmö uppsala norge danmark finland europa eu nato usa ryssland ukraina kina tyskland frankrike storbritannien london bryssel moskva washington israel gaza iran syrien turkiet afrika asien oslo köpenhamn helsingfors',
    firstMale: NORDIC_MEN,
    firstFemale: NORDIC_WOMEN,
    particle: 'von af de van der den bin al ibn el',
    suffix: 'jr',
    number: 'två tre fyra fem sex sju åtta nio tio elva tolv hundra tusen miljoner miljarder',
    soCalled:
      'så kallad kallade kallat kallas ordet orden titeln namnet smeknamnet begreppet uttrycket rubriken termen',
    broadcast:
      'filmen boken serien programmet tidningen låten albumet romanen podden tv-serien singeln dokumentären spelet föreställningen pjäsen musikalen operan utställningen skivan debutboken projektet kampanjen operation tävlingen dokumentärserien film bok serie låt roman podcasten tidskriften appen',
  },
  sourcePhrases: [
    'enligt',
    'enligt uppgifter från',
    'enligt uppgift från',
    'i en intervju med',
    'med ord av',
    'citerar',
    'hälsar',
  ],
  abbreviations: 'dr prof st bl kl ca t ex m fl dvs osv nr s k jr kap tel resp',
  passive: { be: 'är var blev blir blivit varit', participle: /(?:ad|ats|ades|as|ts|tts)$/ },
  agent: 'av',
  variation: /^\d+-åring(?:en|ar)?$/,
  guess: (word) =>
    /.{3}(?:ade|ades|erar|eras|erade)$/.test(word) ? 'verb' : /.{3}(?:ligen|ligtvis|vis)$/.test(word) ? 'adverb' : null,
};
