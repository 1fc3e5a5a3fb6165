/** “my handle is the same on Telegram”: a post that says only where else its poster's name is theirs. */
import { isAsciiLetter } from './characters.ts';
import { LEADS, LONGEST_PLATFORM, VALID } from './handle-platforms.ts';
import type { FoundHandle } from './link-contacts.ts';

const NAME_SAID = '(?:user ?-?name|handle|nick(?:name)?|name|id|login)';
const SAME_BEFORE = new RegExp(
  String.raw`\b(?:same ${NAME_SAID}|${NAME_SAID} (?:is|as|on|=|:) ?(?:the same|same)|same ${NAME_SAID} as here)(?: as here)?,? (?:on|for|at|over on) (?:\w{2,10}(?: and | & |, |/)){0,3}$`,
  'i',
);
const SAME_BEHIND = new RegExp(
  String.raw`^(?: is my ${NAME_SAID}(?: here)?(?=[.,!)\s]|$)|\s{0,2}[([]same ${NAME_SAID}|\s{0,2}(?:[:=-]|->|→|is|[a-z]+ is|(?=same as my))\s{0,2}(?:the )?same(?: ${NAME_SAID}| as (?:here|my (?:reddit |hn |forum )?${NAME_SAID}|above|on here)))`,
  'i',
);

/** “my handle is the same on Telegram”, “Discord: same username”: the poster's own name, on the platform whose name begins at `from`. */
export function sameNameOn(text: string, from: number, author: string | null): FoundHandle | null {
  if (author === null) return null;
  const to = nameOfPlatformEnd(text, from);
  const kind = LEADS.get(text.slice(from, to).toLowerCase());
  if (kind === undefined || !VALID[kind](author)) return null;
  const before = SAME_BEFORE.exec(text.slice(Math.max(0, from - 48), from));
  if (before !== null && !OTHER_PEOPLE.test(text.slice(Math.max(0, from - 72), from)))
    // Of a list of platforms the first has the words before it.
    return {
      kind,
      value: author,
      start: /(?:on|for|at) $/i.test(before[0]) ? from - before[0].length : from,
      end: to,
      confidence: 0.65,
      most: 'asked',
    };
  const behind = SAME_BEHIND.exec(text.slice(to, to + 48))?.[0];
  return behind === undefined
    ? null
    : { kind, value: author, start: from, end: to + behind.length, confidence: 0.65, most: 'asked' };
}

/** “somebody with the same name on …”, “should I use the same handle on …” */
const OTHER_PEOPLE =
  /\b(?:somebody|someone|anyone|people|users?|he|she|they|his|her|their|your|you|use|using|used|take|took|taken|with|want|get|should|can)\b/i;

/** Behind the letters at `from`, of which a platform's name has no more. */
export function nameOfPlatformEnd(text: string, from: number): number {
  let i = from;
  while (i - from <= LONGEST_PLATFORM && isAsciiLetter(text.charCodeAt(i))) i++;
  return i;
}
