/** Whether a find is told of: where somebody wrote, who answered from there, whose it is; and nowhere to write to. */
import type { ContactKind } from '../../../domain/contact.ts';
import type { Span } from '../text/characters.ts';
import { isMailHeader, OTHERS } from './ownership.ts';

/** A find, what a reader takes for it, and the words around it. */
interface Told {
  readonly text: string;
  readonly found: Span & { readonly kind: ContactKind };
  readonly shown: Span;
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** What somebody did, in a sentence that tells of it. */
const TOLD = new Set(
  (
    'told said wrote went came got received called emailed e-mailed mailed phoned rang texted messaged contacted replied answered ignored bounced bounces reported worked dealt tried used gave charged refused asked ' +
    'sent heard spoke met hired paid bought ordered demanded claimed pretended pretending claiming forwarded says'
  ).split(' '),
);

const THEY = new Set("he she they he's she's they're".split(' '));
/** “did not answer”, “never replied”. */
const DENIED = new Set("did didn't doesn't don't never hasn't haven't wasn't isn't".split(' '));
/** “から届いたメールは詐欺でした” */
const TOLD_BEHIND = /^.{0,4}(?:から|来的|发来|에서 온)|^.{0,16}(?:詐欺|诈骗|骗子|사기|피싱)/;

/** “My application went to …”, “… called me”, “they answer at …”: a contact that is spoken of. */
export function isTold({ text, found, shown, before, behind }: Told): boolean {
  const sentence = before.slice(before.lastIndexOf('') + 1).slice(-12);
  const next = behind.slice(0, 4);
  return (
    sentence.some((word) => TOLD.has(word) || OTHERS.has(word) || THEY.has(word)) ||
    next.some((word) => TOLD.has(word) || DENIED.has(word)) ||
    isDeskOf(sentence) ||
    // “The bureau, 0131 …, is a useful source”
    (next[0] === ',' && /^(?:is|are|was|were)$/.test(next[1] ?? '')) ||
    TOLD_BEHIND.test(text.slice(shown.end, shown.end + 24)) ||
    (found.kind === 'email' && isMailHeader(text, found.start))
  );
}

/** “number from Carol: …” */
export function isPassedOn(before: readonly string[]): boolean {
  const from = before.lastIndexOf('from');
  return (
    from !== -1 &&
    before.length - from <= 3 &&
    from > before.lastIndexOf('') &&
    /^(?:number|address|contacts?|details|e-?mail|phone)$/.test(before[from - 1] ?? '')
  );
}

/** “I was contacted in May by a Ms Holm (…”: who came up to somebody. */
function wasApproached(sentence: readonly string[]): boolean {
  const by = sentence.lastIndexOf('by');
  const deed = by === -1 ? -1 : sentence.slice(Math.max(0, by - 4), by).findLastIndex((word) => APPROACHED.has(word));
  if (deed === -1 || sentence.length - by > 8) return false;
  const at = Math.max(0, by - 4) + deed;
  return sentence.slice(Math.max(0, at - 2), at).some((word) => PASSIVES.has(word)) && !sentence.slice(0, at).includes('be');
}

const APPROACHED = new Set(
  'contacted approached emailed messaged called hired recruited scammed cheated invited written'.split(' '),
);
const PASSIVES = new Set('was were been got being get'.split(' '));

/** “with the plugin's people (…”, “the bank's support (…”: a desk of somebody named. */
function isDeskOf(sentence: readonly string[]): boolean {
  const desk = sentence.at(-2) ?? '';
  return (
    sentence.at(-1) === ',' &&
    /^(?:people|team|folks|guys|office|desk|reps?)$/.test(desk) &&
    (sentence.at(-3) ?? '').endsWith("'s") &&
    !sentence.includes('my') &&
    !sentence.includes('our')
  );
}

/** “2) wanted to move to WhatsApp …”, “insisted on Telegram …”: what somebody did whom an earlier sentence names. */
export function isDeedOfOther(before: readonly string[]): boolean {
  const sentence = before.slice(before.lastIndexOf('') + 1);
  if (wasApproached(sentence)) return true;
  const verb = sentence.find((word) => word !== ',' && !/^\d+$/.test(word)) ?? '';
  return (
    /^(?:wanted|insisted|demanded|asked|pushed)$/.test(verb) &&
    /^(?:to|on|via|over|through|by)$/.test(sentence.at(-2) ?? '') &&
    !sentence.slice(-4).some((word) => word === 'me' || word === 'us' || word === 'call' || word === 'text' || word === 'write')
  );
}

/** Behind these “sent” tells of what was done; “resumes sent to …” does not. */
const SENDERS = new Set(
  "i i've he she they we we've who somebody someone was were been have had got just already also".split(' '),
);

/**
 * A line of a commit: “Author: Jo <jo@acme.example>”, “Co-authored-by: …”, “Signed-off-by: …”. Who signs one gives an address to a version control
 * system, and to nobody who reads it there.
 */
const COMMIT_LINE = /^[\s>*|]{0,12}(?:author|commit(?:ter)?|tagger|merge request by|[a-z][a-z-]{1,30}-by)\s?:[^<>\n]{0,120}<$/i;

/** Whether a commit names the mailbox that begins at `start`. */
export function isOfCommit(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x3c) return false;
  const before = text.slice(Math.max(0, start - 160), start);
  return COMMIT_LINE.test(before.slice(before.lastIndexOf('\n') + 1));
}

const HANDED = new Set('reported complained forwarded'.split(' '));

/** “my application went to …”, “he told me to send it to …”: where somebody wrote, and not where to write. */
export function wentThere(before: readonly string[]): boolean {
  const sentence = before.slice(before.lastIndexOf('') + 1).slice(-10);
  if (sentence.at(-1) !== 'to') return false;
  return sentence.some(
    (word, index) =>
      word === 'went' ||
      (HANDED.has(word) && sentence[index - 1] !== 'be') ||
      word === 'told' ||
      (word === 'sent' && SENDERS.has(sentence[index - 1] ?? '')),
  );
}

/** “his address: …” */
export function isOthers(before: readonly string[]): boolean {
  return before.slice(-8).some((word) => OTHERS.has(word) || word === 'from');
}

/** Between a word and the end: what others said there is over. */
function hasSentenceBetween(words: readonly string[], from: number): boolean {
  const end = words.indexOf('', from);
  const last = words.lastIndexOf('');
  return end !== -1 && words.slice(end, last).some((word) => word !== '');
}

const REPORTS = new Set('says said wrote writes told replied answered states stated'.split(' '));
const SPEAKERS = new Set("i i've i'd we we've you us me and".split(' '));
/** What comes in from somewhere. */
const CAME_IN = new Set(
  'get gets getting got keep received receive came comes message messages messaged emailed email emails spam spammed replies texts'.split(
    ' ',
  ),
);

/** “They wrote: feel free to reach out to …”, “the council says call …”, “they message from …”: what others invite to, or where they write from. */
export function isReported(before: readonly string[], invited: number, isDirect: boolean): boolean {
  const from = before.lastIndexOf('', invited) + 1;
  const sentence = before.slice(from, invited);
  const report = sentence.findIndex((word) => REPORTS.has(word));
  const isReport = isDirect && report > 0 && !SPEAKERS.has(sentence[report - 1] ?? '') && !sentence.includes('my');
  if (isReport && !hasSentenceBetween(before, invited)) return true;
  if (before.at(-1) !== 'from') return false;
  const all = before.slice(from);
  return all.at(-2) !== 'hear' && all.some((word) => CAME_IN.has(word) || THEY.has(word)) && !all.includes('you');
}
