/** Whose terms hold for an answer, by where a request stands and not only by what brought it in. */
import { describe, expect, it } from 'vitest';
import { contactTermsOf } from '../../../src/engines/discovery/contact-terms.ts';
import { SOURCE_FACTS } from '../../../src/engines/discovery/source-facts.ts';

const terms = (source: string, url: string | null): string => {
  const { contact, of } = contactTermsOf([{ source, url }]);
  return `${contact} of ${of}`;
};

describe('the terms of a request', () => {
  it.each([
    ['rss', 'https://remoteok.com/remote-jobs/1', 'page of Remote OK'],
    ['rss', 'https://WWW.RemoteOK.com./remote-jobs/1', 'page of Remote OK'],
    ['rss', 'http://remotive.io/remote-jobs/design/x-1', 'page of Remotive'],
    ['file', 'https://weworkremotely.com/remote-jobs/x', 'page of We Work Remotely'],
    ['rss', 'https://himalayas.app/companies/acme/jobs/x', 'page of Himalayas'],
    ['rss', 'https://jobicy.com/jobs/1-x', 'page of Jobicy'],
    ['rss', 'https://old.reddit.com/r/forhire/comments/1', 'platform of Reddit'],
    ['discourse', 'https://github.com/acme/site/issues/1', 'platform of GitHub'],
    ['rss', 'https://freelancing.stackexchange.com/questions/1', 'none of Stack Exchange'],
    ['mastodon', 'https://stackoverflow.com/questions/1', 'none of Stack Exchange'],
    // The source's own terms hold where the page has easier ones, or none.
    ['remoteok', 'https://acme.example/jobs/1', 'page of Remote OK'],
    ['remoteok', 'https://news.ycombinator.com/item?id=1', 'page of Remote OK'],
    ['remoteok', null, 'page of Remote OK'],
    ['rss', 'https://acme.example/jobs/1', 'published of Feeds'],
    ['file', null, 'published of file'],
    ['my-own', 'not an address', 'published of my-own'],
    // A name that ends alike is another's.
    ['rss', 'https://notremoteok.com/1', 'published of Feeds'],
    ['rss', 'https://remoteok.com.evil.example/1', 'published of Feeds'],
    ['rss', 'https://evil.example/?u=https://remoteok.com/', 'published of Feeds'],
    ['rss', 'https://remoteok.com@evil.example/', 'published of Feeds'],
  ])('from %s at %s are %s', (source, url, expected) => {
    expect(terms(source, url)).toBe(expected);
  });

  it('are the strictest of all places where it stands, in any order', () => {
    const places = [
      { source: 'hackernews', url: null },
      { source: 'rss', url: 'https://remotive.com/remote-jobs/1' },
      { source: 'reddit', url: null },
    ];
    for (const order of [places, places.toReversed()])
      expect(contactTermsOf(order)).toMatchObject({ contact: 'page', of: 'Remotive' });
  });

  it('say what to know before answering by hand, of the page that it is answered at', () => {
    const answering = (source: string, url: string | null): unknown => contactTermsOf([{ source, url }]).answering;
    expect(answering('rss', 'https://news.ycombinator.com/item?id=1')).toMatchObject({ isWelcome: false });
    expect(answering('hackernews', null)).toMatchObject({ isWelcome: false });
    expect(answering('lobsters', 'https://lobste.rs/s/abc123/x')).toMatchObject({
      isWelcome: true,
      words: expect.stringContaining('invitation'),
    });
    expect(answering('lobsters', 'https://acme.example/jobs/1')).toBeNull();
    expect(answering('reddit', 'https://www.reddit.com/r/forhire/comments/1')).toBeNull();
  });

  it('no two sources claim one host', () => {
    const hosts = Object.values(SOURCE_FACTS).flatMap(({ hosts: own }) => [...own] as string[]);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(hosts.filter((other) => other !== host && other.endsWith(`.${host}`))).toEqual([]);
  });
});
