/**
 * The words of a post as its author wrote them, for a reason that a person reads: the sentence around what decided where it is short, else the
 * part of it that holds what decided, cut between words. Linear, and only as far as a sentence goes.
 */
import { safeLine } from '../../../domain/text.ts';

/** Letters of a quotation: with the words before it a reason stays within a line or two of a narrow screen. */
export const MOST_QUOTED = 96;
/** So far is looked for the ends of a sentence. */
const REACH = 400;
/** Of the room, what may stand before the words that decided where the part of the sentence is longer. */
const BEFORE_SHARE = 0.45;
/** A part of so few letters says too little. */
const TINY = 20;
/** A part that ends at a mark is better than a longer one that ends in the middle. */
const LEAST_SHARE = 0.5;

/** Half-open, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentence, the line or the field of a heading in which `at` stands, without the blanks around it. */
export function sentenceAt(text: string, at: number): Stretch {
  const ends = endsIn(text, Math.min(text.length, at + REACH));
  const next = firstFrom(ends, at);
  let start = Math.max(next === 0 ? 0 : (ends[next - 1] as number) + 1, at - REACH);
  let end = Math.min(ends[next] ?? text.length, text.length, at + REACH);
  if (end < text.length && MARKS.has(text.charAt(end))) end++;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  return { start, end };
}

/** Where a sentence ends last within a stretch of the text; -1 where none does. */
export function lastEndIn(text: string, start: number, end: number): number {
  const ends = endsIn(text, end);
  const last = ends[firstFrom(ends, end) - 1] ?? -1;
  return last < start ? -1 : last;
}

interface Ends {
  readonly text: string;
  /** In the order of the text, before `until`. */
  readonly at: number[];
  until: number;
}

/** Several sentences of one post are quoted, one after the other, of its title and of its body. */
let latest: Ends = { text: '', at: [], until: 0 };
let another: Ends = latest;

/** Where sentences end, at least as far as `until`. */
function endsIn(text: string, until: number): readonly number[] {
  if (latest.text !== text) {
    const known = another.text === text ? another : { text, at: [], until: 0 };
    another = latest;
    latest = known;
  }
  if (latest.until < until) readOn(latest, until);
  return latest.at;
}

function readOn(ends: Ends, until: number): void {
  const { text, at } = ends;
  for (let next = ends.until; next < until; next++) {
    const code = text.charCodeAt(next);
    // Most characters are none of the marks.
    if (code < MAY_END.length ? MAY_END[code] === 1 : code >= BULLET) if (isEnd(text, next)) at.push(next);
  }
  ends.until = until;
}

/** The index of the first number that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words around `core`, at most `most` letters, with an ellipsis where they are cut within a part of a sentence; never empty for words. */
export function quoteAt(text: string, core: Stretch, most = MOST_QUOTED): string {
  const sentence = sentenceAt(text, core.start);
  const end = Math.max(sentence.end, core.end);
  // What is much longer stays too long without its marks, unless it holds a web address.
  if (end - sentence.start <= most * MARKED || text.slice(sentence.start, end).includes('://')) {
    const whole = readable(text.slice(sentence.start, end));
    if (whole.length <= most) return whole;
  }
  const from = startAt(text, { start: sentence.start, end }, core, most);
  const rest = readable(text.slice(from.at, Math.min(end, core.end + most * MARKED))).replace(
    /^(?:and|but|so|or|then|also) (?=\S)/i,
    '',
  );
  const isWhole = rest.length <= most && end <= core.end + most * MARKED;
  const shown = isWhole ? rest : cutShort(rest, readable(text.slice(from.at, core.end)).length, most);
  return from.isCut ? `… ${shown}` : shown;
}

/** So many times as long as it is shown a text may be written, marks, emphasis and blanks included. */
const MARKED = 2;

/** Begins at the mark before the words that decided, or a few words before them where that is far away. */
function startAt(text: string, sentence: Stretch, core: Stretch, most: number): { readonly at: number; readonly isCut: boolean } {
  const least = core.start - Math.floor(most * BEFORE_SHARE);
  let at = core.start;
  let bracket = -1;
  // `…; or freelance`: a part of a word or two needs the one before it.
  while (at > sentence.start && (!isBorder(text, at - 1) || (sentence.end - at < TINY && at > least)))
    if (text.charAt(--at) === ')') bracket = Math.max(bracket, at);
  // `…, etc.) please write to me`
  if (bracket > at && !text.slice(at, bracket).includes('(')) at = bracket + 1;
  if (at >= least) return { at: skipBlanks(text, at), isCut: false };
  const blank = text.indexOf(' ', least);
  return { at: blank === -1 || blank >= core.start ? core.start : blank + 1, isCut: true };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

/** @param least letters that must be shown */
function cutShort(text: string, least: number, most: number): string {
  let border = -1;
  let blank = -1;
  for (let at = 1; at <= most && at < text.length; at++) {
    if (text.charAt(at) === ' ') blank = at;
    if (text.charAt(at) !== '(' && isBorder(text, at) && at >= least) border = at;
  }
  const part = border >= most * LEAST_SHARE ? text.slice(0, border) : '';
  // A bracket that is opened and not closed is no end.
  if (part !== '' && part.lastIndexOf('(') <= part.lastIndexOf(')')) return `${part.replace(/[\s,;:–—-]{1,8}$/, '')} …`;
  // Chinese and Japanese have no blanks between words.
  return `${text.slice(0, blank >= most * LEAST_SHARE ? blank : most).replace(/[\s,;:(–—-]{1,8}$/, '')} …`;
}

/** The first of the marks that are not ASCII. */
const BULLET = 0x2022;
/** Marks that end a sentence and belong to it. */
const MARKS = new Set(['.', '!', '?', '…', '。', '！', '？']);
/** Marks that end a sentence whatever follows. */
const HARD = new Set(['。', '！', '？', '|', '•', '\t', '\u2028']);

/** By ASCII code, what a sentence may end at. */
const MAY_END = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const mark = String.fromCharCode(code);
  return mark === '\n' || mark === ']' || MARKS.has(mark) || HARD.has(mark) ? 1 : 0;
});

/** Whether a sentence ends at one of the marks. */
function isEnd(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (HARD.has(mark)) return true;
  if (mark === '\n') return !isWrapped(text, at);
  if (mark === ']') return /^\s/.test(text.charAt(at + 1)) && at < LONGEST_TAG;
  if (!MARKS.has(mark)) return false;
  let next = at + 1;
  while (CLOSING.has(text.charAt(next))) next++;
  if (next < text.length && text.charCodeAt(next) > 0x20) return false;
  return mark !== '.' || !isAbbreviated(text, at);
}

/** A tag stands at the very start: “[Hiring] A designer”. */
const LONGEST_TAG = 40;
const CLOSING = new Set(['"', "'", '”', '’', ')', '*', '_']);

/** A line that was broken to fit a screen goes on with a small letter. */
function isWrapped(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return /[\p{L},]/u.test(text.charAt(at - 1)) && /\p{Ll}/u.test(next);
}

const ABBREVIATED = new Set(
  'e.g i.e eg ie etc vs approx mr mrs ms dr st no inc ltd co corp dept est min max ca z.b bzw ca usw'.split(' '),
);

function isAbbreviated(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 7 && /[\p{L}.]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  // `80 EUR/h.` ends a sentence, `J. Doe` does not.
  return (word.length === 1 && text.charAt(from - 1) !== '/') || ABBREVIATED.has(word);
}

/** Whether a part of a sentence ends at this character. */
function isBorder(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === ',' || mark === ';' || mark === ':' || mark === '.') return text.charCodeAt(at + 1) <= 0x20;
  if (mark === '，' || mark === '、' || mark === '；') return true;
  if (mark === '(' || mark === '–' || mark === '—' || mark === '\n') return true;
  return mark === '-' && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ';
}

/** `Hi all, we need …` */
const GREETING =
  /^(?:hi|hello|hey|hiya|greetings|dear)(?: (?:all|there|everyone|everybody|reddit|redditors|guys|folks|people|friends))?[,!.:–-]\s+(?=\S.{20})/i;

/** On one line, without the marks of lists, emphasis and links, and in no quotation marks of its own. */
function readable(text: string): string {
  let line = safeLine(text, REACH * 3);
  if (MARKED_UP.test(line)) line = withoutMarks(line);
  return line
    .replace(/^[\s#>*•·–—,;:)\]-]{1,12}/, '')
    .replace(GREETING, '')
    .replace(/[\s,;:.。–—(-]{1,12}$/, '');
}

const MARKED_UP = /[[\]()*_~`“”„"]|:\/\//;

function withoutMarks(line: string): string {
  const even = line.includes('(') ? line : line.replace(/\)$/, '');
  return (even.includes(']') ? even : even.replaceAll('[', ' '))
    .replace(/\[([^[\]]{0,200})\]\([^)\s]{0,400}\)/g, '$1')
    .replace(/https?:\/\/([^\s/]{1,80})\/\S{12,}/g, '$1/…')
    .replace(/[*_~`]{2,}|[*`]/g, '')
    .replace(/[“”„"]/g, "'")
    .replace(/\s{2,}/g, ' ');
}
