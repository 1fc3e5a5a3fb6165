/**
 * Conditional requests (RFC 9110, section 13): a page that has not changed since the last whole run is not sent again. What the server gave
 * as `ETag` and `Last-Modified` is remembered only when all posts of that run are recorded, or a change could be missed.
 */
import { hash } from 'node:crypto';
import * as v from 'valibot';
import type { Net } from '../../../system/world.ts';

/** The server's word that a page is as it was: no failure, and nothing to read. */
export class NotModified extends Error {
  /** As of a page that was read. */
  readonly ended: readonly string[];

  constructor(ended: readonly string[] = []) {
    super('not modified since the last run');
    this.name = 'NotModified';
    this.ended = ended;
  }
}

/** What one search of one source knows of its pages. */
export interface Validators {
  /** Request headers under which an unchanged page answers 304. */
  headersFor(url: string): Promise<Readonly<Record<string, string>>>;
  /** Notes what the server says of a page, for `take`. */
  note(url: string, headers: Headers): void;
  /** What is to be remembered once all that was noted is recorded, and is noted no longer: name in the ledger's working table, and value. */
  take(): readonly (readonly [name: string, value: string])[];
}

/** A net that may know validators; readers that ask for a fixed address hand them on. */
export type ConditionalNet = Net & { readonly validators?: Validators | undefined };

const Known = v.object({ etag: v.nullable(v.string()), lastModified: v.nullable(v.string()) });
/** Longer ones are no validators but a way to fill a ledger. */
const LONGEST = 512;

/**
 * @param options.scope source and search they belong to: another search sifts the same page in another way, so it must see the page itself
 * @param options.recall what the working table holds under a name; null where it holds nothing
 */
export function createValidators({
  scope,
  recall,
}: {
  readonly scope: string;
  readonly recall: (name: string) => Promise<string | null>;
}): Validators {
  const pending = new Map<string, string>();
  const nameOf = (url: string): string => `validators ${hash('sha256', `${scope}\0${url}`).slice(0, 32)}`;
  return {
    async headersFor(url) {
      const stored = await recall(nameOf(url));
      const known = v.safeParse(Known, stored === null ? null : JSON.parse(stored));
      if (!known.success) return {};
      const { etag, lastModified } = known.output;
      return {
        ...(etag === null ? {} : { 'if-none-match': etag }),
        ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
      };
    },
    note(url, headers) {
      const [etag, lastModified] = [shortEnough(headers.get('etag')), shortEnough(headers.get('last-modified'))];
      if (etag !== null || lastModified !== null) pending.set(nameOf(url), JSON.stringify({ etag, lastModified }));
    },
    take() {
      const taken = [...pending];
      pending.clear();
      return taken;
    },
  };
}

function shortEnough(value: string | null): string | null {
  return value === null || value === '' || value.length > LONGEST ? null : value;
}
