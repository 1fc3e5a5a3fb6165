/** Requests, offers and talk in other languages, each sentence invented. */
import { describe, expect, test } from 'vitest';
import type { Kind, Post } from '../../../src/domain/opportunity.ts';
import { kindOf, readPost } from '../../../src/engines/discovery/kind.ts';

const SENTENCES: Readonly<Record<string, Readonly<Record<Kind, readonly string[]>>>> = {
  de: {
    request: [
      'Suche Webdesigner für kleine Vereinsseite, Budget 400 Euro, bitte PN.',
      'Wir brauchen dringend eine Übersetzerin Deutsch-Polnisch für ein Handbuch, 40 Seiten. Was verlangt ihr pro Zeile?',
      'Fotograf für Hochzeit im Juni gesucht, Raum Kassel. Schickt mir gern Beispiele.',
      'Kann mir jemand gegen Bezahlung ein Excel-Makro schreiben? Dauert sicher nur zwei Stunden.',
      'Zum nächstmöglichen Zeitpunkt suchen wir eine Buchhalterin (m/w/d) in Teilzeit. Bewerbungen an die Geschäftsleitung.',
    ],
    offer: [
      'Ich biete Lektorat für Abschlussarbeiten, 4 Euro pro Normseite, zwei Tage Lieferzeit.',
      'Freiberuflicher Java-Entwickler hat ab März wieder Kapazitäten frei. Tagessatz auf Anfrage.',
      'Suche Aufträge als Grafikerin: Logos, Flyer, Visitenkarten. Mein Portfolio schicke ich gern.',
      'Student sucht Nebenjob, am liebsten Büro oder Nachhilfe in Mathe.',
    ],
    other: [
      'Wie findet ihr eigentlich Kunden? Ich mache mich gerade selbstständig und habe keine Ahnung.',
      'Kennt jemand ein gutes Programm für Rechnungen? Suche eine Software, die auch Angebote kann.',
      'Ich habe gestern meinen Job gekündigt und fühle mich großartig.',
      'Wir haben Version 3 veröffentlicht, mit neuem Menü und schnellerer Suche.',
    ],
  },
  nl: {
    request: [
      'Gezocht: fotograaf voor een bedrijfsfeest in Zwolle op 12 mei. Graag met prijs reageren.',
      'Ik ben op zoek naar iemand die mijn webshop sneller kan maken, budget rond 300 euro.',
      'Wij zoeken een tekstschrijver voor onze nieuwe website, ongeveer tien pagina’s.',
    ],
    offer: [
      'Ik ben freelance vertaler Engels-Nederlands en per direct beschikbaar, 9 cent per woord.',
      'Op zoek naar nieuwe opdrachten als illustrator. Mijn portfolio staat online.',
    ],
    other: [
      'Hoeveel vragen jullie per uur voor een simpele website? Ik weet niet of 45 euro te veel is.',
      'Wat vinden jullie van de nieuwe wet voor zzp’ers? Ik maak me er zorgen over.',
    ],
  },
  fr: {
    request: [
      'Je cherche un graphiste pour refaire le logo de ma boulangerie, budget 200 euros.',
      'Nous recherchons un développeur PHP pour une mission de trois mois, envoyez vos CV.',
      'Besoin d’un traducteur français-arabe pour deux pages, merci de me donner votre tarif.',
      'Quelqu’un pour me monter une vidéo de mariage ? Je paie bien sûr.',
      'On recrute une vendeuse pour notre boutique de Lille, CDD de six mois.',
    ],
    offer: [
      'Je propose mes services de correction, devis gratuit sous 24 h.',
      'Développeuse freelance, je suis disponible dès lundi pour de nouvelles missions.',
      'Je cherche du travail dans le bâtiment, j’ai le permis et dix ans de métier.',
    ],
    other: [
      'Comment trouver ses premiers clients quand on débute en freelance ? Vos retours m’intéressent.',
      'Quel logiciel utilisez-vous pour vos factures ? Je cherche un outil simple.',
      'J’ai quitté mon boulot la semaine dernière et je respire enfin.',
    ],
  },
  es: {
    request: [
      'Busco diseñadora para el menú de mi restaurante, pago 80 euros.',
      'Necesito a alguien que me arregle una página en WordPress, manden precio por privado.',
      '¿Quién me hace un logo para mi canal? Pago por adelantado la mitad.',
      'Se busca electricista en Rosario para una obra de dos semanas.',
      'Se precisa ayudante de cocina, turno noche, con referencias. Presentarse el lunes.',
      '¿Me recomiendan un cerrajero de confianza en el barrio norte? Se me rompió la puerta.',
      'Quiero encargar un retrato de mis perros, ¿quién hace cosas así?',
      'Recepcionista\nRequisitos: inglés medio\nSueldo: 900 euros\nEnviar CV por correo',
    ],
    offer: [
      'Hago traducciones inglés-español, 0,05 por palabra, entrega rápida.',
      'Busco trabajo como programador junior, disponibilidad inmediata.',
      'Ofrezco clases de guitarra a domicilio, precios desde 12 euros.',
      'Clases particulares de química, bachillerato, 15 euros la hora, a domicilio.',
      'Me quedé sin trabajo el viernes: soy contable, si saben de algo me avisan.',
    ],
    other: [
      '¿Cuánto cobráis por un artículo de mil palabras? No sé si estoy regalando mi trabajo.',
      '¿Alguna recomendación de herramienta para llevar las cuentas? Gracias.',
      'Renuncié a mi empleo y esto es lo que aprendí en un año.',
      'Cuidado con esta oferta: te piden dinero por adelantado, es estafa.',
      'Necesito vacaciones, este trabajo me tiene agotada.',
      'Me ofrecieron un puesto por la mitad de lo que gano, ¿lo aceptarían?',
      'Soy fotógrafo, ¿me recomiendan una cámara barata?',
    ],
  },
  pt: {
    request: [
      'Procuro alguém para editar 5 vídeos curtos por semana, pagamento via pix.',
      'Preciso de um desenvolvedor para terminar meu aplicativo, mandem orçamento.',
      'Vaga para redator, remoto, enviar portfólio no e-mail da agência.',
      'Alguém indica um encanador de confiança em Olinda? Preciso trocar a torneira.',
      'Precisa-se de ajudante de padaria, folgas ao domingo.',
      'Atendente de loja\nRequisitos: ensino médio\nSalário: R$ 1.600\nEnviar currículo por mensagem',
      'Queria encomendar um retrato da família, quem faz?',
    ],
    offer: [
      'Faço artes para redes sociais, a partir de 30 reais, me chama no direct.',
      'Sou tradutora e estou disponível para novos projetos. Meu portfólio está na bio.',
      'Faço doces por encomenda, orçamento grátis, chama no whats.',
      'Aulas particulares de piano, a domicílio, 60 reais a hora.',
    ],
    other: [
      'Quanto vocês cobram por um site simples? Tenho medo de cobrar pouco.',
      'Alguém recomenda uma ferramenta para controlar as horas? Obrigado.',
      'Entreguei tudo no prazo e o cliente sumiu sem pagar. Da próxima vez só com contrato.',
      'Preciso de férias, esse trabalho está me matando.',
      'Alguém conhece um aplicativo bom para anotar despesas?',
      'Cuidado com a vaga que pede depósito: é golpe.',
    ],
  },
  it: {
    request: [
      'Cerco un grafico per il volantino di una sagra, compenso 100 euro.',
      'Cercasi sviluppatore per piccolo gestionale, inviare preventivo.',
      'Azienda di Modena assume tecnico con esperienza, contratto a tempo pieno.',
    ],
    offer: [
      'Offro i miei servizi di traduzione dal tedesco, prezzi modici.',
      'Realizzo siti per artigiani, sono disponibile da subito, contattatemi.',
      'Cerco lavoro come segretaria part-time a Torino.',
    ],
    other: [
      'Quanto chiedete per un logo? Mi hanno proposto 50 euro e non so che dire.',
      'Qualcuno usa un buon programma per le fatture? Cerco consigli.',
    ],
  },
  pl: {
    request: [
      'Szukam grafika do zrobienia okładki książki, budżet 500 zł.',
      'Zlecę napisanie tekstów na stronę, około 10 podstron, proszę o wyceny.',
      'Kto wykona prostą stronę dla fryzjera? Płacę od ręki.',
      'Dam zarobić komuś, kto ustawi mi sklep internetowy.',
      'Poleci ktoś dobrego stolarza w okolicach Kielc?',
      'szukam kogos do naprawy drukarki, prosze o wycene',
      'Kto by mi przepisał notatki na komputerze? Piszcie za ile.',
    ],
    offer: [
      'Wykonam logo i wizytówki, ceny od 100 zł, moje portfolio w profilu.',
      'Szukam zleceń jako tłumacz z niemieckiego, wolne terminy od zaraz.',
      'Korepetycje z fizyki, 60 zł za godzinę, dojazd do ucznia.',
      'Łazienki pod klucz, wolne terminy od maja.',
    ],
    other: [
      'Ile bierzecie za godzinę korepetycji? Nie wiem, czy 60 zł to dużo.',
      'Jak znaleźć pierwszych klientów? Mam firmę od miesiąca.',
      'Poleci ktoś program do nauki niemieckiego?',
      'Uwaga na ogłoszenia o pracy z domu, to oszustwo.',
      'Klient nie zapłacił mi za projekt, a minęły dwa miesiące.',
      'Dostałam propozycję z innej firmy, brać czy zostać?',
    ],
  },
  cs: {
    request: [
      'Hledám grafika na plakát pro divadlo, rozpočet 3000 Kč.',
      'Sháníme někoho, kdo nám přeloží web do němčiny, pošlete nabídku.',
      'Nevíte o někom, kdo opravuje staré hodinky?',
      'Doporučte prosím šikovného truhláře v Jihlavě.',
      'potreboval bych prelozit navod z nemciny, napiste cenu',
      'Firma přijme skladníka, nástup ihned.',
    ],
    offer: [
      'Nabízím překlady z angličtiny, mám volnou kapacitu.',
      'Hledám práci jako programátor, nejlépe na dálku.',
      'Provádíme zednické práce, Kladno a okolí, cena dohodou.',
      'Doučuji matematiku a fyziku, 250 Kč za hodinu.',
    ],
    other: [
      'Kolik si účtujete za jednoduchý web? Nevím, jestli není pět tisíc moc.',
      'Jaké máte zkušenosti s tímto programem? Díky.',
      'Pozor na tenhle inzerát, je to podvod.',
      'Nabídli mi 40 tisíc hrubého, brát, nebo čekat?',
      'Zákazník mi nezaplatil fakturu a nebere telefon.',
      'Automobilka propustí sto lidí.',
    ],
  },
  sv: {
    request: [
      'Söker någon som kan klippa en film på 10 minuter, budget 2000 kr.',
      'Översättare sökes till en kort manual, skicka prisförslag.',
    ],
    offer: [
      'Jag erbjuder korrekturläsning av uppsatser, priser från 300 kr.',
      'Söker uppdrag som fotograf i Umeå, mina priser finns på sidan.',
    ],
    other: [
      'Vad tar ni i timmen för en enkel hemsida? Jag vet inte om 600 är för lite.',
      'Någon som har erfarenhet av det här programmet?',
    ],
  },
  tr: {
    request: [
      'Küçük bir site için yazılımcı arıyorum, bütçem 5000 TL, fiyat verin lütfen.',
      'Kitap kapağı tasarlayacak birini arıyoruz, portfolyonuzu gönderin.',
    ],
    offer: [
      'Uygun fiyata çeviri yapıyorum, iletişime geçebilirsiniz.',
      'Grafik tasarımcıyım, freelance çalışıyorum, iş arıyorum.',
    ],
    other: [
      'Bir logo için ne kadar alıyorsunuz? Hiç fikrim yok.',
      'Müşteriyi nereden buluyorsunuz, tavsiye eder misiniz bir yer?',
    ],
  },
  ru: {
    request: [
      'Нужен дизайнер для лендинга, бюджет 20 тысяч, пишите в личку.',
      'Ищем переводчика с китайского на разовый заказ, присылайте резюме.',
      'Кто может сделать бота для записи клиентов? Оплачу сразу.',
      'Посоветуйте хорошего плотника или мастера по дверям, Тверь.',
      'Приглашаем на работу сварщиков, выплаты каждую неделю.',
      'Хочу заказать портрет бабушки, кто рисует?',
      'Дайте контакт проверенного электрика, пожалуйста.',
    ],
    offer: [
      'Делаю сайты на Тильде, цены от 10 000, моё портфолио в профиле.',
      'Ищу подработку на вечер, умею монтировать и писать тексты.',
      'Репетитор по физике, подготовка к ЕГЭ, 900 руб/час.',
      'Балконы под ключ, выезд бесплатно, звоните.',
    ],
    other: [
      'Сколько берёте за час вёрстки? Боюсь продешевить.',
      'Уволился и теперь не знаю, как найти первых клиентов.',
      'Чем пользуетесь для записи расходов? Ищу что-то простое.',
      'Осторожно, мошенники: просят предоплату за трудоустройство.',
      'Заказчик не заплатил за правки. Что делать?',
      'Нужен отпуск, эта работа меня доконает.',
    ],
  },
  uk: {
    request: [
      'Потрібен дизайнер для меню кав’ярні, бюджет 3000 грн.',
      'Шукаємо копірайтера на постійну співпрацю, надсилайте портфоліо.',
      'Порадьте майстра з вікон у Черкасах.',
      'Хто намалює портрет за фото? Скільки коштуватиме?',
      'На постійну роботу потрібні зварники, виплати щотижня.',
      'Дайте контакт перевіреного сантехніка, будь ласка.',
    ],
    offer: [
      'Роблю сайти для малого бізнесу, ціни від 5000 грн, звертайтесь.',
      'Шукаю роботу тестувальником, є досвід.',
      'Репетитор з фізики, підготовка до НМТ, 300 грн за годину.',
      'Балкони під ключ, виїзд безкоштовно, телефонуйте.',
    ],
    other: [
      'Скільки берете за логотип? Не хочу продешевити.',
      'Де шукати клієнтів, якщо щойно почав? Порадьте.',
      'Чим користуєтесь для обліку витрат? Шукаю щось просте.',
      'Обережно, шахраї: просять передоплату за працевлаштування.',
      'Замовник не заплатив за правки. Що робити?',
      'Потрібна відпустка, ця робота мене виснажила.',
    ],
  },
  id: {
    request: [
      'Butuh desainer logo buat warung kopi, budget 300 ribu, minat dm.',
      'Dicari penerjemah Inggris untuk dokumen 5 halaman, kirim penawaran.',
    ],
    offer: ['Open jasa edit video, harga mulai 50 ribu, langsung chat ya.', 'Saya cari kerja freelance sebagai penulis artikel.'],
    other: ['Kalian charge berapa untuk satu artikel? Bingung aku.', 'Gimana cara cari klien pertama? Minta saran dong.'],
  },
  hi: {
    request: [
      'Bhai mujhe ek logo designer chahiye dukaan ke liye, budget hai 1500, dm karo.',
      'Koi hai jo meri website theek kar de? Paise milenge.',
    ],
    offer: [
      'Main video edit karta hu, saste mein kar dunga, mera portfolio dekh lo.',
      'Mujhe kaam chahiye, data entry ya kuch bhi.',
    ],
    other: ['Aap log ek logo ka kitna charge karte ho? Samajh nahi aa raha.', 'Client kaise milte hai bhai, koi suggestion do.'],
  },
  zh: {
    request: [
      '找人做一个小程序，预算五千，有意者私信报价。',
      '公司招聘前端工程师，岗位职责和待遇如下，简历发到邮箱。',
      '急需英语翻译一名，按字结算，诚聘。',
    ],
    offer: ['承接网站开发和小程序定制，价格实惠，欢迎咨询。', '五年后端经验，求职，可远程，个人简历见主页。'],
    other: ['大家觉得做一个官网多少钱合适？求建议。', '被裁三个月了，来吐槽一下。'],
  },
  ja: {
    request: [
      'チラシのデザインをしてくれる方を探しています。予算は2万円です。',
      '英語の記事を翻訳していただける方を募集しています。単価はご相談で。',
    ],
    offer: ['イラスト制作のご依頼受付中です。お気軽にご連絡ください。', 'ウェブ制作を承ります。実績はこちらです。'],
    other: ['皆さんはロゴ一つの相場をどう思いますか？', 'フリーランスになって一年、退職した話を書きました。'],
  },
  ko: {
    request: ['쇼핑몰 상세페이지 디자이너를 구합니다. 예산은 30만원입니다.', '영상 편집 해주실 분 찾아요. 견적 보내 주세요.'],
    offer: ['번역 작업합니다. 문의 주세요. 포트폴리오는 프로필에 있습니다.', '프리랜서입니다. 외주 받습니다.'],
    other: ['로고 하나에 얼마 받으세요? 궁금합니다.', '퇴사하고 일 년 동안의 경험을 공유합니다.'],
  },
};

describe.each(Object.entries(SENTENCES))('in %s', (_language, byKind) => {
  test.each(Object.entries(byKind).flatMap(([kind, sentences]) => sentences.map((sentence) => [kind, sentence] as const)))(
    '%s: %s',
    (kind, sentence) => {
      expect(kindOf(readPost(post(sentence))).kind).toBe(kind);
    },
  );
});

describe('English', () => {
  test.each([
    'Das Boot is my favourite film, and I am looking for a designer to make a poster of it. Budget 100 dollars.',
    'We need a translator for a short text: “Suche Arbeit”. Paid, send your rates.',
  ])('with words of another language stays English: %s', (sentence) => {
    expect(kindOf(readPost(post(sentence))).kind).toBe('request');
  });
});

function post(body: string): Post {
  return {
    source: 'import',
    nativeId: null,
    url: null,
    title: '',
    body,
    author: null,
    postedAt: null,
    tags: [],
    replies: null,
    thread: null,
  };
}
