/** The second number of two, of which only what differs is written: `020 7946 0958 / 0959`, “(212) 555-0142 or 555-0143”. */
import type { PhoneCandidate } from './phone-candidates.ts';
import { goesOn } from './phone-shapes.ts';
import type { FoundPhone, PhoneRules } from './phones.ts';

/** The last figures of a number that differ. */
const ENDING =
  /^(?: ?(\/) ?| (?:or|and|oder|und|ou|o|y|e|&) |, ?(?=[-.]))([-.]?)(\d{2,4})(?![\w%€£$]|[-./: ]?\d| ?(?:h|hrs?|hours?|days?|am|pm|std|uhr)\b)/i;
/** All but the code of the area, set apart as in the number before it. */
const LOCAL = /^(?: ?[/|] ?| (?:or|and|oder|und|ou|o|y|e|&) |,? ?or |, )(\d{3,4}[-. ]\d{3,4})(?![\d-])/i;

/** The number behind `first`, whose candidate is given; null where none stands there. */
export function secondNumber(text: string, candidate: PhoneCandidate, first: FoundPhone, rules: PhoneRules): FoundPhone | null {
  const behind = text.slice(candidate.end, candidate.end + 20);
  return localNumber(text, behind, candidate, first, rules) ?? endingOf(behind, candidate, first, rules);
}

/** “… 0142 / 43”, “… 0142 or 0143”: another line of the same house. */
function endingOf(
  behind: string,
  { end, written, isLabelled }: PhoneCandidate,
  first: FoundPhone,
  rules: PhoneRules,
): FoundPhone | null {
  const found = ENDING.exec(behind);
  const [whole = '', slash, dash = '', tail = ''] = found ?? [];
  const last = /\d+$/.exec(written)?.[0] ?? '';
  // Years and counts may follow a number as well: they are no end of one unless they are as long as its own.
  if (found === null || tail.length > last.length) return null;
  if (slash === undefined && (tail.length !== last.length || !(isLabelled || dash !== ''))) return null;
  return numberWith(tail, end + whole.length, tail.length, first, rules);
}

function localNumber(
  text: string,
  behind: string,
  { end, written }: PhoneCandidate,
  first: FoundPhone,
  rules: PhoneRules,
): FoundPhone | null {
  const found = LOCAL.exec(behind);
  const [whole = '', tail = ''] = found ?? [];
  if (found === null || !shapeOf(written).endsWith(shapeOf(tail)) || /\d$/.test(written.slice(0, -tail.length))) return null;
  if (written.length <= tail.length || goesOn(text, end + whole.length)) return null;
  return numberWith(tail.replace(/\D/g, ''), end + whole.length, tail.length, first, rules);
}

function shapeOf(written: string): string {
  return written.replace(/\d/g, '0');
}

/** `first` with other last digits, where that is a number. */
function numberWith(digits: string, end: number, length: number, first: FoundPhone, rules: PhoneRules): FoundPhone | null {
  const value = rules.e164(first.value.slice(0, -digits.length) + digits, null);
  if (value === null || value === first.value) return null;
  return { kind: first.kind, value, start: end - length, end, confidence: Math.round(first.confidence * 85) / 100 };
}
