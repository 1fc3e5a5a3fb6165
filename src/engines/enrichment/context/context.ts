/** What the words around a find say about its use: is the reader invited, is it the poster's own, or is it merely mentioned? */
import type { ContactKind, ContactUse } from '../../../domain/contact.ts';
import { wantOf } from '../links/sites-of-work.ts';
import type { Span } from '../text/characters.ts';
import { callsToReach, isAfterMail, isBesideMail, isCalledOnBehind, isGivenAlone, isListed, isPointedBackAt } from './appeals.ts';
import { asksOrOffers, closesPost } from './closing-lines.ts';
import { isInvitedInEastAsian } from './east-asian-invitations.ts';
import {
  hasNegation,
  inviteIn,
  invitesTo,
  isCalledFor,
  isInvitedBesides,
  isNegated,
  isToBeCalled,
  isUnderInvitation,
  turnsTo,
  withoutNoun,
} from './invitations.ts';
import { isOfTheWork } from './of-the-work.ts';
import { isLikened, isOpposed, isSample, isToLookAt, useForMoney } from './other-purposes.ts';
import { isFormers, isLookedAt, isOutsiders, isPartOf, withoutTwin } from './outsiders.ts';
import { hasOwn, isAuthors, isOthersPhone, isOwnBy, OWN_REACH } from './ownership.ts';
import { shownSpan, withoutPronouns, wordsBefore, wordsBehind } from './phrases.ts';
import { useInScript } from './script-invitations.ts';
import { isQuoted } from './speech.ts';
import { isDeedOfOther, isOfCommit, isOthers, isPassedOn, isReported, isTold, wentThere } from './tales.ts';
import { isAnothers, isBareMention, isSender, isShownOn, isToldTo, isWarnedOf, wasTried } from './third-parties.ts';

const INVITING_MAILBOX =
  /^(?:jobs?|careers?|hiring|apply|hr|recruit(?:ing|ment|er)?|talent|people|work|join|resumes?|cv|freelance|projects?|opportunities|bewerbung(?:en)?|karriere|stellen|vagas|empleo|rrhh|kariera|praca|rekrutacja|lavoro|candidatures?|recrutement|emploi|vacatures|rabota|loker)(?:[+.-]|@)/;
const OPEN_MAILBOX =
  /^(?:contact|hello|hi|hey|info|team|founders?|sales|office|mail|hola|bonjour|ciao|hallo|moin|servus|hej|ola|ahoj|kontakt|contacto|contato|contatti|iletisim|bilgi|biuro|zakaz)(?:[+.-]|@)/;

/** Desks for notices, where no offer is read. */
const NO_ANSWERS = /^(?:dmca|copyright|unsubscribe|gdpr|no-?reply|do-?not-?reply|postmaster|mailer-daemon|takedowns?)(?:[+.-]|@)/;

/** A post that asks for answers: what stands under it is for answering. */
const ASKS_FOR_ANSWERS =
  /\b(?:hiring|hire me|for hire|we(?:['’]re| are) looking|looking (?:for|to hire)|apply|appl(?:y|ications?)|contact (?:me|us)|reach out|reach me|get in touch|e-?mail (?:me|us)|(?:pm|dm|message|call|text) me|send (?:me|us|your|a)|interested|full[- ]time|part[- ]time|open (?:roles?|positions?)|available for)\b/i;
const ASKING_REACH = 20_000;

/** A name, a company and an address are a card, and no notice. */
const LONGEST_CARD = 80;
/** Nobody leaves so many of their own. */
const LEAST_OF_DIRECTORY = 6;

export interface Found extends Span {
  readonly kind: ContactKind;
  readonly value: string;
  readonly most: ContactUse;
  /** Set where the find itself says what it is for. */
  readonly use?: ContactUse;
}

/** Judges the finds of one text. `author` is the poster's name, lower case. Each look is at a bounded stretch of text. */
export function useReader(text: string, author: string | null): (found: Found) => ContactUse {
  let asks: boolean | null = null;
  let wants: boolean | null = null;
  const crowds = new Map<ContactKind, boolean>();
  const isCrowd = (kind: ContactKind): boolean => {
    const known = crowds.get(kind) ?? namesMany(text, kind);
    crowds.set(kind, known);
    return known;
  };
  const asksForAnswers = (): boolean => {
    asks ??= ASKS_FOR_ANSWERS.test(text.slice(0, ASKING_REACH));
    return asks;
  };
  const isForWork = (): boolean => {
    wants ??= asksOrOffers(text);
    return wants;
  };
  let want: 'work' | 'workers' | null | undefined;
  const isForItself = (): boolean => {
    if (want === undefined) want = wantOf(text);
    return want !== null;
  };
  const facts = { author, asksForAnswers, isForWork, isForItself };
  return (found) => {
    if (found.most === 'seen' || (found.use === undefined && isQuoted(text, found))) return 'seen';
    const use =
      found.use === 'published' && found.kind === 'website' && isOthersSite(text, found)
        ? 'seen'
        : (found.use ?? judge(text, found, facts));
    if (use === 'published' && isOneOfMany(text, found, author, isCrowd)) return 'seen';
    return use === 'asked' && found.most === 'published' ? 'published' : use;
  };
}

/** “The outgoing designer, Studio Vim (https://…)”, “I play the demo of …”, “e.g. …”: a site that its sentence gives to somebody else. */
function isOthersSite(text: string, found: Found): boolean {
  if (isLikened(text, found.start)) return true;
  const { start } = shownSpan(text, found);
  // Words are cut out of the text only where the last one may decide.
  const mark = text[start - 1];
  if (mark !== '(' && mark !== ' ') return false;
  if (mark === ' ' && text[start - 2] !== ',' && !text.startsWith('of ', start - 3)) return false;
  const before = wordsBefore(text, start, false);
  return (before.at(-1) === ',' && isFormers(before)) || isLookedAt(before);
}

const PROFILES: Partial<Readonly<Record<ContactKind, RegExp>>> = {
  x: /(?:twitter|x)\.com\/(\w{2,15})\b/gi,
  instagram: /instagram\.com\/([\w.]{2,30})/gi,
  github: /github\.com\/([\w-]{2,39})(?=[\s)\]]|$)/gi,
};

/** Nobody has so many accounts on one platform: who lists them lists other people. */
const CROWD = 4;

function namesMany(text: string, kind: ContactKind): boolean {
  const names = new Set<string>();
  for (const [, name = ''] of text.slice(0, ASKING_REACH).matchAll(PROFILES[kind] ?? /^$/g)) names.add(name.toLowerCase());
  return names.size >= CROWD;
}

/** One of many accounts, and neither “my” nor the poster's name says that it is theirs. */
function isOneOfMany(text: string, found: Found, author: string | null, isCrowd: (kind: ContactKind) => boolean): boolean {
  const { kind, value, start } = found;
  if (PROFILES[kind] === undefined || !isCrowd(kind) || (author !== null && isAuthors(value, author))) return false;
  return (
    !hasOwn(wordsBefore(text, shownSpan(text, found).start, false).slice(-OWN_REACH)) && !hasOwn(wordsBefore(text, start, false))
  );
}

/** What is known of the whole text; questions are answered once. */
interface Facts {
  readonly author: string | null;
  readonly asksForAnswers: () => boolean;
  /** Work is asked for or offered, in whatever language. */
  readonly isForWork: () => boolean;
  /** Its first lines, in English, look for work or workers. */
  readonly isForItself: () => boolean;
}

/** A find and the words around it. */
interface View {
  readonly text: string;
  readonly found: Found;
  readonly shown: Span;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Mail and telephone: nobody writes down how to reach somebody else without a word about it. */
  readonly isDirect: boolean;
}

function judge(text: string, found: Found, facts: Facts): ContactUse {
  const { kind, start } = found;
  const isDirect = kind === 'email' || kind === 'phone' || kind === 'whatsapp';
  const shown = shownSpan(text, found);
  const lead = isDirect ? leadOf(text, start, true) : withoutTwin(leadOf(text, start, false), found.value);
  // “its jo at acme dot co”: nobody's, but “it's”.
  const before = withoutPronouns(lead.at(-1) === 'its' ? lead.slice(0, -1) : lead);
  const view = { text, found, shown, before, behind: wordsBehind(text, shown.end), isDirect };
  return useOfAnother(view) ?? useByInvitation(view) ?? useUninvited(view, facts);
}

/** A sample, somebody's account for money, a swindler's, a sender's, a commit's. */
function useOfAnother(view: View): ContactUse | null {
  const { text, found, before, behind, isDirect } = view;
  if (isSample(text, found, before) || (isOpposed(before) && text[found.start - 2] !== ':')) return 'seen';
  if (found.kind === 'email' && (NO_ANSWERS.test(found.value) || isOfCommit(text, found.start))) return 'seen';
  if (found.kind !== 'website' && found.kind !== 'calendar' && isOfTheWork(before, behind)) return 'seen';
  if (found.kind !== 'reddit' && isOutsiders(view)) return 'seen';
  if (!isDirect && (isPartOf(before) || isLikened(text, found.start))) return 'seen';
  if (isDirect && (wasTriedLast(found.kind, before) || isDeedOfOther(before) || isPassedOn(before))) return 'seen';
  const money = found.kind === 'email' ? useForMoney(before) : null;
  if (money !== null) return money;
  return isWarnedOf(before, behind) || (found.kind === 'email' && isSender(before, behind)) ? 'seen' : null;
}

/** “I've already mailed …”, “I tried the help email …”: tried, and nothing asks to write there behind that. */
function wasTriedLast(kind: ContactKind, before: readonly string[]): boolean {
  return wasTried(before) && inviteIn(kind, withoutNoun(before.slice(before.lastIndexOf('') + 1))) === -1;
}

/** What the words before it that invite or refuse make of it. */
function useByInvitation(view: View): ContactUse | null {
  const { text, found, shown, before, behind, isDirect } = view;
  const { kind } = found;
  const invited = inviteIn(kind, before);
  if (invited === -1) return kind !== 'website' && kind !== 'calendar' && callsToReach(before) ? 'asked' : null;
  if (isNegated(before, invited) && !isInvitedBesides(kind, before, invited)) {
    if (turnsTo(before, invited)) return 'asked';
    // “No phone calls. Jo, jo@…”: what a sentence before refuses is another way.
    return isDirect && invited < before.lastIndexOf('') ? null : 'seen';
  }
  // What an earlier sentence asks for is not asked of whom this one tells of.
  const isCalled = kind === 'phone' && isCalledFor(text, shown);
  if (isDirect && !isCalled && invited < before.lastIndexOf('') && before.at(-1) !== '' && isTold(view)) return 'seen';
  if ((isDirect && wentThere(before)) || isToldTo(before, invited) || isReported(before, invited, isDirect)) return 'seen';
  if (isShownOn(kind, before.slice(invited + 1))) return 'published';
  return kind === 'phone' && isOthersPhone(before, behind) && !isCalled ? 'seen' : 'asked';
}

/** Without an invitation before it: by what follows, by what the post wants, by whose it is. */
function useUninvited(view: View, facts: Facts): ContactUse {
  const { text, found, shown, before, behind, isDirect } = view;
  const { kind, value, start } = found;
  const { author, asksForAnswers, isForWork, isForItself } = facts;
  if (isCalledOnBehind(behind)) return 'asked';
  if (kind === 'phone' && (isToBeCalled(behind) || isCalledFor(text, shown))) return 'asked';
  if (isDirect && wasTried(before)) return 'seen';
  const turn = behind.indexOf('but');
  const own = turn === -1 ? behind : behind.slice(0, turn);
  const invitedBehind = own.findIndex((word) => invitesTo(kind, word));
  if (kind !== 'phone' && invitedBehind !== -1 && !hasNegation(behind.slice(0, invitedBehind)))
    return hasNegation(phraseOf(before).slice(-3)) ? 'seen' : 'asked';
  if (kind === 'email' && (INVITING_MAILBOX.test(value) || (OPEN_MAILBOX.test(value) && asksForAnswers()))) return 'asked';
  const inScript = useInScript(text, shown, kind);
  if (inScript !== null) return inScript;
  if (isInvitedInEastAsian(text, shown)) return 'asked';
  if (isDirect && closesPost(text, shown) && !isOthers(before) && isForWork()) return 'asked';
  if (!isDirect && !isAnothers(before, behind)) {
    if (isPointedBackAt(text, shown.end)) return 'asked';
    // “… or find me on …” shows a profile.
    if (isAfterMail(text, shown.start))
      return asksForAnswers() || isForWork() || (isMessage(text) && before.at(-3) !== 'find') ? 'asked' : 'published';
  }
  if (!isDirect && isBesideMail(text, shown.end))
    return !isListed(text, kind, shown.end) && (asksForAnswers() || isForWork()) ? 'asked' : 'published';
  const isOwn = isOwnBy(text, found, shown, before, behind, author);
  if (!isOwn) return useUnclaimed(view, facts);
  // “Samples to jo@…”
  if (kind === 'calendar' || (kind === 'email' && before.at(-1) === 'to')) return 'asked';
  // “contact@acme.example” under news is a signature; whoever gives an address of their own to a post that says more wants mail.
  const isForAnswers = (): boolean =>
    asksForAnswers() ||
    isForWork() ||
    (kind !== 'phone' && isForItself()) ||
    (kind !== 'mastodon' && !(kind === 'email' && text[start - 1] === '\n' && OPEN_MAILBOX.test(value)) && isMessage(text));
  const mayAnswer = isDirect || (isMessenger(text, found) && !isToLookAt(behind));
  if (mayAnswer && isForAnswers()) return 'asked';
  return !isDirect && isUnderInvitation(text, shown.start) ? 'asked' : 'published';
}

/** Says more than a card, and is no list of people. */
function isMessage(text: string): boolean {
  if (text.length <= LONGEST_CARD) return false;
  let addresses = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1))
    if (++addresses === LEAST_OF_DIRECTORY) return false;
  return true;
}

/** Of what no word makes the poster's, and no word somebody else's. */
function useUnclaimed(view: View, { asksForAnswers, isForWork, isForItself }: Facts): ContactUse {
  const { text, found, shown, before, behind, isDirect } = view;
  if (isTold(view)) return 'seen';
  if (found.kind === 'calendar') return useOfCalendar(view, asksForAnswers() || isForWork() || isForItself());
  if (isDirect) return 'asked';
  // What begins its sentence is not what the sentence before it tells of.
  const told = wordsBefore(text, shown.start, false).length === 0 ? [] : before;
  if (found.kind === 'reddit' || isAnothers(told, behind)) return 'seen';
  // Channels of jobs name whom to write to and nothing else.
  if (found.kind !== 'telegram' && isBareMention(text, found)) return 'seen';
  if (found.kind !== 'mastodon' && isMessenger(text, found))
    return asksForAnswers() || isForWork() || (isGivenAlone(told, behind) && isMessage(text)) ? 'asked' : 'seen';
  // In a post by which somebody looks for work or workers, the profile that stands there is their own.
  return isForItself() ? 'published' : 'seen';
}

/** A page of somebody's free time is there to be booked, by whoever is looked for. */
function useOfCalendar({ before }: View, isForAnswers: boolean): ContactUse {
  if (isAnothers(before, [])) return 'seen';
  return isForAnswers ? 'asked' : 'seen';
}

/** Where people do nothing but write to each other, or give a name to be written to: one there shows nothing. A server's door is no name. */
function isMessenger(text: string, { kind, value, start }: Found): boolean {
  if (kind === 'mastodon') return text[start] === '@';
  return kind === 'telegram' || (kind === 'discord' && !value.includes('/'));
}

/** The words behind the last end of a sentence or comma: “bitte nicht an …”. */
function phraseOf(before: readonly string[]): readonly string[] {
  return before.slice(Math.max(before.lastIndexOf(''), before.lastIndexOf(',')) + 1);
}

/** The words before a find; of a handle that begins its sentence, the end of the sentence before: “Let's link up! https://…”. */
function leadOf(text: string, start: number, isDirect: boolean): string[] {
  const words = wordsBefore(text, start, isDirect);
  if (isDirect || words.length > 0) return words;
  const all = wordsBefore(text, start, true);
  while (all.at(-1) === '') all.pop();
  return all.slice(all.lastIndexOf('') + 1).slice(-8);
}
