/**
 * Contacts on a page that a post links to. The page's text goes through the same extraction as a post; what its markup declares (`rel=me`,
 * `mailto:`, JSON-LD) stands behind the text, a line each. What the page only mentions, and other people's addresses, stay out.
 */
import { type Contact, type ContactUse, contactText } from '../../domain/contact.ts';
import { pageText } from '../../domain/encoded-text.ts';
import { htmlToText } from '../../domain/html-text.ts';
import { isFreeMail, mailDomain } from '../../domain/mail-address.ts';
import type { Post } from '../../domain/opportunity.ts';
import { findContacts } from './extract.ts';
import type { PageAnswer } from './page-fetch.ts';
import { type Markup, type MarkupLink, markupOf } from './page-markup.ts';

export interface ReadPage {
  readonly contacts: readonly Contact[];
  /** Pages of the same host that promise contacts, the best first, absolute and without fragment. */
  readonly further: readonly string[];
  /** What an operator should know of what was left out; null when nothing was. */
  readonly note: string | null;
}

type Page = Extract<PageAnswer, { readonly state: 'read' }>;

/** More addresses than this on one page are a directory. */
const MOST_ADDRESSES = 5;
const MOST_DECLARED = 60;
const NO_MARKUP: Markup = { title: '', links: [], data: [] };

export async function readPage(page: Page, post: Pick<Post, 'author' | 'tags' | 'source'>): Promise<ReadPage> {
  const text = pageText(page.body, page.charset);
  const isHtml = page.type !== 'text/plain';
  const markup = isHtml ? markupOf(text) : NO_MARKUP;
  const declared = declaredBy(markup).slice(0, MOST_DECLARED);
  const words = isHtml ? htmlToText(text) : text;
  const declaredFrom = contactText({ title: markup.title, body: words }).length;
  const { author, tags, source } = post;
  const shown = { title: markup.title, body: [words, ...declared].join('\n'), author, tags, source, url: page.url };
  const found = (await findContacts(shown)).map((contact) =>
    contact.start < declaredFrom ? contact : atMost(contact, 'published'),
  );
  const kept = found.filter(
    (contact) =>
      contact.kind !== 'website' &&
      contact.use !== 'seen' &&
      !isThirdParty(contact, page.url) &&
      !isMakers(contact, page.url, contactText(shown)),
  );
  const further = furtherPages(markup.links, page.url);
  if (isSecurityFile(page.url)) {
    // It invites reports of security holes and nothing else (RFC 9116).
    const contacts = found.filter(({ kind }) => kind !== 'website').map((contact) => ({ ...contact, use: 'seen' as const }));
    return { contacts, further, note: contacts.length === 0 ? null : 'its contacts are for reports of security holes' };
  }
  const addresses = kept.filter(({ kind }) => kind === 'email');
  if (addresses.length <= MOST_ADDRESSES) return { contacts: kept, further, note: null };
  const contacts = kept.filter(({ kind, use }) => kind !== 'email' || use === 'asked');
  const asked = contacts.filter(({ kind }) => kind === 'email');
  // A directory invites mail to everybody in it, which is an invitation to none.
  const note = `it lists ${addresses.length} addresses, and a list is not an invitation`;
  return { contacts: asked.length > MOST_ADDRESSES ? contacts.filter(({ kind }) => kind !== 'email') : contacts, further, note };
}

function atMost(contact: Contact, use: ContactUse): Contact {
  return contact.use === 'asked' ? { ...contact, use } : contact;
}

/** An address under another company's name, on a page that is not about contact: a customer's, a supplier's, the maker of the site's. */
function isThirdParty({ kind, value, use }: Contact, url: string): boolean {
  if (kind !== 'email' || use === 'asked') return false;
  const domain = mailDomain(value);
  return !isOwnDomain(domain, new URL(url).hostname) && !isFreeMail(domain) && !promisesContact(new URL(url).pathname, '');
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

/** What the markup says the page's owner can be reached by, a line each. */
function declaredBy({ links, data }: Markup): string[] {
  const lines = new Set<string>();
  for (const { href, rel } of links) {
    const direct = /^(?:mailto|tel):([^?]{1,320})/i.exec(href)?.[1];
    const line = direct === undefined ? (rel.includes('me') && /^https?:\/\//i.test(href) ? href : null) : percentDecoded(direct);
    if (line !== null) lines.add(line.replace(/\s+/g, ' ').trim());
  }
  for (const text of data) for (const line of declaredInData(text)) lines.add(line);
  lines.delete('');
  return [...lines];
}

/** Types of schema.org that stand for whoever the page is about. */
const OWNERS =
  /^(?:Person|Organization|Corporation|LocalBusiness|ProfessionalService|ProfilePage|ContactPage|WebSite|ContactPoint|[A-Z]\w{2,30}(?:Business|Store|Agency|Service|Organization|Studio|Restaurant))$/;
const FIELDS = ['email', 'telephone', 'sameAs'] as const;
const INSIDE = ['@graph', 'mainEntity', 'contactPoint'] as const;
const DEEPEST = 4;

/** JSON-LD (https://schema.org): contact fields of the page's owner, not of the authors, reviewers and products further inside. */
function declaredInData(text: string): string[] {
  const lines: string[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (depth > DEEPEST || lines.length >= MOST_DECLARED) return;
    if (Array.isArray(node)) {
      for (const one of node.slice(0, MOST_DECLARED)) visit(one, depth + 1);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const record = node as Readonly<Record<string, unknown>>;
    const types = [record['@type']].flat();
    if (types.some((type) => typeof type === 'string' && OWNERS.test(type))) {
      for (const value of FIELDS.flatMap((field) => [record[field]].flat()))
        if (typeof value === 'string' && value.length <= 320)
          lines.push(
            value
              .replace(/^(?:mailto|tel):/i, '')
              .replace(/\s+/g, ' ')
              .trim(),
          );
    }
    for (const field of INSIDE) visit(record[field], depth + 1);
  };
  try {
    visit(JSON.parse(text), 0);
  } catch {
    return [];
  }
  return lines;
}

/** Words by which sites name the page that says how to reach them, the most promising first. */
const PROMISES: readonly ReadonlySet<string>[] = [
  new Set([
    'contact',
    'contacts',
    'contactus',
    'contactme',
    'kontakt',
    'contacto',
    'contato',
    'contatti',
    'yhteystiedot',
    'iletisim',
    'hire',
    'hireme',
  ]),
  new Set(['impressum', 'imprint', 'legalnotice']),
  new Set(['about', 'aboutus', 'aboutme', 'überuns', 'ueberuns']),
];

function furtherPages(links: readonly MarkupLink[], from: string): string[] {
  const here = new URL(from);
  const ranked = new Map<string, number>();
  for (const { href, name } of links) {
    if (!URL.canParse(href, from)) continue;
    const url = new URL(href, from);
    url.hash = '';
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || bareHost(url) !== bareHost(here) || url.href === here.href)
      continue;
    const rank = rankOf(url.pathname, name);
    if (rank !== null) ranked.set(url.href, Math.min(rank, ranked.get(url.href) ?? rank));
  }
  return [...ranked].sort(([, a], [, b]) => a - b).map(([url]) => url);
}

function promisesContact(pathname: string, name: string): boolean {
  return rankOf(pathname, name) !== null;
}

/** 0 is best; null for every other page. */
function rankOf(pathname: string, name: string): number | null {
  if (isSecurityFile(pathname)) return PROMISES.length;
  const last =
    percentDecoded(pathname.slice(-120))
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  const names = [wordsOf(last.replace(/\.\w{2,5}$/, '')), name.length <= 40 ? wordsOf(name) : []];
  const rank = PROMISES.findIndex((promise) =>
    names.some((words) => words.some((word) => promise.has(word)) || promise.has(words.join(''))),
  );
  return rank === -1 ? null : rank;
}

function isSecurityFile(url: string): boolean {
  return url.endsWith('/security.txt');
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/\.$/, '').replace(/^www\./, '');
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
