/** Domains that are named elsewhere in the post: “jo at the company domain”, “jo@ (same domain)”, “jo at my domain, which is acme.co”. */
import { endingOf } from '../text/domains.ts';
import { type Domain, domainFrom } from './mail-domain.ts';

const THING = String.raw`(?:domain|web ?site|site|url|homepage|web ?page|web ?address)\b(?: name)?`;
/** What stands for a domain that the post names, in brackets or not. */
const OWN_DOMAIN = new RegExp(
  [
    `^["'“([<{]{0,2} ?(?:`,
    `(?:(?:the|our|my|this|their) )?(?:company|startup|studio|agency|shop|business)(?:'s|’s)? ${THING}`,
    `|(?:my|our) (?:web ?site|site|company|blog|portfolio|studio)(?:'s|’s) ${THING}`,
    `|(?:(?:the|that|this|my|our|said|same|above) ){1,2}(?:own |personal |work )?${THING}(?: of my (?:site|blog|page))?`,
    `|${THING} (?:above|below|in my (?:profile|bio|link))`,
    `|(?:the )?same place`,
    `)(?: (?:above|in (?:this|the|my) (?:link|url|post|title|profile)|i (?:just )?(?:linked|mentioned|named)))?["'”)\\]>}]{0,2}`,
  ].join(''),
  'i',
);
/** The same in one word, where a mailbox and its sign stand right before. */
const BARE = /^["'“([<{]? ?(?:that|there|same|it|this one|ditto)(?: domain)?["'”)\]>}]?(?=$|[\s.,;!?)])/i;
/** Said of what was named last rather than of what the post is about. */
const LAST_NAMED = /\b(?:that|same|said|this|there|it|above|ditto)\b/i;
const TOLD_BEHIND =
  /^["'”)\]]?[,;]? {0,2}(?:(?:which|and it|that|it|domain)(?: is|['’]s)|is|being|i\.e\.|namely|called|[([]|[:=,]|-|–|—)\s{0,2}(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{2,60}(?:(?:\.| dot | ?[[(]dot[\])] ?)[a-z0-9-]{2,30}){1,2})(?=[\s/)\]|,.!?]|$)/i;
const TOLD_PART =
  /^(?:,? ?(?:followed by|and then|then|plus|\+|and) (?:the domain (?:is )?)?|[\s.…]{0,3}\(?(?:then|and)\)? |\(?(?:at )?(?:the|my|our) (?:domain|host|site)(?: name)?(?: is|:| =| of| called)? ?["'“(]?|\(?(?:the )?same (?:domain|host|site) as )(?=[a-z0-9-]{2,60}(?:\.| dot | ?[[(]dot[\])] ?)[a-z])/i;

/** “hello@ followed by acme.co”, “jo@ (the domain is acme.co)”: the domain behind words, where the sign stands alone. */
function domainInPart(text: string, from: number): Domain | null {
  const lead = TOLD_PART.exec(text.slice(from, from + 100))?.[0];
  if (lead === undefined) return null;
  const domain = domainFrom(text, from + lead.length);
  return domain?.isKnown === true && !domain.isShort ? { ...domain, hasBracketDots: true } : null;
}

/** The last site that is named shortly before `to`. */
function siteBefore(text: string, to: number): string | undefined {
  const sites = text
    .slice(Math.max(0, to - 300), to)
    .matchAll(/(?<![\w@.-])(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,2})(?=[\s/)|,;:!?]|\.(?:\s|$)|$)/gi);
  return [...sites].findLast(([, site = '']) => endingOf(site.slice(site.lastIndexOf('.') + 1).toLowerCase()) === 'known')?.[1];
}

function siteInTitle(text: string): string | undefined {
  return /^\s*[^\n]{0,300}?(?:https?:\/\/)?(?:www\.)?\b([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,2})(?=[\s/)|,]|$)/i.exec(
    text.slice(0, 600),
  )?.[1];
}

/** “jo at the company domain”, where the first line of the post names the company's site; “jo at my domain, which is acme.co”; “jo@ that domain”. */
export function ownDomain(text: string, from: number): Domain | null {
  // c(ompany), d(omain), s(tartup, said, same), o(ur), t(he, this, that), m(y), a(bove, nd), f(ollowed), p(lus), w(ebsite), u(rl), i(t), h(omepage)
  const lead = text.charCodeAt(from) | 0x20;
  if (!'cdsotmafpwuih'.includes(String.fromCharCode(lead)) && !'(,+["\'“<{.…'.includes(text[from] ?? ' ')) return null;
  const part = domainInPart(text, from);
  if (part !== null) return part;
  const near = text.slice(from, from + 60);
  const said = OWN_DOMAIN.exec(near) ?? (isGlued(text, from) ? BARE.exec(near) : null);
  if (said === null || said[0] === '') return null;
  const behind = from + said[0].length;
  const told = TOLD_BEHIND.exec(text.slice(behind, behind + 100));
  if (told !== null) {
    const domain = domainFrom(`${told[1] ?? ''} `, 0);
    if (domain?.isKnown === true && !domain.isShort) return { ...domain, end: behind + told[0].length, hasBracketDots: true };
  }
  const site = LAST_NAMED.test(said[0])
    ? (siteBefore(text, from) ?? siteInTitle(text))
    : (siteInTitle(text) ?? siteBefore(text, from));
  const domain = site === undefined ? null : domainFrom(`${site} `, 0);
  if (domain === null || !domain.isKnown || domain.isShort) return null;
  return { ...domain, end: behind, hasBracketDots: true, isCut: true };
}

/** `jo@ ` right before. */
function isGlued(text: string, from: number): boolean {
  return /[a-z0-9]@ ?$/i.test(text.slice(Math.max(0, from - 3), from));
}

/** `acme dot co`, “my domain, which is acme.co”: nobody tells of a place like that. */
export function isSpelledOrOwn(text: string, from: number): boolean {
  return /^(?:my|our) domain\b/i.test(text.slice(from, from + 12)) || domainFrom(text, from)?.hasWordDots === true;
}
