/** Turkish, Indonesian, and Hindi in Latin letters. */
import { asked, type LanguagePost, offer, other, pay, published, request } from './writing.ts';

export const TURKISH_INDONESIAN_HINDI: readonly LanguagePost[] = [
  request(
    [
      'tr-001',
      'Logo tasarımcısı arıyoruz (zeytinyağı markası)',
      `Merhaba, Ayvalık'ta butik zeytinyağı üretiyoruz. Logo ve etiket tasarımı yapacak bir tasarımcı arıyoruz. Bütçemiz 5.000 TL + KDV. Portfolyonuzu bilgi@mavidalzeytin.example adresine gönderebilirsiniz.
Teşekkürler, Nesrin`,
    ],
    {
      budget: pay('TRY', 'fixed', 5000),
      contacts: [asked('email', 'bilgi@mavidalzeytin.example')],
      services: ['logo_design'],
    },
  ),
  request(
    [
      'tr-002',
      'ACİL! wordpress bilen biri lazım',
      `arkadaşlar sitem hacklendi anasayfa açılmıyor. bugün temizleyip açabilecek biri lazım ücreti 1500 tl hemen öderim. whatsapptan yazın 0532 000 14 27`,
    ],
    {
      budget: pay('TRY', 'fixed', 1500),
      contacts: [asked('whatsapp', '+905320001427')],
      place: { source: 'r10', tags: ['wordpress'] },
    },
  ),
  other([
    'tr-003',
    'Aralık ayı iş ilanları konusu',
    `Her ay olduğu gibi iş ilanlarınızı ve hizmetlerinizi bu konunun altına yazabilirsiniz. İlanlarda ücret belirtmek zorunludur, belirtmeyenler silinecektir. Ayrı konu açmayınız. Yönetim`,
  ]),
  request(
    [
      'tr-004',
      'Yarı zamanlı flutter geliştirici (uzaktan)',
      `Kargo takip uygulamamız için flutter bilen, haftada 20 saat ayırabilecek bir geliştirici arıyoruz. Sigortalı, kadrolu çalışma. Ücret görüşmede konuşulacaktır. CV ve GitHub hesabınızı ik@yoldakargo.example adresine yollayın.`,
    ],
    {
      engagement: 'employment',
      contacts: [asked('email', 'ik@yoldakargo.example')],
    },
  ),
  offer(
    [
      'tr-005',
      'Profesyonel seslendirme hizmeti',
      `Reklam, santral anonsu ve e-kitap seslendirmesi yapıyorum. 10 yıllık tecrübe, kendi stüdyom. Dakikası 300 TL'den başlıyor. Demo için www.sesevim.example, iş için sevgi [et] sesevim [nokta] example`,
    ],
    { contacts: [asked('email', 'sevgi@sesevim.example'), published('website', 'http://www.sesevim.example')] },
  ),
  offer([
    'tr-006',
    'Uygun fiyata e-ticaret sitesi yapılır',
    `Selam, e-ticaret siteleri kuruyorum, sanal pos ve kargo entegrasyonu dahil. 12 bin TL'den başlayan fiyatlarla. Teslim 2 hafta. Referanslarımı görmek isteyenler mesaj atsın.`,
  ]),
  other([
    'tr-007',
    'Müşteri parayı ödemedi, ne yapayım?',
    `Geçen ay bir siteye tema yaptım, 7.500 TL'ye anlaşmıştık. İşi teslim ettim, adam telefonlarımı açmıyor. Fatura kesmemiştim. Hakkımı nasıl ararım?`,
  ]),
  other([
    'tr-008',
    'Yazılımcı maaşları neden bu kadar düşük',
    `Ankara'da 4 yıllık backendciyim, 48 bin alıyorum. İstanbul'daki arkadaşım 70. Aynı iş aynı stack. Siz ne düşünüyorsunuz, taşınmaya değer mi?`,
  ]),
  other(
    [
      'tr-009',
      'Küçük esnaf için stok programı yaptım',
      `Babamın nalburu için yazdığım stok takip programını herkese açtım. Ücretsiz, reklam yok. Denemek isteyenler: https://stokcum.example Eksikleri söylerseniz sevinirim.`,
    ],
    { contacts: [published('website', 'https://stokcum.example')] },
  ),
  other([
    'tr-010',
    'Freelance mi maaşlı iş mi?',
    `Üç yıldır freelance çalışıyorum, bazı aylar 60 bin bazı aylar sıfır. Teklif gelen şirket 42 bin veriyor ama sabit. Evlilik var önümüzde. Siz olsanız?`,
  ]),

  request(
    [
      'id-001',
      'Dicari penulis artikel wisata',
      `Halo kak, kami butuh penulis artikel untuk blog wisata Jogja. 1 artikel 700 kata, fee 50rb per artikel, seminggu 5 artikel. Kirim contoh tulisan ke redaksi@jalanpelan.example ya, terima kasih`,
    ],
    {
      budget: pay('IDR', 'item', 50000),
      contacts: [asked('email', 'redaksi@jalanpelan.example')],
      services: ['blog_article'],
    },
  ),
  request(
    [
      'id-002',
      'butuh jasa desain logo, budget 2jt',
      `butuh desainer buat logo kedai kopi saya gan, budget 2jt udah termasuk revisi 3x. yang minat WA aja 0812-0000-1427, sertakan portofolio`,
    ],
    {
      budget: pay('IDR', 'fixed', 2000000),
      contacts: [asked('whatsapp', '+6281200001427')],
      services: ['logo_design'],
      place: { source: 'kaskus', postedAt: '2015-02-11T07:00:00Z' },
    },
  ),
  request(
    [
      'id-003',
      '[LOKER] Freelance Web Developer (Laravel)',
      `Perusahaan kami di Surabaya mencari freelance web developer untuk membuat company profile 5 halaman. Fee nego, deadline 3 minggu. Kirim CV & portofolio ke hrd@samudrateduh.example`,
    ],
    {
      contacts: [asked('email', 'hrd@samudrateduh.example')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'id-004',
      'LOWONGAN ADMIN ONLINE GAJI 300RB/HARI',
      `Kerja dari rumah cuma modal HP, gaji 300rb/hari, tugasnya like & follow. Biaya pendaftaran 50rb untuk aktivasi akun. Daftar sekarang chat telegram @admin_kerja_cuan_resmi`,
    ],
    {
      engagement: 'unknown',
      budget: pay('IDR', 'day', 300000),
      contacts: [asked('telegram', 'admin_kerja_cuan_resmi')],
      scam: 'a fee for signing up, and pay beyond belief for likes',
    },
  ),
  offer(
    [
      'id-005',
      'Jasa edit video murah meriah',
      `Open order edit video reels, tiktok, youtube. Mulai 35rb per video, pengerjaan 1-2 hari. Cek hasil kerja di IG @editin.aja.sini dan order lewat https://wa.me/6285710000142`,
    ],
    { contacts: [asked('whatsapp', '+6285710000142'), published('instagram', 'editin.aja.sini')] },
  ),
  offer([
    'id-006',
    'Jasa pembuatan website UMKM',
    `Kami menerima pembuatan website untuk UMKM, mulai dari 1,5jt sudah termasuk domain dan hosting setahun. Garansi 6 bulan. Silakan tanya-tanya dulu lewat DM, gratis konsultasi.`,
  ]),
  other([
    'id-007',
    'Gaji UMR buat programmer, wajar gak sih?',
    `Baru lulus, dapat tawaran 4,8jt di Semarang. Teman di Jakarta langsung dapat 9jt. Menurut kalian diambil dulu buat pengalaman atau cari lagi?`,
  ]),
  other([
    'id-008',
    'Klien kabur setelah file dikirim',
    `Sedih banget, desain udah jadi dan dikirim, klien langsung blokir. Sisa bayaran 750rb melayang. Pelajaran: jangan kirim file mentah sebelum lunas.`,
  ]),
  other(
    [
      'id-009',
      'Rilis aplikasi catatan utang warung',
      `Akhirnya aplikasi buatan saya bisa dipakai umum! Gratis, offline, ukuran 4 MB. Silakan dicoba: https://catatutang.example Ditunggu kritik dan sarannya.`,
    ],
    { contacts: [published('website', 'https://catatutang.example')] },
  ),

  request(
    [
      'hi-001',
      'Video editor chahiye gaming channel ke liye',
      `Bhai log mujhe ek video editor chahiye, gaming channel hai 40k subs. Mahine me 12 video, per video ₹500 dunga, payment UPI se har Sunday. Sample bhejo editing@dhamaalplays.example pe, DM mat karna please`,
    ],
    {
      budget: pay('INR', 'item', 500),
      contacts: [asked('email', 'editing@dhamaalplays.example')],
      services: ['short_video_edit'],
    },
  ),
  request(
    [
      'hi-002',
      'Koi hai jo website bana de? Paise dunga',
      `Papa ki mithai ki dukaan hai Indore me, unke liye ek simple website banwani hai, 4-5 page, menu aur address. Budget 15 hazaar rupaye hai. Jisko interest ho wo call kare 98000 01427`,
    ],
    {
      budget: pay('INR', 'fixed', 15000),
      contacts: [asked('phone', '+919800001427')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'hi-003',
      'Flutter developer chahiye, 1 lakh ka project',
      `Hum ek tiffin service app banwa rahe hain Pune me. Developer chahiye jo 2 mahine me app complete kar de. Total budget 1 lakh, 3 milestone me milega. Interested log apna github aur number bhejein: kaam@tiffinwaala.example`,
    ],
    { budget: pay('INR', 'fixed', 100000), contacts: [asked('email', 'kaam@tiffinwaala.example')] },
  ),
  offer([
    'hi-004',
    'Logo aur thumbnail banata hu, sasta aur accha',
    `Namaste dosto, main graphic designer hu Jaipur se. Logo ₹400 se start, thumbnail ₹100. Pehle sample dekh lo phir payment karna. Jisko kaam karwana ho mujhe DM kare`,
  ]),
  other([
    'hi-005',
    'Client ne paise nahi diye yaar',
    `3 hafte kaam kiya, 12000 ki baat hui thi, ab bol raha hai "design pasand nahi aaya" aur wahi design site pe laga rakha hai. Kya kar sakte hain iska? Legal notice ka kharcha kitna hota hai?`,
  ]),
  other([
    'hi-006',
    '4 LPA me Bangalore me guzara ho jayega kya?',
    `Pehli naukri lagi hai, package 4 lakh ka hai. PG ka kiraya hi 9k hai. Jo log reh rahe hain wo batao manage ho jata hai ya mana kar du?`,
  ]),
  other([
    'hi-007',
    'Freelancing chhod ke job kar li',
    `Do saal freelancing ki, kabhi 80k kabhi zero. Ab 55k ki fixed naukri hai aur neend achhi aati hai. Sabke liye alag hota hai, bas apna experience share kar raha hu.`,
  ]),
];
