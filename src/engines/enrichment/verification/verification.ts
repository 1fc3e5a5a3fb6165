/**
 * What can be known about an address without writing to it: its form, its mailbox name, its domain and, where the net may be asked, the
 * name servers. No mail server is ever asked about a mailbox: that is what spammers do, and its answer proves nothing.
 */
import type { Verification } from '../../../domain/contact.ts';
import { isFreeMail, mailAddress, mailDomain } from '../../../domain/mail-address.ts';
import type { Clock, Internet } from '../../../system/world.ts';
import { mailboxPurpose, meantDomain, mixesAlphabets, shownDomain } from './verification-domains.ts';

export type AddressCheck = (address: string) => Verification;
type State = Verification['state'];
type Known = Omit<Verification, 'checkedAt'>;

/** The weightier one decides; what is invalid stays so. */
const WEIGHT: Readonly<Record<State, number>> = { valid: 0, unknown: 1, risky: 2, invalid: 3 };
const MAILBOX = 'whether this mailbox exists is not known';

/** Domains repeat, and a stream of posts never ends; so many are remembered. */
const MOST_DOMAINS = 4_096;

/** A check by the address alone; the list it needs is read once, here. */
export async function openAddressCheck(): Promise<AddressCheck> {
  const { isDisposable } = await import('./verification-disposable.ts');
  const domains = new Map<string, DomainView>();
  return (text) => {
    const address = mailAddress(text);
    if (address === null) return { state: 'invalid', reasons: ['it is not one plain address'], checkedAt: null };
    const domain = mailDomain(address);
    let view = domains.get(domain);
    if (view === undefined) {
      if (domains.size >= MOST_DOMAINS) domains.clear();
      view = domainView(domain, isDisposable);
      domains.set(domain, view);
    }
    return { ...verdict(address, view), checkedAt: null };
  };
}

interface DomainView {
  readonly doubts: readonly string[];
  /** What is known where nothing is doubtful. */
  readonly otherwise: Known;
}

function domainView(domain: string, isDisposable: (domain: string) => boolean): DomainView {
  const shown = shownDomain(domain);
  const meant = meantDomain(domain);
  const doubts = [
    meant === null ? null : `did you mean ${meant}?`,
    // Mistyped names of great providers stand on the list as well: others catch their mail.
    meant === null && isDisposable(domain) ? `${shown} gives out mailboxes that are soon thrown away` : null,
    mixesAlphabets(domain) ? `${shown} mixes letters of several alphabets` : null,
  ].filter((doubt) => doubt !== null);
  const otherwise: Known = isFreeMail(domain)
    ? { state: 'valid', reasons: [`${domain} takes mail; ${MAILBOX}`] }
    : { state: 'unknown', reasons: [`whether ${shown} takes mail was not looked up`] };
  return { doubts, otherwise };
}

function verdict(address: string, { doubts, otherwise }: DomainView): Known {
  const purpose = mailboxPurpose(address.slice(0, address.lastIndexOf('@')), mailDomain(address));
  if (purpose?.isUnread === true) return { state: 'invalid', reasons: [purpose.why] };
  const reasons = purpose === null ? doubts : [...doubts, purpose.why];
  return reasons.length > 0 ? { state: 'risky', reasons } : otherwise;
}

/** Looks an address up. Never rejects; an interrupted or failed look leaves what is known without it. */
export type AddressVerifier = (address: string) => Promise<Verification>;

/** Asks the name servers once for each domain of a run. */
export function createAddressVerifier(
  check: AddressCheck,
  { internet, clock }: { readonly internet: Pick<Internet, 'addresses' | 'mailServers'>; readonly clock: Clock },
): AddressVerifier {
  const domains = new Map<string, Promise<Known>>();
  return async (text) => {
    const known = check(text);
    // Neither a bad form nor a mailbox that nobody reads gets better by its domain; the great providers need no question.
    if (known.state === 'invalid' || known.state === 'valid') return known;
    const domain = mailDomain(mailAddress(text) ?? '');
    const asked = domains.get(domain) ?? mailOf(domain, internet);
    domains.set(domain, asked);
    const found = await asked;
    const reasons = known.state === 'risky' ? [...known.reasons, ...found.reasons] : found.reasons;
    const state = known.state === 'risky' && WEIGHT[found.state] < WEIGHT.risky ? 'risky' : found.state;
    return {
      state,
      // What makes it invalid is said first.
      reasons: state === 'invalid' ? [...found.reasons, ...(known.state === 'risky' ? known.reasons : [])] : reasons,
      checkedAt: clock.now().toISOString(),
    };
  };
}

async function mailOf(domain: string, internet: Pick<Internet, 'addresses' | 'mailServers'>): Promise<Known> {
  const shown = shownDomain(domain);
  const servers = await internet.mailServers(domain);
  switch (servers.state) {
    case 'found': {
      const names = servers.records.map(({ exchange }) => exchange.replace(/\.$/, '').toLowerCase());
      // RFC 7505: the one record "." says that no mail is taken.
      if (names.every((name) => name === '')) return { state: 'invalid', reasons: [`${shown} says that it takes no mail`] };
      if (names.every((name) => name === '' || name === 'localhost' || /^[\d.]+$/.test(name)))
        return { state: 'invalid', reasons: [`the mail servers of ${shown} are no hosts of the open net`] };
      return { state: 'valid', reasons: [`${shown} takes mail; ${MAILBOX}`] };
    }
    case 'no_record':
      return mailWithoutServers(shown, await internet.addresses(domain));
    case 'no_name':
      return { state: 'invalid', reasons: [`there is no domain ${shown}`] };
    case 'failed':
      return { state: 'unknown', reasons: [`whether ${shown} takes mail could not be looked up: ${servers.why}`] };
  }
}

/** RFC 5321, section 5.1: without a mail server the host itself is tried, which hardly ever means that anybody reads there. */
function mailWithoutServers(shown: string, hosts: Awaited<ReturnType<Internet['addresses']>>): Known {
  if (hosts.state === 'found') return { state: 'risky', reasons: [`${shown} names no mail server`] };
  if (hosts.state === 'failed')
    return { state: 'unknown', reasons: [`whether ${shown} takes mail could not be looked up: ${hosts.why}`] };
  return { state: 'invalid', reasons: [`${shown} has no mail server and no host`] };
}
