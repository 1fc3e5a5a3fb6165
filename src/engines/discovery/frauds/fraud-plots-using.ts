/** Frauds that use what is the worker's: an account, a name, an address, a computer. */
import { ACCOUNT, CHEQUE, CODE, GIFT_CARDS, IDENTITY, MULE, OVERCHARGE, PARCELS, REVIEWS, type Trick } from './fraud-names.ts';
import type { ScenePart } from './fraud-scene-words.ts';

export const USING: readonly Trick<ScenePart>[] = [
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
    trick: OVERCHARGE,
    first: 'chargeLong',
    others: [
      ['noCard', 60],
      ['passedTo', 60],
    ],
  },
  { trick: GIFT_CARDS, first: 'giftCards', others: [['shown', 30]], unless: 'made' },
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
    trick: IDENTITY,
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
  { trick: REVIEWS, first: 'praise', others: [['givenText', 16]], figure: 25, unless: 'praiseMade' },
  {
    trick: REVIEWS,
    first: 'praisedAt',
    others: [
      ['praised', 25],
      ['givenText', 16],
    ],
    figure: 25,
    unless: 'praiseMade',
  },
  { trick: REVIEWS, first: 'refundedAfter', others: [['starsOf', 20]], unless: 'praiseMade' },
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
];
