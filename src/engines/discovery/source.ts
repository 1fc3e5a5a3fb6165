/** The port of discovery: what a source is to the engine. Adapters live in `sources/`, one file each. */
import type { SecretName } from '../../config.ts';
import type { Post } from '../../domain/opportunity.ts';
import type { LoopError } from '../../errors.ts';
import type { Net } from '../../system/world.ts';

export interface Source {
  readonly id: string;
  /** What must be set before `search` can work; empty for a keyless source. */
  readonly needs: readonly SecretName[];
  /** One page, newest first. Throws `LoopError` (`key_missing`, `key_refused`, `provider_limiting`, `provider_down`, `provider_unclear`). */
  search(query: Query, cursor: string | null, signal: AbortSignal): Promise<Page>;
  /** Posts of earlier runs as they stand now. Without it a closing is noticed only where a search meets the post again. */
  readonly again?: Again;
  /** Pure: one recorded answer of this source -> posts. Drops and counts what it cannot read; throws `unreadable_input` only when the whole is not its kind. */
  parse(payload: unknown): ParsedPage;
}

export interface Again {
  /** As many as the platform tells of in a request or a few. */
  readonly most: number;
  /** Those that have changed their standing, whole; of the others as many as came along. Throws as `search`. */
  read(known: readonly KnownPost[], signal: AbortSignal): Promise<ParsedPage>;
}

/** A post that the ledger holds, by what its platform knows it by. */
export type KnownPost = Pick<Post, 'nativeId' | 'url'>;

export interface Query {
  /** Words to search for; null means the source's own idea of paid requests. */
  readonly words: string | null;
  /** ISO 8601 UTC: what is older need not be read, so a source that can ask for less does. Null means no limit. */
  readonly since: string | null;
  /** The same for one part of a source that stands in many places, by its name: a part that is new in the settings is read further back. */
  readonly sinceOf?: (part: string) => Promise<string | null>;
  /** Until when a host of such a source asked to be left alone, ISO 8601 UTC; null where it did not. */
  readonly restsUntil?: (host: string) => Promise<string | null>;
  readonly limit: number;
}

export interface ParsedPage {
  readonly posts: readonly Post[];
  /** What was dropped because it could not be read: where in the payload, and why. */
  readonly bad: readonly { readonly at: string; readonly why: string }[];
}

export interface Page extends ParsedPage {
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
  /** A part of the source (one feed, one community) could not be read; `bad` says which. What is older must be asked for again next time. */
  readonly isPartial?: boolean;
  /** The parts that are read to their end with this page, each of their pages whole, by the names that `sinceOf` takes. */
  readonly ended?: readonly string[];
  /** Why that part could not be read at all. A source of which every part failed has failed itself. */
  readonly failure?: LoopError;
  /** The host that named a time before which it wants no request, one among several; `failure` holds the time. */
  readonly limitedHost?: string;
}

/** What a source declares of itself: shown by `discover --list-sources` and in the documentation, and never loaded for anything else. */
export interface SourceFacts {
  readonly title: string;
  /** What of it is read: `the monthly “Who is hiring?” and freelancer threads`. */
  readonly reads: string;
  /** What must be set before it can be searched. */
  readonly needs: readonly SecretName[];
  /** Keys that it works better with. */
  readonly helps: readonly SecretName[];
  /** The platform's terms that matter here, in a sentence or two, and where they stand. */
  readonly terms: string;
  readonly termsUrl: string;
  /** Where its posts stand, subdomains included: what leads there is of this source, however it came in. None where anybody can run one. */
  readonly hosts: readonly string[];
  /** What its terms and customs let an honest reader do with the poster of a request. */
  readonly contact: 'published' | 'platform' | 'page' | 'none';
  /** What who answers on the page itself, by hand, should know first; nothing where anybody may. */
  readonly answering?: { readonly isWelcome: boolean; readonly words: string };
  /** The field that `postedAt` comes from. */
  readonly postedAt: string;
  /** The platform's own rate limit, in words, and the least time between two requests to one host that we keep. */
  readonly limit: string;
}

/** A source as the list knows it, before its adapter is loaded. */
export interface SourceEntry {
  readonly id: string;
  readonly needs: readonly SecretName[];
  /** Searched when the operator names no source: it is not switched off and has something to read. */
  readonly isUsual: boolean;
  /** Switched off in the settings: not even a saved search asks it, unless somebody names it. */
  readonly isOff?: boolean;
  /** Least time between two requests to one host of it, in milliseconds, from the platform's own limit. */
  readonly spacingMs: number;
  /** Least time between two runs that read it, in milliseconds: within it a run that does not name the source passes it over. 0 for most. */
  readonly restMs: number;
  /** Loads the adapter; it talks through the net that `polite` makes of ours. */
  load(polite: (net: Net) => Net): Promise<Source>;
}
