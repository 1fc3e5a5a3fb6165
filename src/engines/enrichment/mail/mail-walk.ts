/**
 * Looks back from a domain, or from a spelled dot in it, to the word for “at” where more than one label stands between: “jo at the domain acme dot co”,
 * “jo at red dash shed dot co”, “jo plus at plus acme plus dot plus co”, “j o at a c m e dot c o”, “jo at (my surname)works dot co”.
 */
import { FirstLetters } from '../text/first-letters.ts';
import { isSaidToJoin } from './mail-words-together.ts';

const REACH = 72;
const MOST_TOKENS = 14;
/** Words that stand between “at” and a domain without being a part of it. */
const PASSED = new Set(
  'the my our this that domain domains host server site website name called named is of first last full user surname handle nick here usual good old family'.split(
    ' ',
  ),
);
/** Words that join what stands on both sides of them. */
const JOINTS = new Set(
  'dash hyphen minus plus and then by followed bindestrich tiret guion guión hífen trattino streepje underscore'.split(' '),
);
const SIGNS = new Set(['at', 'atsign', 'arroba', 'arobase']);
/** Of these the ones that are worth a look before a domain that is written out. */
const LEADS = new Set('domain host server called named dash hyphen minus plus then by'.split(' '));
const BEFORE_DOMAIN = new FirstLetters(LEADS);

/** Any of the words for “at” above. */
const SIGN_BEFORE = /(?:^|[ ,|+/\n])(?:at|atsign|arroba|arobase)[ ,|+/\n)]/i;

/** Index of the word for “at”; -1 where none stands there. `isSpelled` where a spelled dot stands at `mark`, before a domain otherwise. */
export function atFurtherBack(text: string, mark: number, isSpelled: boolean): number {
  const from = Math.max(0, mark - REACH);
  if (!SIGN_BEFORE.test(text.slice(from, mark))) return -1;
  const tokens = [...text.slice(from, mark).matchAll(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[+,|/;:.!?@→–—&]|\n/gu)];
  let labels = isSpelled ? 0 : 1;
  let isJoined = false;
  for (let i = tokens.length - 1; i >= 0 && tokens.length - i <= MOST_TOKENS; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    const word = token[0].toLowerCase();
    // Right beside the mark there is the one look that is taken everywhere.
    if (SIGNS.has(word)) return i < tokens.length - 1 ? from + token.index : -1;
    if (JOINTS.has(word) || '+,|/→–—'.includes(word)) isJoined = true;
    else if (PASSED.has(word) || word.length === 1) {
      if (!/[\p{L}\d]/u.test(word) && word !== '\n') return -1;
    } else if (labels === 0 || isJoined || (isSpelled && isSaidToJoin(text, mark))) {
      labels++;
      isJoined = false;
      if (labels > 4) return -1;
    } else return -1;
  }
  return -1;
}

const BLANKS = ' "“\'(';
/** Of the words above, and marks that join. */
const LAST_LETTERS = 'ntrdhsy,|+/';

/** Whether the word before a domain at `mark` is one that may stand between it and “at”. */
export function mayBeJoined(text: string, mark: number): boolean {
  let end = mark;
  while (end > 0 && mark - end < 3 && BLANKS.includes(text.charAt(end - 1))) end--;
  if (end === mark || !LAST_LETTERS.includes(text.charAt(end - 1))) return false;
  if (',|+/'.includes(text.charAt(end - 1)))
    return / at ?[,|+/]$/i.test(text.slice(end - 5, end)) || /[,|+/] ?at ?[,|+/]$/i.test(text.slice(Math.max(0, end - 8), end));
  let from = end;
  while (from > 0 && end - from < 12 && text.charCodeAt(from - 1) > 0x40) from--;
  if (!BEFORE_DOMAIN.mayBeAt(text, from)) return false;
  const word = text.slice(from, end).toLowerCase();
  return LEADS.has(word) && (word !== 'by' || /followed $/i.test(text.slice(Math.max(0, from - 9), from)));
}
