/** Whether a link that is no profile is the poster's own site, or the page to apply or answer at: by where it leads and by the words before it. */
import type { ContactUse } from '../../domain/contact.ts';
import type { LinkSpan } from './link-spans.ts';

export interface SiteUse {
  readonly use: ContactUse;
  readonly confidence: number;
}

/** Services where companies take applications; the host or its parent. */
const APPLICATION_HOSTS = new Set(
  (
    'ashbyhq.com greenhouse.io grnh.se lever.co workable.com recruitee.com gem.com dover.com rippling.com wellfound.com breezy.hr bamboohr.com smartrecruiters.com ' +
    'teamtailor.com personio.de personio.com homerun.co jobvite.com icims.com myworkdayjobs.com applytojob.com pinpointhq.com join.com comeet.com jazzhr.com ' +
    'zohorecruit.com workatastartup.com polymer.co freshteam.com factorialhr.com welcometothejungle.com kula.ai paylocity.com paycomonline.net ultipro.com jobscore.com ' +
    'applicantstack.com theresumator.com forms.gle typeform.com tally.so jotform.com fillout.com angel.co applytojobs.ca taleo.net hire.trakstar.com traffit.com trakstar.com ' +
    'qualtrics.com surveymonkey.com surveygizmo.com successfactors.com oraclecloud.com eightfold.ai adp.com bullhornreach.com werecruit.io hibob.com kekahire.com darwinbox.in careerpuck.com'
  ).split(' '),
);
/** Pictures, films and encyclopedias: not even a company that hires has its jobs there. */
const PICTURES = new Set(
  'imgur.com youtube.com youtu.be redd.it reddit.com wikipedia.org stackoverflow.com flickr.com cl.ly tinyurl.com goo.gl pastebin.com imdb.com'.split(
    ' ',
  ),
);
/** Where things are shown, sold or read: never the poster's own site. */
const OTHER_SITES = new Set(
  (
    'instagram.com amazon.com techcrunch.com nytimes.com google.com bit.ly ' +
    'kickstarter.com apple.com medium.com ycombinator.com dropbox.com news.ycombinator.com x.com twitter.com linkedin.com ' +
    'microsoft.com bloomberg.com forbes.com wired.com theverge.com cnbc.com bbc.co.uk bbc.com reuters.com wsj.com arxiv.org loom.com ebay.com craigslist.org'
  ).split(' '),
);

const APPLY_WORDS =
  /\b(?:apply|applying|applications?|submit|sign up|fill (?:out|in)|survey|questionnaire|form|bewerb\w*|postul\w*|candidat\w*|solicit\w*)\b[^.]{0,60}$/i;
const ROLE_WORDS =
  /\b(?:openings?|open (?:roles?|positions?)|positions?|jobs?(?: (?:description|post|posting|listing|board|page|ad|spec))?|careers?(?: page)?|roles?|vacanc(?:y|ies)|hiring|join us|jd|listing|details|learn more|more info(?:rmation)?|read more|engineer|developer|designer|manager)\b[^.]{0,30}[:>→-]\W{0,4}$/i;
const OWN_WORDS =
  /\b(?:(?:my|our) (?:[\w-]+ ){0,3}(?:site|website|webiste|web ?page|portfolio|work|company|blog|homepage|reel|page|profile|studio|agency|store|shop|gallery|startup)|(?:web)?site|website|portfolio|homepage|demo reel|reel|company)\b[^.]{0,24}$|\b(?:web|url|www|samples?|works?|portfolio|website|site)\b[^.]{0,60}: ?\W{0,3}$/i;
/** “we launched …”, “try our app: …”, “check us out online! …”, “the product we are building: …” */
const MAKER_WORDS =
  /\b(?:i|we)(?:['’]ve| have| just| recently| also| finally)*[ ,]+(?:launched|built|made|created|started|founded|co-?founded|run|own|opened|blog|shared|['’]?m building|['’]?re building|am building|are building)(?: (?!with\b|using\b|on\b|in\b|for\b|from\b|by\b|out\b)[\w'’-]+){0,4}[^\w.]{0,5}$|\b(?:i['’]m|we['’]re) (?:building|making|starting|launching|creating) (?:an? |the )?(?:[\w-]+ ){0,2}[^\w.]{0,3}[\w-]{0,20}[^\w.]{0,3}$|\b(?:check (?:us|me) out|check out (?:my|our)|visit (?:us|our|my)|try (?:us|it out|our|the (?:product|app|beta|demo))|see (?:more of )?(?:my|our)|(?:my|our) (?:own )?(?:[\w-]+ ){0,2}(?:product|app|tool|project|service|startup|start-up|platform|art|photos|music|game|newsletter|channel|comics?|designs?)(?: is| at| called [\w.-]+| here)?)\b(?:(?!\b(?:on(?! the web| my| our)|in|with|using|via|for|from|to|featured|hosted|sold|listed|mentioned)\b)[^.]){0,24}$|\bwe['’]?(?:re| are) building (?:at|here|:)\W{0,3}$/i;
/** “[contact us](…)”, “contact me through my website at …” */
const CONTACT_WORDS =
  /\[contact(?: (?:us|me|form|page))?\]\($|\bcontact (?:me|us) (?:via|through|at|on|using) (?:my|our|the) (?:web ?site|site|page|contact form|form)\b[^.]{0,16}$/i;
/** A media house's site, and other people's. */
const FAMOUS_SITES = /\b(?:media|news|premier|leading|survey|review|these|those|other) (?:[\w-]+ ){0,2}(?:web)?sites?\b/i;
/** Pages of people on platforms of pictures, films and answers. */
const PROFILE_PATH =
  /^\/(?:users?|c|channel|people|photos|profiles?|members?)\/(?!register|login|signup|join)[\w@-]{2,60}(?:\/[\w-]{1,40})?\/?(?:\?feature=\w+)?$|^\/@[\w.-]{2,40}\/?$/i;
/** Pay for those who join, and papers: nobody answers there. */
const NO_SITE = /\breferr?als?\b|\b(?:r[ée]sum[ée]|cv)\W{0,4}$/i;
const PROFILE_WORDS = /\b(?:(?:my|our) (?:[\w-]+ ){0,2}[\w-]+|profile|account|channel|portfolio|reel)\b[^.]{0,12}$/i;
/** Whoever made something says so in the first person. */
const FIRST_PERSON = /\b(?:i|we|my|our|us|me|the product|it out)\b/i;
/** One word of any of these; without it none of the others need be looked for. */
const HINTS =
  /contact|appl|submit|sign up|fill|survey|questionnaire|form|bewerb|postul|candidat|solicit|site|portfolio|page|work|company|blog|reel|profile|studio|agency|store|shop|gallery|startup|web|url|sample|opening|position|job|career|role|vacanc|hiring|join us|jd|listing|detail|more|engineer|developer|designer|manager/i;
/** “their website”, “a site like …”: somebody else's. */
const OTHERS_WORDS =
  /\b(?:his|her|their|its|whose|(?!it's|here's|that's|there's|what's|let's)\w+['’]s|like|such as|called|via|using|hostname|sites|redditor)\b[^.]{0,36}$/i;
const PATH_TO_APPLY =
  /\/(?:jobs?|careers?|apply|join(?:-us)?|hiring|openings?|open-(?:positions|roles)|positions?|vacanc(?:y|ies)|work-with-us|work-for-us|we-are-hiring|recruitment|stellen\w*|karriere|join-our-team|viewform|founding-[\w-]+|work-at-[\w-]+)(?:[/?#._-]|$)/i;
const HOST_TO_APPLY = /^(?:careers?|jobs?|apply|hiring|join|talent|job-boards)\./;
const ARTICLE = /\/(?:blog|posts?|news|articles?|stories)\/.|\/(?:19|20)\d\d\/\d|faq\b|\?ref/i;
const DOCUMENTS = /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|mp4|mp3|zip|csv)$/i;
const FACEBOOK_WORDS = /\b(?:my|our|us on|me on|like us|find me|facebook page)\b[^.]{0,60}$|facebook(?: page)?\W{1,4}$|^\W*$/i;
/** Looked back for words that say what a link is. */
const REACH = 110;

/**
 * Judges links of one text; null where a link is merely mentioned: an article, a product, a picture. What is known of the whole text is looked
 * up once, and only if it is asked for; else each look is at a bounded stretch.
 */
export type SiteReader = (link: LinkSpan, host: string) => SiteUse | null;

/** `author` is the poster's name, lower case. */
export function siteReader(text: string, author: string | null): SiteReader {
  const facts = new Facts(text, author !== null && author.length > 4 ? author : null);
  return (link, host) => siteUse(facts, link, host);
}

/** What is known of the whole text. */
class Facts {
  readonly text: string;
  readonly author: string | null;
  private knownHeader: Header | null = null;
  private knownHosts: ReadonlySet<string> | null = null;

  constructor(text: string, author: string | null) {
    this.text = text;
    this.author = author;
  }

  get header(): Header {
    this.knownHeader ??= headerOf(this.text);
    return this.knownHeader;
  }

  get mailHosts(): ReadonlySet<string> {
    this.knownHosts ??= mailHostsIn(this.text);
    return this.knownHosts;
  }
}

function siteUse(facts: Facts, link: LinkSpan, host: string): SiteUse | null {
  const { text } = facts;
  // “[www.acme.example](https://…)”: the address behind it counts.
  if (text.startsWith('](', link.end)) return null;
  const path = text.slice(link.hostEnd, link.end);
  const known = standingOf(host);
  if (path.length > 4 && PROFILE_PATH.test(path) && PROFILE_WORDS.test(wordsOfLink(text, link.start)))
    return OTHERS_WORDS.test(wordsOfLink(text, link.start)) ? null : { use: 'published', confidence: 0.7 };
  if (known === 'other') return null;
  const isRoot = path === '' || path === '/';
  if (
    (known === 'applications' && !(isRoot && APPLICATION_HOSTS.has(host))) ||
    (host === 'docs.google.com' && path.startsWith('/forms'))
  )
    return { use: 'asked', confidence: 0.9 };
  if ((path.length > 4 && PATH_TO_APPLY.test(path)) || (link.hasScheme && HOST_TO_APPLY.test(host)))
    return { use: 'asked', confidence: 0.85 };
  if (known === 'elsewhere')
    return host === 'docs.google.com' && APPLY_WORDS.test(wordsOfLink(text, link.start))
      ? { use: 'asked', confidence: 0.7 }
      : null;
  if (link.end <= facts.header.end && facts.header.hasColumns) return { use: 'published', confidence: 0.85 };
  if (isFacebook(host))
    return path.length > 2 && FACEBOOK_WORDS.test(wordsOfLink(text, link.start)) ? { use: 'published', confidence: 0.7 } : null;
  if (path.length > 4 && (DOCUMENTS.test(path) || ARTICLE.test(path))) return null;
  const words = wordsOfLink(text, link.start);
  const isHinted = HINTS.test(words);
  if (isHinted && (OTHERS_WORDS.test(words) || NO_SITE.test(words))) return null;
  if (isHinted && (APPLY_WORDS.test(words) || CONTACT_WORDS.test(words))) return { use: 'asked', confidence: 0.8 };
  if (isNamedByPoster(facts, link, host, path)) return { use: 'published', confidence: 0.85 };
  if (isHinted && OWN_WORDS.test(words) && !(FAMOUS_SITES.test(words) && !/\b(?:my|our)\b/i.test(words)))
    return { use: 'published', confidence: 0.75 };
  if (FIRST_PERSON.test(words) && !OTHERS_WORDS.test(words) && !NO_SITE.test(words) && MAKER_WORDS.test(words))
    return { use: 'published', confidence: 0.65 };
  return isHinted && link.hasScheme && ROLE_WORDS.test(words) ? { use: 'asked', confidence: 0.6 } : null;
}

/** Domains of the mailboxes in a text, lower case. */
function mailHostsIn(text: string): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (let at = text.indexOf('@'); at !== -1 && hosts.size < 50; at = text.indexOf('@', at + 1)) {
    const host = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/i.exec(text.slice(at + 1, at + 100))?.[0];
    if (host !== undefined) hosts.add(host.toLowerCase());
  }
  return hosts;
}

/** The poster's name, their mail or the name of the company that hires is in the address. */
function isNamedByPoster(facts: Facts, link: LinkSpan, host: string, path: string): boolean {
  const { text, author } = facts;
  if (author !== null && text.slice(link.hostStart, link.end).toLowerCase().includes(author)) return true;
  const isRoot = path === '' || path === '/';
  if (isRoot && !host.endsWith('.edu') && facts.mailHosts.has(host)) return true;
  if (/^[)\]\s*]*(?:is|are) (?:looking|hiring|seeking|searching)\b/.test(text.slice(link.end, link.end + 24))) return true;
  return isRoot && facts.header.hasColumns && isCompanyOf(text, link, host);
}

/** “Acme Labs (acmelabs.example)”, or a line of its own, in a post that hires. */
function isCompanyOf(text: string, link: LinkSpan, host: string): boolean {
  const name = (host.split('.').at(-2) ?? '').replaceAll('-', '');
  const before = text.slice(Math.max(0, link.start - 60), link.start);
  if (
    name.length >= 3 &&
    /[a-z0-9] ?[([]?$/i.test(before) &&
    before
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .endsWith(name)
  )
    return true;
  if (/\w\)? \($/.test(before) && link.start < 700) return true;
  return /(?:^|\n)[^\w\n]{0,4}$/.test(before) && /^[^\w\n]{0,4}(?:\n|$)/.test(text.slice(link.end, link.end + 6));
}

/** Words before a link, without other links; of a list, the line that announces it. */
function wordsOfLink(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH * 2), start);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = before.slice(lineStart);
  if (!/\w/.test(line)) {
    const above = before.slice(0, lineStart).trimEnd();
    const last = above.slice(above.lastIndexOf('\n') + 1);
    if (/[:;]$|\bat$|here$/.test(last) || isListItem(last))
      line = last.replace(/https?:\/\/\S+|\b[\w-]+\.(?:com|org|net|io)\b\S*/gi, ' ');
  }
  const sentence = line.slice(-REACH).replace(/https?:\/\/\S+/g, ' ');
  return sentence.slice(sentence.lastIndexOf('. ') + 1);
}

function isListItem(line: string): boolean {
  return /^\s*[-*•]\s+\S+$/.test(line);
}

/** What is known of a host: it takes applications, it is never the poster's, or never and without a page to apply at. */
type Standing = 'applications' | 'elsewhere' | 'other' | 'unknown';

const standings = new Map<string, Standing>();
/** The memory of hosts is bounded; most posts link to the same few. */
const MOST_STANDINGS = 5000;

function standingOf(host: string): Standing {
  const known = standings.get(host);
  if (known !== undefined) return known;
  const standing = standingBy(host);
  if (standings.size >= MOST_STANDINGS) standings.clear();
  standings.set(host, standing);
  return standing;
}

function standingBy(host: string): Standing {
  const parent = parentOf(host);
  if (PICTURES.has(host) || PICTURES.has(parent)) return 'other';
  if ([host, parent, parentOf(host.slice(host.indexOf('.') + 1))].some((name) => APPLICATION_HOSTS.has(name)))
    return 'applications';
  return OTHER_SITES.has(host) || OTHER_SITES.has(parent) ? 'elsewhere' : 'unknown';
}

function parentOf(host: string): string {
  const last = host.lastIndexOf('.');
  return host.slice(host.lastIndexOf('.', last - 1) + 1);
}

function isFacebook(host: string): boolean {
  return host === 'facebook.com' || host === 'fb.com';
}

interface Header {
  /** Where the first line ends. */
  readonly end: number;
  /** “Acme | Engineer | Remote | https://acme.example” */
  readonly hasColumns: boolean;
}

function headerOf(text: string): Header {
  let from = 0;
  while (from < 40 && (text[from] === '\n' || text[from] === ' ')) from++;
  const line = text.slice(from, from + 600);
  const length = line.indexOf('\n') === -1 ? line.length : line.indexOf('\n');
  return { end: from + length, hasColumns: /[|•·]|—/.test(line.slice(0, length)) };
}
