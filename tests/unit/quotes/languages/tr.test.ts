/** Turkish: text, then what is read of it as "words | mention | name"; nothing where the words are no quotation. */
import { expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/tr';
import { readAll } from '../helper';

const rows: [string, ...string[]][] = [
  [
    '“Köprü pazartesi günü kapanacak” dedi Belediye Başkanı Leyla Aydın.',
    'Köprü pazartesi günü kapanacak | Leyla Aydın | Leyla Aydın',
  ],
  [
    'Leyla Aydın, "Her şeyi denedik ve hiçbir şey işe yaramadı" dedi.',
    'Her şeyi denedik ve hiçbir şey işe yaramadı | Leyla Aydın | Leyla Aydın',
  ],
  [
    'Dışişleri Bakanı Hakan Yıldız, “Görüşmeler sürüyor” diye konuştu. Yıldız, “Acelemiz yok” ifadesini kullandı.',
    'Görüşmeler sürüyor | Hakan Yıldız | Hakan Yıldız',
    'Acelemiz yok | Yıldız | Hakan Yıldız',
  ],
  ['“Bu karar yanlış” diyen Aydın, itiraz edeceklerini söyledi.', 'Bu karar yanlış | Aydın | Aydın'],
  ['Kaya: "Her şey güzel olacak"', 'Her şey güzel olacak | Kaya | Kaya'],
  [
    'Şirketten yapılan açıklamada, “Güvenlik garanti altında” denildi.',
    'Güvenlik garanti altında | Şirketten | Şirket',
  ],
  [
    'Yeşil Parti Sözcüsü Emre Kaya yaptığı açıklamada, “Susmayacağız” dedi. Kaya şunları söyledi: “Halk her şeyi görüyor.”',
    'Susmayacağız | Emre Kaya | Emre Kaya',
    'Halk her şeyi görüyor. | Kaya | Emre Kaya',
  ],
  ['“Uzun Gece” filmi yarın gösterime giriyor.'],
  ['Şüpheliler hakkında "nitelikli dolandırıcılık" suçlamasıyla dava açıldı.'],
  ['"Hiç beklemiyorduk" diyor 40 yaşındaki Ayşe Demir.', 'Hiç beklemiyorduk | Ayşe Demir | Ayşe Demir'],
  ['Demir, sözlerini “Umudumuzu kaybetmedik” diyerek tamamladı.', 'Umudumuzu kaybetmedik | Demir | Demir'],
  ['Uzmanlara göre deprem “kaçınılmaz”.'],
  ['Prof. Dr. Selin Arslan, "Aşı güvenlidir" dedi.', 'Aşı güvenlidir | Selin Arslan | Selin Arslan'],
  ['Arslan, hastalığın yayıldığını belirterek, "Önlem almalıyız" diye konuştu.', 'Önlem almalıyız | Arslan | Arslan'],
  [
    'Teknik direktör Okan Şahin maç sonunda "Oyuncularımla gurur duyuyorum" dedi.',
    'Oyuncularımla gurur duyuyorum | Okan Şahin | Okan Şahin',
  ],
  ['Şahin\'in ifadesiyle takım "yeniden doğdu".', 'yeniden doğdu | Şahin | Şahin'],
  ['ABD Başkanı John Harper, "Zaman azalıyor" uyarısında bulundu.', 'Zaman azalıyor | John Harper | John Harper'],
  [
    'Bakanlıktan yapılan yazılı açıklamada "Can kaybı yoktur" ifadelerine yer verildi.',
    'Can kaybı yoktur | Bakanlıktan | Bakanlık',
  ],
  ['"Yağmurun Gölgesi" adlı roman yayımlandı.'],
  [
    'Köy muhtarı Hasan Ateş, "Su geceden geldi. Kimse uyumadı" diye anlattı.',
    'Su geceden geldi. Kimse uyumadı | Hasan Ateş | Hasan Ateş',
  ],
  ['Mahkeme, kararında "deliller yetersiz" dedi.', 'deliller yetersiz | Mahkeme | Mahkeme'],
  ['"Neden kimse cevap vermiyor?" diye sordu Ayşe Demir.', 'Neden kimse cevap vermiyor? | Ayşe Demir | Ayşe Demir'],
  ['Demir sosyal medya hesabından "Teşekkürler" yazdı.', 'Teşekkürler | Demir | Demir'],
  ['Avukat Murat Ersoy, müvekkilinin "tamamen masum" olduğunu söyledi.', 'tamamen masum | Murat Ersoy | Murat Ersoy'],
  [
    'Bakan Leyla Aydın, "Karar doğru" dedi. Bakan, "Geri adım yok" dedi.',
    'Karar doğru | Leyla Aydın | Leyla Aydın',
    'Geri adım yok | Bakan | Leyla Aydın',
  ],
  [
    'Mahalle sakinlerinden Hatice Koç, "Gece hiç uyumadık" diye anlattı.',
    'Gece hiç uyumadık | Hatice Koç | Hatice Koç',
  ],
  [
    'Emre Kaya\'nın sözlerine tepki gösteren Halk Partili Zeynep Oral, "Size inanmıyoruz" dedi.',
    'Size inanmıyoruz | Zeynep Oral | Zeynep Oral',
  ],
  [
    'Leyla Aydın konuştu. Aydın, "Çok mutluyum" dedi. Rol arkadaşı Cem Tan\'la ilgili soruya ise, "O iyi bir oyuncu" yanıtını verdi.',
    'Çok mutluyum | Aydın | Leyla Aydın',
    'O iyi bir oyuncu | – | Leyla Aydın',
  ],
  [
    'Yer bilimci Kemal Duru ise şunları yazdı: "Hazırlıklı olmalıyız."',
    'Hazırlıklı olmalıyız. | Kemal Duru | Kemal Duru',
  ],
  ['"Kirayı ödeyemiyorum" diyor 62 yaşındaki emekli Ayşe Uslu.', 'Kirayı ödeyemiyorum | Ayşe Uslu | Ayşe Uslu'],
  [
    'Yeğeni Sevgi İleri cenazede, "Amcam bana okumayı sevdirdi" dedi.',
    'Amcam bana okumayı sevdirdi | Sevgi İleri | Sevgi İleri',
  ],
  [
    'Sağlık Bakanlığı\'ndan yapılan açıklamada, "Aşı stoku yeterli" denildi.',
    "Aşı stoku yeterli | Sağlık Bakanlığı'ndan | Sağlık Bakanlığı",
  ],
  [
    'Maliye Bakanlığı\'nın raporunda "gelirlerin arttığı" belirtiliyor.',
    "gelirlerin arttığı | Maliye Bakanlığı'nın raporunda | Maliye Bakanlığı",
  ],
  ['Uzmanlar "sessiz boşluk" adı verilen bölgeye dikkat çekiyor.'],
  ['Baba Yusuf Eker, "Oğluma kavuştum" dedi.', 'Oğluma kavuştum | Yusuf Eker | Yusuf Eker'],
  [
    "Fizikçi Burak Ege'ye göre “sonuçların doğrulanması gerekiyor”.",
    'sonuçların doğrulanması gerekiyor | Burak Ege | Burak Ege',
  ],
  ['Bakan, "Söz Milletindir" mitinginde konuştu ve yola çıktı.'],
  [
    'Kıyı Gazeteciler Cemiyeti açıklamasında, "Gazetecilik suç değildir" denildi.',
    'Gazetecilik suç değildir | Kıyı Gazeteciler Cemiyeti | Kıyı Gazeteciler Cemiyeti',
  ],
];

it.each(rows)('%s', (text, ...expected) => {
  expect(readAll(text, lexicon)).toEqual(expected);
});
