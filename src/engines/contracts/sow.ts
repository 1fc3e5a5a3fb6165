/**
 * The statement of work: terms as a list of sections, and the sections as Markdown. The SHA-256 of that Markdown is what a client accepts,
 * so the same terms give the same bytes on every machine.
 */
import { formatMoney } from '../../domain/money.ts';
import type { MilestonePlan, OfferTerms } from '../../domain/offer.ts';
import { safeLine, safeMarkdown } from '../../domain/text.ts';

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Plain text throughout; only `quote` holds a stranger's words, and a stranger's link. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'quote'; readonly text: string; readonly url: string | null };

/** The document's first heading. */
export function sowTitle(terms: OfferTerms): string {
  return `Statement of work: ${terms.serviceTitle} (${terms.tier})`;
}

/** Everything a client agrees to, in reading order. Pure. */
export function sowSections(terms: OfferTerms): readonly Section[] {
  const { milestones, revisionRounds, validUntil, price } = terms;
  return [
    {
      heading: 'Parties',
      blocks: [list([`Provider: ${provider(terms)}`, 'Client: the person who accepts this document by name'])],
    },
    { heading: 'Request', blocks: [{ kind: 'quote', text: terms.request.title, url: terms.request.url }] },
    { heading: 'Scope', blocks: [list(terms.scope)] },
    {
      heading: 'Not included',
      blocks: terms.outOfScope.length === 0 ? [text('Whatever the scope does not name.')] : [list(terms.outOfScope)],
    },
    { heading: 'Price and milestones', blocks: [text(priceText(terms)), milestoneTable(milestones)] },
    ...milestones.map((milestone) => ({
      heading: `Milestone ${milestone.number}: ${milestone.title}`,
      blocks: [text(scheduleText(milestone)), text('Deliverables:'), list(milestone.deliverables)],
    })),
    {
      heading: 'Acceptance criteria',
      blocks: [text('A delivery is complete when these hold:'), numbered(terms.acceptanceCriteria)],
    },
    { heading: 'Review and revisions', blocks: reviewBlocks(revisionRounds) },
    { heading: 'Payment', blocks: [list(PAYMENT)] },
    { heading: 'Cancellation', blocks: [list(CANCELLATION)] },
    {
      heading: 'Validity',
      blocks: [
        text(`This offer can be accepted through the end of ${validUntil} (UTC), at the price of ${formatMoney(price)}.`),
        text('It replaces every earlier version. Once accepted, it changes only in writing and with the consent of both.'),
      ],
    },
  ];
}

/** The statement of work as Markdown, ending with a newline. Pure: the same terms give the same bytes. */
export function sowMarkdown(terms: OfferTerms): string {
  const head = `# ${line(sowTitle(terms))}\n\nVersion ${terms.version} of ${terms.draftedAt.slice(0, 10)}, job ${line(terms.jobId)}\n`;
  const sections = sowSections(terms).map(
    ({ heading, blocks }) => `\n## ${line(heading)}\n\n${blocks.map(blockMarkdown).join('\n\n')}\n`,
  );
  return head + sections.join('');
}

const PAYMENT = [
  'The client authorises the amount of a milestone on a page of the payment provider before work on that milestone starts. The card’s bank then holds the amount; nothing is charged.',
  'The amount is charged only after the client has approved the delivery of that milestone, and never more than was authorised.',
  'Silence is not approval: without the client’s approval nothing is charged.',
  'The bank ends a hold by itself, usually after seven days. Nothing is charged then, and the milestone goes on once the client has authorised it again.',
  'Rights in the work of a milestone pass to the client when its amount has been charged.',
];

const CANCELLATION = [
  'Before a milestone is authorised, either side may end the work on it and on all later ones; nothing is owed for them.',
  'After authorisation and until delivery, the client may cancel the milestone; the hold is released and nothing is charged.',
  'If the provider does not deliver within the time promised for a milestone, the client may cancel it; the hold is released and nothing is charged.',
  'After delivery, a client who does not approve names the acceptance criteria that are not met. If they are still not met after the included revision rounds, the client may cancel the milestone; the hold is released, nothing is charged, and the rights in that delivery stay with the provider.',
  'Amounts charged for approved milestones stay charged. Rights that the law gives the client are not limited.',
];

function priceText({ price, marketPrice, milestones }: OfferTerms): string {
  const parts = milestones.length === 1 ? 'one milestone' : `${milestones.length} milestones, which add up to the price exactly`;
  const market =
    marketPrice === null
      ? ''
      : ` The market asks about ${formatMoney(marketPrice.amount)} for the same (source: ${marketPrice.source}).`;
  return `The price is ${formatMoney(price)}, in ${parts}.${market}`;
}

function milestoneTable(milestones: readonly MilestonePlan[]): Block {
  return {
    kind: 'table',
    head: ['Milestone', 'Amount', 'Delivery', 'Review'],
    rows: milestones.map(({ number, title, amount, deliveryDays, reviewDays }) => [
      `${number}. ${title}`,
      formatMoney(amount),
      days(deliveryDays),
      days(reviewDays),
    ]),
  };
}

function scheduleText({ amount, deliveryDays, reviewDays }: MilestonePlan): string {
  return `${formatMoney(amount)}, delivered within ${days(deliveryDays)} of the authorisation of this milestone; the client has ${days(reviewDays)} from the delivery to review it. Days are calendar days.`;
}

function reviewBlocks(rounds: number): Block[] {
  const included =
    rounds === 0
      ? 'No revision round is included; what does not meet the acceptance criteria is corrected all the same.'
      : `${rounds === 1 ? 'One revision round is' : `${rounds} revision rounds are`} included for each milestone: the client lists all changes of a round together, and they stay within the scope.`;
  return [
    text(
      'Within the review window the client approves the delivery or asks for a revision, with the criteria or changes it concerns.',
    ),
    text(included),
  ];
}

function provider({ provider: { name, contact } }: OfferTerms): string {
  return contact === null ? name : `${name}, ${contact}`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function text(content: string): Block {
  return { kind: 'text', text: content };
}

function list(items: readonly string[]): Block {
  return { kind: 'list', items, isNumbered: false };
}

function numbered(items: readonly string[]): Block {
  return { kind: 'list', items, isNumbered: true };
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return line(block.text);
    case 'list':
      return block.items.map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(tableRow).join('\n');
    case 'quote': {
      const link = linkOf(block.url);
      return `> ${safeMarkdown(safeLine(block.text, 300))}${link === null ? '' : `\n>\n> <${link}>`}`;
    }
  }
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => line(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The operator's own words: one clean line, in which raw HTML stays text. */
function line(content: string): string {
  return safeLine(content, 2000).replaceAll('<', '&lt;');
}

/** A web address in a spelling that cannot end the Markdown or HTML around it; null for anything else. */
export function linkOf(url: string | null): string | null {
  if (url === null || url.length > 2048 || !URL.canParse(url)) return null;
  const { protocol, href, username, password } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return null;
  return safeLine(href, 4096).replace(/[<>"'`\\]/g, encodeURIComponent);
}
