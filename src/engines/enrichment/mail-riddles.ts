/** Addresses that are told rather than written: “my first name at …”, “my user name here @ …”, “jo at the company domain”. */
import { skipBlanksBack } from './characters.ts';
import { endingOf } from './domains.ts';
import { type Domain, domainFrom } from './mail-domain.ts';
import type { Local } from './mail-local.ts';

/** So much of a text is looked at for the poster's name. */
const NAME_REACH = 20_000;
/** A riddle is no longer than this. */
const RIDDLE_REACH = 64;

const USER_NAME =
  /[([{<"']?\s?\b(?:(?:my|this|same)\s(?:[\w-]{1,12}\s){0,2}(?:user-?\s?(?:name|id)|handle|nick(?:name)?|login|screen\s?name|(?:reddit|hn)\sname)|(?:my)?(?:hn|reddit)[\s_-]?user-?name)(?:\s(?:as\s)?(?:here|on\s(?:here|hn|reddit|this\ssite)|above))?\s?[)\]}>"']?$/i;
/** Another name than the one the post stands under. */
const ELSEWHERE =
  /\b(?:twitter|x|github|gh|insta|instagram|ig|telegram|tg|discord|linkedin|skype|steam|twitch|xbox|psn|irc|bsky|bluesky|mastodon|old|real|other|company|work|gaming)\b/i;

const FIRST = String.raw`(?:my\s|the\s)?(?:first[\s._-]?name|given[\s-]?name|forename|vorname|prénom|voornaam)`;
const LAST = String.raw`(?:last[\s._-]?name|surname|family\sname|nachname)`;
const NAMED = new RegExp(
  String.raw`[([{<"']?\s?(?<![\w.'’-])(?:${FIRST}(?:(\s?(?:\.|_|-|[[(]?dot[\])]?)\s?|\s)(${LAST}))?|(?:my\s)(${LAST}))\s?[)\]}>"']?$`,
  'i',
);
const INITIAL =
  /[([{<"']?\s?(?<![\w.'’-])(?:my\s)?first\s?(?:initial|letter)(?:\sof\smy\sfirst\sname)?(?:\s?(?:\+|&|,|and|plus|then|followed\sby)\s?|\s?)(?:my\s)?(?:last[\s._-]?name|surname)\s?[)\]}>"']?$/i;
const OTHERS = /\b(?:his|her|their|your|whose|employee(?:'s|s|’s)?|person(?:'s|’s)?|\w+['’]s)\s*$/i;

const STARTS_WITH =
  /(?:starts?|begins?|beginning|starting) with ["'“]?([a-z0-9][\w.+-]{0,39})["'”]?,?(?: and)? (?:ends?|ending|finish(?:es)?)(?: with| in)? ?["'“]?$/i;
const FOLLOWED_BY = /["'“]?([a-z0-9][\w.+-]{0,39})["'”]?,? (?:followed by|plus|and then|then|\+) (?:an? |the )?["'“]?$/i;

/** “starts with jo and ends with @acme.co”, “jo followed by @acme.co” */
function nameInPart(before: string, start: number): Local | null {
  const found = STARTS_WITH.exec(before) ?? FOLLOWED_BY.exec(before);
  const name = found?.[1];
  return found === null || name === undefined ? null : { name, start: start - found[0].length + found[0].indexOf(name) };
}

/** The mailbox that the words before `start` tell: the poster's name here or their own, where the post says it. `author` is lower case. */
export function mailboxTold(text: string, start: number, author: string | null): Local | null {
  const before = text.slice(Math.max(0, start - RIDDLE_REACH), start);
  if (/(?:with|by|plus|then|in|\+) ?["'“]?$/i.test(before.slice(-7))) {
    const part = nameInPart(before, start);
    if (part !== null) return part;
  }
  if (!/name|handle|nick|login|here|user|above/i.test(before)) return null;
  return (author === null ? null : userNameTold(before, start, author)) ?? nameTold(text, before, start, author);
}

/** “(my HN username)@acme.co”: the poster's own name here, where it may be a mailbox. */
function userNameTold(before: string, start: number, author: string): Local | null {
  const found = USER_NAME.exec(before)?.[0];
  if (found === undefined || ELSEWHERE.test(found) || !/^[a-z0-9][\w.+-]*$/.test(author)) return null;
  return { name: author, start: start - found.trimStart().length };
}

/** “my first name at acme dot co”, in a post that says whose it is. */
function nameTold(text: string, before: string, start: number, author: string | null): Local | null {
  const initial = INITIAL.exec(before)?.[0];
  if (initial !== undefined) {
    const person = OTHERS.test(before.slice(0, before.length - initial.length)) ? null : posterIn(text, author);
    if (person === null || person.last === null) return null;
    return { name: `${person.first.charAt(0)}${person.last}`, start: start - initial.trimStart().length };
  }
  const found = NAMED.exec(before);
  if (found === null || OTHERS.test(before.slice(0, found.index))) return null;
  const person = posterIn(text, author);
  if (person === null) return null;
  const [whole, joint = '', second, lone] = found;
  if ((second !== undefined || lone !== undefined) && person.last === null) return null;
  const sign = /[._-]|dot/i.exec(joint)?.[0].toLowerCase().replace('dot', '.') ?? '';
  const name =
    lone !== undefined ? (person.last ?? '') : second === undefined ? person.first : `${person.first}${sign}${person.last}`;
  return { name, start: start - whole.trimStart().length };
}

interface Person {
  readonly first: string;
  readonly last: string | null;
}

const NAME = String.raw`([A-Z][a-z]{1,19})(?:[ \t]+([A-Z][a-z]{1,19}))?\b`;
const SAID = new RegExp(String.raw`\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Nn]ame['’]s|[Tt]his is)[ \t]+${NAME}`, 'g');
const HERE = /(?:^|[.!?\n–—-])[ \t]*([A-Z][a-z]{1,19}) here(?:,| from| at|!|\.)/g;
const SIGNED = new RegExp(
  String.raw`(?:\n[ \t]*[-–—~*_]{0,3}|(?:[Tt]hanks|[Cc]heers|[Rr]egards|[Bb]est)[,!.]?[ \t]*[-–—~]?|[-–—~])[ \t]*${NAME}[ \t.!_*]*(?:\([^()\n]{0,60}\)[ \t.]*)?$`,
);
/** Capitalised after “I'm” or alone on a last line, and no name. */
const NO_NAMES = new Set(
  (
    'german american canadian british english french spanish italian dutch polish swedish danish norwegian finnish irish scottish indian pakistani chinese japanese korean ' +
    'australian russian ukrainian turkish greek brazilian mexican portuguese european african asian muslim jewish christian catholic the an looking hiring seeking apply click ' +
    'see look thanks cheers regards best remote onsite please note posted located contact email over right out up down read only join start posted sign register enter go come stay view answer reply respond write new senior junior not just also'
  ).split(' '),
);

/** The last post that was asked for its poster: a text of nothing but riddles is read once. */
let lastRead: { readonly text: string; readonly author: string | null; readonly person: Person | null } | null = null;

/** Whose post it is, where it says one name and no other. */
function posterIn(text: string, author: string | null): Person | null {
  if (lastRead?.text !== text || lastRead.author !== author) lastRead = { text, author, person: readPoster(text, author) };
  return lastRead.person;
}

function readPoster(text: string, author: string | null): Person | null {
  const people = new Map<string, Person>();
  const add = (first: string | undefined, last: string | undefined): void => {
    const name = first?.toLowerCase() ?? '';
    if (name === '' || NO_NAMES.has(name)) return;
    const known = people.get(name)?.last ?? null;
    people.set(name, { first: name, last: last?.toLowerCase() ?? known });
  };
  const read = text.slice(0, NAME_REACH);
  for (const [, first, last] of read.matchAll(SAID)) add(first, last);
  for (const [, first] of read.matchAll(HERE)) add(first, undefined);
  const signed = SIGNED.exec(text.slice(-80).trimEnd());
  add(signed?.[1], signed?.[2]);
  // A display name, as some platforms have it; a login is no first name.
  const shown = /^([a-z]{2,20}) ([a-z]{2,20})$/.exec(author ?? '');
  add(shown?.[1], shown?.[2]);
  const [person] = people.values();
  return people.size === 1 ? (person ?? null) : null;
}

const OWN_DOMAIN =
  /^(?:(?:(?:the|our|my|this) )?(?:company(?:'s|’s)?|startup|our|above|same) (?:domain|website|url)\b(?: name)?|(?:that|my|this|our|the) (?:domain|site|website|url)\b(?: name)?(?: above)?)/i;
const TOLD_BEHIND =
  /^,? {0,2}(?:(?:which|and it|that|it|domain) is|[([]|[:=]|-|–)\s{0,2}(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,2})(?=[\s/)\]|,.!?]|$)/i;
const TOLD_PART =
  /^(?:,? ?(?:followed by|and then|then|plus|\+|and) |\(?(?:the|my|our) (?:domain|host)(?: name)?(?: is|:| =)? ?["'“(]?|\(?(?:the )?same (?:domain|host|site) as )(?=[a-z0-9-]{2,60}\.[a-z])/i;

/** “hello@ followed by acme.co”, “jo@ (the domain is acme.co)”: the domain behind words, where the sign stands alone. */
function domainInPart(text: string, from: number): Domain | null {
  const lead = TOLD_PART.exec(text.slice(from, from + 100))?.[0];
  if (lead === undefined) return null;
  const domain = domainFrom(text, from + lead.length);
  return domain?.isKnown === true && !domain.isShort ? { ...domain, hasBracketDots: true } : null;
}

/** The last site that is named shortly before `to`. */
function siteBefore(text: string, to: number): string | undefined {
  const sites = text
    .slice(Math.max(0, to - 300), to)
    .matchAll(/(?<![\w@.-])(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,2})(?=[\s/)|,]|\.(?:\s|$)|$)/gi);
  return [...sites].findLast(([, site = '']) => endingOf(site.slice(site.lastIndexOf('.') + 1).toLowerCase()) === 'known')?.[1];
}

/** “jo at the company domain”, where the first line of the post names the company's site; “jo at my domain, which is acme.co”. */
export function ownDomain(text: string, from: number): Domain | null {
  const lead = text.charCodeAt(from) | 0x20;
  // c(ompany), s(tartup, same), o(ur), t(he, this, that), m(y), a(bove, nd), f(ollowed), p(lus)
  if (!'csotmafp('.includes(String.fromCharCode(lead)) && !'(,+'.includes(text[from] ?? ' ')) return null;
  const part = domainInPart(text, from);
  if (part !== null) return part;
  const said = OWN_DOMAIN.exec(text.slice(from, from + 40));
  if (said === null) return null;
  const behind = from + said[0].length;
  const told = TOLD_BEHIND.exec(text.slice(behind, behind + 100));
  if (told !== null) {
    const domain = domainFrom(`${told[1] ?? ''} `, 0);
    if (domain?.isKnown === true && !domain.isShort) return { ...domain, end: behind + told[0].length, hasBracketDots: true };
  }
  const site =
    /^\s*[^\n]{0,300}?(?:https?:\/\/)?(?:www\.)?\b([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,2})(?=[\s/)|,]|$)/i.exec(
      text.slice(0, 600),
    )?.[1] ?? siteBefore(text, from);
  const domain = site === undefined ? null : domainFrom(`${site} `, 0);
  if (domain === null || !domain.isKnown || domain.isShort) return null;
  return { ...domain, end: from + said[0].length, hasBracketDots: true, isCut: true };
}

/** Before `[remove this]`, which stands between a mailbox and its sign. */
export function beforeHint(text: string, start: number): number {
  const close = text[start - 1] ?? '';
  if (close !== ']' && close !== ')' && close !== '}' && close !== '>') return start;
  const hint = /[[({<](?:remove|delete|drop|no.?spam|spam|ignore)[^[\](){}<>\n]{0,24}[\])}>]$/i.exec(
    text.slice(Math.max(0, start - 36), start),
  );
  return hint === null ? start : skipBlanksBack(text, start - hint[0].length, 2);
}
