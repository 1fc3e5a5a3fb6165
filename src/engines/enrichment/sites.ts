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
    'imgur.com youtube.com youtu.be wikipedia.org stackoverflow.com amazon.com techcrunch.com nytimes.com redd.it reddit.com google.com bit.ly tinyurl.com goo.gl ' +
    'facebook.com kickstarter.com apple.com medium.com flickr.com ycombinator.com dropbox.com pastebin.com news.ycombinator.com x.com twitter.com linkedin.com ' +
    'microsoft.com bloomberg.com forbes.com wired.com theverge.com cnbc.com bbc.co.uk bbc.com reuters.com wsj.com arxiv.org loom.com imdb.com ebay.com craigslist.org'
  ).split(' '),
);

const APPLY_WORDS =
  /\b(?:apply|applying|application|applications|appl(?:y|ications?) (?:here|at|via|through|online)|openings?|open (?:roles?|positions?)|positions?|jobs?(?: (?:description|post|posting|listing|board|page|ad|spec))?|careers?(?: page)?|roles?|vacanc(?:y|ies)|hiring|join us|sign up|fill (?:out|in)|form|survey|jd|listing|bewerb\w*|postul\w*|link|details|learn more|more info(?:rmation)?|see more|read more|more|interested)\b/i;
const OWN_WORDS =
  /\b(?:(?:my|our) (?:[\w-]+ ){0,2}(?:site|website|web ?page|portfolio|work|company|blog|homepage|reel|page|profile|studio|agency|store|shop|gallery|product|app|startup|landing page)|(?:web)?site|website|portfolio|homepage|web|url|demo reel|reel|samples?|résumé|resume|cv|works?|examples?|company)\b/i;
const PATH_TO_APPLY =
  /\/(?:jobs?|careers?|apply|join(?:-us)?|hiring|openings?|open-(?:positions|roles)|positions?|vacanc(?:y|ies)|work-with-us|work-for-us|we-are-hiring|recruitment|stellen\w*|karriere|company\/careers|about\/careers|join-our-team)(?:[/?#._-]|$)/i;
const HOST_TO_APPLY = /^(?:careers?|jobs?|apply|hiring|join|work|talent|job-boards)\./;
const DOCUMENTS = /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|mp4|mp3|zip|csv)$/i;
/** Looked back for words that say what a link is. */
const REACH = 90;

/** Null where the link is merely mentioned: an article, a product, a picture. Looks at a bounded stretch of text. */
export function siteUse(text: string, link: LinkSpan, host: string): SiteUse | null {
  const path = text.slice(link.hostEnd, link.end);
  if (
    isApplicationHost(host) ||
    (host === 'docs.google.com' && path.startsWith('/forms')) ||
    (host === 'ycombinator.com' && /\/jobs(?:\/|$)/.test(path))
  ) {
    return { use: 'asked', confidence: 0.9 };
  }
  if (isKnownElsewhere(host)) return null;
  const line = lineBefore(text, link.start);
  if (link.hasScheme || PATH_TO_APPLY.test(path)) {
    if (PATH_TO_APPLY.test(path) || HOST_TO_APPLY.test(host)) return { use: 'asked', confidence: 0.85 };
  }
  const isDocument = DOCUMENTS.test(path);
  if (isHeader(text, link)) return { use: 'published', confidence: 0.85 };
  const words = line.slice(line.lastIndexOf('. ') + 1);
  if (!isDocument && /\b(?:apply|application|submit|sign up|fill)\b[^.]{0,60}$/i.test(words))
    return { use: 'asked', confidence: 0.8 };
  if (OWN_WORDS.test(words.slice(-40)) && !isDocument) return { use: 'published', confidence: 0.75 };
  return APPLY_WORDS.test(words) && /[:>→-]\s*$/.test(words) && !isDocument && link.hasScheme
    ? { use: 'asked', confidence: 0.6 }
    : null;
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

/** “Acme | Engineer | Remote | https://acme.example”: the first line of a hiring post, in columns. */
function isHeader(text: string, { start, end }: LinkSpan): boolean {
  const first = /^\s*/.exec(text.slice(0, 40))?.[0].length ?? 0;
  const lineEnd = text.indexOf('\n', first);
  const to = lineEnd === -1 ? text.length : lineEnd;
  return (
    end <= to && to - first < 600 && start >= first && /[|•·–—(]/.test(text.slice(first, to).replace(text.slice(start, end), ''))
  );
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}
