/** What the room needs from the rest of the program, as functions from the composition root. */
import type { AcceptForm, AcceptResult, OpenedOffer, RoomView, Verdict } from '../../domain/client-view.ts';
import type { ClientSession, Visit } from '../../domain/deal.ts';
import type { TimelineEntry } from '../../domain/deal-timeline.ts';
import type { Money } from '../../domain/money.ts';
import type { Keyring } from '../../system/keyring.ts';
import type { Clock, Ids } from '../../system/world.ts';

export interface RoomOptions {
  readonly deals: RoomDeals;
  readonly payments: {
    /** Verifies a provider's event and takes it in: 200 for taken, 400 for not the provider's word, 503 for "send it again". */
    receiveWebhook(rawBody: string, headers: Headers): Promise<{ readonly status: number }>;
  };
  readonly wins: { wall(filter: { readonly since: string | null }): Promise<WinsWall> };
  /** Stops all messages to the person behind an unsubscribe token; false for a token that is not ours. */
  readonly unsubscribe: (token: string) => Promise<boolean>;
  /** Rejects where the ledger cannot be read. */
  readonly health: () => Promise<unknown>;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Origin under which clients reach this room, without a trailing slash: from the configuration or our own listening address, never from a request. */
  readonly origin: () => string;
  /** Origins of the hosted payment page, to which a form may lead. */
  readonly paymentOrigins: readonly string[];
  /** Addresses and networks of proxies, beside this machine, that are believed about whom they speak for. */
  readonly trustedProxies: readonly string[];
  /** Told of every error that is not an answer to the client. */
  readonly report: (error: unknown) => void;
}

interface RoomDeals {
  open(token: string): Promise<OpenedOffer | null>;
  accept(token: string, form: AcceptForm, visit: Visit): Promise<AcceptResult>;
  decline(token: string, note: string): Promise<'declined' | 'already' | 'accepted' | null>;
  room(session: ClientSession): Promise<RoomView | null>;
  timeline(session: ClientSession): Promise<readonly TimelineEntry[] | null>;
  file(session: ClientSession, sha256: string): Promise<RoomFile | null>;
  authorise(session: ClientSession, number: number, origin: string): Promise<{ readonly url: string } | null>;
  observe(session: ClientSession, number: number): Promise<void>;
  approveDelivery(session: ClientSession, number: number, shownHash: string, visit: Visit): Promise<Verdict>;
  requestRevision(session: ClientSession, number: number, shownHash: string, note: string): Promise<Verdict>;
}

export interface RoomFile {
  readonly name: string;
  readonly size: number;
  readonly stream: () => ReadableStream<Uint8Array>;
}

export interface WinsWall {
  readonly wins: readonly {
    readonly title: string;
    /** `anonymous` without the client's consent. */
    readonly client: string;
    readonly net: Money;
    readonly capturedAt: string;
  }[];
}

/** Who is at the other end of the socket; null where the server does not say. */
export interface Peer {
  readonly address: string | null;
}

export type Room = (request: Request, peer?: Peer) => Promise<Response>;
