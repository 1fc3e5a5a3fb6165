/** What attributes do to the text of an element before a person sees it: hide it, turn it round, or stand for it. */
import { decodeHTMLAttribute } from 'entities/decode';
import { cipheredMail, storedAddress } from './html-ciphers.ts';
import { ADDRESS, ledMail } from './html-scripts.ts';

const LONGEST_TAG = 2048;
const HIDDEN =
  /\s(?:hidden(?=[\s=/>])|style\s*=\s*["'][^"']{0,300}?(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])))/i;
const OVERRIDE = /unicode-bidi\s*:\s*(?:isolate-)?(?:bidi-)?override/i;
const RIGHT_TO_LEFT = /direction\s*:\s*rtl|\bdir\s*=\s*["']?rtl/i;

/** Whether an element is not shown: `hidden`, `display:none` and the like, in which words are hidden to spoil addresses for programs. */
export function hidesContent(tag: string): boolean {
  return tag.length < LONGEST_TAG && HIDDEN.test(tag);
}

/** Whether letters are shown from right to left whatever they are: `<bdo dir="rtl">`, `unicode-bidi: bidi-override; direction: rtl`. */
export function turnsRound(tag: string, name: string): boolean {
  return tag.length < LONGEST_TAG && RIGHT_TO_LEFT.test(tag) && (name === 'bdo' || OVERRIDE.test(tag));
}

/** What a picture stands for where it is a part of an address: its `alt` text if that holds an `@` or names a mark. Null for other pictures. */
export function pictureText(tag: string): string | null {
  const text = attributeOf(tag, 'alt');
  const source = text === null || text === '' ? (attributeOf(tag, 'src') ?? '') : '';
  if (SIGN_PICTURE.test(source)) return '@';
  if (DOT_PICTURE.test(source)) return '.';
  if (text === null || text.length > 100) return null;
  const word = text.trim().toLowerCase();
  if (word === 'at') return '@';
  if (word === 'dot') return '.';
  return text.includes('@') ? text : null;
}

/**
 * The address that Cloudflare's e-mail protection has put away in an element: hexadecimal bytes, each but the first combined with the first
 * (https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/). Null where there is none.
 */
export function protectedMail(tag: string): string | null {
  const code =
    attributeOf(tag, 'data-cfemail') ??
    /\/cdn-cgi\/l\/email-protection#([0-9a-f]{8,500})/i.exec(tag.slice(0, LONGEST_TAG))?.[1] ??
    null;
  if (code === null || !/^(?:[0-9a-f]{2}){4,250}$/i.test(code)) return null;
  const bytes = Uint8Array.from(code.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  // A link may hold a subject as well.
  const [mail = ''] = new TextDecoder().decode(bytes.subarray(1).map((byte) => byte ^ key)).split('?', 1);
  return /^[^\s<>@]+@[^\s<>@]+$/.test(mail) ? mail : null;
}

/** Attributes of one element that each hold a part of an address, by the names that scripts of contact pages use. */
const STORED = /\sdata-([a-z]{1,12}(?:-[a-z]{1,12})?)\s*=\s*["']([^"'<>\s]{1,100})["']/gi;
const MAILBOXES = ['user', 'username', 'name', 'local', 'mailbox', 'account', 'login', 'u', 'first', 'email-user'];
const HOSTS = ['domain', 'host', 'server', 'site', 'd', 'email-domain', 'second'];

/** The address that the attributes of an element hold for a script to show: `data-user="jo" data-domain="acme.co"`. Null where they hold none. */
export function storedMail(tag: string): string | null {
  if (tag.length >= LONGEST_TAG) return null;
  const isScripted = tag.includes('onclick');
  if (!isScripted && !tag.includes('data-')) return null;
  const ciphered = cipheredMail(tag);
  if (ciphered !== null || isScripted) return ciphered;
  const stored = new Map(
    [...tag.matchAll(STORED)].map(([, name = '', value = '']) => [name.toLowerCase(), decodeHTMLAttribute(value)]),
  );
  const whole = storedAddress(stored.get('email') ?? stored.get('mail') ?? stored.get('clipboard-text') ?? '');
  if (whole !== null) return whole;
  const name = MAILBOXES.map((key) => stored.get(key)).find((value) => value !== undefined);
  const host = HOSTS.map((key) => stored.get(key)).find((value) => value !== undefined);
  const ending = stored.get('tld') ?? stored.get('ending');
  if (name === undefined || host === undefined) return null;
  const address = `${name}@${host}${ending === undefined ? '' : `.${ending}`}`;
  return ADDRESS.test(address) ? address : null;
}

/** Attributes that a person sees or hears in the place of an element. */
const SHOWN = ['title', 'aria-label', 'value', 'content'];

/** The address that an element without a link to it shows beside its text, or hands to a script: `title="jo@acme.co"`, `onclick="…'jo'+'@'+…"`. */
export function labelledMail(tag: string): string | null {
  if (tag.length >= LONGEST_TAG || /mailto:[\w.+-]+@/i.test(tag)) return null;
  if (tag.includes('@'))
    for (const name of SHOWN) {
      const value = attributeOf(tag, name)?.trim();
      if (value !== undefined && ADDRESS.test(value)) return value;
    }
  const spelled = tag.includes('aria-label') ? (attributeOf(tag, 'aria-label')?.trim() ?? '') : '';
  if (SPELLED.test(spelled)) return spelled;
  const script = /\son(?:click|mouse(?:over|down|enter)|focus)/i.test(tag) ? ONCLICK.map((name) => attributeOf(tag, name)) : [];
  return script.map((code) => (code === null ? null : ledMail(code))).find((found) => found !== null) ?? null;
}

const ONCLICK = ['onclick', 'onmouseover', 'onmousedown', 'onmouseenter', 'onfocus'];
const SPELLED = /^[\w.+-]{1,64} (?:at|\[at\]|\(at\)) [\w-]{1,63}(?: (?:dot|\[dot\]|\(dot\)) [\w-]{1,63}){1,3}$/i;
const SIGN_PICTURE =
  /(?:^|\/)(?:icon[-_])?(?:at|arroba|arobase|at[-_]?(?:sign|symbol)|email[-_]?at|snabel-?a|klammeraffe)\.(?:png|gif|svg|jpe?g|webp)$/i;
const DOT_PICTURE = /(?:^|\/)(?:dot|point|punkt)\.(?:png|gif|svg|jpe?g|webp)$/i;
const SIGN_CLASS = /^(?:at|arroba|arobase|at[-_]?(?:sign|symbol)|email[-_]at|klammeraffe)$/i;

/** The sign or dot that a page draws in an empty element: `<span class="at"></span>`. Empty for every other. */
export function drawnSign(tag: string): string {
  const named = tag.length < LONGEST_TAG ? (attributeOf(tag, 'class') ?? '') : '';
  return SIGN_CLASS.test(named) ? '@' : /^(?:dot|period)$/i.test(named) ? '.' : '';
}

function attributeOf(tag: string, name: string): string | null {
  if (tag.length >= LONGEST_TAG || !tag.toLowerCase().includes(name)) return null;
  const found = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const raw = found?.[1] ?? found?.[2] ?? found?.[3];
  return raw === undefined ? null : decodeHTMLAttribute(raw);
}
