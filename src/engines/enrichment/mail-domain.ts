/** The right side of an address: labels joined by dots in any spelling, up to the last that ends a public domain. */
import { isAlphanumeric, isHidden, isWordOfHost } from './characters.ts';
import { endingOf } from './domains.ts';
import { dotAfter } from './mail-marks.ts';

const MOST_LABELS = 8;

export interface Domain {
  readonly name: string;
  readonly end: number;
  readonly isKnown: boolean;
  /** Dots written as words: `acme dot co`. */
  readonly hasWordDots: boolean;
  readonly hasBracketDots: boolean;
}

/** Reads `acme.co`, `acme dot co`, `acme (dot) co [.] uk` from `from` on. */
export function domainFrom(text: string, from: number): Domain | null {
  const labels: { readonly name: string; readonly end: number; readonly dot: 'plain' | 'word' | 'bracket' }[] = [];
  let at = from;
  let dot: 'plain' | 'word' | 'bracket' = 'plain';
  while (labels.length < MOST_LABELS) {
    const end = labelEnd(text, at);
    if (end === at) break;
    labels.push({ name: text.slice(at, end).toLowerCase(), end, dot });
    const next = dotAfter(text, end);
    if (next === null) break;
    at = next.end;
    dot = next.style;
  }
  const first = labels[0];
  if (first === undefined || !isWordOfHost(text.charCodeAt(from))) return null;
  let last = labels.length - 1;
  let ending = endingAt(labels[last]?.name ?? '');
  // “jobs@acme.com.Please write”: what follows a known ending without being one is the next sentence.
  while (last > 1 && ending.kind !== 'known' && endingOf(labels[last - 1]?.name ?? '') === 'known')
    ending = endingAt(labels[--last]?.name ?? '');
  const label = labels[last];
  if (last === 0 || label === undefined || ending.kind === 'no') return null;
  const used = labels.slice(0, last + 1);
  if (used.some(({ name }, index) => index < last && (name.length > 63 || name.startsWith('-') || name.endsWith('-'))))
    return null;
  const end = label.end - ending.cut;
  if (ending.cut === 0 && last === labels.length - 1 && isGlued(text, end)) return null;
  const ascii = asciiName([...used.slice(0, -1).map(({ name }) => name), ending.name].join('.'));
  if (ascii === null) return null;
  return {
    name: ascii,
    end,
    isKnown: ending.kind === 'known',
    hasWordDots: used.some((part) => part.dot === 'word'),
    hasBracketDots: used.some((part) => part.dot === 'bracket'),
  };
}

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

function labelEnd(text: string, from: number): number {
  let i = from;
  while (i - from < 64) {
    const code = text.charCodeAt(i);
    if (!isWordOfHost(code) && code !== 0x2d) break;
    i++;
  }
  return i;
}
