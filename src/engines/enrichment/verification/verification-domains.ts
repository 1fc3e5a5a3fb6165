/** What a mail domain and a mailbox name say by themselves, without asking anybody. */
import { domainToUnicode } from 'node:url';

/** Mailboxes that nobody reads. */
const UNREAD = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon|bounces?|undisclosed[-_.]?recipients)(?:[-_.+=].*)?$/;
/** Mailboxes that RFC 2142, the law or custom keep for another purpose; an offer there is read by the wrong person. */
const FOR_OTHERS = new Set(
  (
    'abuse postmaster hostmaster webmaster root admin administrator security noc ssl-admin sslwebmaster dmca copyright legal privacy dpo gdpr datenschutz ' +
    'compliance spam unsubscribe press presse media-relations usenet news uucp ftp www'
  ).split(' '),
);

/** Hosts of programs that send: `users.noreply.github.com` stands in commits in place of an address. */
const UNREAD_HOST = /^(?:users\.)?(?:no-?reply|do-?not-?reply|bounces?|mailer-daemon)\./;
/** Mail to these is posted in public, under the name of whoever was given the address. */
const POSTED = /^(?:reply|inbound)\.(?:github|gitlab)\.com$/;

/** Why this mailbox is the wrong one; null where it may be a person's or one for requests (`info@`, `jobs@`). */
export function mailboxPurpose(local: string, domain: string): { readonly isUnread: boolean; readonly why: string } | null {
  const name = local.toLowerCase();
  if (UNREAD.test(name) || UNREAD_HOST.test(domain)) return { isUnread: true, why: 'nobody reads mail to it' };
  if (POSTED.test(domain)) return { isUnread: true, why: 'a program posts mail to it in public' };
  const [base = ''] = name.split('+');
  return FOR_OTHERS.has(base) ? { isUnread: false, why: `${base}@ is kept for other mail than offers` } : null;
}

/** Providers under `.com` whose names are mistyped often enough to matter. */
const PROVIDERS = words('gmail googlemail hotmail outlook yahoo icloud protonmail');
/** Under other endings these names are mistakes too; real regional endings (`yahoo.de`, `hotmail.fr`) are longer or another country's. */
const WRONG_TOPS = words('co cm om con comm cmo ocm coom cim vom xom cpm coma comn net org c');
/** No such endings exist: the name was meant to end in `.com`. */
const MISTYPED_COM = words('con cmo ocm coom comm vom xom cpm ckm cim clm comn');

/** The domain that was probably meant; null where nothing looks mistyped. Never taken without a person. */
export function meantDomain(domain: string): string | null {
  const dot = domain.indexOf('.');
  const name = domain.slice(0, dot);
  const top = domain.slice(dot + 1);
  for (const provider of PROVIDERS) {
    const isMistyped = name === provider ? WRONG_TOPS.has(top) : (top === 'com' || WRONG_TOPS.has(top)) && isSlip(name, provider);
    if (isMistyped) return `${provider}.com`;
  }
  const end = domain.lastIndexOf('.');
  return MISTYPED_COM.has(domain.slice(end + 1)) ? `${domain.slice(0, end)}.com` : null;
}

/**
 * One letter missing, doubled, wrong or swapped with its neighbour, which is how fingers slip (Damerau, 1964). The first letter is seldom
 * the wrong one, and with another there are names of their own: `email.com`, `mail.com`.
 */
function isSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  let tail = 0;
  while (tail < Math.min(typed.length, meant.length) - start && typed.at(-1 - tail) === meant.at(-1 - tail)) tail++;
  const [from, to] = [typed.slice(start, typed.length - tail), meant.slice(start, meant.length - tail)];
  return (start > 0 && from.length <= 1 && to.length <= 1) || (from.length === 2 && from === [...to].reverse().join(''));
}

/** The domain as people write it, with the form that computers use where the two differ: `bücher.example (xn--bcher-kva.example)`. */
export function shownDomain(domain: string): string {
  if (!isInternational(domain)) return domain;
  const written = domainToUnicode(domain);
  return written === '' || written === domain ? domain : `${written} (${domain})`;
}

/** Whether a domain is written in more than the letters, digits and dashes of ASCII. */
function isInternational(domain: string): boolean {
  return domain.includes('xn--') || !/^[a-z0-9.-]*$/.test(domain);
}

/** Whether a label mixes alphabets that look alike, as in `аcme` with a Cyrillic a: Unicode Technical Standard 39, section 5. */
export function mixesAlphabets(domain: string): boolean {
  if (!isInternational(domain)) return false;
  return domainToUnicode(domain)
    .split('.')
    .some(
      (label) =>
        [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(label)).length > 1,
    );
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
