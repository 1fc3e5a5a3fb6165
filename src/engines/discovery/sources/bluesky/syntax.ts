/** Names and times as the AT Protocol writes them. https://atproto.com/specs/handle, /specs/did, /specs/at-uri-scheme, /specs/lexicon#datetime */

/** Of one record, or of a whole account where `collection` is null. */
export interface AtUri {
  /** A DID or a handle. */
  readonly authority: string;
  readonly collection: string | null;
  readonly recordKey: string | null;
}

/** A domain name: at least two labels of up to 63 characters, the last not beginning with a digit. */
export function isHandle(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split('.');
  const top = labels.at(-1) ?? '';
  return labels.length >= 2 && labels.every(isLabel) && /^[a-z]/i.test(top);
}

export function isDid(text: string): boolean {
  return text.length <= 2048 && /^did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]$/.test(text);
}

/** Null for what is none, and for parts that a record's address does not have (fragments, longer paths). */
export function atUri(text: string): AtUri | null {
  if (text.length > 8192 || !text.startsWith('at://')) return null;
  const [authority = '', collection, recordKey, ...more] = text.slice('at://'.length).split('/');
  if (more.length > 0 || !(isDid(authority) || isHandle(authority))) return null;
  if (collection !== undefined && !isNsid(collection)) return null;
  if (recordKey !== undefined && !isRecordKey(recordKey)) return null;
  return { authority, collection: collection ?? null, recordKey: recordKey ?? null };
}

/** Names of kinds of records: a reversed domain and a name of letters and digits. */
export function isNsid(text: string): boolean {
  const parts = text.split('.');
  const name = parts.at(-1) ?? '';
  const domain = parts.slice(0, -1);
  if (text.length > 317 || domain.length < 2) return false;
  return domain.every(isLabel) && /^[a-z]/i.test(domain[0] ?? '') && /^[a-zA-Z][a-zA-Z0-9]{0,62}$/.test(name);
}

export function isRecordKey(text: string): boolean {
  return /^[a-zA-Z0-9_~.:-]{1,512}$/.test(text) && text !== '.' && text !== '..';
}

/** ISO 8601 with seconds and a zone. What no calendar holds (a thirteenth month) or lies before the year 0 is none. */
export function isDatetime(text: string): boolean {
  if (text.length > 64) return false;
  const hasForm = /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d(?:\.\d{1,20})?(?:Z|[+-][0-2]\d:[0-5]\d)$/.test(text);
  if (!hasForm || text.endsWith('-00:00')) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).getUTCFullYear() >= 0;
}

function isLabel(text: string): boolean {
  return /^[a-z0-9-]{1,63}$/i.test(text) && !text.startsWith('-') && !text.endsWith('-');
}
