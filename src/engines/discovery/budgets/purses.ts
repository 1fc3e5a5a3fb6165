/** Money that lies ready for the work, and whoever would give it: `the club's got £60`, `we can run to sixty`, `the treasurer will release €2,500`. Tables to be read and changed. */
import { THING_AFTER } from './english-sums.ts';

/** Those who pay together, or for the author. */
const GROUP =
  '(?:the|our|my|his|her|their) (?:[a-z]+ )?(?:club|church|school|society|committee|board|trustees|parish|vestry|pcc|pta|band|team|office|boss|council|charity|couple|bride|family|group|department|library|bar|venue|cafe|clinic|organi[sz]ation|nonprofit|lab|festival|production|publisher|gallery|museum|choir|association|union|guild|co-?op|village|town|troop|crew|syndicate|treasurer|director|manager|chair|bursar|head|mayor|mum|mom|dad|gran|wife|husband|sister|brother|aunt|uncle|friends?|members|neighbou?rs|colleagues|parents|owners?|residents|regulars|firm|company|startup|studio|shop|farm|estate|foundation|fund|grant|sponsors?|patron|accountant|finance|lot of us|(?:two|three|four|five|six) of us)';
const ADVERB =
  '(?: (?:all|only|just|already|then|now|also|even|both|each|together|at least|probably|certainly|gladly|happily|easily|still|maybe|perhaps|honestly|finally|kindly|generously|personally|always|really)){0,2}';
const HEDGE =
  '(?: (?:only|just|about|around|roughly|up to|maybe|perhaps|approximately|exactly|precisely|some|an?|a total of|the grand sum of|the princely sum of|say|like|another|as much as|at most|no more than|a whole|a flat|something like|somewhere around)){0,2} ?[~(]?[*_]{0,2}$';
/** `we've got` right before the sum. */
const HAVE = new RegExp(
  `(?:^(?:got|have|have got)|(?:^|[^a-z])(?:(?:grant|fund|boss|board|client|donor|patron|publisher|sponsor|council|department|label|hr|management|manager|company|office|school|church|committee|trust|diocese|owner|employer|university|landlord|insurance|pta|festival|charity) (?:gives?|gave|allows?|allotted|granted|released|freed up for|signed off on|leaves?|left) (?:us|me)|(?:the |our |my )?(?:pot|kitty|purse|allocation|tin|envelope|(?:rest|remainder|remains) of (?:the|our|my) (?:[a-z]+ )?(?:money|budget|funds?|grant|savings|pot|kitty)|what(?:'s| is| i have| we have)? left(?: over)?)[^.;:$€£]{0,24}(?: is| holds| has| stands at| sits at| comes to)|(?:i|we|and|but|only|(?:so |this time )?there|${GROUP})(?:'ve|'s| is| have| has| only have|'ve got| have got| has got| have had|'ve had| were given|'ve been given| got| only have| just have| saved(?: up)?|(?:'ve|'d| have| had) (?:saved|put by|put aside|set aside|collected|budgeted|earmarked|reserved|scraped together)(?: up)?| scraped together)))${HEDGE}`,
);
/** `I put`, `the board voted us`, `we thought`: what is laid ready, or reckoned. */
const LAID = new RegExp(
  `(?:^|[^a-z])(?:(?:me and [a-z]+|[a-z]+ and (?:i|me)|i|we|${GROUP})(?:'ve|'d| have| has| had| was going to| were going to|'m going to|'re going to)?${ADVERB}|and) (?:put|puts|putting|voted|votes|minuted|agreed|agrees|approved|released|allotted|allocated|allocates|ring-?fenced|pooled|clubbed together|thought|figured|reckoned|guessed|imagined|pencilled in|jotted down|found|scraped up|whipped round|scraped|pulled|earmarked|reserved|set aside|budgeted|planned|(?:reckoned|calculated|counted) (?:with|on))(?: (?:us|me|it|this|on|of|for it|for this|together|towards it|towards this|into (?:this|it|a pot|the pot|the kitty)))?${HEDGE}`,
);
/** Whoever gives, and would. */
const GIVES = new RegExp(
  `(?:^|[^a-z])(?:(?:i|we)(?:'ll|'d| will| would| can| could| might| shall|'m (?:happy|glad|able|prepared|ready|willing|going) to|'re (?:happy|glad|able|prepared|ready|willing|going) to|'d like to| am (?:happy|able|prepared|ready|willing|going) to| are (?:happy|able|prepared|ready|willing|going) to| would like to| hope to|'d rather| would rather)|(?:he|she)(?:'ll|'d| will| would| can| could)|${GROUP}(?:'ll|'d| will| would| can| could| is happy to| are happy to| is willing to| are willing to))${ADVERB} (?:pay|give|offer|send|transfer|wire|paypal|venmo|zelle|revolut|hand(?: over)?|find|release|stump up|cough up|contribute|chip in|throw in|run to|go to|go up to|go as high as|stretch to|stretch it to|rise to|do|manage|part with|spare|put(?: up| in| down)?|add|spend|leave|see (?:you|them|someone|somebody|anyone) right (?:at|with|for)|make it|call it|justify|claim|authori[sz]e|get approved|sign off|scrape together|rustle up|drum up|muster|cover|top (?:it|that) up (?:to|with)|get you)(?: (?:you|ya|u|them|someone|somebody|anyone|whoever (?:[a-z]+ ){1,4}|an? [a-z]+|the [a-z]+))?${HEDGE}`,
);
/** `you'd walk away with`, `you get a room, all your food, and` */
const GETS = new RegExp(
  `(?:^|[^a-z])you(?:'d|'ll| will| would| could| can)?(?: (?:also|still|each|then))? (?:have|get|earn|make|receive|pocket|keep|walk away with|go home with|take home|leave with|be left with|be getting|be paid|be on)(?! to)(?:| [^.;!?$€£]{3,60}(?:,| and| plus))${HEDGE}`,
);
/** Whether whoever pays gives, or the reader gets, what stands right behind `sentence`. */
export function isGiven(sentence: string): boolean {
  return GIVES.test(sentence) || GETS.test(sentence);
}

/** Words of money that lie where the author can reach it. */
const HELD =
  /^ ?(?:[:;]-?[(/]|\(?not |(?:that|which) (?:must|has to|have to|needs? to|can|i can|we can|should|wants? to|i'd|we'd|is for|are for|i (?:put|set)|we (?:put|set))|burning|lying|sitting|waiting|spare|somewhere|tucked|stashed|of (?:my|our) own|of (?:[a-z']+ ){0,3}(?:money|funding|funds|budget|cash)|on (?:my|our|the) (?:own )?(?:[a-z]+ )?(?:line|account|card|budget|code|cost cent(?:re|er))|with your name|for (?!any (?:kind|sort)|rent|bills|petrol|gas|food|parts|materials)|left (?:for|over|from|in (?:the|our) (?:budget|pot|kitty|tin|fund|line|grant)|to)|in it\b|lol\b|rn\b|atm\b|(?:and|or|but|plus|inc|incl|including|excl?|right now|set|put|saved|voted|approved|granted|promised|pledged|budgeted|allocated|earmarked|ready|available|together|aside|towards?|max|total|cash|tops)(?![a-z]))/i;
/** What has come in of something that goes on, but where it was put together for the work. */
const SO_FAR = /^[ \t)*_]{0,3}(?:so far|to date)\b/i;
/** What is owed, earned, needed or laid out for something else. */
const NOT_HELD =
  /^[ \t)*_]{0,3}(?:in (?:[a-z-]+ ){0,2}(?:debt|loans?|savings|stock|stocks|sales|revenue|orders|fees|fines|parts|tools|crypto|bitcoin|inventory|equipment|gear|shares|bills|arrears|damages?|losses|profit|assets|credits?)\b|of (?:[a-z-]+ ){0,2}(?:debt|stock|inventory|gear|equipment|savings|stuff|damage|parts|goods|furniture|losses|credit)\b|worth\b|to (?:lose|my name|pay (?:off|back|for)|raise|make|find|save|cover|go (?:to|until)|repay)\b|due\b|owed|owing|missing|short\b|outstanding|invested|stuck|by [a-z]+ing\b|(?:between us |each )?(?:for|from|at) (?:the|our|my) (?:last|previous|prior|other|old|used|broken) |tied up|each way|for (?:any (?:kind|sort)|rent|bills|petrol|gas|food|parts|materials)\b|(?:was|were|is|are) (?:too|way|a lot|plenty|mad|crazy|expensive|steep|outrageous|the price|normal|a typo|a joke)\b)/i;

/** Whether the author says that the sum is at hand or would be given, and nothing else that it is for. `sentence` is from `sentenceOf`. */
export function isAtHand(sentence: string, after: string): boolean {
  const isLaid = LAID.test(sentence);
  if (!(isLaid || HAVE.test(sentence) || GIVES.test(sentence) || GETS.test(sentence)) || NOT_HELD.test(after)) return false;
  if (SO_FAR.test(after)) return isLaid;
  return HELD.test(after) || !THING_AFTER.test(after);
}
