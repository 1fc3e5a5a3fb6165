/** The words by which the reasons for a kind are told: what a sign of asking shows, which signs of offering a reader would point at. */

import { namesIn, phrasesIn } from '../text/words.ts';
import { PEOPLE, WORK } from './signals.ts';

/** What a sentence shows that holds a sign of asking with one of these words; the first that fits. */
export const BY_WORDS = [
  [
    'asks for somebody',
    new Set([...PEOPLE, ...namesIn('hire hiring recruiting commissioning commission outsource anyone anybody who lf subbing')]),
  ],
  [
    'asks for a price',
    new Set(
      namesIn('rate rates quote quotes quotation quotations price charge charging fee cost proposal proposals tenders bids'),
    ),
  ],
  [
    'promises pay',
    new Set(namesIn('pay paying paid pays budget compensation bounty salary stipend paypal upfront payment cash')),
  ],
  [
    'says how to apply',
    new Set(
      namesIn(`apply send submit portfolio resume cv dm pm candidate candidates applicants samples examples considered pitch pitches pitching
      reply applications letter availability shortlisted back`),
    ),
  ],
  [
    'says what it expects',
    new Set(
      namesIn('plus must skills nice responsibilities responsible qualifications know experience description report closely'),
    ),
  ],
] as const satisfies readonly (readonly [shows: string, words: ReadonlySet<string>])[];

/** Said of people, and of things as well: `four individual designs`. */
export const EITHER: ReadonlySet<string> = new Set(
  namesIn('individual professional freelance expert partner talent voice model'),
);

/** Whether a sign of offering names work that is for sale, a price or a place for clients; `my name is` and `I can do` are said by anybody. */
export function sells(phrase: string): boolean {
  if (OFFERS.has(phrase)) return true;
  const words = phrase.split(' ');
  // `looking for some freelance work`
  if (SEEKERS.has(words[0] as string) && WORK.has(words.at(-1) as string)) return true;
  return words.some((word) => FOR_SALE.has(word));
}

const FOR_SALE = new Set(
  namesIn(`hire rates rate prices price pricing fee fees services commissions clients slots slot charge offer offers offering specialize specialise
  quote estimate estimates booking bookings insured revisions opentowork portfolio available reel gigs freelancing`),
);
const SEEKERS = new Set(namesIn('looking seeking seeks searching'));
const OFFERS = new Set(
  phrasesIn(`will work for, open for work, open to work, open for freelance, open for business, open to freelance, i can build, i can create,
    i can make you, i can help you, i will design, i will write, i will draw, i will edit, i will build, will design your, will write your,
    will build your, will edit your, i will translate, i will proofread, i will transcribe, i'll design, i'll write, i'll draw, i'll build,
    let me design, let me build, let me write, work with me, dm for prices, dm for details, dm for info, pm for prices, pm for details,
    contact me for, message me for, pm me for, dm me for`),
);

/** Signs of talk that are said in passing of what is asked, `thanks, reddit`, `my mother painted this`. */
export function isIdle(phrase: string): boolean {
  return IDLE.has(phrase);
}

const IDLE = new Set(
  phrasesIn(`my, subreddit, this sub, this subreddit, sidebar, thanks reddit, thank you reddit, mods, subscribers, anyone else, for sale, reproduce,
  i made a, i created a, i just wanted to, for those who, partner`),
);
