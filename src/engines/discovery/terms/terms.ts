/** The terms of a request, from its words and tags: contract or employment, paid or not, still open, honest. */
import type { Budget, Engagement } from '../../../domain/opportunity.ts';
import { fraudSigns, isNotAsked } from '../frauds/frauds.ts';
import type { KindVerdict } from '../kinds/kind.ts';
import { searchedLanguageOf } from '../languages/language.ts';
import { SearchedPost } from '../languages/searched-words.ts';
import { Phrases } from '../text/phrases.ts';
import type { ReadPost } from '../text/read-post.ts';
import { sampleIn, shareIn } from './catches.ts';
import {
  BOUNTIES,
  BOUNTY_HOUSES,
  CLOSED,
  CONTRACT_BESIDE,
  ENGAGEMENT,
  IN_KIND,
  INNOCENT,
  ON_MERGE,
  PAID,
  SAID_OF_JOBS,
  SCAM,
  SUBJECTS,
  TO_THE_FIRST,
  TOUCHY,
  UNPAID,
  UNPAID_STRINGS,
  WAGE,
} from './cautions.ts';
import { closingWords } from './closing.ts';
import { closingAbroad } from './closing-abroad.ts';
import { contestIn } from './contests.ts';
import { EMPLOYMENT_POINTS, engagementIn, engagementOfPay, engagementOfTags } from './engagement.ts';
import { unpaidScenes } from './unpaid-scenes.ts';
import { DENIALS, unpaidSigns } from './unpaid-signs.ts';

export interface Terms {
  readonly engagement: Engagement;
  /** Phrases that speak for a job and for a project, as they stand in the tables. */
  readonly forEmployment: readonly string[];
  readonly forContract: readonly string[];
  /** Those that a job does not say of itself. */
  readonly surelyContract: readonly string[];
  /** Says in some way that the work is paid, with or without an amount. */
  readonly isPaid: boolean;
  /** What says that the request is over: a phrase, or `its tag`. */
  readonly closed: string | null;
  readonly unpaid: readonly string[];
  /** What is promised in place of money, or on top of it. */
  readonly inKind: readonly string[];
  /** A wage or a rate is spoken of, with or without an amount. */
  readonly isWage: boolean;
  /** Says that there is no money, or nothing but what stands in `inKind`, which counts only where no money is spoken of. */
  readonly isUnpaid: boolean;
  /** Says in so many words that there is no money. */
  readonly isUnpaidSurely: boolean;
  /** What says that of those who do the work only the chosen one is paid. */
  readonly contest: string | null;
  /** What is to be made before anybody is chosen. */
  readonly sample: string | null;
  readonly scam: readonly string[];
  /** What the fraud is, in words, where it is told by a scene and not by a phrase. */
  readonly trick: string | null;
  /** By phrases that honest posts do not have. */
  readonly isScam: boolean;
  /** By words that stand together as a project may have them too, a club's site with its fees: where work to be made is asked for, it is none. */
  readonly mayBeScam: boolean;
  /** Kinds of work that many refuse, `adult content`, each with the phrases that say so. */
  readonly touchy: ReadonlyMap<string, readonly string[]>;
}

export const NO_TERMS: Terms = {
  engagement: 'unknown',
  forEmployment: [],
  forContract: [],
  surelyContract: [],
  isPaid: false,
  closed: null,
  unpaid: [],
  inKind: [],
  isWage: false,
  isUnpaid: false,
  isUnpaidSurely: false,
  contest: null,
  sample: null,
  scam: [],
  trick: null,
  isScam: false,
  mayBeScam: false,
  touchy: new Map(),
};

type Caution =
  | { readonly name: 'closed' }
  | { readonly name: 'paid' }
  | { readonly name: 'wage' }
  | { readonly name: 'beside' }
  | { readonly name: 'innocent' }
  | { readonly name: 'denial' }
  | { readonly name: 'bounty'; readonly part: 'house' | 'merge' | 'first' | 'named' }
  | { readonly name: 'engagement'; readonly points: number }
  | { readonly name: 'unpaid' | 'inKind' | 'scam'; readonly points: number }
  | { readonly name: 'touchy'; readonly what: string };

/** Said of a project and hardly of a job; the others, as “project” itself, are said of any work. */
const SURELY_CONTRACT = -5;

/** One table from all, so that a post is read once; a phrase may stand in several. */
const cautions = new Phrases<readonly Caution[]>(
  Map.groupBy(
    [
      ...ENGAGEMENT.map(([phrase, points]) => ({ phrase, caution: { name: 'engagement', points } as const })),
      ...UNPAID.map(([phrase, points]) => ({ phrase, caution: { name: 'unpaid', points } as const })),
      ...IN_KIND.map(([phrase, points]) => ({ phrase, caution: { name: 'inKind', points } as const })),
      ...WAGE.map((phrase) => ({ phrase, caution: { name: 'wage' } as const })),
      ...CONTRACT_BESIDE.map((phrase) => ({ phrase, caution: { name: 'beside' } as const })),
      ...CONTRACT_BESIDE.filter((phrase) => phrase.startsWith('contract ')).map((phrase) => ({
        phrase,
        caution: { name: 'engagement', points: SURELY_CONTRACT } as const,
      })),
      ...INNOCENT.map((phrase) => ({ phrase, caution: { name: 'innocent' } as const })),
      ...BOUNTY_HOUSES.map((phrase) => ({ phrase, caution: { name: 'bounty', part: 'house' } as const })),
      ...ON_MERGE.map((phrase) => ({ phrase, caution: { name: 'bounty', part: 'merge' } as const })),
      ...TO_THE_FIRST.map((phrase) => ({ phrase, caution: { name: 'bounty', part: 'first' } as const })),
      ...BOUNTIES.map((phrase) => ({ phrase, caution: { name: 'bounty', part: 'named' } as const })),
      ...DENIALS.map((phrase) => ({ phrase, caution: { name: 'denial' } as const })),
      ...SCAM.map(([phrase, points]) => ({ phrase, caution: { name: 'scam', points } as const })),
      ...CLOSED.map((phrase) => ({ phrase, caution: { name: 'closed' } as const })),
      ...PAID.map((phrase) => ({ phrase, caution: { name: 'paid' } as const })),
      ...TOUCHY.map(([phrase, what]) => ({ phrase, caution: { name: 'touchy', what } as const })),
    ],
    ({ phrase }) => phrase,
  )
    .entries()
    .map(([phrase, entries]) => [phrase, entries.map(({ caution }) => caution)] as const),
);
/** Where it may be a call among friends after all, a swap says nothing. */
const SURELY_ASKED = 0.8;
const SCAM_POINTS = 5;
const UNPAID_POINTS = 4;
/** What is said in the title counts so many times. */
const TITLE_FACTOR = 2;

/** @param stated what the source states as pay in a field of its own */
export function termsOf(read: ReadPost, verdict: KindVerdict, stated: Budget | null): Terms {
  const seen = new Set<string>();
  const told = {
    forEmployment: [] as string[],
    forContract: [] as string[],
    unpaid: [] as string[],
    inKind: [] as string[],
    scam: [] as string[],
  };
  const touchy = new Map<string, string[]>();
  const points = { engagement: engagementOfTags(read.post.tags) + engagementOfPay(stated), unpaid: 0, inKind: 0, scam: 0 };
  let isPaid = verdict.isBounty || stated !== null;
  let closed: string | null = verdict.isClosed ? 'its tag' : null;
  let isWage = false;
  const surelyContract = new Set<string>();
  let innocentTo = 0;
  let fraud = 0;
  const denials: number[] = [];
  const bounty = new Set<string>();
  cautions.find(read.numbers, (list, from, to, phrase) => {
    for (const { name } of list) {
      if (name === 'innocent') innocentTo = to;
      if (name === 'denial') denials.push(from);
    }
    if (seen.has(phrase) || isNegated(read.words, from)) return;
    const isInnocent = from < innocentTo;
    if (!isInnocent) seen.add(phrase);
    for (const caution of list) {
      if (caution.name === 'bounty') {
        if (!isInnocent) bounty.add(caution.part);
      } else if (caution.name === 'closed') closed ??= isDistant(read, from, to) ? null : phrase;
      else if (caution.name === 'paid') isPaid = true;
      else if (caution.name === 'beside') surelyContract.add(phrase);
      else if (caution.name === 'wage') isWage = true;
      else if (caution.name === 'innocent' || caution.name === 'denial' || isInnocent) continue;
      else if (caution.name === 'touchy') touchy.set(caution.what, [...(touchy.get(caution.what) ?? []), phrase]);
      else if (caution.name === 'engagement') {
        points.engagement += from < read.titleWords ? caution.points * TITLE_FACTOR : caution.points;
        (caution.points > 0 ? told.forEmployment : told.forContract).push(phrase);
        if (caution.points <= SURELY_CONTRACT && (from < read.titleWords || !SAID_OF_JOBS.has(phrase)))
          surelyContract.add(phrase);
      } else {
        if (caution.name === 'scam' && isNotAsked(read, from)) continue;
        if (caution.name === 'scam' && SUBJECTS.has(phrase)) fraud += caution.points;
        else points[caution.name] += caution.points;
        // `check` or `kindly` alone is worth no word to a reader.
        if (caution.points > 1) told[caution.name].push(phrase);
      }
    }
  });
  for (const phrase of read.isEastAsian ? UNPAID_STRINGS : []) {
    if (!read.post.title.includes(phrase) && !read.post.body.includes(phrase)) continue;
    points.unpaid += UNPAID_POINTS;
    told.unpaid.push(phrase);
  }
  const language = read.isEastAsian ? null : searchedLanguageOf(read);
  for (const phrase of language === null ? [] : new SearchedPost(read, language).said('unpaid')) {
    points.unpaid += UNPAID_POINTS;
    told.unpaid.push(phrase);
  }
  for (const phrase of unpaidSigns(read, denials)) {
    points.unpaid += UNPAID_POINTS;
    if (!told.unpaid.some((other) => other.includes(phrase))) told.unpaid.push(phrase);
  }
  // Of what asks for no work, as a call for players or trustees, they say nothing.
  const isAsked = verdict.kind === 'request' && !read.isEastAsian && language === null;
  let contest: string | null = null;
  for (const { phrase, isInKind, isSure, isContest } of isAsked ? unpaidScenes(read) : []) {
    if (isContest) contest = phrase;
    if (isInKind && verdict.confidence < SURELY_ASKED) continue;
    const list = isInKind ? told.inKind : told.unpaid;
    // A phrase decides alone, a scene only where no money is named: `we've no budget for stems` stands beside a rate.
    points[isSure ? 'unpaid' : 'inKind'] += UNPAID_POINTS;
    if (!list.some((other) => other.includes(phrase) || phrase.includes(other))) list.push(phrase);
  }
  const share = isAsked ? shareIn(read) : null;
  if (share !== null && !told.inKind.some((other) => other.includes(share) || share.includes(other))) {
    points.inKind += UNPAID_POINTS;
    told.inKind.push(share);
  }
  let trick: string | null = null;
  for (const { phrase, points: worth, isWorkers, trick: name = null } of fraudSigns(read)) {
    trick ??= name;
    // What the table has named is counted there.
    const isNamed = told.scam.some((other) => other.includes(phrase) || phrase.includes(other));
    if (isNamed && worth < SCAM_POINTS) continue;
    if (isWorkers) points.scam += worth;
    else fraud += worth;
    if (!isNamed) told.scam.push(phrase);
  }
  const engagement =
    verdict.isBounty || (points.engagement < EMPLOYMENT_POINTS && isBounty(bounty, isPaid))
      ? 'bounty'
      : engagementIn(read, points.engagement, told);
  return {
    ...told,
    engagement,
    surelyContract: [...surelyContract],
    isPaid,
    isWage,
    closed: closed ?? closingWords(read.post.body) ?? closingAbroad(read),
    isUnpaid: verdict.isUnpaid || points.unpaid + points.inKind >= UNPAID_POINTS,
    isUnpaidSurely: verdict.isUnpaid || points.unpaid >= UNPAID_POINTS,
    contest: isAsked ? (contest ?? contestIn(read)) : null,
    sample: isAsked ? sampleIn(read) : null,
    trick,
    isScam: points.scam >= SCAM_POINTS,
    mayBeScam: points.scam + fraud >= SCAM_POINTS,
    touchy,
  };
}

/** Paid to whoever does it, when it is taken over. */
function isBounty(said: ReadonlySet<string>, isPaid: boolean): boolean {
  return said.has('house') || (said.has('named') && (said.has('merge') || said.has('first'))) || (said.has('first') && isPaid);
}

/** `until the position is filled`, `we've hired people here before`, `I've hired a dozen others`: the request is not said to be over. */
function isDistant({ words }: ReadPost, from: number, to: number): boolean {
  const behind = words.slice(to, to + 8);
  return (
    words.slice(Math.max(0, from - 4), from).some((word) => YET.has(word)) ||
    behind.some((word) => EARLIER.has(word)) ||
    (words[to - 1] === 'hired' && behind.some((word) => OF_OTHERS.has(word)))
  );
}

/** Behind `hired`: others than the one who was sought. */
const OF_OTHERS = new Set(
  'other others people several dozen dozens many few couple hundreds year years times over another more'.split(' '),
);

const YET = new Set(['until', 'till', 'til', 'unless', 'once', 'if', 'when', 'before', "haven't", "hasn't"]);
const EARLIER = new Set(['before', 'past', 'previously', 'earlier']);

/** `not unpaid`, `no registration fee`: the warning is denied. */
function isNegated(words: readonly string[], from: number): boolean {
  const before = words[from - 1];
  return before === 'no' || before === 'not' || before === 'never' || before === "isn't" || before === 'without';
}
