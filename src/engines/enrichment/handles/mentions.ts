/** `@name` in text, whatever platform it is on. */
import type { ContactKind } from '../../../domain/contact.ts';
import type { FoundHandle } from '../links/link-contacts.ts';
import { ID_FORMS } from '../links/platform-table.ts';
import { isAlphanumeric, type Span, skipBlanksBack } from '../text/characters.ts';

/** A user name behind an `@`, of which nothing says where it is one. */
interface Mention extends Span {
  readonly name: string;
}

const LONGEST_MENTION = 20;

/**
 * The name behind the sign at `at`, as X reads it; null where none stands there. What is glued to a word, a price or another sign is none, nor is
 * what goes on as an address of mail or of the web.
 */
export function mentionAt(text: string, at: number): Mention | null {
  if (!mayPrecedeSign(text, at)) return null;
  let end = at + 1;
  while (end - at <= LONGEST_MENTION && (isAlphanumeric(text.charCodeAt(end)) || text[end] === '_')) end++;
  const next = text.charCodeAt(end);
  if (end === at + 1 || next === 0x40 || next === 0xff20 || isAccented(next) || text.startsWith('://', end)) return null;
  return { name: text.slice(at + 1, end), start: at, end };
}

/** Behind a letter, only `RT` may stand before the sign. */
function mayPrecedeSign(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isAlphanumeric(before) || before === 0x5f) {
    return /^rt$/i.test(text.slice(at - 2, at)) && !isAlphanumeric(text.charCodeAt(at - 3));
  }
  return !'!@#$%&*＠'.includes(text[at - 1] ?? ' ');
}

function isAccented(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** Where a bare `@name` is a name on the platform that the post stands on. */
const NAME_KINDS: Readonly<Record<string, { readonly kind: ContactKind; readonly form: string }>> = {
  x: { kind: 'x', form: 'x' },
  github: { kind: 'github', form: 'github' },
  instagram: { kind: 'instagram', form: 'insta' },
  telegram: { kind: 'telegram', form: 'telegram' },
};

/** Teams, roles and whoever happens to be there: called with an `@`, and nobody in person. */
const NOBODY = new Set(
  (
    'maintainer maintainers here channel everyone everybody all team teams admin admins mod mods moderator moderators owner owners author authors developer developers dev devs ' +
    'staff support reviewer reviewers contributor contributors core community folks people anyone someone somebody username user users you me name handle org team-leads'
  ).split(' '),
);

/** Words right before a name that ask to write to it. */
const ADDRESSES =
  /(?:^|[^a-z])(?:ping|dm|pm|contact|message|msg|tag|reach|mention|hit up|(?:write|talk|speak|reply|tweet)(?: to| with| at)?|(?:here|mail|comment|dm|issue|thread) or)[: ]{1,2}$/i;

/**
 * `@jo` in a post of X, GitHub or Telegram: somebody there. Where only its address says that it stands there, and on GitHub, where people are called,
 * thanked and counted by such names, words must ask to write to them; but not on Telegram, whose channels of jobs end with the name to write to.
 * Null for posts of other places.
 */
export function nameOnPlatform(
  text: string,
  at: number,
  { source, place }: { readonly source: string; readonly place: string },
): FoundHandle | null {
  if (source === 'bluesky') return domainOnBluesky(text, at);
  const isNamed = NAME_KINDS[source] !== undefined;
  const rule = NAME_KINDS[isNamed ? source : place];
  if (rule === undefined) return null;
  if ((isNamed ? source === 'github' : place !== 'telegram') && !ADDRESSES.test(text.slice(Math.max(0, at - 24), at)))
    return null;
  const mention = mentionAt(text, at);
  if (mention === null) return null;
  let { end } = mention;
  // A login on GitHub may hold dashes.
  while (
    rule.kind === 'github' &&
    end - at < 40 &&
    (isAlphanumeric(text.charCodeAt(end)) || (text[end] === '-' && isAlphanumeric(text.charCodeAt(end + 1))))
  )
    end++;
  const name = text.slice(at + 1, end);
  if (ID_FORMS[rule.form]?.is.test(name) !== true || text[end] === '/' || NOBODY.has(name.toLowerCase())) return null;
  return { kind: rule.kind, value: name.toLowerCase(), start: at, end, confidence: 0.9, most: 'asked' };
}

/** `@jo.example` in a post on Bluesky, where a domain is a name: https://atproto.com/specs/handle */
function domainOnBluesky(text: string, at: number): FoundHandle | null {
  if (!mayPrecedeSign(text, at)) return null;
  const name = /^[a-z0-9](?:[a-z0-9.-]{1,60}[a-z0-9])?/i.exec(text.slice(at + 1, at + 64))?.[0] ?? '';
  if (!name.includes('.') || ID_FORMS['domain']?.is.test(name) !== true) return null;
  const end = at + 1 + name.length;
  return { kind: 'bluesky', value: name.toLowerCase(), start: at, end, confidence: 0.9, most: 'asked' };
}

const WRITE_TO =
  /(?:писать|пишите|напишите|пиши|связь|связи|контакт|контакты|отклик|отклики|откликаться|резюме|лс|личку|личные|вопросам|заявки|писати|пишіть|напишіть|зв['’]язок|зв['’]язку|контакти|відгуки)[ :—–-]{1,4}(?:(?:мне|мені|в|у|сюда|сюди|на|по|лс|личку|нам|или|або|чи|[а-яё]{3,14}[ую]) ){0,2}$/i;

/** “Куда писать: @jo_doe”: where Russian and Ukrainian are written, a name without a platform is one on Telegram. */
export function isWrittenToInCyrillic(text: string, at: number): boolean {
  const before = text.charCodeAt(skipBlanksBack(text, at, 2) - 1);
  const mayInvite =
    before === 0x3a || before === 0x2d || before === 0x2013 || before === 0x2014 || (before >= 0x430 && before <= 0x45f);
  return mayInvite && WRITE_TO.test(text.slice(Math.max(0, at - 40), at));
}
