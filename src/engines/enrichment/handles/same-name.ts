/** “my handle is the same on Telegram”: a post that says only where else its poster's name is theirs. */

import type { FoundHandle } from '../links/link-contacts.ts';
import { type Place, VALID } from './handle-platforms.ts';

const NAME_SAID = '(?:user ?-?name|user|handle|nick(?:name)?|name|id|login|alias)';
const HERE = `(?:here|on here|above|(?:my )?(?:reddit |hn |forum |user )?${NAME_SAID}(?: here)?)`;
/** “same name”, “same as here”, “same handle as on Reddit”; no “same name as him”. */
const SAME = `(?:same ${NAME_SAID}(?: as ${HERE})?(?!s| as |-)|same as ${HERE}|${NAME_SAID} (?:there )?is the same(?: as (?:on )?here)?)`;
/** Other platforms of a list. */
const LIST_BEFORE = '(?:\\w{1,10}(?: and | & |, and |, |/)){0,3}';
const LIST_BEHIND = '(?:(?:,? and |, | & |/)(?!same|where|my|i )\\w{2,10}(?: news)?){0,3}';
const BEFORE = new RegExp(
  String.raw`\b(?:${SAME}(?: everywhere| anywhere)?|(?:i use|by|under|as) this ${NAME_SAID}|${NAME_SAID} here,? (?:and )?(?:it|which)(?: is|['’]s) the same|${NAME_SAID}(?: is|['’]s| as| on| =|:) ?(?:the same|same|my)|(?:my|this) (?:reddit |hn |forum )?${NAME_SAID}(?: here)?(?: is)?(?: works?| also| too| everywhere| the same| my){1,3}),?(?: ?[:–—(-])? ?(?:on|for|at|over on|across|with|also my|my|=)? ?(?:both )?${LIST_BEFORE}$`,
  'i',
);
const BEHIND = new RegExp(
  String.raw`^${LIST_BEHIND}(?: is my ${NAME_SAID}(?: here)?(?=[.,!)\s]|$)|(?: account)?(?: works?| is)?(?: too| as well| also| fine| best| only| please| pls){0,3}(?:[ ,;:=([>→–—-]{1,4})(?:(?:i (?:use|have|go by|am|go under)|i['’]m|under|with|by|using|as|is|it['’]?s|also|[a-z]+ is) ){0,2}(?:the |my |this )?(?:exact )?(?:${SAME}|(?:the )?same(?=[.,!)\n]|$)|(?<=(?:is|as|under|=) (?:the |my ))(?:reddit|hn|forum) ${NAME_SAID}))`,
  'i',
);
const MAY_BE_BEFORE = /same|name|handle|nick|user|alias|login|\bid\b/i;
const MAY_BE_BEHIND = /same|is my|name|reddit|forum/i;
const REACH = 72;

/** “my handle is the same on Telegram”, “Discord: same username”: the poster's own name on a platform. */
export function sameNameOn(text: string, { kind, start: from, end: to }: Place, author: string | null): FoundHandle | null {
  if (author === null || !VALID[kind](author)) return null;
  const lead = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(to, to + REACH);
  const before = MAY_BE_BEFORE.test(lead) ? BEFORE.exec(lead) : null;
  const after = before === null && MAY_BE_BEHIND.test(behind) ? BEHIND.exec(behind)?.[0] : undefined;
  if ((before === null && after === undefined) || isOfOthers(lead) || ASKS.test(behind)) return null;
  // Of a list of platforms the first has the words before it.
  const isFirst = before !== null && /(?:on|for|at|my) $/i.test(before[0]);
  const start = isFirst ? from - before[0].length : from;
  const end = to + (after?.length ?? 0);
  return { kind, value: author, start, end, confidence: 0.65, most: 'asked' };
}

/** “somebody with the same name on …”, “should I use the same handle on …” */
function isOfOthers(lead: string): boolean {
  const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('\n')) + 1);
  return OTHER_PEOPLE.test(sentence.replace(FOR_READERS, ''));
}

const OTHER_PEOPLE =
  /\b(?:somebody|someone|anyone|people|users|(?:an?|another|some|that|which) user|he|she|they|his|her|their|your|you|use|using|used|take|took|taken|with|want|get|should|can|keep|pick|choose|company|brand|team|bots?|impersonat\w+|scam\w*)\b/i;
/** “You can find me …”, “if you want”, “we can talk” */
const FOR_READERS =
  /\byou(?:['’]ll| will| can)? (?:find|reach|message|get|add|also find) me\b|\b(?:if|in case) (?:you|anyone|anybody|someone)(?: (?:want|need|prefer)s?)?\b|\bwe can\b|\bi (?:have|use this)\b|\byou know my\b/gi;
const ASKS = /^[^.!\n]{0,48}\?/;
