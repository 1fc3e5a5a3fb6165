/** Figures as people write them: `1,000.50`, `1.000,50`, `1 000`, `5k`, `2 lakh`, `3万`, `5 cents`. Bounded patterns, tried at one place. */
import { isBlank, isLatin } from './currencies.ts';
import { matchAt } from './match-at.ts';

export interface Figure {
  readonly value: number;
  readonly multiplier: number;
  /** The multiplying word in lower case; `cents` for hundredths; `:-`, `/-`, `/=` as a price ends in some countries; null where the figure stands alone. */
  readonly suffix: string | null;
  readonly end: number;
}

const NUMBER =
  /(?:\d{1,3}(?:,\d{2,3}){1,4}(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,2})?|\d{1,3}(?:[\u00a0\u202f'’]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,4})?|\.\d{1,3})(?!\d)/y;
/** Groups parted by plain blanks: not after a dollar or pound sign, whose users write commas, so that `$5 500 words` stays five. */
const SPACED = /\d{1,3}(?: \d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)/y;
const SUFFIX =
  /[ \u00a0]?(?:(k|K|grand|thousand|hundred|thsd|mil|million|mm|MM|M|m|bn|billion|B|b|tn|trillion|(?<=\d)T(?!-)|lakhs?|lacs?|L|lpa|LPA|crores?|cr)(?![A-Za-zÀ-ɏ\d])|([万萬千]))/y;
/**
 * The thousands of other languages: `15 тыс. руб.`, `30к`, `500만원`, `5 bin TL`, `Rp 2 juta`, `20 triệu`, `5 mil reais`, `5 tys. zł`, `12 tis. Kč`,
 * `3 Tsd. Euro`, `15 hazaar`, `60 ezer Ft`, `150e Ft`, `2 mii de lei`, `10 t.kr`, `1,5 tuhatta euroa`.
 */
const ABROAD =
  /[ \u00a0]?(?:(тыс|тис)(?:яч[аиі]?)?\.?(?![\p{L}])|(к|т\.[ ]?р)(?![\p{L}])|(млн|만|천|triệu|jutaan|ribuan|juta|ribu|jt|rb)(?![A-Za-z])|(bin)(?= ?(?:TL|lira|₺|[.,;)!?\n]|$|aras[ıi]|civar|kadar|var(?!\p{L})|ver|öde))|(mil)(?= (?:reais|pesos|euros|d[oó]lares|soles))|(tys|tis|tsd)\.?(?!\p{L})|(hazaar|hazar|tausend|duizend|tusen|tusind|tuhatta|tuhannen|ezer|mii|χιλιάδες|χιλιαδες)(?!\p{L})|(t\.?)(?= ?kr(?!\p{L}))|(e)(?= ?ft(?!\p{L}))|(millió|milliós)(?!\p{L}))/iuy;
/** The first letters of those patterns: most words behind a figure start with none of them. */
const ABROAD_STARTS = lettersOf('bdehjmrtBDEHJMRT');
/** `R$ 2 mil`, `€ 3 mil`: where the currency is not one of an English-speaking country, `mil` is a thousand. */
const MIL = /[ \u00a0]?mil(?!\p{L})/iuy;
const OF_MIL = /(?:R\$|€|\b(?:EUR|BRL|MXN|ARS|COP|CLP)) ?$/;
/** What follows ten thousands: `1万5千`, `1만2천`, `1万2000`. */
const BELOW_WAN = /(?:(\d)[千천]|(\d{4}))(?!\d)/uy;
const SUFFIX_STARTS = lettersOf('kKghtTmMbBlLc');
const CENTS_STARTS = lettersOf('cC¢');
/** Chinese for ten thousand, written in Latin: only where the text around is Chinese. */
const WAN = /w(?![A-Za-z\d])/uy;
const PENCE = /[ \u00a0]?(?:pence|p(?=\s?(?:per |a |each)|\/(?:word|page|line|min|item)))(?![A-Za-z])/y;
/** Hundredths of a rupee. */
const PAISE = /[ \u00a0]?pais[ae](?![A-Za-z])/y;
const CENTS = /[ \u00a0]?(?:¢|[Cc]ents?|centimes?|c[eé]ntimos?|c(?=\s?(?:\/|per|a|each)))(?![A-Za-z])/y;
const DIGIT = /\d/;
const ISH = /[ ]?ish(?![A-Za-z])/y;
/** `500,-` and `1'200.-` */
const DASHED = /[.,][-–—]{1,2}(?![\d$€£])/uy;

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100] as const,
  ...['k', 'grand', 'thousand', 'thsd', '千'].map((name) => [name, 1e3] as const),
  ...['万', '萬', 'w'].map((name) => [name, 1e4] as const),
  ...['lakh', 'lakhs', 'lac', 'lacs', 'l', 'lpa'].map((name) => [name, 1e5] as const),
  ...['m', 'mm', 'mil', 'million'].map((name) => [name, 1e6] as const),
  ...['crore', 'crores', 'cr'].map((name) => [name, 1e7] as const),
  ...['b', 'bn', 'billion'].map((name) => [name, 1e9] as const),
  ...['t', 'tn', 'trillion'].map((name) => [name, 1e12] as const),
]);
const MULTIPLIERS_ABROAD: ReadonlyMap<string, number> = new Map([
  ...'тыс,тис,к,т.р,т. р,천,bin,mil,ribu,rb,tys,tis,tsd,hazaar,hazar,tausend,duizend,tusen,tusind,tuhatta,tuhannen,ezer,mii,χιλιάδες,χιλιαδες,t.,t,e'
    .split(',')
    .map((name) => [name, 1e3] as const),
  ['만', 1e4],
  ['ribuan', 1e3],
  ['jutaan', 1e6],
  ...['млн', 'triệu', 'juta', 'jt', 'millió', 'milliós'].map((name) => [name, 1e6] as const),
]);

function lettersOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}

export interface FigureContext {
  /** Groups may be parted by plain blanks. */
  readonly isSpaced: boolean;
  /** Written in Chinese, where `30w` is 300,000. */
  readonly isChinese: boolean;
  /** A currency is written before it: only then a bare `L` is a lakh, a small `m` a million. */
  readonly hasCurrency: boolean;
}

/** The figure that starts at `at` (a digit, or the point of `.50`); null where none does. */
export function figureAt(text: string, at: number, { isSpaced, isChinese, hasCurrency }: FigureContext): Figure | null {
  const number = (isSpaced ? matchAt(SPACED, text, at) : null) ?? matchAt(NUMBER, text, at);
  if (number === null) return null;
  const value = figureOf(number.text);
  if (!Number.isFinite(value)) return null;
  const alone: Figure = { value, multiplier: 1, suffix: null, end: number.end };
  const next = text.charCodeAt(number.end);
  if (next === 0x2e || next === 0x2c) {
    const dashed = matchAt(DASHED, text, number.end);
    return dashed === null ? alone : { ...alone, end: dashed.end };
  }
  // Swedish `500:-`
  if (next === 0x3a && text.charCodeAt(number.end + 1) === 0x2d && !DIGIT.test(text.charAt(number.end + 2)))
    return { ...alone, suffix: ':-', end: number.end + 2 };
  // `Rs 5000/-`, `1500/=`
  if (next === 0x2f) {
    const stroke = text.charCodeAt(number.end + 1);
    if (stroke === 0x2d) return { ...alone, suffix: '/-', end: number.end + 2 };
    if (stroke === 0x3d) return { ...alone, suffix: '/=', end: number.end + 2 };
  }
  const near = isBlank(next) ? text.charCodeAt(number.end + 1) : next;
  if (!(isLatin(near) || near > 0x7f)) return alone;
  const cents = CENTS_STARTS.has(near) ? matchAt(CENTS, text, number.end) : null;
  if (cents !== null) return { value: value / 100, multiplier: 1, suffix: 'cents', end: cents.end };
  const paise = near === 0x70 ? matchAt(PAISE, text, number.end) : null;
  if (paise !== null) return { value: value / 100, multiplier: 1, suffix: 'paise', end: paise.end };
  const pence = near === 0x70 ? matchAt(PENCE, text, number.end) : null;
  if (pence !== null) return { value: value / 100, multiplier: 1, suffix: 'pence', end: pence.end };
  const abroad = near > 0x7f || ABROAD_STARTS.has(near) ? matchAt(ABROAD, text, number.end) : null;
  if (abroad !== null) {
    const name = (abroad.groups.find((group) => group !== '') ?? '').toLowerCase();
    const multiplier = MULTIPLIERS_ABROAD.get(name) ?? 1;
    return name === '만' ? withBelow(text, value, name, abroad.end) : { value, multiplier, suffix: name, end: abroad.end };
  }
  const mil = near === 0x6d && OF_MIL.test(text.slice(Math.max(0, at - 5), at)) ? matchAt(MIL, text, number.end) : null;
  if (mil !== null) return { value, multiplier: 1e3, suffix: 'mil', end: mil.end };
  // `500ish`
  const ish = near === 0x69 ? matchAt(ISH, text, number.end) : null;
  if (ish !== null) return { ...alone, end: ish.end };
  const suffix =
    (near > 0x7f || SUFFIX_STARTS.has(near) ? matchAt(SUFFIX, text, number.end) : null) ??
    (isChinese ? matchAt(WAN, text, number.end) : null);
  if (suffix === null) return alone;
  const written = text.slice(number.end, suffix.end).trim();
  // A small `m` behind a figure is as often minutes or metres as millions; `L` is litres, a size.
  if ((written === 'm' || written === 'b') && !hasCurrency) return alone;
  if (
    written === 'L' &&
    !hasCurrency &&
    !/^[ \u00a0]?(?:INR|[-–][ \u00a0]?\d{1,3}(?:\.\d)? ?L(?![A-Za-z]))/.test(text.slice(suffix.end, suffix.end + 9))
  )
    return alone;
  if (written === '万' || written === '萬') return withBelow(text, value, written, suffix.end);
  const multiplier = MULTIPLIERS.get(written.toLowerCase());
  return multiplier === undefined ? alone : { value, multiplier, suffix: written.toLowerCase(), end: suffix.end };
}

/** Ten thousands that end at `end`, with what stands below them. */
function withBelow(text: string, tenThousands: number, suffix: string, end: number): Figure {
  const below = matchAt(BELOW_WAN, text, end);
  const [thousands = '', rest = ''] = below?.groups ?? [];
  const more = thousands === '' ? Number(rest) : Number(thousands) * 1000;
  return { value: tenThousands + more / 1e4, multiplier: 1e4, suffix, end: below?.end ?? end };
}

/** `5-8k` means thousands on both sides, `500-800` does not. */
export function bounds(first: Figure, second: Figure | null): readonly [number, number] {
  if (second === null) return [first.value * first.multiplier, first.value * first.multiplier];
  const isShared = first.multiplier === 1 && second.multiplier > 1 && first.value < second.value * 1000 && first.value < 1000;
  return [first.value * (isShared ? second.multiplier : first.multiplier), second.value * second.multiplier];
}

/** Reads 1,000.50 and 1.000,50 and 1 000 and 1,50,000 as what they are. One separator with three digits behind it groups, with fewer it divides. */
function figureOf(text: string): number {
  if (isPlain(text)) return Number(text);
  const plain = text.replace(/[ \u00a0\u202f'’]/g, '');
  const comma = plain.lastIndexOf(',');
  const point = plain.lastIndexOf('.');
  const decimalAt = Math.max(comma, point);
  if (decimalAt === -1) return Number(plain);
  const behind = plain.length - decimalAt - 1;
  const hasBoth = comma !== -1 && point !== -1;
  const repeats = plain.indexOf(plain.charAt(decimalAt)) !== decimalAt;
  const isGrouping = (!hasBoth && behind === 3 && plain.charAt(0) !== '0' && decimalAt > 0) || repeats;
  const whole = (isGrouping ? plain : plain.slice(0, decimalAt)).replace(/[.,]/g, '');
  return Number(isGrouping ? whole : `${whole === '' ? '0' : whole}.${plain.slice(decimalAt + 1)}`);
}

/** Digits and nothing else, as most figures are. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** Cents and pence. */
export function isSmall({ suffix }: Figure): boolean {
  return suffix === 'cents' || suffix === 'pence' || suffix === 'paise';
}

/** `6-8 cents`: cents on both sides. */
export function inSmall(first: Figure, second: Figure): Figure {
  return isSmall(second) && first.suffix === null ? { ...first, value: first.value / 100 } : first;
}
