/** Quotations in texts that are searched as they stand; `quoted.ts` finds those of texts that are read by their words. */

const OPENING = /["“”„«]/g;
const CLOSING: Readonly<Record<string, string>> = { '“': '”“', '”': '”', '„': '“”"', '«': '»', '"': '"' };
const LONGEST_QUOTATION = 600;
/** Less is a name or a title. */
const LEAST_QUOTATION = 20;
const MAX_SHARE = 0.8;

/** What a text quotes is said by somebody else. A text that is nearly all in quotation marks is its author's own. */
export function withoutQuotations(text: string): string {
  let kept = '';
  let at = 0;
  OPENING.lastIndex = 0;
  for (let mark = OPENING.exec(text); mark !== null; mark = OPENING.exec(text)) {
    const to = closingAt(text, mark.index, CLOSING[mark[0]] as string);
    if (to - mark.index < LEAST_QUOTATION) continue;
    kept += `${text.slice(at, mark.index)}\n`;
    at = to + 1;
    OPENING.lastIndex = at;
  }
  kept += text.slice(at);
  return kept.length < text.length * (1 - MAX_SHARE) ? text : kept;
}

/** Where a quotation that opens at `from` ends; -1 where none does. Marks inside words are abbreviations, as in Hebrew. */
function closingAt(text: string, from: number, closing: string): number {
  if (LETTER.test(text.charAt(from - 1))) return -1;
  const last = Math.min(text.length, from + LONGEST_QUOTATION);
  for (let at = from + 1; at < last; at++) {
    if (text.startsWith('\n\n', at)) return -1;
    if (closing.includes(text.charAt(at)) && !LETTER.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

const LETTER = /[\p{L}\p{N}]/u;
