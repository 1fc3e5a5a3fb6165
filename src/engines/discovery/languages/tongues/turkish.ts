/** Turkish: see `tongue.ts` for what each row says. */
import type { Tongue } from './tongue.ts';

export const TURKISH: Tongue = {
  seek: `arıyorum arıyoruz arayışındayız lazım ihtiyacım ihtiyacımız istiyorum arayışındayım aramaktayız arıyor tamamlayacak
    hızlandıracak geliştirecek hazırlayacak tasarlayacak kodlayacak düzenleyecek edecek taşıyacak öğretecek bakacak kuracak yazacak
    çekecek çizecek çözecek yönetecek yapacak yapabilecek edebilecek çevirecek ilgilenecek üstlenecek destekleyecek verebilecek
    çalışabilecek çalışacak temizleyecek boyayacak verecek onaracak seslendirecek modelleyecek paylaşacak girecek toplayacak
    taşıyabilecek yazabilecek çizebilecek çözebilecek yapabilen yazabilen çizebilen çözebilen`,
  hire: `yaptıracağım yaptırılacak alınacak alınacaktır yaptıracağız yaptırmak yaptırılacaktır çizdirmek yazdırmak çevirtmek hazırlatmak
    kurdurmak tasarlatmak çektirmek bastırmak diktirmek düzelttirmek hazırlatacağım çektireceğim çizdireceğim yazdıracağım
    yaptırmalıyım yaptırıyoruz tasarlatacağım düzelttireceğim bastıracağım kurduracağım çevirteceğim seslendireceğim boyatacağım
    yaptırılır-mı ettireceğim boyatmak`,
  sought: `aranıyor aranmaktadır lazım gerekiyor arıyorum arıyoruz ihtiyacım ihtiyacımız var alınacak alınacaktır gerekli arayışındayım
    arayışındayız aramaktayız arıyor aranmakta gerek`,
  does: `yapıyorum yaparım yapılır yaparız yapıyoruz tasarlıyorum tasarlarım çeviriyorum hazırlıyorum hazırlarım çiziyorum yazıyorum
    geliştiriyorum veriyoruz veriyorum hazırlıyoruz tasarlıyoruz geliştiriyoruz sunuyoruz çekiyorum düzenliyorum kuruyorum`,
  people: `tasarımcı yazılımcı geliştirici çevirmen editör grafiker fotoğrafçı birini biri birine birisi freelanc kişi eleman uzman yazar
    çizer illüstratör montajcı kurgucu danışman öğretmen tercüman mühendis muhasebeci usta elektrikçi boyacı tesisatçı asistan
    arkadaş programcı seslendir videocu sosyal-medya tasarımcısı yazarı metin mimar avukat temizlikçi bakıcı şoför kurye sekreter
    garson temsilci personel ekip stajyer modelleyici animatör influencer ajans freelancer uzmanı operatör danışmanı elemanı ustası
    öğrencisi öğretmeni
    palyaço şarkıcı müzisyen piyanist gitarist sunucu sihirbaz orkestra sanatçı kasiyer aşçı resepsiyonist
    fırıncı pastacı ayakkabıcı gözlükçü kamyonet`,
  work: 'iş işi işler proje müşteri staj çalışma işleri işim projeler projeleri müşteriler siparişler part-time',
  things: `site sitesi logo çeviri uygulama mağaza video tasarım afiş broşür kartvizit tanıtım bot script eklenti seslendirme sitesini
    siteye web sayfa tercüme makale katalog menü ambalaj montaj eticaret e-ticaret çizim animasyon yazılım uygulaması videosu
    kurumsal ödev davetiye podcast kurgu render modelleme montajı`,
  wares: `program yazılımı araç tavsiye öneri fikir yardım ev oda kitap kurs ortak alternatif örnek kiralık daire bilgisayar laptop
    telefon kaynak tarif sevgili eğitim kampüs`,
  asks: `yapacak biri, yapabilecek biri, yapacak birini, bilen biri, hazırlayacak, çevirecek, tasarlayacak, yaptırmak istiyorum,
    yaptıracağım, yaptırılacak, yaptırılacaktır, fiyat verin, fiyat teklifi, teklif verin, tekliflerinizi, fiyatlarınızı,
    portfolyonuzu, portföyünüzü, özgeçmişinizi, cv gönder, ücret karşılığı, ücretli, ödeyeceğim, kim yapabilir, kim yapar,
    yapabilecek var mı, iş ilanı, yaptırmak istiyoruz, alımı yapılacaktır, yapacak arkadaş, edecek biri, edecek birini, düzeltecek,
    çözecek biri, çözecek birine, kuracak biri, çizecek biri, yazacak biri, çekecek biri, seslendirecek, ilgilenecek biri, yönetecek,
    yapabilecek birini, yapabilecek arkadaş, yapabilecek arkadaşlar, fiyat verebilecek, fiyat yazın, fiyat yazar mısınız,
    fiyat alabilir miyim, teklif gönderin, tekliflerinizi bekliyorum, ekip arkadaşı, takım arkadaşı, çalışma arkadaşı,
    aranan nitelikler, genel nitelikler, iş tanımı, aranan özellikler, başvurun, başvurularınızı, başvuru için, iletebilirsiniz,
    cv'nizi, cv nizi, cv lerinizi, alımı, alımı yapıyoruz, ekibimize, kadromuza, bünyemizde, ekibimizde, bilen biri var mı,
    anlayan biri, anlayan var mı, yapan var mı, yapan biri, yapan varsa, yapabilen var mı, ücreti neyse, ücreti karşılığında,
    ücretini vereceğim, ödeme yapacağım, lira veririm, tl veririm, yaptırmayı düşünüyorum, yaptırmayı düşünüyoruz, yaptıracağız,
    önerebileceğiniz biri, tanıdığınız var mı, referanslarınızla, örnek işlerinizi, örnek çalışmalarınızı, portfolyonuzla,
    yazabilen var mı, çizebilen var mı, çözebilen var mı, kodlayabilen, yapabilen biri, para neyse, parası neyse, kaç tl istersiniz,
    ne istersiniz, kaça yaparsınız, kaça yapar, ne kadara yaparsınız, teklifleri bekliyorum, teklifleri bekliyoruz,
    teklif bekliyorum, teklif bekliyoruz, tekliflerinizi bekliyoruz, şahsen başvuru, çalışmak üzere, askerliğini, askerlikle ilişiği,
    iş ilanıdır, personel alımı, elemanı alınacak, çalışma saatleri, aradığımız, aranıyor, biri varsa yazsın, bilen varsa yazsın,
    yapan varsa yazsın, varsa yazsın, varsa ulaşsın, örneklerinizi atın, fiyatlarıyla birlikte, fiyatıyla yazın, destek arıyorum,
    destek arıyoruz, peşin öderim, ücretini öderim, ücretini veririm, karşılığında ücret, ikamet eden, deneyimli eleman, bölüm başı,
    saat başı,
    fiyatınızı yazın, örnek atın, link atın, ses kaydı atın,
    kaça olur, harçlığını çıkarmak, alınacaktır`,
  hints: `bütçem, bütçemiz, bütçe, ödeme, ücreti, ücret, maaş, verebilirim, dm atın, özelden yazın, tam zamanlı, yarı zamanlı, portfolyo,
    bütçem var, bütçe konuşulur, ücret konuşulur, ücret görüşülür, tercih sebebi, tercihen, uzaktan çalışma, uzaktan, yan haklar,
    sgk, en az, yıl deneyim, yıl tecrübe, deneyimli, öğrenci olabilir, uzun soluklu, uzun vadeli, düzenli iş, ürün başı, kelimesi,
    örnek yazılar, teslim tarihi, adet, başvuru, dm, ne kadara, ne kadar tutar, ilgilenenler, aylık, hakim, sigorta, yemek, vardiya,
    prim, özelden konuşalım, özelden, iş başı, günlük, bilen var mı, mezunu, ehliyet, ingilizce bilen, ücretli, acil, saati, bölüm,
    iletişim, örnekler, lira, tl,
    alınacaktır`,
  offers: `hizmet veriyorum, hizmeti veriyorum, hizmeti verilir, yapıyorum, yaparım, yapılır, yapıyoruz, yapmaktayım, tasarlıyorum,
    çeviri yapıyorum, çeviri yaparım, iş arıyorum, proje arıyorum, müşteri arıyorum, işlerinizi yaparım, işlerinize bakarım,
    fiyatlarım, portfolyom, portföyüm, müsaitim, freelance çalışıyorum, çalışmalarım, iş alıyorum, özenle hazırlanır, hazırlanır,
    kurulur, tasarlanır, çevrilir, siparişleriniz, hizmetinizdeyim, hizmeti veriyoruz, hizmeti sunuyoruz, hizmet vermekteyiz,
    hizmeti vermekteyiz, hizmet veriyoruz, itinayla yapılır, uygun fiyatlı, uygun fiyatlarla, tasarımcıyım, yazılımcıyım,
    geliştiriciyim, çevirmenim, editörüyüm, mühendisiyim, grafikerim, yapmaktayız, düzenlenir, yazılır, çizilir, çekilir,
    kurulum yapılır, siparişe açığım, iş alırım, işlere açığım, projelere açığım, iş birliğine açığım, iş arayışındayım,
    iş bakıyorum, part time iş arıyorum, iş kabul ediyorum, sipariş alıyorum, sipariş alınır, yardımcı olabilirim, yardımcı olurum,
    bilgi için whatsapp, profilimde, teslim edilir, mezunuyum, işsizim iş, hazırlıyoruz, tasarlıyoruz, siparişe açık,
    profilime bakabilirsiniz, iletişim için mesaj, iletişim için, dm kutum açık, sorularınız için, çalışabileceğim,
    çalışabileceğim yer, çalışabileceğim bir, yazabilirsiniz, mezun iç, yeni mezunum, iş arayan`,
  praises: `fiyat, fiyatlar, teslim, teslimat, tecrübe, yıllık tecrübe, yıldır, referans, hızlı teslim, kaliteli, uygun fiyata, uygun fiyat,
    iletişime geçebilirsiniz, ücretsiz analiz, referanslarımız, dahil, başlayan fiyatlarla, öğrencisiyim, müşteri memnuniyeti,
    revize, garanti, başlıyor, başlayan, beğenene kadar, saatte teslim, aynı gün, günde teslim, garantili, profesyonel, indirim,
    kampanya`,
  talks: `ne kadar, kaça, kaç para, kaç lira, ne kadar alıyorsunuz, nasıl bulu, nasıl buluyorsunuz, nereden bulu, ne düşünüyorsunuz,
    fikriniz, deneyimi olan, deneyimleriniz, tavsiye eder, önerir misiniz, önerisi olan, işe aldım, istifa ettim, hangi araç,
    hangi program, yayınladık, aydır iş arıyorum, yıldır iş arıyorum, aydır iş, mülakat, mülakata, işten çıkardı, işten çıkarıldım,
    işten çıkardılar, işten çıkarma, dolandırıcı, dolandırıcılık, dolandırıldım, dolandırdı, kapora, paramı vermiyor,
    paramı alamadım, ödemedi, ödeme yapmıyor, ödememek, maaşları, anketi, yayınladım, yayına aldım, yorumlarınızı, geri bildirim,
    sizce, umudumu, önerisi, önerileriniz, önerir, sektör bitti, ne diyeceğimi, nasıl fiyat, fiyat veriyorsunuz, fiyatlandırma,
    alıyorsunuz, nasıl başlanır, nasıl başladım, nasıl müşteri, ilk müşterimi, müşteri bulma, tavsiyeniz, işe alındım, işe girdim,
    işe başladım, zam, ipucu, ipuçları, benzer yaşayan, cevap vermiyor, hesabım kapatıldı, satılık, pazarlık payı, ne diyorsunuz,
    heyecanlıyım, elinden alacak, bence, zorlanan, görüşmem var, kesilir mi, mümkün mü, mantıklı mı, değer mi, yaşayan var mı,
    kullanan var mı, deneyen var mı, ev arkadaşı arıyorum, ev arkadaşı aranıyor, ev arkadaşı, oda arkadaşı arıyorum,
    oyun arkadaşı arıyorum, yol arkadaşı, takım arıyorum, kullanıyorsunuz, geç mi, alır mıyım, komisyon, yatırmadı, istifa etsem`,
  own: {
    am: `ben, biz, adım, ismim, öğrencisiyim, mezunuyum, olarak çalışıyorum, olarak hizmet, yıldır, tecrübeli, deneyimli,
      uzman, profesyonel, freelance, serbest,
      babam, annem, amcam, dayım, teyzem, halam, dedem, babaannem, anneannem, komşum, eşim, abim, ablam, oğlum,
      kızım, emekli, üniversite öğrencisi, üniversite öğrencisiyim, kişilik ekibiz, ekibiz`,
    makes: `dikiyorum, dikerim, örüyorum, örerim, pişiriyorum, tamir ederim, tamir ediyorum, kesiyorum, temizlerim,
      temizliyorum, ütülerim, boyarım, boyuyorum, döşerim, kurarım, kuruyorum, takarım, taşırım, taşıyoruz,
      gezdiririm, bakarım, bakıyorum, masaj yapıyorum, ders veriyorum, ders veririm, dersi veriyorum, dersi veririm,
      öğretiyorum, çeviriyorum, çeviririm, düzeltirim, yazıyorum, yazarım, tasarlıyorum, tasarlarım, çiziyorum,
      çizerim, kodluyorum, geliştiriyorum, geliştiriyoruz, çekiyorum, çekerim, kurgularım, kurguluyorum, montajlarım,
      seslendiririm, seslendiriyorum, basıyoruz, basarız, yapıyorum, yaparım, yapıyoruz, yaparız, yapılır,
      hazırlıyorum, hazırlarım, hazırlıyoruz, üretiyoruz, sunuyorum, sunuyoruz, veriyorum, veriyoruz, teslim ediyorum,
      teslim ediyoruz, teslim ederim, onarırım, onarıyorum, işliyorum, kuruyoruz, ilgileniyorum, ilgileniyoruz,
      yönetiyorum, yönetiyoruz, satıyorum sipariş,
      yapıyor, dikiyor, örüyor, pişiriyor, tamir ediyor, ders veriyor, açıyor, çekiyoruz, yapmaya devam ediyor,
      yazıya döküyorum, yazıya dökerim, deşifre,
      çalıyoruz, çalıyorum`,
    trades: `özel ders, ders, temizlik, nakliyat, nakliye, boya badana, tadilat, tesisat*, elektrikçi, tamir*, bakım, dikiş,
      terzi, örgü, amigurumi, pasta, kurabiye, yemek, çeviri, tercüme, redaksiyon, web tasarım, grafik tasarım, web
      sitesi, fotoğraf*, düğün fotoğraf*, video kurgu, baskı, muhasebe, bebek bakıcı*, köpek gezdirme, masaj, tırnak,
      makyaj, kuaför, portre, illüstrasyon, sipariş, ajans*, stüdyo, atölye, ekip, ekibiz, davetiye, seslendirme,
      montaj, yazılım hizmeti,
      köpek oteli, kedi pansiyonu, pansiyon, bileme,
      orkestra, bağlama, dj, sihirbaz, grup, ikilisi`,
    yours: `sizin, sizler için, size, sizlere, senin, evinize, adresinize, işletmenizin, markanızı, sitenizi, projenizi,
      ürünlerinizi`,
    bids: `sipariş üzerine, siparişe özel, kişiye özel, ölçüye göre, fiyatlar başlıyor, fiyatlarla başlıyor, dm den,
      dm'den, detaylı bilgi için, bilgi ve sipariş, bilgi için, randevu, randevu için, ders veriyorum, ders verilir,
      ders veririm, dersi veriyorum, dersi verilir, saatlik ücreti, ilk ders ücretsiz, deneme dersi, kontenjan, boş
      kontenjan, müsait günlerim, hizmetinizdeyiz, bekleriz, bekleriz efendim, iletişime geçin, ulaşabilirsiniz, bana
      ulaşın, bize ulaşın, keşif ücretsiz, ücretsiz keşif, kapıda ödeme, tüm türkiye, kargo, bizden, siz düşünmeyin,
      küçük işler, ufak tefek, kilosu, teslim, sipariş için, sipariş için yazın, örnek işlerimiz, ücretsiz görüşme,
      ücretsiz danışma, kayıtlar, kayıtlarımız, kurs, kursu, atölyemiz, boş tarihler, rezervasyon, saati tl,
      aynı gün teslim, günlüğü, dakikası, dahil,
      fotoğraftan, kargo dahil,
      düğün nişan, nişan kına, düğünler için, gecelik, etkinlikler için`,
    praises: `den başlıyor, detaylı, kargo, sipariş, siparişe, deneyim, tecrübeli, ücretsiz, uygun, hızlı, online, yüz yüze,
      birebir`,
    tales: `siz logo için, siz ne kadar, kabul etsem mi, işten ayrıldım, kovuldum, işten çıkarılan, müşteri, müşterim, müşteri bana, bir müşteri,
      patronum, patron, müdürüm, siz nasıl, nasıl yapıyorsunuz, bilen var mı nasıl, tavsiye edir, normal mi, dikkat edin, dikkat, işsizlik, tüik,
      sonunda, ilk müşterim, vergi nasıl, yayınladım, yayına aldık, tamamen ücretsiz, yorumlarınızı bekliyorum, ilk oyunum, ilk uygulamam,
      reklamsız, açık kaynak, geri bildirim, siz de, siz de müşteriden, sizce, neden her mülakatta, mülakat, mülakatta, iş yerinde, toplantı,
      bitirdim, sadece kendim için, hobi olarak, gururluyum, çok gururluyum, bürolar, yarısını, yarısı, bu başlıkta, bu konuda, ayda bir kez,
      fiyatlarımı artırdım, maaşlı iş, siz olsanız, her ay olduğu gibi, silinecektir, ayrı konu, dördüncü mülakat, pozisyonu kapattılar,
      bravo size, reddedildim, ret`,
  },
};
