/** Dutch by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/nl';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  [
    '“De brug gaat maandag dicht”, zegt burgemeester Klara van Wijk.',
    'De brug gaat maandag dicht | burgemeester Klara van Wijk | Klara van Wijk',
  ],
  [
    '‘De brug is oud’, geeft ze toe, ‘en niemand herstelt hem.’',
    'De brug is oud | ze | –',
    'en niemand herstelt hem. | ze | –',
  ],
  [
    'Volgens Piet Havens is de toestand “ernstig maar niet hopeloos”.',
    'ernstig maar niet hopeloos | Piet Havens | Piet Havens',
  ],
  ['Volgens de politie is de toestand “onder controle”.', 'onder controle | de politie | de politie'],
  [
    'Premier Karel Raven noemt het besluit “een schande voor het hele land”.',
    'een schande voor het hele land | Premier Karel Raven | Karel Raven',
  ],
  [
    'In een persbericht schrijft het bedrijf: “Wij nemen de zaak zeer ernstig.”',
    'Wij nemen de zaak zeer ernstig. | het bedrijf | het bedrijf',
  ],
  [
    'Klara van Wijk, burgemeester van Havendorp, verliet de zaal. “Het was tijdverlies”, aldus de burgemeester.',
    'Het was tijdverlies | de burgemeester | Klara van Wijk',
  ],
  [
    'Minister van Volksgezondheid Anna Roos benadrukte dat de wet “slecht geschreven” is.',
    'slecht geschreven | Minister | Anna Roos',
  ],
  [
    '“De ploeg is klaar”, zei trainer Marc Dobbels in de Havenkrant. “We wachten op de wedstrijd.”',
    'De ploeg is klaar | trainer Marc Dobbels | Marc Dobbels',
    'We wachten op de wedstrijd. | trainer Marc Dobbels | Marc Dobbels',
  ],
  [
    'Marc Dobbels kwam naar de persconferentie. “We zijn klaar”, zei hij. “Eindelijk”, voegde hij eraan toe.',
    'We zijn klaar | hij | Marc Dobbels',
    'Eindelijk | hij | Marc Dobbels',
  ],
  ['Zoals Marc Dobbels zei, heeft de ploeg “niets te vrezen”.', 'niets te vrezen | Marc Dobbels | Marc Dobbels'],
  ['De film “De lange nacht” komt vrijdag in de zalen.'],
  ['Het gaat om een zogenaamde “groene deal”.'],
  [
    'Politiewoordvoerder Adam Wolfs bevestigt: “Er zijn twee personen opgepakt.”',
    'Er zijn twee personen opgepakt. | Politiewoordvoerder Adam Wolfs | Adam Wolfs',
  ],
  [
    'Op de vraag wanneer de brug opengaat, antwoordde Piet Havens: “Vraag het aan het ijs.”',
    'Vraag het aan het ijs. | Piet Havens | Piet Havens',
  ],
  ['Ze vindt het “een heel goed idee”.', 'een heel goed idee | Ze | –'],
  ['Experts waarschuwen dat het ijs “elk moment kan breken”.', 'elk moment kan breken | Experts | Experts'],
  ['Uit het rapport blijkt dat de bodem “allang dood” is.', 'allang dood | het rapport | het rapport'],
  [
    '“Dat hebben we al eens gehoord”, zegt een buurman die anoniem wil blijven.',
    'Dat hebben we al eens gehoord | een buurman | een buurman',
  ],
  [
    'Het bedrijf Noordbrug wijst de kritiek af. “We hebben alle regels gevolgd”, laat directeur Jan Holm weten.',
    'We hebben alle regels gevolgd | directeur Jan Holm | Jan Holm',
  ],
  ['Jan Holm schrijft op Facebook: “Bedankt voor de steun.”', 'Bedankt voor de steun. | Jan Holm | Jan Holm'],
  [
    '“Het is een schandaal”, stelt Kamerlid Adam Wolfs (CDA). “Dit kan zo niet”, vindt hij.',
    'Het is een schandaal | Kamerlid Adam Wolfs | Adam Wolfs',
    'Dit kan zo niet | hij | Adam Wolfs',
  ],
  [
    '“We zijn geschrokken”, vertelt bewoonster Ria de Boer. “Alles lag plat.”',
    'We zijn geschrokken | bewoonster Ria de Boer | Ria de Boer',
    'Alles lag plat. | bewoonster Ria de Boer | Ria de Boer',
  ],
  ['Anna Roos is teleurgesteld. Volgens haar was het “een gemiste kans”.', 'een gemiste kans | haar | Anna Roos'],
  ['Holm legt uit: ‘Het ijs is te dun.’ Jan Holm leidt de haven.', 'Het ijs is te dun. | Holm | Jan Holm'],
  [
    'Premier Karel Raven en minister Anna Roos gaven een persconferentie. “We hebben een plan”, zei Raven. “Het plan is klaar”, voegde Roos toe.',
    'We hebben een plan | Raven | Karel Raven',
    'Het plan is klaar | Roos | Anna Roos',
  ],
  [
    '“Dit is geen oplossing”, schrijft Anna Roos op X. “We hebben geld nodig.”',
    'Dit is geen oplossing | Anna Roos | Anna Roos',
    'We hebben geld nodig. | Anna Roos | Anna Roos',
  ],
];

describe('Dutch', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
