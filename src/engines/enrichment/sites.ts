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
    'successfactors.com oraclecloud.com eightfold.ai adp.com bullhornreach.com werecruit.io hibob.com kekahire.com darwinbox.in careerpuck.com'
  ).split(' '),
);
/** Where things are shown, sold or read: never the poster's own site. */
const OTHER_SITES = new Set(
  (
    'imgur.com instagram.com cl.ly youtube.com youtu.be wikipedia.org stackoverflow.com amazon.com techcrunch.com nytimes.com redd.it reddit.com google.com bit.ly tinyurl.com goo.gl ' +
    'kickstarter.com apple.com medium.com flickr.com ycombinator.com dropbox.com pastebin.com news.ycombinator.com x.com twitter.com linkedin.com ' +
    'microsoft.com bloomberg.com forbes.com wired.com theverge.com cnbc.com bbc.co.uk bbc.com reuters.com wsj.com arxiv.org loom.com imdb.com ebay.com craigslist.org'
  ).split(' '),
);

const APPLY_WORDS =
  /\b(?:apply|applying|applications?|submit|sign up|fill (?:out|in)|survey|questionnaire|form|bewerb\w*|postul\w*|candidat\w*|solicit\w*)\b[^.]{0,60}$/i;
const ROLE_WORDS =
  /\b(?:openings?|open (?:roles?|positions?)|positions?|jobs?(?: (?:description|post|posting|listing|board|page|ad|spec))?|careers?(?: page)?|roles?|vacanc(?:y|ies)|hiring|join us|jd|listing|details|learn more|more info(?:rmation)?|read more|engineer|developer|designer|manager)\b[^.]{0,30}[:>→-]\W{0,4}$/i;
const OWN_WORDS =
  /\b(?:(?:my|our) (?:[\w-]+ ){0,3}(?:site|website|webiste|web ?page|portfolio|work|company|blog|homepage|reel|page|profile|studio|agency|store|shop|gallery|startup)|(?:web)?site|website|portfolio|homepage|demo reel|reel|company)\b[^.]{0,24}$|\b(?:web|url|www|samples?|works?|portfolio|website|site)\b[^.]{0,60}: ?\W{0,3}$/i;
/** “their website”, “a site like …”: somebody else's. */
const OTHERS_WORDS =
  /\b(?:his|her|their|its|whose|(?!it's|here's|that's|there's|what's|let's)\w+['’]s|like|such as|called|via|using|hostname|sites|redditor)\b[^.]{0,28}$/i;
const PATH_TO_APPLY =
  /\/(?:jobs?|careers?|apply|join(?:-us)?|hiring|openings?|open-(?:positions|roles)|positions?|vacanc(?:y|ies)|work-with-us|work-for-us|we-are-hiring|recruitment|stellen\w*|karriere|join-our-team|viewform|founding-[\w-]+)(?:[/?#._-]|$)/i;
const HOST_TO_APPLY = /^(?:careers?|jobs?|apply|hiring|join|talent|job-boards)\./;
const ARTICLE = /\/(?:blog|posts?|news|articles?|stories)\/.|\/(?:19|20)\d\d\/\d|faq\b|\?ref/i;
const DOCUMENTS = /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|mp4|mp3|zip|csv)$/i;
const FACEBOOK_WORDS = /\b(?:my|our|us on|me on|like us|find me|facebook page)\b[^.]{0,60}$|facebook(?: page)?\W{1,4}$|^\W*$/i;
/** Looked back for words that say what a link is. */
const REACH = 110;

/** Null where the link is merely mentioned: an article, a product, a picture. `author` is the poster's name, lower case. Looks at a bounded stretch of text. */
export function siteUse(text: string, link: LinkSpan, host: string, author: string | null): SiteUse | null {
  const path = text.slice(link.hostEnd, link.end);
  // “[www.acme.example](https://…)”: the address behind it counts.
  if (text.startsWith('](', link.end)) return null;
  if (isApplicationHost(host) || (host === 'docs.google.com' && path.startsWith('/forms')))
    return { use: 'asked', confidence: 0.9 };
  if (PATH_TO_APPLY.test(path) || (link.hasScheme && HOST_TO_APPLY.test(host))) return { use: 'asked', confidence: 0.85 };
  const words = wordsOfLink(text, link.start);
  if (isFacebook(host)) return FACEBOOK_WORDS.test(words) && path.length > 2 ? { use: 'published', confidence: 0.7 } : null;
  if (isKnownElsewhere(host)) return null;
  if (OTHERS_WORDS.test(words)) return null;
  if (isInHeader(text, link)) return { use: 'published', confidence: 0.85 };
  if (DOCUMENTS.test(path) || ARTICLE.test(path)) return null;
  if (APPLY_WORDS.test(words)) return { use: 'asked', confidence: 0.8 };
  if (isNamedByPoster(text, link, host, author)) return { use: 'published', confidence: 0.85 };
  if (OWN_WORDS.test(words)) return { use: 'published', confidence: 0.75 };
  return ROLE_WORDS.test(words) && link.hasScheme ? { use: 'asked', confidence: 0.6 } : null;
}

/** The poster's name, their mail or the name of the company that hires is in the address. */
function isNamedByPoster(text: string, link: LinkSpan, host: string, author: string | null): boolean {
  const isRoot = /^\/?$/.test(text.slice(link.hostEnd, link.end));
  const address = text.slice(link.hostStart, link.end).toLowerCase();
  if (author !== null && author.length > 4 && address.includes(author)) return true;
  if (isRoot && !host.endsWith('.edu') && text.length < 20_000 && new RegExp(`@${host.replaceAll('.', '\\.')}\\b`, 'i').test(text)) return true;
  if (/^[)\]\s*]*(?:is|are) (?:looking|hiring|seeking|searching)\b/.test(text.slice(link.end, link.end + 24))) return true;
  return isRoot && hasHeader(text) && isCompanyOf(text, link, host);
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

function isApplicationHost(host: string): boolean {
  return (
    APPLICATION_HOSTS.has(host) ||
    APPLICATION_HOSTS.has(parentOf(host)) ||
    APPLICATION_HOSTS.has(parentOf(host.slice(host.indexOf('.') + 1)))
  );
}

function isKnownElsewhere(host: string): boolean {
  return OTHER_SITES.has(host) || OTHER_SITES.has(parentOf(host));
}

function parentOf(host: string): string {
  const last = host.lastIndexOf('.');
  return host.slice(host.lastIndexOf('.', last - 1) + 1);
}

function isFacebook(host: string): boolean {
  return host === 'facebook.com' || host === 'fb.com';
}

/** “Acme | Engineer | Remote | https://acme.example”: the first line of a hiring post, in columns. */
function isInHeader(text: string, { end }: LinkSpan): boolean {
  const header = headerOf(text);
  return end <= header.end && header.hasColumns;
}

function hasHeader(text: string): boolean {
  return headerOf(text).hasColumns;
}

function headerOf(text: string): { readonly end: number; readonly hasColumns: boolean } {
  let from = 0;
  while (from < 40 && (text[from] === '\n' || text[from] === ' ')) from++;
  const line = text.slice(from, from + 600);
  const length = line.indexOf('\n') === -1 ? line.length : line.indexOf('\n');
  return { end: from + length, hasColumns: /[|•·]|—/.test(line.slice(0, length)) };
}
