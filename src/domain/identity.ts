/**
 * The names under which one person is known, and what ties two of them together. A name is text such as `reddit:jo` or
 * `email:jo@example.com`; outside the vault only its keyed hash is kept, so ties outlive the text they were read from.
 */
import type { Contact, ContactKind } from './contact.ts';
import { mailboxKey } from './mail-address.ts';
import type { Opportunity } from './opportunity.ts';
import { isRoleMailbox } from './role-mailbox.ts';

export type KeyedHash = (name: string) => string;

/** `alias`: the name an author shows where names are not unique. It counts with them, and leads to nobody else who shows it. */
export type LinkKind = ContactKind | 'alias';

/** A post's author and something its text gives as their own. Offsets are those of the contact; no text. */
export interface PersonLink {
  /** Keyed hash of the account that posted. */
  readonly author: string;
  /** Keyed hash of what was found. */
  readonly contact: string;
  readonly kind: LinkKind;
  readonly start: number;
  readonly end: number;
  /**
   * Whether it shows that both are one person. What is doubtful (a role's mailbox, one of several addresses, something on another page)
   * still counts where too much care does no harm: for suppression and for the time between two messages.
   */
  readonly isStrong: boolean;
}

/** What one post says about who is who. */
export interface PersonReading {
  readonly author: string;
  readonly links: readonly PersonLink[];
}

/** Counts up when the rules below change; jobs read under other rules are read again. */
export const IDENTITY_RULES = 1;

type PostAuthor = Pick<Opportunity, 'id' | 'source' | 'author' | 'url'>;
type OwnContact = Pick<Contact, 'kind' | 'value' | 'use' | 'confidence' | 'start' | 'end'> & { readonly url?: string | null };

/** Sources whose authors are accounts: a name there is one account for ever. */
const ACCOUNT_SOURCES = new Set(['reddit', 'github', 'hackernews', 'x', 'bluesky', 'mastodon', 'lemmy', 'lobsters', 'v2ex']);
/** Sources whose authors are companies, for whom many people write. */
const COMPANY_SOURCES = new Set(['remoteok', 'remotive', 'weworkremotely', 'himalayas', 'jobicy']);
/** Names that stand for nobody: what platforms put in place of an account that is gone, and what readers put where none is given. */
const NOBODY = new Set([
  'deleted',
  '[deleted]',
  'removed',
  '[removed]',
  'ghost',
  'anonymous',
  'unknown',
  'automoderator',
  'none',
]);
/** More of one kind in one post are a list, not ways to reach its author. */
const MOST_OF_A_KIND = 3;
const DOUBTFUL = 0.6;
/** Pages that are one person's on platforms without a contact kind of their own, as the platform table writes them. */
const PROFILE_PAGES = [
  'https://www.upwork.com/freelancers/',
  'https://www.freelancer.com/u/',
  'https://www.fiverr.com/',
  'https://www.producthunt.com/@',
  'https://www.behance.net/',
  'https://dribbble.com/',
  'https://99designs.com/profiles/',
  'https://www.indiehackers.com/',
];

/** The name messages to a post's author are counted under; a post without an author is a person of its own. */
export function authorName({ id, source, author }: PostAuthor): string {
  const name = author?.name.trim().toLowerCase() ?? '';
  return name === '' || NOBODY.has(name) ? `post:${id}` : `${source}:${name}`;
}

/** The account behind a post, as far as one can be told: where names are not unique it is the author's page, else this post alone. */
export function accountName(post: PostAuthor): string {
  const name = authorName(post);
  if (name.startsWith('post:') || ACCOUNT_SOURCES.has(post.source) || isCompany(post)) return name;
  const page = profileUrl(post.author?.url ?? null);
  return page === null ? `post:${post.id}` : `page:${page}`;
}

export function isCompany({ source }: Pick<PostAuthor, 'source'>): boolean {
  return COMPANY_SOURCES.has(source);
}

/** The name of a contact in the form that the suppression list compares. */
export function contactName({ kind, value }: Pick<Contact, 'kind' | 'value'>): string {
  return kind === 'email' ? mailName(value) : `${kind}:${value.trim().toLowerCase()}`;
}

export function mailName(address: string): string {
  return `email:${mailboxKey(address) ?? address.trim().toLowerCase()}`;
}

/** The name under which something typed by a person is hashed: `jo@example.com`, `email:jo@example.com`, `github:jo`, `whatsapp:+49…`. */
export function typedName(text: string): string {
  const trimmed = text.trim();
  const address = /^email:/i.test(trimmed) ? trimmed.slice(6).trim() : trimmed;
  if (mailboxKey(address) !== null) return mailName(address);
  const lower = trimmed.toLowerCase();
  const at = lower.indexOf(':');
  // “github:@jo” and “github: jo” are what people type for `github:jo`.
  return at === -1 || lower.startsWith('http')
    ? lower
    : `${lower.slice(0, at)}:${lower
        .slice(at + 1)
        .trim()
        .replace(/^@/, '')}`;
}

/** The name that identifies one person or one mailbox; null for what many share or nobody owns: websites, invitations, calendars, companies. */
export function identityName({ kind, value }: Pick<Contact, 'kind' | 'value'>): string | null {
  const lower = value.trim().toLowerCase();
  switch (kind) {
    case 'email':
      return mailboxKey(value) === null ? null : mailName(value);
    case 'phone':
    case 'whatsapp':
      // One number is one phone, whichever app it is answered with.
      return /^\+\d{7,15}$/.test(lower) ? `phone:${lower}` : null;
    case 'linkedin':
      return /^https:\/\/(?:[a-z]+\.)?linkedin\.com\/(?:in|pub)\/./.test(lower) ? `linkedin:${lower}` : null;
    case 'discord':
      return /^https:\/\/(?!discord\.com\/users\/)/.test(lower) ? null : `discord:${lower}`;
    case 'website':
      return isProfilePage(lower) ? `website:${lower}` : null;
    case 'calendar':
      return null;
    default:
      return lower === '' ? null : `${kind}:${lower}`;
  }
}

/** Everything that a post and its contacts say about who is who. The same name on two platforms says nothing. */
export function readPerson(post: PostAuthor, contacts: readonly OwnContact[], keyedHash: KeyedHash): PersonReading {
  const account = accountName(post);
  const author = keyedHash(account);
  const alias = authorName(post);
  const links: PersonLink[] =
    alias === account ? [] : [{ author, contact: keyedHash(alias), kind: 'alias', start: 0, end: 0, isStrong: false }];
  const own = ownContacts(contacts);
  const names = new Map<string, Set<string>>();
  for (const { name } of own) {
    const kind = name.slice(0, name.indexOf(':'));
    names.set(kind, (names.get(kind) ?? new Set()).add(name));
  }
  const seen = new Map<string, number>();
  for (const { contact, name } of own) {
    const ofKind = names.get(name.slice(0, name.indexOf(':')))?.size ?? 0;
    if (name === account || ofKind > MOST_OF_A_KIND) continue;
    const { kind, start, end, confidence } = contact;
    const isHere = (contact.url ?? post.url) === post.url;
    const isRole = kind === 'email' && isRoleMailbox(contact.value);
    const isStrong = ofKind === 1 && isHere && !isRole && !isCompany(post) && confidence >= DOUBTFUL;
    const link: PersonLink = { author, contact: keyedHash(name), kind, start, end, isStrong };
    const before = seen.get(name);
    // Of several places the best shows it.
    if (before === undefined) seen.set(name, links.push(link) - 1);
    else if (isStrong && links[before]?.isStrong === false) links[before] = link;
  }
  return { author, links };
}

function ownContacts(contacts: readonly OwnContact[]): { readonly contact: OwnContact; readonly name: string }[] {
  return contacts.flatMap((contact) => {
    const name = contact.use === 'seen' ? null : identityName(contact);
    return name === null ? [] : [{ contact, name }];
  });
}

function isProfilePage(url: string): boolean {
  return PROFILE_PAGES.some((page) => url.startsWith(page) && /^[^/?#]+\/?$/.test(url.slice(page.length)));
}

/** A page that is not the whole site. */
function profileUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, pathname, search } = new URL(url);
  if (!/^https?:$/.test(protocol) || pathname === '/') return null;
  return `${host}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}
