/** Services that a post asks for without their names, and what stands near one: in the words of many trades. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../src/engines/contracts/catalogue.ts';
import { serviceMatcher } from '../../../../src/engines/discovery/services/services.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const matcher = serviceMatcher(loadCatalogue(null).services);
const serviceOf = (title = '', body = ''): string | null => matcher(readPost(post({ title, body })))?.service ?? null;

const ASKED: readonly (readonly [service: string, title: string, body?: string])[] = [
  // Two systems with an arrow between them, of which one may be in no table.
  ['api_integration', 'Pipedrive <-> Trello, paid', 'A won deal becomes a card.'],
  ['api_integration', 'Zoho → Tripletex', 'Invoices, once a day.'],
  ['api_integration', 'Jotform -> Monday, with files'],
  ['competitor_analysis', 'Price check on 20 rival campsites'],
  ['voiceover', 'Someone with a posh voice', 'To read twelve letters.'],
  ['short_video_edit', 'Cut together my cycling trip', 'Two hundred clips.'],
  ['logo_design', 'Our van is plain white', 'We want a designer to come up with a logo.'],
  ['api_integration', 'Small Python job: parse bank statements', 'Forty PDFs to CSV.'],
  ['api_integration', 'Automating our weekly report', 'Plausible and Stripe figures in one mail.'],
  ['voiceover', 'Audio drama, two roles left', 'HILDE (f, 50s), tired and funny. 40 lines.'],
  ['voiceover', '[casting] visual novel, four roles', 'Paid per line.'],
  ['voiceover', 'Phone menu in Welsh and English', 'Six messages. Send a sample.'],
  ['voiceover', 'Looking for a Scottish narrator', 'Nine minutes for a walking tour.'],
  ['blog_article', 'We pay for good tutorials: call for authors'],
  ['blog_article', 'Paying guest authors on home brewing'],
  ['blog_article', 'Looking for music journalists', 'Reviews and interviews.'],
  ['blog_article', 'Words for our website', 'Eight pages, gentle tone.'],
  ['video_script', 'Channel is hiring writers', 'Scripts of 3,000 words about old crimes.'],
  ['video_script', 'Funny writer for TikTok skits', 'Thirty seconds each.'],
  ['market_research', 'How many dog groomers are there in Poland?', 'I want numbers and turnover, sources named. A report.'],
  ['market_research', 'Find out how many gyms in Wales pay for software'],
  ['market_research', 'Paid research for our dental practice', 'Wanted: a market study with forty vendors.'],
  ['competitor_analysis', 'What do other escape rooms near us charge?', 'I would like a table.'],
  ['competitor_analysis', 'Need to know what my competition is doing'],
  ['competitor_analysis', 'Compare us with six other hosted wikis'],
  ['five_page_website', 'Parish council looking for quotes for a new website'],
  ['five_page_website', 'Kennel club wants off Facebook', 'A proper website: litters, shows, committee.'],
  ['five_page_website', 'I need a website for my insurance office'],
  ['logo_design', 'Icon for my Android app', 'Has to work at 48 pixels.'],
  ['logo_design', 'Need around five logos for a league'],
  ['social_graphics', 'Templates for a yoga studio', 'Need around fifteen Instagram post templates.'],
  ['landing_page', 'Figma -> HTML, one screen'],
  ['short_video_edit', 'Eight reels a month', 'I film on the phone.'],
  ['product_descriptions', 'Etsy help', 'My listings are two lines each, somebody to rewrite them.'],
  // Much is told, nothing of it in the title.
  ['short_video_edit', 'Our trip', 'Four hours of gopro clips in raw files, to be cut to a montage with music.'],
];

const NOT_ASKED: readonly (readonly [title: string, body?: string])[] = [
  ['Organist, two Sundays in the month', 'Two-manual organ, restored.'],
  ['Consultancy: upgrade at four facilities', 'One pilot site, then somebody to do the other three sites.'],
  ['Upgrade Redmine 3 to 5', 'Plugins: agile, checklists.'],
  ['Our site has been hacked', 'WordPress. Please clean it up.'],
  ['Unity dev for inventory system'],
  ['CSV import crashes on emoji'],
  ['Site takes nine seconds to load', 'WooCommerce, four thousand products.'],
  ['Ads person for a dentist'],
  ['Working student / Python dev'],
  ['Sound designer for an audio drama'],
  ['Writer for a visual novel', 'Branching, romance.'],
  ['Notion -> looking back at ten years'],
];

describe('services told by what is to be done', () => {
  it.each(ASKED)('%s: %s', (id, title, body) => {
    expect(serviceOf(title, body)).toBe(id);
  });

  it.each(NOT_ASKED)('none: %s', (title, body) => {
    expect(serviceOf(title, body)).toBeNull();
  });
});
