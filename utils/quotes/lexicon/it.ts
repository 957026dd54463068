/** Italian. Tags stand behind with the verb first («…», ha detto X) or before with a colon; the subject may be left out. */

import type { LexiconWithGrammar } from '../types';
import { dropsPronouns, elisionOf, FEMALE_NAMES, guessByEnding, MALE_NAMES, verbsOfSpeech } from './romance';
import { romanceGrammar } from './romance-grammar';

const VERBS = verbsOfSpeech(['a', 'ano', 'ò', 'arono', 'ava', 'avano', 'ato', 'ata', 'ati', 'erà', 'erebbe', 'o'], {
  say: [
    'afferm dichiar spieg! assicur precis sottoline indic! not raccont confid lament denunci stim giudic! insist esclam domand interrog! replic! osserv rimarc! ricord annunci conferm testimoni argoment comment rivel segnal auspic consider dett grid incalz lanci mand parl narr obiett preannunci riport sentenci sostien tuon twitt evidenzi ribad ripet attacc! azzard bofonchi chios puntualizz rilev ringrazi ironizz minimizz ipotizz pens sper tagli ragion rassicur postill confess rimprover rivendic! fest deplor sbuff gongol indign arrabbi scherz provoc! esplicit illustr elenc! evoc! accenn addit asser attest biasim bisbigli borbott bront canzon caldeggi cavill circostanzi congratul constat controbatt corregg critic! debutt decant delud domand enunci esacerb esager esort fulmin giur giustific! immagin implor inform invoc! lagn lod magnific! malig maravigl meravigli minacci mormor motiv mugugn obiett oppon ossequi palpit pavent peror pontific! predic! prefigur preg! preoccup prognostic! pronostic! proclam protest querel rallegr rammaric! rammenta ramment reclam recit redarg! relazion replic! respir rettific! rievoc! rilanci rimand rimarc! ringhi rispost ritratt salut sbott sbrait schern sciorin scommett scus sentenz simbol sibil sollecit sorrid sospir spalleggi specific! spieg! strepit strill sugger supplic! sussurr teorizz tratteggi trepid uggiol vant vatic! zittisc',
    'sfoga sfogano sfogò sfogato sfogata sfogati indignato indignata indignati chiesta chiesti ritiene ritengono riteneva ritenuto esultato esulta sbottato sbotta tuonato tuona dice dicono disse dissero diceva dicevano detto dirà direbbe dico aggiunge aggiungono aggiunse aggiunsero aggiungeva aggiunto ammette ammettono ammise ammesso risponde rispondono rispose risposero rispondeva risposto scrive scrivono scrisse scrissero scriveva scritto sostiene sostengono sostenne sosteneva sostenuto avverte avvertono avvertì avvertito conclude concludono concluse concludeva concluso prosegue prosegui proseguì proseguito continua continuò continuato ribadisce ribadiscono ribadì ribadito riferisce riferiscono riferì riferito chiarisce chiarì chiarito riconosce riconobbe riconosciuto promette promise promesso chiede chiedono chiese chiesto suggerisce suggerì suggerito ripete ripeté ripetuto insiste insisté insistito crede credeva teme temeva ritiene ritengono riteneva legge lesse si-legge fa descrive descrisse descritto difende difese difeso smentisce smentì smentito esordisce esordito riassume chiosa interviene intervenuto ammonisce ammonì ammonito ribatte ribatté ribattuto rincara tuona propone propose proposto garantisce garantì garantito invoca fa sapere rende noto reso aggiungono spiegano assicurano chiarisce chiariscono smentiscono denunciano applaude applaudito plaude esprime esprimono espresso espressa ringrazia saluta stigmatizza stigmatizzato rimarca puntualizza riassunto annuisce sorride scherza rilanciato evidenzia evidenziano comunica comunicato rilancia commentano concludono proseguono insorge insorto insorta tuonano definisce taglia corto',
  ],
  call: [
    'chiam accus critic! paragon denunci soprannomin bocci bolli boll elogi condann consider lod etichett ribattezz',
    'definisce definiscono definì definirono definito definita definiva descrive descrisse descritto parla parlò parlato parlava',
  ],
  speak: ['reclam esort invit minacci rifiut convoc! intim pubblic! post cant', 'esige pretende pretese'],
});
const guess = guessByEnding({
  adverb: /.{3}mente$/,
  verb: /.{2}(?:arono|erono|irono|avano|evano|ivano|ò)$|.{3}(?:ato|uto|ito)$/,
  notVerb:
    /^però$|(?:stato|partito|sindacato|senato|mercato|avvocato|candidato|magistrato|deputato|comunicato|risultato|trattato|privato|passato|aiuto|minuto|istituto|contenuto|attributo|debito|credito|merito|sito|invito|soldato|commissariato|consolato|comitato)$/,
  participle: /.{3}(?:ando|endo)$/,
});

export const lexicon: LexiconWithGrammar = {
  ...dropsPronouns,
  language: 'it',
  grammar: romanceGrammar(true),
  articles: { male: 'il', female: 'la' },
  elision: elisionOf('l un dell all dall nell sull d c s quest quell com dov quand tutt anch n m t v gl'),
  asClause: 'come secondo',
  viewpoint: 'per',
  anyone: 'si',
  marks: { ...dropsPronouns.marks, singles: true },
  words: {
    ...VERBS,
    saying:
      'dicendo affermando aggiungendo dichiarando spiegando sottolineando precisando assicurando ricordando sostenendo scrivendo concludendo osservando',
    auxiliary:
      'è sono era erano fu furono stato stata stati state essere ha hanno aveva avevano ebbe ho abbiamo avrà avrebbe abbia sarà saranno sarebbe sia siano può possono poteva potrebbe deve devono dovrebbe doveva va vanno viene vengono veniva sta stanno siamo',
    verb: 'fanno fece fecero faceva fatto dà danno diede dato mette mise messo venne venuto resta restò rimane rimase porta portò segue seguì passa passò arriva arrivò arrivato esce uscì uscito vede vide visto sa sapeva sanno vuole voleva vogliono vive vivono visse muore morì morto vince vinse vinto perde perso gioca lavora inizia iniziato comincia finisce finito aprì aperto chiuso riceve ricevuto sembra sembrava esiste riesce cerca deciso decide nato crea include mantiene rappresenta trova tiene',
    nounLike:
      'protesta protesto minaccia replica scherzo accenno saluto elenco vanto sussurro sospiro decanto nota domanda accusa racconta denuncia stima lancia conferma segnala ricordo invito attacca',
    speechNoun:
      'comunicato dichiarazione dichiarazioni discorso lettera messaggio intervista tweet parole parola frase risposta testo mail nota scritto testimonianza citazione intervento conferenza post appello',
    role: 'ceo presidente presidentessa vicepresidente ministro ministra viceministro sottosegretario segretario segretaria portavoce deputato deputata senatore senatrice sindaco sindaca governatore assessore assessora consigliere consigliera capo direttore direttrice responsabile leader dirigente membro giudice procuratore procuratrice pm avvocato avvocata professore professoressa docente ricercatore ricercatrice scienziato scienziata medico virologo virologa infettivologo economista analista esperto esperta specialista giornalista scrittore scrittrice autore autrice attore attrice cantante artista musicista regista allenatore allenatrice tecnico giocatore giocatrice capitano attaccante difensore portiere ct pilota imprenditore imprenditrice fondatore fondatrice proprietario proprietaria titolare candidato candidata cancelliere premier ambasciatore ambasciatrice re regina papa pontefice vescovo arcivescovo cardinale parroco sacerdote generale colonnello comandante commissario questore prefetto agente poliziotto testimone vicino vicina vittima studente studentessa alunno maestro maestra attivista militante sindacalista rappresentante coordinatore coordinatrice politologo sociologo storico storica psicologo psicologa biologo biologa fisico ingegnere architetto produttore produttrice conduttore conduttrice parlamentare eurodeputato relatore gestore amministratore agricoltore commerciante utente fonte lavoratore operaio infermiere infermiera capogruppo ex-ministro',
    roleMale:
      'uomo padre figlio fratello marito zio nonno amico compagno collega signore ragazzo giovane bambino campione',
    roleFemale: 'donna madre figlia sorella moglie zia nonna amica compagna signora ragazza bambina campionessa vedova',
    rolePlural:
      'esperti ricercatori scienziati ministri deputati senatori avvocati medici poliziotti carabinieri autorità manifestanti oppositori genitori figli vicini familiari testimoni vittime critici analisti organizzatori sindacati attivisti media dirigenti autori studenti docenti lavoratori utenti fonti rappresentanti giudici magistrati tifosi giocatori cittadini residenti inquirenti investigatori',
    group:
      'governo ministero partito polizia giustizia tribunale corte parlamento senato camera commissione consiglio comune procura questura prefettura azienda società gruppo compagnia sindacato associazione ong organizzazione agenzia giornale quotidiano settimanale rivista rete emittente radio università istituto banca federazione lega club squadra esercito opposizione maggioranza coalizione presidenza quirinale direzione comitato collettivo fondazione centro ospedale ufficio ente autorità istituzione dipartimento segreteria chiesa unione regione',
    document:
      'rapporto studio sondaggio indagine legge testo documento sentenza ordinanza libro sito articolo progetto trattato risoluzione manifesto denuncia ricorso dossier',
    honorific:
      'dott dottor dottore prof ing avv on onorevole generale colonnello capitano comandante tenente maresciallo',
    honorificMale: 'sig signor don padre fra monsignor mons sir lord principe sceicco',
    honorificFemale: 'sig.ra signora signorina donna dottoressa prof.ssa professoressa suor lady principessa',
    firstMale: `${MALE_NAMES} achille adolfo adriano aldo alessandro alessio amedeo andrea angelo antonello antonino armando arnaldo attilio aurelio beppe bernardo bruno carlo carmine cesare claudio corrado cosimo cristiano dario davide diego domenico donato edoardo elio emanuele emilio enea enrico enzo ettore eugenio ezio fabio fabrizio federico felice filippo flavio francesco franco fulvio gabriele gaetano gennaro giacomo giancarlo gianfranco gianluca gianluigi gianni giorgio giovanni girolamo giulio giuliano giuseppe guido ignazio jacopo lamberto leonardo leone lorenzo luca luciano ludovico luigi marcello mariano massimiliano massimo matteo maurizio mauro michele mirko nello nicola nicolò nino orazio oreste osvaldo paolo pasquale pier pierluigi piero pietro pino pippo renato renzo riccardo roberto rocco rosario ruggero salvatore sandro saverio sebastiano sergio silvio simone stefano tiziano tommaso tullio ugo umberto valentino valerio vasco vincenzo virgilio vito vittorio walter`,
    firstFemale: `${FEMALE_NAMES} ada adele adriana agata agnese alba alessandra alessia alice anita annalisa annamaria antonella arianna barbara beatrice benedetta bianca camilla carlotta caterina cecilia chiara cinzia concetta costanza daniela debora donatella elda elena eleonora elisa elisabetta emanuela emma enrica erika ester eugenia federica fiorella flavia franca gaia ginevra gianna giada gilda giovanna giulia giuliana giuseppina grazia ilaria ilda ivana lella letizia licia lidia liliana livia lorena loredana luana lucia luciana luisa maddalena manuela mara marcella margherita mariagrazia marianna mariastella marina marisa marzia matilde michela milena mirella monica nicoletta nilde noemi ornella paola patrizia pina raffaella rachele rita roberta rosanna rosaria rossella sabrina samantha serena silvana simona sonia stefania susanna tina tiziana valeria vanessa veronica virginia vittoria viviana`,
    particle: "de di da del della dello dalla dal degli dei lo la li von van d'",
    suffix: 'jr ii iii',
    notName:
      'mattina mattinata pomeriggio sera serata notte settimana mese anno giorno giornata lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua ferragosto',
    place:
      'italia roma milano napoli torino palermo genova bologna firenze venezia bari catania sicilia sardegna lombardia veneto europa bruxelles francia parigi germania berlino spagna madrid londra russia mosca ucraina kiev cina pechino israele gaza iran usa washington svizzera austria grecia turchia libia egitto giappone india africa america',
    he: 'egli lui',
    she: 'ella lei',
    they: 'essi esse loro',
    it: 'ciò questo quello',
    first: 'io noi',
    who: 'che cui chi quale quali',
    their: 'suo sua suoi sue mio mia miei mie nostro nostra nostri nostre tuo tua',
    objectPronoun: 'me te sé voi',
    determiner:
      "il lo la i gli le l' un uno una un' del dello della dell' dei degli delle al allo alla all' ai agli alle dal dalla dall' dai nel nella nell' nei sul sulla sull' questo questa quest' questi queste quel quello quella quell' quei quegli quelle ogni nessun nessuno nessuna tutto tutta altro altra stesso stessa certo",
    pluralDeterminer: 'alcuni alcune vari varie molti molte tutti tutte pochi altri altre entrambi',
    preposition:
      "di d' a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dalle nel nello nella nell' nei negli nelle sul sulla sull' sui sulle col secondo contro senza dopo prima verso presso durante circa oltre attraverso sotto sopra dentro fino",
    conjunction: 'e ed o oppure né ma però',
    subordinator: 'che se quando come perché mentre dove poiché benché sebbene affinché',
    adverb:
      "non già anche neppure così molto più meno sempre mai poi dopo prima ora adesso oggi ieri domani qui qua lì là bene male quasi solo soltanto ancora inoltre infine intanto invece dunque quindi pure presto tardi si ci vi ne mi ti c' lunedì martedì mercoledì giovedì venerdì sabato domenica scorso scorsa stamattina stasera",
    negation: 'niente nulla',
    number:
      'due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille mila milione milioni miliardi decine dozzina',
    soCalled:
      'cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata denominato denominata soprannominato soprannominata intitolato intitolata detto presunto presunta termine parola espressione slogan motto nome titolo concetto noto hashtag',
    broadcast:
      'film libro romanzo disco album canzone serie programma rivista giornale mostra opera operazione progetto collettivo associazione ristorante bar hotel premio festival app podcast documentario gioco sito piano legge concorso collezione brano trasmissione piattaforma spettacolo',
  },
  sourcePhrases: [
    'secondo',
    "secondo l'",
    'a detta di',
    'a giudizio di',
    'nelle parole di',
    'a parere di',
    'stando a',
    'per dirla con',
    'per bocca di',
    'secondo quanto riferito da',
    'secondo quanto dichiarato da',
    'ad avviso di',
  ],
  abbreviations: 'sig dott dr prof ing avv on mons st ss etc ecc art pag n no jr gen col cap',
  definite:
    "del dello della dell' al allo alla all' dal dallo dalla dall' il lo la i gli le l' questo quel quello quella",
  passive: {
    be: 'è sono era erano fu furono stato stata viene venne',
    participle: /(?:ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute|tto|tta|so|sa|sto|sta)$/,
  },
  agent: 'da',
  sameRole:
    'ministra=ministro direttrice=direttore deputata=deputato senatrice=senatore sindaca=sindaco avvocata=avvocato professoressa=professore segretaria=segretario candidata=candidato ricercatrice=ricercatore pontefice=papa premier=presidente',
  guess,
};
