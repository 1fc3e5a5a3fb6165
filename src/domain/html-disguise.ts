/** What attributes do to the text of an element before a person sees it: hide it, turn it round, or stand for it. */
import { decodeHTMLAttribute } from 'entities/decode';
import { cipheredMail, storedAddress } from './html-ciphers.ts';

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

const ADDRESS = /^[a-z0-9_][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,18}$/i;
/** So much of a script is looked at. */
const SCRIPT_REACH = 1000;

/** The address that a script puts together from pieces, `"jo" + "@" + "acme.co"`, or keeps in a cipher. Null where it holds none. */
export function writtenMail(script: string): string | null {
  return joinedMail(script) ?? cipheredMail(script);
}

function joinedMail(script: string): string | null {
  const read = script.slice(0, SCRIPT_REACH);
  const joined = read.replace(/["'][ \n]?\+[ \n]?["']/g, '');
  if (joined === read) return null;
  const address = /["'](?:mailto:)?([a-z0-9_][a-z0-9._+-]{0,63}@[a-z0-9.-]{3,120})["'?]/i.exec(joined)?.[1];
  return address !== undefined && ADDRESS.test(address) ? address : null;
}

function attributeOf(tag: string, name: string): string | null {
  if (tag.length >= LONGEST_TAG || !tag.toLowerCase().includes(name)) return null;
  const found = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const raw = found?.[1] ?? found?.[2] ?? found?.[3];
  return raw === undefined ? null : decodeHTMLAttribute(raw);
}
