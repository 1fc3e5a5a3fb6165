import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isNearDuplicate, nearKeysOf } from '../../src/domain/near-duplicates.ts';
import type { Ledger, NewPost, PutPost } from '../../src/store/ledger.ts';
import { openLedger } from '../../src/store/open.ts';
import {
  assertRebuildEqual,
  countingIds,
  fakeClock,
  newPost,
  type PostPatch,
  type TemporaryLedger,
  temporaryLedger,
} from '../ledger.ts';
import { BACK_TO_SEVEN } from '../old-ledgers.ts';

let temporary: TemporaryLedger;
let ledger: Ledger;
beforeEach(async () => {
  temporary = await temporaryLedger();
  ledger = temporary.ledger;
});
afterEach(async () => {
  await assertRebuildEqual(ledger);
  await temporary.dispose();
});

const BODY = `We are a family bakery and want a landing page that brings people through the door on Saturday mornings. The text is written and
the pictures are taken. You design the page, build it, and show our bookkeeper how to change the opening hours. Half is paid at the start.`;
const EDITED = BODY.replace('family', 'small').replace('pictures', 'photographs').replace('Half is paid', 'Half the money comes');
const dropped = { kept: false, dropped: 'too_old' } as const;
const MARCH = '2026-03-01T12:00:00.000Z';
const LATE_MARCH = '2026-03-28T12:00:00.000Z';
const MAY = '2026-05-02T12:00:00.000Z';
const LATE_MAY = '2026-05-20T12:00:00.000Z';

function request(nativeId: string, { post, ...rest }: PostPatch = {}): NewPost {
  const made = newPost(nativeId, { ...rest, post: { title: 'Landing page for a bakery', body: BODY, postedAt: MARCH, ...post } });
  return { ...made, nearKeys: nearKeysOf(made.post) };
}

async function put(...posts: readonly NewPost[]): Promise<readonly PutPost[]> {
  return ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(posts));
}

async function putOne(nativeId: string, patch: PostPatch = {}): Promise<PutPost> {
  const [recorded] = await put(request(nativeId, patch));
  if (recorded === undefined) throw new Error('nothing was put');
  return recorded;
}

describe('a copy with changes', () => {
  test('is a duplicate of the first, in one batch, another batch and another run, across sources', async () => {
    const elsewhere = { source: 'mastodon', author: { name: 'someone', url: null }, body: EDITED };
    const [first, second] = await put(request('a'), request('b', { post: elsewhere }));
    expect(second).toMatchObject({ state: 'duplicate', duplicateOf: first?.id });
    expect(await putOne('c', { post: { ...elsewhere, postedAt: LATE_MARCH } })).toMatchObject({
      state: 'duplicate',
      duplicateOf: first?.id,
    });
    expect(await putOne('c', { post: { ...elsewhere } })).toMatchObject({ state: 'again', duplicateOf: first?.id });
    expect(await ledger.read.opportunity(second?.id ?? '')).toMatchObject({ stage: 'duplicate', duplicateOf: first?.id });
    expect((await ledger.read.figures()).byStage).toMatchObject({ lead: 1, duplicate: 2 });
  });

  test('of a copy that has drifted names the job that stands for them all', async () => {
    const sentences = [
      'Family bakery wants customers through wooden doors Saturday mornings',
      'Text written already, pictures taken by our cousin last summer',
      'Design page, build page, teach bookkeeper changing opening hours',
      'Half paid starting, remaining half after delivery, bank transfer',
      'Old site made by nephew, moved abroad, cannot be reached anymore',
      'Prefer somebody patient, sense for colour, living near Example Town',
    ];
    const part = (from: number): string => sentences.slice(from, from + 4).join('. ');
    const first = await putOne('a', { post: { body: part(0) } });
    expect(await putOne('b', { post: { body: part(1) } })).toMatchObject({ state: 'duplicate', duplicateOf: first.id });
    expect(await putOne('c', { post: { body: part(2) } })).toMatchObject({ state: 'duplicate', duplicateOf: first.id });
    expect(isNearDuplicate(request('a', { post: { body: part(0) } }).post, request('c', { post: { body: part(2) } }).post)).toBe(
      false,
    );
  });

  test('that was dropped does not hide a kept one, and a kept one stands for a dropped', async () => {
    const old = await putOne('old', { screening: dropped });
    const fresh = await putOne('fresh', { post: { body: EDITED } });
    expect(old).toMatchObject({ state: 'new' });
    expect(fresh).toMatchObject({ state: 'new', duplicateOf: null });
    expect(await putOne('late', { post: { body: `${EDITED} Thanks` }, screening: dropped })).toMatchObject({
      state: 'duplicate',
    });
  });

  test('is another request where it names other work', async () => {
    await putOne('a');
    expect(await putOne('b', { post: { title: 'Logo for a bakery' } })).toMatchObject({ state: 'new', duplicateOf: null });
    // Each of the two is found again.
    const again = await putOne('c', { post: { title: 'Logo for a bakery', body: EDITED } });
    expect(await ledger.read.opportunity(again.duplicateOf ?? '')).toMatchObject({ title: 'Logo for a bakery' });
  });

  test('is found without an author, and without keys it is not looked for', async () => {
    const first = await putOne('a', { post: { author: null } });
    expect(await putOne('b', { post: { author: null, body: EDITED } })).toMatchObject({ duplicateOf: first.id });
    const { nearKeys: _, ...bare } = request('c', { post: { body: EDITED } });
    expect(await put(bare)).toMatchObject([{ state: 'new' }]);
  });
});

describe('what is asked for again once the first post says that it is over', () => {
  const close = (id: string): Promise<unknown> =>
    ledger.transact({ actor: 'provider' }, async (tx) =>
      tx.appendJob(id, (await tx.job(id))?.version ?? 0, [{ type: 'lead.closed', data: { reason: await tx.putBody('closed') } }]),
    );

  test.each([
    ['with changes', EDITED, null],
    ['word by word', BODY, 'same'],
  ])('%s is a lead of its own from the day after', async (_, body, fingerprint) => {
    const first = await putOne('a', { fingerprint });
    await close(first.id);
    const sameDay = { body, postedAt: '2026-03-01T18:00:00.000Z' };
    expect(await putOne('b', { fingerprint, post: sameDay })).toMatchObject({ state: 'duplicate', duplicateOf: first.id });
    const later = { body, postedAt: '2026-03-03T12:00:00.000Z' };
    expect(await putOne('c', { fingerprint, post: later })).toMatchObject({ state: 'new', stage: 'lead', duplicateOf: first.id });
    expect(await putOne('c', { fingerprint, post: later })).toMatchObject({ state: 'again', stage: 'lead' });
  });

  test('is a copy while a person has taken the first up all the same', async () => {
    const first = await putOne('a');
    await close(first.id);
    await ledger.transact({ actor: 'operator' }, (tx) =>
      tx.appendJob(first.id, 1, [{ type: 'lead.kept', data: { by: 'person' } }]),
    );
    expect(await putOne('b', { post: { postedAt: LATE_MARCH } })).toMatchObject({ state: 'duplicate' });
  });
});

describe('what is asked for again after more than thirty days', () => {
  test.each([
    ['with changes', EDITED, null],
    ['word by word', BODY, 'same'],
  ])('%s is a lead of its own that names the one before, and stands for later copies', async (_, body, fingerprint) => {
    const first = await putOne('a', { fingerprint });
    const again = await putOne('b', { fingerprint, post: { body, postedAt: MAY } });
    expect(again).toMatchObject({ state: 'new', duplicateOf: first.id });
    expect(await ledger.read.opportunity(again.id)).toMatchObject({ stage: 'lead', duplicateOf: first.id });
    expect(await putOne('c', { fingerprint, post: { body, postedAt: LATE_MAY } })).toMatchObject({
      state: 'duplicate',
      duplicateOf: again.id,
    });
    expect((await ledger.read.figures()).byStage).toMatchObject({ lead: 2, duplicate: 1 });
  });

  test('stays a duplicate where it is not kept', async () => {
    const first = await putOne('a');
    expect(await putOne('b', { post: { body: EDITED, postedAt: MAY }, screening: dropped })).toMatchObject({
      state: 'duplicate',
      duplicateOf: first.id,
    });
  });

  test('counts from when it was first seen where nothing says when it was posted', async () => {
    const first = await putOne('a', { post: { postedAt: null } });
    temporary.clock.advance(20 * 86_400_000);
    expect(await putOne('b', { post: { body: EDITED, postedAt: null } })).toMatchObject({ state: 'duplicate' });
    temporary.clock.advance(20 * 86_400_000);
    expect(await putOne('c', { post: { body: EDITED, postedAt: null } })).toMatchObject({ state: 'new', duplicateOf: first.id });
  });
});

test('a transaction that is rolled back leaves no keys behind', async () => {
  const failed = ledger.transact({ actor: 'operator' }, async (tx) => {
    await tx.putPosts([request('a')]);
    throw new Error('changed my mind');
  });
  await expect(failed).rejects.toThrow('changed my mind');
  const other = request('x', { post: { title: 'Something else', body: 'A short note about nothing in particular.' } });
  expect(await put(other, request('b', { post: { body: EDITED } }))).toMatchObject([
    { state: 'new' },
    { state: 'new', duplicateOf: null },
  ]);
});

test('a flood of one form of words leaves eight posts a key', async () => {
  const kinds = [
    'Logo',
    'Video',
    'Blog article',
    'SEO',
    'Translation',
    'Photo',
    'Game',
    'Spreadsheet',
    'Flyer',
    'Tutor',
    'Voice-over',
    'Bookkeeping',
  ];
  const puts = await put(...kinds.map((kind, i) => request(`f${i}`, { post: { title: `${kind} for a bakery` } })));
  expect(puts.map(({ state }) => state)).toEqual(kinds.map(() => 'new'));
  const raw = new Database(temporary.path, { readonly: true });
  expect(raw.prepare('SELECT max(n) FROM (SELECT count(*) AS n FROM near_keys GROUP BY key)').pluck().get()).toBe(8);
  raw.close();
});

test('texts whose hashes begin alike are two, though the index holds no more than that', async () => {
  const first = await putOne('a', { fingerprint: `${'0123456789ab'.repeat(5)}cdef`, post: { body: 'One text.' } });
  const other = await putOne('b', { fingerprint: `0123456789ab${'f'.repeat(52)}`, post: { body: 'Another text.' } });
  expect([first, other]).toMatchObject([{ state: 'new' }, { state: 'new', duplicateOf: null }]);
  expect(await putOne('c', { fingerprint: `0123456789ab${'f'.repeat(52)}` })).toMatchObject({ duplicateOf: other.id });
});

test('a ledger of before the short index finds the texts that it holds', async () => {
  const path = `${temporary.folder}/old.db`;
  const fresh = await openLedger({ location: path, clock: fakeClock(), ids: countingIds(9) });
  const [original] = await fresh.transact({ actor: 'operator' }, (tx) =>
    tx.putPosts([request('a', { fingerprint: 'f'.repeat(64) })]),
  );
  await fresh.close();
  const old = new Database(path);
  old.exec(`
      ${BACK_TO_SEVEN}
    DROP INDEX posts_original;
    CREATE INDEX posts_original ON posts (fingerprint, seq) WHERE fingerprint IS NOT NULL AND screened <> 'duplicate';
    PRAGMA user_version = 6;
  `);
  old.close();
  const again = await openLedger({ location: path, clock: fakeClock(), ids: countingIds(10) });
  const copy = request('b', { fingerprint: 'f'.repeat(64), post: { body: 'Other words.' } });
  const [recorded] = await again.transact({ actor: 'operator' }, (tx) => tx.putPosts([copy]));
  expect(recorded).toMatchObject({ state: 'duplicate', duplicateOf: original?.id });
  await again.close();
  const raw = new Database(path, { readonly: true });
  expect(raw.prepare("SELECT sql FROM sqlite_schema WHERE name = 'posts_original'").pluck().get()).toContain(
    'substr(fingerprint, 1, 12)',
  );
  raw.close();
});
