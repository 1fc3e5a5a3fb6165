/** Most numbers of a post are dates, counts and parts of links: a look at both neighbours tells so at once, before any pattern is tried. */
import { COUNTRY_STARTS, isBlank, isLatin } from './currencies.ts';
import { CURRENCY_WORDS } from './currency-words.ts';

/** Whether the number from `at` to `end` may be money: false where neither neighbour could make it so. */
export function mayBeMoney(text: string, at: number, end: number): boolean {
  const glued = text.charCodeAt(at - 1);
  // `h264`, `MP4`: a currency glued to its figure has two to four letters.
  if (isLatin(glued)) {
    const isRand = glued === 0x52 && !isLatin(text.charCodeAt(at - 2));
    return isRand || isShortWord(text, at);
  }
  // `training-30k-job`: a part of a link.
  if (glued === 0x2d && isLatin(text.charCodeAt(at - 2))) return false;
  // `#500`, `x_1`, `/12`, `&39`, `@1`
  if (glued === 0x23 || glued === 0x5f || glued === 0x2f || glued === 0x26 || glued === 0x40) return false;
  // `2013-05-10`, `555-1234`: the later parts.
  if (glued === 0x2d && isDigit(text.charCodeAt(at - 2))) return false;
  if (glued > 0x7f && !isBlank(glued)) return true;
  let before = at - 1;
  while (before > at - 4 && isFiller(text.charCodeAt(before))) before--;
  const mark = text.charCodeAt(before);
  if (mark === 0x24 || mark > 0x7f) return true;
  if (mark === 0x3a || mark === 0x3d || mark === 0x7e) {
    const further = text.charCodeAt(before - 1);
    if (!isDigit(further)) return true;
  } else if (isLatin(mark) && BEFORE_MONEY.has(wordEnding(text, before))) return true;
  // `Budget - 500`, `My budget? 500.`
  else if ((mark === 0x2d || mark === 0x3f || mark === 0x29) && isBlank(text.charCodeAt(before + 1))) return true;
  return isMoneyBehind(text, end);
}

/** Whether the letters right before `at` are two to four. */
function isShortWord(text: string, at: number): boolean {
  let length = 0;
  while (length < 5 && isLatin(text.charCodeAt(at - 1 - length))) length++;
  return length >= 2 && length <= 4;
}

function isMoneyBehind(text: string, end: number): boolean {
  let at = end;
  // The digits' own stop: `500, `
  if (text.charCodeAt(at - 1) === 0x2c || text.charCodeAt(at - 1) === 0x2e) at--;
  const first = text.charCodeAt(at);
  // `350, firm`
  if (first === 0x2c && text.charCodeAt(at + 1) === 0x20 && BEHIND_COMMA.has(wordStarting(text, at + 2))) return true;
  // `2000,- Kč`
  if ((first === 0x2c || first === 0x2e) && (text.charCodeAt(at + 1) === 0x2d || text.charCodeAt(at + 1) === 0x2013)) return true;
  if (isBlank(first)) at++;
  const code = text.charCodeAt(at);
  if (isLatin(code)) return at === end ? true : BEHIND_MONEY.has(wordStarting(text, at));
  if (code === 0x2d || code === 0x7e) {
    let next = at + 1;
    while (next < at + 3 && (isBlank(text.charCodeAt(next)) || text.charCodeAt(next) === 0x2d)) next++;
    const beyond = text.charCodeAt(next);
    // `2013-05-10`: digits on, but a group of two or one behind a year.
    return beyond === 0x24 || beyond > 0x7f || isDigit(beyond) || isLatin(beyond);
  }
  return (
    code === 0x24 ||
    code === 0x2f ||
    code === 0x2b ||
    (code === 0x3a && text.charCodeAt(at + 1) === 0x2d) ||
    code > 0x7f ||
    isGroup(text, at)
  );
}

/** Words after which a bare number may be money: currencies, labels and what stands between a label and its number. */
const BEFORE_MONEY: ReadonlySet<string> = new Set(
  [...CURRENCY_WORDS].concat(
    'doy dou head mind d agreed settled be go ve region betale betala fizetek fee honorarium stipend retainer reward comfortable figure figured budget pay pays paying do offer give manage afford offering spend together aside say on would does think figure guess reckon have got over s rate rates price compensation comp salary salaries bounty wage wages is are of range ranges starts around about at to approx from between roughly max maximum circa ca min minimum under below than only least pago pagamos zahle zahlen gehalt lohn tjm ral ctc sueldo salario valor stawka plat gaji hasta bis od do giver gir dau maksan rundt omkring körül keret keretem órabér noin n până pana între intre mellom mellem tra entre zwischen zw tussen mellan mellem mezi van von de da la les los i sui'.split(
      ' ',
    ),
  ),
);
/** Words behind a bare number that may make it money: currencies, thousands, units, ranges. */
const BEHIND_MONEY: ReadonlySet<string> = new Set(
  [...CURRENCY_WORDS, ...COUNTRY_STARTS].concat(
    'u when once if on is all in plus mark together max tops flat cash total mahina mahine tak ribuan jutaan paise paisa pcm pw ph pd hundred hundreds via through paypal venmo negotiable k grand thousand thsd mil million mm m bn billion b tn trillion lakh lakhs lac lacs l lpa crore crores cr cent cents c per p an a each every for hourly daily weekly monthly yearly annually annual to and or bis btc eth sol xmr ltc bnb xrp doge ada sat sats bitcoin bitcoins ether ethereum satoshi satoshis won cent centimes bin ribu rb juta jt tys tis tsd tausend hazaar hazar duizend budget tusen tusind tuhatta tuhannen ezer mii pr pe tunti tunnilta timen óránként oranként tri us american canadian australian aussie pro par por y und et en e do do och og i de bar brutto netto im am pm'.split(
      ' ',
    ),
  ),
);

const BEHIND_COMMA: ReadonlySet<string> = new Set('firm flat cash tops all no not paid take'.split(' '));

function wordEnding(text: string, last: number): string {
  let start = last;
  while (start > last - 13 && isLatin(text.charCodeAt(start - 1))) start--;
  return text.slice(start, last + 1).toLowerCase();
}

function wordStarting(text: string, first: number): string {
  let end = first;
  while (end < first + 10 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(first, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return isLatin(code) || (code >= 0xc0 && code < 0x600);
}

/** What may stand between a label or a sign and the figure. */
function isFiller(code: number): boolean {
  return isBlank(code) || code === 0x2a || code === 0x5f || code === 0x2e || code === 0x0a;
}

/** Three digits behind a blank, as in `15 000`. */
function isGroup(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
