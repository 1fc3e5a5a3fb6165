/**
 * Copies with changes: the same request on two platforms, posted again, lightly edited. A text becomes the set of its pairs of neighbouring
 * content words; few numbers drawn from that set (MinHash, Broder 1997) find the texts that may be alike, and the sets themselves decide.
 * What a copy changes without changing the request does not count: links, tags, case, punctuation, the small words of the language.
 * Linear in the text; no strings are made on the way, because this runs for every request that is read.
 */
import { namesOtherWork, workNamedBy } from './job-words.ts';
import type { Post } from './opportunity.ts';

/** What two posts are compared by. */
export type Compared = Pick<Post, 'source' | 'author' | 'title' | 'body'>;

/** The pairs of neighbouring content words of one text, as sorted distinct 32-bit hashes. */
export type Pairs = Int32Array;

/**
 * Below so many distinct pairs (some fifteen content words, two sentences) two people may well write the same without knowing of each other,
 * and one changed word is a large part of the text: such a post has no keys, and only its exact copies are found.
 */
export const MIN_PAIRS = 12;
/**
 * From so much in common (Jaccard: what both have, of what either has) two texts are one, unless they name different work. One changed word
 * in twenty leaves 0.7 to 0.8. An author who posts again may rework a third of the text.
 */
const SAME_FROM = 0.5;
const SAME_FROM_ONE_AUTHOR = 0.4;

const BANDS = 8;
const ROWS = 2;
const DRAWS = BANDS * ROWS;
/** No longer part of a text is looked at: what follows is hardly the request. */
const MAX_TOKENS = 4000;

/** Odd factors and offsets of the draws: h -> h * factor + offset modulo 2^32, fixed for ever, since ledgers hold what comes of them. */
const FACTORS = new Int32Array(DRAWS);
const OFFSETS = new Int32Array(DRAWS);
for (let draw = 0, state = 0x9e3779b9; draw < DRAWS; draw++) {
  state = mixed(state + 0x6d2b79f5);
  FACTORS[draw] = state | 1;
  state = mixed(state + 0x6d2b79f5);
  OFFSETS[draw] = state;
}

const tokens = new Int32Array(MAX_TOKENS);
const pairsAtHand = new Int32Array(MAX_TOKENS);
const least = new Int32Array(DRAWS);

/** The pairs of a post. */
export function pairsOf(post: Pick<Post, 'title' | 'body'>): Pairs {
  const count = readPairs(post);
  const pairs = pairsAtHand;
  if (count > MOST_SORTED_HERE) pairs.subarray(0, count).sort();
  else sort(pairs, count);
  let distinct = 0;
  for (let i = 0; i < count; i++) {
    if (i === 0 || pairs[i] !== pairs[i - 1]) pairs[distinct++] = pairs[i] as number;
  }
  return pairs.slice(0, distinct);
}

/** Hashes of the pairs of neighbours into `pairsAtHand`, as they follow each other; returns how many. */
function readPairs(post: Pick<Post, 'title' | 'body'>): number {
  const count = Math.max(0, tokensOf(post) - 1);
  for (let i = 0; i < count; i++) {
    pairsAtHand[i] = mixed(Math.imul(tokens[i] as number, 0x01000193) + (tokens[i + 1] as number));
  }
  return count;
}

/** The engine's own sort costs a few hundred numbers more than it takes to put them where their upper bits say, and then in order. */
const MOST_SORTED_HERE = 512;
const ends = new Uint16Array(256);
const parted = new Int32Array(MOST_SORTED_HERE);

/** Sorts the first `count` hashes, at most `MOST_SORTED_HERE`: by the upper eight bits, then by insertion. */
function sort(hashes: Int32Array, count: number): void {
  ends.fill(0);
  for (let i = 0; i < count; i++) {
    const upper = ((hashes[i] as number) >> 24) + 128;
    ends[upper] = (ends[upper] as number) + 1;
  }
  for (let upper = 1; upper < 256; upper++) ends[upper] = (ends[upper] as number) + (ends[upper - 1] as number);
  for (let i = 0; i < count; i++) {
    const upper = ((hashes[i] as number) >> 24) + 128;
    const end = (ends[upper] as number) - 1;
    ends[upper] = end;
    parted[end] = hashes[i] as number;
  }
  for (let i = 0; i < count; i++) {
    const hash = parted[i] as number;
    let at = i;
    for (; at > 0 && (hashes[at - 1] as number) > hash; at--) hashes[at] = hashes[at - 1] as number;
    hashes[at] = hash;
  }
}

/**
 * Keys under which a text is looked for, 32-bit integers: eight of the text, of which texts with a Jaccard similarity of s share at least one
 * with a probability of 1 - (1 - s²)⁸ (0.99 for 0.67, 0.998 for 0.73), and one of the author, who may rework more. Empty for a text that is
 * too short to be compared.
 */
export function nearKeysOf(post: Compared, given?: Pairs): readonly number[] {
  // The least of them is drawn, so that neither their order nor how often one stands in the text matters.
  const count = given === undefined ? readPairs(post) : given.length;
  const pairs = given ?? pairsAtHand;
  if (!hasDistinct(pairs, count, MIN_PAIRS)) return [];
  least.fill(0x7fffffff);
  for (let i = 0; i < count; i++) {
    const pair = pairs[i] as number;
    for (let draw = 0; draw < DRAWS; draw++) {
      const drawn = (Math.imul(pair, FACTORS[draw] as number) + (OFFSETS[draw] as number)) | 0;
      if (drawn < (least[draw] as number)) least[draw] = drawn;
    }
  }
  const keys = post.author === null ? [] : [mixed(hashOfWord(`${post.source} ${post.author.name}`) + BANDS)];
  for (let band = 0; band < BANDS; band++) {
    const first = least[band * ROWS] as number;
    const second = least[band * ROWS + 1] as number;
    keys.push(mixed(Math.imul(first, 0x01000193) + mixed(second + band)));
  }
  return keys;
}

/** Whether so many of the first `count` hashes differ from each other. Most texts show it with their first ones. */
function hasDistinct(hashes: Int32Array, count: number, wanted: number): boolean {
  const met: number[] = [];
  for (let i = 0; i < count && met.length < wanted; i++) {
    const hash = hashes[i] as number;
    if (!met.includes(hash)) met.push(hash);
  }
  return met.length >= wanted;
}

/** The share of pairs that both have among those that either has, 0..1; 0 where both are empty. */
export function similarity(a: Pairs, b: Pairs): number {
  const both = common(a, b);
  return both === 0 ? 0 : both / (a.length + b.length - both);
}

/** Whether one post says again what the other says. */
export function isNearDuplicate(a: Compared, b: Compared, pairsA?: Pairs, pairsB?: Pairs): boolean {
  return nearness(a, b, pairsA, pairsB) > 0;
}

/**
 * How much of each other two posts say, 0..1, where that is enough to make them one request and they ask for no other work in the same form
 * of words; 0 otherwise. Pairs that are at hand need not be made again.
 */
export function nearness(a: Compared, b: Compared, pairsA: Pairs = pairsOf(a), pairsB: Pairs = pairsOf(b)): number {
  if (Math.min(pairsA.length, pairsB.length) < MIN_PAIRS) return 0;
  const isOneAuthor = a.author !== null && a.author.name === b.author?.name && a.source === b.source;
  const near = similarity(pairsA, pairsB);
  if (near < (isOneAuthor ? SAME_FROM_ONE_AUTHOR : SAME_FROM)) return 0;
  return namesOtherWork(workNamedBy(a), workNamedBy(b)) || (hasOwnSubject(a, b) && hasOwnSubject(b, a)) ? 0 : near;
}

/**
 * Whether a title is about something of its own: a third of its words, said again in its body and nowhere in the other post. Where that holds
 * both ways the two are one form letter with two subjects. A word that was changed in a copy is not said again, or still stands in both.
 */
function hasOwnSubject(post: Compared, other: Compared): boolean {
  if (isCutFrom(post.title, post.body)) return false;
  const inTitle = new Set(tokens.subarray(0, readTokens(post.title, 0, true)));
  const inOtherTitle = new Set(tokens.subarray(0, readTokens(other.title, 0, true)));
  // Most copies keep the title: no need to read the texts once more.
  let different = 0;
  for (const word of inTitle) if (!inOtherTitle.has(word)) different++;
  if (different === 0 || different * 3 < inTitle.size) return false;
  const inBody = new Set(tokens.subarray(0, readTokens(post.body, 0, false)));
  const inOther = new Set(tokens.subarray(0, tokensOf(other)));
  let own = 0;
  for (const word of inTitle) if (inBody.has(word) && !inOther.has(word)) own++;
  return own > 0 && own * 3 >= inTitle.size;
}

function common(a: Pairs, b: Pairs): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both;
}

/** Hashes of the content words of title and body into `tokens`; returns how many. */
function tokensOf({ title, body }: Pick<Post, 'title' | 'body'>): number {
  const count = isCutFrom(title, body) ? 0 : readTokens(title, 0, true);
  return readTokens(body, count, false);
}

/** A source without titles makes one of the first line, which then stands twice. */
function isCutFrom(title: string, body: string): boolean {
  return title.endsWith('…') ? body.startsWith(title.slice(0, -1)) : body.startsWith(title);
}

/** Words of two letters or fewer never count; numbers do. Each sign of a script that parts no words is one. */
function readTokens(text: string, from: number, isTitle: boolean): number {
  let count = from;
  let hash = 0;
  let length = 0;
  let isNumber = false;
  const lower = text.toLowerCase();
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : SPACE;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code > 0x7f && isLetter(code))) {
      if (!isIdeograph(code)) {
        hash = Math.imul(hash ^ code, 0x01000193);
        isNumber ||= code <= 0x39;
        length++;
        continue;
      }
      if (count < MAX_TOKENS) tokens[count++] = mixed(code);
    } else if (code === APOSTROPHE || code === 0x2019) continue;
    if (code === COLON && lower.startsWith('://', i) && isScheme(lower, i)) {
      i = linkEnd(lower, i);
      hash = length = 0;
      isNumber = false;
      continue;
    }
    if (length > 0) {
      const word = mixed(hash + length);
      if ((length > 2 || isNumber) && !isSmall(word) && count < MAX_TOKENS) tokens[count++] = word;
      hash = length = 0;
      isNumber = false;
    }
    if (isTitle && code === BRACKET) i = tagEnd(lower, i);
  }
  return count;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const BRACKET = 0x5b;
const MAX_TAG = 40;

function isScheme(text: string, colon: number): boolean {
  return text.endsWith('http', colon) || text.endsWith('https', colon);
}

/** Index of the last character of a link. */
function linkEnd(text: string, from: number): number {
  let i = from;
  while (i + 1 < text.length && !ENDS_LINK.has(text.charCodeAt(i + 1))) i++;
  return i;
}

const ENDS_LINK = new Set([...' \n\t\r<>"\')]'].map((char) => char.charCodeAt(0)));

/** Index of the `]` of a tag such as `[Hiring]`, or of the bracket itself where it opens none. */
function tagEnd(text: string, from: number): number {
  const end = text.indexOf(']', from);
  return end === -1 || end - from > MAX_TAG ? from : end;
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return !(code === 0xd7 || code === 0xf7 || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00);
}

/** Kana and Han. */
function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}

function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixed(hash + word.length);
}

/** What says nothing about a request: the commonest words of English, German, French and Spanish posts, and those of every advertisement. */
const SMALL_WORDS = new Set(
  `the and for are our with you your that this will have from can not but all any has who what when how out into about they their them was were been being
  would should could may its his her she him than then there here also more most some such only over very just like get got one two per via etc
  please thanks thank hello looking need want
  und der die das den dem des ein eine einen einem einer ist sind mit für auf von wir sie ich nicht auch oder als bei wie zum zur nach
  les des une est sont avec pour dans sur par pas vous nous que qui ses aux
  los las una con por para del que son sus más`
    .split(/\s+/)
    .map(hashOfWord),
);

/** By the lower bits of a hash, whether a small word has them: most words have not, and need not be looked for. */
const MAY_BE_SMALL = new Uint8Array(4096);
for (const word of SMALL_WORDS) MAY_BE_SMALL[word & 4095] = 1;

function isSmall(word: number): boolean {
  return MAY_BE_SMALL[word & 4095] === 1 && SMALL_WORDS.has(word);
}
