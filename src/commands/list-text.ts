/** Leads below each other: a table where the screen is wide enough for it, else some lines a lead. */
import { formatMoney } from '../domain/money.ts';
import { safeLine } from '../domain/text.ts';
import { wrappedLines } from '../domain/wrapped-lines.ts';
import type { ListedLead } from '../engines/pipeline/engine.ts';
import type { Ui } from '../render.ts';
import { ageText } from './age-text.ts';
import { answerText } from './answer-text.ts';
import { budgetText } from './budget-text.ts';

/** A narrower screen leaves the title of a table too little. */
const TABLE_COLUMNS = 110;
/** A narrower screen goes without the source. */
const SOURCE_COLUMNS = 80;
const INDENT = '    ';
const MOST_TITLE_LINES = 2;

/** @param isOver all of them are posts that are not answered: why stands where else the way to answer does */
export async function leadsText(jobs: readonly ListedLead[], now: Date, isOver: boolean, ui: Ui): Promise<string> {
  const way = (job: ListedLead): string => (isOver ? overText(job) : answerOf(job)) ?? '-';
  const price = ({ price, budget }: ListedLead): string => (price ? formatMoney(price) : budgetText(budget));
  if (ui.columns >= TABLE_COLUMNS) {
    const head = ['id', 'stage', 'score', 'source', 'age', 'price or budget', isOver ? 'why' : 'answer', 'title'];
    const rows = jobs.map((job) => [
      job.id,
      job.stage,
      String(job.score),
      job.source,
      ageText(job.postedAt, now),
      price(job),
      way(job),
      safeLine(job.title),
    ]);
    return ui.table(head, rows);
  }
  const rows = jobs.map((job) => {
    const age = ageText(job.postedAt, now);
    return [
      job.id,
      job.stage,
      String(job.score).padStart(3),
      ...(ui.columns >= SOURCE_COLUMNS ? [job.source] : []),
      age === '-' ? 'no date' : age,
      price(job) === '-' ? 'no budget' : price(job),
      way(job),
    ];
  });
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const { bold } = await ui.style();
  return rows
    .map((cells, at) => {
      const facts = filled(
        cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)),
        ui.columns,
      );
      return [facts.replace(/^\S+/, (id) => bold(id)), ...titleLines(jobs[at]?.title ?? '', ui.columns)].join('\n');
    })
    .join('\n');
}

/** Cells below each other where they fit on one line; what does not fit stands on the next. */
function filled(cells: readonly string[], columns: number): string {
  const lines: string[] = [];
  for (const cell of cells) {
    const last = lines.at(-1);
    if (last !== undefined && `${last}  ${cell}`.trimEnd().length <= columns) lines[lines.length - 1] = `${last}  ${cell}`;
    else lines.push(last === undefined ? cell : `${INDENT}${cell}`);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

function titleLines(title: string, columns: number): readonly string[] {
  const width = Math.max(MIN_TITLE, columns - INDENT.length);
  const lines = wrappedLines(safeLine(title), width);
  const shown = lines.slice(0, MOST_TITLE_LINES);
  if (lines.length > MOST_TITLE_LINES)
    shown[MOST_TITLE_LINES - 1] = safeLine(`${shown.at(-1)} ${lines[MOST_TITLE_LINES]}`, width);
  return shown.map((line) => `${INDENT}${line}`);
}

const MIN_TITLE = 20;

/** How to answer; or that nobody may. */
function answerOf({ suppressed, reasons }: ListedLead): string | null {
  return suppressed === null ? answerText(reasons) : refusedText(suppressed);
}

/** `no: unsubscribed` */
function refusedText(why: string): string {
  return `no: ${why === 'operator' ? 'your word' : why}`;
}

/** Why it is no lead, in the words of the summary of `discover`. */
function overText({ dropped, duplicateOf }: ListedLead): string | null {
  return duplicateOf === null ? (dropped?.replaceAll('_', ' ') ?? null) : `same as ${duplicateOf}`;
}
