/**
 * argv -> command -> result -> exit code. The only catch, and the only place where errors are printed.
 * Commands are named in one table and loaded one at a time, because most runs are short.
 */

import type { Command } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import type { App } from './app.ts';
import type { CommandFile } from './commands/command.ts';
import { isLoopError, LoopError, systemTrouble } from './errors.ts';
import { commandName, GLOBAL_OPTIONS, type GlobalOptions, plainOptions, withPlace } from './main-options.ts';
import type { Ui } from './render.ts';
import type { World } from './system/world.ts';

interface Entry {
  readonly summary: string;
  /** Without options and operands of its own there is nothing to parse; such a command has no defaults either. */
  readonly mayBePlain?: boolean;
  readonly load: () => Promise<{ readonly command: CommandFile<never> }>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  status: {
    mayBePlain: true,
    summary: 'keys, channels, figures and what waits for a person',
    load: () => import('./commands/status.ts'),
  },
  discover: { summary: 'search the sources, screen, score and record', load: () => import('./commands/discover.ts') },
  list: { summary: 'the pipeline', load: () => import('./commands/list.ts') },
  show: { summary: 'one job with its whole history', load: () => import('./commands/show.ts') },
  person: { summary: 'one person over all platforms, with the evidence', load: () => import('./commands/person.ts') },
  skip: { summary: 'drop a lead, with the reason', load: () => import('./commands/skip.ts') },
  enrich: { summary: 'extract contacts from posts, or from a stream', load: () => import('./commands/enrich.ts') },
  contract: {
    summary: 'draft, change or print the offer and its statement of work',
    load: () => import('./commands/contract.ts'),
  },
  present: { summary: 'show the complete message, ask, send', load: () => import('./commands/present.ts') },
  'accept-link': { summary: "the client's private link", load: () => import('./commands/accept-link.ts') },
  deliver: { summary: 'hand over work', load: () => import('./commands/deliver.ts') },
  capture: { summary: 'capture what the client approved', load: () => import('./commands/capture.ts') },
  wins: { summary: 'the wall of wins', load: () => import('./commands/wins.ts') },
  serve: { summary: 'client room, accept page and webhooks', load: () => import('./commands/serve.ts') },
  demo: { summary: 'the whole loop in the sandbox, step by step', load: () => import('./commands/demo.ts') },
};

/** Runs one command line in the given world. Resolves to the exit code and never rejects. */
export async function main(world: World): Promise<number> {
  const { argv } = world.process;
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await world.terminal.out(`${packageFile.version}\n`);
      return 0;
    }
    return await runCommandLine(world, argv[0] === 'help' ? helpLine(argv) : argv);
  } catch (error) {
    const [{ safe }, { onScreen }] = await Promise.all([import('./domain/text.ts'), import('./render.ts')]);
    const { terminal } = world;
    const say = (text: string): void => terminal.err(onScreen(`${safe(text)}\n`, terminal));
    return report(systemTrouble(error) ?? error, argv.includes('--verbose'), say);
  }
}

async function runCommandLine(world: World, argv: readonly string[]): Promise<number> {
  const name = commandName(argv);
  const entry = name !== null && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const plain = entry?.mayBePlain === true ? plainOptions(argv) : null;
  if (entry && plain) return runCommand(world, (await entry.load()).command, [], plain);
  const { Command, CommanderError } = await import('commander');
  const program = new Command('loop');
  // Commander writes without waiting; what it wants said is kept, so that a stdout that takes nothing is an error like any other.
  const said: string[] = [];
  program
    .description('Finds people who publicly ask for paid work, and walks an honest offer from the post to the captured payment.')
    .version(packageFile.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void said.push(text),
      writeErr: () => {},
      getOutHelpWidth: () => world.terminal.columns,
      getErrHelpWidth: () => world.terminal.columns,
      // Help has no colour; asking the streams for theirs would load `net`.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', HELP_EPILOGUE);
  addGlobalOptions(program);
  let exitCode = 0;
  // The others are declared only where their names are wanted: for the list in the help, or for what is nearest to a typing error.
  const declared = name !== null && entry ? [[name, entry] as const] : Object.entries(COMMANDS);
  for (const [known, { summary, load }] of declared) {
    const command = program
      .command(known)
      .summary(summary)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`);
    if (known !== name || entry === undefined) continue;
    const { command: file } = await load();
    file.declare(command);
    command.configureHelp({ showGlobalOptions: true }).action(async (...parsed: unknown[]) => {
      const operands = parsed.slice(0, -2) as (string | string[] | undefined)[];
      exitCode = await runCommand(world, file, operands, command.optsWithGlobals());
    });
  }
  try {
    if (argv.length === 0) program.help();
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) {
        await world.terminal.out(said.join(''));
        return 0;
      }
      if (error.code === 'commander.help') throw new LoopError('usage', 'which command?', { fix: 'loop --help lists them.' });
      throw new LoopError('usage', usageText(error.message), { fix: `See: loop ${entry === undefined ? '' : `${name} `}--help` });
    }
    throw error;
  }
}

async function runCommand(
  world: World,
  file: CommandFile<never>,
  operands: (string | string[] | undefined)[],
  options: GlobalOptions,
): Promise<number> {
  const [{ readConfig }, { createApp }, { createUi }] = await Promise.all([
    import('./config.ts'),
    import('./app.ts'),
    import('./render.ts'),
  ]);
  const { env, cwd, homeDir, interrupted } = world.process;
  const { config, secrets } = await readConfig({
    env,
    cwd,
    homeDir,
    options: {
      ...(options.ledger === undefined ? {} : { ledger: options.ledger }),
      ...(options.config === undefined ? {} : { config: options.config }),
      sandbox: options.sandbox === true,
    },
  });
  const typed = withPlace(options, Object.keys(COMMANDS));
  const ui: Ui = createUi(world.terminal, secrets, {
    typed,
    json: options.json === true,
    quiet: options.quiet === true,
    color: options.color !== false,
  });
  const app: App = createApp({
    config,
    secrets,
    world,
    isDryRun: options.dryRun === true,
    note: ui.note,
    run: (argv, overrides = {}) => main({ ...world, ...overrides, process: { ...world.process, ...overrides.process, argv } }),
  });
  try {
    const code = await file.run({ operands, options: options as never, app, ui });
    return interrupted.aborted ? 130 : (code ?? 0);
  } catch (error) {
    throw maskedError(systemTrouble(error) ?? error, secrets.masked, typed);
  } finally {
    await app.close();
  }
}

/** `help show` is `show --help`; what is no command stays one, to be refused by name. */
function helpLine(argv: readonly string[]): readonly string[] {
  const [, asked] = argv;
  if (asked === undefined) return ['--help'];
  return Object.hasOwn(COMMANDS, asked) ? [asked, '--help'] : [asked];
}

function addGlobalOptions(program: Command): void {
  for (const { flag, takes, help } of GLOBAL_OPTIONS) program.option(takes === null ? flag : `${flag} ${takes}`, help);
}

const HELP_EPILOGUE = `
Start here:
  $ loop demo                         the whole loop in the sandbox, in seconds
  $ loop status                       what is set up and what is missing
  $ loop discover --auto-contract     find people who ask for paid work, draft an offer for each

Exit codes: 0 done, 1 a bug, 2 wrong usage, 3 a rule or a person said no, 4 key or configuration, 5 a provider failed, 8 something waits, 130 interrupted`;

/** Commander's sentence without its own prefix; its suggestion line stays. */
function usageText(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\n+/g, ' ')
    .trim();
}

function maskedError(error: unknown, masked: (text: string) => string, typed: (text: string) => string): unknown {
  if (isLoopError(error)) {
    const said = (text: string): string => masked(typed(text));
    return new LoopError(error.code, said(error.message), {
      ...(error.fix === null ? {} : { fix: said(error.fix) }),
      ...(error.state === null ? {} : { state: said(error.state) }),
      ...(error.cause instanceof Error ? { cause: maskedCopy(error.cause, masked) } : {}),
    });
  }
  return error instanceof Error ? maskedCopy(error, masked) : error;
}

/** What is printed of an error, without its other members: those of an SDK's error can hold a whole request. */
function maskedCopy({ name, message, stack }: Error, masked: (text: string) => string): Error {
  const copy = new Error(masked(message));
  copy.name = name;
  copy.stack = masked(stack ?? message);
  return copy;
}

/** Words of files, providers and arguments stand in errors too, so `say` makes them harmless. */
function report(error: unknown, isVerbose: boolean, say: (text: string) => void): number {
  if (isLoopError(error)) {
    say([`loop: ${error.message}`, error.fix, error.state].filter((line) => line !== null && line !== '').join('\n  '));
    if (isVerbose && error.cause instanceof Error) say(error.cause.stack ?? error.cause.message);
    return error.meaning.exit;
  }
  const detail =
    error instanceof Error ? (isVerbose ? (error.stack ?? error.message) : `${error.name}: ${error.message}`) : String(error);
  say(
    `loop: this is a bug in loop, not in what you did: ${detail}\n  ${isVerbose ? '' : 'Run it again with --verbose for the stack. '}What was recorded before stays recorded.`,
  );
  return 1;
}
