/** The job that is meant by what a person typed: an id, its first characters, or the address of its post. */
import { canonicalUrl } from '../domain/canonical-url.ts';
import { ID_MIN_PREFIX } from '../domain/opportunity.ts';
import { safeLine } from '../domain/text.ts';
import { LoopError } from '../errors.ts';
import * as queries from './queries/posts.ts';
import type { Connection } from './sqlite.ts';

const CANDIDATES = 10;
/** So much of what was typed is said again. */
const LONGEST_SHOWN = 200;

/** Throws `unknown_id`, and `ambiguous_id` naming the candidates. */
export function resolveId(connection: Connection, typed: string): string {
  const prefix = typed.trim().toLowerCase();
  const address = addressOf(typed);
  if (address !== null) return idOfPage(connection, typed, address);
  if (prefix.length < ID_MIN_PREFIX)
    throw notAnId(typed, `is too short for an id: ${ID_MIN_PREFIX} characters or more are needed`);
  // A whole id is what scripts pass, and it wins over longer ids that start with it.
  if (connection.one(queries.stagesOfPost, { id: prefix }) !== undefined) return prefix;
  if (!/^[0-9a-z]+$/.test(prefix)) throw notAnId(typed);
  // "{" is the character behind "z": the range holds exactly what starts with the prefix.
  const range = { from: prefix, before: `${prefix}{`, limit: CANDIDATES + 1 };
  const found = connection.all(queries.idsBetween, range).map(({ id }) => id);
  const [first] = found;
  if (first === undefined) throw notAnId(typed);
  if (found.length === 1) return first;
  throw ambiguous(typed, found, 'Type more of the id.');
}

export function notAnId(typed: string, why = 'is not an id of this ledger'): LoopError {
  return new LoopError('unknown_id', `${JSON.stringify(safeLine(typed, LONGEST_SHOWN))} ${why}`, {
    fix: 'loop list shows the ids.',
  });
}

function ambiguous(typed: string, candidates: readonly string[], fix: string): LoopError {
  const more = candidates.length > CANDIDATES ? ' and more' : '';
  const shown = candidates.slice(0, CANDIDATES).join(', ');
  return new LoopError('ambiguous_id', `${JSON.stringify(safeLine(typed, LONGEST_SHOWN))} could be ${shown}${more}`, { fix });
}

/** What is typed or pasted as an address, the scheme left out perhaps, in one spelling; null for what is none. */
function addressOf(typed: string): string | null {
  const text = typed.trim().replace(/^<|>$/g, '');
  const isWeb = /^https?:\/\//i.test(text);
  if (!isWeb && !/^[\p{L}\d.-]+\.\p{L}[\p{L}\d-]+(?:[/?#:]|$)/u.test(text)) return null;
  const address = isWeb ? text : `https://${text}`;
  return URL.canParse(address) ? canonicalUrl(address) : null;
}

/**
 * The job whose post stands under the address, however either is spelled. Only what the address ends with is asked of the ledger, which holds
 * addresses as they were read; the rest is compared in one spelling.
 */
function idOfPage(connection: Connection, typed: string, address: string): string {
  // A name in another script is written in its own letters or in those of the net.
  const end =
    address
      .slice('https://'.length)
      .replace(/%[0-9A-F]{2}|xn--[a-z\d-]+/g, ' ')
      .split(/[^a-z\d]+/i)
      .findLast((piece) => piece !== '') ?? '';
  const found = [...connection.each(queries.addressesLike, { like: `%${end}%` })].filter(
    ({ url }) => url !== null && canonicalUrl(url) === address,
  );
  const [first] = found;
  if (first === undefined) {
    throw new LoopError('unknown_id', `no recorded post stands at ${JSON.stringify(safeLine(typed, LONGEST_SHOWN))}`, {
      fix: 'loop list --search WORDS finds a post by its words. Of a short link take the address that a browser ends at.',
    });
  }
  if (found.length === 1) return first.id;
  // Of a post and its copies the post is meant.
  const originals = new Set(found.map((row) => (row.screened === 'duplicate' ? (row.duplicateOf ?? row.id) : row.id)));
  const [original] = originals;
  if (original !== undefined && originals.size === 1) return original;
  throw ambiguous(
    typed,
    found.map(({ id, stage }) => `${id} (${stage})`),
    'Name one by its id; loop show tells each.',
  );
}
