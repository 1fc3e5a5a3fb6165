import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { opportunityId, postIdentity } from '../../src/domain/opportunity.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { assertRebuildEqual, newPost, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { append, BODY, drafted, put } from './script.ts';

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

const dropped = { kept: false, dropped: 'too_old' } as const;

test('a post comes back as it was given, with its id, stage and the time it was seen', async () => {
  const full = newPost('a', {
    post: { thread: { kind: 'github_issue', owner: 'acme', repo: 'site', number: 7 }, tags: ['a', '"b"'], body: 'é\u0000 ' },
  });
  const bare = newPost('b', {
    post: { nativeId: null, url: null, author: null, postedAt: null, replies: null, tags: [] },
    screening: { budget: null, service: null, score: 12.5, reasons: [], counterReasons: [], ...dropped },
  });
  const [a, b] = await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts([full, bare]));
  const seen = { duplicateOf: null, seenAt: '2026-03-02T09:00:00.000Z' };
  expect(await ledger.read.opportunity(a?.id ?? '')).toEqual({
    ...full.post,
    ...full.screening,
    ...seen,
    id: a?.id,
    stage: 'lead',
  });
  expect(await ledger.read.opportunity(b?.id ?? '')).toEqual({
    ...bare.post,
    ...bare.screening,
    ...seen,
    id: b?.id,
    stage: 'dropped',
  });
  expect(a?.id).toBe(opportunityId(postIdentity(full.post)));
  expect(await ledger.read.opportunity('nothing000')).toBeNull();
});

describe('the same post', () => {
  test('twice in one batch or months apart is one row, and what was recorded first stays', async () => {
    const batch = await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts([newPost('a'), newPost('a')]));
    expect(batch.map(({ state }) => state)).toEqual(['new', 'again']);
    const id = batch[0]?.id ?? '';
    await append(ledger, id, { type: 'lead.skipped', data: { reason: BODY } });
    temporary.clock.advance(90 * 86_400_000);
    const later = await put(ledger, 'a', { post: { title: 'edited' }, screening: { score: 1, ...dropped } });
    expect(later).toEqual({ id, state: 'again', stage: 'skipped', duplicateOf: null });
    expect(await ledger.read.opportunity(id)).toMatchObject({ title: newPost('a').post.title, score: 70, stage: 'skipped' });
    expect(await ledger.read.figures()).toMatchObject({ posts: 1 });
  });

  test('is known by its page where it has no id, however the page is spelled', async () => {
    const first = await put(ledger, 'a', { post: { nativeId: null, url: 'https://www.example.com/p/1?utm_source=x' } });
    const again = await put(ledger, 'b', { post: { nativeId: null, url: 'http://example.com/p/1/#top' } });
    expect(again).toEqual({ id: first.id, state: 'again', stage: 'lead', duplicateOf: null });
  });

  test('of another source is another post', async () => {
    const first = await put(ledger, 'a');
    const other = await put(ledger, 'a', { post: { source: 'github' } });
    expect(other).toMatchObject({ state: 'new' });
    expect(other.id).not.toBe(first.id);
  });
});

describe('the same text in another post', () => {
  test('is a duplicate of the earliest, across sources and batches', async () => {
    const first = await put(ledger, 'a', { fingerprint: 'same' });
    const second = await put(ledger, 'b', { fingerprint: 'same', post: { source: 'github' } });
    const third = await put(ledger, 'c', { fingerprint: 'same', screening: dropped });
    expect(second).toMatchObject({ state: 'duplicate', duplicateOf: first.id });
    expect(third).toMatchObject({ state: 'duplicate', duplicateOf: first.id });
    expect(await ledger.read.opportunity(second.id)).toMatchObject({ stage: 'duplicate', duplicateOf: first.id });
    expect((await ledger.read.figures()).byStage).toMatchObject({ lead: 1, duplicate: 2, dropped: 0 });
    expect(await put(ledger, 'b', { fingerprint: 'same', post: { source: 'github' } })).toEqual({
      id: second.id,
      state: 'again',
      stage: 'duplicate',
      duplicateOf: first.id,
    });
  });

  test('a kept post is no duplicate of one that was dropped, but later ones are duplicates of it', async () => {
    const old = await put(ledger, 'old', { fingerprint: 'same', screening: dropped });
    const fresh = await put(ledger, 'fresh', { fingerprint: 'same' });
    expect(fresh).toMatchObject({ state: 'new', duplicateOf: null });
    expect(await put(ledger, 'third', { fingerprint: 'same' })).toMatchObject({ duplicateOf: fresh.id });
    expect(await put(ledger, 'fourth', { fingerprint: 'same', screening: dropped })).toMatchObject({ duplicateOf: fresh.id });
    expect(await ledger.read.opportunity(old.id)).toMatchObject({ stage: 'dropped' });
  });

  test('too short to compare is never a duplicate', async () => {
    await put(ledger, 'a', { fingerprint: null });
    expect(await put(ledger, 'b', { fingerprint: null })).toMatchObject({ state: 'new' });
  });
});

test('where two posts share a short id the later one gets a longer id, and keeps it', async () => {
  const identity = postIdentity(newPost('b').post);
  const { id: first } = await put(ledger, 'a');
  // The way two posts out of 2^50 meet: the first holds the id that the second would get.
  const raw = new Database(temporary.path);
  raw.prepare('UPDATE posts SET id = ? WHERE id = ?').run(opportunityId(identity), first);
  raw.close();
  const second = await put(ledger, 'b');
  expect(second).toMatchObject({ id: opportunityId(identity, 11), state: 'new' });
  expect(await put(ledger, 'b')).toMatchObject({ id: second.id, state: 'again' });
  expect(await ledger.read.resolveId(opportunityId(identity))).toBe(opportunityId(identity));
  expect(await ledger.read.resolveId(second.id)).toBe(second.id);
});

describe('resolveId', () => {
  test('takes a full id or any unique prefix of four or more characters, in either case', async () => {
    const { id } = await put(ledger, 'a');
    for (const typed of [id, id.slice(0, 4), id.toUpperCase(), ` ${id} `]) expect(await ledger.read.resolveId(typed)).toBe(id);
  });

  test.each(['', 'abc', 'zzzzzzzz', 'ab%_', 'a{b}', "x' OR 1=1", '🦀🦀🦀🦀'])('refuses %j', async (typed) => {
    await put(ledger, 'a');
    await expect(ledger.read.resolveId(typed)).rejects.toMatchObject({ code: 'unknown_id' });
  });

  test('names the candidates of an ambiguous prefix', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push((await put(ledger, String(i))).id);
    const raw = new Database(temporary.path);
    const rename = raw.prepare('UPDATE posts SET id = ? WHERE id = ?');
    for (const [i, id] of ids.entries()) rename.run(`abcd00000${i}`, id);
    raw.close();
    const ambiguous = ledger.read.resolveId('ABCD');
    await expect(ambiguous).rejects.toMatchObject({
      code: 'ambiguous_id',
      message: expect.stringContaining('abcd000000, abcd000001, abcd000002'),
    });
    expect(await ledger.read.resolveId('abcd000001')).toBe('abcd000001');
  });
});

describe('lists', () => {
  test('the best come first, the newer of equals before the older, without dropped, duplicate and skipped ones', async () => {
    await put(ledger, 'low', { screening: { score: 10 } });
    await put(ledger, 'old', { screening: { score: 50 }, post: { postedAt: '2026-01-01T00:00:00.000Z' } });
    await put(ledger, 'new', { screening: { score: 50 }, post: { postedAt: '2026-02-01T00:00:00.000Z' } });
    await put(ledger, 'undated', { screening: { score: 50 }, post: { postedAt: null } });
    await put(ledger, 'dropped', { screening: { score: 99, ...dropped } });
    const { id: skipped } = await put(ledger, 'skipped', { screening: { score: 98 } });
    await append(ledger, skipped, { type: 'lead.skipped', data: { reason: BODY } });
    const { id: draft } = await put(ledger, 'draft', { screening: { score: 60 } });
    await append(ledger, draft, drafted('o'));
    const titles = async (stage: Parameters<typeof ledger.read.list>[0]['stage'], limit = 100) =>
      (await ledger.read.list({ stage, limit })).map(({ title }) => title.split(' ').at(-1));
    expect(await titles(null)).toEqual(['draft', 'undated', 'new', 'old', 'low']);
    expect(await titles(null, 2)).toEqual(['draft', 'undated']);
    expect(await titles('lead')).toEqual(['undated', 'new', 'old', 'low']);
    expect(await titles('drafted')).toEqual(['draft']);
    expect(await titles('skipped')).toEqual(['skipped']);
    expect(await titles('dropped')).toEqual(['dropped']);
    expect(await titles('captured')).toEqual([]);
  });

  test('idsInStage goes oldest first and continues behind an id, also one that has left the stage', async () => {
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) ids.push((await put(ledger, name)).id);
    const [, second, third] = ids as [string, string, string];
    expect(await ledger.read.idsInStage('lead', null, 2)).toEqual(ids.slice(0, 2));
    expect(await ledger.read.idsInStage('lead', second, 10)).toEqual(ids.slice(2));
    await append(ledger, third, drafted('o'));
    expect(await ledger.read.idsInStage('lead', third, 10)).toEqual(ids.slice(3));
    await expect(ledger.read.idsInStage('lead', 'nothing', 1)).rejects.toMatchObject({ code: 'unknown_id' });
  });
});

test('contacts replace the ones before, with where they were found', async () => {
  const { id } = await put(ledger, 'a');
  const contact = {
    kind: 'email',
    value: 'jo@example.com',
    quote: 'jo [at] example.com',
    start: 3,
    end: 22,
    confidence: 0.75,
    use: 'asked',
  } as const;
  const source = { url: 'https://example.com', foundAt: '2026-03-02T09:00:00.000Z' };
  await ledger.transact({ actor: 'operator' }, (tx) => tx.putContacts(id, [contact, { ...contact, kind: 'website' }], source));
  expect(await ledger.read.contacts(id)).toEqual([
    { ...contact, ...source, verification: null },
    { ...contact, kind: 'website', ...source, verification: null },
  ]);
  await ledger.transact({ actor: 'operator' }, (tx) => tx.putContacts(id, [contact], { ...source, url: null }));
  expect(await ledger.read.contacts(id)).toEqual([{ ...contact, ...source, url: null, verification: null }]);
});

test('a contact may come from a page of its own, with what is known about the address', async () => {
  const { id } = await put(ledger, 'a');
  const contact = {
    kind: 'email',
    value: 'jo@example.com',
    quote: 'jo@example.com',
    start: 3,
    end: 17,
    confidence: 1,
    use: 'asked',
  } as const;
  const source = { url: 'https://example.com/post', foundAt: '2026-03-02T09:00:00.000Z' };
  const verification = { state: 'risky', reasons: ['did you mean example.com?'], checkedAt: null } as const;
  const other = {
    ...contact,
    value: 'jo@site.example',
    url: 'https://site.example/contact',
    foundAt: '2026-03-01T09:00:00.000Z',
    verification,
  };
  await ledger.transact({ actor: 'operator' }, (tx) => tx.putContacts(id, [contact, other], source));
  expect(await ledger.read.contacts(id)).toEqual([{ ...contact, ...source, verification: null }, other]);
});
