/** Domains of several words that the post says to write as one: “studio at kiln and kettle dot co, no spaces”. */
import { type Domain, domainFrom } from './mail-domain.ts';

const REACH = 96;
const WORDS = /^[a-z0-9]{1,20}(?: [a-z0-9]{1,20}){1,4}?(?= dot | ?[[(]dot[\])] ?| ?\. ?[a-z])/i;
const TOGETHER =
  /^[,;:.]?\s{0,2}[([–—-]{0,2}\s?(?:(?:but|that['’]?s|it['’]?s|and|with|written|spelled|as) ){0,2}(?:no (?:spaces?|blanks?|gaps?)|(?:all )?(?:as )?(?:one|a single) word|without (?:the |any )?(?:spaces?|blanks?)|all together|(?:all )?run together)\b/i;

/** The domain in words from `from` on; null where nothing behind it says that they are one. */
export function domainInWords(text: string, from: number): Domain | null {
  const near = text.slice(from, from + REACH);
  if (!MAY_SAY.test(near)) return null;
  const words = WORDS.exec(near)?.[0];
  if (words === undefined) return null;
  const last = words.lastIndexOf(' ') + 1;
  const domain = domainFrom(text, from + last);
  if (domain === null || !domain.isKnown || domain.isShort || !isSaidTogether(text, domain.end)) return null;
  return { ...domain, name: words.slice(0, last).replaceAll(' ', '').toLowerCase() + domain.name, isCut: true };
}

const MAY_SAY = /word|space|blank|gap|together/i;

/** “…, no spaces”, “… (one word)” behind what ends at `end`. */
function isSaidTogether(text: string, end: number): boolean {
  return TOGETHER.test(text.slice(end, end + 40));
}

/** The same behind the one or two labels that follow the spelled dot at `dot`. */
export function isSaidToJoin(text: string, dot: number): boolean {
  const behind = text.slice(dot, dot + REACH);
  const labels = MAY_SAY.test(behind) ? /^[[(]?(?: ?dot ?[\])]? ?[a-z]{2,12}){1,2}/i.exec(behind)?.[0] : undefined;
  return labels !== undefined && isSaidTogether(text, dot + labels.length);
}
