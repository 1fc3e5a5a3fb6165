/** What commands write with: data to stdout as one of two faces (people, `--json`), everything else to stderr. Colour, spinners and tables only on a terminal. */
import type { Secrets } from './config.ts';
import { jsonText } from './domain/text.ts';
import { fitted } from './domain/wrapped-lines.ts';
import type { Terminal } from './system/world.ts';

export interface Ui {
  readonly isJson: boolean;
  readonly isInteractive: boolean;
  /** Room on a line of stdout; generous where no screen limits it. */
  readonly columns: number;
  /** One result: the JSON document, or the text made only when text is wanted. */
  print(value: unknown, text: () => string | Promise<string>): Promise<void>;
  /** One of many results: a JSON line each, or a line of text each; `null` text prints nothing for people. */
  printLine(value: unknown, text: () => string | null): Promise<void>;
  /** Several of many results that are there at once, in one write. */
  printLines(lines: readonly Line[]): Promise<void>;
  /** Raw data that is neither: Markdown, CSV, a filter's output. */
  printRaw(text: string): Promise<void>;
  /** A remark for people, on stderr, with command lines as `typed` has them; silent under `--quiet`. */
  note(text: string): void;
  /** Something is wrong but the command goes on; shown under `--quiet` too. */
  warn(text: string): void;
  /** A spinner on a terminal, nothing elsewhere. */
  progress(text: string): Promise<Progress>;
  /** An aligned table whose last column is cut to the screen; plain tab-separated lines where stdout is no terminal. Cells must be `safe`. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): Promise<string>;
  style(): Promise<Style>;
  /** Our own words to a person on stdout, with the command lines in them as they are to be typed: with the `--sandbox` or `--ledger` of this run. */
  readonly typed: (text: string) => string;
  /** The person cannot be asked for less than this; see `World.prompt`. */
  readonly masked: (text: string) => string;
}

/** A result as `printLine` takes it. */
export interface Line {
  readonly value: unknown;
  readonly text: () => string | null;
}

export interface Progress {
  say(text: string): void;
  stop(): void;
}

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

export interface UiOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly typed?: (text: string) => string;
}

const COLUMN_GAP = 2;
const MIN_LAST_COLUMN = 12;

/** Rows that read like a list: no lines between them, as in `gh` and `git`. */
const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Columns of the screen that all but the last column take. */
function takenBefore(rows: readonly (readonly string[])[], head: readonly string[]): number {
  const widths = head.slice(0, -1).map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return widths.reduce((taken, width) => taken + width + COLUMN_GAP, 0);
}

/** A pipe or file has no edge; a title is cut only where it would be a page. */
const FREE_COLUMNS = 400;

const PLAIN: Style = { bold: (t) => t, dim: (t) => t, red: (t) => t, green: (t) => t, yellow: (t) => t, cyan: (t) => t };

export function createUi(terminal: Terminal, secrets: Pick<Secrets, 'masked'>, options: UiOptions): Ui {
  const masked = (text: string): string => secrets.masked(text);
  // A spinner owns the last line of the screen: it is wiped before anything else is written there, and draws itself again with its next frame.
  let clearSpinner = (): void => {};
  const out = (text: string): Promise<void> => {
    clearSpinner();
    return terminal.out(masked(text));
  };
  const typed = options.typed ?? ((text) => text);
  const err = (text: string): void => {
    clearSpinner();
    terminal.err(onScreen(masked(ensureNewline(typed(text))), terminal));
  };
  const hasColor = options.color && terminal.color && terminal.stdoutIsTerminal && !options.json;
  const style = async (): Promise<Style> => {
    if (!hasColor) return PLAIN;
    const { Chalk } = await import('chalk');
    return new Chalk({ level: 1 });
  };
  const printLines = async (lines: readonly Line[]): Promise<void> => {
    let written = '';
    for (const { value, text } of lines) {
      const line = options.json ? jsonText(value) : text();
      if (line !== null) written += `${line}\n`;
    }
    if (written !== '') await out(written);
  };
  return {
    isJson: options.json,
    isInteractive: terminal.isInteractive,
    columns: terminal.stdoutIsTerminal ? terminal.columns : FREE_COLUMNS,
    masked,
    typed,
    async print(value, text) {
      await out(options.json ? `${jsonText(value, 2)}\n` : ensureNewline(await text()));
    },
    printLine: (value, text) => printLines([{ value, text }]),
    printLines,
    printRaw: out,
    note(text) {
      if (!options.quiet) err(text);
    },
    warn: err,
    async progress(text) {
      if (options.quiet || options.json || !terminal.stderrIsTerminal) return { say: () => {}, stop: () => {} };
      const { default: ora } = await import('ora');
      const spinner = ora({ text, discardStdin: false, stream: terminal.canvas() }).start();
      clearSpinner = () => void spinner.clear();
      return {
        say: (next) => {
          spinner.text = masked(next);
        },
        stop: () => {
          clearSpinner = () => {};
          spinner.stop();
        },
      };
    },
    async table(head, rows) {
      if (!terminal.stdoutIsTerminal) return [head, ...rows].map((cells) => cells.join('\t')).join('\n');
      const [{ default: Table }, { cyan }] = await Promise.all([import('cli-table3'), style()]);
      const room = terminal.columns - takenBefore(rows, head) - 1;
      const table = new Table({
        // Coloured here: the table's own colours follow the environment, not this terminal.
        head: head.map((title) => cyan(title)),
        chars: NO_BORDERS,
        // The last column takes what the screen leaves and is cut there; the others are as wide as their widest cell.
        colWidths: head.map((_, column) => (column === head.length - 1 ? Math.max(MIN_LAST_COLUMN, room) : null)),
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': COLUMN_GAP },
      });
      for (const row of rows) table.push([...row]);
      return table.toString().split('\n').map(withoutTail).join('\n');
    },
    style,
  };
}

/**
 * What is told on stderr, where that is a screen: lines end between words. A coloured line is the head of a table, which is cut to the screen already.
 * @param text whole lines
 */
export function onScreen(text: string, { stderrIsTerminal, columns }: Pick<Terminal, 'stderrIsTerminal' | 'columns'>): string {
  if (!stderrIsTerminal) return text;
  return text
    .split('\n')
    .map((line) => (line.length <= columns || line.includes('\u001b') ? line : fitted(line, columns)))
    .join('\n');
}

/** Blanks at the end of a line would wrap on a narrow screen, those before the code that ends a colour too. */
function withoutTail(line: string): string {
  const codes = /(?:\u001b\[\d{1,3}m)*$/.exec(line)?.[0] ?? '';
  return line.slice(0, line.length - codes.length).trimEnd() + codes;
}

function ensureNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
