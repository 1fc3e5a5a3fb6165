/** Everything that is read in a post, on English posts of other communities and years, written for it. */
import { partOf } from '../labels/other-places.ts';
import { ENGLISH } from '../labels/other-places-english.ts';
import { ENGLISH_FRESH_A } from '../labels/other-places-english-fresh-a.ts';
import { ENGLISH_FRESH_B } from '../labels/other-places-english-fresh-b.ts';
import { ENGLISH_KEPT_A } from '../labels/other-places-english-kept-a.ts';
import { ENGLISH_KEPT_B } from '../labels/other-places-english-kept-b.ts';
import { ENGLISH_KEPT_C } from '../labels/other-places-english-kept-c.ts';
import { ENGLISH_LATER_A } from '../labels/other-places-english-later-a.ts';
import { ENGLISH_LATER_B } from '../labels/other-places-english-later-b.ts';
import { ENGLISH_LIFELIKE_A } from '../labels/other-places-english-lifelike-kept-a.ts';
import { ENGLISH_LIFELIKE_B } from '../labels/other-places-english-lifelike-kept-b.ts';
import { ENGLISH_LIFELIKE_C } from '../labels/other-places-english-lifelike-kept-c.ts';
import { ENGLISH_MORE } from '../labels/other-places-english-more.ts';
import { ENGLISH_NEXT_A } from '../labels/other-places-english-next-a.ts';
import { ENGLISH_NEXT_B } from '../labels/other-places-english-next-b.ts';
import { ENGLISH_QUIET_A } from '../labels/other-places-english-quiet-kept-a.ts';
import { ENGLISH_QUIET_B } from '../labels/other-places-english-quiet-kept-b.ts';
import type { Measured } from './figure.ts';
import { type Goal, measureSet } from './placed-set.ts';

const FILES = 'test/labels/other-places-english*.ts';
const FRESH = [
  ...ENGLISH_FRESH_A,
  ...ENGLISH_FRESH_B,
  ...ENGLISH_LATER_A,
  ...ENGLISH_LATER_B,
  ...ENGLISH_NEXT_A,
  ...ENGLISH_NEXT_B,
];

const GOALS: Readonly<Record<string, Goal>> = {
  'request precision': { threshold: 0.97, held: 'parts' },
  'request recall': { threshold: null, held: 'parts' },
  'offer precision': { threshold: null, held: 'parts' },
  'offer recall': { threshold: null, held: 'parts' },
  'budget right': { threshold: 0.95, held: 'whole' },
  'no budget invented': { threshold: 0.99, held: 'parts' },
  'email precision': { threshold: 0.98, held: 'whole' },
  'email recall': { threshold: 0.97, held: 'whole' },
  'phone precision': { threshold: 0.95, held: 'whole' },
  'phone recall': { threshold: 0.95, held: 'whole' },
  'handle precision': { threshold: 0.95, held: 'whole' },
  'handle recall': { threshold: 0.95, held: 'whole' },
  'page precision': { threshold: 0.95, held: 'whole' },
  'page recall': { threshold: 0.95, held: 'whole' },
  'use of a contact': { threshold: 0.9, held: 'whole' },
  'engagement right': { threshold: null, held: 'whole' },
  'warning precision': { threshold: null, held: 'whole' },
  'warning recall': { threshold: null, held: 'whole' },
  'service right': { threshold: 0.93, held: 'whole' },
  'service found': { threshold: 0.85, held: 'whole' },
};

/** Posts that were written to be hard: of what is found in them nothing is asked yet. */
export function measureQuiet(): Promise<Measured> {
  return measureSet({
    name: 'quiet places',
    title: 'Quiet requests',
    made:
      'Written, not collected: 172 English posts, every third one of three authors who had read no rule and wrote what people who ask, offer and tell without the words for it really write. ' +
      '360 others may be read, and taught the model of kinds; of these nobody who writes rules has read one, but their totals were looked at while the rules were written.',
    parts: [{ split: 'unseen', file: FILES, posts: [...ENGLISH_QUIET_A, ...ENGLISH_QUIET_B] }],
    macroF1: 0.8,
    goals: Object.fromEntries(Object.keys(GOALS).map((figure) => [figure, { threshold: null, held: 'whole' }])),
  });
}

/** Posts that were written after real ones. */
export function measureLifelike(): Promise<Measured> {
  return measureSet({
    name: 'lifelike places',
    title: 'Posts after real ones',
    made:
      'Written, not collected: 241 English posts, every third one of five authors who had read no rule, studied real posts of trackers, forums, markets and communities and wrote what could stand beside them, sums and contacts in the shapes they have there. ' +
      'The others may be read; of these nobody who writes rules has read one, but their totals were looked at while the rules were written, those of pay about 25 times.',
    parts: [{ split: 'unseen', file: FILES, posts: [...ENGLISH_LIFELIKE_A, ...ENGLISH_LIFELIKE_B, ...ENGLISH_LIFELIKE_C] }],
    macroF1: 0.85,
    goals: Object.fromEntries(Object.keys(GOALS).map((figure) => [figure, { threshold: null, held: 'whole' }])),
  });
}

export function measure(): Promise<Measured> {
  return measureSet({
    name: 'other places',
    title: 'Other places and other years',
    made:
      'Written, not collected: 1,240 English posts as people write them in other communities and other years, labelled and committed by authors who had read no rule before anything was run on them; ' +
      'nobody who writes rules has read 592 of them. Half name their place. A page is a website or a calendar; a warning is a post dropped as a fraud or as unpaid; the engagement counts where a request is told as one.',
    parts: [
      { split: 'seen', file: FILES, posts: [...ENGLISH, ...ENGLISH_MORE, ...FRESH.filter(({ id }) => partOf(id) === 'seen')] },
      {
        split: 'unseen',
        file: FILES,
        posts: [...FRESH.filter(({ id }) => partOf(id) === 'unseen'), ...ENGLISH_KEPT_A, ...ENGLISH_KEPT_B, ...ENGLISH_KEPT_C],
      },
    ],
    macroF1: 0.95,
    goals: GOALS,
  });
}
