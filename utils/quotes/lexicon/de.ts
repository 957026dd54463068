/** German. Nouns have a capital, tags stand behind with the verb first („…“, sagte X), "so X" and "laut X" need no verb. */
import type { LexiconWithGrammar } from '../types';
import { SOURCE_NOUN } from './de-capitals';
import { germanGrammar } from './de-grammar';
import { threshold, weights } from './de-weights';
import * as words from './de-words';
import { neutral, type WordClass } from './types';

/** Present, preterite and participle of weak verbs by their stem; `x:stem` marks a stem that ends in t or d. */
function forms(stems: string): string {
  return stems
    .split(/\s+/)
    .map((entry) => {
      const stem = entry.split(':')[1] ?? entry;
      const e = /[td]$|[^aeiouäöülrh][mn]$/.test(stem) ? 'e' : '';
      return `${stem}t ${stem}${e}t ${stem}${e}te ${stem}${e}ten ${stem}te ${stem}ten ${stem}e ${stem}en ge${stem}${e}t ge${stem}t`;
    })
    .join(' ');
}

/** Present, preterite and participle of weak verbs with a particle, written in one: mitteilt, mitteilte, mitgeteilt. */
function joinedForms(stems: string): string {
  return stems
    .split(/\s+/)
    .map((entry) => {
      const [particle = '', stem = ''] = (entry.split(':')[1] ?? entry).split('-');
      const e = /[td]$|[^aeiouäöülrh][mn]$/.test(stem) ? 'e' : '';
      const all = `${particle}${stem}`;
      return `${all}${e}t ${all}${e}te ${all}${e}ten ${particle}ge${stem}${e}t ${particle}zu${stem}en`;
    })
    .join(' ');
}

/** Phrases that name a source: nach Angaben von, nach den Worten der. */
function sources(preposition: string, nouns: string): string[] {
  return nouns
    .split(' ')
    .flatMap((noun) =>
      ['', ' den', ' der', ' einer', ' ihren', ' seinen'].flatMap((article) =>
        ['', ' von', ' der', ' des', ' eines', ' einer'].map((link) => `${preposition}${article} ${noun}${link}`),
      ),
    );
}

/** Roles whose vowel changes: Anwältin, Ärztin. */
const UMLAUT: Readonly<Record<string, string>> = {
  anwalt: 'anwältin',
  staatsanwalt: 'staatsanwältin',
  arzt: 'ärztin',
  bischof: 'bischöfin',
  bauer: 'bäuerin',
};

const feminine = (list: string): string =>
  list
    .split(/\s+/)
    .map(
      (role) =>
        UMLAUT[role] ??
        (/[er]$/.test(role) && !/e$/.test(role)
          ? `${role}in`
          : role.endsWith('e')
            ? `${role.slice(0, -1)}in`
            : `${role}in`),
    )
    .join(' ');

/** Compounds end in what they are: Vereinschef, Polizeisprecherin, Umweltministerium. */
const ROLE_END =
  /.{2}-?(?:sprecher|chef|minister|präsident|direktor|leiter|führer|politiker|vorsitzender?|experte|forscher|meister|anwalt|sekretär|kanzler|beauftragter?|manager|trainer|richter|vertreter|redakteur|autor|kommissar|inspektor|intendant|rat|mitglied|spieler|händler|kandidat|abgeordneter?|sänger|schauspieler|gründer|besitzer|inhaber|beamter?|professor|wissenschaftler|botschafter|offizier|general|bischof|pfarrer|arzt|lehrer|fahrer|pilot|koordinator|analyst|ökonom|historiker|moderator|reporter|korrespondent)$/;
const ROLE_END_FEMALE =
  /.{2}(?:sprecherin|chefin|ministerin|präsidentin|direktorin|leiterin|führerin|politikerin|expertin|forscherin|meisterin|anwältin|sekretärin|kanzlerin|managerin|trainerin|richterin|vertreterin|redakteurin|autorin|spielerin|kandidatin|sängerin|schauspielerin|gründerin|besitzerin|inhaberin|beamtin|professorin|wissenschaftlerin|botschafterin|bischöfin|ärztin|lehrerin|kommissarin|moderatorin|reporterin)$/;
const GROUP_END =
  /.{2}(?:ministerium|behörde|gericht|partei|fraktion|regierung|polizei|verband|verein|gewerkschaft|anwaltschaft|kommission|ausschuss|amt|agentur|konzern|unternehmen|gesellschaft|bank|universität|institut|bund|allianz|bewegung|organisation|sender|zeitung|verwaltung|kammer|kirche|rat|vereinigung|stiftung|bündnis|werke?|club|klub)$/;
const PERSONS_END =
  /.{3}(?:atoren|isten|denten|logen|nomen|graphen|tanten|innen|kenner|kritiker|gegner|schützer|veranstalter|beobachter|betreiber|anhänger|leute)n?$/;
/** What holds words, and what is made of them: Jahresbericht, Gesetzentwurf, Pressemitteilung. */
const DOCUMENT_END =
  /.{3}(?:berichte?n?|studien?|homepage|website|webseite|netzseite|gutachten|umfragen?|entwurf|urteil|blog|protokoll|kommentar|leitartikel|broschüre|flugblatt|papier|beschluss)$/;
const SPEECH_END =
  /.{3}(?:erklärung|mitteilung|meldung|schreiben|brief|interview|ansprache|aussagen?|äußerung|äußerungen|appell|stellungnahme|angaben|vorwurf|vorwürfe|nachricht)$/;
/** Endings of common nouns, and plurals of groups of people. */
const NOUN_END =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|ment|mente|nis|nisse|tum|ling|linge|chen|lein|ik|ur|enz|anz|ie|ien|age|agen|ing|zeug|werk|haus|stadt|land|tag|jahr|jahre|jahren|monat|woche|zeit|platz|straße|teil|fall|grund|recht|mittel|stelle|punkt|frage|lage|seite|spiel|krieg|kampf|wahl|wahlen|plan|preis|kosten|geld|markt|flug|zug|schiff|wagen|gas|öl|strom|kraft|kreis|raum|ort|gebiet|welt|leben|tod|kind|kinder|gesetz|vertrag|antrag)$/;

const NO_PRETERITE =
  /^(?:bekannt|gesamt|gut|alt|spät|hart|weit|leicht|breit|recht|echt|bunt|tot|rot|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|konkret|direkt|privat|akut|absolut|verletzt|bestimmt|beliebt|berühmt|erneut|nackt|schlecht|dicht|sanft|kalt|laut|schlicht|unbekannt|heut|mitt|seit|kost|best|unt|bisherig|mindest)en?$/;

const PREFIX =
  /^(?:be|ver|er|zer|ent|miss|über|unter|um|an|ab|auf|aus|ein|vor|zu|mit|nach|hin|her|weg|los|zurück|durch|fest|frei|bei|dar|heraus|hervor|hinaus|voraus|wieder|weiter|zusammen)(?=.{3})/;
const STRONG = new Set([
  ...words.strongPast.split(' ').flatMap((form) => [form, form.endsWith('te') ? `${form}n` : `${form}en`]),
  ...words.strongPresent.split(' '),
]);

function guess(word: string): WordClass | null {
  if (STRONG.has(word) || STRONG.has(word.replace(PREFIX, ''))) return 'verb';
  if (ROLE_END_FEMALE.test(word) || /.{3}(?:frau|kennerin|haberin|(?:ist|ent|ant|or|ur|og|ik?er|eur)in)$/.test(word))
    return 'roleFemale';
  if (/^\d\d-jährige[rn]?$/.test(word)) return 'role';
  if (ROLE_END.test(word)) return 'role';
  // Kommentatoren, Journalistinnen, Politikern.
  if (PERSONS_END.test(word) || (word.endsWith('n') && ROLE_END.test(word.slice(0, -1)))) return 'rolePlural';
  if (GROUP_END.test(word)) return 'group';
  if (/.{3}(?:ierte|ierten|iert|ieren)$/.test(word)) return 'verb';
  if (/.{4}(?:erweise|lings|wärts|mals|dessen|falls|maßen|artig|lich|haft|isch)$/.test(word)) return 'adverb';
  // Ergänzend sagte sie; abschließend hieß es.
  if (/^(?!.*(?:jugend|tugend|gegend|abend|wochenende?|dutzend|tausend|legend)).{4,}end$/.test(word)) return 'adverb';
  if (DOCUMENT_END.test(word)) return 'document';
  if (SPEECH_END.test(word)) return 'speechNoun';
  if (NOUN_END.test(word)) return 'commonNoun';
  if (/^(?!ge)[a-zäöüß]{3,}[^sß]ten?$/.test(word) && !NO_PRETERITE.test(word)) return 'verb';
  return null;
}

export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'de',
  nounsCapitalised: true,
  verbSecond: true,
  articles: { male: 'der', female: 'die' },
  genitive: 'des der eines einer ihres seines dieses dieser',
  reported:
    /^(?:sei|seien|seiest|habe|hätten?|werde|würden?|könnten?|könne|müssten?|müsse|solle|dürften?|dürfe|wolle|möge|gebe|gehe|stehe|liege|komme|bleibe|fehle|bestehe|handle|herrsche|gelte|nehme|lasse|mache|führe|zeige|treffe|trage|sehe|halte|finde|bringe|brauche|wisse|spreche|gewinne|verfüge|leide|drohe|bedeute|erhalte|bekomme|lebe|verdiene|diene|stelle|setze|erwarte|plane|bilde|biete|gehöre|fordere|unterstütze|hoffe|glaube|wünsche)$/,
  grammar: germanGrammar,
  anyone: 'man',
  asClause: 'wie',
  separable: {
    verb: /^(?:räum|teil|füg|kündig|wies|weis|merk|stell|hob|heb|warf|wirf|drück|führ|fuhr|fähr|setz|hielt|hält|halt|schlug|schläg|gab|gib|geb|gebe|zog|zieh|fand|find|lehn|schloss|schließ|fass|legt|nahm|nimm)(?:t|te|en|ten|st|et|e)?$/,
    particle:
      /^(?:ein|mit|hinzu|an|hin|zurück|fest|klar|hervor|heraus|vor|aus|fort|bekannt|zu|ab|nach|dar|zusammen|dagegen|entgegen|stellung|anschluss)$/,
  },
  titledEnd:
    /(?:sender|zeitung|zeitschrift|band|gruppe|firma|film|serie|tour|schiff|schiffs?|organisation|organisationen|gesellschaft|festival|partei|projekt|projekts|programm|kampagne|zentrum|zentrums|haus|hauses|lokal|hotel|restaurant|restaurants|station|orchester|verlag|stiftung|bewegung|initiative|dokumentation|roman|album|song|lied|spiel|preis|website|portal|plattform|dienst|magazin|blatt|rakete|sonde|satellit|sturm|theater|museum|stück|studie|bündnis|verein|aktion|operation|software|club|diskothek|bar|café|marke|modell|tanker|frachter|fähre|yacht|jacht)$/,
  foreign:
    /(?:^|\s)(?:of|the|and|for|to|with|de|du|la|le|les|et|del|di|della|du|y|al)(?:\s|$)|\.(?:com|org|net|de|uk)$|\b(?:AG|GmbH|Inc|Times|News|Post)\b/i,
  oblique: 'den dem des einen einem eines keinem diesem diesen jedem jenem',
  marks: { singles: false, elisions: new Set() },
  words: {
    say: `${forms(words.saysWeak)} ${joinedForms(words.saysJoined)} ${words.saysStrong} ${words.saysJoinedStrong}`,
    call: words.calls,
    speak: words.speaks,
    auxiliary: words.auxiliaries,
    verb: `${words.verbs} ${words.moreVerbs}`,
    speechNoun: words.speechNouns,
    role: words.roles,
    roleFemale: `${words.roleFemale} ${feminine(words.roles)}`,
    rolePlural: `${words.rolePlural} ${feminine(words.roles)
      .split(' ')
      .map((word) => `${word}nen`)
      .join(' ')}`,
    group: words.groups,
    document: words.documents,
    honorific: 'dr prof professor dipl.-ing general oberst hauptmann graf freiherr',
    honorificMale: 'herr herrn sir lord pater bruder',
    honorificFemale: 'frau lady dame schwester',
    firstMale: words.firstMale,
    firstFemale: words.firstFemale,
    particle: 'von van de der den da di del bin ibn al el ten ter la le',
    suffix: 'jr sr ii iii iv',
    notName:
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember uhr prozent euro dollar millionen milliarden million milliarde jahr jahre jahren tag tage tagen woche wochen monat monaten abend morgen mittag nacht nachmittag vormittag ende anfang mitte fall teil zeit heute gestern',
    place: words.places,
    he: 'er dieser letzterer ersterer',
    she: 'sie letztere erstere',
    it: 'es',
    first: 'ich wir',
    who: 'der die das welcher welche welches was wer',
    his: 'sein seine seinen seinem seiner seines',
    her: 'ihr ihre ihren ihrem ihrer ihres',
    their: 'unser unsere unseren unserem unserer mein meine meinen meinem meiner',
    objectPronoun: 'ihn ihm ihnen mich mir uns dich dir euch man',
    determiner:
      'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden alle allen aller einige einigen einiger mehrere mehreren manche viele vielen vieler wenige andere anderen anderer beide beiden zwei drei vier fünf sechs sieben acht neun zehn zahlreiche',
    preposition:
      'in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor für gegen um durch ohne seit während wegen trotz zwischen hinter neben bis laut gemäß zufolge gegenüber innerhalb außerhalb anlässlich aufgrund angesichts statt anstatt mittels ab pro je per hinsichtlich bezüglich ins ans aufs samt nahe',
    conjunction: 'und oder aber sondern denn doch sowie',
    subordinator:
      'dass daß weil wenn ob obwohl als damit bevor nachdem sobald solange indem falls sodass wie warum wo wann weshalb woher wohin wobei wodurch',
    adverb: words.adverbs,
    number: 'hundert tausend dutzend',
    soCalled:
      'sogenannte sogenannten sogenannter sogenanntes sogenanntem namens genannt genannte genannten titel begriff motto stichwort namen name projekt wort heißt hieß heißen hießen lautet lautete benannt getauft thema spitznamen unter',
    broadcast:
      'film filme buch roman serie sendung zeitung magazin zeitschrift lied song album single stück theaterstück oper ausstellung projekt aktion kampagne programm operation schiff tanker fähre band gruppe show spiel komödie drama werk gemälde skulptur hotel restaurant reihe titel preis verein initiative bündnis website studie firma marke modell raumsonde satellit rakete orkan hurrikan taifun wettbewerb konferenz festival kategorie fernsehserie dokumentation blatt nachrichtenmagazin tageszeitung',
  },
  sourcePhrases: [
    'so',
    'laut',
    'gemäß',
    ...sources(
      'nach',
      'angaben angabe ansicht meinung auffassung aussage aussagen worten einschätzung einschätzungen darstellung darstellungen überzeugung informationen berichten schätzung schätzungen erkenntnissen auskunft lesart',
    ),
    ...sources('laut', 'angaben angabe aussage aussagen worten einschätzung mitteilung pressemitteilung bericht'),
    ...sources('aus', 'sicht'),
    ...sources('in', 'worten'),
  ],
  sourceEnds: 'zufolge',
  sourceNoun: { preposition: 'nach', noun: SOURCE_NOUN },
  abbreviations:
    'dr prof hr fr st bzw ca usw etc nr bd abs art inkl exkl evtl ggf vgl z b u a d h i s o jan feb mär apr jun jul aug sep okt nov dez mio mrd str gez geb gest dipl ing med phil jur rer',
  definite: 'der die das dem den des dieser diese dieses',
  passive: {
    be: 'wurde wurden wird werden worden',
    participle: /^(?:ge|be|ver|er|zer|ent|miss).{2,}(?:t|en)$|iert$/,
    heard: /^zitiert$/,
  },
  infinitive: 'zu',
  agent: 'von',
  guess,
  // Too rare to be fitted, and sure.
  weights: { ...weights, 'quotation: marked words are a medium': -2.5, 'quotation: tag behind': 2 },
  threshold,
};
