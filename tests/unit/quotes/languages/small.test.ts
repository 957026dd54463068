/** Languages with small lexicons, and those without one: the marks, and a speaker where punctuation and order tell one. */
import { describe, expect, it } from 'vitest';
import { lexicon as cs } from '../../../../utils/quotes/lexicon/cs';
import { lexicon as el } from '../../../../utils/quotes/lexicon/el';
import { lexicon as ja } from '../../../../utils/quotes/lexicon/ja';
import { lexicon as ko } from '../../../../utils/quotes/lexicon/ko';
import { lexicon as nl } from '../../../../utils/quotes/lexicon/nl';
import { lexicon as pl } from '../../../../utils/quotes/lexicon/pl';
import { lexicon as ru } from '../../../../utils/quotes/lexicon/ru';
import { lexicon as sv } from '../../../../utils/quotes/lexicon/sv';
import { neutral } from '../../../../utils/quotes/lexicon/types';
import { lexicon as uk } from '../../../../utils/quotes/lexicon/uk';
import { lexicon as zh } from '../../../../utils/quotes/lexicon/zh';
import type { LexiconWithGrammar } from '../../../../utils/quotes/types';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const tables: Record<string, [LexiconWithGrammar, Row[]]> = {
  Dutch: [
    nl,
    [
      [
        '‘De brug gaat maandag dicht’, zei burgemeester Klara Visser.',
        'De brug gaat maandag dicht | burgemeester Klara Visser | Klara Visser',
      ],
      [
        '“Wij hebben alles geprobeerd”, aldus wachter Piet de Boer, “maar niets houdt.”',
        'Wij hebben alles geprobeerd | wachter Piet de Boer | Piet de Boer',
        'maar niets houdt. | wachter Piet de Boer | Piet de Boer',
      ],
      ['Volgens Klara Visser wordt het werk “lang en duur”.', 'lang en duur | Klara Visser | Klara Visser'],
      ['Minister Anna Roos noemt het plan “een lapmiddel”.', 'een lapmiddel | Minister Anna Roos | Anna Roos'],
      ['Piet de Boer antwoordde: “Ik weet van niets.”', 'Ik weet van niets. | Piet de Boer | Piet de Boer'],
      ['De sluiting is “een ramp”, vindt Marieke Smit.', 'een ramp | Marieke Smit | Marieke Smit'],
      ['“Dit is goed nieuws!” riep Marieke Smit.', 'Dit is goed nieuws! | Marieke Smit | Marieke Smit'],
      [
        'Klara Visser bevestigde de sluiting. “We hebben geen keus”, zei ze.',
        'We hebben geen keus | ze | Klara Visser',
      ],
      ['Het schip “Noordster” vertrok dinsdag.'],
      ['De film “De lange nacht” draait vanaf morgen.'],
      ['Zij zei dat “de haven van iedereen is”.', 'de haven van iedereen is | Zij | –'],
      [
        'In een verklaring schrijft de rederij: “De veiligheid is gewaarborgd.”',
        'De veiligheid is gewaarborgd. | de rederij | de rederij',
      ],
    ],
  ],
  Swedish: [
    sv,
    [
      [
        '”Bron stänger på måndag”, säger borgmästaren Klara Vik.',
        'Bron stänger på måndag | borgmästaren Klara Vik | Klara Vik',
      ],
      ['– Vi har försökt allt, säger vakten Per Boman.', '— Vi har försökt allt | vakten Per Boman | Per Boman'],
      ['Enligt Klara Vik blir arbetet ”långt och dyrt”.', 'långt och dyrt | Klara Vik | Klara Vik'],
      ['Ministern Anna Ros kallar planen ”ett plåster”.', 'ett plåster | Ministern Anna Ros | Anna Ros'],
      ['Per Boman svarade: ”Jag vet ingenting.”', 'Jag vet ingenting. | Per Boman | Per Boman'],
      ['”Det är goda nyheter!”, utropade Maria Smed.', 'Det är goda nyheter! | Maria Smed | Maria Smed'],
      ['Fartyget ”Nordstjärnan” gick i tisdags.'],
      ['Filmen ”Den långa natten” visas i morgon.'],
      ['”Vi ger oss inte”, varnade facket i fredags.', 'Vi ger oss inte | facket | facket'],
    ],
  ],
  Polish: [
    pl,
    [
      [
        '„Próbowaliśmy wszystkiego”, zapewnia latarnik Piotr Borek.',
        'Próbowaliśmy wszystkiego | latarnik Piotr Borek | Piotr Borek',
      ],
      ['Według Klary Wilk prace będą „długie i kosztowne”.', 'długie i kosztowne | Klary Wilk | Klary Wilk'],
      ['– Nie podpiszę – powiedział Paweł.', '— Nie podpiszę | Paweł | Paweł'],
      ['Piotr Borek odpowiedział: „Nic o tym nie wiem”.', 'Nic o tym nie wiem | Piotr Borek | Piotr Borek'],
      ['Minister Anna Ross nazwała plan „łataniem dziur”.', 'łataniem dziur | Minister Anna Ross | Anna Ross'],
      ['„To dobra wiadomość!” – cieszy się Maria Kowal.', 'To dobra wiadomość! | Maria Kowal | Maria Kowal'],
      ['Klara Wilk potwierdziła zamknięcie. „Nie mamy wyboru” – dodała.', 'Nie mamy wyboru | Klara Wilk | Klara Wilk'],
      ['Statek „Gwiazda Północy” wypłynął we wtorek.'],
      ['Film „Długa noc” wejdzie jutro do kin.'],
    ],
  ],
  Czech: [
    cs,
    [
      [
        '„Most zavřeme v pondělí,“ řekla starostka Klára Vlková.',
        'Most zavřeme v pondělí, | starostka Klára Vlková | Klára Vlková',
      ],
      [
        '„Zkusili jsme všechno,“ uvedl hlídač Petr Bor, „ale nic nedrží.“',
        'Zkusili jsme všechno, | hlídač Petr Bor | Petr Bor',
        'ale nic nedrží. | hlídač Petr Bor | Petr Bor',
      ],
      ['Podle Kláry Vlkové budou práce „dlouhé a drahé“.', 'dlouhé a drahé | Kláry Vlkové | Klára Vlková'],
      ['Ministryně Anna Rosová označila plán za „záplatu“.', 'záplatu | Ministryně Anna Rosová | Anna Rosová'],
      ['Petr Bor odpověděl: „Nic o tom nevím.“', 'Nic o tom nevím. | Petr Bor | Petr Bor'],
      ['"To je dobrá zpráva!" zvolala Marie Kovářová.', 'To je dobrá zpráva! | Marie Kovářová | Marie Kovářová'],
      ['Klára Vlková uzavírku potvrdila. „Nemáme na výběr,“ dodala.', 'Nemáme na výběr, | Klára Vlková | Klára Vlková'],
      ['Loď „Polárka“ vyplula v úterý.'],
      ['Film „Dlouhá noc“ půjde do kin zítra.'],
      ['„Neustoupíme,“ varovaly v pátek odbory.', 'Neustoupíme, | odbory | odbory'],
    ],
  ],
  Russian: [
    ru,
    [
      ['— Я не подпишу, — сказал Павел.', '— Я не подпишу, | Павел | Павел'],
      ['Министр Анна Росова назвала план «заплаткой».', 'заплаткой | Министр Анна Росова | Анна Росова'],
    ],
  ],
  Ukrainian: [
    uk,
    [
      ['«Ми все перепробували», — заявив сторож Петро Бір.', 'Ми все перепробували | сторож Петро Бір | Петро Бір'],
      ['За словами Клари Вовк, роботи будуть «довгими й дорогими».', 'довгими й дорогими | Клари Вовк | Клара Вовк'],
      ['— Я не підпишу, — сказав Павло.', '— Я не підпишу, | Павло | Павло'],
      ['Міністерка Анна Рось назвала план «латкою».', 'латкою | Міністерка Анна Рось | Анна Рось'],
    ],
  ],
  Greek: [
    el,
    [
      [
        '«Η γέφυρα κλείνει τη Δευτέρα», είπε η δήμαρχος Κλάρα Βλάχου.',
        'Η γέφυρα κλείνει τη Δευτέρα | η δήμαρχος Κλάρα Βλάχου | Κλάρα Βλάχου',
      ],
      [
        '«Τα δοκιμάσαμε όλα», δήλωσε ο φύλακας Πέτρος Μπόρης.',
        'Τα δοκιμάσαμε όλα | ο φύλακας Πέτρος Μπόρης | Πέτρος Μπόρης',
      ],
      [
        'Σύμφωνα με την Κλάρα Βλάχου, τα έργα θα είναι «μακρά και ακριβά».',
        'μακρά και ακριβά | την Κλάρα Βλάχου | Κλάρα Βλάχου',
      ],
      ['Ο Πέτρος Μπόρης απάντησε: «Δεν ξέρω τίποτα».', 'Δεν ξέρω τίποτα | Ο Πέτρος Μπόρης | Πέτρος Μπόρης'],
      ['Η υπουργός Άννα Ρούσου χαρακτήρισε το σχέδιο «μπάλωμα».', 'μπάλωμα | Η υπουργός Άννα Ρούσου | Άννα Ρούσου'],
      ['«Είναι καλό νέο!», αναφώνησε η Μαρία Σιδέρη.', 'Είναι καλό νέο! | η Μαρία Σιδέρη | Μαρία Σιδέρη'],
      [
        'Η Κλάρα Βλάχου επιβεβαίωσε το κλείσιμο. «Δεν έχουμε επιλογή», πρόσθεσε.',
        'Δεν έχουμε επιλογή | Η Κλάρα Βλάχου | Κλάρα Βλάχου',
      ],
      ['Το πλοίο «Αστέρι του Βορρά» αναχώρησε την Τρίτη.'],
      ['Η ταινία «Μακριά νύχτα» προβάλλεται αύριο.'],
      [
        'Σε ανακοίνωση η εταιρεία αναφέρει: «Η ασφάλεια είναι εγγυημένη».',
        'Η ασφάλεια είναι εγγυημένη | η εταιρεία | η εταιρεία',
      ],
      [
        '«Δεν θα υποχωρήσουμε», προειδοποίησε την Παρασκευή το συνδικάτο.',
        'Δεν θα υποχωρήσουμε | το συνδικάτο | το συνδικάτο',
      ],
    ],
  ],
  Chinese: [
    zh,
    [
      ['李强回答：“我什么都不知道，你们去问别人吧。”', '我什么都不知道，你们去问别人吧。 | 李强 | 李强'],
      ['电影《漫长的夜》明天上映。'],
    ],
  ],
  Japanese: [ja, [['山本氏は「何も知らない」と答えた。', '何も知らない | 山本 | 山本']]],
  Korean: [ko, [['박 대표는 "항구는 모두의 것"이라고 강조했다.', '항구는 모두의 것 | 박 대표 | 박 대표']]],
  'without a lexicon': [
    neutral,
    [
      [
        '“Köprü pazartesi günü kapanacak” dedi Belediye Başkanı Leyla Aydın.',
        'Köprü pazartesi günü kapanacak | Belediye Başkanı Leyla Aydın | Belediye Başkanı Leyla Aydın',
      ],
      ['«Broen stenger på mandag», sier ordfører Klara Vik.', 'Broen stenger på mandag | Klara Vik | Klara Vik'],
      ['»Broen lukker på mandag,« siger borgmester Klara Vig.', 'Broen lukker på mandag, | Klara Vig | Klara Vig'],
      [
        '”Silta suljetaan maanantaina”, sanoi kaupunginjohtaja Klaara Virta.',
        'Silta suljetaan maanantaina | Klaara Virta | Klaara Virta',
      ],
      ['„A hidat hétfőn lezárják” – mondta Virág Klára polgármester.', 'A hidat hétfőn lezárják | – | –'],
      ['„Podul se închide luni”, a declarat primărița Clara Vidu.', 'Podul se închide luni | Clara Vidu | Clara Vidu'],
      ['“हमने सब कुछ आज़मा लिया, पर कुछ काम नहीं आया,” मीरा शर्मा ने कहा।', 'हमने सब कुछ आज़मा लिया, पर कुछ काम नहीं आया, | – | –'],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, [lexicon, rows]) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
