/** The declared facts of every source, each stated once. No facts, no adapter: a test compares this table, the list and the folder. */
import type { SourceFacts } from './source.ts';

export const SOURCE_FACTS = {
  hackernews: {
    title: 'Hacker News',
    reads: 'the newest “Freelancer? Seeking freelancer?” and “Who is hiring?” threads, through the search API of Algolia',
    needs: [],
    helps: [],
    terms: 'Promotion is unwelcome there and nothing can be written through an API: answer at the address that the person gives.',
    termsUrl: 'https://news.ycombinator.com/newsguidelines.html',
    contact: 'published',
    postedAt: 'created_at_i',
    limit: '10,000 requests an hour and address; we keep 0.5 s between two',
  },
  github: {
    title: 'GitHub',
    reads: 'open issues that offer a bounty or pay, by search',
    needs: [],
    helps: ['GITHUB_TOKEN'],
    terms:
      'No unsolicited mail to addresses taken from the service, no advertising in the issues of others: answer in the issue that asks for paid help.',
    termsUrl: 'https://docs.github.com/en/site-policy/acceptable-use-policies/github-acceptable-use-policies',
    contact: 'platform',
    postedAt: 'created_at',
    limit: '30 searches a minute with a token, 10 without; we keep 2.1 s or 6.1 s between two',
  },
  reddit: {
    title: 'Reddit',
    reads: 'new posts of the communities in the settings',
    needs: [],
    helps: ['REDDIT_CLIENT_ID', 'REDDIT_CLIENT_SECRET', 'REDDIT_USERNAME', 'REDDIT_PASSWORD'],
    terms:
      'Every use of the API needs approval, commercial use its own; the rules of each community apply. Without keys the public listing is read, where it answers.',
    termsUrl: 'https://www.redditinc.com/policies/data-api-terms',
    contact: 'platform',
    postedAt: 'created_utc',
    limit: '100 requests a minute with keys; we keep 0.7 s with them and 2.1 s without',
  },
  mastodon: {
    title: 'Mastodon',
    reads: 'public posts under the hashtags in the settings, server by server',
    needs: [],
    helps: [],
    terms:
      'Each server has its own rules, and most ban unasked advertising. Posts of people who asked not to be indexed or discovered are passed over.',
    termsUrl: 'https://mastodon.social/about',
    contact: 'platform',
    postedAt: 'created_at',
    limit: '300 requests in 5 minutes and address; we keep 1.1 s between two to one server',
  },
  lemmy: {
    title: 'Lemmy',
    reads: 'new posts of the communities in the settings, server by server',
    needs: [],
    helps: [],
    terms:
      'Each server and each community has its own rules; most ban advertising that nobody asked for: answer under the post that asks.',
    termsUrl: 'https://legal.lemmy.world/tos/',
    contact: 'platform',
    postedAt: 'published',
    limit: 'set by each server; we keep 1 s between two to one',
  },
  rss: {
    title: 'Feeds',
    reads: 'any RSS, Atom, RDF or JSON feed in the settings',
    needs: [],
    helps: [],
    terms: 'Those of the site that publishes the feed.',
    termsUrl: 'https://www.rssboard.org/rss-specification',
    contact: 'published',
    postedAt: 'pubDate, published, dc:date or date_published',
    limit: 'none of its own; we keep 1 s between two requests to one host',
  },
} as const satisfies Readonly<Record<string, SourceFacts>>;
