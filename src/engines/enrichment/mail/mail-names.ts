/** Mailboxes and domains that are told by the poster's names: “my first name at …”, “my user name here @ …”, “hello at my last name dot com”. */
import { endingOf } from '../text/domains.ts';
import { FirstLetters } from '../text/first-letters.ts';
import type { Domain } from './mail-domain.ts';
import type { Local } from './mail-local.ts';
import { type Person, posterIn } from './poster-name.ts';

/** A riddle is no longer than this. */
const RIDDLE_REACH = 84;

const OPEN = String.raw`[([{<"'“$]{0,2}\s?`;
const CLOSE = String.raw`\s?[)\]}>"'”]{0,2}`;
/** What joins a name and the sign: “…, then”, “… plus”. */
const THEN = String.raw`(?:,? ?(?:and then|and add|and|then|plus|\+|followed by|with|on|over (?:on|at)|at)(?: the| an?| my)?)?,?\s?`;
const WITHOUT = String.raw`(?:,? \(?(?:without|minus|w\/o|less|no|but no|but without|sans) (?:the |any |its )?(underscores?|digits?|numbers?|dots?|dash(?:es)?|hyphens?)\)?,?)?`;
const HERE = String.raw`(?:\s(?:as\s)?(?:here|on\s(?:here|hn|reddit|this\ssite)|above|over here)|\s(?:i|I) (?:post|write) (?:with|under))?`;
const USER_WORD = String.raw`(?:user-?\s?(?:name|id)|handle|nick(?:name)?|login|screen\s?name|account\sname|(?:reddit|hn)\sname)`;
const USER_NAME = new RegExp(
  String.raw`(?:${OPEN}\b(?:(?:my|this|same|the same|same as my)\s(?:[\w-]{1,12}\s){0,2}${USER_WORD}|(?:my)?(?:hn|reddit)[\s_-]?user-?name|the name (?=i post))${HERE}|(?:[([{<]|\$\{?)\s?${USER_WORD}|\b${USER_WORD} (?:here|above))${CLOSE}${WITHOUT}${THEN}$`,
  'i',
);
/** Another name than the one the post stands under. */
const ELSEWHERE =
  /\b(?:twitter|x|github|gh|insta|instagram|ig|telegram|tg|discord|linkedin|skype|steam|twitch|xbox|psn|irc|bsky|bluesky|mastodon|old|real|other|company|work|gaming)\b/i;

const FIRST = String.raw`(?:my\s|the\s)?(?:first[\s._-]?name|given[\s-]?name|forename|vorname|prénom|voornaam|fname)`;
const LAST = String.raw`(?:my\s|the\s)?(?:last[\s._-]?name|surname|family\sname|nachname|lname)`;
const JOINT = String.raw`\s?(?:\.|_|-|[[(]?dot[\])]?|[[(]\.[\])])?\s?(?:(?:and|then|plus|\+|&) )?`;
const NAMED = new RegExp(
  String.raw`(?<![\w.'’-])${OPEN}(?:${FIRST}${CLOSE}(?:(${JOINT})${OPEN}(${LAST})${CLOSE})?|(my\s|[([{<$])(${LAST})${CLOSE})${THEN}$`,
  'i',
);
/** `firstnamelastname`, `first.last`, `firstlast`, “my full name” */
const COMPACT = /(?<![\w.'’-])(?:[([{<$]?(?:first(?:name)?([._-]?)(?:last|sur)(?:name)?)|(?:my )?full ?name)[)\]}>]?\s?$/i;
/** “my first name (Jo)”, “my first name, Jo,” */
const TOLD_FIRST = new RegExp(
  String.raw`(?<![\w.'’-])${OPEN}(?:my )${FIRST.slice(FIRST.indexOf(')?') + 2)}(?:,| is|:)?\s?[("“'–—-]{0,1}\s?([A-Za-z]{2,20})[)"”']?,?\s?$`,
  'i',
);
const INITIAL =
  /[([{<"']?\s?(?<![\w.'’-])(?:my\s)?first\s?(?:initial|letter)(?:\sof\smy\sfirst\sname)?(?:\s?(?:\+|&|,|and|plus|then|followed\sby)\s?|\s?)(?:my\s)?(?:last[\s._-]?name|surname)\s?[)\]}>"']?$/i;
const OTHERS = /\b(?:his|her|their|your|whose|employees?(?:'s|s|’s)?|person(?:'s|’s)?|\w+['’]s)\s*$/i;

const STARTS_WITH =
  /(?:starts?|begins?|beginning|starting) with ["'“]?([a-z0-9][\w.+-]{0,39})["'”]?,?(?: and)? (?:ends?|ending|finish(?:es)?)(?: with| in)? ?["'“]?$/i;
const FOLLOWED_BY = /["'“]?([a-z0-9][\w.+-]{0,39})["'”]?,? (?:followed by|plus|and then|then|\+) (?:an? |the )?["'“]?$/i;
const IN_FRONT =
  /\b(?:put|add|write|type|stick|place|use)(?: the word| just)? ["'“]?([a-z0-9][\w.+-]{0,39})["'”]? (?:in front of|before|ahead of)(?: an?| the)? ?["'“]?$/i;

/** How a company writes everybody's address. */
const OF_ALL =
  /\b(?:employees?|everyone|everybody|staff|colleagues|co-?workers|format|pattern|regex|template|scheme|their|his|her|your|whose)\b[^.!?\n]{0,40}$/i;

/** “starts with jo and ends with @acme.co”, “jo followed by @acme.co”, “put jo in front of @acme.co” */
function nameInPart(before: string, start: number): Local | null {
  const found = STARTS_WITH.exec(before) ?? IN_FRONT.exec(before) ?? FOLLOWED_BY.exec(before);
  const name = found?.[1];
  if (found === null || name === undefined || /^(?:user-?name|name|nick|handle|here|login)$/i.test(name)) return null;
  return { name, start: start - found[0].length + found[0].indexOf(name) };
}

/** The mailbox that the words before `start` tell: the poster's name here or their own, where the post says it. `author` is lower case. */
export function mailboxTold(text: string, start: number, author: string | null): Local | null {
  const before = text.slice(Math.max(0, start - RIDDLE_REACH), start);
  if (/(?:with|by|plus|then|in|of|before|\+)(?: an?| the)? ?["'“]?$/i.test(before.slice(-14))) {
    const part = nameInPart(before, start);
    if (part !== null) return part;
  }
  if (!/name|handle|nick|login|here|user|above|first[._-]?last|i post/i.test(before)) return null;
  return (author === null ? null : userNameTold(before, start, author)) ?? nameTold(text, before, start, author);
}

const ADDED = /\b(?:add|append|put|stick|tack|attach|paste|use)(?: an?| the)? ?["'“]?$/i;
const TO_USER_NAME = new RegExp(
  `^["'”]? (?:to|after|behind|onto|on)(?: the end of)? (?:my|this) (?:[a-z]{1,12} )?${USER_WORD}(?! (?:on|at) )`,
  'i',
);

/** “add @acme.co to my username”: the poster's name here, told behind the domain that ends at `end`; the sign begins at `start`. */
export function mailboxAdded(text: string, start: number, end: number, author: string | null): Local | null {
  if (author === null || !/^[a-z0-9][\w.+-]*$/.test(author) || !ADDED.test(text.slice(Math.max(0, start - 16), start)))
    return null;
  const found = TO_USER_NAME.exec(text.slice(end, end + 60))?.[0];
  return found === undefined || ELSEWHERE.test(found) ? null : { name: author, start };
}

/** “my user name, on …”: the poster's name here, told before the provider whose name begins at `at`. */
export function userNameBefore(text: string, at: number, author: string | null): Local | null {
  const before = text.slice(Math.max(0, at - RIDDLE_REACH), at);
  return author === null || !/name|handle|nick|login|i post/i.test(before) ? null : userNameTold(before, at, author);
}

const KINDS_OF_MARKS: Readonly<Record<string, RegExp>> = { u: /_/g, d: /[-.\d]/g, n: /\d/g, h: /-/g };

/** “(my HN username)@acme.co”: the poster's own name here, where it may be a mailbox; “my username without the underscore”. */
function userNameTold(before: string, start: number, author: string): Local | null {
  const found = USER_NAME.exec(before);
  if (
    found === null ||
    ELSEWHERE.test(found[0]) ||
    OTHERS.test(before.slice(0, found.index)) ||
    !/^[a-z0-9][\w.+-]*$/.test(author)
  )
    return null;
  const [whole, without] = found;
  const marks =
    without === undefined
      ? undefined
      : /^dot/i.test(without)
        ? /\./g
        : /^dash/i.test(without)
          ? /-/g
          : /^dig/i.test(without)
            ? /\d/g
            : KINDS_OF_MARKS[without.charAt(0).toLowerCase()];
  const name = marks === undefined ? author : author.replaceAll(marks, '');
  return name.length < 2 ? null : { name, start: start - whole.trimStart().length };
}

/** “my first name at acme dot co”, in a post that says whose it is. */
function nameTold(text: string, before: string, start: number, author: string | null): Local | null {
  const initial = INITIAL.exec(before)?.[0];
  if (initial !== undefined) {
    const person = OTHERS.test(before.slice(0, before.length - initial.length)) ? null : posterIn(text, author);
    if (person === null || person.last === null) return null;
    return { name: `${person.first.charAt(0)}${person.last}`, start: start - initial.trimStart().length };
  }
  const beside = TOLD_FIRST.exec(before);
  if (
    beside?.[1] !== undefined &&
    !/^(?:at|and|plus|then|dot|is|only|here|required|optional|please|text|lower ?case|no|not|all|in|with|without|followed|first)$/i.test(
      beside[1],
    )
  )
    return { name: beside[1].toLowerCase(), start: start - beside[0].trimStart().length };
  const compact = COMPACT.exec(before);
  const found = compact === null ? NAMED.exec(before) : null;
  const whole = compact?.[0] ?? found?.[0];
  if (whole === undefined || OTHERS.test(before.slice(0, before.length - whole.length)) || OF_ALL.test(before)) return null;
  const person = posterIn(text, author);
  if (person === null) return null;
  const at = start - whole.trimStart().length;
  if (compact !== null)
    return person.last === null ? null : { name: `${person.first}${compact[1] ?? ''}${person.last}`, start: at };
  const [, joint = '', second, , lone] = found ?? [];
  if ((second !== undefined || lone !== undefined) && person.last === null) return null;
  const sign = /[._-]|dot/i.exec(joint)?.[0].toLowerCase().replace('dot', '.') ?? '';
  const name =
    lone !== undefined ? (person.last ?? '') : second === undefined ? person.first : `${person.first}${sign}${person.last}`;
  return { name, start: at };
}

const TOLD_HOST =
  /^["'“]?(?:([([{<$]|my |the )\s?(?:my |the )?)?(first[\s._-]?name[\s+]{0,3}last[\s._-]?name|firstlast|first[\s._-]?name|last[\s._-]?name|surname|full ?name|user ?name|handle|nick(?:name)?)(?: here)?\s?[)\]}>"'”]{0,2}([a-z0-9-]{0,20})\s?(?:\.|[[(]?dot[\])]?|[[(]\.[\])])\s?([a-z]{2,12})(?:\s?(?:\.|[[(]?dot[\])]?)\s?([a-z]{2,3}))?(?![\w-])/i;

const TOLD_LETTERS = new FirstLetters('my the first last full surname user handle nick'.split(' '));

/** “hello at my last name dot com”, “me@(my username).dev”: a domain that is told by the poster's name. */
export function domainTold(text: string, from: number, author: string | null): Domain | null {
  if (!TOLD_LETTERS.mayBeAt(text, from) && !'([{<$"\'“'.includes(text[from] ?? ' ')) return null;
  const found = TOLD_HOST.exec(text.slice(from, from + 64));
  if (found === null) return null;
  const [whole, lead, said = '', tail = '', first = '', second] = found;
  const ending = second === undefined || endingOf(second.toLowerCase()) !== 'known' ? first : `${first}.${second}`;
  if (endingOf(ending.slice(ending.lastIndexOf('.') + 1).toLowerCase()) !== 'known') return null;
  const isUser = /^(?:user|handle|nick)/i.test(said);
  // `lastname.com` as it is stands for anybody's.
  if (lead === undefined && !/\s|^first ?name ?last/i.test(said)) return null;
  const name = isUser ? author : partOf(posterIn(text, author), said);
  if (name === null || !/^[a-z0-9][a-z0-9-]*$/.test(name)) return null;
  const end =
    from +
    whole.length -
    (second !== undefined && ending === first
      ? whole.length - whole.toLowerCase().lastIndexOf(first.toLowerCase()) - first.length
      : 0);
  return {
    name: `${name}${tail}.${ending}`.toLowerCase(),
    end,
    isKnown: true,
    hasWordDots: false,
    hasBracketDots: true,
    isShort: false,
    isCut: false,
  };
}

function partOf(person: Person | null, said: string): string | null {
  if (person === null) return null;
  if (/^first[\s._-]?name$/i.test(said)) return person.first;
  if (person.last === null) return null;
  return /^(?:last|sur)/i.test(said) ? person.last : `${person.first}${person.last}`;
}
