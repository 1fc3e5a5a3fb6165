/** A draft with every field filled in, for tests that change one. */
import { type Approved, approve, type Composed, contentHash, type Draft, LINK_PLACE } from '../../../src/domain/message.ts';

export const NOW = '2026-03-04T10:00:00.000Z';

export const SENDER = {
  name: 'Ada Example',
  address: 'ada@studio.example',
  replyTo: 'hello@studio.example',
  postalAddress: '1 Sample Street, 12345 Sampletown',
  website: null,
};

export function mailDraft(change: Partial<Draft> = {}): Draft {
  return {
    messageId: '0123456789abcdef01234567',
    jobId: 'k3f9q2m7aa',
    personId: 'aa'.repeat(16),
    recipient: { kind: 'email', address: 'jo@client.example' },
    basis: {
      kind: 'asked_publicly',
      url: 'https://board.example/1',
      quote: 'mail jo@client.example',
      quoteHash: 'ff',
      seenAt: NOW,
    },
    subject: 'Offer for your request: a logo',
    text: `Hello Jo,\n\nthe offer: ${LINK_PLACE}\n\n${SENDER.name}\n${SENDER.postalAddress}\n`,
    link: 'https://loop.example/accept/TOKEN',
    price: { amountMinor: 14_900, currency: 'USD' },
    sender: SENDER,
    unsubscribe: { url: 'https://loop.example/unsubscribe/abc', mailto: 'mailto:hello@studio.example?subject=unsubscribe' },
    at: NOW,
    ...change,
  };
}

export function commentDraft(change: Partial<Draft> = {}): Draft {
  return mailDraft({
    recipient: { kind: 'github_issue', owner: 'acme', repo: 'site', number: 7, login: 'jo' },
    text: `I would like to do this.\n\nThe offer: ${LINK_PLACE}\n`,
    ...change,
  });
}

export function postDraft(change: Partial<Draft> = {}): Draft {
  return mailDraft({
    recipient: { kind: 'post', url: 'https://board.example/1', platform: 'reddit', handle: 'jo' },
    text: 'I would like to do this.\n',
    link: null,
    ...change,
  });
}

export function approved(message: Composed): Approved<Composed> {
  const approval = {
    contentHash: contentHash(message),
    channel: message.channel,
    how: 'flag',
    at: NOW,
    expiresAt: '2026-03-07T10:00:00.000Z',
  } as const;
  return approve(message, approval, NOW);
}
