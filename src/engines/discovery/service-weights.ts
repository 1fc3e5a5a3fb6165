/** What a post as a whole says about the services that it names: whether it is about a job, whom it asks for, and what it promises. */
import type { Clauses } from './clauses.ts';
import { ANY_TRADE, FULL, JOB_WORDS, TIME, WORDS } from './service-words.ts';
import { namesIn } from './words.ts';

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
  for (let at = 0; at < titleWords && at < numbers.length; at++) if (WORDS[numbers[at] as number]?.part === 'role') roles++;
  let isJob = false;
  const end = Math.min(numbers.length, MAX_WORDS);
  for (let at = 0; at < end && !isJob; at++) {
    const number = numbers[at] as number;
    if (number === 0) isJob = isWage(words[at] as string) && !AUDIENCE.has(words[at + 1] ?? '');
    else isJob = JOB_WORDS[number] === true || (TIME[number] === true && at > 0 && FULL[numbers[at - 1] as number] === true);
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
    const word = WORDS[numbers[at] as number];
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
