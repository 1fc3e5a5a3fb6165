/** The signs in a post whose language is searched as text: strings of it, and what stands beside a verb of seeking. */
import type { Post } from '../../../domain/opportunity.ts';
import { formIn } from '../languages/script-forms.ts';
import { type Found, type Name, stringAt, type Tables, type Text, tablesOf, textOf } from '../languages/string-tables.ts';
import type { Searched } from '../languages/tongues/searched.ts';
import { withoutQuotations } from '../text/quotations.ts';
import type { SignAbroad } from './abroad.ts';

const PHRASE_POINTS = 6;
const VERB_POINTS = 8;
const WARE_POINTS = 4;
const HINT_POINTS = 2;
/** A title that names a role or a work, and so many conditions, make an advertisement. */
const LEAST_CONDITIONS = 2;
const MAX_TEXT = 6000;
/** Where a post has no title, so much of its beginning is one. */
const OPENING = 32;

/**
 * Every sign, those of the title first; null where the language is none of those that are searched. Linear in the length of the text.
 * @param language an ISO 639-1 code; `zh` for Chinese, Japanese and Korean
 */
export function signsInStrings({ title, body }: Post, language: string): readonly SignAbroad[] | null {
  const tables = tablesOf(language);
  if (tables === null) return null;
  const { isHeadLast } = tables.searched;
  const form = (text: string): string => (language === 'zh' ? text.toLowerCase() : withoutQuotations(formIn(language, text)));
  const top = textOf(form(title), tables);
  const titled = objectsIn(top, tables);
  const found = signsIn(top, titled, tables, true);
  const rest = textOf(form(body.length > MAX_TEXT ? body.slice(0, MAX_TEXT) : body), tables);
  const others = objectsIn(rest, tables);
  found.push(...signsIn(rest, others, tables, false));
  const ask = conditionsOf(found, 'ask');
  const offer = conditionsOf(found, 'offer');
  if (found.every(({ points }) => points === HINT_POINTS) && Math.max(ask, offer) >= LEAST_CONDITIONS && ask !== offer) {
    const side = ask > offer ? 'ask' : 'offer';
    // “Private tutor, all ages, 120 an hour”: who names a trade and prices may be of that trade.
    const names: readonly Name[] = side === 'ask' ? ['people'] : isHeadLast ? ['things'] : ['things', 'people'];
    const [objects, letters] =
      title.trim() === '' ? [others.filter(({ from }) => from < OPENING), rest.letters] : [titled, top.letters];
    const named = objects.find(({ name }) => names.includes(name));
    if (named !== undefined)
      found.push({ side, points: PHRASE_POINTS, phrase: letters.slice(named.from, named.to), inTitle: false });
  }
  const trade = isHeadLast
    ? null
    : tradeOf(title.trim() === '' ? rest : top, title.trim() === '' ? others : titled, [...titled, ...others], found);
  if (trade !== null) found.push(trade);
  const craft = found.every(({ side, points }) => side === 'offer' || (side === 'ask' && points === HINT_POINTS))
    ? craftAtPrice(title.trim() === '' ? rest : top, rest, tables)
    : null;
  return craft === null ? found : [...found, craft];
}

/** A notice that begins with a trade and says what is done, and nothing that asks or talks: “Gardener, hedges, lawns, all of the valley”. */
function tradeOf(
  { letters }: Text,
  opening: readonly Found[],
  all: readonly Found[],
  found: readonly SignAbroad[],
): SignAbroad | null {
  const [first] = opening;
  if (first === undefined || first.name !== 'people' || first.from > TRADE_FROM || /[?؟]/.test(letters)) return null;
  const done = new Set(all.filter(({ name }) => name === 'things').map(({ from }) => from)).size;
  const isOffered = found.length > 0 && found.every(({ side }) => side === 'offer');
  if (!isOffered && !(found.length === 0 && done >= LEAST_DONE)) return null;
  return { side: 'offer', points: PHRASE_POINTS, phrase: letters.slice(first.from, first.to), inTitle: false };
}

const TRADE_FROM = 3;
const LEAST_DONE = 2;

/** `60一张`, `300起`, `1枚2000円`, `5000円〜`, `장당 3천원`, `5만원부터` */
const CJK_PRICE =
  /\d ?(?:元|块|円|圓|万円|千円|[만천]?원)? ?(?:[一每/／](?:张|次|小时|篇|条|个|页|千字|分钟|天|单|首|套|幅|节|평)|起(?!床|来|飞)|〜|～|から|부터)|(?:1枚|一枚|1件|1時間|\d分|\d時間|1回|両面|장당|건당|평당|개당|곡당|시간당|회당|页|张|次|节|小时|上门|一节|一次|一小时|每小时|每次) ?\d[\d,.]*(?![\d年月日:：])/;
/** `หน้าละ 10`, `từ 5k`, `10k/trang`, `من ٨٠ ريال`, `از ۱۵۰ هزار`, `החל מ-60` */
const PRICES: Readonly<Record<string, RegExp>> = {
  zh: CJK_PRICE,
  th: /(?:งาน|หน้า|ชั่วโมง|ชม\.?|ชิ้น|ภาพ|รูป|คลิป|ตัว|ครั้ง|คน|วัน|คำ|ชุด|ต้น|คัน|ตารางเมตร)ละ ?\d|(?:เริ่มต้น|เริ่มต้นที่|เริ่มที่|เริ่ม|ราคา|เพียง) ?\d|\d ?(?:บาท|฿)? ?(?:\/|ต่อ)/,
  vi: /(?:từ|tu|chỉ|chi|giá|gia) \d[\d.,]{0,9} ?(?:k|tr|đ|d|nghìn|nghin|vnđ|vnd)(?!\p{L})|\d ?(?:k|tr|đ|d|nghìn|nghin|triệu|trieu|vnđ|vnd)? ?(?:\/|một|mot|mỗi|moi|1) ?\p{L}/u,
  ar: /(?:من|ب|بـ|تبدا|يبدا|السعر|الساعه|الحصه|الصفحه) ?\d|\d ?(?:ريال|جنيه|درهم|دولار|دينار|درهما) ?(?:لل|في ال|\/|ل )/,
  fa: /(?:شبی|شبي|از|صفحهاي|جلسهاي|ساعتي|دونهاي|عددي|متري|هر \p{L}{2,9}) ?\d/u,
  he: /\d ?(?:ש"ח|שח|₪|שקלים|שקל)? ?(?:ל(?=[א-ת])|\/)|(?:החל מ|רק|מ)-? ?₪?\d|₪ ?\d/,
};
/** Longer texts say more than a trade and its price. */
const LONGEST_NOTICE = 90;
const LONGEST_SPELT_NOTICE = 240;
const SPELT_OPENING = 60;
const VERY_OPENING = 24;
const SUM =
  /\d ?(?:元|块|円|万円|千円|만원|천원|원|บาท|฿|k(?!\p{L})|nghìn|ngàn|triệu|ريال|جنيه|درهم|دينار|تومان|تومن|هزار|ש"ח|שח|₪|שקל)/u;

/** A notice of a trade and its price, and nothing that asks or talks. */
function craftAtPrice({ letters }: Text, { letters: all }: Text, { language, crafts }: Tables): SignAbroad | null {
  const longest = language === 'zh' ? LONGEST_NOTICE : LONGEST_SPELT_NOTICE;
  if (crafts.length === 0 || all.length > longest || /[?？؟]/.test(all)) return null;
  const text = `${letters}\n${all}`;
  const isRate = PRICES[language]?.test(text) === true;
  // Whoever begins with what is made may name one price for it.
  const isSum = SUM.test(text);
  if (!isRate && !isSum) return null;
  const opening = letters.slice(0, isRate ? (language === 'zh' ? OPENING : SPELT_OPENING) : VERY_OPENING);
  const phrase = crafts.find((one) => opening.includes(one));
  return phrase === undefined ? null : { side: 'offer', points: PHRASE_POINTS, phrase, inTitle: false };
}

function conditionsOf(found: readonly SignAbroad[], of: 'ask' | 'offer'): number {
  return new Set(found.filter(({ side, points }) => side === of && points === HINT_POINTS).map(({ phrase }) => phrase)).size;
}

function objectsIn(text: Text, tables: Tables): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.letters.length; at++) {
    const string = stringAt(text, at, tables.objects, tables);
    if (string === null) continue;
    if (string.name !== 'silent') found.push(string);
    at = string.to - 1;
  }
  return found;
}

function signsIn(text: Text, objects: readonly Found[], tables: Tables, inTitle: boolean): SignAbroad[] {
  const found: SignAbroad[] = [];
  const { letters } = text;
  // Objects before this one end before the place looked at.
  let next = 0;
  for (let at = 0; at < letters.length; at++) {
    const string = stringAt(text, at, tables.signs, tables);
    if (string === null) continue;
    while (next < objects.length && (objects[next] as Found).to <= at) next++;
    const isVerb = VERBS.has(string.name);
    const sought = isVerb ? soughtBy(letters, string, objects, next, tables.searched, inTitle) : null;
    if (sought !== null) {
      found.push(sought.sign);
      // Whom a verb seeks does nothing here: “דרוש מעצב” names a designer, “מעצב לוגואים” what one does.
      at = Math.max(string.to, tables.searched.isHeadLast ? 0 : sought.to) - 1;
      continue;
    }
    const phrase = isVerb ? stringAt(text, at, tables.phrases, tables) : string;
    if (phrase === null) continue;
    const sign = signOf(phrase.name, letters.slice(at, phrase.to), inTitle);
    if (sign !== null) found.push(sign);
    at = phrase.to - 1;
  }
  return found;
}

const VERBS: ReadonlySet<Name> = new Set<Name>(['seek', 'sought', 'knows', 'does']);

interface Sought {
  readonly sign: SignAbroad;
  /** Where what is sought ends. */
  readonly to: number;
}

/** “招一名前端工程师”, “エンジニアを募集”; “找工作”. Nothing of another clause is sought. */
function soughtBy(
  text: string,
  verb: Found,
  objects: readonly Found[],
  next: number,
  searched: Searched,
  inTitle: boolean,
): Sought | null {
  const object = objectOf(text, verb, objects, next, searched);
  if (object === null) return null;
  const { name, to } = object;
  if (verb.name === 'knows' && name !== 'people' && name !== 'wares') return null;
  // Who offers work may be told of; who takes it on is found by phrases.
  if (verb.name === 'does' && name === 'work') return null;
  const phrase = text.slice(Math.min(verb.from, object.from), Math.max(verb.to, to));
  if (name === 'wares') return { sign: { side: 'talk', points: WARE_POINTS, phrase, inTitle }, to };
  const side = name === 'work' || (verb.name === 'does' && name === 'things') ? 'offer' : 'ask';
  return { sign: { side, points: VERB_POINTS, phrase, inTitle }, to };
}

function objectOf(text: string, verb: Found, objects: readonly Found[], next: number, searched: Searched): Found | null {
  const { isHeadLast, reach } = searched;
  const before = objects[next - 1];
  if (
    (verb.name === 'sought' || verb.name === 'knows') &&
    before !== undefined &&
    before.to > verb.from - reach &&
    isOneClause(text, before.to, verb.from, isHeadLast)
  )
    return before;
  if (verb.name === 'sought' && isHeadLast) return null;
  let object: Found | null = null;
  for (let index = next; index < objects.length; index++) {
    const one = objects[index] as Found;
    if (one.from < verb.to) continue;
    if (one.from > verb.to + reach || !isOneClause(text, verb.to, one.from, isHeadLast)) break;
    object = one;
    if (!isHeadLast) break;
  }
  return object;
}

const CLAUSE_ENDS = new Set('。！？!?，,；;\n؟،؛');

/** @param isCjk a stop ends no clause: it stands in names, such as `Node.js` */
function isOneClause(text: string, from: number, to: number, isCjk: boolean): boolean {
  for (let at = from; at < to; at++) {
    if (CLAUSE_ENDS.has(text.charAt(at))) return false;
    if (!isCjk && text.charAt(at) === '.' && text.charAt(at + 1) === ' ') return false;
  }
  return true;
}

function signOf(name: Name, phrase: string, inTitle: boolean): SignAbroad | null {
  if (name === 'hints') return { side: 'ask', points: HINT_POINTS, phrase, inTitle: false };
  if (name === 'praises') return { side: 'offer', points: HINT_POINTS, phrase, inTitle: false };
  if (name === 'silent') return null;
  return { side: name === 'asks' ? 'ask' : name === 'offers' ? 'offer' : 'talk', points: PHRASE_POINTS, phrase, inTitle };
}
