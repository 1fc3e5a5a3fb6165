/** What the words around a number say of it besides that it is to be called: a code of a country or of an area, a place, another way to reach somebody. */

const CODE_BEFORE =
  /(?:country|dialling|dialing|international|intl\.?) (?:code|prefix)(?: is|:)? ?\(?\+?([1-9]\d{0,2})\)?[,;. )]{1,3}(?:(?:then|and|number|no\.?|phone|mobile|cell|is|my|the)[ :]{1,2}){0,3}$/i;

/** “plus 44 …”, “country code 44, number …”: the code that the words before a number say, or none but the sign; null where they say none. */
export function codeBefore(lead: string, digits: number): string | null {
  if (digits >= 10 && lead.endsWith('+ ')) return '';
  if (!/(?:plus|code|prefix|then|and|number|no\.?|phone|mobile|cell|is|my|the|[,;.)])[ :]{0,2}$|\d[,;. )]{1,3}$/i.test(lead))
    return null;
  if (digits >= 10 && /(?:^|[^\w-])plus $/i.test(lead)) return '';
  return CODE_BEFORE.exec(lead)?.[1] ?? null;
}

/** “0917 … (+63)”: the code behind a number that is written as at home; null where none stands there. */
export function codeBehind(behind: string): string | null {
  return /^ ?\(\+([1-9]\d{0,2})\)/.exec(behind)?.[1] ?? null;
}

const AREA_BEFORE =
  /(?:area(?: code)?(?: is|:)? ?\(?([2-9]\d\d)\)?|(?<!\d)([2-9]\d\d) is (?:the|my) area code)[,;.:) -]{1,3}(?:(?:then|and|number|no\.?|phone|dial|the rest(?: is)?)[ :]{1,2}){0,2}$/i;
const AREA_BEHIND = /^[,;. (]{1,3}(?:with |the |my )?area code(?: is|:)? ?\(?([2-9]\d\d)(?!\d)/i;

/** “area code 212, then 555 0142”, “555-0142, area code 212” */
export function areaCode(lead: string, behind: string): string | null {
  const [, first, second] = AREA_BEFORE.exec(lead) ?? AREA_BEHIND.exec(behind) ?? [];
  return first ?? second ?? null;
}

/** “my cell (New York): ”: what stands in brackets between a label and a number is about the place. */
export function withoutAside(line: string): string {
  return /\)[ :–-]{0,3}$/.test(line.slice(-5)) ? line.replace(/ ?\([^()\d]{1,20}\)(?=[ :–-]{0,3}$)/, '') : line;
}

const BESIDE_MAIL =
  /@[\w.-]{2,60}\)?,? {0,2}(?:or|oder|ou|o|of|lub|albo|или|або|чи|veya|ya da|eller|tai|nebo|vagy|sau|atau|и|та|y|et|und|[/|·•,]) {1,2}\(?$/i;

/** “jo@acme.example or 600 100 142”: two ways to reach one person. */
export function isBesideMail(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.includes('@') && BESIDE_MAIL.test(before);
}
