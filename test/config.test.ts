import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ConfigInput, readConfig } from '../src/config.ts';
import { isLoopError, type LoopError } from '../src/errors.ts';

const dir = mkdtempSync(join(tmpdir(), 'loop-config-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const input = (env: Record<string, string> = {}, options: ConfigInput['options'] = {}): ConfigInput => ({
  env,
  cwd: dir,
  homeDir: dir,
  options,
});

async function refusal(read: () => Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await read();
  } catch (error) {
    if (isLoopError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  return expect.fail('nothing was refused');
}

function file(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

describe('readConfig', () => {
  it('works with nothing set up', async () => {
    const { config, secrets } = await readConfig(input());
    expect(config.file).toBeNull();
    expect(config.ledger).toBe(join(dir, '.local/share/loop/ledger.db'));
    expect(config.publicUrl).toBeNull();
    expect(config.caps.firstMailsPerDay).toBe(20);
    expect(secrets.has('STRIPE_SECRET_KEY')).toBe(false);
  });

  it('prefers flag over environment over file for the ledger', async () => {
    const config = file('a.json', '{"ledger": "from-file.db"}');
    expect((await readConfig(input({}, { config }))).config.ledger).toBe(join(dir, 'from-file.db'));
    expect((await readConfig(input({ LOOP_LEDGER: '/env.db' }, { config }))).config.ledger).toBe('/env.db');
    expect((await readConfig(input({ LOOP_LEDGER: '/env.db' }, { config, ledger: 'flag.db' }))).config.ledger).toBe(
      join(dir, 'flag.db'),
    );
    expect((await readConfig(input({}, { ledger: 'postgres://u@127.0.0.1/x' }))).config.ledger).toBe('postgres://u@127.0.0.1/x');
  });

  it.each(['sender', 'sources', 'screening', 'channels', 'caps', 'terms', 'sources.github', 'sources.rss'])(
    'refuses a list where %s wants an object',
    async (place) => {
      const [outer = '', inner] = place.split('.');
      const config = file('list.json', JSON.stringify({ [outer]: inner === undefined ? [] : { [inner]: [] } }));
      expect(await refusal(() => readConfig(input({}, { config })))).toEqual({
        code: 'config_invalid',
        message: `${config}: ${place}: expected an object, found a list`,
      });
    },
  );

  it('takes addresses and networks of proxies, and nothing else', async () => {
    const room = (trustedProxies: unknown): string => file('room.json', JSON.stringify({ room: { trustedProxies } }));
    const config = room(['10.0.0.2', '10.1.0.0/16', 'fd00::/8']);
    expect((await readConfig(input({}, { config }))).config.room.trustedProxies).toEqual(['10.0.0.2', '10.1.0.0/16', 'fd00::/8']);
    expect((await readConfig(input())).config.room.trustedProxies).toEqual([]);
    for (const wrong of ['proxy.example', '0.0.0.0/0', '10.0.0.0/33', '10.0.0.0/8/8', '::/x', ''])
      expect((await refusal(() => readConfig(input({}, { config: room([wrong]) })))).message).toContain('room.trustedProxies.0');
  });

  it('reads no key and no real ledger in the sandbox', async () => {
    const { config, secrets } = await readConfig(
      input(
        { STRIPE_SECRET_KEY: 'sk_live_abc', LOOP_LEDGER: '/real.db', STRIPE_API_BASE: 'https://x.example' },
        { sandbox: true },
      ),
    );
    expect(secrets.has('STRIPE_SECRET_KEY')).toBe(false);
    expect(config.ledger).toBe(join(dir, '.local/share/loop/sandbox.db'));
    expect(config.bases.stripe).toBe('https://api.stripe.com');
    expect(config.keyDir).not.toBe((await readConfig(input())).config.keyDir);
  });

  it.each([
    ['broken JSON', '{"sender": '],
    ['an unknown field', '{"sendr": {}}'],
    ['a wrong type', '{"caps": {"firstMailsPerDay": "20"}}'],
    ['a negative cap', '{"caps": {"firstMailsPerDay": -1}}'],
    ['a list instead of an object', '[]'],
  ])('refuses a config file with %s, naming the file', async (_, text) => {
    const path = file('bad.json', text);
    const { code, message } = await refusal(() => readConfig(input({}, { config: path })));
    expect(code).toBe('config_invalid');
    expect(message).toContain(path);
  });

  it('names the field that is wrong', async () => {
    const path = file('field.json', '{"caps": {"firstMailsPerDay": "20"}}');
    expect((await refusal(() => readConfig(input({}, { config: path })))).message).toContain('caps.firstMailsPerDay');
    const unknown = file('unknown.json', '{"sender": {"nme": "Ada"}}');
    expect((await refusal(() => readConfig(input({}, { config: unknown })))).message).toBe(
      `${unknown}: sender.nme: there is no such field; did you mean name?`,
    );
    const feed = file('feed.json', '{"sources": {"rss": {"feeds": ["https://jobs.example/feed.xml", "jobs.example"]}}}');
    expect((await refusal(() => readConfig(input({}, { config: feed })))).message).toBe(
      `${feed}: sources.rss.feeds.1: "jobs.example" is not an http(s) address`,
    );
    const channel = file('channel.json', '{"channels": {"emial": "off"}}');
    expect((await refusal(() => readConfig(input({}, { config: channel })))).message).toBe(
      `${channel}: channels.emial: there is no such field; did you mean email?`,
    );
  });

  it.each([
    [{ searches: [{ name: 'logos', query: 'logo' }] }, 'searches.0.sources: is missing'],
    [{ searches: ['b', 'c'].map((query) => ({ name: 'a', query, sources: ['x'] })) }, 'searches: two searches have one name'],
    [{ screening: { maxAgeDays: 0 } }, 'screening.maxAgeDays: expected at least 1, found 0'],
    [{ screening: { minScore: 200 } }, 'screening.minScore: expected at most 100, found 200'],
    [{ searches: [{ name: 'Lo gos', query: 'logo', sources: ['x'] }] }, '"Lo gos" is not a name of small letters'],
    [{ screening: { languages: [] } }, 'screening.languages: is empty'],
    [{ screening: { languages: 'en' } }, 'screening.languages: expected a list, found "en"'],
    [{ sources: { x: { searches: [''] } } }, 'sources.x.searches.0: is empty'],
    [{ channels: { github: 'on' } }, 'expected one of "auto", "assisted", "off", found "on"'],
    [{ sources: { mastodon: { instances: ['https://social.example/@ada'] } } }, 'the server alone is wanted'],
    [{ sources: { reddit: { subreddits: ['r/'] } } }, 'sources.reddit.subreddits.0: is empty'],
    [{ sources: { reddit: { subreddits: ['for hire'] } } }, 'subreddits.0: "for hire" is not the name of a subreddit'],
    [{ sources: { reddit: { subreddits: ['forhire/../x'] } } }, '"forhire/../x" is not the name of a subreddit'],
    [{ sources: { lemmy: { communities: ['!for hire'] } } }, 'communities.0: "for hire" is not the name of a community'],
    [{ sources: { mastodon: { hashtags: ['#fedi hire'] } } }, 'hashtags.0: "fedi hire" is not one hashtag'],
  ])('says what is wrong in words: %j', async (fields, words) => {
    const config = file('words.json', JSON.stringify(fields));
    expect((await refusal(() => readConfig(input({}, { config })))).message).toContain(words);
  });

  it('tells all that is wrong at once, a mistyped name once', async () => {
    const searches = [
      { name: 'a', query: 'logo', sources: ['x'] },
      { name: 'a', query: 'logo', source: ['x'] },
    ];
    const config = file('several.json', JSON.stringify({ searches, screening: { minScore: 200 } }));
    const { message, fix } = (await readConfig(input({}, { config })).catch((error: unknown) => error)) as LoopError;
    expect(message).toContain('searches.1.source: there is no such field; did you mean sources?');
    expect(fix).toContain('Also: searches: two searches have one name\n');
    expect(fix).toContain('Also: screening.minScore: expected at most 100, found 200\n');
    expect(fix).not.toContain('is missing');
  });

  it.each(['https://ada:hunter22@jobs.example/feed.xml', 'ftp://ada:hunter22@jobs.example/feed.xml'])(
    'refuses a login in the address of a source and does not repeat it: %s',
    async (address) => {
      const config = file('login.json', JSON.stringify({ sources: { rss: { feeds: [address] } } }));
      const { message } = await refusal(() => readConfig(input({}, { config })));
      expect(message).toContain('sources.rss.feeds.0');
      expect(message).not.toContain('hunter22');
    },
  );

  it('takes names with the mark of their platform', async () => {
    const sources = {
      reddit: { subreddits: ['r/forhire', '/R/hiring', 'jobbit'] },
      mastodon: { hashtags: ['#fedihire'] },
      lemmy: { communities: ['!forhire@lemmy.example'] },
    };
    const config = file('marks.json', JSON.stringify({ sources }));
    const read = (await readConfig(input({}, { config }))).config.sources;
    expect(read.reddit.subreddits).toEqual(['forhire', 'hiring', 'jobbit']);
    expect(read.mastodon.hashtags).toEqual(['fedihire']);
    expect(read.lemmy.communities).toEqual(['forhire@lemmy.example']);
  });

  it.each([
    ['firstMailsPerDay', 51],
    ['mailsPerDomainPerDay', 4],
    ['daysBetweenContacts', 6],
    ['contactsPer30Days', 3],
  ])('lets nobody set the cap %s to %d', async (cap, value) => {
    const config = file('caps.json', JSON.stringify({ caps: { [cap]: value } }));
    expect((await refusal(() => readConfig(input({}, { config })))).message).toContain(`caps.${cap}`);
  });

  it('refuses a config file that was named and is not there', async () => {
    expect((await refusal(() => readConfig(input({}, { config: 'nowhere.json' })))).code).toBe('config_invalid');
  });

  it.each([
    [{ LOOP_PUBLIC_URL: 'http://room.example' }, 'https'],
    [{ LOOP_PUBLIC_URL: 'room.example' }, 'not a URL'],
    [{ LOOP_PUBLIC_URL: 'https://u:p@room.example' }, 'plain'],
    [{ LOOP_PUBLIC_URL: 'https://room.example/loop' }, 'without a path'],
    [{ STRIPE_API_BASE: 'ftp://x.example' }, 'plain'],
    [{ STRIPE_API_BASE: 'http://stripe.example' }, 'https'],
    [{ GITHUB_API_BASE: 'http://127.0.0.1.example' }, 'https'],
    [{ STRIPE_SECRET_KEY: 'pk_test_123' }, 'STRIPE_SECRET_KEY'],
    [{ STRIPE_SECRET_KEY: 'sk_test_1 23' }, 'STRIPE_SECRET_KEY'],
  ])('refuses %j', async (env, words) => {
    const { code, message } = await refusal(() => readConfig(input(env as Record<string, string>)));
    expect([code, message]).toEqual(['config_invalid', expect.stringContaining(words)]);
  });

  it('refuses a mail provider whose key is missing while the other one is set', async () => {
    const config = file('mail.json', '{"mailProvider": "resend"}');
    expect((await refusal(() => readConfig(input({ SMTP_URL: 'smtp://127.0.0.1' }, { config })))).code).toBe('config_invalid');
  });

  it('takes a base folder that is not absolute for not set, and refuses to guess without a home', async () => {
    expect((await readConfig(input({ XDG_DATA_HOME: 'relative' }))).config.ledger).toBe(join(dir, '.local/share/loop/ledger.db'));
    expect((await refusal(() => readConfig({ ...input(), homeDir: '' }))).message).toContain('HOME');
  });

  it('refuses a source to switch off that does not exist', async () => {
    const config = file('off.json', '{"sources": {"off": ["redit"]}}');
    expect((await refusal(() => readConfig(input({}, { config })))).message).toMatch(
      /sources\.off\.0: expected one of .*, found "redit"; did you mean "reddit"\?$/,
    );
  });

  it.each([
    [{ source: {} }, 'source: there is no such field; did you mean sources?'],
    [{ sources: { redit: {} } }, 'sources.redit: there is no such field; did you mean reddit?'],
    [{ sources: { rss: { feed: [] } } }, 'sources.rss.feed: there is no such field; did you mean feeds?'],
    [{ searches: [{ name: 'a', query: 'b', source: ['x'] }] }, 'did you mean sources?'],
    [{ screening: { minscore: 3 } }, 'did you mean minScore?'],
    [{ channels: { github: 'of' } }, 'found "of"; did you mean "off"?'],
    [{ zebra: 1 }, 'zebra: there is no such field'],
    [{ screening: { languages: ['klingon'] } }, 'found "klingon"'],
  ])('names what is nearest to a name that is none: %j', async (fields, words) => {
    const config = file('near.json', JSON.stringify(fields));
    const { message } = await refusal(() => readConfig(input({}, { config })));
    expect(message.endsWith(words)).toBe(true);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeff{"sender": {"name": "Ada é"}}', 'utf8')],
    ['UTF-16 with a mark', Buffer.from('\ufeff{"sender": {"name": "Ada é"}}', 'utf16le')],
  ])('reads what editors of Windows write: %s', async (_, bytes) => {
    const path = file('marked.json', '');
    writeFileSync(path, bytes);
    expect((await readConfig(input({}, { config: path }))).config.sender.name).toBe('Ada é');
  });

  it('refuses a config file that it found and others can write, but takes it by name', async () => {
    const path = file('loop.config.json', '{"publicUrl": "https://elsewhere.example"}');
    try {
      chmodSync(path, 0o666);
      expect((await refusal(() => readConfig(input()))).message).toContain('can be written by others');
      expect((await readConfig(input({}, { config: path }))).config.publicUrl).toBe('https://elsewhere.example');
      chmodSync(path, 0o644);
      expect((await readConfig(input())).config.file).toBe(path);
    } finally {
      rmSync(path);
    }
  });

  it('takes a loopback public address without https, for trying things out', async () => {
    expect((await readConfig(input({ LOOP_PUBLIC_URL: 'http://127.0.0.1:8787/' }))).config.publicUrl).toBe(
      'http://127.0.0.1:8787',
    );
  });
});

describe('secrets', () => {
  it('hides every secret, and the password inside a URL, wherever it turns up', async () => {
    const { secrets } = await readConfig(
      input({ RESEND_API_KEY: 're_12345', SMTP_URL: 'smtps://me:p%40ssword@mail.example:465' }),
    );
    const masked = secrets.masked('key re_12345, pass p@ssword, url smtps://me:p%40ssword@mail.example:465');
    expect(masked).toBe('key [secret], pass [secret], url [secret]');
  });

  it('treats an empty variable as not set', async () => {
    expect((await readConfig(input({ RESEND_API_KEY: '  ' }))).secrets.has('RESEND_API_KEY')).toBe(false);
  });
});
