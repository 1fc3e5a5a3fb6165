/** The only sum of a request of which no word says that it is pay: whether none says that it is a price, a tale or somebody else's money either. Tables to be read and changed. */
import { THING_AFTER } from './english-sums.ts';

/** `the entry is`, `the print run comes to`: what something costs; never the author's own words for a pay. */
const PRICED =
  /(?:^|[^a-z])(?!(?:pay|payment|budget|limit|fee|figure|number|price|rate|offer|max|maximum|ceiling|cap|top|total|thing|work|job|gig|commission|stipend|that|it|this|what|here|there|answer|money|reward|bounty|lot|much|can|do|have|want|afford|who|which)(?:'s)? )[a-z'-]+ (?:is|are|was|were|costs?|comes? to|came to|runs?(?: to)?|ran to|starts? at|goes? for|sells? for|stands? at|equals?)(?: [a-z]+){0,3} [~(]?[*_]{0,2}$/;
/** What somebody did with it, and who is not the author asks or does. */
const TOLD =
  /\) for $|(?:^|[^a-z])(?:(?:i|we|he|she|they|it|you|someone|somebody|everyone|nobody|who|which|that)(?: (?:just|only|once|already|then|even|never|ever|also|recently|stupidly|last [a-z]+))? (?:dropped|spent|blew|lost|won|earned|made|sold|bought|paid|cost|gave|took|got|sent|donated|invested|borrowed|lent|owed|charged|asked|wanted|quoted|saw|found|find|finds|see|sees|sells?|asks?|wants?|takes?|pays?|costs?|charges?|makes?|earns?|needs?|loses?|saves?|buys?|gets?)(?![a-z])[^.;!?]{0,40}|(?:sent|gave|donated|received|transferred|refunded|took|spent|wasted|burned|burnt|lost|charged|quoted|earned|delivered|had (?:somebody|someone|one|a [a-z]+))(?![a-z])[^.;!?]{0,40}|(?:donat|fund|rais|insur|valu|apprais|refund|fin|tax|sue|rent|leas|subscri|mortgag|deposit|balance|shipping|postage|ticket|discount|voucher|coupon|in total for the amount)[a-z]*(?![a-z])[^.;!?]{0,40}|(?:each|every|per) [a-z]+ (?:pays?|costs?|brings?|makes?|earns?|sells?)[^.;!?]{0,20}|(?:how|why|whether|what)(?![a-z])[^.;!?:]{0,50}|(?:over|above|below|under|than|worth|for the amount of|another|extra|additional|minus|of|by|from|until|at least|(?:buy|sell|rent|own|owns|resell|with|has|have|had|it's|is) (?:an?|the|my|our|some)(?: [a-z0-9-]+){0,2}) )$/;
const AGAINST_AFTER =
  /^[ \t)*_]{0,3}(?:down\b|short\b|off\b|richer|poorer|later\b|a (?:ticket|seat|head|person|kilo|pound|bottle|box|copy|tank|trip)\b|each way|return\b|new\b|used\b|gone\b|ago\b|lighter|(?:la|le|les|der|die|das|el|il|lo) |in (?:debt|fees|tips|sales|fines)|(?:online|on (?:amazon|ebay|etsy|fiverr|upwork))\b|an? (?:unit|ticket|seat|head|kilo|bottle|copy)\b|i'd (?:never|rather not)|which (?:is|was|seems|feels) |(?:seems?|sounds?|feels?|was|were) )/i;

/** What leads to a sum where no noun does that would be the thing it is the price of. */
const LEADS =
  /(?:^|[.!?;:,(…–—-] ?|(?<![a-z'])(?:for|to|somewhere|anywhere|something|about|around|roughly|maybe|perhaps|say|says|only|just|like|and|or|plus|with|but|so|at|be|been|told|is|was|it's|that's|here's|there's|gets|get|receives|see|you|ya|me|us|them|someone|somebody|anyone|anybody|whoever|this|it|then|now|on|in|a|up|approx\.?|circa|exactly|another|would|could|cool|crisp|nice|whole|full|good|fixed|flat|modest|small|tidy) )[~(]?[*_]{0,2}$/;
/** Another sum in the same sentence. */
const BESIDE_ANOTHER = /[$€£]\d[^.!?;\n]*(?:\.\d[^.!?;\n]*)*$/;

/** Whether nothing around a sum speaks against its being the pay. `sentence` is from `sentenceOf`, `before` as written. */
export function isUnopposed(sentence: string, before: string, after: string): boolean {
  if (!LEADS.test(sentence) || BESIDE_ANOTHER.test(before)) return false;
  return !THING_AFTER.test(after) && !AGAINST_AFTER.test(after) && !PRICED.test(sentence) && !TOLD.test(sentence);
}
