/** Whether a site is the poster's by its name: it is called like them, like their mail or their company, or the words behind it say so. */
import { isAsciiLetter, isDigit, isSpaceOrEnd } from '../text/characters.ts';
import type { Host } from './hosts.ts';
import { LONGEST_HOST } from './link-hosts.ts';
import type { LinkSpan } from './link-spans.ts';
import type { SiteFacts } from './site-facts.ts';
import { isNobodyElses } from './sites-of-work.ts';

const IS_HIRING = /^[)\]\s*]*(?:(?:is|are) (?:looking|hiring|seeking|searching)|wanted|needed|needs|wants|seeks)\b/;
/** “acme.example is my shop” */
const IS_OWN =
  /^[)\]]? ?(?:is|was|[(–-]? ?that['’]s) (?:(?:my|our) (?:[\w-]+ )?(?:site|website|page|shop|store|studio|portfolio|company|business|blog|app|project|startup|brand|agency|game|tool|label)|me|us|mine)\b/i;
const NAME_REACH = 80;
const SHORTEST_NAME = 6;

/** The poster's name, their mail or the name of the company that hires is in the address. */
export function isNamedByPoster(facts: SiteFacts, link: LinkSpan, host: Host, words: string, isRoot: boolean): boolean {
  const { text, author } = facts;
  if (author !== null && text.slice(link.hostStart, link.end).toLowerCase().includes(author)) return true;
  if (isRoot && facts.mailHosts.size > 0 && !host.name.endsWith('.edu') && facts.mailHosts.has(host.name)) return true;
  const letters = isRoot && !host.isFamous ? lettersIn(host.name) : '';
  if (letters !== '' && facts.names.has(letters) && isNobodyElses(words, text, link.end)) return true;
  if (isRoot && facts.header.hasColumns && isOfCompany(host.name, facts.company)) return true;
  if (mayGoOn(text, link.end)) {
    const behind = text.slice(link.end, link.end + 40);
    if ((!host.isFamous && IS_HIRING.test(behind.slice(0, 24))) || IS_OWN.test(behind)) return true;
  }
  return isRoot && facts.header.hasColumns && isCompanyOf(text, link, host.name);
}

/** “coveluthiery” of `cove-luthiery.example`; nothing where that is too little to be a name. */
function lettersIn(host: string): string {
  const name = host.slice(0, host.lastIndexOf('.')).replace(/[^a-z0-9]/g, '');
  return name.length < SHORTEST_NAME ? '' : name;
}

/** By the first letter behind a link, or the mark: `IS_HIRING` or `IS_OWN`. */
function mayGoOn(text: string, end: number): boolean {
  let at = end;
  while (at - end < 24 && isGap(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  const letter = code | 0x20;
  return (
    letter === 0x69 ||
    letter === 0x61 ||
    letter === 0x77 ||
    letter === 0x6e ||
    letter === 0x73 ||
    letter === 0x74 ||
    code === 0x28 ||
    code === 0x2d ||
    code > 127
  );
}

/** A blank of any kind, a bracket that closes, an asterisk. */
function isGap(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x2a || isSpaceOrEnd(code);
}

/** “My label is Sable & Sun. sableandsun.example is …” */
export function isNamedBefore(text: string, start: number, host: string): boolean {
  const length = lettersOf(host, 0, host.indexOf('.'), named);
  if (length < 5) return false;
  const last = lettersOf(text, Math.max(0, start - NAME_REACH), start, written) - length;
  for (let from = 0; from <= last; from++) {
    let same = 0;
    while (same < length && written[from + same] === named[same]) same++;
    if (same === length) return true;
  }
  return false;
}

const named = new Uint8Array(3 * LONGEST_HOST);
const written = new Uint8Array(3 * NAME_REACH);

/** The letters and figures of a stretch in lower case, without anything between them; how many there are. “&” is “and”. */
function lettersOf(text: string, from: number, to: number, into: Uint8Array): number {
  let length = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isAsciiLetter(code)) into[length++] = code | 0x20;
    else if (isDigit(code)) into[length++] = code;
    else if (code === 0x26) {
      into[length++] = 0x61;
      into[length++] = 0x6e;
      into[length++] = 0x64;
    } else if (code === 0x130) into[length++] = 0x69;
    else if (code === 0x212a) into[length++] = 0x6b;
  }
  return length;
}

/** The company that stands first in the first line is called like its site. */
function isOfCompany(host: string, company: string): boolean {
  const name = host.slice(0, host.indexOf('.')).replaceAll('-', '');
  return company !== '' && name.length >= 4 && (company.startsWith(name) || name.startsWith(company));
}

/** “Acme Labs (acmelabs.example)”, or a line of its own, in a post that hires. */
function isCompanyOf(text: string, link: LinkSpan, host: string): boolean {
  const name = (host.split('.').at(-2) ?? '').replaceAll('-', '');
  const before = text.slice(Math.max(0, link.start - 60), link.start);
  if (
    name.length >= 3 &&
    /[a-z0-9] ?[([]?$/i.test(before) &&
    before
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .endsWith(name)
  )
    return true;
  if (/\w\)? \($/.test(before) && link.start < 700) return true;
  return /(?:^|\n)[^\w\n]{0,4}$/.test(before) && /^[^\w\n]{0,4}(?:\n|$)/.test(text.slice(link.end, link.end + 6));
}
