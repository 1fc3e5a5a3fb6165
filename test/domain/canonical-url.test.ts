import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl, redirectTarget } from '../../src/domain/canonical-url.ts';
import { quietTime } from '../processor-time.ts';

/** Every address of a line is the same page as the first, which is the canonical one. */
const SAME: readonly (readonly [canonical: string, ...spellings: string[]])[] = [
  [
    'https://example.com/a',
    'http://example.com/a/',
    'https://www.example.com/a',
    'https://m.example.com/a#top',
    'https://mobile.example.com/a?utm_source=x&UTM_Campaign=y',
    'https://amp.example.com/a?amp=1',
    'HTTPS://EXAMPLE.COM:443/a',
    'http://example.com:80/a',
    'https://example.com./a',
    'https://user:secret@example.com/a',
    'https://www2.example.com/a?fbclid=1&gclid=2&mc_eid=3&_ga=4&lever-source%5B%5D=x',
    'https://example.com/a?ref=newsletter',
    'https://example.com/a#:~:text=paid',
  ],
  [
    'https://example.com',
    'https://example.com/',
    'http://www.example.com',
    'https://example.com/?utm_medium=mail',
    'https://example.com/#',
  ],
  ['https://example.com?a=1&b=2', 'https://example.com/?b=2&a=1', 'https://example.com?a=1&utm_x=9&b=2'],
  ['https://example.com/~jo/%C3%A9', 'https://example.com/%7ejo/%c3%a9', 'https://example.com/~jo/é'],
  ['https://xn--bcher-kva.example/x', 'https://bücher.example/x', 'https://www.XN--BCHER-KVA.example/x/'],
  ['https://example.com#!/jobs/7', 'https://www.example.com/#!/jobs/7'],
  [
    'https://example.com/news/2024/a-new-logo-wanted',
    'https://example.com/news/2024/a-new-logo-wanted/amp/',
    'https://example.com/news/2024/a-new-logo-wanted?amp',
  ],
  ['https://example.com/story.html', 'https://example.com/story.amp.html'],
  [
    'https://example.com/story?p=1',
    'https://www.google.com/amp/s/example.com/story?p=1',
    'https://www.google.co.uk/amp/www.example.com/story/?p=1',
    'https://example-com.cdn.ampproject.org/c/s/example.com/story?p=1&amp_js_v=0.1',
  ],
  [
    'https://reddit.com/comments/14cwyd',
    'http://www.reddit.com/r/forhire/comments/14cwyd/for_free_pm_if_you_need_help/',
    'https://old.reddit.com/r/forhire/comments/14cwyd/',
    'http://mobile.np.reddit.com/r/forhire/comments/14cwyd/x',
    'https://np.reddit.com/comments/14cwyd/x?context=3&share_id=abc',
    'https://i.reddit.com/r/ForHire/comments/14CWYD/title/.compact',
    'https://redd.it/14cwyd',
    'https://de.reddit.com/r/forhire/comments/14cwyd/another_title?rdt=1',
    'https://reddit.com/user/jo/comments/14cwyd/x/?sort=new#comments',
    'https://forhire.reddit.com/comments/14cwyd/x',
    'https://sh.reddit.com/tb/14cwyd',
  ],
  [
    'https://reddit.com/comments/14cwyd/_/c7bq1',
    'https://www.reddit.com/r/forhire/comments/14cwyd/a_title/c7bq1/?context=3',
    'https://www.reddit.com/r/forhire/comments/14cwyd/comment/c7bq1/',
  ],
  [
    'https://x.com/i/status/1234567890',
    'https://twitter.com/jo/status/1234567890?s=20&t=abc',
    'https://mobile.twitter.com/Jo/status/1234567890/photo/1',
    'https://x.com/i/web/status/1234567890',
  ],
  [
    'https://youtube.com/watch?v=abcdefghi_1',
    'https://youtu.be/abcdefghi_1?si=x&t=10',
    'https://m.youtube.com/watch?list=PL1&v=abcdefghi_1&feature=share',
    'https://www.youtube.com/shorts/abcdefghi_1',
    'https://www.youtube.com/embed/abcdefghi_1',
  ],
  [
    'https://news.ycombinator.com/item?id=1234',
    'http://news.ycombinator.com/item?id=1234&p=2',
    'https://news.ycombinator.com/item?id=99#1234',
  ],
  [
    'https://github.com/acme/site/issues/7',
    'https://github.com/Acme/Site/issues/7#issuecomment-99',
    'http://www.github.com/acme/site/issues/7/?notification_referrer_id=x',
  ],
  ['https://github.com/acme/site', 'https://github.com/Acme/Site/', 'https://github.com/acme/site?utm_source=x'],
  [
    'https://linkedin.com/jobs/view/3712345678',
    'https://uk.linkedin.com/jobs/view/designer-at-acme-3712345678?trk=x&refId=y',
    'https://www.linkedin.com/jobs/view/3712345678/',
  ],
  [
    'https://stackoverflow.com/questions/11227809',
    'https://stackoverflow.com/q/11227809',
    'https://stackoverflow.com/questions/11227809/why-is-it-faster?noredirect=1',
  ],
  ['https://en.wikipedia.org/wiki/Logo', 'https://en.m.wikipedia.org/wiki/Logo#History'],
  [
    'https://reddit.com/comments/14cwyd',
    'https://www.google.com/url?q=https://old.reddit.com/r/forhire/comments/14cwyd/x/&sa=D&source=editors&ust=1',
    'https://out.reddit.com/t3_1?url=https%3A%2F%2Fwww.reddit.com%2Fr%2Fforhire%2Fcomments%2F14cwyd%2Fx%2F&token=AQ',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fredd.it%252F14cwyd&h=AT0',
  ],
];

/** All of a line are different pages. */
const DIFFERENT: readonly (readonly string[])[] = [
  [
    'https://example.com/a',
    'https://example.com/A',
    'https://example.org/a',
    'https://blog.example.com/a',
    'https://example.com:8443/a',
  ],
  ['https://example.com/?p=1', 'https://example.com/?p=2', 'https://example.com/?q=1', 'https://example.com/'],
  [
    'https://example.com/job?ref=1234',
    'https://example.com/job?ref=1235',
    'https://example.com/job?id=1234',
    'https://example.com/job',
  ],
  ['https://example.com/#/jobs/1', 'https://example.com/#/jobs/2', 'https://example.com/#!/jobs/1', 'https://example.com/'],
  ['https://example.com/guitar/amp', 'https://example.com/guitar'],
  ['https://old.example.com/a', 'https://new.example.com/a', 'https://example.com/a', 'https://np.example.com/a'],
  ['https://m.do.co/c/1', 'https://do.co/c/1'],
  ['https://www.co.uk/', 'https://m.co.uk/', 'https://amp.co.uk/'],
  ['https://amp.dev/', 'https://m.dev/', 'https://www.dev/'],
  ['https://t.co/abc', 'https://t.co/abd', 'https://t.co/ABC'],
  ['https://redd.it/14cwyd', 'https://redd.it/14cwye', 'https://i.redd.it/14cwyd', 'https://v.redd.it/14cwyd'],
  [
    'https://reddit.com/r/forhire/comments/14cwyd/x',
    'https://reddit.com/r/forhire/comments/14cwyd/x/c7bq1',
    'https://reddit.com/r/forhire/comments/14cwyd/x/c7bq2',
    'https://reddit.com/r/forhire',
    'https://reddit.com/r/forhire/s/AbC',
    'https://reddit.com/r/forhire/s/aBc',
  ],
  ['https://forhire.reddit.com/', 'https://reddit.com/', 'https://www.reddit.com/r/forhire/new'],
  ['https://x.com/jo/status/1', 'https://x.com/jo/status/2', 'https://x.com/jo', 'https://x.com/jo/status/1/likes'],
  ['https://youtu.be/abcdefghi_1', 'https://youtu.be/abcdefghi_2', 'https://youtu.be/ABCDEFGHI_1', 'https://youtube.com/@jo'],
  [
    'https://news.ycombinator.com/item?id=1',
    'https://news.ycombinator.com/item?id=2',
    'https://news.ycombinator.com/user?id=1',
    'https://news.ycombinator.com/item?id=1#3',
  ],
  [
    'https://github.com/a/b/issues/1',
    'https://github.com/a/b/issues/2',
    'https://github.com/a/b/pull/1',
    'https://github.com/a/b/discussions/1',
    'https://github.com/a/b/issues?q=1',
  ],
  ['https://github.com/a/b/blob/main/X.md', 'https://github.com/a/b/blob/main/x.md', 'https://gist.github.com/a/b'],
  ['https://gitlab.com/a/b?ref=dev', 'https://gitlab.com/a/b?ref=main'],
  [
    'https://stackoverflow.com/q/1',
    'https://superuser.com/q/1',
    'https://stackoverflow.com/a/1',
    'https://meta.stackoverflow.com/q/1',
  ],
  ['https://en.wikipedia.org/wiki/Logo', 'https://de.wikipedia.org/wiki/Logo'],
  ['https://a.cdn.ampproject.org/r/s//', 'https://s/'],
  ['https://www.google.com/search?q=https://example.com/', 'https://www.google.com/url?q=/x', 'https://example.com/'],
  [
    'https://l.facebook.com/l.php?u=javascript:alert(1)',
    'https://l.facebook.com/l.php?u=https%3A%2F%2F',
    'https://l.facebook.com/',
  ],
  ['https://linkedin.com/jobs/view/3712345678', 'https://linkedin.com/jobs/view/3712345679', 'https://linkedin.com/in/jo'],
];

test.each(SAME)('%s', (canonical, ...spellings) => {
  expect([canonical, ...spellings].map(canonicalUrl)).toEqual([canonical, ...spellings].map(() => canonical));
});

test.each(DIFFERENT.map((pages) => [pages] as const))('are different pages: %j', (pages) => {
  expect(new Set(pages.map(canonicalUrl)).size).toBe(pages.length);
});

test.each([
  '',
  'no address',
  'mailto:jo@example.com',
  'ftp://example.com/x',
  'https://',
  'http://.',
  'javascript:alert(1)',
  `https://example.com/${'a'.repeat(5000)}`,
])('%.40j comes back as it is', (text) => expect(canonicalUrl(text)).toBe(text));

describe('a link that leads to an address written in itself', () => {
  test.each([
    ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Facme.example%2Fwork%3Fa%3D1', 'https://acme.example/work?a=1'],
    ['http://lm.facebook.com/l.php?u=https%253A%252F%252Facme.example&h=x', 'https://acme.example'],
    ['https://l.instagram.com/?u=https%3A%2F%2Fjo.example%2F&e=AT', 'https://jo.example/'],
    ['https://t.umblr.com/redirect?z=https%3A%2F%2Fjo.example%2Fcommissions&t=YQ', 'https://jo.example/commissions'],
    ['https://t.umblr.com/redirect?z=mailto%3Ajo%40acme.example', 'mailto:jo@acme.example'],
    ['https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fjo.example', 'https://jo.example'],
    ['https://slack-redir.net/link?url=https%3A%2F%2Fjo.example', 'https://jo.example'],
    ['https://m.vk.com/away.php?to=https%3A%2F%2Ft.me%2Fjo_draws&cc_key=', 'https://t.me/jo_draws'],
    ['https://www.youtube.com/redirect?event=video_description&q=https%3A%2F%2Fjo.example', 'https://jo.example'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fjo.example%2F&data=05%7C01', 'https://jo.example/'],
    ['https://urldefense.proofpoint.com/v1/url?u=https://jo.example/a&k=1', 'https://jo.example/a'],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.jo.example_a-2Db_-3Fx-3D1&d=DwM',
      'https://www.jo.example/a-b/?x=1',
    ],
    ['https://urldefense.com/v3/__https://jo.example/a*b?c=d__;Iw!!x$', 'https://jo.example/a#b?c=d'],
    ['https://urldefense.com/v3/__https:/jo.example/**Ax__;IyMj!!x$', 'https://jo.example/##x'],
    ['https://www.deviantart.com/users/outgoing?https://jo.example/a?b=1', 'https://jo.example/a?b=1'],
    ['https://href.li/?https://jo.example', 'https://jo.example'],
    ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fjo.example', 'https://jo.example'],
  ])('%s', (link, target) => expect(redirectTarget(link)).toBe(target));

  test.each([
    'https://www.google.com/search?q=https://jo.example',
    'https://www.google.com/url?q=//jo.example',
    'https://evil-google.example/url?q=https://jo.example',
    'https://google.evil.example/url?q=https://jo.example',
    'https://l.facebook.com/l.php?u=javascript%3Aalert(1)',
    'https://l.facebook.com/l.php?u=file%3A%2F%2F%2Fetc%2Fpasswd',
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fjo.example',
    'https://x.com/intent/tweet?url=https%3A%2F%2Fjo.example',
    'https://urldefense.com/v3/__https://jo.example/a',
    'https://t.co/abc',
    'https://bit.ly/abc?url=https://jo.example',
    'l.facebook.com/l.php?u=https://jo.example',
  ])('and none: %s', (link) => expect(redirectTarget(link)).toBeNull());

  test('of one in the other is opened to a depth, and ends', () => {
    const nested = (depth: number): string => (depth === 0 ? 'https://jo.example' : `https://href.li/?${nested(depth - 1)}`);
    expect(redirectTarget(nested(5))).toBe('https://jo.example');
    expect(redirectTarget(nested(100))).toBe(nested(95));
    expect(canonicalUrl(nested(100))).toBe('https://jo.example');
  });
});

describe('of any address', () => {
  const label = fc.constantFrom(
    'www',
    'm',
    'mobile',
    'amp',
    'old',
    'np',
    'de',
    'example',
    'reddit',
    'youtube',
    'com',
    'co',
    'uk',
    'x',
    'github',
    'ünï',
  );
  const host = fc.oneof(
    fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.')),
    fc.constantFrom(
      'www.reddit.com',
      'redd.it',
      'twitter.com',
      'youtu.be',
      'news.ycombinator.com',
      'github.com',
      'uk.linkedin.com',
      'a.cdn.ampproject.org',
      'www.google.com',
      'l.facebook.com',
      'href.li',
      'urldefense.com',
      'x.safelinks.protection.outlook.com',
      'stackoverflow.com',
    ),
  );
  const segment = fc.oneof(
    fc.constantFrom(
      'r',
      'comments',
      'item',
      'watch',
      'amp',
      's',
      'c',
      'status',
      'issues',
      '1',
      '12345678901',
      'a-b-c-d',
      '2024',
      'x.amp.html',
      '%7e',
      '%2F',
      '',
      'q',
      'jobs',
      'view',
      'url',
      'l.php',
      'v3',
      '__https://example.com/a*b__;Iw!!x$',
    ),
    fc.webFragments({ size: 'small' }),
  );
  const query = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'utm_source', 'ref', 'id', 'v', 'amp', 'si', 'A', 'é', 'u', 'q', 'url'),
      fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(
          'https://example.com/a',
          'https://l.facebook.com/?u=http://x.example',
          'http://',
          'https%3A%2F%2Fx.example',
        ),
      ),
    ),
    { maxLength: 5 },
  );
  const address = fc
    .tuple(
      fc.constantFrom('http', 'https'),
      host,
      fc.array(segment, { maxLength: 6 }),
      query,
      fc.constantFrom('', '#top', '#!/a', '#/b', '#123'),
    )
    .map(
      ([scheme, name, path, pairs, hash]) =>
        `${scheme}://${name}/${path.join('/')}${pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`}${hash}`,
    );

  test('the canonical one is canonical already, and an address', () => {
    fc.assert(
      fc.property(address, (text) => {
        const once = canonicalUrl(text);
        expect(canonicalUrl(once)).toBe(once);
        if (URL.canParse(text)) expect(URL.canParse(once)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('order of parameters, tracking and scheme make no other page', () => {
    fc.assert(
      fc.property(
        host,
        fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.webFragments()), { selector: ([name]) => name }),
        (name, pairs) => {
          const one = canonicalUrl(`https://${name}/x?${new URLSearchParams(pairs)}`);
          expect(
            canonicalUrl(`http://${name}/x/?${new URLSearchParams([['utm_term', 'z'], ...pairs.toReversed(), ['fbclid', '1']])}`),
          ).toBe(one);
        },
      ),
    );
  });

  test('any text is read in linear time', () => {
    for (const unit of ['-', '/', 'a-', '%25', 'www.', 'm.', '/amp', '&a=1', 'amp/s/', '**A', 'https://google.com/url?q=']) {
      for (const start of [
        'https://example.com/',
        'https://',
        'https://www.google.com/amp/',
        'https://urldefense.com/v3/__https://a.example/',
      ]) {
        const text = `${start}${unit.repeat(100_000)}`.slice(0, 3999);
        expect(quietTime(() => canonicalUrl(text))).toBeLessThan(25);
      }
    }
  });
});
