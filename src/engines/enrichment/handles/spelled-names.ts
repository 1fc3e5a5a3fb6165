/** Names whose marks are spelled: `jo underscore doe`, `jo(dot)doe`, `jo hashtag 0042`, behind what leads to them and before it. */
import { nameEnd } from './handle-text.ts';

/** A handle with its marks. */
interface SpelledName {
  readonly name: string;
  readonly end: number;
}

const DOTS = 'dot|punkt|punto|ponto|точка';
const LINES =
  'under ?score|underbar|underline|unterstrich|tiret bas|gui[oó]n bajo|gui[aã]o baixo|trattino basso|подч[её]ркивание|podkreślnik';
const DASHES = 'dash|hyphen|minus|bindestrich|tiret|gui[oó]n|h[ií]fen|trattino|дефис|тире|myślnik';
/** Between two parts of a name: a word in blanks, a word or the mark itself in brackets. */
const MARK = String.raw`(?: (${DOTS}|${LINES}|${DASHES}) | ?[[({] ?(${DOTS}|${LINES}|${DASHES}|point|[._-]) ?[\])}] ?)(?=[a-z0-9])`;
const MARK_BEHIND = new RegExp(`^${MARK}`, 'i');
const MARKS_BEFORE = new RegExp(`(?<=[a-z0-9])${MARK}`, 'gi');
const TAG_BEHIND = /^ ?[[(]?(?:hashtag|hash|pound(?: sign)?|number sign)[\])]? ?(\d{4})(?!\d)/i;
const MOST_MARKS = 4;
const LONGEST_MARK = 28;

/** The name from `from` to `end`, and on over spelled marks; as it is where none follows. */
export function spelledName(text: string, from: number, end: number): SpelledName {
  let name = text.slice(from, end);
  let to = end;
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    const next = text.charCodeAt(to);
    if (next !== 0x20 && next !== 0x28 && next !== 0x5b && next !== 0x7b) break;
    const behind = text.slice(to, to + LONGEST_MARK);
    const found = MARK_BEHIND.exec(behind);
    if (found === null) {
      const tag = TAG_BEHIND.exec(behind);
      return tag === null ? { name, end: to } : { name: `${name}#${tag[1]}`, end: to + tag[0].length };
    }
    const start = to + found[0].length;
    const last = nameEnd(text, start, true);
    if (last === start) break;
    name += `${markOf(found[1] ?? found[2] ?? '')}${text.slice(start, last)}`;
    to = last;
  }
  return { name, end: to };
}

function markOf(spelled: string): string {
  if (/^(?:dot|\.|pun|pon|poi|то)/i.test(spelled)) return '.';
  return new RegExp(`^(?:_|${LINES})$`, 'i').test(spelled) ? '_' : '-';
}

/** A stretch of text with its spelled marks as marks. */
export interface Marked {
  readonly text: string;
  /** The index in the text as it was written. */
  readonly written: (index: number) => number;
}

/** What stands before a platform's name, with the marks of names in it: “wren underscore field on ”. */
export function withMarks(text: string): Marked {
  if (!MAY_SPELL.test(text)) return { text, written: (index) => index };
  const cuts: { readonly at: number; readonly removed: number }[] = [];
  let plain = '';
  let from = 0;
  for (const found of text.matchAll(MARKS_BEFORE)) {
    plain += text.slice(from, found.index) + markOf(found[1] ?? found[2] ?? '');
    from = found.index + found[0].length;
    cuts.push({ at: plain.length, removed: found[0].length - 1 });
  }
  return {
    text: plain + text.slice(from),
    written: (index) => cuts.reduce((sum, { at, removed }) => (index >= at ? sum + removed : sum), index),
  };
}

const MAY_SPELL = /dot|under|dash|hyph|minus|pun[kt]|ponto|strich|tir[eé]|gui|tratt|[[({] ?[._-] ?[\])}]|[тдп][оёе]/i;
