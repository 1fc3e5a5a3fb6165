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
    payer:
      'wir zahlen, ich zahle, wir bieten, ich biete, zahle ich, zahlen wir, biete ich, bieten wir, würde ich zahlen, kann ich zahlen, mein budget',
    pay: `gehalt, jahresgehalt, monatsgehalt, bruttogehalt, vergütung, vergütet, honorar, stundensatz, tagessatz, stundenlohn, lohn, bezahlung, bezahlt, entlohnung,
      aufwandsentschädigung, festpreis, pauschale, verdienst, zahlung, belohnung, finderlohn`,
    other: `kostet, kosten, koste, umsatz, miete, gewinn, verkauft, verkaufe, verkaufen, bezahlt habe, habe bezahlt, schulden, gebühr, gebühren, rabatt, gutschein, spende,
      spenden, investiert, wert von, im wert, kaufpreis, verkaufspreis, versandkosten, kaution, mein stundensatz, mein tagessatz`,
    tells: 'gehalt jahresgehalt vergütung honorar stundensatz tagessatz stundenlohn bezahlung zahle zahlen',
  },
  nl: {
    currency: 'EUR',
    payer: 'wij betalen, we betalen, ik betaal, wij bieden, we bieden, ik bied',
    pay: 'salaris, vergoeding, uurtarief, dagtarief, tarief, betaling, uurloon, beloning, brutosalaris',
    other: 'kost, omzet, huur, verkocht, prijs van',
    tells: 'salaris uurtarief dagtarief betalen betaal',
  },
  fr: {
    currency: 'EUR',
    payer:
      'nous payons, je paie, je paye, on paie, on paye, nous offrons, nous proposons, je propose, je peux payer, mon budget, notre budget',
    pay: `salaire, rémunération, rémunéré, rémunérée, payé, payée, tarif, tjm, gratification, paie, paiement, cachet, honoraires, forfait, indemnité, enveloppe,
      prestation, budget max, budget maximum, récompense`,
    other: `coûte, coûtent, coût, coûts, loyer, chiffre d'affaires, vendu, vendons, prix de vente, facture, frais, remise, don, dons, caution, mon tarif, mon tjm, j'ai payé,
      levée de fonds, levé`,
    tells: 'salaire rémunération tjm gratification paie honoraires rémunéré',
  },
  es: {
    currency: null,
    payer: `pagamos, pagaremos, pagaré, puedo pagar, podemos pagar, estoy dispuesto a pagar, dispuesto a pagar, ofrezco, ofrecemos, se ofrece, mi presupuesto, se paga,
      se pagan, se pagará`,
    pay: 'presupuesto, salario, sueldo, pago, pagos, paga, tarifa, honorarios, remuneración, remunerado, compensación, retribución, recompensa, ofrece',
    other: `cuesta, cuestan, costo, coste, costó, precio de venta, precio, vendí, vendemos, alquiler, cobro, cobra, cobran, cobré, facturación, facturamos, me pagan, me pagaban,
      me pagaron, pagué, gano, ganaba, mi tarifa, multa, deuda, donación, descuento`,
    tells: 'presupuesto salario sueldo pagamos ofrecemos',
  },
  pt: {
    currency: 'BRL',
    payer:
      'oferecemos, ofereço, pagaremos, posso pagar, podemos pagar, meu orçamento, nosso orçamento, paga-se, pago até, pagamos até',
    pay: 'orçamento, salário, pagamento, remuneração, verba, bolsa, cachê, valor, faixa salarial, diária, recompensa',
    other:
      'custa, custam, custo, custou, preço, aluguel, cobro, cobra, cobram, faturamento, vendi, vendemos, me pagam, paguei, ganho, desconto, doação, dívida, valor de mercado',
    tells: 'orçamento salário remuneração oferecemos pagamento',
  },
  it: {
    currency: 'EUR',
    payer: 'paghiamo, offriamo, offro, posso pagare, possiamo pagare, il mio budget, disposto a pagare',
    pay: 'compenso, stipendio, retribuzione, paga, pagamento, ral, rimborso spese, tariffa, ricompensa',
    other:
      'costa, costano, costo, prezzo, affitto, fatturato, venduto, vendo, vendiamo, ho pagato, mi pagano, sconto, donazione, debito, la mia tariffa',
    tells: 'compenso stipendio retribuzione paghiamo ral offriamo',
  },
  pl: {
    currency: 'PLN',
    payer: 'płacimy, płacę, zapłacę, zapłacimy, oferuję, oferujemy, mogę zapłacić, mój budżet',
    pay: 'wynagrodzenie, stawka, budżet, budżetu, widełki, pensja, zapłata, płatne, płatność, stawki, wynagrodzenia, kontrakt',
    other: 'kosztuje, koszt, cena, ceny, czynsz, sprzedaję, sprzedałem, zapłaciłem, zarabiam, rabat, dług, moja stawka',
    tells: 'wynagrodzenie stawka budżet widełki płacę płacimy',
  },
  cs: {
    currency: 'CZK',
    payer: 'zaplatím, zaplatíme, nabízím, nabízíme, platím, platíme',
    pay: 'plat, mzda, odměna, rozpočet, hodinová sazba, sazba',
    other: 'stojí, cena, nájem, prodávám, zaplatil, sleva, dluh',
    tells: 'mzda odměna rozpočet zaplatím nabízíme',
  },
  sv: {
    currency: 'SEK',
    payer: 'vi betalar, jag betalar, vi erbjuder, jag erbjuder',
    pay: 'lön, månadslön, timlön, arvode, ersättning, betalning',
    other: 'kostar, hyra, omsättning, såld',
    tells: 'månadslön timlön arvode ersättning betalar',
  },
  da: {
    currency: null,
    payer: 'vi betaler, jeg betaler, vi tilbyder, jeg tilbyder',
    pay: 'løn, lønn, månedslønn, månedsløn, timeløn, timelønn, timepris, honorar, budsjett, betaling, godtgørelse, godtgjørelse',
    other: 'koster, leie, leje, omsetning, omsætning',
    tells: '',
  },
  tr: {
    currency: 'TRY',
    payer: 'ödeme yapacağım, öderim, öderiz, ödüyoruz, ödüyorum, bütçem, bütçemiz, bütçemiz var',
    pay: 'ücret, ücreti, maaş, maaşı, bütçe, bütçesi, ödeme, aylık ücret, saatlik ücret, saatlik, aylık, günlük',
    other: 'fiyat, fiyatı, kira, ciro, sattım, satıyorum, maliyet, maliyeti, indirim, borç',
    tells: 'ücret maaş bütçe bütçem bütçemiz ödeme',
  },
  ru: {
    currency: 'RUB',
    payer:
      'платим, плачу, заплачу, заплатим, готов заплатить, готовы заплатить, готов платить, готовы платить, предлагаем, предлагаю, мой бюджет',
    pay: 'зарплата, зп, з/п, оплата, оплату, бюджет, бюджета, бюджетом, оклад, ставка, ставку, вилка, гонорар, вознаграждение, плата, доход, оплатой, зарплату, зарплатой',
    other:
      'стоит, стоимость, стоимостью, цена, цены, аренда, выручка, оборот, продаю, продал, заплатил, мне платят, зарабатываю, скидка, долг, бонус, премия, моя ставка, обходится',
    tells: 'зп з/п',
  },
  uk: {
    currency: 'UAH',
    payer: 'платимо, заплачу, готовий заплатити, пропонуємо, пропоную',
    pay: 'зарплата, оплата, бюджет, оклад, ставка, винагорода, гонорар, заробітна плата',
    other: 'коштує, вартість, ціна, оренда, продаю, знижка, борг',
    tells: '',
  },
  ro: {
    currency: 'RON',
    payer: 'plătesc, plătim, ofer, oferim',
    pay: 'salariu, buget, plata, remunerație',
    other: 'costă, preț, chirie, vând',
    tells: 'salariu plătesc plătim',
  },
  hu: {
    currency: 'HUF',
    payer: 'fizetek, fizetünk',
    pay: 'fizetés, bér, órabér, díjazás',
    other: 'kerül, ára',
    tells: 'fizetés órabér díjazás',
  },
  fi: {
    currency: 'EUR',
    payer: 'maksan, maksamme',
    pay: 'palkka, palkkio, tuntipalkka, budjetti',
    other: 'maksaa, hinta, vuokra',
    tells: 'palkka palkkio tuntipalkka budjetti',
  },
  id: {
    currency: 'IDR',
    payer: 'saya bayar, kami bayar',
    pay: 'gaji, bayaran, upah, anggaran',
    other: 'harga, biaya, sewa, jual, omset',
    tells: 'gaji bayaran upah anggaran',
  },
  vi: { currency: 'VND', payer: 'trả', pay: 'lương, ngân sách, thù lao', other: 'giá, doanh thu', tells: 'lương' },
  // English of India, where wages are told as a package.
  in: { currency: 'INR', payer: '', pay: 'ctc', other: '', tells: 'ctc lpa lakh lakhs lacs crore crores paise' },
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
  'зарплата|зп|з/п|оплата|бюджет|оклад|ставка|вилка|гонорар|вознаграждение|винагорода|плата|ctc';

const TOLD_BY: ReadonlyMap<string, string> = new Map(
  Object.values(TONGUES).flatMap(({ currency, tells }) =>
    currency === null || tells === '' ? [] : tells.split(' ').map((word) => [word, currency] as const),
  ),
);

const TELLING = new RegExp(`(?<!\\p{L})(?:${[...TOLD_BY.keys()].join('|')})(?!\\p{L})`, 'iu');

const FOREIGN_SCRIPT = /[\u0400-\u04ff\u3040-\u9fff\uac00-\ud7af]/;
const SCRIPTS: readonly (readonly [script: RegExp, currency: string])[] = [
  [/[\u3040-\u30ff]/, 'JPY'],
  [/[\u3400-\u9fff]/, 'CNY'],
  [/[\uac00-\ud7af]/, 'KRW'],
  [/[іїєґ]/i, 'UAH'],
  [/[\u0400-\u04ff]{3}/, 'RUB'],
];

/** The currency that goes without saying where a text is written; null where it does not. Looks at the script, then at words of pay. */
export function currencyUnsaid(text: string): string | null {
  if (FOREIGN_SCRIPT.test(text)) for (const [script, currency] of SCRIPTS) if (script.test(text)) return currency;
  const [word] = TELLING.exec(text) ?? [];
  return word === undefined ? null : (TOLD_BY.get(word.toLowerCase()) ?? null);
}

/** Where wages are told by the month: a wage without a unit is a month's. */
export const MONTHLY: ReadonlySet<string> = new Set(
  'PLN CZK HUF RON BGN RUB UAH KZT TRY BRL MXN ARS COP CLP PEN IDR MYR THB VND PHP AED SAR QAR KWD EGP PKR BDT LKR NPR KES NGN GHS CNY TWD HKD SGD SEK NOK DKK'.split(
    ' ',
  ),
);
