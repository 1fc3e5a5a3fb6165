/** What a command file is: it declares its arguments, asks one engine, and says what to show. It never touches the store, an adapter, the process or the console. */
import type { Command } from 'commander';
import type { App } from '../app.ts';
import type { Ui } from '../render.ts';

export interface CommandFile<Options = Record<string, never>> {
  /** Adds arguments, options and at least one example (`exampleText`). The name and summary come from the table in `main.ts`. */
  declare(command: Command): void;
  /** Resolves to the exit code, nothing meaning 0. Throws `LoopError` for everything else. */
  run(call: Call<Options>): Promise<number | undefined>;
}

export interface Call<Options> {
  /** Operands as typed: a string each, an array for a variadic one, undefined for an optional one left out. */
  readonly operands: readonly (string | readonly string[] | undefined)[];
  readonly options: Options;
  /** Engines of this run; under `--dry-run` those of the substituted world. */
  readonly app: App;
  readonly ui: Ui;
}

/** How an argument that names a job is explained. */
export const A_JOB = 'the job: its id, a unique prefix of it (four characters or more), or the address of its post';

/** Help text with examples, one per line without the leading `$ `; a test runs each. */
export function exampleText(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
