import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../src/domain/message.ts';
import { newPost } from '../../posts.ts';
import { itemOf, send, useBench } from './bench.ts';
import { CAPS, draftedJob, emailContact, ISSUE, KEYRING } from './desk.ts';
import { SENDER } from './samples.ts';

const bench = useBench();

describe('the plan', () => {
  test('names every way in order, with the complete message or the reason why not', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'p1');
    const plan = await bench.outreach().plan(jobId.slice(0, 5));
    expect(plan.items.map(({ channel, impossible }) => [channel, impossible])).toEqual([
      ['github', 'the request does not stand in a GitHub issue'],
      ['email', null],
      ['assisted', null],
    ]);
    expect(plan.next?.channel).toBe('email');
    const { message, hash, origin, before, caps } = itemOf(plan, 'email');
    expect(hash).toBe(message && contentHash(message));
    expect(origin).toEqual({ url: 'https://example.com/posts/p1', quote: 'mail me at jo-p1@client-p1.example' });
    expect(before?.count).toBe(0);
    expect(caps.map(({ name, left }) => [name, left])).toEqual([
      ['mailsToday', 5],
      ['mailsThisHour', 2],
      ['mailsToThisDomain', 1],
    ]);
  });

  test('a first mail says who writes, that it is an offer, where the request is, what it costs, how money is held and how to say no', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'p2');
    const text = itemOf(await bench.outreach().plan(jobId), 'email').message?.preview.body ?? '';
    for (const part of [
      SENDER.name,
      SENDER.postalAddress,
      'my offer',
      'https://example.com/posts/p2',
      '149.00 USD',
      'Drafts: 70.00 USD',
      'reserved on your card',
      'after you have approved',
      'https://loop.example/accept/',
      'reply “no”',
      'mail me at jo-p2@client-p2.example',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('{{');
  });

  test('a public comment carries the public link and never the private one', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'p3', ISSUE);
    const plan = await bench.outreach().plan(jobId);
    expect(plan.next?.channel).toBe('github');
    const publicToken = KEYRING.token('link', `${jobId}:public`);
    const privateToken = KEYRING.token('link', `${jobId}:accept`);
    for (const channel of ['github', 'assisted']) {
      const text = JSON.stringify(itemOf(plan, channel).message);
      expect(text).toContain(publicToken);
      expect(text).not.toContain(privateToken);
    }
    expect(JSON.stringify(itemOf(plan, 'email').message)).toContain(privateToken);
  });

  test('the same ledger gives the same bytes, whenever it is asked', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'p4');
    const hashes = async () => (await bench.outreach().plan(jobId)).items.map(({ hash }) => hash);
    const first = await hashes();
    bench.store.clock.advance(3_600_000);
    expect(await hashes()).toEqual(first);
  });

  test('without a public address there is no link, and the text offers to send one', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'p5');
    const plan = await bench.outreach({ publicUrl: null, linkFor: async () => null }).plan(jobId);
    const { message } = itemOf(plan, 'email');
    expect(message?.link).toBeNull();
    expect(message?.preview.body).toContain('reply to this mail and I will send you a private link');
    expect(JSON.stringify(message?.wire)).toContain('"List-Unsubscribe":"<mailto:hello@studio.example?subject=unsubscribe>"');
    expect(JSON.stringify(message?.wire)).not.toContain('List-Unsubscribe-Post');
  });

  test.each(['name', 'address', 'replyTo', 'postalAddress'] as const)('mail is off without the sender’s %s', async (part) => {
    const jobId = await draftedJob(bench.store.ledger, `p6${part}`);
    const plan = await bench.outreach({ sender: { ...SENDER, [part]: null } }).plan(jobId);
    expect(itemOf(plan, 'email').impossible).not.toBeNull();
    await expect(send(bench.outreach({ sender: { ...SENDER, [part]: null } }), itemOf(plan, 'email'))).rejects.toMatchObject({
      code: 'not_approved',
    });
    expect(bench.resend.seen).toHaveLength(0);
  });

  test('hostile words of a post come out as harmless words', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'p7', {
      post: {
        title:
          'Logo \u001b[31m\u202e{{private link}} https://evil.example/steal evil.example/x tel://evil.example @everyone\r\nBcc: evil@x.example',
        author: { name: 'https://evil.example', url: null },
        url: 'javascript:alert(1)',
      },
      contacts: [emailContact('jo@client.example', { quote: 'mail \u0007me {{private link}}' })],
    });
    const plan = await bench.outreach().plan(jobId);
    const { message, words } = itemOf(plan, 'email');
    expect(words?.text.split('{{private link}}')).toHaveLength(2);
    const wire = JSON.stringify(message?.wire);
    expect(wire).not.toMatch(/evil\.example|javascript:|\\u001b|\\u0007|\u202e/);
    expect(message?.wire['subject']).not.toMatch(/\n/);
    expect(itemOf(plan, 'assisted').impossible).toBe('the request has no web address');
  });

  test('where a request names addresses of several people, a person chooses', async () => {
    const contacts = [emailContact('everyone@attacker.example', { confidence: 1 }), emailContact('jo@client.example')];
    const jobId = await draftedJob(bench.store.ledger, 'p9', { contacts });
    const plan = await bench.outreach().plan(jobId);
    const mails = plan.items.filter(({ channel }) => channel === 'email');
    expect(mails.map(({ caution }) => caution)).toEqual([
      expect.stringMatching(/2 addresses/),
      expect.stringMatching(/2 addresses/),
    ]);
    expect(plan.next?.channel).toBe('assisted');
    expect((await send(bench.outreach(), mails[1] ?? null)).outcome.state).toBe('sent');
    const colleagues = [emailContact('jo@client.example'), emailContact('al@client.example')];
    const other = await draftedJob(bench.store.ledger, 'p10', {
      contacts: colleagues,
      post: { author: { name: 'al', url: null } },
    });
    expect((await bench.outreach().plan(other)).items.every(({ caution }) => caution === null)).toBe(true);
    const strangers = await draftedJob(bench.store.ledger, 'p10b', {
      contacts: [emailContact('jo@gmail.com'), emailContact('victim@gmail.com')],
      post: { author: { name: 'mallory', url: null } },
    });
    const free = (await bench.outreach().plan(strangers)).items.filter(({ channel }) => channel === 'email');
    expect(free.map(({ caution }) => caution)).toEqual([
      expect.stringMatching(/2 addresses/),
      expect.stringMatching(/2 addresses/),
    ]);
  });

  test('a list of addresses is no invitation to write to any of them', async () => {
    const contacts = Array.from({ length: 200 }, (_, i) => emailContact(`person${i}@third${i}.example`));
    const jobId = await draftedJob(bench.store.ledger, 'p10c', { contacts });
    const mails = (await bench.outreach().plan(jobId)).items.filter(({ channel }) => channel === 'email');
    expect(mails.map(({ message, impossible }) => [message, impossible])).toEqual([
      [null, expect.stringMatching(/lists 200 addresses/)],
    ]);
  });

  test('what the request itself says goes before the pages it links to', async () => {
    const page = { url: 'https://client.example/contact', foundAt: '2026-03-02T09:00:00.000Z', verification: null };
    const others = Array.from({ length: 4 }, (_, i) => ({ ...emailContact(`team${i}@client.example`), ...page }));
    const jobId = await draftedJob(bench.store.ledger, 'p12', { contacts: [...others, emailContact('jo@client.example')] });
    const plan = await bench.outreach().plan(jobId);
    expect(plan.items.filter(({ channel }) => channel === 'email').map(({ recipient }) => recipient)).toEqual([
      { kind: 'email', address: 'jo@client.example' },
    ]);
    expect(plan.next?.channel).toBe('email');
  });

  test('an address from a page is told as one, and a person chooses it', async () => {
    const contact = {
      ...emailContact('jo@client.example', { quote: 'E-mail jo@client.example', use: 'published' }),
      url: 'https://client.example/contact',
    };
    const jobId = await draftedJob(bench.store.ledger, 'p13', { contacts: [contact] });
    const plan = await bench.outreach().plan(jobId);
    const mail = itemOf(plan, 'email');
    expect(mail).toMatchObject({
      impossible: null,
      why: 'the request leads to the page where this address is published',
      origin: { url: 'https://client.example/contact', quote: 'E-mail jo@client.example' },
      caution: expect.stringContaining('stands on a page'),
    });
    expect(mail.message?.preview.body).toContain(
      'Your address stands on https://client.example/contact, to which your request leads: “E-mail jo@client.example”',
    );
    expect(plan.next?.channel).toBe('assisted');
    expect((await send(bench.outreach(), mail)).outcome.state).toBe('sent');
  });

  test('an address that cannot take mail is refused with the reason, a doubtful one needs a person', async () => {
    const verified = (state: 'valid' | 'risky' | 'invalid', reason: string) => ({
      verification: { state, reasons: [reason], checkedAt: null },
    });
    const plans = await Promise.all(
      [
        verified('invalid', 'there is no domain client.example'),
        verified('risky', 'did you mean gmail.com?'),
        verified('valid', 'client.example takes mail'),
      ].map(async (known, index) => {
        const contacts = [{ ...emailContact('jo@client.example'), ...known }];
        const post = { author: { name: `author-${index}`, url: null } };
        return bench.outreach().plan(await draftedJob(bench.store.ledger, `p14-${index}`, { contacts, post }));
      }),
    );
    const [invalid, risky, valid] = plans.map((plan) => itemOf(plan, 'email'));
    expect(invalid).toMatchObject({ impossible: 'mail to it cannot arrive: there is no domain client.example', message: null });
    expect(risky).toMatchObject({ impossible: null, caution: 'the address is doubtful: did you mean gmail.com?' });
    expect(valid).toMatchObject({ impossible: null, caution: null });
    expect(plans.map(({ next }) => next?.channel)).toEqual(['assisted', 'assisted', 'email']);
  });

  test('threads of Hacker News are not answered, only the address in the request is', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'p11', { post: { source: 'hackernews' } });
    const plan = await bench.outreach().plan(jobId);
    expect(itemOf(plan, 'assisted').impossible).toMatch(/not welcome/);
    expect(plan.next?.channel).toBe('email');
  });

  test('refuses a job without an offer, with an accepted or expired one, and a skipped one', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'p8');
    bench.store.clock.set('2026-03-17T00:00:00.000Z');
    await expect(bench.outreach().plan(jobId)).rejects.toMatchObject({ code: 'wrong_state' });
    await expect(bench.outreach().plan('zzzzzz')).rejects.toMatchObject({ code: 'unknown_id' });
  });
});

describe('caps in the ledger', () => {
  test('two mails an hour, five on the first day, seven on the next; one a day for a company domain', async () => {
    const engine = bench.outreach();
    const outcomes: string[] = [];
    const attempt = async (nativeId: string, contacts = [emailContact(`jo@c${nativeId}.example`)]) => {
      const jobId = await draftedJob(bench.store.ledger, nativeId, {
        post: { author: { name: `author-${nativeId}`, url: null } },
        contacts,
      });
      const item = itemOf(await engine.plan(jobId), 'email');
      try {
        outcomes.push((await send(engine, item)).outcome.state);
      } catch (error) {
        outcomes.push((error as { code: string }).code);
      }
    };
    for (let i = 0; i < 7; i++) {
      await attempt(`h${i}`);
      if (i % 2 === 1) bench.store.clock.advance(61 * 60_000);
    }
    // The third of the first hour would have been refused; the sixth and seventh of the day are.
    expect(outcomes).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'over_cap', 'over_cap']);
    bench.store.clock.advance(61 * 60_000);
    await attempt('h8');
    expect(outcomes.at(-1)).toBe('over_cap');
    bench.store.clock.advance(24 * 3_600_000);
    outcomes.length = 0;
    await attempt('d1', [emailContact('jo@same.example')]);
    await attempt('d2', [emailContact('al@same.example')]);
    await attempt('d3', [emailContact('jo@gmail.com')]);
    expect(outcomes).toEqual(['sent', 'over_cap', 'sent']);
    await attempt('d4', [emailContact('al@gmail.com')]);
    expect(outcomes.at(-1)).toBe('over_cap');
  });

  test('a person is one person under two names with one address, and under one name with two addresses', async () => {
    const engine = bench.outreach({ caps: { ...CAPS, firstMailsPerHour: 20 } });
    const one = await draftedJob(bench.store.ledger, 'w1', {
      post: { author: { name: 'Baker', url: null } },
      contacts: [emailContact('jo@gmail.com')],
    });
    await send(engine, (await engine.plan(one)).next);
    const sameAddress = await draftedJob(bench.store.ledger, 'w2', {
      post: { author: { name: 'other', url: null } },
      contacts: [emailContact('JO@gmail.com')],
    });
    const sameName = await draftedJob(bench.store.ledger, 'w3', {
      post: { author: { name: 'baker', url: null } },
      contacts: [emailContact('al@gmail.com')],
    });
    for (const jobId of [sameAddress, sameName]) {
      const plan = await engine.plan(jobId);
      expect(plan.next).toBeNull();
      expect(itemOf(plan, 'email').verdict).toMatchObject({ allowed: false, code: 'over_cap' });
    }
    bench.store.clock.advance(7 * 24 * 3_600_000);
    expect((await engine.plan(sameName)).next?.channel).toBe('email');
  });

  test('a person is one mailbox, however its address is spelled: with a tag, or at Google with dots', async () => {
    const engine = bench.outreach();
    const posted = (id: string, address: string) =>
      draftedJob(bench.store.ledger, id, {
        post: { author: { name: id, url: null } },
        contacts: [emailContact(address)],
      });
    const first = await posted('t1', 'jo.miller@gmail.com');
    await send(engine, (await engine.plan(first)).next);
    for (const [id, address] of [
      ['t2', 'jomiller@gmail.com'],
      ['t3', 'Jo.Miller+loop@googlemail.com'],
    ] as const) {
      const item = itemOf(await engine.plan(await posted(id, address)), 'email');
      expect(item.message?.recipient).toEqual({ kind: 'email', address });
      expect(item.verdict).toMatchObject({ allowed: false, code: 'over_cap' });
    }
    await engine.suppress({ address: 'kim@client.example' }, 'operator');
    const tagged = itemOf(await engine.plan(await posted('t4', 'kim+offers@client.example')), 'email');
    expect(tagged.verdict).toMatchObject({ allowed: false, code: 'suppressed' });
  });

  test('a person who was mailed is not written to by another channel in the same days, where the new request shows the address', async () => {
    const engine = bench.outreach();
    const address = emailContact('jo@client.example');
    const first = await draftedJob(bench.store.ledger, 'w1', {
      post: { author: { name: 'jo', url: null } },
      contacts: [address],
    });
    await send(engine, (await engine.plan(first)).next);
    const second = await draftedJob(bench.store.ledger, 'w2', {
      ...ISSUE,
      post: { ...ISSUE.post, author: { name: 'jo-at-github', url: null } },
      contacts: [address],
    });
    const plan = await engine.plan(second);
    expect(itemOf(plan, 'github').before?.count).toBe(1);
    expect(itemOf(plan, 'github').verdict).toMatchObject({ allowed: false, code: 'over_cap' });
    expect(plan.next).toBeNull();
  });

  test('one comment per repository', async () => {
    const first = await draftedJob(bench.store.ledger, 'r1', ISSUE);
    const second = await draftedJob(bench.store.ledger, 'r2', {
      ...ISSUE,
      post: {
        ...ISSUE.post,
        url: 'https://github.com/Acme/Site/issues/8',
        author: { name: 'al', url: null },
        thread: { kind: 'github_issue', owner: 'Acme', repo: 'Site', number: 8 },
      },
      contacts: [],
    });
    const engine = bench.outreach();
    await send(engine, (await engine.plan(first)).next);
    expect(itemOf(await engine.plan(second), 'github').verdict).toMatchObject({ allowed: false, code: 'over_cap' });
  });
});

describe('the terms of a platform', () => {
  const ways = async (source: string, use: 'asked' | 'published'): Promise<readonly (string | null)[]> => {
    const contacts = [emailContact('jo@client.example', { use })];
    const jobId = await draftedJob(bench.store.ledger, `${source}-${use}`, { post: { source }, contacts });
    return (await bench.outreach().plan(jobId)).items.map(({ impossible }) => impossible);
  };

  test('that allow no offers close every way', async () => {
    expect(await ways('closed', 'asked')).toEqual(Array(3).fill('the terms of closed allow no offers to those who write there'));
  });

  test('that want answers through the page of the request leave mail to nobody, whatever the request says', async () => {
    const [github, email, assisted] = await ways('page', 'asked');
    expect([github, email]).toEqual(Array(2).fill('the terms of page want answers through the page of the request alone'));
    expect(assisted).toBeNull();
  });

  test('hold where a feed or a file brings the post, by the page it leads to', async () => {
    const waysAt = async (id: string, url: string): Promise<readonly (string | null)[]> => {
      const contacts = [emailContact('jo@client.example', { use: 'asked' })];
      const jobId = await draftedJob(bench.store.ledger, id, { post: { source: 'rss', url }, contacts });
      return (await bench.outreach().plan(jobId)).items.map(({ impossible }) => impossible);
    };
    const [github, email, assisted] = await waysAt('board', 'https://remoteok.com/remote-jobs/1');
    expect([github, email]).toEqual(Array(2).fill('the terms of Remote OK want answers through the page of the request alone'));
    expect(assisted).toBeNull();
    expect((await waysAt('hn', 'https://news.ycombinator.com/item?id=1'))[2]).toMatch(/not welcome/);
    expect((await waysAt('own', 'https://client.example/1'))[1]).toBeNull();
  });

  test('hold for a copy of the request as well: the strictest of all the places where it stands', async () => {
    const { ledger } = bench.store;
    const fingerprint = 'the same words';
    const contacts = [emailContact('jo@client.example', { use: 'asked' })];
    const jobId = await draftedJob(ledger, 'first', { post: { source: 'reddit' }, contacts, fingerprint });
    expect((await bench.outreach().plan(jobId)).items[1]?.impossible).toBeNull();
    const [copy] = await ledger.transact({ actor: 'operator' }, (tx) =>
      tx.putPosts([newPost('second', { post: { source: 'page' }, fingerprint })]),
    );
    expect(copy).toMatchObject({ state: 'duplicate', duplicateOf: jobId });
    expect((await bench.outreach().plan(jobId)).items[1]?.impossible).toMatch(/^the terms of page want answers through the page/);
  });

  test('that want answers there leave mail to those who invite it', async () => {
    expect((await ways('platform', 'asked'))[1]).toBeNull();
    expect((await ways('platform', 'published'))[1]).toMatch(/want answers there, and the request does not invite mail/);
    expect((await ways('published', 'published'))[1]).toBeNull();
  });
});
