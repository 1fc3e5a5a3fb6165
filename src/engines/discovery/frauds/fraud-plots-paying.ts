/** Frauds that cost the worker money: fees, tasks with top-ups, sellers under one, sure gains. */
import { FEE, RECRUITING, TASKS, type Trick } from './fraud-names.ts';
import type { ScenePart } from './fraud-scene-words.ts';

export const PAYING: readonly Trick<ScenePart>[] = [
  { trick: FEE, first: 'payers', others: [['job', 60]], figure: 12, unless: 'made', apart: ['feeOurs', 'feeTheirs'] },
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
    trick: FEE,
    first: 'bookPaid',
    others: [['starring', 30]],
    figure: 14,
    unless: 'made',
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
