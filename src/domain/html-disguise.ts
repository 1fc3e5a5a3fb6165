/** What attributes do to the text of an element before a person sees it: hide it, turn it round, or stand for it. */
import { decodeHTMLAttribute } from 'entities/decode';

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

/** What a picture stands for where it is a part of an address: its `alt` text if that holds an `@` or is one. Null for other pictures. */
export function pictureText(tag: string): string | null {
  const text = attributeOf(tag, 'alt');
  return text !== null && text.length <= 100 && (text.includes('@') || /^\s*(?:at|dot)\s*$/i.test(text)) ? text : null;
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
  const mail = new TextDecoder().decode(bytes.subarray(1).map((byte) => byte ^ key));
  return /^[^\s<>@]+@[^\s<>@]+$/.test(mail) ? mail : null;
}

function attributeOf(tag: string, name: string): string | null {
  if (tag.length >= LONGEST_TAG || !tag.toLowerCase().includes(name)) return null;
  const found = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const raw = found?.[1] ?? found?.[2] ?? found?.[3];
  return raw === undefined ? null : decodeHTMLAttribute(raw);
}
