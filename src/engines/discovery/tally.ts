/** Counts of a run, by source. */
import type { DropReason } from '../../domain/opportunity.ts';
import type { LoopError } from '../../errors.ts';
import type { PutPost } from '../../store/ledger.ts';
import type { StandingChange } from './closed-leads.ts';
import type { Screened } from './screening/screening.ts';
import type { ParsedPage } from './source.ts';
import { unreached } from './source-kit/answer.ts';

/**
 * `unchanged`: the source says nothing is new. `resting`: it was not asked, because it wants to be asked rarely or later. `stopped`: the run
 * ended before the source did, at the wanted number of leads or by the operator's hand.
 */
export type SourceStatus = 'ok' | 'empty' | 'unchanged' | 'resting' | 'stopped' | 'blocked' | 'no_key' | 'error';

export interface SourceSummary {
  readonly id: string;
  readonly status: SourceStatus;
  /** Posts that were read and are recorded, whatever became of them. */
  readonly found: number;
  /** New leads. */
  readonly kept: number;
  /** New posts that are none, by the rule that decided. */
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  /** New copies of a post that is already there under another address. */
  readonly duplicate: number;
  /** Posts that were there already. */
  readonly known: number;
  /** Items that could not be read. */
  readonly bad: number;
  /** What went wrong and what to do; null when nothing did. */
  readonly problem: string | null;
  readonly fix: string | null;
  /** Why no connection to the source came about, in words without its name; null where one did, and where nothing went wrong. */
  readonly unreachable: string | null;
  /** ISO 8601 UTC, when a resting source may be asked again; null for any other. */
  readonly restsUntil: string | null;
}

export interface BadItem {
  readonly source: string;
  /** `line 12`, `item 3`, `hits[4]`, a feed's address. */
  readonly at: string;
  readonly why: string;
}

export interface Summary {
  readonly sources: readonly SourceSummary[];
  /** The first `MAX_BAD` of what could not be read; `badCount` counts all. */
  readonly bad: readonly BadItem[];
  readonly badCount: number;
  readonly kept: number;
  /** Offers drafted in this run, and leads for which that failed. */
  readonly drafted: number;
  readonly notDrafted: readonly { readonly id: string; readonly why: string }[];
  /** Leads of earlier runs that were met again and are closed by now, or open again. */
  readonly changes: readonly StandingChange[];
  /** Stopped at the number of leads that was asked for. */
  readonly isFull: boolean;
  /** Names of the lists inside answers whose items were read as posts, without the source whose answers they may be. */
  readonly lists: readonly string[];
}

const MAX_BAD = 50;

interface Counts {
  found: number;
  kept: number;
  readonly dropped: Map<DropReason, number>;
  duplicate: number;
  known: number;
  bad: number;
  failure: LoopError | null;
  /** Pages and parts that failed, and how many did not. */
  readonly failures: LoopError[];
  pagesRead: number;
  isUnchanged: boolean;
  isUnderWay: boolean;
  restsUntil: string | null;
  note: string | null;
}

export class Tally {
  private readonly bySource = new Map<string, Counts>();
  private readonly bad: BadItem[] = [];
  private badCount = 0;
  private drafted = 0;
  private readonly notDrafted: { id: string; why: string }[] = [];
  private readonly lists = new Set<string>();
  private readonly changes = new Map<string, StandingChange>();
  isFull = false;

  /** Makes a source appear in the summary even where nothing was read. */
  open(source: string): void {
    this.of(source);
  }

  read(source: string, count: number): void {
    this.of(source).found += count;
  }

  unreadable(source: string, items: readonly { readonly at: string; readonly why: string }[]): void {
    this.of(source).bad += items.length;
    this.badCount += items.length;
    for (const { at, why } of items.slice(0, Math.max(0, MAX_BAD - this.bad.length))) this.bad.push({ source, at, why });
  }

  /** @param page.failure why nothing of it could be read; null where something could, and where it is empty */
  page(source: string, { bad, failure }: { readonly bad: ParsedPage['bad']; readonly failure: LoopError | null }): void {
    this.unreadable(source, bad);
    if (failure === null) this.of(source).pagesRead++;
    else this.of(source).failures.push(failure);
  }

  /** What failed of a source of which nothing was read; none where anything was. */
  failuresOfAll(source: string): readonly LoopError[] {
    const { failures, pagesRead, isUnchanged } = this.of(source);
    return pagesRead > 0 || isUnchanged ? [] : failures;
  }

  recorded(source: string, { screening }: Screened, put: PutPost): void {
    const counts = this.of(source);
    if (put.state === 'again') counts.known++;
    else if (put.state === 'duplicate') counts.duplicate++;
    else if (screening.dropped === null) counts.kept++;
    else counts.dropped.set(screening.dropped, (counts.dropped.get(screening.dropped) ?? 0) + 1);
  }

  failed(source: string, error: LoopError): void {
    this.of(source).failure = error;
  }

  unchanged(source: string): void {
    this.of(source).isUnchanged = true;
  }

  /**
   * @param until ISO 8601 UTC
   * @param why null where it is simply too early to ask again
   */
  resting(source: string, until: string, why: string | null): void {
    const counts = this.of(source);
    counts.restsUntil = until;
    counts.note = why;
  }

  begun(source: string): void {
    this.of(source).isUnderWay = true;
  }

  /** All that was to be asked of the source has been asked. */
  done(source: string): void {
    this.of(source).isUnderWay = false;
  }

  draftDone(): void {
    this.drafted++;
  }

  draftFailed(id: string, why: string): void {
    this.notDrafted.push({ id, why });
  }

  readFromList(name: string): void {
    this.lists.add(name);
  }

  changed(change: StandingChange): void {
    this.changes.set(change.id, change);
  }

  get kept(): number {
    let kept = 0;
    for (const counts of this.bySource.values()) kept += counts.kept;
    return kept;
  }

  summary(): Summary {
    return {
      sources: [...this.bySource].map(([id, counts]) => ({
        id,
        status: statusOf(counts),
        found: counts.found,
        kept: counts.kept,
        dropped: Object.fromEntries(counts.dropped),
        duplicate: counts.duplicate,
        known: counts.known,
        bad: counts.bad,
        problem: counts.failure?.message ?? counts.note,
        fix: counts.failure?.fix ?? null,
        unreachable: counts.failure === null ? null : (unreached(counts.failure)?.message ?? null),
        restsUntil: counts.restsUntil,
      })),
      bad: this.bad,
      badCount: this.badCount,
      kept: this.kept,
      drafted: this.drafted,
      notDrafted: this.notDrafted,
      changes: [...this.changes.values()],
      isFull: this.isFull,
      lists: [...this.lists],
    };
  }

  private of(source: string): Counts {
    let counts = this.bySource.get(source);
    if (counts === undefined) {
      counts = {
        found: 0,
        kept: 0,
        dropped: new Map(),
        duplicate: 0,
        known: 0,
        bad: 0,
        failure: null,
        failures: [],
        pagesRead: 0,
        isUnchanged: false,
        isUnderWay: false,
        restsUntil: null,
        note: null,
      };
      this.bySource.set(source, counts);
    }
    return counts;
  }
}

function statusOf({ failure, found, isUnchanged, isUnderWay, restsUntil }: Counts): SourceStatus {
  if (restsUntil !== null) return 'resting';
  if (failure === null) return isUnderWay ? 'stopped' : found > 0 ? 'ok' : isUnchanged ? 'unchanged' : 'empty';
  if (failure.code === 'key_missing') return 'no_key';
  return failure.code === 'provider_limiting' ? 'blocked' : 'error';
}
