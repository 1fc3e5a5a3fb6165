/**
 * `list --search` over 1,000,000 posts whose words are as common and as rare as in a language (Zipf): the newest twenty, in milliseconds and as
 * a ratio to reading one post by its id, since only ratios are stable on a shared machine.
 *
 *     node bench/search.ts [posts, default 1000000]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { NewPost } from '../src/store/ledger.ts';
import { openLedger } from '../src/store/open.ts';
import type { Verdict } from './verdict.ts';
import { zipfWord, zipfWords } from './zipf-words.ts';

const BATCH = 5000;
/** Posts a run: each ends with some work on the index. */
const RUN = 50_000;
const WORDS_A_POST = 100;
const CALLS = 200;

const clock = { now: () => new Date('2026-03-01T00:00:00Z'), sleep: async () => undefined };
let made = 0;
const ids = { bytes: (length: number) => new Uint8Array(length), uuid: () => `id-${process.pid}-${++made}` };

const draw = zipfWords();

function post(i: number): NewPost {
  const kept = i % 10 === 0;
  const text = Array.from({ length: WORDS_A_POST }, draw).join(' ');
  return {
    post: {
      source: 'reddit',
      nativeId: `n${i}`,
      url: `https://example.com/comments/n${i}`,
      title: text.slice(0, 60),
      body: text,
      author: { name: `u${i % 5000}`, url: null },
      postedAt: new Date(1.7e12 + i * 1000).toISOString(),
      tags: [],
      replies: null,
      thread: null,
    },
    screening: {
      kind: kept ? 'request' : 'other',
      kindConfidence: 0.9,
      engagement: 'unknown',
      budget: null,
      service: null,
      score: i % 100,
      reasons: [],
      counterReasons: [],
      kept,
      dropped: kept ? null : 'not_a_request',
    },
    fingerprint: null,
  };
}

async function fill(path: string, count: number): Promise<void> {
  for (let run = 0; run < count; run += RUN) {
    const ledger = await openLedger({ location: path, clock, ids });
    for (let from = run; from < Math.min(count, run + RUN); from += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => post(from + i));
      await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(batch));
    }
    while (!(await ledger.read.isSearchable())) await ledger.transact({ actor: 'operator' }, (tx) => tx.indexSearch(RUN));
    await ledger.close();
    process.stderr.write(`${run + RUN} posts …\r`);
  }
}

/** Milliseconds of the median call, and of the slowest of twenty. */
async function timesMs(calls: number, call: (i: number) => Promise<unknown>): Promise<{ median: number; slow: number }> {
  const times: number[] = [];
  for (let i = 0; i < calls; i++) {
    const startedAt = performance.now();
    await call(i);
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  return { median: times[calls >> 1] ?? 0, slow: times[Math.floor(calls * 0.95)] ?? 0 };
}

export async function measureSearch(folder: string, count = 1_000_000): Promise<readonly Verdict[]> {
  const path = join(folder, 'search.db');
  await fill(path, count);
  const ledger = await openLedger({ location: path, clock, ids, mode: 'read' });
  const leads = await ledger.read.idsInStage('lead', null, CALLS);
  const read = await timesMs(CALLS, (i) => ledger.read.opportunity(leads[i % leads.length] ?? ''));
  const search = (typed: (i: number) => string, stage: 'lead' | null = null) =>
    timesMs(CALLS, (i) => ledger.read.search({ words: typed(i), stage, limit: 20 }));
  const at = zipfWord;
  const cases: readonly (readonly [string, (i: number) => string, ('lead' | null)?])[] = [
    ['a common word', (i) => at(i % 20)],
    ['a word of middling frequency', (i) => at(500 + i)],
    ['a rare word', (i) => at(60_000 + i)],
    ['two common words', (i) => `${at(i % 20)} ${at(20 + (i % 50))}`],
    ['a common and a rare word', (i) => `${at(i % 20)} ${at(60_000 + i)}`],
    ['two middling words', (i) => `${at(100 + i)} ${at(150 + i)}`],
    ['two less common words', (i) => `${at(1000 + i)} ${at(1500 + i)}`],
    ['a middling and a less common word', (i) => `${at(150 + i)} ${at(6000 + i)}`],
    ['three middling words', (i) => `${at(100 + i)} ${at(150 + i)} ${at(200 + i)}`],
    ['three less common words', (i) => `${at(500 + i)} ${at(650 + i)} ${at(800 + i)}`],
    ['four middling words', (i) => `${at(100 + i)} ${at(150 + i)} ${at(200 + i)} ${at(250 + i)}`],
    ['a common and two middling words', (i) => `${at(i % 20)} ${at(150 + i)} ${at(200 + i)}`],
    ['a common, a middling and a rare word', (i) => `${at(i % 20)} ${at(150 + i)} ${at(60_000 + i)}`],
    ['no such word', (i) => `qqq${i}`],
    ['a common word, leads only', (i) => at(i % 20), 'lead'],
    ['a middling word, leads only', (i) => at(500 + i), 'lead'],
    ['a rare word, leads only', (i) => at(60_000 + i), 'lead'],
    ['two middling words, leads only', (i) => `${at(100 + i)} ${at(150 + i)}`, 'lead'],
    ['three middling words, leads only', (i) => `${at(100 + i)} ${at(150 + i)} ${at(200 + i)}`, 'lead'],
  ];
  const verdicts: Verdict[] = [];
  for (const [name, typed, stage] of cases) {
    const { median, slow } = await search(typed, stage);
    verdicts.push({
      name: `newest 20 of ${count}: ${name}`,
      measured: `${median.toFixed(3)}, ${slow.toFixed(3)} ms`,
      value: median,
      target: { most: 1 },
    });
    process.stdout.write(`${name.padEnd(32)} ${(median / read.median).toFixed(1).padStart(8)} point reads\n`);
  }
  await ledger.close();
  verdicts.push(scanned(path, verdicts.find(({ name }) => name.endsWith('no such word'))?.value ?? 1));
  return verdicts;
}

/** How many times longer it takes to look through all texts for a word that none of them holds. */
function scanned(path: string, searchMs: number): Verdict {
  const bare = new Database(path, { readonly: true });
  const startedAt = performance.now();
  bare.prepare("SELECT id FROM posts WHERE body LIKE '%qqq1%' ORDER BY seq DESC LIMIT 20").all();
  const spentMs = performance.now() - startedAt;
  bare.close();
  const measured = `${spentMs.toFixed(0)} ms`;
  return {
    name: 'a scan with LIKE for no such word, times longer',
    measured,
    value: spentMs / searchMs,
    target: { least: 1000 },
  };
}

if (import.meta.main) {
  const { printVerdicts } = await import('./verdict.ts');
  const folder = mkdtempSync(join(tmpdir(), 'loop-bench-search-'));
  try {
    printVerdicts('search', await measureSearch(folder, Number(process.argv[2] ?? 1_000_000)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
