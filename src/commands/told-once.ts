/** What is told of a post, without a line whose quotation stands above it already. */

/** A sentence is cut at several lengths; so many same letters at its beginning are one sentence. */
const SAME = 24;

/** In their order. What says that it is a project, or a job, goes where any line quotes it; a deadline where a line above does, to its end. */
export function toldOnce(lines: readonly string[]): readonly string[] {
  const others = lines.filter((line) => !isOfTerms(line) && !isDeadline(line)).flatMap(quotationsIn);
  const rest = lines.filter((line) => !isOfTerms(line) || !isQuotedIn(others, line, isSameStart));
  return rest.filter((line, at) => !isDeadline(line) || !isQuotedIn(rest.slice(0, at).flatMap(quotationsIn), line));
}

function isOfTerms(line: string): boolean {
  return /^a (?:project|job), by its words: “/.test(line);
}

function isDeadline(line: string): boolean {
  return line.startsWith('by when: “');
}

/** Whether every quotation of a line is a part of others, or `isAlike` to one. */
function isQuotedIn(
  others: readonly string[],
  line: string,
  isAlike = (_other: string, _quote: string): boolean => false,
): boolean {
  return quotationsIn(line).every((quote) => others.some((other) => other.includes(quote) || isAlike(other, quote)));
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
