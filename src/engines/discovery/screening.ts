/** Screening: what a post is, whether it is worth an offer, and why. Pure: the same post, catalogue and time give the same verdict. */
import type { Service } from '../../domain/catalogue.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { nearKeysOf } from '../../domain/near-duplicates.ts';
import type { Budget, DropReason, Engagement, Post, Screening } from '../../domain/opportunity.ts';
import type { FoundBudget } from './budget-choice.ts';
import { budgetOf } from './budgets.ts';
import { SAID_OF_JOBS } from './cautions.ts';
import { cleanPost } from './cleaning.ts';
import type { FoundContact } from './contactability.ts';
import { type Demands, demandsOf } from './demands.ts';
import { closedWords, doubtsOf, quoted } from './doubts.ts';
import { spotOf } from './evidence.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type KindVerdict, kindOf, type ReadPost, readPost } from './kind.ts';
import { languageOf } from './language.ts';
import { SPEAKS_OF_PAY, scoreOf } from './scoring.ts';
import { type ServiceMatch, serviceMatcher } from './services.ts';
import { NO_TERMS, type Terms, termsOf } from './terms.ts';
import { byNumber } from './word-table.ts';
import { namesIn } from './words.ts';

export interface ScreeningRules {
  readonly services: readonly Service[];
  /** ISO 4217, of the services' prices; without it budgets are not compared with them. */
  readonly currency?: string;
  /** 0..100; a request below it is dropped. */
  readonly minScore: number;
  /** Posts older than this are dropped; null keeps every age, e.g. for a file the operator chose. */
  readonly maxAgeDays: number | null;
  readonly keepEmployment: boolean;
  /** ISO 639-1 codes of the languages that the operator works in; without them every language will do. */
  readonly languages?: readonly string[];
}

export interface Screened {
  /** The post as it is recorded: cleaned. */
  readonly post: Post;
  readonly screening: Screening;
  readonly fingerprint: string | null;
  /** Empty for what asks for no work, and for short texts. */
  readonly nearKeys: readonly number[];
}

/** Finds the contacts in a post. */
export type ContactsReader = (post: Post) => readonly FoundContact[];

/** @param contactsIn reads the contacts of a request, for its score */
export type Screener = (post: Post, now: Date, contactsIn?: ContactsReader) => Screened;

const DAY_MS = 86_400_000;
/** A request that is less sure is no lead: nobody who asked for nothing shall get an offer. */
const LEAST_SURE = 0.6;
/** A post that is so surely talk is read for no budget; one that may be a request after all is shown with its pay. */
const SURELY_TALK = 0.8;
/** Less sure talk in English is as often a request: its pay is read as that of one. The tables of other languages are surer of talk than they say. */
const HARDLY_TALK = 0.55;
const FOREIGN_LETTER = /[^\P{L}A-Za-z]/u;
const MOST_LETTERS = 400;
/** A fraud says so little of its work that it is taken for talk more surely. */
const MAY_BE_ASKED = 0.9;
const MOST_WORDS = 200;
/** Whoever warns of a fraud, or complains of work for nothing, says what it does as well. */
const WARNERS = byNumber(
  namesIn(`beware ban banned mods moderators scammed scammers scammer victim victims rant careful psa betrug betrüger abzocke arnaque arnaques
  arnaqueurs estafa estafas estafadores golpe golpes golpistas truffa truffe truffatori oplichting oplichters oszustwo oszuści oszustów podvod
  podvodníci podvodníků bedrägeri bluffare dolandırıcı dolandırıcılık мошенники мошенник развод шахраї шахрай penipuan penipu teapa țeapă înșelătorie
  atentie atenție svindel svindlere huijaus huijarit csalás csalók απάτη lừa`).map((word) => [word, true] as const),
);

/** Compiles the catalogue once and returns the screener. */
export function createScreener(rules: ScreeningRules): Screener {
  const serviceOf = serviceMatcher(rules.services);
  return (raw, now, contactsIn) => {
    const { post, isHostile } = cleanPost(raw);
    const read = readPost(post);
    const verdict = kindOf(read);
    const isRequest = verdict.kind === 'request';
    // What only a request can have is looked for only there: most posts are none.
    const isDoubtful = mayBeAsked(read, verdict);
    const told = isRequest || isDoubtful ? termsOf(read, verdict, post.statedBudget ?? null) : NO_TERMS;
    const terms = isDoubtful ? warningsIn(told) : told;
    const service = isRequest || terms.mayBeScam ? serviceOf(read) : null;
    const language = isRequest && rules.languages !== undefined ? languageOf(read) : null;
    const found = budgetFound(post, read, verdict, terms);
    const budget = found?.budget ?? null;
    const engagement = isRequest ? engagementOf(terms, budget) : terms.engagement;
    const isPaid = budget !== null || terms.isPaid;
    const contacts = isRequest && contactsIn !== undefined ? contactsIn(post) : [];
    const score = isRequest
      ? scoreOf({ read, verdict, service, budget, isPaid, contacts, currency: rules.currency ?? null, now })
      : null;
    const paysMoney = budget !== null || terms.isWage;
    const facts: Facts = {
      read,
      post,
      isHostile,
      verdict,
      terms,
      engagement,
      service,
      language,
      isPaid,
      paysMoney,
      score: score?.score ?? 0,
    };
    const dropped = dropReason(facts, rules, now);
    const { reasons, counterReasons } = verdict.explained();
    const isWeighed = isRequest && (dropped === null || dropped === 'low_score');
    const demands = isWeighed ? demandsOf(read) : null;
    const noBudgetBecause = budget === null ? (found?.reason ?? null) : null;
    return {
      post,
      fingerprint: fingerprintOf(read),
      nearKeys: isRequest ? nearKeysOf(post) : [],
      screening: {
        kind: verdict.kind,
        kindConfidence: verdict.confidence,
        engagement,
        budget,
        service: isRequest ? (service?.service ?? null) : null,
        score: facts.score,
        ...quotedOnce(
          [
            ...(dropped === null ? [] : [dropWords(dropped, facts, rules)]),
            ...reasons,
            ...(isWeighed || dropped === 'employment' ? engagementWords(read, terms, reasons) : []),
            ...(budget === null || found?.reason == null ? [] : [found.reason]),
            ...timeWords(demands),
            ...(score?.reasons ?? []),
          ],
          doubtsOf({ read, verdict, counterReasons, demands, terms, score, noBudgetBecause, dropped, paysMoney }),
        ),
        kept: dropped === null,
        dropped,
      },
    };
  };
}

/** A source's own field for the pay wins over the words of the post. An offer has a price, and no budget; talk has neither. */
function budgetFound(post: Post, read: ReadPost, { kind, confidence }: KindVerdict, { engagement }: Terms): FoundBudget | null {
  if (kind === 'offer') return null;
  if (post.statedBudget !== undefined) return { budget: post.statedBudget, reason: `${post.source} states the pay` };
  if (kind === 'other' && confidence >= SURELY_TALK) return null;
  return budgetOf(post.title, post.body, {
    isEmployment: engagement === 'employment',
    isRequest: kind === 'request' || (confidence < HARDLY_TALK && mayBeEnglish(post, read)),
    url: post.url,
  });
}

/** A post too short to tell its language may be English where no letter of another stands in it. */
function mayBeEnglish({ title, body }: Post, read: ReadPost): boolean {
  const language = languageOf(read);
  return language === null ? !FOREIGN_LETTER.test(title) && !FOREIGN_LETTER.test(body.slice(0, MOST_LETTERS)) : language === 'en';
}

/** Long talk is none of it: a trick is short. */
function mayBeAsked({ words, numbers }: ReadPost, { kind, confidence }: KindVerdict): boolean {
  if (kind !== 'other' || confidence >= MAY_BE_ASKED || words.length > MOST_WORDS) return false;
  return !numbers.some((number) => WARNERS.get(number) === true);
}

/** Of talk that may be a request after all, what warns of it; its other terms are those of nothing. */
function warningsIn({ isScam, mayBeScam, scam, trick, isUnpaid, isUnpaidSurely, unpaid, inKind, isWage }: Terms): Terms {
  return { ...NO_TERMS, isScam, mayBeScam, scam, trick, isUnpaid, isUnpaidSurely, unpaid, inKind, isWage };
}

/** Where the words leave it open, or hint at a project: a yearly wage is a job's. A price for the whole or by the piece is a project's. */
function engagementOf({ engagement, surelyContract }: Terms, budget: Budget | null): Engagement {
  if (budget?.unit === 'year' && engagement === 'contract' && surelyContract.length === 0) return 'employment';
  if (engagement !== 'unknown') return engagement;
  if (budget?.unit === 'year') return 'employment';
  return budget?.unit === 'fixed' || budget?.unit === 'item' ? 'contract' : 'unknown';
}

interface Facts {
  readonly read: ReadPost;
  readonly post: Post;
  readonly isHostile: boolean;
  readonly verdict: KindVerdict;
  readonly terms: Terms;
  readonly engagement: Engagement;
  readonly service: ServiceMatch | null;
  /** Null where it cannot be said, or every language will do. */
  readonly language: string | null;
  readonly isPaid: boolean;
  /** Money is named, or spoken of as a wage. */
  readonly paysMoney: boolean;
  readonly score: number;
}

/** The first rule that says no, the weightiest first; null keeps the lead. */
function dropReason(facts: Facts, rules: ScreeningRules, now: Date): DropReason | null {
  const { post, isHostile, verdict, terms, engagement, service, language, isPaid, paysMoney, score } = facts;
  if (isHostile || (post.title === '' && post.body === '')) return 'hostile';
  if (verdict.kind === 'offer') return 'offer';
  // A fraud hardly says what work it has: that it is one is told also where the request is in doubt.
  if (terms.isScam || (terms.mayBeScam && service === null)) return 'scam';
  if (verdict.kind === 'other') {
    const isNear = verdict.confidence < SURELY_TALK;
    return isNear && (terms.isUnpaidSurely || (terms.isUnpaid && !paysMoney)) ? 'unpaid' : 'not_a_request';
  }
  if (verdict.confidence < LEAST_SURE) return 'not_a_request';
  if (terms.isUnpaidSurely || (terms.isUnpaid && !paysMoney) || (verdict.isFavour && !isPaid)) return 'unpaid';
  if (terms.closed !== null) return 'closed';
  if (engagement === 'employment' && !rules.keepEmployment) return 'employment';
  if (isTooOld(post, rules.maxAgeDays, now)) return 'too_old';
  if (language !== null && rules.languages?.includes(language) === false) return 'language';
  if (service === null) return 'no_service';
  return score < rules.minScore ? 'low_score' : null;
}

function isTooOld({ postedAt }: Post, maxAgeDays: number | null, now: Date): boolean {
  return maxAgeDays !== null && postedAt !== null && now.getTime() - Date.parse(postedAt) > maxAgeDays * DAY_MS;
}

function dropWords(dropped: DropReason, { read, terms, verdict, language, score }: Facts, rules: ScreeningRules): string {
  switch (dropped) {
    case 'hostile':
      return 'dropped: hidden or control characters';
    case 'offer':
      return 'dropped: the author offers their own work';
    case 'not_a_request':
      return verdict.kind === 'request' ? 'dropped: not sure enough that work is asked for' : 'dropped: asks for no paid work';
    case 'scam':
      return `dropped: reads like a fraud${terms.trick === null ? '' : `, ${terms.trick}`}: ${quoted(read, terms.scam)}`;
    case 'unpaid':
      return noPayWords(read, verdict, terms);
    case 'closed':
      return `dropped: closed, ${closedWords(read, terms.closed ?? '')}`;
    case 'employment':
      return 'dropped: a job, not a project';
    case 'too_old':
      return `dropped: older than ${rules.maxAgeDays} days`;
    case 'language':
      return `dropped: written in ${LANGUAGES.get(language ?? '') ?? 'another language'}, which is not among yours`;
    case 'no_service':
      return 'dropped: asks for nothing in the catalogue';
    case 'low_score':
      return `dropped: ${score} points, ${rules.minScore} are asked for`;
  }
}

function noPayWords(read: ReadPost, { isUnpaid, isFavour }: KindVerdict, { unpaid, inKind }: Terms): string {
  const phrases = [...unpaid, ...inKind];
  if (isUnpaid) return 'dropped: no pay, says its tag';
  if (phrases.length > 0) return `dropped: no pay: ${quoted(read, phrases)}`;
  return isFavour ? 'dropped: a favour, no pay is spoken of' : 'dropped: no pay';
}

const ENGAGEMENT_WORDS: Readonly<Partial<Record<Engagement, string>>> = { contract: 'a project', employment: 'a job' };

/** By what is said of a job, or of a project and hardly of a job. Where hints decide together, such as “a website”, none of them is worth a word. */
function engagementWords(
  read: ReadPost,
  { engagement, forEmployment, surelyContract }: Terms,
  told: readonly string[],
): string[] {
  const name = ENGAGEMENT_WORDS[engagement];
  const phrases =
    engagement === 'employment'
      ? forEmployment
      : surelyContract.filter((phrase) => !SAID_OF_JOBS.has(phrase) && isOfBody(read, phrase));
  if (name === undefined || phrases.length === 0) return [];
  const words = quoted(read, phrases);
  // The sentence that asks may say it as well.
  return told.some((reason) => reason.endsWith(words)) ? [] : [`${name}, by its words: ${words}`];
}

/** Whether a phrase says something that the title, shown above all of it, does not; the name of a community, `r/freelance`, says nothing. */
function isOfBody(read: ReadPost, phrase: string): boolean {
  const spot = spotOf(read, phrase);
  return spot === null || (spot.from >= read.titleWords && read.words[spot.from - 1] !== 'r');
}

function timeWords(demands: Demands | null): string[] {
  return demands?.byWhen == null ? [] : [`by when: “${demands.byWhen}”`];
}

/** Sentences that say several things are quoted where they stand first; what only repeats them goes, or goes without them. */
function quotedOnce(reasons: readonly string[], doubts: readonly string[]): Pick<Screening, 'reasons' | 'counterReasons'> {
  const seen: string[] = [];
  const once = (lines: readonly string[]): readonly string[] => {
    const told: string[] = [];
    for (const line of lines) {
      const at = line.indexOf(': “');
      const quote = at === -1 ? '' : line.slice(at + 3, at + 3 + SAME);
      if (at === -1 || !seen.includes(quote)) told.push(line);
      else if (!line.startsWith('sounds like'))
        told.push(line.startsWith('+') || line.startsWith(SPEAKS_OF_PAY) ? line.slice(0, at) : line);
      if (at !== -1) seen.push(quote);
    }
    return told;
  };
  return { reasons: once(reasons), counterReasons: once(doubts) };
}

/** Quotations that begin with so many same letters are of one sentence. */
const SAME = 24;
