/** Pay that is only spoken of: what somebody would give for a wish, and questions to the readers about money. */

/** What a wish would be worth, and no work: `I'd give $500 to have learned this at twenty`. */
const WOULD = /\b(?:would|i'd|we'd|could)\b[^.;]{0,60}$/;
const WISHED =
  /^ (?:just )?to (?:never|not|know|forget|unlearn|relive|feel|be |go back|live|meet|hear|see|watch|experience|have (?:that|this|it|been|had|known|learn|seen|met|never|a time)|get (?:that|those|my) (?:time|years?|hours?|day|life))/i;

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
