/** Does the author ask for work to be done, offer their own, or neither? */
import type { Kind, Post } from '../../domain/opportunity.ts';
import { OPENINGS, PEOPLE, SEEKING, SIGNALS, type Signal, TAGS, WORK } from './signals.ts';
import { Phrases, wordsOf } from './words.ts';

export interface KindVerdict {
  readonly kind: Kind;
  /** 0..1 */
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly isBounty: boolean;
  readonly isClosed: boolean;
  readonly isUnpaid: boolean;
  /** A favour asked by a tag that promises no pay, such as `[request]`. */
  readonly isFavour: boolean;
}

/** The post's words, read once for every rule. */
export interface ReadPost {
  readonly post: Post;
  readonly words: readonly string[];
  /** Number of words that belong to the title. */
  readonly titleWords: number;
}

const phrases = new Phrases<Signal>(SIGNALS);
const openings = new Phrases<Signal>(OPENINGS);
const MAX_TAG = 40;
/** Points by which one side must lead in a post without a tag. */
const MIN_LEAD = 4;
/** Points by which hints alone must lead, where nothing telling is said. */
const HINTS_LEAD = 14;
/** Points that a side needs at all. */
const MIN_POINTS = 6;
/** What is said in the title counts so many times. */
const TITLE_FACTOR = 2;

export function kindOf(read: ReadPost): KindVerdict {
  const tags = tagMeanings(read.post);
  const points = pointsOf(read);
  const tagged = kindByTags(tags, read.post.title);
  const flags = {
    isBounty: tags.some((tag) => tag.meaning === 'bounty'),
    isClosed: tags.some((tag) => tag.meaning === 'closed'),
    isUnpaid: tags.some((tag) => tag.meaning === 'unpaid'),
    isFavour: tags.some((tag) => tag.meaning === 'favour'),
  };
  if (tagged !== null) {
    const lead = tagged.kind === 'request' ? points.ask - points.offer : tagged.kind === 'offer' ? points.offer - points.ask : 0;
    const confidence = lead >= 0 ? 0.98 : lead > -20 ? 0.93 : 0.85;
    return { kind: tagged.kind, confidence, reasons: [`tagged “${tagged.tag}”`, ...points.reasons.slice(0, 2)], ...flags };
  }
  const favour = tags.find((tag) => tag.meaning === 'favour');
  if (favour !== undefined && points.offer < points.ask + MIN_POINTS) {
    return {
      kind: 'request',
      confidence: 0.85,
      reasons: [`tagged “${favour.tag.trim()}”`, ...points.reasons.slice(0, 2)],
      ...flags,
    };
  }
  const byWords = kindByWords(points);
  if (byWords.kind === 'other' && flags.isBounty)
    return { kind: 'request', confidence: 0.9, reasons: ['tagged as a bounty'], ...flags };
  return { ...byWords, ...flags };
}

interface TagMeaning {
  readonly tag: string;
  readonly meaning: NonNullable<ReturnType<typeof TAGS.get>>;
}

/** Tags of the title, in the order they stand, then those of the platform. */
function tagMeanings(post: Post): readonly TagMeaning[] {
  const found: TagMeaning[] = [];
  for (const tag of titleTags(post.title)) {
    const meaning = meaningOfTag(tag);
    if (meaning !== null) found.push({ tag, meaning });
  }
  for (const tag of post.tags) {
    const meaning = meaningOfTag(tag);
    // A label `request` of a tracker or forum asks for no favour.
    if (meaning !== null && meaning !== 'favour') found.push({ tag, meaning });
  }
  return found;
}

function meaningOfTag(tag: string): TagMeaning['meaning'] | null {
  if (tag.length > MAX_TAG) return null;
  const name = tag.trim().toLowerCase();
  const known =
    TAGS.get(name) ??
    TAGS.get(
      name
        .replace(/[^\p{L}\p{N}$ ]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(),
    );
  if (known !== undefined) return known;
  // `Hiring - $500`, `For Hire | Designer`, `US-NY Hiring`: the custom word with something beside it.
  if (/\bseeking (?:work|job|jobs|position)\b|\bfor hire\b|\bhire me\b|\bcommissions? open\b/.test(name)) return 'offer';
  if (/\bno longer\b|\bclosed\b|\bfilled\b/.test(name)) return 'closed';
  if (/\bun ?paid\b|\brev(?:enue)?[ -]?share\b/.test(name)) return 'unpaid';
  if (/\bhiring\b|\bseeking (?:freelancers?|contractors?|help)\b|\bpaid\b/.test(name)) return 'request';
  if (/\bbount(?:y|ies)\b/.test(name)) return 'bounty';
  if (/\brequest\b/.test(name) && !/\b(?:feature|pull|bug|support|ama)\b/.test(name)) return 'favour';
  return null;
}

/** `[Hiring]`, `(For Hire)`, `{Task}`, `【Hiring】`, and the unbracketed customs `SEEKING WORK |` and `Hiring:` at the start. */
export function titleTags(title: string): readonly string[] {
  const tags: string[] = [];
  for (const [, inner] of title.matchAll(/[[({【]([^[\](){}【】]{1,40})[\])}】]/g)) tags.push(...(inner ?? '').split(/[/|,]/));
  const lead = /^\s{0,8}([\p{L}' -]{1,40}?)\s{0,2}[:|–—-]/u.exec(title)?.[1];
  if (lead !== undefined && lead.length <= MAX_TAG && TAGS.get(lead.trim().toLowerCase()) !== undefined) tags.push(lead);
  const opening = /^\s{0,8}(seeking (?:work|freelancers?|contractors?))\b/i.exec(title)?.[1];
  if (opening !== undefined) tags.push(opening);
  return tags;
}

/** The last word belongs to the tags where they agree. `[H] money [W] logo` trades: what is held decides. */
function kindByTags(tags: readonly TagMeaning[], title: string): { readonly kind: Kind; readonly tag: string } | null {
  const trade = /\[h\]([^[]{0,120})\[w\]([^[]{0,120})/i.exec(title);
  if (trade !== null) {
    const money = /paypal|cash|money|venmo|zelle|crypto|btc|bitcoin|usd|[$€£]/i;
    if (money.test(trade[1] ?? '')) return { kind: 'request', tag: '[H] money' };
    if (money.test(trade[2] ?? '')) return { kind: 'offer', tag: '[W] money' };
  }
  const kinds = tags.filter((tag) => tag.meaning === 'request' || tag.meaning === 'offer' || tag.meaning === 'other');
  const first = kinds[0];
  if (first === undefined) return null;
  if (first.meaning === 'other') return { kind: 'other', tag: first.tag.trim() };
  const isClear = kinds.every((tag) => tag.meaning === first.meaning || tag.meaning === 'other');
  return isClear ? { kind: first.meaning as Kind, tag: first.tag.trim() } : null;
}

interface Points {
  readonly ask: number;
  readonly offer: number;
  readonly talk: number;
  /** Whether something telling was said, not hints alone. */
  readonly isAskTold: boolean;
  readonly isOfferTold: boolean;
  readonly reasons: readonly string[];
}

function pointsOf(read: ReadPost): Points {
  const sums = { ask: 0, offer: 0, talk: 0 };
  const seen = new Set<string>();
  const told: { readonly text: string; readonly points: number; readonly side: Signal['side'] }[] = [];
  const add = (side: Signal['side'], points: number, phrase: string, inTitle: boolean): void => {
    if (seen.has(phrase)) return;
    seen.add(phrase);
    const worth = inTitle ? points * TITLE_FACTOR : points;
    sums[side] += worth;
    if (points >= 4) told.push({ text: `${SIDE_WORDS[side]} “${phrase}”`, points: worth, side });
  };
  phrases.find(read.words, (signal, from, _, phrase) => add(signal.side, signal.points, phrase, from < read.titleWords));
  seekings(read, (side, phrase, inTitle) => add(side, 6, phrase, inTitle));
  openings.find(read.words.slice(0, Math.min(4, read.titleWords)), ({ side, points }, from, _, phrase) => {
    if (from === 0) add(side, points, `${phrase} …`, false);
  });
  const questions = questionsIn(read.post);
  if (questions > 0) add('talk', questions, 'a question', false);
  told.sort((a, b) => b.points - a.points);
  const isTold = (side: Signal['side']): boolean => told.some((one) => one.side === side);
  return { ...sums, isAskTold: isTold('ask'), isOfferTold: isTold('offer'), reasons: told.slice(0, 3).map(({ text }) => text) };
}

/** A sign is not the verdict: a request may hold words of an offer, so each is told as what it sounds like. */
const SIDE_WORDS = { ask: 'sounds like asking:', offer: 'sounds like offering:', talk: 'sounds like talk:' } as const;

/** What the search verbs look for within the next few words: people (asks) or work (offers). */
function seekings(
  { words, titleWords }: ReadPost,
  found: (side: 'ask' | 'offer', phrase: string, inTitle: boolean) => void,
): void {
  for (let i = 0; i < words.length; i++) {
    if (!SEEKING.has(words[i] ?? '')) continue;
    const end = Math.min(words.length, i + 8, i < titleWords ? titleWords : words.length);
    for (let j = i + 1; j < end; j++) {
      const word = words[j] ?? '';
      if (WORK.has(word)) {
        found('offer', `${words[i]} … ${word}`, i < titleWords);
        break;
      }
      if (!PEOPLE.has(word)) continue;
      const after = words[j + 1] ?? '';
      const isForSelf = j + 1 < end && WORK.has(after) && after !== 'projects';
      found(isForSelf ? 'offer' : 'ask', `${words[i]} … ${isForSelf ? after : word}`, i < titleWords);
      break;
    }
  }
}

function questionsIn(post: Post): number {
  const inTitle = post.title.includes('?') ? 4 : 0;
  const first = post.body.indexOf('?');
  const many = first !== -1 && post.body.indexOf('?', first + 1) !== -1 ? 3 : 0;
  return inTitle + many;
}

function kindByWords(points: Points): { kind: Kind; confidence: number; reasons: readonly string[] } {
  const { ask, offer, talk, reasons } = points;
  const lead = ask - offer;
  const top = Math.max(ask, offer);
  const isTold = lead > 0 ? points.isAskTold : points.isOfferTold;
  if (!(isTold || Math.abs(lead) >= HINTS_LEAD) || top < MIN_POINTS + talk * 1.5 || Math.abs(lead) < MIN_LEAD) {
    return {
      kind: 'other',
      confidence: certainty(MIN_POINTS + talk * 1.5 - top + 2),
      reasons: reasons.length > 0 ? reasons : ['says neither'],
    };
  }
  return { kind: lead > 0 ? 'request' : 'offer', confidence: certainty(Math.min(Math.abs(lead), top - talk)), reasons };
}

/** 0.5 at no lead, rising to 0.97. */
function certainty(lead: number): number {
  return Math.round((0.5 + 0.47 * (1 - Math.exp(-Math.max(lead, 0) / 12))) * 100) / 100;
}

/** Reads a post once. Screening looks at the title and the first `MAX_BODY` characters: what a post asks stands at its top. */
export function readPost(post: Post): ReadPost {
  const words = wordsOf(post.title);
  const titleWords = words.length;
  wordsOf(post.body.length > MAX_BODY ? post.body.slice(0, MAX_BODY) : post.body, words);
  return { post, words, titleWords };
}

const MAX_BODY = 6000;
