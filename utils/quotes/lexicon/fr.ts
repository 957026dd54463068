/** French. Tags stand behind with the verb first or as "a-t-il dit"; the speaker may follow its verb anywhere. */

import type { LexiconWithGrammar } from '../types';
import { elisionOf, FEMALE_NAMES, MALE_NAMES, regular, romance } from './romance';
import { romanceGrammar } from './romance-grammar';
import type { WordClass } from './types';

/** Present, imperfect, simple past, future and participle of verbs in -er, by their stem. */
const ER = ['e', 'ent', 'a', 'èrent', 'ait', 'aient', 'é', 'era', 'erait'];

const SAYS =
  'affirm expliqu déclar assur ajout précis soulign indiqu not racont confi regrett dénonç estim juj! insist lanç répliqu rétorqu demand interrog martel observ remarqu résum rappel annonç confirm témoign argument avou conclu constat déplor plaid rapport révél signal commenç comment détaill clam cri murmur ironis exclam indign réjou inquièt étonn insurg amus alarm désol agac emport félicit défend exhort expos invoqu justifi mentionn not nuanc pens proclam promett protest reconnaiss réclam répèt répét suggér tranch tweet écri ajoutons nuanc balay tonn analys souhait considèr considér espèr espér bougonn gromm grond grogn ricann rican plaisant tempêt tempér tacl ironis déclam énonc énumèr énumér hasard implor insinu interpell jubil lament maugré object opin persifl péror pontifi précon pron! protest questionn raill rassur récit rectifi réfut réitèr réitér rembarr renseign résist révèl rigol rugi sermonn signifi siffl solennis spécul spécifi stipul suppli tâcl théoris tonitru tranch vocifér concèd concéd martèl relat certifi atténu objurgu chuchot souffl soupir appuy complèt complét développ décrypt énerv enrag enthousiasm étay félicit froiss impatient interjet justifi lâch lament marmonn navr nuanç plaid préoccup préconis proclam questionn rapport rebondi récus regrett rétract tempêt';
/** Said of oneself, so that the participle agrees: s’est indignée, se sont réjouis. */
const REFLEXIVE = 'exclam indign inquiét étonn insurg amus alarm désol agac emport félicit interrog écri lament';
const SAY_FORMS =
  'dite dites réjoui réjouie réjouis dit disent disait disaient dira dirait dis écrit écrivent écrivait écrivit répond répondent répondait répondu répondit poursuit poursuivent poursuivait poursuivi poursuivit reprend reprenait repris reprit admet admettent admettait admis admit soutient soutiennent soutenait soutenu soutint prévient prévenait prévenu prévint reconnaît reconnaissent reconnaissait reconnu reconnut conclut concluait conclu émue ému plainte plaint défendue renchérit renchérissait promet promettait promis avertit avertissait averti glisse glissait glissé rétorqué fait faisait fit croit croyait cru craint craignait sait veut voulait appelé lit lu lisait cité citait cite annoncé décrit rappelle rappellent révèle révèlent espère espèrent répète répètent considère considèrent suggère suggèrent relève relèvent soulève soulevait martèle martèlent appuie appuient essuie concède concèdent conclue tempête renchérissent intime confie soupire soupirait souffle soufflait fustige tonne tonnait plaisante plaisantait maugrée grince nuance tacle ironise pointe';
const CALLS =
  'appel qualifi dénonç accus critiqu surnomm évoqu décriv compar salu fustig condamn vant lou dénomm tax trait baptis pourfend raill épingl reproch présent';
const SPEAKS =
  'appel exig réclam menaç félicit défend invit propos refus rejet invoqu tweet publi post partag chant scand adress';

const NOT_ADVERB = /^(?:comment|argument|document|moment|vêtement|aiment)$/;

function guess(word: string): WordClass | null {
  if (
    /(?:amment|emment|iquement|ellement|alement|ivement|eusement|èrement|airement|ablement|iblement|ettement|aitement|ûrement|érément|ément|usement|inement)$/.test(
      word,
    ) &&
    !NOT_ADVERB.test(word) &&
    !/(?:traitement|événement|élément|complément|supplément)$/.test(word)
  )
    return 'adverb';
  if (/.{3}(?:aient|èrent|eront|ait|era)$/.test(word)) return 'verb';
  if (/.{3}ée?s?$/.test(word) && !/(?:té|tés|née|nées|ée)$/.test(word)) return 'verb';
  return null;
}

export const lexicon: LexiconWithGrammar = {
  ...romance,
  language: 'fr',
  articles: { male: 'le', female: 'la' },
  enclitic: /-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous)$/i,
  elision: elisionOf('l d qu j c s n m t jusqu lorsqu puisqu quoiqu'),
  stressed: 'lui',
  asClause: 'comme',
  grammar: romanceGrammar(true),
  viewpoint: 'pour',
  anyone: 'on',
  words: {
    say: `${regular(SAYS, ER)} ${regular(REFLEXIVE, ['ée', 'és', 'ées'])} ${SAY_FORMS}`,
    saying:
      'disant affirmant expliquant déclarant assurant ajoutant précisant soulignant indiquant estimant jugeant lançant rappelant écrivant concluant confiant',
    call: `${regular(CALLS, ER)} qualifiant appelle appellent interpelle interpellent dénonce dénonçait dénonçant accusé décrit décrivait parle parlait parlé parlant évoque`,
    speak: `${regular(SPEAKS, ER)} défendu défendait`,
    auxiliary:
      'est sont était étaient été être a ont avait avaient eu avoir ai as avons avez sera seront serait seraient aurait auraient aura auront fut furent soit soient ait aient va vont allait peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient veut veulent suis sommes êtes',
    verb: 'prend prennent pris met mettent mis vient viennent venu venait devient devenu tient tenu reste restent restait trouve trouvent donne donnent passe arrive arrivé parti part partent sort sorti voit voient vu vaut faut fallait permet permis perdu gagne gagné reçu reçoit suivi suit mort né meurt vit vivent joue jouent connaît connu compte comptent semble semblent montre montrent existe représente concerne travaille travaillent attend attendent entend entendu ouvre ouvert ferme conduit mène porte commence commencé continue cherche',
    nounLike:
      'murmure annonce souffle nuance tempête adresse réplique riposte pointe réplique juge juges note notes cite demande critique critiques accuse interroge lance compte rapport cri crie commente appel explique',
    speechNoun:
      'communiqué déclaration déclarations discours lettre message interview entretien tweet propos mots mot phrase réponse allocution texte courrier courriel point-presse témoignage citation rapport tribune avis formule',
    role: 'porte-parole pdg dg pdge dga ceo ministre secrétaire député maire chef responsable membre juge commissaire architecte journaliste spécialiste analyste économiste psychologue sociologue politologue historien historienne propriétaire représentant représentante président présidente directeur directrice avocat avocate procureur procureure professeur professeure chercheur chercheuse médecin sénateur sénatrice conseiller conseillère candidat candidate auteur autrice écrivain écrivaine patron patronne dirigeant dirigeante fondateur fondatrice gérant gérante entraîneur joueur joueuse capitaine sélectionneur réalisateur réalisatrice acteur actrice chanteur chanteuse artiste expert experte élu élue militant militante habitant habitante victime témoin source policier policière gendarme officier général colonel enquêteur préfet préfète premier-ministre chancelier chancelière ambassadeur ambassadrice roi reine pape évêque imam étudiant étudiante élève enseignant enseignante agriculteur agricultrice commerçant chauffeur pilote infirmier infirmière employé employée salarié salariée ouvrier délégué déléguée syndicaliste opposant opposante rédacteur rédactrice éditeur éditrice biologiste physicien scientifique astronome ingénieur ingénieure consultant consultante analyste internaute utilisateur utilisatrice client cliente participant bâtonnier vice-président vice-présidente coordinateur coordinatrice adjoint adjointe ancien-ministre eurodéputé eurodéputée parlementaire universitaire médiateur gouverneur gouverneure',
    roleMale:
      'homme père fils frère mari oncle garçon monsieur époux voisin ami collègue grand-père champion attaquant défenseur gardien',
    roleFemale: 'femme mère fille sœur soeur épouse tante dame voisine amie grand-mère championne veuve',
    rolePlural:
      'responsables experts chercheurs scientifiques ministres députés sénateurs élus avocats médecins policiers enquêteurs autorités manifestants opposants parents enfants habitants voisins proches témoins victimes critiques partisans observateurs analystes organisateurs syndicats militants médias dirigeants auteurs gens étudiants enseignants agriculteurs salariés internautes sources représentants procureurs',
    group:
      'gouvernement ministère parti police justice tribunal cour parlement assemblée sénat commission conseil mairie ville préfecture parquet entreprise société groupe compagnie syndicat association ong organisation agence journal quotidien hebdomadaire magazine chaîne radio université institut banque fédération ligue club équipe armée opposition majorité coalition présidence élysée matignon direction comité collectif fondation centre hôpital office autorité mouvement institution famille défense église union',
    document:
      'rapport étude sondage enquête loi texte document arrêt livre site article projet traité résolution rapport manifeste pétition plainte',
    honorific: 'me dr pr docteur professeur maître général colonel capitaine commandant lieutenant',
    honorificMale: 'm monsieur père abbé mgr sir lord prince sheikh',
    honorificFemale: 'mme mlle madame mademoiselle lady sœur princesse',
    firstMale: `${MALE_NAMES} alain alexandre andré antoine arnaud aurélien baptiste benoît bernard bertrand bruno cédric charles christophe claude clément cyril damien denis didier dominique édouard emmanuel éric étienne fabien fabrice ferdinand florent françois franck frédéric gabriel gaël georges gérald gérard gilles grégory guillaume guy henri hervé hugo hugues jacques jean jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jérôme joël jordan joseph jules julien laurent léo léon lionel loïc louis luc lucien marc marcel mathieu matthieu maurice maxime michel nicolas olivier pascal patrice patrick paul philippe pierre quentin raphaël rémi rémy renaud rené robert roger romain sébastien serge simon stéphane sylvain théo thibault thierry thomas tristan valentin victor vincent xavier yann yannick yves mamadou moussa ousmane amadou abdoulaye`,
    firstFemale: `${FEMALE_NAMES} adèle agnès alice aline amandine amélie anaïs andrée anne anne-marie annie aurélie aurore béatrice bénédicte brigitte camille carole caroline catherine cécile céline chantal charlotte chloé christelle christiane christine claire clara clémence clémentine colette corinne danielle delphine dominique élisabeth élise elisabeth émilie emmanuelle estelle éva fabienne florence françoise gabrielle geneviève ghislaine hélène inès isabelle jacqueline jeanne jocelyne joséphine josette julie juliette justine karine laetitia laure laurence léa liliane louise lucie lucile madeleine manon margaux margot marguerite marie marie-claude marie-france marie-pierre marine marion marlène martine mathilde mélanie michèle mireille monique morgane murielle muriel myriam nadine nathalie nicole noémie océane odile olivia pascale patricia pauline raphaëlle régine sabine sabrina sandra sandrine ségolène séverine simone solène sophie stéphanie suzanne sylvie valentine valérie véronique virginie vanessa yvette fatou aminata`,
    particle: 'de du des le la van von der di da ben bin',
    suffix: 'jr ii iii iv',
    notName:
      'matin soirée matinée semaine mois année week-end après-midi jour lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques',
    place:
      'france paris lyon marseille europe belgique bruxelles suisse genève canada québec montréal ottawa toronto états-unis amérique washington allemagne berlin espagne madrid italie rome royaume-uni londres russie moscou chine pékin ukraine kiev israël gaza iran syrie liban turquie algérie maroc tunisie sénégal mali afrique japon inde brésil haïti bordeaux toulouse lille nantes strasbourg nice',
    he: 'il celui-ci',
    she: 'elle celle-ci',
    they: 'ils elles ceux-ci',
    it: "ce ça cela c' on",
    first: "je j'",
    who: 'qui que dont lequel laquelle lesquels',
    their: 'son sa ses leur leurs mon ma mes notre nos votre vos',
    objectPronoun: 'eux moi toi vous nous',
    determiner:
      "le la les l' un une des du au aux ce cet cette ces chaque aucun aucune tout toute autre quel quelle même",
    pluralDeterminer: 'certains certaines plusieurs beaucoup tous toutes quelques autres',
    preposition:
      "de d' à au aux du des en dans par pour sur avec sans sous chez vers entre contre depuis pendant avant après devant derrière dès jusque jusqu' selon auprès lors face parmi malgré hors outre concernant suite via près",
    conjunction: 'et ou mais ni car donc',
    subordinator: "que qu' si quand lorsque lorsqu' comme parce puisque puisqu' alors tandis où pourquoi comment",
    adverb:
      "ne n' pas plus aussi encore toujours jamais déjà très bien mal ainsi alors ensuite puis enfin notamment également cependant pourtant toutefois néanmoins désormais aujourd'hui hier demain récemment d'ailleurs ailleurs ici là peu trop presque surtout seulement même tout se s' me m' te t' lui y en tantôt plutôt tard tôt auparavant dernier dernière matin soir après-midi lundi mardi mercredi jeudi vendredi samedi dimanche",
    negation: 'non rien',
    number:
      'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cinquante cent mille million millions milliard milliards dizaine centaine',
    soCalled:
      'dit dite dits dites surnommé surnommée intitulé intitulée baptisé baptisée nommé nommée appelé appelée soi-disant prétendu prétendue expression terme mot slogan nom titre thème label',
    broadcast:
      'film livre roman album chanson série émission magazine journal revue exposition pièce opération programme projet collectif association restaurant bar hôtel prix festival application podcast documentaire jeu site plan loi concours collection',
  },
  sourcePhrases: [
    'selon',
    'au dire de',
    'aux dires de',
    "à l'avis de",
    'au sens de',
    'dans la bouche de',
    'pour reprendre les mots de',
    "d'après",
    'aux yeux de',
    "de l'avis de",
    'dixit',
    'à en croire',
    'du côté de',
    'selon les mots de',
    'selon les termes de',
    'selon les propos de',
    "d' après",
    'dans les mots de',
  ],
  abbreviations: 'm mm mme mmes mlle me dr pr st ste av bd art etc cf env p ex no jr sr',
  definite: "au du le la les l' ce cet cette",
  passive: { be: 'est sont était étaient été être fut furent sera', participle: /(?:é|ée|és|ées|i|ie|is|it|u|ue|us)$/ },
  agent: 'par',
  sameRole:
    'présidente=président directrice=directeur avocate=avocat sénatrice=sénateur députée=député conseillère=conseiller procureure=procureur professeure=professeur autrice=auteur candidate=candidat patronne=patron',
  guess,
};
