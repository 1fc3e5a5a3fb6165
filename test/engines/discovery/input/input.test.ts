import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/domain/opportunity.ts';
import { fileChunks, readPosts, readWhole } from '../../../../src/engines/discovery/input/input.ts';
import { MAX_RECORD } from '../../../../src/engines/discovery/input/input-pieces.ts';
import type { InputItem } from '../../../../src/engines/discovery/input/record.ts';
import { isLoopError } from '../../../../src/errors.ts';
import { shared, sharedPath } from '../../../shared.ts';

async function* bytes(input: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const all = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

async function read(input: string | Uint8Array, size?: number): Promise<{ posts: Post[]; bad: string[] }> {
  const posts: Post[] = [];
  const bad: string[] = [];
  for await (const item of readPosts(bytes(input, size)) as AsyncIterable<InputItem>) {
    if (item.kind === 'post') posts.push(item.post);
    else bad.push(`${item.at}: ${item.why}`);
  }
  return { posts, bad };
}

const titles = async (input: string | Uint8Array): Promise<string[]> => (await read(input)).posts.map(({ title }) => title);
const LINE = {
  id: '1',
  source: 'reddit',
  url: 'https://example.com/1',
  title: 'One',
  body: 'Text',
  author: 'jo',
  postedAt: '2026-01-02T03:04:05Z',
  tags: ['hiring'],
};

describe('formats, told by their content', () => {
  it.each([1, 0])('the answer of a job board around its list (indented: %d)', async (indent) => {
    const answer = {
      legal: 'terms',
      jobs: [
        {
          id: 7,
          jobTitle: 'Voiceover',
          jobDescription: '<p>Two minutes</p>',
          company_name: 'Acme',
          url: 'https://jobs.example/7',
          publication_date: '2026-01-02T03:04:05Z',
        },
        { id: 8 },
      ],
    };
    const { posts, bad } = await read(JSON.stringify(answer, null, indent * 2));
    expect(posts).toMatchObject([
      {
        nativeId: '7',
        title: 'Voiceover',
        body: 'Two minutes',
        author: { name: 'Acme' },
        url: 'https://jobs.example/7',
        postedAt: '2026-01-02T03:04:05.000Z',
      },
    ]);
    expect(bad).toEqual(['jobs 2: it has neither title nor body']);
  });

  it('does not guess which of two lists holds the posts', async () => {
    const { posts, bad } = await read(JSON.stringify({ jobs: [LINE], ads: [LINE] }));
    expect([posts.length, bad.length]).toEqual([0, 1]);
  });

  it('JSON Lines', async () => {
    const { posts, bad } = await read(`${JSON.stringify(LINE)}\n${JSON.stringify({ title: 'Two' })}\n`);
    expect(bad).toEqual([]);
    expect(posts).toEqual([
      {
        source: 'reddit',
        nativeId: '1',
        url: 'https://example.com/1',
        title: 'One',
        body: 'Text',
        author: { name: 'jo', url: null },
        postedAt: '2026-01-02T03:04:05.000Z',
        tags: ['hiring'],
        replies: null,
        thread: null,
      },
      {
        source: 'file',
        nativeId: null,
        url: null,
        title: 'Two',
        body: '',
        author: null,
        postedAt: null,
        tags: [],
        replies: null,
        thread: null,
      },
    ]);
  });

  it.each<[string, string, string[]]>([
    ['CR LF, blank lines, no newline at the end', '{"title":"a"}\r\n\r\n  \n{"title":"b"}', ['a', 'b']],
    ['a byte order mark', '\ufeff{"title":"a"}\n', ['a']],
    ['a long run of blank lines', `${'\n'.repeat(20_000)}{"title":"a"}`, ['a']],
    ['leading blanks', '\n\n  {"title":"a"}\n{"title":"b"}\n', ['a', 'b']],
    ['a JSON array', '[{"title":"a, ] } \\" [","tags":["x","y"]},\n {"title":"b"}]', ['a, ] } " [', 'b']],
    ['an empty array', ' [ ] ', []],
    ['one object over several lines', '{\n  "title": "a",\n  "author": {"name": "x"}\n}\n', ['a']],
    ['CSV', 'title,body\na,"x, ""y""\nz"\nb,', ['a', 'b']],
    ['CSV with a byte order mark and CR LF', '\ufeffTitle,Body\r\na,b\r\n', ['a']],
    ['CSV with semicolons', 'id;title;body\n1;a;b\n', ['a']],
    ['CSV with tabs', 'id\ttitle\tbody\n1\ta\tb\n', ['a']],
    ['nothing', '', []],
    ['blanks only', ' \n\t\n', []],
  ])('%s', async (_, input, expected) => {
    expect(await titles(input)).toEqual(expected);
  });

  it('UTF-16 with its mark', async () => {
    expect(await titles(Buffer.from('\ufeff{"title":"ä€"}\n', 'utf16le'))).toEqual(['ä€']);
  });

  it('characters that are cut between chunks', async () => {
    expect((await read('{"title":"€ä💎"}\n', 1)).posts[0]?.title).toBe('€ä💎');
  });

  it.each([
    ['XML', '<rss></rss>', '--as rss'],
    ['CSV without a column of text', 'a,b\n1,2\n', 'title or body'],
    ['plain text', 'hello there\nhow are you\n', 'title or body'],
    ['plain text, by how it begins', `hello\u001b[2J ${'x'.repeat(90)}\nhow are you\n`, 'it begins with “hello'],
    ['what is no text', `\u0001${'\0'.repeat(50)}`, 'the input is no text'],
    ['UTF-16 without its mark', Buffer.from('{"title":"a"}\n', 'utf16le'), 'iconv -f UTF-16LE -t UTF-8'],
    ['UTF-16 of the other order', Buffer.from('{"title":"a"}\n', 'utf16le').swap16(), 'iconv -f UTF-16BE -t UTF-8'],
  ])('%s is refused as a whole, with what to do', async (_, input, words) => {
    const error = await read(input).then(
      () => null,
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code: 'unreadable_input' });
    expect(isLoopError(error) && `${error.message} ${error.fix}`).toContain(words);
  });
});

describe('what cannot be read is named and passed over', () => {
  it.each<[string, string, string[], string[]]>([
    ['broken JSON', '{"title":"a"}\n{"title":\n{"title":"c"}\n', ['a', 'c'], ['line 2: it is not JSON']],
    ['a cut last line', '{"title":"a"}\n{"title":"b', ['a'], ['line 2: it is not JSON']],
    [
      'wrong types',
      '{"title":1}\n{"title":"b","body":{}}\n[1]\nnull\n"x"\n7\n{"title":"ok","author":5,"tags":7,"postedAt":{},"replies":"many"}\n',
      ['ok'],
      ['line 1: title', 'line 2: body', 'line 3', 'line 4', 'line 5', 'line 6'],
    ],
    ['nothing to read', '{"id":"1"}\n{"title":"  "}\n', [], ['line 1: it has neither', 'line 2: it has neither']],
    ['a broken element of an array', '[{"title":"a"},{"title":},{"title":"c"}]', ['a', 'c'], ['item 2: it is not JSON']],
    ['a cut array', '[{"title":"a"},{"title":"b"', ['a'], ['item 2: the input ends']],
    ['an array of other things', '[1,"x",null,[],{"title":"a"}]', ['a'], ['item 1', 'item 2', 'item 3', 'item 4']],
    [
      'CSV rows of other lengths',
      'title,body\na,b\nc\nd,e,f\ng,h\n',
      ['a', 'g'],
      ['line 3: it has more or fewer', 'line 4: it has more or fewer'],
    ],
    ['a CSV quote that never closes', 'title,body\na,b\nc,"d\n', ['a'], ['line 3: a quote in it is never closed, so neither']],
    [
      'a CSV quote that never closes, far above the end',
      'title,body\na,"b\nb"\nc,"d\ne,f\ng,h\n',
      ['a'],
      ['line 4: a quote in it is never closed, so neither it nor anything below it was read'],
    ],
    [
      'objects over several lines',
      '{\n"title": "a"\n}\n{\n"title": "b"\n}\n',
      [],
      ['item 1: it is several objects over several lines; '],
    ],
    ['NUL bytes in JSON', '{"title":"a\u0000"}\n{"title":"b"}\n', ['b'], ['line 1: it is not JSON']],
  ])('%s', async (_, input, good, bad) => {
    const found = await read(input);
    expect(found.posts.map(({ title }) => title)).toEqual(good);
    expect(found.bad).toEqual(bad.map((start) => expect.stringContaining(start)));
  });

  it.each([
    ['CSV of a spreadsheet', 'title,body\n[Hiring] logo for Café Zoë,300 €\n'],
    ['JSON Lines', '{"title":"[Hiring] logo for Café Zoë","body":"300 €"}\n'],
  ])('letters of Western Europe, one byte each: %s', async (_, text) => {
    const western = Buffer.from(text.replace('€', '\x80'), 'latin1');
    expect((await read(western, 4096)).posts[0]).toMatchObject({ title: '[Hiring] logo for Café Zoë', body: '300 €' });
    // One broken letter among whole ones makes no other encoding.
    const broken = Buffer.concat([Buffer.from('{"title":"Café Zoë '), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    expect((await read(broken, 4096)).posts[0]?.title).toBe('Café Zoë \ufffd');
  });

  it.each([
    ['gzip', gzipSync('{"title":"a"}\n')],
    ['zip', Buffer.from('PK\x03\x04\x14\x00')],
    ['bzip2', Buffer.from('BZh91AY')],
    ['xz', Buffer.from('\xfd7zXZ\0\0', 'latin1')],
    ['zstd', Buffer.from('(\xb5/\xfd\x04\x00', 'latin1')],
  ])('what is packed with %s is named, and how to unpack it', async (name, packed) => {
    const refusal = { code: 'unreadable_input', message: `the input is packed with ${name}` };
    await expect(read(packed)).rejects.toMatchObject(refusal);
    await expect(readWhole(bytes(packed))).rejects.toMatchObject(refusal);
    expect(await titles('PK,title\n1,a\n')).toEqual(['a']);
  });

  it('NUL bytes in CSV are text like any other', async () => {
    expect((await read('title,body\na\u0000,b\n')).posts).toHaveLength(1);
  });

  it('a line of ten megabytes is read, one beyond the limit is passed over, and both leave the others alone', async () => {
    const ten = JSON.stringify({ title: 'ten', body: 'x'.repeat(10_000_000) });
    const over = JSON.stringify({ title: 'over', body: 'x'.repeat(MAX_RECORD) });
    const { posts, bad } = await read(`${ten}\n${over}\n{"title":"after"}\n`, 1 << 20);
    expect(posts.map(({ title }) => title)).toEqual(['ten', 'after']);
    expect(bad).toEqual([expect.stringMatching(/^line 2: it is longer/)]);
  });

  it('any bytes at all: it ends, and throws nothing but a refusal', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '\n',
      'title',
      '"title":"a"',
      '1',
      'null',
      '\u0000',
      'ä',
      ';',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await read(pieces.join('')).catch((error: unknown) => expect(error).toMatchObject({ code: 'unreadable_input' }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('names and values', () => {
  const one = async (record: Record<string, unknown>): Promise<Post | undefined> =>
    (await read(`${JSON.stringify({ title: 't', ...record })}\n`)).posts[0];

  it.each<[Record<string, unknown>, Partial<Post>]>([
    [{ body: '<p>One<p>Two &amp; three' }, { body: 'One\n\nTwo & three' }],
    [{ body: 'a < b &amp; c' }, { body: 'a < b & c' }],
    [{ title: 'R&amp;D' }, { title: 'R&D' }],
    [{ id: 17 }, { nativeId: '17', source: 'file' }],
    [{ source: 'My Forum!' }, { source: 'file' }],
    [{ source: 'HackerNews' }, { source: 'hackernews' }],
    [{ author: { login: 'jo', html_url: 'https://github.com/jo' } }, { author: { name: 'jo', url: 'https://github.com/jo' } }],
    [{ author: '[deleted]' }, { author: null }],
    [{ created_utc: 1354758548 }, { postedAt: '2012-12-06T01:49:08.000Z' }],
    [{ created_utc: '1354758548.0' }, { postedAt: '2012-12-06T01:49:08.000Z' }],
    [{ timestamp: 1354758548000 }, { postedAt: '2012-12-06T01:49:08.000Z' }],
    [{ date: 'Thu, 06 Dec 2012 01:49:08 GMT' }, { postedAt: '2012-12-06T01:49:08.000Z' }],
    [{ postedAt: 'yesterday' }, { postedAt: null }],
    [{ postedAt: '9999-01-01' }, { postedAt: null }],
    ...['-5', '-1', '99', '2026', 'post 5', 'May 5', 'in May', '2026-02-30', '2026-13-01', '30 Feb', '12'].map(
      (date): [Record<string, unknown>, Partial<Post>] => [{ postedAt: date }, { postedAt: null }],
    ),
    ...[
      '2026-11-20',
      '20 Nov 2026',
      'Friday, November 20, 2026',
      'Nov. 20, 2026 0:00',
      '20 Nov 26 00:00 GMT',
      'Friday, 20-Nov-26 00:00:00 GMT',
      'Fri Nov 20 00:00:00 2026',
      '2026/11/20',
      '20-Nov-2026',
      '2026-11-20 00:00',
      '2026-11-20T00:00:00.000',
      '2026-11-20T01:00:00+0100',
      'Thu, 19 Nov 2026 19:00:00 EST',
      '11/20/2026',
      'Fri, 20 Nov 2026 02:00:00 +0200 (EET)',
    ].map((date): [Record<string, unknown>, Partial<Post>] => [{ postedAt: date }, { postedAt: '2026-11-20T00:00:00.000Z' }]),
    [{ postedAt: '2024-02-29' }, { postedAt: '2024-02-29T00:00:00.000Z' }],
    [{ tags: 'a, b;c' }, { tags: ['a', 'b', 'c'] }],
    [{ labels: [{ name: 'bounty' }, 7, 'x'] }, { tags: ['bounty', 'x'] }],
    [{ num_comments: '12' }, { replies: 12 }],
    [{ num_comments: -1 }, { replies: null }],
    [
      { subreddit: 'forhire', id: 't3_x1', permalink: '/r/forhire/comments/x1/t/', url: 'http://elsewhere.example' },
      { source: 'reddit', nativeId: 'x1', url: 'https://www.reddit.com/r/forhire/comments/x1/t/', tags: ['r/forhire'] },
    ],
  ])('%j', async (record, expected) => {
    expect(await one(record)).toMatchObject(expected);
  });
});

describe('comments that carry the title of their thread on Hacker News', () => {
  const comment = async (title: string, patch: object = {}): Promise<Partial<Post>> => {
    const record = { ...LINE, source: 'export', tags: [], title, body: 'ACME | Logo | Remote\nWe need a logo.', ...patch };
    const [found] = (await read(JSON.stringify(record))).posts;
    return { title: found?.title ?? '', body: found?.body ?? '', tags: found?.tags ?? [] };
  };

  it.each([
    ['Ask HN: Who is hiring? (March 2026)', 'who is hiring'],
    ['Ask HN: Who’s Hiring? (Jan 2019)', 'who is hiring'],
    ['Ask HN: Freelancer? Seeking freelancer? (February 2026)', 'freelancer thread'],
    ['Freelancer? Seeking Freelancer? (May 2013)', 'freelancer thread'],
    ['Ask HN: Who wants to be hired? (March 2026)', 'who wants to be hired'],
  ])('stand in it, and speak for themselves: %s', async (title, tag) => {
    expect(await comment(title)).toEqual({ title: 'ACME | Logo | Remote', body: 'We need a logo.', tags: [tag] });
  });

  it.each([
    'Ask HN: Who is hiring?',
    'Ask HN: Who is hiring designers these days? (I am not)',
    'Who is hiring in Berlin? (March)',
    'Tell HN: nobody in the threads answers (March 2026)',
    'Freelancer? Read this (2026)',
  ])('and no other title is taken for one: %s', async (title) => {
    expect(await comment(title)).toMatchObject({ title, tags: [] });
  });

  it('nor the words that open the thread, nor a title alone', async () => {
    const title = 'Ask HN: Who is hiring? (March 2026)';
    const opening = 'Please state the location and include REMOTE.';
    expect(await comment(title, { author: 'whoishiring', body: opening })).toEqual({ title, body: opening, tags: [] });
    expect(await comment(title, { body: '' })).toEqual({ title, body: '', tags: [] });
  });
});

describe('files', () => {
  it('a missing file and a folder are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loop-input-'));
    try {
      const missing = join(folder, 'missing.jsonl');
      await expect(readWhole(fileChunks(missing))).rejects.toMatchObject({
        code: 'unreadable_input',
        message: expect.stringContaining(missing),
      });
      await expect(readWhole(fileChunks(folder))).rejects.toMatchObject({
        code: 'unreadable_input',
        message: expect.stringContaining('folder'),
      });
      const file = join(folder, 'posts.jsonl');
      writeFileSync(file, '{"title":"a"}\n');
      expect(await readWhole(fileChunks(file))).toBe('{"title":"a"}\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.skipIf(shared.skip)('real files', () => {
  it('reads every post of the Reddit files, with Reddit’s own names', async () => {
    for (const file of readdirSync(sharedPath('real', 'reddit-top-2013'))) {
      let posts = 0;
      for await (const item of readPosts(fileChunks(sharedPath('real', 'reddit-top-2013', file)))) {
        if (item.kind === 'bad') throw new Error(`${file}: ${item.at}: ${item.why}`);
        expect(item.post).toMatchObject({
          source: 'reddit',
          nativeId: expect.any(String),
          url: expect.stringMatching(/^https:\/\/www\.reddit\.com\/r\//),
        });
        expect(item.post.postedAt).not.toBeNull();
        posts++;
      }
      expect(posts).toBeGreaterThan(990);
    }
  });
});
