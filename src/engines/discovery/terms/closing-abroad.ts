/** A request in another language that its author has called settled: in brackets in its title, by striking the title out, or in a note. */
import { safeLine } from '../../../domain/text.ts';
import { likelyLanguageOf, searchedLanguageOf } from '../languages/language.ts';
import { spellingsOf } from '../languages/spellings.ts';
import { searchedText, stringsIn } from '../languages/string-tables.ts';
import { breaksOf, STOP } from '../text/clauses.ts';
import type { ReadPost } from '../text/read-post.ts';
import { Stems } from '../text/stems.ts';
import { phrasesIn, worded } from '../text/words.ts';
import { LABELS, MARKERS, OVER, SEARCHED_OVER, STILL_OPEN, SURELY_OVER, THANKS } from './closing-words-abroad.ts';

type Part = 'marker' | 'sure' | 'over' | 'label' | 'thanks' | 'open';

/** Words of a note that are read behind its marker. */
const NOTE_WORDS = 14;
/** Between “erledigt” and “danke”. */
const THANKS_WORDS = 3;
/** Before a phrase, where a word may take it back. */
const OPEN_BEFORE = 4;
const MAX_WORDS = 600;
/** Characters of a text that is searched as it stands. */
const MAX_TEXT = 6000;
const NOTE_LETTERS = 60;
/** So much of a title that is struck out is all of it. */
const STRUCK_SHARE = 0.6;
const MAX_QUOTED = 80;

let terms: Stems<Part> | null = null;

function closingTerms(): Stems<Part> {
  terms ??= new Stems<Part>(
    (
      [
        ['marker', MARKERS],
        ['sure', SURELY_OVER],
        ['over', OVER],
        ['label', LABELS],
        ['thanks', THANKS],
        ['open', STILL_OPEN],
      ] as const
    ).flatMap(([part, text]) => [...new Set(phrasesIn(text).flatMap(spellingsOf))].map((phrase) => [phrase, part] as const)),
  );
  return terms;
}

/** The words by which the author says that the request is over; null where none does, or where the post is in English. Linear in the text. */
export function closingAbroad(read: ReadPost): string | null {
  const { title } = read.post;
  const struck = struckOut(title);
  if (struck !== null) return struck;
  if (likelyLanguageOf(read) === 'en') return null;
  const searched = searchedLanguageOf(read);
  return searched === null ? inWords(read) : inStrings(read, searched);
}

/** `~~Logo designer wanted~~`, or each letter with a stroke through it. */
function struckOut(title: string): string | null {
  const struck = /^[^\p{L}\p{N}]{0,12}~~([^~]{3,200})~~/u.exec(title)?.[1];
  if (struck !== undefined && struck.length >= title.length * STRUCK_SHARE) return safeLine(struck, MAX_QUOTED);
  const strokes = title.split('\u0336').length - 1;
  return strokes > 3 && strokes * 2 > title.length * STRUCK_SHARE ? safeLine(title.replaceAll('\u0336', ''), MAX_QUOTED) : null;
}

const BRACKETED = /[[({【（［〔]([^[\](){}【】（）［］〔〕]{1,40})[\])}】）］〕]/g;
/** `ERLEDIGT: …`, `… – vergeben`, `gesucht → gefunden` */
const LEADING = /^[^\p{L}\p{N}]{0,8}([\p{L}' ]{3,30}?)\s{0,3}[:!|–—]/u;
const TRAILING = /(?:[-–—|→]|->|=>|\*)\s{0,3}([\p{L}' ]{3,30})[^\p{L}\p{N}]{0,8}$/u;

function labelsOf(title: string): readonly string[] {
  const labels = [...title.matchAll(BRACKETED)].map(([, inner]) => inner ?? '');
  for (const pattern of [LEADING, TRAILING]) {
    const label = pattern.exec(title)?.[1];
    if (label !== undefined) labels.push(label);
  }
  return labels;
}

function inWords(read: ReadPost): string | null {
  const { post, words, titleWords } = read;
  for (const label of labelsOf(post.title)) {
    const its = worded(label);
    let isOver = false;
    let isOpen = false;
    closingTerms().find(its, its.words.length, (part) => {
      if (part === 'over' || part === 'sure' || part === 'label') isOver = true;
      if (part === 'open') isOpen = true;
    });
    if (isOver && !isOpen) return safeLine(label.trim(), MAX_QUOTED);
  }
  const end = Math.min(words.length, MAX_WORDS);
  const breaks = breaksOf(read, end);
  const isWhole = (from: number, to: number): boolean => {
    for (let at = from + 1; at <= to; at++) if (breaks[at] === STOP) return false;
    return true;
  };
  let marker: number | null = null;
  let open: number | null = null;
  let over: readonly [from: number, to: number] | null = null;
  let closing: readonly [from: number, to: number] | null = null;
  closingTerms().find(read, end, (part, from, to) => {
    if (closing !== null || part === 'label') return;
    if (part === 'open') open = from;
    else if (part === 'marker') {
      marker = from >= titleWords ? from : null;
      open = null;
    } else if (part === 'thanks') {
      if (over !== null && from - over[1] <= THANKS_WORDS) closing = over;
    } else if (open !== null && from - open <= OPEN_BEFORE && isWhole(open, from)) return;
    else if (part === 'sure' || (marker !== null && from - marker <= NOTE_WORDS)) closing = [from, to];
    // “Gefunden, danke!” closes; “ich habe ein Template gefunden” does not.
    else if (from >= titleWords && breaks[from] === STOP) over = [from, to];
  });
  if (closing === null) return null;
  const [from, to] = closing as readonly [number, number];
  return safeLine(words.slice(from, to).join(' '), MAX_QUOTED);
}

interface Strings {
  readonly anywhere: readonly string[];
  readonly tags: ReadonlySet<string>;
  readonly markers: readonly string[];
  readonly behindMarkers: readonly string[];
  readonly stillOpen: readonly string[];
}

const made = new Map<string, Strings>();

function stringsOf(language: string): Strings {
  const known = made.get(language);
  if (known !== undefined) return known;
  const strings: Strings = {
    anywhere: stringsIn(language, SEARCHED_OVER.anywhere),
    tags: new Set(stringsIn(language, SEARCHED_OVER.tags)),
    markers: stringsIn(language, SEARCHED_OVER.markers),
    behindMarkers: stringsIn(language, SEARCHED_OVER.behindMarkers),
    stillOpen: stringsIn(language, SEARCHED_OVER.stillOpen),
  };
  made.set(language, strings);
  return strings;
}

function inStrings({ post }: ReadPost, language: string): string | null {
  const strings = stringsOf(language);
  for (const label of labelsOf(post.title)) {
    if (strings.tags.has(searchedText(language, label).trim())) return safeLine(label.trim(), MAX_QUOTED);
  }
  const text = searchedText(language, `${post.title}\n${post.body}`.slice(0, MAX_TEXT));
  const isOpenAt = (at: number): boolean => {
    const near = text.slice(Math.max(0, at - 12), at + 12);
    return strings.stillOpen.some((one) => near.includes(one));
  };
  for (const phrase of strings.anywhere) {
    const at = text.indexOf(phrase);
    if (at !== -1 && !isOpenAt(at)) return safeLine(phrase, MAX_QUOTED);
  }
  for (const marker of strings.markers) {
    for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + marker.length)) {
      if (!OPENS_NOTE.test(text.slice(at + marker.length, at + marker.length + 3))) continue;
      const note = text.slice(at + marker.length, at + marker.length + NOTE_LETTERS);
      const over = strings.behindMarkers.find((one) => note.includes(one));
      if (over !== undefined && !isOpenAt(at + marker.length + note.indexOf(over))) return safeLine(over, MAX_QUOTED);
    }
  }
  return null;
}

const OPENS_NOTE = /^\s?[:：）)\]】\-–—]/;
