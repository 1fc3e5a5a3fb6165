/** Pages of posts as people write them: where to book or answer, what is shown, spelled sites; and pages that are nobody's. */
import { describe, expect, test } from 'vitest';
import { extractContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

function pages(title: string, body: string): readonly string[] {
  return extractContacts({ title, body })
    .filter(({ kind }) => kind === 'website' || kind === 'calendar')
    .map(({ value, use }) => `${value} ${use}`);
}

type Case = readonly [title: string, body: string, ...pages: string[]];

const ASKED: readonly Case[] = [
  ['Freelance copy editor', 'hit me up: wrenedits.example or by mail', 'https://wrenedits.example/ asked'],
  ['Van and driver, from £25/h', 'Book on vanwithmal.example or call', 'https://vanwithmal.example/ asked'],
  ['[For Hire] Designer', 'Get me: wrenstudio.example/contact', 'https://wrenstudio.example/contact asked'],
  [
    'Co-host wanted, paid £50',
    'Leave us a voice note: https://www.speakpipe.com/saltpod',
    'https://www.speakpipe.com/saltpod asked',
  ],
  ['Test knitters wanted', 'apply via link in bio or here: https://bit.ly/knit-test', 'https://bit.ly/knit-test asked'],
  [
    'Looking for writers, $50 each',
    'All about it: https://hexagrove.example/write-for-us',
    'https://hexagrove.example/write-for-us asked',
  ],
  ['Freelance dev available', "If you'd rather just talk, cal.com/ruivo/intro is open.", 'https://cal.com/ruivo/intro asked'],
];
const SHOWN: readonly Case[] = [
  ['[For Hire] Laravel dev', 'You can see my works in www.prakash.example .', 'https://www.prakash.example/ published'],
  ['Portfolio site review?', "First clients. It's at jonahw.example and new.", 'https://jonahw.example/ published'],
  ['Play to be filmed, $800', "Website's bindarrow.example if you want to see shows", 'https://bindarrow.example/ published'],
  [
    'Two days of Terraform review',
    "A team of two. We're at https://sluice.example; write to us",
    'https://sluice.example/ published',
  ],
  ['Yoga retreat needs a site, $500', "mine's currently stillwater.example", 'https://stillwater.example/ published'],
  ['[For Hire] Guitarist', 'Past recordings: https://tamsin.example/ep/2', 'https://tamsin.example/ep/2 published'],
  ['UX researcher for hire', 'Website: achieng dot co dot ke', 'https://achieng.co.ke/ published'],
  [
    'Freelance dev in Krakow',
    'FB: facebook.com/pawel.dev\nwww: pawel.example',
    'https://facebook.com/pawel.dev published',
    'https://pawel.example/ published',
  ],
  ['Freelance subtitler for hire', 'ProZ: https://www.proz.com/profile/998877', 'https://www.proz.com/profile/998877 published'],
  ['[For Hire] Excel', 'My gig on Fiverr: https://www.fiverr.com/s/xY12Zab', 'https://www.fiverr.com/s/xY12Zab published'],
  ['[For Hire] Oils', 'see them on www.etsy.com/uk/shop/OilsByHen', 'https://www.etsy.com/uk/shop/OilsByHen published'],
  [
    'built a tool that makes invoices from the commits',
    'https://commitbill.example – would love to hear what breaks',
    'https://commitbill.example/ published',
  ],
];
const NOBODYS: readonly Case[] = [
  ['Question about Typeform', 'The doc at https://www.typeform.com/help/a/gdpr/ is vague.'],
  ['Is Dribbble dead', 'dribbble.com/jobs used to be great for me.'],
  ['TIL you can book time on Intro', 'intro.example has celebs. Paid 200 for it.'],
  ['Small claims', 'Their address is High St 12, on the website ace-roofing.example which is down.'],
  ['Embed does not work', 'My widget is calendly.com/your-name/30min, changed of course.'],
  ['[For Hire] dev', 'I like dot net and dot com jobs, not amazon dot com.'],
];

describe('pages of a post', () => {
  test.each(ASKED)('asked: %s: %s', (title, body, ...expected) => {
    expect(pages(title, body)).toEqual(expected);
  });

  test.each(SHOWN)('shown: %s: %s', (title, body, ...expected) => {
    expect(pages(title, body)).toEqual(expected);
  });

  test.each(NOBODYS)("nobody's: %s: %s", (title, body) => {
    expect(pages(title, body)).toEqual([]);
  });
});

describe('what others say or where they write from', () => {
  test.each([
    ['They wrote "feel free to reach out to us at careers@bigcorp.example". Do people do that?', 'email', 'seen'],
    ['I keep getting auto replies from support@bigcorp.example. What now?', 'email', 'seen'],
    ['They message from @designhub_hr on Telegram and ask you to buy a laptop.', 'telegram', 'seen'],
    ['We pay 1500 EUR. Whoever wants to take it: mail fund@lichtung.example', 'email', 'asked'],
    ['Happy to fund two days a month. Speak to @orrin-peat (GitHub)', 'github', 'asked'],
  ])('%s', (body, kind, use) => {
    expect(extractContacts({ title: '', body }).map((one) => `${one.kind} ${one.use}`)).toEqual([`${kind} ${use}`]);
  });
});
