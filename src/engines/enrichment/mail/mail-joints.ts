/** Addresses whose pieces are joined by words or marks: “jo, then an @, then acme.co”, “jo plus at plus acme plus dot plus co”, “jo / at / acme.co”. */
import type { Zone } from './mail-evidence.ts';

const REACH = 40;
/** Joints that nothing but an address has around its sign. */
const STRONG_BEFORE = /["'”’)\]]{0,2},?\s?(?:(?:and )?then|followed by|plus|\+|→|->)(?: (?:an?|the))? ?["'“([]?$/i;
const STRONG_BEHIND =
  /^["'”)\]]?(?: ?-?(?:sign|symbol|mark|character|thing))?["'”)\]]?,?\s?(?:(?:and )?then(?: comes)?|(?:and )?followed by|plus|\+|→|->)(?: (?:the domain|the)(?= ))? ?["'“([]?/i;
/** Joints of lists, which count where the same stands on both sides. */
const WEAK_BEFORE = /["'”)\]]?(?: ([-–—|/\\]) |(,) |( and ))(?:(?:an?|the) )?$/;
const WEAK_BEHIND = /^(?: (?:sign|symbol))?(?: ([-–—|/\\]) |(,) |( and ))["'“]?/;

/** The sign with what joins it to both sides; null where nothing does. */
export function withJoints(text: string, { start, end }: Zone): Zone | null {
  if (!mayJoin(text, end)) return null;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const strong = STRONG_BEFORE.exec(`${before} `.slice(0, -1));
  const after = strong === null ? null : STRONG_BEHIND.exec(behind);
  if (strong !== null && after !== null) return { start: start - strong[0].length, end: end + after[0].length, style: 'bracket' };
  const weak = WEAK_BEFORE.exec(before);
  const same = weak === null ? null : WEAK_BEHIND.exec(behind);
  if (weak === null || same === null || joint(weak) !== joint(same)) return null;
  return { start: start - weak[0].length, end: end + same[0].length, style: 'word' };
}

/** Whether a joint may begin behind the sign: its first letter or mark. */
function mayJoin(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next !== ' ') return next !== '' && ',+"”)]→-'.includes(next);
  const code = text.charCodeAt(end + 1);
  return code > 0x7f || (code < 0x41 && code !== 0x20) || 'tfpasmc|\\'.includes(text.charAt(end + 1).toLowerCase());
}

function joint([, mark, comma, and]: RegExpExecArray): string {
  return mark ?? comma ?? and ?? '';
}

const JOINT_DOT =
  /^["'”)\]]?(?:,? (plus|and|then|\+|\||\/|-|–|—|→)|(,)) (?:an? |the )?["'“]?(?:dot|period|point|\.)["'”]?,? ?(?:\1|\2) ["'“([]?(?=[a-z0-9])/i;

/** The spelled dot between two joints: “acme plus dot plus co”, “acme, dot, co”. Null where none begins at `from`. */
export function jointDot(text: string, from: number): { readonly end: number; readonly style: 'bracket' } | null {
  const code = text.charCodeAt(from);
  if (code !== 0x20 && code !== 0x2c && code !== 0x22 && code !== 0x201d) return null;
  const found = JOINT_DOT.exec(text.slice(from, from + 32));
  return found === null ? null : { end: from + found[0].length, style: 'bracket' };
}
