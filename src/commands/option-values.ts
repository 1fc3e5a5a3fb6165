/** Strict readers of option values: what a person may have mistyped is refused by name, never rounded or guessed. */
import { LoopError } from '../errors.ts';

/** A whole number between two bounds, digits only. Throws `usage`. */
export function countOption(option: string, min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      throw new LoopError('usage', `${option}: ${JSON.stringify(text)} is not a whole number from ${min} to ${max}`);
    return value;
  };
}

/** A value that is given once: of two, neither is passed over in silence. Throws `usage`. */
export function onceOption(option: string): (text: string, before?: string) => string {
  return (text, before) => {
    if (before !== undefined)
      throw new LoopError('usage', `${option} is given twice: ${JSON.stringify(before)} and ${JSON.stringify(text)}`, {
        fix: 'Run it once for each.',
        state: 'Nothing was read.',
      });
    return text;
  };
}

const UNIT_MS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/** `30d`, `2 weeks ago`, `6mo`: an `m` alone may be minutes or months. */
const LENGTH = /^(\d{1,4}) ?(?:(h)(?:ours?)?|(d)(?:ays?)?|(w)(?:eeks?)?|(mo)(?:nths?)?|(y)(?:ears?)?)(?: ago)?$/i;

/**
 * The start of a period as ISO 8601 UTC: a date (`2026-01-31`, from its first moment in UTC), `today`, `yesterday`, a time with its zone
 * (`2026-01-31T09:00:00Z`), or a length before now (`12h`, `30d`, `2w`, `6mo`, `1y`). Throws `usage`, also for a start that is yet to come.
 */
export function sinceOption(text: string, now: Date): string {
  const time = startOf(text, now);
  if (time !== null && time <= now.getTime()) return new Date(time).toISOString();
  const isMinutesOrMonths = /^\d{1,4} ?m$/i.test(text);
  const why =
    time !== null
      ? 'is yet to come'
      : isMinutesOrMonths
        ? 'may be minutes or months: months are mo'
        : 'is not understood as a time';
  throw new LoopError('usage', `--since: ${JSON.stringify(text)} ${why}`, {
    fix: 'Give a date like 2026-01-31, today, yesterday, a time with its zone like 2026-01-31T09:00:00Z, or a length like 12h, 30d, 2w, 6mo, 1y.',
  });
}

/** Milliseconds since 1970; null for what is no start of a period. */
function startOf(text: string, now: Date): number | null {
  const word = /^(?:(today)|yesterday)$/i.exec(text);
  if (word !== null) {
    const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    return word[1] === undefined ? today - UNIT_MS.d : today;
  }
  const length = LENGTH.exec(text);
  if (length !== null) {
    const [, count, h, d, w, months] = length;
    const unit = h ? UNIT_MS.h : d ? UNIT_MS.d : w ? UNIT_MS.w : null;
    return unit === null ? monthsBefore(Number(count) * (months ? 1 : 12), now) : now.getTime() - Number(count) * unit;
  }
  if (!TIME.test(text)) return null;
  const time = Date.parse(text);
  // `Date.parse` rolls 30 February over into March; the day that comes back must be the one that was typed.
  const day = text.slice(0, 10);
  return Number.isNaN(time) || !new Date(`${day}T00:00Z`).toISOString().startsWith(day) ? null : time;
}

/** The same day of an earlier month, or that month's last. */
function monthsBefore(count: number, now: Date): number | null {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - count, 1);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(now.getUTCDate(), last));
  return then.getUTCFullYear() < 0 ? null : then.getTime();
}

/** A length like `12h`, `14d` or `2w`, in milliseconds. Throws `usage`. */
export function lengthOption(text: string): number {
  const found = /^([1-9]\d{0,3})([hdw])$/.exec(text);
  const unit = UNIT_MS[found?.[2] as keyof typeof UNIT_MS];
  if (unit === undefined)
    throw new LoopError('usage', `${JSON.stringify(text)} is not a length`, { fix: 'Give one like 12h, 14d or 2w.' });
  return Number(found?.[1]) * unit;
}
