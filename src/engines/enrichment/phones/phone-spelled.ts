/**
 * Digits that are spelled: “five five five 0142”, “2one2”, “triple five”, `O142` with a letter for the nought. What they are the number of is not
 * asked here.
 */
import { isAlphanumeric, isAsciiLetter, isDigit, isForeignLetter, type Span } from '../text/characters.ts';
import { FirstLetters } from '../text/first-letters.ts';

export interface SpelledRun extends Span {
  /** The run in figures, with the marks between them as they stand. */
  readonly written: string;
  /** Words and letters that stand for figures. */
  readonly spelled: number;
  /** Figures that are written as such. */
  readonly figures: number;
}

const LONGEST_CHUNK = 16;
const MOST_CHUNKS = 20;
const MOST_MARKS = 4;

/** Nought to nine in English, French, German, Spanish, Portuguese, Italian, Dutch, Polish and Russian. */
const NAMES: readonly (readonly [figure: string, names: string])[] = [
  ['0', 'zero oh o nought naught zéro null cero nul ноль нуль'],
  ['1', 'one un eins uno um één een jeden один'],
  ['2', 'two deux zwei zwo dos dois due twee dwa два'],
  ['3', 'three trois drei tres três tre drie trzy три'],
  ['4', 'four quatre vier cuatro quatro quattro cztery четыре'],
  ['5', 'five cinq fünf fuenf cinco cinque vijf pięć пять'],
  ['6', 'six sechs seis meia sei zes sześć шесть'],
  ['7', 'seven sept sieben siete sete sette zeven siedem семь'],
  ['8', 'eight huit acht ocho oito otto osiem восемь'],
  ['9', 'nine niner neuf neun nueve nove negen dziewięć девять'],
];
const FIGURES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([figure, names]) => names.split(' ').map((name): [string, string] => [name, figure])),
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);
/** Numbers beyond nine as they stand in telephone numbers; a ten gives up its nought to the figure behind it: “five fifty five”. */
const LARGER: ReadonlyMap<string, string> = new Map([
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['twenty', '20'],
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
  ['hundred', '00'],
  ['thousand', '000'],
  ['dix', '10'],
  ['onze', '11'],
  ['douze', '12'],
  ['treize', '13'],
  ['quatorze', '14'],
  ['quinze', '15'],
  ['seize', '16'],
]);
/** Between the groups of a number: “212 dot 555 dot 0142”. */
const JOINTS = new Set(['dot', 'dash', 'hyphen', 'minus', 'point', 'space', 'then']);
const ALIKE: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };

/** English names by their first letters: it is asked for at every figure of every text. */
const ENGLISH =
  '(?:[Zz](?:ero|ERO)|[Oo](?:[Hh]|ne|NE)|[Tt](?:wo|hree|riple|reble|WO|HREE)|[Ff](?:our|ive|OUR|IVE)|[Ss](?:ix|even|IX|EVEN)|[Ee](?:ight|IGHT)|[Nn](?:ine|INE)|[Dd]ouble)(?:\\b|(?=\\d))';
/** The start of a spelled number, as the source of a pattern: a name that prose holds seldom, with another or a figure behind it. */
export const SPELLED_START = String.raw`(?:[Ff]ive|FIVE|[Ss]ix|SIX|[Ee]ight|EIGHT|[Zz]ero|ZERO)(?=[-, .]{1,2}(?:${ENGLISH}|[A-Z]{2,5}\b|\d))`;
/** What follows the first figure of a number that goes on in names or in letters like figures. Looks ahead by a bounded length. */
export const SPELLED_REST = [
  String.raw`\d{0,3}(?:[- ][[({]?|[[({])(?:dot|dash|hyphen|space|minus)[\])}]?[- ]?\d`,
  String.raw`\d{2},? (?:and )?then \d{3}`,
  String.raw`\d{2}[OIl]{1,2}[ -]\d{3}`,
  String.raw`\d{0,4}[-, .)]{1,3}(?:\d{1,4}[-, .]{1,2})?(?:z[ée]ro|null?|cero|nove|deux|dos|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|trois|quatre|cinq|sept|huit|neuf|uno|tres|cuatro|cinco|siete|ocho|nueve|tre|quattro|cinque|sette|otto|een|twee|drie|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять)[-, .]{1,2}`,
  String.raw`\d{0,4}[-, .)]{1,2}(?:\d{1,4}[-, .]{1,2})?${ENGLISH}`,
  String.raw`\d{2}[- .]\d{2}(?:zero|one|two|three|four|five|six|seven|eight|nine)\d`,
  String.raw`(?:\d{0,2}[-. )]{1,3})?\d{2,4}[-. ]{1,2}(?=\d{0,3}[OIol])[\dOIol]{3,4}(?!\w)`,
].join('|');

/** Whether something spelled stands before or behind a run of figures, or in its place: one look to each side. */
export function mayBeSpelled(text: string, start: number, end: number): boolean {
  if (isLetter(text.charCodeAt(start)) || isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end))) return true;
  const next = overMarks(text, end);
  if (isLetter(text.charCodeAt(next)) && isSpelled(text, next, chunkEnd(text, next))) return true;
  let before = start;
  while (start - before < MOST_MARKS && isMark(text.charCodeAt(before - 1))) before--;
  if (!isLetter(text.charCodeAt(before - 1))) return false;
  // “the new one 07700 …”: no number has a figure before its nought.
  if (text[start] === '0' && text.slice(before - 4, before).toLowerCase() === ' one') return false;
  let from = before;
  while (from > 0 && before - from < LONGEST_CHUNK && isChunkCode(text.charCodeAt(from - 1))) from--;
  return isSpelled(text, from, before);
}

function isSpelled(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(text.charCodeAt(i))) return true;
  if (!SPELLED_LETTERS.mayBeAt(text, from)) return false;
  const lower = text.slice(from, to).toLowerCase();
  return FIGURES.has(lower) || LARGER.has(lower) || TIMES.has(lower) || JOINTS.has(lower) || lower === 'and';
}

const NAME_LETTERS = new FirstLetters(FIGURES.keys());
const SPELLED_LETTERS = new FirstLetters([...FIGURES.keys(), ...LARGER.keys(), ...TIMES.keys(), ...JOINTS, 'and']);

function isLetter(code: number): boolean {
  return isAsciiLetter(code) || isForeignLetter(code);
}

/** The run of figures and names of figures around `at`; null where none of it is spelled. */
export function spelledRunAround(text: string, at: number): SpelledRun | null {
  let first = at;
  while (first > 0 && at - first < LONGEST_CHUNK && isChunkCode(text.charCodeAt(first - 1))) first--;
  if (!isChunkCode(text.charCodeAt(first))) first++;
  const back = chunksBefore(text, first);
  const chunks = [...back, ...chunksFrom(text, first, MOST_CHUNKS)];
  while (chunks.at(-1)?.times !== undefined || chunks.at(-1)?.isJoint === true) chunks.pop();
  while (chunks[0]?.isJoint === true) chunks.shift();
  const [head] = chunks;
  const last = chunks.at(-1);
  if (head === undefined || last === undefined) return null;
  let written = '';
  let spelled = 0;
  let figures = 0;
  let times = 1;
  let from = head.start;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.isJoint === true) {
      written += '-';
      from = chunk.end;
      spelled++;
      continue;
    }
    if (chunk.times !== undefined) {
      times = chunk.times;
      continue;
    }
    const figuresOf = givesUpNought(chunk, chunks[index + 1]) ? chunk.figures.charAt(0) : chunk.figures;
    written += text.slice(from, times > 1 ? from : chunk.start) + figuresOf.repeat(times);
    from = chunk.end;
    spelled += chunk.spelled * times + (times > 1 ? 1 : 0);
    figures += chunk.figures.length - chunk.spelled;
    times = 1;
  }
  if (spelled === 0) return null;
  const open = text[head.start - 1];
  const isOpen = open === '(' && written.includes(')') && !written.includes('(');
  const plus = plusBefore(text, isOpen ? head.start - 1 : head.start);
  return {
    start: plus ?? (isOpen ? head.start - 1 : head.start),
    end: last.end,
    written: `${plus === null ? '' : '+'}${isOpen ? '(' : ''}${written}`,
    spelled,
    figures,
  };
}

/** “plus ”, `+` */
function plusBefore(text: string, to: number): number | null {
  if (text[to - 1] === '+') return to - 1;
  return /(?:^|[^\w-])plus $/i.test(text.slice(Math.max(0, to - 6), to)) ? to - 5 : null;
}

/** “fifty” before “five”. */
function givesUpNought({ figures, spelled }: Chunk, next: Chunk | undefined): boolean {
  return spelled === 1 && /^[2-9]0$/.test(figures) && next?.spelled === 1 && /^[1-9]$/.test(next.figures);
}

interface Chunk extends Span {
  readonly figures: string;
  readonly spelled: number;
  /** “double”, “triple” */
  readonly times?: number;
  /** “dot”, “dash” */
  readonly isJoint?: true;
}

function chunksFrom(text: string, from: number, most: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; chunks.length < most; ) {
    const start = chunks.length === 0 ? at : overMarks(text, at);
    const end = chunkEnd(text, start);
    const chunk = start === at && chunks.length > 0 ? null : chunkOf(text, start, end);
    if (chunk === null) break;
    chunks.push(chunk);
    at = end;
  }
  return chunks;
}

function chunksBefore(text: string, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = to; chunks.length < MOST_CHUNKS; ) {
    let end = at;
    while (at - end < MOST_MARKS && isMark(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && end - start < LONGEST_CHUNK && isChunkCode(text.charCodeAt(start - 1))) start--;
    // A sum before it is of another sentence: “$90. five one zero, …”.
    const chunk = end === at || text.slice(end, at).includes('. ') ? null : chunkOf(text, start, end);
    if (chunk === null || isChunkCode(text.charCodeAt(start - 1))) break;
    chunks.unshift(chunk);
    at = start;
  }
  return chunks;
}

function overMarks(text: string, from: number): number {
  let i = from;
  while (i - from < MOST_MARKS && isMark(text.charCodeAt(i))) i++;
  return i;
}

function chunkEnd(text: string, from: number): number {
  let i = from;
  while (i - from < LONGEST_CHUNK && isChunkCode(text.charCodeAt(i))) i++;
  return i;
}

/** A chunk of figures, names of figures and letters like figures, and nothing else; null for every other. */
function chunkOf(text: string, start: number, end: number): Chunk | null {
  if (start === end || isChunkCode(text.charCodeAt(end))) return null;
  const chunk = text.slice(start, end);
  const lower = chunk.toLowerCase();
  const times = TIMES.get(lower);
  if (times !== undefined) return { start, end, figures: '', spelled: 0, times };
  if (JOINTS.has(lower) || (lower === 'and' && /^ then\b/i.test(text.slice(end, end + 6))))
    return { start, end, figures: '', spelled: 0, isJoint: true };
  const whole = FIGURES.get(lower) ?? LARGER.get(lower);
  if (whole !== undefined) return { start, end, figures: whole, spelled: 1 };
  if (!/\d/.test(chunk)) return null;
  let figures = '';
  let spelled = 0;
  for (let i = 0; i < chunk.length; ) {
    const code = chunk.charCodeAt(i);
    let to = i + 1;
    if (!isDigit(code)) {
      while (to < chunk.length && !isDigit(chunk.charCodeAt(to))) to++;
      const name = FIGURES.get(lower.slice(i, to));
      const alike = name ?? alikeOf(chunk.slice(i, to));
      if (alike === null) return null;
      figures += alike;
      spelled += alike.length;
    } else figures += chunk.charAt(i);
    i = to;
  }
  return { start, end, figures, spelled };
}

function alikeOf(letters: string): string | null {
  let figures = '';
  for (const letter of letters) {
    const figure = ALIKE[letter];
    if (figure === undefined) return null;
    figures += figure;
  }
  return figures;
}

function isChunkCode(code: number): boolean {
  return isAlphanumeric(code) || isForeignLetter(code);
}

/** Between two chunks of one number. */
function isMark(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x2d ||
    code === 0x2c ||
    code === 0x2e ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x7b ||
    code === 0x7d ||
    code === 0x2f ||
    code === 0x2013
  );
}

/** Whether a name of a figure begins at a letter: the run may begin there. */
export function startsSpelled(text: string, at: number): boolean {
  if (!isAsciiLetter(text.charCodeAt(at)) || !NAME_LETTERS.mayBeAt(text, at)) return false;
  return FIGURES.has(text.slice(at, chunkEnd(text, at)).toLowerCase());
}
