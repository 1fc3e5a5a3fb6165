/** Where a post stands says what it is likely to be, whatever its words: a job board holds requests, a talking forum hardly any. */
import type { Post } from '../../../domain/opportunity.ts';
import { namesIn } from '../text/words.ts';

/**
 * `market`: people ask for work and offer it, and hardly anything else. `jobs`: only those who hire may post. `wanted`: only those who look for
 * work. `hiring thread`, `seeking thread`: the same by custom, and anybody may remark on it. `favours`: people ask and offer, mostly without pay.
 * `talk`: people tell and ask each other things, and hardly anybody hires.
 */
export type PlaceKind = 'market' | 'jobs' | 'wanted' | 'hiring thread' | 'seeking thread' | 'favours' | 'talk';

export interface Place {
  readonly kind: PlaceKind;
  /** For a reader: `r/forhire`, `remoteok.com`. */
  readonly name: string;
}

/** Communities of Reddit and Lemmy, by name. */
const COMMUNITIES = table([
  [
    'market',
    `forhire slavelabour freelance_forhire jobbit for_hire b2bforhire donedirtcheap hungryartists artcommissions
    artistsforhire commissions dogecoinforhire jobs4bitcoins jobs4crypto gamedevclassifieds inat designjobs hireawriter
    hireanartist hireaneditor editorsforhire videoeditor_forhire voiceacting_forhire recordthis vfxjobs makemeadesign
    photoshoprequest_paid programmingjobs devopsjobs forhireproducer starvingartists comicbookcollabs hiringartists
    virtualassistant4hire forhirefreelance freelanceforhire freelancejobs artcommission commissionart`,
  ],
  [
    'jobs',
    `hiring remotejobs remotejobsearch techjobs pythonjobs javascriptjobs phpjobs reactjobs jobopenings jobpostings remotework_jobs
    golangjobs rustjobs`,
  ],
  ['wanted', 'hireme'],
  ['favours', 'favors favours picrequests photoshoprequest picrequest photoshop_request'],
  [
    'talk',
    `webdev web_design programming learnprogramming coding cscareerquestions experienceddevs javascript typescript reactjs vuejs sveltejs node
    php laravel python django rust golang java csharp dotnet ruby rails androiddev iosprogramming swift flutter flutterdev gamedev indiedev
    unity3d unrealengine godot devops sysadmin netsec datascience machinelearning localllama chatgpt openai linux selfhosted opensource
    wordpress shopify woocommerce webflow seo bigseo marketing digitalmarketing socialmedia ppc copywriting content_marketing emailmarketing
    startups startup smallbusiness entrepreneur entrepreneurship sidehustle sideproject saas indiehackers ycombinator ecommerce
    dropship dropshipping advancedentrepreneur growmybusiness business sales marketingautomation nocode
    freelance freelancers freelancewriters upwork fiverr digitalnomad remotework workonline beermoney workfromhome juststart
    jobs careerguidance careeradvice resumes recruitinghell recruiting antiwork askhr humanresources overemployed interviews
    design graphic_design userexperience ux_design uxdesign ui_design logodesign typography illustration photography videography editors
    videoediting premiere aftereffects animation blender 3dmodeling voiceacting podcasting podcasts youtubers newtubers writing selfpublish
    askreddit technology personalfinance smallbusinessuk legaladvice todayilearned`,
  ],
]);

/** Hosts of boards and sites. */
const HOSTS = table([
  [
    'jobs',
    `remoteok.com remoteok.io remotive.com weworkremotely.com himalayas.app jobicy.com workingnomads.com
    authenticjobs.com jobspresso.co nodesk.co indeed.com glassdoor.com ziprecruiter.com stepstone.de
    jobs.ashbyhq.com boards.greenhouse.io jobs.lever.co apply.workable.com eleduck.com`,
  ],
  ['talk', 'lobste.rs dev.to stackoverflow.com stackexchange.com superuser.com serverfault.com medium.com substack.com'],
  ['market', 'upwork.com freelancer.com guru.com peopleperhour.com twago.com malt.com freelancermap.de'],
]);

/** Sources that are boards as a whole. */
const SOURCES: ReadonlySet<string> = new Set(['remoteok', 'remotive', 'weworkremotely', 'himalayas', 'jobicy', 'eleduck']);

/** What the adapters say of the thread or part of a site, as a tag, and what a reader calls it. */
const TAGS: ReadonlyMap<string, Place> = new Map([
  ['who is hiring', { kind: 'hiring thread', name: 'the thread “Who is hiring?”' }],
  ['job story', { kind: 'jobs', name: 'the job ads of Hacker News' }],
  ['freelancer thread', { kind: 'market', name: 'the thread “Freelancer? Seeking freelancer?”' }],
  ['seeking freelancer', { kind: 'market', name: 'the thread “Seeking freelancer”' }],
  ['who wants to be hired', { kind: 'seeking thread', name: 'the thread “Who wants to be hired?”' }],
]);

/** Whether a tag names a thread in which a comment stands: what the thread is for, and not what its author says. */
export function isOfThread(tag: string): boolean {
  const kind = TAGS.get(tag.toLowerCase())?.kind;
  return kind === 'hiring thread' || kind === 'seeking thread';
}

/** The place that says something; null for the many that do not. */
export function placeOf(post: Post): Place | null {
  for (const tag of post.tags) {
    const known = TAGS.get(tag.toLowerCase());
    if (known !== undefined) return known;
    // `r/forhire` on Reddit, `!forhire` on Lemmy.
    const name = tag.startsWith('r/') ? tag.slice(2) : tag.startsWith('!') ? tag.slice(1) : null;
    if (name !== null) {
      const community = COMMUNITIES.get(name.toLowerCase());
      if (community !== undefined) return { kind: community, name: tag };
    }
  }
  if (SOURCES.has(post.source)) return { kind: 'jobs', name: post.source };
  return post.url === null ? null : placeOfUrl(post.url);
}

const MAX_HOST = 80;

/** Read with string searches, not with the URL parser: every post passes here. */
function placeOfUrl(url: string): Place | null {
  const start = url.indexOf('://') + 3;
  if (start === 2) return null;
  const end = url.indexOf('/', start);
  let host = url.slice(start, end === -1 ? undefined : end);
  if (host.length > MAX_HOST) return null;
  if (host.startsWith('www.')) host = host.slice(4);
  if (end !== -1 && (host === 'reddit.com' || host.endsWith('.reddit.com')) && url.startsWith('/r/', end)) {
    const close = url.indexOf('/', end + 3);
    const name = url.slice(end + 3, close === -1 ? undefined : close);
    const community = name.length > MAX_HOST ? undefined : COMMUNITIES.get(name.toLowerCase());
    return community === undefined ? null : { kind: community, name: `r/${name}` };
  }
  const board = HOSTS.get(host);
  return board === undefined ? null : { kind: board, name: host };
}

function table(rows: readonly (readonly [PlaceKind, string])[]): ReadonlyMap<string, PlaceKind> {
  return new Map(rows.flatMap(([kind, names]) => namesIn(names).map((name) => [name, kind] as const)));
}
