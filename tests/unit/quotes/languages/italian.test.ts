/** Italian news, phenomenon by phenomenon: who is named as the speaker of each quotation that is listed. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/it';
import { speakers } from '../helper';

/** Text, then the name of each quotation's speaker, in text order; '–' for none. */
type Row = [string, ...string[]];

const tables: Record<string, Row[]> = {
  'tags behind': [
    ['«La diga terrà», ha dichiarato la prefetta Nadia Corvi.', 'Nadia Corvi'],
    ['«Mai vista una cosa simile», esclama Ivano Brossi, pilota del porto.', 'Ivano Brossi'],
    [
      '“La diga terrà”, ha detto questa mattina in conferenza stampa l’assessore ai Lavori pubblici, Ovidio Quarti.',
      'Ovidio Quarti',
    ],
    ['"La diga terrà", taglia corto il procuratore Ovidio Quarti.', 'Ovidio Quarti'],
    ['‹‹La diga terrà››, ha detto Ovidio Quarti.', 'Ovidio Quarti'],
    ['«La diga terrà», così Ovidio Quarti ai microfoni di Radio Estuario.', 'Ovidio Quarti'],
    ['«La diga terrà», si legge nella nota della Regione Veneto.', 'Regione Veneto'],
    ['«La diga terrà», fa sapere il Comune di Portonovo.', 'Comune di Portonovo'],
    ['«La diga terrà», le parole di Ovidio Quarti.', 'Ovidio Quarti'],
    ['«La diga terrà», dice al telefono Rosa Del Vecchio, 72 anni.', 'Rosa Del Vecchio'],
    ['«La diga terrà», sottolinea invece il presidente della Regione Mario Quarti.', 'Mario Quarti'],
    ['«La diga terrà», ha aggiunto Quarti. Il sindaco Ovidio Quarti era a Roma.', 'Ovidio Quarti'],
    ['«La diga terrà», ha assicurato la premier Nadia Corvi.', 'Nadia Corvi'],
  ],
  'tags before': [
    ['Questa mattina Ovidio Quarti ha ammesso «errori di calendario».', 'Ovidio Quarti'],
    ['Lunedì scorso Ovidio Quarti ha ammesso «errori di calendario».', 'Ovidio Quarti'],
    ['Intervistata da Radio Estuario, Nadia Corvi ha detto di aspettarsi «fatti e non parole».', 'Nadia Corvi'],
    ['Da parte sua, Nadia Corvi ha assicurato che «nessuna scuola chiuderà».', 'Nadia Corvi'],
    ['Il leader del sindacato, Ivano Brossi, ha denunciato «un abuso dopo l’altro».', 'Ivano Brossi'],
    ['Poi Ivano Brossi ha aggiunto: «È l’ora di votare».', 'Ivano Brossi'],
    ['Nadia Corvi, presidente del porto, ha parlato di «una scena di grande violenza».', 'Nadia Corvi'],
    ['In un post su Facebook Paolo Brossi scrive: «Grazie a tutti per il sostegno».', 'Paolo Brossi'],
    ['Lo ha detto Nadia Corvi: «Il mare non perdona».', 'Nadia Corvi'],
    ['È quanto ha dichiarato la ministra Nadia Corvi, secondo cui il testo è «un passo storico».', 'Nadia Corvi'],
  ],
  sources: [
    ['Secondo la ministra della Salute, Nadia Corvi, la situazione è «sotto controllo».', 'Nadia Corvi'],
    ['Secondo un rapporto della Corte dei conti, il cantiere è «mal gestito».', 'un rapporto della Corte dei conti'],
    ['A giudizio del politologo Ivano Brossi, «la piazza ha già vinto».', 'Ivano Brossi'],
    ['Per Nadia Corvi, il patto è «un’occasione perduta».', 'Nadia Corvi'],
    ['Il tunnel sarebbe «troppo stretto», secondo l’ingegnera Nadia Corvi.', 'Nadia Corvi'],
    ['Nelle parole dell’allenatore Ivano Brossi, la squadra «ha giocato con paura».', 'Ivano Brossi'],
    ['Per il sindaco Ovidio Quarti «serve una svolta».', 'Ovidio Quarti'],
  ],
  'broken by the tag': [
    ['«Il ponte», spiega Nadia Corvi, «riaprirà lunedì».', 'Nadia Corvi', 'Nadia Corvi'],
    [
      '«Non abbiamo scelta. Bisogna firmare», ha detto Ovidio Quarti. «Il Paese è forte».',
      'Ovidio Quarti',
      'Ovidio Quarti',
    ],
    [
      '«Non abbiamo scelta», ha detto Ovidio Quarti. E ha aggiunto: «Bisogna firmare».',
      'Ovidio Quarti',
      'Ovidio Quarti',
    ],
    ['«È tardi – lamenta Nadia Corvi –. Bisognava agire prima».', 'Nadia Corvi'],
    ['“Ci hanno mentito - attacca il sindaco Ovidio Quarti - e nessuno risponde”.', 'Ovidio Quarti'],
    ['Nadia Corvi è arrivata a mezzogiorno. «Il porto – ha detto – riaprirà presto».', 'Nadia Corvi'],
  ],
  'organisations and documents': [
    ['Il ministero della Salute ha deplorato «un errore inaccettabile».', 'ministero della Salute'],
    [
      'Il ministero dell’Interno ha reagito. «C’è un’inchiesta aperta», ha precisato il ministero.',
      'ministero dell’Interno',
    ],
    ['La Corte costituzionale ha giudicato la legge «contraria alla Costituzione».', 'Corte costituzionale'],
    [
      'L’Organizzazione mondiale della sanità ha salutato «un progresso decisivo».',
      'Organizzazione mondiale della sanità',
    ],
    ['In una nota, la Cgil denuncia «un colpo di mano».', 'Cgil'],
    ['«La sicurezza è la nostra priorità», fa sapere Navira in una nota.', 'Navira'],
    ['Il rapporto conclude che «i controlli erano insufficienti».', 'Il rapporto'],
    ['«I controlli erano insufficienti», spiega la nota del Comune.', 'Comune'],
    ['La Banca centrale europea ha chiesto «prudenza e unità».', 'Banca centrale europea'],
    ['La procura di Portonovo parla di «un sistema collaudato».', 'procura di Portonovo'],
  ],
  'who is meant': [
    [
      'La ministra della Pesca, Nadia Corvi, è arrivata a mezzogiorno. «Il porto riaprirà», ha promesso la ministra.',
      'Nadia Corvi',
    ],
    [
      'Il direttore dell’ospedale, Ivano Brossi, e la sindaca, Nadia Corvi, erano lì. «Mancano letti», ha detto il direttore. «La città aiuterà», ha risposto la sindaca.',
      'Ivano Brossi',
      'Nadia Corvi',
    ],
    ['Ivano Brossi allena la squadra. «Vinceremo», promette il tecnico.', 'Ivano Brossi'],
    ['Giovanni Di Lorenzo ha votato contro. «Il testo è brutto», ha detto Di Lorenzo.', 'Giovanni Di Lorenzo'],
    ['Carlo Alberto dalla Torre lo disse. «Il testo è brutto», scrisse Dalla Torre.', 'Carlo Alberto dalla Torre'],
    ['Nadia Corvi ha incontrato Ivano Brossi. Lei ha parlato di «un accordo quasi pronto».', 'Nadia Corvi'],
    ['Un portavoce della polizia ha confermato «un blackout generale».', 'Un portavoce della polizia'],
    ['Il portavoce della polizia, Hakim Ziani, era sul posto. «L’uomo è in fuga», ha dichiarato.', 'Hakim Ziani'],
    ['Nadia Corvi ha smentito. «Non ho mai firmato nulla», ha detto la scrittrice.', 'Nadia Corvi'],
    ['Ivano Brossi ha accolto Nadia Corvi. Secondo lui, la visita è «un segnale importante».', 'Ivano Brossi'],
  ],
  'left out and varied': [
    [
      'Il presidente della Camera, Ivano Brossi, e il presidente del Consiglio, Ugo Sala, hanno parlato. «C’è un accordo», ha detto il presidente della Camera.',
      'Ivano Brossi',
    ],
    [
      'Ivano Brossi ha presentato i conti. I numeri hanno sorpreso la sala. «Andiamo bene», ha ribadito.',
      'Ivano Brossi',
    ],
  ],
  'hearsay and others': [
    ['Nadia Corvi avrebbe lasciato la sala. «Me ne vado», avrebbe detto.', 'Nadia Corvi'],
    ['Ivano Brossi, 52 anni, racconta: «Ho visto tutto. Le fiamme sono salite di colpo».', 'Ivano Brossi'],
  ],
  'no quotation': [
    ['L’operazione «Mani libere» è cominciata a marzo.'],
    ['Il romanzo «Le maree della sera» esce questo mese.'],
    ['Conduce il programma «Mare aperto» sul canale pubblico.'],
    ['Il piano «Città aperta» finanzia i lavori.'],
    ['I cosiddetti «gilet blu» hanno sfilato sabato.'],
    ['Il comitato «Salviamo il porto» organizza una marcia.'],
  ],
};

describe.each(Object.entries(tables))('Italian: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(speakers(text, lexicon)).toEqual(expected);
  });
});
