/** What each fraud in English is told by: its first part, and others that stand within so many words of it. */
import type { ScenePart } from './fraud-scene-words.ts';
import type { Plot } from './scenes.ts';

interface Trick extends Plot<ScenePart> {
  readonly trick: string;
}

export const FEE = 'money from the worker before the work';
const TASKS = 'small tasks that pay much too well';
const PARCELS = 'parcels of others through your home';
const CHEQUE = 'a cheque of which a part goes on to others';
const ACCOUNT = 'the use of an account in your name';
const MULE = 'money of others through your account';
const CODE = 'unsafe code on your own computer';
const REVIEWS = 'reviews that are bought';
const RECRUITING = 'money for bringing in others who pay';

export const PLOTS: readonly Trick[] = [
  { trick: FEE, first: 'payers', others: [['job', 60]], figure: 12, unless: 'made', apart: ['feeOurs'] },
  { trick: FEE, first: 'halfMoney', others: [['letter', 15]], unless: 'made' },
  {
    trick: FEE,
    first: 'securityOf',
    others: [
      ['job', 60],
      ['securityWord', 12],
    ],
    figure: 10,
    unless: 'made',
    apart: ['feeOurs', 'feeOthers'],
  },
  {
    trick: FEE,
    first: 'payWays',
    others: [
      ['entry', 8],
      ['entryTerm', 8],
      ['job', 60],
    ],
    figure: 8,
    unless: 'made',
    apart: ['feeOurs', 'feeOthers'],
  },
  { trick: CHEQUE, first: 'payAhead', others: [['passedTo', 30]], unless: 'made' },
  {
    trick: ACCOUNT,
    first: 'opensFor',
    others: [
      ['houses', 10],
      ['handsOver', 40],
    ],
    figure: 40,
    unless: 'made',
  },
  { trick: ACCOUNT, first: 'rentsOut', others: [['ownHouses', 3]], unless: 'made' },
  {
    trick: TASKS,
    first: 'clicking',
    others: [
      ['clicked', 6],
      ['rounds', 14],
      ['chat', 60],
      ['anybody', 60],
    ],
    unless: 'made',
  },
  {
    trick: TASKS,
    first: 'clicking',
    others: [
      ['clicked', 6],
      ['payDaily', 30],
      ['chat', 60],
    ],
    figure: 30,
    unless: 'made',
  },
  {
    trick: FEE,
    first: 'balance',
    others: [
      ['takenOut', 20],
      ['tasks', 30],
    ],
    unless: 'made',
  },
  {
    trick: FEE,
    first: 'balanceLong',
    others: [
      ['takenOut', 25],
      ['tasks', 30],
    ],
    unless: 'made',
  },
  {
    trick: PARCELS,
    first: 'boxes',
    others: [
      ['atHome', 30],
      ['shippedOn', 30],
    ],
    unless: 'made',
  },
  {
    trick: PARCELS,
    first: 'shipped',
    others: [
      ['atHome', 14],
      ['boxes', 14],
    ],
    unless: 'made',
  },
  {
    trick: CHEQUE,
    first: 'cheque',
    others: [
      ['issued', 10],
      ['passedTo', 25],
    ],
    unless: 'made',
  },
  {
    trick: CHEQUE,
    first: 'chequeLong',
    others: [
      ['issued', 10],
      ['passedTo', 25],
    ],
    unless: 'made',
  },
  {
    trick: 'more on the card, which goes on to others',
    first: 'chargeLong',
    others: [
      ['noCard', 60],
      ['passedTo', 60],
    ],
  },
  { trick: 'gift cards and their codes', first: 'giftCards', others: [['shown', 30]], unless: 'made' },
  {
    trick: ACCOUNT,
    first: 'accounts',
    others: [
      ['houses', 4],
      ['lentOut', 8],
      ['cut', 40],
    ],
    unless: 'made',
  },
  {
    trick: ACCOUNT,
    first: 'lentOut',
    others: [
      ['houses', 5],
      ['accounts', 8],
    ],
    figure: 14,
    unless: 'made',
  },
  {
    trick: ACCOUNT,
    first: 'coding',
    others: [
      ['front', 25],
      ['cut', 25],
      ['ownName', 40],
    ],
  },
  {
    trick: MULE,
    first: 'ownPurse',
    others: [
      ['moneyComes', 14],
      ['goesOn', 25],
    ],
    unless: 'made',
  },
  {
    trick: 'your identity or codes for others',
    first: 'verification',
    others: [
      ['piece', 20],
      ['dealt', 20],
    ],
    figure: 25,
    unless: 'made',
  },
  { trick: CODE, first: 'unsafe', others: [['running', 25]], apart: ['portfolioApp'] },
  {
    trick: 'an interview by messenger alone',
    first: 'interviewOn',
    others: [
      ['shortlisted', 40],
      ['chat', 40],
    ],
    unless: 'made',
  },
  {
    trick: FEE,
    first: 'bookPaid',
    others: [['starring', 30]],
    figure: 14,
    apart: ['feeOurs'],
  },
  {
    trick: FEE,
    first: 'crafting',
    others: [
      ['kits', 40],
      ['craftAway', 14],
      ['feeCraft', 45],
    ],
    figure: 40,
    unless: 'made',
  },
  {
    trick: 'something free for the number of your card',
    first: 'shippingOnly',
    others: [
      ['freebie', 40],
      ['cardHeld', 25],
    ],
    unless: 'made',
  },
  {
    trick: RECRUITING,
    first: 'easyMoney',
    others: [
      ['recruiting', 40],
      ['joiningIn', 40],
    ],
    unless: 'made',
  },
  {
    trick: RECRUITING,
    first: 'broughtIn',
    others: [
      ['trading', 25],
      ['yields', 25],
      ['tradingTerm', 40],
    ],
    figure: 20,
    unless: 'made',
  },
  {
    trick: 'a fee for coins that are locked away',
    first: 'gasMoney',
    others: [
      ['lockedCoins', 25],
      ['splitting', 40],
    ],
    unless: 'made',
  },
  { trick: REVIEWS, first: 'praise', others: [['givenText', 16]], figure: 25, unless: 'praiseMade' },
  { trick: REVIEWS, first: 'refundedAfter', others: [['starsOf', 20]], unless: 'praiseMade' },
  {
    trick: RECRUITING,
    first: 'offers',
    others: [
      ['inviting', 25],
      ['trials', 25],
    ],
    unless: 'made',
  },
  {
    trick: 'a fortune for a small payment',
    first: 'fortune',
    others: [
      ['entitled', 40],
      ['clearance', 40],
    ],
    unless: 'made',
  },
  {
    trick: FEE,
    first: 'stallPaid',
    others: [
      ['stalls', 25],
      ['stallHeld', 25],
    ],
    figure: 10,
    unless: 'made',
  },
  {
    trick: CHEQUE,
    first: 'secretShop',
    others: [
      ['shopMoney', 25],
      ['shopCut', 25],
      ['shopSent', 40],
    ],
    unless: 'made',
  },
  {
    trick: TASKS,
    first: 'payDaily',
    others: [
      ['chat', 60],
      ['luring', 60],
      ['luringTwo', 60],
    ],
    figure: 8,
    unless: 'made',
  },
];

/** A business that has work to be made may be about them: a forwarder's logo. */
export const SUBJECTS: ReadonlySet<string> = new Set([FEE, TASKS, PARCELS, REVIEWS, RECRUITING]);
