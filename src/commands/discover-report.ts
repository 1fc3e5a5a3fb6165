/** What `loop discover` says on stderr when it is done. */
import { safeLine } from '../domain/text.ts';
import { hanging, wrappedLines } from '../domain/wrapped-lines.ts';
import type { SourceSummary, Summary } from '../engines/discovery/tally.ts';
import type { Ui } from '../render.ts';

export interface RunKind {
  /** Nothing was recorded. */
  readonly showsOnly: boolean;
  /** A file or a pipe was read, to its end. */
  readonly isWholeInput: boolean;
  /** An error ended the run, and says so itself. */
  readonly isBroken: boolean;
  /** ISO 8601 UTC: older posts were passed over; null where none were. */
  readonly since: string | null;
}

/** The word after a run: what could not be read, the table by source, who rests until when, and what came of it. */
export async function report(summary: Summary, ui: Ui, kind: RunKind): Promise<void> {
  for (const { source, at, why } of summary.bad)
    ui.warn(`${source === 'input' ? '' : `${source}: `}${safeLine(at, 200)}: ${safeLine(why, 200)}; skipped`);
  if (summary.badCount > summary.bad.length)
    ui.warn(`… and ${summary.badCount - summary.bad.length} more that could not be read`);
  for (const { id, why } of summary.notDrafted) ui.warn(`${id}: no offer drafted: ${safeLine(why, 200)}`);
  // Nothing was read: the error that follows says all there is to say.
  if (summary.sources.length === 0 || (kind.isBroken && summary.sources.every(isUntouched))) return;
  for (const words of problems(summary.sources, ui.columns)) ui.warn(words);
  const isSilent = ({ status, found, bad }: SourceSummary): boolean => status === 'stopped' && found === 0 && bad === 0;
  const answered = summary.sources.filter((one) => one.status !== 'resting' && !isSilent(one));
  if (answered.length > 0) {
    const [head, rows] = fitting(HEAD, answered.map(row), ui.columns);
    const isRoomy = widthOf([head, ...rows]) <= ui.columns;
    ui.note(
      isRoomy
        ? await ui.table(head, rows)
        : await ui.table(
            head.slice(0, -1),
            rows.map((cells) => cells.slice(0, -1)),
          ),
    );
    if (!isRoomy) ui.note(whyDropped(rows, ui.columns));
  }
  tellChanges(summary.changes, ui);
  if (summary.lists.length > 0)
    ui.note(
      hanging(
        `Read as posts, out of ${summary.lists.map((name) => `“${name}”`).join(', ')}. Of a source’s recorded answer --as SOURCE reads more, and screens it by what that source is (loop discover --list-sources).`,
        ui.columns,
        2,
      ),
    );
  const silent = summary.sources.filter(isSilent).map(({ id }) => id);
  if (silent.length > 0) ui.note(`Stopped before they had answered; the next run reads them: ${silent.join(', ')}.`);
  const resting = restingWords(summary.sources, ui.columns);
  if (resting !== null) ui.note(resting);
  if (kind.isBroken && summary.kept === 0) return;
  ui.note(`${lastWords(summary, kind)}${kind.showsOnly ? ' Nothing was recorded.' : ''}`);
}

/** Each stands on a line of its own. */
const MOST_CHANGES = 20;

/** Leads of earlier runs whose posts say another thing by now. */
function tellChanges(changes: Summary['changes'], ui: Ui): void {
  for (const { id, closed, isAnswered } of changes.slice(0, MOST_CHANGES)) {
    const words =
      closed === null
        ? `${id} is open again.`
        : `${id}${isAnswered ? ', which you have answered,' : ''} is not open any more: ${safeLine(closed, 160)}.`;
    ui.note(hanging(words, ui.columns, 2));
  }
  if (changes.length > MOST_CHANGES) ui.note(`… and ${changes.length - MOST_CHANGES} more leads of which the same is to be told`);
  if (changes.some(({ closed, isAnswered }) => closed !== null && !isAnswered))
    ui.note(`What is over left the list; to see it: ${ui.typed('loop list --stage closed')}`);
}

/** Nothing of it was recorded, and nothing is to be said of it. */
function isUntouched({ status, found, problem }: SourceSummary): boolean {
  return found === 0 && problem === null && status !== 'resting' && status !== 'stopped';
}

const HEAD = ['source', 'state', 'found', 'kept', 'duplicate', 'known', 'unreadable', 'dropped'];

/** Screens narrower than this have no room for columns of noughts beside the reasons. */
const WIDE = 120;
const COUNTS_THAT_MAY_GO = ['duplicate', 'known', 'unreadable'];

/** The table, on a narrow screen without the counts that are nought for every source. */
function fitting(head: readonly string[], rows: readonly string[][], columns: number): [string[], string[][]] {
  const stays = head.map(
    (title, at) => columns >= WIDE || !COUNTS_THAT_MAY_GO.includes(title) || rows.some((cells) => cells[at] !== '0'),
  );
  const kept = (cells: readonly string[]): string[] => cells.filter((_, at) => stays[at]);
  return [kept(head), rows.map(kept)];
}

/** Columns of the screen that a table takes whose last column is not cut. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const head = rows[0] ?? [];
  return head.reduce((sum, _, column) => sum + Math.max(...rows.map((cells) => cells[column]?.length ?? 0)) + 2, 0);
}

/** Why posts were dropped, a line for each source below the table: for a screen on which a column of it would be cut. */
function whyDropped(rows: readonly string[][], columns: number): string {
  return rows
    .filter((cells) => cells.at(-1) !== '-')
    .map((cells) => hanging(`${rows.length === 1 ? 'Dropped' : `Dropped of ${cells[0]}`}: ${cells.at(-1)}`, columns, 2))
    .join('\n');
}

function row({ id, status, found, kept, duplicate, known, bad, dropped }: SourceSummary): string[] {
  const why = Object.entries(dropped)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${reason.replaceAll('_', ' ')}`);
  return [id, status.replace('_', ' '), ...[found, kept, duplicate, known, bad].map(String), why.join(', ') || '-'];
}

/** A line for each time until which some rest, `until 21:37 UTC: devto, jobicy`; null where none rests by custom. */
function restingWords(sources: readonly SourceSummary[], columns: number): string | null {
  const byTime = Map.groupBy(
    // One that asked for peace itself has been told of with its own words.
    sources.flatMap(({ id, restsUntil, problem }) => (restsUntil === null || problem !== null ? [] : [{ id, restsUntil }])),
    ({ restsUntil }) => restsUntil.slice(11, 16),
  );
  if (byTime.size === 0) return null;
  const lines = [...byTime].flatMap(([time, resting]) => {
    const [first = '', ...more] = wrappedLines(`until ${time} UTC: ${resting.map(({ id }) => id).join(', ')}`, columns - 4);
    return [`  ${first}`, ...more.map((line) => `    ${line}`)];
  });
  const why = 'Not asked again so soon, as their terms want it; named with --source, one is asked all the same:';
  return [...wrappedLines(why, columns), ...lines].join('\n');
}

function lastWords({ kept, drafted, isFull, sources }: Summary, { isWholeInput, since }: RunKind): string {
  if (isWholeInput && sources.every(({ found }) => found === 0)) {
    return `The input held no posts${since === null ? '' : ` from after ${since.slice(0, 16).replace('T', ' ')} UTC`}.`;
  }
  const asked = sources.filter(({ status }) => status !== 'resting' && status !== 'stopped');
  const failed = asked.filter(isFailed);
  if (kept === 0 && failed.length > 0)
    return failed.length < asked.length
      ? 'Nothing new from the others.'
      : failed.every(({ found }) => found === 0)
        ? 'Nothing could be read.'
        : 'Nothing new in what could be read.';
  if (kept === 0) return 'Nothing new.';
  const leads = `${kept} new ${kept === 1 ? 'lead' : 'leads'}`;
  return `${leads}${drafted === 0 ? '' : `, ${drafted} ${drafted === 1 ? 'offer' : 'offers'} drafted`}${isFull ? ' (stopped at --max)' : ''}.`;
}

/** What did not work, in one line; null where all did. */
export function failures({ badCount, notDrafted, sources }: Summary): string | null {
  const failed = sources.filter(isFailed).length;
  const parts = [
    badCount > 0 ? `${badCount} items` : '',
    notDrafted.length > 0 ? `${notDrafted.length} drafts` : '',
    failed > 0 ? `${failed} sources` : '',
  ];
  const words = parts.filter((part) => part !== '').join(', ');
  return words === '' ? null : `${words} failed`;
}

function isFailed({ status }: SourceSummary): boolean {
  return status === 'blocked' || status === 'no_key' || status === 'error';
}

/** Sources that cannot be reached for one and the same reason are named together: without a net that is all of them. */
function problems(sources: readonly SourceSummary[], columns: number): readonly string[] {
  const unreached = Map.groupBy(sources, ({ unreachable }) => unreachable);
  return sources.flatMap((source) => {
    const { problem, fix, unreachable } = source;
    if (problem === null) return [];
    const together = unreachable === null ? [source] : (unreached.get(unreachable) ?? []);
    if (together[0] !== source) return [];
    const said = together.length === 1 ? problem : `${together.length} sources cannot be reached: ${unreachable}`;
    const names = together.length === 1 ? [] : wrappedLines(together.map(({ id }) => id).join(', '), columns - 2);
    return [[said, ...[...names, ...(fix === null ? [] : [fix])].map((line) => `  ${line}`)].join('\n')];
  });
}
