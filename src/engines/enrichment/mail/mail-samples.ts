/** Addresses that stand for another one: samples, machines, and addresses with a trap for programs in them. */
import { skipBlanksBack } from '../text/characters.ts';
import { isPlaceholder } from '../text/domains.ts';

const SAMPLE_MAILBOXES = new Set(
  (
    'you your yourname your.name your-name yourmail youremail your.email myname my.name name firstname lastname firstname.lastname first.last ' +
    'first.lastname firstlast user username your.username someone somebody anyone email e-mail address xxx xxxx foo bar johndoe john.doe jane.doe ' +
    'no-reply noreply donotreply do-not-reply mailer-daemon postmaster abuse'
  ).split(' '),
);

/** Whether a lower-case address only stands for another one, or reaches nobody. */
export function isSampleMail(name: string, domain: string): boolean {
  return (
    SAMPLE_MAILBOXES.has(name) ||
    SAMPLE_MAILBOXES.has(name.slice(0, Math.max(0, name.indexOf('+')))) ||
    isPlaceholder(domain) ||
    /no-?spam|remove-?this|delete-?this|remove-?me/.test(`${name}@${domain}`) ||
    /(?:^|\.)noreply\./.test(domain)
  );
}

/** In capitals, so that a person sees what to take out. */
const TRAP =
  /[._+-]?(?:NO[_-]?SPAM|NOTSPAM|ANTI[_-]?SPAM|SPAM[_-]?FREE|SPAM[_-]?BLOCK|(?:STOP|KILL|NIX|KEIN|SIN|NADA|ANTI|HATE|NIET|BEZ)[_-]?SPAMU?|NO[_-]?(?:BOTS?|JUNK)|(?:REMOVE|DELETE|CUT|LOSE|DROP)[._-]?(?:THIS|ME|IT|OUT)|TAKE[_-]?(?:THIS[_-]?)?OUT|REMOVE|DELETE)[._+-]?/;

const CAPITALS = /[A-Z]{3}/;
const SHORTEST_TRAP = 6;

/** A part of an address without its trap (`joNOSPAM`, `NOSPAM.acme.co`), where it is certain: the trap alone is in capitals. Empty where it is nothing but a trap. */
export function withoutTrap(part: string): { readonly name: string; readonly isCut: boolean } {
  if (part.length < SHORTEST_TRAP || !CAPITALS.test(part)) return { name: part, isCut: false };
  const found = TRAP.exec(part);
  if (found === null) return { name: part, isCut: false };
  const before = part.slice(0, found.index);
  const behind = part.slice(found.index + found[0].length);
  if (/[A-Z]{2}/.test(before + behind)) return { name: part, isCut: false };
  // A mark on either side stays where it joins two parts: `jo.NOSPAM.doe`.
  const joint = before !== '' && behind !== '' && /^[._+-].*[._+-]$/.test(found[0]) ? found[0].charAt(0) : '';
  return { name: before + joint + behind, isCut: true };
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

const ASKS_TO_REMOVE =
  /(?:^|[^a-z])(?:remov(?:e|ing)|delet(?:e|ing)|drop(?:ping)?|take out|leave out|strip|omit|lose|cut(?: out)?|without|minus|less|sans|ohne|entferne[nt]?|sin|sem|quita|tira|senza|zonder|bez|без|убери(?:те)?|enlève[rz]?)\b(?: the| all| das| die| den| le| les| el| la| o| os| il| i| de| het)?(?: word| words| letters?| part| bit| extra)?[ :]{1,2}["'“‘`*([<]{0,2}([\w.+-]{1,24}?)(?=[\s"'”’`*)\]>,;!?]|\.?\s|\.?$)/gi;
/** What is called by its kind rather than written. */
const KINDS_OF_MARKS: readonly (readonly [said: RegExp, marks: RegExp])[] = [
  [/^(?:digits?|numbers?|figures?|ziffern|zahlen|chiffres|números|cijfers|cyfr|цифры?)$/i, /\d/g],
  [/^(?:dash(?:es)?|hyphens?|bindestriche?|tirets?|guiones|streepjes)$/i, /-/g],
  [/^(?:underscores?|unterstriche?)$/i, /_/g],
  [/^(?:dots?|periods?|punkte|points|puntos)$/i, /\./g],
];

/**
 * An address without what the text beside it asks to take out: `nospam-jo@acme.co (delete “nospam-”)`, `j-o@acme.co without the dashes`. Dots and
 * figures of the domain stay. Null where nothing is asked, or nothing is left.
 */
export function withoutTold(
  text: string,
  start: number,
  end: number,
  name: string,
  domain: string,
): { readonly name: string; readonly domain: string } | null {
  const around = `${text.slice(Math.max(0, start - TOLD_REACH), start)} ${text.slice(end, end + TOLD_REACH)}`;
  if (!MAY_ASK.test(around)) return null;
  const swapped = withSwap(around, name, domain);
  if (swapped !== null) return swapped;
  for (const [, told = ''] of around.matchAll(ASKS_TO_REMOVE)) {
    const kind = KINDS_OF_MARKS.find(([said]) => said.test(told))?.[1];
    if (kind !== undefined) {
      const bare = name.replaceAll(kind, '');
      if (bare !== name && bare.length > 1) return { name: bare, domain };
      continue;
    }
    if (NO_TRAPS.has(told.toLowerCase())) continue;
    const cut = told.toLowerCase();
    const address = `${name}@${domain}`;
    const isFigure = /^\d$/.test(cut) && (name.startsWith(cut) || name.endsWith(cut));
    const at = (cut.length < 2 && !isFigure) || cut === name || cut === domain ? -1 : address.indexOf(cut);
    if (at === -1) continue;
    const [left = '', right = ''] = `${address.slice(0, at)}${address.slice(at + cut.length)}`.split('@');
    const bareName = left.replace(/^[._+-]+|[._+-]+$/g, '');
    const bareDomain = right.replace(/^[.-]+|[.-]+$/g, '').replace(/[.-]{2,}|-\.|\.-/g, '.');
    if (bareName !== '' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(bareDomain))
      return { name: bareName, domain: bareDomain };
  }
  return null;
}

const SWAP =
  /\b(?:chang(?:e|ing)|swap|replac(?:e|ing)|turn|switch) (?:the |that |every |each )?["'“]?([a-z0-9])["'”]? (?:to|with|into|by|for)(?: be)? (?:an? |the )?(?:letter |digit |number )?["'“]?([a-z0-9])["'”]?(?![\w@.])/i;

/** `jo@acm3.co`, change the 3 to an e: another letter in the place of one that stands in the address. */
function withSwap(around: string, name: string, domain: string): { readonly name: string; readonly domain: string } | null {
  const [, from = '', to = ''] = SWAP.exec(around) ?? [];
  if (from === '' || !`${name}@${domain}`.includes(from.toLowerCase())) return null;
  const swapped = (part: string): string => part.replaceAll(from.toLowerCase(), to.toLowerCase());
  const host = domain.slice(0, domain.lastIndexOf('.'));
  return { name: swapped(name), domain: `${swapped(host)}${domain.slice(host.length)}` };
}

/** “drop me a line”, “without you” */
const NO_TRAPS = new Set('me us you him her them it in an to at on of by off a i my your our that this'.split(' '));

const TOLD_REACH = 48;
const MAY_ASK =
  /remov|chang|swap|replac|turn |switch |delet|drop|take out|leave out|strip|omit|lose|cut|without|minus|less|sans|ohne|entfern|sin |sem |quita|tira|senza|zonder|bez|без|убери|enlèv/i;
