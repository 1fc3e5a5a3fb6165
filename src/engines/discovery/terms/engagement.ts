/** Whether a request is for a project or for a job, from the points of its phrases and from what else it says. */
import type { Budget, Engagement } from '../../../domain/opportunity.ts';
import type { ReadPost } from '../text/read-post.ts';
import { ENGAGEMENT_TAGS } from './cautions.ts';
import { engagementAbroad } from './engagement-abroad.ts';
import { jobSubjects } from './engagement-subjects.ts';
import { projectSigns } from './projects.ts';

/** So many speak of a job. */
export const EMPLOYMENT_POINTS = 5;
const CONTRACT_POINTS = -4;

/**
 * What the tables leave open is told by how long the work takes and what it is for. Phrases that decide are added to those told.
 * @param points of the tables: above zero for a job, below for a project
 */
export function engagementIn(
  read: ReadPost,
  points: number,
  told: { readonly forEmployment: string[]; readonly forContract: string[] },
): Engagement {
  if (told.forEmployment.length === 0) return engagementBy(read, points, told);
  const left = points - withoutSubjects(read, told.forEmployment);
  if (told.forEmployment.length === 0 || !told.forEmployment.every((phrase) => WHEN.has(phrase)))
    return engagementBy(read, left, told);
  told.forEmployment.splice(0);
  return engagementBy(read, Math.min(left, 0), told);
}

/** When the work is done: a freelancer may be asked for weekends as well, and nothing else says that it is a job. */
const WHEN: ReadonlySet<string> = new Set(['weekends', 'saturdays and sundays']);

/** Takes out of the words of a job those that tell what is to be made, and says what they were worth. */
function withoutSubjects(read: ReadPost, forEmployment: string[]): number {
  const { phrases, points } = jobSubjects(read, forEmployment);
  if (phrases.size > 0) forEmployment.splice(0, forEmployment.length, ...forEmployment.filter((phrase) => !phrases.has(phrase)));
  return points;
}

function engagementBy(
  read: ReadPost,
  points: number,
  told: { readonly forEmployment: string[]; readonly forContract: string[] },
): Engagement {
  const engagement = engagementOf(points);
  if (points > MOST_OF_AN_ORDER) return 'employment';
  const { says, isSure, isOrder, phrases } = projectSigns(read);
  if (engagement === 'employment') {
    if (says !== 'contract' || !isOrder) return engagement;
    told.forContract.push(...phrases);
    return says;
  }
  if (says === 'either') return 'unknown';
  const abroad = engagementAbroad(read);
  // “Contract” is what employees sign in many languages.
  if (says === 'employment' && abroad?.says === 'employment') {
    told.forEmployment.push(...phrases);
    return says;
  }
  if (says !== 'employment') {
    const isLeftOpen = engagement === 'unknown' && (says === null || (points > (isSure ? MOST_OF_A_JOB : 0) && abroad !== null));
    if (abroad !== null && (isLeftOpen || (engagement === 'unknown' && !isSure && abroad.isSure))) {
      if (abroad.phrase !== null) (abroad.says === 'contract' ? told.forContract : told.forEmployment).push(abroad.phrase);
      return abroad.says;
    }
  }
  if (engagement !== 'unknown' || says === null) return engagement;
  if (says === 'contract' && points > (isSure ? MOST_OF_A_JOB : 0)) return engagement;
  (says === 'contract' ? told.forContract : told.forEmployment).push(...phrases);
  return says;
}

/** A word or two that any task may have, such as “position”: more speak of a job. */
const MOST_OF_A_JOB = 3;

/** A CV, a date, where the work is: more is a job, though a fixed sum be named. */
const MOST_OF_AN_ORDER = 8;

/** Points of a post's tags. */
export function engagementOfTags(tags: readonly string[]): number {
  return tags.reduce((sum, tag) => sum + (ENGAGEMENT_TAGS.get(tag.trim().toLowerCase()) ?? 0), 0);
}

/** A yearly wage is a job's; a fixed price is a project's. */
export function engagementOfPay(stated: Budget | null): number {
  if (stated === null) return 0;
  return stated.unit === 'year' || stated.unit === 'month' ? 3 : stated.unit === 'fixed' || stated.unit === 'item' ? -5 : 0;
}

function engagementOf(points: number): Engagement {
  return points >= EMPLOYMENT_POINTS ? 'employment' : points <= CONTRACT_POINTS ? 'contract' : 'unknown';
}
