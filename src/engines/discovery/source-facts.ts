/** The declared facts of every source, each stated once. No facts, no adapter: a test compares this table, the list and the folder. */
import type { SourceFacts } from './source.ts';

export const SOURCE_FACTS = {
  hackernews: {
    title: 'Hacker News',
    reads:
      'the newest “Freelancer? Seeking freelancer?” and “Who is hiring?” threads, while a month is young the ones before as well, and the job stories, through the search API of Algolia',
    needs: [],
    helps: [],
    terms: 'Promotion is unwelcome there and nothing can be written through an API: answer at the address that the person gives.',
    termsUrl: 'https://news.ycombinator.com/newsguidelines.html',
    hosts: ['news.ycombinator.com'],
    contact: 'published',
    answering: { isWelcome: false, words: 'offers are not welcome in its threads; only the address in the request is' },
    postedAt: 'created_at_i',
    limit: '10,000 requests an hour and address; we keep 0.5 s between two',
  },
  github: {
    title: 'GitHub',
    reads:
      'open issues that offer a bounty or pay, by search; with a token discussions too. Prices on labels are read, comments of bounty bots are not',
    needs: [],
    helps: ['GITHUB_TOKEN'],
    terms:
      'No unsolicited mail to addresses taken from the service, no advertising in the issues of others: answer in the issue or discussion that asks for paid help.',
    termsUrl: 'https://docs.github.com/en/site-policy/acceptable-use-policies/github-acceptable-use-policies',
    hosts: ['github.com'],
    contact: 'platform',
    postedAt: 'created_at, createdAt of a discussion',
    limit:
      '30 searches a minute with a token, 10 without, and 5,000 points an hour for GraphQL, of which a page costs two; we keep 2.1 s or 6.1 s between two',
  },
  reddit: {
    title: 'Reddit',
    reads: 'new posts of the communities in the settings',
    needs: [],
    helps: ['REDDIT_CLIENT_ID', 'REDDIT_CLIENT_SECRET', 'REDDIT_USERNAME', 'REDDIT_PASSWORD'],
    terms:
      'Every use of the API needs approval, commercial use its own; the rules of each community apply. Without keys the public listing is read, where it answers.',
    termsUrl: 'https://www.redditinc.com/policies/data-api-terms',
    hosts: ['reddit.com', 'redd.it'],
    contact: 'platform',
    postedAt: 'created_utc',
    limit: '100 requests a minute with keys; we keep 0.7 s with them and 2.1 s without',
  },
  x: {
    title: 'X',
    reads: 'posts of the last seven days that fit the searches in the settings; no reposts, no replies',
    needs: ['TWITTER_API_KEY', 'TWITTER_API_SECRET', 'TWITTER_ACCESS_TOKEN', 'TWITTER_ACCESS_SECRET'],
    helps: [],
    terms:
      'The API takes a reply only from who was mentioned or quoted, and a direct message only after theirs; automated replies to searches are banned: answer by hand. Each post that is read is billed once a day, so a run reads at most 500 of each search.',
    termsUrl: 'https://docs.x.com/developer-guidelines',
    hosts: ['x.com', 'twitter.com'],
    contact: 'platform',
    postedAt: 'created_at',
    limit: '60 searches in 15 minutes; we keep 2 s between two, and 15 minutes between two runs',
  },
  bluesky: {
    title: 'Bluesky',
    reads: 'the newest posts that fit the searches in the settings; no replies to others',
    needs: ['BLUESKY_IDENTIFIER', 'BLUESKY_APP_PASSWORD'],
    helps: [],
    terms:
      'No automated or bulk replies, messages or follows: answer by hand, and only a post that asks. Searching takes a log-in, for which an app password is enough; it is meant for what a person looks for, and was shut to programs before.',
    termsUrl: 'https://docs.bsky.app/docs/support/developer-guidelines',
    hosts: ['bsky.app'],
    contact: 'published',
    postedAt: 'createdAt, or indexedAt where that is earlier',
    limit:
      '3,000 requests in 5 minutes and address, 30 log-ins in 5 minutes; we log in once a run and keep 0.5 s between two requests',
  },
  mastodon: {
    title: 'Mastodon',
    reads: 'public posts under the hashtags in the settings, server by server, of servers that show them without a log-in',
    needs: [],
    helps: [],
    terms:
      'Each server has its own rules, and most ban unasked advertising. Posts of people who asked not to be indexed or discovered are passed over.',
    termsUrl: 'https://mastodon.social/about',
    hosts: [],
    contact: 'published',
    postedAt: 'created_at',
    limit: '300 requests in 5 minutes and address; we keep 1.1 s between two to one server',
  },
  lemmy: {
    title: 'Lemmy',
    reads: 'new posts of the communities in the settings, server by server, through version 3 of its API',
    needs: [],
    helps: [],
    terms:
      'Each server and each community has its own rules; most ban advertising that nobody asked for: answer under the post that asks.',
    termsUrl: 'https://legal.lemmy.world/tos/',
    hosts: [],
    contact: 'published',
    postedAt: 'published',
    limit: 'set by each server; we keep 1 s between two to one',
  },
  stackexchange: {
    title: 'Stack Exchange',
    reads:
      'new questions of the sites and tags in the settings, only when it is named: by custom nobody asks for paid work there',
    needs: [],
    helps: ['STACKEXCHANGE_KEY'],
    terms:
      'Solicitation is off topic on every site and gets removed. What is quoted stays under CC BY-SA: with a link and the name of the author.',
    termsUrl: 'https://stackoverflow.com/legal/api-terms-of-use',
    hosts: [
      'stackexchange.com',
      'stackoverflow.com',
      'serverfault.com',
      'superuser.com',
      'askubuntu.com',
      'mathoverflow.net',
      'stackapps.com',
    ],
    contact: 'none',
    postedAt: 'creation_date',
    limit:
      '300 requests a day without a key, 10,000 with one, and pauses that an answer asks for (backoff): there we stop, and the next run goes on',
  },
  discourse: {
    title: 'Discourse',
    reads: 'new topics of the forums, categories and tags in the settings, and the first post of up to thirty a forum and run',
    needs: [],
    helps: [],
    terms:
      'Each forum has its own rules and terms at /guidelines and /tos; most ban advertising outside the category for it: answer in the topic that asks.',
    termsUrl: 'https://meta.discourse.org/guidelines',
    hosts: [],
    contact: 'published',
    postedAt: 'created_at of the topic',
    limit: '200 requests a minute and address by default; we keep 1 s between two to one forum',
  },
  devto: {
    title: 'DEV',
    reads: 'articles under the tags in the settings; the new ones in full',
    needs: [],
    helps: [],
    terms:
      'No advertising in comments: answer below an article that asks for work, or at the address its author publishes in it.',
    termsUrl: 'https://dev.to/terms',
    hosts: ['dev.to'],
    contact: 'published',
    postedAt: 'published_timestamp',
    limit: '3 requests a second and address; we keep 1 s between two, and an hour between two runs',
  },
  lobsters: {
    title: 'Lobsters',
    reads: 'stories under the tags for jobs, the newest hundred',
    needs: [],
    helps: [],
    terms:
      'Self-promotion is unwelcome and comments are for members who were invited: answer at the page that the story leads to.',
    termsUrl: 'https://lobste.rs/about',
    hosts: ['lobste.rs'],
    contact: 'published',
    answering: { isWelcome: true, words: 'a comment takes an account, and those are given by invitation' },
    postedAt: 'created_at',
    limit: 'none is named; we keep 2 s between two, and an hour between two runs',
  },
  v2ex: {
    title: 'V2EX',
    reads:
      'the newest ten topics of each node in the settings (in Chinese), through the first version of its API, which needs no key',
    needs: [],
    helps: [],
    terms: 'Promotion belongs into its own nodes: answer below the topic, or at the address its author publishes in it.',
    termsUrl: 'https://www.v2ex.com/p/7v9TEc53',
    hosts: ['v2ex.com'],
    contact: 'published',
    postedAt: 'created',
    limit: '600 requests an hour and address; we keep 6.1 s between two, and an hour between two runs',
  },
  eleduck: {
    title: 'Eleduck',
    reads:
      'the newest hundred posts of the jobs channel (in Chinese), through the interface that its own site reads: it is open and not documented',
    needs: [],
    helps: [],
    terms: 'Posts say how to apply. Answer below the post or at the address it publishes, after signing in there.',
    termsUrl: 'https://eleduck.com',
    hosts: ['eleduck.com'],
    contact: 'published',
    postedAt: 'published_at',
    limit: 'none is named; we keep 2 s between two, and an hour between two runs',
  },
  remoteok: {
    title: 'Remote OK',
    reads: 'the newest jobs of the board',
    needs: [],
    helps: [],
    terms:
      'Link back to the job on Remote OK and name Remote OK as the source, without its logo, or access is withdrawn: apply through the page of the job. The legal notice is the first element of every answer.',
    termsUrl: 'https://remoteok.com/api',
    hosts: ['remoteok.com', 'remoteok.io'],
    contact: 'page',
    postedAt: 'epoch',
    limit: 'none is named; one request reads it all, and we keep an hour between two runs',
  },
  remotive: {
    title: 'Remotive',
    reads: 'all jobs that its public API shows, which are a day old by then',
    needs: [],
    helps: [],
    terms:
      'Link back to the job on Remotive and name Remotive as the source; do not pass jobs on to other boards, nor gather addresses with them: apply through the page of the job.',
    termsUrl: 'https://github.com/remotive-com/remote-jobs-api',
    hosts: ['remotive.com', 'remotive.io'],
    contact: 'page',
    postedAt: 'publication_date, taken for UTC',
    limit: 'at most four reads a day, two requests a minute; we keep six hours between two runs',
  },
  weworkremotely: {
    title: 'We Work Remotely',
    reads: 'the public feeds of the categories in the settings (not its API, which is for partners)',
    needs: [],
    helps: [],
    terms:
      'Applying goes through weworkremotely.com and nowhere around it; nothing that replaces the site may be built on its data.',
    termsUrl: 'https://weworkremotely.com/api-terms-and-guidelines',
    hosts: ['weworkremotely.com'],
    contact: 'page',
    postedAt: 'pubDate',
    limit: 'the feeds hold for an hour (ttl); we keep 2 s between two, and an hour between two runs',
  },
  himalayas: {
    title: 'Himalayas',
    reads: 'the newest contract work, and the newest hundred of all jobs',
    needs: [],
    helps: [],
    terms:
      'Free to use with a visible link back to the job on Himalayas and its name as the source; no passing on to other boards: apply through the page of the job.',
    termsUrl: 'https://himalayas.app/api',
    hosts: ['himalayas.app'],
    contact: 'page',
    postedAt: 'pubDate',
    limit: 'limited without a figure (429); we keep 2 s between two, and an hour between two runs',
  },
  jobicy: {
    title: 'Jobicy',
    reads: 'the newest hundred jobs of the board, which are three hours old by then',
    needs: [],
    helps: [],
    terms:
      'Name Jobicy with a direct link, and send whoever applies to the original page of the job; no passing on to other boards.',
    termsUrl: 'https://github.com/Jobicy/remote-jobs-api',
    hosts: ['jobicy.com'],
    contact: 'page',
    postedAt: 'pubDate, taken for UTC',
    limit: 'at most one read an hour, which we keep',
  },
  rss: {
    title: 'Feeds',
    reads: 'any RSS, Atom, RDF or JSON feed in the settings',
    needs: [],
    helps: [],
    terms: 'Those of the site that publishes the feed.',
    termsUrl: 'https://www.rssboard.org/rss-specification',
    hosts: [],
    contact: 'published',
    postedAt: 'pubDate, published, dc:date or date_published',
    limit: 'none of its own; we keep 1 s between two requests to one host',
  },
} as const satisfies Readonly<Record<string, SourceFacts>>;

/** What holds for an answer to a request, wherever it came in. */
export interface PlaceTerms {
  readonly contact: SourceFacts['contact'];
  /** Whose terms they are, as a person calls it. */
  readonly of: string;
  /** Of the page that the request leads to. */
  readonly answering: NonNullable<SourceFacts['answering']> | null;
}

const STRICTNESS: readonly SourceFacts['contact'][] = ['published', 'platform', 'page', 'none'];

/**
 * What terms let us do with the poster of a request. A job of a board stays one where a feed or a file brings it, and where a copy stands
 * elsewhere: of the sources it came from and of those whose pages it leads to, the strictest holds. A file of the operator's own has no terms.
 * @param places where the request stands: its own post first, then its copies
 */
export function contactTermsOf(places: readonly { readonly source: string; readonly url: string | null }[]): PlaceTerms {
  const facts: Readonly<Record<string, SourceFacts>> = SOURCE_FACTS;
  const [own] = places;
  const ofSource = facts[own?.source ?? '']?.answering;
  const found = places.flatMap(({ source, url }) => [facts[source], factsOfPage(url)]).filter((one) => one !== undefined);
  const strictest = found.reduce<SourceFacts | undefined>(
    (best, one) => (best !== undefined && STRICTNESS.indexOf(one.contact) <= STRICTNESS.indexOf(best.contact) ? best : one),
    undefined,
  );
  return {
    contact: strictest?.contact ?? 'published',
    of: strictest?.title ?? own?.source ?? '',
    answering: factsOfPage(own?.url ?? null)?.answering ?? (ofSource?.isWelcome === false ? ofSource : null),
  };
}

function factsOfPage(url: string | null): SourceFacts | undefined {
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '').replace(/\.$/, '');
  return Object.values<SourceFacts>(SOURCE_FACTS).find(({ hosts }) =>
    hosts.some((own) => host === own || host.endsWith(`.${own}`)),
  );
}
