/** How a post wants to be answered, in a few words beside a lead: what the score says at length of its contacts. */

/** As `screening/contactability.ts` says it. */
const ASKED = 'asks to be answered ';
const TOLD = 'says how to answer: ';
const GIVEN = 'gives ';

/** `by e-mail`, `by DM`, `on Telegram`, `here` where the post stands; `by e-mail?` where it gives an address and asks for nothing; null where it gives no way. */
export function answerText(reasons: readonly string[]): string | null {
  const why = reasons
    .map((reason) => /^\+\d{1,2} of \d{1,2} contact: (.*)$/s.exec(reason)?.[1])
    .find((text) => text !== undefined);
  if (why === undefined) return null;
  if (why.startsWith(ASKED)) return wordsBefore(why.slice(ASKED.length)).replace('with a call to be booked', 'by a call');
  if (why.startsWith(TOLD)) return toldWay(why.slice(TOLD.length));
  if (why.startsWith(GIVEN)) return `${givenWay(wordsBefore(why.slice(GIVEN.length)))}?`;
  return 'here';
}

/** What stands before the quotation. */
function wordsBefore(text: string): string {
  return text.split(/ \(“|,/, 1)[0] ?? text;
}

const TOLD_WAYS: readonly (readonly [RegExp, string])[] = [
  [/\b[dp]m'?s?\b|direct message|private message|\bmessage (?:me|us)\b|\binbox\b/i, 'by DM'],
  [/\be-?mail|\bmail\b/i, 'by e-mail'],
  [/\bdiscord\b/i, 'on Discord'],
  [/\btelegram\b/i, 'on Telegram'],
  [/\bwhatsapp\b/i, 'on WhatsApp'],
  [/\b(?:comment|reply|respond)\b/i, 'here'],
  [/\b(?:call|ring|text) (?:me|us)\b/i, 'by phone'],
];

function toldWay(quoted: string): string {
  return TOLD_WAYS.find(([words]) => words.test(quoted))?.[1] ?? 'as it says';
}

/** `an e-mail address`, `a Telegram account`. */
function givenWay(what: string): string {
  const name = what.replace(/^an? /, '').replace(/ (?:address|account|profile|number)$/, '');
  if (name === 'e-mail' || name === 'phone') return `by ${name}`;
  return name === 'calendar' ? 'by a call' : `on ${name === 'site' ? 'its site' : name}`;
}
