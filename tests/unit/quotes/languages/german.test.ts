/** German by phenomenon: tags, sources without a verb, reported speech by its mood, documents, names in marks. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/de';
import { read } from '../helper';

/** Text, then what is read of it: "words | mention | name". */
type Row = [string, ...string[]];

const phenomena: Record<string, Row[]> = {
  'a tag behind': [
    [
      '„Der Kanal friert jeden Winter zu“, sagte Hafenmeisterin Petra Ohm am Dienstag.',
      'Der Kanal friert jeden Winter zu | Hafenmeisterin Petra Ohm | Petra Ohm',
    ],
    [
      '„Wir warten“, so der Lotse Jens Harms, „und zwar schon lange.“',
      'Wir warten | der Lotse Jens Harms | Jens Harms',
      'und zwar schon lange. | der Lotse Jens Harms | Jens Harms',
    ],
    [
      '„Das Eis trägt“, hatte Professor Uwe Sand noch am Montag versichert.',
      'Das Eis trägt | Professor Uwe Sand | Uwe Sand',
    ],
    ['„Niemand fährt“, teilte die Reederei mit.', 'Niemand fährt | die Reederei | die Reederei'],
    [
      'Man müsse jetzt „einen kühlen Kopf bewahren“, mahnte die Ministerin Ute Falk.',
      'einen kühlen Kopf bewahren | die Ministerin Ute Falk | Ute Falk',
    ],
  ],
  'a source without a verb': [
    [
      'Laut Petra Ohm ist die Lage „ernst, aber nicht ohne Hoffnung“.',
      'ernst, aber nicht ohne Hoffnung | Petra Ohm | Petra Ohm',
    ],
    ['Nach Angaben von Jens Harms war das Schiff „völlig vereist“.', 'völlig vereist | Jens Harms | Jens Harms'],
    [
      'Petra Ohm zufolge ist der Kanal „auf Wochen hinaus unpassierbar“.',
      'auf Wochen hinaus unpassierbar | Petra Ohm | Petra Ohm',
    ],
    [
      'Nach Ansicht von Jens Harms ist die Fahrt zu gefährlich. „Es fehlt an Schleppern, und es fehlt an Leuten.“',
      'Es fehlt an Schleppern, und es fehlt an Leuten. | Ansicht von Jens Harms | Jens Harms',
    ],
    [
      'Wie Petra Ohm mitteilte, sei der Kanal „bis zum Grund gefroren“.',
      'bis zum Grund gefroren | Petra Ohm | Petra Ohm',
    ],
  ],
  'reported speech by its mood': [
    [
      'Petra Ohm lehnte den Plan ab. Er sei „zu teuer und zu langsam“ und schade dem Hafen.',
      'zu teuer und zu langsam | Petra Ohm | Petra Ohm',
    ],
    [
      'Jens Harms ist der Ansicht, dass die Sperre „viel zu spät gekommen“ sei.',
      'viel zu spät gekommen | Jens Harms | Jens Harms',
    ],
    [
      'Ute Falk vertritt die Auffassung, der Bund habe „nichts versäumt und nichts versprochen“.',
      'nichts versäumt und nichts versprochen | Ute Falk | Ute Falk',
    ],
  ],
  'documents in which it says': [
    [
      'In dem Bericht heißt es, der Kanal sei „seit Jahren nicht gewartet“ worden.',
      'seit Jahren nicht gewartet | dem Bericht | Bericht',
    ],
    [
      'So heißt es in dem Schreiben wörtlich: „Die Schleuse bleibt geschlossen.“',
      'Die Schleuse bleibt geschlossen. | dem Schreiben | Schreiben',
    ],
    [
      'Die Reederei gab am Dienstag eine Stellungnahme ab. Darin steht: „Wir haben niemanden gefährdet.“ Petra Ohm widersprach.',
      'Wir haben niemanden gefährdet. | eine Stellungnahme | eine Stellungnahme',
    ],
  ],
  'verbs by their place': [
    [
      'Als das Schiff festsaß, griff der Lotse Jens Harms zum Funkgerät und rief: „Wir brauchen Hilfe!“',
      'Wir brauchen Hilfe! | der Lotse Jens Harms | Jens Harms',
    ],
    [
      'Jens Harms meldete sich mit den Worten: „Hier ist alles ruhig, und wir haben Kaffee.“',
      'Hier ist alles ruhig, und wir haben Kaffee. | Jens Harms | Jens Harms',
    ],
    [
      'Der Zeitung sagte Petra Ohm: „Das Schreiben kenne ich nicht.“',
      'Das Schreiben kenne ich nicht. | Petra Ohm | Petra Ohm',
    ],
  ],
  'surnames that are roles': [
    [
      '„Wir warten“, sagte Trainer Jens Richter. „Ja“, sagte Richter. „Nein“, sagte der Richter am Amtsgericht.',
      'Wir warten | Trainer Jens Richter | Jens Richter',
      'Ja | Richter | Jens Richter',
      'Nein | der Richter | der Richter',
    ],
  ],
  'whom a tag speaks to': [
    ['„Wir warten“, sagte Petra Ohm im „Hafenmagazin“ am Montag.', 'Wir warten | Petra Ohm | Petra Ohm'],
    ['„Wir warten“, sagte Petra Ohm in der „Abendrunde“.', 'Wir warten | Petra Ohm | Petra Ohm'],
    ['„Der Kanal ist zu“, sagte Petra Ohm der „Neuen Hafenpost“.', 'Der Kanal ist zu | Petra Ohm | Petra Ohm'],
    ['„Der Kanal ist zu“, sagte Petra Ohm (ABC) am Montag dem „Lotsen“.', 'Der Kanal ist zu | Petra Ohm | Petra Ohm'],
    ['„Wir warten“, sagte der Lotse den Zeitungen der „Küstengruppe“.', 'Wir warten | der Lotse | der Lotse'],
    ['Petra Ohm sagte dem „Lotsen“, das Eis sei „dick wie nie“.', 'dick wie nie | Petra Ohm | Petra Ohm'],
    [
      '„Wir warten“, sagte Petra Ohm zu der „elenden Warterei“ der Schiffer.',
      'Wir warten | Petra Ohm | Petra Ohm',
      'elenden Warterei | Petra Ohm | Petra Ohm',
    ],
  ],
  'names and terms in marks': [
    ['Der Eisbrecher „Nordstern“ lief am Mittwoch aus.'],
    ['Das berichtete die „Hafenwoche“ in ihrer neuen Ausgabe.'],
    ['Laut „Hafenwoche“ ist der Kanal wieder frei.'],
    ['Dem „Morgenblatt“ zufolge wird am Freitag entschieden.'],
    ['Wie die „Küstenzeitung“ berichtet, bleibt die Schleuse zu.'],
    ['„Nordstern“ und zwei Schlepper kamen am Abend zurück.'],
    ['So etwas nennt man einen „Eisfuß“.'],
    ['Die sogenannte „Eisnacht“ jährt sich zum zehnten Mal.'],
    ['Der neue Schlepper heißt „Möwe“, sein Vorgänger hieß „Albatros“.'],
    ['Die Gruppe „Freunde des Kanals“ (FdK) sammelte Unterschriften.'],
    ['Es bildeten sich Eisschollen („Pfannkuchen“) im Hafenbecken.'],
  ],
};

describe.each(Object.entries(phenomena))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(read(text, lexicon)).toEqual(expected);
  });
});
