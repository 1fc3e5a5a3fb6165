/** The right side of an address: labels joined by dots in any spelling, up to the last that ends a public domain. */
import { isAlphanumeric, isAsciiLetter, isCjk, isHidden, isWordCode, isWordOfHost, skipBlanks } from '../text/characters.ts';
import { endingOf, providerDomain } from '../text/domains.ts';
import { FirstLetters } from '../text/first-letters.ts';
import { jointDot } from './mail-joints.ts';
import { MARKS, SOUNDED_ENDINGS, SPOKEN_ENDINGS } from './mail-mark-words.ts';
import { dotAfter, MOST_BLANKS } from './mail-marks.ts';
import { withoutTrap } from './mail-samples.ts';

const MOST_LABELS = 8;

export interface Domain {
  readonly name: string;
  readonly end: number;
  readonly isKnown: boolean;
  /** Dots written as words: `acme dot co`. */
  readonly hasWordDots: boolean;
  readonly hasBracketDots: boolean;
  /** A mail provider by its short name: `jo at gmail`. */
  readonly isShort: boolean;
  /** A trap for programs was taken out. */
  readonly isCut: boolean;
}

type DotStyle = 'plain' | 'word' | 'bracket';

interface Label {
  readonly name: string;
  readonly end: number;
  /** The dot before it. */
  readonly dot: DotStyle;
  readonly isCut: boolean;
}

/** Reads `acme.co`, `acme dot co`, `acme (dot) co [.] uk` from `from` on. */
export function domainFrom(text: string, from: number): Domain | null {
  return plainDomain(text, from) ?? readDomain(text, from);
}

/** `acme.co` in small letters, which nothing behind it changes: what most addresses end in. Null for every other. */
function plainDomain(text: string, from: number): Domain | null {
  const dot = plainLabelEnd(text, from);
  if (dot === from || dot - from > LONGEST_LABEL || text.charCodeAt(dot) !== 0x2e) return null;
  const end = plainLabelEnd(text, dot + 1);
  if (!endsPlainly(text, end) || endingOf(text.slice(dot + 1, end)) !== 'known') return null;
  const name = text.slice(from, end);
  // `acmedotcom.co`
  return name.includes('dot') ? null : { ...PLAIN, name, end };
}

const PLAIN = { isKnown: true, hasWordDots: false, hasBracketDots: false, isShort: false, isCut: false } as const;
const LONGEST_LABEL = 63;

function plainLabelEnd(text: string, from: number): number {
  let i = from;
  for (; i - from < 65; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) break;
  }
  return i;
}

/** A text ends, a line, a sentence, a bracket; or a word follows that spells no mark. */
function endsPlainly(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (Number.isNaN(code) || code === 0x0a) return true;
  const next = text.charCodeAt(end + 1);
  const isOver = Number.isNaN(next) || next === 0x0a;
  if (code === 0x2c || code === 0x29 || code === 0x3e) return isOver || next === 0x20;
  if (code === 0x2e) return isOver || (next === 0x20 && isAsciiLetter(text.charCodeAt(end + 2)) && !isPlainEnding(text, end + 2));
  return code === 0x20 && (isOver || (isAsciiLetter(next) && !SPELLED_LETTERS.mayBeAt(text, end + 1)));
}

/** The first letters of `com`, `net`, `org`, which a blank may stand before. */
function isPlainEnding(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x63 || code === 0x6e || code === 0x6f;
}

function readDomain(text: string, from: number): Domain | null {
  if (!isWordOfHost(text.charCodeAt(behindHint(text, from)))) return null;
  const labels = labelsFrom(text, from);
  let last = labels.length - 1;
  let ending = endingAt(labels[last]?.name ?? '');
  // “jobs@acme.com.Please write”: what follows a known ending without being one is the next sentence.
  while (last > 1 && ending.kind !== 'known' && endingOf(labels[last - 1]?.name ?? '') === 'known')
    ending = endingAt(labels[--last]?.name ?? '');
  const label = labels[last];
  if (label === undefined) return null;
  if (last === 0) return shortDomain(text, label) ?? spacedProvider(text, from, label);
  if (ending.kind === 'no') return null;
  const used = labels.slice(0, last + 1);
  if (used.some(({ name }, index) => index < last && (name.length > 63 || name.startsWith('-') || name.endsWith('-'))))
    return null;
  const end = label.end - ending.cut;
  if (ending.cut === 0 && last === labels.length - 1 && isGlued(text, end)) return null;
  const ascii = asciiName([...used.slice(0, -1).map(({ name }) => name), ending.name].join('.'));
  if (ascii === null) return null;
  const isSpelled = used.some((part) => part.dot !== 'plain');
  return {
    // “g-mail dot com”, “geemail dot com”
    name: isSpelled && /^g(?:ee)?-?mail\.com$/.test(ascii) ? 'gmail.com' : ascii,
    end,
    isKnown: ending.kind === 'known',
    hasWordDots: used.some((part) => part.dot === 'word'),
    hasBracketDots: used.some((part) => part.dot === 'bracket'),
    isShort: false,
    isCut: used.some((part) => part.isCut),
  };
}

function labelsFrom(text: string, from: number): Label[] {
  const labels: Label[] = [];
  let at = from;
  let dot: DotStyle = 'plain';
  let wasCut = false;
  while (labels.length < MOST_LABELS) {
    const hint = behindHint(text, at);
    wasCut ||= hint > at;
    const end = labelEnd(text, hint);
    if (end === hint) break;
    // `jo@NOSPAM.acme.co`: only its capitals give a trap away.
    const { name, isCut } = withoutTrap(text.slice(hint, end));
    const sounded = dot === 'plain' ? undefined : SOUNDED_ENDINGS.get(name.toLowerCase());
    // `jo@acme.dev.DELETE.ME`
    const isTail = wasCut && labels.length > 1 && /^(?:ME|THIS|IT)$/.test(name);
    if (name !== '' && !isTail) labels.push({ name: sounded ?? name.toLowerCase(), end, dot, isCut });
    wasCut ||= isCut;
    const dotAt = behindHint(text, end);
    wasCut ||= dotAt > end;
    const spoken = text.charCodeAt(dotAt) > 0x3000 || ' [({<'.includes(text[dotAt] ?? '.') ? spokenEnding(text, dotAt) : null;
    if (spoken !== null) {
      labels.push({ ...spoken, dot: 'bracket', isCut: false });
      break;
    }
    const left = labels.length === 1 && isBehindSign(text, from) ? leftOutDot(text, labels, dotAt) : null;
    if (left !== null) {
      labels.push(left);
      break;
    }
    const next = dotAfter(text, dotAt, labels.length < 2) ?? dashAfter(text, dotAt, labels) ?? jointDot(text, dotAt);
    if (next === null) break;
    at = next.end;
    dot = next.style;
  }
  // `jo@acme.dev.invalid`: an ending that never receives mail (RFC 2606), behind one that does.
  if (labels.length > 2 && labels.at(-1)?.name === 'invalid' && endingOf(labels.at(-2)?.name ?? '') === 'known') {
    labels.pop();
    wasCut = true;
  }
  // `jo@acme.nospam.com`: no domain has such a part.
  if (labels.length > 2) {
    const kept = labels.filter(({ name }) => !/^(?:no-?spam|remove-?(?:this|me)|delete-?(?:this|me)|anti-?spam)$/.test(name));
    wasCut ||= kept.length < labels.length;
    if (kept.length > 1) labels.splice(0, labels.length, ...kept);
  }
  // “acme dot co point taken”: a spelled dot before what ends no domain was a word.
  while (labels.length > 2 && labels.at(-1)?.dot !== 'plain' && endingAt(labels.at(-1)?.name ?? '').kind !== 'known')
    labels.pop();
  const last = labels.at(-1);
  if (wasCut && last !== undefined) labels[labels.length - 1] = { ...last, isCut: true };
  return labels;
}

function isBehindSign(text: string, from: number): boolean {
  return text[from - 1] === '@' || (text[from - 1] === ' ' && text[from - 2] === '@');
}

/** `jo@acme com`, `jo@acmedotcom`: an address whose last dot was left out or glued on. */
function leftOutDot(text: string, labels: Label[], from: number): Label | null {
  const first = labels[0];
  const glued = first === undefined ? null : /^([a-z0-9-]{2,40})dot(com|net|org)$/.exec(first.name);
  if (first !== undefined && glued !== null) {
    labels[0] = { ...first, name: glued[1] ?? '' };
    return { name: glued[2] ?? '', end: first.end, dot: 'bracket', isCut: false };
  }
  const ending = /^ (com|net|org)(?![\w.@-])/.exec(text.slice(from, from + 5));
  return ending === null ? null : { name: ending[1] ?? '', end: from + 4, dot: 'bracket', isCut: false };
}

/** Behind `[remove]`, `[nospam]` inside a domain. */
function behindHint(text: string, at: number): number {
  const open = text.charCodeAt(at);
  if (open !== 0x5b && open !== 0x28 && open !== 0x7b && open !== 0x3c) return at;
  return at + (HINT.exec(text.slice(at, at + 36))?.[0].length ?? 0);
}

const HINT = /^[[({<](?:remove|delete|drop|no.?spam|spam|ignore|anti.?spam|cut)[^[\](){}<>\n]{0,24}[\])}>](?=[\w.])/i;

/** `닷컴`, “dot com” in one word. */
function spokenEnding(text: string, from: number): { readonly name: string; readonly end: number } | null {
  const at = skipBlanks(text, from, MOST_BLANKS);
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || (code < 0x3000 && !'[({<'.includes(text.charAt(at)))) return null;
  const held = HELD_ENDING.exec(text.slice(at, at + 16));
  if (held !== null) {
    const name = (held[1] ?? '').toLowerCase();
    return endingOf(name) === 'known' ? { name, end: at + held[0].length } : null;
  }
  for (const [word, name] of SPOKEN_ENDINGS) if (text.startsWith(word, at)) return { name, end: at + word.length };
  return null;
}

/** `[.com]`, `(dot com)` */
const HELD_ENDING = /^[[({<] ?(?:\.|dot ) ?([a-z]{2,10}) ?[\])}>]/i;

const DASH =
  /^(?: {1,2}(?:dash|hyphen|minus|bindestrich|tiret|gui[oó]n|h[ií]fen|trattino|streepje|тире|дефис|myślnik) {1,2}| ?[[(] ?(?:dash|hyphen|minus|bindestrich|tiret|-) ?[\])] ?)(?=[a-z0-9])/i;

/** Words for a dot or a dash. */
const SPELLED_LETTERS = new FirstLetters([
  ...MARKS.keys(),
  ...'dash hyphen minus bindestrich tiret guion guión hifen hífen trattino streepje'.split(' '),
]);

/** A spelled dash inside a label: it goes on, with the dash, where the last label ends. */
function dashAfter(text: string, from: number, labels: Label[]): { readonly end: number; readonly style: DotStyle } | null {
  const open = text.charCodeAt(from);
  if (open !== 0x20 && open !== 0x5b && open !== 0x28) return null;
  const found = DASH.exec(text.slice(from, from + 18))?.[0];
  const first = labels.at(-1);
  if (found === undefined || first === undefined || labels.length > 2) return null;
  const start = from + found.length;
  const end = labelEnd(text, start);
  if (end === start) return null;
  labels[labels.length - 1] = { ...first, name: `${first.name}-${text.slice(start, end).toLowerCase()}`, end };
  const next = dotAfter(text, end);
  return next === null || next.style === 'plain' ? null : next;
}

/** `gmail` for gmail.com, where the word ends there. */
function shortDomain(text: string, { name, end }: Label): Domain | null {
  const provider = providerDomain(name);
  const next = text.charCodeAt(end);
  if (
    provider === null ||
    isWordCode(next) ||
    next === 0x40 ||
    next === 0x2f ||
    (next === 0x2e && isWordCode(text.charCodeAt(end + 1)))
  )
    return null;
  return { name: provider, end, isKnown: true, hasWordDots: false, hasBracketDots: false, isShort: true, isCut: false };
}

const SPACED =
  /^(?:(?:the|my)(?: (?:usual|good|old|big|obvious|well-known|google)){0,2} )?(?:(g|gee|google|hot|fast|proton)[ -]mail|(?<=(?:the|my|usual|good|old|big|obvious|well-known) )(gmail|yahoo|hotmail|outlook))( ?(?:\.|[[(]?dot[\])]?) ?com)?(?![\w@/-]|\.\w)/i;

/** “g mail”, “gee mail”, “the google mail”, “the gmail dot com”, “hot mail dot com” */
function spacedProvider(text: string, from: number, { name }: Label): Domain | null {
  if (!/^(?:the|my|g|gee|google|hot|fast|proton|(?:g|gee|google|hot|fast|proton)-mail)$/.test(name)) return null;
  const found = SPACED.exec(text.slice(from, from + 40));
  if (found === null) return null;
  const [whole, first, named, ending] = found;
  const provider = providerDomain(named?.toLowerCase() ?? `${first?.toLowerCase().replace('gee', 'g')}mail`);
  if (provider === null) return null;
  const domain = provider === 'googlemail.com' ? 'gmail.com' : provider;
  return { ...SHORT, name: domain, end: from + whole.length, hasWordDots: ending !== undefined };
}

const SHORT = { isKnown: true, hasWordDots: false, hasBracketDots: false, isShort: true, isCut: false } as const;

/** The ending a last label stands for: `com` for `com-thanks` and `co-`, with the number of characters cut. */
function endingAt(label: string): { readonly name: string; readonly kind: 'known' | 'unknown' | 'no'; readonly cut: number } {
  const dash = label.startsWith('xn--') ? -1 : label.indexOf('-');
  const name = dash === -1 ? label : label.slice(0, dash);
  const kind = endingOf(name);
  return { name, kind: dash !== -1 && kind !== 'known' ? 'no' : kind, cut: label.length - name.length };
}

/** The domain goes on in a way that no domain does. */
function isGlued(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === 0x40 || isHidden(code) || (code === 0x5f && isAlphanumeric(text.charCodeAt(end + 1)));
}

function asciiName(name: string): string | null {
  if (/^[a-z0-9.-]+$/.test(name)) return name;
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return null;
  }
}

const SPELLED_DOT = /^-(?:dot|punkt|punto|point|ponto|punt|kropka|nokta)-/i;

function labelEnd(text: string, from: number): number {
  let i = from;
  while (i - from < 64) {
    const code = text.charCodeAt(i);
    if (isCjk(code)) break;
    if (!isWordOfHost(code) && code !== 0x2d) break;
    // `acme-dot-com`: the dash belongs to the spelled dot.
    if (code === 0x2d && SPELLED_DOT.test(text.slice(i, i + 8))) break;
    i++;
  }
  return i;
}
