import { describe, expect, test } from 'vitest';
import { createAddressVerifier, openAddressCheck } from '../../../../src/engines/enrichment/verification/verification.ts';
import type { Lookup, MailServer } from '../../../../src/system/world.ts';

const clock = { now: () => new Date('2026-11-22T12:00:00.000Z'), sleep: async () => {} };

describe('an address by itself', () => {
  test.each<[string, string, string]>([
    ['jo@acme.example', 'unknown', 'whether acme.example takes mail was not looked up'],
    ['info@acme.example', 'unknown', 'was not looked up'],
    ['jobs@acme.example', 'unknown', 'was not looked up'],
    ['hello+logo@acme.example', 'unknown', 'was not looked up'],
    ['norman.reply@acme.example', 'unknown', 'was not looked up'],
    ['jo@gmail.com', 'valid', 'gmail.com takes mail; whether this mailbox exists is not known'],
    ['jo@web.de', 'valid', 'web.de takes mail'],
    // Form.
    ['jo', 'invalid', 'it is not one plain address'],
    ['jo@', 'invalid', 'not one plain'],
    ['jo@acme', 'invalid', 'not one plain'],
    ['jo@@acme.example', 'invalid', 'not one plain'],
    ['jo..a@acme.example', 'invalid', 'not one plain'],
    ['"jo a"@acme.example', 'invalid', 'not one plain'],
    ['jo@[127.0.0.1]', 'invalid', 'not one plain'],
    ['jo@127.0.0.1', 'invalid', 'not one plain'],
    ['jo@-acme.example', 'invalid', 'not one plain'],
    ['jo@acme.example\r\nRCPT TO:<x@y.example>', 'invalid', 'not one plain'],
    ['jo@xn--zzzzz-.example', 'invalid', 'not one plain'],
    // International names, both ways.
    ['jo@bücher.example', 'unknown', 'whether bücher.example (xn--bcher-kva.example) takes mail'],
    ['jo@xn--bcher-kva.example', 'unknown', 'whether bücher.example (xn--bcher-kva.example) takes mail'],
    ['jo@BÜCHER.example', 'unknown', 'bücher.example (xn--bcher-kva.example)'],
    ['jo@аcme.example', 'risky', 'mixes letters of several alphabets'],
    ['jo@пример.example', 'unknown', 'was not looked up'],
    // Mailboxes.
    ['noreply@acme.example', 'invalid', 'nobody reads mail to it'],
    ['no-reply@acme.example', 'invalid', 'nobody reads mail to it'],
    ['no.reply+x@acme.example', 'invalid', 'nobody reads mail to it'],
    ['DoNotReply@acme.example', 'invalid', 'nobody reads mail to it'],
    ['mailer-daemon@acme.example', 'invalid', 'nobody reads mail to it'],
    ['noreply@gmail.com', 'invalid', 'nobody reads mail to it'],
    ['12345678+jo-doe@users.noreply.github.com', 'invalid', 'nobody reads mail to it'],
    ['jo@noreply.acme.example', 'invalid', 'nobody reads mail to it'],
    ['reply+ab12@reply.github.com', 'invalid', 'a program posts mail to it in public'],
    ['jo@noreplyto.example', 'unknown', 'was not looked up'],
    ['postmaster@acme.example', 'risky', 'postmaster@ is kept for other mail than offers'],
    ['abuse@acme.example', 'risky', 'abuse@ is kept for other mail'],
    ['security@acme.example', 'risky', 'security@ is kept for other mail'],
    ['privacy+x@acme.example', 'risky', 'privacy@ is kept for other mail'],
    // Slips of the fingers.
    ['jo@gmial.com', 'risky', 'did you mean gmail.com?'],
    ['jo@gmal.com', 'risky', 'did you mean gmail.com?'],
    ['jo@gmaill.com', 'risky', 'did you mean gmail.com?'],
    ['jo@gnail.com', 'risky', 'did you mean gmail.com?'],
    ['jo@gmail.co', 'risky', 'did you mean gmail.com?'],
    ['jo@gmail.con', 'risky', 'did you mean gmail.com?'],
    ['jo@gmai.con', 'risky', 'did you mean gmail.com?'],
    ['jo@hotmial.com', 'risky', 'did you mean hotmail.com?'],
    ['jo@hotmai.com', 'risky', 'did you mean hotmail.com?'],
    ['jo@outlok.com', 'risky', 'did you mean outlook.com?'],
    ['jo@yaho.com', 'risky', 'did you mean yahoo.com?'],
    ['jo@yhaoo.com', 'risky', 'did you mean yahoo.com?'],
    ['jo@iclould.com', 'risky', 'did you mean icloud.com?'],
    ['jo@acme.con', 'risky', 'did you mean acme.com?'],
    // And what only looks like one.
    ['jo@email.com', 'unknown', 'was not looked up'],
    ['jo@mail.com', 'valid', 'mail.com takes mail'],
    ['jo@ymail.com', 'valid', 'ymail.com takes mail'],
    ['jo@wahoo.com', 'unknown', 'was not looked up'],
    ['jo@yahoo.fr', 'valid', 'yahoo.fr takes mail'],
    ['jo@yahoo.co.jp', 'unknown', 'was not looked up'],
    ['jo@hotmail.co.uk', 'valid', 'hotmail.co.uk takes mail'],
    ['jo@cloud.com', 'unknown', 'was not looked up'],
    // Throw-away mailboxes.
    ['jo@mailinator.com', 'risky', 'mailinator.com gives out mailboxes that are soon thrown away'],
    ['jo@team.mailinator.com', 'risky', 'team.mailinator.com gives out mailboxes'],
  ])('%s is %s', async (address, state, reason) => {
    const verification = (await openAddressCheck())(address);
    expect(verification).toEqual({ state, reasons: [expect.stringContaining(reason)], checkedAt: null });
  });
});

describe('an address and the name servers', () => {
  const mx = (...exchanges: string[]): Lookup<MailServer> => ({
    state: 'found',
    records: exchanges.map((exchange) => ({ exchange, priority: 10 })),
  });
  const failed = { state: 'failed', why: 'the name servers do not answer (ESERVFAIL)' } as const;
  const found = { state: 'found', records: ['93.184.215.14'] } as const;

  test.each<[string, Lookup<MailServer>, Lookup<string>, string, readonly string[]]>([
    [
      'jo@acme.example',
      mx('mx.acme.example'),
      failed,
      'valid',
      ['acme.example takes mail; whether this mailbox exists is not known'],
    ],
    ['jo@acme.example', mx(''), failed, 'invalid', ['acme.example says that it takes no mail']],
    ['jo@acme.example', mx('.'), failed, 'invalid', ['acme.example says that it takes no mail']],
    [
      'jo@acme.example',
      mx('', 'mx.acme.example'),
      failed,
      'valid',
      ['acme.example takes mail; whether this mailbox exists is not known'],
    ],
    ['jo@acme.example', mx('localhost'), failed, 'invalid', ['the mail servers of acme.example are no hosts of the open net']],
    ['jo@acme.example', mx('127.0.0.1'), failed, 'invalid', ['the mail servers of acme.example are no hosts of the open net']],
    ['jo@acme.example', { state: 'no_record' }, found, 'risky', ['acme.example names no mail server']],
    [
      'jo@acme.example',
      { state: 'no_record' },
      { state: 'no_record' },
      'invalid',
      ['acme.example has no mail server and no host'],
    ],
    ['jo@acme.example', { state: 'no_record' }, { state: 'no_name' }, 'invalid', ['acme.example has no mail server and no host']],
    [
      'jo@acme.example',
      { state: 'no_record' },
      failed,
      'unknown',
      [`whether acme.example takes mail could not be looked up: ${failed.why}`],
    ],
    ['jo@acme.example', { state: 'no_name' }, found, 'invalid', ['there is no domain acme.example']],
    ['jo@acme.example', failed, found, 'unknown', [`whether acme.example takes mail could not be looked up: ${failed.why}`]],
    [
      'jo@gmial.com',
      mx('mx.gmial.com'),
      failed,
      'risky',
      ['did you mean gmail.com?', 'gmial.com takes mail; whether this mailbox exists is not known'],
    ],
    ['jo@gmial.com', { state: 'no_name' }, failed, 'invalid', ['there is no domain gmial.com', 'did you mean gmail.com?']],
    [
      'jo@gmial.com',
      failed,
      failed,
      'risky',
      ['did you mean gmail.com?', `whether gmial.com takes mail could not be looked up: ${failed.why}`],
    ],
    [
      'jo@bücher.example',
      mx('mx.acme.example'),
      failed,
      'valid',
      ['bücher.example (xn--bcher-kva.example) takes mail; whether this mailbox exists is not known'],
    ],
  ])('%s, %j, %j: %s', async (address, mailServers, addresses, state, reasons) => {
    const internet = { mailServers: async () => mailServers, addresses: async () => addresses };
    const verify = createAddressVerifier(await openAddressCheck(), { internet, clock });
    expect(await verify(address)).toEqual({ state, reasons, checkedAt: '2026-11-22T12:00:00.000Z' });
  });

  test('each domain is asked for once, the great providers and bad forms never', async () => {
    const asked: string[] = [];
    const internet = {
      mailServers: async (domain: string) => {
        asked.push(domain);
        return mx('mx.acme.example');
      },
      addresses: async () => failed,
    };
    const verify = createAddressVerifier(await openAddressCheck(), { internet, clock });
    const all = await Promise.all(
      [
        'jo@acme.example',
        'kim@acme.example',
        'JO@ACME.example',
        'jo@gmail.com',
        'jo@',
        'noreply@quiet.example',
        'jo@bücher.example',
      ].map(verify),
    );
    expect(asked).toEqual(['acme.example', 'xn--bcher-kva.example']);
    expect(all.map(({ checkedAt }) => checkedAt !== null)).toEqual([true, true, true, false, false, false, true]);
  });
});
