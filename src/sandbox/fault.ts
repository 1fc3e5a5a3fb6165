/** Trouble on demand: what the next matching request of a provider meets instead of a good answer. */

export const SANDBOX_PROVIDERS = ['stripe', 'resend', 'smtp', 'github', 'hackernews', 'reddit', 'sites'] as const;
export type SandboxProvider = (typeof SANDBOX_PROVIDERS)[number];

export interface Fault {
  /** HTTP status (500 with a JSON error by default), or the SMTP reply code. */
  readonly status?: number;
  /** Body of the answer: text as it is, anything else as JSON. Defaults to the provider's own error shape. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer comes this much later. */
  readonly delayMs?: number;
  /** The connection is reset instead of answered. */
  readonly reset?: boolean;
  /** The answer promises its whole length and breaks off in the middle. */
  readonly cutBody?: boolean;
  /** A page of HTML with status 200 (or `status`), as a proxy or a captive portal answers. */
  readonly html?: boolean;
  /**
   * Whether the work is done although the answer is lost. True by default where only the answer suffers (`delayMs` or `cutBody` alone),
   * false for `status`, `reset` and `html`.
   */
  readonly executes?: boolean;
  /** How many requests meet it; 1 by default. */
  readonly times?: number;
  /** Only requests with this method, and whose path starts with this. For SMTP `path` is the stage: `connect`, `mail`, `rcpt` or `data` (the default). */
  readonly method?: string;
  readonly path?: string;
}

/** A fault waiting in the world's state. */
export interface PendingFault {
  readonly provider: SandboxProvider;
  readonly fault: Fault;
  left: number;
}

/** Takes the first fault that matches, and counts it down. Changes `pending`. */
export function takeFault(pending: PendingFault[], provider: SandboxProvider, method: string, path: string): Fault | null {
  const index = pending.findIndex(
    ({ provider: owner, fault }) =>
      owner === provider &&
      (fault.method === undefined || fault.method.toUpperCase() === method) &&
      (fault.path === undefined || path.startsWith(fault.path)),
  );
  const found = pending[index];
  if (found === undefined) return null;
  found.left -= 1;
  if (found.left <= 0) pending.splice(index, 1);
  return found.fault;
}

/** Whether the work behind a faulty answer is done. */
export function executes(fault: Fault): boolean {
  const answerIsReplaced = fault.status !== undefined || fault.body !== undefined || fault.reset === true || fault.html === true;
  return fault.executes ?? !answerIsReplaced;
}
