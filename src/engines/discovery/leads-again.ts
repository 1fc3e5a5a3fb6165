/** Which leads of earlier runs a source is asked for again, and when: the newest first, some at a time, all of them in turn. */
import type { Post } from '../../domain/opportunity.ts';
import type { Ledger } from '../../store/ledger.ts';
import { MAY_CLOSE } from './closed-leads.ts';
import type { KnownPost } from './source.ts';

export interface LeadsAgain {
  /** At most so many that this run has not met; none where it is too early. */
  of(source: string, most: number): Promise<readonly KnownPost[]>;
  /** What a search gave need not be looked at. */
  met(source: string, posts: readonly Post[]): void;
  /** Those that were handed out last were looked at. */
  looked(source: string): Promise<void>;
}

/** Nobody answers within hours what has stood for days; a run every hour need not ask every time. */
const REST_MS = 6 * 3_600_000;

const NONE: ReadonlySet<string> = new Set();

type Lead = KnownPost & { readonly id: string };

export function createLeadsAgain({ ledger, now }: { readonly ledger: Ledger; readonly now: Date }): LeadsAgain {
  const met = new Map<string, Set<string>>();
  const handed = new Map<string, string>();

  async function of(source: string, most: number): Promise<readonly KnownPost[]> {
    const lastAt = await ledger.read.cursor(timeName(source));
    const sinceMs = lastAt === null ? REST_MS : now.getTime() - Date.parse(lastAt);
    // A time from the future was left by a clock that was wrong.
    if (sinceMs >= 0 && sinceMs < REST_MS) return [];
    const before = (await ledger.read.cursor(placeName(source))) || null;
    const behind = await leadsBehind(source, before, most);
    const chosen = behind.length > 0 || before === null ? behind : await leadsBehind(source, null, most);
    // Fewer than there is room for: the end is reached, and the next time begins with the newest.
    handed.set(source, chosen.length < most ? '' : (chosen.at(-1)?.id ?? ''));
    return chosen;
  }

  async function leadsBehind(source: string, before: string | null, most: number): Promise<readonly Lead[]> {
    const known = met.get(source) ?? NONE;
    const ids = await ledger.read.idsOfSource({ source, stages: [...MAY_CLOSE], before, limit: most + known.size });
    const leads = await Promise.all(ids.map((id) => ledger.read.opportunity(id)));
    return leads
      .flatMap((lead) => (lead === null || known.has(lead.nativeId ?? '') ? [] : [lead]))
      .slice(0, most)
      .map(({ id, nativeId, url }) => ({ id, nativeId, url }));
  }

  return {
    of,
    met(source, posts) {
      const known = met.get(source) ?? new Set();
      for (const { nativeId } of posts) if (nativeId !== null) known.add(nativeId);
      met.set(source, known);
    },
    async looked(source) {
      await ledger.transact({ actor: 'operator' }, async (tx) => {
        await tx.setCursor(timeName(source), now.toISOString());
        await tx.setCursor(placeName(source), handed.get(source) ?? '');
      });
    },
  };
}

function timeName(source: string): string {
  return `looked again ${source}`;
}

function placeName(source: string): string {
  return `looked again as far as ${source}`;
}
