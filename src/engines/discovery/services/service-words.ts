/**
 * What the matcher of services knows about work in general, whatever the operator sells: trades with their verbs, people and things done,
 * and the words that stand between an asker and what is asked for. Tables to be read and changed; the services come from the catalogue.
 */
import type { Clauses } from '../text/clauses.ts';
import { byNumber, type WordTable } from '../text/word-table.ts';
import { namesIn } from '../text/words.ts';

/** Sets of trades, one bit each. A writer is asked to write, whatever else the post names. */
export const TRADES = { design: 1, code: 2, write: 4, edit: 8, voice: 16, research: 32, manage: 64, other: 128 } as const;
/** Said of every trade: `make`, `need`, `someone`. */
export const ANY_TRADE = 255;

/** How a word stands to what is asked for. */
export type Part =
  /** Work done or to be done: `design`, `built`. */
  | 'verb'
  /** The same as a noun: `development`. */
  | 'activity'
  /** Who works: `designer`. */
  | 'role'
  /** Whoever works: `someone`. */
  | 'person'
  /** `need`, `hiring`. */
  | 'ask'
  /** What is asked for, without saying what it is: `a job for`, `help with`. */
  | 'task'
  | 'have'
  | 'be'
  | 'not'
  | 'of'
  | 'for'
  | 'with'
  | 'place'
  | 'own'
  | 'link'
  | 'author'
  | 'others'
  /** `experience with`, `knowledge of`: what is asked of the worker, and not the work. */
  | 'skill'
  /** `a bug in`: work on what is broken. */
  | 'fault'
  /** Adjectives and articles. */
  | 'plain';

export interface Word {
  readonly part: Part;
  readonly trades: number;
}

const VERBS: readonly (readonly [number, string])[] = [
  [
    TRADES.design,
    'design designed designing redesign redesigned redesigning draw drawn drawing sketch illustrate illustrated brand rebrand redraw redrawn vectorise vectorised vectorize vectorized',
  ],
  [
    TRADES.code,
    `build builds built building rebuild rebuilt code coded coding program programmed programming develop developed developing
    implement implemented implementing connect connected connecting sync syncing integrate integrated integrating automate automated automating scrape scraped scraping migrate deploy`,
  ],
  [TRADES.write, `write writes written wrote writing rewrite rewritten rewriting author ghostwrite draft drafted spin compose`],
  [TRADES.edit, 'edit edits edited editing cut trim splice chop chopped stitch stitched'],
  [TRADES.voice, 'record records recorded recording narrate narrated narrating voice voiced voicing dub dubbed read say speak'],
  [
    TRADES.research,
    'research researched researching analyze analyse analyzed analyzing compare compared comparing investigate benchmark compile compiled',
  ],
  [TRADES.manage, 'manage managed managing run running moderate promote schedule grow handle'],
  [
    TRADES.other,
    `translate translated translating proofread proofreading transcribe transcribed distribute distributing hand deliver post posting put print printed
    mail ship test tested testing teach tutor drive photograph film shoot sell selling visit watch click like share follow upvote
    review copy paste find finding paint sew knit install play download move moved moving transfer host visiting browse join check`,
  ],
  [
    ANY_TRADE,
    `make makes made making create creates created creating produce produced do doing done get getting finish complete completed improve
    improved update updated updating fix fixed fixing repair revamp redo redone overhaul convert help helping assist set polish
    clean cleaned prepare provide tweak customize customise modify start launch turn commission commissioned turned add`,
  ],
];

const ACTIVITIES: readonly (readonly [number, string])[] = [
  [TRADES.design, 'branding illustration artwork'],
  [TRADES.code, 'development integration automation scripting'],
  [TRADES.write, 'copywriting copy copies content text texts wording'],
  [TRADES.voice, 'narration voiceover dubbing'],
  [TRADES.research, 'analysis'],
  [TRADES.manage, 'management marketing promotion strategy'],
  [TRADES.other, 'translation transcription photography animation hosting maintenance'],
  [ANY_TRADE, 'creation makeover updates fixes tweaks changes improvements help assistance'],
];

const ROLES: readonly (readonly [number, string])[] = [
  [TRADES.design, 'designer designers artist artists illustrator illustrators'],
  [TRADES.code, 'developer developers dev devs programmer programmers coder coders engineer engineers webmaster architect'],
  [
    TRADES.write,
    `writer writers copywriter copywriters blogger bloggers author authors journalist journalists contributor
    contributors columnist ghostwriter ghostwriters scriptwriter scriptwriters screenwriter screenwriters`,
  ],
  [TRADES.edit, 'editor editors'],
  [TRADES.voice, 'narrator narrators speaker announcer actor actors actress actresses'],
  [TRADES.research, 'researcher researchers'],
  [TRADES.research | TRADES.other, 'analyst analysts'],
  [TRADES.manage, 'manager managers marketer marketers moderator moderators strategist'],
  [
    TRADES.other,
    `translator translators proofreader proofreaders transcriber transcribers photographer photographers videographer videographers tutor tutors teacher teachers
    tester testers driver drivers assistant assistants va vas nurse nurses technician technicians admin administrator administrators lawyer
    accountant bookkeeper recruiter recruiters salesperson rep reps composer composers musician musicians animator animators
    producer consultant consultants director directors coordinator associate intern interns instructor instructors
    modeler modeller trainer coach cosplayers model models promoter influencer`,
  ],
];

const OTHERS: readonly (readonly [Part, string])[] = [
  [
    'person',
    `someone somebody anyone anybody person people freelancer freelancers contractor contractors guy girl expert experts specialist
    specialists professional professionals pro pros talent agency team individual individuals redditor redditors friend wizard guru genius partner student students`,
  ],
  [
    'ask',
    `need needs needed needing want wants wanted wanting hiring hire seeking seeks seek require requires looking searching wish
    paying pay commissioning request requested requesting love please`,
  ],
  [
    'task',
    'job gig task project work works assignment role position opening budget quote quotes bid bids estimate estimates proposals bounty deliverable goal',
  ],
  [
    'have',
    "have has had having got own owns use uses using used sell sells run we've i've like likes love love loved saw see know",
  ],
  ['be', "is are am was were be been being i'm we're it's that's isn't there's"],
  [
    'not',
    "no not don't doesn't isn't aren't without never nothing cannot can't won't didn't neither nor except excluding wasn't already",
  ],
  ['of', 'of'],
  ['for', 'for'],
  ['with', 'with on'],
  [
    'place',
    `in at from about via through by into onto than like as within across between under over until around per to regarding behind
    during after before towards against where`,
  ],
  ['own', 'my our your his her their its'],
  ['link', 'and or plus including'],
  ['author', 'i we'],
  ['others', 'who which that you they he she clients customers users companies businesses'],
  [
    'skill',
    `experience experienced knowledge familiar familiarity proficient proficiency background skills skill understanding degree
    expertise skilled fluent comfortable interested interest portfolio worked passion certified`,
  ],
  ['fault', 'bug bugs crash crashes error errors issue issues failure problem problems broken fails'],
  [
    'plain',
    `a an the some any this these new small simple custom professional good great nice cool awesome basic quick short long high low
    quality modern clean original unique few several two three one more better best talented skilled reliable creative freelance local
    fun just proper another additional really very own complete full whole entire existing current regular ongoing part company personal
    business me us him them fresh amazing solid senior junior affordable decent responsive online digital`,
  ],
];

/** What a name before it belongs to: a `logo blog` is no logo, `website traffic` no website. */
export const HEADS = numbersOf(
  `blog blogs site sites company companies agency business shop startup startups platform app apps community industry network magazine
  channel studio firm store publication software tool tools experience skills knowledge team department market traffic host hosting owner
  owners user users visitor visitors link links url address domain forum group groups pages page name names background portfolio
  comments conversions conversion sales account accounts event events position positions client clients header color colour colors
  game games player system systems world space service services provider tests test class classes course courses lesson lessons
  competition contest expo conference convention school placement placements printer printers printing supplier suppliers`,
);

/** What stands before `writer` and is no topic, but another trade. */
export const OTHER_WRITERS: ReadonlySet<string> = new Set(
  namesIn(`grant resume cv technical medical song lyric lyrics comedy joke speech letter tender bid proposal code policy ux legal academic essay
  dissertation thesis poetry poem poet novel fiction story screenplay script play game dialogue quest exam question quiz eulogy obituary
  underwriting translation documentation docs test sign skywriting staff standards manga comic comics book problem problems question questions quiz trivia puzzle recipe lesson curriculum rules`),
);

/** `logo needed`, `the site needs an overhaul`. */
export const NEEDED = numbersOf('needed needs wanted required need sought desired');

/** `get the logo designed`, `a website built`. */
export const DONE = numbersOf(
  `designed redesigned drawn illustrated built rebuilt coded programmed developed implemented written rewritten edited recorded narrated
  made created produced done finished completed updated fixed redone cleaned touched set overhauled`,
);

/** Verbs that are nouns as well: `code samples`, `a post`. */
export const NOUNS_TOO = numbersOf(
  `code program draft author brand sketch cut splice voice research record benchmark schedule run handle post hand print mail ship test
  film shoot watch click like share review copy paste install play download move host visit check help update fix repair redo overhaul
  tweak start launch turn find commission set compose spin read design edit`,
);

/** What stands before a verb that is one. */
export const BEFORE_VERBS = numbersOf('to can you who will would should must please and or help us me just then could i we also');

/** Words of a lasting job, where a trade named by the way is no work to be ordered. */
export const JOB_WORDS = numbersOf(
  'salary salaried employee employees founding 401k relocation pto permanent fulltime internship internships fte postholder postdoc payroll paye superannuation apprentice apprenticeship',
);

/** Two of these say the same; one may be the author's trade: `a dental practice`, `an insurance broker`. */
export const JOB_HINTS = numbersOf('benefits hybrid dental insurance equity visa onsite pension');

/** `full time` is two words. */
export const FULL = numbersOf('full');
export const TIME = numbersOf('time');

/** What a service is made with tells its trade, where its keywords name no verb. */
const MADE_WITH: readonly (readonly [number, string])[] = [
  [TRADES.code, 'html css php wordpress webflow squarespace wix webhook vba zapier'],
];

/** By number. */
export const WORDS = byNumber<Word>([
  ...OTHERS.flatMap(([part, names]) => named(part, ANY_TRADE, names)),
  ...VERBS.flatMap(([trades, names]) => named('verb', trades, names)),
  ...ACTIVITIES.flatMap(([trades, names]) => named('activity', trades, names)),
  ...ROLES.flatMap(([trades, names]) => named('role', trades, names)),
]);

/** What the words of a catalogue tell about the trades of a service. */
export const TRADES_OF: ReadonlyMap<string, number> = new Map([
  ...[...VERBS, ...ACTIVITIES, ...ROLES, ...MADE_WITH].flatMap(([trades, names]) =>
    trades === ANY_TRADE ? [] : namesIn(names).map((name) => [name, trades] as const),
  ),
]);

function named(part: Part, trades: number, names: string): (readonly [string, Word])[] {
  const word: Word = { part, trades };
  return namesIn(names).map((name) => [name, word]);
}

function numbersOf(names: string): WordTable<true> {
  return byNumber(namesIn(names).map((name) => [name, true] as const));
}

/** What the tables say of the word at the index. */
export function wordAt({ numbers }: Clauses, at: number): Word | undefined {
  return at < 0 ? undefined : WORDS.get(numbers[at] as number);
}
