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
        say: 'dedi dediler diyor diyorlar demişti der diyen diye diyerek demiş dediği söyledi söylüyor söylemişti söyleyen belirtti belirten belirterek belirtmişti vurguladı vurgulayan vurgulayarak kaydetti kaydeden ekledi ekleyen ekleyerek konuştu konuşan açıkladı açıklayan anlattı anlatan anlatıyor aktardı aktaran bildirdi bildiren savundu savunan iddia ifade ifadesini ifadelerini ifadesine ifadelerine ifadeleri ifadesi yazdı yazan paylaştı paylaşan yanıtladı yanıt cevap cevabını yanıtını sordu soran seslendi uyardı uyaran çağrısında hatırlattı değerlendirdi değerlendirmesinde değerlendirmesini eleştirdi tepki itiraf haykırdı bağırdı denildi denilen denildiği deniyor yorumunu uyarısında uyarısını yorumunda çağrısını sözünü sözlerini sözlerine sözleriyle sözleri şeklinde görüşünü görüşünde mesajını mesajı açıklamasını açıklamasında nitelendirdi tanımladı adlandırdı düşünüyor inanıyor duyurdu duyuran dikkati dikkat işaret devam öne ileri dile sürdürdü tamamladı bitirdi savunarak kaydederek açıklayarak hatırlatarak anlatarak sorarak yazarak duyurarak ederek diyordu demişlerdi söylemişlerdi söylediler anlatıyordu anlatmıştı yazmıştı yazıyor soruyor soruyordu açıklamıştı aktarıyor savunuyor vurguluyor belirtiyor ekliyor konuşuyor konuşuyordu paylaşımında paylaşımda paylaşım mesajında belirtildi kaydedildi vurgulandı bildirildi açıklandı aktarıldı duyuruldu notunu notuyla sorusunu sorusuna bilgisini iddiasını iddiasında tepkisini eleştirisini sitemini serzenişinde şunları şöyle özetledi dert yandı yakındı seslenen bağıran haykıran söyleyerek gönderme duası savunmasını savunmasında belirtiliyor kaydediliyor vurgulanıyor bildiriliyor açıklanıyor söyleniyor belirtilerek denilerek bildirilerek vurgulanarak kaydedilerek',
        stop: 've ile için gibi kadar göre sonra önce ardından üzerine hakkında ise de da ki ama fakat ancak bu şu o yaptığı açıklamada açıklamasında konuşmada konuşmasında toplantıda toplantısında yazılı olarak olan bir pazartesi salı çarşamba perşembe cuma cumartesi pazar dün bugün yarın sosyal medya hesabından maç maçın duruşma duruşmada yaptıkları yayımladığı paylaştığı verdiği katıldığı basın',
        lead: 'yaşındaki ancak öte yandan ayrıca daha son olarak dün bugün diğer taraftan bu arada öncelikle peki şimdi',
        source: 'göre ifadesiyle sözleriyle',
        sourceFollows: false,
        title:
          'cumhurbaşkanı cumhurbaşkan başkan başkanı başkanvekili başkanvekil bakan bakanı başbakan başbakanı milletvekili vekil vekili sözcü sözcüsü müdür müdürü vali valisi kaymakam kaymakamı muhtar muhtarı genel sekreter sekreteri yardımcısı temsilci temsilcisi danışman danışmanı uzman uzmanı analist analisti ekonomist ekonomisti profesör prof doç öğretim üyesi görevlisi rektör rektörü dekan dekanı doktor hemşire avukat avukatı hakim hakimi savcı savcısı gazeteci muhabir muhabiri yazar yazarı yönetmen yönetmeni oyuncu oyuncusu şarkıcı sanatçı teknik direktör direktörü antrenör antrenörü futbolcu futbolcusu kaptan kaptanı kaleci hakem büyükelçi büyükelçisi komutan komutanı general albay şef şefi lider lideri kurucu kurucusu sahibi üye üyesi koordinatör koordinatörü ceo yönetici yöneticisi kral kralı kraliçe prens papa şansölye şansölyesi senatör elçi elçisi temsilcisi raportör müsteşar müsteşarı bekçi bekçisi kaptan mühendis mimar öğretmen öğrenci çiftçi esnaf vatandaş tanık komşusu yeğeni annesi babası kardeşi ağabeyi ablası eşi kızı oğlu dayısı amcası teyzesi halası kuzeni arkadaşı dostu torunu nişanlısı dedesi ninesi yayıncısı menajeri patronu öğretmeni doktoru meslektaşı hocası sanık sanığı mağdur müşteki şüpheli müvekkili partili sakini sakinlerinden emekli pazarcı esnafı bilimci bilimcisi tarihçi tarihçisi sosyolog psikolog eleştirmen besteci bestekar senarist yapımcı yapımcısı sunucu sunucusu spiker teknisyen sporcu güreşçi voleybolcu basketbolcu basketbolcusu kalecisi golcü stoper yıldızı mimarı mühendisi hukukçu profesörü doçent dr araştırmacı araştırmacısı araştırmacılardan akademisyen belediye siyasetçi aktivist sözcüleri girişimci sanayici çiftçisi işçi işçisi şoför şoförü polis memuru emekçi hemşiresi ustası işletmeci işletmecisi turist gönüllü gönüllüsü mensubu yarbay binbaşı yüzbaşı orgeneral korgeneral amiral paşa imam müftü müftüsü rahip kardinal adayı baba anne',
        ofTitle:
          'genel eski yeni dışişleri içişleri savunma maliye adalet sağlık eğitim çevre ticaret tarım enerji ulaştırma yardımcı büyükşehir belediye belediyesi il ilçe abd rusya ukrayna israil iran fransa almanya ingiltere suriye irak yunanistan çin türkiye amerika amerikan fransız alman rus türk istanbul ankara izmir üniversitesi bakanlığı partisi parti meclis meclisi kurul kurulu yönetim icra grup birliği derneği odası federasyonu kulübü merkez bankası komisyonu ak chp mhp dem iyi saadet hdp tip ysp tbmm bm ab nato tff ibb i̇bb konseyi bölge özel şam moskova washington bilim fakültesi enstitüsü rasathanesi anabilim dalı bölümü başkanlığı daire müdürlüğü holding sendikası federasyon konfederasyonu odaları sanayi baro barosu ceza ağır kültür turizm gençlik spor aile sosyal hizmetler hazine orman teknoloji',
        address: 'sayın bay bayan bey hanım dr av',
        body: 'şirket şirketi hükümet hükümeti bakanlık bakanlığı parti partisi polis emniyet savcılık savcılığı mahkeme mahkemesi örgüt örgütü kurum kurumu banka bankası üniversite üniversitesi gazete gazetesi ajans ajansı sendika sendikası dernek derneği belediye belediyesi ordu meclis komisyon rapor raporu açıklama yetkili yetkililer yetkilisi uzmanlar görgü kaynak kaynaklar bakanlığı’ndan aile ailesi yönetim başkanlığı müdürlüğü valiliği kaymakamlığı konsolosluğu büyükelçiliği federasyonu odası barosu vakfı komitesi konseyi enstitüsü sözcülüğü komutanlığı holding kulüp kulübü raporunda yetkilileri çalışanları üyeleri sakinleri uzmanları kaynakları ekipleri kurmayları avukatları yakınları valilik kaymakamlık cemiyeti cemiyet kuruluşu konfederasyonu kurulu meclisi komiserliği ofisi başsavcılığı rektörlüğü birliği platformu inisiyatifi müdürlükleri',
        pronoun: 'o onlar kendisi',
        nameStands: 'behind',
        ofTitleShape: /^(?:.+['’](?:l[ıiuü]|s[ıiuü]|n?[ıiuü]n)|\S{3,}(?:c|ç)[ıiuü](?:s[ıiuü])?)$/u,
        caseEnd: /['’]\p{Ll}+$/u,
        oblique:
          /['’](?:y?l[ae]|[yn]?[aeıiuü]) | (?:hakkında|ile|için|gibi|kadar|karşı|ilgili|adlı|isimli|yönelik|tarafından)$/u,
        owned: /(?:s[ıiuü]|ki|[cç][ıiuü]|l[ae]r[ıi]nd[ae]n|daş[ıi])$/u,
        topic: 'ise da de dahi',
        continues: /\s(?:ekleyerek|devam etti|sürdürdü|sözlerine)/u,
        bodySuffix: /(?:['’]n?[ıiuü]n \p{Ll}+|['’]\p{Ll}+|(?<=\p{L}{4})[dt][ae]n)$/u,
        termInside:
          /^(?:(?:\p{Lu}\S*|ve) ){1,6}(?:Komisyonu|Toplantısı|Zirvesi|Festivali|Kanunu|Vakfı|Derneği|Çalıştayı|Fuarı|Yasası|Projesi|Operasyonu|Süreci|Planı|Programı|Kampanyası|Ödülü|Ödülleri)$/u,
        document: /^(?:[Aa]çıklamada|[Aa]çıklamasında|[Bb]ildiride|[Mm]esajında|[Mm]esajda)$/u,
        suffix: /['’]\p{Ll}+$/u,
        termBefore:
          /(?:[Ff]ilm[i]?|[Kk]itab[ıi]|[Rr]oman[ı]?|[Dd]iz[i](?:si)?|sözde|adlı|isimli|[Gg]azetesi|[Dd]ergisi|[Pp]rojesi|[Oo]perasyonu|[Şş]arkısı|[Aa]lbümü)\s*$/u,
        termBehind:
          /^\s*(?:adı verilen|adı takıl\S*|adını|denilen|denen|süreci|davası|soruşturması|projes\S+|kampanyas\S+|dizis\S+|film\S+|sloganı\S*|lakab\S*|mitin\S+|etkinliğ\S+|festivali\S*|konser\S+|konferans\S+|zirve\S+|panel\S+|yürüyüş\S+|yarışma\S+|uygulama\S+|oyun\S+|tablo\S+|şiir\S+|türkü\S+|isimli|unvan\S*|belgesel\S*|haftası|adlı|isimli|başlıklı|filmi|dizisi|romanı|kitabı|projesi|operasyonu|kampanyası|olarak bilinen|lakaplı|suçlamasıyla|suçundan|suçlarından|suçu|isimle|adıyla|adını|ismini|programı|gemisi|kavramı|sergisi|ödülü)/u,
        joint: /^\s*[,;]?\s*(?:ve|ayrıca)?\s*$/u,
        minAloneChars: 25,
      }),
    ),
  },
};
