/**
 * Reads one page as a polite visitor: never where reading is not wanted, robots.txt first, one request per host at a time with a pause, a handful of
 * redirects that are each held to all of this again. What keeps it away from private machines is the guard below it.
 */
import type { Fetched, GuardedFetch } from '../../../system/guarded-fetch.ts';
import type { Clock } from '../../../system/world.ts';
import { shutWhy } from './page-fetch-hosts.ts';
import { ALLOW_ALL, DISALLOW_ALL, type RobotRules, robotRules } from './robots.ts';

export type PageFetch = (url: string, signal: AbortSignal) => Promise<PageAnswer>;

export type PageAnswer =
  | {
      readonly state: 'read';
      /** Where the page stands, behind its redirects. */
      readonly url: string;
      readonly type: string;
      readonly charset: string | null;
      readonly body: Uint8Array;
    }
  | { readonly state: 'passed_over'; readonly why: string };

/** What the program calls itself in robots.txt and, with words, to every server. */
export const ROBOT_TOKEN = 'loop';
export const PAGE_USER_AGENT = 'loop/0.1 (reads single pages that a public request for work links to; command line, no crawler)';

const PAGE_TYPES = ['text/html', 'text/plain', 'application/xhtml+xml'];
const MAX_REDIRECTS = 3;
/** RFC 9309, section 2.3.1.2: at least five. */
const MAX_ROBOTS_REDIRECTS = 5;
/** For a page with all its redirects, without the time that politeness waits. */
const WITHIN_MS = 5_000;
/** Several posts of one person link to one site; more than these pages are not kept. */
const MAX_KEPT = 32;

export interface PageFetchParts {
  readonly get: GuardedFetch;
  readonly clock: Clock;
  /** Between two requests to one host, milliseconds. */
  readonly spacingMs: number;
  readonly withinMs?: number;
}

/** What a site allows, and the words for what it does not. */
interface Manners {
  readonly rules: RobotRules;
  readonly whyNot: string;
}

const FREE: Manners = { rules: ALLOW_ALL, whyNot: '' };

/** For one run: robots.txt and the last pages are remembered. Resolves always; an interrupted read is `passed_over`. */
export function createPageFetch({ get, clock, spacingMs, withinMs = WITHIN_MS }: PageFetchParts): PageFetch {
  const robots = new Map<string, Promise<Manners>>();
  const kept = new Map<string, Promise<PageAnswer>>();
  /** When the next request to a host may leave, in milliseconds since 1970. */
  const nextAt = new Map<string, number>();

  return (url, signal) => {
    const known = kept.get(url);
    if (known !== undefined) return known;
    const answer = read(url, signal).catch((error: unknown) => {
      if (signal.aborted) return passedOver('interrupted');
      throw error;
    });
    kept.set(url, answer);
    for (const oldest of kept.keys()) if (kept.size > MAX_KEPT) kept.delete(oldest);
    return answer;
  };

  async function read(start: string, signal: AbortSignal): Promise<PageAnswer> {
    let url = start;
    let leftMs = withinMs;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const because = (why: string): PageAnswer => passedOver(redirects === 0 ? why : `${leadsTo(url)}: ${why}`);
      const refusal = await refusalOf(url, signal);
      if (refusal !== null) return because(refusal);
      const answer = await politely(url, signal, { types: PAGE_TYPES, withinMs: leftMs });
      if (answer.state !== 'answered') return because(answer.why);
      leftMs = Math.max(1, leftMs - answer.tookMs);
      const next = redirectOf(answer, url);
      if (next === null) return pageOf(answer, url);
      url = next;
    }
    return passedOver(`it leads on more than ${MAX_REDIRECTS} times`);
  }

  async function refusalOf(url: string, signal: AbortSignal): Promise<string | null> {
    if (!URL.canParse(url)) return 'it is no web address';
    const parsed = new URL(url);
    const why = shutWhy(parsed);
    if (why !== null) return why;
    const { rules, whyNot } = await mannersOf(parsed, signal);
    return rules.allows(`${parsed.pathname}${parsed.search}`) ? null : whyNot;
  }

  function mannersOf({ origin, protocol }: URL, signal: AbortSignal): Promise<Manners> {
    // The guard refuses every other scheme, and says so better.
    if (protocol !== 'http:' && protocol !== 'https:') return Promise.resolve(FREE);
    const known = robots.get(origin);
    if (known !== undefined) return known;
    const manners = readManners(`${origin}/robots.txt`, signal);
    robots.set(origin, manners);
    return manners;
  }

  /** RFC 9309, section 2.3.1: a file that is not there allows everything, one that cannot be had allows nothing. */
  async function readManners(start: string, signal: AbortSignal): Promise<Manners> {
    let url = start;
    let leftMs = withinMs;
    for (let redirects = 0; redirects <= MAX_ROBOTS_REDIRECTS; redirects++) {
      if (redirects > 0 && shutWhy(new URL(url)) !== null) return keptAway('it leads elsewhere');
      const answer = await politely(url, signal, { types: null, withinMs: leftMs });
      // The guard's own words are better than those about a robots.txt that was never asked for.
      if (answer.state === 'refused') return redirects === 0 ? FREE : keptAway(answer.why);
      // Where no request arrived, nothing is to be blamed on the rules.
      if (answer.state === 'failed') return answer.reached ? keptAway(answer.why) : { rules: DISALLOW_ALL, whyNot: answer.why };
      leftMs = Math.max(1, leftMs - answer.tookMs);
      const next = redirectOf(answer, url);
      if (next === null) return mannersIn(answer);
      if (!URL.canParse(next)) return keptAway('it leads nowhere');
      url = next;
    }
    return keptAway('it leads on and on');
  }

  async function politely(
    url: string,
    signal: AbortSignal,
    options: { readonly types: readonly string[] | null; readonly withinMs: number },
  ): Promise<Fetched> {
    const host = hostOf(url);
    const now = clock.now().getTime();
    const at = Math.max(now, nextAt.get(host) ?? 0);
    // Taken before the wait, so that readers at the same time queue behind each other.
    nextAt.set(host, at + spacingMs);
    if (at > now) await clock.sleep(at - now, signal);
    const answer = await get(url, { ...options, signal });
    // Nothing left, so the host was spared nothing.
    if (answer.state === 'refused') nextAt.delete(host);
    return answer;
  }
}

type Answered = Extract<Fetched, { readonly state: 'answered' }>;

function mannersIn({ status, body }: Answered): Manners {
  if (status >= 200 && status < 300) {
    const rules = robotRules(new TextDecoder().decode(body), ROBOT_TOKEN);
    return { rules, whyNot: 'its robots.txt asks programs to stay away' };
  }
  // Too many requests: whoever says that wants fewer, not free rein.
  return status >= 400 && status < 500 && status !== 429 ? FREE : keptAway(`the server answered ${status}`);
}

function keptAway(why: string): Manners {
  return { rules: DISALLOW_ALL, whyNot: `its robots.txt cannot be read: ${why}` };
}

/** Where the answer sends the reader; null where it does not. */
function redirectOf({ status, location }: Answered, from: string): string | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  return URL.canParse(location, from) ? new URL(location, from).href : location;
}

function pageOf({ status, type, charset, body }: Answered, url: string): PageAnswer {
  if (status < 200 || status >= 300)
    return passedOver(status === 404 || status === 410 ? 'there is no such page' : `the server answered ${status}`);
  if (!PAGE_TYPES.includes(type))
    return passedOver(type === '' ? 'the server does not say what it is' : `it is no text (${type.slice(0, 60)})`);
  return { state: 'read', url, type, charset, body };
}

function passedOver(why: string): PageAnswer {
  return { state: 'passed_over', why };
}

function leadsTo(url: string): string {
  const host = hostOf(url);
  return host === '' ? 'it leads on' : `it leads to ${host}`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
}
