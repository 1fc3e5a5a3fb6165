/** The ways in which one request can be answered, in the order in which they are tried: in its own thread, by an address it invites, by the operator's hand. */
import { sha256 } from '../../domain/canonical.ts';
import type { ContactBasis } from '../../domain/contact.ts';
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
}

/** More addresses than this in one request are a list, not an invitation. */
const MAX_ADDRESSES = 3;

export function waysTo(post: Opportunity, contacts: readonly StoredContact[]): readonly Way[] {
  return [threadWay(post), ...mailWays(post, contacts), assistedWay(post)];
}

function threadWay(post: Opportunity): Way {
  const { thread, author } = post;
  const none = (impossible: string): Way => ({
    channel: 'github',
    recipient: null,
    basis: null,
    why: '',
    origin: null,
    impossible,
  });
  if (thread === null) return none('the request does not stand in a GitHub issue');
  if (author === null) return none('the issue names no author');
  if (!asksForPaidHelp(post)) return none('the issue does not ask for paid help, and an offer there would be advertising');
  return {
    channel: 'github',
    recipient: { ...thread, kind: 'github_issue', login: author.name },
    basis: askedPublicly(post, wordsOf(post), post.seenAt),
    why: 'the issue asks for paid help, and its thread is where answers belong',
    origin: { url: post.url, quote: safeLine(wordsOf(post), 200) },
    impossible: null,
  };
}

function mailWays(post: Opportunity, contacts: readonly StoredContact[]): readonly Way[] {
  const addresses = contacts
    .filter((contact) => contact.kind === 'email')
    .sort((a, b) => Number(b.use === 'asked') - Number(a.use === 'asked') || b.confidence - a.confidence)
    .slice(0, MAX_ADDRESSES);
  if (addresses.length === 0) {
    const impossible = 'the request gives no e-mail address';
    return [{ channel: 'email', recipient: null, basis: null, why: '', origin: null, impossible }];
  }
  return addresses.map((contact) => ({
    channel: 'email',
    recipient: { kind: 'email', address: contact.value },
    basis: askedPublicly({ url: contact.url ?? post.url }, contact.quote, contact.foundAt),
    why:
      contact.use === 'asked'
        ? 'the request invites e-mail to this address'
        : 'the author published this address in a request that asks for offers',
    origin: { url: contact.url ?? post.url, quote: safeLine(contact.quote, 200) },
    impossible: mailRefusal(contact, post),
  }));
}

function assistedWay(post: Opportunity): Way {
  const url = pageUrl(post.url);
  return {
    channel: 'assisted',
    recipient: url === null ? null : { kind: 'post', url, platform: post.source, handle: post.author?.name ?? null },
    basis: askedPublicly(post, wordsOf(post), post.seenAt),
    why: 'the request is public, and you can answer it there by hand',
    origin: { url, quote: safeLine(wordsOf(post), 200) },
    impossible: url === null ? 'the request has no web address' : null,
  };
}

/** The words with which the author asked. */
function wordsOf({ title, body }: Opportunity): string {
  return title.trim() === '' ? body.slice(0, 200) : title;
}

function askedPublicly({ url }: { readonly url: string | null }, words: string, seenAt: string): ContactBasis {
  return { kind: 'asked_publicly', url: pageUrl(url), quote: safeLine(words, 200), quoteHash: sha256(words), seenAt };
}
