/** What speaks against a verdict, in words: the weak points of a lead that is kept, and what would have spoken for one that is dropped. */
import type { DropReason } from '../../../domain/opportunity.ts';
import type { KindVerdict } from '../kinds/kind.ts';
import { SELLS } from '../kinds/kind-reasons.ts';
import { SCAM } from '../terms/cautions.ts';
import type { Terms } from '../terms/terms.ts';
import { asWritten, type Spot, sentenceWith, spotOf, weightiest } from '../text/evidence.ts';
import type { ReadPost } from '../text/read-post.ts';
import type { Demands } from './demands.ts';
import { isOfMissingPay, payWordsOf, type Score } from './scoring.ts';

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
  if (dropped !== 'scam' && touchOf(terms) >= TOUCH) add('has a touch of fraud', terms.scam);
  // A job may add shares to its wage.
  if (dropped !== 'unpaid' && terms.engagement !== 'employment') {
    if (paysMoney)
      add(
        'part of the pay may not be money',
        terms.inKind.filter((phrase) => phrase !== terms.contest),
      );
    else add('may not pay', [...terms.unpaid, ...terms.inKind]);
  }
  if (dropped === 'unpaid') doubts.push(...payAllTheSame(read, terms, paysMoney));
  if (dropped !== 'unpaid' && terms.contest !== null) add('is a contest, only the chosen one is paid', [terms.contest]);
  if (dropped !== 'unpaid' && terms.sample !== null) add('wants a sample made before anybody is hired', [terms.sample]);
  for (const [what, phrases] of terms.touchy) add(`may be about ${what}`, phrases);
  if (dropped !== 'closed' && terms.closed !== null) doubts.push(`may be over: ${closedWords(read, terms.closed)}`);
  // What is told as pay in shares is no word of a job besides.
  const ofJobs = terms.forEmployment.filter((phrase) => !terms.inKind.includes(phrase));
  if (terms.engagement === 'employment') add('has words of a project as well', terms.surelyContract);
  // One word such as “position” is said of any task; where the pay made it a job, they say the same again.
  else if (ofJobs.length > 1 && dropped !== 'employment') add('has words of a job', ofJobs);
  if (dropped !== null && dropped !== 'low_score') return [...doubts, ...counterReasons];
  // Whoever seems to sell is not worth a letter, whatever is said of pay.
  const ofSelling = counterReasons.filter((reason) => reason.startsWith(SELLS));
  doubts.push(...ofSelling);
  if (noBudgetBecause !== null) doubts.push(noBudgetBecause);
  doubts.push(...(score?.against ?? []).filter((against) => noBudgetBecause === null || !isOfMissingPay(against)));
  if (demands?.condition != null) doubts.push(`sets a condition: “${demands.condition}”`);
  const length = read.words.length - read.titleWords;
  if (length < FEW_WORDS) doubts.push(length === 0 ? 'says no more than its title' : `says little: ${length} words`);
  return [...doubts, ...counterReasons.filter((reason) => !ofSelling.includes(reason))];
}

/** How much of a fraud was read in a post, in the points of the table. */
function touchOf({ scam }: Terms): number {
  return scam.reduce((sum, phrase) => sum + (SCAM_POINTS.get(phrase) ?? TOUCH), 0);
}

const SCAM_POINTS: ReadonlyMap<string, number> = new Map(SCAM);
/** One word that honest people say as well, such as `contact us on WhatsApp`, is worth none to a reader. */
const TOUCH = 3;

/** What speaks of money in another sentence than the one that promises none; nothing for posts that are merely tagged as hiring. */
function payAllTheSame(read: ReadPost, { isPaid, unpaid, inKind }: Terms, paysMoney: boolean): readonly string[] {
  const words = isPaid ? (payWordsOf(read)?.quote.toLowerCase() ?? null) : null;
  const isElsewhere =
    words !== null && ![...unpaid, ...inKind].some((phrase) => words.includes(asWritten(read, phrase).toLowerCase()));
  return isElsewhere || paysMoney ? ['speaks of pay all the same'] : [];
}

/** One phrase in its sentence, so that a reader can judge it; a few of several as their author wrote them. What stands inside another one says nothing more. */
export function quoted(read: ReadPost, phrases: readonly string[]): string {
  const whole = phrases.filter((phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase)));
  const said = whole.filter((phrase) => sentenceOf(read, phrase) !== null);
  const told = (said.length > 0 ? said : whole).slice(0, MAX_PHRASES);
  const [only = '', ...others] = told;
  const words =
    others.length === 0
      ? [sentenceOf(read, only) ?? sentenceWith(read, only, SHORT)]
      : told.map((phrase) => asWritten(read, phrase));
  return words.map((one) => `“${one}”`).join(', ');
}

/** The sentence that says a phrase; null where it stands in web addresses alone, which say nothing. */
function sentenceOf(read: ReadPost, phrase: string): string | null {
  if (spotOf(read, phrase) === null) return sentenceWith(read, phrase, SHORT);
  const its = phrase.split(' ');
  const spots: Spot[] = [];
  for (let from = read.words.indexOf(its[0] as string); from !== -1; from = read.words.indexOf(its[0] as string, from + 1))
    if (its.every((word, index) => read.words[from + index] === word)) spots.push({ from, to: from + its.length, points: 1 });
  return weightiest(read, spots, SHORT)?.quote ?? null;
}

export function closedWords(read: ReadPost, closed: string): string {
  return closed === 'its tag' ? 'says its tag' : `“${sentenceWith(read, closed, SHORT)}”`;
}
