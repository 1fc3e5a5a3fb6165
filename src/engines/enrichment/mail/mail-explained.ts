/**
 * Addresses whose sign is explained beside them: `jo#acme.co, # is @`, “info★acme.jp（★を@に…）”, “name: jo, domain: acme.co, put an @ between”. An
 * explanation is known by an `@` that stands alone, or by the word for “replace”.
 */
import { isAlphanumeric, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { type FoundMail, foundMail, mailInZone } from './mail.ts';
import { domainFrom } from './mail-domain.ts';

/** How far from the lone sign the mark stands that it explains, and the address. */
const MARK_REACH = 18;
const REACH = 110;
const MOST_TOKENS = 6;
/** Marks that stand between words seldom, or short words between marks: what people put in the place of the sign. */
const TOKEN =
  /[#~*^!$%&=+|<>§¤°«»¦★☆■□●○◎◆◇♪♥♡※→\u2190-\u23ff\u2460-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff]|_[a-z]{1,6}_|-[a-z]{2,6}-|\([^()\s@]{1,8}\)|\[[^\][\s@]{1,8}\]|\b(?:AT|at)\b/g;
const PICTURE = /[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]/g;

/** The address that the lone `@` at `at` explains; null where the sign stands for itself. */
export function mailExplained(text: string, at: number): FoundMail | null {
  if (isPart(text.charCodeAt(at - 1)) || isPart(text.charCodeAt(at + 1))) return null;
  const before = text.slice(Math.max(0, at - MARK_REACH), at);
  const behind = text.slice(at + 1, at + 1 + MARK_REACH);
  const tokens = new Set([...(before.match(TOKEN) ?? []), ...(behind.match(TOKEN) ?? [])].slice(0, MOST_TOKENS));
  // “the snail is the @”
  if (/ (?:is|=|for|means)(?: the| an?)? $/i.test(before))
    for (const picture of (text.slice(Math.max(0, at - REACH), at).match(PICTURE) ?? []).slice(0, 2)) tokens.add(picture);
  for (const token of tokens) {
    const found = mailAroundToken(text, Math.max(0, at - REACH), at, token) ?? mailAroundToken(text, at + 1, at + REACH, token);
    if (found !== null) return found;
  }
  const isLed = LED.test(text.slice(Math.max(0, at - 10), at));
  return (
    mailInTwoParts(text, at) ??
    mailBetween(text, at, isLed) ??
    (isLed ? mailByNamedMark(text, at) : null) ??
    (QUOTES.includes(text[at - 1] ?? ' ') ? mailInList(text, at) : null) ??
    mailInAside(text, at)
  );
}

/** What may stand right before a sign that stands for something. */
const LED = /\b(?:is|be|for|means|becomes|with|by|to|into|as|using|an?|the) ["'“(]?$/i;
const QUOTES = '"\'`';

const PAIR = String.raw`["'“]?([a-z0-9][\w.+-]{0,39})["'”]? (?:and|&|to|with) ["'“]?([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,3})`;
const BETWEEN_BEHIND = new RegExp(`^["'”)]?(?: sign| symbol)? (?:in )?between ${PAIR}`, 'i');
const JOINED_BEFORE = new RegExp(
  String.raw`(?<![\w.+-])${PAIR}["'”]?,? (?:are |is )?(?:joined |connected |linked |glued |put together )?(?:with|by|using)(?: an?| the)? ["'“(]?$`,
  'i',
);

/** “put an @ between jo and acme.co”, “join jo and acme.co with an @” */
function mailBetween(text: string, at: number, isLed: boolean): FoundMail | null {
  const behind = BETWEEN_BEHIND.exec(text.slice(at + 1, at + 1 + REACH));
  const before = text.slice(Math.max(0, at - REACH), at);
  const found = behind ?? (isLed ? JOINED_BEFORE.exec(before) : null);
  const [whole = '', name = '', host = ''] = found ?? [];
  const domain = found === null ? null : domainFrom(`${host} `, 0);
  if (found === null || domain?.isKnown !== true || domain.isShort || /^(?:it|name|user|them|this)$/i.test(name)) return null;
  const start = behind === null ? at - before.length + found.index : at;
  return foundMail(name.toLowerCase(), domain.name, { start, end: start + whole.length + (behind === null ? 0 : 1) }, 0.75);
}

/** Words about the sign that stand with it in brackets. */
const ASIDE_BEFORE =
  /[[({<](?:(?:insert|put|place|add|use|imagine|type|you|know|what|goes|here|this|is|where|the|an?|comes|symbol|sign|then)[ :,]{1,2}){0,7}$/i;
const ASIDE_BEHIND = /^(?: ?(?:sign|symbol|mark|goes|comes|belongs|here|of course|in|there|instead)){0,5} ?[\])}>]/i;

/** “jo (you know what goes here: @) acme.co”, “jo (put @ here) acme.co” */
function mailInAside(text: string, at: number): FoundMail | null {
  const behind = ASIDE_BEHIND.exec(text.slice(at + 1, at + 41))?.[0];
  const before = behind === undefined ? undefined : ASIDE_BEFORE.exec(text.slice(Math.max(0, at - 48), at))?.[0];
  if (before === undefined || behind === undefined) return null;
  const end = at + 1 + behind.length;
  return mailInZone(text, {
    start: skipBlanksBack(text, at - before.length, 2),
    end: skipBlanks(text, end, 2),
    style: 'bracket',
  });
}

/** What people call the marks that they put in the place of the sign. */
const NAMED_MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dot: '.',
    period: '.',
    dash: '-',
    hyphen: '-',
    underscore: '_',
    star: '*',
    asterisk: '*',
    hash: '#',
    pound: '#',
    percent: '%',
    dollar: '$',
    tilde: '~',
    caret: '^',
    slash: '/',
    equals: '=',
    pipe: '|',
    ampersand: '&',
    exclamation: '!',
    plus: '+',
    colon: ':',
  }),
);
const NAMED_MARK =
  /\b(first )?([a-z]{3,11})(?: (?:sign|mark|symbol))? (?:is|should be|stands for|means|becomes|with|by|for|to|into|as|replaced (?:with|by))(?: an?| the)? $/i;
const DOMAIN_LIKE =
  /(?<![\w.@-])([a-z0-9][\w+-]{0,39})([.\-_*#%$~^/=|&!+:])([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,3})(?![\w@])/gi;

/** `jo.acme.co`, where the first dot should be an @; `jo~acme.co` (the tilde is @). */
function mailByNamedMark(text: string, at: number): FoundMail | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const [, , said = ''] = NAMED_MARK.exec(before) ?? [];
  const mark = NAMED_MARKS.get(said.toLowerCase());
  if (mark === undefined) return null;
  for (const found of [...before.matchAll(DOMAIN_LIKE)].reverse()) {
    const [whole, name = '', sign, host = ''] = found;
    const domain = sign === mark ? domainFrom(`${host} `, 0) : null;
    const start = at - before.length + found.index;
    if (domain?.isKnown === true && !domain.isShort && domain.end === host.length)
      return foundMail(name.toLowerCase(), domain.name, { start, end: start + whole.length }, 0.75);
  }
  return null;
}

const LIST_BEFORE = /\[ ?["'`]([\w.+-]{1,64})["'`] ?, ?["'`]([\w.-]{4,80})["'`] ?\] ?\.join\( ?["'`]$/;
const LIST_BEHIND = /^["'`] ?\.join\( ?[[(] ?["'`]([\w.+-]{1,64})["'`] ?, ?["'`]([\w.-]{4,80})["'`]/;

/** `['jo', 'acme.co'].join('@')`, `"@".join(["jo", "acme.co"])` */
function mailInList(text: string, at: number): FoundMail | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const found = LIST_BEFORE.exec(before);
  const behind = found === null ? LIST_BEHIND.exec(text.slice(at + 1, at + 1 + REACH)) : null;
  const [whole = '', name = '', host = ''] = found ?? behind ?? [];
  const domain = whole === '' ? null : domainFrom(`${host} `, 0);
  if (domain?.isKnown !== true || domain.isShort || domain.end !== host.length) return null;
  const start = found === null ? at : at - before.length + found.index;
  return foundMail(name.toLowerCase(), domain.name, { start, end: start + whole.length + 1 }, 0.8);
}

/** The first `jo#acme.co` between two places, where `#` is a given mark. */
function mailAroundToken(text: string, from: number, to: number, token: string): FoundMail | null {
  const isPicture = token.length === 2 || token.charCodeAt(0) > 0x2fff;
  const stretch = text.slice(from, to);
  for (let found = stretch.indexOf(token); found !== -1; found = stretch.indexOf(token, found + token.length)) {
    let start = from + found;
    let end = start + token.length;
    const mayBeApart = isPicture || !/\w/.test(token);
    if (mayBeApart && text[start - 1] === ' ') start--;
    if (text.charCodeAt(end) === 0xfe0f) end++;
    if (mayBeApart && text[end] === ' ') end++;
    if (!isAlphanumeric(text.charCodeAt(start - 1)) || !isAlphanumeric(text.charCodeAt(end))) continue;
    const domain = domainFrom(text, end);
    if (domain?.isKnown === true && !domain.isShort) return mailInZone(text, { start, end, style: 'bracket' });
  }
  return null;
}

const BETWEEN = /^["'”)]?(?: sign)?(?: goes| stands| belongs)? (?:between|in between|in the middle|to join)/i;
const TWO_PARTS =
  /\b(?:name|user|user ?name|mailbox|login|local ?part|account|take)\b["'”]?(?: is)?[:= ]{1,3}["'“]?([a-z0-9][\w.+-]{0,39}?)["'”]?[.,;/]? {1,2}(?:\/ )?(?:and )?(?:(?:the |my )?(?:domain|host|server|site)(?: name)?(?: is)?[:= ]{1,3})?["'“]?([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,3})/i;

const TWO_PARTS_NAMED =
  /(?<![\w.+-])([a-z0-9][\w.+-]{0,39}) (?:is|as|=) (?:the |my )?(?:user(?: ?name)?|mailbox|name|login|local part),? (?:and )?([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,3}) (?:(?:is|as|=) )?(?:the |my )?(?:host|domain|server|site)\b/i;

/** “name: jo, domain: acme.co, put an @ between” */
function mailInTwoParts(text: string, at: number): FoundMail | null {
  if (!BETWEEN.test(text.slice(at + 1, at + 24))) return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  const found = TWO_PARTS.exec(before) ?? TWO_PARTS_NAMED.exec(before);
  const [whole = '', name = '', host = ''] = found ?? [];
  const domain = found === null ? null : domainFrom(`${host} `, 0);
  if (found === null || domain?.isKnown !== true || domain.isShort) return null;
  const start = at - before.length + found.index;
  return foundMail(name.toLowerCase(), domain.name, { start, end: start + whole.length }, 0.75);
}

function isPart(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x40;
}

/**
 * “hr#acme.cn（#换成@）”, “info★acme.jp（★を@に…）”: the text says which mark stands for the sign. Called at the word for “replace”, behind the mark;
 * the address stands shortly before.
 */
export function mailByExplanation(text: string, at: number): FoundMail | null {
  return /^(?:换成|換成|を) ?@/.test(text.slice(at, at + 4)) ? mailExplained(text, text.indexOf('@', at)) : null;
}
