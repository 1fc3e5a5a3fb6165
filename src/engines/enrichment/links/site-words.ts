/** What the words right before a link say it is: the poster's own, a page to apply at, somebody else's. Each pattern ends where the link begins. */

export const APPLY_WORDS =
  /\b(?:apply|applying|applications?|submit|submissions?|sign up|fill (?:out|in)|survey|questionnaire|rsvp|expressions? of interest|register(?: here| now| interest| your interest)?(?= ?[:→(])|auditions?(?= ?[:→(])|form(?! (?:builder|library|factor|tool|service|plugin|api|backend|validation))|bewerb\w*|postul\w*|candidat\w*|solicit\w*)\b[^.]{0,60}$/i;
/** “Submissions via …”: the way, and no tool that somebody uses. */
export const APPLY_VIA =
  /\b(?:appl(?:y|ications?)|submit|submissions?|submitted|sign(?:ing)? up|register|registration|enter|entries|bids?|proposals?|tenders?|pitch(?:es)?|enquir(?:e|ies)|nominations?|(?:answer|respond|reply|rsvp|audition|volunteer|enrol)s?)(?: (?:is|are|must be|online|now|here|only|please|them|it|your [\w ]{3,20}))* (?:via|using|through|visit|go to|head (?:over )?to)(?: (?:the|our|my|this))?(?: [\w-]+){0,3}[: (]{0,3}$/i;
export const ROLE_WORDS =
  /\b(?:openings?|open (?:roles?|positions?)|positions?|jobs?(?: (?:description|post|posting|listing|board|page|ad|spec))?|careers?(?: page)?|roles?|vacanc(?:y|ies)|hiring|join us|jd|listing|details|learn more|more info(?:rmation)?|read more|engineer|developer|designer|manager)\b[^.]{0,30}[:>→-]\W{0,4}$/i;
export const OWN_WORDS =
  /\b(?:(?:my|our) (?:[\w-]+ ){0,3}(?:site|website|webiste|web ?page|portfolio|works?|designs|listings|catalogue|company|blog|homepage|reel|page|profile|studio|agency|store|shop|gallery|startup)|(?:web)?site|website|portfolio|homepage|demo reel|reel|company)\b[^.]{0,24}$|\bfind (?:me|us)(?: online)? (?:at|on|here)\b\W{0,4}$|\b(?:(?:shop|store|business|etsy|carrd|ko-?fi|patreon|linktree|current (?:one|version)|landing page)(?: is| at| ?[:–—>(*-]{1,3}) ?|is (?:now |finally )?(?:live|online)[!:. ]{0,4})$|\b(?:web|url|www|samples?|examples?|works?|portfolio|website|site)\b[^.]{0,60}[:→➜»] ?\W{0,3}$|\bmine(?:['’]s| is)(?: (?:at|currently|now|here))?\W{0,3}$|\b(?:i['’]ve|i have|we['’]ve|we have) (?:got )?an? (?:[\w-]+ )?(?:page|site|website|portfolio|shop|store|blog)\b[^.]{0,16}$/i;
/** “our theatre (https://…)” */
export const OWN_THING =
  /\b(?:my|our) (?:little |small |tiny |new |own )?(?!blog|docs|roadmap|handbook|post|article|story|policy|guide|faq|values|culture|product|team|talk|paper)[\w'’-]+,? ?\($/i;
/** “we launched …”, “try our app: …”, “check us out online! …”, “the product we are building: …” */
export const MAKER_WORDS =
  /\b(?:i|we)(?:['’]ve| have| just| recently| also| finally)*[ ,]+(?:launched|built|made|created|started|founded|co-?founded|run|own|opened|blog|shared|released|shipped|published|wrote|['’]?m building|['’]?re building|am building|are building)(?: (?!with\b|using\b|on\b|in\b|for\b|from\b|by\b|out\b)[\w'’-]+){0,4}[^\w.]{0,5}$|\b(?:i['’]m|we['’]re) (?:building|making|starting|launching|creating) (?:an? |the )?(?:[\w-]+ ){0,2}[^\w.]{0,3}[\w-]{0,20}[^\w.]{0,3}$|\b(?:check (?:us|me) out|check out (?:my|our)|visit (?:us|our|my)|try (?:us|it out|our|the (?:product|app|beta|demo))|see (?:more of )?(?:my|our)|(?:my|our) (?:own )?(?:[\w-]+ ){0,2}(?:product|app|tool|project|service|startup|start-up|platform|art|photos|music|game|newsletter|channel|comics?|designs?)(?: is| at| called [\w.-]+| here)?)\b(?:(?!\b(?:on(?! the web| my| our)|in|with|using|via|for|from|to|featured|hosted|sold|listed|mentioned)\b)[^.]){0,24}$|\bwe['’]?(?:re| are) building (?:at|here|:)\W{0,3}$|\bi (?:write|blog|publish|sell|teach|paint|draw)\b[^.]{0,40} (?:at|on)\W{0,3}$/i;
/** “We're Acme & Co, https://…” */
export const WE_ARE =
  /\b(?:[Ww]e['’]re|[Ww]e are|[Ww]e at|I['’]m (?:with|from|at)|I am (?:with|from|at))(?: (?:the )?[A-Z][\w&'’-]*| &| and){1,5},? ?\(?$/;
/** “more about us at …”, “look us up, …” */
export const ABOUT_US =
  /\b(?:about (?:us|me|our \w+)|look (?:us|me) up|who (?:we are|i am)|get to know (?:us|me))\b(?: (?:at|on|here|is))?\W{0,4}$/i;
/** A media house's site, and other people's. */
export const FAMOUS_SITES = /\b(?:media|news|premier|leading|survey|review|these|those|other) (?:[\w-]+ ){0,2}(?:web)?sites?\b/i;
export const OWN_PAGE_WORDS = /\b(?:my|our|me|i|we|i['’]m|we['’]re)\b[^.]{0,60}$/i;
/** Pay for those who join, and papers: nobody answers there. */
export const NO_SITE = /\breferr?als?\b|\b(?:r[ée]sum[ée]|cv)\W{0,4}$/i;
export const PROFILE_WORDS =
  /\b(?:(?:my|our) (?:[\w-]+ ){0,2}[\w-]+|profile|account|channel|portfolio|reel)\b[^.]{0,12}$|\b(?:youtube|yt|twitch|tiktok|vimeo|soundcloud|bandcamp) ?[:→>|–-]{1,2} ?$/i;
/** Whoever made something says so in the first person. */
export const FIRST_PERSON = /\b(?:i|we|my|our|us|me|the product|it out)\b/i;
/** One word of any of these; without it none of the others need be looked for. */
export const HINTS =
  /contact|mine|www|find me|find us|business|etsy|carrd|ko-?fi|patreon|linktree|current|is live|online|appl|submi|tender|propos|pitch|regist|enquir|nominat|sign up|fill|survey|questionnaire|form|rsvp|interest|audition|bewerb|postul|candidat|solicit|site|portfolio|page|work|company|blog|reel|profile|studio|agency|store|shop|gallery|startup|web|url|sample|opening|position|job|career|role|vacanc|hiring|join us|jd|listing|detail|more|engineer|developer|designer|manager/i;
/** “their website”, “a site like …”: somebody else's. */
export const OTHERS_WORDS =
  /\b(?:his|her|their|its|whose|our (?:clients?|customers?|competitors?)['’]?s?|(?<!you |you['’]d |would )like|such as|similar to|inspired by|clone of|alternative to|instead of|(?<!(?:it['’]?s|is) )called|(?<!(?:find|see|read|book|order|reach|listen)(?: (?:me|us|it|them|more|all))? )via|using|hostname|let (?:me|us) down|ghosted|scammed|cheated|sites|redditor|supposedly|apparently)\b[^.]{0,36}$/i;
/** “their address is …, on the website” */
export const THEIRS = /\b(?:his|her|their|they|he|she)\b/i;
/** “Jo's website” */
export const ANOTHERS_NAME =
  /\b(?!(?:web ?)?(?:site|page|shop|store|portfolio|studio|link|form|blog|mine)['’]s(?: (?:at|now|currently|here|up|live|on))*\W{0,3}$)(?!it['’]s|here['’]s|that['’]s|there['’]s|what['’]s|let['’]s|else['’]s|every(?:one|body)['’]s|today['’]s|(?:year|month|week)['’]s)(?<!\bour )\w+['’]s\b(?! (?:on|at|up|live|under|over)\b)[^.]{0,36}$/i;
export const FACEBOOK_WORDS =
  /\b(?:my|our|us on|me on|like us|find me|facebook page|message|contact|visit)\b[^.]{0,60}$|\b(?:facebook|fb)(?: page)?\W{1,4}$|^\W*$/i;
export const PRICE_WORDS = /\b(?:prices?|pricing|rates|terms|commissions?|slots?|portfolio|samples?|examples|info)\b[^.]{0,40}$/i;
