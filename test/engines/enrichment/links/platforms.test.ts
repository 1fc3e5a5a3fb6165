import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityName } from '../../../../src/domain/identity.ts';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';
import { PLATFORM_TABLE, PLATFORMS } from '../../../../src/engines/enrichment/links/platform-table.ts';
import { linksIn, platformLinks } from '../../../../src/engines/enrichment/links/platforms.ts';

type Case = readonly [link: string, found: string | null];

/** A link, and what it is as `platform what id url`; null where it is no page of a person, a post or a company. */
const LINKS: readonly Case[] = [
  [
    'https://www.reddit.com/r/forhire/comments/14CWYD/logo_wanted/?utm_source=x',
    'reddit post 14cwyd https://www.reddit.com/comments/14cwyd',
  ],
  ['https://redd.it/14cwyd', 'reddit post 14cwyd https://www.reddit.com/comments/14cwyd'],
  ['https://old.reddit.com/user/Jo_Doe/comments/14cwyd/x', 'reddit post 14cwyd https://www.reddit.com/comments/14cwyd'],
  ['https://np.reddit.com/u/Jo-Doe/', 'reddit profile jo-doe https://www.reddit.com/user/jo-doe'],
  ['https://www.reddit.com/user/Jo_Doe/submitted/', 'reddit profile jo_doe https://www.reddit.com/user/jo_doe'],
  ['https://www.reddit.com/r/forhire', null],
  ['https://www.reddit.com/user/me', null],
  ['https://github.com/Jo-Doe', 'github profile jo-doe https://github.com/jo-doe'],
  ['https://github.com/Acme/Shop/issues/17#issuecomment-1', 'github post acme/shop/17 https://github.com/acme/shop/issues/17'],
  ['https://github.com/acme/shop/pull/17/files', 'github post acme/shop/17 https://github.com/acme/shop/pull/17'],
  ['https://github.com/acme/shop/discussions/4', 'github post acme/shop/4 https://github.com/acme/shop/discussions/4'],
  ['https://github.com/orgs/acme/people', 'github company acme https://github.com/acme'],
  ['https://github.com/features', null],
  ['https://github.com/acme/shop', null],
  ['https://github.com/acme--shop', null],
  ['https://console.algora.io/acme/bounties/Ab1', 'github-bounties post acme/Ab1 https://algora.io/acme/bounties/Ab1'],
  [
    'https://oss.issuehunt.io/r/acme/shop/issues/17',
    'github-bounties post acme/shop/17 https://oss.issuehunt.io/r/acme/shop/issues/17',
  ],
  ['https://app.bountysource.com/issues/1', null],
  ['https://www.bountysource.com/issues/17-crash-at-start', 'github-bounties post 17 https://www.bountysource.com/issues/17'],
  ['https://news.ycombinator.com/user?id=Jo_Doe', 'hackernews profile Jo_Doe https://news.ycombinator.com/user?id=Jo_Doe'],
  ['https://news.ycombinator.com/item?id=46467076&p=2', 'hackernews post 46467076 https://news.ycombinator.com/item?id=46467076'],
  ['https://news.ycombinator.com/news', null],
  ['https://x.com/Jo_Doe?s=20', 'x profile jo_doe https://x.com/jo_doe'],
  ['http://twitter.com/#!/jo_doe', 'x profile jo_doe https://x.com/jo_doe'],
  ['https://mobile.twitter.com/jo_doe/status/1234567890/photo/1', 'x post 1234567890 https://x.com/i/status/1234567890'],
  ['https://x.com/search?q=a', null],
  ['https://x.com/this_name_is_far_too_long', null],
  ['https://de.linkedin.com/in/Jo-Doe-1a2b/?trk=x', 'linkedin profile jo-doe-1a2b https://www.linkedin.com/in/jo-doe-1a2b'],
  ['https://www.linkedin.com/company/acme/about/', 'linkedin company acme https://www.linkedin.com/company/acme'],
  [
    'https://www.linkedin.com/jobs/view/designer-at-acme-4320193874',
    'linkedin post 4320193874 https://www.linkedin.com/jobs/view/4320193874',
  ],
  [
    'https://www.linkedin.com/feed/update/urn:li:activity:7012345678901234567/',
    'linkedin post urn:li:activity:7012345678901234567 https://www.linkedin.com/feed/update/urn:li:activity:7012345678901234567',
  ],
  ['https://www.linkedin.com/feed/', null],
  [
    'https://www.upwork.com/freelancers/~01AbCdEf0123456789',
    'upwork profile ~01abcdef0123456789 https://www.upwork.com/freelancers/~01abcdef0123456789',
  ],
  [
    'https://www.upwork.com/o/profiles/users/_~01abcdef0123456789/',
    'upwork profile ~01abcdef0123456789 https://www.upwork.com/freelancers/~01abcdef0123456789',
  ],
  [
    'https://www.upwork.com/jobs/Logo-for-shop_~01abcdef0123456789/',
    'upwork post ~01abcdef0123456789 https://www.upwork.com/jobs/~01abcdef0123456789',
  ],
  ['https://www.upwork.com/agencies/acme/', 'upwork company acme https://www.upwork.com/agencies/acme'],
  ['https://www.upwork.com/nx/find-work/', null],
  ['https://www.fiverr.com/Jo_Doe', 'fiverr profile jo_doe https://www.fiverr.com/jo_doe'],
  ['https://www.fiverr.com/jo_doe/draw-a-logo', 'fiverr post jo_doe/draw-a-logo https://www.fiverr.com/jo_doe/draw-a-logo'],
  ['https://www.fiverr.com/categories/graphics-design', null],
  ['https://www.freelancer.com/u/JoDoe', 'freelancer profile jodoe https://www.freelancer.com/u/jodoe'],
  [
    'https://www.freelancer.co.uk/projects/php/logo-for-shop',
    'freelancer post php/logo-for-shop https://www.freelancer.com/projects/php/logo-for-shop',
  ],
  ['https://www.freelancer.com/jobs/php', null],
  ['https://www.producthunt.com/@jo_doe', 'producthunt profile jo_doe https://www.producthunt.com/@jo_doe'],
  ['https://www.producthunt.com/posts/shop-kit#comments', 'producthunt post shop-kit https://www.producthunt.com/posts/shop-kit'],
  [
    'https://www.producthunt.com/products/shop-kit/reviews',
    'producthunt company shop-kit https://www.producthunt.com/products/shop-kit',
  ],
  ['https://www.producthunt.com/topics', null],
  ['https://dribbble.com/Jo-Doe', 'dribbble profile jo-doe https://dribbble.com/jo-doe'],
  ['https://dribbble.com/shots/123456-Logo-for-a-shop', 'dribbble post 123456 https://dribbble.com/shots/123456'],
  ['https://dribbble.com/tags/logo', null],
  ['https://www.behance.net/JoDoe', 'behance profile jodoe https://www.behance.net/jodoe'],
  ['https://www.behance.net/gallery/123456789/Logo', 'behance post 123456789 https://www.behance.net/gallery/123456789'],
  ['https://www.behance.net/search/projects', null],
  ['https://discord.gg/AbC123', 'discord company AbC123 https://discord.gg/AbC123'],
  ['https://discord.com/invite/AbC123', 'discord company AbC123 https://discord.gg/AbC123'],
  [
    'https://discord.com/users/123456789012345678',
    'discord profile 123456789012345678 https://discord.com/users/123456789012345678',
  ],
  ['https://discord.com/nitro', null],
  ['https://www.indiehackers.com/jodoe', 'indiehackers profile jodoe https://www.indiehackers.com/jodoe'],
  [
    'https://www.indiehackers.com/post/looking-for-a-designer-a1B2',
    'indiehackers post looking-for-a-designer-a1B2 https://www.indiehackers.com/post/looking-for-a-designer-a1B2',
  ],
  [
    'https://www.indiehackers.com/product/shop-kit',
    'indiehackers company shop-kit https://www.indiehackers.com/product/shop-kit',
  ],
  ['https://www.indiehackers.com/products', null],
  ['https://99designs.com/profiles/JoDoe', '99designs profile jodoe https://99designs.com/profiles/jodoe'],
  [
    'https://99designs.co.uk/logo-design/contests/logo-shop-123456/entries',
    '99designs post 123456 https://99designs.com/contests/123456',
  ],
  ['https://99designs.com/categories', null],
  [
    'https://remoteok.com/remote-jobs/remote-designer-acme-123456',
    'remoteok post 123456 https://remoteok.com/remote-jobs/123456',
  ],
  ['https://remoteok.io/@jodoe', 'remoteok profile jodoe https://remoteok.com/@jodoe'],
  ['https://remoteok.com/remote-dev-jobs', null],
  [
    'https://weworkremotely.com/remote-jobs/acme-designer',
    'weworkremotely post acme-designer https://weworkremotely.com/remote-jobs/acme-designer',
  ],
  ['https://weworkremotely.com/company/acme', 'weworkremotely company acme https://weworkremotely.com/company/acme'],
  ['https://weworkremotely.com/remote-jobs/search?term=x', null],
  // Forms of other years, apps and hosts.
  ['https://www.reddit.com/message/compose/?to=Jo_Doe&subject=Logo', 'reddit profile jo_doe https://www.reddit.com/user/jo_doe'],
  ['https://old.reddit.com/message/compose?to=u/jo_doe', 'reddit profile jo_doe https://www.reddit.com/user/jo_doe'],
  ['https://www.reddit.com/message/compose/?to=/r/forhire', null],
  ['https://www.reddit.com/message/compose?to=%2Fr%2Fforhire', null],
  ['https://www.reddit.com/gallery/14cwyd', 'reddit post 14cwyd https://www.reddit.com/comments/14cwyd'],
  ['https://www.reddit.com/r/u_Jo_Doe/', 'reddit profile jo_doe https://www.reddit.com/user/jo_doe'],
  ['https://ssl.reddit.com/user/jo%5Fdoe', 'reddit profile jo_doe https://www.reddit.com/user/jo_doe'],
  ['https://www.reddit.com:443/u/jo_doe', 'reddit profile jo_doe https://www.reddit.com/user/jo_doe'],
  ['https://www.reddit.com:8443/u/jo_doe', null],
  ['https://github.com/sponsors/jo-doe?o=esb', 'github profile jo-doe https://github.com/jo-doe'],
  ['https://github.com/sponsors/explore', null],
  ['https://github.com/users/jo-doe/projects/1', 'github profile jo-doe https://github.com/jo-doe'],
  ['https://github.com/orgs/acme/discussions/12', 'github post acme/12 https://github.com/orgs/acme/discussions/12'],
  ['https://github.com/acme/shop/issues/new', null],
  ['https://github.com/acme/shop/discussions/categories', null],
  ['https://github.com/acme/shop/pull/new/branch', null],
  ['https://github.com/why-github', null],
  ['https://gist.github.com/jo-doe/0123456789abcdef0123', 'github profile jo-doe https://github.com/jo-doe'],
  ['https://gist.github.com/0123456789abcdef0123', null],
  ['https://gist.github.com/discover', null],
  ['https://algora.io/@/jodoe', 'github-bounties profile jodoe https://algora.io/profile/jodoe'],
  ['https://gitcoin.co/issue/acme/shop/17/1234', 'github-bounties post acme/shop/17 https://gitcoin.co/issue/acme/shop/17'],
  [
    'https://news.ycombinator.com/threads?id=jo_doe&next=1',
    'hackernews profile jo_doe https://news.ycombinator.com/user?id=jo_doe',
  ],
  ['https://x.com/Jo_Doe/media', 'x profile jo_doe https://x.com/jo_doe'],
  ['https://twitter.com/intent/follow?screen_name=Jo_Doe', 'x profile jo_doe https://x.com/jo_doe'],
  ['https://twitter.com/intent/tweet?via=jo_doe', null],
  ['https://twitter.com/jo_doe/statuses/1234567890', 'x post 1234567890 https://x.com/i/status/1234567890'],
  ['https://fxtwitter.com/jo_doe/status/1234567890', 'x post 1234567890 https://x.com/i/status/1234567890'],
  ['https://nitter.net/jo_doe', 'x profile jo_doe https://x.com/jo_doe'],
  ['https://x.com/communities', null],
  ['https://www.linkedin.com/mwlite/in/jo-doe', 'linkedin profile jo-doe https://www.linkedin.com/in/jo-doe'],
  ['https://www.linkedin.com/comm/in/jo-doe?midToken=x', 'linkedin profile jo-doe https://www.linkedin.com/in/jo-doe'],
  ['https://www.linkedin.com/in/Jos%C3%A9-Doe/de', 'linkedin profile jos%c3%a9-doe https://www.linkedin.com/in/jos%c3%a9-doe'],
  ['https://www.linkedin.com/in/JOS%C3%89-doe', 'linkedin profile jos%c3%a9-doe https://www.linkedin.com/in/jos%c3%a9-doe'],
  ['https://www.linkedin.com/in/josé-doe', 'linkedin profile jos%c3%a9-doe https://www.linkedin.com/in/jos%c3%a9-doe'],
  ['https://www.linkedin.com/in/jose\u0301-doe', 'linkedin profile jos%c3%a9-doe https://www.linkedin.com/in/jos%c3%a9-doe'],
  ['https://www.linkedin.com/in/ACoAABcDeFgHiJk', 'linkedin profile ACoAABcDeFgHiJk https://www.linkedin.com/in/ACoAABcDeFgHiJk'],
  ['https://www.linkedin.com/in/me/', null],
  [
    'https://www.linkedin.com/pub/jo-doe/1a/2b3/4c5/en',
    'linkedin profile jo-doe/1a/2b3/4c5 https://www.linkedin.com/pub/jo-doe/1a/2b3/4c5',
  ],
  [
    'https://www.linkedin.com/posts/jo-doe_logo-activity-7012345678901234567-AbCd?utm_source=share',
    'linkedin post urn:li:activity:7012345678901234567 https://www.linkedin.com/feed/update/urn:li:activity:7012345678901234567',
  ],
  [
    'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7012345678901234567',
    'linkedin post urn:li:share:7012345678901234567 https://www.linkedin.com/feed/update/urn:li:share:7012345678901234567',
  ],
  [
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4320193874',
    'linkedin post 4320193874 https://www.linkedin.com/jobs/view/4320193874',
  ],
  ['https://www.linkedin.com/jobs/search/?keywords=logo', null],
  [
    'https://www.upwork.com/nx/search/jobs/details/~021234567890123456789',
    'upwork post ~021234567890123456789 https://www.upwork.com/jobs/~021234567890123456789',
  ],
  [
    'https://www.upwork.com/ab/proposals/job/~021234567890123456789/apply/',
    'upwork post ~021234567890123456789 https://www.upwork.com/jobs/~021234567890123456789',
  ],
  [
    'https://www.odesk.com/users/~01abcdef0123456789',
    'upwork profile ~01abcdef0123456789 https://www.upwork.com/freelancers/~01abcdef0123456789',
  ],
  ['https://www.fiverr.com/share/AbCdEf', 'fiverr profile AbCdEf https://www.fiverr.com/share/AbCdEf'],
  ['https://www.fiverr.com/inbox/jo_doe', 'fiverr profile jo_doe https://www.fiverr.com/jo_doe'],
  ['https://pro.fiverr.com/jo_doe', 'fiverr profile jo_doe https://www.fiverr.com/jo_doe'],
  ['https://go.fiverr.com/visit/?bta=1', null],
  ['https://www.fiverr.com/graphics-design/logos', null],
  ['https://www.fr.freelancer.com/u/JoDoe/portfolio', 'freelancer profile jodoe https://www.freelancer.com/u/jodoe'],
  ['https://www.freelancer.com/u/JoDoe.html', 'freelancer profile jodoe https://www.freelancer.com/u/jodoe'],
  [
    'https://www.freelancer.com/projects/php/logo-for-shop-39283746/details',
    'freelancer post 39283746 https://www.freelancer.com/projects/39283746',
  ],
  [
    'https://www.freelancer.com/contest/Logo-2345678-byentry-99',
    'freelancer post 2345678 https://www.freelancer.com/contest/2345678',
  ],
  ['https://www.producthunt.com/%40jo_doe', 'producthunt profile jo_doe https://www.producthunt.com/@jo_doe'],
  [
    'https://www.producthunt.com/products/shop-kit/launches/shop-kit-2',
    'producthunt post shop-kit-2 https://www.producthunt.com/posts/shop-kit-2',
  ],
  [
    'https://www.producthunt.com/p/general/hiring',
    'producthunt post general/hiring https://www.producthunt.com/p/general/hiring',
  ],
  ['https://www.producthunt.com/posts/new', null],
  ['https://dribbble.com/pricing', null],
  ['https://be.net/JoDoe', 'behance profile jodoe https://www.behance.net/jodoe'],
  ['https://www.behance.net/collection/123456/Logos', null],
  ['https://canary.discord.com/invite/AbC123', 'discord company AbC123 https://discord.gg/AbC123'],
  ['https://dsc.gg/acme', 'discord company acme https://dsc.gg/acme'],
  ['https://www.indiehackers.com/@jodoe', 'indiehackers profile jodoe https://www.indiehackers.com/jodoe'],
  [
    'https://www.indiehackers.com/post/tech/how-to-a1B2',
    'indiehackers post how-to-a1B2 https://www.indiehackers.com/post/how-to-a1B2',
  ],
  ['https://www.indiehackers.com/settings', null],
  ['https://99designs.com/contests/poll/abc123', null],
  ['https://remoteok.com/l/123456', 'remoteok post 123456 https://remoteok.com/remote-jobs/123456'],
  ['https://notreddit.com/user/jo_doe', null],
  ['https://github.com.evil.example/jo-doe', null],
];

describe('platformLinks', () => {
  test.each(LINKS)('%s', (link, found) => {
    const text = `See ${link} today`;
    const expected = found === null ? [] : [{ found, quote: link }];
    expect(
      platformLinks(text).map(({ platform, what, id, url, start, end }) => ({
        found: `${platform} ${what} ${id} ${url}`,
        quote: text.slice(start, end),
      })),
    ).toEqual(expected);
  });

  test('every platform of the mission has a page in the table above', () => {
    const named = new Set(LINKS.flatMap(([, found]) => (found === null ? [] : [found.split(' ')[0]])));
    expect(PLATFORMS.filter((platform) => !named.has(platform))).toEqual([]);
    expect(PLATFORMS).toHaveLength(17);
  });

  test('a canonical URL is a link to the same page', () => {
    for (const { url, platform, id } of LINKS.flatMap(([link]) => platformLinks(link)))
      expect(platformLinks(url)).toEqual([expect.objectContaining({ url, platform, id })]);
  });

  test('the canonical URL of every line of the table is a link to the same page, whatever stands for an id', () => {
    const ids = [
      ...[
        'jo-doe',
        'Jo_Doe',
        'Jo.Doe',
        '17',
        '12345678',
        'AbC123',
        '14cwyd',
        '~01abcdef0123456789',
        'Logo_~01abcdef0123456789',
        'jo.html',
      ],
      ...[
        'logo-for-shop-12345678',
        'urn:li:activity:7012345678901234567',
        'x-activity-7012345678901234567-AbCd',
        'jos%C3%A9',
        '日本',
      ],
      ...[
        'ACoAABcDeFgHiJk',
        'u/jo_doe',
        'Logo-2345678-byentry-99',
        'new',
        '..',
        '%2E%2E',
        '%40jo',
        'jo%2Fkim',
        '%E0%A4%A',
        '-',
        '_',
      ],
    ];
    let pages = 0;
    for (const line of PLATFORM_TABLE.trim().split('\n').slice(1)) {
      const [, , hosts = '', path = ''] = line.split(/\s+/);
      for (const id of ids) {
        let seen = 0;
        const filled = path
          .replace('/*', '/more')
          .replace(/\?(\w+)/, '?$1=:id')
          .replaceAll(':any', 'zed')
          .replaceAll(':id', () => (seen++ === 0 ? id : '17'));
        for (const { url, id: found, platform } of platformLinks(`https://${hosts.split(',')[0]}${filled}`)) {
          pages++;
          expect(url).not.toMatch(/\/\.{1,2}(?:\/|$)/);
          expect(platformLinks(url)).toMatchObject([{ url, id: found, platform }]);
        }
      }
    }
    expect(pages).toBeGreaterThan(1000);
  });

  test('never throws, and every link stands where it is said to', () => {
    const piece = fc.oneof(
      fc.constantFrom('https://', 'github.com/', 'x.com/', 'a', '.', '/', '?id=', '~', '%', ' ', '\ud83c', '[', ')', '\\', '…'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, hostStart, hostEnd } of linksIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start <= hostStart && hostStart < hostEnd && hostEnd <= end && end <= text.length).toBe(true);
          last = end;
        }
        platformLinks(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('links that are for writing to somebody', () => {
  test.each([
    ['[PM me](https://www.reddit.com/message/compose/?to=Jo_Doe&subject=Logo)', 'reddit jo_doe asked'],
    ['Message me: https://ig.me/m/jo.doe', 'instagram jo.doe asked'],
    ['Call or text https://t.me/+4915112345678', 'phone +4915112345678 asked'],
    ['Book me at https://app.reclaim.ai/m/jo-doe/chat', 'calendar https://app.reclaim.ai/m/jo-doe/chat asked'],
  ])('%s', async (body, expected) => {
    expect((await findContacts({ title: '', body })).map(({ kind, value, use }) => `${kind} ${value} ${use}`)).toEqual([
      expected,
    ]);
  });

  test.each([
    ['https://dsc.gg/acme', null],
    ['https://discord.gg/AbC123', null],
    ['https://discord.com/users/123456789012345678', 'discord:https://discord.com/users/123456789012345678'],
    ['jo.doe', 'discord:jo.doe'],
  ])('a door that many go through is nobody’s name: %s', (value, expected) => {
    expect(identityName({ kind: 'discord', value })).toBe(expected);
  });
});
