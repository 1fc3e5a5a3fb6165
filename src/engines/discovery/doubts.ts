/** What speaks against a verdict, in words: the weak points of a lead that is kept, and what would have spoken for one that is dropped. */
import type { DropReason } from '../../domain/opportunity.ts';
import type { KindVerdict, ReadPost } from './kind.ts';
import { NO_AMOUNT, type Score } from './scoring.ts';
import type { Terms } from './terms.ts';

interface Judged {
  readonly read: ReadPost;
  readonly verdict: KindVerdict;
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

/** The weightiest first; empty for what is neither kept nor a request. */
export function doubtsOf({ read, verdict, terms, score, noBudgetBecause, dropped, paysMoney }: Judged): readonly string[] {
  if (verdict.kind !== 'request') return verdict.counterReasons;
  const doubts: string[] = [];
  const add = (words: string, phrases: readonly string[]): void => {
    if (phrases.length > 0) doubts.push(`${words}: ${quoted(phrases)}`);
  };
  if (dropped !== 'scam') add('has a touch of fraud', terms.scam);
  // A job may add shares to its wage.
  if (dropped !== 'unpaid' && terms.engagement !== 'employment') {
    if (paysMoney) add('part of the pay may not be money', terms.inKind);
    else add('may not pay', [...terms.unpaid, ...terms.inKind]);
  }
  if (dropped === 'unpaid' && terms.isPaid) doubts.push('speaks of pay all the same');
  for (const [what, phrases] of terms.touchy) add(`may be about ${what}`, phrases);
  if (dropped !== 'closed' && terms.closed !== null) doubts.push(`may be over: ${closedWords(terms.closed)}`);
  if (terms.engagement === 'employment') add('has words of a project as well', terms.surelyContract);
  // One word such as “position” is said of any task.
  else if (terms.forEmployment.length > 1) add('has words of a job', terms.forEmployment);
  if (dropped !== null && dropped !== 'low_score') return [...doubts, ...verdict.counterReasons];
  if (noBudgetBecause !== null) doubts.push(noBudgetBecause);
  doubts.push(...(score?.against ?? []).filter((against) => noBudgetBecause === null || against !== NO_AMOUNT));
  const length = read.words.length - read.titleWords;
  if (length < FEW_WORDS) doubts.push(length === 0 ? 'says no more than its title' : `says little: ${length} words`);
  return [...doubts, ...verdict.counterReasons];
}

/** The phrases as they were found, a few of them; what stands inside another one says nothing more. */
export function quoted(phrases: readonly string[]): string {
  return phrases
    .filter((phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase)))
    .slice(0, MAX_PHRASES)
    .map((phrase) => `“${phrase}”`)
    .join(', ');
}

export function closedWords(closed: string): string {
  return closed === 'its tag' ? 'says its tag' : `says “${closed}”`;
}
