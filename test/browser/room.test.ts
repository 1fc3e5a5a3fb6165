/**
 * A client in a real browser, from the private link to the approval: the room behind a real socket, the payments engine with Stripe's own SDK,
 * and the stand-in's hosted page. Whatever the browser complains about (policy, failed requests, scripts) fails the test.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPayments } from '../../src/engines/payments/engine.ts';
import { createStripe } from '../../src/engines/payments/stripe.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type HttpServer, listen } from '../../src/system/http-server.ts';
import { createNet } from '../../src/system/net.ts';
import { type DealFixture, dealFixture } from '../engines/room/deal-fixture.ts';
import { assertRebuildEqual, fakeClock } from '../ledger.ts';
import { browser, launch } from './chromium.ts';

const SCREENSHOTS = process.env['LOOP_SCREENSHOTS'];

describe.skipIf(browser.skip)('a client in a browser', () => {
  let chromium: Browser;
  let sandbox: Sandbox;
  let server: HttpServer;
  let deal: DealFixture;
  let complaints: string[];
  let worldDir: string;

  beforeAll(async () => {
    chromium = await launch();
  });
  afterAll(() => chromium.close());

  beforeEach(async () => {
    complaints = [];
    const report = (error: unknown): void => void complaints.push(`server: ${String(error)}`);
    server = await listen({ host: '127.0.0.1', port: 0, handler: (request, peer) => deal.room(request, peer), report });
    worldDir = mkdtempSync(join(tmpdir(), 'loop-browser-'));
    sandbox = await startSandbox({ clock: fakeClock(), stateDir: worldDir });
    deal = await openDeal();
  });
  afterEach(async () => {
    await server.close();
    await sandbox.close();
    await assertRebuildEqual(deal.ledger);
    await deal.dispose();
    rmSync(worldDir, { recursive: true, force: true });
  });

  function openDeal(): Promise<DealFixture> {
    return dealFixture({
      origin: server.origin,
      room: {
        paymentOrigins: [sandbox.bases.stripe],
        report: (error) => void complaints.push(`room: ${String(error)}`),
      },
      connect: ({ ledger, clock, ids }) => {
        const provider = createStripe({
          key: sandbox.secrets.STRIPE_SECRET_KEY,
          webhookSecret: sandbox.secrets.STRIPE_WEBHOOK_SECRET,
          baseUrl: sandbox.bases.stripe,
          net: createNet(),
          mode: 'sandbox',
        });
        return createPayments({ ledger, clock, ids, provider });
      },
    });
  }

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await chromium.newContext(options);
    const page = await context.newPage();
    page.on('console', (message) => {
      // The stand-in's pages have no icon, and are not what is tested here.
      if (message.location().url !== `${sandbox.bases.stripe}/favicon.ico`)
        complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => void complaints.push(`script: ${error.message}`));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // The browser gives up the icon of a page that is left before the icon has come; whether that happens is a matter of speed.
      if (why === 'net::ERR_ABORTED' && request.url().endsWith('/assets/icon.svg')) return;
      complaints.push(`failed: ${request.url()} ${why}`);
    });
    return page;
  }

  async function shoot(page: Page, name: string): Promise<void> {
    if (SCREENSHOTS === undefined) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  }

  async function fillCard(page: Page, number = '4242 4242 4242 4242'): Promise<void> {
    await page.getByLabel('E-mail').fill('bea@bakery.example');
    await page.getByLabel('Card number').fill(number);
    await page.getByLabel('Expiry').fill('12/34');
    await page.getByLabel('CVC').fill('123');
    await page.getByLabel('Name on card').fill('Bea Baker');
    await page.getByRole('button', { name: /^Authorise/ }).click();
  }

  async function accept(page: Page, prefix: string): Promise<void> {
    await page.goto((await deal.link()).url);
    await shoot(page, `${prefix}-1-offer`);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByLabel('Your full name').fill('Bea Baker');
    await page.getByRole('button', { name: 'Accept and go to the payment page' }).click();
    await page.waitForURL(`${sandbox.bases.stripe}/**`);
  }

  test('accepts, reserves, asks for changes, approves and goes on, all without JavaScript', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await accept(page, 'plain');
    await shoot(page, 'plain-2-payment');
    await fillCard(page);
    await page.waitForURL(`${server.origin}/client-room/${deal.jobId}/return/1`);
    expect(await page.getByRole('status').textContent()).toContain('Stripe confirms');
    await shoot(page, 'plain-3-authorised');

    deal.file('drafts.pdf', 'PDF');
    await deal.deals.deliver(deal.jobId, {
      number: 1,
      artifacts: ['drafts.pdf', 'https://example.com/preview'],
      note: 'Three drafts, as agreed.\nWhich one do you like best?',
      cwd: deal.folder,
    });
    await page.getByRole('link', { name: 'Overview' }).click();
    await shoot(page, 'plain-4-delivered');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'drafts.pdf' }).click()]);
    expect(download.suggestedFilename()).toBe('drafts.pdf');
    complaints = complaints.filter((text) => !text.includes('net::ERR_ABORTED'));
    await page.getByText('Ask for changes (one round left)').click();
    await page.getByLabel('What should be different?').fill('A warmer red, please.');
    await page.getByRole('button', { name: 'Ask for these changes' }).click();
    await page.getByText('Changes requested').waitFor();
    await shoot(page, 'plain-5-changes');

    await deal.deals.deliver(deal.jobId, { number: 1, artifacts: ['https://example.com/second'], note: null, cwd: deal.folder });
    await page.reload();
    await page.getByRole('button', { name: /^Approve milestone 1/ }).click();
    await page.getByText('Approved by you').waitFor();
    expect(page.url()).toBe(`${server.origin}/client-room/${deal.jobId}`);
    await shoot(page, 'plain-6-approved');
    await page.getByRole('button', { name: /^Authorise 149.50 USD for milestone 2/ }).click();
    await page.waitForURL(`${sandbox.bases.stripe}/**`);
    await page.getByRole('link', { name: 'Cancel and go back' }).click();
    await page.getByText('Payment page open').waitFor();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await shoot(page, 'plain-7-timeline');
    expect((await deal.ledger.read.job(deal.jobId))?.milestones.map((m) => m.state)).toEqual(['approved', 'authorising']);
    expect(complaints).toEqual([]);
  });

  test('on a phone in the dark nothing is cut off, and a declined card or a failed challenge leads back', async () => {
    const page = await newPage({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await accept(page, 'phone');
    await fillCard(page, '4000 0000 0000 0002');
    await page.getByText('Your card was declined').waitFor();
    await page.getByRole('link', { name: 'Cancel and go back' }).click();
    await page.waitForURL(`${server.origin}/client-room/${deal.jobId}`);
    await shoot(page, 'phone-2-cancelled');
    await page.getByRole('button', { name: /^Authorise 149.50 USD/ }).click();
    await fillCard(page, '4000 0025 0000 3155');
    await page.getByRole('button', { name: 'Complete authentication' }).click();
    await page.waitForURL(`${server.origin}/client-room/${deal.jobId}/return/1`);
    await shoot(page, 'phone-3-authorised');
    for (const path of ['', '/milestones', '/timeline']) {
      await page.goto(`${server.origin}/client-room/${deal.jobId}${path}`);
      const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(tooWide).toBe(0);
    }
    expect(complaints.filter((text) => !text.includes('402'))).toEqual([]);
  });

  test('what is missing is said beside the field, and what was typed stays', async () => {
    const page = await newPage();
    await page.goto((await deal.link()).url);
    await page.getByLabel('Your full name').fill('12345');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: 'Accept and go to the payment page' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'please type your full name' }).waitFor();
    await shoot(page, 'plain-8-problem');
    expect(await page.getByLabel('Your full name').inputValue()).toBe('12345');
    expect(await page.getByLabel('Your full name').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  test('says no, and is believed', async () => {
    const page = await newPage();
    const { url } = await deal.link();
    await page.goto(url);
    await page.getByText('Not for you? Say no here').click();
    await page.getByLabel('A word why (optional)').fill('Found someone');
    await page.getByRole('button', { name: 'Decline this offer' }).click();
    await page.getByRole('heading', { name: 'Thank you for answering' }).waitFor();
    await shoot(page, 'plain-9-declined');
    expect(deal.suppressed).toEqual([deal.jobId]);
    await page.goto(url);
    await page.getByText('You declined this offer').waitFor();
    expect(complaints).toEqual([]);
  });

  test('other pages', async () => {
    const page = await newPage();
    for (const [name, path] of [
      ['wrong-link', '/accept/nothing'],
      ['unsubscribe', '/unsubscribe/good-token'],
      ['wins', '/wins'],
      ['public', new URL((await deal.deals.linkFor(deal.jobId, 'public')).url).pathname],
    ]) {
      await page.goto(`${server.origin}${path}`);
      await shoot(page, `other-${name}`);
    }
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
});
