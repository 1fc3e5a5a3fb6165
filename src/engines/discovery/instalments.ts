/** Pay in two parts, `$50 upfront and $150 on completion`: the pay is their sum. */
import type { Amount } from './amounts.ts';

/** Behind the first part: when it is paid. */
const FIRST =
  /^[ \t)*]{0,2}(?:paid )?(?:up[ -]?front|in advance|to start|to begin|at the start|at start|now|down|on start|before|deposit|as (?:a )?deposit|beforehand|immediately|initially|on signing|when (?:you|we) start)\b/i;
/** Between both parts, and before the second where the time is told first. */
const BETWEEN = /^[^\n.;]{0,40}?(?:,|\band\b|\bthen\b|\+|&|;|-|–)[^\n.;$€£]{0,24}$/i;
/** Behind the second part. */
const SECOND =
  /^[ \t)*]{0,2}(?:more |paid |the rest )?(?:(?:on|upon|at|after|once|when|following|by)\b[^\n.;$€£]{0,24}\b(?:complet\w*|deliver\w*|finish\w*|done|end|approv\w*|accept\w*|ready|over|works?|working|live|launch\w*|ship\w*|arriv\w*|submitted|satisfied)|afterwards?\b|later\b|on the back ?end|at the end)/i;
const FAR = 70;

/** The amounts, with both parts of a pay replaced by one amount that is their sum and spans them. */
export function withSums(text: string, amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length < 2) return amounts;
  const summed: Amount[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index] as Amount;
    const second = amounts[index + 1];
    if (second !== undefined && areParts(text, first, second)) {
      summed.push({ ...first, min: first.min + second.min, max: first.max + second.max, end: second.end });
      index++;
    } else summed.push(first);
  }
  return summed;
}

function areParts(text: string, first: Amount, second: Amount): boolean {
  if (first.currency === null || first.currency !== second.currency || first.isCoin || second.isCoin) return false;
  if (!isWhole(first) || !isWhole(second) || second.start - first.end > FAR) return false;
  const between = text.slice(first.end, second.start);
  return FIRST.test(between) && BETWEEN.test(between) && SECOND.test(text.slice(second.end, second.end + FAR));
}

/** Not by the hour or by the piece. */
function isWhole({ unit }: Amount): boolean {
  return unit === null || unit === 'fixed';
}
