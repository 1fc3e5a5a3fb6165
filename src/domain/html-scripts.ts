/** Addresses that scripts of a page put together: what a browser would show, read without running anything. */
import { decodeHTML } from 'entities/decode';
import { cipheredMail } from './html-ciphers.ts';

export const ADDRESS = /^[a-z0-9_][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,18}$/i;
/** So much of a script is looked at. */
const SCRIPT_REACH = 1500;
const MOST_NAMES = 24;

/**
 * The address that a script puts together from pieces (`"jo" + "@" + host`, `[user, "acme.co"].join("@")`), turns round or keeps in a cipher. Null where
 * there is none, and where one is only written in it: most of what scripts hold is for nobody to see.
 */
export function writtenMail(script: string): string | null {
  const read = script.slice(0, SCRIPT_REACH).replace(/\s+/g, ' ');
  const shown = joined(read);
  const found = shown === read ? [] : [...shown.matchAll(ANY)].map(([, address]) => address);
  return found.find((address) => address !== undefined && ADDRESS.test(address)) ?? cipheredMail(script);
}

/** The same of a script that runs when somebody clicks, which may also write out where it leads: `location = 'mailto:jo@acme.co'`, `mailTo('jo', 'acme.co')`. */
export function ledMail(script: string): string | null {
  const read = script.slice(0, SCRIPT_REACH);
  const led = LED.exec(read)?.[1] ?? calledMail(read);
  return writtenMail(read) ?? (led !== null && ADDRESS.test(led) ? led : null);
}

function joined(script: string): string {
  const put = decoded(script);
  const shown = putTogether(putTogether(put));
  return shown.includes('&') ? decodeHTML(shown) : shown;
}

const ANY = /["'`>](?:mailto:)?([a-z0-9_][a-z0-9._+-]{0,63}@[a-z0-9.-]{3,120})["'`?<]/gi;
const LED = /mailto:([a-z0-9_][a-z0-9._+-]{0,63}@[a-z0-9.-]{3,120})["'`?]/i;
const CALLED =
  /\b[a-z_$]{0,12}(?:mail|contact|sendto|write)[a-z_$0-9]{0,12}\( ?["'`]([a-z0-9_][\w.+-]{0,63})["'`] ?, ?["'`]([a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,30}){0,3})["'`](?: ?, ?["'`]([a-z]{2,12})["'`])?/i;

/** `sendMail("jo", "acme.co")`, `mailTo("jo", "acme", "co")` */
function calledMail(script: string): string | null {
  const [, name, host, ending] = CALLED.exec(script) ?? [];
  if (name === undefined || host === undefined) return null;
  return `${name}@${host}${ending === undefined ? '' : `.${ending}`}`;
}

/** A script with characters for their numbers and codes. */
function decoded(script: string): string {
  return script
    .replace(/\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})/gi, (_, x: string | undefined, u: string | undefined) =>
      character(x ?? u ?? ''),
    )
    .replace(/\b(?:unescape|decodeURI(?:Component)?)\( ?["'`]((?:%[0-9a-f]{2}|[\w@.+-]){4,400})["'`] ?\)/gi, (_, code: string) =>
      quoted(code.replace(/%([0-9a-f]{2})/gi, (_whole, hex: string) => character(hex))),
    );
}

function character(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

/** A literal; empty where it could not stand between quotes. */
function quoted(text: string): string {
  return /["\\]/.test(text) ? '""' : `"${text}"`;
}

const ASSIGNED =
  /(?:^|[ ;,({])([a-z_$][\w$]{0,30}) ?= ?(?:"([^"]{0,300})"|'([^']{0,300})'|`([^`$]{0,300})`)(?= ?[;,)}]| [a-z]|$)/gi;
const TEMPLATE = /\$\{ ?(?:["']([^"'{}]{0,100})["']|([\w$]{1,31})) ?\}/g;
const ADDED = /\b[a-z_$][\w$]{0,30}(?= ?\+ ?[\w"'`$])|(?<=[\w"'`$)] ?\+ ?)[a-z_$][\w$]{0,30}\b/gi;
const JOINED = /\[([^[\]]{3,300})\] ?\.join\( ?["'`]([^"'`]{0,8})["'`] ?\)/g;
const REVERSED =
  /(?:"([^"]{3,300})"|'([^']{3,300})'|\b([a-z_$][\w$]{0,30}))\.split\( ?["'`]{2} ?\)\.reverse\(\)\.join\( ?["'`]{2} ?\)/gi;
const CONCATENATED = /["'`]([^"'`]{1,100})["'`]\.concat\( ?((?:["'`][^"'`]{0,100}["'`](?: ?, ?)?){1,5}) ?\)/g;

/** One round of putting together: variables in sums and templates, lists that are joined, text turned round. */
function putTogether(script: string): string {
  const names = new Map<string, string>();
  for (const [, name = '', double, single, template] of script.matchAll(ASSIGNED))
    if (names.size < MOST_NAMES) names.set(name, double ?? single ?? template ?? '');
  const textOfPiece = (piece: string): string | undefined => /^(["'`])(.*)\1$/.exec(piece.trim())?.[2] ?? names.get(piece.trim());
  return script
    .replace(TEMPLATE, (whole, piece: string | undefined, name: string | undefined) => piece ?? names.get(name ?? '') ?? whole)
    .replace(JOINED, (whole, list: string, joint: string) => {
      const pieces = list.split(',').map(textOfPiece);
      return pieces.includes(undefined) ? whole : quoted(pieces.join(joint));
    })
    .replace(REVERSED, (whole, double?: string, single?: string, name?: string) => {
      const text = double ?? single ?? names.get(name ?? '');
      return text === undefined ? whole : quoted([...text].reverse().join(''));
    })
    .replace(CONCATENATED, (_, first: string, rest: string) =>
      quoted(`${first}${[...rest.matchAll(/["'`]([^"'`]*)["'`]/g)].map(([, piece]) => piece).join('')}`),
    )
    .replace(ADDED, (name) => (names.has(name) ? quoted(names.get(name) ?? '') : name))
    .replace(/["'`] ?\+ ?["'`]/g, '')
    .slice(0, SCRIPT_REACH * 2);
}
