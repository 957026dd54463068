/** Indonesian: text, then what is read of it as "words | mention | name"; nothing where the words are no quotation. */
import { expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/id';
import { readAll } from '../helper';

const rows: [string, ...string[]][] = [
  [
    '“Jembatan akan ditutup hari Senin,” kata Wali Kota Klara Wijaya.',
    'Jembatan akan ditutup hari Senin, | Wali Kota Klara Wijaya | Klara Wijaya',
  ],
  [
    '“Kami sudah mencoba semuanya,” ujar penjaga Budi Santoso, “tetapi tidak ada yang berhasil.”',
    'Kami sudah mencoba semuanya, | penjaga Budi Santoso | Budi Santoso',
    'tetapi tidak ada yang berhasil. | penjaga Budi Santoso | Budi Santoso',
  ],
  ['“Ini kabar baik!” seru Maria Kusuma.', 'Ini kabar baik! | Maria Kusuma | Maria Kusuma'],
  [
    'Menteri Keuangan Hadi Pranoto mengatakan, “Ekonomi tetap kuat.” Hadi menambahkan bahwa “inflasi terkendali”.',
    'Ekonomi tetap kuat. | Menteri Keuangan Hadi Pranoto | Hadi Pranoto',
    'inflasi terkendali | Hadi | Hadi Pranoto',
  ],
  ['Menurut Budi Santoso, pekerjaan itu akan “lama dan mahal”.', 'lama dan mahal | Budi Santoso | Budi Santoso'],
  [
    'Presiden Raka Mahendra bertemu para petani, Selasa (5/3). “Harga pupuk akan turun,” ujarnya.',
    'Harga pupuk akan turun, | Presiden Raka Mahendra | Raka Mahendra',
  ],
  [
    '"Kami tidak tahu apa-apa soal itu," tutur Sari, warga setempat.',
    'Kami tidak tahu apa-apa soal itu, | Sari | Sari',
  ],
  ['Polisi menyatakan, "Kasus ini masih diselidiki."', 'Kasus ini masih diselidiki. | Polisi | Polisi'],
  [
    'Dalam siaran pers, perusahaan itu menyebut, "Keselamatan terjamin."',
    'Keselamatan terjamin. | perusahaan | perusahaan',
  ],
  [
    'Juru bicara kepolisian Kombes Andi Rahman menjelaskan, "Pelaku sudah ditangkap." Dia menegaskan, "Tidak ada korban jiwa."',
    'Pelaku sudah ditangkap. | Juru bicara kepolisian Kombes Andi Rahman | Andi Rahman',
    'Tidak ada korban jiwa. | Juru bicara kepolisian Kombes Andi Rahman | Andi Rahman',
  ],
  ['Film “Malam Panjang” tayang besok.'],
  ['Kapal “Bintang Utara” berangkat Selasa.'],
  [
    '“Saya tidak setuju,” tegas Hadi. “Itu keputusan yang keliru.”',
    'Saya tidak setuju, | Hadi | Hadi',
    'Itu keputusan yang keliru. | Hadi | Hadi',
  ],
  [
    '"Kami menunggu jawaban," kata juru bicara kementerian.',
    'Kami menunggu jawaban, | juru bicara kementerian | juru bicara kementerian',
  ],
  [
    'Pengamat politik Rudi Hartono menilai pidato itu “penuh janji kosong”.',
    'penuh janji kosong | Pengamat politik Rudi Hartono | Rudi Hartono',
  ],
  ['Hartono menulis: “Rakyat butuh bukti.”', 'Rakyat butuh bukti. | Hartono | Hartono'],
  [
    '"Hasilnya mengecewakan," ungkap pelatih Joko Susilo, Rabu (6/3/2025). "Tapi kami akan bangkit," sambungnya.',
    'Hasilnya mengecewakan, | pelatih Joko Susilo | Joko Susilo',
    'Tapi kami akan bangkit, | pelatih Joko Susilo | Joko Susilo',
  ],
  [
    'Siti Rahma mengaku kecewa. “Saya menunggu tiga tahun,” katanya.',
    'Saya menunggu tiga tahun, | Siti Rahma | Siti Rahma',
  ],
  [
    'Gubernur Dewi Anggraini membantah kabar itu. Dewi berkata, “Itu tidak benar.”',
    'Itu tidak benar. | Dewi | Dewi Anggraini',
  ],
  [
    '“Siapa yang bertanggung jawab?” tanya seorang warga.',
    'Siapa yang bertanggung jawab? | seorang warga | seorang warga',
  ],
  ['Program yang disebut “Desa Terang” dimulai tahun ini.'],
  ['Lagu “Hujan Sore” dirilis kemarin.'],
  [
    'Ketua KPK Andi Wirawan mengumumkan penetapan tersangka. “Buktinya kuat,” kata Andi.',
    'Buktinya kuat, | Andi | Andi Wirawan',
  ],
  ['"Jangan panik," pesan dokter Maya Lestari.', 'Jangan panik, | pesan dokter Maya Lestari | Maya Lestari'],
  [
    'Mahkamah memutuskan bahwa aturan itu “bertentangan dengan konstitusi”.',
    'bertentangan dengan konstitusi | Mahkamah | Mahkamah',
  ],
  [
    'Ketua PBSI Rahmat Wiguna berkata, “Kami siap bertanding.”',
    'Kami siap bertanding. | Ketua PBSI Rahmat Wiguna | Rahmat Wiguna',
  ],
  [
    'Menteri Kesehatan Surya Nugraha menegaskan, “Vaksin aman.”',
    'Vaksin aman. | Menteri Kesehatan Surya Nugraha | Surya Nugraha',
  ],
  ['Menurut Edo, warga panik. “Air naik cepat,” imbuhnya.', 'Air naik cepat, | Edo | Edo'],
  ['Gubernur Surya Nugraha mengatakan istilah “banjir kiriman” keliru.'],
];

it.each(rows)('%s', (text, ...expected) => {
  expect(readAll(text, lexicon)).toEqual(expected);
});
