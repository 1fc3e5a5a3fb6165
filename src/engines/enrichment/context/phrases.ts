/** The words around a find, as a reader takes them in: lower case, cut at the ends of sentences, with the text of a Markdown link before its address. */
import { isAlphanumeric, isWordCode, type Span } from '../text/characters.ts';

const WINDOW = 140;
const WINDOW_BEHIND = 60;
const LONGEST_LINK_TEXT = 120;

/**
 * What a reader takes for the find: a Markdown link as a whole, else the find itself. `[my page](https://…)` has its words in front, and what
 * stands around it is not inside the brackets.
 */
export function shownSpan(text: string, { start, end }: Span): Span {
  if (text[start - 1] !== '(' || text[start - 2] !== ']') return { start, end };
  for (let i = start - 3; i >= 0 && start - i < LONGEST_LINK_TEXT && text[i] !== '\n'; i--) {
    if (text[i] === '[') return { start: i, end: text[end] === ')' ? end + 1 : end };
  }
  return { start, end };
}

/** Words before a find, the nearest last; an empty one stands for the end of a sentence or line, `,` for a comma or bracket. */
export function wordsBefore(text: string, start: number, isAcrossSentences: boolean): string[] {
  const words = allBefore(text, start);
  return words.slice(isAcrossSentences ? 0 : words.lastIndexOf('') + 1);
}

/** The words before the last find: several questions are asked about each. */
let latest: { readonly text: string; readonly start: number; readonly words: readonly string[] } | null = null;

function allBefore(text: string, start: number): readonly string[] {
  if (latest !== null && latest.start === start && latest.text === text) return latest.words;
  let from = Math.max(0, start - WINDOW);
  if (from > 0) while (from < start && isWordCode(text.charCodeAt(from))) from++;
  latest = { text, start, words: wordsOf(text.slice(from, start)) };
  return latest.words;
}

/** Words without “(she/her)” and the like behind a name, which tell of nobody. */
export function withoutPronouns(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => OWN_PRONOUNS.get(word)?.includes(words[index + 1] ?? '') === true);
  return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
}

const OWN_PRONOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['she', ['her', 'they']],
  ['he', ['him', 'they']],
  ['they', ['them']],
]);

/** Words behind a find in its own sentence. */
export function wordsBehind(text: string, end: number): string[] {
  const words = wordsOf(text.slice(end, end + WINDOW_BEHIND));
  const stop = words.indexOf('');
  return stop === -1 ? words : words.slice(0, stop);
}

function wordsOf(written: string): string[] {
  const lower = written.toLowerCase();
  const text = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    // Letters are most of all there is.
    if ((code >= 0x61 && code <= 0x7a && from !== -1) || code === 0x20) {
      if (code === 0x20 && from !== -1) {
        words.push(text.slice(from, i));
        from = -1;
      }
      continue;
    }
    if (isWordCode(code) || (from !== -1 && isInner(text, i, code))) {
      if (from === -1) from = i;
      continue;
    }
    if (from !== -1) words.push(text.slice(from, i));
    from = -1;
    if (endsSentence(text, i, code)) words.push('');
    else if (code === 0x2c || code === 0x28 || code === 0x29) words.push(',');
  }
  return words;
}

/** The apostrophe or dash of a word that goes on behind it. */
function isInner(text: string, at: number, code: number): boolean {
  return (code === 0x27 || code === 0x2d) && isAlphanumeric(text.charCodeAt(at + 1));
}

function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 0x0a || code === 0x7c || code === 0x2022 || code === 0x3b) return true;
  return isStop(code) && !isWordCode(text.charCodeAt(at + 1));
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002;
}
