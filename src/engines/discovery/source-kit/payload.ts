/** Recorded answers and their fields: what every adapter's `parse` needs before its own schema begins. */
import * as v from 'valibot';
import { LoopError } from '../../../errors.ts';
import type { ParsedPage } from '../source.ts';

/** JSON that may have arrived as text. Throws `unreadable_input` for text that is none. */
export function jsonOf(payload: unknown, name: string): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch (cause) {
    throw notOurs(name, 'it is not JSON', cause);
  }
}

/**
 * The answers inside a payload: the payload itself, or the bodies of a recording (an array of `{request, response}` whose response is the body
 * or holds it as `body`).
 */
export function answersIn(payload: unknown): readonly unknown[] {
  if (!Array.isArray(payload) || payload.length === 0) return [payload];
  const exchanges = payload.map((one) => v.safeParse(Exchange, one));
  if (!exchanges.every((one) => one.success)) return [payload];
  return exchanges.map(({ output: { response } }) => (v.is(Wrapped, response) ? response.body : response));
}

const Exchange = v.looseObject({ response: v.unknown() });
const Wrapped = v.looseObject({ body: v.unknown(), status: v.unknown() });

/** One list of a recording, and what reads it. */
export interface RecordedList {
  readonly items: readonly unknown[];
  readonly parse: (items: readonly unknown[]) => ParsedPage;
}

/**
 * All that the lists of one recording hold, as one page. Names of fields are shared by many services (`jobs`, `posts`, `items`), so a recording
 * in which not one item can be read is the answer of another: throws `unreadable_input`.
 */
export function parseRecorded(name: string, lists: readonly RecordedList[]): ParsedPage {
  const pages = lists.map(({ items, parse }) => parse(items));
  const [posts, bad] = [pages.flatMap((page) => page.posts), pages.flatMap((page) => page.bad)];
  const count = lists.reduce((sum, { items }) => sum + items.length, 0);
  const [first] = bad;
  if (first !== undefined && bad.length === count) throw notOurs(name, `nothing in it can be read (${first.at}: ${first.why})`);
  return { posts, bad };
}

export function notOurs(name: string, why: string, cause?: unknown): LoopError {
  return new LoopError('unreadable_input', `this is no answer of ${name}: ${why}`, { cause });
}

/** Why an item does not fit its schema: `author: expected string, found number`. */
export function issueText(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [first] = issues;
  return `${v.getDotPath(first) ?? 'item'}: expected ${first.expected ?? 'something else'}, found ${first.received}`;
}

const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Seconds since 1970 as ISO 8601 UTC; null for what cannot be the time of a post. */
export function isoFromSeconds(seconds: number | null | undefined): string | null {
  return seconds == null ? null : isoFromMs(seconds * 1000);
}

/** A date as feeds, APIs and people write it (ISO 8601, RFC 822, “20 November 2026”) as ISO 8601 UTC; null for anything else. One that names no zone is UTC. */
export function isoFromText(text: string | null | undefined): string | null {
  if (text == null || text.length > 64 || !isWholeDate(text)) return null;
  const written = text.trim();
  if (!ZONED.test(written)) {
    const [, day, time] = /^(\d{4}-\d\d-\d\d)[T ](\d.*)$/i.exec(written) ?? [];
    if (day !== undefined) return isoFromMs(Date.parse(`${day}T${time}Z`));
    if (!/^\d{4}-/.test(written)) return isoFromMs(Date.parse(`${written} UTC`));
  }
  return isoFromMs(Date.parse(written));
}

/** Ends in a zone, or in one and its name in brackets; the letters are those of RFC 822. */
const ZONED = /(?:\d ?z|(?<=:\d\d(?:\.\d{1,9})? ?)[+-]\d\d:?\d\d|\b(?:gmt|utc?|[ecmp][sd]t))(?: ?\([^()]{1,40}\))?$/i;

const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\b/i;

/** Names a day, or at least a month, and its year: `Date.parse` also takes `-5`, `99` and `post 5` for one, and 30 February for 2 March. */
function isWholeDate(text: string): boolean {
  const [, year, month, day] = /^\s*(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/.exec(text) ?? [];
  if (year !== undefined)
    return day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (/^\s*(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}\/\d{1,2}\/\d{1,2})\b/.test(text)) return true;
  return MONTH.test(text) && /\b\d{4}\b|\b\d{1,2}[ -][a-z]{3,9}\.?[ -]\d\d\b/i.test(text);
}

function isoFromMs(ms: number): string | null {
  return ms >= EARLIEST && ms < LATEST ? new Date(ms).toISOString() : null;
}
