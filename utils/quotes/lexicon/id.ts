import { reportersOf } from '../attribution/reported';
import type { AnalysedText, Decision, LexiconWithGrammar } from '../types';
import { neutral } from './types';

const NAMED =
  /(?:^|[^\p{L}])(?:istilah|sebutan|julukan|slogan|tagline|jargon|tulisan|bertuliskan|bertulisan|berjudul|bertajuk|bertema|bernama|dijuluki|spanduk|poster|judul|tema|tajuk|skema|program|gerakan|aplikasi|fitur|film|lagu|album|buku|novel|serial|sinetron|acara|konser|skuad|tim|grup|band|restoran|kapal|kelompok|kategori|operasi|kasus|modus)\s+$/iu;

/** Whether marked words are a name or a term by the noun right before them, short and no sentence. */
function isTerm(analysed: AnalysedText, decision: Decision): boolean {
  const piece = analysed.marked[decision.marked];
  if (!piece || decision.context.colon) return false;
  const words = analysed.text.slice(piece.start, piece.end);
  if (words.length > 60 || words.split(/\s+/u).length > 6 || /[.!?…,]$/u.test(words)) return false;
  return NAMED.test(analysed.text.slice(Math.max(0, piece.outerStart - 24), piece.outerStart));
}

/** Indonesian, and Malay, which news writes nearly alike: “…,” kata X; X mengatakan, “…”; “…,” ujarnya. */
export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'id',
  grammar: { reporters: reportersOf, isTerm },
  marks: { singles: true, elisions: new Set() },
  attributive: { genitive: 'asal', others: 'dari untuk asal' },
  headFirst: true,
  genitiveBehind:
    /^(?:partai|universitas|institut|kementerian|kepolisian|kejaksaan|kecamatan|kabupaten|kota|desa|provinsi|fraksi|yayasan|bank|grup|timnas|klub|tim)$/,
  freeSubject: true,
  dropsSubject: true,
  titleFirst: true,
  enclitic:
    /(?<=^(?:kata|ujar|tutur|ucap|jelas|tegas|imbuh|tambah|papar|terang|ungkap|sebut|pungkas|lanjut|sambung|cetus|tulis|seru|beber|kilah|kenang|tandas|katanya|pinta|akunya|jawab|tanya|keluh|harap|aku))nya$/,
  // Verbs by their prefixes: memutuskan, mengunjungi, ditetapkan.
  guess: (word) => (/^(?:mem|men|meng|meny)\p{L}{4,}$|^di\p{L}{4,}(?:kan|i)$/u.test(word) ? 'verb' : null),
  asClause: 'seperti sebagaimana',
  definite: 'itu ini tersebut',
  words: {
    say: 'kata ujar tutur ucap jelas tegas imbuh tambah papar terang ungkap sebut pungkas lanjut sambung cetus tulis seru beber kilah kenang tandas pinta jawab tanya keluh harap aku berkata mengatakan menyatakan menyampaikan menuturkan mengucapkan menjelaskan menegaskan menambahkan memaparkan menerangkan mengungkapkan menyebut menyebutkan mengaku menulis menuliskan menjawab bertanya mengeluh mengeluhkan berharap membeberkan berdalih mengenang menandaskan meminta mengingatkan menilai berpendapat menganggap mengklaim membantah mengakui mengumumkan melaporkan menyerukan mengimbau memperingatkan menekankan menyimpulkan menuduh memuji mengkritik mengutip berujar bertutur berpesan menanggapi merespons memastikan meyakini mengira menyoroti mendesak menyayangkan menyesalkan berkomentar bercerita menceritakan menggambarkan berseru berteriak mencuit memberitahu memberitahukan membalas menolak mengecam menjanjikan menimpali dikatakan dikutip memaklumkan menyifatkan mendakwa menafikan mengulas melahirkan ditulis',
    call: 'menjuluki menamai menyebutnya mencap melabeli',
    auxiliary:
      'adalah ialah merupakan akan telah sudah sedang masih bisa dapat harus boleh pernah mau ingin perlu belum tidak bukan',
    verb: 'datang pergi tiba bertemu menerima membuka menutup memulai memimpin hadir menghadiri membuat memberi memberikan mengambil melakukan menggelar menjadi berada bekerja tinggal lahir meninggal tewas mengunjungi menandatangani melihat ada terjadi berlangsung mencapai naik turun',
    speechNoun: 'pernyataan keterangan pidato surat wawancara unggahan cuitan sambutan siaran pesan kenyataan',
    document: 'laporan siaran pernyataan keterangan surat studi penelitian survei dokumen putusan',
    role: 'presiden wakil menteri menko gubernur wali kota walikota bupati camat lurah ketua sekretaris direktur kepala juru jubir pengamat pakar ahli peneliti dosen profesor rektor dekan dokter perawat guru mahasiswa siswa pengacara kuasa jaksa hakim polisi kapolda kapolres kapolri kapolsek kabid kasat panglima jenderal komandan anggota politikus politisi aktivis penulis wartawan jurnalis sutradara aktor aktris penyanyi musisi artis pelatih pemain kapten kiper penyerang bek manajer ceo pendiri pemilik pengusaha pedagang petani nelayan sopir warga saksi korban keluarga ibu ayah istri suami anak duta utusan penasihat koordinator analis ekonom sejarawan ulama kiai ustaz pendeta uskup paus raja ratu perdana pangeran humas dirut kadis kepala plt jurubicara pegawai karyawan penjaga deputi komisioner bendahara senator kanselir',
    rolePlural: 'pejabat para warga pengunjuk pengamat',
    group:
      'pemerintah polisi kepolisian pengadilan mahkamah partai kementerian perusahaan kejaksaan parlemen dpr dprd dewan komisi bank universitas organisasi klub surat kabar kantor badan lembaga yayasan asosiasi serikat rumah sakit tim koalisi fraksi bmkg bnpb kedutaan istana',
    honorific:
      'eksekutif pembangkang oposisi keuangan kesehatan pertahanan perhubungan pendidikan pertanian perdagangan perindustrian agama hukum ham luar negeri tenaga kerja komunikasi digital informatika investasi energi esdm lingkungan kehutanan kelautan perikanan pariwisata olahraga pemuda umum utama daerah harian bidang ri timnas kompol ipda ipda iptu ipda aiptu aipda bripka brigadir kolonel letkol mayor kapten letjen marsekal laksamana laksma laksda kh gus hajah haji habib dr prof ir drs dra h hj kh tan sri dato datuk seri ust brigjen kombes akbp kompol iptu letjen mayjen brigjen irjen komjen',
    honorificMale: 'bapak pak tuan encik mas bang',
    honorificFemale: 'ibu bu nyonya puan mbak cik',
    firstMale:
      'agus ahmad andi anwar arif bambang budi dedi eko fajar hadi hendra heru imam iwan joko muhammad mohamad mohamed mohd muhamad rudi slamet sugeng sutrisno teguh tono wahyu yusuf rizki dimas bayu adi ari dani ferry ganjar gibran hasan ismail jusuf kurniawan luhut prabowo anies ridwan tito zulkifli john david michael robert',
    firstFemale:
      'ani dewi dian fitri indah intan kartika lestari maya megawati nur nurul putri ratna rina rini sari siti sri susi tri wati wulan yuni yanti mega puan retno khofifah aisyah fatimah anna maria sarah',
    notName:
      'januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad',
    place:
      'indonesia jakarta jawa bandung surabaya medan bali sumatera kalimantan sulawesi papua yogyakarta semarang malaysia singapura amerika serikat as rusia ukraina china cina tiongkok jepang israel palestina iran inggris prancis jerman australia kuala lumpur',
    he: 'ia dia beliau',
    she: 'ia dia beliau',
    they: 'mereka',
    first: 'saya aku kami kita',
    who: 'yang siapa',
    their: 'nya',
    determiner: 'seorang sebuah suatu para sang si setiap semua salah seorang',
    pluralDeterminer: 'beberapa sejumlah banyak sebagian',
    preposition:
      'menurut asal di ke dari pada dengan untuk oleh dalam kepada tentang terhadap antara sejak hingga sampai bagi tanpa saat ketika usai setelah sebelum selama melalui lewat terkait soal mengenai akibat karena atas bersama lalu',
    conjunction: 'dan atau tetapi tapi namun serta sedangkan',
    subordinator: 'bahwa jika kalau agar supaya meski meskipun walau sehingga sementara bahawa kerana apabila',
    adverb:
      'juga lagi sangat hanya kemudian lalu sekarang kini kemarin besok tadi nanti sini sana begitu demikian pula selain sebelumnya selanjutnya sementara itu hari ini pagi siang sore malam tadi semalam',
    number: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
    soCalled:
      'disebut bernama berjudul bertajuk dijuluki dinamakan dikenal istilah julukan bertema bertuliskan berslogan',
    broadcast: 'film buku novel lagu album acara program serial drama majalah koran kapal',
  },
  sourcePhrases: ['menurut', 'mengutip', 'kutip', 'berdasarkan keterangan'],
  abbreviations: 'dr prof ir drs dra h hj no jl kab st mr mrs tn ny',
  addressed: new Set('mengingatkan memberitahu memuji mengkritik meminta mendesak mengecam'.split(' ')),
  threshold: 0.65,
  weights: { 'begins small': 0.8, always: 0.9 },
};
