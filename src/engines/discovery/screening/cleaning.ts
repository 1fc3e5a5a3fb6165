/** A post from outside as the ledger takes it: no hidden or control characters, capped lengths, addresses that are addresses. */
import type { Post } from '../../../domain/opportunity.ts';
import { cut, safe, safeLine } from '../../../domain/text.ts';

const MAX_TITLE = 300;
const MAX_BODY = 40_000;
const MAX_NAME = 80;
const MAX_TAGS = 20;
const MAX_ID = 200;
const MAX_URL = 2000;
/** A post of which more than one character in this many had to be taken out is an attack, not a request. */
const HOSTILE_SHARE = 20;
const HOSTILE_MIN = 8;

export interface CleanPost {
  readonly post: Post;
  /** The text was written to deceive a reader or a terminal. */
  readonly isHostile: boolean;
}

/** Never throws, whatever the strings hold. A post without a title gets the first line of its body. */
export function cleanPost(raw: Post): CleanPost {
  const rawBody = cut(raw.body, MAX_BODY * 2).toWellFormed();
  const rawTitle = cut(raw.title, MAX_TITLE * 8).toWellFormed();
  const safeBody = safe(rawBody);
  const body = cut(safeBody, MAX_BODY).trim();
  const ownTitle = safeLine(rawTitle, MAX_TITLE);
  const title = ownTitle === '' ? safeLine(body.split('\n', 1)[0] ?? '', MAX_TITLE) : ownTitle;
  const removed = rawBody.length - safeBody.length - carriageReturns(rawBody);
  const author = raw.author === null ? '' : safeLine(raw.author.name.toWellFormed(), MAX_NAME);
  return {
    post: {
      source: raw.source,
      nativeId: idOf(raw.nativeId),
      url: webAddress(raw.url),
      title,
      body,
      author: author === '' ? null : { name: author, url: webAddress(raw.author?.url ?? null) },
      postedAt: raw.postedAt,
      ...(raw.authorHistory === undefined ? {} : { authorHistory: raw.authorHistory }),
      ...(raw.statedBudget === undefined ? {} : { statedBudget: raw.statedBudget }),
      tags: raw.tags
        .slice(0, MAX_TAGS)
        .map((tag) => safeLine(tag.toWellFormed(), MAX_NAME))
        .filter((tag) => tag !== ''),
      replies: raw.replies,
      thread: raw.thread,
    },
    isHostile: removed >= HOSTILE_MIN && removed * HOSTILE_SHARE > rawBody.length,
  };
}

/** CR LF becomes LF: that is no attack. */
function carriageReturns(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) count++;
  return count;
}

function idOf(id: string | null): string | null {
  const clean = id === null ? '' : safeLine(id.toWellFormed(), MAX_ID);
  return clean === '' ? null : clean;
}

/** An absolute http(s) address as the URL parser writes it; null for anything else. */
export function webAddress(text: string | null): string | null {
  if (text === null || text.length > MAX_URL || !/^https?:\/\//i.test(text.trim())) return null;
  try {
    const url = new URL(text.trim());
    return url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}
