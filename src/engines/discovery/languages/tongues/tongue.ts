/**
 * How people of a language ask for work to be done and offer their own: verbs of seeking and needing, what is sought, and phrases that
 * settle it by themselves. One file a language, tables to be read and changed. Stems stand for all forms and compounds of a word.
 */

export interface Tongue {
  /** “I seek”, “we need”, “hires”: what follows says whom or what. */
  readonly seek: string;
  /** “we hire”, “to be ordered”: asks whatever follows. */
  readonly hire: string;
  /** “recommend”, “advise”: where people who work come next, one of them is to be hired; who stands before it asks. */
  readonly advise?: string;
  /** “wanted”, “is needed”: whom or what stands before it, or behind. */
  readonly sought: string;
  /** “does anybody know”, “recommend”: asks beside people of a trade, and of them alone. */
  readonly knows?: string;
  /** “I make”, “I will translate”: beside what is made, it may be offered. */
  readonly does: string;
  /** People who work, as stems. */
  readonly people: string;
  /** Work, jobs and customers, as stems: whoever seeks them offers. */
  readonly work: string;
  /** What is made to order, as stems: whoever needs it asks. */
  readonly things: string;
  /** Tools, advice, a flat, love: whoever seeks these asks for no work. As stems. */
  readonly wares: string;
  /** Phrases of whoever asks for work. */
  readonly asks: string;
  /** What supports a request and stands in talk as well: pay, conditions, how to answer. */
  readonly hints: string;
  /** Phrases of whoever offers it. */
  readonly offers: string;
  /** What supports an offer and stands in requests and talk as well: prices, experience, delivery. */
  readonly praises: string;
  /** Phrases of talk: prices asked about, stories, advice. */
  readonly talks: string;
  /** How somebody tells of a trade of their own: none of it makes an offer alone, see `own-work.ts`. */
  readonly own: OwnWork;
}

/** All are terms as `stems.ts` reads them. */
export interface OwnWork {
  /** “I am”, “we are”, “self-employed”: people or a trade come next. */
  readonly am: string;
  /** “I sew”, “we repair”. */
  readonly makes: string;
  /** What a notice is headed with: “piano lessons”, “ironing service”. */
  readonly trades: string;
  /** “your”, “at your home”. */
  readonly yours: string;
  /** How it is to be had: “on order”, “first lesson free”, “dates left”. */
  readonly bids: string;
  /** What is said of it, and of much else. */
  readonly praises: string;
  /** Of stories and of talk among colleagues: “the client”, “got fired”, “how do you all”. */
  readonly tales: string;
}

/** People and things that most languages name alike. */
export const EVERYWHERE = {
  people: `designer developer freelanc copywriter illustrat animator editor videograf videomak programmer programmeu programmier programmator programador fotograf photograph moderator webmaster
    backend frontend fullstack devops scrum influenc dj`,
  things: 'logo website webshop landing banner flyer plugin chatbot app bot wordpress shopify seo',
  wares: 'software tool tips feedback crm tutorial alternativ',
} as const;

/** What two languages write alike. */
export type SharedTongue = Omit<Tongue, 'own'> & { readonly own?: OwnWork };

/** One language's own rows behind those that it shares with its neighbour. */
export function together(shared: SharedTongue, own: Tongue): Tongue {
  const words = (
    row: 'seek' | 'hire' | 'advise' | 'sought' | 'knows' | 'does' | 'people' | 'work' | 'things' | 'wares',
  ): string => `${shared[row] ?? ''} ${own[row] ?? ''}`;
  const owns = (row: keyof OwnWork): string => (shared.own === undefined ? own.own[row] : `${shared.own[row]}, ${own.own[row]}`);
  const phrases = (row: 'asks' | 'hints' | 'offers' | 'praises' | 'talks'): string => `${shared[row]}, ${own[row]}`;
  return {
    seek: words('seek'),
    hire: words('hire'),
    advise: words('advise'),
    sought: words('sought'),
    knows: words('knows'),
    does: words('does'),
    people: words('people'),
    work: words('work'),
    things: words('things'),
    wares: words('wares'),
    asks: phrases('asks'),
    hints: phrases('hints'),
    offers: phrases('offers'),
    praises: phrases('praises'),
    talks: phrases('talks'),
    own: {
      am: owns('am'),
      makes: owns('makes'),
      trades: owns('trades'),
      yours: owns('yours'),
      bids: owns('bids'),
      praises: owns('praises'),
      tales: owns('tales'),
    },
  };
}
