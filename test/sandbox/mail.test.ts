import { readFileSync } from 'node:fs';
import nodemailer from 'nodemailer';
import { Resend } from 'resend';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, type Fixture, openFixture } from './fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const resendOf = (key = fixture.sandbox.secrets.RESEND_API_KEY): Resend =>
  new Resend(key, { baseUrl: fixture.sandbox.bases.resend });

const mail = {
  from: 'Sam Sandbox <sam@sandbox.example>',
  to: ['mara@crumb-and-oven.example'],
  subject: 'Your landing page – an offer',
  text: 'Hello Mara,\n\nhere is an offer. Grüße\n',
  replyTo: 'sam@sandbox.example',
  headers: { 'X-Loop-Send': 'op1', 'List-Unsubscribe': '<mailto:sam@sandbox.example?subject=unsubscribe>' },
  tags: [{ name: 'loop_send', value: 'op1' }],
};

describe('Resend', () => {
  it('accepts a mail, lists it and keeps it as .eml', async () => {
    const { data, error } = await resendOf().emails.send(mail, { idempotencyKey: 'k1' });
    expect(error).toBeNull();
    const id = data?.id ?? '';
    const got = await resendOf().emails.get(id);
    expect(got.data).toMatchObject({ id, to: mail.to, subject: mail.subject, last_event: 'delivered' });
    expect((await resendOf().emails.list()).data?.data.map((one) => one.id)).toEqual([id]);
    const [stored] = fixture.sandbox.control.mails();
    const raw = readFileSync(stored?.file ?? '', 'utf8');
    expect(raw).toContain('To: mara@crumb-and-oven.example');
    expect(raw).toContain('X-Loop-Send: op1');
    expect(raw).toContain(`Message-ID: ${stored?.messageId}`);
    expect(raw).toContain('Date: Mon, 02 Mar 2026 09:00:00 +0000');
  });

  it('sends once for a key, for a day, also across a restart', async () => {
    const first = await resendOf().emails.send(mail, { idempotencyKey: 'k1' });
    const other = await resendOf().emails.send({ ...mail, subject: 'Other' }, { idempotencyKey: 'k1' });
    expect(other.error).toMatchObject({ name: 'invalid_idempotent_request', statusCode: 409 });
    await fixture.reopen();
    const again = await resendOf().emails.send(mail, { idempotencyKey: 'k1' });
    expect(again.data?.id).toBe(first.data?.id);
    expect(fixture.sandbox.control.mails()).toHaveLength(1);
    fixture.clock.advance(DAY);
    await resendOf().emails.send(mail, { idempotencyKey: 'k1' });
    expect(fixture.sandbox.control.mails()).toHaveLength(2);
  });

  it('refuses the second of two at once, whichever comes second', async () => {
    fixture.sandbox.control.fail('resend', { delayMs: 1000 });
    const both = await Promise.all([1, 2].map(() => resendOf().emails.send(mail, { idempotencyKey: 'k1' })));
    expect(both.filter(({ error }) => error === null)).toHaveLength(1);
    expect(both.find(({ error }) => error !== null)?.error).toMatchObject({
      name: 'concurrent_idempotent_requests',
      statusCode: 409,
    });
  });

  it('refuses in its own words', async () => {
    expect((await resendOf('re_wrong').emails.send(mail)).error).toMatchObject({ statusCode: 403, name: 'invalid_api_key' });
    expect((await resendOf().emails.send({ ...mail, from: 'me@gmail.com' })).error).toMatchObject({
      statusCode: 403,
      name: 'validation_error',
    });
    expect((await resendOf().emails.send({ ...mail, to: 'not an address' })).error).toMatchObject({ statusCode: 422 });
    expect((await resendOf().emails.send({ ...mail, tags: [{ name: 'a b', value: 'x' }] })).error).toMatchObject({
      statusCode: 422,
    });
    expect((await resendOf().emails.get('nothing')).error).toMatchObject({ statusCode: 404, name: 'not_found' });
    expect((await resendOf().domains.list()).data?.data[0]).toMatchObject({ name: 'sandbox.example', status: 'verified' });
    expect(fixture.sandbox.control.mails()).toEqual([]);
  });

  it('fails on demand, the work done or not', async () => {
    const { control } = fixture.sandbox;
    control.fail('resend', { status: 429, headers: { 'retry-after': '3' } });
    const limited = await resendOf().emails.send(mail, { idempotencyKey: 'k1' });
    expect(limited.error).toMatchObject({ statusCode: 429 });
    control.fail('resend', { reset: true });
    expect((await resendOf().emails.send(mail, { idempotencyKey: 'k1' })).error).toMatchObject({ statusCode: null });
    expect(control.mails()).toHaveLength(0);
    control.fail('resend', { cutBody: true });
    expect((await resendOf().emails.send(mail, { idempotencyKey: 'k1' })).error).toMatchObject({ statusCode: null });
    control.fail('resend', { html: true, executes: true });
    expect((await resendOf().emails.send(mail, { idempotencyKey: 'k1' })).error).toMatchObject({ statusCode: null });
    expect((await resendOf().emails.send(mail, { idempotencyKey: 'k1' })).error).toBeNull();
    expect(control.mails()).toHaveLength(1);
  });
});

describe('SMTP', () => {
  const send = (
    to = 'mara@crumb-and-oven.example',
    url = fixture.sandbox.smtpUrl,
  ): Promise<{ response: string; accepted: unknown[] }> =>
    nodemailer.createTransport(url, { from: 'sam@sandbox.example' }).sendMail({
      to: { name: '', address: to },
      subject: 'An offer',
      text: 'Hello',
      messageId: '<op1@sandbox.example>',
    });

  it('accepts a mail and keeps its exact bytes', async () => {
    const sent = await send();
    expect(sent.response).toMatch(/^250 OK: message queued as /);
    const [stored] = fixture.sandbox.control.mails();
    expect(stored).toMatchObject({
      via: 'smtp',
      from: 'sam@sandbox.example',
      to: ['mara@crumb-and-oven.example'],
      messageId: '<op1@sandbox.example>',
    });
    expect(readFileSync(stored?.file ?? '', 'utf8')).toContain('Subject: An offer');
  });

  it('refuses a wrong password, a dead mailbox and a full one', async () => {
    const wrong = fixture.sandbox.smtpUrl.replace('sandbox-password', 'wrong');
    await expect(send(undefined, wrong)).rejects.toMatchObject({ responseCode: 535 });
    await expect(send('bounce@nowhere.example')).rejects.toMatchObject({ responseCode: 550 });
    await expect(send('full@nowhere.example')).rejects.toMatchObject({ responseCode: 452 });
    expect(fixture.sandbox.control.mails()).toEqual([]);
  });

  it('fails at the stage that is asked for', async () => {
    const { control } = fixture.sandbox;
    control.fail('smtp', { status: 451, path: 'mail' });
    await expect(send()).rejects.toMatchObject({ responseCode: 451, command: 'MAIL FROM' });
    control.fail('smtp', { status: 554 });
    await expect(send()).rejects.toMatchObject({ responseCode: 554, command: 'DATA' });
    expect(control.mails()).toEqual([]);
  });

  it('drops the connection after the final dot, the mail taken or not', async () => {
    const { control } = fixture.sandbox;
    control.fail('smtp', { reset: true });
    await expect(send()).rejects.toThrow();
    expect(control.mails()).toHaveLength(0);
    control.fail('smtp', { reset: true, executes: true });
    await expect(send()).rejects.toThrow();
    expect(control.mails()).toHaveLength(1);
  });
});
