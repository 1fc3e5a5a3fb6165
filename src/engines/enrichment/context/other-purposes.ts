/** Finds that are there for something else than writing: a sample, an account for money, what is set against another or given as an example. */
import type { ContactKind, ContactUse } from '../../../domain/contact.ts';
import type { Span } from '../text/characters.ts';
import { asksForContact, asksForMail, inviteIn } from './invitations.ts';
import { hasOwn } from './ownership.ts';

/** “… can be requested from …” asks. */
const OBTAINED = new Set('requested obtained available ordered booked bookable obtainable'.split(' '));
const SAMPLES = new Set(
  'example e.g eg instance such like called named name pretend fake format password config dummy placeholder fictional sender'.split(
    ' ',
  ),
);

/** “for example jo@…”, “an address like jo@…”, “jo@…?”, and what somebody got “from” there. */
export function isSample(
  text: string,
  { kind, start, end }: Span & { readonly kind: ContactKind },
  before: readonly string[],
): boolean {
  if (kind !== 'email' && kind !== 'phone') return false;
  const near = before.slice(before.lastIndexOf('') + 1).slice(-4);
  if (
    near.some((word, index) => isOfSample(word, near[index - 1] ?? '') && !(word === 'example' && isPartOfHost(text, start))) &&
    !near.includes('my') &&
    !isWhereTo(text, start, near)
  )
    return true;
  if (near.at(-1) === 'is' && SHOWN_IN.has(near.at(-2) ?? '')) return true;
  if (near.slice(-2).includes('login') || isLoggedInAs(before)) return true;
  if (text[end] === '?' && !near.some(asksForMail)) return true;
  if (kind === 'phone') return near.at(-1) === 'from';
  const from = near.lastIndexOf('from');
  if (from !== -1 && from === near.length - 1 && !OBTAINED.has(near[from - 1] ?? '') && near[from - 1] !== 'hear') return true;
  // “we'd love to hear from you, jo@…”
  return from !== -1 && near[from + 1] !== 'you' && !OBTAINED.has(near[from - 1] ?? '') && !near.some(asksForContact);
}

/** “Log in with the demo user …”, “signed in as …” */
function isLoggedInAs(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  if (last !== 'as' && last !== 'with' && last !== 'user' && last !== 'account') return false;
  return before.slice(Math.max(before.lastIndexOf('') + 1, before.length - 8)).some((word) => LOGS_IN.has(word));
}

const LOGS_IN = new Set('login log logged logging sign signed signing'.split(' '));

/** “the phone in the sample is …” */
const SHOWN_IN = new Set(
  'sample template docs documentation fixture fixtures mockup mock snippet screenshot readme seed vcard schema'.split(' '),
);

/** “text your name to 0131 …”, “send a song you would like: jo@…”: the word belongs to what is to be sent. */
function isWhereTo(text: string, start: number, near: readonly string[]): boolean {
  const last = near.at(-1);
  return (last === 'to' && near.at(-2) !== 'example') || (last === 'like' && /: ?$/.test(text.slice(start - 2, start)));
}

/** “i like voices” likens nothing. */
function isOfSample(word: string, previous: string): boolean {
  return SAMPLES.has(word) && !(word === 'like' && /^(?:i|we|you|i'd|we'd|you'd|would)$/.test(previous));
}

/** “jo@acme.example or 0191 …”: the word ends an address and is no word for a sample. */
function isPartOfHost(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start).replace(/(?:\bdot|[\])}>]) ?example\b/gi, '');
  return !/(?:^|[^.\w-])example\b/i.test(before);
}

const LIKENED =
  /(?:\b(?:e\.?g\.?|cf\.?|vs\.?)[ ,:]{1,2}|(?<!\bwith )\b(?:styles?|vibes?|references?|refs?|inspiration|inspo|mood ?board|influences|competitors?) ?: ?)[[(]?@?$/i;

/** “e.g. @jo”, “Vibe: @jo”: what something is to be like. */
export function isLikened(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 24), start);
  return (
    (near.includes(':') || near.includes('.') || near.includes('vs ') || near.includes('cf ') || near.includes('eg ')) &&
    LIKENED.test(near)
  );
}

/** “Write to jo@acme.example, not to info@acme.example”, “instead of @acme”. */
export function isOpposed(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  const second = before.at(-2) ?? '';
  if (last === 'not' || last === 'nicht') return true;
  if (NOT_THERE.has(`${second} ${last}`)) return true;
  return last === 'to' && second === 'of' && before.at(-3) === 'instead';
}

const NOT_THERE = new Set([
  ...['not to', 'not at', 'not via', 'not through', 'not on', 'instead of', 'rather than'],
  ...['nicht an', 'nicht über', 'statt an', 'pas à', 'pas sur', 'no a', 'no al', 'não para', 'non a', 'niet naar', 'nie na'],
]);

const LOOKED_AT = new Set(
  'jokes updates pics pictures photos news memes rants examples samples process sketches cats dogs behind more proof'.split(' '),
);

/** “@jo on Mastodon for the jokes”: a profile that is there to be looked at. */
export function isToLookAt(behind: readonly string[]): boolean {
  const at = behind.indexOf('for');
  return at !== -1 && at < 4 && behind.slice(at + 1, at + 4).some((word) => LOOKED_AT.has(word));
}

const MONEY = new Set('paypal venmo zelle cashapp donate donation donations'.split(' '));
const MONEY_SENT = new Set('money payment payments funds cash tips'.split(' '));

/** “PayPal: jo@…”, “send money to jo@…”: an address to be paid at, and no invitation to write. */
export function useForMoney(before: readonly string[]): ContactUse | null {
  const near = before.slice(-14);
  // “$40 through PayPal. Shoot me a line at …”, “… My email is …”
  const last = near.lastIndexOf('');
  const said = near.slice(last + 1);
  if (near.lastIndexOf('paypal') < last && (hasOwn(said) || said.includes('mi') || inviteIn('x', said) !== -1)) return null;
  if (near.includes('paypal')) return hasOwn(near) || !before.includes('his') ? 'published' : 'seen';
  const sentence = near.slice(near.lastIndexOf('') + 1);
  const isSent = sentence.some(
    (word, index) => MONEY_SENT.has(word) && /^(?:send|transfer|wire)$/.test(sentence[index - 1] ?? ''),
  );
  return isSent || sentence.some((word) => MONEY.has(word)) ? 'published' : null;
}
