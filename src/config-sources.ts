/** What the sources read, as a config file may say it, and what they read when it says nothing. */
import * as v from 'valibot';
import { SOURCE_IDS, type SourceId } from './domain/opportunity.ts';

export interface SourceSettings {
  /** Sources that are searched only when named. */
  readonly off: readonly SourceId[];
  readonly github: { readonly searches: readonly string[]; readonly discussions: readonly string[] };
  readonly reddit: { readonly subreddits: readonly string[] };
  readonly x: { readonly searches: readonly string[] };
  readonly bluesky: { readonly searches: readonly string[] };
  readonly mastodon: { readonly instances: readonly string[]; readonly hashtags: readonly string[] };
  readonly lemmy: { readonly instances: readonly string[]; readonly communities: readonly string[] };
  readonly stackexchange: { readonly sites: readonly string[]; readonly tags: readonly string[] };
  /** Addresses of forums, or of one category or tag of a forum: `https://forum.example/c/jobs/7`. */
  readonly discourse: { readonly forums: readonly string[] };
  readonly devto: { readonly tags: readonly string[] };
  readonly lobsters: { readonly tags: readonly string[] };
  readonly v2ex: { readonly nodes: readonly string[] };
  readonly weworkremotely: { readonly categories: readonly string[] };
  readonly rss: { readonly feeds: readonly string[] };
}

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const Words = v.pipe(v.array(Text), v.maxLength(50));
const WebAddress = v.pipe(
  Text,
  v.check((text) => /^https?:/i.test(text) && URL.canParse(text), 'not an http(s) address'),
  v.check((text) => !hasLogin(text), 'an address with a login in it; sources are read without one'),
);
const Addresses = v.pipe(v.array(WebAddress), v.maxLength(50));
const Servers = v.pipe(
  v.array(
    v.pipe(WebAddress, v.check(isServer, 'the address of a page; the server alone is wanted, like https://social.example')),
  ),
  v.maxLength(50),
);

function hasLogin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.username !== '' || url.password !== '');
}

function isServer(text: string): boolean {
  const url = URL.parse(text);
  return url === null || (url.pathname === '/' && url.search === '' && url.hash === '');
}

/** Names as people write them: with the mark of the platform, `r/forhire`, `#fedihire`, `!forhire`, which is no part of the name. */
const names = (mark: RegExp) =>
  v.pipe(
    v.array(
      v.pipe(
        Text,
        v.transform((name) => name.replace(mark, '')),
        v.minLength(1),
      ),
    ),
    v.maxLength(50),
  );
const Hashtags = names(/^#/);

/** The member `searches`: made in every run, in the sources it names. */
export const SearchesSchema = v.pipe(
  v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'a name of small letters, digits and dashes')),
      query: Text,
      sources: v.pipe(v.array(v.picklist(SOURCE_IDS)), v.minLength(1)),
    }),
  ),
  v.maxLength(20),
  v.check((searches) => new Set(searches.map(({ name }) => name)).size === searches.length, 'two searches of one name'),
);
export type SavedSearchSetting = v.InferOutput<typeof SearchesSchema>[number];

/** The member `sources` of a config file. */
export const SourcesSchema = v.strictObject({
  off: v.optional(v.array(v.picklist(SOURCE_IDS))),
  github: v.optional(v.strictObject({ searches: v.optional(Words), discussions: v.optional(Words) })),
  reddit: v.optional(v.strictObject({ subreddits: names(/^\/?r\//i) })),
  x: v.optional(v.strictObject({ searches: Words })),
  bluesky: v.optional(v.strictObject({ searches: Words })),
  mastodon: v.optional(v.strictObject({ instances: v.optional(Servers), hashtags: v.optional(Hashtags) })),
  lemmy: v.optional(v.strictObject({ instances: v.optional(Servers), communities: v.optional(names(/^!/)) })),
  stackexchange: v.optional(v.strictObject({ sites: v.optional(Words), tags: v.optional(Words) })),
  discourse: v.optional(v.strictObject({ forums: Addresses })),
  devto: v.optional(v.strictObject({ tags: Hashtags })),
  lobsters: v.optional(v.strictObject({ tags: Words })),
  v2ex: v.optional(v.strictObject({ nodes: Words })),
  weworkremotely: v.optional(v.strictObject({ categories: Words })),
  rss: v.optional(v.strictObject({ feeds: Addresses })),
});

/** The settings with every gap filled. A source whose list is empty has nothing to read and is not usual. */
export function sourceSettings(fields: v.InferOutput<typeof SourcesSchema>): SourceSettings {
  return {
    off: fields.off ?? [],
    github: {
      searches: fields.github?.searches ?? [
        'label:bounty state:open',
        '"paid" label:"help wanted" state:open',
        '"hiring freelancer" state:open',
      ],
      discussions: fields.github?.discussions ?? [
        'label:bounty',
        '"looking for a freelancer"',
        '"paid" "looking for a developer"',
      ],
    },
    reddit: {
      subreddits: fields.reddit?.subreddits ?? ['forhire', 'freelance_forhire', 'jobbit', 'slavelabour', 'hiring'],
    },
    x: { searches: fields.x?.searches ?? ['"looking for a freelance"', '"hiring a freelance"'] },
    bluesky: { searches: fields.bluesky?.searches ?? ['looking for freelancer', 'hiring freelance', 'commission wanted'] },
    mastodon: {
      instances: fields.mastodon?.instances ?? ['https://mastodon.social'],
      hashtags: fields.mastodon?.hashtags ?? ['fedihire', 'hiring', 'freelancejobs'],
    },
    lemmy: {
      instances: fields.lemmy?.instances ?? ['https://lemmy.world'],
      communities: fields.lemmy?.communities ?? ['forhire', 'jobs'],
    },
    stackexchange: { sites: fields.stackexchange?.sites ?? ['freelancing'], tags: fields.stackexchange?.tags ?? [] },
    discourse: { forums: fields.discourse?.forums ?? [] },
    devto: { tags: fields.devto?.tags ?? ['hiring', 'forhire'] },
    lobsters: { tags: fields.lobsters?.tags ?? ['job'] },
    v2ex: { nodes: fields.v2ex?.nodes ?? ['outsourcing', 'jobs', 'remote'] },
    weworkremotely: {
      categories: fields.weworkremotely?.categories ?? ['remote-programming-jobs', 'remote-design-jobs', 'all-other-remote-jobs'],
    },
    rss: { feeds: fields.rss?.feeds ?? [] },
  };
}
