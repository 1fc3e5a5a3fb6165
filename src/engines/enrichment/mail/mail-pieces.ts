/** Addresses taken to pieces: each piece in quotes or brackets (`"jo" + "@" + "acme.co"`, `[jo] @ [acme] . [co]`), or each letter apart (`j o @ a c m e . c o`). */
import { isAlphanumeric, isBlank, type Span, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { type Domain, domainFrom } from './mail-domain.ts';
import { type Local, localBefore } from './mail-local.ts';
import { dotAfter } from './mail-marks.ts';

export interface Pieced {
  readonly local: Local;
  readonly domain: Domain;
  /** Set in quotes, which nobody does to a word of a sentence right before an “at”. */
  readonly isDeliberate: boolean;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['*', '*'],
  ['“', '”'],
  ['‘', '’'],
  ['[', ']'],
  ['<', '>'],
  ['{', '}'],
  ['(', ')'],
]);
const OPENERS: ReadonlyMap<string, string> = new Map([...CLOSERS].map(([open, close]) => [close, open]));
const QUOTES = '"\'`“‘';
const LONGEST_PIECE = 64;
const MOST_PIECES = 6;
const FEWEST_LETTERS = 3;

/** Whether pieces may stand on either side: looks at one character each. */
export function mayBeInPieces(text: string, { start, end }: Span): boolean {
  const next = text[skipBlanks(text, end, 1)] ?? ' ';
  return CLOSERS.has(next) || OPENERS.has(text[start - 1] ?? ' ');
}

/** The address whose sign stands at `zone`, between a mailbox and labels that are each in quotes, brackets or bold. */
export function mailInPieces(text: string, { start, end }: Span): Pieced | null {
  // `"jo" + "@" + "acme.co"`
  const isQuoted =
    end - start === 1 && QUOTES.includes(text[start - 1] ?? ' ') && CLOSERS.get(text[start - 1] ?? '') === text[end];
  const from = isQuoted ? end + 1 : end;
  const to = isQuoted ? start - 1 : start;
  const first = pieceFrom(text, from);
  if (first === null) return null;
  let name = first.name;
  let last = first.end;
  let pieces = 1;
  for (; pieces < MOST_PIECES; pieces++) {
    const dot = separatorEnd(text, last);
    const next = dot === null ? null : pieceFrom(text, dot);
    if (next === null) break;
    name += `.${next.name}`;
    last = next.end;
  }
  const domain = domainFrom(`${name} `, 0);
  if (domain === null || !domain.isKnown || domain.isShort || domain.end !== name.length) return null;
  const piece = pieceBefore(text, to);
  // `jo@[acme].[co]`: the mailbox may stand as it is where the domain alone is in two pieces.
  const local = piece ?? (pieces > 1 && start === to ? localBefore(text, to, false) : null);
  if (local === null) return null;
  return {
    local,
    domain: { ...domain, end: last, hasBracketDots: pieces > 1 },
    isDeliberate: QUOTES.includes(text[local.start] ?? ' ') || piece === null || '[<{'.includes(text[local.start] ?? ' '),
  };
}

interface Piece extends Span {
  readonly name: string;
}

/** `"acme"`, `**acme**`, ` + 'acme'` */
function pieceFrom(text: string, from: number): Piece | null {
  let start = skipBlanks(text, from, 2);
  if (text[start] === '+') start = skipBlanks(text, start + 1, 2);
  const open = text[start] ?? '';
  const close = CLOSERS.get(open);
  if (close === undefined) return null;
  const width = open === '*' && text[start + 1] === '*' ? 2 : 1;
  const inner = start + width;
  let end = inner;
  while (end - inner < LONGEST_PIECE && isPieceCode(text.charCodeAt(end))) end++;
  if (end === inner || text[end] !== close || (width === 2 && text[end + 1] !== close)) return null;
  return { name: text.slice(inner, end).toLowerCase(), start, end: end + width };
}

/** The mailbox in quotes or brackets that ends at `to`. */
function pieceBefore(text: string, to: number): Local | null {
  let end = skipBlanksBack(text, to, 2);
  if (text[end - 1] === '+') end = skipBlanksBack(text, end - 1, 2);
  const close = text[end - 1] ?? '';
  const open = OPENERS.get(close);
  if (open === undefined) return null;
  const width = close === '*' && text[end - 2] === '*' ? 2 : 1;
  const inner = end - width;
  let start = inner;
  while (inner - start < LONGEST_PIECE && isPieceCode(text.charCodeAt(start - 1))) start--;
  if (start === inner || text[start - 1] !== open || (width === 2 && text[start - 2] !== open)) return null;
  return { name: text.slice(start, inner), start: start - width };
}

function isPieceCode(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f;
}

/** A dot between two pieces: `.`, ` + "." + `, ` [dot] `, ` dot `. */
function separatorEnd(text: string, from: number): number | null {
  const at = skipBlanks(text, from, 2);
  if (text[at] === '.') return skipBlanks(text, at + 1, 2);
  const piece = pieceFrom(text, from);
  if (piece !== null && (piece.name === '.' || piece.name === 'dot')) return piece.end;
  return dotAfter(text, from)?.end ?? null;
}

/** `j o @ a c m e . c o`: single letters with one blank between them, on the left at least. */
export function mailInLetters(text: string, { start, end }: Span): Pieced | null {
  if (!isBlank(text.charCodeAt(start - 2)) && text[start - 2] !== '.') return null;
  const letters: string[] = [];
  let from = start;
  for (let i = start; i > 0 && start - i < LONGEST_PIECE * 2; ) {
    const code = text.charCodeAt(i - 1);
    const isDot = code === 0x2e;
    if (!isPieceCode(code) || (!isDot && isPieceCode(text.charCodeAt(i - 2)) && text[i - 2] !== '.')) break;
    letters.unshift(text.charAt(i - 1));
    from = --i;
    if (isBlank(text.charCodeAt(i - 1))) i--;
    else if (!isDot && text[i - 1] !== '.') break;
  }
  const name = letters.join('').replace(/^[.-]+/, '');
  if (name.length < FEWEST_LETTERS || name.length < letters.length) return null;
  const domain = domainInLetters(text, end) ?? domainFrom(text, end);
  if (domain === null || !domain.isKnown || domain.isShort) return null;
  return { local: { name, start: from }, domain, isDeliberate: true };
}

function domainInLetters(text: string, from: number): Domain | null {
  const ends: number[] = [];
  let name = '';
  for (let i = from; i < text.length && i - from < LONGEST_PIECE * 2; ) {
    const code = text.charCodeAt(i);
    if (isPieceCode(code) && !isPieceCode(text.charCodeAt(i + 1))) {
      name += text.charAt(i);
      ends.push(++i);
      if (isBlank(text.charCodeAt(i))) i++;
      continue;
    }
    // “… dot example”: of an ending nobody parts the letters.
    const ending = name.endsWith('.') ? (/^[a-z]{2,12}(?![\w.-])/i.exec(text.slice(i, i + 14))?.[0] ?? '') : '';
    if (ending !== '') {
      for (let letter = 1; letter <= ending.length; letter++) ends.push(i + letter);
      name += ending;
      break;
    }
    const dot = name === '' || name.endsWith('.') ? null : dotAfter(text, i - 1);
    if (dot === null || dot.style === 'plain') break;
    name += '.';
    ends.push(dot.end);
    i = dot.end;
  }
  // “… c o m I am”: the next word is one letter, too.
  for (let cut = 0; cut < 2; cut++) {
    const used = name.slice(0, name.length - cut);
    const domain = domainFrom(`${used} `, 0);
    if (domain?.isKnown === true && domain.end === used.length)
      return { ...domain, end: ends[used.length - 1] ?? from, hasBracketDots: true };
  }
  return null;
}
