/** What is nobody’s name, though it stands where names do. */
import { namesOf } from '../text/word-sets.ts';

/** Pages of the platform itself where a name could stand. By id form, or by platform where names have no form of their own. */
export const RESERVED: Readonly<Record<string, ReadonlySet<string>>> = {
  github: namesOf(
    'about account actions advisories apps api blog business careers codespaces collections community contact copilot customer-stories dashboard discussions docs ' +
      'edu enterprise events explore features gist git-guides github home issues join login logout marketplace mobile models new newsroom nonprofit notifications ' +
      'open-source organizations orgs pages partners premium-support pricing pulls readme repositories resources search security sessions settings showcases signup ' +
      'site skills solutions sponsors stars status support team teams terms topics trending users watching wiki why-github mcp spark import newsletter education accounts ' +
      'codeql discover forked starred logos press partnerships signin sessions',
  ),
  x: namesOf(
    'home search hashtag i intent share explore settings messages notifications login signup tos privacy about account jobs compose download following followers ' +
      'who_to_follow oauth statuses help logout widgets goodies invitations premium communities lists bookmarks verified-choose topics moments events directory trends',
  ),
  reddit: namesOf('automoderator username deleted me user your_username yourusername remindmebot modmail'),
  linkedin: namesOf('me edit unknown dir'),
  producthunt: namesOf('new'),
  '99designs': namesOf('poll search'),
  telegram: namesOf('joinchat addstickers share proxy socks addlist login setlanguage addemoji boost giftcode invoice contact'),
  insta: namesOf('p reel reels explore accounts stories about tv direct developer legal web share'),
  fiverr: namesOf(
    'categories search login join pro support business start_selling stores resources cp about careers press privacy_policy terms_of_service gigs hire learn blog ' +
      'guides partnerships sellers users news freelancers invite community inspire cms jobs landingpage share s s2 pe inbox agencies briefs visit data photography lifestyle ' +
      'finance consulting trending levels go content',
  ),
  dribbble: namesOf(
    'shots designers jobs search tags session signup pro about contact login hiring freelance-jobs learn stories marketplace teams animators podcast colors terms ' +
      'privacy account goods places recent services for-designers animation branding illustration mobile print product-design typography web-design players resources following ' +
      'pricing courses talent integrations advertise shop hire insights uploads projects find-work overtime business api discover upload notifications messages popular',
  ),
  behance: namesOf(
    'gallery search joblist hire live galleries assets about blog account settings login signup onboarding jobs job-listing projects misc adobe team inbox moodboards ' +
      'collection collections moodboard challenge challenges for_you following featured pro wip dev people job services reviews discover curated images videos prototypes help careers',
  ),
  indiehackers: namesOf(
    'post product products group groups about contact interviews podcast start sign-in sign-up new search tags top latest start-here privacy terms ideas feed jobs ' +
      'starting-up tech vibe-coding millionaires guides advertise contribute articles stripe newsletter newsletters interview meetups database series feedback books videos forum ' +
      'businesses explore settings messages notifications',
  ),
  upwork: namesOf('settings'),
  weworkremotely: namesOf('search new'),
  calendar: namesOf(
    'about app apps blog contact docs download enterprise event-types help integrations login pages pricing resources signup teams templates customers features ' +
      'security legal privacy terms platform developer careers auth settings bookings',
  ),
};
