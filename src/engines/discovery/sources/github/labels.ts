/** What the labels of an issue or discussion say by the custom of bounty hunters: the price, and that somebody is at it or has been paid. */
import type { Budget } from '../../../../domain/opportunity.ts';
import { statedBudget } from '../../source-kit/stated-pay.ts';

/** A price stands alone on its label; a longer text is prose. */
const LONGEST = 60;

/** Words and marks that may stand beside the amount. Any other, and the label says more than a price. */
const BESIDE: ReadonlySet<string> = new Set([
  ...'bounty bounties price priced reward rewards prize pay pays paying paid payout budget fixed value amount'.split(' '),
  ...': = | / ( ) [ ] _ , !'.split(' '),
]);

/** Signs and codes that name one currency. A coin tied to the dollar is counted as dollars; others change by the hour and are no price. */
const CURRENCY: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR', us$: 'USD', c$: 'CAD', ca$: 'CAD', a$: 'AUD', au$: 'AUD' }),
  ...Object.entries({ nz$: 'NZD', hk$: 'HKD', s$: 'SGD', r$: 'BRL', usdc: 'USD', usdt: 'USD', dai: 'USD' }),
  ...Object.entries({ dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR' }),
  ...'usd eur gbp inr cad aud nzd chf jpy cny sek nok dkk pln czk brl sgd hkd'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const),
]);
/** Dollars that a plain sign may stand for where the code follows: `$500 CAD`. */
const DOLLARS: ReadonlySet<string> = new Set('USD CAD AUD NZD HKD SGD'.split(' '));

const TOKEN = /[a-z]{1,2}\$|\p{Sc}|\p{L}+|\d[\d.,]*|\p{Extended_Pictographic}|\p{M}|\S/gu;
/** `500`, `1500.50`, `1,500`: what other places write with a dot or comma is two things, and so none. */
const NUMBER = /^(?:\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,2})?$/;

/** The price of the whole, where exactly one amount in one currency is on the labels; undefined where they name none or disagree. */
export function pricedBy(labels: readonly string[]): Budget | undefined {
  const prices = new Map(
    labels.flatMap((label) => {
      const price = priceOn(label);
      return price === undefined ? [] : [[JSON.stringify(price), price] as const];
    }),
  );
  return prices.size === 1 ? prices.values().next().value : undefined;
}

function priceOn(label: string): Budget | undefined {
  if (label.length > LONGEST) return undefined;
  const amounts: number[] = [];
  const currencies = new Set<string>();
  let isPlainDollar = false;
  let isRange = false;
  let before = '';
  for (const [token] of label.normalize('NFKC').toLowerCase().matchAll(TOKEN)) {
    const currency = CURRENCY.get(token);
    if (token === '$') isPlainDollar = true;
    else if (currency !== undefined) currencies.add(currency);
    else if (/^\d/.test(token)) {
      if (!NUMBER.test(token)) return undefined;
      amounts.push(Number(token.replaceAll(',', '')));
    } else if (token === 'k' && /^\d/.test(before)) amounts.push((amounts.pop() ?? 0) * 1000);
    else if (token === '-' || token === '–') isRange ||= amounts.length === 1;
    else if (!BESIDE.has(token) && !/[\p{Extended_Pictographic}\p{M}]/u.test(token)) return undefined;
    before = token;
  }
  const currency = currencyOf([...currencies], isPlainDollar);
  const [min, max = min] = amounts;
  if (currency === null || amounts.length > (isRange ? 2 : 1)) return undefined;
  return statedBudget({ min, max, currency, period: 'fixed' });
}

function currencyOf(named: readonly string[], isPlainDollar: boolean): string | null {
  const [only] = named;
  if (only === undefined) return isPlainDollar ? 'USD' : null;
  return named.length > 1 || (isPlainDollar && !DOLLARS.has(only)) ? null : only;
}

/** Labels of bounty platforms and maintainers that say how far the work is, in the words of screening. */
const PROGRESS: ReadonlyMap<string, 'closed' | 'assigned'> = new Map([
  ...['rewarded', 'bounty rewarded', 'bounty paid', 'bounty claimed', 'bounty awarded', 'bounty closed', 'paid out'].map(
    (label) => [label, 'closed'] as const,
  ),
  ...['claimed', 'in progress', 'work in progress', 'wip', 'in review', 'has pr', 'status in progress', 'has assignee'].map(
    (label) => [label, 'assigned'] as const,
  ),
]);

/** `closed` where a label says that the bounty has gone to somebody, `assigned` where somebody is at it; null where none speaks of either. */
export function progressOn(labels: readonly string[]): 'closed' | 'assigned' | null {
  const found = labels.map((label) =>
    label.length > LONGEST
      ? undefined
      : PROGRESS.get(
          label
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        ),
  );
  return found.includes('closed') ? 'closed' : found.includes('assigned') ? 'assigned' : null;
}
