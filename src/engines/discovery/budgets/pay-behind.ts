/** What the words behind an amount tell of it: that it is the pay, that it is promised, or that it is other money. Tables to be read and changed. */
import { endAt } from '../money/match-at.ts';
import { isOtherAfterAbroad, isPayAfterAbroad } from './pay-behind-abroad.ts';

/*
 * What may stand between is skipped first, by a pattern of its own: in front of so many alternatives it would be multiplied with each of them, and to
 * prepare one such pattern costs more than to use it on thousands of posts.
 */
const MARKS = /[ \t)\]*"“]{0,3}/y;
const OF_WHAT =
  /(?:in|of|friend|worth of|an?|our|from|visa|amazon|itunes|steam|walmart|prepaid|cash|american|to|for|on|minimum|min|towards?) /iy;
const MOST_OF_WHAT = 2;
const OTHER =
  /(?:(?:(?!(?:with|plus|and|including|incl|excl|excluding)\b)(?:[a-z]+ ){0,2}(?:allowance|pension|scholarship|grant|benefits? office))\b|in (?:[a-z]+ )?(?:credit|store credit|merch|merchandise|goods|product|gear)(?![a-z])|(?:if|when|for each|every time) (?:you|anyone|someone) (?:refer|recommend|introduce|sign up|bring)|for (?:(?:her|his|its|their|the|my|any|a) )?(?:safe |quick )*(?:return|recovery|information|info|tips?)\b|(?:gold|gp|gil|isk|plat|platinum|robux|v-?bucks|kamas|mesos|nitro|karma)(?![a-z])|(?:angel |bridge |funding |friends and family )?round\b|series|seed|revenues?|funding|sales|profits?|mrr|arr|valuation|investments?|venture|backing|startup|business|users?|customers?|gift ?(?:cards?|certificates?)|gc\b|giftcards?|(?:relocation |signing |sign-on |referral |retention |performance |annual |yearly )?bonus|discount|off\b|deposit|prize|fund\b|debt|tuition|loan|invested|raised|referral|signing|sign-on|bill\b|bills\b|coupon|vouchers?|amazon|donat|charity|shipping|fees?\b|fine\b|rent\b|market|industry|budget cut|penalty|payout|cash ?out|minimum payout|hosting|domain|ticket|course|license|licence|app\b|plan\b|subscription|membership|refund|tax\b|taxes\b|credits?\b|raise\b|allowance|per diem|cost of living|savings|a share|economy|tv\b|laptop|pool\b|phone|kindle|camera|card\b|rebate|cash ?back|(?:home|office|learning|education|training|travel|equipment|marketing|ads?|advertising|gym|wellness|conference|phone|internet|relocation|remote)\b[a-z ]{0,12}\b(?:budget|stipend|allowance|perks?|package|set ?up|money|fund|pot)|gym\b|tip\b|more\b|less\b|above|below|up ?-?front|in advance|advance payment|contest|giveaway|raffle|tournament|increase|spent\b|(?:adwords|adsense|google|facebook|promo|starbucks|gift) (?:coupon|credit|voucher|card|code)s?|too (?:much|little|low|high|cheap|expensive)\b|steam (?:key|code|game)|umsatz|miete|gutschein|rabatt)/iy;

/** Whether the words behind an amount say that it is something else than pay. */
export function isOtherAfter(after: string): boolean {
  let at = endAt(MARKS, after, 0) ?? 0;
  for (let skipped = 0; ; skipped++) {
    if (endAt(OTHER, after, at) !== null) return true;
    const next = skipped < MOST_OF_WHAT ? endAt(OF_WHAT, after, at) : null;
    if (next === null) return isOtherAfterAbroad(after);
    at = next;
  }
}

const PAY_MARKS = /[ \t)\]*,]{0,3}(?:-{1,2} ?|– ?|\()?/y;
const BY_WAY = /(?:via|by|through|on|over|with) /iy;
/** In which way it is paid. */
const WAYS =
  /(?:paypal|(?:paid |sent )?(?:in|worth of) (?:btc|eth|usdt|usdc|bitcoin|crypto|ether|sol|xmr)(?![a-z])|pay ?pal|venmo|skrill|check\b|revolut\b|wise\b|bkash|gcash|upi\b|cash ?app|zelle|interac|e-?transfer|bank transfer|payoneer|usdt\b|m-?pesa|(?:straight |right )?in(?:to)? your (?:paypal|account|bank|venmo|wallet|pocket|hand)|(?:straight |right )?to your (?:paypal|account|bank|venmo|wallet|pocket|hand)|cash(?! ?(?:out|back|flow|app|prize))\b|paid (?:weekly|monthly|daily|(?:every )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|upon|every|via|through|by|as|at|when|same|fortnightly|biweekly|in)\b)/iy;
/** On what terms, and with what beside. */
const TERMS =
  /(?:(?:max|maximum|at most|min|minimum)(?=$|[.,;!)\n])|as (?:an? )?(?:[a-z-]+ )?(?:consultant|contractor|freelancer|honorarium|fee|stipend|reward|bounty|payment|thank[ -]you|budget|upper limit|ceiling|maximum)\b|base\b|basic\b|salary|doe\b|ote\b|obo\b|negotiable|depending|based on|dependent|\+ ?(?:\d{1,2}% ?)?(?:equity|bonus|benefits|options|stock)|plus (?:equity|bonus|benefits|top|dental|full|\d)|and equity|total comp|at (?:this|it|the problem)\b|or (?:near(?:est)?|best) offer|(?:monthly |weekly |flat )?(?:retainer|honorarium)\b|final\b|neg\.?(?![a-z])|ovno\b|no (?:bargain|haggl)|or (?:less|under|below|lower|cheaper)\b|pro[ -]rata\b|at (?:the )?(?:very )?most\b|at the outside\b|lump sum|(?:half|a half|50 ?%|a third|a quarter|[23]\d ?%) (?:now|up ?-?front|in advance|at the start|to start|before|beforehand|first|on (?:start|booking|signing))\b|all[- ]in\b|firm\b|take it or leave it|tops\b|(?:plus|\+) (?:materials?|expenses|travel|mileage|meals|lunch|dinner|pizza|tips?|vat|gst|food|beers?|supplies|parts|petrol|gas)\b|fixed|budget|reward|bounty|(?:(?:starting|gross|net|annual|monthly|yearly|hourly) ){1,2}(?:salary|wage|pay)\b)/iy;
/** What is said of it. */
const SAID =
  /(?:in mind\b|(?:is )?(?:pauschal|za całość|au forfait|forfaitaire|за проект|на руки|set aside|in it for|to spend\b|available for this|for the winner|allocated|earmarked)|is for (?:this|the (?:job|work|whole|rest))|is yours\b|(?:is|are|has been|have been) (?:sitting|lying|waiting|ready|available|put by)\b|is (?:budgeted|approved|reserved|there for)\b|(?:has|have) been (?:approved|set aside|put aside|allocated|budgeted|earmarked|reserved)|(?:would|will|has to|must) be (?:my|our|the|a hard|the hard) (?:absolute |hard |upper |very )?(?:max|maximum|limit|budget|top|ceiling|cap|most)\b|(?:isn't|is not|ain't|isn’t) (?:much|a lot|huge|great|the world)\b|i(?:'|’)m afraid\b|sorry\b|(?:might|would|will|should|could|can)? ?(?:covers?|do) (?:it|this|that|the (?:job|trick|lot))\b|might be (?:right|fair|ok|okay|enough)|be (?:an insult|insulting|acceptable|of (?:any )?(?:use|interest))|(?:tempt|interest|persuade|convince|entice|sway|bribe) (?:anyone|anybody|someone|somebody|you|one)\b|(?:and |but )?(?:that|this|it)(?:'s|’s| is) (?:all|what|as much as|as high as) (?:that )?(?:i|we)(?:'ve|’ve| can| could| have| am| are| get)\b|(?:sounds?|works?|do) ?\?|is (?:what (?:that|it|this)(?: kind of (?:thing|work))? goes for|the going rate|about right)\b|works? for you|is (?:available|there)\b|is for (?:the|an?|you) |(?:can|will|would|shall) be (?:given|paid|offered|transferred|sent|provided)\b|is what (?:this|it|the [a-z]+) (?:may|can|should|must|is allowed to) (?:cost|be)\b|(?:good|ok|okay|fair|enough|reasonable|alright|all right)\?|(?:would )?(?:sounds?|seems?|feels?|be|is) (?:about )?(?:fair|honest|decent|generous|good|ok|okay|right|reasonable|enough|alright|fine|doable|no problem)\b|is (?:what|all|as (?:much|high)) (?:that )?(?:i|we|(?:my|our|the) [a-z]+ (?:said|gave|agreed|approved|allows?|will|can|would))\b|is all there is\b|is (?:the|my|our) (?:number|figure|offer)\b|is (?:my|our|the|a hard|the hard) (?:absolute |hard |upper |very )?(?:max|maximum|limit|budget|top|ceiling|cap|most)\b)/iy;
/** Where it lies, for whom, for what and when. */
const FOR =
  /(?:towards? (?:it|this)\b|goes to (?:whoever|whomever|the (?:first|best|person|one|right|chosen))|on offer\b|up for grabs|to be had\b|kicking about|from me\b|incl(?:\.|uding|usive)? (?:of )?(?:everything|all|revisions?|edits|source|vat|gst|materials?|parts|travel|tips?)|in (?:your|the) hand\b|(?:if|once|when|on) sign(?:ing|ed)[ -]?off|mark(?=[.,;!)\n]|$)|(?:paid )?(?:gig|job|commission|task|assignment)(?=[.,;!)\n]|$)|approved\b|aside\b|(?:pot|kitty)\b|left (?:over )?for (?!rent|food|bills|gas|groceries)|on (?:this|the) (?:issue|ticket|bug|one)\b|to (?:whoever|whomever|anyone|someone|the (?:person|first|one|best|winner)|do|draw|make|write|design|build|fix|create|recreate|spin|edit|spend|pay|get|have)|for (?:about |around )?\d|for (?:maybe |about |around |roughly |just |only ){0,2}(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|half an?|a couple of|a few) (?:hours?|days?|evenings?|afternoons?|mornings?|nights?|shifts?|weekends?|minutes)\b|on the table|for the right (?:person|one|candidate|fit|dev|developer|designer|artist|writer|editor)\b|and not a (?:cent|penny)|to (?:play|work) with|on (?:completion|delivery|the day|merge|acceptance|approval|finish)\b|against (?:an )?invoice|when merged|once merged|upon |when (?:done|finished|complete)|for (?:the (?:job|work|gig|stint|task|project|help|logo|best|winner|design|whole|first|person)|this|whoever|someone|somebody|anyone|each|every|your (?:time|help|work|effort|troubles?|hard)|you|an? (?:afternoon|morning|evening|day|week|weekend|hour|few|couple|session|finished|finish|working|clean)|a selected|it\b|an? (?:good|great|logo|design|website|drawing)|my favou?rite))/iy;
const PAY = [FOR, TERMS, WAYS, SAID];

/** Whether the words behind an amount say that it is pay. */
export function isPayAfter(after: string): boolean {
  const at = endAt(PAY_MARKS, after, 0) ?? 0;
  const way = endAt(BY_WAY, after, at);
  return (
    PAY.some((pattern) => endAt(pattern, after, at) !== null || (way !== null && endAt(pattern, after, way) !== null)) ||
    isPayAfterAbroad(after)
  );
}

/** Promised in so many words, whatever stands before: `shipping, and $20 for your troubles`. */
const PROMISED_AFTER =
  /^[ \t)*]{0,2}\+?(?:bucks )?(?:in it for (?:you|whoever|anyone|the)|set aside for|to spend on (?:this|it)|for the (?:winning|best|chosen|selected) (?:design|logo|entry|submission|picture|photo|image|edit|concept|version|name|answer|one)|(?:to|for) the (?:winner|winning)|(?:\([^)\n]{1,32}\) )?(?:(?:is|are|was|has been|have been) )?attached to\b|for your (?:time|help|work|efforts?|troubles?)|if (?:you|someone|anyone|somebody) (?:can )?(?:gets?|fix(?:es)?|solves?|closes?|finds?|cracks?) (?:it|this|that)\b|(?:and|,) (?:i'd|we'd|i would|we would|would|i'll|we'll|will|i'm happy to|happy to) (?:happily |gladly )?(?:pay|do|give|match|offer) (?:the same|that|it|as much)(?: again)?\b|as your (?:fee|pay|payment|wages?|salary|commission|reward)\b|to (?:whoever|whomever|anyone who|the (?:person|first|one) (?:who|that|dev|to)|the (?:first|best))|\+? ?(?:bounty|reward) (?:to|for)(?! (?:my |our |a |an |the |his |her |any |its |safe )*(?:lost|missing|stolen|return|information|info|safe|recovery|capture)))/i;

/** `180 € of donations set aside for this`: wherever it comes from, it is there for the work. */
const SET_ASIDE_AFTER =
  /^[ \t)*]{0,2}(?:(?:of|from|in) (?:[a-z'’-]{2,14} ){1,3})?(?:(?:is|are|has been|have been) )?(?:set aside|put aside|put by|ring-?fenced|earmarked|pledged|raised|collected|chipped in) (?:for|towards) (?:this|it|whoever|anyone who|the (?:work|job|task|project|fix|feature))\b/i;
/** `We've raised $300 for this`. Before the sum, and behind it. */
const FUNDED =
  /(?:^|[^a-z])(?:raised|pledged|collected|crowdfunded|chipped in|gathered|got together)(?: about| around| roughly| over)? $/;
const FOR_WORK =
  /^ (?:so far )?(?:for|towards) (?:this(?! year| month| season)|it|whoever|anyone who|the (?:fix|feature|person who|dev who))(?![a-z])/i;

/** Whether the words around an amount say that it lies ready for the work that the post asks for. `sentence` is what stands before it. */
export function isSetAside(sentence: string, after: string): boolean {
  return SET_ASIDE_AFTER.test(after) || (FOR_WORK.test(after) && FUNDED.test(sentence));
}

/** A contest whose prize is the pay for the work that is asked for: `$20 prize to the best edit`. */
const CONTEST_AFTER =
  /^ (?:(?:to|for) the (?:best|winning|winner|chosen|selected|funniest)(?! (?:offer|quote|price|bid))(?![a-z])|(?:(?:cash )?(?:prize|award|reward)(?: goes| will go)?|goes|will go) (?:to|for) (?:the |whoever|whomever|my |our )?(?:most|best|top|winning|winner|first|funniest|favou?rite|one|person|entry|submission))/i;

/** Whether the words behind an amount make it the prize of a contest for the very work that the post asks for. */
export function isContestAfter(after: string): boolean {
  return CONTEST_AFTER.test(after);
}

/** Whether the words behind an amount promise it to whoever does the work. */
export function isPromisedAfter(after: string): boolean {
  return PROMISED_AFTER.test(after);
}

/** `we get $1,800 back and you can have all of it`, `$380 a month. All of it goes to you`: whatever it was, it is the reader's. */
const HANDED_ON =
  /^[^\n!?$€£\d]{0,60}?(?:[.,;:–—-] ?[*_]{0,2}|\b(?:and|but|so) )(?:(?:and|but|so) )?(?:(?:all of (?:it|that|this)|(?:it|that|this|every (?:cent|penny)(?: of it)?|the (?:whole )?(?:lot|amount|sum|thing))(?: all)?) (?:goes|would go|will go|can go) (?:straight )?to (?:you|whoever)|(?:it|that|this)(?:'s| is| will be| would be|’s)(?: all)? yours\b|(?:all )?yours (?:if|when|for)|you (?:can|could|will|may|would|get to) (?:have|keep|get) (?:it|that|them|all of (?:it|that|them)|the (?:whole )?lot)\b)/i;

/** `Would anyone do ours for that?`, `so I'd rather pay you the same`: somebody else's price is offered to the reader. */
const MATCHED =
  /^[^\n$€£\d]{0,60}?(?:[.!?;,–—-] |\b(?:so|and|but) )(?:(?:so|and|but) )?(?:(?:would|could|can|will|might|is there|who(?:'d|’d| would| could| can| will)?)(?: (?:any(?:one|body)|some(?:one|body)|you|here|else|who|fancy|like to|want to)){0,3}[^.!?\n$€£\d]{0,40}\bfor (?:that|the same|that much|about that|the same (?:money|price|amount))\b|(?:i|we)(?:['’](?:ll|d)| will| would)(?: (?:rather|happily|gladly|much rather|sooner))? (?:pay|give|offer) (?:you|someone|somebody|a person)(?: directly| instead)? (?:the same|that|as much|the (?:full|whole) (?:sum|amount|thing)|the [a-z]+ty(?:-[a-z]+)?)\b|(?:i|we)(?:['’](?:ll|d)| will| would| can)(?: (?:rather|happily|gladly))? (?:(?:expect|hope|be (?:happy|willing|prepared|ready)) to )?(?:pay|spend|offer|match|do)(?: about| around| roughly| exactly)? (?:that|the same|as much)(?: again)?(?= ?(?:[.,;!)\n]|$|(?:for|to|if|too)\b)))/i;

/** Whether a sum is handed on to the reader by what is said next. `after` reaches further than what is looked at of others. */
export function isHandedOn(after: string): boolean {
  if ((after.includes('you') || after.includes('whoever')) && HANDED_ON.test(after)) return true;
  return /that|same|pay|give|offer/.test(after) && MATCHED.test(after);
}

/** `and most of that went on the camera`: the sum is spent. */
const SPENT =
  /^[^\n!?$€£]{0,40}?(?:[.,;:–—-] ?|\b(?:and|but|of which) )(?:(?:and|but) )?(?:most|half|all|much|nearly all|almost all|a (?:lot|chunk|third|quarter|big part)|two thirds|the (?:bulk|rest|lot)|\d{1,2} ?%)(?: of (?:it|that|this|which))? (?:has |have |is |was |already |is already |has already )?(?:went|gone|goes|going|go|spent|eaten|used up|swallowed)\b(?! to (?:you|whoever|the (?:winner|dev)))/i;

/** Whether a sum is said to be spent on something else by what is said next. */
export function isSpentAfter(after: string): boolean {
  return SPENT.test(after);
}
