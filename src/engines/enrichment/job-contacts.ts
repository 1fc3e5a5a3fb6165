/** A job's contacts: those of its post, those of pages that were read for it, now or earlier, and what is known about each address. */
import type { Contact, Verification } from '../../domain/contact.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import type { StoredContact } from '../../store/ledger.ts';
import type { Clock, Internet } from '../../system/world.ts';
import { findContacts } from './extraction/extract.ts';
import type { PageFetch } from './pages/page-fetch.ts';
import { type PagesRead, type PageVisit, readPages } from './pages/pages.ts';
import { type AddressCheck, type AddressVerifier, openAddressCheck } from './verification/verification.ts';

export interface JobContacts {
  readonly contacts: readonly StoredContact[];
  /** Pages that were asked for in this run. */
  readonly pages: readonly PageVisit[];
  /** False where the ledger holds the very same contacts already. */
  readonly isNew: boolean;
  /** True where the ledger must be written, be it for a fresh look at an address only. */
  readonly hasChanged: boolean;
}

export interface ReadJobOptions {
  readonly signal: AbortSignal;
  readonly onPage?: (url: string) => void;
}

export interface JobReader {
  read(post: Opportunity, stored: readonly StoredContact[], options: ReadJobOptions): Promise<JobContacts>;
}

/** What it takes to ask the open net. */
export interface PageParts {
  readonly internet: Internet;
  /** Between two requests to one host, milliseconds. */
  readonly spacingMs: number;
}

/** Reads posts alone: nothing is asked of the net. */
export async function openJobReader(clock: Clock): Promise<JobReader> {
  return createJobReader(clock, { check: await openAddressCheck(), fetch: null, verify: null });
}

/** Reads posts and the pages they link to, and asks the name servers about mail domains. For one run. */
export async function openFetchingJobReader(clock: Clock, { internet, spacingMs }: PageParts): Promise<JobReader> {
  const [{ createGuardedFetch }, { createPageFetch, PAGE_USER_AGENT }, { createAddressVerifier }, check] = await Promise.all([
    import('../../system/guarded-fetch.ts'),
    import('./pages/page-fetch.ts'),
    import('./verification/verification.ts'),
    openAddressCheck(),
  ]);
  const get = createGuardedFetch({ internet, userAgent: PAGE_USER_AGENT });
  return createJobReader(clock, {
    check,
    fetch: createPageFetch({ get, clock, spacingMs }),
    verify: createAddressVerifier(check, { internet, clock }),
  });
}

interface ReaderParts {
  readonly check: AddressCheck;
  readonly fetch: PageFetch | null;
  readonly verify: AddressVerifier | null;
}

function createJobReader(clock: Clock, { check, fetch, verify }: ReaderParts): JobReader {
  return {
    async read(post, stored, options) {
      const own = await findContacts(post);
      const read = fetch === null ? null : await readPages(post, own, fetch, options);
      const found = merged(post, own, read, stored, clock.now().toISOString());
      const contacts = await Promise.all(
        found.map(async (contact) => ({ ...contact, verification: await verificationOf(contact, options.signal) })),
      );
      const isNew = !isSame(contacts, stored, (contact) => [contact.url, contact.use, contact.quote, contact.confidence]);
      const hasChanged = isNew || !isSame(contacts, stored, ({ verification }) => [verification]);
      return { contacts, pages: read?.visits ?? [], isNew, hasChanged };
    },
  };

  async function verificationOf({ kind, value, verification }: StoredContact, signal: AbortSignal): Promise<Verification | null> {
    if (kind !== 'email') return null;
    // A look at the name servers knows more than the address alone.
    const known = verification?.checkedAt != null ? verification : check(value);
    return verify === null ? known : unlessAborted(verify(value), signal, known);
  }
}

/** Name servers that do not answer may take half a minute, and a question to them cannot be taken back. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal, otherwise: T): Promise<T> {
  if (signal.aborted) return Promise.resolve(otherwise);
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(otherwise);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The post's own contacts first: what the person wrote there is the stronger reason to write. Equal finds keep the time they were found. */
function merged(
  post: Pick<Opportunity, 'url'>,
  own: readonly Contact[],
  read: PagesRead | null,
  stored: readonly StoredContact[],
  now: string,
): readonly StoredContact[] {
  const known = new Map(stored.map((contact) => [`${keyOf(contact)} ${contact.url}`, contact]));
  const found = new Map<string, StoredContact>();
  const add = (contact: Contact, url: string | null): void => {
    const key = keyOf(contact);
    if (found.has(key)) return;
    const before = known.get(`${key} ${url}`);
    found.set(key, { ...contact, url, foundAt: before?.foundAt ?? now, verification: before?.verification ?? null });
  };
  for (const contact of own) add(contact, post.url);
  for (const contact of read?.contacts ?? []) add(contact, contact.url);
  for (const contact of stored) if (contact.url !== post.url && staysWithout(contact, read)) add(contact, contact.url);
  return [...found.values()];
}

/** Whether a find of an earlier run stays: its page was not read again. A run in which every page was read knows better. */
function staysWithout({ url }: StoredContact, read: PagesRead | null): boolean {
  if (read === null) return true;
  const isReadAgain = read.visits.some((visit) => visit.state === 'read' && visit.url === url);
  return !isReadAgain && (read.isCutShort || read.visits.some((visit) => visit.state === 'passed_over'));
}

function isSame(
  contacts: readonly StoredContact[],
  stored: readonly StoredContact[],
  more: (contact: StoredContact) => unknown[],
): boolean {
  const key = (contact: StoredContact): string => JSON.stringify([keyOf(contact), contact.start, contact.end, ...more(contact)]);
  const known = new Set(stored.map(key));
  return contacts.length === stored.length && contacts.every((contact) => known.has(key(contact)));
}

function keyOf({ kind, value }: Contact): string {
  return `${kind} ${value}`;
}
