/** The options that every command takes, and the reading of command lines that hold nothing else. */

export interface GlobalOptions {
  readonly json?: boolean;
  readonly ledger?: string;
  readonly config?: string;
  readonly sandbox?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly dryRun?: boolean;
}

interface GlobalOption {
  readonly flag: string;
  /** What the option takes; null for a switch. */
  readonly takes: string | null;
  /** What the option alone means. */
  readonly sets: GlobalOptions;
  readonly help: string;
}

export const GLOBAL_OPTIONS: readonly GlobalOption[] = [
  {
    flag: '--json',
    takes: null,
    sets: { json: true },
    help: 'one JSON document (or JSON Lines) on stdout and nothing else there',
  },
  { flag: '--ledger', takes: '<path>', sets: {}, help: 'the ledger file (default: $LOOP_LEDGER, else the data folder)' },
  { flag: '--config', takes: '<path>', sets: {}, help: 'the config file (default: ./loop.config.json, else the config folder)' },
  {
    flag: '--sandbox',
    takes: null,
    sets: { sandbox: true },
    help: 'everything against local stand-ins with a ledger of its own; nothing leaves the machine',
  },
  { flag: '--verbose', takes: null, sets: { verbose: true }, help: 'say more, and print the stack of an unexpected error' },
  { flag: '--quiet', takes: null, sets: { quiet: true }, help: 'only results and warnings' },
  { flag: '--no-color', takes: null, sets: { color: false }, help: 'no colour (also: NO_COLOR)' },
];

/**
 * Puts the options that say where (`--sandbox`, `--ledger`, `--config`) into the command lines that a text of ours names, so that what is
 * copied from the screen runs in the same place: `loop show k3f9` becomes `loop --sandbox show k3f9`.
 */
export function withPlace({ sandbox, ledger, config }: GlobalOptions, commands: readonly string[]): (text: string) => string {
  const words = [
    ...(sandbox === true ? ['--sandbox'] : []),
    ...(ledger === undefined ? [] : ['--ledger', quoted(ledger)]),
    ...(config === undefined ? [] : ['--config', quoted(config)]),
  ];
  if (words.length === 0) return (text) => text;
  const line = new RegExp(`\\bloop (?=(?:${commands.join('|')})\\b)`, 'g');
  return (text) => text.replace(line, () => `loop ${words.join(' ')} `);
}

/** As one word of a POSIX shell. */
function quoted(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

/** The first word that is neither an option nor the value of a global one. */
export function commandName(argv: readonly string[]): string | null {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (GLOBAL_OPTIONS.some(({ flag, takes }) => flag === word && takes !== null)) i++;
    else if (word === '--') return argv[i + 1] ?? null;
    else if (!word.startsWith('-')) return word;
  }
  return null;
}

/**
 * The options of a line that holds one command word and global options, each written out in full; null for every other line, which then
 * goes the long way through the parser. Loading the parser would be a fifth of what `loop status` takes.
 */
export function plainOptions(argv: readonly string[]): GlobalOptions | null {
  let options: GlobalOptions = {};
  let words = 0;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    const option = GLOBAL_OPTIONS.find(({ flag }) => flag === word);
    if (option === undefined) {
      if (word.startsWith('-') || ++words > 1) return null;
    } else if (option.takes === null) {
      options = { ...options, ...option.sets };
    } else {
      const value = argv[++i];
      if (value === undefined || value.startsWith('-')) return null;
      options = { ...options, [option.flag.slice(2)]: value };
    }
  }
  return words === 1 ? options : null;
}
