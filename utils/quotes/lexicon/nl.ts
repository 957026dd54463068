import { inflect } from './inflect';
import { type Lexicon, neutral } from './types';

/** Dutch: tags behind with the verb first or second ("…", zegt X), "aldus X"; of the Netherlands and Flanders. */
export const lexicon: Lexicon = {
  ...neutral,
  language: 'nl',
  verbSecond: true,
  asClause: 'zoals',
  viewpoint: 'voor',
  marks: { singles: true, elisions: new Set(['t', 'n', 's', 'k', 'm', 'r']) },
  definite: 'de het deze die dit dat',
  sameRole:
    'woordvoerster=woordvoerder directrice=directeur schrijfster=schrijver speelster=speler bewoonster=bewoner lerares=leraar politica=politicus advocate=advocaat onderzoekster=onderzoeker voorzitster=voorzitter premier=minister-president kamerlid=parlementslid parlementariër=parlementslid coach=trainer',
  variation: /^\d+-jarige$/,
  words: {
    say: `${inflect('vertel verklaar herhaal waarschuw benadruk bevestig erken reageer concludeer klaag twitter verzucht opper beweer verduidelijk onderstreep constateer signaleer nuanceer relativeer preciseer argumenteer redeneer jubel', 't')} ${inflect('vertelde verklaarde herhaalde waarschuwde benadrukte bevestigde erkende reageerde concludeerde klaagde twitterde verzuchtte opperde beweerde verduidelijkte onderstreepte constateerde signaleerde nuanceerde relativeerde preciseerde argumenteerde redeneerde jubelde meldde antwoordde beloofde meende stelde', '- n')} zegt zeg zei zeiden zeggen gezegd verklaren verklaard vertellen verteld stelt stellen gesteld schrijft schreef schreven schrijven geschreven vindt vinden vond vonden meldt melden gemeld laat liet lieten weten weet benadrukken benadrukt waarschuwen gewaarschuwd reageren antwoordt antwoorden vraagt vroeg vroegen legt leggen legde legden uit denkt denken dacht dachten meent voegt voegde toe klinkt klonk luidt luidde vervolgt vervolgde bevestigen bevestigd erkennen erkend belooft beloven roept riep riepen aldus geeft gaf oordeelt oordeelde betoogt betoogde betwist ontkent ontkende citeert citeerde hoopt hoopte gelooft gelooft geloofde vreest vreesde verwacht verwachtte besluit besloot lacht lachte grapt grapte mijmert fluistert fluisterde schreeuwt schreeuwde zucht zuchtte zegde zegden vermeldt vermeldde postte post tweet tweette deelt deelde bericht berichtte herinnert herinnerde waarschuwen wijst wees verdedigt verdedigde vat vatte getuigt getuigde begrijpt snapt betreurt betreurde verzekert verzekerde voorspelt voorspelde stipt stipte merkt merkte klonk pleit bekent bekende noteert noteerde sneert sneerde bromt gniffelt countert counterde repliceert repliceerde`,
    call: 'noemt noem noemde noemden noemen genoemd omschrijft omschreef omschreven sprak spreekt spreken bestempelt bestempelde beschuldigt beschuldigde beschrijft beschreef bekritiseert bekritiseerde vergelijkt vergeleek hekelt hekelde looft loofde',
    speak: 'eist eiste pleit pleitte roept dringt vraagt praat praatte dreigt dreigde stelt belooft',
    auxiliary:
      'is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten moest zal zullen zou zouden mag mogen wil willen wilde bent ben heb gaat gaan blijkt bleek lijkt hoeft geweest',
    verb: 'komt komen kwam kwamen ging staat stond ligt blijft bleef krijgt kreeg maakt maakte doet deed ziet zag neemt nam houdt hield zit zat woont woonde werkt werkte leidt leidde wint won verliest verloor begint begon opent opende sluit sloot kent kende hoort hoorde ontmoette trof kiest koos vertrok verliet overleed stierf speelt speelde toont toonde volgt volgde leest las loopt liep brengt bracht heet heette vertrekt start startte',
    he: 'hij',
    she: 'zij ze',
    it: 'dit dat',
    first: 'ik wij we',
    who: 'die dat wie welke',
    his: 'zijn',
    her: 'haar',
    their: 'hun mijn onze ons uw jouw',
    objectPronoun: 'hem haar hen mij me zich u jou je jullie zichzelf',
    determiner:
      "de het een deze die dit dat geen elk elke iedere ieder alle veel enkele sommige andere dezelfde hetzelfde 't 'n",
    pluralDeterminer: 'sommige veel enkele andere beide meerdere alle verschillende',
    preposition:
      'in op aan van voor met naar bij over door om tot tegen tussen onder na sinds tijdens volgens zonder vanaf binnen buiten rond namens via per ondanks dankzij vanuit vanwege wegens omtrent tegenover naast achter boven langs ten ter',
    conjunction: 'en of maar want dus evenals',
    subordinator:
      'dat omdat als toen terwijl hoewel of zodat nadat voordat wanneer zoals waarom waar hoe doordat aangezien tenzij indien',
    adverb:
      'niet ook nog al wel maar nu dan toen daar hier er eerder later vandaag gisteren morgen zeer heel erg echter bovendien daarnaast verder opnieuw zo nooit altijd weer vorige volgende afgelopen onlangs inmiddels intussen daarom daarna vervolgens tevens eveneens alleen slechts bijna ongeveer misschien wellicht vooral zelfs zelf toch gewoon juist eens even eigenlijk immers tot slot hierop daarop erop eraan ervan erbij erin zonet zopas straks vanmorgen vanochtend vanmiddag vanavond vannacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag af terug in uit toe nochtans evenwel dinsdagavond maandagavond',
    negation: 'niets',
    role: 'minister premier minister-president president vicepremier vicepresident voorzitter voorzitster ondervoorzitter partijvoorzitter fractievoorzitter fractieleider partijleider lijsttrekker burgemeester schepen gouverneur commissaris eurocommissaris wethouder staatssecretaris kamerlid parlementslid europarlementariër senator raadslid gemeenteraadslid politicus politica woordvoerder woordvoerster politiewoordvoerder persvoorlichter perschef directeur directrice topman topvrouw ceo bestuursvoorzitter bestuurder manager zaakvoerder hoofd afdelingshoofd korpschef politiechef korpscommandant hoogleraar professor docent rector decaan onderzoeker onderzoekster wetenschapper viroloog epidemioloog infectioloog politoloog socioloog historicus econoom hoofdeconoom psycholoog jurist advocaat advocate strafpleiter raadsman raadsvrouw rechter procureur officier aanklager trainer coach bondscoach hoofdtrainer speler speelster doelman keeper aanvaller verdediger middenvelder spits aanvoerder wielrenner renner ploegleider schaatser schrijver schrijfster auteur journalist journaliste verslaggever redacteur hoofdredacteur presentator presentatrice columnist regisseur acteur actrice zanger zangeres muzikant kunstenaar componist cabaretier arts dokter huisarts chirurg verpleegkundige verpleegster apotheker vroedvrouw leider lid expert deskundige specialist analist koning koningin prins prinses agent agente inspecteur hoofdinspecteur brandweerman brandweercommandant generaal kolonel commandant militair soldaat leraar lerares leerkracht schooldirecteur student studente leerling scholier bewoner bewoonster buurman buurvrouw omwonende inwoner ooggetuige getuige slachtoffer verdachte klant patiënt passagier reiziger ondernemer eigenaar eigenares oprichter oprichtster investeerder landbouwer chauffeur bestuurder piloot machinist werknemer vakbondsman vakbondsleider vakbondssecretaris secretaris secretaris-generaal activist activiste demonstrant betoger bisschop kardinaal paus priester imam dominee rabbijn ambassadeur diplomaat kanselier adviseur consultant projectleider coördinator ombudsman weerman meteoroloog boswachter architect ingenieur archeoloog bioloog vader moeder kandidaat winnaar winnares kampioen wereldkampioen organisator makelaar curator gids',
    roleMale: 'man vader zoon broer echtgenoot jongen opa meneer kerel',
    roleFemale: 'vrouw moeder dochter zus zuster echtgenote meisje oma mevrouw weduwe',
    rolePlural:
      'experts deskundigen wetenschappers onderzoekers politici bewoners ouders getuigen ooggetuigen artsen leraren agenten critici economen analisten juristen advocaten ministers vakbonden buren omwonenden supporters werknemers betogers bronnen mensen leerlingen studenten boeren organisatoren autoriteiten virologen nabestaanden inwoners onderhandelaars politieagenten',
    group:
      'regering politie gemeente kabinet ministerie partij bedrijf rechtbank bank universiteit organisatie vakbond vereniging krant club raad commissie parket justitie brandweer ziekenhuis school overheid provincie gemeenteraad kamer senaat oppositie coalitie stichting federatie bond koepel keten supermarktketen fabrikant concern vennootschap maatschappij luchtvaartmaatschappij onderneming instituut agentschap dienst inspectie toezichthouder fractie redactie omroep zender persbureau kerk bisdom leger defensie ambassade centrale hof unie nmbs rivm oxfam vrt vtm nos anp belga vvd cda d66 pvv groenlinks sp.a n-va cd&v vooruit groen pvda actiegroep belangenorganisatie museum theater uitgeverij ploeg',
    document:
      'rapport onderzoek studie peiling enquête wet wetsvoorstel vonnis arrest aanklacht dagvaarding contract akkoord boek artikel document analyse nota motie besluit klacht advies verslag dossier',
    speechNoun:
      'verklaring brief interview persbericht toespraak bericht tweet reactie persconferentie mededeling statement opiniestuk post facebookbericht mail e-mail antwoord speech boodschap woorden getuigenis gesprek kamerbrief',
    particle: "van de der den ter ten te het 't von la el ben al ibn",
    suffix: 'jr sr',
    notName:
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond januari februari maart april mei juni juli augustus september oktober november december kerst pasen pinksteren vandaag gisteren morgen ochtend middag avond nacht week weekend maand jaar zomer winter lente herfst dag',
    place:
      'nederland belgië vlaanderen wallonië brussel antwerpen gent amsterdam rotterdam utrecht eindhoven groningen europa eu navo duitsland frankrijk engeland rusland oekraïne china amerika vs washington moskou kiev londen parijs berlijn israël gaza iran turkije afrika',
    honorific: 'dr prof mr drs ir ds',
    honorificMale: 'meneer heer dhr',
    honorificFemale: 'mevrouw mevr mw',
    firstMale:
      'jan piet kees mark peter johan hans willem henk erik rob frank thomas geert dick maarten bram sander pieter tom bas ruud wouter jeroen alexander arjen arno bart ben benno bert boris chris christian daan daniel david dennis dirk donald ed eddy edwin ferdinand filip frans freek gerard gerrit gert gijs guido guus hein hugo ivo jaap jack jacob jasper jef jelle jeroen jesse jo joe joep john joop joris jos joost jozef jurgen karel karl kevin klaas koen kris lars laurens leo lieven lode louis luc lucas luuk marc marcel marco marnix martijn martin mathias maurice max michael michel michiel milan mohamed nico niels noah norbert olivier pascal patrick paul philippe raf ralph rené rik robbert robert robin roel rogier ron ronald rutger sam sebastiaan siegfried simon stef stefan steven sven theo tim tijs tijmen vincent wim wilfried willy wopke xavier yves vladimir volodymyr emmanuel',
    firstFemale:
      'anna klara clara maria sophie lisa emma eva sigrid femke marieke ingrid petra annemarie monique sandra laura julia alexia alexandra angela anke ann anne annelies annemie anouk astrid barbara bianca brigitte carola caroline catherine cathy chantal charlotte christine claire cora daphne debby diana dilan dorien elke ellen els elsbeth esther evelien fatima fleur frederike freya greet griet gwendolyn hanna hanne heleen helena hilde ilse ine inge irene isabel jeanine jessica joke judith karin karen katja katleen katrien khadija kim kristel kristien lies liesbeth lieve lilian linda lotte louise maaike mariëlle margriet marianne marion marit marja marjolein martine meryame mieke miranda mona nadia nathalie nele nicole noor patricia paula pauline petra ria rita roos rosa sabine sara sarah saskia sofie sonja suzanne sylvia tamara tine tinne ursula valerie vera veerle wendy wilma willemijn yvonne zuhal giorgia kamala',
    number: 'twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend miljoen miljard',
    soCalled:
      'zogenaamde zogenaamd zogeheten zogenoemde genaamd titel term woord woorden noemer bijnaam begrip getiteld slogan motto naam heet noemt genoemd',
    broadcast:
      'film boek serie programma krant album lied tijdschrift project roman podcast documentaire song single nummer voorstelling toneelstuk musical tentoonstelling expo campagne actie operatie weekblad magazine rubriek reeks game app boot schip festival wedstrijd hit',
  },
  sourcePhrases: [
    'aldus',
    'volgens',
    'in de woorden van',
    'naar eigen zeggen van',
    'luidens',
    'klinkt het bij',
    'naar de mening van',
  ],
  abbreviations: 'dr prof mr mw mevr dhr st nr ir drs ds jl bv o.a m.b.t t.a.v resp ca',
  passive: { be: 'is zijn was waren wordt worden werd werden', participle: /^ge.+(?:d|t|en)$/ },
  agent: 'door',
  weights: {
    'begins small': 1.2,
    always: 0.9,
    'so-called before': -3,
    'quotation: source phrase': 1.2,
    'title case, short': -2,
  },
  guess: (word) => (/.{3}(?:eert|eerde|eerden)$/.test(word) ? 'verb' : null),
};
