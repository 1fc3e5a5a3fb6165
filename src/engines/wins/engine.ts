/** The wall of wins: what was captured and stayed. */
import { formatMoney, type Money, money } from '../../domain/money.ts';
import { safeCell, safeLine, safeMarkdown } from '../../domain/text.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Clock } from '../../system/world.ts';

export interface Wins {
  /** Jobs with captured money that was not given back whole, latest capture first. `since` is ISO 8601 UTC and means the capture; null means ever. */
  wall(filter: { readonly since: string | null }): Promise<Wall>;
}

export interface Wall {
  readonly wins: readonly Win[];
  /** One entry a currency, in the order of the codes; amounts of different currencies are never added up. */
  readonly totals: readonly { readonly currency: string; readonly count: number; readonly netMinor: number }[];
  /** ISO 8601 UTC */
  readonly generatedAt: string;
}

export interface Win {
  readonly id: string;
  /** The title of the client's own post. */
  readonly title: string;
  /** A name only with the client's consent; the ledger records no such consent, so nobody is named. */
  readonly client: 'anonymous';
  readonly captured: Money;
  readonly refunded: Money;
  readonly net: Money;
  /** ISO 8601 UTC */
  readonly capturedAt: string;
  /** The provider's id of the last payment. */
  readonly reference: string;
}

export function createWins({ ledger, clock }: { readonly ledger: Ledger; readonly clock: Clock }): Wins {
  return {
    async wall({ since }) {
      const rows = await ledger.read.wins(since);
      const wins = rows
        .map(({ jobId, title, captured, refunded, capturedAt, reference }): Win => {
          const net = money(captured.amountMinor - refunded.amountMinor, captured.currency);
          return { id: jobId, title, client: 'anonymous', captured, refunded, net, capturedAt, reference };
        })
        .filter(({ net }) => net.amountMinor > 0)
        .sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : a.capturedAt > b.capturedAt ? -1 : a.id < b.id ? -1 : 1));
      return { wins, totals: totalsOf(wins), generatedAt: clock.now().toISOString() };
    },
  };
}

/** The wall as a Markdown table with its totals. */
export function wallMarkdown({ wins, totals }: Wall): string {
  if (wins.length === 0) return 'No wins yet.\n';
  const rows = wins.map(
    ({ capturedAt, title, client, net }) =>
      `| ${capturedAt.slice(0, 10)} | ${safeMarkdown(safeLine(title, 120))} | ${client} | ${formatMoney(net)} |`,
  );
  return [
    '| date | job | client | net |',
    '|---|---|---|---:|',
    ...rows,
    '',
    ...totals.map(({ currency, count, netMinor }) => `**${formatMoney(money(netMinor, currency))}** in ${countOf(count)}  `),
    '',
  ].join('\n');
}

/** The wall as CSV (RFC 4180), one row a win; amounts are plain decimal numbers beside their currency. */
export function wallCsv({ wins }: Wall): string {
  const head = ['id', 'title', 'client', 'captured', 'refunded', 'net', 'currency', 'captured_at', 'reference'];
  const rows = wins.map(({ id, title, client, captured, refunded, net, capturedAt, reference }) =>
    [
      id,
      safeLine(title, 200),
      client,
      amountOf(captured),
      amountOf(refunded),
      amountOf(net),
      net.currency,
      capturedAt,
      reference,
    ].map(safeCell),
  );
  return [head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

export function countOf(wins: number): string {
  return wins === 1 ? '1 win' : `${wins} wins`;
}

function amountOf(amount: Money): string {
  return formatMoney(amount).slice(0, -4);
}

function totalsOf(wins: readonly Win[]): Wall['totals'] {
  const totals = new Map<string, { currency: string; count: number; netMinor: number }>();
  for (const { net } of wins) {
    const { count, netMinor } = totals.get(net.currency) ?? { count: 0, netMinor: 0 };
    totals.set(net.currency, { currency: net.currency, count: count + 1, netMinor: netMinor + net.amountMinor });
  }
  return [...totals.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
