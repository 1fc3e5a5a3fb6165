/**
 * The one error type that people are meant to see, and the one table that says what each kind means to a shell, to an
 * HTTP client and to a retry loop. Anything else that reaches `main` is a bug and exits with 1.
 */

interface ErrorMeaning {
  /** Exit code of the process, see the table in the README. */
  readonly exit: 1 | 2 | 3 | 4 | 5 | 8 | 130;
  /** HTTP status when the same refusal happens in `loop serve`. */
  readonly status: number;
  /** Whether running the same thing again later can succeed without a person changing anything. */
  readonly mayRetry: boolean;
}

export const ERROR_TABLE = {
  bug: { exit: 1, status: 500, mayRetry: false },
  usage: { exit: 2, status: 400, mayRetry: false },
  unknown_id: { exit: 2, status: 404, mayRetry: false },
  ambiguous_id: { exit: 2, status: 409, mayRetry: false },
  unreadable_input: { exit: 2, status: 400, mayRetry: false },
  not_interactive: { exit: 3, status: 403, mayRetry: false },
  not_approved: { exit: 3, status: 403, mayRetry: false },
  suppressed: { exit: 3, status: 403, mayRetry: false },
  over_cap: { exit: 3, status: 429, mayRetry: true },
  against_policy: { exit: 3, status: 409, mayRetry: false },
  wrong_state: { exit: 3, status: 409, mayRetry: false },
  expired: { exit: 3, status: 410, mayRetry: false },
  declined: { exit: 3, status: 409, mayRetry: false },
  key_missing: { exit: 4, status: 503, mayRetry: false },
  key_refused: { exit: 4, status: 503, mayRetry: false },
  config_invalid: { exit: 4, status: 500, mayRetry: false },
  ledger_unusable: { exit: 4, status: 503, mayRetry: false },
  disk_unusable: { exit: 4, status: 503, mayRetry: false },
  provider_down: { exit: 5, status: 502, mayRetry: true },
  provider_limiting: { exit: 5, status: 429, mayRetry: true },
  provider_unclear: { exit: 5, status: 502, mayRetry: true },
  some_failed: { exit: 5, status: 502, mayRetry: true },
  waiting: { exit: 8, status: 409, mayRetry: true },
  interrupted: { exit: 130, status: 503, mayRetry: true },
} as const satisfies Record<string, ErrorMeaning>;

export type ErrorCode = keyof typeof ERROR_TABLE;

export interface ErrorParts {
  /** What to do about it, as one or more sentences or commands. */
  readonly fix?: string;
  /** What state things are in now: "2 sent, 1 not sent; all recorded; safe to run again". */
  readonly state?: string;
  /** When a provider that limits wants to be asked again: seconds from now, or ISO 8601 UTC. Null where it does not say. */
  readonly retryAfter?: number | string | null;
  readonly cause?: unknown;
}

/** An expected failure: `message` says what happened and why, `fix` what to do, `state` what remains. */
export class LoopError extends Error {
  readonly code: ErrorCode;
  readonly fix: string | null;
  readonly state: string | null;
  readonly retryAfter: number | string | null;

  constructor(code: ErrorCode, message: string, parts: ErrorParts = {}) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = 'LoopError';
    this.code = code;
    this.fix = parts.fix ?? null;
    this.state = parts.state ?? null;
    this.retryAfter = parts.retryAfter ?? null;
  }

  get meaning(): ErrorMeaning {
    return ERROR_TABLE[this.code];
  }
}

/** True for errors that came from another copy of this module too (a bundle may hold two). */
export function isLoopError(error: unknown): error is LoopError {
  return error instanceof Error && error.name === 'LoopError' && 'code' in error;
}

/** What the system refuses to everybody: no bug of ours, and nothing about the ledger or the settings. Errors by their names in errno(3). */
const SYSTEM_TROUBLES: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, then run this again.'],
  EFBIG: [
    'a file would become too large for the disk, or for a limit that is set (ulimit -f)',
    'Raise the limit, or use another disk.',
  ],
  EDQUOT: ['your share of the disk is used up', 'Free some space, then run this again.'],
  EROFS: ['the disk is read-only', 'Write to another place, then run this again.'],
  EMFILE: ['too many files are open', 'Close other programs, or raise the limit (ulimit -n), then run this again.'],
  ENFILE: ['too many files are open on this machine', 'Close other programs, then run this again.'],
};

/** What it refuses to this user, at a path: connections are refused by the same names. */
const TROUBLES_AT_A_PATH: typeof SYSTEM_TROUBLES = {
  EACCES: [
    'your user has no right to do that',
    'Give your user the right to the folder, or name another by HOME and XDG_STATE_HOME.',
  ],
  EPERM: [
    'your user has no right to do that',
    'Give your user the right to the folder, or name another by HOME and XDG_STATE_HOME.',
  ],
  EROFS: ['the disk is read-only', 'Name a place on another disk by HOME and XDG_STATE_HOME, then run this again.'],
  ENOTDIR: ['a part of the path is a file and no folder', 'Check HOME, XDG_DATA_HOME and XDG_STATE_HOME.'],
};

/** Making a folder with those above it: so Node tells that the disk refuses the topmost, in place of saying why. */
const NO_FOLDER: typeof SYSTEM_TROUBLES = {
  ENOENT: [
    'no folder can be made there, as on a read-only disk',
    'Name a place on another disk by HOME and XDG_STATE_HOME, then run this again.',
  ],
};

/** A failed call of the system as an error with words; null for anything else. */
export function systemTrouble(error: unknown): LoopError | null {
  if (!(error instanceof Error) || isLoopError(error)) return null;
  const { code, path, syscall } = error as Error & { code?: unknown; path?: unknown; syscall?: unknown };
  if (typeof code !== 'string' || typeof syscall !== 'string') return null;
  const atPath = syscall === 'mkdir' ? { ...TROUBLES_AT_A_PATH, ...NO_FOLDER } : TROUBLES_AT_A_PATH;
  const troubles = typeof path === 'string' ? { ...SYSTEM_TROUBLES, ...atPath } : SYSTEM_TROUBLES;
  if (!Object.hasOwn(troubles, code)) return null;
  const [what = '', fix = ''] = troubles[code] ?? [];
  return new LoopError('disk_unusable', typeof path === 'string' ? `cannot write ${path}: ${what}` : what, {
    fix,
    state: 'What was recorded before stays recorded.',
    cause: error,
  });
}
