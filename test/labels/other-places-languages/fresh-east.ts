/** Hungarian, Romanian, Greek, Vietnamese, Arabic, Thai, Hebrew and Persian, written after the rules by an author who had read none of them. */
import { asked, type LanguagePost, offer, other, pay, published, request, seen } from './writing.ts';

export const FRESH_EAST: readonly LanguagePost[] = [
  request(
    [
      'hu-101',
      'Weboldal készítés kozmetikának',
      `Sziasztok! Kozmetikai szalonomhoz keresek valakit, aki elkészíti a weboldalt: főoldal, szolgáltatások, árlista, galéria, kapcsolat. WordPress legyen, hogy magam is tudjam frissíteni. 180 000 Ft-ot szánok rá, számla kell.
Referenciákat ide kérek: szalon@baracksziget.example
Köszi, Réka`,
    ],
    {
      budget: pay('HUF', 'fixed', 180000),
      contacts: [asked('email', 'szalon@baracksziget.example')],
      services: ['five_page_website'],
      place: { source: 'facebook', author: 'Réka' },
    },
  ),
  request(
    [
      'hu-102',
      'Java fejlesztő (hibrid, Győr)',
      `A Vaskapu Informatika Kft. Java fejlesztőt keres raktárirányítási rendszeréhez, teljes munkaidőben. Elvárás: legalább 3 év tapasztalat, Spring Boot, SQL. Bruttó 900 000 – 1 200 000 Ft/hó, cafeteria, heti két nap otthonról.
Önéletrajzokat a karrier@vaskapuinfo.example címre várunk.`,
    ],
    {
      engagement: 'employment',
      budget: pay('HUF', 'month', 900000, 1200000),
      contacts: [asked('email', 'karrier@vaskapuinfo.example')],
      place: { source: 'rss', tags: ['Győr', 'teljes munkaidő'] },
    },
  ),
  request(
    [
      'hu-103',
      'cikkiro kell kerti bloghoz',
      `hali, kertes blogomhoz keresek valakit aki havonta 4-5 cikket megir (kb 6000 karakter). cikkenkent 8 ezer ft, ha jo akkor hosszabb tavon is. chatgpt-t kiszurom :) email: dezso kukac locsolokanna pont example`,
    ],
    {
      budget: pay('HUF', 'item', 8000),
      contacts: [asked('email', 'dezso@locsolokanna.example')],
      services: ['blog_article'],
    },
  ),
  request(
    [
      'hu-104',
      'Szamlazz.hu és a webshop összekötése',
      `UNAS-os webáruházunkból kézzel számlázunk, ezt szeretném API-n keresztül automatizálni, plusz a futárcég felé is menjenek át az adatok. Árajánlatot kérek! Telefon: 06 30 200 0000, napközben bármikor. Budapesti vagyok de mehet távmunkában.`,
    ],
    { contacts: [asked('phone', '+36302000000')], services: ['api_integration'] },
  ),
  request(
    [
      'hu-105',
      'Lájkolj otthonról, napi 45 000 Ft!!!',
      `Keresünk 18+ embereket akik TikTok videókat lájkolnak. Napi 45 000 Ft kifizetés Revolutra. Egyszeri 10 000 Ft regisztrációs díj, amit az első nap visszakapsz! Írj Telegramon: t.me/lajkmunka_hr_anna`,
    ],
    {
      budget: pay('HUF', 'day', 45000),
      contacts: [asked('telegram', 'lajkmunka_hr_anna')],
      scam: 'a fee for signing up, and pay beyond belief for likes',
      place: { source: 'facebook' },
    },
  ),
  request([
    'hu-106',
    'Angol-magyar fordító kéne sürgősen',
    `Sziasztok, egy 14 oldalas bérleti szerződést kellene magyarra fordítani péntekig. Nem kell hiteles. A fordítóiroda 110 ezret mondott, azt soknak tartom, írjatok reális árat privátban.`,
  ]),
  offer(
    [
      'hu-107',
      'Grafikus munkát vállal',
      `Logó, arculat, szórólap, csomagolás. 8 év nyomdai múlt, gyors határidők, korrekt árak (logó 40 000 Ft-tól). Munkáim: https://ceruzavonal.example. Hívjon bizalommal: +36 20 100 0000`,
    ],
    {
      contacts: [published('website', 'https://ceruzavonal.example'), asked('phone', '+36201000000')],
      place: { source: 'jofogas', tags: ['szolgáltatás'] },
    },
  ),
  offer([
    'hu-108',
    'Videóvágást vállalok egyetem mellett',
    `BME-s vagyok, szabadidőmben vágok: YouTube, Reels, esküvő. Premiere + After Effects. Óradíjam 5 000 Ft, az első 30 másodperces anyag ingyen van, hogy lásd tetszik-e. Írj rám privátban!`,
  ]),
  other(
    [
      'hu-109',
      'Mennyit kérnétek egy ilyen webshopért?',
      `Megkeresett egy ügyfél, 400 termék, két nyelv, egyedi dizájn, bankkártyás fizetés. Én 1,2 milliót mondtam, erre kiröhögött, hogy az unokaöccse 150 ezerért megcsinálja. Most én vagyok elszállva vagy ő? Kinek mik a tapasztalatai idén az árakkal?`,
    ],
    { place: { source: 'phpbb', postedAt: '2016-09-14T18:12:00Z' } },
  ),
  other(
    [
      'hu-110',
      'Elindult a Kaptárnapló',
      `Két évnyi esti programozás után él a Kaptárnapló, a méhészek digitális naplója. 10 kaptárig ingyenes, felette havi 1 490 Ft. Megrendeléseket, számlákat is kezel. Kipróbálható: https://kaptarnaplo.example – minden visszajelzésnek örülök!`,
    ],
    { contacts: [published('website', 'https://kaptarnaplo.example')] },
  ),
  other([
    'hu-111',
    'Kirúgtak, de jól jött ki',
    `Tavaly ilyenkor küldték el a fél osztályt a multitól. Három hónap végkielégítés, aztán katás, majd átalányadós vállalkozó lettem. Azóta két állandó megbízóm van, 12 ezer az óradíjam, és többet látom a gyereket. Csak azért írom le, mert sokan kérdeztétek, érdemes-e belevágni. Érdemes, de legyen félévnyi tartalék.`,
  ]),
  other(
    [
      'hu-112',
      'Albérletet keresek, programozó, nem dohányzom',
      `Március 1-től keresek albérletet a XIII. kerületben, max. 220 000 Ft + rezsi. Stabil munkahely (fejlesztő, 4 éve ugyanott), munkáltatói igazolást adok. Tel.: 06 70 000 0012`,
    ],
    { contacts: [asked('phone', '+36700000012')] },
  ),
  request(
    [
      'ro-101',
      'Caut designer pentru logo cofetarie',
      `Buna! Deschid o cofetarie in Cluj si am nevoie de un logo simplu + varianta alb-negru pentru cutii. Buget 800 lei. Vreau sa vad cateva lucrari inainte. Trimiteti pe cofetaria@dulcebuhnita.example sau WhatsApp 0722 000 012. Multumesc!`,
    ],
    {
      budget: pay('RON', 'fixed', 800),
      contacts: [asked('email', 'cofetaria@dulcebuhnita.example'), asked('whatsapp', '+40722000012')],
      services: ['logo_design'],
      place: { source: 'facebook', author: 'Ilinca' },
    },
  ),
  request(
    [
      'ro-102',
      'Angajăm operator introducere date – Ploiești',
      `Societatea Arhiva Verde SRL angajează operator introducere date, normă întreagă, program 8-16. Salariu net 3.200 lei/lună plus bonuri de masă. Nu cerem experiență, cerem atenție. CV-urile se trimit la resurse@arhivaverde.example până pe 20 ale lunii.`,
    ],
    {
      engagement: 'employment',
      budget: pay('RON', 'month', 3200),
      contacts: [asked('email', 'resurse@arhivaverde.example')],
      place: { source: 'olx', tags: ['Ploiești'] },
    },
  ),
  request(
    [
      'ro-103',
      'Landing page pt curs de olarit',
      `Salut, am nevoie de o singura pagina (landing) pentru un curs de olarit, cu formular de inscriere si plata cu cardul. Textele le am, pozele le am. Pot da 250-300 euro. Termen: 2 saptamani. Lasati un mesaj privat cu portofoliul.`,
    ],
    { budget: pay('EUR', 'fixed', 250, 300), services: ['landing_page'] },
  ),
  request(
    [
      'ro-104',
      '',
      `Căutăm o voce feminină, limba română, pentru un spot radio de 30 sec. Plătim 500 de lei + drepturi 1 an. Demo la productie@radiocaisa.example #voiceover #casting`,
    ],
    {
      budget: pay('RON', 'fixed', 500),
      contacts: [asked('email', 'productie@radiocaisa.example')],
      services: ['voiceover'],
      place: { source: 'mastodon', author: 'radiocaisa', tags: ['voiceover', 'casting'] },
    },
  ),
  request(
    [
      'ro-105',
      'Programator PHP pentru modul de curierat',
      `Magazinul nostru e pe OpenCart 3 si vrem sa generam AWB direct din comanda prin API-ul curierului. Cineva ne-a cerut 2000 euro, ni se pare exagerat. Astept oferte realiste. mail: comenzi [at] pantofulrosu [punct] example, tel 0740 000 012 dupa 17.`,
    ],
    {
      contacts: [asked('email', 'comenzi@pantofulrosu.example'), asked('phone', '+40740000012')],
      services: ['api_integration'],
    },
  ),
  offer(
    [
      'ro-106',
      'Contabil autorizat, preiau PFA și SRL',
      `Ofer servicii complete de contabilitate online: declarații, salarizare, bilanț. De la 250 lei pe lună pentru PFA. Lucrez cu clienți din toată țara. Contact: 0755 000 012 sau birou@contabilitateaneta.example`,
    ],
    { contacts: [asked('phone', '+40755000012'), asked('email', 'birou@contabilitateaneta.example')] },
  ),
  offer([
    'ro-107',
    'fac editare video ieftin',
    `salut, am 19 ani si editez clipuri pt tiktok si youtube (capcut, premiere). 30 lei clipul scurt, 100 lei youtube. am lucrat cu 6 canale, arat exemple in privat. caut colaborari pe termen lung`,
  ]),
  offer(
    [
      'ro-108',
      'Agenția Trei Mesteceni – magazine online la cheie',
      `De zece ani, Agenția Trei Mesteceni construiește magazine online pentru producători locali. Oferim design, dezvoltare, promovare și mentenanță; pachetele pornesc de la 1.900 €. Vezi proiectele pe https://treimesteceni.example și cere o ofertă la salut@treimesteceni.example.`,
    ],
    {
      contacts: [published('website', 'https://treimesteceni.example'), asked('email', 'salut@treimesteceni.example')],
    },
  ),
  other([
    'ro-109',
    'Cât ar trebui să coste un site de prezentare în 2026?',
    `Am cerut oferte la patru firme: 400, 900, 1.500 și 4.000 de euro, pentru exact același caiet de sarcini. Unul mi-a zis că la 400 primesc un template și un "succes". Cum alegeți voi? Nu caut pe nimeni, am decis deja, dar vreau să înțeleg piața.`,
  ]),
  other(
    [
      'ro-110',
      'Teapa cu "job part-time din telefon"',
      `Atentie la anunturi de genul "angajam 20 persoane, 400 lei pe zi, scrie pe Telegram @ana_evaluari_hotel". Te pun sa depui tu intai 200 lei ca sa "deblochezi" comenzile. Eu am pierdut 1.400. Am facut plangere, dar banii s-au dus.`,
    ],
    { contacts: [seen('telegram', 'ana_evaluari_hotel')], place: { source: 'facebook' } },
  ),
  other(
    [
      'ro-111',
      'Concedieri la un centru IT din Iași',
      `Compania va desființa 210 posturi până la finalul trimestrului, potrivit unui anunț trimis angajaților. Cei afectați primesc între trei și șase salarii compensatorii. Sindicatul susține că o parte din muncă va fi dată unor colaboratori externi, plătiți la oră.`,
    ],
    { place: { source: 'rss' } },
  ),
  other(
    [
      'ro-112',
      'Dau la schimb / vând laptop de programator',
      `Vând laptop 32 GB RAM, folosit doar pt lucru (freelancing), baterie schimbată, 2.700 lei negociabil. Vine cu geantă. Nu răspund la "cât e ultimul preț". Predare personală în Timișoara.`,
    ],
    { place: { source: 'olx' } },
  ),
  request(
    [
      'vi-101',
      'Cần thuê bạn làm website giới thiệu xưởng gỗ',
      `Chào mọi người, mình có xưởng gỗ ở Bình Dương cần làm website giới thiệu khoảng 5 trang (trang chủ, giới thiệu, sản phẩm, tin tức, liên hệ). Ngân sách 8 triệu, bao gồm tên miền hosting năm đầu thì tốt.
Bạn nào nhận được gửi giúp mình vài mẫu đã làm qua mail xuong@gomoclan.example hoặc SĐT/Zalo 0903 000 012 (anh Tùng).`,
    ],
    {
      budget: pay('VND', 'fixed', 8000000),
      contacts: [asked('email', 'xuong@gomoclan.example'), asked('phone', '+84903000012')],
      services: ['five_page_website'],
      place: { source: 'facebook', author: 'Tùng Gỗ' },
    },
  ),
  request(
    [
      'vi-102',
      '[HN] Tuyển lập trình viên mobile Flutter',
      `Công ty Sen Đá Tech tuyển 02 lập trình viên Flutter, làm việc tại Cầu Giấy, thứ 2 đến thứ 6. Yêu cầu tối thiểu 2 năm kinh nghiệm, đã có app trên store. Lương 20 - 28 triệu/tháng, tháng 13, BHXH đầy đủ. Gửi CV về tuyendung@sendatech.example, tiêu đề ghi rõ vị trí ứng tuyển.`,
    ],
    {
      engagement: 'employment',
      budget: pay('VND', 'month', 20000000, 28000000),
      contacts: [asked('email', 'tuyendung@sendatech.example')],
    },
  ),
  request(
    [
      'vi-103',
      '',
      `can tim ban edit video tiktok ban hang, moi ngay 1-2 clip, duoi 1 phut, co san footage. 50k/clip, thanh toan cuoi tuan. ib minh kem clip da lam nha`,
    ],
    { budget: pay('VND', 'item', 50000), services: ['short_video_edit'], place: { source: 'facebook' } },
  ),
  request(
    [
      'vi-104',
      'Tìm CTV viết bài chuẩn SEO mảng mẹ & bé',
      `Bên mình cần 3 cộng tác viên viết bài blog, 1200 chữ/bài, nhuận bút 120.000đ/bài. Không nhận bài AI, check bằng tool. Ai quan tâm nhắn Telegram t.me/nhabaobeo_content nhé, sẽ có bài test (có trả tiền).`,
    ],
    {
      budget: pay('VND', 'item', 120000),
      contacts: [asked('telegram', 'nhabaobeo_content')],
      services: ['blog_article'],
    },
  ),
  request(
    [
      'vi-105',
      'VIỆC NHẸ LƯƠNG CAO - LÀM TẠI NHÀ',
      `Shop cần 15 bạn chốt đơn ảo trên sàn, mỗi đơn hoàn gốc + hoa hồng 15%, ngày kiếm 800k dễ dàng. Bạn ứng tiền mua trước, hệ thống hoàn lại sau 10 phút. Không cọc, không lừa đảo. Lh Telegram: @chotdon_tainha88`,
    ],
    {
      budget: pay('VND', 'day', 800000),
      contacts: [asked('telegram', 'chotdon_tainha88')],
      scam: 'faked orders for which the worker advances the money',
    },
  ),
  request(
    [
      'vi-106',
      'Thiết kế bộ ảnh đăng fanpage cho quán trà',
      `Quán mình cần người thiết kế 12 hình post Facebook mỗi tháng, có sẵn ảnh chụp và nội dung. Giá cả thương lượng. Trước giờ thuê agency 6tr/tháng thấy hơi phí. Liên hệ: quantra (a còng) suongsom (chấm) example`,
    ],
    {
      contacts: [asked('email', 'quantra@suongsom.example')],
      services: ['social_graphics', 'social_content_month'],
    },
  ),
  offer(
    [
      'vi-107',
      'Nhận dịch thuật Anh - Việt, Nhật - Việt',
      `Mình tốt nghiệp ĐH Hà Nội, N2 và IELTS 7.5, nhận dịch tài liệu kỹ thuật, hợp đồng, phụ đề. Giá 60k/trang, dịch gấp +30%. Có xuất hoá đơn. Email: dichthuat@minhngoc-trans.example / call 0386 000 000`,
    ],
    { contacts: [asked('email', 'dichthuat@minhngoc-trans.example'), asked('phone', '+84386000000')] },
  ),
  offer(
    [
      'vi-108',
      'em nhận làm đồ án, web, tool theo yêu cầu ạ',
      `em sinh viên năm cuối CNTT, nhận code web bán hàng, tool cào dữ liệu, bot telegram, sửa lỗi vặt. giá sinh viên từ 300k. có demo trước khi thanh toán. mọi người cần gì cứ inbox em`,
    ],
    { place: { source: 'voz', author: 'gà_con_it' } },
  ),
  other(
    [
      'vi-109',
      'Bị khách bùng 15 triệu, kể cho anh em rút kinh nghiệm',
      `Mình nhận làm web cho một spa, cọc 30%, xong bàn giao thì khách khóa máy. 15 triệu coi như mất. Từ nay mình chỉ bàn giao code khi nhận đủ tiền. Anh em freelance nên ký hợp đồng dù job nhỏ, đừng vì quen biết mà bỏ qua. Có ai từng kiện chưa?`,
    ],
    { place: { source: 'voz' } },
  ),
  other([
    'vi-110',
    'Lương dev 2026 có giảm không?',
    `Thấy cty mình vừa cắt 30% nhân sự, HR bạn mình bảo mỗi tin tuyển dụng nhận 400 CV. Ông anh senior từ 60tr giờ nhận 40tr vẫn đi. Anh em đang ở đâu, nhảy việc giờ có dại không? Hay chuyển qua làm freelance cho Tây?`,
  ]),
  other(
    [
      'vi-111',
      'Ra mắt phần mềm quản lý phòng trọ Trọ Xanh',
      `Sau 8 tháng phát triển, đội ngũ Trọ Xanh chính thức ra mắt ứng dụng giúp chủ trọ tính tiền điện nước, gửi hoá đơn tự động. Miễn phí dưới 10 phòng, gói trả phí 99k/tháng. Dùng thử tại https://troxanh.example, mọi góp ý xin để lại bình luận bên dưới.`,
    ],
    {
      contacts: [published('website', 'https://troxanh.example')],
    },
  ),
  other(
    [
      'vi-112',
      'Cần thuê phòng gần Quận 7 dưới 4 triệu',
      `Mình nữ, đi làm văn phòng, cần thuê phòng trọ hoặc ở ghép gần KCX Tân Thuận, có chỗ để xe, giờ giấc tự do. Tài chính dưới 4 triệu/tháng, dọn vào đầu tháng sau. Ai có phòng cmt giúp mình với ạ.`,
    ],
    { place: { source: 'facebook' } },
  ),
  request(
    [
      'ar-101',
      'مطلوب مصمم شعار لمحل عطور',
      `السلام عليكم، عندي محل عطور جديد في جدة وأحتاج شعار (لوغو) عربي وإنجليزي مع ملفات الطباعة. الميزانية ٦٠٠ ريال سعودي. أرسل أعمالك السابقة على واتساب 0550000012 أو الإيميل info@atr-alnada.example والتنفيذ خلال أسبوع.`,
    ],
    {
      budget: pay('SAR', 'fixed', 600),
      contacts: [asked('whatsapp', '+966550000012'), asked('email', 'info@atr-alnada.example')],
      services: ['logo_design'],
      place: { source: 'x', author: 'atr_alnada' },
    },
  ),
  request(
    [
      'ar-102',
      'وظيفة محاسب - القاهرة، مدينة نصر',
      `شركة دلتا الورق تعلن عن حاجتها إلى محاسب خبرة لا تقل عن سنتين، إجادة إكسل شرط أساسي. المرتب من 9000 إلى 11000 جنيه شهرياً + تأمينات. لإرسال السيرة الذاتية: hr@delta-alwaraq.example أو الاتصال على 01000000012 من 10 ص إلى 4 م.`,
    ],
    {
      engagement: 'employment',
      budget: pay('EGP', 'month', 9000, 11000),
      contacts: [asked('email', 'hr@delta-alwaraq.example'), asked('phone', '+201000000012')],
    },
  ),
  request(
    [
      'ar-103',
      'ربط متجر سلة مع نظام المخزون',
      `نبحث عن مبرمج لديه خبرة في واجهات API لربط متجرنا على سلة مع نظام المخزون الداخلي (قاعدة بيانات MySQL)، بحيث تتحدث الكميات تلقائياً. المدة المتوقعة 10 أيام. نرجو إرفاق عرض السعر ونماذج أعمال.`,
    ],
    { services: ['api_integration'], place: { source: 'mostaql', tags: ['برمجة', 'PHP'] } },
  ),
  request(
    [
      'ar-104',
      '',
      `محتاجه كاتب محتوى يكتبلي ٢٠ وصف منتج لمتجر عبايات، عامية خليجية خفيفة، ١٠ دولار للوصف كثير؟ انا حاطه ٥ دولار لكل وصف 😅 اللي مهتم يكلمني تيليجرام: @abaya_rimal`,
    ],
    {
      budget: pay('USD', 'item', 5),
      contacts: [asked('telegram', 'abaya_rimal')],
      services: ['product_descriptions'],
      place: { source: 'telegram' },
    },
  ),
  request(
    [
      'ar-105',
      'فرصة عمل من المنزل براتب 3000 دولار',
      `شركة عالمية تطلب موظفين للعمل من الهاتف، المهمة تقييم فنادق فقط! راتب 3000 دولار شهرياً بدون خبرة. لتفعيل الحساب يتم دفع رسوم 50 دولار مرة واحدة وتسترجعها مع أول راتب. تواصل واتساب +20 120 000 0012`,
    ],
    {
      engagement: 'employment',
      budget: pay('USD', 'month', 3000),
      contacts: [asked('whatsapp', '+201200000012')],
      scam: 'a fee for signing up, and pay beyond belief for reviews',
    },
  ),
  request(
    [
      'ar-106',
      'أبحث عن معلق صوتي لفيديو تعليمي',
      `أحتاج تعليق صوتي بالفصحى (صوت رجالي) لفيديو مدته 4 دقائق عن ترشيد المياه. أدفع 350 درهم إماراتي. العينات على البريد samaa (at) qatra-studio (dot) example`,
    ],
    {
      budget: pay('AED', 'fixed', 350),
      contacts: [asked('email', 'samaa@qatra-studio.example')],
      services: ['voiceover'],
    },
  ),
  offer(
    [
      'ar-107',
      'مونتاج فيديوهات احترافي',
      `أخوكم مونتير خبرة ٥ سنوات، أقدم خدمات مونتاج يوتيوب وريلز وموشن جرافيك، السعر يبدأ من ٢٠ دولار للفيديو. معرض أعمالي https://montaj-salem.example للتواصل انستقرام salem.montaj`,
    ],
    {
      contacts: [published('website', 'https://montaj-salem.example'), asked('instagram', 'salem.montaj')],
    },
  ),
  offer(
    [
      'ar-108',
      'مكتب ترجمة معتمدة في عمّان',
      `يقدم مكتب النخيل للترجمة خدمات الترجمة القانونية والطبية والأكاديمية من وإلى الإنجليزية والفرنسية، بأسعار تنافسية وتسليم خلال 24 ساعة. للاستفسار: 0790000012 عمّان - الأردن، أو translate@nakheel-amman.example`,
    ],
    { contacts: [asked('phone', '+962790000012'), asked('email', 'translate@nakheel-amman.example')] },
  ),
  other(
    [
      'ar-109',
      'تجربتي مع العمل الحر: سنة كاملة بالأرقام',
      `بدأت السنة بعميل واحد يدفع 200 دولار وأنهيتها بدخل 1400 دولار شهرياً من تصميم المواقع. أصعب شيء كان تسعير أول مشروع: طلب مني العميل متجراً كاملاً بـ 80 دولاراً ووافقت! نصيحتي لكم: لا تبدأوا دون عقد ودفعة مقدمة. من عنده سؤال يكتبه هنا.`,
    ],
    { place: { source: 'hsoub' } },
  ),
  other([
    'ar-110',
    'كم سعر تصميم تطبيق توصيل؟',
    `يا جماعة سمعت ارقام من ٥ الاف لين ١٠٠ الف ريال! واحد صاحبي سوا تطبيق بـ ١٢ الف وطلع كله قالب جاهز. مو ناوي اسوي شي الحين بس ودي افهم على ايش يحسبون السعر`,
  ]),
  other(
    [
      'ar-111',
      'تحذير من نصاب ينتحل اسم شركتنا',
      `تنبه شركة رواسي للتوظيف إلى وجود حساب على تيليجرام @rawasi_jobs_vip ينشر إعلانات وظائف وهمية برواتب عالية ويطلب رسوماً من المتقدمين. الشركة لا تتقاضى أي مبالغ. موقعنا الوحيد هو https://rawasi-tawzif.example`,
    ],
    {
      contacts: [seen('telegram', 'rawasi_jobs_vip'), published('website', 'https://rawasi-tawzif.example')],
    },
  ),
  other(
    [
      'ar-112',
      'تسريح 300 موظف في شركة تقنية بدبي',
      `أعلنت الشركة اليوم الاستغناء عن 300 موظف أي نحو 12% من القوى العاملة، معظمهم من فرق التصميم وخدمة العملاء. وقالت إن المتضررين سيحصلون على راتب أربعة أشهر. وكانت الشركة قد جمعت 90 مليون دولار العام الماضي.`,
    ],
    { place: { source: 'rss' } },
  ),
  request(
    [
      'el-101',
      'Ζητείται κατασκευαστής ιστοσελίδας για ενοικιαζόμενα δωμάτια',
      `Καλησπέρα, έχω 6 δωμάτια στη Νάξο και χρειάζομαι μια σελίδα με φωτογραφίες, τιμές, τοποθεσία, λίγα λόγια για εμάς και φόρμα επικοινωνίας. Ελληνικά και αγγλικά. Διαθέτω 600€. Τηλέφωνο 697 000 0012 (Κατερίνα) ή mail domatia@asterinaxos.example`,
    ],
    {
      budget: pay('EUR', 'fixed', 600),
      contacts: [asked('phone', '+306970000012'), asked('email', 'domatia@asterinaxos.example')],
      services: ['five_page_website', 'landing_page'],
      place: { source: 'facebook' },
    },
  ),
  request(
    [
      'el-102',
      'Υπάλληλος γραφείου – Θεσσαλονίκη',
      `Η εταιρεία Βόρειος Άνεμος Logistics αναζητά υπάλληλο γραφείου για πλήρη απασχόληση. Προσφέρονται μισθός 1.050 € μηνιαίως (μικτά), ασφάλιση και δυνατότητα εξέλιξης. Βιογραφικά στο cv@voreiosanemos.example με κωδικό ΥΓ-12.`,
    ],
    {
      engagement: 'employment',
      budget: pay('EUR', 'month', 1050),
      contacts: [asked('email', 'cv@voreiosanemos.example')],
    },
  ),
  request(
    [
      'el-103',
      'psaxno kapoion gia arthra',
      `kalhspera, exo ena site me taksidia kai thelo kapoion na grafei 2 arthra thn evdomada, peripou 700 lekseis. dino 15 euro to arthro me timologio h titlo ktishs. steilte pm me deigma`,
    ],
    {
      budget: pay('EUR', 'item', 15),
      services: ['blog_article'],
      place: { source: 'phpbb', postedAt: '2014-03-05T21:30:00Z' },
    },
  ),
  other(
    [
      'el-104',
      'Σεμινάριο: πώς να βρεις τους πρώτους σου πελάτες ως freelancer',
      `Σε τέσσερα απογεύματα θα μάθεις να κοστολογείς, να γράφεις προσφορές και να διεκδικείς αυτά που σου χρωστάνε. Εισηγήτρια είναι η Δανάη Βραχνού, που έχει τιμολογήσει πάνω από 200 έργα. Κόστος 190€, για ανέργους 120€. Δηλώσεις συμμετοχής στο mathima@anoixtotetradio.example.`,
    ],
    { contacts: [asked('email', 'mathima@anoixtotetradio.example')] },
  ),
  offer(
    [
      'el-105',
      'Γραφίστρια αναλαμβάνει λογότυπα & εταιρική ταυτότητα',
      `Με 12 χρόνια εμπειρίας σε τυπογραφείο αναλαμβάνω λογότυπα, κάρτες, καταλόγους, συσκευασίες. Λογότυπο από 120€. Δείγματα: https://xartikaimelani.example. Επικοινωνία 210 000 0012 πρωινές ώρες.`,
    ],
    {
      contacts: [published('website', 'https://xartikaimelani.example'), asked('phone', '+302100000012')],
    },
  ),
  offer(
    [
      'el-106',
      'Φοιτητής πληροφορικής για μικροδουλειές',
      `Αναλαμβάνω format, αναβαθμίσεις, απλές ιστοσελίδες και μαθήματα Python σε μαθητές, 12€/ώρα, Πάτρα ή online. Στείλτε μου μήνυμα εδώ.`,
    ],
    { place: { source: 'facebook' } },
  ),
  other([
    'el-107',
    'Πόσο χρεώνετε την ώρα;',
    `Μόλις άνοιξα μπλοκάκι ως προγραμματιστής και ένας πελάτης μου ζητάει τιμή ώρας. Παλιά στην εταιρεία έπαιρνα 1.400 καθαρά. Είπα 25€ και μου είπε "ακριβός, βρίσκω με 10". Με ασφαλιστικές εισφορές και φόρο, βγαίνει καν; Τι κάνετε εσείς;`,
  ]),
  other(
    [
      'el-108',
      'Προσοχή απάτη με αγγελίες εργασίας',
      `Κυκλοφορεί αγγελία "ζητούνται άτομα για συσκευασία στυλό στο σπίτι, 900€ τον μήνα". Ζητάνε 40€ για "υλικά" και μετά εξαφανίζονται. Το mail τους είναι ergasia@spiti-stylo.example, μην στείλετε τίποτα!`,
    ],
    { contacts: [seen('email', 'ergasia@spiti-stylo.example')] },
  ),
  request(
    [
      'th-101',
      'หาคนทำโลโก้ร้านกาแฟครับ',
      `ร้านอยู่เชียงใหม่ อยากได้โลโก้แนวมินิมอล มีไฟล์ ai และ png งบ 2,500 บาท แก้ได้ 3 ครั้ง ใครสนใจทักมาพร้อมผลงานที่ kafe@doiluang-brew.example หรือโทร 081-000-0012 ครับ`,
    ],
    {
      budget: pay('THB', 'fixed', 2500),
      contacts: [asked('email', 'kafe@doiluang-brew.example'), asked('phone', '+66810000012')],
      services: ['logo_design'],
      place: { source: 'facebook' },
    },
  ),
  request(
    [
      'th-102',
      'รับสมัครพนักงานการตลาดออนไลน์ (ประจำ)',
      `บริษัท ใบตองพลัส จำกัด รับสมัครพนักงานการตลาดออนไลน์ ทำงานจันทร์-ศุกร์ ที่ลาดพร้าว เงินเดือน 18,000 - 22,000 บาท มีประกันสังคม โบนัสประจำปี ส่งประวัติมาที่ hr@baitongplus.example`,
    ],
    {
      engagement: 'employment',
      budget: pay('THB', 'month', 18000, 22000),
      contacts: [asked('email', 'hr@baitongplus.example')],
    },
  ),
  request(
    ['th-103', '', `หาคนตัดต่อคลิปสั้นลง tiktok เดือนละ 20 คลิป คลิปละ 150 มีฟุตให้ครบ ขอคนส่งงานตรงเวลา ทักแชทมาได้เลยค่ะ #หาฟรีแลนซ์ #ตัดต่อวิดีโอ`],
    {
      budget: pay('THB', 'item', 150),
      services: ['short_video_edit'],
      place: { source: 'x', tags: ['หาฟรีแลนซ์', 'ตัดต่อวิดีโอ'] },
    },
  ),
  request(
    [
      'th-104',
      'งานออนไลน์ กดไลก์ รับวันละ 3,000',
      `รับด่วน 50 คน แค่กดไลก์กดแชร์ รายได้วันละ 3,000 บาท โอนทุกวัน มีค่าประกันงาน 300 บาท คืนให้หลังทำครบ 3 วัน สมัครทาง Telegram @ngan_online_th99`,
    ],
    {
      budget: pay('THB', 'day', 3000),
      contacts: [asked('telegram', 'ngan_online_th99')],
      scam: 'a deposit to be paid before the work, and pay beyond belief for likes',
    },
  ),
  offer(
    [
      'th-105',
      'รับเขียนเว็บไซต์ WordPress ราคาเริ่มต้น 5,900',
      `รับทำเว็บบริษัท ร้านค้า คลินิก พร้อมสอนใช้งาน ประสบการณ์ 8 ปี ดูผลงานได้ที่ https://webtamjai.example ติดต่อคุณป้อม 091-000-0012`,
    ],
    { contacts: [published('website', 'https://webtamjai.example'), asked('phone', '+66910000012')] },
  ),
  other(
    [
      'th-106',
      'ฟรีแลนซ์โดนเบี้ยวค่าจ้าง ทำยังไงดีคะ',
      `เราทำแบนเนอร์ให้ลูกค้า 15 ชิ้น ตกลงกันไว้ 7,500 บาท ส่งงานแล้วลูกค้าบล็อกไลน์เลยค่ะ มีแต่แชทไม่มีสัญญา แจ้งความได้ไหม เพื่อน ๆ เคยเจอแบบนี้กันบ้างไหมคะ`,
    ],
    { place: { source: 'pantip' } },
  ),
  other([
    'th-107',
    'เงินเดือนโปรแกรมเมอร์จบใหม่ปีนี้เท่าไหร่กันครับ',
    `ผมได้ offer มา 25,000 ที่บริษัทเล็ก ๆ แต่เพื่อนได้ 38,000 ที่ธนาคาร ควรรับก่อนหรือรอดี เห็นข่าวปลดพนักงานเยอะมากช่วงนี้เลยลังเลครับ`,
  ]),
  other(
    [
      'th-108',
      'เปิดตัวแอป จดนา สำหรับชาวนา',
      `ทีมเราใช้เวลาหนึ่งปีทำแอปจดรายรับรายจ่ายของนาข้าว ใช้ฟรี ไม่มีโฆษณา รุ่นพรีเมียม 59 บาทต่อเดือน โหลดได้ที่ https://jodna.example ช่วยติชมด้วยนะครับ`,
    ],
    { contacts: [published('website', 'https://jodna.example')] },
  ),
  request(
    [
      'he-101',
      'מחפשת מעצב/ת לוגו לסטודיו פילאטיס',
      `היי בנות ובנים, פותחת סטודיו קטן ברעננה וצריכה לוגו + כרטיס ביקור. התקציב שלי 900 ש"ח. מי שמתאים מוזמן לשלוח תיק עבודות לוואטסאפ 052-000-0012 או למייל studio@neshima-yeshara.example. תודה! מיכל`,
    ],
    {
      budget: pay('ILS', 'fixed', 900),
      contacts: [asked('whatsapp', '+972520000012'), asked('email', 'studio@neshima-yeshara.example')],
      services: ['logo_design'],
      place: { source: 'facebook', author: 'מיכל' },
    },
  ),
  request(
    [
      'he-102',
      'דרוש/ה מפתח/ת Full Stack לחברת סטארט-אפ בחיפה',
      `חברת גלגל-ים מגייסת מפתח/ת Node + React למשרה מלאה, היברידי. ניסיון של 3 שנים לפחות. שכר 24,000-28,000 ₪ לחודש, קרן השתלמות מהיום הראשון. קורות חיים: jobs@galgalyam.example`,
    ],
    {
      engagement: 'employment',
      budget: pay('ILS', 'month', 24000, 28000),
      contacts: [asked('email', 'jobs@galgalyam.example')],
    },
  ),
  request(
    [
      'he-103',
      'צריך דף נחיתה לקורס בישול',
      `שלום, מחפש מישהו שיבנה לי דף נחיתה אחד עם טופס וחיבור לסליקה. הטקסטים מוכנים. משלם עד 1,500 שקל. מעדיף פרילנסר ולא חברה. טלגרם: @sirim_veumamim`,
    ],
    {
      budget: pay('ILS', 'fixed', 1500),
      contacts: [asked('telegram', 'sirim_veumamim')],
      services: ['landing_page'],
    },
  ),
  request(
    [
      'he-104',
      'מישהו יודע לחבר בין Monday לחשבונית ירוקה?',
      `אנחנו עסק קטן ורוצים שכל עסקה שנסגרת תוציא חשבונית אוטומטית דרך ה-API. ניסינו לבד ולא הלך. כמובן בתשלום, תנו הצעת מחיר בפרטי.`,
    ],
    { services: ['api_integration'], place: { source: 'facebook' } },
  ),
  offer(
    [
      'he-105',
      'עורכת וידאו פנויה לפרויקטים',
      `עורכת סרטוני תדמית, רילס ופודקאסטים כבר 7 שנים. 180 ש"ח לשעה או מחיר לפרויקט. תיק עבודות: https://noa-cuts.example. לפרטים 050-000-0012`,
    ],
    { contacts: [published('website', 'https://noa-cuts.example'), asked('phone', '+972500000012')] },
  ),
  other(
    [
      'he-106',
      'הלקוח דורש קבצי מקור בחינם, מה הדין?',
      `סיימתי מיתוג ללקוח ב-4,200 ש"ח, הוא שילם, ועכשיו דורש גם את כל הקבצים הפתוחים "כי הוא מחפש מעצב אחר". בהצעת המחיר כתוב רק PDF. אצלכם זה כלול? כמה גובים על זה? אני לא רוצה ריב אבל גם לא לצאת פראייר.`,
    ],
    { place: { source: 'telegram' } },
  ),
  other(
    [
      'he-107',
      'גל פיטורים נוסף: 140 עובדים הולכים הביתה',
      `החברה הודיעה הבוקר על פיטורי 140 עובדים, כחמישית מכוח האדם. לפי ההודעה, הפיתוח יעבור לקבלני משנה באוקראינה. בשנה שעברה גייסה החברה 60 מיליון דולר ושכרה עשרות מהנדסים בשכר של 40 אלף שקל ומעלה.`,
    ],
    { place: { source: 'rss' } },
  ),
  other([
    'he-108',
    'כמה לקחת על אתר תדמית?',
    `לקוחה ביקשה ממני חמישה עמודים ובלוג. חבר אמר לקחת 6,000, אחר אמר 2,500 כי "היום יש וויקס". אני עצמאית חצי שנה ולא יודעת איך לתמחר בלי להבריח. איך אתם מתמחרים?`,
  ]),
  request(
    [
      'fa-101',
      'نیاز به طراح لوگو برای کافه',
      `سلام دوستان، برای کافه‌ای که تازه در شیراز باز کرده‌ایم یک لوگوی ساده می‌خواهیم. بودجه ۱۰۰ دلار (تتر هم می‌دهیم). نمونه‌کار را به cafe@nanoghahve.example بفرستید.`,
    ],
    {
      budget: pay('USD', 'fixed', 100),
      contacts: [asked('email', 'cafe@nanoghahve.example')],
      services: ['logo_design'],
      place: { source: 'telegram' },
    },
  ),
  request(
    [
      'fa-102',
      'استخدام برنامه‌نویس PHP در مشهد',
      `شرکت رایان‌گستر توس جهت تکمیل کادر فنی خود یک برنامه‌نویس لاراول با حداقل دو سال سابقه به‌صورت تمام‌وقت استخدام می‌کند. حقوق توافقی، بیمه از روز اول. رزومه خود را از طریق https://rayantoos.example/jobs ارسال کنید. تلفن 09190000012`,
    ],
    {
      engagement: 'employment',
      contacts: [asked('website', 'https://rayantoos.example/jobs'), asked('phone', '+989190000012')],
    },
  ),
  request(
    [
      'fa-103',
      'تولید محتوا برای سایت گردشگری',
      `به یک نویسنده نیاز داریم که ماهانه ۱۰ مقاله ۱۰۰۰ کلمه‌ای سئو شده برای وبلاگ ما بنویسد. قیمت پیشنهادی خود را اعلام کنید. تلگرام: @safarnevis_admin`,
    ],
    { contacts: [asked('telegram', 'safarnevis_admin')], services: ['blog_article'] },
  ),
  request(
    [
      'fa-104',
      'اتصال درگاه پرداخت و پیامک به سایت',
      `سایت فروشگاهی وردپرسی دارم، می‌خوام درگاه پرداخت و پنل پیامک از طریق وب‌سرویس بهش وصل بشه. قبلا به یکی پول دادم نصفه ول کرد رفت. هزینه ۵۰ تتر پرداخت می‌کنم بعد از تحویل کار`,
    ],
    { budget: pay('USD', 'fixed', 50), services: ['api_integration'], place: { source: 'ponisha' } },
  ),
  offer(
    [
      'fa-105',
      'انجام تدوین ویدیو و موشن گرافیک',
      `با ۶ سال سابقه تدوین کلیپ‌های اینستاگرامی، تیزر و آموزش انجام میدم. نمونه کارها: https://tadvin-aban.example سفارش در واتساپ 09100000012`,
    ],
    { contacts: [published('website', 'https://tadvin-aban.example'), asked('whatsapp', '+989100000012')] },
  ),
  other(
    [
      'fa-106',
      'هم‌خانه می‌خوام، برنامه‌نویس دورکار هستم',
      `یک آپارتمان دو خوابه در سعادت‌آباد دارم و دنبال هم‌خانه آقا می‌گردم. خودم دورکارم و بیشتر روز خانه‌ام، برای همین آرامش مهم است. ودیعه ۳۰۰ میلیون و ماهی ۱۲ میلیون تومان. اینترنت فیبر هم داریم.`,
    ],
    { place: { source: 'divar' } },
  ),
  other([
    'fa-107',
    'چقدر برای طراحی سایت پول بگیریم؟',
    `مشتری برای یک سایت شرکتی پنج صفحه‌ای به من ۸ میلیون تومان پیشنهاد داده ولی همکارم می‌گوید کمتر از ۲۰ میلیون نگیر. یک بار هم پروژه‌ای را تحویل دادم و پولم را ندادند. شما چطور قرارداد می‌بندید؟`,
  ]),
  other(
    [
      'fa-108',
      'تعدیل نیرو در یک استارتاپ تهرانی',
      `به گزارش منابع ما، این استارتاپ حدود ۷۰ نفر از کارکنان خود را تعدیل کرده است. مدیرعامل گفته کاهش سرمایه‌گذاری دلیل این تصمیم بوده و شرکت همچنان برای تیم فروش نیرو استخدام خواهد کرد.`,
    ],
    { place: { source: 'rss' } },
  ),
];
