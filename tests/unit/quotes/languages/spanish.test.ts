/** Spanish news, phenomenon by phenomenon: who is named as the speaker of each quotation that is listed. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/es';
import { speakers } from '../helper';

/** Text, then the name of each quotation's speaker, in text order; '–' for none. */
type Row = [string, ...string[]];

const tables: Record<string, Row[]> = {
  'tags behind': [
    ['“El dique aguantará este invierno”, ha declarado la delegada Nadia Corvalán.', 'Nadia Corvalán'],
    ['«Nunca vimos algo así», exclama Iván Brosio, práctico del puerto.', 'Iván Brosio'],
    [
      '“El dique aguantará”, ha señalado esta mañana en rueda de prensa el consejero de Obras, Ovidio Quesada.',
      'Ovidio Quesada',
    ],
    ['“No hay plan”, zanjó Ovidio Quesada en declaraciones a Radio Estuario.', 'Ovidio Quesada'],
    ['"No hay plan", sentenció el presidente del Gobierno, Ovidio Quesada.', 'Ovidio Quesada'],
    ['“No hay plan”, lamenta por teléfono Rosa del Valle, de 72 años.', 'Rosa del Valle'],
    ['“No hay plan”, recoge el informe del Tribunal de Cuentas.', 'el informe del Tribunal de Cuentas'],
    ['“No hay plan”, le espetó el diputado Basilio Marchena.', 'Basilio Marchena'],
    ['“No hay plan”, se queja una vecina.', 'una vecina'],
    ['“No hay plan”, según Basilio Marchena.', 'Basilio Marchena'],
    ['“Vamos a seguir”, dijo Quesada a los periodistas. El alcalde Ovidio Quesada viajó ayer.', 'Ovidio Quesada'],
  ],
  'tags before': [
    ['Este lunes, Ovidio Quesada reconoció “errores en el calendario”.', 'Ovidio Quesada'],
    ['El lunes pasado Ovidio Quesada admitió “errores en el calendario”.', 'Ovidio Quesada'],
    ['Preguntada por Radio Estuario, Nadia Corvalán dijo esperar “hechos y no palabras”.', 'Nadia Corvalán'],
    ['Por su parte, Nadia Corvalán aseguró que “ninguna escuela cerrará”.', 'Nadia Corvalán'],
    ['Tras la reunión, la ministra Nadia Corvalán calificó el acuerdo de “paso histórico”.', 'Nadia Corvalán'],
    ['En un mensaje en sus redes, Basilio Marchena escribió: “Gracias a todos por el apoyo”.', 'Basilio Marchena'],
    ['Así lo ha expresado Basilio Marchena, quien ha pedido “calma y responsabilidad”.', 'Basilio Marchena'],
    ['Basilio Marchena, portavoz del sindicato en el puerto, denunció “un abuso tras otro”.', 'Basilio Marchena'],
    ['El fiscal general del Estado, Hernán Lanza, habló de “una escena de gran violencia”.', 'Hernán Lanza'],
    ['Quesada ha añadido: “Es la hora de votar”. Ovidio Quesada es el alcalde.', 'Ovidio Quesada'],
  ],
  sources: [
    ['Según la ministra de Sanidad, Nadia Corvalán, la situación está “bajo control”.', 'Nadia Corvalán'],
    ['Según un informe del Tribunal de Cuentas, la obra está “mal gestionada”.', 'un informe del Tribunal de Cuentas'],
    ['A juicio del politólogo Basilio Marchena, “la calle ya ha ganado”.', 'Basilio Marchena'],
    ['En palabras del entrenador Iván Brosio, el equipo “jugó con miedo”.', 'Iván Brosio'],
    ['Para Nadia Corvalán, el pacto es “una oportunidad perdida”.', 'Nadia Corvalán'],
    ['Como dijo Nadia Corvalán, “el mar no perdona”.', 'Nadia Corvalán'],
    ['El túnel sería “demasiado estrecho”, de acuerdo con la ingeniera Nadia Corvalán.', 'Nadia Corvalán'],
  ],
  'broken by the tag': [
    ['“El puente”, explica Nadia Corvalán, “se abrirá el lunes”.', 'Nadia Corvalán', 'Nadia Corvalán'],
    [
      '“No tenemos opción. Hay que firmar”, dijo Ovidio Quesada. “El país es fuerte”.',
      'Ovidio Quesada',
      'Ovidio Quesada',
    ],
    ['“No tenemos opción”, dijo Ovidio Quesada. Y agregó: “Hay que firmar”.', 'Ovidio Quesada', 'Ovidio Quesada'],
    ['“Es tarde —lamenta Nadia Corvalán—. Había que actuar antes”.', 'Nadia Corvalán'],
    ['«Nos han mentido —se indigna el alcalde Ovidio Quesada— y nadie responde».', 'Ovidio Quesada'],
  ],
  'organisations and documents': [
    ['El Ministerio de Sanidad lamentó “un error inaceptable”.', 'Ministerio de Sanidad'],
    [
      'El Ministerio del Interior reaccionó ayer. “Hay una investigación abierta”, precisó el ministerio.',
      'Ministerio del Interior',
    ],
    ['El Tribunal Supremo consideró la ley “contraria a la Constitución”.', 'Tribunal Supremo'],
    ['La Organización Mundial de la Salud celebró “un avance decisivo”.', 'Organización Mundial de la Salud'],
    ['En un comunicado, la ONG Mar Abierto denuncia “un atropello”.', 'ONG Mar Abierto'],
    ['“La seguridad es nuestra prioridad”, indica Navira en un comunicado.', 'Navira'],
    ['El informe concluye que “los controles eran insuficientes”.', 'El informe'],
    ['“Los controles eran insuficientes”, señala el comunicado de la alcaldía.', 'la alcaldía'],
    ['La Comisión Europea pidió “prudencia y unidad”.', 'Comisión Europea'],
    ['El sindicato advirtió de que habrá “huelga hasta el final”.', 'El sindicato'],
  ],
  'who is meant': [
    [
      'La ministra de Pesca, Nadia Corvalán, llegó al mediodía. “El puerto abrirá”, prometió la ministra.',
      'Nadia Corvalán',
    ],
    ['El presidente de la Federación, Iván Brosio, viajó a Lima. El dirigente habló de “un gran día”.', 'Iván Brosio'],
    [
      'El director del hospital, Iván Brosio, y la alcaldesa, Nadia Corvalán, estaban allí. “Faltan camas”, dijo el director. “La ciudad ayudará”, respondió la alcaldesa.',
      'Iván Brosio',
      'Nadia Corvalán',
    ],
    ['Gabriel García Moreno dirige el museo. “Abriremos en mayo”, afirma García Moreno.', 'Gabriel García Moreno'],
    ['Gabriel García Moreno dirige el museo. “Abriremos en mayo”, afirma García.', 'Gabriel García Moreno'],
    ['José Luis de la Fuente votó en contra. “El texto es malo”, dijo De la Fuente.', 'José Luis de la Fuente'],
    ['Nadia Corvalán se reunió con Iván Brosio. Ella habló de “un acuerdo casi listo”.', 'Nadia Corvalán'],
    ['Un portavoz de la policía confirmó “un apagón general”.', 'Un portavoz de la policía'],
    ['El portavoz de la policía, Hakim Ziani, atendió a los medios. “El hombre ha huido”, declaró.', 'Hakim Ziani'],
    ['Nadia Corvalán negó los cargos. “Nunca firmé nada”, dijo.', 'Nadia Corvalán'],
    [
      'La escritora Nadia Corvalán vive en Quito. Su hermano, Iván Brosio, la describe como “una mujer de puerto”.',
      'Iván Brosio',
    ],
  ],
  'left out and varied': [
    [
      'El alcalde Ovidio Quesada dijo que “todo va bien”. El liberal añadió que “habrá acuerdo”.',
      'Ovidio Quesada',
      'Ovidio Quesada',
    ],
    ['Por la tarde llegó la llamada de Iván Brosio. “La marea baja”, dijo el capitán.', 'Iván Brosio'],
    ['A Nadia Corvalán le sobran motivos. “Ya lo avisé en mayo”, recordó.', 'Nadia Corvalán'],
    ['Iván Brosio presentó las cuentas. Las cifras sorprendieron a la sala. “Vamos bien”, abundó.', 'Iván Brosio'],
    [
      'El presidente del Congreso, Iván Brosio, y el presidente del Gobierno, Hugo Salas, hablaron. “Hay acuerdo”, dijo el presidente del Congreso.',
      'Iván Brosio',
    ],
    [
      'La ministra de Cultura y Deporte, Nadia Corvalán, habló ayer. La ministra pidió “más medios y menos ruido”.',
      'Nadia Corvalán',
    ],
    ['“Es un circo”, abundó Iván Brosio.', 'Iván Brosio'],
  ],
  'hearsay and others': [
    ['Nadia Corvalán habría dejado la sala. “Me voy”, habría dicho.', 'Nadia Corvalán'],
    ['Iván Brosio, de 52 años, lo cuenta así: “Lo vi todo. Las llamas subieron de golpe”.', 'Iván Brosio'],
  ],
  'no quotation': [
    ['La operación “Manos Limpias” empezó en marzo.'],
    ['La novela “Las mareas de la tarde” sale este mes.'],
    ['Conduce el programa “Mar Adentro” en la cadena pública.'],
    ['El plan “Ciudad Abierta” financia las obras.'],
    ['Los llamados “chalecos azules” marcharon el sábado.'],
    ['El colectivo “Salvemos el Puerto” organiza una marcha.'],
  ],
};

describe.each(Object.entries(tables))('Spanish: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(speakers(text, lexicon)).toEqual(expected);
  });
});
