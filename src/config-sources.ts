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

/** An object with these fields and no other. A list without items would pass as one without fields, and be taken for “nothing said”. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<unknown>((value) => !Array.isArray(value)),
    v.strictObject(entries),
  );
}

function hasLogin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.username !== '' || url.password !== '');
}

function isServer(text: string): boolean {
  const url = URL.parse(text);
  return url === null || (url.pathname === '/' && url.search === '' && url.hash === '');
}

/** Names as people write them: with the mark of the platform, `r/forhire`, `#fedihire`, `!forhire`, which is no part of the name. */
const names = (mark: RegExp, form: RegExp, what: string) =>
  v.pipe(
    v.array(
      v.pipe(
        Text,
        v.transform((name) => name.replace(mark, '')),
        v.minLength(1),
        v.regex(form, what),
      ),
    ),
    v.maxLength(50),
  );
const Hashtags = names(/^#/, /^[^\s#/?&,]{1,100}$/, 'one hashtag');
const Subreddits = names(/^\/?r\//i, /^[a-z0-9_]{2,24}(?:\+[a-z0-9_]{2,24})*$/i, 'the name of a subreddit');
const Communities = names(/^!/, /^[a-z0-9_.-]{1,60}(?:@[a-z0-9.:-]{1,255})?$/i, 'the name of a community');

/** The member `searches`: made in every run, in the sources it names. */
export const SearchesSchema = v.pipe(
  v.array(
    fields({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'a name of small letters, digits and dashes')),
      query: Text,
      sources: v.pipe(v.array(v.picklist(SOURCE_IDS)), v.minLength(1)),
    }),
  ),
  v.maxLength(20),
  // Told beside what else is wrong with them.
  v.partialCheck(
    [['$', 'name']],
    (searches) => new Set(searches.map(({ name }) => name)).size === searches.length,
    'two searches have one name',
  ),
);
export type SavedSearchSetting = v.InferOutput<typeof SearchesSchema>[number];

/** The member `sources` of a config file. */
export const SourcesSchema = fields({
  off: v.optional(v.array(v.picklist(SOURCE_IDS))),
  github: v.optional(fields({ searches: v.optional(Words), discussions: v.optional(Words) })),
  reddit: v.optional(fields({ subreddits: Subreddits })),
  x: v.optional(fields({ searches: Words })),
  bluesky: v.optional(fields({ searches: Words })),
  mastodon: v.optional(fields({ instances: v.optional(Servers), hashtags: v.optional(Hashtags) })),
  lemmy: v.optional(fields({ instances: v.optional(Servers), communities: v.optional(Communities) })),
  stackexchange: v.optional(fields({ sites: v.optional(Words), tags: v.optional(Words) })),
  discourse: v.optional(fields({ forums: Addresses })),
  devto: v.optional(fields({ tags: Hashtags })),
  lobsters: v.optional(fields({ tags: Words })),
  v2ex: v.optional(fields({ nodes: Words })),
  weworkremotely: v.optional(fields({ categories: Words })),
  rss: v.optional(fields({ feeds: Addresses })),
});

/** The settings with every gap filled. A source whose list is empty has nothing to read and is not usual. */
export function sourceSettings(said: v.InferOutput<typeof SourcesSchema>): SourceSettings {
  return {
    off: said.off ?? [],
    github: {
      searches: said.github?.searches ?? [
        'label:bounty state:open',
        '"paid" label:"help wanted" state:open',
        '"hiring freelancer" state:open',
      ],
      discussions: said.github?.discussions ?? ['label:bounty', '"looking for a freelancer"', '"paid" "looking for a developer"'],
    },
    reddit: {
      subreddits: said.reddit?.subreddits ?? ['forhire', 'freelance_forhire', 'jobbit', 'slavelabour', 'hiring'],
    },
    x: { searches: said.x?.searches ?? ['"looking for a freelance"', '"hiring a freelance"'] },
    bluesky: { searches: said.bluesky?.searches ?? ['looking for freelancer', 'hiring freelance', 'commission wanted'] },
    mastodon: {
      instances: said.mastodon?.instances ?? ['https://mastodon.social'],
      hashtags: said.mastodon?.hashtags ?? ['fedihire', 'hiring', 'freelancejobs'],
    },
    lemmy: {
      instances: said.lemmy?.instances ?? ['https://lemmy.world'],
      communities: said.lemmy?.communities ?? ['forhire', 'jobs'],
    },
    stackexchange: { sites: said.stackexchange?.sites ?? ['freelancing'], tags: said.stackexchange?.tags ?? [] },
    discourse: { forums: said.discourse?.forums ?? [] },
    devto: { tags: said.devto?.tags ?? ['hiring', 'forhire'] },
    lobsters: { tags: said.lobsters?.tags ?? ['job'] },
    v2ex: { nodes: said.v2ex?.nodes ?? ['outsourcing', 'jobs', 'remote'] },
    weworkremotely: {
      categories: said.weworkremotely?.categories ?? ['remote-programming-jobs', 'remote-design-jobs', 'all-other-remote-jobs'],
    },
    rss: { feeds: said.rss?.feeds ?? [] },
  };
}
