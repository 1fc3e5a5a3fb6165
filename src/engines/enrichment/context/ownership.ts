/** Whether a contact is the poster's own: by their name, “my”, a label, a line of its own. */
import type { ContactKind } from '../../../domain/contact.ts';
import { isBlank, isCjk, isWordCode, type Span, skipBlanks } from '../text/characters.ts';
import { wordsBefore } from './phrases.ts';
import { isAnothers } from './third-parties.ts';

/** How many words away “my” may stand from a handle that is the poster's. */
export const OWN_REACH = 12;
const OWN = new Set(
  (
    "i i'm i've i'll me my mine our ours us we we're we've myself " +
    'mein meine meinen unser unsere notre nos mes mis nuestro nuestra meu minha nosso nossa mio mia nostro nostra mijn onze mój moja moje moim nasz nasza ' +
    'мой моя моё мои моём наш наша мій моє мої benim kendi můj naše mitt våra saya kami ' +
    'vores våre vår omat meidän saját noastră noastra nostru mea μου μας'
  ).split(' '),
);

export const OTHERS = new Set(
  'his her their its customer customers care service support hotline helpline cancel cancellation police emergency'.split(' '),
);

/** Whose something is, in its own sentence. */
const POSSESSORS = new Set('his her their its'.split(' '));

const PLATFORM_WORDS = new Set(
  'linkedin linked twitter tweet x github instagram insta ig facebook discord telegram mastodon bluesky bsky behance dribbble fiverr profile page account handle'.split(
    ' ',
  ),
);

/** The poster's: their own name, “my”, a label before it, a line of its own. */
export function isOwnBy(
  text: string,
  found: Span & { readonly kind: ContactKind; readonly value: string },
  shown: Span,
  before: readonly string[],
  behind: readonly string[],
  author: string | null,
): boolean {
  const { kind, value } = found;
  if (author !== null && isAuthors(value, author)) return true;
  // Posts thank and credit other members by their handle; only the poster's own name makes it theirs.
  if (kind === 'reddit') return isOwnName(before) || isOwnRedditor(text, found.start, behind);
  if (kind === 'phone' && isOthersPhone(before, behind)) return false;
  if (isIntroduced(before)) return true;
  // A line of its own is not what the sentence before it tells of.
  const told = isAlone(text, shown) && !endsInColon(text, shown.start) ? [] : before;
  if (kind !== 'email' && kind !== 'phone' && isAnothers(told, behind)) return false;
  if (kind === 'email' && isMailHeader(text, found.start)) return false;
  const reach = kind === 'email' ? before : before.slice(-OWN_REACH);
  if (before.slice(-4).some((word) => OTHERS.has(word) && !OWN.has(word))) return false;
  if (hasOwn(reach) || isOwnBehind(behind.slice(0, 8))) return true;
  if (kind === 'phone' && text.length - shown.end < 40 && text.slice(shown.end).trim().length < 4) return true;
  if (isAlone(text, shown) || isLabelled(text, shown.start) || isInHeader(text, shown)) return true;
  if (kind === 'discord' && value.startsWith('https://discord.gg/')) return true;
  // “Mastodon @jo@acme.example for the jokes.”, “ig is jo.doe”
  const isOfPlatform = before.length === 1 || (before.length === 2 && before[1] === 'is');
  if (kind !== 'website' && isOfPlatform && PLATFORM_WORDS.has(before[0] ?? '')) return true;
  // “GitHub github.com/jo, LinkedIn linkedin.com/in/jo”
  if (kind !== 'website' && PLATFORM_WORDS.has(before.at(-1) ?? '') && text.slice(found.start, found.end).includes('/'))
    return true;
  // “[GitHub profile](https://…)”, a list of profiles
  return (
    shown.start !== found.start &&
    wordsBefore(text, found.start, false)
      .slice(-4)
      .some((word) => PLATFORM_WORDS.has(word))
  );
}

/** “(that's us: @jo)”, “follow us at …” */
function isIntroduced(before: readonly string[]): boolean {
  const near = before.slice(-7);
  // “follow me on GitHub …”, “follow along at …”
  const follow = near.lastIndexOf('follow');
  if (follow !== -1 && /^(?:me|us|along|our|my)$/.test(near[follow + 1] ?? '')) return true;
  const [verb = '', whom = ''] = near.slice(-2);
  return (whom === 'us' || whom === 'me') && /^(?:that's|that|is|it's|this)$/.test(verb);
}

/** “Reddit: jo”, “u/jo is me”, “u/jo here” */
function isOwnRedditor(text: string, start: number, behind: readonly string[]): boolean {
  const isHere = behind[0] === 'here' && (behind.length === 1 || behind[1] === ',');
  return (
    isHere || (behind[0] === 'is' && behind[1] === 'me') || /\breddit ?: ?$/i.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** “my account u/jo”, “I am u/jo”; but “our very own u/jo”. */
function isOwnName(before: readonly string[]): boolean {
  const near = before.slice(-3);
  const isSaid = near.at(-1) === "i'm" || (near.at(-1) === 'am' && near.at(-2) === 'i');
  return isSaid || (near.some((word) => word === 'my' || word === 'our') && !near.includes('own') && !isAnothers(before, []));
}

/** “… is my account”, “… (that's me)”; but “… interviewed me”. */
function isOwnBehind(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (word !== 'me' && word !== 'us') return OWN.has(word);
    return index === 0 || /^(?:that's|is|,|follow|for|it's)$/.test(words[index - 1] ?? '');
  });
}

/** “From: jo@acme.co”, and the lines behind such a one: a mail that is shown. */
export function isMailHeader(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^[\s>*]{0,8}from\s?:/i.test(line)) return true;
  return /^[\s>*]{0,8}(?:to|cc|bcc|reply-to)\s?:/i.test(line) && /(?:^|\n)[\s>*]{0,8}from\s?:/i.test(before);
}

export function hasOwn(words: readonly string[]): boolean {
  return words.some((word) => OWN.has(word));
}

/** A support line, not somebody to answer to. */
export function isOthersPhone(before: readonly string[], behind: readonly string[]): boolean {
  const near = before.slice(-12);
  const last = near.lastIndexOf('');
  return (
    near.some((word, index) => OTHERS.has(word) && (index > last || !POSSESSORS.has(word))) ||
    // “the number for the church”
    near.some((word, index) => word === 'number' && index > last && near[index + 1] === 'for' && near[index + 2] === 'the') ||
    behind.slice(0, 4).some((word) => OTHERS.has(word))
  );
}

export function isAuthors(value: string, author: string): boolean {
  return author.length >= 3 && value.toLowerCase().split(/[@/]/).includes(author);
}

/** Nothing but the find stands on its line, or what follows it there is set apart: “jo@acme.co | acme.co”. */
function isAlone(text: string, { start, end }: Span): boolean {
  let from = start;
  while (from > 0 && start - from < 8 && !isWordCode(text.charCodeAt(from - 1)) && text[from - 1] !== '\n') from--;
  if (from > 0 && text[from - 1] !== '\n') return false;
  let to = end;
  while (to < text.length && to - end < 8 && !isWordCode(text.charCodeAt(to)) && text[to] !== '\n') to++;
  return to === text.length || text[to] === '\n' || '|•'.includes(text.slice(end, to).trim().charAt(0) || ' ');
}

/** The line above leads to what stands here: “Thanks to:”. */
function endsInColon(text: string, start: number): boolean {
  let i = start;
  while (i > 0 && start - i < 8 && !isWordCode(text.charCodeAt(i - 1)) && text[i - 1] !== ':') i--;
  return text[i - 1] === ':';
}

/** “LinkedIn: …”, “Portfolio -> …”: a label stands before it, which is how people sign. */
function isLabelled(text: string, start: number): boolean {
  let i = start;
  while (i > 0 && start - i < 3 && isBlank(text.charCodeAt(i - 1))) i--;
  const mark = text[i - 1];
  // French sets a blank before its colon.
  const last = isBlank(text.charCodeAt(i - 2)) ? i - 3 : i - 2;
  return (
    (mark === ':' && (isWordCode(text.charCodeAt(last)) || isCjk(text.charCodeAt(last)) || text[last] === '*')) ||
    mark === '→' ||
    (mark === '>' && '-='.includes(text[i - 2] ?? ' '))
  );
}

/** In the first line of a post that names a company, its place and its links in columns. */
function isInHeader(text: string, { start }: Span): boolean {
  const first = skipBlanks(text, 0, 8);
  const from = text[first] === '\n' ? first + 1 : first;
  const line = text.slice(from, from + 400);
  const end = line.indexOf('\n');
  return start < from + (end === -1 ? line.length : end) && line.slice(0, end === -1 ? line.length : end).includes('|');
}
