/** Words and paths by which a link asks the reader to answer there: a page to book or to write at, and what such a page is not. */

/**
 * “[contact us](…)”, “contact me through my website at …”, “hit me up: …”, “book on …”, “leave us a voice note: …”, “get in touch → …”. The words
 * before a link end so.
 */
export const CONTACT_WORDS =
  /\[contact(?: (?:us|me|form|page))?\]\($|\bcontact (?:me|us) (?:via|through|at|on|using) (?:my|our|the) (?:web ?site|site|page|contact form|form)\b[^.]{0,16}$|\b(?:get in touch|contact (?:me|us)|reach (?:me|us)|message (?:me|us)|hit (?:me|us) up|bookings?|orders?|enquiries|inquiries|quotes?) (?:via|through|at|on|by|using) ?(?:the |my |our )?(?:form |page |site |link )?(?:at |on |here )?[:(]? ?$|\b(?:hit (?:me|us) up|contact(?: me| us)?|reach (?:me|us)|get me|get in touch|get (?:your|an?) (?:free )?quote|book(?:ings?)?(?: (?:me|us|now|online|here|an? \w+|your \w+))?|orders?|order (?:now|here|online)|enquir(?:e|y|ies)|inquir(?:e|y|ies)|quotes?)(?: (?:here|online|now|at|via))? ?[:→➜»–—-]>? ?$|(?:^|[.,;!?(•|] ?|\b(?:to|please|can|or|and) )book (?:it |me |us |online |now |directly )?(?:on|at|via|through|online at) $|\b(?:leave|send|drop|give|tell) (?:us|me) [\w ,'’-]{1,40}: $/i;

/** “We're at …”, “you'll find us at …” */
export const HERE_WE_ARE =
  /\b(?:we['’]re|we are|i['’]m|i am|(?:find|see|visit) (?:me|us)|you['’]ll find (?:me|us)|we live|i live)(?: (?:over|online|also|now))? at ?:? ?$/i;

/** A page to write or to book at, on whatever site. */
export const PATH_OF_CONTACT =
  /^\/(?:contacts?(?:-?(?:us|me|form))?|get-in-touch|book(?:ings?|-now|-online|-me|-a-call|-us)?|enquir(?:e|y|ies)|inquir(?:e|y|ies)|get-a-quote|quotes?|start-a-project|say-hello|hello|kontakt|termine?|terminbuchung|buchen|buchung|contacto|contato|contatti|reserv(?:as?|ar|er|ations?)|rendez-vous|rdv|devis)\/?$/i;

/** What a service for forms or applications says of itself, on its own host. */
export const PATH_OF_SERVICE =
  /^\/(?:help|blog|pricing|templates?|features?|explore|integrations?|products?|enterprise|sign-?up|log-?in|resources|about|docs|developers?|support|guides?|learn|compare|alternatives?|legal|privacy|terms)(?:[/?#]|$)/i;

/** `cal.acme.example/jo`: the first part of a host that keeps somebody's hours. */
const BOOKING_HOST = /^(?:cal|calendar|calendly|book|bookings?|schedul(?:e|er|ing)|meet|appointments?|termine?|rdv|agenda)\./;
const PATH_OF_TIME = /\/(?:\d{2}-?min\w*|intro(?:-?call)?|discovery(?:-?call)?|call|chat)\/?$/i;
const TIME_TO_BOOK =
  /\b(?:calendar|calendly|book(?:ings?|ed)?|slots?|calls?|chat|schedule|appointments?|meetings?|intro|consultation|(?:pick|choose|find|grab) (?:a|your) (?:time|hour|day|date)|termine?|half (?:an )?hour|minutes)\b[^.!?\n]{0,60}$/i;

/** “Calls: https://book.acme.example/jo”: a calendar in which the reader takes an hour, on whatever host. */
export function isCalendar(host: string, path: string, words: string): boolean {
  return BOOKING_HOST.test(host) && (PATH_OF_TIME.test(path) || TIME_TO_BOOK.test(words));
}

/** “… has a small form”, behind a page where one answers. */
export const FORM_BEHIND =
  /^[)\]*_]{0,3},? (?:has|is|with|holds|there is|there['’]s|it['’]s|(?:is )?where) (?:(?:a|an|the|our|my|you|short|small|little|simple|tiny|quick) ){0,4}(?:form|sign-?up|application|questionnaire|apply|sign up|answer|book)\b/i;

/** “… has the pictures”, “… for the full brief”: what the reader finds there. */
export const FOUND_THERE =
  /^[)\]*_]{0,3},? (?:(?:has|holds|shows|lists|tells|explains|says)(?: you)? (?:the|all|my|our|some|more|what|who|how|a few|plenty|everything)|is (?:the (?:one|site|page|shop|place)|us|ours|mine)\b|for (?:the |all |my |our |full |more |some |a few ){1,2}(?:brief|details?|info|information|specs?|pictures|photos|prices|rates|list|samples?|examples|menu|dates|terms|story|rules|work))\b/i;

/** Of a post that looks for people: where they answer, wherever on the site that is. */
export const PATH_TO_ANSWER =
  /\/(?:write-for-us|pitch(?:es)?|submit|submissions?|auditions?|casting|call-for-[\w-]+|open-calls?|tenders?|rfps?|register|registration|sign-?up|enter|entry|volunteers?|get-involved|eoi|interest|contribute|contributors|contractors?|freelance(?:rs)?|testers?|brief)\/?(?:[?#]|$)/i;

/** Of a post by which somebody offers their work: where it is ordered. */
export const PATH_TO_ORDER =
  /\/(?:orders?|commission-(?:form|me|request)|request|hire|schedule|appointments?|reserve|reservations?|free-(?:call|quote|estimate)|consultation)\/?(?:[?#]|$)/i;

/** “Price list: …”, “Past shows → …”, “recordings at …”: what a page of one's own is called in a post of one's own. */
export const SHOWN_AS_OWN =
  /(?:^ ?|[\n.!?,;|•·*_#>)(–—-] ?|\b(?:my|our|the|are|is|see|and|have an?|take a|have a look at|look at|check|here['’]s|with|for|of) )(?:(?:my|our|the|all|everything|more|full|some|recent|past|previous|other|online|a few|current|latest|finished|published|sample) )*(?:price ?list|prices?|pricing|rates?|fees|menu|gallery|galleries|photos?|pictures|pics|images|recordings?|demos?|clips?|reels?|show-?reel|music|audio|tracks?|listen|watch|credits?|bio|about (?:me|us)|who (?:we|i) (?:are|am)|what (?:we|i) (?:do|make|made|did)|work|works|shows|projects?|pieces|issues|(?:last|latest|recent|earlier|previous|other|old) ones?|dates|(?:opening )?hours|schedule|timetable|program(?:me)?|courses?|classes|lessons|map|directions|faq|team|story|history|specs?|briefs?|rules|sizes|colou?rs|stock|chapters?|scans|plans|shows?|episodes|trailer|teaser|screenshots|builds?|press kit|case stud(?:y|ies)|reviews?|testimonials|references|read|look|peek|listings?|catalogue|range|shop|store|portfolio|samples?|examples|(?<=(?:check|see) )(?:us|me)(?: out| online)?|(?<=(?:is|are) )(?:written|described|explained|listed)(?: (?:down|up|out))?|home ?page|site|website|web|url|details|info|more(?: here| info| about (?:us|me|it))?|blog|newsletter|archive|patterns?|books?|album|app|game|download|try it|live|lives|terms|services|calendar|availability|page)(?: (?:of|for|from|in|on) [\w’' -]{2,24}| list| page)?(?: (?:is|are|live|lives|up|here|online|now|over|first))*(?: (?:at|on))?[*_]{0,2} ?(?:[:→➜»(–—-]>? ?)?[*_]{0,2}$/i;

/** “Listing is on …”, “scans 1-3 are at …”, “which is on …”, “there's …”: where something is, whatever it is. */
const PLACED =
  /(?:\b(?:is|are|lives?|sits?|stays?|['’]s) (?:(?:up|now|all|free|live|online|public|also|always|here|out) )*(?:on|at|under) |\b(?:demo|samples?|listing|chart|details|pictures|photos|menu|prices|rates|examples|tracks|scans|plans|map|brief|specs?|rules|catalogue|list|download|more|everything|archive|wait(?:ing)? ?list|queue|my style|our style) (?:at|on|under|from) |\bthere['’]s |\b(?:look|peek|glance) at |(?:^|[.!?\n]) ?(?:listen|read|watch|look|hear|browse|compare|try|play|order|book)\b[^.;!?\n]{0,40} (?:at|on) )$/i;
/** Behind these it is somebody else's matter where something is. */
const PLACED_ELSEWHERE =
  /\b(?:bug|issue|problem|error|question|answer|docs|documentation|api|repo|code|thread|post|discussion|article|video|tutorial|source|who|he|she|they|his|her|their|your|you|client|customer|competitor|vendor|job|ad|advert|it|this|that|what i want|example|logged|login|based|works?|working|employed|registered|hosted|price|budget)\b[^.;!?]{0,40}$/i;
/** “Our real and only domain is …”, “in issue 9 of our paper, …”, “Ours is public: …” */
export const OURS_IS =
  /\b(?:(?:my|our) (?:(?!and\b|or\b|with\b|like\b|from\b|using\b|problem\b|question\b|issue\b|code\b|client|friend|boss|favou?rite|opinion\b|experience\b)[\w'’-]+ ){1,5}(?:is |are )?(?:at |on )?|ours (?:is|are) (?:public|here|at|on|live|open|online)?|(?:my|our) [\w-]+(?:,|:) ?|(?:my|our) (?:[\w-]+ ){1,3}(?:is|are)): ?$/i;

const OUR_THING = /(?:^ ?|[\n.!?] ?)(?:my|our) [a-z]{3,14}: ?$/i;

/** “My covers: …”, and no fault of ours. */
export function isOurThing(words: string): boolean {
  return OUR_THING.test(words.slice(-24)) && !PLACED_ELSEWHERE.test(words);
}

/** How words may end that say where something is, which is asked of every link. */
const MAY_BE_PLACED = new Set(['on ', 'at ', 'er ', 'om ', "'s ", '’s ']);

/** Where something is, which no word gives to somebody else. */
export function isPlaced(words: string): boolean {
  return MAY_BE_PLACED.has(words.slice(-3)) && PLACED.test(words) && !PLACED_ELSEWHERE.test(words);
}
