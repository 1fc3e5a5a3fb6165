/** One person on several platforms: what was said to one of their accounts was said to them. */
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { readPerson } from '../../../src/domain/identity.ts';
import { createEnrichment } from '../../../src/engines/enrichment/engine.ts';
import { createPeople, type People } from '../../../src/engines/people/engine.ts';
import type { PostPatch } from '../../ledger.ts';
import { itemOf, send, useBench } from '../outreach/bench.ts';
import { CAPS, draftedJob, emailContact, ISSUE, KEYRING } from '../outreach/desk.ts';

const bench = useBench();
const DAY_MS = 86_400_000;
const JO = 'jo@client.example';

const people = (): People => createPeople({ ledger: bench.store.ledger, keyring: KEYRING });

/** A drafted job of `author` (`reddit:jo`) whose post gives these contacts, read for who is who. */
async function jobOf(author: string, contacts: readonly Contact[], patch: PostPatch = {}, isRead = true): Promise<string> {
  const [source = '', name = ''] = author.split(':');
  const nativeId = `${source}-${name}-${++seeds}`;
  const post = {
    source,
    author: { name, url: null },
    url: `https://board.example/${nativeId}`,
    ...(source === 'github' ? { thread: { kind: 'github_issue', owner: name, repo: 'site', number: seeds } as const } : {}),
    ...patch.post,
  };
  const { ledger } = bench.store;
  const jobId = await draftedJob(ledger, nativeId, { ...(source === 'github' ? ISSUE : {}), ...patch, post, contacts });
  if (isRead) await readAgain(jobId, contacts);
  return jobId;
}
let seeds = 0;

async function readAgain(jobId: string, contacts: readonly Contact[]): Promise<void> {
  await bench.store.ledger.transact({ actor: 'operator' }, async (tx) => {
    const post = await tx.opportunity(jobId);
    if (post === null) throw new Error('no such job');
    await tx.putContacts(jobId, contacts, { url: post.url, foundAt: tx.now });
    await tx.putPerson(jobId, readPerson(post, contacts, KEYRING.keyedHash));
  });
}

const own = (kind: Contact['kind'], value: string): Contact =>
  emailContact(value, { kind, quote: `my ${kind}: ${value}`, use: 'published' });

async function verdict(jobId: string, channel: 'email' | 'github' | 'assisted') {
  return itemOf(await bench.outreach().plan(jobId), channel).verdict;
}

async function suppressed(jobId: string): Promise<boolean> {
  const { items } = await bench.outreach().plan(jobId);
  return items.some((item) => item.verdict?.allowed === false && item.verdict.code === 'suppressed');
}

/** Three accounts: the first two give one address, the third names the second’s GitHub account. */
async function joEverywhere(): Promise<{ reddit: string; github: string; x: string }> {
  return {
    reddit: await jobOf('reddit:jo', [emailContact(JO)]),
    github: await jobOf('github:jod', [emailContact('Jo+work@client.example')]),
    x: await jobOf('x:joz', [own('github', 'JoD')]),
  };
}

describe('the time between two messages', () => {
  test('is counted from account to account, by whatever ties them, and passes', async () => {
    const { reddit, github, x } = await joEverywhere();
    await send(bench.outreach(), itemOf(await bench.outreach().plan(reddit), 'email'));
    bench.store.clock.advance(2 * DAY_MS);
    for (const [job, channel] of [
      [github, 'github'],
      [x, 'assisted'],
    ] as const) {
      expect(await verdict(job, channel)).toMatchObject({
        allowed: false,
        code: 'over_cap',
        reason: 'this person was written to on 2026-03-02; 7 days lie between contacts',
      });
      await expect(send(bench.outreach(), itemOf(await bench.outreach().plan(job), channel))).rejects.toMatchObject({
        code: 'over_cap',
      });
    }
    bench.store.clock.advance(5 * DAY_MS);
    expect(await verdict(x, 'assisted')).toEqual({ allowed: true });
    await send(bench.outreach(), itemOf(await bench.outreach().plan(x), 'assisted'));
    bench.store.clock.advance(4 * DAY_MS);
    // Two in thirty days, each to another account.
    const often = bench.outreach({ caps: { ...CAPS, daysBetweenContacts: 3 } });
    expect(itemOf(await often.plan(github), 'github').verdict).toMatchObject({
      allowed: false,
      reason: 'this person was written to 2 times in 30 days',
    });
  });

  test('an approval given before the message to the other account left does not let a second one leave', async () => {
    const { reddit, github } = await joEverywhere();
    const engine = bench.outreach();
    const late = await engine.approve(itemOf(await engine.plan(github), 'github'), 'flag');
    await send(engine, itemOf(await engine.plan(reddit), 'email'));
    await expect(engine.deliver(late.jobId, late.messageId)).rejects.toMatchObject({ code: 'over_cap' });
    expect(bench.githubApi.seen).toHaveLength(0);
  });

  test('the same name on two platforms is nobody’s evidence', async () => {
    const reddit = await jobOf('reddit:jo', [emailContact(JO)]);
    const other = await jobOf('x:jo', [emailContact('someone@else.example')]);
    await send(bench.outreach(), itemOf(await bench.outreach().plan(reddit), 'email'));
    expect(await verdict(other, 'assisted')).toEqual({ allowed: true });
    expect(await people().brief(other)).toEqual({ jobs: [], messages: [], suppressed: null });
  });

  test('where nobody is known yet, no name is hashed to find out what else they asked for', async () => {
    const hash = (): string => {
      throw new Error('a name was hashed');
    };
    const unread = createPeople({ ledger: bench.store.ledger, keyring: { keyedHash: hash } });
    const first = await jobOf('reddit:jo', [], {}, false);
    expect(await unread.brief(first)).toEqual({ jobs: [], messages: [], suppressed: null });
    await jobOf('x:al', [emailContact('al@else.example')]);
    await expect(unread.brief(first)).rejects.toThrow('a name was hashed');
  });

  test('a mailbox that many read holds back, and is shown as doubtful', async () => {
    const one = await jobOf('reddit:jo', [emailContact('hello@acme.example')]);
    const two = await jobOf('x:al', [emailContact('hello@acme.example')]);
    await send(bench.outreach(), itemOf(await bench.outreach().plan(one), 'email'));
    expect(await verdict(two, 'assisted')).toMatchObject({ allowed: false, code: 'over_cap' });
    const { jobs, messages } = await people().brief(two);
    expect(jobs).toEqual([]);
    expect(messages).toMatchObject([{ jobId: one, channel: 'email' }]);
    const { identities, perhaps } = await people().show(two);
    expect(identities.map(({ name }) => name)).toEqual(['x:al']);
    expect(perhaps.map(({ name }) => name).sort()).toEqual(['email:hello@acme.example', 'reddit:jo']);
  });

  test('a name in a feed may be anybody’s: it holds back, shows nothing, and can be split off', async () => {
    const one = await jobOf('rss:jo', [emailContact('jo@one.example')]);
    const two = await jobOf('rss:jo', [emailContact('jo@two.example')]);
    await send(bench.outreach(), itemOf(await bench.outreach().plan(one), 'email'));
    expect(await verdict(two, 'email')).toMatchObject({ allowed: false, code: 'over_cap' });
    expect((await people().brief(two)).jobs).toEqual([]);
    const { identities, perhaps } = await people().show(two);
    expect(identities.map(({ name }) => name)).toEqual([`post:${two}`, 'email:jo@two.example']);
    expect(perhaps).toMatchObject([{ name: 'rss:jo', isShared: true }]);
    await people().split(two, 'rss:jo', 'another Jo');
    expect(await verdict(two, 'email')).toEqual({ allowed: true });
    expect(await verdict(one, 'email')).toMatchObject({ allowed: false });
  });

  test('an account that posts for many people does not make them one', async () => {
    const jobs = [];
    for (let i = 0; i < 20; i++) jobs.push(await jobOf('reddit:agency', [emailContact(`jo${i}@client${i}.example`)]));
    const { identities } = await people().show(jobs[3] ?? '');
    expect(identities.map(({ name }) => name)).toEqual(['reddit:agency']);
    const stranger = await jobOf('x:jo4', [emailContact('jo4@client4.example')]);
    expect((await people().brief(stranger)).jobs).toEqual([]);
  });

  test('contacts that an earlier release recorded are read before anything is judged', async () => {
    const reddit = await jobOf('reddit:jo', [emailContact(JO)], {}, false);
    await jobOf('github:jod', [emailContact(JO), own('x', 'joz')], {}, false);
    const x = await jobOf('x:joz', [], { post: { body: 'No contact here.' } }, false);
    await send(bench.outreach(), itemOf(await bench.outreach().plan(reddit), 'email'));
    expect(await verdict(x, 'assisted')).toEqual({ allowed: true });
    const { ledger, clock } = bench.store;
    await createEnrichment({
      ledger,
      clock,
      keyring: KEYRING,
      pages: () => Promise.reject(new Error('nothing is asked of the net')),
    }).enrich([x], { onlyMissing: true });
    expect(await verdict(x, 'assisted')).toMatchObject({ allowed: false, code: 'over_cap' });
  });
});

describe('a “no”', () => {
  test('to one account holds for all, and for one that is found later', async () => {
    const { reddit, github, x } = await joEverywhere();
    await bench.outreach().suppress({ jobId: x }, 'declined');
    expect([await suppressed(reddit), await suppressed(github), await suppressed(x)]).toEqual([true, true, true]);
    const later = await jobOf('bluesky:jo.example', [emailContact(JO)]);
    expect(await suppressed(later)).toBe(true);
    expect(await suppressed(await jobOf('x:al', [emailContact('al@b.example')]))).toBe(false);
  });

  test('by the link in a mail and by a typed address holds for all', async () => {
    for (const say of ['unsubscribe', 'typed'] as const) {
      const mail = `${say}@client.example`;
      const [one, two] = [await jobOf(`reddit:${say}`, [emailContact(mail)]), await jobOf(`x:${say}x`, [emailContact(mail)])];
      if (say === 'typed') await bench.outreach().suppress({ address: `reddit:${say}` }, 'operator');
      else {
        const { message } = itemOf(await bench.outreach().plan(one), 'email');
        const url = /https:\/\/loop\.example\/unsubscribe\/[\w.-]+/.exec(JSON.stringify(message?.wire))?.[0] ?? '';
        expect(await bench.outreach().unsubscribe(url.split('/').at(-1) ?? '')).toBe(true);
      }
      expect([await suppressed(one), await suppressed(two)]).toEqual([true, true]);
      // Both stay on the list even where nothing ties them any more.
      await readAgain(two, []);
      expect(await suppressed(two)).toBe(true);
    }
  });

  test('stays when the identity is split off', async () => {
    const { reddit, github } = await joEverywhere();
    await bench.outreach().suppress({ jobId: reddit }, 'declined');
    const before = await bench.store.ledger.read.suppressions();
    await people().split(github, JO, 'a typing error');
    expect(await bench.store.ledger.read.suppressions()).toEqual(before);
    expect([await suppressed(reddit), await suppressed(github)]).toEqual([true, true]);
  });
});

describe('an operator’s split', () => {
  test('frees the account, and nothing else', async () => {
    const { reddit, github, x } = await joEverywhere();
    await send(bench.outreach(), itemOf(await bench.outreach().plan(reddit), 'email'));
    expect(await people().split(github, 'email:jo@client.example', 'the address of a friend')).toEqual({
      jobId: github,
      other: 'email:jo@client.example',
      isNew: true,
    });
    expect(await verdict(github, 'github')).toEqual({ allowed: true });
    // Tied to the account that was freed.
    expect(await verdict(x, 'assisted')).toEqual({ allowed: true });
    // The mailbox was written to, whoever reads it.
    expect(await verdict(github, 'email')).toMatchObject({ allowed: false, code: 'over_cap' });
    expect(await verdict(await jobOf('reddit:jo', []), 'assisted')).toMatchObject({ allowed: false, code: 'over_cap' });
    expect((await people().brief(github)).jobs.map(({ id }) => id)).toEqual([x]);
    expect((await people().split(github, JO, 'again')).isNew).toBe(false);
  });

  test('holds against what is read later, until the operator says otherwise', async () => {
    const { reddit, github } = await joEverywhere();
    await people().split(github, JO, 'not theirs');
    await readAgain(github, [emailContact(JO)]);
    await jobOf('github:jod', [emailContact(JO)]);
    expect((await people().show(reddit)).identities.map(({ name }) => name)).not.toContain('github:jod');
    expect(await people().merge(github, reddit, 'they said so in a reply')).toMatchObject({ isNew: true });
    const { identities, words } = await people().show(reddit);
    expect(identities.map(({ name }) => name).sort()).toEqual(['email:jo@client.example', 'github:jod', 'reddit:jo', 'x:joz']);
    expect(words.map(({ said, reason }) => [said, reason])).toEqual([
      ['merged', 'they said so in a reply'],
      ['merged', 'they said so in a reply'],
    ]);
    expect((await people().merge(reddit, github, 'again')).isNew).toBe(false);
  });

  test('and a merge can take turns, and the rules follow the last word each time', async () => {
    const reddit = await jobOf('reddit:jo', [emailContact(JO)]);
    const x = await jobOf('x:zed', [emailContact('zed@other.example')]);
    await send(bench.outreach(), itemOf(await bench.outreach().plan(reddit), 'email'));
    const isFree = async (): Promise<boolean> => (await verdict(x, 'assisted'))?.allowed === true;
    expect(await isFree()).toBe(true);
    for (const turn of ['first', 'second', 'third']) {
      expect((await people().merge(reddit, x, turn)).isNew).toBe(true);
      expect(await isFree()).toBe(false);
      expect((await people().brief(x)).messages).toMatchObject([{ jobId: reddit }]);
      expect((await people().split(x, 'reddit:jo', turn)).isNew).toBe(true);
      expect((await people().show(x)).identities.map(({ name }) => name)).toEqual(['x:zed', 'email:zed@other.example']);
      expect(await isFree()).toBe(true);
    }
    await people().merge(x, reddit, 'last');
    await bench.outreach().suppress({ jobId: x }, 'declined');
    await people().split(reddit, 'x:zed', 'after the no');
    expect([await suppressed(reddit), await suppressed(x)]).toEqual([true, true]);
    await people().merge(reddit, x, 'and back');
    expect([await suppressed(reddit), await suppressed(x)]).toEqual([true, true]);
  });

  test('of what one post alone gives is taken back by naming it again', async () => {
    const reddit = await jobOf('reddit:jo', [emailContact(JO)]);
    const names = async (): Promise<(string | null)[]> => (await people().show(reddit)).identities.map(({ name }) => name);
    await people().split(reddit, JO, 'a slip');
    expect(await names()).toEqual(['reddit:jo']);
    expect(await people().merge(reddit, `email:${JO}`, 'hers after all')).toEqual({
      jobId: reddit,
      other: `email:${JO}`,
      isNew: true,
    });
    expect(await names()).toEqual(['reddit:jo', `email:${JO}`]);
    expect((await people().merge(reddit, JO, 'again')).isNew).toBe(false);
    await expect(people().merge(reddit, 'nobody@b.example', 'x')).rejects.toMatchObject({ code: 'unknown_id' });
  });

  test('of an account is taken back by its name, and a merge may name one that posted elsewhere', async () => {
    const reddit = await jobOf('reddit:jo', [emailContact(JO)]);
    const x = await jobOf('x:zed', []);
    expect(await people().merge(reddit, 'x:@Zed', 'she said so')).toMatchObject({ other: 'x:zed', isNew: true });
    expect((await people().brief(x)).jobs).toMatchObject([{ id: reddit, sameness: { by: 'operator' } }]);
    await people().split(x, 'reddit:jo', 'she did not');
    expect((await people().brief(x)).jobs).toEqual([]);
    expect((await people().merge(x, 'reddit:jo', 'she did')).isNew).toBe(true);
    expect((await people().brief(reddit)).jobs).toMatchObject([{ id: x }]);
  });

  test('is recorded as hashes, with the reason in the vault', async () => {
    const { github } = await joEverywhere();
    await people().split(github, JO, 'the address of jo’s friend');
    const [key = '', other = ''] = [KEYRING.keyedHash('github:jod'), KEYRING.keyedHash('email:jo@client.example')].sort();
    const [said] = await bench.store.ledger.read.history(`person:${key}`);
    expect(said).toMatchObject({ actor: 'operator', event: { type: 'person.split', data: { key, other, jobId: github } } });
    expect(JSON.stringify(said)).not.toMatch(/client\.example|friend/);
    const { reason = '' } = (said?.event.data ?? {}) as { reason?: string };
    expect(await bench.store.ledger.read.body(reason)).toBe('the address of jo’s friend');
  });

  test('is refused for what is not theirs, and for the account itself', async () => {
    const { github } = await joEverywhere();
    await expect(people().split(github, 'al@b.example', 'x')).rejects.toMatchObject({
      code: 'unknown_id',
      fix: 'They are known as email:jo@client.example, github:jod, reddit:jo, x:joz.',
    });
    await expect(people().split(github, 'github:jod', 'x')).rejects.toMatchObject({ code: 'usage' });
    await expect(people().merge(github, github, 'x')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('a copy of a request', () => {
  const copies = async (): Promise<[string, string]> => {
    const same = { fingerprint: 'f'.repeat(32) };
    const original = await jobOf('reddit:jo', [emailContact(JO)], same);
    const copy = await jobOf('x:al', [emailContact('al@b.example')], same);
    expect(await bench.store.ledger.read.opportunity(copy)).toMatchObject({ duplicateOf: original });
    return [original, copy];
  };

  test.each(['original', 'copy'] as const)('is answered once, whichever is answered first: the %s', async (which) => {
    const [original, copy] = await copies();
    const [first, second] = which === 'original' ? [original, copy] : [copy, original];
    const engine = bench.outreach();
    const late = await engine.approve(itemOf(await engine.plan(second), 'email'), 'flag');
    await send(engine, itemOf(await engine.plan(first), 'email'));
    await expect(engine.deliver(late.jobId, late.messageId)).rejects.toMatchObject({ code: 'against_policy' });
    bench.store.clock.advance(8 * DAY_MS);
    expect(itemOf(await engine.plan(second), 'email').verdict).toMatchObject({
      allowed: false,
      reason: `this request was answered before, by email as ${first}, which asks for the same`,
    });
    expect(bench.resend.seen).toHaveLength(1);
  });

  test('cannot be intended twice even where nobody asks the rules', async () => {
    const [original, copy] = await copies();
    const engine = bench.outreach();
    const approved = [];
    for (const jobId of [original, copy]) approved.push(await engine.approve(itemOf(await engine.plan(jobId), 'email'), 'flag'));
    for (const { jobId, messageId } of approved) {
      const intend = bench.store.ledger.transact({ actor: 'operator' }, async (tx) => {
        const job = await tx.job(jobId);
        const request = await tx.putBody('{}');
        await tx.appendJob(jobId, job?.version ?? 0, [
          { type: 'message.intended', data: { messageId, key: messageId, request } },
        ]);
      });
      if (jobId === original) await intend;
      else await expect(intend).rejects.toMatchObject({ code: 'against_policy' });
    }
  });
});
