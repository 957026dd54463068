/** The Romance languages by phenomenon: tags behind and inside, sources, views, dialogue with dashes, terms, titles. */
import { describe, expect, it } from 'vitest';
import { lexicon as es } from '../../../../utils/quotes/lexicon/es';
import { lexicon as fr } from '../../../../utils/quotes/lexicon/fr';
import { lexicon as italian } from '../../../../utils/quotes/lexicon/it';
import { lexicon as pt } from '../../../../utils/quotes/lexicon/pt';
import type { LexiconWithGrammar } from '../../../../utils/quotes/types';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const tables: Record<string, [LexiconWithGrammar, Row[]]> = {
  French: [
    fr,
    [
      [
        '« Le pont fermera lundi », a annoncé Claire Vidal, la maire de Portneuf.',
        'Le pont fermera lundi | Claire Vidal | Claire Vidal',
      ],
      [
        '« Le pont est vieux, a-t-elle rappelé, et personne ne le répare. »',
        'Le pont est vieux, a-t-elle rappelé, et personne ne le répare. | elle | –',
      ],
      [
        '« Nous avons tout essayé », assure le gardien du phare, « mais rien ne tient. »',
        'Nous avons tout essayé | le gardien | le gardien du phare',
        'mais rien ne tient. | le gardien | le gardien du phare',
      ],
      [
        'Selon le préfet, « aucun navire ne passera avant jeudi ».',
        'aucun navire ne passera avant jeudi | le préfet | le préfet',
      ],
      [
        'D’après Claire Vidal, les travaux seront « longs et coûteux ».',
        'longs et coûteux | Claire Vidal | Claire Vidal',
      ],
      [
        'Pour Marc Lefort, président du club nautique, c’est « une catastrophe annoncée ».',
        'une catastrophe annoncée | Marc Lefort | Marc Lefort',
      ],
      [
        'Le ministre a estimé que le port était « au bord de la rupture ».',
        'au bord de la rupture | Le ministre | Le ministre',
      ],
      ['Elle a dénoncé « un mépris total des habitants ».', 'un mépris total des habitants | Elle | –'],
      [
        '– Vous partez déjà ? demanda le pêcheur.\n– Oui, répondit Jeanne, il se fait tard.',
        '— Vous partez déjà ? | le pêcheur | le pêcheur',
        '— Oui | Jeanne | Jeanne',
      ],
      ['— Je ne signerai pas, dit Paul.', '— Je ne signerai pas | Paul | Paul'],
      [
        '« Il m’a dit : “Reste au quai”, et je suis restée », raconte Jeanne Morel.',
        'Il m’a dit : “Reste au quai”, et je suis restée | Jeanne Morel | Jeanne Morel',
      ],
      ['La ministre de la Mer, Anne Roche, s’est dite « inquiète mais confiante ».'],
      [
        '« C’est une bonne nouvelle ! », s’est réjoui Marc Lefort.',
        'C’est une bonne nouvelle ! | Marc Lefort | Marc Lefort',
      ],
      ['Le bateau « Belle Étoile » a quitté le quai mardi.'],
      [
        'Dans un communiqué, la compagnie affirme que « la sécurité est assurée ».',
        'la sécurité est assurée | la compagnie | la compagnie',
      ],
      [
        '« Le phare tient », a dit N’Dalo Kouré. « Il tiendra », a ajouté Luc M’Bassa.',
        'Le phare tient | N’Dalo Kouré | N’Dalo Kouré',
        'Il tiendra | Luc M’Bassa | Luc M’Bassa',
      ],
      [
        '« Le phare tient », écrit Anne d’Aubriac. « Il tiendra », promet d’Aubriac.',
        'Le phare tient | Anne d’Aubriac | Anne d’Aubriac',
        'Il tiendra | d’Aubriac | Anne d’Aubriac',
      ],
      [
        'D’Anne Roche à Marc Lefort, tous ont lu le discours d’Anne Roche. « Le phare tient », a-t-elle dit.',
        'Le phare tient | elle | Anne Roche',
      ],
      [
        '« C’est une honte », s’est indignée Claire Vidal. « Tant mieux », se sont réjouis les pêcheurs.',
        'C’est une honte | Claire Vidal | Claire Vidal',
        'Tant mieux | les pêcheurs | les pêcheurs',
      ],
      [
        'Marc Lefort est venu au port. Selon lui, la ville « a trahi les pêcheurs ».',
        'a trahi les pêcheurs | lui | Marc Lefort',
      ],
      ['« Il tiendra », lui a répondu le PDG de Navira, Marc Lefort.', 'Il tiendra | le PDG | Marc Lefort'],
      ['C’est ce qu’on appelle un « pont tournant ».'],
      [
        'Interrogé sur le sujet, Marc Lefort a répondu : « Je n’en sais rien. »',
        'Je n’en sais rien. | Marc Lefort | Marc Lefort',
      ],
      [
        '« Nous ne céderons pas », a prévenu vendredi devant la presse le syndicat des dockers.',
        'Nous ne céderons pas | le syndicat | le syndicat des dockers',
      ],
      ['Le journal « Le Courrier du Port » l’a révélé mercredi.'],
      [
        'Claire Vidal a confirmé la fermeture. « Nous n’avons pas le choix », dit-elle.',
        'Nous n’avons pas le choix | elle | Claire Vidal',
      ],
    ],
  ],
  Spanish: [
    es,
    [
      ['«El puente aguanta», dijo el CEO de Navira, Marcos Vidal.', 'El puente aguanta | el CEO | Marcos Vidal'],
      [
        '«El puente se cierra el lunes», anunció Clara Vidal, alcaldesa de Puertonuevo.',
        'El puente se cierra el lunes | Clara Vidal | Clara Vidal',
      ],
      [
        '“El puente es viejo”, recordó, “y nadie lo arregla”.',
        'El puente es viejo | – | –',
        'y nadie lo arregla | – | –',
      ],
      [
        'Según el alcalde, “ningún barco pasará antes del jueves”.',
        'ningún barco pasará antes del jueves | el alcalde | el alcalde',
      ],
      [
        'De acuerdo con Marcos León, las obras serán “largas y costosas”.',
        'largas y costosas | Marcos León | Marcos León',
      ],
      [
        'Para Marcos León, presidente del club, se trata de “una catástrofe anunciada”.',
        'una catástrofe anunciada | Marcos León | Marcos León',
      ],
      [
        'El ministro consideró que el puerto estaba “al borde del colapso”.',
        'al borde del colapso | El ministro | El ministro',
      ],
      [
        '—No voy a firmar —dijo Pablo—. Ni hoy ni mañana.',
        '— No voy a firmar | Pablo | Pablo',
        '— Ni hoy ni mañana. | Pablo | Pablo',
      ],
      [
        '—¿Ya se va? —preguntó el pescador.\n—Sí —respondió Juana—, se hace tarde.',
        '— ¿Ya se va? | el pescador | el pescador',
        '— Sí | Juana | Juana',
        '— se hace tarde. | Juana | Juana',
      ],
      [
        '«Me dijo: “Quédate en el muelle”, y me quedé», cuenta Juana Morales.',
        'Me dijo: “Quédate en el muelle”, y me quedé | Juana Morales | Juana Morales',
      ],
      [
        'La ministra del Mar, Ana Rocha, se mostró “preocupada pero confiada”.',
        'preocupada pero confiada | La ministra | Ana Rocha',
      ],
      ['“¡Es una buena noticia!”, celebró Marcos León.', '¡Es una buena noticia! | Marcos León | Marcos León'],
      ['El barco “Estrella del Sur” zarpó el martes.'],
      [
        'En un comunicado, la compañía afirma que “la seguridad está garantizada”.',
        'la seguridad está garantizada | la compañía | la compañía',
      ],
      ['Es lo que se llama un “puente giratorio”.'],
      ['Preguntado por el asunto, Marcos León respondió: “No sé nada”.', 'No sé nada | Marcos León | Marcos León'],
      [
        '“No cederemos”, advirtió el viernes ante la prensa el sindicato de estibadores.',
        'No cederemos | el sindicato | el sindicato',
      ],
      ['A juicio de Ana Rocha, el plan es “un parche”.', 'un parche | Ana Rocha | Ana Rocha'],
      ['El diario “El Correo del Puerto” lo reveló el miércoles.'],
      [
        'Clara Vidal confirmó el cierre. “No tenemos otra opción”, dijo.',
        'No tenemos otra opción | Clara Vidal | Clara Vidal',
      ],
      [
        'Añadió la alcaldesa Clara Vidal que “el puerto es de todos”.',
        'el puerto es de todos | la alcaldesa Clara Vidal | Clara Vidal',
      ],
    ],
  ],
  Portuguese: [
    pt,
    [
      [
        '“A ponte fecha na segunda-feira”, anunciou Clara Vidal, prefeita de Porto Novo.',
        'A ponte fecha na segunda-feira | Clara Vidal | Clara Vidal',
      ],
      [
        '"A ponte é velha", lembrou ela, "e ninguém conserta".',
        'A ponte é velha | ela | –',
        'e ninguém conserta | ela | –',
      ],
      [
        'Segundo o prefeito, “nenhum navio passará antes de quinta”.',
        'nenhum navio passará antes de quinta | o prefeito | o prefeito',
      ],
      ['De acordo com Marcos Leão, as obras serão “longas e caras”.', 'longas e caras | Marcos Leão | Marcos Leão'],
      [
        'Para Marcos Leão, presidente do clube, trata-se de “uma tragédia anunciada”.',
        'uma tragédia anunciada | Marcos Leão | Marcos Leão',
      ],
      [
        'O ministro considerou que o porto estava “à beira do colapso”.',
        'à beira do colapso | O ministro | O ministro',
      ],
      [
        '— Não vou assinar — disse Paulo. — Nem hoje nem amanhã.',
        '— Não vou assinar | Paulo | Paulo',
        '— Nem hoje nem amanhã. | Paulo | Paulo',
      ],
      [
        '— Já vai embora? — perguntou o pescador.\n— Vou, sim — respondeu Joana.',
        '— Já vai embora? | o pescador | o pescador',
        '— Vou, sim | Joana | Joana',
      ],
      [
        '“Ele me disse: ‘Fique no cais’, e eu fiquei”, conta Joana Morais.',
        'Ele me disse: ‘Fique no cais’, e eu fiquei | Joana Morais | Joana Morais',
      ],
      [
        'A ministra do Mar, Ana Rocha, mostrou-se “preocupada, mas confiante”.',
        'preocupada, mas confiante | A ministra | Ana Rocha',
      ],
      ['“É uma boa notícia!”, comemorou Marcos Leão.', 'É uma boa notícia! | Marcos Leão | Marcos Leão'],
      ['O navio “Estrela do Sul” partiu na terça-feira.'],
      [
        'Em nota, a companhia afirma que “a segurança está garantida”.',
        'a segurança está garantida | a companhia | a companhia',
      ],
      ['É o que se chama de “ponte giratória”.'],
      [
        'Questionado sobre o assunto, Marcos Leão respondeu: “Não sei de nada”.',
        'Não sei de nada | Marcos Leão | Marcos Leão',
      ],
      [
        '«Não vamos ceder», avisou na sexta-feira o sindicato dos estivadores.',
        'Não vamos ceder | o sindicato | o sindicato dos estivadores',
      ],
      ['Na opinião de Ana Rocha, o plano é “um remendo”.', 'um remendo | Ana Rocha | Ana Rocha'],
      ['O jornal “Correio do Porto” revelou o caso na quarta.'],
      ['Clara Vidal confirmou o fechamento. “Não temos escolha”, disse ela.', 'Não temos escolha | ela | Clara Vidal'],
      [
        'Conforme explicou a engenheira Rita Sá, “os pilares estão ocos”.',
        'os pilares estão ocos | a engenheira Rita Sá | Rita Sá',
      ],
    ],
  ],
  Italian: [
    italian,
    [
      ['«È una vergogna», si è sfogata Chiara Vitali.', 'È una vergogna | Chiara Vitali | Chiara Vitali'],
      [
        '«Il ponte chiude lunedì», ha annunciato Chiara Vitali, sindaca di Portonovo.',
        'Il ponte chiude lunedì | Chiara Vitali | Chiara Vitali',
      ],
      [
        '«Il ponte è vecchio», ha ricordato, «e nessuno lo ripara».',
        'Il ponte è vecchio | – | –',
        'e nessuno lo ripara | – | –',
      ],
      [
        'Secondo il prefetto, «nessuna nave passerà prima di giovedì».',
        'nessuna nave passerà prima di giovedì | il prefetto | il prefetto',
      ],
      [
        'Per Marco Leoni, presidente del circolo, si tratta di «una catastrofe annunciata».',
        'una catastrofe annunciata | Marco Leoni | Marco Leoni',
      ],
      ['Stando a Marco Leoni, i lavori saranno “lunghi e costosi”.', 'lunghi e costosi | Marco Leoni | Marco Leoni'],
      [
        'Il ministro ha ritenuto che il porto fosse «sull’orlo del collasso».',
        'sull’orlo del collasso | Il ministro | Il ministro',
      ],
      [
        '«Mi ha detto: “Resta sul molo”, e sono rimasta», racconta Giovanna Moretti.',
        'Mi ha detto: “Resta sul molo”, e sono rimasta | Giovanna Moretti | Giovanna Moretti',
      ],
      [
        'La ministra del Mare, Anna Rocca, si è detta «preoccupata ma fiduciosa».',
        'preoccupata ma fiduciosa | La ministra | Anna Rocca',
      ],
      ['“È una buona notizia!”, ha esultato Marco Leoni.', 'È una buona notizia! | Marco Leoni | Marco Leoni'],
      ['La nave “Stella del Sud” è salpata martedì.'],
      [
        'In una nota, la compagnia afferma che “la sicurezza è garantita”.',
        'la sicurezza è garantita | la compagnia | la compagnia',
      ],
      [
        'Interpellato sulla vicenda, Marco Leoni ha risposto: «Non ne so nulla».',
        'Non ne so nulla | Marco Leoni | Marco Leoni',
      ],
      [
        '«Non cederemo», ha avvertito venerdì davanti alla stampa il sindacato dei portuali.',
        'Non cederemo | il sindacato | il sindacato dei portuali',
      ],
      ['A detta di Anna Rocca, il piano è «una toppa».', 'una toppa | Anna Rocca | Anna Rocca'],
      ['Il quotidiano “Corriere del Porto” lo ha rivelato mercoledì.'],
      [
        'Chiara Vitali ha confermato la chiusura. «Non abbiamo scelta», ha detto.',
        'Non abbiamo scelta | Chiara Vitali | Chiara Vitali',
      ],
      ['– Non firmo, disse Paolo.', '— Non firmo | Paolo | Paolo'],
      [
        'Come ha spiegato l’ingegnera Rita Sala, «i piloni sono vuoti».',
        'i piloni sono vuoti | l’ingegnera Rita Sala | Rita Sala',
      ],
      [
        'Il portavoce del sindacato, Luca Neri, parla di “promesse vuote e giorni persi”.',
        'promesse vuote e giorni persi | Il portavoce | Luca Neri',
      ],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, [lexicon, rows]) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
