/**
 * Where people have profiles, posts and booking pages. In a path `:id` is captured, `:any` is any segment, `*` whatever may follow, `?id` a
 * query parameter. The canonical URL takes what was captured at `{}` (`{0}`, `{1}` where there is more), `{path}` the whole path; `=` keeps
 * the link as it is written. The first line that fits decides.
 */

export const PLATFORMS = [
  'reddit',
  'github',
  'github-bounties',
  'hackernews',
  'x',
  'linkedin',
  'upwork',
  'fiverr',
  'freelancer',
  'producthunt',
  'dribbble',
  'behance',
  'discord',
  'indiehackers',
  '99designs',
  'remoteok',
  'weworkremotely',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/**
 * `company` is a team's or a product's page, or a community's door, rather than a person. The contact column names the kind of contact the
 * page is; `-` where it is none. Platforms without a kind of their own are websites. GitHub bounties are the services that put a price on an issue.
 */
export const PLATFORM_TABLE = `
platform         what     hosts                                path                              id        canonical                                          contact
reddit           post     reddit.com                           /r/:any/comments/:id/*            base36    https://www.reddit.com/comments/{}                 -
reddit           post     reddit.com                           /user/:any/comments/:id/*         base36    https://www.reddit.com/comments/{}                 -
reddit           post     reddit.com                           /comments/:id/*                   base36    https://www.reddit.com/comments/{}                 -
reddit           post     redd.it                              /:id                              base36    https://www.reddit.com/comments/{}                 -
reddit           profile  reddit.com                           /user/:id/*                       reddit    https://www.reddit.com/user/{}                     reddit
reddit           profile  reddit.com                           /u/:id/*                          reddit    https://www.reddit.com/user/{}                     reddit
github-bounties  post     algora.io,console.algora.io          /:id/bounties/:id/*               Slug      https://algora.io/{0}/bounties/{1}                 -
github-bounties  post     algora.io,console.algora.io          /bounties/:id                     Slug      https://algora.io/bounties/{}                      -
github-bounties  post     issuehunt.io,oss.issuehunt.io        /r/:id/:id/issues/:id             slug      https://oss.issuehunt.io/r/{0}/{1}/issues/{2}      -
github-bounties  post     opire.dev,app.opire.dev              /issues/:id                       Slug      https://app.opire.dev/issues/{}                    -
github-bounties  post     bountysource.com                     /issues/:id                       first     https://www.bountysource.com/issues/{}             -
github-bounties  post     boss.dev                             /issues/github/:id                number    https://www.boss.dev/issues/github/{}              -
github           post     github.com                           /:id/:id/issues/:id               slug      https://github.com/{0}/{1}/issues/{2}              -
github           post     github.com                           /:id/:id/pull/:id/*               slug      https://github.com/{0}/{1}/pull/{2}                -
github           post     github.com                           /:id/:id/discussions/:id          slug      https://github.com/{0}/{1}/discussions/{2}         -
github           company  github.com                           /orgs/:id/*                       github    https://github.com/{}                              -
github           profile  github.com                           /:id                              github    https://github.com/{}                              github
github           profile  gist.github.com                      /:id/*                            github    https://github.com/{}                              -
hackernews       profile  news.ycombinator.com                 /user?id                          hn        https://news.ycombinator.com/user?id={}            hackernews
hackernews       post     news.ycombinator.com                 /item?id                          number    https://news.ycombinator.com/item?id={}            -
x                post     x.com,twitter.com                    /:any/status/:id/*                number    https://x.com/i/status/{}                          -
x                post     x.com,twitter.com                    /i/web/status/:id                 number    https://x.com/i/status/{}                          -
x                profile  x.com,twitter.com                    /:id                              x         https://x.com/{}                                   x
linkedin         profile  linkedin.com                         /in/:id/*                         coded     https://www.linkedin.com/in/{}                     linkedin
linkedin         profile  linkedin.com                         /pub/:id/:id/:id/:id              coded     https://www.linkedin.com/pub/{0}/{1}/{2}/{3}       linkedin
linkedin         profile  linkedin.com                         /profile/view?id                  number    https://www.linkedin.com/profile/view?id={}        linkedin
linkedin         profile  linkedin.com                         /pub/:id                          coded     https://www.linkedin.com/pub/{}                    linkedin
linkedin         company  linkedin.com                         /company/:id/*                    coded     https://www.linkedin.com/company/{}                linkedin
linkedin         company  linkedin.com                         /school/:id/*                     coded     https://www.linkedin.com/school/{}                 -
linkedin         post     linkedin.com                         /posts/:id                        Slug      https://www.linkedin.com/posts/{}                  -
linkedin         post     linkedin.com                         /feed/update/:id                  urn       https://www.linkedin.com/feed/update/{}            -
linkedin         post     linkedin.com                         /jobs/view/:id                    last      https://www.linkedin.com/jobs/view/{}              -
upwork           profile  upwork.com                           /freelancers/:id                  upwork    https://www.upwork.com/freelancers/{}              website
upwork           profile  upwork.com                           /fl/:id                           upwork    https://www.upwork.com/freelancers/{}              website
upwork           profile  upwork.com                           /o/profiles/users/:id             ciphered  https://www.upwork.com/freelancers/{}              website
upwork           company  upwork.com                           /agencies/:id/*                   upwork    https://www.upwork.com/agencies/{}                 website
upwork           company  upwork.com                           /ag/:id                           upwork    https://www.upwork.com/agencies/{}                 website
upwork           post     upwork.com                           /jobs/:id                         ciphered  https://www.upwork.com/jobs/{}                     -
upwork           post     upwork.com                           /freelance-jobs/apply/:id         ciphered  https://www.upwork.com/jobs/{}                     -
fiverr           profile  fiverr.com                           /sellers/:id/*                    fiverr    https://www.fiverr.com/{}                          website
fiverr           profile  fiverr.com                           /users/:id/*                      fiverr    https://www.fiverr.com/{}                          website
fiverr           profile  fiverr.com                           /s/:id                            Slug      https://www.fiverr.com/s/{}                        website
fiverr           profile  fiverr.com                           /:id                              fiverr    https://www.fiverr.com/{}                          website
fiverr           post     fiverr.com                           /:id/:id                          slug      https://www.fiverr.com/{0}/{1}                     -
freelancer       profile  freelancer.com,freelancer.*          /u/:id                            name      https://www.freelancer.com/u/{}                    website
freelancer       post     freelancer.com,freelancer.*          /projects/:id/:id/*               slug      https://www.freelancer.com/projects/{0}/{1}        -
freelancer       post     freelancer.com,freelancer.*          /projects/:id                     last      https://www.freelancer.com/projects/{}             -
producthunt      profile  producthunt.com                      /@:id/*                           name      https://www.producthunt.com/@{}                    website
producthunt      post     producthunt.com                      /posts/:id/*                      slug      https://www.producthunt.com/posts/{}               -
producthunt      company  producthunt.com                      /products/:id/*                   slug      https://www.producthunt.com/products/{}            -
dribbble         post     dribbble.com                         /shots/:id/*                      first     https://dribbble.com/shots/{}                      -
dribbble         post     dribbble.com                         /jobs/:id                         first     https://dribbble.com/jobs/{}                       -
dribbble         profile  dribbble.com                         /:id/*                            name      https://dribbble.com/{}                            website
behance          post     behance.net                          /gallery/:id/*                    number    https://www.behance.net/gallery/{}                 -
behance          post     behance.net                          /joblist/:id/*                    number    https://www.behance.net/joblist/{}                 -
behance          profile  behance.net                          /:id/*                            name      https://www.behance.net/{}                         website
discord          company  discord.gg                           /:id                              invite    https://discord.gg/{}                              discord
discord          company  discord.com,discordapp.com           /invite/:id                       invite    https://discord.gg/{}                              discord
discord          profile  discord.com,discordapp.com           /users/:id                        number    https://discord.com/users/{}                       discord
discord          post     discord.com,discordapp.com           /channels/:any/:id/:id            number    https://discord.com/{path}                         -
indiehackers     post     indiehackers.com                     /post/:id                         Slug      https://www.indiehackers.com/post/{}               -
indiehackers     company  indiehackers.com                     /product/:id/*                    slug      https://www.indiehackers.com/product/{}            -
indiehackers     profile  indiehackers.com                     /:id                              name      https://www.indiehackers.com/{}                    website
99designs        profile  99designs.com,99designs.*            /profiles/:id/*                   name      https://99designs.com/profiles/{}                  website
99designs        profile  99designs.com,99designs.*            /users/:id/*                      number    https://99designs.com/profiles/{}                  website
99designs        post     99designs.com,99designs.*            /:any/contests/:id/*              last      https://99designs.com/contests/{}                  -
99designs        post     99designs.com,99designs.*            /contests/:id/*                   last      https://99designs.com/contests/{}                  -
remoteok         post     remoteok.com,remoteok.io             /remote-jobs/:id                  last      https://remoteok.com/remote-jobs/{}                -
remoteok         company  remoteok.com,remoteok.io             /remote-companies/:id             slug      https://remoteok.com/remote-companies/{}           -
remoteok         profile  remoteok.com,remoteok.io             /@:id                             name      https://remoteok.com/@{}                           website
weworkremotely   post     weworkremotely.com                   /remote-jobs/:id                  slug      https://weworkremotely.com/remote-jobs/{}          -
weworkremotely   post     weworkremotely.com                   /listings/:id                     slug      https://weworkremotely.com/remote-jobs/{}          -
weworkremotely   company  weworkremotely.com                   /company/:id                      slug      https://weworkremotely.com/company/{}              -
-                profile  bsky.app                             /profile/:id                      domain    https://bsky.app/profile/{}                        bluesky
-                profile  instagram.com                        /:id                              insta     https://www.instagram.com/{}                       instagram
-                profile  t.me,telegram.me,telegram.dog        /:id                              telegram  https://t.me/{}                                    telegram
-                profile  wa.me                                /:id                              e164      https://wa.me/{}                                   whatsapp
-                profile  api.whatsapp.com,web.whatsapp.com    /send?phone                       e164      https://wa.me/{}                                   whatsapp
-                profile  calendly.com,cal.com,savvycal.com    /:id/*                            calendar  =                                                  calendar
-                profile  tidycal.com,zcal.co,koalendar.com    /:id/*                            calendar  =                                                  calendar
-                profile  calendar.app.google                  /:id                              calendar  =                                                  calendar
-                profile  calendar.google.com                  /calendar/appointments/:id/*      calendar  =                                                  calendar
-                profile  calendar.google.com                  /calendar/u/0/appointments/:id/*  calendar  =                                                  calendar
-                profile  outlook.office365.com                /book/:id/*                       calendar  =                                                  calendar
-                profile  outlook.office365.com                /owa/calendar/:id/*               calendar  =                                                  calendar
-                profile  outlook.office.com                   /book/:id/*                       calendar  =                                                  calendar
-                profile  outlook.office.com                   /bookwithme/:any/:id/*            calendar  =                                                  calendar
-                profile  meetings.hubspot.com                 /:id/*                            calendar  =                                                  calendar
-                profile  meetings-eu1.hubspot.com             /:id/*                            calendar  =                                                  calendar
`;

/** What an id must look like, and its one form. Where a platform publishes its rule for names, it is that one. */
export const ID_FORMS: Readonly<Record<string, { readonly is: RegExp; readonly form?: (id: string) => string }>> = {
  base36: { is: /^[a-z0-9]{2,10}$/i, form: lower },
  number: { is: /^\d{1,21}$/ },
  /** `17-logo-for-a-shop` */
  first: { is: /^\d{1,20}(?:[-_.].{0,200})?$/, form: (id) => /^\d+/.exec(id)?.[0] ?? id },
  /** `logo-for-a-shop-17`; a slug without a number stays whole. */
  last: { is: /^[\w.%+-]{1,250}$/, form: (id) => /[^-_\D]\d*$/.exec(id)?.[0] ?? lower(id) },
  /** Told apart by case. */
  Slug: { is: /^[\w.%~+-]{1,250}$/ },
  slug: { is: /^[\w.%~+-]{1,250}$/, form: lower },
  name: { is: /^[\w.-]{2,60}$/, form: lower },
  /** May hold letters of any script, written out or percent-encoded. */
  coded: { is: /^[^/?#\s]{2,200}$/, form: lower },
  urn: { is: /^urn:li:[a-zA-Z]{3,20}:\d{5,25}$/ },
  invite: { is: /^[A-Za-z0-9-]{2,32}$/ },
  reddit: { is: /^[A-Za-z0-9_-]{3,20}$/, form: lower },
  /** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
  github: { is: /^(?=.{1,39}$)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, form: lower },
  hn: { is: /^[A-Za-z0-9_-]{2,15}$/ },
  /** https://help.x.com/en/managing-your-account/x-username-rules; the `@` of `x.com/@jo` is none of it. */
  x: { is: /^(?:@|%40)?(?=.{0,14}[A-Za-z])[A-Za-z0-9_]{2,15}$/, form: (id) => lower(id.replace(/^(?:@|%40)/, '')) },
  upwork: { is: /^~?[\w.-]{2,60}$/, form: lower },
  /** Upwork's ids of 18 or 19 digits or letters behind a tilde, alone or at the end of a title. */
  ciphered: { is: /~[A-Za-z0-9]{10,24}$/, form: (id) => lower(id.slice(id.lastIndexOf('~'))) },
  fiverr: { is: /^[a-z][a-z0-9_]{2,29}$/i, form: lower },
  /** A handle of the AT Protocol is a domain name: https://atproto.com/specs/handle */
  domain: {
    is: /^(?=.{4,253}$)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/,
    form: lower,
  },
  insta: { is: /^[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?$/, form: lower },
  /** https://core.telegram.org/method/account.checkUsername */
  telegram: { is: /^[A-Za-z][A-Za-z0-9_]{4,31}$/, form: lower },
  e164: { is: /^\+?[1-9]\d{6,14}$/, form: (id) => `+${id.replace('+', '')}` },
  calendar: { is: /^[^/?#\s]{1,250}$/ },
};

/** Pages of the platform itself where a name could stand. By id form, or by platform where names have no form of their own. */
export const RESERVED: Readonly<Record<string, ReadonlySet<string>>> = {
  github: words(
    'about account actions advisories apps api blog business careers codespaces collections community contact copilot customer-stories dashboard discussions docs ' +
      'edu enterprise events explore features gist git-guides github home issues join login logout marketplace mobile models new newsroom nonprofit notifications ' +
      'open-source organizations orgs pages partners premium-support pricing pulls readme repositories resources search security sessions settings showcases signup ' +
      'site skills solutions sponsors stars status support team teams terms topics trending users watching wiki',
  ),
  x: words(
    'home search hashtag i intent share explore settings messages notifications login signup tos privacy about account jobs compose download following followers ' +
      'who_to_follow oauth statuses help logout widgets goodies invitations',
  ),
  reddit: words('automoderator username deleted me user your_username yourusername'),
  telegram: words('joinchat addstickers share proxy socks addlist login setlanguage addemoji boost giftcode invoice contact'),
  insta: words('p reel reels explore accounts stories about tv direct developer legal web share'),
  fiverr: words(
    'categories search login join pro support business start_selling stores resources cp about careers press privacy_policy terms_of_service gigs hire learn blog ' +
      'guides partnerships sellers users news freelancers invite community inspire cms jobs landingpage',
  ),
  dribbble: words(
    'shots designers jobs search tags session signup pro about contact login hiring freelance-jobs learn stories marketplace teams animators podcast colors terms ' +
      'privacy account goods places recent services for-designers animation branding illustration mobile print product-design typography web-design',
  ),
  behance: words(
    'gallery search joblist hire live galleries assets about blog account settings login signup onboarding jobs job-listing projects misc adobe team inbox moodboards',
  ),
  indiehackers: words(
    'post product products group groups about contact interviews podcast start sign-in sign-up new search tags top latest start-here privacy terms ideas feed jobs ' +
      'starting-up tech vibe-coding millionaires guides advertise contribute articles stripe newsletter interview meetups database series feedback books videos forum',
  ),
  upwork: words('settings'),
  weworkremotely: words('search new'),
  calendar: words(
    'about app apps blog contact docs download enterprise event-types help integrations login pages pricing resources signup teams templates customers features ' +
      'security legal privacy terms platform developer careers auth settings bookings',
  ),
};

function lower(id: string): string {
  return id.toLowerCase();
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
