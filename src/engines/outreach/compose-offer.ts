/**
 * What a first message says. Pure, and plain on purpose: who writes, that it is an offer, where the request was seen, what it costs,
 * how the money is held, how to say no. Words of the post appear as a short quotation and nowhere else.
 */
import type { ContactBasis } from '../../domain/contact.ts';
import { type ChannelId, LINK_PLACE, type Sender } from '../../domain/message.ts';
import { formatMoney } from '../../domain/money.ts';
import type { MilestonePlan, OfferTerms } from '../../domain/offer.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import { safeLine } from '../../domain/text.ts';

export interface Words {
  readonly subject: string;
  readonly text: string;
}

export interface OfferParts {
  readonly channel: ChannelId;
  readonly terms: OfferTerms;
  readonly opportunity: Pick<Opportunity, 'title' | 'body' | 'url' | 'author' | 'postedAt'>;
  readonly basis: ContactBasis;
  /** Whether a link will stand at `LINK_PLACE`. Without one the text offers to send it on reply. */
  readonly hasLink: boolean;
  readonly sender: Sender;
}

/** An e-mail speaks to one person; a comment is read by everybody, so it is shorter and carries no private link. */
export function composeOffer(parts: OfferParts): Words {
  return parts.channel === 'email' ? offerMail(parts) : offerComment(parts);
}

export interface NoticeParts {
  readonly channel: ChannelId;
  readonly serviceTitle: string;
  readonly milestone: {
    readonly number: number;
    readonly of: number;
    readonly title: string;
    readonly amount: MilestonePlan['amount'];
  };
  /** ISO 8601 UTC */
  readonly reviewUntil: string;
  /** The operator's own words about the delivery; empty for none. */
  readonly note: string;
  readonly hasLink: boolean;
  readonly sender: Sender;
}

/** Tells the client of a running deal that a milestone was delivered and what is theirs to decide. */
export function composeNotice(parts: NoticeParts): Words {
  const { channel, milestone, serviceTitle, reviewUntil, note, hasLink, sender } = parts;
  const title = foreign(milestone.title, 80);
  const what =
    milestone.of === 1 ? `Your ${foreign(serviceTitle, 80)}` : `Milestone ${milestone.number} of ${milestone.of}, “${title}”,`;
  const paragraphs = [
    'Hello,',
    `${what} is delivered and waits for your review until ${day(reviewUntil)}.`,
    note.trim() === '' ? '' : note.trim(),
    hasLink
      ? `See it, approve it or ask for a revision here:\n${LINK_PLACE}`
      : 'Reply to this message to approve it or to ask for a revision.',
    `${formatMoney(milestone.amount)} are reserved for it and are charged only after you approve.`,
    channel === 'email' ? signature(sender) : shortSignature(sender),
  ];
  return { subject: safeLine(`Delivered: ${title}`, 140), text: joined(paragraphs) };
}

function offerMail({ terms, opportunity, basis, hasLink, sender }: OfferParts): Words {
  const service = foreign(terms.serviceTitle, 80);
  const topic = foreign(topicOf(opportunity), 120);
  const page = pageUrl(opportunity.url);
  const seenOn = opportunity.postedAt === null ? '' : ` of ${day(opportunity.postedAt)}`;
  const paragraphs = [
    greeting(opportunity.author?.name ?? null),
    `I am ${sender.name}. You asked publicly for help with “${topic}”, and this is my offer to do it: ${service}.`,
    [page === null ? '' : `Your request${seenOn}: ${page}`, basis.kind === 'asked_publicly' ? addressText(basis, page) : '']
      .filter((line) => line !== '')
      .join('\n'),
    `What you get:\n${terms.scope.map((item) => `- ${foreign(item, 160)}`).join('\n')}`,
    priceText(terms),
    MONEY_TEXT,
    hasLink
      ? `The whole offer with its terms, to accept or to decline (the link is for you alone):\n${LINK_PLACE}`
      : 'If you would like to see the whole offer with its terms, reply to this mail and I will send you a private link.',
    `It stands until ${terms.validUntil}. If it is not for you, reply “no” and I will not write to you again.`,
    signature(sender),
  ];
  return { subject: safeLine(`Offer for your request: ${topic}`, 140), text: joined(paragraphs) };
}

/** Where the address came from: the request itself, or a page that it links to. */
function addressText({ url, quote }: Extract<ContactBasis, { readonly kind: 'asked_publicly' }>, page: string | null): string {
  const place = url === null || url === page ? 'there' : `on ${url}, to which your request leads`;
  return `Your address stands ${place}: “${foreign(quote, 100)}”`;
}

function offerComment({ terms, hasLink, sender }: OfferParts): Words {
  const service = foreign(terms.serviceTitle, 80);
  const paragraphs = [
    'Hello,',
    `I would like to do this as paid work: ${service}.`,
    priceText(terms),
    MONEY_TEXT,
    hasLink
      ? `The whole offer with its terms: ${LINK_PLACE}\nThat page is public and shows only the offer; tell me where to send a private link if you want to accept it.`
      : 'Tell me where to write to you, and I will send you the whole offer with its terms as a private link.',
    `It stands until ${terms.validUntil}. If you do not want it, answer “no” and you will not hear from me again.`,
    shortSignature(sender),
  ];
  return { subject: safeLine(`Offer: ${service}`, 140), text: joined(paragraphs) };
}

const MONEY_TEXT =
  'You pay nothing to start. The amount of a milestone is reserved on your card before its work begins, and charged only after you have approved what was delivered.';

function priceText({ price, milestones, revisionRounds }: OfferTerms): string {
  const rounds =
    revisionRounds === 0 ? '' : `, ${revisionRounds} ${revisionRounds === 1 ? 'round' : 'rounds'} of revision included`;
  const [only] = milestones;
  if (milestones.length === 1 && only)
    return `Price: ${formatMoney(price)}, fixed${rounds}. Delivery within ${days(only.deliveryDays)}.`;
  const lines = milestones.map(
    (m) => `${m.number}. ${foreign(m.title, 80)}: ${formatMoney(m.amount)}, within ${days(m.deliveryDays)}`,
  );
  return `Price: ${formatMoney(price)}, fixed${rounds}, in ${milestones.length} milestones:\n${lines.join('\n')}`;
}

function greeting(author: string | null): string {
  // A handle is used as a name only where it reads like one; anything else may be a sentence, a link or an insult.
  return author !== null && /^[\p{L}\p{N}][\p{L}\p{N}_-]{1,38}$/u.test(author) ? `Hello ${author},` : 'Hello,';
}

function signature(sender: Sender): string {
  return [sender.name, sender.website ?? '', sender.postalAddress].filter((line) => line !== '').join('\n');
}

function shortSignature(sender: Sender): string {
  return [sender.name, sender.website ?? ''].filter((line) => line !== '').join(', ');
}

/** What a request is about: its title without the tags that boards put in front, or its first words where it has no title. */
export function topicOf({ title, body }: Pick<Opportunity, 'title' | 'body'>): string {
  const line = safeLine(title, 200);
  return line.replace(/^(?:\[[^\]]{1,30}\] {0,3}){1,5}/, '') || line || safeLine(body, 120);
}

/** Addresses with a scheme, `www.`, or a host with a path. A mail address keeps its host; `Node.js/React` is none. */
const ADDRESS =
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)\S*|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,5}(?!(?:js|jsx|ts|tsx|css|html?|php|py|net\/c#)\b)[a-z]{2,24}(?::\d{1,5})?[/?#]\S*/gi;
/** Bare hosts under endings that mail programs link by themselves. */
const HOST =
  /(?<![@\w.-])(?!asp\.net\b)((?:[a-z0-9-]{1,63}\.){0,5}[a-z0-9-]{1,63})\.(com|net|org|info|biz|co|io|me|app|dev|xyz|site|online|shop|store|top|click|link|live|page|web|us|uk|de|fr|ru|cn|in|eu)\b(?![\w@-])/gi;

/** Words from outside on one line: no control characters, no address that a mail program would turn into a link, no place for ours. */
function foreign(text: string, max: number): string {
  const line = safeLine(text, max);
  return line
    .replace(ADDRESS, '[link]')
    .replace(HOST, '$1[.]$2')
    .replace(/\{{2,}/g, '{');
}

/** The page's address in the spelling of the URL parser, which leaves no space or control character; null for anything but http(s). */
export function pageUrl(url: string | null): string | null {
  if (url === null || url.length > 2_000 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}

function joined(paragraphs: readonly string[]): string {
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function day(at: string): string {
  return at.slice(0, 10);
}
