/** Whether a find stands in words that are quoted. */
import { type Span, skipBlanks } from '../text/characters.ts';

const SPEECH_REACH = 600;
const SPEECH_BEHIND = 120;

/** Inside quotation marks, with words before it: “"Contact me at …" is what my old ad said”. */
export function isInSpeech(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + SPEECH_BEHIND);
  const close = behind.search(/["”\n]/);
  if (close === -1 || behind[close] === '\n') return false;
  const before = text.slice(Math.max(0, start - SPEECH_REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const open = Math.max(line.lastIndexOf('“'), isOdd(line) ? line.lastIndexOf('"') : -1);
  return open !== -1 && line.indexOf('”', open) === -1 && /\w+\W+\w+\W+$/.test(line.slice(open + 1));
}

function isOdd(line: string): boolean {
  let count = 0;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) count++;
  return count % 2 === 1;
}

/** How far back the beginning of a line is looked for. */
const LONGEST_QUOTED = 1000;

/** On a line that starts with `>`: somebody else's words. */
export function isQuoted(text: string, { start }: Span): boolean {
  const from = Math.max(0, start - LONGEST_QUOTED);
  const line = from + text.slice(from, start).lastIndexOf('\n') + 1;
  // Too far into its line to see where that begins.
  if (line === from && from > 0) return false;
  const first = skipBlanks(text, line, 8);
  return first < start && text[first] === '>';
}
