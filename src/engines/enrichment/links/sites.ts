/** Whether a link that is no profile is the poster's own site, or the page to apply or answer at: by where it leads and by the words before it. */
import type { ContactUse } from '../../../domain/contact.ts';
import { isPlaceholder } from '../text/domains.ts';
import { PatternStarts } from '../text/pattern-starts.ts';
import type { Host } from './hosts.ts';
import type { LinkSpan } from './link-spans.ts';
import { endsInPointer, leadsOn, wordsOfLink } from './link-words.ts';
import { isNamedBefore, isNamedByPoster } from './named-sites.ts';
import { SiteFacts } from './site-facts.ts';
import {
  CONTACT_WORDS,
  HERE_WE_ARE,
  isPlaced,
  OURS_IS,
  PATH_OF_CONTACT,
  PATH_OF_SERVICE,
  PATH_TO_ANSWER,
  PATH_TO_ORDER,
  SHOWN_AS_OWN,
} from './site-invitations.ts';
import {
  ABOUT_US,
  ANOTHERS_NAME,
  APPLY_VIA,
  APPLY_WORDS,
  FACEBOOK_WORDS,
  FAMOUS_SITES,
  FIRST_PERSON,
  HINTS,
  MAKER_WORDS,
  NO_SITE,
  OTHERS_WORDS,
  OWN_PAGE_WORDS,
  OWN_THING,
  OWN_WORDS,
  PRICE_WORDS,
  PROFILE_WORDS,
  ROLE_WORDS,
  THEIRS,
  WE_ARE,
} from './site-words.ts';
import { isLikeAnothers, useByForeignWords } from './sites-abroad.ts';
import { isMine, isNobodyElses, isOfItself, isPresented } from './sites-of-work.ts';

export interface SiteUse {
  readonly use: ContactUse;
  readonly confidence: number;
}

/** Pages of people on platforms of pictures, films and answers. */
const PROFILE_PATH =
  /^\/(?:users?|c|p|channel|people|photos|profiles?|members?|artist|view|gm|designers|freelancer|creators?|sellers?)\/(?!register|login|signup|join)[\w@-]{2,60}(?:\/[\w-]{1,40})?\/?(?:\?feature=\w+)?$|^\/@[\w.-]{2,40}\/?$/i;
const NAME_PATH =
  /^\/(?!(?:about|pricing|log-?in|sign-?up|register|explore|search|blog|help|jobs|features|terms|privacy|discover|tags?|topics?|watch|categories|new|top|home|faq|docs|support)\b)(?=[^/]{0,60}[a-z])[@~]?[\w.-]{2,60}\/?(?:\?[\w=&-]{0,60})?$/i;
const ONE_SEGMENT = /^\/[\w.~@-]{1,80}\/?(?:\?[\w=&-]{0,60})?$/;
const PATH_TO_APPLY =
  /\/(?:jobs?|careers?|apply|join(?:-us)?|hiring|openings?|open-(?:positions|roles)|positions?|vacanc(?:y|ies)|work-with-us|work-for-us|we-are-hiring|recruitment|stellen\w*|karriere|join-our-team|viewform|founding-[\w-]+|work-at-[\w-]+)(?:[/?#._-]|$)/i;
const ARTICLE = /\/(?:blog|posts?|news|articles?|stories)\/.|\/(?:19|20)\d\d\/\d|faq\b|\?ref/i;
const DOCUMENTS = /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|mp4|mp3|zip|csv)$/i;
/** Where artists and freelancers say what they take and what it costs. */
const PATH_OF_OFFER =
  /^\/(?:commissions?|comms|portfolio|hire-?me|work-with-me|rates|tos|consulting|services|illustrations?|gallery|show-?reel|reel|case-studies|examples|samples)\/?$/i;
/**
 * Judges links of one text; null where a link is merely mentioned: an article, a product, a picture. What is known of the whole text is looked
 * up once, and only if it is asked for; else each look is at a bounded stretch.
 */
export type SiteReader = (link: LinkSpan, host: Host) => SiteUse | null;

/** `author` is the poster's name, lower case. */
export function siteReader(text: string, author: string | null): SiteReader {
  const facts = new SiteFacts(text, author !== null && author.length > 4 ? author : null);
  return (link, host) => {
    const use = siteUse(facts, link, host);
    if (use?.use === 'published' && !host.isShowcase && !host.isPersonal) facts.own ??= host.name;
    return use;
  };
}

/** What each of these says of the words before a link is asked only where it may stand there. */
const STARTS = new PatternStarts([
  CONTACT_WORDS,
  FIRST_PERSON,
  OTHERS_WORDS,
  NO_SITE,
  OWN_WORDS,
  MAKER_WORDS,
  APPLY_VIA,
  APPLY_WORDS,
]);
const [CONTACT, FIRST, OTHERS, NONE, OWN, MAKER, VIA, APPLY] = [1, 2, 4, 8, 16, 32, 64, 128];
/** Those that count only with a hint. */
const HINTED = OTHERS | NONE | OWN | APPLY;

function siteUse(facts: SiteFacts, link: LinkSpan, host: Host): SiteUse | null {
  const { text } = facts;
  const { start, end, hostEnd } = link;
  // “[www.acme.example](https://…)”: the address behind it counts.
  if (text.charCodeAt(end) === 0x5d && text.charCodeAt(end + 1) === 0x28) return null;
  const { standing } = host;
  const isLong = end - hostEnd > 4;
  if (standing === 'other' && !(isLong && mayBePerson(text.charCodeAt(hostEnd + 1)))) return null;
  const path = text.slice(hostEnd, end);
  if (
    isLong &&
    mayBeProfile(text.charCodeAt(hostEnd + 1)) &&
    PROFILE_PATH.test(path) &&
    PROFILE_WORDS.test(wordsOfLink(text, start))
  )
    return isSomebodys(wordsOfLink(text, start)) ? null : { use: 'published', confidence: 0.7 };
  const isRoot = path === '' || path === '/';
  if ((host.isShowcase || standing === 'other') && isShownWork(facts, link, host, path))
    return { use: 'published', confidence: 0.65 };
  if (standing === 'other') return null;
  if (standing === 'applications' && !(host.isService && (isRoot || PATH_OF_SERVICE.test(path))))
    return { use: 'asked', confidence: 0.9 };
  if (host.forms === 'airtable' && /^\/(?:\w+\/)?(?:\w+\/)?(?:shr\w+|form)\/?$/.test(path))
    return { use: 'asked', confidence: 0.9 };
  const isDocument = standing === 'elsewhere' && host.forms === 'google';
  if (isDocument && path.startsWith('/forms')) return { use: 'asked', confidence: 0.9 };
  if (
    (isLong && PATH_TO_APPLY.test(path) && (!host.isFamous || link.hasScheme || facts.want !== null)) ||
    (link.hasScheme && host.isToApply)
  )
    return { use: 'asked', confidence: 0.85 };
  if (standing === 'elsewhere')
    return (isDocument || host.isShortener) && APPLY_WORDS.test(wordsOfLink(text, start))
      ? { use: 'asked', confidence: 0.7 }
      : null;
  if (end <= facts.header.end && facts.header.hasColumns) return { use: 'published', confidence: 0.85 };
  if (host.isFacebook)
    return path.length > 2 && FACEBOOK_WORDS.test(wordsOfLink(text, start)) ? { use: 'published', confidence: 0.7 } : null;
  if (
    isLong &&
    path.length < LONGEST_ASKING &&
    !host.isFamous &&
    asksByPath(facts, path) &&
    isNobodyElses(wordsOfLink(text, start), text, end)
  )
    return { use: 'asked', confidence: 0.75 };
  if (host.isPersonal && isPersonalPage(host.name, path, isRoot))
    return isSomebodys(wordsOfLink(text, start)) ? null : { use: 'published', confidence: 0.65 };
  if (isLong && ((hasEnding(path) && DOCUMENTS.test(path)) || ARTICLE.test(path))) return null;
  return useByWords(facts, link, host, isRoot);
}

function useByWords(facts: SiteFacts, link: LinkSpan, host: Host, isRoot: boolean): SiteUse | null {
  const words = wordsOfLink(facts.text, link.start);
  const may = words === '' ? 0 : STARTS.among(words);
  const mayBeAnothers = words.includes("'") || words.includes('’');
  const isPointed = link.hasScheme && endsInPointer(words);
  const isHinted = ((may & HINTED) !== 0 || mayBeAnothers || isPointed || !facts.isEnglish) && HINTS.test(words);
  if ((may & VIA) !== 0 && APPLY_VIA.test(words)) return { use: 'asked', confidence: 0.75 };
  const isFirst = (may & FIRST) !== 0 && FIRST_PERSON.test(words);
  const isOthers =
    (isHinted || isFirst) &&
    (((may & OTHERS) !== 0 && OTHERS_WORDS.test(words)) ||
      (mayBeAnothers && ANOTHERS_NAME.test(words)) ||
      ((may & NONE) !== 0 && NO_SITE.test(words)));
  if (isHinted && isOthers && !isMine(words)) return null;
  if (isHinted && (may & APPLY) !== 0 && APPLY_WORDS.test(words)) return { use: 'asked', confidence: 0.8 };
  if ((may & CONTACT) !== 0 && leadsOn(words) && CONTACT_WORDS.test(words.slice(-LONGEST_CONTACT)))
    return { use: 'asked', confidence: 0.8 };
  if (isNamedByPoster(facts, link, host, isRoot)) return { use: 'published', confidence: 0.85 };
  // “un site comme …”: the word for a site is the English one in many languages.
  if (isHinted && !facts.isEnglish && isLikeAnothers(words)) return null;
  if (
    isHinted &&
    (may & OWN) !== 0 &&
    OWN_WORDS.test(words) &&
    (/\b(?:my|our|i|we)\b/i.test(words) || !(FAMOUS_SITES.test(words) || THEIRS.test(words)))
  )
    return { use: 'published', confidence: 0.75 };
  if (isFirst && !isOthers) {
    if (isRoot && ABOUT_US.test(words)) return { use: 'published', confidence: 0.75 };
    if (isRoot && !host.isFamous && OURS_IS.test(words)) return { use: 'published', confidence: 0.65 };
    if (words.endsWith('(') && OWN_THING.test(words)) return { use: 'published', confidence: 0.75 };
    if (WE_ARE.test(words) || (!host.isFamous && (words.endsWith('at ') || words.endsWith('at: ')) && HERE_WE_ARE.test(words)))
      return { use: 'published', confidence: 0.7 };
    if ((may & MAKER) !== 0 && MAKER_WORDS.test(words)) return { use: 'published', confidence: 0.65 };
  }
  if (isHinted && isPointed && ROLE_WORDS.test(words)) return { use: 'asked', confidence: 0.6 };
  if (!facts.isEnglish && facts.foreignLeft-- > 0) {
    const use = useByForeignWords(words, isRoot ? '' : facts.text.slice(link.hostEnd, link.end));
    if (use !== null) return { use, confidence: 0.7 };
  }
  return isOthers ? null : useByPost(facts, link, host, words, isRoot);
}

function isSomebodys(words: string): boolean {
  return OTHERS_WORDS.test(words) || ANOTHERS_NAME.test(words);
}

/** `.pdf`, `.jpeg` */
function hasEnding(path: string): boolean {
  return path.charCodeAt(path.length - 4) === 0x2e || path.charCodeAt(path.length - 5) === 0x2e;
}

/** A person's shop or card there, not a thing that somebody sells. */
function isPersonalPage(host: string, path: string, isRoot: boolean): boolean {
  if (host === 'etsy.com') return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?shop\//.test(path);
  return isRoot ? host.split('.').length > 2 : /^\/@?[\w.-]{2,40}(?:\/(?:commissions|shop|store))?\/?$/.test(path);
}

/** Somebody's page where many show their work, in a post that its author wrote to be found, and of nobody else. */
function isShownWork(facts: SiteFacts, { start, end }: LinkSpan, host: Host, path: string): boolean {
  const isPlace = host.isShowcase && host.name.split('.').length > 2;
  const isNamed = isPlace
    ? path.length < 2 || ONE_SEGMENT.test(path)
    : (host.isShowcase && NAME_PATH.test(path)) || PROFILE_PATH.test(path);
  if (!isNamed) return false;
  const words = wordsOfLink(facts.text, start);
  // A page of a company that hires is one for its openings.
  if (APPLY_WORDS.test(words) || (isPlace && path.length > 1 && facts.want === 'workers')) return false;
  return isNobodyElses(words, facts.text, end) && (OWN_PAGE_WORDS.test(words) || facts.isOfItsAuthor);
}

/** Of a link that nothing right before it explains: by what the post is there for. */
function useByPost(facts: SiteFacts, link: LinkSpan, host: Host, words: string, isRoot: boolean): SiteUse | null {
  const { text } = facts;
  const { start, end, hostEnd } = link;
  const path = isRoot ? '' : text.slice(hostEnd, end);
  if (path !== '' && path.length < 20 && PATH_OF_OFFER.test(path))
    return PRICE_WORDS.test(words) || facts.isOffer ? { use: 'published', confidence: 0.7 } : null;
  if (!isRoot) return isShownPage(facts, link, host, words) ? { use: 'published', confidence: 0.6 } : null;
  if (isFirstLink(facts, start) && (facts.own === null || facts.own === host.name)) {
    if (facts.isLaunch) return { use: 'published', confidence: 0.65 };
    if (isOfItself(text, start, end) && facts.isOffer) return { use: 'published', confidence: 0.6 };
  }
  // “discord.py” is a library, “readme.md” a file.
  if (!link.hasScheme && isFile(text, hostEnd)) return null;
  if (host.isFamous || facts.guessesLeft <= 0 || (facts.own !== null && facts.own !== host.name)) return null;
  facts.guessesLeft--;
  if (facts.isKnownNotToBeOfItsAuthor) return null;
  if (!isPresented(words, text, link) && !isPlaced(words) && (words.endsWith('](') || !isNamedBefore(text, start, host.name)))
    return null;
  if (!isNobodyElses(words, text, end) || isPlaceholder(host.name) || !facts.isOfItsAuthor) return null;
  if (!facts.isEnglish && isLikeAnothers(words)) return null;
  // Where the first line presents a company, its site stands there or is called so.
  if (facts.header.hasColumns && facts.want === 'workers') return null;
  return { use: 'published', confidence: 0.55 };
}

/** Behind a longer path nobody answers. */
const LONGEST_ASKING = 48;
/** So much of the words before a page says what it is called. */
const LONGEST_SHOWN = 72;
const LONGEST_CONTACT = 52;

/** By where it leads: to write, to answer or to order, as far as the post asks for that. */
function asksByPath(facts: SiteFacts, path: string): boolean {
  if (PATH_OF_CONTACT.test(path)) return facts.isOfItsAuthor;
  if (PATH_TO_ANSWER.test(path)) return facts.want === 'workers';
  return PATH_TO_ORDER.test(path) && facts.want === 'work';
}

/** A page inside a site, called what people call pages of their own, in a post that is its author's. */
function isShownPage(facts: SiteFacts, { start, end }: LinkSpan, host: Host, words: string): boolean {
  if (
    host.isFamous ||
    facts.guessesLeft <= 0 ||
    facts.isKnownNotToBeOfItsAuthor ||
    (facts.own !== null && facts.own !== host.name)
  )
    return false;
  const isShown = isPlaced(words) || (leadsOn(words) && SHOWN_AS_OWN.test(words.slice(-LONGEST_SHOWN)));
  if (!isShown && !(facts.isLaunch && isFirstLink(facts, start) && isOfItself(facts.text, start, end))) return false;
  facts.guessesLeft--;
  return !isPlaceholder(host.name) && facts.isOfItsAuthor && isNobodyElses(words, facts.text, end);
}

/** “discord.py”, “readme.md” */
function isFile(text: string, end: number): boolean {
  if (text.charCodeAt(end - 3) !== 0x2e) return false;
  const first = text.charCodeAt(end - 2) | 0x20;
  const second = text.charCodeAt(end - 1) | 0x20;
  return (first === 0x70 && second === 0x79) || (first === 0x6d && second === 0x64);
}

function isFirstLink({ firstScheme }: SiteFacts, start: number): boolean {
  return firstScheme === -1 || firstScheme > start - 9;
}

/** The first letters of a path to somebody's page where few pages are anybody's. */
function mayBePerson(code: number): boolean {
  const letter = code | 0x20;
  return code === 0x40 || letter === 0x75 || letter === 0x63 || letter === 0x70 || letter === 0x6d;
}

/** The first letters of `PROFILE_PATH`. */
function mayBeProfile(code: number): boolean {
  return code < 128 && PROFILE_LETTERS[code] === 1;
}

const PROFILE_LETTERS = new Uint8Array(128);
for (const letter of '@ucpmavgdfsUCPMAVGDFS') PROFILE_LETTERS[letter.charCodeAt(0)] = 1;
