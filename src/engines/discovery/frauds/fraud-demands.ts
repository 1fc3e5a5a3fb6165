/** Frauds told by what the reader is to lay out, to hide or to give away, in whatever words. */
import type { DemandPart } from './fraud-demand-words.ts';
import { ACCESS, FEE, GOODS, HIDING, MULE, PAPERS, type Trick, WALLET } from './fraud-names.ts';

export const DEMANDS: readonly Trick<DemandPart>[] = [
  {
    trick: GOODS,
    first: 'laidOut',
    others: [
      ['goods', 20],
      ['goodsGone', 50],
      ['priceBack', 30],
    ],
    unless: 'laidOutFor',
  },
  {
    trick: HIDING,
    first: 'packets',
    others: [
      ['hidden', 6],
      ['mapped', 20],
      ['unseen', 40],
    ],
    unless: 'treasure',
  },
  {
    trick: PAPERS,
    first: 'bankKeys',
    others: [['given', 5]],
    unless: 'bankHelp',
  },
  {
    trick: WALLET,
    first: 'loaded',
    others: [
      ['walletAsked', 8],
      ['coins', 8],
    ],
    figure: 6,
    unless: 'walletMade',
  },
  {
    trick: ACCESS,
    first: 'letIn',
    others: [
      ['toApply', 40],
      ['hurried', 60],
    ],
    unless: 'signInMade',
  },
  {
    trick: FEE,
    first: 'youPay',
    others: [
      ['jobDues', 10],
      ['anybodyMay', 60],
    ],
    figure: 8,
    unless: 'ourCost',
  },
  {
    trick: MULE,
    first: 'yourPurse',
    others: [
      ['takesIn', 8],
      ['goneFor', 25],
      ['staysWith', 30],
    ],
    unless: 'purseWork',
  },
];
