/**
 * Where people have profiles, posts and booking pages. In a path `:id` is captured, `:any` is any segment, `*` whatever may follow, `?id` a
 * query parameter. The canonical URL takes what was captured at `{}` (`{0}`, `{1}` where there is more), `{path}` the whole path; `=` keeps
 * the link as it is written. Several ids of a path have a form each, or the last one. The first line that fits decides.
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
platform         what     hosts                              path                              id                  canonical                                      contact
reddit           post     reddit.com                         /r/:any/comments/:id/*            base36              https://www.reddit.com/comments/{}             -
reddit           post     reddit.com                         /user/:any/comments/:id/*         base36              https://www.reddit.com/comments/{}             -
reddit           post     reddit.com                         /comments/:id/*                   base36              https://www.reddit.com/comments/{}             -
reddit           post     reddit.com                         /gallery/:id                      base36              https://www.reddit.com/comments/{}             -
reddit           post     reddit.com                         /poll/:id                         base36              https://www.reddit.com/comments/{}             -
reddit           post     reddit.com                         /tb/:id                           base36              https://www.reddit.com/comments/{}             -
reddit           post     redd.it                            /:id                              base36              https://www.reddit.com/comments/{}             -
reddit           profile  reddit.com                         /user/:id/*                       reddit              https://www.reddit.com/user/{}                 reddit
reddit           profile  reddit.com                         /u/:id/*                          reddit              https://www.reddit.com/user/{}                 reddit
reddit           profile  reddit.com                         /r/u_:id/*                        reddit              https://www.reddit.com/user/{}                 reddit
reddit           profile  reddit.com                         /message/compose?to               receiver            https://www.reddit.com/user/{}                 reddit
github-bounties  post     algora.io,console.algora.io        /:id/bounties/:id/*               Slug                https://algora.io/{0}/bounties/{1}             -
github-bounties  post     algora.io,console.algora.io        /bounties/:id                     Slug                https://algora.io/bounties/{}                  -
github-bounties  profile  algora.io,console.algora.io        /profile/:id                      github              https://algora.io/profile/{}                   website
github-bounties  profile  algora.io,console.algora.io        /@/:id                            github              https://algora.io/profile/{}                   website
github-bounties  post     issuehunt.io,oss.issuehunt.io      /r/:id/:id/issues/:id             github,slug,number  https://oss.issuehunt.io/r/{0}/{1}/issues/{2}  -
github-bounties  profile  issuehunt.io,oss.issuehunt.io      /u/:id                            github              https://oss.issuehunt.io/u/{}                  website
github-bounties  post     opire.dev,app.opire.dev            /issues/:id                       Slug                https://app.opire.dev/issues/{}                -
github-bounties  post     bountysource.com                   /issues/:id                       first               https://www.bountysource.com/issues/{}         -
github-bounties  post     boss.dev                           /issues/github/:id                number              https://www.boss.dev/issues/github/{}          -
github-bounties  post     gitcoin.co                         /issue/:id/:id/:id/*              github,slug,number  https://gitcoin.co/issue/{0}/{1}/{2}           -
github-bounties  post     gitcoin.co                         /issue/:id                        number              https://gitcoin.co/issue/{}                    -
github-bounties  post     polar.sh                           /:id/:id/issues/:id               github,slug,number  https://polar.sh/{0}/{1}/issues/{2}            -
github-bounties  post     bountyhub.dev                      /bounty/view/:id/*                slug                https://www.bountyhub.dev/bounty/view/{}       -
github-bounties  post     bountyhub.dev                      /:any/bounty/view/:id/*           slug                https://www.bountyhub.dev/bounty/view/{}       -
github           post     github.com                         /:id/:id/issues/:id               github,slug,number  https://github.com/{0}/{1}/issues/{2}          -
github           post     github.com                         /:id/:id/pull/:id/*               github,slug,number  https://github.com/{0}/{1}/pull/{2}            -
github           post     github.com                         /:id/:id/discussions/:id          github,slug,number  https://github.com/{0}/{1}/discussions/{2}     -
github           post     github.com                         /orgs/:id/discussions/:id         github,number       https://github.com/orgs/{0}/discussions/{1}    -
github           company  github.com                         /orgs/:id/*                       github              https://github.com/{}                          -
github           profile  github.com                         /sponsors/:id/*                   github              https://github.com/{}                          github
github           profile  github.com                         /users/:id/*                      github              https://github.com/{}                          github
github           profile  github.com                         /stars/:id/*                      github              https://github.com/{}                          github
github           profile  github.com                         /:id                              github              https://github.com/{}                          github
github           profile  gist.github.com                    /:id/*                            gister              https://github.com/{}                          -
hackernews       profile  news.ycombinator.com               /user?id                          hn                  https://news.ycombinator.com/user?id={}        hackernews
hackernews       profile  news.ycombinator.com               /threads?id                       hn                  https://news.ycombinator.com/user?id={}        hackernews
hackernews       profile  news.ycombinator.com               /submitted?id                     hn                  https://news.ycombinator.com/user?id={}        hackernews
hackernews       post     news.ycombinator.com               /item?id                          number              https://news.ycombinator.com/item?id={}        -
x                post     x.com,twitter.com                  /:any/status/:id/*                number              https://x.com/i/status/{}                      -
x                post     x.com,twitter.com                  /:any/statuses/:id                number              https://x.com/i/status/{}                      -
x                post     x.com,twitter.com                  /statuses/:id                     number              https://x.com/i/status/{}                      -
x                post     fxtwitter.com,vxtwitter.com        /:any/status/:id/*                number              https://x.com/i/status/{}                      -
x                post     fixupx.com,nitter.net,xcancel.com  /:any/status/:id/*                number              https://x.com/i/status/{}                      -
x                post     x.com,twitter.com                  /i/web/status/:id                 number              https://x.com/i/status/{}                      -
x                profile  x.com,twitter.com                  /:id                              x                   https://x.com/{}                               x
x                profile  x.com,twitter.com                  /:id/media                        x                   https://x.com/{}                               x
x                profile  x.com,twitter.com                  /:id/with_replies                 x                   https://x.com/{}                               x
x                profile  x.com,twitter.com                  /:id/likes                        x                   https://x.com/{}                               x
x                profile  x.com,twitter.com                  /:id/photo                        x                   https://x.com/{}                               x
x                profile  x.com,twitter.com                  /intent/user?screen_name          x                   https://x.com/{}                               x
x                profile  x.com,twitter.com                  /intent/follow?screen_name        x                   https://x.com/{}                               x
x                profile  nitter.net,xcancel.com             /:id                              x                   https://x.com/{}                               x
linkedin         profile  linkedin.com,linkedin.cn           /in/:id/*                         coded               https://www.linkedin.com/in/{}                 linkedin
linkedin         profile  linkedin.com                       /comm/in/:id/*                    coded               https://www.linkedin.com/in/{}                 linkedin
linkedin         profile  linkedin.com                       /mwlite/in/:id/*                  coded               https://www.linkedin.com/in/{}                 linkedin
linkedin         profile  linkedin.com                       /mwlite/profile/in/:id/*          coded               https://www.linkedin.com/in/{}                 linkedin
linkedin         profile  linkedin.com                       /pub/:id/:id/:id/:id/*            coded               https://www.linkedin.com/pub/{0}/{1}/{2}/{3}   linkedin
linkedin         profile  linkedin.com                       /profile/view?id                  member              https://www.linkedin.com/profile/view?id={}    linkedin
linkedin         profile  linkedin.com                       /pub/:id                          coded               https://www.linkedin.com/pub/{}                linkedin
linkedin         profile  linkedin.com                       /services/page/:id                Slug                https://www.linkedin.com/services/page/{}      linkedin
linkedin         company  linkedin.com                       /company/:id/*                    coded               https://www.linkedin.com/company/{}            linkedin
linkedin         company  linkedin.com                       /company-beta/:id/*               coded               https://www.linkedin.com/company/{}            linkedin
linkedin         company  linkedin.com                       /showcase/:id/*                   coded               https://www.linkedin.com/showcase/{}           linkedin
linkedin         company  linkedin.com                       /school/:id/*                     coded               https://www.linkedin.com/school/{}             -
linkedin         post     linkedin.com                       /posts/:id                        update              https://www.linkedin.com/feed/update/{}        -
linkedin         post     linkedin.com                       /pulse/:id/*                      slug                https://www.linkedin.com/pulse/{}              -
linkedin         post     linkedin.com                       /feed/update/:id                  urn                 https://www.linkedin.com/feed/update/{}        -
linkedin         post     linkedin.com                       /embed/feed/update/:id            urn                 https://www.linkedin.com/feed/update/{}        -
linkedin         post     linkedin.com                       /jobs/view/:id                    last                https://www.linkedin.com/jobs/view/{}          -
linkedin         post     linkedin.com                       /comm/jobs/view/:id               last                https://www.linkedin.com/jobs/view/{}          -
linkedin         post     linkedin.com                       /jobs/:any?currentJobId           number              https://www.linkedin.com/jobs/view/{}          -
linkedin         post     linkedin.com                       /jobs/:any/:any?currentJobId      number              https://www.linkedin.com/jobs/view/{}          -
upwork           profile  upwork.com                         /freelancers/:id                  upwork              https://www.upwork.com/freelancers/{}          website
upwork           profile  upwork.com                         /fl/:id                           upwork              https://www.upwork.com/freelancers/{}          website
upwork           profile  upwork.com                         /o/profiles/users/:id             ciphered            https://www.upwork.com/freelancers/{}          website
upwork           profile  upwork.com,odesk.com               /users/:id                        ciphered            https://www.upwork.com/freelancers/{}          website
upwork           company  upwork.com                         /agencies/:id/*                   upwork              https://www.upwork.com/agencies/{}             website
upwork           company  upwork.com                         /companies/:id/*                  ciphered            https://www.upwork.com/agencies/{}             website
upwork           company  upwork.com                         /o/companies/:id/*                ciphered            https://www.upwork.com/agencies/{}             website
upwork           company  upwork.com                         /ag/:id                           upwork              https://www.upwork.com/agencies/{}             website
upwork           post     upwork.com                         /jobs/:id                         ciphered            https://www.upwork.com/jobs/{}                 -
upwork           post     upwork.com                         /job/:id                          ciphered            https://www.upwork.com/jobs/{}                 -
upwork           post     upwork.com                         /nx/search/jobs/details/:id       ciphered            https://www.upwork.com/jobs/{}                 -
upwork           post     upwork.com                         /nx/find-work/:any/details/:id    ciphered            https://www.upwork.com/jobs/{}                 -
upwork           post     upwork.com                         /nx/proposals/job/:id/*           ciphered            https://www.upwork.com/jobs/{}                 -
upwork           post     upwork.com                         /ab/proposals/job/:id/*           ciphered            https://www.upwork.com/jobs/{}                 -
upwork           post     upwork.com                         /freelance-jobs/apply/:id         ciphered            https://www.upwork.com/jobs/{}                 -
upwork           post     upwork.com                         /services/product/:id             last                https://www.upwork.com/services/product/{}     -
fiverr           profile  fiverr.com                         /sellers/:id/*                    fiverr              https://www.fiverr.com/{}                      website
fiverr           profile  fiverr.com                         /users/:id/*                      fiverr              https://www.fiverr.com/{}                      website
fiverr           profile  fiverr.com                         /s/:id                            Slug                https://www.fiverr.com/s/{}                    website
fiverr           profile  fiverr.com                         /s2/:id                           Slug                https://www.fiverr.com/s2/{}                   website
fiverr           profile  fiverr.com                         /pe/:id                           Slug                https://www.fiverr.com/pe/{}                   website
fiverr           profile  fiverr.com                         /share/:id                        Slug                https://www.fiverr.com/share/{}                website
fiverr           profile  fiverr.com                         /inbox/:id                        fiverr              https://www.fiverr.com/{}                      website
fiverr           company  fiverr.com                         /agencies/:id                     slug                https://www.fiverr.com/agencies/{}             website
fiverr           profile  fiverr.com,pro.fiverr.com          /:id                              fiverr              https://www.fiverr.com/{}                      website
fiverr           post     fiverr.com,pro.fiverr.com          /:id/:id                          fiverr,slug         https://www.fiverr.com/{0}/{1}                 -
freelancer       profile  freelancer.com,freelancer.*        /u/:id/*                          html                https://www.freelancer.com/u/{}                website
freelancer       profile  freelancer.com,freelancer.*        /hireme/:id/*                     html                https://www.freelancer.com/u/{}                website
freelancer       post     freelancer.com,freelancer.*        /contest/:id/*                    contest             https://www.freelancer.com/contest/{}          -
freelancer       post     freelancer.com,freelancer.*        /projects/:any/:id/*              numbered            https://www.freelancer.com/projects/{}         -
freelancer       post     freelancer.com,freelancer.*        /projects/:id/:id/*               slug                https://www.freelancer.com/projects/{0}/{1}    -
freelancer       post     freelancer.com,freelancer.*        /projects/:id                     last                https://www.freelancer.com/projects/{}         -
producthunt      profile  producthunt.com                    /@:id/*                           name                https://www.producthunt.com/@{}                website
producthunt      post     producthunt.com                    /products/:any/launches/:id/*     slug                https://www.producthunt.com/posts/{}           -
producthunt      post     producthunt.com                    /posts/:id/*                      slug                https://www.producthunt.com/posts/{}           -
producthunt      post     producthunt.com                    /p/:id/:id/*                      slug                https://www.producthunt.com/p/{0}/{1}          -
producthunt      post     producthunt.com                    /discussions/:id                  slug                https://www.producthunt.com/discussions/{}     -
producthunt      company  producthunt.com                    /products/:id/*                   slug                https://www.producthunt.com/products/{}        -
dribbble         post     dribbble.com                       /shots/:id/*                      first               https://dribbble.com/shots/{}                  -
dribbble         post     dribbble.com                       /jobs/:id                         first               https://dribbble.com/jobs/{}                   -
dribbble         profile  dribbble.com                       /:id/*                            name                https://dribbble.com/{}                        website
behance          post     behance.net,be.net                 /gallery/:id/*                    number              https://www.behance.net/gallery/{}             -
behance          post     behance.net,be.net                 /joblist/:id/*                    number              https://www.behance.net/joblist/{}             -
behance          profile  behance.net,be.net                 /:id/*                            name                https://www.behance.net/{}                     website
discord          company  discord.gg                         /:id                              invite              https://discord.gg/{}                          discord
discord          company  discord.gg                         /invite/:id                       invite              https://discord.gg/{}                          discord
discord          company  dsc.gg                             /:id                              invite              https://dsc.gg/{}                              discord
discord          company  discord.me                         /:id                              invite              https://discord.me/{}                          discord
discord          company  discord.com,discordapp.com         /invite/:id                       invite              https://discord.gg/{}                          discord
discord          profile  discord.com,discordapp.com         /users/:id                        number              https://discord.com/users/{}                   discord
discord          post     discord.com,discordapp.com         /channels/:any/:id/:id            number              https://discord.com/{path}                     -
indiehackers     post     indiehackers.com                   /post/:id                         Slug                https://www.indiehackers.com/post/{}           -
indiehackers     post     indiehackers.com                   /post/:any/:id                    Slug                https://www.indiehackers.com/post/{}           -
indiehackers     post     indiehackers.com                   /forum/:id                        Slug                https://www.indiehackers.com/forum/{}          -
indiehackers     post     indiehackers.com                   /interview/:id                    Slug                https://www.indiehackers.com/interview/{}      -
indiehackers     company  indiehackers.com                   /product/:id/*                    slug                https://www.indiehackers.com/product/{}        -
indiehackers     profile  indiehackers.com                   /@:id                             name                https://www.indiehackers.com/{}                website
indiehackers     profile  indiehackers.com                   /:id/history                      name                https://www.indiehackers.com/{}                website
indiehackers     profile  indiehackers.com                   /:id                              name                https://www.indiehackers.com/{}                website
99designs        profile  99designs.com,99designs.*          /profiles/:id/*                   name                https://99designs.com/profiles/{}              website
99designs        profile  99designs.com,99designs.*          /users/:id/*                      number              https://99designs.com/profiles/{}              website
99designs        post     99designs.com,99designs.*          /:any/contests/:id/*              last                https://99designs.com/contests/{}              -
99designs        post     99designs.com,99designs.*          /contests/:id/*                   last                https://99designs.com/contests/{}              -
remoteok         post     remoteok.com,remoteok.io           /remote-jobs/:id                  last                https://remoteok.com/remote-jobs/{}            -
remoteok         post     remoteok.com,remoteok.io           /l/:id                            number              https://remoteok.com/remote-jobs/{}            -
remoteok         company  remoteok.com,remoteok.io           /remote-companies/:id             slug                https://remoteok.com/remote-companies/{}       -
remoteok         profile  remoteok.com,remoteok.io           /@:id                             name                https://remoteok.com/@{}                       website
weworkremotely   post     weworkremotely.com                 /remote-jobs/:id                  slug                https://weworkremotely.com/remote-jobs/{}      -
weworkremotely   post     weworkremotely.com                 /listings/:id                     slug                https://weworkremotely.com/remote-jobs/{}      -
weworkremotely   company  weworkremotely.com                 /company/:id                      slug                https://weworkremotely.com/company/{}          -
-                profile  bsky.app                           /profile/:id                      domain              https://bsky.app/profile/{}                    bluesky
-                profile  instagram.com                      /:id                              insta               https://www.instagram.com/{}                   instagram
-                profile  instagr.am                         /:id                              insta               https://www.instagram.com/{}                   instagram
-                profile  ig.me                              /m/:id                            insta               https://www.instagram.com/{}                   instagram
-                profile  t.me,telegram.me,telegram.dog      /:id                              telegram            https://t.me/{}                                telegram
-                profile  t.me                               /:id                              phone               https://t.me/{}                                phone
-                profile  wa.me                              /:id                              e164                https://wa.me/{}                               whatsapp
-                profile  api.whatsapp.com,web.whatsapp.com  /send?phone                       e164                https://wa.me/{}                               whatsapp
-                profile  calendly.com,cal.com,savvycal.com  /:id/*                            calendar            =                                              calendar
-                profile  tidycal.com,zcal.co,koalendar.com  /:id/*                            calendar            =                                              calendar
-                profile  calendar.app.google                /:id                              calendar            =                                              calendar
-                profile  calendar.google.com                /calendar/appointments/:id/*      calendar            =                                              calendar
-                profile  calendar.google.com                /calendar/u/0/appointments/:id/*  calendar            =                                              calendar
-                profile  outlook.office365.com              /book/:id/*                       calendar            =                                              calendar
-                profile  outlook.office365.com              /owa/calendar/:id/*               calendar            =                                              calendar
-                profile  app.reclaim.ai                     /m/:id/*                          calendar            =                                              calendar
-                profile  calendar.notion.so                 /meet/:id/*                       calendar            =                                              calendar
-                profile  app.usemotion.com                  /meet/:id/*                       calendar            =                                              calendar
-                profile  scheduler.zoom.us                  /:id/*                            calendar            =                                              calendar
-                profile  outlook.office.com                 /book/:id/*                       calendar            =                                              calendar
-                profile  outlook.office.com                 /bookwithme/:any/:id/*            calendar            =                                              calendar
-                profile  meetings.hubspot.com               /:id/*                            calendar            =                                              calendar
-                profile  meetings-eu1.hubspot.com           /:id/*                            calendar            =                                              calendar
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
  coded: { is: /^[^/?#\s]{2,200}$/, form: encoded },
  /** LinkedIn's numbers of members, plain or enciphered. */
  member: { is: /^(?:\d{1,20}|[A-Za-z][A-Za-z0-9_-]{8,80})$/ },
  /** `jo-doe_logo-wanted-activity-7012345678901234567-AbCd` is the update `urn:li:activity:7012345678901234567`. */
  update: {
    is: /[-_](?:activity|share|ugcPost)-\d{5,25}(?:-[\w-]{1,20})?$/,
    form: (id) => `urn:li:${/(activity|share|ugcPost)-\d+/.exec(id.slice(-60))?.[0].replace('-', ':') ?? ''}`,
  },
  urn: { is: /^urn:li:[a-zA-Z]{3,20}:\d{5,25}$/ },
  /** `logo-for-a-shop-39283746`, `Logo.39283746.html`: the number at the end. */
  numbered: { is: /[-.]\d{6,12}(?:\.html)?$/, form: (id) => /(\d+)(?:\.html)?$/.exec(id)?.[1] ?? id },
  /** `Logo-for-a-shop-2345678-byentry-99`: the number of the contest. */
  contest: {
    is: /(?:^|-)\d{3,12}(?:-byentry-\d+)?(?:\.html)?$/,
    form: (id) => /(\d{3,12})(?:-byentry-\d+)?(?:\.html)?$/.exec(id)?.[1] ?? id,
  },
  html: { is: /^[\w.-]{2,60}$/, form: (id) => lower(id.replace(/\.html$/i, '')) },
  invite: { is: /^[A-Za-z0-9-]{2,32}$/ },
  reddit: { is: /^[A-Za-z0-9_-]{3,20}$/, form: lower },
  /** Of a message; `/r/forhire` are the moderators of a community. */
  receiver: { is: /^(?:\/?u(?:ser)?\/)?[A-Za-z0-9_-]{3,20}$/, form: (id) => lower(id.slice(id.lastIndexOf('/') + 1)) },
  /** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
  github: { is: /^(?=.{1,39}$)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, form: lower },
  /** Whose gist it is; a gist without an owner is a number of 20 or 32 digits. */
  gister: { is: /^(?![0-9a-f]{20}(?:[0-9a-f]{12})?$)(?=.{1,39}$)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, form: lower },
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
  /** A telephone number to chat with; other names behind a plus are invitations. */
  phone: { is: /^\+[1-9]\d{9,14}$/ },
  calendar: { is: /^[^/?#\s]{1,250}$/ },
};

function lower(id: string): string {
  return id.toLowerCase();
}

/** One form for `jos%C3%A9`, `José` and `JOS\u00c9`; LinkedIn's enciphered numbers (`ACoAAB…`) are told apart by case. */
function encoded(id: string): string {
  if (/^AC[a-z]AA/.test(id)) return id;
  if (/^[\w.~-]+$/.test(id)) return id.toLowerCase();
  try {
    return encodeURIComponent(decodeURIComponent(id).toWellFormed().normalize('NFC').toLowerCase()).toLowerCase();
  } catch {
    return id.toLowerCase();
  }
}
