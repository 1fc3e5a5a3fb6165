/** Which service a request in another language asks for: sentences as people write them, with what only looks like asking. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../src/engines/contracts/catalogue.ts';
import type { ServiceMatch } from '../../../../src/engines/discovery/services/service-tally.ts';
import { serviceMatcher } from '../../../../src/engines/discovery/services/services.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { quietTime } from '../../../processor-time.ts';
import { post, service } from '../posts.ts';

const matcher = serviceMatcher(loadCatalogue(null).services);
const match = (title = '', body = ''): ServiceMatch | null => matcher(readPost(post({ title, body })));

const ASKED: readonly (readonly [service: string, title: string, body?: string])[] = [
  // Said in one breath, with who could do it behind it
  ['api_integration', '', 'Die Bestellungen aus unserem Shop sollen von selbst in Lexware landen, wer kann das bauen?'],
  ['logo_design', '', 'Beeldmerk gezocht voor mijn trimsalon, budget 200 euro.'],
  ['voiceover', '', 'Iemand met een warme stem gezocht om een uitlegfilmpje in te spreken, 100 euro.'],
  ['api_integration', '', 'Qui peut relier notre caisse à notre logiciel de compta ? On paie bien sûr.'],
  ['api_integration', '', 'Quiero que los pedidos de la web caigan solos en una hoja de Google, ¿quién lo hace y cuánto cuesta?'],
  ['short_video_edit', '', 'Alguém corta vídeos de podcast pra mim? Pago 25 reais por corte.'],
  ['five_page_website', '', 'Bygdekinoen trenger ny nettside, fem sider, 8000 kr.'],
  ['short_video_edit', '', 'Hvem kan klippe bryllupsfilmen vår? To timer råmateriale, 2500 kr.'],
  ['product_descriptions', '', 'Termékleírásokat íratnék negyven termékhez, 800 Ft darabja.'],
  ['short_video_edit', '', 'Cine poate să-mi monteze un clip de trei minute? 200 lei.'],
  ['api_integration', '', 'Нужно, чтобы заявки с сайта падали в Битрикс, кто возьмётся?'],
  ['five_page_website', '', 'מחפש מישהו שיבנה אתר למרפאת שיניים, 5 עמודים.'],
  ['short_video_edit', '', '找人剪婚礼视频，素材两小时，剪成五分钟，300元。'],
  // German
  [
    'five_page_website',
    'Suche jemanden für eine Website',
    'Für meine Tischlerei, fünf Seiten, Budget 900 Euro. Wer hat Zeit und Lust?',
  ],
  [
    'five_page_website',
    'Unsere Webseite soll überarbeitet werden',
    'Sie ist von 2011. Wir suchen jemanden, der das für uns macht.',
  ],
  ['five_page_website', 'Webdesigner gesucht', 'Für eine Zahnarztpraxis in Fulda, bitte mit Referenzen melden.'],
  ['landing_page', 'Landingpage für einen Onlinekurs gesucht', 'Texte sind da, Budget 600 €.'],
  ['blog_article', 'Werbetexter für unsere Webseite gesucht', 'Sieben Seiten, wir zahlen pro Seite.'],
  [
    'blog_article',
    '',
    'Hallo, wir brauchen jeden Monat zwei Blogbeiträge über Fahrräder. Wer schreibt die für uns? 90 Euro je Text.',
  ],
  ['product_descriptions', 'Wer schreibt uns 80 Produkttexte?', 'Für einen Shop mit Tee, 4 Euro pro Text.'],
  ['short_video_edit', '', 'Ich suche jemanden, der mir jede Woche ein Video für YouTube schneidet. Bezahlung 60 Euro.'],
  ['api_integration', 'Wer kann unsere Kasse mit Lexoffice verbinden?', 'Wir zahlen gern, bitte ein Angebot per Mail.'],
  ['social_graphics', 'Flyer für ein Sommerfest gesucht', 'Bitte mit Preis melden, wir haben 120 Euro.'],
  // French
  ['five_page_website', 'Cherche développeur web pour un site vitrine', 'Cinq pages pour mon salon de coiffure, budget 1 000 €.'],
  ['five_page_website', 'Refonte de notre site internet', 'Nous cherchons un prestataire pour la rentrée, merci de nous écrire.'],
  ['blog_article', 'Recherche rédactrice pour articles de blog', 'Deux articles par semaine sur le jardinage, 40 € par article.'],
  ['voiceover', 'On cherche une voix off', 'Pour une vidéo de deux minutes, cachet de 150 €.'],
  ['short_video_edit', '', "Bonjour, je cherche quelqu'un pour le montage de mes vidéos YouTube, deux par mois, 70 € par vidéo."],
  [
    'social_content_month',
    'Community manager pour une boulangerie',
    'Nous cherchons trois publications par semaine, 300 € par mois.',
  ],
  // Spanish
  ['logo_design', 'Necesito un logotipo para mi panadería', 'Pago 80 euros, para esta semana.'],
  ['five_page_website', 'Busco diseñador web para una tienda online', 'Tengo los textos y las fotos de los productos.'],
  ['api_integration', 'Se busca programador para conectar Stripe con nuestro CRM', 'El presupuesto es de 500 dólares.'],
  ['short_video_edit', 'Busco editor de video para reels', 'Diez por semana, pago por video, manda tu portafolio.'],
  [
    'product_descriptions',
    'Necesitamos descripciones de productos',
    'Son 120 artículos de una tienda de vinos, 2 euros por ficha.',
  ],
  ['competitor_analysis', 'Busco quien haga un análisis de la competencia', 'Para una clínica en Quito, pago por informe.'],
  // Portuguese
  ['five_page_website', 'Preciso de um site para minha pousada', 'Cinco páginas com formulário, orçamento de R$ 1.500.'],
  ['logo_design', 'Procuro alguém para criar uma logo', 'É para uma cafeteria que abre em março. Pago R$ 300.'],
  ['short_video_edit', 'Procuro editor de vídeo para canal do YouTube', 'Dois vídeos por semana, pago por vídeo.'],
  ['blog_article', 'Redator para artigos de blog', 'Precisamos de quatro textos por mês sobre finanças, R$ 60 por texto.'],
  // Italian
  ['five_page_website', 'Cerco qualcuno per un sito web', 'Per il mio agriturismo, poche pagine, budget 700 euro.'],
  ['short_video_edit', 'Cerchiamo montatore video', 'Per un canale di cucina, 50 euro a video, due alla settimana.'],
  ['product_descriptions', 'Cercasi copy per schede prodotto', 'Sono 40 schede per un negozio di ceramiche, 6 euro a scheda.'],
  [
    'api_integration',
    'Cerco programmatore per automatizzare le fatture',
    'Usiamo un foglio di calcolo e vorrei che partissero da sole.',
  ],
  // Dutch
  ['logo_design', 'Logo gezocht voor een kleine bakkerij', 'Budget is 150 euro, liefst binnen twee weken.'],
  ['five_page_website', 'Wie kan een webshop maken?', 'Ik verkoop kaarsen en zoek iemand die dit voor mij doet, 1200 euro.'],
  [
    'api_integration',
    'Gezocht: iemand die een koppeling bouwt',
    'Tussen onze webshop en Exact, op uurbasis. Graag een reactie per mail.',
  ],
  // Polish
  ['logo_design', 'Zlecę zaprojektowanie logo', 'Dla małej kawiarni, budżet 400 zł, proszę o portfolio.'],
  ['blog_article', 'Szukam copywritera', 'Teksty na bloga o ogrodach, 60 zł za tekst, stała współpraca.'],
  ['short_video_edit', 'Szukam kogoś do montażu filmów na YouTube', 'Jeden film na tydzień, płacę 150 zł od filmu.'],
  ['short_video_edit', 'Kto zmontuje film z wesela?', 'Trzy godziny surowych nagrań, płacę 400 zł.'],
  ['api_integration', 'Potrzebny skrypt do pobierania cen', 'Raz dziennie z trzech sklepów, proszę o wycenę.'],
  // Czech
  ['five_page_website', 'Poptávám tvorbu webu pro truhlářství', 'Pět stránek, texty mám, rozpočet 15 000 Kč.'],
  ['logo_design', 'Hledám grafika na logo', 'Pro malý pivovar, platím předem půlku.'],
  ['api_integration', 'Hledáme programátora na propojení e-shopu s účetnictvím', 'Odhadem deset hodin, platíme na fakturu.'],
  // Swedish
  ['five_page_website', 'Söker någon som kan göra en hemsida', 'Till mitt snickeri, fem sidor, budget 8 000 kr.'],
  ['blog_article', 'Skribent sökes', 'Vi behöver två artiklar i månaden om friluftsliv, 900 kr per text.'],
  // Turkish
  ['five_page_website', 'Web sitesi yaptırmak istiyorum', 'Küçük bir otel için, beş sayfa. Bütçem 15 bin lira, kim yapabilir?'],
  ['short_video_edit', 'Video editörü arıyoruz', 'Haftada üç video için çalışacak birini arıyoruz, video başına 500 TL.'],
  ['voiceover', 'Seslendirme yapacak biri aranıyor', 'İki dakikalık bir tanıtım filmi için, ücreti 1500 TL.'],
  // Russian, Ukrainian
  ['five_page_website', 'Нужен сайт для автосервиса', 'Пять страниц, тексты есть, бюджет 30 000 рублей.'],
  ['landing_page', 'Ищу, кто сделает лендинг', 'Для курса по рисованию, оплата сразу.'],
  ['api_integration', 'Требуется парсер цен', 'Три магазина раз в сутки, пишите цену.'],
  ['voiceover', 'Ищем диктора', 'Ролик на две минуты, мужской голос, оплата 3000.'],
  ['blog_article', 'Нужны тексты для сайта', 'Десять страниц про окна, 200 рублей за тысячу знаков.'],
  ['logo_design', 'Потрібен логотип для пекарні', 'Бюджет 3000 грн, надсилайте портфоліо.'],
  ['short_video_edit', 'Шукаємо монтажера для ютубу', 'Два ролики на тиждень, оплата за ролик.'],
  // Indonesian
  ['five_page_website', 'Butuh orang untuk bikin website', 'Untuk toko bunga saya, lima halaman, budget 2 juta.'],
  ['social_graphics', 'Cari desainer grafis untuk brosur', 'Brosur dua halaman untuk klinik, kirim portofolio ya.'],
  ['short_video_edit', 'Dicari editor video', 'Untuk kanal masak kami, 100 ribu per video, yang minat bisa kirim contoh.'],
  // Chinese, Japanese, Korean
  ['five_page_website', '找人做一个公司网站', '五个页面，文字都有，预算五千。'],
  ['api_integration', '需要一个爬虫脚本', '每天抓取三个商城的价格，有偿。'],
  ['competitor_analysis', '有偿求一份竞品分析', '宠物食品行业，预算两千。'],
  ['logo_design', 'カフェのロゴをお願いしたいです', '予算は三万円です。'],
  ['five_page_website', 'ホームページ制作をお願いできる方を探しています', '五ページほど、予算は十万円です。'],
  ['short_video_edit', '動画編集者を募集します', '週に二本、一本五千円です。'],
  ['blog_article', '블로그 글 써 주실 분 구합니다', '한 달에 네 편, 편당 3만원입니다.'],
  ['five_page_website', '홈페이지 만들어 주실 분 찾습니다', '다섯 페이지이고 예산은 백만원입니다.'],
  ['voiceover', '나레이션 성우 구합니다', '2분 분량이고 10만원 드립니다.'],
  // Danish, Norwegian, Finnish, Hungarian, Romanian, Greek
  ['five_page_website', 'Hvem kan lave en hjemmeside til min café?', 'Fem sider, budget 6000 kr.'],
  ['logo_design', 'Logo søges til cykelværksted', 'Skal være enkelt.'],
  ['short_video_edit', '', 'Jeg søger en der kan klippe mine videoer til TikTok, to om ugen.'],
  ['voiceover', 'Speaker til forklaringsvideo', 'Vi har brug for en god dansk stemme, 2 minutter.'],
  ['five_page_website', 'Noen som kan lage nettside for idrettslaget?', 'Vi betaler for jobben.'],
  ['api_integration', 'Trenger hjelp til å koble Fiken og Shopify', 'Vi betaler per time.'],
  ['blog_article', 'Skribent søkes', 'Vi trenger fire artikler i måneden.'],
  ['logo_design', 'Logo pienelle kahvilalle', 'Etsin tekijää, budjetti 300 €.'],
  ['five_page_website', 'Kuka tekee kotisivut?', 'Viisi sivua, kampaamolle.'],
  ['product_descriptions', 'Tuotekuvauksia verkkokauppaan', 'Haetaan kirjoittajaa, 200 tuotetta.'],
  ['short_video_edit', '', 'Etsin jotakuta, joka editoisi videoita YouTubeen kerran viikossa.'],
  ['five_page_website', 'Weboldal kellene egy kozmetikának', 'Öt oldal, képek vannak.'],
  ['logo_design', 'Logót szeretnék a pékségemnek', 'Kérek árat.'],
  ['blog_article', 'Cikkírót keresek kertészeti bloghoz', 'Havonta négy cikk.'],
  ['short_video_edit', '', 'Keresek valakit, aki videókat vágna nekem, heti két rövid videó.'],
  ['five_page_website', 'Caut pe cineva pentru un site de prezentare', 'Cinci pagini, buget 1500 lei.'],
  ['logo_design', 'Am nevoie de o siglă', 'Pentru o cofetărie.'],
  ['blog_article', 'Caut redactor pentru articole de blog', 'Patru articole pe lună.'],
  ['logo_design', 'Ψάχνω κάποιον για λογότυπο', 'Για ένα μικρό καφέ.'],
  ['five_page_website', 'Ποιος αναλαμβάνει κατασκευή ιστοσελίδας;', 'Πέντε σελίδες για ιατρείο.'],
  ['short_video_edit', 'Ζητείται μοντέρ για βίντεο στο YouTube', 'Δύο βίντεο τον μήνα.'],
  ['product_descriptions', 'Χρειαζόμαστε περιγραφές προϊόντων', 'Για 80 προϊόντα.'],
];

const NOT_ASKED: readonly (readonly [title: string, body?: string])[] = [
  ['Übersetzer für unsere Website gesucht', 'Vom Deutschen ins Dänische, etwa 4.000 Wörter.'],
  ['Suche Fahrer für Onlineshop', 'Wir haben einen Onlineshop und suchen jemanden für die Lieferungen in Bremen.'],
  ['Buchhalterin gesucht', 'Wir haben eine Website und einen Blog und suchen nur Hilfe bei den Belegen.'],
  ['Fotograf für Website gesucht', 'Zwei Stunden in unserem Büro in Hamburg.'],
  ['Frontend-Entwickler (m/w/d) in Vollzeit', 'Wir suchen dich für unsere Website, unbefristet, dreißig Tage Urlaub.'],
  ['Suche Nachhilfe in Mathe', 'Mehr über uns auf unserer Homepage, wir suchen für die achte Klasse.'],
  ['Traducteur pour notre site', 'Nous cherchons quelqu’un pour traduire le site en anglais.'],
  ['Cherche photographe pour un mariage', 'Vous pouvez voir le lieu sur le site du château.'],
  ['Développeur web en CDI', 'Nous recrutons pour notre site, temps plein à Lyon.'],
  ['Se busca camarero', 'Escribe por nuestra página web, buscamos a alguien para el verano.'],
  ['Busco fotógrafo para mi tienda online', 'Son treinta productos y necesito las fotos esta semana.'],
  ['Preciso de tradutor para meu site', 'São dez páginas do português para o inglês.'],
  ['Cerco idraulico', 'Ho visto il vostro sito e mi serve qualcuno per domani.'],
  ['Fotograaf gezocht voor onze website', 'Een halve dag in Utrecht, graag een prijs.'],
  ['Szukam tłumacza', 'Trzeba przetłumaczyć stronę internetową na angielski.'],
  ['Hledám řidiče', 'Kontakt najdete přes naše stránky, hledáme někoho na víkendy.'],
  ['Söker barnvakt', 'Läs mer på vår hemsida, vi söker någon för torsdagar.'],
  ['Şoför aranıyor', 'Web sitemizi inceleyin, haftada üç gün çalışacak birini arıyoruz.'],
  ['Нужен переводчик для сайта', 'Перевести на английский, около пяти тысяч слов.'],
  ['Требуется водитель', 'Подробности на нашем сайте, ищем на выходные.'],
  ['Dibutuhkan kasir toko', 'Info lebih lanjut di website kami, dibutuhkan segera.'],
  ['Cari admin toko online', 'Balas pesan pelanggan di toko online kami, butuh cepat.'],
  ['웹사이트 서버 관리자 구합니다', '서버 점검하실 분 찾습니다.'],
  ['网站翻译', '需要把公司网站翻译成英文，预算三千。'],
  ['ホームページの写真撮影', '半日でお願いできる方を探しています。'],
  ['웹사이트 번역하실 분 구합니다', '열 페이지이고 예산은 50만원입니다.'],
  ['Oversætter søges til manual', 'Fra dansk til tysk, 20 sider.'],
  ['Snekker søkes til terrasse'],
  ['Siivooja haussa kahdeksi tunniksi viikossa'],
  ['Fordítót keresünk német szerződéshez'],
  ['Caut traducător autorizat'],
  ['Ψάχνω φωτογράφο για βάφτιση'],
];

describe('the service that is asked for in another language', () => {
  it.each(ASKED)('%s: %s %s', (id, title, body) => {
    expect(match(title, body)?.service).toBe(id);
  });

  it.each(NOT_ASKED)('none: %s', (title, body) => {
    expect(match(title, body)).toBeNull();
  });

  it('names what decided, and what else is asked for', () => {
    expect(match('Suche jemanden für Logo und Flyer', 'Für eine kleine Gärtnerei, wir zahlen 300 Euro dafür.')).toMatchObject({
      service: 'logo_design',
      keyword: 'logo',
      isInTitle: true,
      rival: 'Social graphics pack',
    });
    expect(match('ロゴ制作をお願いします')).toMatchObject({ keyword: 'ロゴ', isInTitle: true });
  });

  it("is found in an operator's own catalogue through its English keywords, and only what that has", () => {
    const own = serviceMatcher([service('signs', 'logo')]);
    expect(own(readPost(post({ title: 'Потрібен логотип для пекарні' })))?.service).toBe('signs');
    expect(own(readPost(post({ title: 'Нужен сайт для автосервиса', body: 'Логотип есть.' })))).toBeNull();
  });

  it('leaves English to its own rules', () => {
    expect(
      match('We like montage and café culture', 'You will wait tables in our bar and talk to the guests that come in.'),
    ).toBeNull();
  });
});

describe('long text', () => {
  it.each(['suche logo ', 'Suche Video schneiden. ', 'für website ', 'нужен логотип, ', 'ロゴ募集'])(
    'is read in linear time: %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const read = readPost(post({ title: text, body: text }));
      expect(quietTime(() => matcher(read))).toBeLessThan(50);
    },
  );
});
