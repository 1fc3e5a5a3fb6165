/** What speaks against a verdict, in words: the weak points of a lead that is kept, and what would have spoken for one that is dropped. */
import type { DropReason } from '../../domain/opportunity.ts';
import type { Demands } from './demands.ts';
import { asWritten, sentenceWith } from './evidence.ts';
import type { KindVerdict, ReadPost } from './kind.ts';
import { isOfMissingPay, type Score } from './scoring.ts';
import type { Terms } from './terms.ts';

interface Judged {
  readonly read: ReadPost;
  readonly verdict: KindVerdict;
  /** What would have spoken for another kind. */
  readonly counterReasons: readonly string[];
  /** Null where it is not worth answering. */
  readonly demands: Demands | null;
  readonly terms: Terms;
  readonly score: Score | null;
  /** Why no budget was taken from the amounts in the post; null where there is one or no amount stands there. */
  readonly noBudgetBecause: string | null;
  readonly dropped: DropReason | null;
  /** Money is named or spoken of as a wage. */
  readonly paysMoney: boolean;
}

/** A request of fewer words leaves most open. */
const FEW_WORDS = 25;
const MAX_PHRASES = 3;
/** Letters of a sentence that stands for one phrase. */
const SHORT = 80;

/** The weightiest first; empty for what is neither kept nor a request. */
export function doubtsOf(judged: Judged): readonly string[] {
  const { read, verdict, counterReasons, demands, terms, score, noBudgetBecause, dropped, paysMoney } = judged;
  if (verdict.kind !== 'request') return counterReasons;
  const doubts: string[] = [];
  const add = (words: string, phrases: readonly string[]): void => {
    if (phrases.length > 0) doubts.push(`${words}: ${quoted(read, phrases)}`);
  };
  if (dropped !== 'scam') add('has a touch of fraud', terms.scam);
  // A job may add shares to its wage.
  if (dropped !== 'unpaid' && terms.engagement !== 'employment') {
    if (paysMoney) add('part of the pay may not be money', terms.inKind);
    else add('may not pay', [...terms.unpaid, ...terms.inKind]);
  }
  if (dropped === 'unpaid' && terms.isPaid) doubts.push('speaks of pay all the same');
  for (const [what, phrases] of terms.touchy) add(`may be about ${what}`, phrases);
  if (dropped !== 'closed' && terms.closed !== null) doubts.push(`may be over: ${closedWords(read, terms.closed)}`);
  if (terms.engagement === 'employment') add('has words of a project as well', terms.surelyContract);
  // One word such as “position” is said of any task.
  else if (terms.forEmployment.length > 1) add('has words of a job', terms.forEmployment);
  if (dropped !== null && dropped !== 'low_score') return [...doubts, ...counterReasons];
  if (noBudgetBecause !== null) doubts.push(noBudgetBecause);
  doubts.push(...(score?.against ?? []).filter((against) => noBudgetBecause === null || !isOfMissingPay(against)));
  if (demands?.condition != null) doubts.push(`sets a condition: “${demands.condition}”`);
  const length = read.words.length - read.titleWords;
  if (length < FEW_WORDS) doubts.push(length === 0 ? 'says no more than its title' : `says little: ${length} words`);
  return [...doubts, ...counterReasons];
}

/** One phrase in its sentence, so that a reader can judge it; a few of several as their author wrote them. What stands inside another one says nothing more. */
export function quoted(read: ReadPost, phrases: readonly string[]): string {
  const told = phrases
    .filter((phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase)))
    .slice(0, MAX_PHRASES);
  const words =
    told.length === 1 ? [sentenceWith(read, told[0] as string, SHORT)] : told.map((phrase) => asWritten(read, phrase));
  return words.map((one) => `“${one}”`).join(', ');
}

export function closedWords(read: ReadPost, closed: string): string {
  return closed === 'its tag' ? 'says its tag' : `“${sentenceWith(read, closed, SHORT)}”`;
}
