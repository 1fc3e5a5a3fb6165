/** What the path of a link says of the page: a person's, an opening, an article, a file. */

/** Pages of people on platforms of pictures, films and answers. */
export const PROFILE_PATH =
  /^\/(?:users?|c|p|channel|people|photos|profiles?|members?|artist|view|gm|designers|freelancer|creators?|sellers?)\/(?!register|login|signup|join)[\w@-]{2,60}(?:\/[\w-]{1,40})?\/?(?:\?feature=\w+)?$|^\/@[\w.-]{2,40}\/?$/i;
export const NAME_PATH =
  /^\/(?!(?:about|pricing|log-?in|sign-?up|register|explore|search|blog|help|jobs|features|terms|privacy|discover|tags?|topics?|watch|categories|new|top|home|faq|docs|support)\b)(?=[^/]{0,60}[a-z])[@~]?[\w.-]{2,60}\/?(?:\?[\w=&-]{0,60})?$/i;
export const ONE_SEGMENT = /^\/[\w.~@-]{1,80}\/?(?:\?[\w=&-]{0,60})?$/;
export const PATH_TO_APPLY =
  /\/(?:jobs?|careers?|apply|join(?:-us)?|hiring|openings?|open-(?:positions|roles)|positions?|vacanc(?:y|ies)|work-with-us|work-for-us|we-are-hiring|recruitment|stellen\w*|karriere|join-our-team|viewform|founding-[\w-]+|work-at-[\w-]+)(?:[/?#._-]|$)/i;
export const ARTICLE = /\/(?:blog|posts?|news|articles?|stories)\/.|\/(?:19|20)\d\d\/\d|faq\b|\?ref/i;
const DOCUMENTS = /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|mp4|mp3|zip|csv)$/i;
/** Where artists and freelancers say what they take and what it costs. */
export const PATH_OF_OFFER =
  /^\/(?:commissions?|comms|portfolio|hire-?me|work-with-me|rates|tos|consulting|services|illustrations?|gallery|show-?reel|reel|case-studies|examples|samples)\/?$/i;
/** The first letters of a path to somebody's page where few pages are anybody's. */
export function mayBePerson(code: number): boolean {
  const letter = code | 0x20;
  return code === 0x40 || letter === 0x75 || letter === 0x63 || letter === 0x70 || letter === 0x6d;
}

/** The first letters of `PROFILE_PATH`. */
export function mayBeProfile(code: number): boolean {
  return code < 128 && PROFILE_LETTERS[code] === 1;
}

const PROFILE_LETTERS = new Uint8Array(128);
for (const letter of '@ucpmavgdfsUCPMAVGDFS') PROFILE_LETTERS[letter.charCodeAt(0)] = 1;

/** A picture, a film or a paper. */
export function isDocument(path: string): boolean {
  return hasEnding(path) && DOCUMENTS.test(path);
}

/** `.pdf`, `.jpeg` */
function hasEnding(path: string): boolean {
  return path.charCodeAt(path.length - 4) === 0x2e || path.charCodeAt(path.length - 5) === 0x2e;
}

/** A person's shop or card there, not a thing that somebody sells. */
export function isPersonalPage(host: string, path: string, isRoot: boolean): boolean {
  if (host === 'etsy.com') return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?shop\//.test(path);
  return isRoot ? host.split('.').length > 2 : /^\/@?[\w.-]{2,40}(?:\/(?:commissions|shop|store))?\/?$/.test(path);
}

/** “discord.py”, “readme.md” */
export function isFile(text: string, end: number): boolean {
  if (text.charCodeAt(end - 3) !== 0x2e) return false;
  const first = text.charCodeAt(end - 2) | 0x20;
  const second = text.charCodeAt(end - 1) | 0x20;
  return (first === 0x70 && second === 0x79) || (first === 0x6d && second === 0x64);
}
