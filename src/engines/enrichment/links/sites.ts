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
  FORM_BEHIND,
  FOUND_THERE,
  HERE_WE_ARE,
  isCalendar,
  isOurThing,
  isPlaced,
  OURS_IS,
  PATH_OF_CONTACT,
  PATH_OF_SERVICE,
  PATH_TO_ANSWER,
  PATH_TO_ORDER,
  SHOWN_AS_OWN,
} from './site-invitations.ts';
import {
  ARTICLE,
  isDocument,
  isFile,
  isPersonalPage,
  mayBePerson,
  mayBeProfile,
  NAME_PATH,
  ONE_SEGMENT,
  PATH_OF_OFFER,
  PATH_TO_APPLY,
  PROFILE_PATH,
} from './site-paths.ts';
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
import { isLeft, isMine, isNobodyElses, isOfItself, isPresented } from './sites-of-work.ts';

export interface SiteUse {
  readonly use: ContactUse;
  readonly confidence: number;
  readonly kind?: 'calendar';
}

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
  const isOfGoogle = standing === 'elsewhere' && host.forms === 'google';
  if (isOfGoogle && path.startsWith('/forms')) return { use: 'asked', confidence: 0.9 };
  if (!isRoot && !host.isFamous && isCalendar(host.name, path, wordsOfLink(text, start)))
    return isNobodyElses(wordsOfLink(text, start), text, end) ? { use: 'asked', confidence: 0.8, kind: 'calendar' } : null;
  if (
    (isLong && PATH_TO_APPLY.test(path) && (!host.isFamous || link.hasScheme || facts.want !== null)) ||
    (link.hasScheme && host.isToApply)
  )
    return { use: 'asked', confidence: 0.85 };
  if (standing === 'elsewhere')
    return (isOfGoogle || host.isShortener) && APPLY_WORDS.test(wordsOfLink(text, start))
      ? { use: 'asked', confidence: 0.7 }
      : null;
  if (end <= facts.header.end && facts.header.hasColumns) return { use: 'published', confidence: 0.85 };
  if (host.isFacebook)
    return path.length > 2 && isOwnOnFacebook(facts, link, path) ? { use: 'published', confidence: 0.7 } : null;
  if (
    isLong &&
    path.length < LONGEST_ASKING &&
    !host.isFamous &&
    asksByPath(facts, path, text.slice(end, end + BEHIND_REACH)) &&
    isNobodyElses(wordsOfLink(text, start), text, end)
  )
    return { use: 'asked', confidence: 0.75 };
  if (host.isPersonal && isPersonalPage(host.name, path, isRoot))
    return isSomebodys(wordsOfLink(text, start)) ? null : { use: 'published', confidence: 0.65 };
  if (isLong && (isDocument(path) || ARTICLE.test(path))) return null;
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
  if (isNamedByPoster(facts, link, host, words, isRoot)) return { use: 'published', confidence: 0.85 };
  // “un site comme …”: the word for a site is the English one in many languages.
  if (isHinted && !facts.isEnglish && isLikeAnothers(words)) return null;
  if (
    isHinted &&
    (may & OWN) !== 0 &&
    OWN_WORDS.test(words) &&
    !isLeft(facts.text, link.end) &&
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

function isOwnOnFacebook(facts: SiteFacts, { start, end }: LinkSpan, path: string): boolean {
  const words = wordsOfLink(facts.text, start);
  return FACEBOOK_WORDS.test(words) || (NAME_PATH.test(path) && facts.isOfItsAuthor && isNobodyElses(words, facts.text, end));
}

/** Of a link that nothing right before it explains: by what the post is there for. */
function useByPost(facts: SiteFacts, link: LinkSpan, host: Host, words: string, isRoot: boolean): SiteUse | null {
  const { text } = facts;
  const { start, end, hostEnd } = link;
  const path = isRoot ? '' : text.slice(hostEnd, end);
  if (
    path !== '' &&
    path.length < 20 &&
    PATH_OF_OFFER.test(path) &&
    (PRICE_WORDS.test(words) || facts.isOffer || facts.want === 'work')
  )
    return { use: 'published', confidence: 0.7 };
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
  if (facts.company !== '' && facts.want === 'workers') return null;
  return { use: 'published', confidence: 0.55 };
}

/** Behind a longer path nobody answers. */
const LONGEST_ASKING = 48;
const BEHIND_REACH = 60;
/** So much of the words before a page says what it is called. */
const LONGEST_SHOWN = 72;
const LONGEST_CONTACT = 52;

/** By where it leads: to write, to answer or to order, as far as the post asks for that. */
function asksByPath(facts: SiteFacts, path: string, behind: string): boolean {
  if (FORM_BEHIND.test(behind)) return true;
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
  const isHouse = isOfMailbox(facts, host, words);
  const isShown =
    isPlaced(words) ||
    (leadsOn(words) && (isHouse || SHOWN_AS_OWN.test(words.slice(-LONGEST_SHOWN)) || isOurThing(words))) ||
    FOUND_THERE.test(facts.text.slice(end, end + BEHIND_REACH));
  if (!isShown && !(facts.isLaunch && isFirstLink(facts, start) && isOfItself(facts.text, start, end))) return false;
  facts.guessesLeft--;
  // “To check us: …”, of the house of an address that the post gives
  const isOwn = facts.isOfItsAuthor || (isHouse && OF_US.test(words));
  return !isPlaceholder(host.name) && isOwn && isNobodyElses(words, facts.text, end);
}

const OF_US = /\b(?:my|our|us|me)\b[^.!?\n]*$/i;

/** A page beside a mailbox of the same house, but not `[A name](https://…)`. */
function isOfMailbox({ mailHosts }: SiteFacts, { name }: Host, words: string): boolean {
  return mailHosts.has(name) && !name.endsWith('.edu') && !words.endsWith('](');
}

function isFirstLink({ firstScheme }: SiteFacts, start: number): boolean {
  return firstScheme === -1 || firstScheme > start - 9;
}
