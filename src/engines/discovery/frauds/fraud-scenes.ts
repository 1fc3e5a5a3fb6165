/** Frauds in English told as scenes: three or four things of which each is innocent and that honest work hardly has together. */

import type { ReadPost } from '../text/read-post.ts';
import { beginningIn, byFirst, hasSum, isDenied, nearest, quote, SceneParts, type Spots, sceneIn } from '../text/scenes.ts';
import { namesIn } from '../text/words.ts';
import { DEED_WORDS, type DeedPart } from './fraud-deed-words.ts';
import { DEEDS } from './fraud-deeds.ts';
import { DEMAND_WORDS, type DemandPart } from './fraud-demand-words.ts';
import { DEMANDS } from './fraud-demands.ts';
import { FEE, SUBJECTS, type Trick } from './fraud-names.ts';
import { PLOTS } from './fraud-plots.ts';
import { SCENE_WORDS, type ScenePart } from './fraud-scene-words.ts';

export interface Scene {
  /** What the trick is, in words for the reader. */
  readonly trick: string;
  /** As the post has it. */
  readonly phrase: string;
  /** A business that has work to be made may be about it: a forwarder's logo. */
  readonly isSubject: boolean;
}

export interface Scenes {
  /** Each trick once; empty for nearly all. */
  readonly scenes: readonly Scene[];
  /** A site, a program or a text is to be made, which may have such things in it. */
  readonly isMaking: boolean;
}

/** Words between the sum and what it is for: `fee`, its name and how it is paid. */
const FEE_REACH = 12;

/** Every trick has one of these, and two posts in three none. */
export const TELLING: ReadonlySet<ScenePart> = new Set<ScenePart>([
  ...(['fee', 'payers', 'letter', 'securityOf', 'payWays', 'payAhead', 'opensFor', 'rentsOut', 'chat', 'balance'] as const),
  ...(['balanceLong', 'shippedOn', 'shipped', 'cheque', 'chequeLong', 'chargeLong', 'giftCards', 'accounts', 'coding'] as const),
  ...(['ownPurse', 'verification', 'unsafe', 'bookPaid', 'crafting', 'shippingOnly', 'easyMoney', 'tradingTerm'] as const),
  ...(['gasMoney', 'praise', 'praisedAt', 'refundedAfter', 'offers', 'fortune', 'stallPaid', 'shopMoney'] as const),
]);
const PLOTS_BY_FIRST = byFirst(PLOTS);
const DEEDS_BY_FIRST = byFirst(DEEDS);
const DEMANDS_BY_FIRST = byFirst(DEMANDS);
const parts = new SceneParts<ScenePart>(SCENE_WORDS, TELLING);
/** Apart from the others: of most posts that tell one of them, the words of these need not be looked for. */
const deedParts = new SceneParts<DeedPart>(DEED_WORDS, new Set(DEEDS_BY_FIRST.keys()));
/** Apart from those, whose longer terms would hide some of these. */
const demandParts = new SceneParts<DemandPart>(DEMAND_WORDS, new Set(DEMANDS_BY_FIRST.keys()));

/** Whether any trick may be told in a post. */
export function mayTellScene(read: ReadPost): boolean {
  return parts.mayPlay(read) || deedParts.mayPlay(read) || demandParts.mayPlay(read);
}

/** The tricks in a post with its own words for them. Linear in the words that are read. */
export function fraudScenes(read: ReadPost): Scenes {
  const spots = parts.spotsIn(read);
  const isMaking = spots.has('made');
  if (spots.get('telling')?.some(({ from }) => !isDenied(read, from))) return { scenes: [], isMaking };
  const scenes: Scene[] = [];
  const fee = feeIn(read, spots);
  if (fee !== null) scenes.push({ trick: FEE, phrase: fee, isSubject: true });
  addScenes(scenes, beginningIn(PLOTS, PLOTS_BY_FIRST, spots), read, spots);
  if (deedParts.mayPlay(read)) {
    const deedSpots = deedParts.spotsIn(read);
    addScenes(scenes, beginningIn(DEEDS, DEEDS_BY_FIRST, deedSpots), read, deedSpots);
  }
  if (demandParts.mayPlay(read)) {
    const demandSpots = demandParts.spotsIn(read);
    addScenes(scenes, beginningIn(DEMANDS, DEMANDS_BY_FIRST, demandSpots), read, demandSpots);
  }
  return { scenes, isMaking };
}

function addScenes<Part>(scenes: Scene[], plots: readonly Trick<Part>[], read: ReadPost, spots: Spots<Part>): void {
  for (const plot of plots) {
    if (scenes.some(({ trick }) => trick === plot.trick)) continue;
    const phrase = sceneIn(plot, read, spots);
    if (phrase !== null) scenes.push({ trick: plot.trick, phrase, isSubject: SUBJECTS.has(plot.trick) });
  }
}

/** `registration fee`, `security deposit of Rs 1800, refundable`: by whom it is paid decides. */
function feeIn(read: ReadPost, spots: Spots<ScenePart>): string | null {
  if (spots.has('made') || !spots.has('job')) return null;
  for (const fee of spots.get('fee') ?? []) {
    const name = spots.get('feeOf')?.find(({ to }) => fee.from - to === 0 || fee.from - to === 1);
    if (name === undefined || !hasSum(read.words, fee, FEE_REACH) || isDenied(read, name.from) || isAnsweredNo(read, fee.to))
      continue;
    const paid = nearest(spots, 'feeFirst', fee, FEE_REACH) ?? nearest(spots, 'feeCome', fee, FEE_REACH);
    if (paid === null || nearest(spots, 'feeOthers', fee, FEE_REACH) !== null) continue;
    if (nearest(spots, 'feeOurs', fee, FEE_REACH) === null) return quote(read.words, name, [fee, paid]);
  }
  return null;
}

/** `Registration fee: none`. */
export function isAnsweredNo({ words }: ReadPost, behind: number): boolean {
  return behind < words.length && ANSWERS_NO.has(words[behind] as string);
}

const ANSWERS_NO = new Set(namesIn('none nil zero nothing'));
