/** The parts of each trick upon people who look for work, and which of them stand together. */
import {
  ACCOUNTS,
  BEFOREHAND,
  CARDS,
  CHECKS,
  CHECKS_SENT,
  CODES,
  EACH,
  EARNS,
  EVERY_DAY,
  FEES,
  FILLED,
  FIRST_WAGES,
  GIVEN,
  HOMES,
  IN_NAMES,
  LEFT_OVER,
  LENT,
  LURES,
  MADE_OF,
  MESSENGERS,
  MONEY_MOVED,
  OPENED,
  PAID_FIRST,
  PARCELS,
  PASSED_ON,
  PROFILES,
  PURSES,
  RECRUITED,
  REVIEWS,
  SECRETS,
  SENT_ON,
  STAKES,
  TAKEN_IN,
  TOP_UPS,
  TRADED,
  UNLOCKS,
  WORK_ACCOUNTS,
  YIELDS,
} from './fraud-words.ts';

/** Read in every request. */
export const NAMES = {
  fee: FEES,
  first: PAID_FIRST,
  wage: FIRST_WAGES,
  lure: LURES,
  messenger: MESSENGERS,
  topUp: TOP_UPS,
  unlock: UNLOCKS,
  parcel: PARCELS,
  passed: PASSED_ON,
  home: HOMES,
  lent: LENT,
  account: ACCOUNTS,
  moved: MONEY_MOVED,
  earn: EARNS,
  daily: EVERY_DAY,
  sentOn: SENT_ON,
  purse: PURSES,
  opened: OPENED,
  profile: PROFILES,
  review: REVIEWS,
  card: CARDS,
  stake: STAKES,
  workAccount: WORK_ACCOUNTS,
  secret: SECRETS,
} as const;

/** Words too common to be looked for where nothing of the above begins a trick. */
export const MORE_NAMES = {
  check: CHECKS,
  checkSent: CHECKS_SENT,
  takenIn: TAKEN_IN,
  leftOver: LEFT_OVER,
  inName: IN_NAMES,
  traded: TRADED,
  given: GIVEN,
  each: EACH,
  madeOf: MADE_OF,
  code: CODES,
  yield: YIELDS,
  recruited: RECRUITED,
  filled: FILLED,
  beforehand: BEFOREHAND,
} as const;

export type Part = keyof typeof NAMES | keyof typeof MORE_NAMES;

/** What a trick is told by: its first part, and others that stand within so many words of it. None of `without` may stand there. */
interface Trick {
  readonly first: Part;
  readonly others: readonly (readonly [part: Part, reach: number])[];
  readonly without?: Part;
  readonly hasFigure?: boolean;
}

export const TRICKS: readonly Trick[] = [
  // A cheque that bounces once its surplus is gone.
  {
    first: 'sentOn',
    others: [
      ['checkSent', 18],
      ['check', 18],
    ],
  },
  {
    first: 'purse',
    others: [
      ['takenIn', 10],
      ['leftOver', 18],
    ],
  },
  { first: 'opened', others: [['inName', 10]] },
  { first: 'profile', others: [['traded', 4]] },
  {
    first: 'review',
    others: [
      ['given', 6],
      ['each', 15],
    ],
    without: 'madeOf',
  },
  { first: 'card', others: [['code', 12]] },
  {
    first: 'stake',
    others: [
      ['yield', 10],
      ['recruited', 25],
    ],
    hasFigure: true,
  },
  { first: 'fee', others: [['recruited', 12]], hasFigure: true },
  { first: 'workAccount', others: [['filled', 12]] },
  { first: 'secret', others: [['beforehand', 18]] },
];
