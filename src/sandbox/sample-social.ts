/** Posts of our own writing for the social networks and forums: a request, an offer or an employment of each. Every name and address is invented (`.example`). */
import type { SamplePost } from './sample-posts.ts';

export const SOCIAL_POSTS: readonly SamplePost[] = [
  {
    place: { kind: 'site', site: 'x', group: 'search' },
    id: 'sc7200001',
    author: 'alpenrand_dairy',
    title: '',
    text: `We are looking for a freelance designer: a logo for our new cheese dairy, one mark & one colour, as vector files. Budget 350 EUR fixed.

What we make: https://alpenrand-dairy.example/our-cheese-and-how-we-make-it
Write to labels@alpenrand-dairy.example #logodesign`,
    hoursAgo: 6,
    replies: 2,
  },
  {
    place: { kind: 'site', site: 'x', group: 'search' },
    id: 'sc7200002',
    author: 'tinylighthouse',
    title: '',
    text: `Looking for a freelance web developer? I am available from Monday: landing pages and small shops, $45 an hour, references on request. Portfolio: https://tiny-lighthouse.example #ForHire`,
    hoursAgo: 8,
    replies: 0,
  },
  {
    place: { kind: 'site', site: 'bluesky', group: 'search' },
    id: 'sc7200011',
    author: 'ringfence-radio',
    title: '',
    text: `Looking for a freelancer to write a video script 📻: two minutes about our community radio. We pay $220, two rounds of changes.

About us: https://ringfence-radio.example/about/the-station-and-its-people
Mail studio@ringfence-radio.example #commission`,
    hoursAgo: 11,
    replies: 1,
  },
  {
    place: { kind: 'site', site: 'bluesky', group: 'search' },
    id: 'sc7200012',
    author: 'saltworks-maps',
    title: '',
    text: `Saltworks Maps is hiring! Senior iOS engineer, full-time and permanent, remote in the EU, 70k-85k EUR a year. No freelance, no agencies. Apply with your CV: jobs@saltworks-maps.example`,
    hoursAgo: 14,
    replies: 0,
  },
  {
    place: { kind: 'site', site: 'mastodon', group: 'fedihire' },
    id: 'sc7200021',
    author: 'gartenhof',
    title: '',
    text: `Our housing co-op needs a landing page for its open day: date, map, a form to sign up. We are looking for a freelancer who builds it until the end of the month, budget 700 EUR fixed.

What there is so far: https://gartenhof-coop.example/open-day/plans-and-pictures
Please write to web@gartenhof-coop.example #FediHire #freelancejobs`,
    hoursAgo: 10,
    replies: 4,
  },
  {
    place: { kind: 'site', site: 'mastodon', group: 'fedihire' },
    id: 'sc7200022',
    author: 'inkandorbit',
    title: '',
    text: `#FediHire I am an illustrator and available for commissions: covers, posters, album art. From $120, my portfolio is at https://ink-and-orbit.example`,
    hoursAgo: 18,
    replies: 0,
  },
  {
    place: { kind: 'site', site: 'lemmy', group: 'forhire' },
    id: 'sc7200031',
    author: 'mossy_trail',
    title: '[Hiring] Writer for 25 product descriptions of hiking gear, $300',
    text: `We sell **repaired** hiking gear and need someone to write 25 product descriptions of about 70 words each. You get photos and measures of every piece.

We pay $300 for all of them. Contact: shop@mossy-trail.example`,
    hoursAgo: 21,
    replies: 2,
  },
  {
    place: { kind: 'site', site: 'lemmy', group: 'jobs' },
    id: 'sc7200032',
    author: 'brightwater_it',
    title: 'Brightwater IT: system administrator, full-time, 48,000-56,000 EUR a year',
    text: `Permanent position in our office in the harbour, 30 days of vacation, pension. We look after the computers of forty schools.

Apply with your CV: people@brightwater-it.example`,
    hoursAgo: 31,
    replies: 0,
  },
  {
    place: { kind: 'site', site: 'discourse', group: 'Paid work' },
    id: 'sc7200041',
    author: 'orchard_db',
    title: 'Paid: API integration between our seed database and the shop, 1,100 EUR',
    text: `Our seed library keeps its stock in a small database, and the web shop does not know of it. We need an API integration that keeps both in step every hour, with a log and an e-mail when it fails.

Budget: 1,100 EUR fixed. Both systems have a documented REST API: https://orchard-library.example/api

Write to stock@orchard-library.example with something similar that you built.`,
    hoursAgo: 28,
    replies: 3,
  },
  {
    place: { kind: 'site', site: 'discourse', group: 'Paid work' },
    id: 'sc7200042',
    author: 'plugin_carpenter',
    title: 'For hire: plugin developer with free hours from next week',
    text: `I build plugins and themes, and I am available for contract work from next week, $60 an hour. My work: https://plugin-carpenter.example`,
    hoursAgo: 36,
    replies: 0,
  },
];
