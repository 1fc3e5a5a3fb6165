/**
 * The one gate for e-mail addresses. Mail libraries read display names, groups, comments and routes out of whatever string they get,
 * and a line break in an address becomes an SMTP command; so only one plain `local@domain` passes, and it is handed on as `{ address }`.
 */

const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;

/**
 * Dot-atom of RFC 5322 without what old mail systems act on: `!` and `%` (routes), `|` (pipes), `/` (files) and the back quote.
 * ASCII only, because not every server on the way speaks SMTPUTF8.
 */
const LOCAL = /^[a-z0-9_+\-'=&~#$*?^{}]+(?:\.[a-z0-9_+\-'=&~#$*?^{}]+)*$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** What may stand in a domain before it is turned into ASCII: letters, marks, digits, hyphen and the dots between. */
const UNICODE_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;

/** The address in its one spelling (domain in lower-case ASCII, local part as written), or null when it is not one plain address. */
export function mailAddress(text: string): string | null {
  if (text.length > MAX_ADDRESS) return null;
  const at = text.lastIndexOf('@');
  if (at < 1) return null;
  const local = text.slice(0, at);
  const domain = asciiDomain(text.slice(at + 1));
  if (domain === null || local.length > MAX_LOCAL || !LOCAL.test(local)) return null;
  const address = `${local}@${domain}`;
  return address.length > MAX_ADDRESS ? null : address;
}

/**
 * The mailbox behind an address, in the form in which addresses are compared and hashed, so that one person is one person however they
 * spell it: in lower case, without a `+tag` (a sub-address wherever it means anything, RFC 5233), and at Google without the dots, which
 * it does not read. Null when it is not one plain address.
 */
export function mailboxKey(text: string): string | null {
  const key = mailAddress(text)?.toLowerCase();
  if (key === undefined) return null;
  const domain = mailDomain(key);
  const local = key.slice(0, key.lastIndexOf('@'));
  const tagAt = local.indexOf('+');
  const name = tagAt > 0 ? local.slice(0, tagAt) : local;
  const isGoogle = domain === 'gmail.com' || domain === 'googlemail.com';
  return isGoogle ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}

/** The domain of an address that passed `mailAddress`. */
export function mailDomain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Where anybody can have a mailbox: a cap by recipient domain says nothing about these. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr ymail.com ' +
    'icloud.com me.com mac.com proton.me protonmail.com pm.me aol.com gmx.com gmx.de gmx.net web.de mail.com zoho.com fastmail.com ' +
    'hey.com tutanota.com tuta.com yandex.com yandex.ru mail.ru qq.com 163.com 126.com naver.com t-online.de orange.fr free.fr ' +
    'libero.it btinternet.com comcast.net'
  ).split(' '),
);

export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain);
}

function asciiDomain(text: string): string | null {
  if (!UNICODE_DOMAIN.test(text)) return null;
  let host: string;
  try {
    // The URL parser applies UTS #46, the mapping that browsers and mail servers use for international names.
    host = new URL(`http://${text}`).hostname;
  } catch {
    return null;
  }
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (host.length > 253 || labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  // An all-digit top label would be an IP address, which no post asks to be written to.
  return /^[a-z]/.test(top) && top.length >= 2 ? host : null;
}
