/** Of which order a sum is: enough to tell wages from prices. */

/** How many of a currency make a dollar, to the order of magnitude: only to tell wages from prices, never to convert. */
const PER_DOLLAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    INR: 40,
    JPY: 120,
    KRW: 1200,
    IDR: 12_000,
    VND: 20_000,
    NGN: 400,
    HUF: 300,
    RUB: 60,
    PKR: 150,
    BDT: 80,
    LKR: 200,
    NPR: 100,
    ARS: 300,
    COP: 3000,
    CLP: 700,
    CZK: 20,
    PHP: 40,
    THB: 30,
    TRY: 10,
    UAH: 30,
    KES: 100,
    KZT: 400,
    TWD: 30,
    ISK: 120,
    CRC: 500,
    PYG: 6000,
    JMD: 120,
    EGP: 20,
    ZAR: 12,
    MXN: 15,
    SEK: 8,
    NOK: 8,
    DKK: 6,
    kr: 8,
    CNY: 5,
    HKD: 7,
    PLN: 3,
    ILS: 3,
    SAR: 4,
    AED: 4,
    QAR: 4,
    MAD: 10,
    DZD: 130,
    YER: 500,
    LBP: 30_000,
    IRR: 500_000,
  }),
);

/** Of which order a sum is, in dollars. */
export function inDollars(value: number, currency: string): number {
  return value / (PER_DOLLAR.get(currency) ?? 1);
}
