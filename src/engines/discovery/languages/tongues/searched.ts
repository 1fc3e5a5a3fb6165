/**
 * Languages whose texts are searched as they stand: those that put no blanks between words, those that write small words onto the next one, and
 * Vietnamese, whose words are several syllables with blanks between them. The longest string at a place is the one that is read.
 */
import { ARABIC } from './arabic.ts';
import { EAST_ASIAN } from './east-asian.ts';
import { HEBREW } from './hebrew.ts';
import { PERSIAN } from './persian.ts';
import { THAI } from './thai.ts';
import type { Tongue } from './tongue.ts';
import { VIETNAMESE } from './vietnamese.ts';

/** The rows of a tongue, as strings: here `sought` is read on both sides, `does` beside people asks, and no verb asks whatever follows. */
export interface Rows extends Omit<Tongue, 'hire' | 'advise' | 'knows' | 'own'> {
  /** Asks beside people of a trade, and of them alone. */
  readonly knows: string;
  /** Longer words that hold one of the strings above and say nothing. */
  readonly silent: string;
  /** What somebody does at a price: beside one it is offered where nothing else is said. */
  readonly crafts?: string;
}

export interface Searched {
  readonly rows: Rows;
  /** Where a string may begin and end: anywhere; at the ends of words; behind the letters that are written onto a word, and before a short ending. */
  readonly edges: 'none' | 'words' | 'open';
  /** Letters that are written onto the next word. */
  readonly prefixes: string;
  /** The last thing behind a verb is sought, as in Chinese, or the first. */
  readonly isHeadLast: boolean;
  /** Characters between a verb and what it seeks. */
  readonly reach: number;
}

const REACH = 36;

/** By ISO 639-1 code; `zh` stands for Chinese, Japanese and Korean, which are read by one table. */
export const SEARCHED: Readonly<Record<string, Searched>> = {
  zh: { rows: { ...EAST_ASIAN, knows: '', does: '' }, edges: 'none', prefixes: '', isHeadLast: true, reach: 14 },
  th: { rows: THAI, edges: 'none', prefixes: '', isHeadLast: false, reach: 26 },
  vi: { rows: VIETNAMESE, edges: 'words', prefixes: '', isHeadLast: false, reach: REACH },
  ar: { rows: ARABIC, edges: 'open', prefixes: 'وفبكلاس', isHeadLast: false, reach: REACH },
  fa: { rows: PERSIAN, edges: 'open', prefixes: '', isHeadLast: false, reach: REACH },
  he: { rows: HEBREW, edges: 'open', prefixes: 'ושהבלמכ', isHeadLast: false, reach: REACH },
};
