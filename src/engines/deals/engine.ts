/** The client's side of the contract: private links, acceptance, deliveries and their approval. */
import type { RoomView } from '../../domain/client-view.ts';
import type { Artifact, ClientSession } from '../../domain/deal.ts';
import { nextToAuthorise } from '../../domain/deal.ts';
import type { TimelineEntry } from '../../domain/deal-timeline.ts';
import type { Job } from '../../domain/job.ts';
import { LoopError } from '../../errors.ts';
import type { Ledger, Reader } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';
import type { Clock, Ids } from '../../system/world.ts';
import { createAcceptance } from './acceptance.ts';
import type { ArtifactStore } from './artifacts.ts';
import { createDelivery } from './delivery.ts';
import { createLinks } from './links.ts';
import { deliveriesOf, roomTimeline, roomView } from './room-view.ts';

export interface DealsOptions {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly keyring: Keyring;
  readonly artifacts: ArtifactStore;
  /** Origin of the room without a trailing slash; null where it is only reachable on this machine. */
  readonly publicUrl: string | null;
  readonly linkDays: number;
  /** Opens the payment provider's hosted page for a milestone, or says why none is needed. */
  readonly authorise: (jobId: string, number: number, page: PaymentPage) => Promise<PaymentDoor>;
  /** Asks the provider how a milestone's payment stands and records what it says. */
  readonly observe: (jobId: string, number: number) => Promise<unknown>;
  /** Puts the person behind the job on the suppression list. */
  readonly suppress: (jobId: string) => Promise<void>;
}

export type PaymentDoor =
  | { readonly state: 'open'; readonly session: { readonly url: string } }
  | { readonly state: 'processing' | 'authorised' };

interface PaymentPage {
  readonly returnUrl: string;
  readonly cancelUrl: string;
  /** What the hosted page calls the thing that is paid for. */
  readonly title: string;
}

export type Deals = ReturnType<typeof createDeals>;

/** Where `loop serve` listens unless told otherwise; links point here while no public address is configured. */
const LOCAL_ORIGIN = 'http://127.0.0.1:8787';

export function createDeals(options: DealsOptions) {
  const { ledger, clock, artifacts, publicUrl } = options;
  const links = createLinks({ ...options, baseUrl: publicUrl ?? LOCAL_ORIGIN });
  const acceptance = createAcceptance({ ledger, clock, find: links.find, suppress: options.suppress });
  const delivery = createDelivery({ ledger, clock, artifacts, enter });
  const isoNow = (): string => clock.now().toISOString();

  /** A room stays open while its link is not revoked: a link's expiry ends its use as a door, not the visit of who came in by it. */
  async function enter(read: Reader, { jobId, linkId }: ClientSession): Promise<Job> {
    const job = await read.job(jobId);
    const link = job?.links.find(({ id }) => id === linkId);
    if (job?.offer?.state !== 'accepted' || !link || link.revoked || link.purpose !== 'accept')
      throw new LoopError('expired', 'this room is closed');
    return job;
  }

  /** The room as the client sees it; null where the session opens none. */
  async function room(session: ClientSession): Promise<RoomView | null> {
    const job = await enterOrNull(session);
    return job && roomView(ledger.read, job, isoNow());
  }

  async function timeline(session: ClientSession): Promise<readonly TimelineEntry[] | null> {
    const job = await enterOrNull(session);
    return job && roomTimeline(ledger.read, job);
  }

  /** A delivered file of this very job; null for any other hash. */
  async function file(session: ClientSession, sha256: string) {
    const job = await enterOrNull(session);
    const found = job && (await deliveriesOf(ledger.read, job)).find(isFile(sha256));
    const content = found ? await artifacts.open(found.sha256) : null;
    return found && content ? { name: found.name, size: content.size, stream: content.stream } : null;
  }

  /**
   * Where the client goes to authorise a milestone: the provider's page, or straight to the way back where the client is through with that page.
   * Null where this milestone's turn has not come or has passed. `origin` is where this room is reached. Throws what the payments engine throws.
   */
  async function authorise(session: ClientSession, number: number, origin: string): Promise<{ readonly url: string } | null> {
    const job = await enter(ledger.read, session);
    if (nextToAuthorise(job)?.number !== number) return null;
    const view = await roomView(ledger.read, job, isoNow());
    const milestone = view?.milestones.find((m) => m.number === number);
    if (!view || !milestone) return null;
    const here = `${origin}/client-room/${job.id}`;
    const returnUrl = `${here}/return/${number}`;
    const door = await options.authorise(job.id, number, {
      returnUrl,
      cancelUrl: here,
      title: `${view.title}: ${milestone.title}`,
    });
    return { url: door.state === 'open' ? door.session.url : returnUrl };
  }

  /** Lets the provider say how a milestone's payment stands, and records it. */
  async function observe(session: ClientSession, number: number): Promise<void> {
    const job = await enter(ledger.read, session);
    if (job.milestones.some((m) => m.number === number)) await options.observe(job.id, number);
  }

  async function enterOrNull(session: ClientSession): Promise<Job | null> {
    try {
      return await enter(ledger.read, session);
    } catch (error) {
      if (error instanceof LoopError && error.code === 'expired') return null;
      throw error;
    }
  }

  return {
    linkFor: links.linkFor,
    issueLink: links.issueLink,
    revokeLinks: links.revokeLinks,
    ...acceptance,
    ...delivery,
    room,
    timeline,
    file,
    authorise,
    observe,
  };
}

function isFile(sha256: string) {
  return (artifact: Artifact): artifact is Extract<Artifact, { kind: 'file' }> =>
    artifact.kind === 'file' && artifact.sha256 === sha256;
}
