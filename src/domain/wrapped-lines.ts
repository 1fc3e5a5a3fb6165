/**
 * Lines of whole words, each of at most `width` columns. Letters of Chinese, Japanese and Korean take two columns.
 * @param long what becomes of a word that is longer than a line: a web address is left to the screen to break, so that it is copied whole
 */
export function wrappedLines(text: string, width: number, long: 'broken' | 'whole' = 'broken'): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  const close = (): void => {
    lines.push(line);
    line = '';
    taken = 0;
  };
  for (const word of text.split(' ')) {
    const needs = columnsOf(word);
    if (line !== '' && taken + 1 + needs > width) close();
    if (line !== '') {
      line += ' ';
      taken++;
    }
    if (needs <= width || long === 'whole') {
      line += word;
      taken += needs;
      continue;
    }
    for (const letter of word) {
      const wide = columnsOf(letter);
      if (taken + wide > width && line !== '') close();
      line += letter;
      taken += wide;
    }
  }
  close();
  return lines;
}

/** One paragraph that fits the screen: what does not go into its first line stands below, under its first letter and so many blanks. */
export function hanging(text: string, columns: number, indent: number): string {
  const margin = /^ */.exec(text)?.[0] ?? '';
  const words = text.slice(margin.length);
  const wrapped = (part: string, before: number): string[] =>
    wrappedLines(part, Math.max(LEAST_WIDTH, columns - before), 'whole');
  const [first = ''] = wrapped(words, margin.length);
  const rest = words.slice(first.length).trimStart();
  const below = margin.length + indent;
  return [`${margin}${first}`, ...(rest === '' ? [] : wrapped(rest, below).map((line) => `${' '.repeat(below)}${line}`))].join(
    '\n',
  );
}

/** Every line of a text as a paragraph that fits the screen. */
export function fitted(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => hanging(line, columns, 2))
    .join('\n');
}

/** A screen so narrow that hardly a word fits is left to break lines itself. */
const LEAST_WIDTH = 30;

/** Scripts and pictures that terminals draw two columns wide: https://www.unicode.org/reports/tr11/ */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const NO_COLUMN = /\p{Mn}|\p{Me}|\u200d/u;

function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (letter < '\u0300' || isMark(letter)) columns++;
    else if (!NO_COLUMN.test(letter)) columns += WIDE.test(letter) ? 2 : 1;
  }
  return columns;
}

/** Dashes, quotation marks and signs of money, each one column wide: nearly every text has some, and V8 takes 2 ms to make the patterns above. */
function isMark(letter: string): boolean {
  return letter >= '\u2010' && letter < '\u20d0';
}
