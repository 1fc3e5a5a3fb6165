import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson, sha256 } from '../../../src/domain/canonical.ts';
import type { JobEvent } from '../../../src/domain/events.ts';
import { loadCatalogue } from '../../../src/engines/contracts/catalogue.ts';
import { type Contracts, type ContractsParts, createContracts } from '../../../src/engines/contracts/engine.ts';
import type { Ledger, NewPost } from '../../../src/store/ledger.ts';
import { openLedger } from '../../../src/store/open.ts';
import { type FakeWorld, fakeWorld } from '../../fake-world.ts';
import { OPPORTUNITY } from './terms.ts';

let folder = '';
let fake: FakeWorld;
let ledger: Ledger;
let contracts: Contracts;
let id = '';

const SENDER = { name: 'Sam Sandbox', address: 'sam@sandbox.example' };

function engine(parts: Partial<ContractsParts> = {}): Contracts {
  const { clock, ids } = fake.world;
  return createContracts({
    ledger,
    catalogue: loadCatalogue(null),
    clock,
    ids,
    sender: SENDER,
    terms: { validDays: 14 },
    ...parts,
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loop-contracts-'));
  fake = fakeWorld({ argv: [], cwd: folder });
  const { clock, ids } = fake.world;
  ledger = await openLedger({ location: join(folder, 'ledger.db'), clock, ids });
  contracts = engine();
  id = await put({});
});

afterEach(async () => {
  expect(await ledger.compareRebuild()).toEqual([]);
  expect((await ledger.verify()).problem).toBeNull();
  await ledger.close();
  rmSync(folder, { recursive: true });
});

async function put(change: Partial<typeof OPPORTUNITY>): Promise<string> {
  const { id: _id, stage: _stage, seenAt: _seenAt, duplicateOf: _duplicateOf, ...rest } = { ...OPPORTUNITY, ...change };
  const { source, nativeId, url, title, body, author, postedAt, tags, replies, thread, ...screening } = rest;
  const post: NewPost = {
    post: { source, nativeId, url, title, body, author, postedAt, tags, replies, thread },
    screening,
    fingerprint: null,
  };
  const [recorded] = await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts([post]));
  if (recorded === undefined) throw new Error('the post was recorded');
  return recorded.id;
}

async function append(...events: JobEvent[]): Promise<void> {
  await ledger.transact({ actor: 'client' }, async (tx) => {
    await tx.appendJob(id, (await tx.job(id))?.version ?? 0, events);
  });
}

async function types(): Promise<string[]> {
  return (await ledger.read.history(`job:${id}`)).map((recorded) => recorded.event.type);
}

describe('draft', () => {
  test('records the lead as kept and the offer with its documents', async () => {
    const offer = await contracts.draft(id.slice(0, 5), { by: 'screening' });
    expect(offer).toMatchObject({ jobId: id, version: 1, state: 'draft', isNew: true, isExpired: false, warnings: [] });
    expect(offer.terms).toMatchObject({
      service: 'landing_page',
      tier: 'standard',
      validUntil: '2026-12-06',
      draftedAt: '2026-11-22T12:00:00.000Z',
    });
    expect(offer.terms.provider).toEqual({ name: 'Sam Sandbox', contact: 'sam@sandbox.example' });
    expect(sha256(offer.sow)).toBe(offer.sowHash);
    const history = await ledger.read.history(`job:${id}`);
    expect(history.map((h) => h.event)).toMatchObject([
      { type: 'lead.kept', data: { by: 'screening' } },
      {
        type: 'offer.drafted',
        data: { version: 1, sow: offer.sowHash, terms: sha256(canonicalJson(offer.terms)), price: { amountMinor: 24900 } },
      },
    ]);
    const job = await ledger.read.job(id);
    expect(job?.milestones.reduce((sum, m) => sum + m.amountMinor, 0)).toBe(24900);
    expect((await ledger.read.opportunity(id))?.stage).toBe('drafted');
  });

  test('keeps personal text out of the log', async () => {
    await contracts.draft(id);
    const log = JSON.stringify(await ledger.read.history(`job:${id}`));
    expect(log).not.toContain('bakery');
    expect(log).not.toContain('Sandbox');
  });

  test('the same again records nothing', async () => {
    const first = await contracts.draft(id);
    const before = await types();
    fake.advance(86_400_000);
    for (const again of [await contracts.draft(id), await contracts.draft(id, { service: 'landing_page', tier: 'standard' })]) {
      expect(again).toEqual({ ...first, isNew: false });
    }
    expect(await types()).toEqual(before);
  });

  test('a change makes a new version under the same offer id', async () => {
    const first = await contracts.draft(id);
    const second = await contracts.draft(id, { price: '300.00' });
    expect(second).toMatchObject({
      version: 2,
      offerId: first.offerId,
      isNew: true,
      terms: { version: 2, price: { amountMinor: 30000 } },
    });
    expect(second.sowHash).not.toBe(first.sowHash);
    const third = await contracts.draft(id, { tier: 'express' });
    expect(third).toMatchObject({ version: 3, terms: { tier: 'express', price: { amountMinor: 34900 } } });
    expect(await contracts.terms(id)).toEqual(third.terms);
    expect(await contracts.sow(id)).toBe(third.sow);
    expect(await types()).toEqual(['lead.kept', 'offer.drafted', 'offer.drafted', 'offer.drafted']);
  });

  test('screening never touches an offer that a person changed', async () => {
    const mine = await contracts.draft(id, { price: '300.00' });
    expect(await contracts.draft(id, { by: 'screening' })).toEqual({ ...mine, isNew: false });
  });

  test('takes up a sender that became known', async () => {
    const first = await engine({ sender: { name: null, address: null } }).draft(id);
    expect(first.terms.provider).toEqual({ name: 'the sender of this offer', contact: null });
    expect(await contracts.draft(id)).toMatchObject({ version: 2, terms: { provider: { name: 'Sam Sandbox' } } });
  });

  test('renews an offer that nobody can accept any more', async () => {
    await contracts.draft(id);
    fake.setNow('2026-12-06T23:59:59.000Z');
    expect(await contracts.current(id)).toMatchObject({ isExpired: false });
    expect((await contracts.draft(id)).isNew).toBe(false);
    fake.setNow('2026-12-07T00:00:00.000Z');
    expect(await contracts.current(id)).toMatchObject({ isExpired: true });
    expect(await contracts.draft(id)).toMatchObject({ version: 2, isNew: true, terms: { validUntil: '2026-12-21' } });
  });

  test('after a no, a fresh offer gets an id of its own', async () => {
    const first = await contracts.draft(id);
    await append({ type: 'offer.declined', data: { offerId: first.offerId, note: null } });
    const second = await contracts.draft(id);
    expect(second).toMatchObject({ version: 2, state: 'draft', isNew: true });
    expect(second.offerId).not.toBe(first.offerId);
  });

  const approved = async (offerId: string): Promise<void> =>
    append({
      type: 'message.approved',
      data: {
        messageId: 'm1',
        offerId,
        channel: 'email',
        personId: 'p1',
        recipientKey: 'r1',
        placeKey: null,
        contentHash: '0'.repeat(64),
        body: await ledger.transact({ actor: 'operator' }, (tx) => tx.putBody('the message')),
        how: 'terminal',
        expiresAt: '2026-11-25T12:00:00.000Z',
        purpose: 'first',
      },
    });

  test('withdraws a message that was approved over other terms', async () => {
    const { offerId } = await contracts.draft(id);
    await approved(offerId);
    await contracts.draft(id);
    expect((await ledger.read.job(id))?.messages[0]?.state).toBe('approved');
    await contracts.draft(id, { price: '199' });
    expect((await ledger.read.job(id))?.messages[0]?.state).toBe('withdrawn');
    expect((await ledger.read.opportunity(id))?.stage).toBe('drafted');
  });

  test('on the same terms takes up what was closed, without what was approved before', async () => {
    const { offerId } = await contracts.draft(id);
    await approved(offerId);
    const reason = await ledger.transact({ actor: 'provider' }, (tx) => tx.putBody('closed, says its tag'));
    await append({ type: 'lead.closed', data: { reason } });
    expect((await ledger.read.opportunity(id))?.stage).toBe('approved');
    await expect(contracts.draft(id)).resolves.toMatchObject({ isNew: false, isTakenUp: true, offerId });
    expect((await ledger.read.job(id))?.messages[0]?.state).toBe('withdrawn');
    expect((await ledger.read.opportunity(id))?.stage).toBe('drafted');
    await expect(contracts.draft(id)).resolves.toMatchObject({ isNew: false, isTakenUp: false });
  });

  test('is refused once the client accepted', async () => {
    const offer = await contracts.draft(id);
    const evidence = await ledger.transact({ actor: 'client' }, (tx) => tx.putBody('evidence'));
    await append({ type: 'offer.accepted', data: { offerId: offer.offerId, version: 1, sow: offer.sowHash, evidence } });
    await expect(contracts.draft(id, { price: '1' })).rejects.toMatchObject({ code: 'wrong_state' });
    await expect(contracts.preview(id, { price: '1' })).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await contracts.current(id)).toMatchObject({ state: 'accepted', isNew: false, sow: offer.sow });
  });

  test('a person overrules screening, screening does not overrule a person', async () => {
    id = await put({ nativeId: '18', url: 'https://forum.example/t/18', kept: false, dropped: 'too_old' });
    await expect(contracts.draft(id, { by: 'screening' })).rejects.toMatchObject({
      code: 'wrong_state',
      message: expect.stringContaining('too_old'),
    });
    expect(await contracts.draft(id)).toMatchObject({ isNew: true });

    id = await put({ nativeId: '19', url: 'https://forum.example/t/19' });
    const reason = await ledger.transact({ actor: 'operator' }, (tx) => tx.putBody('no'));
    await append({ type: 'lead.skipped', data: { reason } });
    await expect(contracts.draft(id, { by: 'screening' })).rejects.toMatchObject({
      code: 'wrong_state',
      message: expect.stringContaining('skipped'),
    });
    expect(await contracts.draft(id)).toMatchObject({ isNew: true });
    expect((await ledger.read.opportunity(id))?.stage).toBe('drafted');
  });

  test('what cannot be drafted changes nothing', async () => {
    await expect(contracts.draft(id, { service: 'time_travel' })).rejects.toMatchObject({ code: 'usage' });
    await expect(contracts.draft(id, { price: '-1' })).rejects.toMatchObject({ code: 'usage' });
    await expect(contracts.draft('zzzz')).rejects.toMatchObject({ code: 'unknown_id' });
    await expect(contracts.terms(id)).rejects.toMatchObject({ code: 'wrong_state' });
    await expect(contracts.sow(id)).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await contracts.current(id)).toBeNull();
    expect(await types()).toEqual([]);
    const other = await put({ nativeId: '20', url: 'https://forum.example/t/20', service: null });
    await expect(contracts.draft(other)).rejects.toMatchObject({ code: 'usage', fix: expect.stringContaining('landing_page') });
  });

  test('preview writes nothing', async () => {
    const planned = await contracts.preview(id, { tier: 'express' });
    expect(planned).toMatchObject({ tier: 'express' });
    expect(await types()).toEqual([]);
  });

  test('warns of a milestone that outlasts a card hold', async () => {
    const shipped = loadCatalogue(null);
    const slow = {
      ...shipped,
      services: shipped.services.map((service) => ({
        ...service,
        tiers: {
          ...service.tiers,
          standard: {
            ...service.tiers.standard,
            milestones: [{ title: 'All', deliverables: ['All'], weight: 1, deliveryDays: 10, reviewDays: 3 }],
          },
        },
      })),
    };
    const { warnings } = await engine({ catalogue: slow }).draft(id);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('10 + 3 days');
  });
});
