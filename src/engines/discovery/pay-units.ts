/** What an amount is paid for: the hour, the day, the piece, the whole. */
import type { BudgetUnit } from '../../domain/opportunity.ts';
import { isBlank, isLatin } from './currencies.ts';
import { matchAt } from './match-at.ts';

const UNITS: ReadonlyMap<string, BudgetUnit> = new Map(
  (
    [
      [
        'h hr hrs hour hours hourly ph std stunde heure hora godz godzina godzinę uur ora ore timme час ч 小时 小時 时 時',
        'hour',
      ],
      ['d day days daily pd tag jour día dia dzień dzien giorno dag dagen день 天 日', 'day'],
      ['w wk wks week weeks weekly woche semaine semana tydzień неделю 周 週', 'week'],
      ['m mo mos mth month months monthly pm pcm monat mois mes mês mies miesiąc mese maand мес месяц 月', 'month'],
      ['y yr yrs year years yearly annum annually annual pa p.a p.a. jahr año ano rok roku anno jaar год 年', 'year'],
      [
        'video videos article articles post posts blog page pages image images photo photos piece pieces item items illustration illustrations drawing drawings word words thumbnail ' +
          'thumbnails design designs logo logos episode episodes lesson task tasks unit units each ea song songs track tracks tweet review reviews minute min lead leads sale character characters chapter ' +
          'script scripts listing product products caption edit clip clips reel reels graphic graphics card person session sketch icon icons asset assets entry slide recipe interview comic panel model pop apiece ' +
          'banner infographic wedding interview survey test report bug commit pr ticket 任务 篇 张 个 条 件 字',
        'item',
      ],
      ['project fixed flat total job gig website site app game contract whole lot 项目', 'fixed'],
    ] as const
  ).flatMap(([words, unit]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** `/hr`, `/ 500 words`, `per hour`, `per ~1000 words`, `a day`, `each`. Groups: what joins, the unit's name. */
const JOINED =
  /[ \u00a0*_]{0,4}(?:(?:brutto|netto|brut|net|gross)[ \u00a0]?)?(\/[ \u00a0]?(?:(?:an?|per|1|one)[ \u00a0])?|(?:per|an?|for each|for every|every|each|pro|par|por|za|на|за|в)[ \u00a0]|p\/)(?:~?\d[\d,]{0,5}k?[ \u00a0-]|hundred[ \u00a0]|thousand[ \u00a0])?(p\.a|[\p{L}]{1,12})(?![\p{L}])/iuy;
const BARE =
  /[ \u00a0]{0,2}[([]?(hourly|daily|weekly|monthly|yearly|annually|annual|fixed|flat|total|each|ea|ph|pm|pa|p\.a|pcm|apiece)(?![\p{L}])/iuy;
const WHOLE =
  /[ \u00a0]{0,2}for the (?:whole |entire |complete )?(?:project|job|gig|lot|whole|site|website|app|game|work)(?![\p{L}])/iuy;
const HYPHEN = /-(hour|day|week|month|year)(?![\p{L}])/iuy;
const HAN =
  /[ \u00a0]?(?:[/／每一]|一个|per )[ \u00a0]?个?(小时|小時|时|時|天|日|周|週|月|年|任务|篇|张|个|条|件|项目|千字|字)/uy;

/** Not things that are counted: `$500/negotiable`, `per your terms`. */
const NO_ITEM =
  /^(?:neg|negotiable|obo|doe|ono|and|or|the|your|our|my|their|this|se|request|agreement|contract|month|tbd|nego)$/i;

export interface FoundUnit {
  readonly unit: BudgetUnit;
  readonly end: number;
  /** A slash or `per` joins it, which hardly ever happens to a number that is no rate. */
  readonly isRate: boolean;
}

/** The unit right behind an amount that ends at `at`. `hasCurrency`: without one, `1-hour` is a length of time. */
export function unitAt(text: string, at: number, hasCurrency: boolean): FoundUnit | null {
  if (!mayFollow(text, at)) return null;
  const joined = matchAt(JOINED, text, at);
  if (joined !== null) {
    const [join = '', name = ''] = joined.groups;
    const isRate = join.startsWith('/') || /^p(?:er|ro|ar|or|\/)/i.test(join);
    const isCounted = join.startsWith('/') || /^per/i.test(join);
    const unit = UNITS.get(name.toLowerCase());
    // `24/48 hours`
    if (!hasCurrency && /\d/.test(text.slice(at, joined.end))) return null;
    if (unit !== undefined) return { unit, end: joined.end, isRate };
    if (isCounted && hasCurrency && (name.length > 1 || text.charAt(joined.end) === '-') && !NO_ITEM.test(name))
      return { unit: 'item', end: joined.end, isRate };
  }
  const bare = matchAt(BARE, text, at) ?? matchAt(WHOLE, text, at) ?? (hasCurrency ? matchAt(HYPHEN, text, at) : null);
  if (bare !== null) {
    const isBracketed = text.charAt(bare.end) === ')' && text.slice(at, bare.end).includes('(');
    const unit = UNITS.get((bare.groups[0] ?? 'fixed').toLowerCase()) ?? 'fixed';
    return { unit, end: bare.end + (isBracketed ? 1 : 0), isRate: false };
  }
  const han = text.charCodeAt(at) < 0x2f && text.charCodeAt(at) !== 0x20 ? null : matchAt(HAN, text, at);
  return han === null ? null : { unit: UNITS.get(han.text) ?? 'item', end: han.end, isRate: true };
}

/** A slash, a bracket, a dash or a letter behind some blanks. */
function mayFollow(text: string, at: number): boolean {
  let next = at;
  while (next < at + 4 && isMark(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  return isLatin(code) || code === 0x2f || code === 0x28 || code === 0x5b || code === 0x2d || code > 0x7f;
}

/** A blank, or a mark of emphasis that a source left in. */
function isMark(code: number): boolean {
  return isBlank(code) || code === 0x2a || code === 0x5f;
}

const BEFORE: readonly (readonly [RegExp, BudgetUnit])[] = [
  [/\b(?:hourly|per hour|hourly rate|rate per hour|an hour|stundensatz|stundenlohn)\b[^.!?\n$€£]{0,22}$/i, 'hour'],
  [/\b(?:daily|day rate|per day|rate for (?:the|a) day|a day|tagessatz|tjm)\b[^.!?\n$€£]{0,22}$/i, 'day'],
  [/\b(?:weekly|per week|each week)\b[^.!?\n$€£]{0,22}$/i, 'week'],
  [/\b(?:monthly|per month|each month)\b[^.!?\n$€£]{0,22}$|(?:月薪|月給)[^\n]{0,8}$/i, 'month'],
  [/\b(?:yearly|annual|annually|per year|per annum)\b[^.!?\n$€£]{0,22}$|(?:年薪|年収)[^\n]{0,8}$/i, 'year'],
  [
    /\b(?:each|every|per)\b(?! (?:week|month|year|day|hour))[^.!?\n$€£]{0,26}\b(?:pays?|paid|is|gets?|earns?)\b[^.!?\n$€£]{0,8}$/i,
    'item',
  ],
  [/日薪[^\n]{0,8}$/, 'day'],
  [/(?:时薪|時給)[^\n]{0,8}$/, 'hour'],
];
const AFTER: readonly (readonly [RegExp, BudgetUnit])[] = [
  [/^[^.!?\n$€£\d]{0,20}\b(?:hourly|per hour|an hour)\b/i, 'hour'],
  [/^[^.!?\n$€£\d]{0,20}\b(?:per day|daily)\b/i, 'day'],
  [/^[^.!?\n$€£\d]{0,20}\b(?:per week|weekly)\b/i, 'week'],
  [/^[^.!?\n$€£\d]{0,20}\b(?:monthly|per month|monatlich|mensuel|mensual|mensal|miesięcznie)\b/i, 'month'],
  [/^[^.!?\n$€£\d]{0,20}\b(?:per year|annually|annual|yearly|per annum|annuel|anual|jährlich|rocznie|par an)\b/i, 'year'],
];
const ANY_UNIT = /hour|stunde|tages|tjm|da(?:y|ily)|week|mon[at]|mens|mies|year|jähr|roczn|an[nu]|each|every|p[ae]r\b|薪|[給収]/i;

/** The unit that the words around tell: `hourly rate: $20`, `$1200 starting monthly salary`. Null where they tell none. */
export function unitAround(before: string, after: string): BudgetUnit | null {
  if (ANY_UNIT.test(before)) for (const [pattern, unit] of BEFORE) if (pattern.test(before)) return unit;
  if (ANY_UNIT.test(after)) for (const [pattern, unit] of AFTER) if (pattern.test(after)) return unit;
  return null;
}
