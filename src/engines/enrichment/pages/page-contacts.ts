/**
 * Contacts on a page that a post links to. The page's text goes through the same extraction as a post; what its markup declares (`rel=me`,
 * `mailto:`, JSON-LD) stands behind the text, a line each. What the page only mentions, and other people's addresses, stay out.
 */
import { type Contact, type ContactUse, contactText } from '../../../domain/contact.ts';
import { pageText } from '../../../domain/encoded-text.ts';
import { htmlToText } from '../../../domain/html-text.ts';
import { isFreeMail, mailDomain } from '../../../domain/mail-address.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { findContacts } from '../extraction/extract.ts';
import { declaredBy, mentionedBy } from './page-declared.ts';
import type { PageAnswer } from './page-fetch.ts';
import { platformOf } from './page-hosts.ts';
import { type Markup, type MarkupLink, markupOf } from './page-markup.ts';
import { isSecurityFile, promiseOf } from './page-promises.ts';
import { bareHost, webAddress } from './page-urls.ts';

export interface ReadPage {
  readonly contacts: readonly Contact[];
  /** Pages of the same host that promise contacts, the best first, absolute and without fragment. */
  readonly further: readonly string[];
  /** What an operator should know of what was left out; null when nothing was. */
  readonly note: string | null;
  /** Where the page sends its visitors without waiting, absolute; null where they stay. */
  readonly leadsTo: string | null;
}

type Page = Extract<PageAnswer, { readonly state: 'read' }>;

/** More addresses than this on one page are a directory. */
const MOST_ADDRESSES = 5;
const NO_MARKUP: Markup = { title: '', links: [], data: [], properties: [], base: null, leadsTo: null, language: '' };

export async function readPage(page: Page, post: Pick<Post, 'author' | 'tags' | 'source'>): Promise<ReadPage> {
  const text = pageText(page.body, page.charset);
  const isHtml = page.type !== 'text/plain';
  const markup = isHtml ? markupOf(text) : NO_MARKUP;
  const base = markup.base === null ? page.url : (URL.parse(markup.base, page.url)?.href ?? page.url);
  const declared = declaredBy(markup, base, page.url);
  const words = isHtml ? htmlToText(text) : text;
  const declaredFrom = contactText({ title: markup.title, body: words }).length;
  const { author, source } = post;
  const tags = [...post.tags, ...countryLabels(page.url, markup.language)];
  const shown = { title: markup.title, body: [words, ...declared].join('\n'), author, tags, source, url: page.url };
  const found = (await findContacts(shown)).map((contact) =>
    contact.start < declaredFrom ? contact : atMost(contact, 'published'),
  );
  const mentioned = mentionedBy(markup);
  const kept = found.filter(
    (contact) =>
      contact.kind !== 'website' &&
      contact.use !== 'seen' &&
      !(contact.use === 'published' && contact.start < declaredFrom && mentioned.has(contact.quote)) &&
      !isPlatforms(contact, page.url) &&
      !isThirdParty(contact, page.url) &&
      !isMakers(contact, page.url, contactText(shown)),
  );
  const further = furtherPages(markup.links, page.url, base);
  const leadsTo = markup.leadsTo === null ? null : (webAddress(markup.leadsTo, base)?.href ?? null);
  if (FOR_SALE.test(`${markup.title}\n${words.slice(0, SALE_REACH)}`))
    return { contacts: [], further: [], note: 'the domain is for sale', leadsTo: null };
  if (isSecurityFile(page.url)) {
    // It invites reports of security holes and nothing else (RFC 9116).
    const contacts = found.filter(({ kind }) => kind !== 'website').map((contact) => ({ ...contact, use: 'seen' as const }));
    return { contacts, further, note: contacts.length === 0 ? null : 'its contacts are for reports of security holes', leadsTo };
  }
  const addresses = kept.filter(({ kind }) => kind === 'email');
  if (addresses.length <= MOST_ADDRESSES) return { contacts: kept, further, note: null, leadsTo };
  const contacts = kept.filter(({ kind, use }) => kind !== 'email' || use === 'asked');
  const asked = contacts.filter(({ kind }) => kind === 'email');
  // A directory invites mail to everybody in it, which is an invitation to none.
  const note = `it lists ${addresses.length} addresses, and a list is not an invitation`;
  return {
    contacts: asked.length > MOST_ADDRESSES ? contacts.filter(({ kind }) => kind !== 'email') : contacts,
    further,
    note,
    leadsTo,
  };
}

/** What stands at an address whose owner let it go: whoever answers there sells it. */
const FOR_SALE =
  /\b(?:(?:this |the )?(?:web ?)?(?:domain|domain name|site|[\w-]{1,60}\.[a-z]{2,12}) (?:is|may be|might be) (?:available )?(?:for sale|parked)|buy this domain|domain parking|diese domain (?:steht|ist)[^.\n]{0,30}(?:zum verkauf|zu verkaufen|geparkt)|(?:ce|le) (?:nom de )?domaine est (?:à vendre|en vente)|este dominio está (?:en|a la) venta|deze domeinnaam is te koop|domain(?:a|ena)? (?:jest )?na sprzedaż)/i;
const SALE_REACH = 600;

/** The mailboxes of a platform stand on everybody's pages there. */
function isPlatforms({ kind, value }: Contact, url: string): boolean {
  const platform = kind === 'email' ? platformOf(url) : null;
  return platform !== null && `.${mailDomain(value)}`.endsWith(`.${platform.domain}`);
}

function atMost(contact: Contact, use: ContactUse): Contact {
  return contact.use === 'asked' ? { ...contact, use } : contact;
}

/** An address under another company's name, on a page that is not about contact: a customer's, a supplier's, the maker of the site's. */
function isThirdParty({ kind, value, use }: Contact, url: string): boolean {
  if (kind !== 'email' || use === 'asked') return false;
  const domain = mailDomain(value);
  return !isOwnDomain(domain, new URL(url).hostname) && !isFreeMail(domain) && promiseOf(new URL(url), '') === null;
}

/** “Built by Sites and More (support@sites.example)”, “Webdesign: info@agentur.example”: whoever made the page of somebody else. */
function isMakers({ kind, value, start }: Contact, url: string, text: string): boolean {
  if (kind !== 'email') return false;
  const domain = mailDomain(value);
  if (isOwnDomain(domain, new URL(url).hostname) || isFreeMail(domain)) return false;
  const before = text.slice(Math.max(0, start - CREDIT_REACH), start);
  return CREDIT.test(before.slice(before.lastIndexOf('\n') + 1));
}

const CREDIT_REACH = 160;
/** In the line of the address, with no sentence between. */
const CREDIT =
  /(?<![\p{L}\d])(?:(?:designed|built|made|created|developed|coded|crafted|powered|hosted|maintained|(?:web ?)?(?:site|page|design|theme|template|hosting|development))(?: (?:and|&) [a-z]{4,12})?(?: with [^\s]{1,12})? by|(?:webdesign|web design|website|webseite|homepage|umsetzung|realisierung|realisation|réalisation|programmierung|hosting|diseño web|sito web|realizzazione)\s?:|(?:erstellt|gestaltet|umgesetzt|programmiert|entwickelt) von|(?:réalisé|créé|conçu)e? par|(?:diseñad|desarrollad|cread)[oa] por|(?:desenvolvid|criad|feit)[oa] por|(?:realizzat|sviluppat)[oa] da|(?:gemaakt|ontwikkeld) door)(?![\p{L}\d])(?:(?![.!?]\s)[^\n]){0,100}$/iu;

/** Prefixes under which people put parts of their own site; any other may be a customer of a host for everybody. */
const OWN_PREFIX =
  /^(?:www\d?|blog|shop|store|portfolio|work|jobs|careers?|about|contact|hello|team|my|home|en|de|fr|es|it|nl)\./;

function isOwnDomain(domain: string, hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  const bare = host.replace(OWN_PREFIX, '');
  return domain === host || (domain === bare && bare.includes('.')) || domain.endsWith(`.${bare}`);
}

/** Pages of the same owner that promise contacts, the best first. */
function furtherPages(links: readonly MarkupLink[], from: string, base: string): string[] {
  const here = new URL(from);
  const home = platformOf(from)?.home ?? '';
  const ranked = new Map<string, number>();
  for (const { href, name } of links) {
    const url = webAddress(href, base);
    if (url === null || bareHost(url) !== bareHost(here) || url.href === here.href) continue;
    if (!`${url.pathname}/`.startsWith(home === '' ? '/' : `${home}/`)) continue;
    const rank = promiseOf(url, name);
    if (rank !== null) ranked.set(url.href, Math.min(rank, ranked.get(url.href) ?? rank));
  }
  return [...ranked].sort(([, a], [, b]) => a - b).map(([url]) => url);
}

/** What tells of the country in which numbers are written as at home: the page's host, and the region of its language, but what templates begin with. */
function countryLabels(url: string, language: string): string[] {
  const region = /^(?!en[-_]us\b)[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(language)?.[1];
  return [new URL(url).hostname, ...(region === undefined ? [] : [`site.${region.toLowerCase()}`])];
}
