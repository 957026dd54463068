import { describe, expect, it } from 'vitest';
import { lexicon as ar } from '../../../../utils/quotes/lexicon/ar';
import { lexicon as cs } from '../../../../utils/quotes/lexicon/cs';
import { lexicon as de } from '../../../../utils/quotes/lexicon/de';
import { lexicon as el } from '../../../../utils/quotes/lexicon/el';
import { lexicon as es } from '../../../../utils/quotes/lexicon/es';
import { lexicon as fr } from '../../../../utils/quotes/lexicon/fr';
import { lexicon as he } from '../../../../utils/quotes/lexicon/he';
import { lexicon as italian } from '../../../../utils/quotes/lexicon/it';
import { lexicon as ja } from '../../../../utils/quotes/lexicon/ja';
import { lexicon as ko } from '../../../../utils/quotes/lexicon/ko';
import { lexicon as nl } from '../../../../utils/quotes/lexicon/nl';
import { lexicon as pl } from '../../../../utils/quotes/lexicon/pl';
import { lexicon as pt } from '../../../../utils/quotes/lexicon/pt';
import { lexicon as ru } from '../../../../utils/quotes/lexicon/ru';
import { lexicon as sv } from '../../../../utils/quotes/lexicon/sv';
import { lexicon as uk } from '../../../../utils/quotes/lexicon/uk';
import { lexicon as zh } from '../../../../utils/quotes/lexicon/zh';
import type { LexiconWithGrammar } from '../../../../utils/quotes/types';
import { read } from '../helper';

/** Text, then what is read of it: "words | mention | name". */
type Row = [string, ...string[]];

const tables: Record<string, [LexiconWithGrammar, Row[]]> = {
  German: [
    de,
    [
      ['In einem Interview erklärte sie: „Das reicht nicht.“', 'Das reicht nicht. | sie | –'],
      ['„Das ist das Ende der alten Ordnung“, so Wieland.', 'Das ist das Ende der alten Ordnung | Wieland | Wieland'],
      [
        'Von der Aue betonte, unter den Bewerbern seien „viele Frauen“. Sie seien „ebenso gut geeignet wie alle anderen“.',
        'viele Frauen | Von der Aue | Von der Aue',
        'ebenso gut geeignet wie alle anderen | Von der Aue | Von der Aue',
      ],
      [
        'Martin Klee, Sprecher des Vereins kommentierte den Beschluss mit den Worten: „Das ist nicht zu fassen.“',
        'Das ist nicht zu fassen. | Martin Klee | Martin Klee',
      ],
      [
        'Die Zeitung zitiert einen Augenzeugen mit den Worten: „Er lief einfach weiter.“',
        'Er lief einfach weiter. | einen Augenzeugen | einen Augenzeugen',
      ],
      [
        'Wie Ministerin Ute Kern erklärte, sieht der Bund darin „kein Hindernis für den Handel“.',
        'kein Hindernis für den Handel | Ministerin Ute Kern | Ute Kern',
      ],
      [
        '„Wir liefern weiter“, sagte Inge Kramer, Chefin des Marktes. „Es gibt genug Ware“, so die 50-Jährige.',
        'Wir liefern weiter | Inge Kramer | Inge Kramer',
        'Es gibt genug Ware | die 50-Jährige | Inge Kramer',
      ],
      ['Der Film „Eine lange Nacht“ läuft am Montag im Fernsehsender „Kanal Acht“.'],
    ],
  ],
  French: [
    fr,
    [
      [
        '« Nous allons continuer », a déclaré mardi le maire de Lyon, Grégory Vial.',
        'Nous allons continuer | le maire | Grégory Vial',
      ],
      ['« C’est faux ! », lance la députée Sarah Klein.', 'C’est faux ! | la députée Sarah Klein | Sarah Klein'],
      [
        'Le porte-parole du gouvernement, Marc Dubois, a jugé la situation « préoccupante ».',
        'préoccupante | Le porte-parole | Marc Dubois',
      ],
      [
        'Interrogé par la presse, M. Lenoir a répondu que « la porte reste ouverte ».',
        'la porte reste ouverte | M. Lenoir | Lenoir',
      ],
      [
        'Comme l’a souligné Jean-Luc Perrin : « Rien n’est perdu. »',
        'Rien n’est perdu. | Jean-Luc Perrin | Jean-Luc Perrin',
      ],
      [
        'Selon Marie Dupuis, la mesure est « totalement inefficace ».',
        'totalement inefficace | Marie Dupuis | Marie Dupuis',
      ],
      [
        'Marie Dupuis est revenue sur le vote. « C’est une erreur », a-t-elle ajouté.',
        'C’est une erreur | elle | Marie Dupuis',
      ],
      ['Le film « La Grande Évasion » sera diffusé dimanche.'],
    ],
  ],
  Spanish: [
    es,
    [
      [
        '«No vamos a ceder», dijo este lunes a la prensa el ministro de Economía, Luis García.',
        'No vamos a ceder | el ministro | Luis García',
      ],
      [
        '“Es un error histórico”, afirmó Ana Torres, portavoz del partido.',
        'Es un error histórico | Ana Torres | Ana Torres',
      ],
      ['Según María López, la medida es «totalmente ineficaz».', 'totalmente ineficaz | María López | María López'],
      [
        'El presidente Pedro Ruiz calificó la decisión de “inaceptable y vergonzosa”.',
        'inaceptable y vergonzosa | El presidente Pedro Ruiz | Pedro Ruiz',
      ],
      [
        'Así lo explicó la alcaldesa Carmen Soto: “No hay dinero para más obras”.',
        'No hay dinero para más obras | la alcaldesa Carmen Soto | Carmen Soto',
      ],
      [
        'Ana Soto había criticado el plan. Al respecto, explicó que “hablé con las víctimas y las escuché”.',
        'hablé con las víctimas y las escuché | Ana Soto | Ana Soto',
      ],
      [
        'El portavoz del Gobierno, Andrés Gil, aseguró que las cuentas “están claras”.',
        'están claras | El portavoz | Andrés Gil',
      ],
      ['La película “El secreto de la noche” ganó un premio.'],
    ],
  ],
  Portuguese: [
    pt,
    [
      [
        '"Não vamos recuar", disse nesta segunda-feira o ministro da Fazenda, Paulo Lemos.',
        'Não vamos recuar | o ministro | Paulo Lemos',
      ],
      [
        '“É um erro histórico”, afirmou Ana Teixeira, porta-voz do partido.',
        'É um erro histórico | Ana Teixeira | Ana Teixeira',
      ],
      ['Segundo Maria Lopes, a medida é “totalmente ineficaz”.', 'totalmente ineficaz | Maria Lopes | Maria Lopes'],
      [
        'O presidente Pedro Nunes classificou a decisão como “inaceitável e vergonhosa”.',
        'inaceitável e vergonhosa | O presidente Pedro Nunes | Pedro Nunes',
      ],
      [
        'Em entrevista à rádio, a escritora Rosa Vidal explicou que “o romance não morreu”.',
        'o romance não morreu | a escritora Rosa Vidal | Rosa Vidal',
      ],
      [
        '"A gente não sabia de nada", contou a moradora Lúcia Prado, de 52 anos.',
        'A gente não sabia de nada | a moradora Lúcia Prado | Lúcia Prado',
      ],
      [
        'Questionado pelos jornalistas, o treinador Rui Costa respondeu que “o grupo está unido”.',
        'o grupo está unido | o treinador Rui Costa | Rui Costa',
      ],
      ['O filme “A última estação” ganhou um prémio.'],
    ],
  ],
  Italian: [
    italian,
    [
      [
        "«Non faremo un passo indietro», ha detto il ministro dell'Economia Carlo Rinaldi.",
        'Non faremo un passo indietro | il ministro | Carlo Rinaldi',
      ],
      [
        '«È un errore storico», afferma Anna Torre, portavoce del partito.',
        'È un errore storico | Anna Torre | Anna Torre',
      ],
      ['Secondo Maria Lupi, la misura è «del tutto inefficace».', 'del tutto inefficace | Maria Lupi | Maria Lupi'],
      [
        'Il presidente Pietro Neri ha definito la decisione «inaccettabile e vergognosa».',
        'inaccettabile e vergognosa | Il presidente Pietro Neri | Pietro Neri',
      ],
      [
        'La scrittrice Rosa Viola spiega: «Il romanzo non è morto».',
        'Il romanzo non è morto | La scrittrice Rosa Viola | Rosa Viola',
      ],
      [
        "«Siamo tranquilli», ha assicurato ieri ai giornalisti l'allenatore Luca Sarti.",
        "Siamo tranquilli | l'allenatore Luca Sarti | Luca Sarti",
      ],
      ['"Nessuno ci ha avvisati", racconta Giulia, 34 anni.', 'Nessuno ci ha avvisati | Giulia | Giulia'],
      ['Il film «La notte è lunga» ha vinto un premio.'],
    ],
  ],
  Dutch: [
    nl,
    [
      [
        '“We gaan niet terug”, zei burgemeester Jan de Vries maandag.',
        'We gaan niet terug | burgemeester Jan de Vries | Jan de Vries',
      ],
      ['‘Dit is een ramp’, aldus Petra Bakker.', 'Dit is een ramp | Petra Bakker | Petra Bakker'],
    ],
  ],
  Swedish: [
    sv,
    [
      [
        '”Vi backar inte”, säger Anna Lindqvist, ordförande i föreningen.',
        'Vi backar inte | Anna Lindqvist | Anna Lindqvist',
      ],
    ],
  ],
  Polish: [
    pl,
    [
      [
        '„Nie cofniemy się” – powiedziała minister Anna Zielińska.',
        'Nie cofniemy się | minister Anna Zielińska | Anna Zielińska',
      ],
      [
        'Według Piotra Nowaka decyzja jest „zupełnie bezsensowna”.',
        'zupełnie bezsensowna | Piotra Nowaka | Piotr Nowak',
      ],
    ],
  ],
  Czech: [
    cs,
    [
      [
        '„Most bude příští týden otevřen,“ řekl starosta Jan Novák.',
        'Most bude příští týden otevřen, | starosta Jan Novák | Jan Novák',
      ],
      [
        '"Jsou skvělí ve všech částech hry," pochvaloval si Karel Dvořák.',
        'Jsou skvělí ve všech částech hry, | Karel Dvořák | Karel Dvořák',
      ],
    ],
  ],
  Russian: [
    ru,
    [
      ['«Мы не отступим», — заявил мэр Иван Петров.', 'Мы не отступим | мэр Иван Петров | Иван Петров'],
      ['По словам Анны Ивановой, решение «совершенно неверное».', 'совершенно неверное | Анны Ивановой | Анна Иванова'],
    ],
  ],
  Ukrainian: [
    uk,
    [
      [
        '«Ми не відступимо», — сказала міністерка Олена Шевченко.',
        'Ми не відступимо | міністерка Олена Шевченко | Олена Шевченко',
      ],
    ],
  ],
  Greek: [
    el,
    [
      [
        '«Δεν θα υποχωρήσουμε», είπε ο δήμαρχος Γιώργος Παππάς.',
        'Δεν θα υποχωρήσουμε | ο δήμαρχος Γιώργος Παππάς | Γιώργος Παππάς',
      ],
    ],
  ],
  Arabic: [
    ar,
    [['قال محمد علي: "لن نتراجع عن هذا القرار أبدا".', 'لن نتراجع عن هذا القرار أبدا | محمد علي | محمد علي']],
  ],
  Hebrew: [he, [['"לא ניסוג מההחלטה הזאת", אמר דוד לוי.', 'לא ניסוג מההחלטה הזאת | דוד לוי | דוד לוי']]],
  Chinese: [
    zh,
    [
      ['市长李明表示：“桥梁将在下周重新开放。”', '桥梁将在下周重新开放。 | 李明 | 李明'],
      ['“这不是一个科学问题，”王芳说。', '这不是一个科学问题， | 王芳 | 王芳'],
      [
        '社会学教授安娜·李（Anna Lee）研究这个问题超过四十年。她说：“我不认为这会有任何不同。”',
        '我不认为这会有任何不同。 | 她 | 安娜·李',
      ],
    ],
  ],
  Japanese: [
    ja,
    [
      ['山田太郎市長は「橋は来週再開する予定だ」と述べた。', '橋は来週再開する予定だ | 山田太郎 | 山田太郎'],
      ['「とてもうれしいです」と佐藤さんは話した。', 'とてもうれしいです | 佐藤 | 佐藤'],
      ['映画「夜明け」が公開された。'],
    ],
  ],
  Korean: [
    ko,
    [
      ['김민수 시장은 “다리는 다음 주에 다시 열린다”고 말했다.', '다리는 다음 주에 다시 열린다 | 김민수 | 김민수'],
      ['“정말 기쁘다”라고 박지영 씨가 말했다.', '정말 기쁘다 | 박지영 | 박지영'],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, [lexicon, rows]) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(read(text, lexicon)).toEqual(expected);
  });
});
