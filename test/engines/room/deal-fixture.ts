/** One deal on a real ledger with the real deals engine and room; only the payment provider's word is scripted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../../src/domain/canonical.ts';
import type { JobEvent } from '../../../src/domain/events.ts';
import { splitExactly } from '../../../src/domain/money.ts';
import type { OfferTerms } from '../../../src/domain/offer.ts';
import { sowMarkdown } from '../../../src/engines/contracts/sow.ts';
import { openArtifacts } from '../../../src/engines/deals/artifacts.ts';
import { createDeals, type Deals, type DealsOptions, type PaymentDoor } from '../../../src/engines/deals/engine.ts';
import type { Peer, Room, RoomOptions } from '../../../src/engines/room/ports.ts';
import { createRoom } from '../../../src/engines/room/room.ts';
import type { Transactor } from '../../../src/store/ledger.ts';
import { keyringOf } from '../../../src/system/keyring.ts';
import { newPost, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';

export const KEY = Buffer.alloc(32, 7);
export const ORIGIN = 'https://room.test';
export const PAY_ORIGIN = 'https://checkout.stripe.com';

export interface DealFixture extends TemporaryLedger {
  readonly jobId: string;
  readonly terms: OfferTerms;
  readonly deals: Deals;
  readonly room: Room;
  /** Every job that `suppress` was called for. */
  readonly suppressed: readonly string[];
  readonly reported: readonly unknown[];
  /** What the scripted provider does next; `null` throws `error`. */
  readonly payments: { door: PaymentDoor | null; error: Error; observed: readonly JobEvent[]; asked: number };
  append(...events: readonly JobEvent[]): Promise<void>;
  /** The provider holds the money of a milestone until `captureBefore`. */
  hold(number: number, captureBefore?: string | null): Promise<void>;
  /** Draws up the offer anew; the client's link stays. */
  redraft(patch: Partial<OfferTerms>): Promise<OfferTerms>;
  /** A local file with this content; returns its path. */
  file(name: string, content: string): string;
  link(purpose?: 'accept' | 'public'): Promise<{ readonly url: string; readonly path: string; readonly token: string }>;
}

export interface FixtureOptions {
  readonly terms?: Partial<OfferTerms>;
  readonly origin?: string;
  readonly room?: Partial<RoomOptions>;
  readonly weights?: readonly number[];
  /** Real payments instead of the scripted ones. */
  readonly connect?: (base: TemporaryLedger) => Pick<DealsOptions, 'authorise' | 'observe'>;
}

export async function dealFixture({
  terms: patch = {},
  origin = ORIGIN,
  room: over = {},
  weights = [1, 1],
  connect,
}: FixtureOptions = {}): Promise<DealFixture> {
  const base = await temporaryLedger();
  const { ledger, clock, ids, folder } = base;
  const keyring = keyringOf(KEY);
  const put = await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts([newPost('deal')]));
  const jobId = put[0]?.id ?? '';
  const terms: OfferTerms = { ...sampleTerms(jobId, weights), ...patch };
  await ledger.transact({ actor: 'operator' }, async (tx) => tx.appendJob(jobId, 0, [await drafted(tx, terms)]).then(() => {}));
  const suppressed: string[] = [];
  const reported: unknown[] = [];
  const payments: DealFixture['payments'] = {
    door: { state: 'open', session: { url: `${PAY_ORIGIN}/c/pay/cs_test_1` } },
    error: new Error('unused'),
    observed: [],
    asked: 0,
  };
  const append = async (...events: readonly JobEvent[]): Promise<void> => {
    await ledger.transact({ actor: 'provider' }, async (tx) => {
      const job = await tx.job(jobId);
      await tx.appendJob(jobId, job?.version ?? 0, events);
    });
  };
  const deals = createDeals({
    ledger,
    clock,
    ids,
    keyring,
    artifacts: openArtifacts(join(folder, 'artifacts'), ids, 1024 * 1024),
    publicUrl: origin,
    linkDays: 14,
    authorise: async () => {
      payments.asked += 1;
      if (payments.door === null) throw payments.error;
      return payments.door;
    },
    observe: async () => {
      if (payments.door === null) throw payments.error;
      if (payments.observed.length > 0) await append(...payments.observed);
    },
    suppress: async (id) => {
      suppressed.push(id);
    },
    ...connect?.(base),
  });
  const room = createRoom({
    deals,
    payments: { receiveWebhook: async () => ({ status: 200 }) },
    wins: { wall: async () => ({ wins: [] }) },
    unsubscribe: async (token) => token === 'good-token',
    health: () => ledger.read.mode(),
    keyring,
    clock,
    ids,
    origin: () => origin,
    paymentOrigins: [PAY_ORIGIN],
    trustedProxies: [],
    report: (error) => {
      reported.push(error);
    },
    ...over,
  });
  return {
    ...base,
    jobId,
    terms,
    deals,
    room,
    suppressed,
    reported,
    payments,
    append,
    hold: async (number, captureBefore = new Date(clock.now().getTime() + 7 * 86_400_000).toISOString()) => {
      const milestone = terms.milestones[number - 1];
      const amountMinor = milestone?.amount.amountMinor ?? 0;
      const operationId = `op-${number}-${payments.asked}`;
      await append(
        {
          type: 'payment.intended',
          data: { operationId, milestone: number, kind: 'authorise', key: operationId, amountMinor, request: '' },
        },
        {
          type: 'milestone.authorising',
          data: { number, operationId, sessionId: `cs_${number}`, sessionExpiresAt: clock.now().toISOString() },
        },
        { type: 'milestone.authorised', data: { number, paymentId: `pi_${number}`, amountMinor, captureBefore } },
      );
    },
    redraft: async (change) => {
      const job = await ledger.read.job(jobId);
      const next: OfferTerms = { ...terms, ...change, version: (job?.offer?.version ?? 0) + 1 };
      await ledger.transact({ actor: 'operator' }, async (tx) =>
        tx.appendJob(jobId, job?.version ?? 0, [await drafted(tx, next)]).then(() => {}),
      );
      return next;
    },
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    link: async (purpose = 'accept') => {
      const { url } = await deals.linkFor(jobId, purpose);
      const { pathname } = new URL(url);
      return { url, path: pathname, token: pathname.split('/').at(-1) ?? '' };
    },
  };
}

function sampleTerms(jobId: string, weights: readonly number[]): OfferTerms {
  const price = { amountMinor: 29_900, currency: 'USD' };
  const amounts = splitExactly(price, weights);
  return {
    jobId,
    version: 1,
    service: 'logo_design',
    serviceTitle: 'Logo design',
    tier: 'standard',
    price,
    marketPrice: null,
    scope: ['One logo in three first drafts', 'The chosen draft worked out in colour and in black and white'],
    outOfScope: ['Printing'],
    acceptanceCriteria: ['The files open in a current browser', 'The logo is readable at 16 pixels'],
    milestones: amounts.map((amount, i) => ({
      number: i + 1,
      title: i === 0 ? 'First drafts' : 'Final files',
      deliverables: i === 0 ? ['Three drafts as PDF'] : ['SVG and PNG files', 'A page about how to use them'],
      amount,
      deliveryDays: 3,
      reviewDays: 2,
    })),
    revisionRounds: 1,
    validUntil: '2026-03-16',
    draftedAt: '2026-03-02T09:00:00.000Z',
    request: { title: '[Hiring] Logo for a bakery', url: 'https://example.com/posts/deal' },
    provider: { name: 'Robin Maker', contact: 'robin@maker.example' },
  };
}

async function drafted(tx: Transactor, terms: OfferTerms): Promise<JobEvent> {
  return {
    type: 'offer.drafted',
    data: {
      offerId: 'offer-1',
      version: terms.version,
      service: terms.service,
      tier: terms.tier,
      price: terms.price,
      milestones: terms.milestones.map(({ number, amount, deliveryDays, reviewDays }) => ({
        number,
        amountMinor: amount.amountMinor,
        deliveryDays,
        reviewDays,
      })),
      sow: await tx.putBody(sowMarkdown(terms)),
      terms: await tx.putBody(canonicalJson(terms)),
      validUntil: terms.validUntil,
    },
  };
}

/** A browser without a screen: keeps cookies, follows nothing by itself, reads forms out of pages. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly room: Room;
  readonly peer: Peer;
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(room: Room, address = '203.0.113.9', headers: Readonly<Record<string, string>> = {}, origin = ORIGIN) {
    this.room = room;
    this.peer = { address };
    this.origin = origin;
    this.headers = headers;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.send(new Request(new URL(path, this.origin), { headers: { ...this.headers, ...headers } }));
  }

  post(
    path: string,
    fields: URLSearchParams | Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const body = new URLSearchParams(fields);
    return this.send(new Request(new URL(path, this.origin), { method: 'POST', body, headers: { ...this.headers, ...headers } }));
  }

  async send(request: Request): Promise<Response> {
    if (this.cookies.size > 0)
      request.headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await this.room(request, this.peer);
    for (const cookie of response.headers.getSetCookie()) {
      const pair = cookie.split(';')[0] ?? '';
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }

  /** The hidden fields of the form that posts to `action` with a submit button of `decision`, or of the first such form. */
  async form(path: string, action = path): Promise<URLSearchParams> {
    const page = await (await this.get(path)).text();
    const start = page.indexOf(`action="${action}"`);
    if (start < 0) throw new Error(`${path} has no form for ${action}`);
    const markup = page.slice(start, page.indexOf('</form>', start));
    const fields = new URLSearchParams();
    for (const [, name = '', value = ''] of markup.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g))
      fields.append(name, value);
    return fields;
  }

  /** Fills the accept form as shown and sends it. */
  async accept(path: string, name = 'Bea Baker', change: (fields: URLSearchParams) => void = () => {}): Promise<Response> {
    const fields = await this.form(path);
    for (const tick of ['terms', 'hold', 'authority']) fields.append('tick', tick);
    fields.set('name', name);
    fields.set('decision', 'accept');
    change(fields);
    return this.post(path, fields);
  }
}
