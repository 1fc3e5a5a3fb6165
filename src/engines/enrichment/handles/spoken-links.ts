/** Links without a dot: “t me slash jodoe”, “calendly slash jodoe slash 30min”, “t . me / jodoe”, “Calendly: jodoe/intro”. */

import { contactOfLink, type FoundHandle } from '../links/link-contacts.ts';
import { schemeLinkAt } from '../links/link-spans.ts';
import { endsPhrase } from './handle-text.ts';
import { isNoHandle } from './no-handles.ts';
import { spelledName } from './spelled-names.ts';

/** What people call a site before a slash that they speak; for others they say the ending. */
const HOSTS: Readonly<Record<string, string>> = {
  calendly: 'calendly.com',
  github: 'github.com',
  twitter: 'twitter.com',
  instagram: 'instagram.com',
  insta: 'instagram.com',
  linkedin: 'linkedin.com',
  telegram: 't.me',
};
const HOST_BEFORE =
  /(?:^|[^\w.@/-])(?:(calendly|github|twitter|insta(?:gram)?|linkedin|telegram)|(t|wa|telegram|x|cal|calendly|github|twitter|instagram|linkedin|discord)( \. ?|\. | )(me|com|gg))[ ,]{0,2}[[(]?$/i;
const PART = /^[\w@~](?:[\w.~-]{0,60}[\w~])?/;
const NEXT_SLASH = /^(?: ?\/ ?| (?:forward )?slash | ?[[(](?:slash|\/)[\])] ?)(?=[\w@~])/i;
const MOST_PARTS = 4;
const LONGEST_PART = 64;
const LONGEST_HOST = 24;

/** The contact whose slash stands at `at`, as a word or as a mark between blanks; null where no known site stands before it. */
export function linkAroundSlash(text: string, at: number): FoundHandle | null {
  const before = text.slice(Math.max(0, at - LONGEST_HOST), at);
  const found = HOST_BEFORE.exec(before.replace(/ forward $/i, ' '));
  if (found === null) return null;
  const [whole, site, name, , ending] = found;
  const host = site === undefined ? `${name?.toLowerCase()}.${ending?.toLowerCase()}` : (HOSTS[site.toLowerCase()] ?? '');
  const start = at - before.length + found.index + (/^[^\w]/.test(whole) ? 1 : 0);
  return pathFrom(text, start, at, host);
}

function pathFrom(text: string, start: number, at: number, host: string): FoundHandle | null {
  let end = text[at] === '/' ? at + 1 : at + 'slash'.length;
  if (text[end] === ')' || text[end] === ']') end++;
  if (text[end] === ' ') end++;
  let path = '';
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const part = PART.exec(text.slice(end, end + LONGEST_PART))?.[0] ?? '';
    if (part === '') break;
    const whole = spelledName(text, end, end + part.length);
    path += `/${whole.name}`;
    end = whole.end;
    const slash = NEXT_SLASH.exec(text.slice(end, end + 20))?.[0];
    if (slash === undefined) break;
    end += slash.length;
  }
  const last = path.slice(path.lastIndexOf('/') + 1);
  // “GitHub slash commands”
  if (path === '' || (isNoHandle(last) && path.lastIndexOf('/') === 0) || !endsPhrase(text, end)) return null;
  const plain = `https://${host}${path}`;
  const link = schemeLinkAt(plain, 'https'.length, 0)?.link ?? null;
  const contact = link === null ? null : contactOfLink(plain, link, null, null);
  return contact === null || contact.kind === 'website' ? null : { ...contact, start, end, confidence: 0.75 };
}

const CALENDLY =
  /^calendly(?: (?:link|page|calendar|handle|name|user ?name)){0,2}(?<lead> ?[:=→/] ?| ?[-–—]>? | ?\(| is ?:? )(?<path>[a-z0-9][\w-]{2,40}(?:\/[\w-]{1,60}){0,2})/i;

/** “Calendly: jodoe/30min”, “my Calendly is jodoe”, where the name of the site begins at `from`. */
export function calendlyName(text: string, from: number): FoundHandle | null {
  const { lead, path } = CALENDLY.exec(text.slice(from, from + 120))?.groups ?? {};
  if (lead === undefined || path === undefined || '/.@-'.includes(text[from - 1] ?? ' ')) return null;
  const start = text.indexOf(path, from + 'calendly'.length + lead.length);
  const end = start + path.length;
  const name = path.split('/', 1)[0] ?? '';
  const isMine = /\b(?:my|our) $/i.test(text.slice(Math.max(0, from - 4), from));
  if (lead.startsWith(' is') && !isMine && !path.includes('/')) return null;
  if (isNoHandle(name) || /^[A-Z][a-z]+$/.test(path) || !endsPhrase(text, end)) return null;
  return { kind: 'calendar', value: `https://calendly.com/${path}`, start, end, confidence: 0.7, most: 'asked' };
}
