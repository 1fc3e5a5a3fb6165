/** What an English sentence says of a sum beyond the words of pay: that it is the author's own word all the same, or somebody else's price. Tables to be read and changed. */

import type { BudgetUnit } from '../../../domain/opportunity.ts';
import { endAt } from '../money/match-at.ts';

/** Who asks, takes or was paid, and no reader of the post. */
const WHO =
  'agency|agencies|competitors?|rivals?|neighbou?rs?|friends?|colleagues?|brother|sister|cousin|dad|mum|mom|uncle|aunt|everyone(?: else)?|everybody(?: else)?|others|other people|some people|somebody(?: else)?|someone(?: else)?|one (?:guy|person|place|company|shop|firm)|the (?:other|last|first|previous|old|next|cheapest|only) (?:guy|person|one|place|company|shop|firm|lady|woman|man|designer|developer|dev|editor|writer|cleaner|sitter|agency|quote|bid)|insurers?|insurance|the bank|(?:my |our |the )?(?:current|present|existing|previous|former|last|old|other|usual|regular|another|nearest|local) (?:[a-z]+ )?[a-z]+|buyers?|shops?|store|dealer(?:ship)?|garage|mechanic|lawyers?|solicitors?|accountants?|vet|plumber|builder|mover|movers|printers?|studio|sitters?|nanny|nannies|daycare|nursery|cleaners?|professionals|pros|the (?:dearest|cheapest|priciest|nearest|lowest|highest|best|most expensive)(?: one| of them| quote| offer)?|upwork|fiverr|uber|taxi|cab|they|he|she|it|that one|theirs|these|those';
/** What they do, right before the sum. */
const ASKS =
  "(?:(?:is|are|was|were) on|is|are|was|were|'s|'re|would be|will be|can be|'d be|wants?|wanted|asks?|asked|said|says|charges?|charged|offered|offers|quoted|bills?|billed|takes?|took|starts?|started|costs?|begins?|paid|pays|sells?|sold|resells?|fetch(?:es|ed)?|gets?|got|came(?: back)?|comes|goes|went|runs?|ran)";
/** Trades and offices that other people hire and pay: they ask a price, or pay one as an employer. */
const TRADES =
  'contractors?|roofers?|electricians?|painters?|landscapers?|dentists?|doctors?|surgeons?|hospitals?|tutors?|trainers?|photographers?|videographers?|planners?|caterers?|bakers?|florists?|consultants?|firms?|(?:title |towing |moving |insurance |cable )?company|realtors?|notary|consulate|embassy|court|city|county|landlord|airlines?|hotels?|venue|platforms?|packages|boarding|studios?|adjusters?|groomers?|vets?|schools?|university|course|bootcamp';
const TRADE_ASKS =
  '(?:is|are|was|were|wants?|wanted|asks?|asked|said|says|charges?|charged|quoted|bills?|billed|takes?|took|starts? at|started at|costs?|runs?|sells?|would be|will be)';
const HEDGE =
  '(?:(?: (?:me|us|him|her|them|in|at|from|for|about|around|like|over|up to|only|now|already|easily|roughly|nearly|almost|between|something|back|with|around here|a|an|another|the|upwards of)){0,3}) [~(]?$';

const OTHERS_PRICE = new RegExp(
  `(?:^|[^a-z])(?:${WHO})(?: (?!we\\b|i\\b|you\\b|pay)[a-z'-]+){0,4}?(?:(?: ${ASKS})|'s|(?<=(?:est|expensive|one|them)) at)${HEDGE}`,
);
const TRADES_PRICE = new RegExp(`(?:^|[^a-z])(?:${TRADES})(?: (?!we\\b|i\\b|you\\b|pay)[a-z'-]+){0,3}? ${TRADE_ASKS}${HEDGE}`);
/** `Tutor wanted (£40 an hour)`, `Painter wanted £150`: the trade is looked for, where nothing says which one. */
const IS_LOOKED_FOR =
  /^(?!(?:the|an?|my|our|his|her|their|one|another|each|every|this|that|last|and|but|so) )[^.;!?$€£]{2,70} (?:is |are )?(?:urgently )?wanted [~(]?$/;
/** `a studio that pays`: whoever does so is no reader. */
const THAT_PAYS =
  /(?:^|[^a-z])(?:show|client|company|agency|studio|site|app|publisher|channel|brand|competitor|someone|somebody|firm|startup|magazine|school|team|guy|person|people|folks|place|employer|boss|label|gallery|shop|one|those|others) (?:that|who|which) (?:now |already |currently |only |usually )?(?:pays?|paid|offers?|offered|gives?|gave|charges?|charged)(?: (?:him|her|them|me|us|about|around|like|over|more than|up to|only|just|closer to)){0,2} ?[~(]?$/;
/** `It is $500`, `that's 40`, `it pays $20` may be the author's own pay. */
const OWN_IT = /(?:^|[^a-z])(?:it|that|this|they)(?:'s| is| was| pays| comes| are|'re)(?: [a-z]+){0,3} [~(]?$/;

/** Behind a sum: what the author thinks of somebody's price, when it was paid, what it bought. */
const OTHERS_AFTER =
  /(?:,? ?(?:which|and that|but that) (?:i|we) (?:can't|cannot|could never|don't|won't|couldn't|didn't)\b|,? ?which (?:is|seems|seemed|feels|felt|was|sounds) (?:a bit |a little |just |way |far |kind of |honestly )?(?:too|way|more|mad|crazy|insane|a lot|ridiculous|steep|daft|absurd|silly|robbery|nuts|out of|over|high|excessive|beyond|above)|last (?:time|month|week|year|season|summer|winter|spring|autumn|night)\b|(?:is|was|were|are|has been|have been)? ?(?:already |just )?(?:bought|booked|purchased|wasted|gone down the drain)\b|(?:each )?(?:at|on|from) (?:lowe'?s|ikea|home depot|amazon|ebay|etsy|aliexpress|the dealer|the shop|the store|screwfix|b&q|craigslist|facebook|temu|fiverr|upwork)\b|(?:brand )?new\b|retail\b|in (?:ads?|adverts|advertising|ad spend|parts|materials|fees|fines|tips|debt|savings|the bank|sales|orders|stock|revenue|damages?|medical|lost|losses|losing|donations?|pledges|tax(?:es)?)\b|(?:per|a|each|\/) ?(?:user|seat|head|ticket|guest|licen[cs]e|member|subscriber|customer|order|barrel|gallon|litre|liter|kwh)s?\b|,? ?(?:(?:and |which )?(?:is|are) )?on (?:me|us)\b|,? ?(?:which )?(?:i'll|we'll|i'd|we'd|i will|we will) (?:cover|pay for)\b|to (?:buy|purchase|replace|rent|renew|subscribe|ship|insure)\b|is (?:what (?:we|i) (?:pay|spend) (?:now|already|currently|today|at the moment|elsewhere|them|him|her)\b|gone\b)|(?:that )?(?:they|he|she) (?:asked|ask|want|wanted|quoted|charge|charged)\b|so far\b|to date\b|for (?:ours|theirs|his|hers|mine|yours|parts|materials|supplies|petrol|gas money|hosting|ads|adverts|advertising|printing|postage|rent|the (?:licen[cs]e|domain|hosting|parts?(?![ -]time)|materials?|hall|venue|room|ticket|course|software|plugin|theme))\b|(?:for the )?(?:spare |replacement )?(?:part|parts) (?:alone|only)\b)/iy;
const MARKS = /[ )\]*]{0,3}/y;

/** `a $300 guitar`: the price of the thing named behind it, in lower case. */
const BEFORE_THING =
  /(?:^|[^a-z])(?:it's|it is|its|have|has|got|bought|own|owns|sell|sells|selling|on|with|of|is|was|like|gets?|fix|repair|and|for|the|pay|buy) (?:an?|the|my|our|his|her|their|this|that) (?:cheap |used |old |new |tiny |nice )?$/;
/** Whatever is done to the thing, but for what is done to pay and to work that is asked for. */
const DONE_TO_THING =
  /(?:^|[^a-z])(?!(?:need|needs|needed|want|wants|wanted|offer|offers|offering|give|gives|giving|post|posted|posting|put|putting|add|adding|place|placed|make|makes|do|done|build|building|design|create|creating|write|writing|up|down|take|at|to|plus|us|you|earn|earning|receive|get|is|there's|that's|here's|as|comes|start|starting|looking|negotiated?|propose|proposing|set|by|about|around|just|only|literally)(?![a-z']))[a-z'-]{2,} (?:an?|the|my|our|his|her|their|this|that) (?:[a-z]+ )?$/;
/** `replace our $300/mo Zapier setup` */
const OURS = /(?:^|[^a-z])(?:my|our) (?:current |existing |old |whole |entire |expensive )?$/;
/** A noun right behind the sum, and none of the words that go on with what is said of it. */
export const THING_AFTER =
  /^ (?!(?:survey|study|interview|session|assignment|position|role|opportunity|opportunities|shift|contest|trial|test|each|one|than|an?|and|or|to|per|each|for|if|is|was|on|in|at|via|by|when|once|plus|with|through|upon|max|maximum|minimum|min|limit|cap|budget[a-z]*|allocated|earmarked|job|jobs|gig|gigs|project|projects|bounty|bounties|reward|flat|fixed|total|cash|paypal|venmo|zelle|tops|tip|retainer|stipend|honorarium|fee|pay|payment|rate|salary|base|wage|obo|ono|or|negotiable|firm|weekly|monthly|daily|hourly|yearly|all|but|as|you|i|we|it|this|that|split|half|up|after|before|from|depending|usd|cad|aud|set|depends|right|paid|who|will|can|range|ish|ok|okay|would|good|fair|so|ready|available|approx|approximately|net|gross|take|who|task|work|commission|quid|bucks|dollars|euros?|pounds|a|the|there|here|because|since|now|today|tonight|then|not|no|only|extra|more|less|per|of|towards?|until|till|over|under|between|within|during|cover|covers|covered|included|inclusive|including|excluding|dependent|based|doe|flexible)\b)[a-z]{3,}/i;

/** `hired two there at`, `had his done for`, `the paint will be about`, `a skip is ordered (`: what a thing took, and what it is made of. */
const TAKEN =
  /(?:^|[^a-z])(?:(?:hired|used|tried|bought|found|picked up|grabbed|snagged|scored|purchased|order(?:ing|ed)?|buy(?:ing)?|print(?:ing|ed)?|sell(?:ing)?|sold)\b[^.;]{0,30} (?:at|for)|(?:had|got|gets?) (?:his|hers|theirs|mine|ours|it|one|them|some) (?:[a-z]+ ){0,3}(?:for|at)|(?:paint|materials?|lumber|timber|parts?|gas|fuel|petrol|printing|shipping|postage|hosting|tickets?|travel|hotels?|permits?|hardware|ingredients|supplies|fabric|paper|groceries|the (?:panel|kit|venue|hall|room|van|machine|software|plugin|course|domain|tile|skip)) (?:is|are|was|were|will be|would be|comes? to|came to|costs?|runs?|ran|about|around|approx\.?|roughly|another|(?=[~(]?$))|(?:ordered|bought|booked|rented|already|own)\b[^.;()]{0,16} \(|went (?:on|to|into|for) [^.;()]{0,24} \()(?: (?:me|us|about|around|like|only|roughly|nearly|almost|just)){0,2} ?[~(]?$/;

const PAYS_NOW = /(?:^|[^a-z])(?:i|we) pay (?:[a-z]+ ){0,3}$/;
const NOW_AFTER = /^[^.;!?\n]{0,30}\b(?:at the moment|at present|currently|these days|nowadays|already|elsewhere|now to)\b/i;

/** `for Canva`, `to Hetzner` */
const TO_NAME = /^ (?:(?:a|per) (?:month|year|week) )?(?:for|to) [A-Z][a-z]/;
/** `for the app it replaces`: what is paid for is no work. */
const FOR_TOOL =
  /^ (?:(?:a|per) (?:month|year|week) )?(?:for|to) (?:(?:an?|the|our|my|this|that|some|its) )?(?:[a-z-]+ ){0,2}(?:apps?|tools?|plug-?ins?|subscriptions?|software|hosting|hosts?|servers?|themes?|licen[cs]es?|crm|saas|platforms?|storage|domains?|plans?|api|seats?|rent|premises)(?![a-z])/i;

/** `someone in my street offers to clean gutters for`: who would do it for the sum is no reader. */
const OTHERS_OFFER =
  /(?:^|[^a-z])(?:(?:someone|somebody|one|a|some|the|my|our|his|her|this|that) (?:[a-z]+ ){0,4}(?:offers|offered|is offering|was offering|said (?:he|she|they)(?:'d| would)|did it|did mine|did ours)|(?:he|she|they) (?:offers?|offered|would|will|'d|said (?:he|she|they)(?:'d| would))) (?:to )?[^.;!?]{0,40} for (?:about |around |only |just |like )?[~(]?$/;

/** What people say in general, and what somebody else offered the author. */
const HEARSAY =
  /(?:^|[^a-z])(?:(?:everyone|everybody|people|folks|some|others|google|the internet|reddit|chatgpt|forums?|calculators?)(?: else)?(?: on [a-z]+| online| here)? (?:says?|said|tells? me|told me|reckons?|thinks?|suggests?|seems? to (?:say|think)|(?:are|is) (?:saying|telling me|quoting|asking))(?![a-z])[^.;!?]{0,50}|(?:got|had|received|have|get|gotten)(?: (?:an?|its|our|my|one|two|three|several|some|back|the)){0,2}(?: [a-z]+){0,2} (?:offers?|quotes?|quotations?|bids?|estimates?|proposals?)(?![a-z])[^.;!?]{0,48}|(?:(?:rather|better) than (?:(?:an?|the|to|for|paying|some) ){0,2}(?:[a-z]+ ){0,2}|than an? [a-z]+ ))$/;

/** `the venue wants a cleaning fee of`: whoever asks for a fee is paid by the author. */
const ASKS_FEE =
  /(?:^|[^a-z])(?:want(?:s|ed)?|charge[sd]?|demand(?:s|ed)?|require[sd]?|requested|ask(?:s|ed)? for|quoted)(?: (?:me|us|you))? (?:an?|the|their|his|her|its) (?:[a-z-]+ ){0,3}(?:fee|surcharge|premium|deposit|penalty)(?: of)?(?: (?:about|around|up to|over|at least))? [~(]?$/;

/** Whether a sum is a price that somebody else asks or was paid. `sentence` is what stands before it, in lower case; `after` what stands behind it. */
export function isOthersPrice(sentence: string, after: string): boolean {
  if (PAYS_NOW.test(sentence) && (TO_NAME.test(after) || FOR_TOOL.test(after))) return true;
  if (endAt(OTHERS_AFTER, after, endAt(MARKS, after, 0) ?? 0) !== null || (PAYS_NOW.test(sentence) && NOW_AFTER.test(after)))
    return true;
  return (
    TAKEN.test(sentence) ||
    ASKS_FEE.test(sentence) ||
    HEARSAY.test(sentence) ||
    THAT_PAYS.test(sentence) ||
    (sentence.includes(' for ') && OTHERS_OFFER.test(sentence)) ||
    ((OTHERS_PRICE.test(sentence) || TRADES_PRICE.test(sentence)) && !OWN_IT.test(sentence) && !IS_LOOKED_FOR.test(sentence))
  );
}

const OTHERS_WOULD_PAY =
  /(?:^|[^a-z])(?:someone|somebody|anyone|anybody|everyone|people|folks|they|he|she|[a-z]{3,}s)(?: else| out there| who [a-z]+)?(?:'ll|'d| will| would| might| could| may| can)? (?:[a-z]+ly )?(?:pay|pays|spend|spends|shell out|fork out|drop|give)(?: up to| around| about| like| over| at least)? $/;
/** Nothing follows that it would be for: that stands before. */
const FOR_ENDS = /^ (?:for|on)(?= ?(?:[.,;:!?)\n–—]|$)| (?:as|and|or|but|because|so|when|if|online|without|instead)(?![a-z]))/i;

/** `an image someone will pay 25 dollars for`: what buyers would give for what is to be made. */
export function isPaidByBuyers(sentence: string, after: string): boolean {
  return FOR_ENDS.test(after) && OTHERS_WOULD_PAY.test(sentence);
}

const FIRST_PERSON = /(?:^|[^a-z])(?:i|we|i'll|we'll|i'd|we'd|fixed|flat|you|you'll)(?![a-z'])/;

/** Whether the author speaks of himself and of the reader before a sum. */
export function isOwnWord(sentence: string): boolean {
  return FIRST_PERSON.test(sentence);
}

const GIVEN = /^ to you(?! (?:from|each|every|than)\b)(?![a-z])/i;
const WORTH = /(?:^|[^a-z])worth(?: about| around| at least| up to| easily| a good)? $/;
const TO_AUTHOR = /^ to (?:me|us)(?![a-z])/i;

/** `it's worth $50 to me`, `I'd donate $50 to you` */
export function isWorthToAuthor(sentence: string, after: string): boolean {
  return (TO_AUTHOR.test(after) && WORTH.test(sentence)) || (GIVEN.test(after) && isOwnWord(sentence));
}

/** A shop or a person by name, and what it asks: `Petsmart is $95`. */
const NAMED_ASKS =
  /(?:^|[.!?;,(–—-] |\n)(?:the )?(?!(?:It|This|That|These|Those|They|There|Here|What|Which|I|We|You|My|Our|The|Your|Total|Max|Maximum|Minimum|Min|Job|Gig|Work|Project|Shift|Each|Everything|All|Offer|Offering|Price|Rate|Payment|Reward|And|But|So|Limit|Cap|Ceiling)\b)[A-Z][A-Za-z'’&-]{2,20}(?: [A-Z][A-Za-z'’&-]{1,20}){0,2}(?: (?:around here|here|online|alone|now|currently|usually|already))? (?:is|are|was|were|wants|wanted|asks|asked|charges|charged|quoted|says|said|takes|took|sells|starts at|started at|costs|runs|does (?:it|this|that|them|one)|has (?:it|them|one|this))(?: (?:me|us|for|at|about|around|like|it|only|up to|roughly|from|already|now|asking|charging)){0,3} [~(]?$/;

/** Whether somebody with a name asks the sum. `before` is as written. */
export function isNamedPrice(before: string): boolean {
  return NAMED_ASKS.test(before);
}

/** Nobody who works is paid by these. */
const OF_SEATS =
  /(?: an? | per |\/ ?)(?:user|seat|licen[cs]e|subscriber|gallon|litre|liter|kwh|barrel|transaction|swipe|withdrawal|dai|eth|btc|usdc|usdt|token|coin)$/i;

/** Whether a sum, as written with its unit, is the price of software or of fuel: `$165 per user`. */
export function isOfSeats(written: string): boolean {
  return OF_SEATS.test(written);
}

const OF_GUESTS = /(?: an? | per |\/ ?)(?:head|guest|seat|user|plate|member|customer|licen[cs]e)$/i;

/** Whether a sum, as written with its unit, is what those pay who come: `£85 a head`. */
export function isOfGuests(written: string): boolean {
  return OF_GUESTS.test(written);
}

/** A company or a person by name. */
const PAYS_NAMED =
  /\b(?:[Pp]ay|[Pp]aying|[Pp]aid|[Pp]ays) (?!PayPal|Paypal|Venmo|Zelle|Wise|Cash|Up|About|Around|You|Between|From|The|Per|Hourly|Weekly|Monthly|Range|Rate|Is|Of|At|In)[A-Z][a-z]+(?: [A-Z][a-z]+)? [~(]?$/;

/** Companies that everybody knows. */
const FAMOUS_PAYS =
  /(?:^|[^A-Za-z])(?:Meta|Google|Amazon|Facebook|Netflix|Apple|Microsoft|Uber|Lyft|DoorDash|Upwork|Fiverr|Walmart|Costco|Target|Starbucks|McDonald['’]?s|YouTube|Twitch|Airbnb|Tesla|Patreon|Outlier|Mturk|MTurk|Chegg|Rev) (?:(?:is |are )?(?:pays?|paid|paying|offers?|offered|gives?|gave)(?: [a-z]+){0,3}|at) [~(]?$/;

/** `Percy paid more than`: somebody by name, and what it was to him. */
const NAMED_PAID =
  /(?:^|[.!?;,(–—-] |\n|(?<![A-Za-z])(?:and|but|that|as|what) )(?!(?:I|We|You|My|Our|The|Your|This|That|Who|Whoever|What|Last|Recently|Previously|Already|Never|Once|Usually|Must|Will|Get|Getting|Be|Being|Is|Are|Well|Fully|All|Weekly|Monthly|Daily|Hourly|Bi|Also|Both|Each|Not|Only|Remote|Work|Job|Gig|Position|Role|Internship|Training|Per|Everyone|Everything|Contract|Part|Time|Half|Price|Fixed|Budget)\b)[A-Z][a-z'’]{2,20} (?:has |had |already |once |recently |originally )?(?:paid|spent|bought (?:it|one|his|hers|theirs) for|sold (?:it|one|his|hers|theirs) for|earned|made|quoted|charged)(?: (?:me|us|him|her|them|it|about|around|like|over|more than|less than|under|nearly|almost|only|just|something like)){0,3} ?[~(]?$/;

/** Whether the words before a sum pay it to somebody by name, or have somebody known pay it: `paying Hetzner €54`. `before` is as written. */
export function paysNamed(before: string): boolean {
  return PAYS_NAMED.test(before) || FAMOUS_PAYS.test(before) || NAMED_PAID.test(before);
}

const OF_ONE = /(?:^|[^a-z])(?:for|at|from|in|by|of) an? $/;

/** `salary for a $400k org`, `pay at a $50M startup`: a sum that tells how large the thing named behind it is, whatever is said of pay before. */
export function isSizeOfThing(sentence: string, after: string): boolean {
  return OF_ONE.test(sentence) && THING_AFTER.test(after);
}

/** Whether a sum says of which price a thing is. */
export function isPriceOfThing(sentence: string, after: string, unit: BudgetUnit | null): boolean {
  if (!THING_AFTER.test(after)) return false;
  if (unit === 'month' || unit === 'year') return OURS.test(sentence);
  return BEFORE_THING.test(sentence) || (unit === null && DONE_TO_THING.test(sentence));
}

/** What a sum is for, up to three words. */
const FOR_THING = /^ (?:for|to) (?:(?:the|an?|this|that|our|my|your|some) )?([a-z-]+(?: [a-z-]+){0,2})/i;
/** So many letters tell a word from its forms: `translate`, `translation`. */
const STEM = 5;
const SHORTEST = 3;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the for and you one two not out all any can get who new our are was per has'.split(' '),
);

/** Whether a sum is for the thing that the title asks for: `a grand for the trailer`. */
export function isForAsked(after: string, title: string): boolean {
  const thing = FOR_THING.exec(after);
  if (thing === null) return false;
  const asked = title.toLowerCase();
  return (thing[1] ?? '')
    .toLowerCase()
    .split(' ')
    .some((word) => word.length >= SHORTEST && !SMALL_WORDS.has(word) && startsWord(asked, word.slice(0, STEM)));
}

function startsWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (!(before >= 0x61 && before <= 0x7a)) return true;
  }
  return false;
}

/** What the author pays already, for as long as nothing is changed. */
const PAYS_ALREADY =
  /(?:^|[^a-z])(?:(?:i|we|i'm|we're|i am|we are|now|currently) (?:pay|paying|spend|spending)|and (?:pay|paying|spend)|(?:is |are |gets? )?(?:billed|charged|charging|charges)|costs?|costing|costs us|sets? us back)(?: (?:[a-z0-9.'-]+|about|around) ){0,1}(?: ?[a-z0-9.'-]+){0,2} ?[~(]?$/;

/** Whether a sum by the month or year is what something costs the author already. Of use only where the readers are asked for their price. */
export function isRunningCost(sentence: string, unit: BudgetUnit | null): boolean {
  return (unit === 'month' || unit === 'year' || unit === 'week' || unit === 'day') && PAYS_ALREADY.test(sentence);
}

const SEEKS_ROOM =
  /^(?:[^a-z]{0,4}(?:looking for|seeking|searching for|need|want|wanted:?|iso|in search of|after)) (?:an? |the |my |our )?(?:[a-z-]+ ){0,2}(?:room|flat|apartment|bedsit|sublet|flatshare|house share|studio flat|place to (?:live|stay|rent)|somewhere to (?:live|stay|rent))(?: to (?:rent|let))?(?=$|[,.;!?:(–—]| (?:from|in|near|around|until|starting|close|max|under|with|for (?:rent|the|one|two|\d|me|us|a (?:month|year|week|student|couple|semester|few)))(?![a-z]))/i;

const LETS_ROOM =
  /(?:^|[^a-z])(?:room|rooms|flat|apartment|apt|studio|house|bedsit|garage|parking|office|desk|space|sublet)s? (?:[a-z0-9]+ ){0,3}?(?:for rent|to rent|to let|available)(?![a-z])(?! (?:for|to) (?:work|hire|help))/i;

const BUYS =
  /^(?:[^a-z]{0,4}(?:wtb|wanted to buy|(?:want|wanting|looking|hoping|trying) to (?:buy|purchase)|in the market for|iso (?:(?:an?|some) )?(?:free|cheap|used|second[- ]?hand)|buying (?:an?|my)|best (?:[a-z]+ ){1,3}(?:under|below)|(?:which|what) (?:[a-z]+ ){1,4}(?:under|below|to (?:buy|get)|should i (?:buy|get))|(?:please )?help (?:me )?(?:to )?(?:choose|pick|decide)))(?![a-z])/i;
/** These are made for the buyer. */
const MADE =
  /(?:^|[^a-z])(?:articles?|logos?|posts?|designs?|websites?|scripts?|content|art|arts|artwork|commissions?|illustrations?|drawings?|services?|songs?|beats?|videos?|music|translations?|links?|backlinks|developer|dev|designer|freelancer|hire|someone|somebody|app|bot|software|agency|tutor|lessons?)(?![a-z])/i;
const USE = / for /i;

/** Whether a title looks for a place to live, lets one, or looks for a thing to buy: its sums are rent and prices. */
export function isNoWork(title: string): boolean {
  return SEEKS_ROOM.test(title) || LETS_ROOM.test(title) || (BUYS.test(title) && !MADE.test(title.split(USE, 1)[0] ?? ''));
}

/** The author asks the readers for their price: then a sum that nothing names as pay is none. */
const ASKS_PRICE =
  /\b(?:(?:tell|show|send|text|call|dm|pm|message|state|give|let|name)(?: me| us)? [^.?!\n]{0,40}\b(?:your|yours|you'd|you|with)\b[^.?!\n]{0,24}\b(?:rates?|prices?|pricing|fees?|quotes?|hourly|packages|charge|ask|want|cost|take|terms)|name yours|how much for|what would (?:a|an|the) [a-z ]{2,20} be|prices? (?:pls|please)|going rate|with prices?|call with (?:a |your )?price|what (?:would|do|will|might|does|could) (?:you|it|that|something like this|[a-z]+ people) (?:all )?(?:charge|cost|ask|want|bill|need|take)|what(?: would be|'s| is| are) (?:your|you'?re) (?:fee|fees|rate|rates|price|prices|packages|hourly|charges?)|how much (?:would|do|will|might|should) (?:you|it|that|this|labou?r)|(?:send|give|tell|share|post|quote)(?: me| us)? (?:your |a |with |me |us )?(?:[a-z]+ ){0,3}(?:rates?|quotes?|prices?|price list|pricing|estimates?)\b|quotes? (?:please|welcome|for)|looking for (?:[a-z]+ )?quotes|rates?,? (?:please|pls)|rates\?|price\?|(?:price|quote)s? for (?:full|half)|name your price|quote me|make me an offer|any (?:honest |reasonable )?offer|what'?s labou?r|ballpark quote|get(?:ting)? (?:a |some )?(?:quotes?|second opinion))/i;

/** Whether a post asks its readers what they would charge. */
export function asksPrice(text: string): boolean {
  return ASKS_PRICE.test(text);
}
