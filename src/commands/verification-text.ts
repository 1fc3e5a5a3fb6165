/** What is known about an address, in one line for people. */
import type { Verification } from '../domain/contact.ts';
import { safeLine } from '../domain/text.ts';

/** Null where nothing was found out that a person would want to read. */
export function verificationText({ state, reasons, checkedAt }: Verification): string | null {
  // Before the name servers are asked, not to know is the rule and worth no line.
  if (state === 'unknown' && checkedAt === null) return null;
  return `${state}: ${reasons.map((reason) => safeLine(reason, 200)).join('; ')}`;
}
