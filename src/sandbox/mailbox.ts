/** Every accepted mail: a record in the world's state and an `.eml` file that a mail program opens. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldState } from './world-file.ts';

export interface StoredMail {
  readonly id: string;
  readonly via: 'resend' | 'smtp';
  /** Addresses of the envelope, without names. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  /** ISO 8601 UTC */
  readonly at: string;
  /** Absolute path of the `.eml` file. */
  readonly file: string;
}

/** Writes the bytes beside the world and records the mail. Call inside a transaction on the world. */
export function keepMail(state: WorldState, dir: string, mail: Omit<StoredMail, 'file'>, bytes: Uint8Array): StoredMail {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const number = String(state.mails.length + 1).padStart(4, '0');
  const recipient = (mail.to[0] ?? 'nobody').replace(/[^a-z0-9.@-]/gi, '_').slice(0, 80);
  const file = join(dir, `${number}-${mail.via}-${recipient}.eml`);
  writeFileSync(file, bytes, { mode: 0o600 });
  const stored = { ...mail, file };
  state.mails.push(stored);
  return stored;
}

/** The bare address of `Name <address>`; the text itself where it is one already. */
export function bareAddress(text: string): string {
  const open = text.lastIndexOf('<');
  return (open >= 0 && text.trimEnd().endsWith('>') ? text.trimEnd().slice(open + 1, -1) : text).trim();
}

/** First value of a header in raw message bytes, unfolded; null where it is missing. */
export function headerOf(raw: string, name: string): string | null {
  const head = raw.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}
