/** Two amounts that stand side by side: one said again in another currency, a choice, the prices of two things. */
import type { Amount } from '../money/amounts.ts';

/** `8k RMB (about $1200)`: the second says the first again in another currency. */
export function isConversion(previous: Amount, amount: Amount, between: string): boolean {
  if (previous.currency === null || amount.currency === null || previous.currency === amount.currency) return false;
  return /^[^\n.;$€£]{0,40}(?:\((?:or |so |that is )?|[=≈/~]|\bor |, ?(?:i\.e\.|that's|that is|which is) )[ ]?(?:about|around|approx(?:imately)?\.?|circa|ca\.?|roughly|=|≈|~)?[ ]?~?$/i.test(
    between,
  );
}

/** `a flat $150 or $3 per shirt`, `hourly ($10) or per product ($5)`: two ways of paying, and no telling which. */
export function isAlternative(previous: Amount, amount: Amount, between: string): boolean {
  const join = /^[ )\]]{0,2},? ?(?:or|\/) ((?:[a-z]+ ){0,2})\(?$/i.exec(between);
  return (
    join !== null &&
    ((previous.unit ?? 'fixed') !== (amount.unit ?? 'fixed') || /^(?:per|each|hourly|by the)\b/i.test(join[1] ?? ''))
  );
}

/** `$35/hr, capped at $700`, `$50 an hour up to a max of $500`: how far a rate may add up. */
export function isCapOf(previous: Amount, amount: Amount, between: string): boolean {
  const isRate = previous.unit !== null && previous.unit !== 'fixed';
  return isRate && previous.max < amount.max && (amount.unit === null || amount.unit === 'fixed') && CAP.test(between);
}

const CAP =
  /^[^.!?;\n$€£]{0,40}?(?:up to|capped|cap|max(?:imum)?|not (?:more than|over|above|to exceed)|no more than|at most|limit(?:ed)?|ceiling)\b[^.!?;\n$€£]{0,28}$/i;

/** `$10 per question and $25 per essay`, and a list of prices: `£40 a track, £300 for an album` */
export function isOneOfTwo(previous: Amount, amount: Amount, between: string, after: string): boolean {
  if (previous.max === amount.max) return false;
  if (previous.unit === 'item' && amount.unit === 'item') return AND.test(between) && !isExtraPrice(previous, amount, between);
  return FOR_ONE.test(after) && (previous.unit === 'item' ? LISTED : LISTED_FOR_ONE).test(between);
}

/** `£55 an article and £5 per photo`: what is paid by the way. */
export function isExtraPrice(previous: Amount, amount: Amount, between: string): boolean {
  return previous.unit === 'item' && amount.unit === 'item' && amount.max * MUCH_LESS <= previous.min && AND.test(between);
}

const MUCH_LESS = 5;
const AND = /^[a-z -]{0,24} and $/i;
const FOR_ONE = /^ for an? (?!hour|day|week|month|year|few|couple|long|short|total|start)[a-z]/;
const LISTED = /^[a-z '-]{0,24}, $/i;
const LISTED_FOR_ONE = /^ for an? (?!hour|day|week|month|year|few|couple|total|start)[a-z][a-z '-]{1,24}, $/i;
