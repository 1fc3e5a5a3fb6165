/** Leads of earlier runs that no search meets any more: their source is asked how they stand. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../../src/domain/opportunity.ts';
import { createDiscovery } from '../../../src/engines/discovery/engine.ts';
import type { KnownPost, ParsedPage, SourceEntry } from '../../../src/engines/discovery/source.ts';
import type { Summary } from '../../../src/engines/discovery/tally.ts';
import { LoopError } from '../../../src/errors.ts';
import { type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { post, REQUEST, SERVICES } from './posts.ts';

let temporary: TemporaryLedger;
beforeEach(async () => {
  temporary = await temporaryLedger();
});
afterEach(() => temporary.dispose());

const HOUR = 3_600_000;
interface Board {
  readonly entry: SourceEntry;
  /** What its search gives next. */
  found: readonly Post[];
  /** What was asked again, by run. */
  readonly asked: string[][];
  answer(known: readonly KnownPost[]): ParsedPage;
}

function board(most = 2): Board {
  const asked: string[][] = [];
  const state: Board = {
    asked,
    found: [],
    answer: () => ({ posts: [], bad: [] }),
    entry: {
      id: 'board',
      needs: [],
      isUsual: true,
      spacingMs: 0,
      restMs: 0,
      load: async () => ({
        id: 'board',
        needs: [],
        search: async () => ({ posts: state.found, bad: [], next: null }),
        parse: () => ({ posts: [], bad: [] }),
        again: {
          most,
          async read(known) {
            asked.push(known.map(({ nativeId }) => nativeId ?? ''));
            return state.answer(known);
          },
        },
      }),
    },
  };
  return state;
}

/** One run, `hours` after the one before. */
async function run(source: Board, found: readonly Post[] = [], hours = 24): Promise<Summary> {
  temporary.clock.advance(hours * HOUR);
  source.found = found;
  const discovery = createDiscovery({
    ledger: temporary.ledger,
    sources: [source.entry],
    hasSecret: () => true,
    services: SERVICES,
    clock: temporary.clock,
    draftOffer: async () => {},
    config: { minScore: 0, maxAgeDays: 30, keepEmployment: false },
    saved: [],
  });
  const discovering = discovery.discover(REQUEST);
  for await (const _ of discovering);
  return discovering.summary();
}

const wish = (nativeId: string, patch: Partial<Post> = {}): Post =>
  post({
    source: 'board',
    nativeId,
    url: `https://board.example/${nativeId}`,
    title: `[Hiring] Landing page for bakery ${nativeId}`,
    body: `We need a landing page for bakery number ${nativeId}. Budget: $500. Please PM me with examples of your work.`,
    ...patch,
  });

describe('leads of earlier runs', () => {
  it('are asked for again, and leave the list where they are closed by now', async () => {
    const source = board();
    await run(source, [wish('1'), wish('2')]);
    expect(source.asked).toEqual([]);
    source.answer = () => ({ posts: [wish('1', { tags: ['closed'] })], bad: [] });
    const { changes, kept, sources } = await run(source);
    expect(source.asked).toEqual([['2', '1']]);
    expect(changes).toMatchObject([{ closed: expect.stringContaining('closed'), isAnswered: false }]);
    expect([kept, sources[0]?.status]).toEqual([0, 'ok']);
    expect((await temporary.ledger.read.list({ stage: 'closed', limit: 5 })).map(({ title }) => title)).toEqual([
      '[Hiring] Landing page for bakery 1',
    ]);
    // What is closed is not asked for any more.
    await run(source);
    expect(source.asked.at(-1)).toEqual(['2']);
  });

  it('come in turns, the newest first; what the search meets needs no look', async () => {
    const source = board();
    await run(
      source,
      ['1', '2', '3', '4', '5'].map((id) => wish(id)),
    );
    await run(source, [wish('5')]);
    await run(source);
    await run(source);
    expect(source.asked).toEqual([
      ['4', '3'],
      ['2', '1'],
      ['5', '4'],
    ]);
  });

  it('are not asked for every hour', async () => {
    const source = board();
    await run(source, [wish('1')]);
    for (const hours of [24, 1, 4, 2]) await run(source, [], hours);
    expect(source.asked).toEqual([['1'], ['1']]);
  });

  it('of another source, and those that were skipped, are none of its business', async () => {
    const source = board();
    await run(source, [wish('1'), wish('2', { source: 'reddit' })]);
    const [first] = await temporary.ledger.read.idsInStage('lead', null, 5);
    await temporary.ledger.transact({ actor: 'operator' }, async (tx) => {
      const job = await tx.job(first ?? '');
      await tx.appendJob(first ?? '', job?.version ?? 0, [{ type: 'lead.skipped', data: { reason: await tx.putBody('no') } }]);
    });
    await run(source);
    expect(source.asked).toEqual([]);
  });

  it('wait where the look fails: the run has what the search gave', async () => {
    const source = board();
    await run(source, [wish('1')]);
    source.answer = () => {
      throw new LoopError('provider_down', 'board is down');
    };
    expect((await run(source, [wish('2')])).sources).toMatchObject([{ status: 'ok', kept: 1, problem: null }]);
    source.answer = () => ({ posts: [], bad: [] });
    await run(source);
    expect(source.asked).toEqual([['1'], ['2', '1']]);
  });

  it('leave the source alone where it asks to be', async () => {
    const source = board();
    await run(source, [wish('1')]);
    source.answer = () => {
      throw new LoopError('provider_limiting', 'board asks to slow down', { retryAfter: 3600 });
    };
    expect((await run(source, [wish('2')])).sources).toMatchObject([{ status: 'blocked', kept: 1 }]);
    expect((await run(source, [], 0.5)).sources).toMatchObject([{ status: 'resting' }]);
  });
});
