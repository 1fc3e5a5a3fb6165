/** What the author or the platform itself calls a post: `[Hiring]`, `SEEKING WORK |`, a flair, a label. */
import type { Kind, Post } from '../../../domain/opportunity.ts';
import { isOfThread } from './places.ts';
import { HINTS, TAGS, TOPICS } from './tags.ts';

export interface TagMeaning {
  readonly tag: string;
  readonly meaning: Kind | 'closed' | 'unpaid' | 'bounty' | 'favour';
  /** Said of other things as well: `[Paid]` of a game, `[Project]` of one's own, `Free:` of a desk. The words of the post decide. */
  readonly hint: Hint | null;
}

/** What a tag adds to the log-odds. */
export type Hint = readonly [request: number, offer: number];

const MAX_TAG = 40;

/** Tags of the title, in the order they stand, then those of the platform. */
export function tagMeanings(post: Post): readonly TagMeaning[] {
  const found: TagMeaning[] = [];
  for (const tag of titleTags(post.title)) {
    const meaning = meaningOfTag(tag);
    if (meaning !== null) found.push({ tag: tag.trim(), meaning, hint: hintOf(tag) });
  }
  // What the author calls the post in brackets it is.
  const remark = found.length === 0 ? remarkIn(post.title) : null;
  if (remark !== null) found.push({ tag: remark, meaning: 'other', hint: null });
  for (const tag of post.tags) {
    // The thread is where a comment stands, and no word of its author.
    const meaning = isTopic(post, tag) || isOfThread(tag) ? null : meaningOfTag(tag);
    // A label `request` of a tracker or forum asks for no favour.
    if (meaning !== null && meaning !== 'favour') found.push({ tag: tag.trim(), meaning, hint: hintOf(tag) });
  }
  return found;
}

/**
 * What a title without a tag says of a community, or of itself, and not of work: `Test, please ignore`, `I suggest we ban …`, `All the places to find
 * jobs on Reddit`. Its own words, null for nearly all.
 */
export function remarkIn(title: string): string | null {
  if (!/ignore|\b(?:we|mods?|moderators)\b|\br\/|reddit/i.test(title)) return null;
  for (const remark of REMARKS) {
    const found = remark.exec(title)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

const REMARKS: readonly RegExp[] = [
  /\b(test(?:ing)?(?: post| thread| only)?[,.: -]{1,3}(?:please |pls |plz |just |kindly )?ignore)\b/i,
  /\b((?:please |pls )?ignore (?:this )?test)\b/i,
  /^ ?((?:i|i'd) (?:suggest|propose|vote|move)(?: that)? we (?:ban|stop|allow|require|remove))\b/i,
  /\b(can (?:we|the mods|mods) (?:please )?(?:(?:have|get) a (?:sticky|rule|flair|filter|megathread|blacklist)|ban))\b/i,
  /^ ?((?:all|list of|a list of|every one of)(?: of)? (?:the )?(?:places|subs|subreddits|communities) (?:to|where|for))\b/i,
  /\b(most (?:commonly |frequently |often )?used words in \/?r\/)/i,
];

/** On a label or hashtag `freelancer` or `portfolio` is what a post is about; in brackets at the head of a title, or as a flair, it is what the post is. */
function isTopic({ source }: Post, tag: string): boolean {
  return source !== 'reddit' && TOPICS.has(bare(tag));
}

function hintOf(tag: string): Hint | null {
  return HINTS.get(bare(tag)) ?? null;
}

function meaningOfTag(tag: string): TagMeaning['meaning'] | null {
  if (tag.length > MAX_TAG) return null;
  const name = tag.trim().toLowerCase();
  const known = TAGS.get(name) ?? TAGS.get(bare(tag));
  if (known !== undefined) return known;
  // `Hiring - $500`, `For Hire | Designer`, `US-NY Hiring`: the custom word with something beside it.
  if (/\bseeking (?:work|job|jobs|position)\b|\bfor hire\b|\bhire me\b|\bcommissions? open\b/.test(name)) return 'offer';
  if (/\bno longer\b|\bclosed\b|\bfilled\b/.test(name)) return 'closed';
  if (/\bun ?paid\b|\brev(?:enue)?[ -]?share\b/.test(name)) return 'unpaid';
  if (/\b(?:about|who|how|why|what|when|process|thread|manager|advice|question|feedback|stop|not|un)\b/.test(name)) return null;
  if (/\bhiring\b|\bseeking (?:freelancers?|contractors?|help)\b|\bpaid\b/.test(name)) return 'request';
  if (/\bbount(?:y|ies)\b/.test(name)) return 'bounty';
  if (/\brequest\b/.test(name) && !/\b(?:feature|pull|bug|support|ama|review|info|link|merge|change)\b/.test(name))
    return 'favour';
  return null;
}

/** Without the decoration: `💎 Bounty` and `#hiring` are their words. */
function bare(tag: string): string {
  return tag
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$ ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `[Hiring]`, `(For Hire)`, `{Task}`, `【Hiring】`, and the unbracketed customs `SEEKING WORK |` and `Hiring:` at the start. */
export function titleTags(title: string): readonly string[] {
  const tags: string[] = [];
  if (/[[({【]/.test(title)) {
    for (const [, inner] of title.matchAll(/(?<!["“])[[({【]([^[\](){}【】]{1,40})[\])}】]/g))
      tags.push(...(inner ?? '').split(/[/|,]/));
  }
  const lead = /^\s{0,8}([\p{L}' -]{1,40}?)\s{0,2}[:：|!！–—-]/u.exec(title)?.[1];
  if (lead !== undefined && lead.length <= MAX_TAG && TAGS.get(lead.trim().toLowerCase()) !== undefined) tags.push(lead);
  const opening = /^\s{0,8}(seeking (?:work|freelancers?|contractors?))\b/i.exec(title)?.[1];
  if (opening !== undefined) tags.push(opening);
  const notice = /^\s{0,8}(UPDATE|PSA|META)\b/.exec(title)?.[1];
  if (notice !== undefined) tags.unshift(notice);
  return tags;
}

/**
 * The last word belongs to the tags where they agree. `[H] money [W] logo` trades: what is held decides.
 * @param isHintEnough whether hints decide as well: in languages of whose words little is known
 */
export function kindByTags(
  tags: readonly TagMeaning[],
  title: string,
  isHintEnough: boolean,
): { readonly kind: Kind; readonly tag: string } | null {
  const trade = /\[h\]([^[]{0,120})\[w\]([^[]{0,120})/i.exec(title);
  if (trade !== null) {
    const money = /paypal|cash|money|venmo|zelle|crypto|btc|bitcoin|usd|[$€£]/i;
    if (money.test(trade[1] ?? '')) return { kind: 'request', tag: '[H] money' };
    if (money.test(trade[2] ?? '')) return { kind: 'offer', tag: '[W] money' };
  }
  const kinds = tags.filter(
    (tag): tag is TagMeaning & { meaning: Kind } => (isHintEnough || tag.hint === null) && KINDS.has(tag.meaning),
  );
  const first = kinds[0];
  if (first === undefined) return null;
  if (first.meaning === 'other') return { kind: 'other', tag: first.tag };
  const isClear = kinds.every((tag) => tag.meaning === first.meaning || tag.meaning === 'other');
  return isClear ? { kind: first.meaning, tag: first.tag } : null;
}

const KINDS: ReadonlySet<TagMeaning['meaning']> = new Set(['request', 'offer', 'other']);
