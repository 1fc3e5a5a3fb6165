/**
 * What words do in posts about work, whatever the trade: who speaks, who is needed, what is made, shown, paid, asked. The model looks at which
 * of these follow each other (`i … make`, `your … rates`), so that what it learnt of designers holds for beekeepers. Tables to be read and
 * changed; after a change run `scripts/train-kind.ts`.
 */
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn } from '../text/words.ts';
import { JOINED, NAMED } from './kind-marks.ts';
import { PEOPLE, WORK } from './signals.ts';

/** The first class that names a word has it. Names of classes are stored with the weights. */
const TABLE: readonly (readonly [name: string, words: string | ReadonlySet<string>])[] = [
  ['i', "i i'm i've i'll i'd im ive me myself"],
  ['my', 'my mine'],
  ['we', "we we're we've we'll we'd us"],
  ['our', 'our ours'],
  ['you', "you you're you'll you've you'd u ya yourself"],
  ['your', 'your ur yours'],
  [
    'they',
    'he she they him her them his their client clients boss employer employers recruiter recruiters company companies customer customers cousin friend wife husband',
  ],
  ['who', 'who anyone anybody someone somebody person people folks everyone whoever'],
  [
    'need',
    `need needs needed want wants wanted wanting seek seeks seeking looking lf iso search searching require requires requiring sought wtb wth`,
  ],
  ['hire', 'hire hires hiring outsource commissioning commission recruiting casting employ'],
  [
    'pay',
    'pay paying pays payment budget compensation compensated salary bounty reward paypal venmo zelle wise stipend invoice upfront payable tip',
  ],
  ['rate', 'rate rates quote quotes price prices pricing fee fees cost costs charge charges estimate ballpark hourly quotation'],
  [
    'proof',
    `portfolio portfolios resume resumes cv reel showreel sample samples examples demos demo behance artstation dribbble github linkedin references
    soundcloud reviews vouches testimonials résumé`,
  ],
  [
    'reach',
    'send show dm dms pm pms message apply reply comment email contact submit include drop ping text call tell respond answer inbox reach share',
  ],
  [
    'free',
    'available availability slot slots spots opentowork booking taking accepting bookings openings commissions freelancing discount affordable cheap revisions turnaround',
  ],
  [
    'skill',
    'experience experienced expertise skilled skills specialize specialise specializing specialising fluent certified degree graduated graduate student freelance professional senior junior',
  ],
  [
    'make',
    `design write build make create draw edit develop translate transcribe fix code paint compose record proofread audit model produce animate program
    illustrate shoot teach tutor craft turn convert clean manage handle help provide offer deliver rebuild redesign migrate test film mix edit retouch
    photograph ghostwrite draft customize install setup scrape automate narrate optimize
    remove photoshop restore enhance colorize colourize resize crop swap erase add replace improve repair`,
  ],
  [
    'making',
    `designing writing building making creating drawing editing developing translating transcribing fixing coding painting composing recording
    proofreading auditing modeling modelling producing animating programming illustrating shooting teaching tutoring crafting converting cleaning
    managing providing offering development design marketing translation animation illustration photography`,
  ],
  ['role', PEOPLE],
  ['job', WORK],
  [
    'thing',
    `logo logos website websites site app apps page pages video videos shop store game script bot plugin theme banner banners flyer flyers poster card
    cards brand article articles blog song track trailer portrait picture pictures photo photos image sprite sprites software api database dashboard
    spreadsheet sheet book cover album podcast newsletter project task`,
  ],
  ['wh', "how what why which where what's how's"],
  ['aux', 'is are does do should has have am'],
  ['was', "was were been did didn't wasn't weren't hadn't would've"],
  ['not', "no not don't doesn't isn't aren't won't can't never without nobody none nothing cannot"],
  ['it', "it it's its that that's this these those there"],
  ['if', 'if unless whether because since when while'],
  ['can', 'can could would will may might'],
  [
    'mind',
    `think feel thoughts opinion opinions advice tips feedback wondering wonder learn learned learning story thank thanks curious worth idea ideas
    recommend recommendations suggestions experiences lessons`,
  ],
  [
    'past',
    'got had went hired fired quit asked told said started worked made wrote built launched finished paid found lost applied left became wasted failed sold',
  ],
  [
    'unit',
    'hr hrs hour hours usd dollars dollar eur euro euros gbp per each word words piece minute month week fixed flat bucks quid k',
  ],
  ['from', 'from starting only start starts begin begins'],
  ['year', 'year years yr yrs old'],
  ['soon', 'asap urgent urgently today tomorrow deadline immediately tonight weekend'],
];

const BY_WORD = byNumber(
  TABLE.flatMap(([, words], index) =>
    [...(typeof words === 'string' ? namesIn(words) : words)].map((word) => [word, index + 1] as const),
  ).reverse(),
);
/** The words that tell what has been: those of the classes `was` and `past`. */
export const PAST_WORDS: readonly string[] = TABLE.flatMap(([name, words]) =>
  name === 'was' || name === 'past' ? [...(typeof words === 'string' ? namesIn(words) : words)] : [],
);
/** A word of figures, whichever they are. */
const FIGURE = TABLE.length + 1;
/** Behind the words: what parts them is a class as well, in the order of `kind-marks.ts`. */
const BEFORE_MARKS = FIGURE;
/** No class at all is 0. */
const CLASSES = BEFORE_MARKS + NAMED + 1;
/** By their numbers; the first is no class. */
export const CLASS_NAMES: readonly string[] = ['', ...TABLE.map(([name]) => name), 'figure', '.', '?', ':'];

/** Two classes belong together when at most so many words of no class lie between; less where a sentence begins. */
const MAX_BETWEEN = 3;
const MAX_AFTER_MARK = 1;

/** The features that `pairsIn` reports, by their numbers: `i make`, `. send`, and `>i` for the first class of a part. */
export const PAIRS: readonly string[] = Array.from({ length: CLASSES * CLASSES }, (_, pair) => {
  const [first, second] = [Math.floor(pair / CLASSES), pair % CLASSES];
  return first === 0 ? `>${CLASS_NAMES[second]}` : `${CLASS_NAMES[first]} ${CLASS_NAMES[second]}`;
});

/**
 * Calls `found` for each pair of classes in a run of words, as often as it occurs. Linear.
 * @param marks what stands before each word, see `marksOf`
 */
export function pairsIn(
  { words, numbers }: Pick<ReadPost, 'words' | 'numbers'>,
  marks: Uint8Array,
  from: number,
  to: number,
  found: (pair: number) => void,
): void {
  let last = 0;
  let readAt = from;
  const end = Math.min(to, numbers.length);
  for (let at = from; at < end; at++) {
    const mark = at === from ? JOINED : (marks[at] as number);
    if (mark !== JOINED) {
      const one = BEFORE_MARKS + mark;
      if (last > 0 && last <= BEFORE_MARKS && at - readAt <= MAX_BETWEEN + 1) found(last * CLASSES + one);
      last = one;
      readAt = at - 1;
    }
    const one = classOf(words[at] as string, numbers[at] as number);
    if (one === 0) continue;
    if (last !== 0 && at - readAt > (last > BEFORE_MARKS ? MAX_AFTER_MARK : MAX_BETWEEN) + 1) last = FAR;
    if (last !== FAR) found(last * CLASSES + one);
    last = one;
    readAt = at;
  }
}

const FAR = -1;

/** The number of the word's class, 0 for none. */
export function classOf(word: string, number: number): number {
  const known = number === 0 ? undefined : BY_WORD.get(number);
  return known ?? (isFigure(word) ? FIGURE : 0);
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
