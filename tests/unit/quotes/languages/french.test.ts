/** French news, phenomenon by phenomenon: who is named as the speaker of each quotation that is listed. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/fr';
import { speakers } from '../helper';

/** Text, then the name of each quotation's speaker, in text order; '–' for none. */
type Row = [string, ...string[]];

const tables: Record<string, Row[]> = {
  'tags behind': [
    ['« La digue tiendra cet hiver », a déclaré la préfète Nadège Corval.', 'Nadège Corval'],
    ['« On n’a jamais vu ça ! », s’exclame Yvan Brossier, éclusier à Montreval.', 'Yvan Brossier'],
    ['« C’est un premier pas », se félicite-t-on au cabinet du maire.', '–'],
    ['« La digue tiendra », martèle Odile Quesnel au micro de Radio Estuaire.', 'Odile Quesnel'],
    ['« La digue tiendra », a rappelé, jeudi 4 mai, le secrétaire d’État Loïc Bernay.', 'Loïc Bernay'],
    ['« Il faut agir vite », a plaidé mardi devant les sénateurs la ministre Odile Quesnel.', 'Odile Quesnel'],
    ['“Rien ne change”, tempère Basile Marchais, délégué syndical.', 'Basile Marchais'],
    ['"Rien ne change", tranche Basile Marchais.', 'Basile Marchais'],
    ['« Rien ne change », nous confie le docteur Basile Marchais.', 'Basile Marchais'],
    ['« Rien ne change », souffle une élue.', 'une élue'],
    ['« Rien ne change », peut-on lire dans le rapport de la Cour des comptes.', 'le rapport de la Cour des comptes'],
    ['« Tout a brûlé », témoigne, émue, Rosine Aubrac, 72 ans.', 'Rosine Aubrac'],
  ],
  'tags before': [
    ['Odile Quesnel l’affirme : « Nous avons les moyens de réussir. »', 'Odile Quesnel'],
    ['Pour sa part, Odile Quesnel assure qu’« aucune école ne fermera ».', 'Odile Quesnel'],
    ['Interrogé par Radio Estuaire, Basile Marchais a dit attendre « des actes et non des mots ».', 'Basile Marchais'],
    ['Invitée de la matinale, Odile Quesnel a qualifié le projet de « pure folie ».', 'Odile Quesnel'],
    ['Contacté par téléphone, le maire Loïc Bernay dénonce « un procès en sorcellerie ».', 'Loïc Bernay'],
    ['Ce lundi matin, Odile Quesnel a reconnu « des erreurs de calendrier ».', 'Odile Quesnel'],
    ['Et Basile Marchais de conclure : « Nous irons jusqu’au bout. »', 'Basile Marchais'],
    [
      '« Nous tiendrons », a promis Odile Quesnel. Et d’ajouter : « Le pays est solide. »',
      'Odile Quesnel',
      'Odile Quesnel',
    ],
    ['Selon qu’« il pleut ou non », dit Basile Marchais, les écluses ferment.', 'Basile Marchais'],
    ['Le gardien, lui, parle d’« un miracle de Noël ».', 'Le gardien'],
    [
      'Le procureur de la République de Montreval, Hervé Lanson, a évoqué « une scène d’une grande violence ».',
      'Hervé Lanson',
    ],
  ],
  sources: [
    ['Selon la ministre de la Santé, Odile Quesnel, la situation est « sous contrôle ».', 'Odile Quesnel'],
    ['D’après un rapport de la Cour des comptes, le chantier est « mal géré ».', 'un rapport de la Cour des comptes'],
    ['Aux yeux de Basile Marchais, c’est « une belle occasion manquée ».', 'Basile Marchais'],
    ['Pour le politologue Basile Marchais, « la rue a déjà gagné ».', 'Basile Marchais'],
    ['Le tunnel serait « trop étroit », selon l’ingénieure Odile Quesnel.', 'Odile Quesnel'],
    ['Une opération « menée à la hâte », selon les mots du capitaine Basile Marchais.', 'Basile Marchais'],
  ],
  'tags inside the marks': [
    ['« Le pont, explique Odile Quesnel, sera rouvert lundi. »', 'Odile Quesnel'],
    ['« Nous n’avons pas le choix, a déclaré le ministre Loïc Bernay. Il faut signer. »', 'Loïc Bernay'],
    [
      'Odile Quesnel est venue sur place. « Je suis là pour vous, a-t-elle assuré aux habitants, et je reviendrai. »',
      'Odile Quesnel',
    ],
    [
      '« C’est trop tard, regrette l’ancien directeur du port, Basile Marchais. Il fallait agir avant. »',
      'Basile Marchais',
    ],
    ['Loïc Bernay ne décolère pas. « On nous a menti, s’indigne-t-il. Personne ne nous a prévenus. »', 'Loïc Bernay'],
    ['« On nous a menti, s’emporte Odile Quesnel, on nous a trahis. »', 'Odile Quesnel'],
  ],
  'organisations and documents': [
    ['Le ministère des Affaires étrangères a déploré « un acte inacceptable ».', 'ministère des Affaires étrangères'],
    [
      'Le ministère de l’Intérieur a réagi. « Une enquête est ouverte », a précisé le ministère.',
      'ministère de l’Intérieur',
    ],
    ['La Cour suprême a jugé la loi « contraire à la Constitution ».', 'Cour suprême'],
    ['L’Organisation mondiale de la santé a salué « un progrès décisif ».', 'Organisation mondiale de la santé'],
    ['L’Agence régionale de santé appelle « à la plus grande prudence ».', 'Agence régionale de santé'],
    ['Dans un communiqué, la CGT dénonce « un passage en force ».', 'CGT'],
    ['« La sécurité reste notre priorité », indique Navira dans un communiqué.', 'Navira'],
    ['Le rapport conclut que « les contrôles étaient insuffisants ».', 'Le rapport'],
    ['« Les contrôles étaient insuffisants », indique le communiqué de la préfecture.', 'la préfecture'],
    ['Le Conseil d’État a estimé que le décret portait « une atteinte grave aux libertés ».', 'Conseil d’État'],
  ],
  'who is meant': [
    [
      'La ministre de la Mer, Odile Quesnel, est arrivée à midi. « Le port rouvrira », a promis la ministre.',
      'Odile Quesnel',
    ],
    ['Loïc Bernay dirige l’hôpital. « Nous manquons de lits », explique le directeur.', 'Loïc Bernay'],
    [
      'Le directeur de l’hôpital, Loïc Bernay, et la maire, Odile Quesnel, étaient présents. « Nous manquons de lits », a dit le directeur. « La ville aidera », a répondu la maire.',
      'Loïc Bernay',
      'Odile Quesnel',
    ],
    ['Odile Quesnel a rencontré Loïc Bernay. Selon elle, l’accord est « presque prêt ».', 'Odile Quesnel'],
    ['Odile Quesnel était attendue. L’ancienne avocate a dénoncé « une justice à deux vitesses ».', 'Odile Quesnel'],
    ['Jean-Yves Le Goff préside le club. « Nous gagnerons », assure Le Goff.', 'Jean-Yves Le Goff'],
    ['Dominique de La Tour a voté contre. « Ce texte est mauvais », a dit M. de La Tour.', 'Dominique de La Tour'],
    ['Mme Quesnel a démenti. « Jamais je n’ai signé », a dit Odile Quesnel.', 'Odile Quesnel'],
    [
      'Le porte-parole de la police, Hakim Ziani, était sur place. « L’homme est en fuite », a-t-il déclaré.',
      'Hakim Ziani',
    ],
    ['Un porte-parole de la mairie a confirmé « une panne générale ».', 'Un porte-parole de la mairie'],
    ['« Une panne générale », a confirmé une source proche de l’enquête.', 'une source proche de l’enquête'],
  ],
  'hearsay and others': [
    ['Odile Quesnel a gagné la course. « Quelle journée », a lancé la quadragénaire.', 'Odile Quesnel'],
    ['Odile Quesnel aurait quitté la salle. « Je pars », aurait-elle lancé.', 'Odile Quesnel'],
    [
      'Basile Marchais a confirmé. Le navire serait « en route », et le capitaine aurait prévenu le port.',
      'Basile Marchais',
    ],
    ['Loïc Bernay, 52 ans, raconte. « J’ai tout vu. Les flammes sont montées d’un coup. »', 'Loïc Bernay'],
  ],
  'no quotation': [
    ['L’opération « Mains propres » a été lancée en mars.'],
    ['Le roman « Les Marées du soir » paraît chez un petit éditeur.'],
    ['Les « gilets bleus » ont défilé samedi.'],
    ['Elle anime l’émission « Le Grand Large » sur la chaîne publique.'],
    ['Le programme « Ville ouverte » finance les travaux.'],
    ['Le collectif « Sauvons le port » organise une marche.'],
  ],
};

describe.each(Object.entries(tables))('French: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(speakers(text, lexicon)).toEqual(expected);
  });
});
