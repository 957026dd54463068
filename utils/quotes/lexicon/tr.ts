/** Turkish: X, “…” dedi; “…” diyen X; “…” ifadesini kullandı; the name behind its title, suffixes behind an apostrophe. */
import type { LexiconWithGrammar } from '../types';
import { spacedTags } from './spaced-tags';
import { readTaggedSpeech } from './tagged-speech';
import { neutral } from './types';

export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'tr',
  marks: { ...neutral.marks, singles: true },
  grammar: {
    readMarked: readTaggedSpeech(
      spacedTags({
        capitals: true,
        order: 'either',
        say: 'dedi dediler diyor diyorlar demişti der diyen diye diyerek demiş dediği söyledi söylüyor söylemişti söyleyen belirtti belirten belirterek belirtmişti vurguladı vurgulayan vurgulayarak kaydetti kaydeden ekledi ekleyen ekleyerek konuştu konuşan açıkladı açıklayan anlattı anlatan anlatıyor aktardı aktaran bildirdi bildiren savundu savunan iddia ifade ifadesini ifadelerini ifadesine ifadelerine ifadeleri ifadesi yazdı yazan paylaştı paylaşan yanıtladı yanıt cevap cevabını yanıtını sordu soran seslendi uyardı uyaran çağrısında hatırlattı değerlendirdi değerlendirmesinde değerlendirmesini eleştirdi tepki itiraf haykırdı bağırdı denildi denilen denildiği deniyor yorumunu uyarısında uyarısını yorumunda çağrısını sözünü sözlerini sözlerine sözleriyle sözleri şeklinde görüşünü görüşünde mesajını mesajı açıklamasını açıklamasında nitelendirdi tanımladı adlandırdı düşünüyor inanıyor duyurdu duyuran dikkati dikkat işaret devam öne ileri dile sürdürdü tamamladı bitirdi',
        stop: 've ile için gibi kadar göre sonra önce ardından üzerine hakkında ise de da ki ama fakat ancak bu şu o yaptığı açıklamada açıklamasında konuşmada konuşmasında toplantıda toplantısında yazılı olarak olan bir pazartesi salı çarşamba perşembe cuma cumartesi pazar dün bugün yarın',
        lead: 'yaşındaki ancak öte yandan ayrıca daha son olarak dün bugün diğer taraftan bu arada öncelikle peki şimdi',
        source: 'göre ifadesiyle sözleriyle',
        sourceFollows: false,
        title:
          'cumhurbaşkanı cumhurbaşkan başkan başkanı başkanvekili başkanvekil bakan bakanı başbakan başbakanı milletvekili vekil vekili sözcü sözcüsü müdür müdürü vali valisi kaymakam kaymakamı muhtar muhtarı genel sekreter sekreteri yardımcısı temsilci temsilcisi danışman danışmanı uzman uzmanı analist analisti ekonomist ekonomisti profesör prof doç öğretim üyesi görevlisi rektör rektörü dekan dekanı doktor hemşire avukat avukatı hakim hakimi savcı savcısı gazeteci muhabir muhabiri yazar yazarı yönetmen yönetmeni oyuncu oyuncusu şarkıcı sanatçı teknik direktör direktörü antrenör antrenörü futbolcu futbolcusu kaptan kaptanı kaleci hakem büyükelçi büyükelçisi komutan komutanı general albay şef şefi lider lideri kurucu kurucusu sahibi üye üyesi koordinatör koordinatörü ceo yönetici yöneticisi kral kralı kraliçe prens papa şansölye şansölyesi senatör elçi elçisi temsilcisi raportör müsteşar müsteşarı bekçi bekçisi kaptan mühendis mimar öğretmen öğrenci çiftçi esnaf vatandaş tanık',
        ofTitle:
          'genel eski yeni dışişleri içişleri savunma maliye adalet sağlık eğitim çevre ticaret tarım enerji ulaştırma yardımcı büyükşehir belediye belediyesi il ilçe abd rusya ukrayna israil iran fransa almanya ingiltere suriye irak yunanistan çin türkiye amerika amerikan fransız alman rus türk istanbul ankara izmir üniversitesi bakanlığı partisi parti meclis meclisi kurul kurulu yönetim icra grup birliği derneği odası federasyonu kulübü merkez bankası komisyonu',
        address: 'sayın bay bayan bey hanım dr av',
        body: 'şirket şirketi hükümet hükümeti bakanlık bakanlığı parti partisi polis emniyet savcılık savcılığı mahkeme mahkemesi örgüt örgütü kurum kurumu banka bankası üniversite üniversitesi gazete gazetesi ajans ajansı sendika sendikası dernek derneği belediye belediyesi ordu meclis komisyon rapor raporu açıklama yetkili yetkililer yetkilisi uzmanlar görgü kaynak kaynaklar bakanlığı’ndan aile ailesi yönetim',
        pronoun: 'o onlar kendisi',
        nameStands: 'behind',
        suffix: /['’]\p{Ll}+$/u,
        termBefore:
          /(?:[Ff]ilm[i]?|[Kk]itab[ıi]|[Rr]oman[ı]?|[Dd]iz[i](?:si)?|sözde|adlı|isimli|[Gg]azetesi|[Dd]ergisi|[Pp]rojesi|[Oo]perasyonu|[Şş]arkısı|[Aa]lbümü)\s*$/u,
        termBehind:
          /^\s*(?:adlı|isimli|başlıklı|filmi|dizisi|romanı|kitabı|projesi|operasyonu|kampanyası|olarak bilinen|lakaplı|suçlamasıyla|suçundan|suçlarından|suçu|isimle|adıyla|adını|ismini|programı|gemisi|kavramı|sergisi|ödülü)/u,
        joint: /^\s*[,;]?\s*(?:ve|ayrıca)?\s*$/u,
        minAloneChars: 25,
      }),
    ),
  },
};
