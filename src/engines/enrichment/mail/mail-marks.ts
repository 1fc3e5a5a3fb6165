/**
 * Signs of an address as people spell them, in the languages of Europe, Russian, Turkish, Hebrew, Arabic, Persian, Chinese, Japanese and Korean:
 * `.`, ` dot `, `[dot]`, `(punkt)`, `/dot/`, `-at-`.
 */
import { isBlank, isWordOfHost, type Span, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { PROVIDER_NAMES, providerDomain } from '../text/domains.ts';
import { AT_SIGNS, MARKS } from './mail-mark-words.ts';
import { LONGEST_WORD, wordEnd, wordStart } from './mark-letters.ts';

const BRACKETS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['<', '>'],
  ['/', '/'],
  ['【', '】'],
  ['「', '」'],
  ['«', '»'],
  ['『', '』'],
  ['〔', '〕'],
  ['《', '》'],
  ['〈', '〉'],
  ['⟨', '⟩'],
  ['‹', '›'],
];
/** The same mark on both sides: `_at_`, `*at*`. */
const FENCES = '_-*~|=#!"\'/+^%\\:.·•';
/** Those that stand between words for other reasons, too. */
const COMMON_FENCES = '-_:.%\\';
/** Brackets the wrong way round, `>at<`, and quotes. */
const TURNED: Readonly<Record<string, string>> = { '>': '<', ')': '(', ']': '[', '}': '{', '“': '”', '„': '“', '‘': '’' };
const CLOSERS: ReadonlyMap<string, string> = new Map(BRACKETS);
const OPENERS: ReadonlyMap<string, string> = new Map(BRACKETS.map(([open, close]) => [close, open]));
const MOST_BRACKETS = 3;
/** Between the parts of an address. */
export const MOST_BLANKS = 4;

export interface Mark extends Span {
  readonly sign: string;
  readonly style: 'plain' | 'word' | 'bracket';
}

/** How an “at” is written; `letter` is `(a)`, `fence` is `-at-` or `_at_` without blanks. */
export interface AtSign extends Span {
  readonly style: 'bracket' | 'letter' | 'fence' | 'provider';
}

/** `[at]`, ` ( @ ) `, `((at))`, `(-at-)`, `(arroba)` with the blanks around it, where the bracket opens at `open`; null where it holds something else. */
export function atInBrackets(text: string, open: number): AtSign | null {
  const held = heldBy(text, open);
  if (held === null) return null;
  if (!AT_SIGNS.has(held.word) && !AT_SIGNS.has(withoutAside(held.word))) return inBrackets(text, open, held);
  // `jo.[at].acme.[dot].co`: dots that belong to the bracket.
  const isDotted = text[open - 1] === '.' && text[held.end] === '.';
  const start = isDotted ? open - 1 : open;
  const end = isDotted ? held.end + 1 : held.end;
  const isLetter = held.word.length === 1 && held.word !== '@' && held.word.charCodeAt(0) < 128;
  return { start: lineBefore(text, start), end: lineBehind(text, end), style: isLetter ? 'letter' : 'bracket' };
}

/** `at sign here`, `insert @ here` without what says that it goes there. */
function withoutAside(word: string): string {
  return word.includes(' ') ? word.replace(/^(?:insert|put|place|add|use) (?:the |an? )?| (?:sign )?(?:goes )?here$/g, '') : word;
}

/** Every word that `atInBrackets` knows, lower case. */
export const WORDS_IN_BRACKETS: readonly string[] = [...AT_SIGNS, ...PROVIDER_NAMES];

/** `jo.doe (gmail)`, `jo.doe [gmail]`: the domain is what the bracket holds. */
function inBrackets(text: string, open: number, { word }: Held): AtSign | null {
  return text[open] !== '<' && providerDomain(word) !== null && isBlank(text.charCodeAt(open - 1))
    ? { start: skipBlanksBack(text, open, 2), end: open + 1, style: 'provider' }
    : null;
}

/** Over blanks and at most one end of a line. */
export function lineBehind(text: string, from: number): number {
  const end = skipBlanks(text, from, MOST_BLANKS);
  return text[end] === '\n' ? skipBlanks(text, end + 1, MOST_BLANKS) : end;
}

/** The same to the left. */
export function lineBefore(text: string, to: number): number {
  const start = skipBlanksBack(text, to, MOST_BLANKS);
  return text[start - 1] === '\n' ? skipBlanksBack(text, start - 1, MOST_BLANKS) : start;
}

interface Held {
  /** Lower case, without blanks and dashes around it. */
  readonly word: string;
  /** Behind the last closing bracket. */
  readonly end: number;
}

/** What stands in the bracket, or in two or three of a kind, that open at `open`; null where it is longer than any sign. */
function heldBy(text: string, open: number): Held | null {
  const mark = text[open] ?? '';
  const closer = CLOSERS.get(mark);
  if (closer === undefined) return null;
  let inner = open + 1;
  while (inner - open < MOST_BRACKETS && text[inner] === mark && closer !== mark) inner++;
  const last = closer.charCodeAt(0);
  let close = inner;
  for (; close - inner <= LONGEST_WORD; close++) {
    const code = text.charCodeAt(close);
    if (code === last) break;
    // The end, a line's end, and marks that no word for a sign holds.
    if (Number.isNaN(code) || code === 0x0a || code === 0x2c || code === 0x3a || code === 0x2f) return null;
  }
  for (let i = open; i < inner; i++) if (text[close + i - open] !== closer) return null;
  let first = inner;
  let behind = close;
  while (first < behind && isAroundWord(text.charCodeAt(first))) first++;
  while (behind > first && isAroundWord(text.charCodeAt(behind - 1))) behind--;
  return { word: text.slice(first, behind).toLowerCase(), end: close + inner - open };
}

/** A blank, a dash, an underscore, an asterisk, quotes: what stands around the word in a bracket. */
function isAroundWord(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0x5f || code === 0x2a || code === 0x22 || code === 0x27;
}

/** `_at_`, ` *at* `, `-at-`: the word `from`..`to` between the same marks. */
export function atBetweenFences(text: string, from: number, to: number): AtSign | null {
  const mark = text[from - 1] ?? ' ';
  if (mark === ' ') return atBetweenBars(text, from, to);
  const isTurned = TURNED[mark] !== undefined && TURNED[mark] === text[to];
  if (!isTurned && (text[to] !== mark || !FENCES.includes(mark))) return null;
  let start = from - 1;
  let end = to + 1;
  if (text[start - 1] === mark && text[end] === text[to]) {
    start--;
    end++;
  }
  const isApart = isBlank(text.charCodeAt(start - 1)) && isBlank(text.charCodeAt(end));
  return {
    start: skipBlanksBack(text, start, 2),
    end: skipBlanks(text, end, 2),
    style: isApart || !COMMON_FENCES.includes(mark) ? 'bracket' : 'fence',
  };
}

/** Fences that may stand apart from their word. */
const BARS = '/|~=*';

/** `jo // at // acme`, `jo | at | acme`: blanks inside the fences as well. */
function atBetweenBars(text: string, from: number, to: number): AtSign | null {
  const bar = text[from - 2] ?? ' ';
  if (!BARS.includes(bar) || text[to] !== ' ' || text[to + 1] !== bar) return null;
  const width = text[to + 2] === bar && text[from - 3] === bar ? 2 : 1;
  const [start, end] = [from - 1 - width, to + 1 + width];
  if (!isBlank(text.charCodeAt(start - 1)) || !isBlank(text.charCodeAt(end))) return null;
  return { start: skipBlanksBack(text, start, 2), end: skipBlanks(text, end, 2), style: 'bracket' };
}

const QUOTES: ReadonlyMap<string, string> = new Map(
  ['""', "''", '“”', '‘’', '``', '**'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** `/@/`, `|@|`, ` -@- `, ` "@" ` around the `@` at `at`; null where no mark is on both sides. */
export function signBetweenFences(text: string, at: number): AtSign | null {
  const mark = text[at - 1] ?? ' ';
  const isQuoted = QUOTES.get(mark) === text[at + 1] && isBlank(text.charCodeAt(at - 2)) && isBlank(text.charCodeAt(at + 2));
  if (!isQuoted && (text[at + 1] !== mark || !'/|~=-_^'.includes(mark))) return null;
  return { start: skipBlanksBack(text, at - 1, MOST_BLANKS), end: skipBlanks(text, at + 2, MOST_BLANKS), style: 'bracket' };
}

/** A dot in any spelling that starts at `from` and is followed by more; null where there is none. It may begin the next line where `mayBreak`. */
export function dotAfter(text: string, from: number, mayBreak = false): Mark | null {
  if (text[from] === '.') {
    const held = heldBy(text, from + 1);
    if (held !== null && MARKS.get(held.word) === '.') {
      const end = text[held.end] === '.' ? held.end + 1 : held.end;
      return { start: from, end, sign: '.', style: 'bracket' };
    }
    if (isWordOfHost(text.charCodeAt(from + 1))) return { start: from, end: from + 1, sign: '.', style: 'plain' };
    const doubled = text[from + 1] === '.' ? (fencedBy(text, from) ?? twoDots(text, from)) : null;
    if (doubled !== null)
      return MARKS.get(doubled.word) === '.'
        ? { start: from, end: skipBlanks(text, doubled.end, 2), sign: '.', style: 'bracket' }
        : null;
    const next = skipBlanks(text, from + 1, 2);
    // “jo@acme. com”: of what begins a sentence, no word is a plain ending.
    return next > from + 1 && /^(?:com|net|org)(?![\w.-])/.test(text.slice(next, next + 5))
      ? { start: from, end: next, sign: '.', style: 'bracket' }
      : null;
  }
  // Chinese needs no blanks around its word for a dot.
  if (text.charCodeAt(from) > 0x7f && '点點·•⋅‧∙﹒'.includes(text.charAt(from)) && isWordOfHost(text.charCodeAt(from + 1)))
    return { start: from, end: from + 1, sign: '.', style: 'bracket' };
  const blank = skipBlanks(text, from, MOST_BLANKS);
  const at = mayBreak && text[blank] === '\n' && '[(.'.includes(text[blank + 1] ?? ' ') ? blank + 1 : blank;
  const open = text[at] ?? '';
  const held = CLOSERS.has(open) && text[at + 1] !== '/' ? heldBy(text, at) : fencedBy(text, at);
  if (held !== null) {
    // `jo(A)acme(D)co`
    const isLetter = held.word === 'd' && at === from && isWordOfHost(text.charCodeAt(held.end));
    return isLetter || MARKS.get(held.word) === '.' || MARKS.get(withoutAside(held.word)) === '.'
      ? { start: from, end: lineBehind(text, held.end), sign: '.', style: 'bracket' }
      : null;
  }
  // “jo@acme,dev – replace the comma”
  if (open === ',' && at === from)
    return isWordOfHost(text.charCodeAt(from + 1)) && COMMA.test(text.slice(from, from + 60))
      ? { start: from, end: from + 1, sign: '.', style: 'bracket' }
      : null;
  if (at === from) return null;
  // “acme . com” and “acme .com”: no sentence has a blank before its stop.
  if (open === '.') {
    const next = text[at - 1] === '\n' ? lineBehind(text, at + 1) : skipBlanks(text, at + 1, MOST_BLANKS);
    return isWordOfHost(text.charCodeAt(next)) ? { start: from, end: next, sign: '.', style: 'bracket' } : null;
  }
  // `DOTcom`, `d.o.t`
  const glued =
    (text.charCodeAt(at) | 0x20) !== 0x64
      ? undefined
      : /^(?:dot(?=(?:com|net|org|io|co|edu)\b)|d[. ]o[. ]t )/i.exec(text.slice(at, at + 8))?.[0];
  if (glued !== undefined) return { start: from, end: at + glued.length, sign: '.', style: 'bracket' };
  const end = wordEnd(text, at);
  const next = text[end] === '\n' ? lineBehind(text, end) : skipBlanks(text, end, MOST_BLANKS);
  return next > end && MARKS.get(text.slice(at, end).toLowerCase()) === '.'
    ? { start: from, end: next, sign: '.', style: 'word' }
    : null;
}

const COMMA = /\b(?:comma|komma|virgule|virgola|vírgula|coma)\b/i;

/** `acme..co`: a slip of the finger before an ending that everybody knows. */
function twoDots(text: string, at: number): Held | null {
  return /^\.\.(?:com|net|org)(?![\w-])/i.test(text.slice(at, at + 6)) ? { word: '.', end: at + 2 } : null;
}

/** `-dot-`, `*dot*`, `/./`, `>dot<`: a word between two of the same mark, or between brackets the wrong way round. */
function fencedBy(text: string, at: number): Held | null {
  const mark = text[at] ?? ' ';
  const closer = TURNED[mark] ?? mark;
  if (!FENCES.includes(mark) && closer === mark) return null;
  const width = text[at + 1] === mark ? 2 : 1;
  const isApart = BARS.includes(mark) && text[at + width] === ' ';
  const from = at + width + (isApart ? 1 : 0);
  const end = text[from] === '.' ? from + 1 : wordEnd(text, from);
  const close = isApart && text[end] === ' ' ? end + 1 : end;
  return end > from && isApart === close > end && text[close] === closer && text[close + width - 1] === closer
    ? { word: text.slice(from, end).toLowerCase(), end: close + width }
    : null;
}

/** `jo [dot] `, `jo dot `, `ben/dot/`, `jo . `: a mark that ends at `to`. Bare words and lone signs only where `allowsWords`. */
export function markBefore(text: string, to: number, allowsWords: boolean): Mark | null {
  const end = skipBlanksBack(text, to, 2);
  const close = text[end - 1] ?? '';
  // “jo . doe @ acme . com”
  if (close === '.' && allowsWords && end < to && isBlank(text.charCodeAt(end - 2)))
    return { start: skipBlanksBack(text, end - 1, 2), end: to, sign: '.', style: 'word' };
  const opener = OPENERS.get(close) ?? (FENCES.includes(close) && close !== '' ? close : undefined);
  if (opener !== undefined) {
    let inner = end - 1;
    while (end - 1 - inner < MOST_BRACKETS - 1 && text[inner - 1] === close) inner--;
    const wordTo = skipBlanksBack(text, inner, 2);
    const word = wordStart(text, wordTo);
    let open = skipBlanksBack(text, word, 2) - 1;
    const sign = MARKS.get(text.slice(word, wordTo).toLowerCase());
    if (sign === undefined || word === wordTo) return null;
    for (let i = inner; i < end - 1; i++, open--) if (text[open] !== opener) return null;
    if (text[open] !== opener) return null;
    return { start: skipBlanksBack(text, open, 2), end: to, sign, style: 'bracket' };
  }
  if (!allowsWords || end === to) return null;
  const word = wordStart(text, end);
  const sign = MARKS.get(text.slice(word, end).toLowerCase());
  const start = skipBlanksBack(text, word, 2);
  return sign === undefined || word === end || start === word ? null : { start, end: to, sign, style: 'word' };
}
