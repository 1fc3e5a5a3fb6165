import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SOURCE_IDS } from '../../src/domain/opportunity.ts';
import { main } from '../../src/main.ts';
import { type HttpStandIn, httpStandIn, type Seen } from '../contract/loopback.ts';
import { type FakeOptions, fakeWorld } from '../fake-world.ts';

let folder = '';
const servers: HttpStandIn[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loop-discover-'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly lines: readonly Record<string, unknown>[];
  readonly requests: readonly string[];
}

async function loop(argv: readonly string[], options: Partial<FakeOptions> = {}): Promise<Ran> {
  const fake = fakeWorld({ argv, cwd: folder, ...options });
  const code = await main(fake.world);
  const out = fake.out();
  const lines =
    argv.includes('--json') && argv.includes('discover')
      ? out
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      : [];
  return { code, out, err: fake.err(), lines, requests: fake.requests };
}

const request = (id: string, patch: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  source: 'reddit',
  url: `https://forum.example/${id}`,
  title: `[Hiring] Landing page for bakery ${id}`,
  body: `We need a landing page for shop ${id}. Budget: $500-800. PM me with examples of your work.`,
  author: 'jo',
  postedAt: '2026-11-21T12:00:00Z',
  ...patch,
});
const chat = { id: 'chat', title: 'How do I learn to draw?', body: 'Any advice?' };

function file(name: string, ...records: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')}\n`);
  return path;
}

/** Hacker News and the others, on one server. */
async function net(
  hits: readonly unknown[],
  others: (seen: Seen, response: ServerResponse) => void = (_, response) => void response.writeHead(404).end('{}'),
): Promise<Record<string, string>> {
  const server = await httpStandIn((seen, response) => {
    response.setHeader('content-type', 'application/json');
    if (seen.path.includes('tags=story'))
      response.end(
        '{"hits":[{"objectID":"5","title":"Ask HN: Freelancer? Seeking freelancer?"},{"objectID":"6","title":"Ask HN: Who is hiring?"}]}',
      );
    else if (seen.path.includes('story_5')) response.end(JSON.stringify({ hits, nbPages: 1 }));
    else if (seen.path.startsWith('/api/v1/')) response.end('{"hits":[],"nbPages":0}');
    else others(seen, response);
  });
  servers.push(server);
  return {
    HACKERNEWS_API_BASE: server.url,
    GITHUB_API_BASE: server.url,
    REDDIT_API_BASE: server.url,
    REDDIT_PUBLIC_BASE: server.url,
  };
}
const hit = (id: string, text: string): unknown => ({
  objectID: id,
  author: 'jo',
  comment_text: text,
  created_at_i: 1_795_262_400,
  parent_id: 5,
  story_id: 5,
  story_title: 'Ask HN: Freelancer? Seeking freelancer?',
});

describe('loop discover --from', () => {
  it('prints one JSON line for each post in the stable shape, and the summary on stderr', async () => {
    const { code, lines, err } = await loop(['discover', '--from', file('posts.jsonl', request('1'), chat), '--json']);
    expect(code).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{10}$/),
      source: 'reddit',
      nativeId: '1',
      url: 'https://forum.example/1',
      title: '[Hiring] Landing page for bakery 1',
      author: { name: 'jo', url: null },
      postedAt: '2026-11-21T12:00:00.000Z',
      kind: 'request',
      kindConfidence: 0.98,
      engagement: 'contract',
      budget: { minMinor: 50000, maxMinor: 80000, currency: 'USD', unit: 'fixed' },
      service: 'landing_page',
      score: expect.any(Number),
      reasons: expect.any(Array),
      counterReasons: expect.any(Array),
      kept: true,
      dropped: null,
      duplicateOf: null,
    });
    expect(lines[1]).toMatchObject({ kind: 'other', kept: false, dropped: 'not_a_request', budget: null });
    expect(err).toMatch(/source\tstate\tfound\tkept/);
    expect(err).toMatch(/input\tok\t2\t1\t0\t0\t0\t1 not a request/);
    expect(err).toContain('1 new lead.');
  });

  it('the same posts again: nothing new, exit 0, the same ids on another machine', async () => {
    const path = file('posts.jsonl', request('1'), request('1'), chat);
    const first = await loop(['discover', '--from', path, '--json']);
    const again = await loop(['discover', '--from', path, '--json']);
    expect([first.lines.length, again.code, again.out]).toEqual([2, 0, '']);
    expect(again.err).toContain('Nothing new.');
    const other = await loop(['--ledger', join(folder, 'other.db'), 'discover', '--from', path, '--json']);
    expect(other.lines.map(({ id }) => id)).toEqual(first.lines.map(({ id }) => id));
  });

  it('names broken lines, reads the others, exits 5', async () => {
    const { code, err, lines } = await loop([
      'discover',
      '--from',
      file('posts.jsonl', request('1'), '{"title":', request('2')),
      '--json',
    ]);
    expect([code, lines.length]).toEqual([5, 2]);
    expect(err).toMatch(/^line 2: it is not JSON.*; skipped$/m);
  });

  it('reads standard input and CSV', async () => {
    const { lines } = await loop(['discover', '--from', '-', '--json'], {
      stdin: 'id,title,selftext,subreddit_id\nx1,[Hiring] Landing page,"Budget: $300, PM me",t5_1\n',
    });
    expect(lines).toEqual([expect.objectContaining({ nativeId: 'x1', source: 'reddit', kept: true })]);
  });

  it('--as hands a recorded answer to its source', async () => {
    const answer = file('hn.json', {
      hits: [hit('1', 'SEEKING FREELANCER | Remote<p>Landing page, budget $900. Mail me.'), hit('2', 'SEEKING WORK | Berlin')],
    });
    const { lines, requests } = await loop(['discover', '--from', answer, '--as', 'hackernews', '--json']);
    expect(lines.map(({ source, nativeId, kind }) => [source, nativeId, kind])).toEqual([
      ['hackernews', '1', 'request'],
      ['hackernews', '2', 'offer'],
    ]);
    expect(requests).toEqual([]);
  });

  it('--max prints so many leads and no more; --auto-contract drafts them', async () => {
    const path = file('posts.jsonl', chat, request('1'), request('2'), request('3'));
    const { code, lines, err } = await loop(['discover', '--from', path, '--max', '2', '--auto-contract', '--json']);
    expect([code, lines.map(({ nativeId }) => nativeId)]).toEqual([0, ['1', '2']]);
    expect(err).toContain('2 new leads, 2 offers drafted (stopped at --max).');
    const listed = await loop(['list', '--stage', 'drafted', '--json']);
    expect(listed.out).toContain(String(lines[0]?.['id']));
  });

  it('--dry-run shows everything and records nothing', async () => {
    const path = file('posts.jsonl', request('1'));
    const dry = await loop(['discover', '--from', path, '--auto-contract', '--dry-run', '--json']);
    expect(dry.lines).toHaveLength(1);
    expect(dry.err).toContain('Nothing was recorded.');
    expect((await loop(['discover', '--from', path, '--json'])).lines).toHaveLength(1);
  });

  it('text for people: leads only, no control characters', async () => {
    const { out } = await loop([
      'discover',
      '--from',
      file('posts.jsonl', request('1', { title: '[Hiring] Land\u001b[31ming page\u202e\u0007' }), chat),
    ]);
    expect(out).toMatch(
      /^[0-9a-z]{10} +\d+ +500–800 USD +Landing page\n {4}\[Hiring\] Landing page\n {4}https:\/\/forum\.example\/1\n$/,
    );
  });

  it.each([
    [['--from', 'missing.jsonl'], 'missing.jsonl'],
    [['--from', '.'], 'folder'],
    [['--as', 'rss'], '--as says what --from holds'],
    [['--from', 'x', '--source', 'rss'], '--from reads a file'],
    [['--max', '0'], '--max'],
    [['--max', '1e3'], '--max'],
    [['--max', '5x'], '--max'],
    [['--since', 'soon'], '--since'],
    [['--source', 'redit'], 'did you mean reddit?'],
    [['--from', 'x', '--as', 'hackernew'], 'did you mean hackernews?'],
    [['--sorce', 'x'], '--source'],
    [['posts.csv'], 'A file: --from posts.csv. A source: --source posts.csv.'],
    [['--query', 'landing', 'page'], 'several in quotation marks: --query "page …"'],
  ])('wrong usage %j: exit 2 and why', async (argv, words) => {
    const { code, err, out } = await loop(['discover', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('refuses a file that is none of the formats, and a recorded answer of another source', async () => {
    const text = file('note.txt', 'hello there', 'how are you');
    expect(await loop(['discover', '--from', text])).toMatchObject({
      code: 2,
      err: expect.stringContaining('neither JSON Lines'),
    });
    expect(await loop(['discover', '--from', text, '--as', 'github'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no answer of GitHub'),
    });
    const { err } = await loop(['discover', '--from', join(folder, 'absent.jsonl')]);
    expect(err).toMatch(/^loop: .*absent\.jsonl: there is no such file\n/);
  });
});

describe('loop discover', () => {
  it('searches the sources side by side and says how each fared', async () => {
    const env = await net([hit('1', 'SEEKING FREELANCER | Remote<p>Landing page, budget $900. Mail me.')], (seen, response) => {
      if (seen.path.startsWith('/search/issues')) response.end('{"total_count":0,"items":[]}');
      else response.writeHead(403).end('{}');
    });
    const { code, lines, err, requests } = await loop(['discover', '--json'], { env });
    expect(lines.map(({ source }) => source)).toEqual(['hackernews']);
    expect(err).toMatch(/hackernews\tok\t1\t1/);
    expect(err).toMatch(/github\tempty\t0/);
    expect(err).toMatch(/reddit\tblocked\t0/);
    expect(err).toContain('REDDIT_CLIENT_ID');
    expect(code).toBe(5);
    expect(requests.every((one) => one.startsWith('GET '))).toBe(true);
  });

  it('names sources that rest and sources that it stopped before, apart from those that answered', async () => {
    const off = SOURCE_IDS.filter((id) => id !== 'hackernews' && id !== 'github' && id !== 'remoteok');
    writeFileSync(join(folder, 'loop.config.json'), JSON.stringify({ sources: { off } }));
    const notice = '[{"legal":"Link back."}]';
    const env = await net(
      [hit('1', 'SEEKING FREELANCER | Remote<p>We need a landing page, budget $900. Mail me.')],
      (seen, response) => {
        // The search of GitHub never answers.
        if (seen.path === '/api') response.end(notice);
      },
    );
    const boards = { ...env, REMOTEOK_BASE: env['HACKERNEWS_API_BASE'] ?? '' };
    expect((await loop(['discover', '--source', 'remoteok'], { env: boards })).err).toMatch(/remoteok\tempty\t0/);
    const { code, err } = await loop(['discover', '--max', '1'], { env: boards });
    expect(err).toMatch(/^hackernews\tstopped\t1\t1\t/m);
    expect(err).not.toMatch(/^(?:github|remoteok)\t/m);
    expect(err).toContain('Stopped before they had answered; the next run reads them: github.');
    expect(err).toMatch(/^Not asked again so soon, .*--source.*\n {2}until \d\d:\d\d UTC: remoteok$/m);
    expect(code).toBe(0);
  });

  it('on a narrow screen columns of noughts give way to the reasons', async () => {
    const wanted = 'We are hiring a senior engineer, full-time, salary $150k a year, benefits, onsite in Oslo.';
    const env = await net([
      hit('1', `Fjord Boats | Full-time | Oslo<p>${wanted}`),
      hit('2', 'SEEKING WORK | Remote<p>I build sites.'),
    ]);
    const run = (columns: number) =>
      loop(['discover', '--source', 'hackernews', '--dry-run'], { env, columns, isTerminal: true });
    expect((await run(80)).err).toMatch(/found +kept +dropped\n/);
    expect((await run(160)).err).toMatch(/found +kept +duplicate +known +unreadable +dropped\n/);
    expect(new Set((await run(80)).err.split('\n').map((line) => line.length > 80))).toEqual(new Set([false]));
  });

  it('on a screen without room for them the reasons stand below the table, none cut', async () => {
    const offer = request('2', { title: '[For Hire] I build sites', body: 'I build sites. My rates are on my page.' });
    const plumber = request('3', { title: '[Hiring] Plumber', body: 'A plumber for our flat. $200. PM me.' });
    const path = file('posts.jsonl', request('1'), offer, plumber, chat);
    const run = (columns: number) => loop(['discover', '--from', path, '--dry-run'], { columns, isTerminal: true });
    const narrow = (await run(44)).err;
    expect(narrow).toMatch(/found +kept\n/);
    expect(narrow.replaceAll(/\s+/g, ' ')).toContain('Dropped: 1 offer, 1 no service, 1 not a request');
    for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(44);
    expect((await run(160)).err).toMatch(/ 1 offer, 1 no service, 1 not a request\n/);
  });

  it('an interrupted dry run says that nothing was recorded', async () => {
    const path = file('posts.jsonl', request('1'), chat);
    const stopped = async (...options: readonly string[]): Promise<string> => {
      const fake = fakeWorld({ argv: ['discover', '--from', path, ...options], cwd: folder });
      fake.interrupt();
      expect(await main(fake.world)).toBe(130);
      return fake.err();
    };
    expect(await stopped('--dry-run')).toMatch(/interrupted\n {2}Nothing was recorded\.\n$/);
    expect(await stopped()).toContain('all that was read is recorded');
  });

  it('one source that works is enough for exit 0, and the next run finds nothing new', async () => {
    const env = await net([hit('1', 'SEEKING FREELANCER | Remote<p>Landing page, budget $900. Mail me.')]);
    const argv = ['discover', '--source', 'hackernews', '--query', 'landing', '--json'];
    expect(await loop(argv, { env })).toMatchObject({ code: 0, lines: [{ kept: true }] });
    expect(await loop(argv, { env })).toMatchObject({ code: 0, out: '', err: expect.stringContaining('Nothing new.') });
  });

  it('without a net the sources are named together, nothing is called new, and none of them rests for it', async () => {
    const gone = await httpStandIn(() => {});
    await gone.close();
    const env = Object.fromEntries(['HACKERNEWS_API_BASE', 'REMOTEOK_BASE', 'JOBICY_BASE'].map((name) => [name, gone.url]));
    const argv = ['discover', '--source', 'hackernews,remoteok,jobicy'];
    const { code, err } = await loop(argv, { env });
    expect(err).toMatch(/^3 sources cannot be reached: .+\n {2}hackernews, remoteok, jobicy\n {2}Run it again later\.$/m);
    expect(err.match(/cannot be reached/g)).toHaveLength(1);
    expect(err).toContain('Nothing could be read.');
    expect(err).not.toContain('Nothing new');
    expect(code).toBe(5);
  });

  it('tells whole amounts as people write them, and no other way where one is not', async () => {
    const body = (pay: string): Record<string, unknown> => ({ body: `We need a landing page. ${pay} PM me.` });
    const path = file(
      'posts.jsonl',
      request('1', body('Budget: $500.')),
      request('2', body('Budget: $12.50-15 an hour.')),
      request('3', body('Budget: 40000 JPY.')),
    );
    const { out } = await loop(['discover', '--from', path]);
    expect(out).toMatch(/ {2}500 USD {2,}/);
    expect(out).toMatch(/ {2}12\.50–15\.00 USD\/hour {2,}/);
    expect(out).toMatch(/ {2}40000 JPY {2,}/);
  });

  it('a ledger that another program holds is told once, without a table of noughts that calls nothing new', async () => {
    const path = file('posts.jsonl', request('1'));
    const ledger = join(folder, 'held.db');
    await loop(['--ledger', ledger, 'list']);
    const holder = new Database(ledger);
    holder.exec('BEGIN IMMEDIATE');
    const { code, err } = await loop(['--ledger', ledger, 'discover', '--from', path]);
    holder.exec('ROLLBACK');
    holder.close();
    expect(code).toBe(4);
    expect(err).toMatch(/^loop: the ledger .* is locked by another program\n/);
    expect(err).not.toMatch(/Nothing new|source/);
  });

  it('no words to search for are a mistake, not everything', async () => {
    expect(await loop(['discover', '--query', ' '])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--query names no words'),
    });
  });

  it.each([
    ['redit', 'did you mean reddit?'],
    ['at', 'there is no source "at"\n'],
  ])('--source %s: %s', async (typed, words) => {
    expect((await loop(['discover', '--source', typed])).err).toContain(words);
  });

  it('no key is needed, and no secret is shown', async () => {
    const env = await net([], (_, response) => response.writeHead(401).end('{"message":"Bad credentials"}'));
    const { code, err, out } = await loop(['discover', '--source', 'github'], {
      env: { ...env, GITHUB_TOKEN: 'ghp_verysecret' },
    });
    expect(code).toBe(5);
    expect(err).toContain('GITHUB_TOKEN');
    expect(err + out).not.toContain('ghp_verysecret');
  });
});

describe('a run that reads nothing says so', () => {
  it.each([
    ['', []],
    ['\n\n', []],
    ['[]', []],
    ['id,title,body\n', []],
    ['{"hits":[],"nbHits":0,"page":0,"nbPages":0,"hitsPerPage":20}', ['--as', 'hackernews']],
  ])('for the input %j %j', async (text, options) => {
    writeFileSync(join(folder, 'posts'), text);
    expect(await loop(['discover', '--from', 'posts', ...options])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('The input held no posts.'),
    });
  });

  it('for input that is all older than --since', async () => {
    file('posts.jsonl', request('a'));
    const { code, err } = await loop(['discover', '--from', 'posts.jsonl', '--since', '2026-11-22']);
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringContaining('The input held no posts from after 2026-11-22 00:00 UTC.'),
    });
  });

  it.each([
    ['one record', ['{"id": 1}'], ['line 1: it has neither title nor body; skipped']],
    ['lines of two kinds', ['{"title":', 'nonsense'], ['line 1: it is not JSON', 'line 2: it is not JSON']],
    ['an array', ['[5, {"id": 1}]'], ['item 1: it is a number', 'item 2: it has neither']],
    ['a spreadsheet', ['title,body', 'one', 'one,two,three'], ['line 2: it has more or fewer cells', 'line 3: it has']],
  ])('for input in which nothing can be read, %s: each place is named, and it ends with 2', async (_, lines, named) => {
    file('posts', ...lines);
    const { code, err, out } = await loop(['discover', '--from', 'posts']);
    expect([code, out]).toEqual([2, '']);
    for (const words of named) expect(err).toContain(words);
    expect(err).toContain('loop: nothing in the input could be read\n  See “Input” in the README');
    expect(err).toContain('\n  Nothing was recorded.\n');
    expect(err).not.toMatch(/held no posts|Nothing new|^source/m);
    expect((await loop(['discover', '--from', '-'], { stdin: lines.join('\n') })).code).toBe(2);
  });

  it('for input of one broken record and others that are older than --since: some failed', async () => {
    file('posts.jsonl', request('a'), '{"id": 1}');
    const { code, err } = await loop(['discover', '--from', 'posts.jsonl', '--since', '2026-11-22']);
    expect(code).toBe(5);
    expect(err).toContain('The input held no posts from after 2026-11-22 00:00 UTC.');
    expect(err).not.toContain('could be read.');
  });

  it('for the answer of another source: what else to do', async () => {
    file('posts.jsonl', request('a'));
    const { code, err } = await loop(['discover', '--from', 'posts.jsonl', '--as', 'rss']);
    expect(code).toBe(2);
    expect(err).toContain('or leave --as out for a file of posts.\n  Nothing was recorded.');
  });

  it('for settings that leave no source', async () => {
    writeFileSync(join(folder, 'loop.config.json'), JSON.stringify({ sources: { off: SOURCE_IDS } }));
    const ran = await loop(['discover']);
    expect(ran).toMatchObject({ code: 4, out: '', requests: [] });
    expect(ran.err).toContain('every source is off or has nothing to read, so nothing would be read');
    // A file needs no source.
    file('posts.jsonl', request('a'));
    expect((await loop(['discover', '--from', 'posts.jsonl'])).code).toBe(0);
  });
});

it.each([
  [['--from', ''], '--from names no file'],
  [['--from', 'https://jobs.example/feed.xml'], '--from reads a file, and this is a web address'],
  [['--source', ''], '--source names no source'],
  [['--source', 'hackernews,'], '--source names no source'],
])('an empty name is refused as such: %j', async (argv, words) => {
  expect(await loop(['discover', ...argv])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
});

describe('several files', () => {
  it('are read one after the other, however they are named', async () => {
    const [one, two] = [
      file('one.jsonl', request('1')),
      file(
        'two.jsonl',
        request('2', { title: '[Hiring] Logo for a choir', body: 'We need a logo for our choir. Budget: $300. PM me.' }),
      ),
    ];
    const apart = await loop(['discover', '--from', one, '--from', two, '--json', '--dry-run']);
    expect(apart.lines.map(({ nativeId }) => nativeId)).toEqual(['1', '2']);
    const together = await loop(['discover', '--from', one, two, '--json', '--dry-run']);
    expect(together.lines.map(({ nativeId }) => nativeId)).toEqual(['1', '2']);
    expect(apart.err).toMatch(/^input\tok\t2\t/m);
  });

  it('are named where one of them cannot be read', async () => {
    file('one.jsonl', request('1'), 'nonsense');
    file('two.jsonl', 'nonsense', 'more');
    const { code, err } = await loop(['discover', '--from', 'one.jsonl', '--from', 'two.jsonl']);
    expect(code).toBe(2);
    expect(err).toContain('one.jsonl: line 2: it is not JSON');
    expect(err).toContain('loop: two.jsonl: the input is neither JSON Lines');
    expect(err).toContain('\n  What was read before it is recorded; safe to run again.\n');
    expect(JSON.parse((await loop(['list', '--json'])).out)).toMatchObject({ total: 1 });
  });

  it.each([
    [['--from', '-', '--from', '-'], 'can be read once'],
    [['--from', 'x', '--as', 'rss', '--as', 'hackernews'], '--as is given twice: "rss" and "hackernews"'],
    [['--query', 'logo', '--query', 'page'], '--query is given twice'],
    [['--from', 'x', '--from', 'https://jobs.example/feed.xml'], 'this is a web address'],
  ])('%j is refused', async (argv, words) => {
    expect(await loop(['discover', ...argv])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
  });
});

describe('a recorded answer that cannot be read', () => {
  it.each([
    ['', 'it is empty'],
    ['  \n', 'it is empty'],
    ['{"jobs":[{"title":"A land', 'it breaks off: Unterminated string in JSON at position'],
    ['{"jobs":[{"title":"A"}', 'it breaks off: Expected'],
    ['{"jobs":', 'it breaks off: Unexpected end'],
    ['{"jobs": nonsense, "page": 1}', 'it is not JSON: Unexpected token'],
  ])('%j: says what is wrong with it, and does not blame the source', async (text, words) => {
    writeFileSync(join(folder, 'answer'), text);
    for (const source of ['remotive', 'reddit', 'v2ex']) {
      const { code, err } = await loop(['discover', '--from', 'answer', '--as', source]);
      expect([code, err]).toEqual([2, expect.stringContaining(`the recorded answer cannot be read: ${words}`)]);
      expect(err).not.toContain('Name the source');
    }
  });

  it('a page that was sent in place of an answer is told as one', async () => {
    writeFileSync(join(folder, 'answer'), '<!DOCTYPE html><title>Just a moment...</title>');
    const { code, err } = await loop(['discover', '--from', 'answer', '--as', 'reddit']);
    expect([code, err]).toEqual([2, expect.stringMatching(/^loop: this is no answer of Reddit: it is a web page \(HTML\)/)]);
    const bare = await loop(['discover', '--from', 'answer']);
    expect([bare.code, bare.err]).toEqual([
      2,
      expect.stringMatching(/^loop: the input is a web page \(HTML\)\n.*add --as SOURCE/),
    ]);
  });

  it('because no item of the feed is one: it is the wrong file, and nothing was held to be there', async () => {
    writeFileSync(
      join(folder, 'feed'),
      '<rss version="2.0"><channel><title>T</title><item><pubDate>x</pubDate></item></channel></rss>',
    );
    const { code, err, out } = await loop(['discover', '--from', 'feed', '--as', 'rss']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('loop: nothing in the input could be read');
    expect(err).not.toMatch(/held no posts|^source/m);
  });
});

it('an answer that is read as posts, without its source, says that there is --as', async () => {
  writeFileSync(join(folder, 'answer.json'), JSON.stringify({ count: 1, jobs: [request('1')] }));
  expect((await loop(['discover', '--from', 'answer.json', '--dry-run'])).err).toContain(
    'out of “jobs”. Of a source’s recorded answer --as SOURCE reads more',
  );
  expect((await loop(['discover', '--from', file('posts.jsonl', request('1'))])).err).not.toContain('--as');
});

it('a filter with many bad lines among good ones names some of them and counts the rest', async () => {
  const { code, out, err } = await loop(['enrich', '-'], { stdin: `${'x\n'.repeat(300)}{"title":"Logo"}\n` });
  expect([code, out]).toEqual([5, '{"id":null,"contacts":[]}\n']);
  expect(err).toContain('line 50: not JSON; skipped\n… and 250 more lines that could not be read\n');
});

it('every source is shown in lines that fit the screen', async () => {
  const { out } = await loop(['discover', '--list-sources'], { columns: 60, isTerminal: true });
  const wide = out.split('\n').filter((line) => stripVTControlCharacters(line).length > 60);
  expect(wide.filter((line) => !/^ +https:\S+$/.test(line))).toEqual([]);
  expect(stripVTControlCharacters(out)).toContain(
    '\n  terms    Promotion is unwelcome there and nothing can be\n           written through',
  );
});

it('the sources are shown without a ledger, and none is made', async () => {
  writeFileSync(join(folder, 'file'), '');
  const nowhere = join(folder, 'file', 'ledger.db');
  expect((await loop(['list', '--ledger', nowhere])).code).toBe(4);
  expect((await loop(['discover', '--list-sources', '--ledger', nowhere])).code).toBe(0);
  const ledger = join(folder, 'none.db');
  expect(await loop(['discover', '--list-sources', '--ledger', ledger])).toMatchObject({ code: 0, err: '' });
  expect(existsSync(ledger)).toBe(false);
});
