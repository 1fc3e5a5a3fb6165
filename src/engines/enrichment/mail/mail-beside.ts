/**
 * Addresses that a word gives away which is no “at”: the name of a provider (“gmail: jo.doe84”, `jo.doe [gmail.com]`), capitals that are glued
 * on (`joATacmeDOTco`), a “dot” on a line of its own, and codes that are named (“rot13 …”, “base64 of my mail: …”, “backwards: oc.emca ta oj”).
 */

import { endsPhrase } from '../handles/handle-text.ts';
import { isAlphanumeric, type Span } from '../text/characters.ts';
import { endingOf, providerDomain } from '../text/domains.ts';
import { type FoundMail, foundMail } from './mail.ts';
import { decodedBackwards } from './mail-backwards.ts';
import { decodedBeside } from './mail-codes.ts';
import { isIntroduced, isInvited } from './mail-introduction.ts';
import { userNameBefore } from './mail-names.ts';

const REACH = 80;

/** The address around the word that begins at `at`: a provider's name, a “dot”, a code's name. Looks at a bounded stretch to each side. */
export function mailBesideWord(text: string, at: number, author: string | null): FoundMail | null {
  switch (text.charCodeAt(at) | 0x20) {
    case 0x64:
      return mailInCapitals(text, at) ?? mailInLines(text, at);
    case 0x62:
    case 0x68:
    case 0x72: {
      const decoded = /^back/i.test(text.slice(at, at + 4)) ? decodedBackwards(text, at) : decodedBeside(text, at);
      if (decoded !== null) return coded(decoded.name, decoded.domain, decoded);
      return (text.charCodeAt(at) | 0x20) === 0x68 ? mailAtProvider(text, at, author) : null;
    }
    default:
      return mailAtProvider(text, at, author);
  }
}

function coded(name: string, domain: string, span: Span, confidence = 0.75): FoundMail | null {
  return foundMail(name, domain, span, confidence);
}

const LEFT_IN_CAPITALS = /(?<![\w.+-])([a-z0-9][a-z0-9._+-]{0,63}) ?AT ?([a-z0-9][a-z0-9-]{0,62}) ?$/;
const RIGHT_IN_CAPITALS = /^DOT ?([a-z]{2,12})(?: ?DOT ?([a-z]{2,3}))?(?![\w-])/;

/** `joATacmeDOTco`, `jo ATacme DOT co`: capitals between small letters. */
function mailInCapitals(text: string, at: number): FoundMail | null {
  if (!text.startsWith('DOT', at)) return null;
  const before = text.slice(Math.max(0, at - REACH * 2), at);
  const left = LEFT_IN_CAPITALS.exec(before);
  const right = left === null ? null : RIGHT_IN_CAPITALS.exec(text.slice(at, at + 30));
  if (left === null || right === null) return null;
  const [, name = '', host = ''] = left;
  const [whole, first = '', second] = right;
  const ending = second ?? first;
  if (endingOf(ending) !== 'known') return null;
  const domain = second === undefined ? `${host}.${first}` : `${host}.${first}.${second}`;
  return coded(name, domain, { start: at - before.length + left.index, end: at + whole.length }, 0.85);
}

const LEFT_IN_LINES = /(?:^|[\n ])([a-z0-9][a-z0-9._+-]{0,63})\n(?:at|@|\[at\]|\(at\))\n([a-z0-9][a-z0-9-]{0,62})\n$/i;

/** “jo”, “at”, “acme”, “dot”, “co”, each on a line of its own. */
function mailInLines(text: string, at: number): FoundMail | null {
  if (text[at - 1] !== '\n' || text[at + 3] !== '\n') return null;
  const before = text.slice(Math.max(0, at - REACH * 2), at);
  const left = LEFT_IN_LINES.exec(before);
  const ending = /^[a-z]{2,12}(?=\s|$)/i.exec(text.slice(at + 4, at + 20))?.[0];
  if (left === null || ending === undefined || endingOf(ending.toLowerCase()) !== 'known') return null;
  const [whole, name = '', host = ''] = left;
  const start = at - before.length + left.index + whole.indexOf(name);
  return coded(name.toLowerCase(), `${host}.${ending}`.toLowerCase(), { start, end: at + 4 + ending.length });
}

const PROVIDER =
  /^(g(?:oogle|ee)?[ -]?mail|yahoo|hotmail|outlook|icloud|aol|proton[ -]?mail|fastmail)((?: |\.)com)?( mail)?(?=[^\w@./-]|[./-](?!\w)|$)/i;
const NAME = String.raw`[a-z][\w.+-]{3,39}`;
const NAMED_BEHIND = new RegExp(
  `^(?:'s)?,? ?(?:address|account|adress|addy|id|mail|handle|user ?name|user|name)?,? ?(?:(?:the |my )?(?:user ?)?name (?:there )?is|(?:i am|i['’]m|as|under(?: the name(?: of)?)?|where i am|is|it is|it['’]s)|[:=|,]|->|→|=>|[-–—])? {0,2}["'“(<]?(${NAME})`,
  'i',
);
const NAMED_BEFORE = new RegExp(
  String.raw`(?<![\w@./+-])(${NAME})(?: on (?:the )?|, (?:it['’]s |on |at |the |via |a )?| is (?:my|the) | (?:and then|then|plus|\+) | [-–—|]{1,2} ?| ?\| ?| | ?[[({<] ?(?:(?:it|that|this)(?:['’]?s| is) )?(?:an? |my |the |on |at )?)$`,
  'i',
);
/** The poster speaks of themselves right before a name: it may be any word. */
const SELF_BEFORE = /(?:\b(?:i['’]m|i am|find me as|known as|reach me:?|mail me:?|e-?mail(?: me)?:?|contact:?|mail:?)|[✉📧]) $/iu;
const OWN_NAME =
  /^[,:]? ?(?:with |is )?[([]?(?:the )?(?:same (?:user ?)?name|same (?:as )?(?:my )?(?:handle|nick(?:name)?|user ?name|name)|my (?:user ?name|handle|nick))(?: as)?(?: here| above| on here)?(?! (?:with|but|plus|except|without|minus|and) )/i;
/** Names of providers that are products as well: only a word for mail beside them says that an address follows. */
const PRODUCTS = /^(?:yahoo|outlook|icloud|aol)/i;

/** “gmail: jo.doe84”, “jo.doe84 on gmail”, `jo.doe [gmail.com]`; “gmail, same name as here”. Only a name that could be no word of a sentence. */
function mailAtProvider(text: string, at: number, author: string | null): FoundMail | null {
  const [whole, said = '', com, mail] = PROVIDER.exec(text.slice(at, at + 24)) ?? [];
  if (whole === undefined) return null;
  const domain = providerDomain(said.toLowerCase().replace(/[ -]|oogle|ee/g, ''));
  if (domain === null) return null;
  const end = at + whole.length;
  const own = author !== null && /^[a-z0-9][\w.+-]{2,40}$/.test(author) ? OWN_NAME.exec(text.slice(end, end + 60)) : null;
  const told = own === null && text[at - 1] === ' ' ? userNameBefore(text, at, author) : null;
  if (told !== null && mayEnd(text, end) && (isIntroduced(text, told.start) || isInvited(text, told.start)))
    return coded(told.name, domain, { start: told.start, end }, 0.65);
  if (own !== null) return coded(author ?? '', domain, { start: at, end: end + own[0].length }, 0.65);
  return (
    nameBehind(text, at, end, domain, mail !== undefined || !PRODUCTS.test(said)) ??
    nameBefore(text, at, end, domain, com !== undefined)
  );
}

function nameBehind(text: string, at: number, end: number, domain: string, isMail: boolean): FoundMail | null {
  const isOwn = /\b(?:my|our|mon|mein|mi|meu|mio|mój) $/i.test(text.slice(Math.max(0, at - 6), at));
  // “outlook: jo_doe” at the beginning of its line
  const isLabel = text[end] === ':' && /(?:^|[\n|•·,;] ?)$/.test(text.slice(Math.max(0, at - 2), at));
  const found = isMail || isOwn || isLabel ? NAMED_BEHIND.exec(text.slice(end, end + 80)) : null;
  const name = found?.[1]?.replace(/[.+-]+$/, '') ?? '';
  // “my gmail is nora.audio”: nobody's gmail is a site.
  const isSaid = isOwn && /^ (?:address |id |account |username |handle |name )?(?:is|[:=]) /i.test(found?.[0] ?? '');
  if (found === null || !(isCertain(name) || (isSaid && isName(name)))) return null;
  const start = end + found[0].indexOf(found[1] ?? '');
  const to = start + name.length;
  return isAlphanumeric(text.charCodeAt(to)) || text[to] === '@' || !mayEnd(text, to)
    ? null
    : coded(name.toLowerCase(), domain, { start, end: to }, 0.7);
}

function nameBefore(text: string, at: number, end: number, domain: string, hasEnding: boolean): FoundMail | null {
  const before = text.slice(Math.max(0, at - 64), at);
  const found = NAMED_BEFORE.exec(before);
  const name = found?.[1] ?? '';
  const isSelf = SELF_BEFORE.test(before.slice(0, found?.index ?? 0));
  if (found === null || !(isCertain(name) || (isSelf && isUncommon(name, found[0])))) return null;
  const joint = found[0].slice(name.length);
  const start = at - before.length + found.index;
  const isHeld = /[[({<]/.test(joint);
  const behind = isHeld ? /^(?: (?:address|account|mail))?[\])}>]/.exec(text.slice(end, end + 12)) : null;
  if (isHeld ? behind === null : !mayEnd(text, end)) return null;
  if (!isHeld && joint === ' ' && !hasEnding && !isIntroduced(text, start)) return null;
  if (!hasEnding && / (?:and then|then|plus|\+) $/.test(joint)) return null;
  const isMine = / is (?:my|the) $/.test(joint);
  if (!isSelf && !isMine && !isIntroduced(text, start) && !isInvited(text, start)) return null;
  return coded(name.toLowerCase(), domain, { start, end: end + (behind?.[0].length ?? 0) }, 0.75);
}

/** A name with a dot inside. */
function isName(name: string): boolean {
  return /^[a-z]{2,}\.[a-z]{3,}$/i.test(name) && !/^www\./i.test(name) && endingOf(name.slice(name.indexOf('.') + 1)) !== 'no';
}

/** A word that is no word of a sentence about mail, on a provider: “I'm mossyledger on gmail”. */
function isUncommon(name: string, found: string): boolean {
  return (
    / on (?:the )?$/.test(found) &&
    name.length > 7 &&
    /^[a-z]+$/.test(name) &&
    !/(?:ing|ed|ly|able|ible|ent|ant|ive|ful|ous|ic|al)$/.test(name)
  );
}

/** A name that is no word, and no domain: `jo.doe`, `jo_doe`, `jodoe84`. */
function isCertain(name: string): boolean {
  if (name.length < 5 || !/[a-z]{2}/i.test(name) || !/\d$|_|[a-z]\.[a-z]|[a-z]\d/i.test(name)) return false;
  return !name.includes('.') || endingOf(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) !== 'known';
}

function mayEnd(text: string, end: number): boolean {
  return (
    endsPhrase(text, end) ||
    /^["'”)>!?]|^ (?:for|if|please|thanks|but|pls|address|account|one|and i)\b/i.test(text.slice(end, end + 9))
  );
}
