/** Which service of the shipped catalogue a request asks for: sentences as people write them, with what only looks like asking. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../src/engines/contracts/catalogue.ts';
import type { ServiceMatch } from '../../../../src/engines/discovery/services/service-tally.ts';
import { serviceMatcher } from '../../../../src/engines/discovery/services/services.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { quietTime } from '../../../processor-time.ts';
import { post, service } from '../posts.ts';

const CATALOGUE = loadCatalogue(null).services;
const matcher = serviceMatcher(CATALOGUE);
const match = (title = '', body = ''): ServiceMatch | null => matcher(readPost(post({ title, body })));

const ASKED: readonly (readonly [service: string, title: string, body?: string])[] = [
  ['landing_page', '[Hiring] Landing page for a bakery'],
  ['landing_page', 'Need somebody to turn my Figma file into a landing page'],
  ['landing_page', '[Task] One page website, $80', 'Simple thing.'],
  ['landing_page', 'Convert PSD to HTML', 'Two days, $120.'],
  ['five_page_website', 'Looking for someone to build a website for my dental practice'],
  ['five_page_website', '[Hiring] Web designer for a small bakery'],
  ['five_page_website', '[Hiring] Redesign my website', 'It is old and ugly.'],
  ['five_page_website', 'Our website needs an overhaul', 'We sell boats and are willing to pay.'],
  ['five_page_website', 'I need a site for my band', 'Five pages, a form, some photos.'],
  ['five_page_website', 'WordPress developer wanted', 'A theme and four pages.'],
  ['five_page_website', 'I want to have a website made for my shop'],
  ['five_page_website', 'Help me fix my WordPress site'],
  ['five_page_website', 'Freelance web dev to finish a site', 'The design is there.'],
  ['five_page_website', '[H] $300 PayPal [W] Website for a guild'],
  ['logo_design', 'Anyone good at logos?', 'I need one for my nail salon.'],
  ['logo_design', 'Somebody to redraw our club crest as a vector'],
  ['five_page_website', 'The website of our kennel club is from 2004', 'Looking for somebody to make a new one.'],
  ['five_page_website', 'Sculptor needs a portfolio site', 'All pictures are there.'],
  ['five_page_website', 'Who can look after our website?'],
  ['short_video_edit', 'An hour of drone footage of the farm', 'I would pay someone to put it together with music.'],
  ['short_video_edit', 'One reel per week needed', 'Forty-five seconds, vertical.'],
  ['blog_article', 'Gardening writer wanted', 'Two pieces a month.'],
  ['product_descriptions', 'Amazon listing copywriter needed', 'Bullets and titles.'],
  ['voiceover', 'We are looking for three voices', 'An old wizard and two squirrels.'],
  ['voiceover', 'VO needed: calm, female'],
  ['thumbnails', 'Covers for my YouTube videos, four each month'],
  ['video_script', 'Need six scripts of 90 seconds about insurance'],
  ['market_research', 'I need market numbers on bicycle repair in Wales'],
  ['social_content_month', 'Somebody for posts on Facebook and Instagram', 'We have the pictures.'],
  ['logo_design', '[Hiring] Logo designer'],
  ['logo_design', 'Can someone design a logo for my wedding?'],
  ['logo_design', '[Hiring] Graphic designer', 'I am hiring a graphic designer to create a logo for a new league.'],
  ['logo_design', 'Logo needed for a food truck'],
  ['logo_design', 'Looking for an artist to draw a logo'],
  ['logo_design', 'We would like a new logo', 'Budget $200.'],
  ['logo_design', 'I am a coffee roaster and need a logo'],
  ['logo_design', 'Artist for a logo', 'Two colours, for shirts and signs.'],
  ['logo_design', 'Need to get my logo redrawn', 'I need the logo designed again as a vector.'],
  ['logo_design', 'Branding for a small brewery', 'Paid, of course.'],
  ['social_graphics', 'Need a flyer designed for a family business'],
  ['social_graphics', 'Infographic designer'],
  ['social_graphics', '[Hiring] Graphic designer for a poster'],
  ['social_graphics', 'Six Instagram graphics for a sale'],
  ['social_graphics', '[Task] Facebook cover', '$20'],
  ['thumbnails', 'Looking for a thumbnail artist', 'Four videos a week.'],
  ['thumbnails', 'YouTube thumbnails, $10 each'],
  ['blog_article', 'Freelance writers for our logo blog'],
  ['blog_article', 'Looking for someone to write copy for my website'],
  ['blog_article', 'Need a writer', 'Two articles a month about gardens.'],
  ['blog_article', 'Copywriter for a website about boats'],
  ['blog_article', 'Someone to write blog posts about video editing'],
  ['blog_article', 'We pay $60 for articles about web design', 'Looking for writers who know the trade.'],
  ['blog_article', '[Hiring] Writer', 'I need a 1,000 word article on roofs.'],
  ['blog_article', 'Ghostwriter for a newsletter'],
  ['blog_article', 'Website copy', 'For a hotel, ten pages.'],
  ['product_descriptions', 'Product descriptions for my shop', 'Forty candles.'],
  ['product_descriptions', 'Write my Etsy listings'],
  ['social_content_month', 'Social media manager for a bakery', 'Three posts a week.'],
  ['social_content_month', 'Need help with social media content'],
  ['short_video_edit', 'Video editor for my YouTube channel'],
  ['short_video_edit', 'Can anyone edit a ten minute video?'],
  ['short_video_edit', 'Need my wedding video edited'],
  ['short_video_edit', 'Someone to cut and edit podcast episodes'],
  ['video_script', 'Script writer for YouTube', 'About space.'],
  ['video_script', 'Write a script for an explainer video'],
  ['voiceover', 'Voice actor for an indie game'],
  ['voiceover', 'Female voice to record a voicemail greeting'],
  ['voiceover', 'Someone to narrate my audiobook'],
  ['voiceover', '[PAID] voice over for a two minute video', 'The script is written.'],
  ['market_research', 'Market research on coffee shops in Porto'],
  ['competitor_analysis', 'Competitor analysis for a SaaS'],
  ['api_integration', 'Python script to rename files', 'Budget $50.'],
  ['api_integration', 'Backend dev for a music social media site'],
  ['api_integration', 'Zapier automation between two forms'],
  ['api_integration', 'Someone to build a Discord bot'],
  ['api_integration', 'Crash in webhook handler', 'Steps to reproduce.'],
  ['api_integration', 'WordPress plugin for bookings', 'I need a plugin that talks to our calendar.'],
  ['api_integration', 'Developer to scrape a website', 'Prices, once a day.'],
  ['thumbnails', '[Hiring] Thumbnails for a chess channel', 'We have 340k subscribers. $25 each.'],
  ['short_video_edit', 'Short-form editor wanted', 'Five shorts a week from my streams.'],
  ['short_video_edit', 'Editor needed for a woodworking channel', 'Ten minutes a week.'],
  ['short_video_edit', 'Someone to turn my streams into shorts', '$30 each.'],
  ['short_video_edit', 'Need somebody to edit reels for a florist'],
  ['api_integration', '[Hiring] Connect our ticket desk to Slack', 'A message for every new ticket.'],
  ['api_integration', 'I need someone to sync my warehouse list to Shopify and connect the till to Xero'],
  ['product_descriptions', 'Product texts for 60 soaps', 'Eighty words each.'],
  ['product_descriptions', 'Copy for a yarn shop', 'I need descriptions for our products, forty of them.'],
  ['competitor_analysis', 'Freelance analyst: who are our competitors in cat litter?', 'A report and a table.'],
  ['competitor_analysis', 'Can somebody compare us with our competitors?', 'Five shops.'],
  ['competitor_analysis', 'Need a comparison of our competitors', 'Six shops, prices and delivery.'],
  ['short_video_edit', 'Cut my drone clips together', 'Music is there, three minutes at the end.'],
  ['logo_design', 'Emblem for our rowing club, drawn as vector'],
  ['social_content_month', 'Two posts a week on insta and fb for a greenhouse'],
  ['blog_article', 'Somebody to rewrite my About page'],
  ['voiceover', 'Looking for a Welsh lady to read my bedtime stories aloud'],
  ['api_integration', 'Get my Typeform answers into Airtable by themselves'],
  ['thumbnails', 'Who draws covers that get clicks for a yt channel about trams'],
  ['social_graphics', 'Handbill for a jumble sale, A4, print ready'],
  ['five_page_website', 'Website for a tutor', 'Four pages, prices, a form.'],
  ['five_page_website', 'Cleaning company needs a website'],
  ['video_script', 'Somebody funny for YouTube scripts'],
  ['logo_design', 'Logo refresh', 'For a boat yard.'],
  ['logo_design', 'Logo $50', 'For a boat yard.'],
  ['landing_page', '[Hiring] Landing page $300', 'PM me.'],
  ['landing_page', '[Hiring] Landing page Toronto', 'PM me.'],
  ['five_page_website', 'Website asap', 'Four pages, about us, prices.'],
  ['blog_article', 'Blogger to write about tents', '50 euro each.'],
];

const NOT_ASKED: readonly (readonly [title: string, body?: string])[] = [
  ['[Hiring] Someone to walk my dog', 'See our website for the hours.'],
  ['Post flyers at schools', 'I will pay $25 for forty flyers.'],
  ['Responsible students to hand out flyers on campus'],
  ['Test my website', 'Ten minutes, $5.'],
  ['Move a website to a new server', 'I pay $120.'],
  ['Translator for my website'],
  ['Translate our website into Dutch'],
  ['Photographer for our product descriptions'],
  ['Receptionist for a web design agency'],
  ['Sales rep for a social media platform'],
  ['Bookkeeper needed', 'We are a video editing company and run a blog.'],
  ['[Hiring] Accountant', 'No web design, no logo, just the books.'],
  ['Tutor for Python', 'I have a website and a blog already.'],
  ['Grant writer for a charity'],
  ['Proofreader wanted for our website texts'],
  ['Developer for an app about sleep', 'We have our voices recorded already.'],
  ['Leaflets to be sorted by hand', 'Ten an hour.'],
  ['Illustrator wanted for our newsletter about peat'],
  ['Generalist for 3D scenes', 'Please send your showreel.'],
  ['Developer to finish my server scripts'],
  ['Our web site is old', 'Our tester left as well, so I need a new one.'],
  ['Site reliability engineer', 'On call every third week.'],
  ['Electrician for a construction site'],
  ['Copy editor for a novel'],
  ['Mobile developer for an iOS app', 'We have a landing page and a logo.'],
  ['Need a painting of my cat', 'Send your portfolio website.'],
  ['Actor for a short film', 'You do not need to edit videos.'],
  ['Tailor to sew a dress', 'Pictures on my website.'],
  ['Help moving a sofa', 'Found you through your blog.'],
  ['Pictures of my van', 'I need photos for my website, for our flyers and for a logo expo.'],
  ['Mechanical engineer', 'Experience with automation and knowledge of web design are a plus.'],
  ['Looking for a cook', 'You will not need a website.'],
  ['Driver wanted', 'Apply through our website.'],
  ['Web application developer', 'A platform for hospitals.'],
  ['Web hosting for a small shop'],
  ['Someone to like our Facebook page'],
  ['VA for customer service', 'Shopify store with a hundred tickets a day.'],
  ['[Hiring] Bookkeeper', 'WordPress site, forty orders a day.'],
  ['Seismic backend developer, full time, Oslo', 'Pension, salary of 110k, three days in the office.'],
  [
    'Storytellers for our team',
    'What we offer: 1) Royalties. 2) Recording of audio for your book. 3) Graphic design of the cover.',
  ],
  ['Who can make a funny picture of this?', 'We had our boss make a poster last year.'],
  ['An SEO person for my plumbing site', 'I want to be found in three towns.'],
  ['Mail expert', 'Our flows have to be rebuilt for our Shopify store.'],
  ['Virtual assistant', 'Answer mails, update the blog, put things into folders.'],
  ['Connect with other founders', 'We are a club for people who run shops.'],
  ['Graphic designer (permanent)', 'Salary of 27,000, pension, in our studio.'],
  ['Video editor, staff position at a local station', 'Shift work in Lublin.'],
  ['Social media manager (f/m/x) at a zoo', 'Posts and visitors.'],
  ['WordPress site hacked', 'It sends people to casinos.'],
  ['Python tutor for my daughter', 'She has to write a scraper for school.'],
  ['Move mail and domain to another host', 'The site itself stays as it is.'],
  ['Ghostwriter for my memoirs', 'Two hundred pages.'],
  ['Writer for a grant proposal', 'Twelve pages.'],
  ['Shopify store, somebody to key in 1,200 products'],
  ['Meta ads freelancer', 'Three hundred a day.'],
  ['Illustrator for posters about birds', 'Twelve motifs in watercolour.'],
  ['Our site needs photos', 'Half a day in the workshop.'],
  ['Guest post placements on real blogs', 'You have the contacts.'],
  ['Audio engineer to clean up podcast recordings', 'The hum must go.'],
  // A longer name only begins like a service's.
  ['Poster tube supplier', 'We send 200 a month and look for tubes at under 80 cents.'],
  ['Voice mail box full', 'Who knows the old exchange? I pay by the hour.'],
  ['Website copyright claim', 'An agency wants 900 for one picture. Who handles such things for a fixed fee?'],
  ['Instagram account suspended', '14k followers. Will pay somebody who gets it back.'],
  ['Poster for sale? No, wanted', 'The film poster of 1974, I pay 80.'],
  ['Blogger to test our tent', 'You get the tent and 50 euro.'],
];

describe('the service that is asked for', () => {
  it.each(ASKED)('%s: %s', (id, title, body) => {
    expect(match(title, body)?.service).toBe(id);
  });

  it.each(NOT_ASKED)('none: %s', (title, body) => {
    expect(match(title, body)).toBeNull();
  });
});

describe('what decided', () => {
  it.each([
    ['Looking for someone to write copy for my website', 'write copy'],
    ['I need a logo', 'need a logo'],
    ['[Hiring] Voice actor', 'voice actor'],
    ['Can someone design a logo for my wedding?', 'design a logo'],
  ])('%s: “%s”', (title, keyword) => {
    expect(match(title)).toMatchObject({ keyword, isInTitle: true, rival: null });
  });

  it('names the service that is asked for nearly as loudly', () => {
    expect(match('Need a logo and a landing page')).toMatchObject({ service: 'logo_design', rival: 'Landing page' });
    expect(match('Need a logo', 'It goes on the landing page that we have.')?.rival).toBeNull();
  });

  it('knows the lowest price of its tiers', () => {
    expect(match('Need a logo')?.lowestPriceMinor).toBe(5900);
  });
});

describe("an operator's own catalogue", () => {
  const own = serviceMatcher([
    service('translation', 'translator', 'translate', 'translation'),
    service('dog_walking', 'dog walker', 'walk my dog', 'dog walking'),
    { ...service('websites', 'website', 'web designer'), notFor: ['website hosting', 'website for a casino'] },
  ]);
  const found = (title: string, body = ''): string | null => own(readPost(post({ title, body })))?.service ?? null;

  it('reads pairs of words out of its keywords', () => {
    const trades = serviceMatcher([
      service('piano', 'piano tuner', 'piano tuning'),
      service('walks', 'dog walker', 'dog walking'),
      service('lessons', 'maths tutor', 'maths lessons'),
    ]);
    const of = (title: string): string | null => trades(readPost(post({ title, body: '' })))?.service ?? null;
    expect(of('My old piano wants to be tuned before Easter')).toBe('piano');
    expect(of('Two dogs to be walked at noon')).toBe('walks');
    expect(of('Lessons in maths for my son')).toBe('lessons');
    expect(of('Piano to be moved up three floors')).toBeNull();
  });

  it.each([
    ['translation', 'Translator for my website'],
    ['translation', 'Someone to translate two pages', 'From Dutch.'],
    ['dog_walking', 'Need someone to walk my dog'],
    ['dog_walking', 'Dog walkers wanted'],
    ['websites', 'A website for my mother'],
    [null, 'Website hosting'],
    [null, 'Build a website for a casino'],
    [null, 'Write about my website'],
  ])('%s: %s', (id, title, body?: string) => {
    expect(found(title, body)).toBe(id);
  });
});

describe('long text', () => {
  it.each([
    'logo ',
    'need a logo and a website, ',
    'for my website ',
    'the ',
    'designer for a ',
    'edit my video. ',
    ', ',
    'no no ',
  ])('is read in linear time: %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const read = readPost(post({ title: text, body: text }));
    expect(quietTime(() => matcher(read))).toBeLessThan(50);
  });
});
