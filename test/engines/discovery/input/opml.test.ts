/** A list of feeds out of a feed reader: what it is, and where its feeds belong. */
import { describe, expect, it } from 'vitest';
import { readPosts } from '../../../../src/engines/discovery/input/input.ts';
import { isOpml, opmlError } from '../../../../src/engines/discovery/input/opml.ts';
import { isLoopError } from '../../../../src/errors.ts';

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<!-- exported by a reader -->
<opml version="2.0"><head><title>Feeds</title></head><body>
  <outline text="Jobs"><outline text="One &amp; two" type="rss" xmlUrl="https://jobs.example/f?a=1&amp;b=2"/>
    <outline text="Again" type="rss" xmlUrl="https://jobs.example/f?a=1&amp;b=2"/></outline>
  <outline text="Other" xmlURL="http://other.example/feed.xml"/>
  <outline text="Folder"/><outline text="Bad" xmlUrl="javascript:alert(1)"/>
</body></opml>`;

async function thrown(input: string): Promise<{ message: string; fix: string | null; state: string | null }> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(input);
  }
  try {
    for await (const _ of readPosts(bytes()));
  } catch (error) {
    if (isLoopError(error)) return error;
  }
  throw new Error('nothing was thrown');
}

describe('an OPML list', () => {
  it('is told by its name, with its feeds as the settings hold them, each once and in their order', async () => {
    const { message, fix, state } = await thrown(LIST);
    expect(message).toBe('the input is a list of 2 feeds (OPML), which holds no posts itself');
    const settings = (fix ?? '').slice((fix ?? '').indexOf('{'));
    expect(JSON.parse(settings)).toEqual({
      sources: { rss: { feeds: ['https://jobs.example/f?a=1&b=2', 'http://other.example/feed.xml'] } },
    });
    expect(state).toBe('Nothing was recorded.');
  });

  it.each([
    ['without a feed', '<opml version="1.0"><head/><body></body></opml>'],
    ['cut off', LIST.slice(0, 140)],
    ['broken', '<opml><body><outline xmlUrl='],
  ])('%s says so', async (_, text) => {
    expect((await thrown(text)).message).toBe('the input is a list of feeds (OPML), and names none');
  });

  it('names as many feeds as the settings take', async () => {
    const outlines = Array.from({ length: 60 }, (_, at) => `<outline xmlUrl="https://jobs.example/${at}"/>`).join('');
    const { message, fix } = await opmlError(`<opml><body>${outlines}</body></opml>`);
    expect(message).toContain('60 feeds');
    expect(fix?.match(/jobs\.example/g)).toHaveLength(50);
    expect(fix).toContain('… and 10 more; loop reads 50 feeds');
  });

  it.each(['<rss version="2.0"><channel><title>opml</title></channel></rss>', '{"title": "<opml >"}', '<html>', ''])(
    'is not %j',
    (text) => {
      expect(isOpml(text)).toBe(false);
    },
  );
});
