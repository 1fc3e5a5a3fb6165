/** A site in a post that asks for work, offers it or shows what its author made is its author's; one that is like, used, sold or read is not. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** A post, and the pages that are its poster's with their use. */
type Case = readonly [post: string, ...pages: string[]];

const OWN: readonly Case[] = [
  ['Piano tuner, Leeds\n\n£65 a visit. www.gutter.example or ring 0113 496 0187', 'https://www.gutter.example/ published'],
  ['Piano tuner, Leeds\n\n£65 a visit, weekends too. (gutter.example)', 'https://gutter.example/ published'],
  [
    'Wanted: a Welsh voice for 12 clips, £90\n\nListen to the English ones at gutter.example/listen first.',
    'https://gutter.example/listen published',
  ],
  [
    'Wanted: a Welsh voice for 12 clips, £90\n\nEverything is written down here: https://gutter.example/voices',
    'https://gutter.example/voices published',
  ],
  [
    '[For Hire] Illustrator\n\nBook covers from $250. My paintings: https://gutter.example/oil',
    'https://gutter.example/oil published',
  ],
  ['[For Hire] Illustrator\n\nBook covers from $250. gutter.example has everything', 'https://gutter.example/ published'],
  [
    '[For Hire] Copyeditor\n\nFiction and memoir. My site with references: https://gutter.example/',
    'https://gutter.example/ published',
  ],
  [
    "Subs for our trailer\n\n20,000 yen for the text. info@kumquat.example, attn. Birgit. If you'd like to check us: https://kumquat.example/presskit",
    'https://kumquat.example/presskit published',
  ],
  ['[For Hire] Comic letterer\n\nHi, pages at pellucid.example, 12€ a page.', 'https://pellucid.example/ published'],
  ['[offer] unity dev, 6y, portside.example, dms open', 'https://portside.example/ published'],
  ['Contract work wanted: Kubernetes, Nix, Go. CV → sindri.example', 'https://sindri.example/ published'],
  [
    'Gutter cleaning\n\nPhone Trev 0117 496 0123 for a quote. gumleaf.example Fully insured.',
    'https://gumleaf.example/ published',
  ],
  [
    '[Hiring] Grant writer, £400 flat\n\nFor a community garden (skylark.example), about 6 pages.',
    'https://skylark.example/ published',
  ],
  [
    '[Hiring] Photographer, Leeds\n\nHave a look at what we sell: milkwood.example. Budget £220.',
    'https://milkwood.example/ published',
  ],
  [
    'Looking for a Rails dev\n\nWe host church websites (laurelhost.example). About $6k.',
    'https://laurelhost.example/ published',
  ],
  [
    '[Hiring] Fashion illustrator\n\nMy label is Sable & Sun. sableandsun.example is new. CA$600.',
    'https://sableandsun.example/ published',
  ],
  [
    '[Hiring] Social media\n\nYou can see what we do at [thistle.example](https://thistle.example).',
    'https://thistle.example/ published',
  ],
  [
    'I built a log viewer in a weekend\n\nIt is called Juniper and lives at https://juniper.example.',
    'https://juniper.example/ published',
  ],
  ['[For Hire] Volunteer wanted? More:\n\n[2] www.casado.example', 'https://www.casado.example/ published'],
  ['Commissions are open!\n\n- Prices: ko-fi.com/bogmyrtle anything you like', 'https://ko-fi.com/bogmyrtle published'],
  ['banners for $40, anything you like: ko-fi.com/bogmyrtle', 'https://ko-fi.com/bogmyrtle published'],
  [
    '[For Hire] Composer\n\nHave a listen: https://soundcloud.com/low-tallis. $100/min.',
    'https://soundcloud.com/low-tallis published',
  ],
  ['[For Hire] Colorist\n\nVimeo: vimeo.com/kitfarrow, 500/day.', 'https://vimeo.com/kitfarrow published'],
  ['[Hiring] Sleeve designer\n\nWe put out 31 records (fogsignal.bandcamp.com).', 'https://fogsignal.bandcamp.com/ published'],
  [
    '[For Hire] Bookkeeper\n\nMy site: https://sites.google.com/view/ninabooks.',
    'https://sites.google.com/view/ninabooks published',
  ],
  [
    'RFP: membership database\n\nSubmission via https://bids.withywindle.example/2024-07.',
    'https://bids.withywindle.example/2024-07 asked',
  ],
];

const OTHERS: readonly Case[] = [
  ['Wanted: a Welsh voice for 12 clips, £90\n\nI read about his prices at gutter.example/listen and laughed.'],
  ['[Hiring] Python tutor, $25/h\n\nMy question: https://forum.example/12 Our client: https://gutter.example/x'],
  ['[For Hire] Comic letterer\n\nReferences: https://gutter.example/'],
  ['Invoices are wrong\n\nI wrote to help@gutter.example. Their answer: https://gutter.example/terms'],
  ['Mural artist needed, £2,000 all in. See what the last one did at https://wallfolk.example'],
  ['[Hiring] Python tutor, $25/h\n\nHe did all of https://codeknight.example and half of https://dullstuff.example.'],
  [
    '[Hiring] Site for my shop, $900\n\nI love how allbrands.example and socks.example look. Similar websites: 80s.example, wild.example',
  ],
  ["Client's site got hacked\n\nThey run www.petesplumbing.example and I built it in 2019. I charge $60."],
  ['[Hiring] Help me move from oldhost.example to a new server, $80'],
  ['[Hiring] Three .NET people\n\nMultiple positions for asp.net and VB.Net developers in Tampa, $40/h.'],
  ['Is this a scam?\n\nThe company is supposedly https://bigstaff.example. I paid $30.'],
  ['Invoicing? What do you use?\n\nI charge by the day and have tried billfresh.example, ninjabill.example and a spreadsheet.'],
  ['[Offer] $5 to sign up\n\nMy referral link: https://panel.example/ref/8812 Non-ref: https://panel.example'],
  ['[For Hire] Developer\n\nI spend my evenings at the [Stuttgart Hackspace](http://www.shack.example), PHP, Perl.'],
  ['[Hiring] Thanks\n\nA public thank you to [Carcer Managed Services](http://www.carcer.example) for giving me a shot.'],
  ['[For Hire] I use https://soundcloud.com/bigstar for inspiration, $20 a beat'],
  ['A question about soundcloud.com/bigstar: how did he do it?'],
  ['[Hiring] Look at https://vimeo.com/123456 and do the same, $50'],
  ['Has anyone used Toptal recently?\n\ntoptal.com wants a $500 deposit.'],
  [
    'Introducing Dovetail\n\nMy form builder is out → https://dovetail.example. Compared with https://formtree.example it does files.',
    'https://dovetail.example/ published',
  ],
  ['Wanted: bots for Telegram and Discord, see discord.py.'],
  // One site is the poster's; the next are others'.
  [
    '[For Hire] Web designer, $30/h. More: me.example. Look: client-one.example. Look: client-two.example',
    'https://me.example/ published',
  ],
];

async function pagesOf(post: string): Promise<string[]> {
  const [title = '', ...body] = post.split('\n\n');
  const contacts = await findContacts({ title, body: body.join('\n\n') });
  return contacts.filter(({ kind }) => kind === 'website').map(({ value, use }) => `${value} ${use}`);
}

describe('a site in a post that its author wrote for their own sake', () => {
  test.each(OWN)('is theirs: %s', async (post, ...pages) => {
    expect(await pagesOf(post)).toEqual(pages);
  });

  test.each(OTHERS)('is not theirs where words give it to others: %s', async (post, ...pages) => {
    expect(await pagesOf(post)).toEqual(pages);
  });

  test('costs no more the more sites there are', async () => {
    const ofMany = `[For Hire] $5 each. ${'See acme.example now. '.repeat(4000)}`;
    const started = performance.now();
    await findContacts({ title: '', body: ofMany });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
