/** `--approve ID@HASH`: without a terminal a person names exactly the message that was shown to them. */
import { LoopError } from '../errors.ts';

export interface ApprovalOption {
  /** A whole job id or a unique prefix. */
  readonly id: string;
  /** SHA-256 of the message, 64 hex digits. */
  readonly hash: string;
}

/** Null where the option was left out. `shownBy` is the command that shows the line to copy. Throws `usage`. */
export function approvalOption(text: string | undefined, shownBy: string): ApprovalOption | null {
  if (text === undefined) return null;
  const [, id, hash] = /^([0-9a-z]{4,40})@([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  if (id === undefined || hash === undefined) {
    throw new LoopError('usage', '--approve takes a job and the whole hash of the message, joined by @', {
      fix: `Copy it from the last line of: ${shownBy}`,
    });
  }
  return { id, hash };
}
