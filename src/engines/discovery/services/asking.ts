/** Who asks: whether a verb or an asking word in a post speaks to the reader, or tells what the author, a client or nobody does. */
import { type Clauses, JOINED, STOP } from '../text/clauses.ts';
import { namesIn } from '../text/words.ts';
import { BEFORE_VERBS, NOUNS_TOO, type Part, WORDS, wordAt } from './service-words.ts';

/** Whether the verb or asking word at the index asks the reader: not what the author does, others want, or nobody needs. */
export function isAsking({ numbers, breaks, words }: Clauses, at: number, part: Part): boolean {
  let isFollowing = true;
  for (let back = 1; back <= 4 && at - back >= 0 && isFollowing; back++) {
    if (breaks[at - back + 1] === STOP) return true;
    const before = WORDS.get(numbers[at - back] as number);
    const name = words[at - back] ?? '';
    if (before?.part === 'not' || LEARNS.has(name)) return false;
    // `We had a friend make the posters.`
    if (name === 'had' && part === 'verb') return false;
    if (back === 1) {
      if (before?.part === 'others') return part === 'verb' && (name === 'you' || name === 'who' || name === 'that');
      if (part === 'verb' && (before?.part === 'author' || before?.part === 'have' || before?.part === 'be')) return false;
    } else if (back === 2 && part === 'verb' && before?.part === 'author') return !AUXILIARIES.has(words[at - 1] ?? '');
    isFollowing = breaks[at - back + 1] === JOINED;
  }
  return true;
}

const AUXILIARIES = new Set(namesIn('will can could also currently just recently only usually often mostly'));

/** `teach me how to build a website`: the author's own work. */
const LEARNS = new Set(['how', 'learn', 'learning', 'teach', 'teaching', 'taught', 'learned']);

/** `building websites` in the middle of a sentence that asks for nothing: what somebody does, has done or would like to. */
export function isAdrift(text: Clauses, at: number): boolean {
  if (text.words[at]?.endsWith('ing') !== true) return false;
  for (let back = 1; back <= 4 && at - back >= 0 && text.breaks[at - back + 1] !== STOP; back++) {
    const part = wordAt(text, at - back)?.part;
    if (part === 'ask' || part === 'task' || part === 'person' || part === 'role') return false;
    if (part === 'activity' || HELP.has(text.words[at - back] ?? '')) return false;
  }
  return text.breaks[at] !== STOP;
}

/** `code samples`: no verb. Right before a name such a word is taken for one: `design logos`. */
export function isNounHere({ numbers, breaks }: Clauses, at: number): boolean {
  if (NOUNS_TOO.get(numbers[at] as number) !== true || breaks[at] === STOP) return false;
  const next = WORDS.get(numbers[at + 1] as number);
  return BEFORE_VERBS.get(numbers[at - 1] as number) !== true && next === undefined;
}

/** `would like a logo`, `I'd love a logo`. */
export function isWish({ words }: Clauses, at: number): boolean {
  const word = words[at];
  const before = words[at - 1] ?? '';
  return (word === 'like' || word === 'love') && (before === 'would' || before.endsWith("'d"));
}

/** `The job is a landing page`. */
export function isTaskBefore(text: Clauses, at: number): boolean {
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    if (text.breaks[at - back + 1] === STOP) return false;
    if (wordAt(text, at - back)?.part === 'task') return true;
  }
  return false;
}

/** `I am a web designer`, `we're a web design team`: the author's own trade. */
export function isAuthors(text: Clauses, at: number): boolean {
  const word = text.words[at] ?? '';
  return word === "i'm" || word === "we're" || word === 'am' || wordAt(text, at - 1)?.part === 'author';
}

/** With `with` or `on` behind it, these ask for work on something. */
export const HELP = new Set(['help', 'helping', 'assist', 'assistance', 'work', 'hand', 'assisting']);

/** `around fifteen posts`, `about 20 logos`: no place and no topic. */
export function isCounting({ words }: Clauses, at: number): boolean {
  if (!ABOUT_COUNTS.has(words[at] as string)) return false;
  const next = words[at + 1] ?? '';
  return COUNTS.has(next) || Number(next) > 0;
}

const ABOUT_COUNTS = new Set(namesIn('around about over between under'));
const COUNTS = new Set(
  namesIn('two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred dozen'),
);
