/** Numbers written as at home, in posts of which only the language says where that is. All are invented, most of them in rows of noughts. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** A body, and `kind number` of every number in it. */
type Case = readonly [body: string, ...numbers: string[]];

const FOUND: readonly Case[] = [
  ['Wir suchen einen Texter für unsere Broschüre. Am besten anrufen: 0171 3000142', 'phone +491713000142'],
  ['Suche jemanden für meine Homepage, bitte melden unter 0160/90000142, gerne auch abends', 'phone +4916090000142'],
  ['Ich suche Hilfe mit Excel. Einfach per WhatsApp an 0152 00000142', 'whatsapp +4915200000142'],
  ['Verkaufe Rad, nicht mehr gebraucht. Ihr könnt mich unter 0176 00000142 anrufen', 'phone +4917600000142'],
  ['Wer kann uns beim Umzug der Website helfen? Telefon 030 12000142', 'phone +493012000142'],
  ['Je cherche une graphiste pour les étiquettes de notre miel. 06 12 00 01 42, le soir', 'phone +33612000142'],
  ['Nous recherchons un rédacteur pour notre blog. Tél. : 07.52.00.01.42', 'phone +33752000142'],
  ['Cerco un grafico per il logo della mia pizzeria, non urgente. Cell. 347 000 0142', 'phone +393470000142'],
  ['Cerchiamo traduttore dal tedesco, anche studente. Chiamare il 02 8000 0142', 'phone +390280000142'],
  ['Ik zoek een bouwer voor mijn webshop. App even naar 06-10000142', 'whatsapp +31610000142'],
  ['Wie kan mijn site weer online zetten? Het is dringend, bel 06 1000 0142', 'phone +31610000142'],
  ['Szukam grafika do logo, nie agencji. Proszę dzwonić: 600 000 142', 'phone +48600000142'],
  ['Oferuję korektę tekstów, także po angielsku. Pisać na jan@korekta.example lub 600 000 142', 'phone +48600000142'],
  ['Szukam kogoś do sklepu na Woo, tel. 12 300 01 42', 'phone +48123000142'],
  ['Logo için bir tasarımcı arıyorum, bütçe az ama iş var. Tel: 0532 000 01 42', 'phone +905320000142'],
  ['Çeviri yapacak biri lazım, bir hafta için. 0 (505) 000 01 42 arayabilirsiniz', 'phone +905050000142'],
  ['Hledám někoho, kdo mi opraví web, není to složité. Volejte 602 000 142', 'phone +420602000142'],
  ['Söker någon som kan göra en hemsida åt vår förening. Ring 070-000 01 42', 'phone +46700000142'],
  ['Haemme kuvaajaa ja meillä on pieni budjetti, soita noin 040 000 0142', 'phone +358400000142'],
  ['Keresek egy webfejlesztőt, nem kell hogy nagy legyen. Hívj: 06 30 000 0142', 'phone +36300000142'],
  ['Caut un grafician pentru o pizzerie și nu am buget mare. Sunați la 0722 000 142', 'phone +40722000142'],
  ['Søger en maler til to værelser. Ring på 31 20 01 42 efter kl. 16', 'phone +4531200142'],
  ['Vi har brug for hjælp til regnskabet. Tlf. 3120 0142', 'phone +4531200142'],
  ['Trenger noen til å klippe hekken. Ring Kari 900 00 142', 'phone +4790000142'],
  ['Snekker søkes til oppussing av bad. Tlf 22 00 01 42', 'phone +4722000142'],
  ['Haetaan siivoojaa, lisätietoja puh. 040 000 0142', 'phone +358400000142'],
  ['Kuka tekee nettisivut? Laittakaa viestiä tai soittakaa 050 000 0142', 'phone +358500000142'],
  ['Villanyszerelőt keresek. Telefonon: 06 20 000 0142', 'phone +36200000142'],
  ['Takarítást vállalok, hívható vagyok a 06-70-000-0142 számon', 'phone +36700000142'],
  ['Könyvelést vállalunk kis cégeknek. Tel.: 30/200-0142', 'phone +36302000142'],
  ['Γραφείο λογιστών στην Καλλιθέα, καλέστε μας στο 210 200 0142 για ραντεβού', 'phone +302102000142'],
  ['Caut zidar pentru o casa in Bacau. Tel 0740.000.142', 'phone +40740000142'],
  ['Angajam soferi, relatii la 0722000142', 'phone +40722000142'],
  ['Ζητείται οδηγός για διανομή. Κιν. 6900000142', 'phone +306900000142'],
  ['Αναλαμβάνω βαψίματα, τηλ 210 0000142', 'phone +302100000142'],
  ['Butuh desainer untuk logo toko kami, bisa dari mana saja. WA 0812-0000-0142', 'whatsapp +6281200000142'],
  ['Bhai mujhe ek website chahiye shop ke liye, budget kam hai. Call karo 98000 00142', 'phone +919800000142'],
  ['Preciso de um designer para a marca, pago em reais. Chama no zap (11) 90000-0142', 'whatsapp +5511900000142'],
  ['Procuro redator, não precisa de experiência, você trabalha de casa. (21) 98000-0142', 'phone +5521980000142'],
  ['Busco diseñador para una web, pago 300 €. Llamar al 612 000 142', 'phone +34612000142'],
  ['Ищу верстальщика, работы на неделю. Звонить 8 (903) 000-01-42, Олег', 'phone +79030000142'],
  ['Нужен дизайнер, мы не агентство. Телефон 8-916-000-01-42 (вотсап)', 'whatsapp +79160000142'],
  ['Сделаем сайт, пишите в вотсап: 8 916 000 01 42, мы всегда на связи и это быстро, рыбы нет', 'whatsapp +79160000142'],
  ['Шукаю дизайнера для кав’ярні, оплата за домовленістю. Тел. 067 000 01 42', 'phone +380670000142'],
  ['Потрібен копірайтер, дзвоніть 8 (050) 000-01-42, Марія', 'phone +380500000142'],
  ['디자이너를 찾습니다. 급하시면 010-2000-0142 로 전화 주세요', 'phone +821020000142'],
  ['홈페이지 제작해 드립니다. 문의: 010 2000 0142', 'phone +821020000142'],
  ['急招翻译两名，日结。联系电话 139 0000 0142 王小姐', 'phone +8613900000142'],
  ['找人做小程序，微信同步。电话：13900000142', 'phone +8613900000142'],
  ['イラストをお願いできる方を探しています。090-1000-0142 までお電話ください', 'phone +819010000142'],
  ['Ψάχνω γραφίστα για το καφέ μου στη γειτονιά. Τηλ. 690 000 0142', 'phone +306900000142'],
  ['מחפש מעצב לוגו לבית קפה קטן. טלפון: 050-0000142', 'phone +972500000142'],
  // Kept for plays in France; nobody's, and so none of the Netherlands either.
  ['Bonjour, je cherche un graphiste pour mon menu, appelez-moi au 06 39 98 12 34', 'phone +33639981234'],
];

const LEFT_ALONE: readonly string[] = [
  'Wir suchen einen Texter und zahlen nach Absprache. Angebot bitte bis 31.12.2025, Kundennummer 0171 3000142',
  'Unsere Steuernummer ist 133/8150/8159, die Rechnung geht an die Zentrale, bitte nicht vergessen',
  'Szukam księgowej dla firmy, NIP 525-000-01-42, REGON 600000142, praca na pół etatu',
  'Szukam wykonawcy na budżet 600 000 142 zł, to jest przetarg',
  'Нужен бухгалтер, ИНН 7700000142, это ООО, мы работаем с 2010 года',
  'Заказ 8 903 000 сделан, это было в 2019 году, мы не знаем',
  'Cerco commercialista per la mia ditta, P.IVA 01200000142, non urgente',
  'Je cherche un comptable pour notre boutique, SIRET 732 000 001 00142',
  '找会计，订单号 139 0000 0142，请确认',
  '사업자등록번호 101-20-00142 입니다. 디자이너를 찾습니다',
  'Preciso de contador, meu CPF 120.000.001-42, você pode ajudar?',
  'Hledám účetní pro naši firmu, IČO 602 000 142, prosím nabídky',
  'Bir ürün arıyorum, sipariş 5320000142, fiyat çok yüksek ama olsun',
  'Vi søger en bogholder, CVR 31 20 01 42, send en mail',
  'Trenger regnskapsfører, org.nr 900 000 142 MVA',
  'Könyvelőt keresünk, adószám 06300000-1-42',
  'Caut contabil, CUI 0722000142, firma mica',
  'Ψάχνω λογιστή, ΑΦΜ 690000142',
  'Haemme kirjanpitäjää, Y-tunnus 0400001-4',
  // A number that the language's country does not have.
  'Wir suchen jemanden und zahlen gut. Anrufen: 0200 12',
  // Another country is named, and the number is none of its own.
  'Ich suche für unser Büro in Wien einen Texter und zahle gut, 600 000 142',
  // Spanish alone is of twenty countries.
  'Busco diseñador para una página, pago bien. 612 000 142',
  'The invoice is 600 000 142 and you should not pay it',
];

async function numbersIn(body: string): Promise<string[]> {
  const contacts = await findContacts({ title: '', body });
  return contacts.filter(({ kind }) => kind === 'phone' || kind === 'whatsapp').map(({ kind, value }) => `${kind} ${value}`);
}

describe('numbers as people write them at home', () => {
  test.each(FOUND)('%s', async (body, ...numbers) => {
    expect(await numbersIn(body)).toEqual(numbers);
  });

  test.each(LEFT_ALONE)('no number to call: %s', async (body) => {
    expect(await numbersIn(body)).toEqual([]);
  });
});
