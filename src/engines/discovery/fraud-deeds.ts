/** Frauds told by what is to be done, in whatever words: what comes in, what stays, what goes on. */
import type { DeedPart } from './fraud-deed-words.ts';
import {
  ACCOUNT,
  CHEQUE,
  CODE,
  FEE,
  GAIN,
  GIFT_CARDS,
  IDENTITY,
  MULE,
  OVERCHARGE,
  PAPERS,
  PARCELS,
  PHISHING,
  REVIEWS,
  TASKS,
  type Trick,
  WALLET,
} from './fraud-names.ts';

export const DEEDS: readonly Trick<DeedPart>[] = [
  {
    trick: CHEQUE,
    first: 'wrapAd',
    others: [
      ['wrapMoney', 60],
      ['wrapOn', 60],
    ],
    figure: 60,
    unless: 'project',
  },
  {
    trick: CHEQUE,
    first: 'keepShare',
    others: [
      ['remnant', 20],
      ['onward', 20],
      ['inflow', 30],
    ],
    unless: 'project',
    apart: ['noPurse'],
  },
  {
    trick: MULE,
    first: 'yourTill',
    others: [
      ['theirs', 15],
      ['movedOn', 25],
      ['share', 30],
    ],
    unless: 'project',
    apart: ['noPurse'],
  },
  {
    trick: PARCELS,
    first: 'parcelsCome',
    others: [
      ['ownDoor', 20],
      ['handled', 25],
      ['carried', 30],
    ],
    unless: 'doorWork',
    apart: ['noDoor'],
  },
  {
    trick: FEE,
    first: 'backLater',
    others: [
      ['dues', 15],
      ['hired', 40],
    ],
    figure: 14,
    unless: 'project',
    apart: ['feeOurs', 'duesOthers'],
  },
  {
    trick: FEE,
    first: 'buyIn',
    others: [
      ['dues', 8],
      ['hired', 30],
    ],
    figure: 9,
    unless: 'project',
    apart: ['feeOurs', 'duesOthers'],
  },
  {
    trick: TASKS,
    first: 'shortfall',
    others: [
      ['setsOf', 25],
      ['takenBack', 30],
    ],
    unless: 'project',
  },
  {
    trick: ACCOUNT,
    first: 'handLogin',
    others: [
      ['housed', 30],
      ['rewarded', 30],
    ],
    figure: 40,
    unless: 'siteWork',
    apart: ['ownHouse'],
  },
  {
    trick: PAPERS,
    first: 'papers',
    others: [
      ['sentIn', 8],
      ['beforeAny', 30],
    ],
    unless: 'project',
    apart: ['papersDue'],
  },
  {
    trick: WALLET,
    first: 'ownWallet',
    others: [['walletFor', 20]],
    unless: 'projectNotCode',
    apart: ['noWallet'],
  },
  {
    trick: CODE,
    first: 'danger',
    others: [
      ['runIt', 20],
      ['hiringStep', 30],
    ],
    unless: 'projectNotCode',
    apart: ['ownProgram'],
  },
  {
    trick: GIFT_CARDS,
    first: 'peel',
    others: [
      ['brands', 20],
      ['cardsOf', 20],
      ['repaid', 30],
    ],
    unless: 'project',
  },
  {
    trick: GAIN,
    first: 'sureGain',
    others: [
      ['stakeIn', 25],
      ['dealing', 30],
    ],
    figure: 20,
    unless: 'project',
  },
  {
    trick: ACCOUNT,
    first: 'opening',
    others: [
      ['ownDetails', 15],
      ['givenOver', 25],
    ],
    unless: 'project',
    apart: ['ownFirm'],
  },
  {
    trick: IDENTITY,
    first: 'codeComes',
    others: [
      ['codeFor', 15],
      ['codePaid', 20],
    ],
    figure: 25,
    unless: 'project',
  },
  {
    trick: REVIEWS,
    first: 'paidStars',
    others: [['starPay', 25]],
    figure: 30,
    unless: 'starsMade',
  },
  {
    trick: ACCOUNT,
    first: 'laptopHost',
    others: [
      ['workElsewhere', 30],
      ['hostShare', 40],
    ],
    unless: 'siteWork',
    apart: ['ownHouse'],
  },
  {
    trick: FEE,
    first: 'placeHeld',
    others: [
      ['dueFor', 16],
      ['hired', 40],
    ],
    figure: 14,
    unless: 'project',
    apart: ['feeOurs', 'duesOthers'],
  },
  {
    trick: PHISHING,
    first: 'cardGiven',
    others: [
      ['toReceive', 25],
      ['sellerPlace', 40],
    ],
    unless: 'starsMade',
    apart: ['cardOthers'],
  },
  {
    trick: OVERCHARGE,
    first: 'cardless',
    others: [
      ['middleman', 12],
      ['ownCard', 40],
      ['tooMuch', 40],
      ['onward', 40],
    ],
  },
  {
    trick: CHEQUE,
    first: 'draft',
    others: [
      ['draftFor', 12],
      ['middleman', 20],
      ['handOn', 25],
    ],
    unless: 'project',
    apart: ['noPurse'],
  },
  {
    trick: FEE,
    first: 'freed',
    others: [['freedBy', 10]],
    figure: 20,
    unless: 'starsMade',
    apart: ['freedOurs'],
  },
  {
    trick: IDENTITY,
    first: 'selfie',
    others: [
      ['idWord', 10],
      ['selfiePay', 25],
    ],
    figure: 30,
    unless: 'project',
    apart: ['papersDue', 'photoWork'],
  },
  {
    trick: MULE,
    first: 'wireHouse',
    others: [
      ['wireBy', 14],
      ['hired', 40],
    ],
    unless: 'project',
    apart: ['wirePay'],
  },
];
