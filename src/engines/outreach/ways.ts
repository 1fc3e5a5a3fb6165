/** The ways in which one request can be answered, in the order in which they are tried: in its own thread, by an address it invites, by the operator's hand. */
import { sha256 } from '../../domain/canonical.ts';
import type { ContactBasis } from '../../domain/contact.ts';
import { isFreeMail, mailboxKey, mailDomain } from '../../domain/mail-address.ts';
import type { ChannelId, Recipient } from '../../domain/message.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import { asksForPaidHelp, mailRefusal } from '../../domain/policy.ts';
import { safeLine } from '../../domain/text.ts';
import type { StoredContact } from '../../store/ledger.ts';
import { pageUrl } from './compose-offer.ts';

export interface Way {
  readonly channel: ChannelId;
  /** Null where there is nobody to address; then `impossible` says why. */
  readonly recipient: Recipient | null;
  readonly basis: ContactBasis | null;
  /** Why this person is written to, and why here. */
  readonly why: string;
  /** Where the address came from. */
  readonly origin: { readonly url: string | null; readonly quote: string } | null;
  readonly impossible: string | null;
  /** Why a person should look twice before using this way; it is never the one whose turn it is by itself. */
  readonly caution: string | null;
}

type Found = Pick<Way, 'recipient' | 'basis' | 'why' | 'origin'>;

/** More addresses than this in one request are a list, not an invitation. */
const MAX_ADDRESSES = 3;

/**
 * What the terms of a platform let a reader do with the poster of a request: use the contact they publish, answer on the platform (and by mail
 * only where the request itself invites mail), apply through the page of the request and nowhere around it, or nothing.
 */
export interface ContactTerms {
  readonly contact: 'published' | 'platform' | 'page' | 'none';
  /** Whose terms they are, as a person calls it. */
  readonly of: string;
  /** What who answers on the page itself should know first; null where anybody may. */
  readonly answering: { readonly isWelcome: boolean; readonly words: string } | null;
}

export function waysTo(post: Opportunity, contacts: readonly StoredContact[], terms: ContactTerms): readonly Way[] {
  if (terms.contact === 'none') {
    const why = `the terms of ${terms.of} allow no offers to those who write there`;
    return [closed('github', why), closed('email', why), closed('assisted', why)];
  }
  if (terms.contact === 'page') {
    const why = `the terms of ${terms.of} want answers through the page of the request alone`;
    return [closed('github', why), closed('email', why), assistedWay(post, terms)];
  }
  return [threadWay(post), ...mailWays(post, contacts).map((way) => withinTerms(way, contacts, terms)), assistedWay(post, terms)];
}

function withinTerms(way: Way, contacts: readonly StoredContact[], { contact, of }: ContactTerms): Way {
  if (contact !== 'platform' || way.impossible !== null || way.recipient?.kind !== 'email') return way;
  const { address } = way.recipient;
  const isInvited = contacts.some(({ kind, value, use }) => kind === 'email' && value === address && use === 'asked');
  return isInvited ? way : { ...way, impossible: `the terms of ${of} want answers there, and the request does not invite mail` };
}

function threadWay(post: Opportunity): Way {
  const { thread, author } = post;
  if (thread === null) return closed('github', 'the request does not stand in a GitHub issue');
  if (author === null) return closed('github', 'the issue names no author');
  if (!asksForPaidHelp(post))
    return closed('github', 'the issue does not ask for paid help, and an offer there would be advertising');
  return open('github', {
    recipient: { ...thread, kind: 'github_issue', login: author.name },
    basis: askedPublicly(post, wordsOf(post), post.seenAt),
    why: 'the issue asks for paid help, and its thread is where answers belong',
    origin: { url: post.url, quote: safeLine(wordsOf(post), 200) },
  });
}

function mailWays(post: Opportunity, contacts: readonly StoredContact[]): readonly Way[] {
  const all = contacts
    .filter((contact) => contact.kind === 'email')
    .sort((a, b) => Number(b.use === 'asked') - Number(a.use === 'asked') || b.confidence - a.confidence);
  if (all.length === 0) return [closed('email', 'the request gives no e-mail address')];
  const isUsable = (contact: StoredContact): boolean => addressRefusal(contact, post) === null;
  // What the request itself says goes before every page it links to.
  const own = all.filter((contact) => isFromPost(contact, post));
  const addresses = own.some(isUsable) ? own : all;
  const usable = addresses.filter(isUsable);
  if (usable.length > MAX_ADDRESSES)
    return [closed('email', `the request lists ${usable.length} addresses, and a list is not an invitation`)];
  const owners = new Set(usable.map(({ value }) => ownerOf(value)));
  return addresses.slice(0, MAX_ADDRESSES).map((contact) => {
    const found: Found = {
      recipient: { kind: 'email', address: contact.value },
      basis: askedPublicly({ url: contact.url ?? post.url }, contact.quote, contact.foundAt),
      why: whyMail(contact, post),
      origin: { url: contact.url ?? post.url, quote: safeLine(contact.quote, 200) },
    };
    const refusal = addressRefusal(contact, post);
    if (refusal !== null) return { ...open('email', found), impossible: refusal };
    const cautions = [
      // A post's words must not choose the recipient: where they name several people, a person does.
      owners.size > 1 ? `the request names ${usable.length} addresses; make sure that this one is the author’s` : null,
      isFromPost(contact, post)
        ? null
        : 'the address stands on a page that the request links to; make sure that it is the author’s',
      contact.verification?.state === 'risky'
        ? `the address is doubtful: ${safeLine(contact.verification.reasons.join('; '), 300)}`
        : null,
    ].filter((one) => one !== null);
    return { ...open('email', found), caution: cautions.length === 0 ? null : cautions.join('; ') };
  });
}

function whyMail(contact: StoredContact, post: Opportunity): string {
  if (!isFromPost(contact, post)) return 'the request leads to the page where this address is published';
  return contact.use === 'asked'
    ? 'the request invites e-mail to this address'
    : 'the author published this address in a request that asks for offers';
}

function isFromPost({ url }: StoredContact, post: Opportunity): boolean {
  return url === null || url === post.url;
}

/** Why no mail goes to this address: the rules first, then what is known about it. */
function addressRefusal(contact: StoredContact, post: Opportunity): string | null {
  const { verification } = contact;
  const isDead = verification?.state === 'invalid';
  return (
    mailRefusal(contact, post) ?? (isDead ? `mail to it cannot arrive: ${safeLine(verification.reasons.join('; '), 300)}` : null)
  );
}

/** Colleagues share a domain; under one where anybody can have a mailbox, two addresses are two people. */
function ownerOf(address: string): string {
  const domain = mailDomain(address);
  return isFreeMail(domain) ? (mailboxKey(address) ?? address) : domain;
}

function assistedWay(post: Opportunity, { answering }: ContactTerms): Way {
  const url = pageUrl(post.url);
  if (url === null) return closed('assisted', 'the request has no web address');
  if (answering?.isWelcome === false) return closed('assisted', answering.words);
  return open('assisted', {
    recipient: { kind: 'post', url, platform: post.source, handle: post.author?.name ?? null },
    basis: askedPublicly(post, wordsOf(post), post.seenAt),
    why: `the request is public, and you can answer it there by hand${answering === null ? '' : `; ${answering.words}`}`,
    origin: { url, quote: safeLine(wordsOf(post), 200) },
  });
}

function open(channel: ChannelId, found: Found): Way {
  return { channel, ...found, impossible: null, caution: null };
}

function closed(channel: ChannelId, impossible: string): Way {
  return { channel, recipient: null, basis: null, why: '', origin: null, impossible, caution: null };
}

/** The words with which the author asked. */
function wordsOf({ title, body }: Opportunity): string {
  return title.trim() === '' ? body.slice(0, 200) : title;
}

function askedPublicly({ url }: { readonly url: string | null }, words: string, seenAt: string): ContactBasis {
  return { kind: 'asked_publicly', url: pageUrl(url), quote: safeLine(words, 200), quoteHash: sha256(words), seenAt };
}
