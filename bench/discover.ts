/**
 * `loop discover --from` of 100,000 posts: speed with the ledger included, and the most memory the process ever held. The posts are made of real
 * ones, which lie beside the checkout; without them, of invented sentences.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manyOf, realPosts } from './real-posts.ts';
import type { Verdict } from './verdict.ts';
import { zipfWords } from './zipf-words.ts';

const CLI = join(dirname(import.meta.dirname), 'bin', 'loop.js');
const COUNT = 100_000;

const TITLES = [
  '[Hiring] Landing page for my shop, budget $400',
  '[For Hire] Designer with ten years of experience',
  'Need a logo for a bakery, paying $150-250',
  'How do you find your first client?',
  'Looking for a writer: four blog articles a month, $80 each',
  'Senior engineer, full-time, Berlin',
  'Video editor wanted for a short clip, 100 EUR',
  'Weekly thread: what are you working on?',
];
const SENTENCES = [
  'We sell bread and cakes and want people to find us.',
  'The text and the pictures are ready, the domain is ours.',
  'Please send two or three examples of what you have made.',
  'It should be done within two weeks and look good on a phone.',
  'Write to me here or by mail, I answer within a day.',
  'I have worked with small companies and with agencies.',
  'Payment by card after each part, no free samples asked.',
  'Tell me your price and when you could start.',
];

export async function measureDiscover(folder: string): Promise<readonly Verdict[]> {
  const posts = join(folder, 'posts.jsonl');
  const real = await realPosts();
  const isReal = real.length > 0;
  writeLines(posts, isReal ? manyOf(real, COUNT) : inventedPosts());
  const usage = join(folder, 'usage.json');
  const witness = join(folder, 'witness.cjs');
  writeFileSync(
    witness,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
  );
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const env = { ...inherited, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder };
  const run = (): number => {
    const startedAt = performance.now();
    const out = openSync(join(folder, 'found.jsonl'), 'w');
    const args = ['--require', witness, CLI, 'discover', '--from', posts, '--json'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      env,
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(out);
    if (status !== 0) throw new Error(`discover ended with ${status}: ${stderr}`);
    return performance.now() - startedAt;
  };
  const perSecond = (COUNT / run()) * 1000;
  const { maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as { maxRSS: number };
  const againPerSecond = (COUNT / run()) * 1000;
  const memoryMb = maxRSS / 1024;
  return [
    {
      name: `discover --from, 100,000 new posts, ${isReal ? 'real' : 'invented'} ones`,
      measured: `${perSecond.toFixed(0)}/s`,
      value: perSecond,
      target: { least: 5000 },
    },
    {
      name: 'the same again, all known',
      measured: `${againPerSecond.toFixed(0)}/s`,
      value: againPerSecond,
      target: { least: 5000 },
    },
    { name: 'most memory held', measured: `${memoryMb.toFixed(0)} MB`, value: memoryMb, target: { most: 300 } },
  ];
}

function writeLines(path: string, posts: Iterable<unknown>): void {
  const file = openSync(path, 'w');
  for (const post of posts) writeSync(file, `${JSON.stringify(post)}\n`);
  closeSync(file);
}

/** Posts of about 600 characters, no two alike: sentences that people write, among words drawn anew for each post. */
function* inventedPosts(): Generator<unknown> {
  const word = zipfWords();
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  for (let i = 0; i < COUNT; i++) {
    const title = `${TITLES[i % TITLES.length]}, ${words(2)}`;
    const body = Array.from({ length: 3 }, (_, j) => `${words(22)}. ${SENTENCES[(i * 7 + j * 3) % SENTENCES.length]}`).join(' ');
    const postedAt = new Date(Date.now() - (i % 20) * 86_400_000).toISOString();
    yield {
      id: `b${i}`,
      source: 'reddit',
      url: `https://example.com/comments/b${i}`,
      title,
      body,
      author: `u${i % 5000}`,
      postedAt,
    };
  }
}
