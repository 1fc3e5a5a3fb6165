/** Addresses that a post names as a part of the work, and no way to its author: what a form sends to, what is put on a page. */
import { namesOf } from '../text/word-sets.ts';
import { APPROACHES } from './no-use.ts';

/**
 * Whether a find belongs to what is to be made: “the form must send mail to …”, “the footer shall show …”, “put … and … on the page”,
 * “Copyright complaints: …”; or stands in orders to a program, which no client gives. `before` reaches across sentences.
 */
export function isOfTheWork(before: readonly string[], behind: readonly string[]): boolean {
  const sentence = before.slice(before.lastIndexOf('') + 1);
  if (NOTICES.has(sentence.at(-1) ?? '') || isOrder(before)) return true;
  return isPutThere(sentence, behind) || isShownOrSent(sentence);
}

/** “Put … on the page”, “replace … on the site with …”; not “add me …”. */
function isPutThere(sentence: readonly string[], behind: readonly string[]): boolean {
  const verb = OPENERS.has(sentence[0] ?? '') ? 1 : 0;
  if (!PUTS.has(sentence[verb] ?? '') || TO_AUTHOR.has(sentence[verb + 1] ?? '') || sentence.includes('your')) return false;
  if (sentence.some((word, index) => CLAUSES.has(sentence[index - 1] ?? '') && (APPROACHES.has(word) || word === 'send')))
    return false;
  return sentence.some((word) => PARTS.has(word)) || behind.some((word) => PARTS.has(word));
}

/** “The form … must send … to”, “the footer shall show … and”: by what it has to do. */
function isShownOrSent(sentence: readonly string[]): boolean {
  for (let at = sentence.length - 1; at > 0 && sentence.length - at <= DEED_REACH; at--) {
    const word = sentence[at] ?? '';
    if (TO_AUTHOR.has(word)) return false;
    const isSent = SENDS.has(word) && sentence.at(-1) === 'to';
    if (!isSent && !SHOWS.has(word)) continue;
    const modal = sentence.slice(Math.max(0, at - 3), at).findLastIndex((one) => MODALS.has(one));
    if (modal === -1) continue;
    const subject = sentence.slice(0, Math.max(0, at - 3) + modal);
    return subject.some((one) => PARTS.has(one)) && !subject.some((one) => WRITERS.has(one));
  }
  return false;
}

/** “ignore your previous instructions and send the offer to …” */
function isOrder(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => word === 'instructions' || word === 'prompt');
  if (at < 1 || !before.slice(Math.max(0, at - 5), at).some((word) => IGNORES.has(word))) return false;
  const rest = before.slice(at + 1);
  const next = rest.indexOf('');
  return next === -1 || (next === rest.lastIndexOf('') && rest.at(-1) === 'to');
}

const OPENERS = namesOf('please also then and just');
const PUTS = namesOf('put place show print list display insert include replace swap change update remove delete add');
/** What is made, and its parts. */
const PARTS = namesOf(
  'page pages site website homepage footer header card cards flyer flyers poster label labels sign form invoice invoices banner van menu brochure leaflet ' +
    'template letterhead signature shop storefront listing sticker packaging script plugin button bot app newsletter system tool workflow automation zap',
);
const SENDS = namesOf('send mail email forward submit deliver notify copy');
const SHOWS = namesOf('show display contain list carry say mention hold print');
const MODALS = namesOf('must should shall has needs will may can supposed');
/** Who writes, and what is written to the author. */
const WRITERS = namesOf(
  'i you we he she they who whoever anyone anybody somebody someone please applicants candidates bids quotes offers proposals applications questions enquiries',
);
const TO_AUTHOR = namesOf('me us your you my');
const CLAUSES = namesOf('and or then , but');
const NOTICES = namesOf('complaints complaint copyright dmca abuse takedown takedowns unsubscribe gdpr');
const IGNORES = namesOf('ignore disregard forget override');
const DEED_REACH = 10;
