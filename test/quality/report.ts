/** The figures and the worst misses, for a terminal and for `docs/quality.md`. Holds no text of a post: a miss is a place. */
import { type Figure, isMet, type Measured, type Miss } from './figure.ts';

/** The error table of one measure is no longer than this. */
const WORST = 20;

export interface ReportOptions {
  /** Misses of the unseen part as well. */
  readonly showsUnseen: boolean;
  /** Every miss that may be shown, not only the worst. */
  readonly showsEvery?: boolean;
}

/** One line a figure: name, part, value, what it rests on, what it must reach. */
export function figureLines(figures: readonly Figure[]): readonly string[] {
  return figures.map((figure) => {
    const { name, split, n } = figure;
    const aim = goalOf(figure);
    return `${isMet(figure) ? ' ' : '!'} ${name.padEnd(44)} ${split.padEnd(6)} ${amountOf(figure).padStart(8)}  of ${String(n).padEnd(6)}${aim === '' ? '' : ` ${aim}`}`;
  });
}

/** The last word where nothing is wrong: known gaps are not hidden behind it. */
export function orderWords(figures: readonly Figure[]): string {
  const open = figures.filter((figure) => !isMet(figure)).length;
  if (open === 0) return 'all in order';
  return `in order, but for ${open === 1 ? 'one figure' : `${open} figures`} marked ! that ${open === 1 ? 'does' : 'do'} not reach what is asked yet`;
}

/** The worst first, those of one file and post together where they are equally bad. */
export function worstOf({ misses }: Measured, { showsUnseen, showsEvery = false }: ReportOptions): readonly Miss[] {
  return misses
    .filter(({ split }) => showsUnseen || split !== 'unseen')
    .toSorted(
      (a, b) => b.weight - a.weight || compare(a.file, b.file) || compare(a.id, b.id) || (a.at?.start ?? 0) - (b.at?.start ?? 0),
    )
    .slice(0, showsEvery ? undefined : WORST);
}

/** `docs/quality.md`. */
export function markdownOf(measured: readonly Measured[], options: ReportOptions): string {
  const parts = measured.map((one) => {
    const worst = worstOf(one, options);
    const hidden = options.showsUnseen ? 0 : one.misses.filter(({ split }) => split === 'unseen').length;
    const rest = one.misses.length - hidden - worst.length;
    return [
      `## ${one.title}`,
      one.made,
      table(
        ['figure', 'part', 'value', 'of', 'must be'],
        one.figures.map((figure) => [
          figure.name,
          figure.split,
          amountOf(figure),
          String(figure.n),
          `${goalOf(figure)}${isMet(figure) ? '' : ', not yet'}`,
        ]),
      ),
      ...(worst.length === 0
        ? []
        : [
            'The worst misses:',
            table(
              ['file', 'post', 'about', 'label', 'found', 'at'],
              worst.map(({ file, id, about, label, found, at }) => [
                file,
                id,
                about,
                label,
                found,
                at === null ? '' : `${at.start}–${at.end}`,
              ]),
            ),
          ]),
      ...(rest + hidden === 0
        ? []
        : [`And ${rest + hidden} more${hidden === 0 ? '' : `, ${hidden} of them in the unseen part`}.`]),
    ].join('\n\n');
  });
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

const HEAD = [
  '# How well loop reads posts',
  '',
  'Printed by `npm run quality`, written by `npm run quality -- --write`, held by `test/quality/quality.test.ts`.',
  'The posts are real ones that lie beside the checkout, not in it; the labels in `test/labels` point into them by file, id, offset and hash.',
  'Labels were made by reading. About two fifths of the posts, chosen by a hash of their place, are the `unseen` part: kept from those who write rules; where that did not hold to the end, `test/labels/README.md` says so.',
  'Misses are listed by place, so that who has the posts can read them: `npm run quality` shows a few words of each.',
].join('\n');

function amountOf({ value }: Figure): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(4);
}

function goalOf({ threshold, comparison }: Figure): string {
  return threshold === null ? '' : `${comparison} ${threshold}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
