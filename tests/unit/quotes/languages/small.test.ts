/** Languages with small lexicons, and those without one: the marks, and a speaker where punctuation and order tell one. */
import { describe, expect, it } from 'vitest';
import { lexicon as ar } from '../../../../utils/quotes/lexicon/ar';
import { lexicon as cs } from '../../../../utils/quotes/lexicon/cs';
import { lexicon as el } from '../../../../utils/quotes/lexicon/el';
import { lexicon as he } from '../../../../utils/quotes/lexicon/he';
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
        '„Most zamykamy w poniedziałek” – powiedziała burmistrz Klara Wilk.',
        'Most zamykamy w poniedziałek | burmistrz Klara Wilk | Klara Wilk',
      ],
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
      [
        '«Мост закроют в понедельник», — сказала мэр Клара Волкова.',
        'Мост закроют в понедельник | мэр Клара Волкова | Клара Волкова',
      ],
      [
        '«Мы всё перепробовали, — заявил сторож Пётр Боров, — но ничего не держит».',
        'Мы всё перепробовали, — заявил сторож Пётр Боров, — но ничего не держит | Пётр Боров | Пётр Боров',
      ],
      [
        'По словам Клары Волковой, работы будут «долгими и дорогими».',
        'долгими и дорогими | Клары Волковой | Клара Волкова',
      ],
      ['— Я не подпишу, — сказал Павел.', '— Я не подпишу, | Павел | Павел'],
      ['Пётр Боров ответил: «Ничего об этом не знаю».', 'Ничего об этом не знаю | Пётр Боров | Пётр Боров'],
      ['Министр Анна Росова назвала план «заплаткой».', 'заплаткой | Министр Анна Росова | Анна Росова'],
      [
        '«Это хорошая новость!» — воскликнула Мария Кузнецова.',
        'Это хорошая новость! | Мария Кузнецова | Мария Кузнецова',
      ],
      [
        'Клара Волкова подтвердила закрытие. «У нас нет выбора», — добавила она.',
        'У нас нет выбора | она | Клара Волкова',
      ],
      ['Корабль «Полярная звезда» вышел во вторник.'],
      ['Фильм «Долгая ночь» выйдет завтра.'],
      ['«Мы не уступим», — предупредил в пятницу профсоюз.', 'Мы не уступим | профсоюз | профсоюз'],
    ],
  ],
  Ukrainian: [
    uk,
    [
      [
        '«Міст закриють у понеділок», — сказала мерка Клара Вовк.',
        'Міст закриють у понеділок | мерка Клара Вовк | Клара Вовк',
      ],
      ['«Ми все перепробували», — заявив сторож Петро Бір.', 'Ми все перепробували | сторож Петро Бір | Петро Бір'],
      ['За словами Клари Вовк, роботи будуть «довгими й дорогими».', 'довгими й дорогими | Клари Вовк | Клара Вовк'],
      ['— Я не підпишу, — сказав Павло.', '— Я не підпишу, | Павло | Павло'],
      ['Петро Бір відповів: «Нічого про це не знаю».', 'Нічого про це не знаю | Петро Бір | Петро Бір'],
      ['Міністерка Анна Рось назвала план «латкою».', 'латкою | Міністерка Анна Рось | Анна Рось'],
      ['«Це добра новина!» — вигукнула Марія Коваль.', 'Це добра новина! | Марія Коваль | Марія Коваль'],
      [
        'Клара Вовк підтвердила закриття. «У нас немає вибору», — додала вона.',
        'У нас немає вибору | вона | Клара Вовк',
      ],
      ['Корабель «Полярна зоря» вийшов у вівторок.'],
      ['Фільм «Довга ніч» вийде завтра.'],
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
  Arabic: [
    ar,
    [
      [
        'قالت رئيسة البلدية ليلى منصور: «سيُغلق الجسر يوم الاثنين».',
        'سيُغلق الجسر يوم الاثنين | ليلى منصور | ليلى منصور',
      ],
      ['وأضاف الحارس سامي حداد: "جرّبنا كل شيء ولم ينجح شيء".', 'جرّبنا كل شيء ولم ينجح شيء | سامي حداد | سامي حداد'],
      ['«هذا خبر جيد»، قال كريم ناصر.', 'هذا خبر جيد | كريم ناصر | كريم ناصر'],
      ['وأكد الوزير عمر خليل أن «السلامة مضمونة للجميع».', 'السلامة مضمونة للجميع | عمر خليل | عمر خليل'],
      ['ووصف سامي حداد القرار بأنه «كارثة معلنة».', 'كارثة معلنة | سامي حداد | سامي حداد'],
      ['وقالت الشركة في بيان: «لن نتراجع عن قرارنا».', 'لن نتراجع عن قرارنا | الشركة | الشركة'],
      ['أجاب كريم ناصر: "لا أعرف شيئًا عن ذلك".', 'لا أعرف شيئًا عن ذلك | كريم ناصر | كريم ناصر'],
      ['غادرت السفينة «نجمة الشمال» يوم الثلاثاء.'],
      ['يُعرض فيلم «ليلة طويلة» غدًا.'],
      ['وقال حداد إن "الميناء ملك للجميع".', 'الميناء ملك للجميع | حداد | حداد'],
    ],
  ],
  Hebrew: [
    he,
    [
      ['"הגשר ייסגר ביום שני", אמרה ראש העירייה רותי אלמוג.', 'הגשר ייסגר ביום שני | רותי אלמוג | רותי אלמוג'],
      [
        '"ניסינו הכול", אמר השומר יואב שדה, "אבל שום דבר לא עזר".',
        'ניסינו הכול | יואב שדה | יואב שדה',
        'אבל שום דבר לא עזר | יואב שדה | יואב שדה',
      ],
      ['לדברי רותי אלמוג, העבודות יהיו "ארוכות ויקרות".', 'ארוכות ויקרות | רותי אלמוג | רותי אלמוג'],
      ['יואב שדה השיב: "אני לא יודע כלום".', 'אני לא יודע כלום | יואב שדה | יואב שדה'],
      ['השרה ענת רוזן כינתה את התוכנית "טלאי על טלאי".', 'טלאי על טלאי | ענת רוזן | ענת רוזן'],
      ['"אלה חדשות טובות!", קראה מרים כהן.', 'אלה חדשות טובות! | מרים כהן | מרים כהן'],
      ['רותי אלמוג אישרה את הסגירה. "אין לנו ברירה", הוסיפה.', 'אין לנו ברירה | – | –'],
      ['הספינה "כוכב הצפון" יצאה ביום שלישי.'],
      ['הסרט "לילה ארוך" יוקרן מחר.'],
    ],
  ],
  Chinese: [
    zh,
    [
      ['市长王丽说：“大桥将于周一关闭。”', '大桥将于周一关闭。 | 王丽 | 王丽'],
      [
        '“我们什么都试过了，”看守人李强表示，“但没有用。”',
        '我们什么都试过了， | 李强 | 李强',
        '但没有用。 | 李强 | 李强',
      ],
      ['王丽表示，工程将“漫长而昂贵”。', '漫长而昂贵 | 王丽 | 王丽'],
      ['李强回答：“我什么都不知道，你们去问别人吧。”', '我什么都不知道，你们去问别人吧。 | 李强 | 李强'],
      ['“这是个好消息！”陈静说。', '这是个好消息！ | 陈静 | 陈静'],
      ['部长张伟称，该计划“只是一块补丁而已”。', '只是一块补丁而已 | 张伟 | 张伟'],
      ['公司在声明中说：“安全是有保障的。”', '安全是有保障的。 | 公司 | 公司'],
      ['轮船“北极星”号周二启航。'],
      ['电影《漫长的夜》明天上映。'],
      ['王丽补充说，新桥会“引起很大的争议”。', '引起很大的争议 | 王丽 | 王丽'],
      ['工会警告说：“我们绝不会让步。”', '我们绝不会让步。 | 工会 | 工会'],
      ['據市長陳志強介紹，「新橋的費用相當於一所學校」。', '新橋的費用相當於一所學校 | 陳志強 | 陳志強'],
    ],
  ],
  Japanese: [
    ja,
    [
      [
        '「橋は月曜日に閉鎖されます」と町長の田中真由美さんは述べた。',
        '橋は月曜日に閉鎖されます | 田中真由美 | 田中真由美',
      ],
      ['田中さんは「すべて試しましたが、だめでした」と話した。', 'すべて試しましたが、だめでした | 田中 | 田中'],
      ['「とても良い知らせです」と山本健一氏が語った。', 'とても良い知らせです | 山本健一 | 山本健一'],
      ['山本氏は「何も知らない」と答えた。', '何も知らない | 山本 | 山本'],
      ['大臣の佐藤花子氏は、計画を「その場しのぎだ」と批判した。', 'その場しのぎだ | 佐藤花子 | 佐藤花子'],
      ['会社は声明で「安全は保証されている」と発表した。', '安全は保証されている | 会社 | 会社'],
      ['船「北極星」は火曜日に出港した。'],
      ['映画「長い夜」は明日公開される。'],
      ['「私たちは譲らない」と組合は警告した。', '私たちは譲らない | 組合 | 組合'],
      ['町長は『橋はみんなのものだ』と強調した。', '橋はみんなのものだ | 町長 | 町長'],
    ],
  ],
  Korean: [
    ko,
    [
      ['김민수 시장은 “다리는 월요일에 폐쇄된다”고 말했다.', '다리는 월요일에 폐쇄된다 | 김민수 | 김민수'],
      ['“모든 것을 시도했습니다”라고 이영희 씨는 밝혔다.', '모든 것을 시도했습니다 | 이영희 | 이영희'],
      ['이 씨는 “아무것도 모른다”고 답했다.', '아무것도 모른다 | 이 씨 | 이 씨'],
      ['“좋은 소식입니다!” 박지훈 대표가 말했다.', '좋은 소식입니다! | 박지훈 | 박지훈'],
      ['최수진 장관은 계획을 “임시방편”이라고 비판했다.', '임시방편 | 최수진 | 최수진'],
      ['회사는 성명에서 “안전은 보장된다”고 밝혔다.', '안전은 보장된다 | 회사 | 회사'],
      ['배 ‘북극성’은 화요일에 출항했다.'],
      ['영화 ‘긴 밤’이 내일 개봉한다.'],
      ['노조는 “우리는 물러서지 않겠다”고 경고했다.', '우리는 물러서지 않겠다 | 노조 | 노조'],
      ['박 대표는 "항구는 모두의 것"이라고 강조했다.', '항구는 모두의 것 | 박 대표 | 박 대표'],
    ],
  ],
  'without a lexicon': [
    neutral,
    [
      [
        '“Köprü pazartesi günü kapanacak” dedi Belediye Başkanı Leyla Aydın.',
        'Köprü pazartesi günü kapanacak | Belediye Başkanı Leyla Aydın | Belediye Başkanı Leyla Aydın',
      ],
      [
        'Leyla Aydın, "Her şeyi denedik ve hiçbir şey işe yaramadı" dedi.',
        'Her şeyi denedik ve hiçbir şey işe yaramadı | Leyla Aydın | Leyla Aydın',
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
      ['Skipet «Nordstjernen» gikk tirsdag.'],
      ['A „Hosszú éjszaka” című film holnap kerül a mozikba.'],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, [lexicon, rows]) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
