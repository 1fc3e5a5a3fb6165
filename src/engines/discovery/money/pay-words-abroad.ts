/** Words of pay in other languages than English, by language, and the currency that a figure has in them where the post writes none. Tables to be read and changed. */

interface Tongue {
  /** Of the country where most posts of the language come from; null where it has too many. */
  readonly currency: string | null;
  /** The author promises to pay. */
  readonly payer: string;
  readonly pay: string;
  /** A price, a cost, a company's money. */
  readonly other: string;
  /** Words that in no other language of this table stand for pay: they tell the language of a post of one line. */
  readonly tells: string;
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  de: {
    currency: 'EUR',
    payer: `wir zahlen, ich zahle, wir bieten, ich biete, zahle ich, zahlen wir, biete ich, bieten wir, würde ich zahlen, kann ich zahlen,
        mein budget, unser budget, ich gebe, wir geben, gebe ich, zahle gerne, zahle maximal, zahle max, würde zahlen, ich würde zahlen, biete,
        zahle`,
    pay: `gehalt, jahresgehalt, monatsgehalt, bruttogehalt, vergütung, vergütet, honorar, stundensatz, tagessatz, stundenlohn, lohn, bezahlung,
      bezahlt, entlohnung, aufwandsentschädigung, festpreis, pauschale, verdienst, zahlung, belohnung, finderlohn, gage, aufwandspauschale,
      entgelt, bruttolohn, nettolohn, stundenverdienst, festgehalt, übungsleiterpauschale, taschengeld, budget liegt, dachte an,
      dachte ich an, dachten an, dachten wir an, denke an, denken an, vorstellung, preisvorstellung, bis maximal, maximal,
      kostendach, kostenrahmen, limit liegt bei, limit ist, obergrenze, schmerzgrenze, nicht mehr als, höchstens, eingeplant, mehr als`,
    other: `kostet, kosten, koste, umsatz, miete, gewinn, verkauft, verkaufe, verkaufen, bezahlt habe, habe bezahlt, schulden, gebühr, gebühren,
      rabatt, gutschein, spende, spenden, investiert, wert von, im wert, kaufpreis, verkaufspreis, versandkosten, kaution, mein stundensatz,
      mein tagessatz, weiterbildungsbudget, fortbildungsbudget, schulungsbudget, sachbezug, startprämie, prämie, zuschuss, guthaben, anzahlung,
      vorkasse, netto-umsatz`,
    tells: 'suche gesucht suchen gehalt jahresgehalt vergütung honorar stundensatz tagessatz stundenlohn bezahlung zahle zahlen',
  },
  nl: {
    currency: 'EUR',
    payer: 'wij betalen, we betalen, ik betaal, wij bieden, we bieden, ik bied, ons budget, mijn budget, ik betaal max, ik geef',
    pay: `salaris, vergoeding, uurtarief, dagtarief, tarief, betaling, uurloon, beloning, brutosalaris, dagvergoeding, denken aan, denk aan,
      dachten aan, bruto, loon, gage, niet meer dan, hooguit, maximaal`,
    other: 'kost, omzet, huur, verkocht, prijs van, opleidingsbudget, borg, korting, heb betaald',
    tells: 'gezocht zoek salaris uurtarief dagtarief betalen betaal',
  },
  fr: {
    currency: 'EUR',
    payer: `nous payons, je paie, je paye, on paie, on paye, nous offrons, nous proposons, je propose, je peux payer, mon budget, notre budget,
      je donne, on donne, je mets, on met, on peut mettre, je peux mettre, je peux dépenser, on peut dépenser, je peux donner, on propose,
      j'offre, on offre, rémunérons, je rémunère, nous rémunérons, je dispose de, nous disposons de, on dispose de, j'ai prévu, nous avons prévu,
      on a prévu`,
    pay: `salaire, rémunération, rémunéré, rémunérée, payé, payée, tarif, tjm, gratification, paie, paiement, cachet, honoraires, forfait,
      indemnité, enveloppe, prestation, plafond de, pas plus de, au maximum, budget max, budget maximum, récompense, payons, paierai,
      pensais à, pensait à, pensions à, comptais mettre, taux horaire, salaire brut, vacation, dédommagement, gage, enveloppe de`,
    other: `coûte, coûtent, coût, coûts, loyer, chiffre d'affaires, vendu, vendons, prix de vente, facture, frais, remise, don, dons, caution,
      mon tarif, mon tjm, j'ai payé, levée de fonds, levé, prime, prime de, bonus, bonus de, ticket restaurant, tickets restaurant,
      titre restaurant, titres restaurant, mutuelle, économisé, budget formation`,
    tells: 'cherche cherchons salaire rémunération tjm gratification paie honoraires rémunéré',
  },
  es: {
    currency: null,
    payer: `pagamos, pagaremos, pagaré, puedo pagar, podemos pagar, estoy dispuesto a pagar, dispuesto a pagar, ofrezco, ofrecemos, se ofrece,
      mi presupuesto, se paga, se pagan, se pagará, doy, damos, pago a, te pago, les pago, pagaría, podría pagar, puedo gastar, podemos gastar,
      puedo ofrecer, podemos ofrecer, dispongo de, disponemos de, cuento con, contamos con`,
    pay: `presupuesto, salario, sueldo, pago, pagos, paga, tarifa, honorarios, remuneración, remunerado, compensación, retribución, recompensa,
      ofrece, pagando, ofreciendo, jornal, salario bruto, compensación de, tengo, tengo unos, tenemos, tenemos unos, pensaba en,
      pensábamos en, pensado en, había pensado en, habíamos pensado en, sería de, precio máximo,
      no más de, tope de, máximo de, como máximo`,
    other: `cuesta, cuestan, costo, coste, costó, precio de venta, precio, vendí, vendemos, alquiler, cobro, cobra, cobran, cobré, facturación,
      facturamos, me pagan, me pagaban, me pagaron, pagué, gano, ganaba, mi tarifa, multa, deuda, donación, descuento, fianza, señal, anticipo,
      bono de, ticket restaurante, presupuesto de formación`,
    tells: 'presupuesto salario sueldo pagamos ofrecemos',
  },
  pt: {
    currency: 'BRL',
    payer: `oferecemos, ofereço, pagaremos, posso pagar, podemos pagar, meu orçamento, nosso orçamento, paga-se, pago até, pagamos até, pago, pagamos,
        te pago, dou, damos, posso gastar, podemos gastar, posso oferecer, podemos oferecer, pagaria, consigo pagar, conseguimos pagar,
        disponho de, dispomos de`,
    pay: `orçamento, salário, pagamento, remuneração, verba, bolsa, cachê, valor, faixa salarial, diária, recompensa, pagando, cachê de,
      pensei em, pensamos em, pensava em, pensando em, ajuda de custo, no máximo, não mais que, não mais de`,
    other: `custa, custam, custo, custou, preço, aluguel, cobro, cobra, cobram, faturamento, vendi, vendemos, me pagam, paguei, ganho, desconto,
        doação, dívida, valor de mercado, vale refeição, vale alimentação, vale transporte, vale-refeição, vale-alimentação, vale-transporte,
        auxílio, bônus, taxa de, taxa, caução`,
    tells: 'orçamento salário remuneração oferecemos pagamento',
  },
  it: {
    currency: 'EUR',
    payer: `paghiamo, offriamo, offro, posso pagare, possiamo pagare, il mio budget, posso spendere, possiamo spendere, vorrei spendere,
        disposto a pagare, ti pago, vi pago, diamo, pagherei, pagheremo, potrei pagare, mio budget, nostro budget, ho a disposizione,
        abbiamo a disposizione, mettiamo a disposizione, metto a disposizione`,
    pay: `compenso, stipendio, retribuzione, paga, pagamento, ral, rimborso spese, tariffa, ricompensa, pago, pagamenti, cachet, gettone,
      pensavo a, pensavamo a, pensato a, compensi, lordi annui, budget sui, budget di, offre, offresi, rimborso, non più di, al massimo, tetto di`,
    other: `costa, costano, costo, prezzo, affitto, fatturato, venduto, vendo, vendiamo, ho pagato, mi pagano, sconto, donazione, debito,
        la mia tariffa, buoni pasto, buono pasto, cauzione, acconto, multa, bonus di`,
    tells: 'cerco cerchiamo compenso stipendio retribuzione paghiamo ral offriamo',
  },
  pl: {
    currency: 'PLN',
    payer: `płacimy, płacę, zapłacę, zapłacimy, oferuję, oferujemy, mogę zapłacić, mój budżet, dam, damy, mamy budżet, daję, mogę dać,
        możemy zapłacić, nasz budżet, mogę przeznaczyć, możemy przeznaczyć, przeznaczyliśmy, przeznaczam`,
    pay: `wynagrodzenie, stawka, budżet, budżetu, widełki, pensja, zapłata, płatne, płatność, stawki, wynagrodzenia, kontrakt, zarobki, zarobek,
      płaca, honorarium, płacone, za całość, na rękę, nie więcej niż, maksymalnie, cena do, cena max`,
    other: `kosztuje, koszt, cena, ceny, czynsz, sprzedaję, sprzedałem, zapłaciłem, zarabiam, rabat, dług, moja stawka, dofinansowanie,
        budżet szkoleniowy, premia, premii, kaucja, zaliczka`,
    tells: 'szukam szukamy wynagrodzenie stawka budżet widełki płacę płacimy',
  },
  cs: {
    currency: 'CZK',
    payer: `zaplatím, zaplatíme, nabízím, nabízíme, platím, platíme, dám, dáme, můžu dát, můj rozpočet, vyčlenili jsme, máme na to, mám na to,
        ponúkam, ponúkame, zaplatíme, môžem dať, dám ti, máme vyčlenené`,
    pay: `plat, mzda, odměna, rozpočet, hodinová sazba, sazba, honorář, výplata, plat od, nástupní plat, odmena, rozpočet je, nejvýš, maximálně,
      maximálne, najviac, cena do, cena max`,
    other: 'stojí, cena, nájem, prodávám, zaplatil, sleva, dluh, záloha, příspěvek, kauce',
    tells: 'hledám hledáme mzda odměna rozpočet zaplatím nabízíme',
  },
  sv: {
    currency: 'SEK',
    payer:
      'vi betalar, jag betalar, vi erbjuder, jag erbjuder, betalar, jag ger, vi ger, kan betala, min budget, vår budget, har avsatt, har satt av, avsatt',
    pay: `lön, månadslön, timlön, arvode, ersättning, betalning, timpris, timpriset, timarvode, uppdragsarvode, belöning, budget på, inte mer än,
      högst, max, arvodet, lönen, ersättningen, budgeten, timlönen`,
    other: 'kostar, hyra, omsättning, såld',
    tells: 'söker sökes månadslön timlön arvode ersättning betalar',
  },
  // Danish and Norwegian.
  da: {
    currency: null,
    payer: `vi betaler, jeg betaler, vi tilbyder, jeg tilbyder, betaler, jeg gir, jeg giver, kan betale, mitt budsjett, mit budget, giver, gir,
        kan give, kan gi, vil give, vil gi, vil betale, vårt budsjett, vores budget, vi gir, vi giver, eg betaler, tilbyr, har sat, har satt,
        har afsat, har avsatt, har satt av, afsat, avsat`,
    pay: `løn, lønn, månedslønn, månedsløn, timeløn, timelønn, timepris, honorar, budsjett, budgettet, budsjettet, betaling, godtgørelse,
      godtgjørelse, vederlag, dusør, budget på, budsjett på, lommepenge, lommepenger, fastpris, årslønn, årsløn, findeløn, finnerlønn, lønnen,
      honoraret, betalingen, ikke mer enn, ikke mere end, højst, høyst, maks`,
    other: `koster, leie, leje, omsetning, omsætning, sælger, selger, sælges, selges, husleje, husleie, depositum, rabat, rabatt, gæld, gjeld,
        min timepris, bøde, gebyr, kostede, kostet`,
    tells: '',
  },
  tr: {
    currency: 'TRY',
    payer:
      'ödeme yapacağım, öderim, öderiz, ödüyoruz, ödüyorum, bütçem, bütçemiz, bütçemiz var, veriyorum, veririm, veriyoruz, verilecektir',
    pay: `ücret, ücreti, maaş, maaşı, bütçe, bütçesi, ödeme, aylık ücret, saatlik ücret, saatlik, aylık, günlük, haftalık, saati, günlüğü,
      haftalığı, aylığı, başı, başına, yevmiye, harçlık, bütçem, bütçemiz, ücretimiz`,
    other: 'fiyat, fiyatı, kira, ciro, sattım, satıyorum, maliyet, maliyeti, indirim, borç, depozito, kapora, prim',
    tells: 'arıyorum arıyoruz aranıyor ücret maaş bütçe bütçem bütçemiz ödeme',
  },
  ru: {
    currency: 'RUB',
    payer: `платим, плачу, заплачу, заплатим, готов заплатить, готовы заплатить, готов платить, готовы платить, предлагаем, предлагаю, мой бюджет,
        могу заплатить, можем заплатить, могу потратить, наш бюджет, дам, даю, отдам, готов отдать, готова отдать, готовы отдать,
        готова заплатить, готова платить, платить буду, буду платить`,
    pay: `зарплата, зп, з/п, оплата, оплату, бюджет, бюджета, бюджетом, оклад, ставка, ставку, вилка, гонорар, вознаграждение, плата, доход,
      оплатой, зарплату, зарплатой, оплатою, заработок, ставкой, вознаграждением, гонораром, плачу от, цена вопроса, на руки, зарплаты,
      зароботок, за всё, за все, за всю работу, цена до, цена договорная, договорная`,
    other: `стоит, стоимость, стоимостью, цена, цены, аренда, выручка, оборот, продаю, продал, заплатил, мне платят, зарабатываю, скидка, долг, бонус,
        премия, моя ставка, обходится, залог, предоплата, депозит, взнос, штраф, обучение`,
    tells: 'зп з/п',
  },
  uk: {
    currency: 'UAH',
    payer: `платимо, заплачу, готовий заплатити, пропонуємо, пропоную, плачу, платитиму, даю, дам, мій бюджет, можу заплатити, можемо заплатити,
        наш бюджет, готова заплатити`,
    pay: 'зарплата, оплата, бюджет, оклад, ставка, винагорода, гонорар, заробітна плата, зп, з/п, оплату, заробіток, зарплату',
    other: 'коштує, вартість, ціна, оренда, продаю, знижка, борг',
    tells: '',
  },
  ro: {
    currency: 'RON',
    payer: `plătesc, plătim, ofer, oferim, pot oferi, putem oferi, am la dispoziție, avem la dispoziție, dispun de, platesc, platim, dau, dăm, pot da,
        pot plăti, pot plati, se oferă, se plătește, se plateste, bugetul meu, bugetul nostru, aș da, as da`,
    pay: `salariu, salariul, buget, bugetul, plata, plată, remunerație, remuneratie, onorariu, tarif, venit, recompensă, recompensa, diurnă,
      buget maxim, bugetul este`,
    other: `costă, preț, chirie, vând, vand, închiriez, inchiriez, garanție, avans, datorie, amendă, reducere, taxă, taxa, am plătit, tariful meu,
        bonuri de masă, tichete`,
    tells: 'salariu salariul plătesc plătim platesc bugetul remunerație angajăm angajam',
  },
  hu: {
    currency: 'HUF',
    payer:
      'fizetek, fizetünk, fizetnék, tudok fizetni, tudunk fizetni, kínálok, kínálunk, ajánlok, adok, adunk, keretem, keretünk, szánok, szánunk',
    pay: `fizetés, bér, órabér, díjazás, keret, büdzsé, költségkeret, juttatás, munkadíj, bérezés, honorárium, napidíj, fizetéssel, nettó,
      bruttó, jutalom, havi, heti, napi, órabérben`,
    other:
      'kerül, ára, albérlet, eladó, bérleti díj, kaució, tartozás, kedvezmény, fizettem, bírság, keresek havonta, áron, óradíjam',
    tells: 'fizetés órabér díjazás keresek keresünk költségkeret büdzsé munkadíj',
  },
  fi: {
    currency: 'EUR',
    payer:
      'maksan, maksamme, maksetaan, tarjoan, tarjoamme, voin maksaa, voimme maksaa, budjettini, budjettimme, voisin maksaa, lupaan',
    pay: `palkka, palkkio, tuntipalkka, budjetti, budjettia, kuukausipalkka, korvaus, urakkahinta, urakkapalkka, peruspalkka, palkkaa,
      löytöpalkkio, päiväpalkka, budjettina`,
    other:
      'maksaa, hinta, vuokra, myydään, myyn, vuokrataan, alennus, velka, liikevaihto, sakko, maksoin, takuuvuokra, käsiraha, tuntihintani, alkaen',
    tells: 'palkka palkkio tuntipalkka budjetti haetaan haemme etsitään',
  },
  el: {
    currency: 'EUR',
    payer: `πληρώνω, πληρώνουμε, δίνω, δίνουμε, προσφέρω, προσφέρουμε, προσφέρεται, μπορώ να δώσω, μπορώ να διαθέσω, διαθέτω, διαθέτουμε, θα δώσω,
        πληρωνω, δινω, μπορω να δωσω, έχω διαθέσιμα, dino, plirono, plhronw`,
    pay: `αμοιβή, μισθός, μισθό, πληρωμή, προϋπολογισμός, προϋπολογισμό, μπάτζετ, μεροκάματο, ωρομίσθιο, αποζημίωση, αποδοχές, αμοιβη, μισθος,
      πληρωμη, μεροκαματο, μπατζετ, ωριαία αποζημίωση, έχω, εχω, έχουμε, μέχρι, το πολύ`,
    other:
      'κοστίζει, τιμή, ενοίκιο, πωλείται, πουλάω, πωλώ, έκπτωση, χρωστάει, χρωστάω, πρόστιμο, εγγύηση, προκαταβολή, πλήρωσα, χρεώνω, εγγραφή',
    tells: '',
  },
  id: {
    currency: 'IDR',
    payer: 'saya bayar, kami bayar, dibayar, saya kasih, bayar',
    pay: 'gaji, bayaran, upah, anggaran, budgetnya, feenya, fee nya, bayarannya, gajinya, honor, honornya, komisi, gaji pokok',
    other: 'harga, biaya, sewa, jual, omset, biaya pendaftaran, deposit, diskon',
    tells: 'dicari lowongan gaji bayaran upah anggaran bayar desainer penulis butuh',
  },
  vi: {
    currency: 'VND',
    payer: 'trả',
    pay: 'lương, ngân sách, thù lao',
    other: 'giá, doanh thu',
    tells: 'lương luong trieu tuyen nguoi duoc khong',
  },
  // English of India, where wages are told as a package.
  in: {
    currency: 'INR',
    payer: '',
    pay: 'ctc, budget hai, paisa, paise, tankha, salary hai',
    other: '',
    tells: 'ctc chahiye banwana banwani mujhe lpa lakh lakhs lacs crore crores paise',
  },
};

export const PAYER_ABROAD = listed('payer');
export const PAY_ABROAD = listed('pay');
export const OTHER_ABROAD = listed('other');

function listed(field: 'payer' | 'pay' | 'other'): string {
  return Object.values(TONGUES)
    .map((tongue) => tongue[field])
    .filter((words) => words !== '')
    .join(', ');
}

/** Labels of an amount, for patterns: each is a word that a figure follows behind a colon or a blank. */
export const LABELS_ABROAD =
  'gehalt|jahresgehalt|vergütung|honorar|stundensatz|tagessatz|stundenlohn|bezahlung|salaris|vergoeding|uurtarief|dagtarief|tarief|salaire|rémunération|gratification|tarif|tjm|' +
  'presupuesto|salario|sueldo|pago|remuneración|tarifa|orçamento|salário|remuneração|verba|valor|bolsa|compenso|stipendio|retribuzione|ral|wynagrodzenie|stawka|budżet|widełki|' +
  'plat|mzda|odměna|rozpočet|lön|timlön|arvode|løn|lønn|timepris|timelønn|ücret|maaş|bütçe|bütçem|bütçemiz|gaji|bayaran|lương|ngân sách|salariu|buget|palkka|palkkio|' +
  'budsjett|keret|keretem|keretünk|büdzsé|fizetés|órabér|díjazás|bér|budjetti|budjettina|tuntipalkka|kuukausipalkka|bugetul|salariul|αμοιβή|μισθός|προϋπολογισμός|μπάτζετ|μεροκάματο|ωρομίσθιο|' +
  'зарплата|зп|з/п|оплата|бюджет|оклад|ставка|вилка|гонорар|вознаграждение|винагорода|плата|ctc|gage|lohn|loon|bruto|budgetnya|upah|honorář|заробіток|заработок|бюджету|бюджетом|doy|dou|dám|dáme|daję|zaplatím|betale|betala|fizetek|отдать|заплатить|заплачу|отдам';

const TOLD_BY: ReadonlyMap<string, string> = new Map(
  Object.values(TONGUES).flatMap(({ currency, tells }) =>
    currency === null || tells === '' ? [] : tells.split(' ').map((word) => [word, currency] as const),
  ),
);

const TELLING = new RegExp(`(?<!\\p{L})(?:${[...TOLD_BY.keys()].join('|')})(?!\\p{L})`, 'iu');

const FOREIGN_SCRIPT = /[\u0370-\u06ff\u0e00-\u0e7f\u1ea0-\u1ef9\u3040-\u9fff\uac00-\ud7af]/;
const SCRIPTS: readonly (readonly [script: RegExp, currency: string])[] = [
  [/[\u3040-\u30ff]/, 'JPY'],
  [/[\u3400-\u9fff]/, 'CNY'],
  [/[\uac00-\ud7af]/, 'KRW'],
  [/[іїєґ]/i, 'UAH'],
  [/[\u0400-\u04ff]{3}/, 'RUB'],
  [/[\u0370-\u03ff]{3}/, 'EUR'],
  [/[\u05d0-\u05ea]{3}/, 'ILS'],
  [/[\u0e00-\u0e7f]{3}/, 'THB'],
  [/[\u1ea0-\u1ef9]/, 'VND'],
  // Egyptian, of the Gulf, of Morocco.
  [/عايز|عاوز|بكام|جنيه|مصر|القاهر|الاسكندري|دلوقتي/, 'EGP'],
  [/السعودي|الرياض|جد[هة](?!\p{L})|الدمام|مك[هة](?!\p{L})|[اأ]بغ[ىيا]|يسوي/u, 'SAR'],
  [/الامارات|الإمارات|دبي|[اأ]بوظبي|الشارق/, 'AED'],
  [/المغرب|الدار البيضاء|خاصني|بغيت|ديال/, 'MAD'],
  [/الكويت/, 'KWD'],
];

/** The currency that goes without saying where a text is written; null where it does not. Looks at the script, then at words of pay. */
export function currencyUnsaid(text: string): string | null {
  if (FOREIGN_SCRIPT.test(text)) for (const [script, currency] of SCRIPTS) if (script.test(text)) return currency;
  const [word] = TELLING.exec(text) ?? [];
  return word === undefined ? null : (TOLD_BY.get(word.toLowerCase()) ?? null);
}

/** Where wages are told by the month: a wage without a unit is a month's. */
export const MONTHLY: ReadonlySet<string> = new Set(
  'ILS IRR JOD OMR BHD TND DZD MAD PLN CZK HUF RON BGN RUB UAH KZT TRY BRL MXN ARS COP CLP PEN IDR MYR THB VND PHP AED SAR QAR KWD EGP PKR BDT LKR NPR KES NGN GHS CNY TWD HKD SGD SEK NOK DKK'.split(
    ' ',
  ),
);
