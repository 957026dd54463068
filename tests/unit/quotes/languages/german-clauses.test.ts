/** German clauses: verbs that stand apart, tags in the pluperfect, phrases that lie between article and noun. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/de';
import { read } from '../helper';

/** Text, then what is read of it: "words | mention | name". */
type Row = [string, ...string[]];

const phenomena: Record<string, Row[]> = {
  'an auxiliary and its participle, far apart': [
    [
      'Petra Ohm hat den Beschluss am Montag als „schlechten Witz“ bezeichnet.',
      'schlechten Witz | Petra Ohm | Petra Ohm',
    ],
    [
      'Am Abend hatte Jens Harms die Sperre noch „völlig überzogen“ genannt.',
      'völlig überzogen | Jens Harms | Jens Harms',
    ],
    [
      'Der Hafen werde „noch Jahre brauchen“, hatte Petra Ohm damals gesagt und um Geduld gebeten.',
      'noch Jahre brauchen | Petra Ohm | Petra Ohm',
    ],
  ],
  'verbs with their particle at the end of a clause': [
    [
      'Wie Petra Ohm bekannt gab, ist die Schleuse „bis auf Weiteres gesperrt“.',
      'bis auf Weiteres gesperrt | Petra Ohm | Petra Ohm',
    ],
    [
      'Nachdem Jens Harms angekündigt hatte, die Lotsen würden „keinen Meter weichen“, gab es Beifall.',
      'keinen Meter weichen | Jens Harms | Jens Harms',
    ],
    [
      'Jens Harms ging noch am Abend davon aus, dass die Fahrt „ohne jede Gefahr“ sei.',
      'ohne jede Gefahr | Jens Harms | Jens Harms',
    ],
  ],
  'words as a means': [
    [
      'Petra Ohm begrüßte die Lotsen mit den Worten: „Jetzt fahren wir endlich wieder hinaus.“',
      'Jetzt fahren wir endlich wieder hinaus. | Petra Ohm | Petra Ohm',
    ],
    [
      'Jens Harms wird mit den Worten zitiert: „Wir haben keine Angst vor dem Eis.“',
      'Wir haben keine Angst vor dem Eis. | Jens Harms | Jens Harms',
    ],
    [
      '„Daraus wird in diesem Jahr nichts mehr“, so das Fazit der Lotsenkammer.',
      'Daraus wird in diesem Jahr nichts mehr | der Lotsenkammer | der Lotsenkammer',
    ],
  ],
  'what opens a sentence and is no name': [
    [
      'Ergänzend fügte Harms hinzu: „Wir haben genug Schlepper für alle.“',
      'Wir haben genug Schlepper für alle. | Harms | Harms',
    ],
    [
      'Petra Ohm warnte alle Lotsen. Blieben sie an Bord, sei das „grober Leichtsinn“.',
      'grober Leichtsinn | Petra Ohm | Petra Ohm',
    ],
  ],
  'words between article and noun': [
    [
      '„Wir bitten um Verständnis für die Sperre“, heißt es in einer gestern verbreiteten Erklärung.',
      'Wir bitten um Verständnis für die Sperre | einer gestern verbreiteten Erklärung | einer gestern verbreiteten Erklärung',
    ],
    [
      'Jens Harms schloss sich dieser Einschätzung mit den Worten an: „Das Eis ist zu dünn für uns alle.“',
      'Das Eis ist zu dünn für uns alle. | Jens Harms | Jens Harms',
    ],
  ],
  'sources without an article': [
    [
      'Laut Augenzeugenberichten rief der Lotse „Alle Mann von Bord“.',
      'Alle Mann von Bord | Augenzeugenberichten | Augenzeugenberichten',
    ],
    [
      'Nach Polizeiangaben war die Schleuse „vorsätzlich beschädigt“ worden.',
      'vorsätzlich beschädigt | Polizeiangaben | Polizeiangaben',
    ],
    [
      'Von Fachleuten wird der Umbau als Fehler gewertet. So sei der Kanal „viel zu eng geworden“.',
      'viel zu eng geworden | Fachleuten | Fachleuten',
    ],
  ],
  'documents by what they end in': [
    [
      'Im Jahresbericht heißt es dazu: „Die Schleuse ist seit Jahren baufällig.“',
      'Die Schleuse ist seit Jahren baufällig. | Jahresbericht | Jahresbericht',
    ],
  ],
  'years are nobody': [
    [
      'Bereits im Dezember 2005 hatte Ministerin Ute Falk in Kiel verkündet: „Wir bauen den Kanal aus.“',
      'Wir bauen den Kanal aus. | Ministerin Ute Falk | Ute Falk',
    ],
  ],
  appositions: [
    [
      'Jens Harms, der Sprecher des Lotsenverbands sagte gegenüber der Hafenpost: „Wir geben nicht auf.“',
      'Wir geben nicht auf. | Jens Harms | Jens Harms',
    ],
    [
      'Auch die Leiterin im Hafenamt, Petra Ohm, äußerte sich zufrieden: „Wir haben ein gutes Ergebnis erreicht.“',
      'Wir haben ein gutes Ergebnis erreicht. | die Leiterin | Petra Ohm',
    ],
  ],
  'the comma before a tag': [
    ['Petra Ohm kam spät. „Nein“, sagte die Ministerin am Abend.', 'Nein | die Ministerin | Petra Ohm'],
    ['„Nordstern“ berichtete von dem Unglück im Hafen.'],
  ],
};

describe.each(Object.entries(phenomena))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(read(text, lexicon)).toEqual(expected);
  });
});
