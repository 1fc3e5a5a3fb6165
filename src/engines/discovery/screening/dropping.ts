/** Which posts are no leads, and in which words that is told. */
import { LANGUAGES } from '../../../domain/language.ts';
import type { DropReason, Engagement, Post } from '../../../domain/opportunity.ts';
import type { KindVerdict } from '../kinds/kind.ts';
import type { ServiceMatch } from '../services/service-tally.ts';
import type { Terms } from '../terms/terms.ts';
import type { ReadPost } from '../text/read-post.ts';
import { closedWords, quoted } from './doubts.ts';
import type { ScreeningRules } from './screening.ts';

/** What decides about a post. */
export interface Facts {
  readonly read: ReadPost;
  readonly post: Post;
  readonly isHostile: boolean;
  readonly verdict: KindVerdict;
  readonly terms: Terms;
  readonly engagement: Engagement;
  readonly service: ServiceMatch | null;
  /** Null where it cannot be said, or every language will do. */
  readonly language: string | null;
  readonly isPaid: boolean;
  /** Money is named, or spoken of as a wage. */
  readonly paysMoney: boolean;
  readonly score: number;
}

/** A request that is less sure is no lead: nobody who asked for nothing shall get an offer. */
const LEAST_SURE = 0.6;
/** A post that is so surely talk is read for no budget; one that may be a request after all is shown with its pay. */
export const SURELY_TALK = 0.8;
const DAY_MS = 86_400_000;

/** The first rule that says no, the weightiest first; null keeps the lead. */
export function dropReason(facts: Facts, rules: ScreeningRules, now: Date): DropReason | null {
  const { post, isHostile, verdict, terms, engagement, service, language, isPaid, paysMoney, score } = facts;
  if (isHostile || (post.title === '' && post.body === '')) return 'hostile';
  if (verdict.kind === 'offer') return 'offer';
  // A fraud hardly says what work it has: that it is one is told also where the request is in doubt.
  if (terms.isScam || (terms.mayBeScam && service === null)) return 'scam';
  const isUnpaid = terms.isUnpaidSurely || (terms.isUnpaid && !paysMoney);
  // Nor does work for nothing, which is told where it may be asked for at all.
  const isDoubtful = verdict.kind === 'other' || verdict.confidence < LEAST_SURE;
  if (isDoubtful)
    return isUnpaid && (verdict.kind === 'request' || verdict.confidence < SURELY_TALK) ? 'unpaid' : 'not_a_request';
  if (isUnpaid || (verdict.isFavour && !isPaid)) return 'unpaid';
  if (terms.closed !== null) return 'closed';
  if (engagement === 'employment' && !rules.keepEmployment) return 'employment';
  if (isTooOld(post, rules.maxAgeDays, now)) return 'too_old';
  if (language !== null && rules.languages?.includes(language) === false) return 'language';
  if (service === null) return 'no_service';
  return score < rules.minScore ? 'low_score' : null;
}

function isTooOld({ postedAt }: Post, maxAgeDays: number | null, now: Date): boolean {
  return maxAgeDays !== null && postedAt !== null && now.getTime() - Date.parse(postedAt) > maxAgeDays * DAY_MS;
}

/** Why a post was dropped. */
export function dropWords(dropped: DropReason, { read, terms, verdict, language, score }: Facts, rules: ScreeningRules): string {
  switch (dropped) {
    case 'hostile':
      return 'dropped: hidden or control characters';
    case 'offer':
      return 'dropped: the author offers their own work';
    case 'not_a_request':
      return verdict.kind === 'request' ? 'dropped: not sure enough that work is asked for' : 'dropped: asks for no paid work';
    case 'scam':
      return `dropped: reads like a fraud${terms.trick === null ? '' : `, ${terms.trick}`}: ${quoted(read, terms.scam)}`;
    case 'unpaid':
      return noPayWords(read, verdict, terms);
    case 'closed':
      return `dropped: closed, ${closedWords(read, terms.closed ?? '')}`;
    case 'employment':
      return 'dropped: a job, not a project';
    case 'too_old':
      return `dropped: older than ${rules.maxAgeDays} days`;
    case 'language':
      return `dropped: written in ${LANGUAGES.get(language ?? '') ?? 'another language'}, which is not among yours`;
    case 'no_service':
      return 'dropped: asks for nothing in the catalogue';
    case 'low_score':
      return `dropped: ${score} points, ${rules.minScore} are asked for`;
  }
}

function noPayWords(read: ReadPost, { isUnpaid, isFavour }: KindVerdict, { unpaid, inKind }: Terms): string {
  const phrases = [...unpaid, ...inKind];
  if (isUnpaid) return 'dropped: no pay, says its tag';
  if (phrases.length > 0) return `dropped: no pay: ${quoted(read, phrases)}`;
  return isFavour ? 'dropped: a favour, no pay is spoken of' : 'dropped: no pay';
}
