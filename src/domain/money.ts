/**
 * Money: an integer in minor units plus a currency from our own table. Never a float, never `Intl` for digits.
 *
 * The exponents are ISO 4217's; what Stripe wants on the wire differs for some (see `chargeStepMinor`):
 * https://docs.stripe.com/currencies#special-cases
 */
import { LoopError } from '../errors.ts';

export interface Money {
  /** Whole number of the currency's smallest unit: cents for USD, yen for JPY, fils for KWD. */
  readonly amountMinor: number;
  /** ISO 4217, upper case, one of `CURRENCIES`. */
  readonly currency: string;
}

const ZERO_DECIMAL = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ');
const THREE_DECIMAL = 'BHD JOD KWD OMR TND'.split(' ');
const TWO_DECIMAL = (
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CNY COP CRC CVE CZK ' +
  'DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR ISK JMD KES KGS KHR KYD KZT LAK LBP ' +
  'LKR LRD LSL MAD MDL MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD ' +
  'RUB SAR SBD SCR SEK SGD SHP SLE SOS SRD STN SZL THB TJS TOP TRY TTD TWD TZS UAH UGX USD UYU UZS WST XCD YER ZAR ZMW'
).split(' ');

export const CURRENCIES: ReadonlyMap<string, { readonly digits: 0 | 2 | 3 }> = new Map<string, { readonly digits: 0 | 2 | 3 }>([
  ...ZERO_DECIMAL.map((code) => [code, { digits: 0 }] as const),
  ...TWO_DECIMAL.map((code) => [code, { digits: 2 }] as const),
  ...THREE_DECIMAL.map((code) => [code, { digits: 3 }] as const),
]);

/** Currencies that people and Stripe handle in whole units although the wire carries two digits. */
const WHOLE_UNITS_ONLY = new Set(['ISK', 'UGX', 'HUF', 'TWD']);

/** Makes Money. Throws `usage` for an amount that is not a safe integer or a currency the table does not hold. */
export function money(amountMinor: number, currency: string): Money {
  if (!CURRENCIES.has(currency)) throw new LoopError('usage', `${JSON.stringify(currency)} is not a currency loop knows`);
  if (!Number.isSafeInteger(amountMinor)) throw new LoopError('usage', `${amountMinor} is not a whole number of minor units`);
  return { amountMinor, currency };
}

/** Number of digits behind the point, 0, 2 or 3. Throws `usage` for an unknown currency. */
export function currencyDigits(currency: string): 0 | 2 | 3 {
  const known = CURRENCIES.get(currency);
  if (!known) throw new LoopError('usage', `${JSON.stringify(currency)} is not a currency loop knows`);
  return known.digits;
}

/** The smallest step, in minor units, in which this currency can be charged: 1, 10 (three-decimal) or 100 (ISK, UGX, HUF, TWD). */
export function chargeStepMinor(currency: string): number {
  if (currencyDigits(currency) === 3) return 10;
  return WHOLE_UNITS_ONLY.has(currency) ? 100 : 1;
}

/**
 * Splits a price by weights so that the parts add up to it exactly and each is a chargeable amount
 * (a multiple of `chargeStepMinor`). What rounding leaves over goes to the last part, where the work ends.
 * Throws `usage` when a part would be zero or less, or the price itself cannot be charged.
 */
export function splitExactly(price: Money, weights: readonly number[]): Money[] {
  const step = chargeStepMinor(price.currency);
  if (price.amountMinor % step !== 0) {
    throw new LoopError(
      'usage',
      `${formatMoney(price)} cannot be charged: ${price.currency} goes in steps of ${step} minor units`,
    );
  }
  const total = weights.reduce((a, b) => a + b, 0);
  if (weights.length === 0 || total <= 0 || weights.some((w) => !(w > 0)))
    throw new LoopError('usage', 'milestone weights must be positive');
  const steps = price.amountMinor / step;
  const parts = weights.map((weight) => Math.floor((steps * weight) / total));
  const given = parts.reduce((a, b) => a + b, 0);
  const last = parts.length - 1;
  parts[last] = (parts[last] ?? 0) + (steps - given);
  if (parts.some((part) => part <= 0))
    throw new LoopError('usage', `${formatMoney(price)} is too small for ${weights.length} milestones`);
  return parts.map((part) => money(part * step, price.currency));
}

/** `1234.50 USD`, `-3 JPY`: plain digits, no grouping, the way it can be typed back into `parseAmount`. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const digits = currencyDigits(currency);
  const sign = amountMinor < 0 ? '-' : '';
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${sign}${whole}${digits === 0 ? '' : `.${text.slice(text.length - digits)}`} ${currency}`;
}

/**
 * Reads an amount as a person types it at a prompt or a flag: `149`, `149.00`, `149.00 USD`.
 * The point is the only decimal mark and nothing groups the digits, so that nothing can be misread by a factor of 1000.
 * Throws `usage` otherwise, or when a currency is typed that is not `currency`.
 */
export function parseAmount(text: string, currency: string): Money {
  const digits = currencyDigits(currency);
  const match = /^(\d{1,12})(?:\.(\d{1,3}))?(?: ?([A-Za-z]{3}))?$/.exec(text.trim());
  const fraction = match?.[2] ?? '';
  if (!match?.[1] || fraction.length > digits) {
    throw new LoopError('usage', `${JSON.stringify(text)} is not an amount of ${currency}`, {
      fix: `Type it like ${formatMoney(money(14900, currency))}.`,
    });
  }
  const typed = match[3]?.toUpperCase();
  if (typed !== undefined && typed !== currency) throw new LoopError('usage', `the amount is in ${currency}, not in ${typed}`);
  return money(Number(match[1]) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0'), currency);
}
