/** What a post as a whole says about the services that it names: whether it is about a job, whom it asks for, and what it promises. */
import { type Clauses, JOINED, STOP } from '../text/clauses.ts';
import { Stems } from '../text/stems.ts';
import { namesIn, phrasesIn } from '../text/words.ts';
import { ANY_TRADE, FULL, JOB_HINTS, JOB_WORDS, TIME, TRADES, WORDS } from './service-words.ts';
import { GENRES } from './service-words-english.ts';

/** So many words of a post are read for services. */
export const MAX_WORDS = 250;
/** A title that names so many trades asks for a team. */
const MANY_ROLES = 3;
const JOB_FACTOR = 0.5;

export interface Weights {
  readonly title: number;
  readonly body: number;
  readonly isJob: boolean;
}

/** A post about a lasting job names many kinds of work; one that lists trades asks for none of them alone. */
export function weightsOf({ numbers, titleWords, words }: Clauses): Weights {
  let roles = 0;
  for (let at = 0; at < titleWords && at < numbers.length; at++) if (WORDS.get(numbers[at] as number)?.part === 'role') roles++;
  let isJob = false;
  let hint = 0;
  const end = Math.min(numbers.length, MAX_WORDS);
  for (let at = 0; at < end && !isJob; at++) {
    const number = numbers[at] as number;
    if (JOB_HINTS.get(number) === true && number !== hint) {
      isJob = hint !== 0;
      hint = number;
    } else if (number === 0) isJob = isWage(words[at] as string) && !AUDIENCE.has(words[at + 1] ?? '');
    else
      isJob =
        JOB_WORDS.get(number) === true || (TIME.get(number) === true && at > 0 && FULL.get(numbers[at - 1] as number) === true);
  }
  return { title: roles >= MANY_ROLES ? JOB_FACTOR : 1, body: isJob ? JOB_FACTOR : 1, isJob };
}

const LETTER_K = 0x6b;
/** In thousands a year: less may be the price of a project. */
const LEAST_WAGE = 25;

/** `210k subs` are paid to nobody. */
const AUDIENCE = new Set(
  namesIn(`subs subscribers followers views visitors users readers listeners members downloads installs plays likes words rows records
  products skus photos images people fans customers students reviews players lines emails contacts hits impressions tokens`),
);

/** `120k`: paid by the year. */
function isWage(word: string): boolean {
  const last = word.length - 1;
  if (last < 2 || last > 3 || word.charCodeAt(last) !== LETTER_K) return false;
  return Number(word.slice(0, -1)) >= LEAST_WAGE;
}

/** The trades of those whom the title asks for; every trade where it names nobody: what opens a sentence below is what the author has. */
export function tradesOfTitle({ numbers, titleWords }: Clauses): number {
  let bits = 0;
  for (let at = 0; at < titleWords && at < numbers.length; at++) {
    const word = WORDS.get(numbers[at] as number);
    if (word?.part === 'role') bits |= word.trades;
  }
  return bits === 0 ? ANY_TRADE : bits;
}

/** Index of `what we offer:` and the like, behind which stands what the worker gets; the end where nothing is promised. */
export function promisesFrom({ numbers, words, titleWords }: Clauses): number {
  for (let at = titleWords; at + 1 < numbers.length && at < MAX_WORDS; at++) {
    const word = words[at] as string;
    if (PROMISES.has(words[at + 1] as string) ? word === 'we' : word === 'benefits' || word === 'perks') return at;
  }
  return numbers.length;
}

const PROMISES = new Set(['offer', 'provide']);

/** The trades of all that the title says is to be done, as `tradesOfTitle`: under `somebody who can write` a site that opens the text is what it is written for. */
export function tradesToldIn({ numbers, titleWords }: Clauses): number {
  let bits = 0;
  for (let at = 0; at < titleWords && at < numbers.length; at++) {
    const word = WORDS.get(numbers[at] as number);
    if (
      word !== undefined &&
      word.trades !== ANY_TRADE &&
      (word.part === 'role' || word.part === 'verb' || word.part === 'activity')
    )
      bits |= word.trades;
  }
  return bits === 0 ? ANY_TRADE : bits;
}

/** `Logo and fonts are there`, `the film exists`: the author has it. */
export function isThere({ numbers, words, breaks }: Clauses, to: number): boolean {
  for (let at = to; at < words.length && at - to <= NEAR && breaks[at] !== STOP; at++) {
    if (EXISTS.has(words[at] as string)) return true;
    if (WORDS.get(numbers[at] as number)?.part !== 'be') continue;
    const next = words[at + 1] ?? '';
    return breaks[at + 1] === JOINED && (READY.has(next) || (ALREADY.has(next) && READY.has(words[at + 2] ?? '')));
  }
  return false;
}

/** `create logos (as a nice to have)`, `video editing is a plus`: what would please, and is not asked for. */
export function isExtra({ words, breaks }: Clauses, to: number): boolean {
  for (let at = to; at + 1 < words.length && at - to <= NEAR; at++) {
    const word = words[at] as string;
    const next = words[at + 1] as string;
    if (word === 'nice' && next === 'to' && words[at + 2] === 'have') return true;
    if ((word === 'a' || word === 'big' || word === 'huge') && (next === 'plus' || next === 'bonus')) return true;
    if (breaks[at + 1] === STOP && words[at + 1] !== 'as' && words[at + 1] !== 'nice') return false;
  }
  return false;
}

const NEAR = 4;
const EXISTS = new Set(['exist', 'exists']);
const READY = new Set(
  namesIn('there ready done finished available provided supplied fine live given written shot recorded settled online final'),
);
const ALREADY = new Set(['already', 'all', 'both']);

/** `Somebody to type products in`: what is to be done is in no table, or another trade's. */
export function isOtherDone({ numbers, words, titleWords, breaks }: Clauses): boolean {
  for (let at = 1; at + 1 < titleWords; at++) {
    if (words[at] !== 'to' || breaks[at] !== JOINED || WORDS.get(numbers[at - 1] as number)?.part !== 'person') continue;
    const done = WORDS.get(numbers[at + 1] as number);
    if (done === undefined ? !PHRASAL.has(words[at + 1] as string) : done.part === 'verb' && done.trades === TRADES.other)
      return true;
  }
  return false;
}

const PHRASAL = new Set(['look', 'take', 'put', 'give', 'bring']);

/** Whether the title asks for a text of another kind than those of the catalogue; not `reviews of novels`, which are articles. */
export function genreIn(text: Clauses): boolean {
  const { words, titleWords } = text;
  let isOne = false;
  genres.find(text, Math.min(titleWords, words.length), (_, from) => {
    if (!ABOUT.has(words[from - 1] ?? '') && !ABOUT.has(words[from - 2] ?? '')) isOne = true;
  });
  return isOne;
}

/** Whether the title says where what is written is spoken: `writer for a YouTube channel`, not `writer for our blog on TikTok`. */
export function isFilmedIn({ words, titleWords }: Clauses): boolean {
  let isFilmed = false;
  for (let at = 0; at < titleWords && at < words.length; at++) {
    const word = words[at] as string;
    if (READ.has(word)) return false;
    if (FILMED.has(word) && !ABOUT.has(words[at - 1] ?? '') && !ABOUT.has(words[at - 2] ?? '')) isFilmed = true;
  }
  return isFilmed;
}

/** Whether a `script` is a program: the post speaks of machines, and of nothing that is filmed or spoken. */
export function isProgramIn({ words }: Clauses): boolean {
  let isProgram = false;
  for (let at = 0; at < words.length && at < MAX_WORDS; at++) {
    const word = words[at] as string;
    if (FILMED.has(word) || SPOKEN.has(word)) return false;
    if (MACHINES.has(word)) isProgram = true;
  }
  return isProgram;
}

const MACHINES = new Set(
  namesIn(`code codes coding coder coders coded program programs programming programmer python bash lua php javascript powershell linux windows
  folder folders subfolders csv excel libreoffice spreadsheet nas server servers launcher backup backups printer printers computer laptop pc api`),
);
const SPOKEN = new Set(
  namesIn(`video videos film films filmed movie scene scenes actor actors actress skit sketch podcast episode episodes ad ads advert adverts
  commercial commercials explainer explainers voiceover narrator narration animation screenplay presenter host stream streams reel trailer`),
);
const FILMED = new Set(namesIn('youtube yt channel tiktok tiktoks skit skits sketches documentary documentaries shorts reels'));
const READ = new Set(
  namesIn(`blog blogs article articles newsletter newsletters post posts description descriptions caption captions copy website site
  magazine book slack discord telegram news`),
);

const genres = new Stems<true>(phrasesIn(GENRES).map((term) => [term, true] as const));
const ABOUT = new Set(namesIn('about on of blog site website channel company shop startup app'));
