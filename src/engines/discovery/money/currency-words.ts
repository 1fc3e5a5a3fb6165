/** How people write currencies: signs, codes, words. Tables to be read and changed. */

/** A sign alone. `¥` is yen unless the post is Chinese; `$` is the dollar of the United States unless letters before it say which. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '＄': 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '₹': 'INR',
    '¥': 'JPY',
    '￥': 'CNY',
    '₩': 'KRW',
    '₽': 'RUB',
    '₺': 'TRY',
    '₴': 'UAH',
    '₱': 'PHP',
    '₦': 'NGN',
    '₫': 'VND',
    '฿': 'THB',
    '₪': 'ILS',
    '₸': 'KZT',
    '৳': 'BDT',
    '₵': 'GHS',
    '₡': 'CRC',
    '₲': 'PYG',
  }),
);

/** Letters before a dollar sign. One letter counts only as a capital: `for a $500 job`. */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'USD',
    USD: 'USD',
    C: 'CAD',
    CA: 'CAD',
    CAD: 'CAD',
    CAN: 'CAD',
    CDN: 'CAD',
    A: 'AUD',
    AU: 'AUD',
    AUD: 'AUD',
    AUS: 'AUD',
    NZ: 'NZD',
    NZD: 'NZD',
    HK: 'HKD',
    HKD: 'HKD',
    S: 'SGD',
    SG: 'SGD',
    SGD: 'SGD',
    R: 'BRL',
    MX: 'MXN',
    MXN: 'MXN',
    NT: 'TWD',
    AR: 'ARS',
    COP: 'COP',
    CLP: 'CLP',
    J: 'JMD',
    TT: 'TTD',
    EC: 'XCD',
    BZ: 'BZD',
  }),
);

/** ISO 4217 codes that people write out. */
export const CODES =
  'USD EUR GBP INR CAD AUD NZD CHF JPY CNY SEK NOK DKK PLN CZK HUF RON BGN BRL MXN ZAR SGD HKD PHP IDR MYR THB VND KRW TRY ILS AED SAR QAR KWD ' +
  'PKR BDT LKR NPR NGN KES GHS EGP MAD UAH RUB KZT ARS COP CLP PEN TWD ISK IRR JOD OMR BHD TND DZD YER LBP ' +
  'UGX TZS RWF ETB ZMW BWP XOF XAF JMD TTD DOP UYU PYG CRC GTQ RSD GEL BYN UZS MUR XCD NAD';

/** Codes that are words of other trades too count only in capitals: `try 5`, `10 mad ideas`. */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set(
  'TRY PEN COP ARS RON EGP PHP MAD SEK ALL CLP SAR NOK QAR YER OMR BHD TND DZD JOD IRR LBP GEL MUR NAD RSD DOP'.split(' '),
);

/** `kr` and `kroner` name the currency of three countries: the language tells which. No code, so that it is no currency until then. */
export const CROWN = 'kr';
/** Forints in Hungarian, feet in all other languages. No code either. */
export const FORINT = 'ft';
/** Pesos, rupees and shillings are several countries' money, `bob` a Kenyan's or a name; toman are ten rials. No codes either. */
export const PESO = 'peso';
export const RUPEE = 'rupee';
export const SHILLING = 'shilling';
export const BOB = 'bob';
export const TOMAN = 'toman';

/** A coin tied to the dollar is counted as dollars. */
export const WORDS: ReadonlyMap<string, string> = new Map([
  ...CODES.split(' ').map((code) => [code.toLowerCase(), code] as const),
  ...(
    [
      [
        'dollar dollars bucks buck usdc usdt dai us$ dólar dólares dolar dolares dolarów dolary dolarů dolari dollari долларов доллара доллар долл баксов доларів долари',
        'USD',
      ],
      ['balles pavos euro euros euró eura eur euroa eurot eurolla euron avro евро євро ευρώ ευρω ευρό', 'EUR'],
      ['pound pounds quid sterling libras', 'GBP'],
      ['rupaye rupay rupaya rupye rupiya rupaiye рупий', 'INR'],
      ['rupee rupees rs', RUPEE],
      ['peso pesos', PESO],
      ['toman tomans', TOMAN],
      ['shillings shilling', SHILLING],
      ['bob', BOB],
      ['yen', 'JPY'],
      ['yuan rmb renminbi', 'CNY'],
      ['rand', 'ZAR'],
      ['naira', 'NGN'],
      ['zł zl zloty zlotys zlotych złotych złote', 'PLN'],
      ['reais', 'BRL'],
      ['soles', 'PEN'],
      ['francs sfr', 'CHF'],
      ['kč korun koruny', 'CZK'],
      ['kronor spänn', 'SEK'],
      ['kr kroner', CROWN],
      ['forint forints forintot forintért forintos forintból forintig', 'HUF'],
      ['ft', FORINT],
      ['lei', 'RON'],
      ['лв', 'BGN'],
      ['руб рублей рубля рубль рублях р', 'RUB'],
      ['грн гривень гривен гривні гривня', 'UAH'],
      ['тенге тг', 'KZT'],
      ['tl lira lirası liraya liras', 'TRY'],
      ['rupiah', 'IDR'],
      ['đồng vnđ', 'VND'],
      ['ksh kshs kes', 'KES'],
      ['ush ugx', 'UGX'],
      ['cedis cedi', 'GHS'],
      ['kwacha', 'ZMW'],
      ['birr', 'ETB'],
      ['taka tk', 'BDT'],
      ['fcfa cfa', 'XOF'],
      ['baht', 'THB'],
      ['dirham dirhams dhs', 'AED'],
      ['ringgit', 'MYR'],
      ['shekel shekels nis', 'ILS'],
    ] as const
  ).flatMap(([words, code]) => words.split(' ').map((word) => [word, code] as const)),
]);

/** Before the figure only: as words behind one they are something else. */
export const PREFIX_WORDS: ReadonlyMap<string, string> = new Map([
  ['rp', 'IDR'],
  ['rm', 'MYR'],
  ['fr', 'CHF'],
  ['ghc', 'GHS'],
]);

/** All of them, in lower case, to tell at a glance that a word is none. */
export const CURRENCY_WORDS: ReadonlySet<string> = new Set([...WORDS.keys(), ...PREFIX_WORDS.keys()]);

/** Written without a space behind the figure, and without one before the next word. */
export const HAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    元: 'CNY',
    块: 'CNY',
    人民币: 'CNY',
    円: 'JPY',
    日元: 'JPY',
    美元: 'USD',
    美金: 'USD',
    刀: 'USD',
    欧元: 'EUR',
    港币: 'HKD',
    港元: 'HKD',
    新台币: 'TWD',
    新台幣: 'TWD',
    台币: 'TWD',
    台幣: 'TWD',
    英镑: 'GBP',
    加元: 'CAD',
    澳元: 'AUD',
    新币: 'SGD',
    塊: 'TWD',
    ドル: 'USD',
    米ドル: 'USD',
    ユーロ: 'EUR',
    원: 'KRW',
    달러: 'USD',
    유로: 'EUR',
  }),
);

/** `500 Canadian dollars` */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...['us', 'u.s.', 'american'].map((name) => [name, 'USD'] as const),
  ['canadian', 'CAD'],
  ...['australian', 'aussie'].map((name) => [name, 'AUD'] as const),
  ['new zealand', 'NZD'],
  ['singapore', 'SGD'],
  ['hong kong', 'HKD'],
  ['kiwi', 'NZD'],
]);
