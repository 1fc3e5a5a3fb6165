/** What the frauds upon people who look for work are, in words for the reader. */
import type { Plot } from '../text/scenes.ts';

/** What a fraud is told by. */
export interface Trick<Part> extends Plot<Part> {
  readonly trick: string;
}

export const FEE = 'money from the worker before the work';
export const TASKS = 'small tasks that pay much too well';
export const PARCELS = 'parcels of others through your home';
export const CHEQUE = 'a cheque of which a part goes on to others';
export const OVERCHARGE = 'more on the card, which goes on to others';
export const PHISHING = 'your card or codes, to be paid';
export const ACCOUNT = 'the use of an account in your name';
export const MULE = 'money of others through your account';
export const CODE = 'unsafe code on your own computer';
export const REVIEWS = 'reviews that are bought';
export const RECRUITING = 'money for bringing in others who pay';
export const GIFT_CARDS = 'gift cards and their codes';
export const IDENTITY = 'your identity or codes for others';
export const PAPERS = 'papers of yours before any work';
export const ACCESS = 'access to an account of yours, to apply';
export const WALLET = 'your wallet of coins';
export const GOODS = 'goods bought with your money for others';
export const HIDING = 'packets hidden for people nobody sees';
export const GAIN = 'a sure gain on money of yours';

/** A business that has work to be made may be about them: a forwarder's logo. */
export const SUBJECTS: ReadonlySet<string> = new Set([FEE, TASKS, PARCELS, REVIEWS, RECRUITING]);
