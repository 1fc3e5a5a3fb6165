/** Which currency the figures of a post are in where they do not say: a plain `$`, or no sign at all. */
import type { BudgetUnit } from '../../../domain/opportunity.ts';
import { scandinavianOf } from '../../../domain/scandinavian.ts';
import type { Amount } from './amounts.ts';
import { inDollars } from './currency-sizes.ts';
import type { PlaceOf } from './local-money.ts';
import { CROWNS } from './local-money.ts';
import { currencyUnsaid } from './pay-words-abroad.ts';

/** A currency, and what speaks for it where the figure does not. */
export interface ReadCurrency {
  readonly currency: string;
  readonly note: string | null;
}

export interface PostMoney {
  readonly amounts: readonly Amount[];
  readonly text: string;
  readonly isChinese: boolean;
  readonly placeOf: PlaceOf;
}

/** So much of a text tells its language. */
const MAX_UNSAID = 800;
/** Less is nobody's pay, in dollars: then the figure is in another money than the place's. */
const LEAST_THERE: Readonly<Record<BudgetUnit, number>> = {
  hour: 0.3,
  day: 2,
  week: 10,
  month: 30,
  year: 400,
  fixed: 2,
  item: 0.005,
};

/** Reads the currency of each amount of one post. `unit` is what the amount is paid for, as far as it is known. */
export function currencyReader(post: PostMoney): (amount: Amount, unit: BudgetUnit) => ReadCurrency {
  const usual = usualCurrency(post.amounts);
  const told = toldDollar(post.amounts);
  const dollar = (): ReadCurrency => {
    if (told !== null) return { currency: told, note: null };
    const place = post.placeOf();
    return place?.isDollar !== true || place.money === 'USD'
      ? { currency: 'USD', note: null }
      : { currency: place.money, note: `$ read as ${place.money}, for “${place.by}”` };
  };
  return (amount, unit) => {
    if (amount.isPlainDollar) return dollar();
    if (amount.currency !== null) return { currency: amount.currency, note: null };
    const read = usual === null ? unsaid(post, amount, unit) : usual === PLAIN ? dollar() : { currency: usual, note: null };
    return { currency: read.currency, note: read.note ?? `no currency written, read as ${read.currency}` };
  };
}

/** The currency of a figure without one, in a post without any. */
function unsaid({ text, isChinese, placeOf }: PostMoney, amount: Amount, unit: BudgetUnit): ReadCurrency {
  if (isChinese) return { currency: 'CNY', note: null };
  const place = placeOf();
  if (place !== null && inDollars(amount.max, place.money) >= LEAST_THERE[unit])
    return { currency: place.money, note: `no currency written, read as ${place.money}, for “${place.by}”` };
  const beginning = text.slice(0, MAX_UNSAID);
  const north = NORTHERN.test(beginning) ? scandinavianOf(beginning) : null;
  if (north !== null) return { currency: CROWNS[north], note: null };
  return { currency: currencyUnsaid(beginning) ?? 'USD', note: null };
}

/** In no other language. */
const NORTHERN =
  /(?<!\p{L})(?:søker|søger|søges|søkes|trenger|söker|sökes|betaler|betale|betala|betalar|hjelp|hjælp|hjälp|jeg|jag|timen|timmen)(?!\p{L})/iu;

const PLAIN = '$';

/** The currency the post writes elsewhere, where it writes only one. */
function usualCurrency(amounts: readonly Amount[]): string | null {
  const written = new Set(amounts.map((one) => (one.isPlainDollar ? PLAIN : one.currency)).filter((one) => one !== null));
  const [only] = written;
  return written.size === 1 ? (only ?? null) : written.size === 2 && written.has(PLAIN) && written.has('USD') ? 'USD' : null;
}

const DOLLAR = /^(?:USD|CAD|AUD|NZD|SGD|HKD)$/;

/**
 * What a plain `$` means where the post writes a dollar in full: one that first writes `A$` means it with each `$`. Where a plain `$25` comes first, an
 * `A$25` tells what it is. Null where the place must tell.
 */
function toldDollar(amounts: readonly Amount[]): string | null {
  const dollars = amounts.filter(({ currency }) => DOLLAR.test(currency ?? ''));
  const precise = dollars.filter(({ isPlainDollar }) => !isPlainDollar);
  if (precise.length === 0) return null;
  const [first] = dollars;
  const told = first?.isPlainDollar === true ? precise.find(({ min, max }) => first.min === min && first.max === max) : first;
  return new Set(precise.map((one) => one.currency)).size > 1 ? 'USD' : (told?.currency ?? 'USD');
}
