/** A request that its author has since called settled, in a note below it: “EDIT: I have my writer lined up, thanks everyone!”, or with thanks to all who answered. */
import { safeLine } from '../../../domain/text.ts';

/** So much of a note is read. */
const NOTE_REACH = 500;
/** Notes of one post that are read, from its end: the last word counts. */
const MOST_NOTES = 8;

const BLANK_LINE = /\n[ \t]*\n/;
const SENTENCE_END = /[.!?;\n]/;

const MARKER = /(?<![a-z0-9])(?:edit(?:ed)?|updated?|upd)(?![a-z])/gi;

/** The words by which a note of the author says that the request is over; null where none does. Linear in the text. */
export function closingWords(body: string): string | null {
  const starts: number[] = [];
  for (const { 0: marker, index } of body.matchAll(MARKER)) {
    const start = noteStart(body, index, index + marker.length);
    if (start !== null) starts.push(start);
  }
  for (const start of starts.slice(-MOST_NOTES).reverse()) {
    const note = body.slice(start, start + NOTE_REACH);
    const end = note.search(BLANK_LINE);
    const closing = closingIn(end === -1 ? note : note.slice(0, end));
    if (closing !== null) return closing;
  }
  return thankingIn(body);
}

/** “Thanks all for showing interest, I've found my guy”, in the first paragraph or the last one: only who has got answers thanks for them. */
function thankingIn(body: string): string | null {
  const text = body.trim();
  const start = text.slice(0, NOTE_REACH);
  const firstEnd = start.search(BLANK_LINE);
  const first = firstEnd === -1 ? start : start.slice(0, firstEnd);
  const last = text.slice(-NOTE_REACH).split(BLANK_LINE).at(-1) ?? '';
  for (const paragraph of [last, first]) {
    const read = paragraph.replaceAll('’', "'").toLowerCase();
    if (!THANKED.test(read) || GOES_ON.test(read)) continue;
    for (const sentence of read.split(SENTENCE_END)) {
      const found = STILL_OPEN.test(sentence) ? undefined : SETTLED.exec(sentence)?.[0];
      if (found !== undefined) return safeLine(found, 80);
    }
  }
  return null;
}

/** Where the note begins behind its marker, `**EDIT 2:**`; null for a word of a sentence, “edit my video”. */
function noteStart(body: string, from: number, to: number): number | null {
  const before = body.slice(Math.max(0, from - 12), from);
  if (!/(?:^|[\n.!?)\]])[ \t]{0,3}[*_~#>[({-]{0,6}[ \t]?$/.test(from > 12 ? ` ${before}` : before)) return null;
  const after = /^[ \t]?#?\d{0,2}(?:[*_~ \t]{0,4}[:;,.!)\]–—-]|[*_~]{1,4})/.exec(body.slice(to, to + 16));
  return after === null ? null : to + after[0].length;
}

const PEOPLE = String.raw`(?:someone|somebody|him|her|people|person|candidates?|redditors?|freelancers?|one of you|winners?|takers?|guys?|girl|team|agency|studio|volunteers?|helpers?|everyone|everybody|designers?|developers?|devs?|writers?|artists?|editors?|programmers?|coders?|translators?|illustrators?|photographers?|animators?|composers?|musicians?|narrators?|assistants?|tutors?|actors?|actress|contractors?|modell?ers?)\b`;
const OPENINGS =
  '(?:position|job|role|gig|task|project|spot|slot|work|request|commission|opening|listing|post|thread|bounty|offer)s?';
const OVER =
  '(?:filled|taken|closed|covered|over|sorted|fulfilled|resolved|solved|complete|completed|done|gone|claimed|finished|finalized)';

/** Thanks for answers, not for reading and not in advance. */
const THANKED =
  /\b(?:thanks|thank you|thx|cheers)(?: (?:so|very) much| a lot| a bunch| again)?,? (?:to )?(?:all|everyone|everybody|guys|folks|y'all|for (?:all |showing |the |your |everyone's )(?:[a-z]+ ){0,2}(?:interest|replies|responses|answers|offers|applications|submissions|pms|dms|messages|emails|entries))\b(?! in advance)/;
/** The author has somebody by now. */
const SETTLED = new RegExp(
  `\\b(?:i've|i have|we've|we have|have|has) (?:now |already |just |finally )?(?:found|hired|chosen|picked|selected|gone with|settled on|decided on) (?:[\\w'-]{1,20} ){0,4}${PEOPLE}`,
);

/** Each says so by itself. */
const SURE: readonly RegExp[] = [
  /\bno (?:longer|more) (?:looking|hiring|accepting|taking|needed|need|available|open|applicants|applications|apps|pms?|dms?|messages|requests?|replies|offers|submissions|bids|help)\b/,
  /\bnot (?:looking|hiring|accepting|taking)\b[^,]{0,60}\b(?:any ?more|at this time|further|new)\b/,
  /\bstop (?:messaging|pming|dming|sending|applying|emailing|contacting)\b/,
];
/** These do unless the sentence goes on otherwise. */
const LIKELY: readonly RegExp[] = [
  new RegExp(`^\\W{0,8}(?:now |it's |this is |all |${OPENINGS} )?(?:hired|${OVER})\\b(?=\\W{0,6}(?:$|thank|thx|now\\b|for now))`),
  new RegExp(
    `\\b(?:found|hired|chose|chosen|picked|selected|gone with|went with|going with|settled on|decided on) (?:[\\w'-]{1,20} ){0,4}${PEOPLE}`,
  ),
  /\b(?:got|have|'ve got) (?:someone|somebody|my [\w'-]{1,20}|our [\w'-]{1,20})\b(?=(?: [\w'-]{1,20}){0,3} (?:lined up|now|already|from|for (?:it|this|the job)|thank)|\W{0,3}$|,? thank)/,
  /\blined up\b/,
  /\b(?:was|got|came) (?:in |here |there )?first\b(?=\W{0,4}$|,? thank)/,
  /\b(?:i'm|im|i am|we're|we are) (?:all set|covered|sorted|good to go|good now|in good (?:shape|hands))\b/,
  new RegExp(
    `\\b(?:${OPENINGS}|this|it|all)(?:'s| is| are| was| has been| have been)(?: now| already| all)? ${OVER}\\b(?! (?:in|with|by|on|using|via|through|as|to)\\b)`,
  ),
  /\b(?:has|have|'s|'ve) (?:taken the (?:win|prize|job|gig)|won(?! (?:awards?|a prize|prizes)\b))|\b(?:is|are) the winners?\b|\bwinners? (?:chosen|picked|selected|announced)\b/,
  /\b(?:made|reached) (?:a|my|our|the) (?:final )?(?:decision|choice|pick|selection)\b/,
  /\b(?:have|got|received|'ve had) (?:more than )?enough (?:[\w'-]{1,20} ){0,2}(?:applicants|applications|responses|replies|candidates|people|pms|dms|messages|offers|bids|interest|help|submissions|volunteers)\b/,
];
/** “I haven't found anybody yet”, “until it is filled”, “hired one, looking for another”. */
const STILL_OPEN =
  /n't\b|\b(?:not|never|no one|nobody|until|till|unless|once|if|then|when|before|still|yet|another|keep|hope|hoping|looking for|looking to|open to|feel free|one more|also need|may|might|in the past|previously|last time)\b/;

/** “All are taken! But we print every month, so I'm still looking for writers.” */
const GOES_ON = /\b(?:but|however)\b[^.!?]{0,120}\b(?:looking for|still|need|open)\b/;

function closingIn(note: string): string | null {
  const read = note.replaceAll('’', "'").toLowerCase();
  if (GOES_ON.test(read)) return null;
  for (const sentence of read.split(SENTENCE_END)) {
    const found = firstMatch(SURE, sentence) ?? (STILL_OPEN.test(sentence) ? null : firstMatch(LIKELY, sentence));
    if (found !== null) return found;
  }
  return null;
}

function firstMatch(patterns: readonly RegExp[], sentence: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)?.[0];
    if (found !== undefined) return safeLine(found.replace(/^\W+/, ''), 80);
  }
  return null;
}
