/** Pay that is only spoken of: what somebody would give for a wish, and questions to the readers about money. */

/** What a wish would be worth, and no work: `I'd give $500 to have learned this at twenty`. */
const WOULD = /\b(?:would|i'd|we'd|could)\b[^.;]{0,60}$/;
const WISHED =
  /^ (?:just )?to (?:never|not|know|forget|unlearn|relive|feel|be |go back|live|meet|hear|see|watch|experience|have (?:(?:that|this|it)(?! (?:[a-z]+ed|working|done|made|back|built|drawn|cut|running|ready|written|taken|in|on|by|up)(?![a-z]))|been|had|known|learn|seen|met|never|a time)|get (?:that|those|my) (?:time|years?|hours?|day|life))/i;

/** Whether an amount is what the author would give for a wish. `sentence` is from `sentenceOf`. */
export function isWish(sentence: string, after: string): boolean {
  return WOULD.test(sentence) && WISHED.test(after);
}

/** Whether the author says what would be paid, not what will. */
export function isConditional(sentence: string): boolean {
  return WOULD.test(sentence);
}

/** `EDIT: raised to $750`, `budget bumped from 300 to`, `$200 → $300`, `~~$200~~ $300`, `was $200, now` */
const CORRECTED =
  /(?:^|[^a-z])(?:(?:edit|edited|updated?|upd|eta)\d?[^a-z\n.!?]{1,4}(?:[^.!?\n]{0,60}[^a-z])?(?:rais|bump|upp|increas|chang|doubl|rose|went)(?:ed|ing|es?|s|ped|ping)? [^.!?\n]{0,40}(?<![a-z])to|(?:edit|edited|updated?|upd|eta)\d?[^a-z\n.!?]{1,4}(?:(?:it's|budget|pay|price|bounty|rate|reward)(?: is)? )?now|(?:budget|pay|price|bounty|rate|reward|offer|fee|payment)(?: has| have| is| was| been| now| just){0,3} (?:raised|bumped|upped|increased|doubled)(?: [^.!?\n]{0,24})? to|(?:raised|raising|bumped|bumping|upped|upping|increased|increasing|doubled|doubling) (?:the |my |our )?(?:budget|pay|price|bounty|rate|reward|offer|fee|payment)(?: [^.!?\n]{0,24})? to) (?:about |around |now )?$|[$€£₹]\d[\d.,]{0,9}k?(?:\/[a-z]{1,6})?(?:~~| ?(?:→|-{1,2}>|={1,2}>|⇒)) ?(?:now )?$|(?:^|[^a-z])was [$€£₹]\d[^.!?\n]{0,20}[^a-z.!?\n](?:it's |is )?now $/iu;

/** A line that was added later. */
const ADDED = /^[^\p{L}\n]{0,6}(?:edit(?:ed)?|updated?|upd|eta)(?: ?#?\d)?\b/iu;
/** In such a line the words that lead to the pay as it is now: nothing, or what follows from what is said. */
const NOW =
  /^[^\p{L}\n]{0,6}(?:edit(?:ed)?|updated?|upd|eta)(?: ?#?\d)?[^\p{L}\n.!?]{1,4}(?:(?:ok|okay|alright|fine|right|well|so)[ ,]{1,2}){0,3}~?$|(?:^|[^a-z])(?:so|so now|that's|that makes|which makes|makes|makes it|make it|making it|so that's|now|total|totals?|in total|bringing it to|brings it to|brings the total to|we're at|we are at|it's now|is now|are now|up to) (?:it |about |around |a total of )?~?$/iu;
const LONGEST_ADDED = 400;

/** Whether an amount at `start` stands in a line that was added later, and takes the place of what the post said before. `isPay`: a word beside it says that it is pay. */
export function isCorrection(text: string, start: number, isPay: boolean): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_ADDED), start);
  return ADDED.test(line) && (isPay || NOW.test(line));
}

/** On top of the pay, which stays what it was. */
const ON_TOP = /^[ \t)*]{0,2}(?:extra|more|on top|bonus|tip|added|for (?:rush|whoever (?:finishes|does it) first))\b/i;

/** Whether the words behind an amount put it on top of the pay. */
export function isOnTop(after: string): boolean {
  return ON_TOP.test(after);
}

/** Whether the words before an amount say that the author changed the pay to it. `before` is as written. */
export function isCorrected(before: string): boolean {
  const last = before.charCodeAt(before.length - (before.endsWith(' ') ? 2 : 1));
  return CORRECTED_ENDS.has(last) && CORRECTED.test(before);
}

/** The last characters of `to`, `now`, `about`, `around`, of an arrow and of a line through a sum. */
const CORRECTED_ENDS: ReadonlySet<number> = new Set([...'owtdOWTD~>→⇒'].map((end) => end.charCodeAt(0)));

/** Asks the readers what they pay, earn or charge. */
const ASKS_READERS =
  /^(?:[^?\n]{0,60}[:,–-] ?)?(?:so,? )?(?:what|how|which|who|do|does|did|have|has|is|are|would|should|why|when)\b[^?\n]{0,80}\b(?:you|your|you'd|you've|people|everyone|everybody|folks|y'all|freelancers|clients|companies|agencies|i)\b[^?\n]{0,80}\?\s*$/i;
const OF_MONEY =
  /\b(?:pay|pays|paid|paying|charge|charges|charging|earn|earning|make|making|spend|spent|cost|costs|price|priced|pricing|worth|salary|salaries|rates?|raise|money)\b/i;
const ASKS_FOR_WORK =
  /\b(?:hir(?:e|ing)|looking for|need|want|can you|could you|will you|help me|for me|interested in|available|want to|do this|make me|anyone)\b/i;

/** Whether a title asks the readers about money and not for work. */
export function asksReaders(title: string): boolean {
  return ASKS_READERS.test(title) && OF_MONEY.test(title) && !ASKS_FOR_WORK.test(title);
}
