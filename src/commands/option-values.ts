/** Strict readers of option values: what a person may have mistyped is refused by name, never rounded or guessed. */
import { LoopError } from '../errors.ts';

/** A whole number between two bounds, digits only. Throws `usage`. */
export function countOption(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
      throw new LoopError('usage', `${JSON.stringify(text)} is not a whole number from ${min} to ${max}`);
    return value;
  };
}
