/** Screening: what a post is, whether it is worth an offer, and why. Pure: the same post, catalogue and time give the same verdict. */
import type { Service } from '../../../domain/catalogue.ts';
import { nearKeysOf } from '../../../domain/near-duplicates.ts';
import type { Budget, Engagement, Post, Screening } from '../../../domain/opportunity.ts';
import type { FoundBudget } from '../budgets/budget-choice.ts';
import { budgetOf } from '../budgets/budgets.ts';
import { type KindVerdict, kindOf } from '../kinds/kind.ts';
import { languageOf } from '../languages/language.ts';
import type { ServiceMatch } from '../services/service-tally.ts';
import { serviceMatcher } from '../services/services.ts';
import { SAID_OF_JOBS } from '../terms/cautions.ts';
import { NO_TERMS, type Terms, termsOf } from '../terms/terms.ts';
import { spotOf } from '../text/evidence.ts';
import { type ReadPost, readPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn } from '../text/words.ts';
import { cleanPost } from './cleaning.ts';
import type { FoundContact } from './contactability.ts';
import { type Demands, demandsOf } from './demands.ts';
import { doubtsOf, quoted } from './doubts.ts';
import { dropReason, dropWords, type Facts, SURELY_TALK } from './dropping.ts';
import { fingerprintOf } from './fingerprint.ts';
import { SPEAKS_OF_PAY, scoreOf } from './scoring.ts';

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

export interface Screener {
  /** @param contactsIn reads the contacts of a request, for its score */
  (post: Post, now: Date, contactsIn?: ContactsReader): Screened;
  /** The same for several posts, in their order. */
  readonly all: (posts: readonly Post[], now: Date, contactsIn?: ContactsReader) => readonly Screened[];
}

/**
 * So many posts are worth screening together: each step is taken by all of them before the next one. The tables of all steps together are larger
 * than what a processor keeps at hand, those of one step are not.
 */
export const AT_ONCE = 64;

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
  const all: Screener['all'] = (posts, now, contactsIn) =>
    posts
      .map(readIn)
      .map(withKind)
      .map(withTerms)
      .map((one) => {
        const service = one.isRequest || one.terms.mayBeScam ? serviceOf(one.read) : null;
        return { ...one, service, language: one.isRequest && rules.languages !== undefined ? languageOf(one.read) : null };
      })
      .map(withBudget)
      .map((one) => ({ ...one, contacts: one.isRequest && contactsIn !== undefined ? contactsIn(one.post) : [] }))
      .map((one) => ({ ...one, screening: screeningOf(one, rules, now) }))
      .map(({ post, read, isRequest, screening }) => ({
        post,
        fingerprint: fingerprintOf(read),
        nearKeys: isRequest ? nearKeysOf(post) : [],
        screening,
      }));
  return Object.assign((post: Post, now: Date, contactsIn?: ContactsReader) => all([post], now, contactsIn)[0] as Screened, {
    all,
  });
}

/** A post on its way: each step adds what it finds out. */
interface Read {
  readonly post: Post;
  readonly isHostile: boolean;
  readonly read: ReadPost;
}

function readIn(raw: Post): Read {
  const { post, isHostile } = cleanPost(raw);
  return { post, isHostile, read: readPost(post) };
}

interface OfKind extends Read {
  readonly verdict: KindVerdict;
  readonly isRequest: boolean;
}

function withKind(one: Read): OfKind {
  const verdict = kindOf(one.read);
  return { ...one, verdict, isRequest: verdict.kind === 'request' };
}

interface WithTerms extends OfKind {
  readonly terms: Terms;
}

/** What only a request can have is looked for only there: most posts are none. */
function withTerms(one: OfKind): WithTerms {
  const isDoubtful = mayBeAsked(one.read, one.verdict);
  const terms = one.isRequest || isDoubtful ? termsOf(one.read, one.verdict, one.post.statedBudget ?? null) : NO_TERMS;
  return { ...one, terms: isDoubtful ? warningsIn(terms) : terms };
}

interface WithService extends WithTerms {
  readonly service: ServiceMatch | null;
  /** Null where it cannot be said, or every language will do. */
  readonly language: string | null;
}

interface WithBudget extends WithService {
  readonly budget: Budget | null;
  /** Why there is a budget, or none. */
  readonly budgetReason: string | null;
  readonly engagement: Engagement;
  readonly isPaid: boolean;
  /** Money is named, or spoken of as a wage. */
  readonly paysMoney: boolean;
}

function withBudget(one: WithService): WithBudget {
  const { post, read, verdict, isRequest, terms } = one;
  const found = budgetFound(post, read, verdict, terms);
  const budget = found?.budget ?? null;
  return {
    ...one,
    budget,
    budgetReason: found?.reason ?? null,
    engagement: isRequest ? engagementOf(terms, budget) : terms.engagement,
    isPaid: budget !== null || terms.isPaid,
    paysMoney: budget !== null || terms.isWage,
  };
}

interface WithContacts extends WithBudget {
  readonly contacts: readonly FoundContact[];
}

/** The verdict in its words. */
function screeningOf(one: WithContacts, rules: ScreeningRules, now: Date): Screening {
  const { read, verdict, isRequest, terms, service, budget, budgetReason, engagement, isPaid, paysMoney, contacts } = one;
  const score = isRequest
    ? scoreOf({ read, verdict, service, budget, isPaid, contacts, currency: rules.currency ?? null, now })
    : null;
  const facts: Facts = { ...one, score: score?.score ?? 0 };
  const dropped = dropReason(facts, rules, now);
  const { reasons, counterReasons } = verdict.explained();
  const isWeighed = isRequest && (dropped === null || dropped === 'low_score');
  const demands = isWeighed ? demandsOf(read) : null;
  const noBudgetBecause = budget === null ? budgetReason : null;
  return {
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
        ...(budget === null || budgetReason === null ? [] : [budgetReason]),
        ...timeWords(demands),
        ...(score?.reasons ?? []),
      ],
      doubtsOf({ read, verdict, counterReasons, demands, terms, score, noBudgetBecause, dropped, paysMoney }),
    ),
    kept: dropped === null,
    dropped,
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
