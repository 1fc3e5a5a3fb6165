/** Numbers that go on in letters: `1-800-FLOWERS`. */
import type { PhoneCandidate } from './phone-candidates.ts';
import { PHONE_LABELS } from './phone-labels.ts';
import { isPartOfMore } from './phone-shapes.ts';

/** How far back a label is looked for. */
const LABEL_REACH = 32;
/** The keys of a telephone, from A to Z. */
const KEYS = '22233344455566677778889999';
const IN_LETTERS = /^\(?([2-9]\d\d)\)?[-. ]{1,2}((?:[A-Z\d]-?){7,12})(?![\w@/])/;

/** `1-800-FLOWERS`, `(800) 555-TALK`: letters that stand for the digits of their keys, where something says that it is to be called. */
export function lettersAt(text: string, from: number, end: number): PhoneCandidate | null {
  const next = text.charCodeAt(end) === 0x2d || text.charCodeAt(end) === 0x20 ? end + 1 : end;
  const letter = text.charCodeAt(next);
  if (letter < 0x41 || letter > 0x5a) return null;
  const long = text.slice(from, end).startsWith('1') ? /^1[-. ]{1,2}/.exec(text.slice(from, from + 4)) : null;
  const start = long === null ? from : from + long[0].length;
  const found = IN_LETTERS.exec(text.slice(start, start + 24));
  const [whole = '', area = '', rest = ''] = found ?? [];
  const name = rest.replaceAll('-', '');
  const isTollFree = /^8(?:00|88|77|66|55|44|33)$/.test(area);
  if (found === null || !/[A-Z]{2}/.test(name) || (!isTollFree && name.length !== 7) || name.length < 7) return null;
  const first = /1[-. ]{1,2}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const begin = start - first.length;
  const lead = text.slice(Math.max(0, begin - LABEL_REACH), begin);
  const isLabelled = PHONE_LABELS.test(lead.slice(lead.lastIndexOf('\n') + 1));
  if (
    (first === '' && !whole.startsWith('(') && !isLabelled) ||
    isPartOfMore(text.charCodeAt(begin - 1), text.charCodeAt(begin - 2))
  )
    return null;
  const digits = name.slice(0, 7).replace(/[A-Z]/g, (key) => KEYS.charAt(key.charCodeAt(0) - 65));
  return {
    start: begin,
    end: start + whole.replace(/-$/, '').length,
    number: area + digits,
    written: area + digits,
    isInternational: false,
    isNorthAmerican: true,
    mayBeNorthAmerican: true,
    isLabelled,
    isBare: false,
    messenger: null,
  };
}
