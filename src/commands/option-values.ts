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

/**
 * The start of a period as ISO 8601 UTC: a date (`2026-01-31`, from its first moment in UTC), a time with its zone (`2026-01-31T09:00:00Z`),
 * or a length before now (`12h`, `30d`, `2w`). Throws `usage`, also for a start that is yet to come.
 */
export function sinceOption(text: string, now: Date): string {
  const length = /^(\d{1,4})([hdw])$/.exec(text);
  const unit = UNIT_MS[length?.[2] as keyof typeof UNIT_MS];
  const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const time = unit !== undefined ? now.getTime() - Number(length?.[1]) * unit : isTime ? Date.parse(text) : Number.NaN;
  // `Date.parse` rolls 30 February over into March; the day that comes back must be the one that was typed.
  const day = text.slice(0, 10);
  const isRolled = isTime && !Number.isNaN(time) && !new Date(`${day}T00:00Z`).toISOString().startsWith(day);
  if (Number.isNaN(time) || isRolled || time > now.getTime()) {
    throw new LoopError('usage', `--since: ${JSON.stringify(text)} is not a past time`, {
      fix: 'Give a date like 2026-01-31, a time like 2026-01-31T09:00:00Z, or a length like 12h, 30d, 2w.',
    });
  }
  return new Date(time).toISOString();
}

/** A length like `12h`, `14d` or `2w`, in milliseconds. Throws `usage`. */
export function lengthOption(text: string): number {
  const found = /^([1-9]\d{0,3})([hdw])$/.exec(text);
  const unit = UNIT_MS[found?.[2] as keyof typeof UNIT_MS];
  if (unit === undefined)
    throw new LoopError('usage', `${JSON.stringify(text)} is not a length`, { fix: 'Give one like 12h, 14d or 2w.' });
  return Number(found?.[1]) * unit;
}
