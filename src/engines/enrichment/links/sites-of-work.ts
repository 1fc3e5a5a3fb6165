/**
 * Sites that nothing right before them calls the poster's. In a post that asks for work or offers it, the site that stands there is its poster's
 * unless words say whose else it is, as with mail and telephone: docs/decisions/0030-whose-address-it-is.md. Elsewhere a site is just a site.
 */

import type { Span } from '../text/characters.ts';
import { Alternatives } from '../text/pattern-starts.ts';
import { FOUND_THERE } from './site-invitations.ts';

/** So much of a post is read for what it wants. */
const REACH = 700;

const OFFERS =
  /[[(](?:for ?hire|offer(?:ing)?s?|available|comms?|commissions?|services?)[\])]|\bfor[- ]hire\b|\bhire (?:me|us)\b|\bseeking work\b|\b(?:new |my |updated )?comm(?:ission)?s? sheet\b|\bcomm(?:ission)?s? (?:are |is )?(?:now |still |back |re)?-?open|\b(?:slots?|books|spots?) (?:are |is |still )?(?:now )?(?:open|left|free)\b|\b(?:taking|accepting|open for|open to|available for) (?:on )?(?:[\w-]+ ){0,3}(?:commissions?|clients?|projects?|bookings?|orders|work|roles|contracts?|gigs?)\b|\bi(?:['’]m| am) (?:\w+ ){0,2}(?:available|for hire)\b|\b(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:\w+ ){0,4}freelanc|\blooking for (?:[\w-]+ ){0,3}(?:contract|freelance|paid|odd|side|extra) (?:work|gigs?|jobs|roles?|projects?)\b|^\W{0,3}freelance (?:[\w/&+#.-]+ ){0,3}(?:dev|developer|designer|editor|writer|artist|illustrator|accountant|bookkeeper|translator|engineer|photographer|videographer|proofreader|copywriter|programmer|consultant|tutor|animator|subtitler|researcher)\b(?![^\n]{0,40}(?:\b(?:needed|wanted|required|rates?|salary)\b|\?))|\bfreelancer (?:here|avail\w*|with \d|based)\b|^[^\n]{0,60}\bavail(?:able)?\b(?![^\n]{0,40}\?)|^\W{0,3}offer(?:ing|s)?\b|\b(?:student|artist|designer|developer|editor|photographer|tutor|studio|freelancer) offer(?:s|ing)\b|\bopen to (?:new )?clients\b|\b(?:first|trial|intro) (?:lesson|session|class|call|consultation) (?:is )?free\b|\bfree (?:first|trial|intro) (?:lesson|session|class|call)\b|\bwork wanted\b|\bfreelanc(?:e|ing) (?:from|since|again)\b|\bfree (?:from|starting|in|next|this) (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|week|now|spring|summer|autumn|fall|winter)|\bbooked (?:out|up|until|till)\b|\bwait(?:ing)? ?list\b|\bi(?:['’]ve| have) (?:got )?(?:some |a bit of |free )?(?:time|room|capacity|availability|an? (?:\w+ )?(?:gap|slot|opening|free week))\b|\b(?:small|studio|agency|team)\b[^.\n]{0,20}\bwith (?:an opening|a free slot|capacity)\b|#(?:opentowork|fedihired|getfedihired|commissionsopen|hireme)\b|\bwilling to relocate\b|\bmy (?:day |hourly )?(?:rates?|prices?)\b|\bi charge\b|\bfree (?:estimates?|quotes?|consultation)\b|\bquotes? (?:are )?free\b|\bfully insured\b|\b(?:lessons|classes)\b[^.\n]{0,60}[$€£]\d|\b(?:i|we) (?:do|make|design|build|draw|paint|edit|write|code|translate|teach|offer|run|host) [\w, &/-]{3,60} for (?:you|small|clients|people|businesses|shops|founders|teams|companies|[$€£]\d)/i;
const ASKS =
  /[[(](?:[^\])\n]{0,12}\W)?(?:hiring|paid|task|wanted|bounty|help wanted|casting|jobs?)[^\])\n]{0,12}[\])]|\bhiring\b|\blooking (?:for|to hire|to pay) (?:an?|some|someone|somebody|people|help|one|two|three|\d|our|my|the right|freelanc|experienced|part|full|[\w-]+ (?:dev|developer|designer|editor|artist|writer|engineer|person|animator|readers|help))\b|\b(?:is|are|we['’]re) (?:now |currently |also )?(?:looking for|seeking|recruiting|searching for)\b|\b(?:looking for|looking to hire|seeking|need|want|hire|after) (?:[\w-]+ ){0,3}(?:devs?|developers?|designers?|editors?|artists?|writers?|engineers?|animators?|illustrators?|photographers?|videographers?|translators?|tutors?|teachers?|programmers?|coders?|freelancers?|contractors?|consultants?|assistants?|managers?|composers?|musicians?|actors?|modell?ers?|scripters?|builders?|cleaners?|drivers?|carers?|sitters?|gardeners?|accountants?|bookkeepers?|copywriters?|proofreaders?|testers?|moderators?|speciali[sz]ts?|experts?|person|people)\b|\bwanted\b|\b(?:need|needs|needed|want|seeking) (?:an?|some|someone|somebody|help|one|two|\d+)\b|\bneeded\b|\bcommissioning\b|^\s{0,3}paying (?:for|an?)\b|\bis open (?:for|to)\b|\bopen call\b|\bbudget for\b|\b(?:to|can|could|will|would|want to) pay (?:someone|somebody|a|an)\b|\binterested\?|\bbook (?:an?|your) (?:free )?(?:intro|call|slot|chat|demo|time)\b|\b(?:to|please|how to|can|online|must) apply\b|\bapply ?(?:\bat|\bhere|\bnow|\bvia|\bthrough|\bby|\bonline|\bwith|\bto|\bon|:)|^[^\n]{0,80}\b(?:job|vacancy|jobs)\b|\b(?:call for|request for) (?:proposals|artists|submissions|pitches|entries)\b|\brfp\b|\b(?:budget|pay|rate|salary|fee|paid|paying)(?: is|:| of| up to| around| about)? (?:about |around |up to |~)?(?:[$€£]|(?:usd|eur|gbp) ?)?\d|\bfull[- ]?time\b[^\n]{0,200}\b(?:remote|onsite|on-site|hybrid)\b|\b(?:can|could) (?:someone|somebody|anyone|anybody) (?:\w+ ){0,2}(?:help|fix|build|make|do|design|write|set up|edit)\b|\bwho can\b|\b(?:test|beta|slush) readers?\b|\btest knitters\b|\b(?:dms?|pms?|chats?|messages?) (?:are |is )?(?:always )?(?:open|welcome|me|us)\b|\b(?:ring|call|phone|text|whatsapp)(?:,? (?:or|and|\/) (?:text|call|whatsapp))? (?:[A-Z][a-z]+ )?(?:on |at )?[+(]?\d[\d ()-]{6}|\bfor a (?:free )?quote\b|[$€£] ?\d+(?:[.,]\d+)?(?: ?[–-] ?[$€£]?\d+)?k? ?(?:\/ ?\w{1,7}|flat|each|per \w+|an? (?:piece|hour|day|week|month|night|visit|session|page|word|shift|head|go|pop|item|song|track)\b|to whoever|for (?:the|an?|each|all)\b)\b/i;
/** A price behind its figure or by the piece, a telephone number: notices, however short. */
const NOTICE =
  /\b(?:from|starting at|starts at|just|only) [$€£] ?\d|\d ?[€£$](?: ?\/ ?\w| (?:an?|per|each|flat|for|all)\b|[,.;\n]|$)|\b\d+(?:[.,]\d+)? ?(?:c|p|ct|cents?|usd|eur|gbp|bucks|quid|dollars|pounds) ?(?:\/|per|an?|each|for)\b|\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/i;
const NOTICE_REACH = 350;
/** A question to everybody in the first line, without a tag: talk, whatever sums it names. */
const TALK =
  /^\s{0,4}(?:(?:ask|tell) \w+: ?)?(?:is|are|am|was|do|does|did|how|what|which|why|when|where|should|would|could i|has|have|thoughts|opinions|freelancers?:|psa|warning|rant|scam|\w[\w ,'’]{0,40} (?:or|vs\.?) \w)\b[^\n]{0,160}\?|^[^\n]{0,80}\b(?:do|would|should|did) (?:you|i|we|they)\b[^\n]{0,60}\?|^\s{0,4}(?:warning|psa|rant|scam(?:mer)?|til|ysk|\[meta\]|meta:)(?!\w)|^\s{0,4}(?:is|does|did|was) (?:this|that|it|the|there)\b[^\n?]{0,80}\n/i;
const TAGGED = /^\s{0,4}[[(]\w[^\])\n]{0,20}[\])] ?(?!warning|psa|scam|thank|testimonial)(?<!\[meta\] ?)/i;
/** Whoever is paid for those who join has a link with the pay and one without. */
const REFERS = /ref(?:err?al|errer)|ref[- ]?link|non-? ?ref(?!u)/i;
/** “I built …”, “Introducing …”: the post presents what its author has made. */
const PRESENTS =
  /\b(?:i|we)(?:['’]ve| have| just| finally| recently| also)* (?:built|made|created|launched|released|shipped|coded|designed)\b|\b(?:introducing|announcing|launching)\b|\bthe (?:app|game|site|tool|product|project|plugin|book|shop|result) is\b|\bquit my job\b|\b(?:my|our) (?:[\w-]+ ){1,4}(?:is|are) (?:finally |now )?(?:out|live|online)\b|\bjust (?:launched|released|shipped)\b|\b(?:my|our) (?:first |new |little |own |open[- ]source |side |indie )+(?:app|game|project|saas|site|website|tool|plugin|book|shop|startup|product|font|typeface)\b|\b(?:is|are) (?:finally |now )(?:out|live|open|here)\b|\b(?:rate|roast|review|critique) my\b|\b(?:feedback|critique|opinions) (?:wanted|please|needed|appreciated|welcome|on (?:my|our))\b|\b(?:i['’]m|i am) the (?:maker|dev|developer|creator)\b|\b(?:portfolio|website|site|landing page) (?:\w+ )?(?:review|feedback|critique|roast)\b|^\W{0,3}(?:built|made|launched|shipped|released) (?:an?|my|our|the)\b|^\W{0,3}launch(?:ed)?:/i;
const PRESENT_REACH = 400;

const OFFERED = new Alternatives(OFFERS);
const ASKED = new Alternatives(ASKS);
const NOTICED = new Alternatives(NOTICE);
const PRESENTED = new Alternatives(PRESENTS);

/** What a post wants, in English, by its first paragraphs. */
export function wantOf(text: string): 'work' | 'workers' | null {
  const beginning = text.slice(0, REACH);
  if (TALK.test(beginning) && !TAGGED.test(beginning)) return null;
  if (OFFERED.isIn(beginning)) return REFERS.test(beginning) ? null : 'work';
  const isAsked = ASKED.isIn(beginning) || NOTICED.isIn(beginning.slice(0, NOTICE_REACH));
  return isAsked && !REFERS.test(beginning) ? 'workers' : null;
}

/** “I made a little reader …” at the beginning. */
export function presentsInEnglish(text: string): boolean {
  return PRESENTED.isIn(text.slice(0, PRESENT_REACH)) && !REFERS.test(text.slice(0, REACH));
}

/** “DM me”, “write to us at …”: whoever is to be written to tells of themselves, unless they asked everybody something. */
const INVITES =
  /\b(?:dm|pm|message|msg|text|call|ring|phone|write|e-?mail|contact|ping|reach|whatsapp|holler at|talk to|send|get in touch with)(?: to)? (?:me|us)\b|\bget in touch\b|\bor (?:dm|pm)\b|\b(?:dms?|pms?|e-?mails?|calls?|telegram|signal) (?:work|is best|are best|are open|are fine|is fine)\b/i;
const INVITED = new Alternatives(INVITES);
const INVITE_REACH = 2500;

/** The post asks its readers to write to its author, and no question stands in its first line. */
export function invitesInEnglish(text: string): boolean {
  return !TALK.test(text.slice(0, REACH)) && INVITED.isIn(text.slice(0, INVITE_REACH)) && !REFERS.test(text.slice(0, REACH));
}

/** Words before a site that make it somebody else's: what it is to be like, where it was made or bought, whom the post speaks of. */
const OTHERS_BEFORE =
  /\b(?:his|her|their|its|your|whose|he|she|they|clients?['’]?s?|customers?['’]?|(?:a|this|that|some|another|other|these|those|my friend['’]s|my boss['’]s?) (?:[\w-]+ ){0,2}(?:sites?|websites?|pages?|shops?|stores?|brands?|compan(?:y|ies))|sites|websites|love|loved|admire|prefer|(?<!you |you['’]d |would )like|similar|such as|inspir\w+|(?<!\bwith )references?|(?<!\b(?:my|our) )style(?! guide)|vibe|clone|copy|copies of|alternatives?|competitors?|rivals?|vs\.?|versus|compared?|instead|than|e\.?g\.?|for example|use|used|using|uses|(?<!(?:find|see|read|book|order|reach|listen)(?: (?:me|us|it|them|more|all))? )via|tried|(?<!(?:it['’]?s|is) )called|named|replaced|hostname|known as|built (?:with|on|in)|made (?:with|on|in)|work(?:s|ed|ing)? (?:with|in|for)(?! (?:on|at|is|are)\b)|host(?:ed|ing)|running on|runs on|powered|moved? (?:from|to)|migrat\w+|off|from|scrap\w+|crawl\w*|extract\w*|pull(?:ed|s)?|import\w*|export\w*|integrat\w+|connect\w*|sync\w*|api|template|theme|plugin|fonts?|stock|licen[cs]e|suppliers?|buy|bought|ordered|purchased|sold|donat\w+|goes to|article|docs|documentation|tutorial|(?<!style )guide|saw|seen|found|looked at|looking at|considered|signed up|non|non-?ref|referr?als?|host(?=:)|account|subscription|thanks? to|credit|courtesy|partners?|supposedly|apparently|claims?|pretend\w*|redirects? to|according|agency at|works? (?:at|for)|worked (?:at|for)|(?:last|previous|old|former) (?:one|guy|dev|developer|designer|person|artist|agency)|half of|all of|including|along the lines|relied|introduced|logged|trial|came across|applied|transactions? on|testers?|(?:post|(?<!wait(?:ing)? )list|advertise)(?:s|ed)? on|validity|thinking of|question|recommend\w*|event|attend\w*|positions? (?:for|with)|experience (?:in|with)|graduat\w+|studied|degree|universit\w+)\b[^.;!?\n]{0,60}$/i;
/** Words behind it that do. */
const OTHERS_BEHIND =
  /^[)\]*_"'’]{0,3}[ ,-]{0,2}(?:(?:-?style|clone|but\b|does\b|did\b|for (?:reference|inspiration|an? (?:example|idea))|as (?:a |an |my )?(?:reference|example|inspiration|model)|(?:theme|plugin|template|account|subscription|api|developers?|prices|pricing)\b|or (?:similar|something|[a-z][\w-]*\.[a-z])|and (?:similar|others?|the like)|etc\b|is (?:a |an )?(?:scam|fake|useless|broken|wrong|too|great|good|nice|awesome)))/i;
/** “…, avoid”, “… and I want to leave”: whose house it is, and that the author is done with it. */
const LEFT_BEHIND =
  /^[)\]*_"'’]{0,3}[ ,–-]{0,3}(?:and (?:i|we) (?:want|need|would like|wish) (?:to )?(?:leave|move|migrate|get (?:off|away|out)|off|out)\b|avoid\b|stay away|never again|beware)/i;
/** “acme.example and rocket.example” */
const ONE_OF_LIST = /^\]?,? (?:and )?[\w-]+\.(?:com|net|org|io|co|gov|edu|example)\b/i;
const LABELLED = /[:>→»-]\s*$|\b(?:my|our|i am|i['’]m|us|me)\b/i;
/** What a person says of their own, which weighs more than what is said of others: “a feel for how I write from my newsletter, …”. */
const OWN_BEFORE = /\b(?:my|our|mine|ours|us|me|i['’]m|we['’]re|i am|we are)\b[^.;!?\n]{0,50}$/i;
/** “We host church sites (”: a sentence that says what one does. */
const WE_DO =
  /(?:^|[.!?] )\W{0,3}(?:we|i) (?!use|used|love|like|found|saw|need|want|bought|tried|want|read|know|think|went|got|heard|had|just found)(?:also |currently |mostly )?[a-z]{2,}(?: [\w&'’-]+){1,8}(?:,| ?\() ?$/i;
const LAST_OWN =
  /\b(?:my|our|mine|ours|i['’]m|we['’]re|i am|we are)\b(?!.*\b(?:my|our|mine|ours|i['’]m|we['’]re|i am|we are)\b)/i;
/** “hey, Sam from Blue Heron Labs (” */
const GREETING =
  /^\W*(?:hi|hey|heya|hello|i['’]m|this is|my name is|it['’]s)\b[^.\n]{0,30} from (?:the )?[\w&'’ -]{2,40}[ ,]\(?$/i;
const LIKENESS =
  /\b(?:let (?:me|us) down|ghosted|ripped|scammed|cheated|burne?d|disappointed|vanished|disappeared|(?<!you |you['’]d |would )like|similar|such as|inspir\w+|clients?['’]?s?|competitors?|his|her|their|friend['’]?s?|told (?:me|us)|(?:sent|gave|asked|showed) (?:me|us))\b[^.;!?\n]{0,50}$/i;
/** “Show: …”, “The shop → …”: a label of few words. */
const LABELLED_AS = /^\W{0,3}[\w’'-]+(?: [\w’'-]+){0,2} ?[:→➜] ?$/;
const BEHIND_REACH = 60;
/** What a site is shown as, and how a reader is led there. */
const SHOWN_AS =
  /\b(?:portfolio|folio|reel|show-?reel|stuff|things|brand|demos?|samples?|examples?|galleries|pictures?|photos|pics|gallery|works?|pages|site|website|web|url|cv|blog|newsletter|shop|store|listen|hear|watch|see|look|visit|about (?:us|me)|who (?:we are|i am|am i)|more|details|info|prices?|rates|projects|case stud(?:y|ies)|reviews?|testimonials|music|clips|home ?page|link|book|check|contact|find|everything|live|lives|online|out now|up at|bio|studio|company|project|app|game|tool|try|result|order|us(?=:))\b|\bit['’]?s\W{0,2}$|\bat\W{0,2}$/i;
/** The text of a link that says what it is to its author. */
const LABEL =
  /\[(?:(?:my|our|the) )?(?:[\w-]+ )?(?:portfolio|folio|reel|show-?reel|demos?|samples?|gallery|work|website|site|web|homepage|blog|shop|store|home|here|link|about (?:me|us)|examples?)[ \w]{0,12}\]\($/i;
/** “our shop, [Acme](https://…)”, “we are building [Acme](https://…)” */
const OWN_LINK =
  /\b(?:my|our) (?:(?!at\b|in\b|of\b|for\b|to\b|with\b|on\b|from\b|by\b)[\w-]+ ){0,3}(?:is |at |on |here |called )?[:(,–—-]?\s?\**\[[^\]]*\]\($|\b(?:i['’]m|we['’]re|i am|we are)(?: [\w-]+){0,2} \**\[[^\]]*\]\($|\[(?:[\w-]+ )?(?:my|our)\b[^\]]*\]\($/i;
/** “Acme (acme.example)”, “we publish poems, acme.example.” */
const APPOSED = /[\p{L}\d"”’'][)”"]? ?[,(] ?$/u;
const MAY_BE_BRAND = /^[A-Z]|[a-z][A-Z]/;

/** Whether the words behind a site say that its customer leaves it. */
export function isLeft(text: string, end: number): boolean {
  return LEFT_BEHIND.test(text.slice(end, end + 40));
}

/** Whether a site may be the poster's by the words of its sentence: nothing gives it to somebody else. */
export function isNobodyElses(words: string, text: string, end: number): boolean {
  const behind = text.slice(end, end + 40);
  if (isLeft(text, end)) return false;
  if (OTHERS_BEHIND.test(behind) || (ONE_OF_LIST.test(behind) && !LABELLED.test(words))) return false;
  // The stop of another address ends no sentence.
  const said = words.includes('.') ? words.replace(/\.(?=\w)/g, ' ') : words;
  if (!OTHERS_BEFORE.test(said)) return true;
  if (WE_DO.test(said) || GREETING.test(said)) return !LIKENESS.test(said);
  // “… how I write from my newsletter, …”: what stands behind the last “my” counts.
  const own = LAST_OWN.exec(said);
  return own !== null && !OTHERS_BEFORE.test(said.slice(own.index)) && !LIKENESS.test(said);
}

/** Whether a site that is nobody else's is shown to the reader: by a word for what it is, on its own, or beside the name or the “we” it belongs to. */
export function isPresented(words: string, text: string, { start, end }: Span): boolean {
  const isOwn = OWN_BEFORE.test(words);
  // “Battle.net” is a name that looks like an address, and `[Their name](https://…)` names anybody.
  if (text.startsWith('](', start - 2))
    return (
      OWN_LINK.test(words) || LABEL.test(words) || isWrittenOut(words, text, { start, end }) || isSubject(text, { start, end })
    );
  if (isOwn) return true;
  if (MAY_BE_BRAND.test(text.slice(start, end))) return false;
  return (
    /\b(?:i|we)\b/i.test(words) ||
    SHOWN_AS.test(words) ||
    LABELLED_AS.test(words) ||
    FOUND_THERE.test(text.slice(end, end + BEHIND_REACH)) ||
    isOfItself(text, start, end) ||
    APPOSED.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** “[Acme](https://acme.example) builds …”: at the beginning of a line, called like its address. */
function isSubject(text: string, { start, end }: Span): boolean {
  const line = /(?:^|\n)\W{0,3}\[([\w &.'’-]{3,30})\]\($/.exec(text.slice(Math.max(0, start - 40), start));
  const name = line?.[1]?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? '';
  return (
    name.length > 3 &&
    text
      .slice(start, end)
      .toLowerCase()
      .replaceAll('-', '')
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .startsWith(`${name}.`) &&
    /^\)\*{0,2} (?:is|are|[a-z]{3,12}s) /.test(text.slice(end, end + 20))
  );
}

/** `[acme.example](https://acme.example)` */
function isWrittenOut(words: string, text: string, { start, end }: Span): boolean {
  const label = words.slice(words.lastIndexOf('[') + 1, -2).toLowerCase();
  return label.includes('.') && !/^\s*(?:[-*•]|\d+[.)]) /.test(words) && text.slice(start, end).toLowerCase().includes(label);
}

/** No sentence runs into the link or on behind it. */
export function isOfItself(text: string, start: number, end: number): boolean {
  return (
    /(?:^|(?<!\n\s{0,2}\d{1,2})[.]|[!?:\n–—→>|~/*\u2190-\u2bff\ud83c-\udfff-]|\ufe0f)\s{0,3}\**\(?$/.test(
      text.slice(Math.max(0, start - 8), start),
    ) &&
    /^\)?\**\s{0,2}(?:$|[\n–—.,|!/~*+-]|\s[A-Z]|\s?[\w.+-]{1,40}@|\sor (?:\(?\d|(?:ring|call|phone|text|mail|e-?mail|dm|pm|message|write)\b))/.test(
      text.slice(end, end + 46),
    )
  );
}

/** “The pattern's from my shop …” */
export function isMine(words: string): boolean {
  return /\b(?:my|our) (?:own |new |little |small )?(?:site|website|shop|store|portfolio|page|studio|blog|label|brand|company|etsy)\W{0,4}(?:at |is )?\W{0,3}$/i.test(
    words,
  );
}
