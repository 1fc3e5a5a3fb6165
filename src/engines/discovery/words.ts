/** Words: how screening reads a text. */

/** A text as lower-case words. Letters of every script, digits and apostrophes make words; everything else parts them. Appended to `words` where given. */
export function wordsOf(text: string, words: string[] = []): string[] {
  const lower = text.toLowerCase();
  let start = -1;
  for (let i = 0; i < lower.length; i++) {
    if (isWordCode(lower.charCodeAt(i))) {
      if (start === -1) start = i;
    } else if (start !== -1) {
      words.push(word(lower, start, i));
      start = -1;
    }
  }
  if (start !== -1) words.push(word(lower, start, lower.length));
  return words;
}

/** The phrases of a table cell: separated by commas, line breaks count as blanks. */
export function phrasesIn(text: string): string[] {
  return text.split(',').map((phrase) => namesIn(phrase).join(' '));
}

/** The words of a table cell, separated by blanks. */
export function namesIn(text: string): string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}

/** Curly apostrophes become straight ones; an apostrophe at the end of a word is a quotation mark. */
function word(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && isApostrophe(text.charCodeAt(end - 1))) end--;
  const found = text.slice(from, end);
  return found.includes('’') ? found.replaceAll('’', "'") : found;
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x27;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return code === 0x2019;
  return !(code === 0xd7 || code === 0xf7 || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
