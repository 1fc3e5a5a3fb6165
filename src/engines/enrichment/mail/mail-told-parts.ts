/**
 * Addresses whose parts are named apart, without a sign between them: “user = jo; host = acme.co”, “the mailbox is jo and the domain is acme.co”, “before the
 * @: jo, after it: acme.co”, “jo is the name, acme.co the domain”. Only where mail is spoken of, and no server is logged into.
 */
import type { Span } from '../text/characters.ts';
import { type FoundMail, foundMail } from './mail.ts';
import { domainFrom } from './mail-domain.ts';

const REACH = 110;
const HOST_WORD = '(?:domain|host|server|provider)(?: ?name| part)?';
const HOST_BEFORE = new RegExp(
  String.raw`\b(?:${HOST_WORD}|(?:after|behind|right of) (?:the |an? )?(?:@|at(?: sign)?|it)|(?:bit|part|one) (?:after|behind)(?: (?:the |an? )?(?:@|at(?: sign)?|it))?|after)(?: (?:is|being|would be)|:| ?=)? ?["'“]?$`,
  'i',
);
const HOST_BEHIND = new RegExp(String.raw`^["'”]?,? (?:(?:is|as|for|being) )?(?:the|my) ${HOST_WORD}\b`, 'i');
const NAME_WORD = '(?:user(?: ?name)?|mailbox(?: name)?|local[- ]?part|e?-?mail ?name|mail account)';
/** Not in capitals, as names of people are. */
const PLAIN_NAME = /^[a-z0-9]/;
const NAME = String.raw`["'“]?([a-z0-9][\w.+-]{0,39}?)(?=["'”]?@?["'”]?(?:[\s,;.!?)]|$))`;
const NAME_BEHIND = new RegExp(
  String.raw`\b(?:${NAME_WORD}(?<!user(?! (?:is|name)|[:=]| ["'“=]))|(?:before|left of|in front of) (?:the |an? )?(?:@|at(?: sign)?))(?: (?:is|being)|:| ?=)? ${NAME}`,
  'gi',
);
const NAME_GLUED = new RegExp(String.raw`\b${NAME_WORD} ?= ?${NAME}`, 'gi');
const NAME_BEFORE = new RegExp(
  String.raw`(?<![\w.@+-])["'“]?([a-z0-9][\w.+-]{0,39})["'”]? (?:(?:is|as|for|being) (?:the |my )(?:${NAME_WORD}|name)\b|goes (?:before|in front of) (?:the |an? )?(?:@|at\b))`,
  'gi',
);
const MAIL = /e-?mail|mailbox|inbox|\bmail\b|@/i;
const LOGIN =
  /passw|\bpwd\b|\bssh|\bs?ftp\b|\bport\b|database|\bdb\b|postgres|mysql|\bsmtp|\bimap|\bsudo|\broot\b|\bdns\b|\bvpn\b|registrar|nameserver|\bcname\b|\bmx\b/i;
/** An address is written out: then the parts are no riddle. */
const ADDRESS = /[\w-]@[\w-]{2,}\./;
/** Words that stand where a name would, and are none. */
const NO_NAMES = new Set(
  'the a an my our your his her their is was and or of to for it this that here same part name user mailbox domain host server please you which what any first last full email mail address only before after'.split(
    ' ',
  ),
);

/** The address to whose parts the bare domain at `start`..`end` belongs; null where it is only a site. */
export function mailOfParts(text: string, { start, end }: Span): FoundMail | null {
  if (!mayBeHost(text, start, end)) return null;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + REACH);
  if (!HOST_BEFORE.test(before) && !HOST_BEHIND.test(behind)) return null;
  const around = `${before} ${behind}`;
  if (!MAIL.test(around) || LOGIN.test(around) || ADDRESS.test(around)) return null;
  const found = nameIn(before, from) ?? nameIn(behind, end);
  const domain = found === null ? null : domainFrom(text, start);
  if (found === null || domain?.isKnown !== true || domain.isShort) return null;
  return foundMail(
    found.name.toLowerCase(),
    domain.name,
    { start: Math.min(found.start, start), end: Math.max(found.end, end) },
    0.75,
  );
}

interface Named extends Span {
  readonly name: string;
}

/** The name that a stretch beginning at `from` calls the mailbox's. */
function nameIn(stretch: string, from: number): Named | null {
  for (const pattern of [NAME_BEFORE, NAME_BEHIND, NAME_GLUED])
    for (const found of stretch.matchAll(pattern)) {
      const name = found[1] ?? '';
      if (PLAIN_NAME.test(name) && !NO_NAMES.has(name.toLowerCase()) && !(/(?:ed|ing)$/.test(name) && / is /i.test(found[0])))
        return { name, start: from + found.index, end: from + found.index + found[0].length };
    }
  return null;
}

/** A first look: the last letter before the domain, or the word behind it. */
function mayBeHost(text: string, start: number, end: number): boolean {
  let at = start;
  while (at > 0 && start - at < 3 && ' "“\''.includes(text.charAt(at - 1))) at--;
  const last = text.charAt(at - 1).toLowerCase();
  if (at < start || last === '=' ? 'ntresdg:=@'.includes(last) && LAST_WORD.test(text.slice(Math.max(0, at - 9), at)) : false)
    return true;
  return text.charAt(end) === ' ' || '"”,'.includes(text.charAt(end)) ? BEHIND.test(text.slice(end, end + 12)) : false;
}

const LAST_WORD = /(?:domain|host|server|name|part|provider|after|behind|sign|\bis|being|\bbe|it|[:=@])$/i;
const BEHIND = /^["'”]?,? (?:(?:is|as|for) )?(?:the|my) /i;
