/** A post for tests of discovery; a patch says what the test is about. */
import type { Service } from '../../../src/domain/catalogue.ts';
import type { Post } from '../../../src/domain/opportunity.ts';
import type { DiscoverRequest } from '../../../src/engines/discovery/engine.ts';

export function post(patch: Partial<Post> = {}): Post {
  return {
    source: 'reddit',
    nativeId: 'abc',
    url: 'https://example.com/posts/abc',
    title: '[Hiring] Landing page for a bakery',
    body: 'We need a landing page. Budget: $500. Please PM me with examples of your work.',
    author: { name: 'baker', url: null },
    postedAt: '2026-03-01T12:00:00.000Z',
    tags: [],
    replies: 1,
    thread: null,
    ...patch,
  };
}

/** A service with nothing but what screening looks at. */
export function service(id: string, ...keywords: readonly string[]): Service {
  const tier = { priceMinor: 10_000, market: { amountMinor: 40_000, source: null }, milestones: [] };
  return {
    id,
    title: id.replaceAll('_', ' '),
    summary: '',
    keywords,
    scope: [],
    outOfScope: [],
    acceptanceCriteria: [],
    revisionRounds: 1,
    tiers: { express: tier, standard: tier, budget: tier },
  };
}

export const SERVICES: readonly Service[] = [
  service('landing_page', 'landing page', 'one page website', 'sales page'),
  service('logo_design', 'logo design', 'need a logo', 'new logo', 'logo designer', 'branding', 'logo'),
  service('voiceover', 'voiceover', 'voice over', 'voice actor', 'narrator', 'narration'),
  service('api_integration', 'api integration', 'automation', 'web scraper', 'zapier', 'webhook', 'bounty', 'plugin'),
];

/** A run over every source, as `loop discover` asks for it. */
export const REQUEST: DiscoverRequest = {
  sourceIds: null,
  words: null,
  since: null,
  max: null,
  autoContract: false,
  signal: new AbortController().signal,
};
