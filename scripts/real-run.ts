/**
 * The main job on real posts: discover, contract, enrich and present --dry-run for every kept lead of the material that lies beside the
 * checkout, through `main` in a world whose net leads nowhere. Checks what must hold for each of them and prints counts and speed.
 *
 *     node scripts/real-run.ts [--report=FILE]
 *
 * The report has the fields of the test runner's, so that both add up. Without the material one line says so; with `LOOP_REQUIRE_SHARED=1`
 * its absence is a failure.
 */
import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { main } from '../src/main.ts';
import { openLedger } from '../src/store/open.ts';
import { fakeWorld } from '../test/fake-world.ts';
import { shared, sharedPath } from '../test/shared.ts';

interface Input {
  readonly file: string;
  /** The source whose recorded answer the file is; null for posts in loop's own form or a spreadsheet. */
  readonly as: string | null;
}

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Anything that could move the cursor, hide or reorder text: C0 but tab and newline, DEL, C1, bidi controls, zero-width characters. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const failures: string[] = [];
let passed = 0;
let outgoing = 0;

const reportFile = process.argv.find((word) => word.startsWith('--report='))?.slice('--report='.length);
if (shared.skip) {
  writeReport({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 1, success: true });
} else {
  const folder = mkdtempSync(join(tmpdir(), 'loop-real-run-'));
  try {
    await realRun(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const failure of failures) console.log(`FAILED  ${failure}`);
  console.log(`real run: ${passed} checks passed, ${failures.length} failed`);
  writeReport({ numPassedTests: passed, numFailedTests: failures.length, numPendingTests: 0, success: failures.length === 0 });
  process.exitCode = failures.length === 0 ? 0 : 1;
}

async function realRun(folder: string): Promise<void> {
  subscribe('net.client.socket', () => outgoing++);
  const run = runner(folder);
  const inputs = allInputs();

  const startedAt = performance.now();
  const found: { input: Input; posts: number; kept: string[]; ms: number }[] = [];
  for (const input of inputs) {
    const began = performance.now();
    const lines = await discover(run, input);
    const kept = lines.filter((line) => line['kept'] === true && line['duplicateOf'] === null).map((line) => String(line['id']));
    found.push({ input, posts: lines.length, kept, ms: performance.now() - began });
  }
  printFound(found);
  const leads = [...new Set(found.flatMap(({ kept }) => kept))];
  check('there are leads to work on', leads.length > 0);

  const discovered = performance.now();
  for (const id of leads) await checkOffer(run, id);
  const offered = performance.now();
  await checkContacts(run, leads);
  const enriched = performance.now();
  const ways = new Map<string, number>();
  for (const id of leads) for (const way of await checkPlan(run, id)) ways.set(way, (ways.get(way) ?? 0) + 1);
  const planned = performance.now();

  for (const words of [['status'], ['status', '--json'], ['list'], ['list', '--json'], ['wins'], ['wins', '--json']]) {
    check(`${words.join(' ')} works`, (await run(words)).code === 0);
  }
  for (const input of inputs) {
    const again = await discover(run, input);
    check(`a second run of ${basename(input.file)} finds nothing new`, again.length === 0, `${again.length} posts are new`);
  }
  await checkLedger(folder);
  check('no connection left the process', outgoing === 0, `${outgoing} did`);

  const per = (ms: number): string => `${(ms / Math.max(1, leads.length)).toFixed(1)} ms`;
  console.log(
    `${leads.length} leads, each: offer read ${per(offered - discovered)}, contacts ${per(enriched - offered)}, plan ${per(planned - enriched)};` +
      ` first way to reach them: ${[...ways].map(([way, count]) => `${way} ${count}`).join(', ')}`,
  );
  console.log(`${Math.round((performance.now() - startedAt) / 100) / 10} s in all`);
}

/** One command line after the other in the same data folder, each output checked for what a terminal must not get. */
function runner(folder: string): (argv: readonly string[]) => Promise<Answer> {
  const cwd = join(folder, 'cwd');
  mkdirSync(cwd);
  const sender = {
    name: 'Robin Real',
    address: 'robin@studio.example',
    replyTo: 'robin@studio.example',
    postalAddress: '1 Way, Town',
  };
  writeFileSync(join(cwd, 'loop.config.json'), JSON.stringify({ sender, screening: { maxAgeDays: 100_000 } }));
  // With keys, so that only the dry run keeps anything from leaving.
  const keys = { RESEND_API_KEY: 're_real_run_key', GITHUB_TOKEN: 'ghp_real_run_token', STRIPE_SECRET_KEY: 'sk_test_realrunkey' };
  const env = { ...keys, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder };
  return async (argv) => {
    const { world, out, err, requests } = fakeWorld({ argv, cwd, env });
    const code = await main(world);
    const what = argv.map((word) => basename(word)).join(' ');
    check(`${what}: no bug`, code !== 1, err());
    const unsafe = UNSAFE.exec(out()) ?? UNSAFE.exec(err());
    check(`${what}: nothing unsafe for a terminal`, unsafe === null, `U+${unsafe?.[0].charCodeAt(0).toString(16)}`);
    check(`${what}: no request`, requests.length === 0, requests.join(', '));
    return { code, out: out(), err: err() };
  };
}

function allInputs(): Input[] {
  const recorded = (as: string, ...parts: string[]): Input => ({ file: sharedPath('real', ...parts), as });
  const all = (...parts: string[]): string[] =>
    readdirSync(sharedPath('real', ...parts)).map((file) => sharedPath('real', ...parts, file));
  return [
    { file: sharedPath('real', 'reddit-top-2013', 'forhire.csv'), as: null },
    ...all('hn-whoishiring-2026').map((file) => ({ file, as: 'hackernews' })),
    ...all('github-recorded', 'search-issues').map((file) => ({ file, as: 'github' })),
    recorded('hackernews', 'jobboards', 'hn.json'),
    recorded('rss', 'jobboards', 'wwr.xml'),
    // Boards that no source reads yet, in forms of their own: what cannot be read is named and the rest goes on.
    ...['eleduck', 'himalayas', 'jobicy', 'remoteok', 'remotive', 'v2ex'].map((board) => ({
      file: sharedPath('real', 'jobboards', `${board}.json`),
      as: null,
    })),
  ];
}

async function discover(
  run: (argv: readonly string[]) => Promise<Answer>,
  { file, as }: Input,
): Promise<Record<string, unknown>[]> {
  const words = ['discover', '--from', file, ...(as === null ? [] : ['--as', as]), '--auto-contract', '--json'];
  const { code, out, err } = await run(words);
  check(
    `${basename(file)}: read, with 5 where lines were skipped`,
    code === (/skipped/.test(err) ? 5 : 0),
    `exit ${code}: ${err}`,
  );
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function checkOffer(run: (argv: readonly string[]) => Promise<Answer>, id: string): Promise<void> {
  const { code, out } = await run(['contract', id, '--json']);
  if (!check(`${id}: has an offer`, code === 0)) return;
  const { terms } = JSON.parse(out) as {
    terms: { price: Amount; milestones: readonly { amount: Amount }[] };
  };
  const sum = terms.milestones.reduce((total, { amount }) => total + amount.amountMinor, 0);
  check(`${id}: milestones sum to the price`, sum === terms.price.amountMinor, `${sum} of ${terms.price.amountMinor}`);
  check(
    `${id}: in whole positive amounts of one currency`,
    terms.milestones.every(({ amount }) => isAmount(amount, terms.price.currency)),
  );
  const sow = await run(['contract', id]);
  check(`${id}: has a statement of work`, sow.code === 0 && sow.out.includes('#') && sow.out.length > 500);
}

interface Amount {
  readonly amountMinor: number;
  readonly currency: string;
}

function isAmount({ amountMinor, currency }: Amount, expected: string): boolean {
  return Number.isSafeInteger(amountMinor) && amountMinor > 0 && currency === expected;
}

async function checkContacts(run: (argv: readonly string[]) => Promise<Answer>, leads: readonly string[]): Promise<void> {
  const { code, out } = await run(['enrich', '--all', '--json']);
  check('enrich --all works', code === 0);
  const read = new Set(
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: string }).id),
  );
  check(
    'every lead was read for contacts',
    leads.every((id) => read.has(id)),
  );
}

/** The plan for one lead, for people and as data; yields the way that comes first. */
async function checkPlan(run: (argv: readonly string[]) => Promise<Answer>, id: string): Promise<string[]> {
  const text = await run(['present', id, '--dry-run']);
  const data = await run(['present', id, '--dry-run', '--json']);
  // 3: a rule forbids writing to this person, which is an answer too.
  const isAnswer = [0, 3].includes(text.code) && text.code === data.code;
  if (!check(`${id}: is planned`, isAnswer, `exit ${text.code}, ${data.code}: ${text.err}`) || data.code !== 0) return ['nobody'];
  const ways = JSON.parse(data.out) as { channel: string; next: boolean; possible: boolean; body: string | null }[];
  check(`${id}: every way is in the plan`, ways.length > 0 && ways.every((way) => !way.possible || way.body !== null));
  check(`${id}: the shown text holds the offer`, text.out.includes('Price:') || !ways.some((way) => way.next));
  return ways.filter((way) => way.next).map((way) => way.channel);
}

async function checkLedger(folder: string): Promise<void> {
  const { world } = fakeWorld({ argv: [], cwd: folder });
  const ledger = await openLedger({ location: join(folder, 'loop', 'ledger.db'), clock: world.clock, ids: world.ids });
  try {
    const { events } = await ledger.read.figures();
    const chain = await ledger.verify(events);
    check(
      'the chain of events is whole',
      chain.intact && chain.checked === events,
      chain.problem ?? `${chain.checked} of ${events} checked`,
    );
    const differences = await ledger.compareRebuild();
    check('the log rebuilds the tables', differences.length === 0, differences.join('; '));
    const sent = (
      await Promise.all((['intent', 'sent', 'unknown'] as const).map((state) => ledger.read.messagesInState(state, 1)))
    ).flat();
    check('nothing was sent', sent.length === 0);
  } finally {
    await ledger.close();
  }
}

function printFound(found: readonly { input: Input; posts: number; kept: readonly string[]; ms: number }[]): void {
  for (const { input, posts, kept, ms } of found) {
    const speed = posts >= 100 ? `${Math.round((posts / ms) * 1000)} posts/s` : `${Math.round(ms)} ms`;
    const name = `${basename(input.file)}${input.as === null ? '' : ` as ${input.as}`}`;
    console.log(`${name.padEnd(34)} ${String(posts).padStart(5)} posts ${String(kept.length).padStart(4)} leads  ${speed}`);
  }
}

function check(what: string, isTrue: boolean, detail = ''): boolean {
  if (isTrue) passed++;
  else failures.push(detail === '' ? what : `${what}: ${detail.slice(0, 400)}`);
  return isTrue;
}

function writeReport(report: Readonly<Record<string, number | boolean>>): void {
  if (reportFile !== undefined) writeFileSync(reportFile, JSON.stringify(report));
}
