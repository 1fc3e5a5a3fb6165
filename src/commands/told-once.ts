/** What is told of a post, without a line whose quotation stands above it already. */

/** Lines that only point at a sentence: where it was quoted before, nothing is left to tell. */
const POINTING = /^(?:by when|a (?:project|job), by its words): “/;
/** A sentence is cut at several lengths; so many same letters at its beginning are one sentence. */
const SAME = 24;

/** In their order. A deadline is told again where the earlier quotation ends before it. */
export function toldOnce(lines: readonly string[]): readonly string[] {
  const quoted: string[] = [];
  return lines.filter((line) => {
    const quotes = quotationsIn(line);
    const isTold =
      POINTING.test(line) &&
      quotes.length > 0 &&
      quotes.every((quote) => quoted.some((before) => before.includes(quote) || (isOfTerms(line) && isSameStart(before, quote))));
    if (!isTold) quoted.push(...quotes);
    return !isTold;
  });
}

/** That it is a project is told by the verdict: any part of the sentence will do. */
function isOfTerms(line: string): boolean {
  return !line.startsWith('by when');
}

function isSameStart(before: string, quote: string): boolean {
  return quote.length >= SAME && before.startsWith(quote.slice(0, SAME));
}

/** What stands in quotation marks, without the marks of what was left out. Linear in the line. */
function quotationsIn(line: string): readonly string[] {
  return line
    .split('“')
    .slice(1)
    .map((part) =>
      part
        .slice(0, Math.max(0, part.lastIndexOf('”')))
        .replace(/^… ?/, '')
        .replace(/ ?…$/, ''),
    )
    .filter((quote) => quote !== '');
}
