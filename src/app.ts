/**
 * The composition root: one readable list of what exists and what it is made of, all lazy, so that a command loads only what it asks for.
 * With `app/outside.ts` it is the only place that knows what a dry run is: three substitutions, and no engine notices.
 */
import { dirname, join } from 'node:path';
import { closeAll } from './app/close-all.ts';
import { lazy } from './app/lazy.ts';
import { createOutside } from './app/outside.ts';
import { createSourceAccess } from './app/source-access.ts';
import { createStatus } from './app/status.ts';
import type { Config, Secrets } from './config.ts';
import type { LoadedCatalogue } from './engines/contracts/catalogue.ts';
import type { Contracts } from './engines/contracts/engine.ts';
import type { Deals } from './engines/deals/engine.ts';
import type { Discovery } from './engines/discovery/engine.ts';
import type { ListedSource } from './engines/discovery/source-listing.ts';
import type { Enrichment } from './engines/enrichment/engine.ts';
import type { Outreach } from './engines/outreach/engine.ts';
import type { ChannelMode } from './engines/outreach/modes.ts';
import type { Payments } from './engines/payments/engine.ts';
import type { People } from './engines/people/engine.ts';
import type { Pipeline } from './engines/pipeline/engine.ts';
import type { StatusView } from './engines/pipeline/status.ts';
import type { Room } from './engines/room/ports.ts';
import type { Wins } from './engines/wins/engine.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { Ledger } from './store/ledger.ts';
import type { HttpServer, ListenOptions } from './system/http-server.ts';
import { type Keyring, openKeyring } from './system/keyring.ts';
import type { World } from './system/world.ts';

export interface App {
  readonly config: Config;
  readonly world: World;
  /** Nothing leaves and nothing is kept in this run: commands show what would happen. */
  readonly showsOnly: boolean;
  status(options: { readonly verify: boolean }): Promise<StatusView>;
  pipeline(): Promise<Pipeline>;
  /** Every source with what it declares of itself; opens no ledger. */
  sources(): Promise<readonly ListedSource[]>;
  discovery(): Promise<Discovery>;
  enrichment(): Promise<Enrichment>;
  contracts(): Promise<Contracts>;
  outreach(): Promise<Outreach>;
  payments(): Promise<Payments>;
  deals(): Promise<Deals>;
  wins(): Promise<Wins>;
  /** What a service of the catalogue is called; its id in words where the catalogue does not hold it (any more). */
  serviceName(id: string): Promise<string>;
  people(): Promise<People>;
  /** The room as it is reached under `origin`; its errors go to `report`. */
  room(options: { readonly origin: () => string; readonly report: (error: unknown) => void }): Promise<Room>;
  /** Brings payments that a crash or a lost answer left open to an end, as far as the provider can tell; nothing to do without a payment key. */
  settlePayments(): Promise<void>;
  /** Takes requests on a socket until it is closed. Throws `config_invalid` where the address cannot be had. */
  listen(options: ListenOptions): Promise<HttpServer>;
  /** The stand-ins of this run. Throws `usage` outside the sandbox. */
  sandbox(): Promise<Sandbox>;
  /** Runs another command line in the same world. */
  run(argv: readonly string[], overrides?: Partial<World>): Promise<number>;
  close(): Promise<void>;
}

export interface AppParts {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly world: World;
  readonly isDryRun: boolean;
  /** Says something to the operator beside the result; silent under `--quiet`. */
  readonly note: (text: string) => void;
  readonly run: App['run'];
}

export function createApp(parts: AppParts): App {
  const { config, world, isDryRun, note, run } = parts;
  const { clock, ids, terminal } = world;
  const closers: (() => Promise<void>)[] = [];
  let hasRoom = false;
  const outside = createOutside({ ...parts, hasRoom: () => hasRoom, onClose: (close) => closers.push(close) });
  const { net, providers, channels, paymentProvider, sandbox } = outside;
  const keyring = lazy((): Keyring => openKeyring(config.keyDir, ids));

  const ledger = lazy(async (): Promise<Ledger> => {
    const { openLedger, throwawayCopy } = await import('./store/open.ts');
    const opened = isDryRun
      ? await throwawayCopy({ location: config.ledger, clock, ids })
      : await openLedger({
          location: config.ledger,
          clock,
          ids,
          onUpgrade: ({ location, from, to, copy }) =>
            note(`The ledger ${location} was upgraded from schema ${from} to ${to}; as it was before, it lies in ${copy}`),
        });
    closers.unshift(() => opened.close());
    return opened;
  });

  const catalogue = lazy(
    async (): Promise<LoadedCatalogue> => (await import('./engines/contracts/catalogue.ts')).loadCatalogue(config.catalogueFile),
  );

  const serviceTitles = lazy(
    async (): Promise<ReadonlyMap<string, string>> =>
      (await import('./engines/contracts/service-titles.ts')).serviceTitles(config.catalogueFile),
  );

  const contracts = lazy(async (): Promise<Contracts> => {
    const { createContracts } = await import('./engines/contracts/engine.ts');
    return createContracts({
      ledger: await ledger(),
      catalogue: await catalogue(),
      clock,
      ids,
      sender: config.sender,
      terms: config.terms,
    });
  });

  const sources = createSourceAccess({ net, clock, providers, saved: config.searches });

  const discovery = lazy(async (): Promise<Discovery> => {
    const [{ createDiscovery }, { extractContacts, rulesFor }] = await Promise.all([
      import('./engines/discovery/engine.ts'),
      import('./engines/enrichment/extraction/extract.ts'),
    ]);
    const { services, currency } = await catalogue();
    const { has } = await providers();
    const draftOffer = async (jobId: string): Promise<void> => void (await (await contracts()).draft(jobId, { by: 'screening' }));
    let phones: Awaited<ReturnType<typeof rulesFor>> = null;
    return createDiscovery({
      ledger: await ledger(),
      sources: await sources.entries(),
      hasSecret: has,
      services,
      currency,
      // The rules for phone numbers are large: they are read with the first posts of which one may hold a number.
      async contactsReader(posts) {
        for (const post of phones === null ? posts : []) phones ??= await rulesFor(post);
        return (post) => extractContacts(post, phones);
      },
      clock,
      draftOffer,
      config: config.screening,
      saved: config.searches,
    });
  });

  const enrichment = lazy(async (): Promise<Enrichment> => {
    const { createEnrichment } = await import('./engines/enrichment/engine.ts');
    return createEnrichment({
      ledger: await ledger(),
      clock,
      keyring: { keyedHash: (name) => keyring().keyedHash(name) },
      pages: outside.pages,
    });
  });

  const modes = lazy(async (): Promise<readonly ChannelMode[]> => {
    const [{ channelModes }, { CHANNEL_FACTS }] = await Promise.all([
      import('./engines/outreach/modes.ts'),
      import('./engines/outreach/channel.ts'),
    ]);
    const { has } = await providers();
    return channelModes({
      channels: Object.values(CHANNEL_FACTS),
      settings: config.channels,
      mailProvider: config.mailProvider,
      sender: config.sender,
      hasSecret: has,
    });
  });

  const outreach = lazy(async (): Promise<Outreach> => {
    const [{ createOutreach }, { contactTermsOf }] = await Promise.all([
      import('./engines/outreach/engine.ts'),
      import('./engines/discovery/contact-terms.ts'),
    ]);
    const { linkFor } = await deals();
    return createOutreach({
      ledger: await ledger(),
      channels: await channels(),
      modes: await modes(),
      clock,
      keyring: keyring(),
      sender: config.sender,
      caps: config.caps,
      approvalHours: config.terms.approvalHours,
      publicUrl: config.publicUrl,
      linkFor: async (jobId, purpose) => (config.publicUrl === null ? null : (await linkFor(jobId, purpose)).url),
      isPersonPresent: terminal.isInteractive || isDryRun,
      deadline: world.deadline,
      contactTerms: contactTermsOf,
    });
  });

  const payments = lazy(async (): Promise<Payments> => {
    const { createPayments } = await import('./engines/payments/engine.ts');
    return createPayments({ ledger: await ledger(), provider: await paymentProvider(), clock, ids });
  });

  const deals = lazy(async (): Promise<Deals> => {
    const [{ createDeals }, { openArtifacts }] = await Promise.all([
      import('./engines/deals/engine.ts'),
      import('./engines/deals/artifacts.ts'),
    ]);
    return createDeals({
      ledger: await ledger(),
      clock,
      ids,
      keyring: keyring(),
      artifacts: openArtifacts(join(dirname(config.ledger), 'artifacts'), ids),
      publicUrl: config.publicUrl,
      linkDays: config.terms.linkDays,
      authorise: async (jobId, number, page) => (await payments()).authorise(jobId, number, page),
      observe: async (jobId, number) => (await payments()).observe(jobId, number),
      async suppress(jobId) {
        // A post that nobody read may hold addresses of the person, and their no holds for those too.
        await (await enrichment()).enrich([jobId], { onlyMissing: true });
        await (await outreach()).suppress({ jobId }, 'declined');
      },
    });
  });

  const wins = lazy(
    async (): Promise<Wins> => (await import('./engines/wins/engine.ts')).createWins({ ledger: await ledger(), clock }),
  );

  async function room({ origin, report }: Parameters<App['room']>[0]): Promise<Room> {
    hasRoom = true;
    const { createRoom } = await import('./engines/room/room.ts');
    const { bases } = await providers();
    return createRoom({
      deals: await deals(),
      payments: { receiveWebhook: async (rawBody, headers) => (await payments()).receiveWebhook(rawBody, headers) },
      wins: await wins(),
      unsubscribe: async (token) => (await outreach()).unsubscribe(token),
      health: async () => (await ledger()).read.mode(),
      keyring: keyring(),
      clock,
      ids,
      origin,
      trustedProxies: config.room.trustedProxies,
      paymentOrigins: config.isSandbox ? [new URL(bases.stripe).origin] : ['https://checkout.stripe.com'],
      report,
    });
  }

  async function settlePayments(): Promise<void> {
    if ((await providers()).has('STRIPE_SECRET_KEY')) await (await payments()).settleOpen();
  }

  async function listen(options: ListenOptions): Promise<HttpServer> {
    const { openServer } = await import('./app/open-server.ts');
    return openServer(options, hasRoom && config.isSandbox ? (await sandbox()).control : null);
  }

  const people = lazy(
    async (): Promise<People> =>
      (await import('./engines/people/engine.ts')).createPeople({
        ledger: await ledger(),
        keyring: { keyedHash: (name) => keyring().keyedHash(name) },
      }),
  );

  const pipeline = async (): Promise<Pipeline> =>
    (await import('./engines/pipeline/engine.ts')).createPipeline({
      ledger: await ledger(),
      refusals: async (ids) => (await people()).refusals(ids),
    });

  const status = createStatus({ config, clock, ledger, providers, modes, checks: outside.checks });

  return {
    config,
    world,
    showsOnly: isDryRun,
    status,
    sources: sources.list,
    pipeline,
    discovery,
    enrichment,
    contracts,
    outreach,
    payments,
    deals,
    wins,
    serviceName: async (id) => (await serviceTitles()).get(id) ?? id.replaceAll('_', ' '),
    people,
    room,
    settlePayments,
    listen,
    sandbox,
    run,
    close: () => closeAll(closers.splice(0)),
  };
}
