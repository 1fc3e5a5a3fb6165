/** English posts of trades and private people (house, garden, weddings, pets, music, crafts, shops, farms, games), by an author who had read none of the rules: the first half. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_NEXT_A: readonly PlacedPost[] = [
  other('en6-001', {
    title: '',
    body: `Has anyone else had dealings with a driveway firm going round Kings Heath in an unmarked white tipper? They quoted my mum £3,800 for block paving, took £1,500 of it in cash as a "materials deposit", turned up once, dug a hole and haven't been seen since. The mobile rings out. Police say it's a civil matter, Trading Standards say fill in the form. She's 81. Posting so nobody else on here gets done.`,
  }),
  request(
    'en6-002',
    {
      title: 'Fence panels',
      body: `Three panels came down in Friday's wind. The posts look sound to me but what do I know. I am 74 and have been told not to lift anything heavier than a kettle. If there is somebody at the Dore end who could put them back this week or next I would of course pay you properly for it, and supply tea. Please ring rather than message, I don't see these till the evening: 0114 496 0172. Maureen`,
    },
    { engagement: 'contract', contacts: [contact('phone', '+441144960172', 'asked')] },
  ),
  offer(
    'en6-003',
    {
      title: '[For Hire] Coloured pencil pet portraits, from $60',
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireAnArtist/comments/zk1003/',
      postedAt: '2021-10-02T17:05:00Z',
      tags: ['For Hire'],
      body: `I draw dogs, cats, and so far two tortoises. Real pencil on real paper, posted flat to anywhere.

* A5 head study: $60
* A4 head and shoulders: $95
* each extra animal: half again

Takes me about ten days at the moment because I also work in a school. Gallery: https://pencilandpaw.example/gallery

Email beatrix@pencilandpaw.example with two clear photos, taken in daylight please!`,
    },
    {
      contacts: [
        contact('website', 'https://pencilandpaw.example/gallery', 'published'),
        contact('email', 'beatrix@pencilandpaw.example', 'asked'),
      ],
    },
  ),
  other('en6-004', {
    title: 'How do you quote a two-day wedding when all your packages are ten hours?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/WeddingPhotography/comments/zk1004/',
    postedAt: '2019-02-18T21:40:00Z',
    body: `Got an enquiry for a Gujarati wedding, mehndi on the Friday, ceremony and reception Saturday, so somewhere around 19 hours of coverage with a bit of a break in between. My normal thing is $2,900 for ten hours with a second shooter.

Doubling it feels greedy because there's only one lot of travel and one consultation, but the edit alone is going to eat me alive. I've never shot one of these and I don't want to find out on the day that I've underpriced by a grand.

Do you do a day rate? Per event? I've heard of people charging by delivered image, which sounds insane to me.`,
  }),
  request(
    'en6-005',
    {
      title: 'Snow shovelling wanted, Clayton Park',
      source: 'kijiji',
      url: 'https://www.kijiji.ca/v-skilled-trades/city-of-halifax/snow-shovelling-wanted/zk1005',
      postedAt: '2023-11-20T14:02:00Z',
      body: `Short double driveway, front steps and the path to the oil tank. $40 every time we get more than 10 cm, done by 7:30 so I can get out to work, e-transfer the same day. From now until the end of March. Bring your own shovel, blower welcome. Had a lad last year who was great but he's moved out west. Text 902-555-0133.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'CAD', unit: 'item' },
      contacts: [contact('phone', '+19025550133', 'asked')],
    },
  ),
  other('en6-006', {
    title: '[Online][5e][Sundays 19:00 GMT] two seats left in a slow-burn heist campaign',
    source: 'reddit',
    url: 'https://www.reddit.com/r/lfg/comments/zk1006/',
    postedAt: '2022-01-11T12:30:00Z',
    tags: ['GM and player(s) wanted'],
    body: `We've been at it since the summer and lost two players to new babies (separate babies). Free game, I don't charge, nobody pays anything. Foundry, voice only, cameras are up to you.

Need: somebody who turns up. A rogue would be funny because we somehow planned nine months of heists without one. Beginners fine. Tell me your favourite film and the last time you were on time for something.`,
  }),
  request(
    'en6-007',
    {
      title: 'Videographer let us down, Sat 14 September, Galway',
      source: 'reddit',
      url: 'https://www.reddit.com/r/WeddingsIreland/comments/zk1007/',
      postedAt: '2024-07-13T09:15:00Z',
      body: `Our videographer has just told us he's moving to Canada, nine weeks out. Church in Oranmore at 1.30, then the reception near Kinvara. We don't need drones or a cinema trailer: ceremony, speeches, first dance, about twenty minutes in the end plus the raw files.

There's €1,200 in the pot because that's what he gave us back, and that's genuinely all there is. If you're free, or were only going to spend that Saturday on the couch, drop us a line at aoifeandcian@bigday-post.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'aoifeandcian@bigday-post.example', 'asked')],
    },
  ),
  request(
    'en6-008',
    {
      title: 'Everyday people needed as photo reference for paintings, no experience',
      body: `Hello, i am a portrait artist working on a series for a hospital lobby and I need ordinary faces, all ages, all sizes. You do not need to travel. Take 5 pictures of your self at home in natural light and you get $500 for the set. My sponsor issues the payment as a check together with the money for the framing, so you will deposit it with your phone, keep your $500 and send the balance to the framer by Zelle the same day. Reply to artbyleonardmoss@canvasmail.example with Full name, address, and the bank you use.`,
    },
    {
      budget: { minMinor: 50000, maxMinor: 50000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'artbyleonardmoss@canvasmail.example', 'asked')],
      scam: 'a cheque to deposit and pass on',
    },
  ),
  other('en6-009', {
    title: 'Agency 94 days late, "our client has not paid us yet"',
    body: `Dear colleagues,

I translated three user manuals (DE>EN, 21,400 words) for an agency in January at 0.09 per word. Payment terms on the PO: 45 days. It is now 94 days. Their accountant answers every second email with the sentence in the title.

As I understand it their contract with the end client is none of my business. Do I have any leverage other than a bad review? Did anyone use a European payment order across borders, and was it worth the fee? I don't want to name them yet.`,
  }),
  offer(
    'en6-010',
    {
      title: 'Gutter cleaning northern suburbs - vac + photos',
      source: 'gumtree',
      url: 'https://www.gumtree.com.au/s-ad/joondalup/other-business-services/gutter-cleaning/zk1010',
      postedAt: '2020-04-16T02:10:00Z',
      body: `Single storey $160, double from $240, no call out fee between Yanchep and Scarborough. I vac them from the ground with a pole and camera so nobody's walking on your tiles, and you get before and after pics of every run. Fully insured, police clearance if you want to see it. Bit of rain about next week so I'd get in now. Dazza 0491 570 156`,
    },
    { contacts: [contact('phone', '+61491570156', 'asked')] },
  ),
  request(
    'en6-011',
    {
      title: "[TASK] Type up my nan's recipe notebook, 54 pages, $1.50 a page",
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/zk1011/',
      postedAt: '2022-11-29T19:22:00Z',
      tags: ['Task'],
      body: `Handwriting is joined up but readable once you get that her r's look like v's. Scans are already done (phone, decent light). I want a Word doc, one recipe per page, spelling left exactly as she had it because that's half the charm.

No OCR, I tried, it turned "suet" into "sweet" throughout. PayPal in two halves. $bid below with a line about when you could finish, I'd like it before Xmas.`,
    },
    { engagement: 'contract', budget: { minMinor: 150, maxMinor: 150, currency: 'USD', unit: 'item' } },
  ),
  other(
    'en6-012',
    {
      title: 'LOST: grey tom, Chorlton Green',
      body: `Bernard has been out since Tuesday teatime which isn't like him. Grey all over, white bib, notch in left ear, chipped, no collar because he eats them. Please check sheds and garages, he gets himself shut in. Any sighting at all ring Lorna 0161 496 0138, any hour. There is a reward, obviously.`,
    },
    { contacts: [contact('phone', '+441614960138', 'asked')] },
  ),
  request(
    'en6-013',
    {
      title: 'Female home lesson teacher needed, Ikota/VGC axis',
      source: 'nairaland',
      url: 'https://www.nairaland.com/zk1013/female-home-lesson-teacher',
      postedAt: '2023-09-06T08:51:00Z',
      body: `Good morning house. Please I need a female home lesson teacher for my two children, Basic 2 and Basic 5. Monday to Thursday, 4 to 6pm: Maths, English and Quantitative. I'm paying ₦60k monthly, transport is inside. She must be patient, the small one is a talker. Kindly send me a message here with your area and the school you are teaching in presently. No agents pls.`,
    },
    { budget: { minMinor: 6000000, maxMinor: 6000000, currency: 'NGN', unit: 'month' } },
  ),
  other('en6-014', {
    title: 'What are sous chefs making in Portland right now?',
    body: `Been at the same place four years. Started on garde manger at 15.50, I'm sous since last fall at 58k salary and I'm on about 60 hrs most weeks so you do the math. The new line cook they brought in gets 23 an hour plus tip pool and I'm pretty sure he beat me last month.

Not leaving tomorrow but I have a review in two weeks. What's normal? Anyone getting paid OT as sous?`,
  }),
  offer(
    'en6-015',
    {
      title: '[For Hire] British female voice, warm / dry / a bit Yorkshire if you want it',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zk1015/',
      postedAt: '2018-08-21T10:00:00Z',
      tags: ['For Hire'],
      body: `Seven years of corporate narration, e-learning, phone systems (yes I am your dentist's hold message) and two audiobooks. Treated booth at home, WAV or MP3, usually back to you inside 24 hours.

Explainers up to 90 seconds are £120 including one round of changes. Longer things by the finished minute, ask.

Demos: https://tamsinreads.example/demos
Bookings: tamsin@tamsinreads.example`,
    },
    {
      contacts: [
        contact('website', 'https://tamsinreads.example/demos', 'published'),
        contact('email', 'tamsin@tamsinreads.example', 'asked'),
      ],
    },
  ),
  request(
    'en6-016',
    {
      title: 'Line cook, evenings (Kettle & Thrush, Burlington VT)',
      source: 'craigslist',
      url: 'https://vermont.craigslist.org/fbh/d/burlington-line-cook-evenings/zk1016.html',
      postedAt: '2022-05-25T15:30:00Z',
      body: `Small kitchen, short menu that changes on Wednesdays, no screaming. Four or five nights a week, closed Sunday and Monday for everybody.

- $21-24/hr depending on what you can do
- share of the tip pool
- staff meal that is an actual meal
- health insurance after 60 days

You should be able to break down a chicken and leave your station cleaner than you found it. A résumé is nice but three sentences about where you've worked will do: jobs@kettleandthrush.example`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 2100, maxMinor: 2400, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'jobs@kettleandthrush.example', 'asked')],
    },
  ),
  request(
    'en6-017',
    {
      title: '[RevShare] Artist for a finished visual novel script: 6 characters, 11 backgrounds',
      source: 'reddit',
      url: 'https://www.reddit.com/r/INAT/comments/zk1017/',
      postedAt: '2020-09-14T23:18:00Z',
      tags: ['Artist Needed', 'RevShare'],
      body: `**What it is:** *Ferryman's Daughter*, a gothic romance set on a canal boat, about 70k words, written and proofread. Ren'Py build works from start to end with grey boxes for people.

**What's missing:** everything you can see. Six characters with around eight expressions each, eleven backgrounds, GUI, key art.

**Team:** me (words, code) and a composer who has done 4 of 9 tracks.

**Pay:** I'm a librarian, I can't pay up front. 40% of net from Steam and itch for the artist, in writing. I know what that is usually worth, I'm just being honest.

**Time:** I'd rather it takes two years than that anyone burns out.

Discord is candlebarge, or comment here with a portfolio.`,
    },
    { contacts: [contact('discord', 'candlebarge', 'asked')], scam: 'paid only by a share of later revenue' },
  ),
  other('en6-018', {
    title: 'From the churchwardens',
    body: `Our warm thanks to all who gave up their half-term to redecorate the hall kitchen, and especially to Geoffrey, who hung the new doors and would take nothing for it but a sponge cake. The old units have gone to the scout hut. The electrician's certificate has come through and the insurers are content.

The roof is another matter. The architect's report puts the north aisle at £46,000 before VAT; the PCC will meet on the 9th to consider whether to apply to the Lottery fund. Copies of the report are at the back of church by the hymn books.`,
  }),
  request(
    'en6-019',
    {
      title: 'Logo for a bakery in Goodwood',
      source: 'reddit',
      url: 'https://www.reddit.com/r/Adelaide/comments/zk1019/',
      postedAt: '2021-03-30T05:47:00Z',
      body: `Opening a little sourdough place in April-ish (council willing) and I need something for the window, the bags and an insta pic. I can bake, I cannot draw. Name's Second Rise. Nothing with wheat sheafs please, every bakery has the wheat sheaf.

Budget's $350 and all the fruit loaf you can carry. Chuck me a message with a couple of logos you've done, would rather it went to someone local.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'AUD', unit: 'fixed' },
      services: ['logo_design'],
    },
  ),
  request(
    'en6-020',
    {
      title: 'DRIVE YOUR CAR AS USUAL AND EARN $450 WEEKLY',
      body: `Brisk Energy is seeking drivers of any car, truck, or motor bike to carry our small vinyl advert for 3 months. You drive as you always do and get $450 every week. A specialist will come and fix the wrap at no cost to you. The first check covers your first week upfront and the specialist fee; after it clears you deduct yours and forward the rest to the specialist. TEXT your name, city, car model and email to (704) 555-0176`,
    },
    {
      budget: { minMinor: 45000, maxMinor: 45000, currency: 'USD', unit: 'week' },
      contacts: [contact('phone', '+17045550176', 'asked')],
      scam: 'a cheque to deposit and pass on',
    },
  ),
  other(
    'en6-021',
    {
      title: 'Is this pet sitting job legit?',
      source: 'reddit',
      url: 'https://www.reddit.com/r/Scams/comments/zk1021/',
      postedAt: '2020-06-03T16:09:00Z',
      tags: ['Is this a scam?'],
      body: `My daughter (17) put up a card at the vet's and got this by text the next day:

> Hello am Dr Harold Pinkett, I'm moving to your area and need a caring person for my 2 Pomeranian, Mon/Wed/Fri, $25 per hr. I will pay first week in advance. Mail my secretary at pinkettfamily@movewell.example with your full name and address for the payment

He hasn't asked what day she's free or what she's like with dogs. To me it stinks but she's very excited about the twenty-five an hour. How do I explain this to a teenager?`,
    },
    { contacts: [contact('email', 'pinkettfamily@movewell.example', 'seen')] },
  ),
  offer(
    'en6-022',
    {
      title: '[Paid][5e / Call of Cthulhu] Professional GM, $15 per seat, first session free',
      body: `I've been running games for money since 2020, three tables a week, and I'd like a fourth on Thursday evenings (US Eastern).

What you get for the fifteen dollars: a session zero that isn't a formality, maps made for *your* campaign, music, recaps in the chat the next morning, and me being there. I have cancelled twice in four years and one of those was a hurricane.

At the moment I'd most like to run Masks of Nyarlathotep, but for a full group that already knows each other I'll run whatever you've always wanted to play. Kids' birthday one-shots too, flat $120 for up to six.

Discord: grimtallow. Say what you've played and what you hated.`,
    },
    { contacts: [contact('discord', 'grimtallow', 'asked')] },
  ),
  request(
    'en6-023',
    {
      title: '',
      body: `Looking for a lunchtime dog walker in LS7, Mon to Thurs, 45 mins, £12 a walk. Otis is a three year old lurcher, soft as anything, goes deaf when he sees a squirrel. Someone insured if poss and not one of these who take nine out at once. Call me after 5 on 0113 496 0155 🐕`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1200, maxMinor: 1200, currency: 'GBP', unit: 'item' },
      contacts: [contact('phone', '+441134960155', 'asked')],
    },
  ),
  other('en6-024', {
    title: '100 sales!! what I learned (numbers inside)',
    body: `Took me 14 months so don't let anyone on YouTube tell you it's six weeks. Linocut cards and a few tea towels.

- revenue $1,912, fees and ads $407, postage I'd rather not look at
- 61 of the 100 came from three listings
- I paid someone $50 to rewrite my titles. Views went up, sales didn't. Better photos did more and were free
- custom orders are a trap, I said yes to "just a small change" eleven times

Next thing is wholesale, there's a bookshop in town that asked. Terrified.`,
  }),
  request(
    'en6-025',
    {
      title: '',
      body: `hey we're a small economy smp (around 60 ppl on weekends) and our spawn is honestly embarassing. need a builder for a new one, medieval harbor, about 200x200, 1.20. paying 150 usd flat, half after terrain half when its done. need to see previous builds, no schematics off the internet pls we will notice. add me on discord: tarnhoof`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('discord', 'tarnhoof', 'asked')],
    },
  ),
  other('en6-026', {
    title: '[Mod post] New rule: commission ads need a price',
    source: 'lemmy',
    url: 'https://lemmy.brushyard.example/post/41026',
    postedAt: '2024-02-27T18:35:00Z',
    body: `From the first of March:

1. If you advertise commissions, name at least one price. "DM for rates" posts will be removed.
2. If you are hiring, name a budget or say that you're asking for quotes. "Paid" alone isn't a budget.
3. One ad per person per fortnight.
4. Nothing unpaid in the hiring thread. Collabs have their own thread, pinned below this one.

Why: we counted. Of the 212 ads in January, 140 named no figure and most of the arguments in the comments were about that. We're four volunteers and we'd rather look at your drawings.

Questions and grumbling below, please be civil about it.`,
  }),
  offer(
    'en6-027',
    {
      title: 'Alterations & zips, Mount Pleasant',
      body: `Hi neighbours! Retired wardrobe mistress here (31 yrs, opera, then film). I do hems, zips, taking in and letting out, and I quite enjoy a challenging wedding dress. Trouser hem $18, jacket zip $45, bridal by the look of it. Two blocks from the Kingsgate mall, dog on premises. Text me at 604-555-0119 to set up a fitting, pictures of my stuff are on instagram.com/lastpinvancouver`,
    },
    {
      contacts: [contact('phone', '+16045550119', 'asked'), contact('instagram', 'lastpinvancouver', 'published')],
    },
  ),
  request(
    'en6-028',
    {
      title: "Would pay somebody to finish my mum's cardigan",
      source: 'reddit',
      url: 'https://www.reddit.com/r/knitting/comments/zk1028/',
      postedAt: '2021-04-19T13:26:00Z',
      tags: ['Help'],
      body: `Mum died in March. In her bag was a cardigan for my little girl, back and both fronts finished, one sleeve on the needles. I have the pattern with her pencil marks on it and six balls of the wool, I looked it up and it was $14 a ball, so she'd spent the best part of a hundred bucks on this.

I can't knit, I've tried since, I'd only ruin it. I would very much like to pay a careful person to do the sleeves, the band and the sewing up. I don't know what's fair for that so please tell me what you'd want and I'll say yes or no. I'm in Ohio and will cover postage both ways.`,
    },
    { engagement: 'contract' },
  ),
  other(
    'en6-029',
    {
      title: '',
      body: `It's out! After eleven test knitters, two tech edits and one very public miscalculation of the neckline, the Skerry yoke pattern is live, nine sizes, charts AND written instructions: https://skerryknits.example/skerry-yoke

20% off till Sunday, no code needed. Thank you to everybody who knitted through my mistakes. 🧶`,
    },
    { contacts: [contact('website', 'https://skerryknits.example/skerry-yoke', 'published')] },
  ),
  request(
    'en6-030',
    {
      title: 'Acoustic acts wanted, Friday nights',
      source: 'facebook',
      url: 'https://www.facebook.com/groups/whitbymusicians/posts/zk1030',
      postedAt: '2019-05-07T11:03:00Z',
      body: `The Anchor & Oyster has had a refurb and we're looking for singers / duos for Friday nights through the season, two 45 min sets, you bring your own PA. We can't stretch to a fee at this stage but you'd be playing to a full room of people who spend money, we'll tag you in everything and there's a main course and two drinks in it. Brilliant way of getting your name out there. Message the page with a link.`,
    },
    { scam: 'exposure and a meal instead of a fee' },
  ),
  request(
    'en6-031',
    {
      title: 'Organist, St Brannoc, Llandaff North',
      body: `Our organist of twenty-six years retires at Michaelmas. The parish seeks a successor for the 10 a.m. Sung Eucharist, three Sundays in the month, and the great feasts. Two-manual Conacher, restored 2009. A modest choir of nine, who are loyal and mostly in tune. £70 per service; weddings and funerals go to the organist first, at the diocesan rate.

Enquiries, and visits to try the instrument, to the churchwarden, Mrs Eluned Prothero: 029 2018 0145 or warden@stbrannoc.example`,
    },
    {
      budget: { minMinor: 7000, maxMinor: 7000, currency: 'GBP', unit: 'item' },
      contacts: [contact('phone', '+442920180145', 'asked'), contact('email', 'warden@stbrannoc.example', 'asked')],
    },
  ),
  other('en6-032', {
    title: 'Roofer quoted 8,400 for a valley and 14 slates?',
    body: `Terraced house in Stockport, built 1905ish. There's a damp patch in the back bedroom, so we had a man up. He says the lead in the valley is gone, 14 slates slipped, and that he'd want scaffolding both sides for two weeks. £8,400 + VAT. Second one says £2,900 with a tower and he can start on Monday, which also worries me.

The surveyor's report (2018) only says "some slipped slates". Is 8.4k just the go-away price? What should I be asking the cheap one?`,
  }),
  other('en6-033', {
    title: 'Moving sale - everything must go by the 30th',
    source: 'craigslist',
    url: 'https://denver.craigslist.org/gms/d/moving-sale-everything-must-go/zk1033.html',
    postedAt: '2016-06-24T14:45:00Z',
    body: `<p>We're off to Maine and the truck is smaller than we thought.</p>
<ul><li>oak desk, solid, needs two people to lift: $80</li><li>Weber grill, new burners: $60</li><li>bunk beds w/ mattresses: $120</li><li>about 40 houseplants: make me cry with an offer</li></ul>
<p>Cash or Venmo. You load, I'm not able to help, had my knee done. Saturday 8 to noon, Park Hill, address when you write.</p>`,
  }),
  offer(
    'en6-034',
    {
      title: 'Teenager available for mowing and raking',
      source: 'nextdoor',
      url: 'https://nextdoor.com/p/zk1034',
      postedAt: '2022-04-28T22:17:00Z',
      body: `My son Emmett is 15, saving up for a drum kit (pray for us) and would like to mow your lawn. $25 for a normal yard around Beaverdale, $35 if it's a corner lot. He brings our mower, I bring him. He'll do raking, dog poop and moving stuff to the curb as well. He's shy but he shows up. Text his mom: 515-555-0162`,
    },
    { contacts: [contact('phone', '+15155550162', 'asked')] },
  ),
  other('en6-035', {
    title: 'Hired a nanny, here is everything I wish I had known',
    source: 'discourse',
    url: 'https://boards.parentslane.example/t/hired-a-nanny/1035',
    postedAt: '2018-10-15T19:58:00Z',
    body: `It took us three months, two agencies and one person who accepted and then never came, so some notes for whoever is at the start of it.

**Money.** We'd budgeted £12 an hour net because somebody on here said so. In south London in 2018 nobody answered until we said 13.50. And you talk gross! I can't say it loudly enough. Net agreements mean you carry her tax code.

**Payroll.** It's about £180 a year for a service and I'd pay double.

**Interviews.** The best question we asked was "tell us about a bad day". The worst was "where do you see yourself in five years".

**Contract.** Ask for four weeks' notice both sides. We had one. The agency's template had eight for us and one for her.

**Trial.** We did two paid days. Any family that asks for unpaid trial days should have a word with itself.

Ours has been with us since July, she's called away to a wedding this week and the house is a tip. Happy to answer questions but please don't ask for her name, she's not available and I will fight you.`,
  }),
  request(
    'en6-036',
    {
      title: 'Customer Service Evaluators (part time, your own area)',
      source: 'craigslist',
      url: 'https://tulsa.craigslist.org/csr/d/customer-service-evaluators/zk1036.html',
      postedAt: '2015-03-11T13:37:00Z',
      body: `We are accepting applications for the position of Secret Shopper. You will visit retailers near you and report on the service. Earn $350 per assignment, two assignments in a week. Working capital for the purchases is sent to you as a certified check with your first packet: cash it, retain your pay, and use the remaining fund to evaluate the money transfer counter and the gift card display as per instruction.

No experience needed, be over 21. Send NAME, FULL ADDRESS (no P.O. Box), AGE, PHONE to enroll@apexretailaudit.example`,
    },
    {
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'enroll@apexretailaudit.example', 'asked')],
      scam: 'a cheque to cash and pass on',
    },
  ),
  request(
    'en6-037',
    {
      title: 'Copy editor for a historical novel, 82k',
      source: 'discourse',
      url: 'https://forum.slowdraft.example/t/copy-editor-historical-82k/1037',
      postedAt: '2020-02-10T09:29:00Z',
      body: `I'm self-publishing in the autumn. The book is set among the lace merchants of Bruges in 1482, 82,000 words, British spelling, third person, past. It has been through a developmental edit already and I'm not moving any more furniture, so please no notes about the love interest.

What I need is a copy edit: consistency, commas, timeline (there are two Easters, I know, I *think* I've fixed it), and a style sheet at the end. I can spend up to £900. A sample of a thousand words would be good, and I'd pay for the sample whether or not we go ahead.

Start any time after 1 March. marian [at] wrackline [dot] example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 90000, maxMinor: 90000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'marian@wrackline.example', 'asked')],
    },
  ),
  other('en6-038', {
    title: 'Things I got wrong in 73 queries',
    body: `I signed with an agent on Monday, so here is the obligatory post, shorter than most.

I opened with theme. Nobody buys theme. I compared myself to two dead people. I sent to agents who said in bold that they were closed. I paid a "query doctor" $175 and the version that got the requests was the one my sister fixed over the phone for nothing.

What worked: one sentence of who, one of what she wants, one of what it'll cost her. Stats: 73 sent, 41 silence, 24 forms, 5 personal, 3 fulls, 1 offer.`,
  }),
  request(
    'en6-039',
    {
      title: 'thumbnail guy for a fishing channel',
      body: `12k subs, two vids a week, mostly bass and my brother falling in. I been doing the thumbnails on my phone and they look like it. Paying 10 bucks each, I send you 3 stills and the title and you do your thing. Don't need 3D text explosions just want the fish to look big lol. Show me some you made, insta is best: instagram.com/baitcastbilly`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1000, maxMinor: 1000, currency: 'USD', unit: 'item' },
      contacts: [contact('instagram', 'baitcastbilly', 'asked')],
      services: ['thumbnails'],
    },
  ),
  other('en6-040', {
    title: 'Season 6 patch notes',
    body: `@everyone server is back up

+ new harbor spawn (huge thanks to oakrind, took him five weeks)
+ jobs: fisher now pays 40/catch instead of 25, miner down to 12
+ you can hire up to 3 villagers per plot, wages come out of the town bank at midnight
- removed the auction tax
- fixed the dupe, you know who you are

if your plot is missing open a ticket, don't dm staff`,
  }),
  offer(
    'en6-041',
    {
      title: 'VA for small shops, 5 yrs, Iloilo',
      body: `Hi po! I am Lovely, 29, from Iloilo City. I've been VA to two Shopify stores and one dental clinic (Australia) since 2019. I do customer emails, order tracking, product upload, Canva, basic bookkeeping in Xero and calendar. I can overlap 4-5 hours with Sydney or London time.

My rate is USD 6 an hour, 20 to 30 hours weekly, lower I cannot do anymore because I have fiber plus backup generator now hehe. I can do a paid one week trial so you see how I am.

lovely.desk@iloilopost.example or Telegram t.me/lovelydesk_va`,
    },
    {
      contacts: [contact('email', 'lovely.desk@iloilopost.example', 'asked'), contact('telegram', 'lovelydesk_va', 'asked')],
    },
  ),
  request(
    'en6-042',
    {
      title: 'end of tenancy clean ANCOATS thurs 27th',
      body: `2 bed 2 bath flat, 6th floor w/ lift, oven and inside of windows included, no carpets. has to be the Thursday because checkout's at 9 on the Friday, and the agency wants to see a receipt from a real company. theyve quoted me £290 through "their" cleaners which is taking the mick. whatsapp me quotes on 0161 496 0187 please, cant take calls at work`,
    },
    { engagement: 'contract', contacts: [contact('whatsapp', '+441614960187', 'asked')] },
  ),
  other(
    'en6-043',
    {
      title: 'FREE upright piano, you haul',
      source: 'craigslist',
      url: 'https://portland.craigslist.org/mlt/zip/d/free-upright-piano/zk1043.html',
      postedAt: '2014-08-30T18:20:00Z',
      body: `Story & Clark, walnut, maybe 1920s. It was my aunt's. The tuner who looked at it said it would take more money than it's worth, but it plays and the bench has forty years of sheet music in it. There are five steps down to the street. Bring four strong friends or hire a mover, I can't pay for moving it. Text 503-555-0187, first to turn up gets it.`,
    },
    { contacts: [contact('phone', '+15035550187', 'asked')] },
  ),
  request(
    'en6-044',
    {
      title: 'Vacancy: Clerk and Responsible Financial Officer',
      source: 'feed',
      url: 'https://nether-tarring-pc.example/news/clerk-vacancy',
      postedAt: '2025-06-02T09:00:00Z',
      tags: ['vacancy', 'council'],
      body: `<p>Nether Tarring Parish Council seeks to appoint a part-time Clerk and Responsible Financial Officer, 10 hours per week, working from home with evening meetings on the second Tuesday of the month.</p>
<p>Salary: £15.72 per hour, with allowance for home working. The Council will support the successful candidate through the CiLCA qualification.</p>
<p>The Clerk prepares agendas and minutes, keeps the accounts, deals with correspondence and sees to the allotments and the recreation ground. Applicants should be confident with email and spreadsheets and not easily upset.</p>
<p>The application form is at <a href="https://nether-tarring-pc.example/clerk">nether-tarring-pc.example/clerk</a> and should reach the Chairman at chairman@nether-tarring-pc.example by 27 June. CVs alone will not be considered.</p>`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 1572, maxMinor: 1572, currency: 'GBP', unit: 'hour' },
      contacts: [
        contact('website', 'https://nether-tarring-pc.example/clerk', 'asked'),
        contact('email', 'chairman@nether-tarring-pc.example', 'asked'),
      ],
    },
  ),
  other('en6-045', {
    title: 'I asked 118 freelance writers what they charge. Results',
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelanceWriters/comments/zk1045/',
    postedAt: '2022-12-05T15:12:00Z',
    tags: ['Rates & Pay'],
    body: `Thank you to everyone who filled in the form last month. It's not science, it's 118 people who like forms.

Per word, median by niche:

| niche | cents |
|---|---|
| lifestyle/travel | 9 |
| B2B software | 28 |
| finance | 34 |
| medical | 41 |
| "anything" | 5 |

Other bits: 62% had a client go quiet on an invoice this year. The average number of clients is 3.4. People who charge by project earn more than those who charge by word, but they've also been at it longer, so who knows. Only 11 people had raised a rate and been refused. ELEVEN. Go raise your rates.

EDIT: no I can't share the raw answers, I promised.`,
  }),
  request(
    'en6-046',
    {
      title: 'Home Based Quality Inspector',
      body: `International forwarding company is looking for honest persons with a fixed address in the USA. Duties: you receive 3 to 6 packages by the post each week, open, photograph and check the contents, then print the new prepaid label which we email you and drop off at USPS. No selling, no investment, no interview is required, start in 48 hours. Salary is $2,800 a month paid by direct deposit after the first 30 days. To begin please send copy of your driving license to hr@northlane-forward.example`,
    },
    {
      budget: { minMinor: 280000, maxMinor: 280000, currency: 'USD', unit: 'month' },
      contacts: [contact('email', 'hr@northlane-forward.example', 'asked')],
      scam: 'parcels to pass on',
    },
  ),
  request(
    'en6-047',
    {
      title: '[Hiring] Descriptions for 40 soy candles, $4 each',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zk1047/',
      postedAt: '2020-10-27T02:33:00Z',
      tags: ['Hiring'],
      body: `My shop has forty scents and right now every one of them says "smells amazing!!". I need 80 to 100 words per candle that make you smell the thing without using the words cozy, indulge or self-care.

I'll send you the notes (top/middle/base) and what I was thinking of when I made it. Paying $4 a piece, in batches of ten, so you're out after the first batch if you hate it. DM me two sentences about burnt toast.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 400, maxMinor: 400, currency: 'USD', unit: 'item' },
      services: ['product_descriptions'],
    },
  ),
  offer(
    'en6-048',
    {
      title: 'EN<>PT (Portugal) translator with free capacity in September',
      body: `A long project was postponed, so I have about 25,000 words of room between 2 and 27 September. European Portuguese, native; I work from English and Spanish. Wine, tourism, museum texts, and (by accident, eleven years of it) farm equipment.

My usual rate is 0.10 EUR per source word, less for long manuals with repetition. I use memoQ and deliver when I said I would.

Please write to leonor@vasquinho-traduz.example. My CV is on https://www.linkedin.com/in/leonor-vasquinho`,
    },
    {
      contacts: [
        contact('email', 'leonor@vasquinho-traduz.example', 'asked'),
        contact('linkedin', 'https://www.linkedin.com/in/leonor-vasquinho', 'published'),
      ],
    },
  ),
  other('en6-049', {
    title: 'WIBTA if I charged my friend for her wedding cake?',
    body: `I bake as a hobby and the odd paid order, normally £3.50 a head. My friend from school has asked me to "do the cake", 90 guests, three tiers, sugar flowers. She's never mentioned money and last week she told the table, in front of me, how lovely it is that her cake is "sorted".

The ingredients alone are going to be £110 and it's three days off work. I haven't said anything. I want to be a nice person but I also want to pay my gas bill. WIBTA if I sent her an actual quote?`,
  }),
  other('en6-050', {
    title: 'What are you fellas paying combine drivers this fall?',
    source: 'discourse',
    url: 'https://talk.stubblefield.example/t/combine-driver-pay/1050',
    postedAt: '2024-08-04T05:12:00Z',
    body: `Lost my regular to the oil patch. Neighbour says he's at $32 an hour with supper and a bunk, and a custom crew went by last week with a sign that said 35. That's more than my wife makes at the credit union.

Canola's maybe ten days out here. I got a nephew who's keen and a danger to himself. What's the going rate where you are, and do you pay more for a guy who can run the cart as well?`,
  }),
  other('en6-051', {
    title: '',
    body: `Second cut's in, 212 rounds, about a third less than last year and it's still going for nothing. Met office says showers Thursday. Lad who bales for us was on the phone the whole time asking other people for twine. Dog's had a wasp. That's the news from Llanfihangel.`,
  }),
  request(
    'en6-052',
    {
      title: 'Female voice 50+ for a student short (animation)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/recordthis/comments/zk1052/',
      postedAt: '2017-02-13T20:46:00Z',
      tags: ['Unpaid'],
      body: `Hi! Final year at an animation school in Dublin. Our film is about a lighthouse keeper who gets replaced by a lamp. She has 31 lines, roughly four minutes of speech, Irish accent preferred but not put on.

There is no budget, so it's unpaid, but you'd have a credit, a copy, and whatever festivals we get into. Home recording is OK if it's quiet. Please send a reading of any poem to sorcha@lamplightfilm.example before the 26th.`,
    },
    {
      contacts: [contact('email', 'sorcha@lamplightfilm.example', 'asked')],
      scam: 'unpaid, for a credit and a copy',
      services: ['voiceover'],
    },
  ),
  request(
    'en6-053',
    {
      title: 'Freelancer to run our Instagram & Facebook - nyama choma joint, TRM side',
      body: `Niaje. We have a restaurant along Thika Road, 2 years now, food is good but online we are dead. Need a freelancer to handle the pages: 12 posts and 4 reels in a month, captions, replying DMs about bookings. You come one Saturday in the month to shoot, we feed you well.

We pay KES 25,000 per month, first three months then we review. Send pages you are managing now, not certificates, to mzee@chomaterrace.example. Ours is instagram.com/choma_terrace_trm so you see the problem.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500000, maxMinor: 2500000, currency: 'KES', unit: 'month' },
      contacts: [contact('email', 'mzee@chomaterrace.example', 'asked'), contact('instagram', 'choma_terrace_trm', 'published')],
      services: ['social_content_month'],
    },
  ),
  offer(
    'en6-054',
    {
      title: 'Independent celebrant, Northumberland & Borders',
      source: 'facebook',
      url: 'https://www.facebook.com/groups/northeastbrides/posts/zk1054',
      postedAt: '2025-01-19T19:31:00Z',
      body: `Happy Sunday, newly engaged people! I write and lead wedding ceremonies (beaches, barns, once a ferry) and I've six Saturdays left in 2025, two of them in June. £650, which includes as many drafts as it takes, travel within 40 miles and me not mentioning the weather.

Book a free half hour, no hard sell: https://cal.com/rowan-ceremonies/chat
More about me at https://rowanceremonies.example`,
    },
    {
      contacts: [
        contact('calendar', 'https://cal.com/rowan-ceremonies/chat', 'asked'),
        contact('website', 'https://rowanceremonies.example', 'published'),
      ],
    },
  ),
  other('en6-055', {
    title: 'How do people actually get their first paid voice work?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/VoiceActing/comments/zk1055/',
    postedAt: '2021-08-02T22:08:00Z',
    tags: ['Getting started'],
    body: `I've got a mic (AT2020), a wardrobe full of duvets and about 40 auditions on Casting Call Club behind me, four of them fan projects I finished. Everyone says "build a demo", but the demo people charge $1,500 and everyone else says don't make a demo before you have training.

So what did your first *paid* job look like? How did they find you? I'm not asking for work, I'd just like to know whether the answer is always "my cousin".`,
  }),
  other('en6-056', {
    title: "Restored my great-grandfather's regiment photo (1916). Before/after",
    source: 'reddit',
    url: 'https://www.reddit.com/r/estoration/comments/zk1056/',
    postedAt: '2018-11-11T11:00:00Z',
    tags: ['Restoration'],
    body: `About 14 hours, mostly the crack through the officer's face and the mould in the sky. Rebuilt the left third of the cap badge from a museum reference. I left the faces soft, every time I sharpened them they stopped being people.

Criticism welcome, I'm still learning colour and don't trust my greens.`,
  }),
  other('en6-057', {
    title: '',
    body: `In 1998 my first ever paying gig was a christening. The man gave me £20, a plate of ham and a lift home and told me never to do it for less. Last night a bar offered me £20 and no ham`,
  }),
  request(
    'en6-058',
    {
      title: 'LF FiveM dev (paid)',
      body: `we're moving a 128 slot rp server from ESX to Qbox and our dev got a real job. need someone for: porting 9 job scripts, a boat rental w/ ownership, and cleaning up whatever is eating 4ms in the inventory. lua obviously, some react nui. not a staff position, you get paid per script. DM your rates + something you've made, discord saltlick_rp`,
    },
    { engagement: 'contract', contacts: [contact('discord', 'saltlick_rp', 'asked')] },
  ),
  offer(
    'en6-059',
    {
      title: 'Mixing for bands who recorded it themselves',
      body: `If you've got a practice room, eight mics and a drummer who won't play to a click, you are my people. I mix punk, garage and shoegaze, 90 USD a song, 3 revisions, stems back if you want them. I'll do the first chorus for nothing so you know if we agree about reverb.

Last things I did are on https://tinroofmixes.example. Write to otis@tinroofmixes.example`,
    },
    {
      contacts: [
        contact('website', 'https://tinroofmixes.example', 'published'),
        contact('email', 'otis@tinroofmixes.example', 'asked'),
      ],
    },
  ),
  other(
    'en6-060',
    {
      title: 'Quiz night, Saturday 18 May, 7 for 7.30',
      body: `Bowls Club pavilion. Teams of up to six, £5 a head with a ploughman's, bar open. Quizmaster is Trevor again, by popular demand and because nobody else would do it. Raffle prizes to Jean please, no more bath salts. Proceeds go to the new mower. To book a table: quiz@haverleybowls.example or the sheet on the noticeboard.`,
    },
    { contacts: [contact('email', 'quiz@haverleybowls.example', 'asked')] },
  ),
  request(
    'en6-061',
    {
      title: 'Home based English typing work - students and housewives',
      body: `Dear Candidates, genuine offline typing job from your home, laptop or mobile both OK. We provide scanned pages, you type in Word and submit in 7 days. Monthly ₹18,000 to ₹25,000 payment by UPI on time. Accuracy 90% only. One time registration ₹1,499 for ID and agreement, fully refundable with first payout. Limited 35 seats. Telegram: @pearl_typing_hub`,
    },
    {
      budget: { minMinor: 1800000, maxMinor: 2500000, currency: 'INR', unit: 'month' },
      contacts: [contact('telegram', 'pearl_typing_hub', 'asked')],
      scam: 'a fee in advance',
    },
  ),
  request(
    'en6-062',
    {
      title: 'Looking to hire a certified Polish-English translator (1 page, 1931)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/Genealogy/comments/zk1062/',
      postedAt: '2023-01-24T01:16:00Z',
      body: `The archive finally sent my grandmother's birth record and I need it in English with a signed certification for a citizenship application. It's one page, handwritten, typical parish Latin-ish headings but the entries are in Polish. The consulate doesn't care who does it as long as the statement of accuracy is there.

If you do this sort of thing, please PM me your fee and how soon. I have a clean 600 dpi scan. Not looking for free help on this one, it has to be official.`,
    },
    { engagement: 'contract' },
  ),
  other('en6-063', {
    title: '',
    source: 'mastodon',
    url: 'https://pens.inkwharf.example/@dorothea_w/1163',
    postedAt: '2022-11-28T08:05:00Z',
    body: `Every December someone asks me to draw their family "as a little favour", and every December I work out that the favours come to about £1,400. This year I'm going to say my price out loud, in a normal voice, and see if I die.`,
  }),
  request(
    'en6-064',
    {
      title: 'Magician for the school summer fair, Sat 22 June',
      body: `Evening all, PTA hat on. Our magician has double booked himself (some trick) so we need another for the summer fair on 22 June. Two 25 minute shows, 1pm and 3pm, ages 4 to 9, indoors if wet. £150 for the pair, paid on the day. DBS and public liability needed for the school's paperwork. Send anybody good our way, or if it's you: pta@elmroadprimary.example. Thank you!! Kirsty x`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'pta@elmroadprimary.example', 'asked')],
    },
  ),
  offer(
    'en6-065',
    {
      title: 'Small flock shearing, Powys / north Herefordshire',
      body: `Shearing for people with 2 to 60 sheep that the contractors won't come out to. £4.50 a ewe, tups £9, minimum call out £50. I'll do feet at the same time if they're penned and DRY. Please have them in off grass the night before. Wool rolled, you keep it. Taking names now for mid May to end June. Gethin, 029 2018 0163, evenings, or leave a message.`,
    },
    { contacts: [contact('phone', '+442920180163', 'asked')] },
  ),
  other('en6-066', {
    title: "A client's dog got hurt while I was sitting. Who pays the vet?",
    source: 'reddit',
    url: 'https://www.reddit.com/r/petsitting/comments/zk1066/',
    postedAt: '2022-03-20T14:57:00Z',
    body: `House sit, six days, $65 a night through an app. Day 4 the older dog jumped off the deck (there's a gate, gate was shut, he just went over) and tore his cruciate. I rang the owners straight away, took him to their vet, paid the $480 on my own card because they were on a boat.

They've now said they'll reimburse "half, to be fair". Contract from the app says emergency care is on the owner. Has anyone taken this further? I don't want the bad review but I also don't have $240 to spare.`,
  }),
  request(
    'en6-067',
    {
      title: 'Hedge to be brought down, Navan',
      source: 'discourse',
      url: 'https://boards.meathlocal.example/t/hedge-navan/1067',
      postedAt: '2013-08-22T18:18:00Z',
      body: `Howaya, have 40 metres of leylandii, about ten foot now and I want it at seven, top and both sides, and the cuttings taken away. Lad who did it two years ago charged me 250 euro and I'd be happy to give the same again, cash. Access for a trailer round the back. Any day but Sunday. PM me here.`,
    },
    { engagement: 'contract', budget: { minMinor: 25000, maxMinor: 25000, currency: 'EUR', unit: 'fixed' } },
  ),
  request(
    'en6-068',
    {
      title: 'Photographer building a portfolio? Our wedding could be it',
      body: `We're doing the whole day for under 2k so there's nothing left for a photographer, we know how cheeky that is. But the setting is gorgeous (walled garden outside Ludlow, 3rd Aug, 50 guests) and you'd have a free hand and could use every picture. We would feed you and put you at a table with the fun cousins. It'd suit a student or somebody who does landscapes and wants to try people. Message me if you fancy it x`,
    },
    { scam: 'a portfolio and a meal instead of a fee' },
  ),
  other('en6-069', {
    title: 'Local services thread: March',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Halifax/comments/zk1069/',
    postedAt: '2021-03-01T10:00:00Z',
    tags: ['Megathread'],
    body: `Plumbers, dog walkers, tutors, people with trucks: this is your place. Post what you do, roughly what you charge, and which side of the harbour you're on. One comment per business. If you're looking for somebody, ask here as well instead of making a new post.

No MLM, no crypto, no "my buddy does it cheaper". Last month's thread is linked in the sidebar.`,
  }),
  request(
    'en6-070',
    {
      title: 'Dep drummer, Sat 6 Dec, Harrogate, £220',
      body: `Our drummer's wrist is in plaster. Function band, hotel do just outside Harrogate, three 40 minute sets, mostly Motown and Stax plus the usual at the end. Charts or a Dropbox of recordings, whichever you like. £220 plus fuel, in your account by the Monday. House kit is half decent, bring breakables. In at five, out by half twelve.

If you've depped before and can follow an MD who conducts with his eyebrows: russ@northernsoulrevue.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 22000, maxMinor: 22000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'russ@northernsoulrevue.example', 'asked')],
    },
  ),
  offer(
    'en6-071',
    {
      title: 'Piano tuning, 25 years, Twin Cities',
      source: 'craigslist',
      url: 'https://minneapolis.craigslist.org/hnp/lss/d/piano-tuning/zk1071.html',
      postedAt: '2012-10-09T16:00:00Z',
      body: `<b>Tuning $110, pitch raise $50 more</b> if it's been sitting. Registered technician, uprights, grands, and yes I will look at your grandmother's spinet and tell you the truth about it.<br><br>Minneapolis, St Paul and the near suburbs. Weekday slots are easiest in the morning.<br>Call Arne: (612) 555-0109`,
    },
    { contacts: [contact('phone', '+16125550109', 'asked')] },
  ),
  other('en6-072', {
    title: 'What do you pay your Saturday staff?',
    source: 'discourse',
    url: 'https://forum.petalandstem.example/t/saturday-staff-pay/1072',
    postedAt: '2019-04-01T18:24:00Z',
    body: `Florist, small market town, two of us plus a Saturday girl who's off to uni. She was on £7 an hour since she was 16 and has, frankly, been running the shop on Saturdays. I want to pay the next one properly but I also saw our January.

Do you go by age bands or flat? Do you give them the leftover flowers or is that a tax thing? (Serious question.) We're not advertising yet, just trying to get the sums right first.`,
  }),
  request(
    'en6-073',
    {
      title: '',
      body: `HIRING 50 PEOPLE WORLDWIDE 🌍 work with your phone 30–60 min daily, like and subscribe YouTube channels of our merchants, $150–$400 per day, withdraw every evening. New workers get first 3 tasks free, then top up 50 USDT to unlock the VIP merchant tasks, it comes back with your commission. Contact receptionist on Telegram @glowmerchant_amy (mention code 118)`,
    },
    {
      budget: { minMinor: 15000, maxMinor: 40000, currency: 'USD', unit: 'day' },
      contacts: [contact('telegram', 'glowmerchant_amy', 'asked')],
      scam: 'a deposit in advance',
    },
  ),
  request(
    'en6-074',
    {
      title: 'Website for a small gym in Nelson',
      source: 'reddit',
      url: 'https://www.reddit.com/r/newzealand_smallbiz/comments/zk1074/',
      postedAt: '2022-08-17T21:30:00Z',
      body: `Kia ora. We've a 180 member gym and a Facebook page, and that's the whole of our internet. Need a proper site: home, classes and timetable, prices, the trainers, contact. No shop, no booking, that's on another system we'd link to. I've photos and can write the words, they'll just need tidying.

Looking at about 2k for it and happy to pay half on starting. I'd want to be able to change the timetable myself without ringing anyone. Cheers, tane@ironfernnelson.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 200000, maxMinor: 200000, currency: 'NZD', unit: 'fixed' },
      contacts: [contact('email', 'tane@ironfernnelson.example', 'asked')],
      services: ['five_page_website'],
    },
  ),
  other('en6-075', {
    title: 'Paid a landscaper $11k. The patio drains toward the house.',
    source: 'lemmy',
    url: 'https://lemmy.thicketfolk.example/post/41075',
    postedAt: '2023-09-25T02:41:00Z',
    body: `He came recommended, had a nice truck and drew everything on graph paper. I wrote the checks. First storm last night and there's an inch of water against my back door.

He says the slope is "within tolerance". The tolerance of what, a submarine? I've told him I want it relaid, he offered to add a drain for another $900. If you've been through this: did you get it fixed by the same crew or did you cut your losses? I have the contract and it says "graded away from structure" in his own handwriting.`,
  }),
  request(
    'en6-076',
    {
      title: 'Tech editor wanted for sock patterns',
      source: 'discourse',
      url: 'https://forum.skeinhaus.example/t/tech-editor-wanted-socks/1076',
      postedAt: '2022-03-08T07:35:00Z',
      body: `I have a collection of seven sock patterns coming up (toe-up, three of them with charted cables, five sizes each) and my tech editor is taking a break for her health, so I'm looking for a new one, and if we get on I'd like it to last.

You should be comfortable checking stitch counts over a grading spreadsheet and telling me, politely, that a heel can't work like that. I follow the usual style sheet and will send it. The first pattern would be due back in about three weeks, the rest over spring.

I pay $30-35/h and have never had an invoice older than four days. Tell me what else you have edited: jules(at)mossandheel(dot)example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 3000, maxMinor: 3500, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'jules@mossandheel.example', 'asked')],
    },
  ),
  other('en6-077', {
    title: 'Parent wants to pay me only for the lessons where he "learned something"',
    body: `I tutor GCSE physics, £38 an hour, term's notice, it's all on one page that they sign. New dad this year, very charming. After half term he wrote that he'd gone over the lessons with his son and in his judgment three out of six had been "consolidation", so he's transferred half.

I've been doing this nine years and have never once had to write back to somebody explaining what consolidation is. Tell me I'm right to drop them. Also tell me how to get the £114.`,
  }),
  offer(
    'en6-078',
    {
      title: 'Free headshots for performers, Brooklyn, two Sundays only',
      body: `I shoot landscapes and interiors for a living and want ten headshots of real faces before I start charging for them. So on the 5th and the 12th I'm doing half hour slots in my studio by the Navy Yard, no fee, you get three retouched files and I get to show them. All ages, all types. After that it'll be $175, so.

Sign up: https://halftonerosa.example/headshots`,
    },
    { contacts: [contact('website', 'https://halftonerosa.example/headshots', 'asked')] },
  ),
  request(
    'en6-079',
    {
      title: 'Night lamber, 3 weeks from 20 March, nr Kelso',
      body: `640 mules, indoor, three weeks of nights 9pm to 7am, another person on days and the vet ten minutes off. £13.50 an hour and a caravan with a heater that works. You want to have lambed before, students with a season behind them are welcome. Own waterproofs. Not bothered about a CV, bothered about hands. Phone Isla Rutherglen on 0131 496 0177 between 12 and 1 or after 7.`,
    },
    {
      budget: { minMinor: 1350, maxMinor: 1350, currency: 'GBP', unit: 'hour' },
      contacts: [contact('phone', '+441314960177', 'asked')],
    },
  ),
  other(
    'en6-080',
    {
      title: 'Room to let, quiet house, Cork city',
      source: 'discourse',
      url: 'https://boards.leesidenotices.example/t/room-quiet-house/1080',
      postedAt: '2015-09-01T12:12:00Z',
      body: `Double room, €480 a month with bills in, share with two nurses on shifts and a cat. Would suit a professional or postgrad, someone who doesn't practise the trombone (we had one). Handy for the hospital and the 208. Deposit and references. To see it write to ballyphehaneroom@leesidepost.example and say what you work at.`,
    },
    { contacts: [contact('email', 'ballyphehaneroom@leesidepost.example', 'asked')] },
  ),
  request(
    'en6-081',
    {
      title: 'Turn 3 hours of phone clips into a wedding film',
      source: 'craigslist',
      url: 'https://raleigh.craigslist.org/crg/d/turn-hours-of-phone-clips/zk1081.html',
      postedAt: '2021-07-06T00:50:00Z',
      body: `We couldn't afford a videographer so everyone just filmed. There's 212 clips in a Google Drive, half of them sideways. I'd like one film out of it, five to eight minutes, some music, my grandma's toast left whole because she passed in May.

$200. No rush, before our first anniversary in October. I don't need fancy, I need someone who will sit through it. wilhelmina@queenanneslace.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 20000, maxMinor: 20000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'wilhelmina@queenanneslace.example', 'asked')],
      services: ['short_video_edit', null],
    },
  ),
  other('en6-082', {
    title: '⚓ Saltmarsh Roleplay is OPEN ⚓',
    body: `Text based low fantasy, 18+, about 40 active writers. We've got a working economy, a crime system, and a mayor who has been impeached twice. Become a smuggler, hire a crew, open a tavern, get a job on the docks and lose it.

• no word count minimum
• approved characters within a day
• friendly staff, nobody gets paid, nobody has to donate

Link is in my bio, say Pike sent you`,
  }),
  request(
    'en6-083',
    {
      title: 'Nanny for twins, relocating family',
      source: 'craigslist',
      url: 'https://spokane.craigslist.org/kid/d/nanny-for-twins/zk1083.html',
      postedAt: '2013-01-29T09:44:00Z',
      body: `My name is Mrs. Clarissa, I and my husband are deaf and we will be relocating to your city in two weeks from Ontario. I need a God fearing nanny for my twin girls age 4, Mon - Fri, 6 hours a day, $650 weekly. We will not be able to meet before we arrive but to secure your service my husband company will mail a check to you, it contains your first week and the money for the children's wheel chair and beds, which you will send to the store agent by Western Union so all is ready in the house. Reply clarissa.home@goodnest.example with your name and address`,
    },
    {
      budget: { minMinor: 65000, maxMinor: 65000, currency: 'USD', unit: 'week' },
      contacts: [contact('email', 'clarissa.home@goodnest.example', 'asked')],
      scam: 'a cheque to deposit and pass on',
    },
  ),
  offer(
    'en6-084',
    {
      title: 'Handyman - drywall, doors, decks, Ikea. Hamilton Mountain',
      source: 'kijiji',
      url: 'https://www.kijiji.ca/v-handyman/hamilton/handyman-drywall-doors-decks/zk1084',
      postedAt: '2018-06-12T11:25:00Z',
      body: `Laid off from Stelco after 22 years and busier now than I was there. Small jobs welcome, nothing under $60 to come out. $45/hr after that, materials at cost, I show you the receipts. No gas, no panels, no roofs, I'll tell you who to call for those. Free quotes if you send pictures. Vince 905-555-0147 text is best`,
    },
    { contacts: [contact('phone', '+19055550147', 'asked')] },
  ),
  other('en6-085', {
    title: 'Twitch rejected 2 of my 6 emotes, do I go back to the artist?',
    body: `Commissioned a set of six for affiliate, $15 each, artist was super nice and delivered on time. Twitch says two of them are "too similar to existing IP" (it's a frog holding a mug??).

She offers two revisions but we've used those on colours. Is a platform rejection normally the artist's problem or mine? I don't mind paying again for the two, I just don't know what's standard and don't want to be That Client.`,
  }),
  other('en6-086', {
    title: 'WTB: 4-shaft table loom, up to £200, will collect (Devon/Somerset)',
    body: `Ashford or Harris preferred but any make considered so long as the heddles are all there. Light rust fine. I have cash and an estate car. I'm also after a warping board and reeds if you're clearing out a studio. Not interested in rigid heddle ones thank you, I have two already and they look at me.`,
  }),
  other('en6-087', {
    title: 'First wingback, 61 hours, never again (until the next one)',
    source: 'reddit',
    url: 'https://www.reddit.com/r/upholstery/comments/zk1087/',
    postedAt: '2024-04-22T19:07:00Z',
    tags: ['Project'],
    body: `Stripped to the frame, reglued two joints, new webbing, coil springs kept because they were perfect, horsehair washed in the bathtub (my wife has views). Fabric was a $38/yd wool end-of-roll.

A shop quoted me $1,650 for the labor and having now done it I think they were undercharging. Where the piping meets at the back of the left wing is a crime, please don't zoom in.`,
  }),
  other('en6-088', {
    title: 'What a year of ghostwriting paid me',
    source: 'devto',
    url: 'https://dev.to/calderwrites/what-a-year-of-ghostwriting-paid-me-zk88',
    postedAt: '2021-01-06T13:00:00Z',
    tags: ['writing', 'freelance', 'career'],
    body: `I left teaching in December 2019, which was either the best or the worst month available.

**Q1:** two memoirs, both cancelled in March. One client paid a kill fee of 25% because it was in the contract. The other didn't, because it wasn't. That is the whole lesson of this article, you may stop here.

**Q2:** nothing until June. I wrote obituaries for a funeral director, $60 each, and they were the best edited things I did all year.

**Q3:** a podcast host wanted his episodes turned into a book. $14,000 in four parts. He was a delight, he paid early, and he changed the title nine times.

**Q4:** the same host's friends. Three of them.

Total: $41,250 before tax, software $600, a lawyer to fix my contract $450, therapy not itemised.

I'm asked how I find clients. I don't. They know somebody. Be somebody's somebody, I suppose.`,
  }),
  request(
    'en6-089',
    {
      title: "Illustrator for my children's book, 50/50",
      source: 'facebook',
      url: 'https://www.facebook.com/groups/selfpubkidlit/posts/zk1089',
      postedAt: '2016-11-15T03:28:00Z',
      body: `I have written a rhyming story about a hedgehog who's afraid of balloons and everyone who's heard it cries. Now I need the pictures! 32 pages, watercolour look, full spreads. I'm not able to pay an advance but I'm offering a true partnership, fifty percent of all royalties once it's on Amazon, and your name on the cover the same size as mine. There'll be a series. Comment with a sketch of Humphrey (hedgehog, red scarf) and I'll pick the one that feels right.`,
    },
    { scam: 'paid only by a share of later royalties, after a free sketch' },
  ),
  offer(
    'en6-090',
    {
      title: '',
      source: 'nextdoor',
      url: 'https://nextdoor.com/p/zk1090',
      postedAt: '2019-06-18T15:51:00Z',
      body: `Posting for my sister who isn't on here: Imogen is home from nursing school till late August and would love some babysitting, evenings or a regular day. She's 20, first aid, drives, has wrangled my three since they were born. $18/hr for one kid, $22 for two or more. Reach her at imogen.sits@larkmailbox.example and I'll vouch for her till the cows come home`,
    },
    { contacts: [contact('email', 'imogen.sits@larkmailbox.example', 'asked')] },
  ),
  request(
    'en6-091',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/fennimore-writes.example/post/zk1091',
      postedAt: '2024-11-03T17:33:00Z',
      body: `Looking for a paid sensitivity reader: YA, 70k words, Deaf protagonist at a hearing school, BSL. You name the rate, my publisher isn't covering it so it comes out of my advance and that's fine. DMs open, or hello@fennimore-writes.example. Reposts appreciated 💙`,
    },
    { engagement: 'contract', contacts: [contact('email', 'hello@fennimore-writes.example', 'asked')] },
  ),
  other('en6-092', {
    title: 'How do you word a cancellation fee without sounding like an airline?',
    body: `Mobile dog groomer, on my own with the van. Three no-shows this month, that's £135 gone plus the diesel. I want to put in "under 24 hours' notice is charged at 50%" but every way that I write it I sound like I'm about to repossess their sofa.

What do the rest of you put? And do you really enforce it on the old ladies?`,
  }),
  other('en6-093', {
    title: 'Delivery apps took 31% of our January. Printed our own flyers instead',
    body: `Korean place in Calgary, 28 seats, takeout only since the fall obviously. After commission, "marketing", and refunds for soup that the driver spilled, they kept 31 cents of the dollar.

So I hired my nephew and his friend, paid them $18 an hour plus tips plus gas, and we put a flyer in every bag: order by phone, 10% off. Four weeks in it's 40% of our orders. It's not going to scale but I don't need scale, I need rent.

Posting because somebody here told me it couldn't be done. Ask away.`,
  }),
  other('en6-094', {
    title: 'Care home workers win back pay for sleep-in shifts',
    source: 'feed',
    url: 'https://the-aldermoor-courier.example/news/sleep-in-back-pay',
    postedAt: '2017-10-20T06:00:00Z',
    tags: ['news', 'employment'],
    body: `<p>Forty-one staff at three residential homes in Aldermoor are to share about £96,000 in back pay after a tribunal found they should have had the minimum wage for nights spent asleep on the premises.</p>
<p>The charity that runs the homes said it was "disappointed" and warned that it might have to review the number of posts. It is currently advertising for nine night workers.</p>
<p>"I just want my rota," said one of the claimants, who asked not to be named.</p>`,
  }),
  offer(
    'en6-095',
    {
      title: '',
      source: 'mastodon',
      url: 'https://pens.inkwharf.example/@hollis_edits/1195',
      postedAt: '2023-05-15T13:10:00Z',
      tags: ['editing', 'amwriting'],
      body: `I've a gap from mid June, so: line and copy editing for indie authors. SFF, crime, and anything with footnotes. Free sample of 500 words, payment in instalments if that helps. Credits and rates are on my site, mail is quickest: hollis@secondcomma.example #editing #amwriting`,
    },
    { contacts: [contact('email', 'hollis@secondcomma.example', 'asked')] },
  ),
  request(
    'en6-096',
    {
      title: 'Passive income, use your freelancer profile',
      body: `Hi I run a team of senior developers in Asia and we have more skill than we have accounts. If you live in US, UK or Canada and have a verified profile on the freelance sites you can rent it to us. You do nothing, only pass the video verification and keep AnyDesk on so that we log in from your address. We bid, we work, I pay you $300 every month + bonus on big project. Long term cooperation. Telegram t.me/devbridge_hong`,
    },
    {
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'month' },
      contacts: [contact('telegram', 'devbridge_hong', 'asked')],
      scam: 'an account to lend',
    },
  ),
  request(
    'en6-097',
    {
      title: 'Editor for a weekly sermon podcast',
      source: 'reddit',
      url: 'https://www.reddit.com/r/podcasting/comments/zk1097/',
      postedAt: '2020-05-19T10:21:00Z',
      body: `We started recording when the building shut and four thousand people listen now, which nobody planned. I do the editing on a Sunday night and my wife would like me back.

One episode a week, 35-50 minutes, two mics and a Zoom guest about once a month. Noise, levels, cut the coughs and the "can you hear me", add intro and outro, upload to Buzzsprout by Tuesday. £40 an episode. I'd send last Sunday's raw file as a paid test. You needn't be religious, just patient with a man who says "um". vicar@stoswin-online.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'GBP', unit: 'item' },
      contacts: [contact('email', 'vicar@stoswin-online.example', 'asked')],
    },
  ),
  other('en6-098', {
    title: 'Shed to sewing room, before and after',
    body: `Finally finished!! Insulated it ourselves, second hand window off Marketplace (£35), electrician did the supply and three doubles for £420, everything else was us and YouTube. Worktop's an old lab bench, weighs the same as a horse.

Total just shy of £1,900. The quote we'd had for someone to do the lot was seven grand. My back says the seven grand was reasonable.`,
  }),
  offer(
    'en6-099',
    {
      title: '[FOR HIRE] Composer, acoustic & a bit broken, for small narrative games',
      source: 'reddit',
      url: 'https://www.reddit.com/r/gameDevClassifieds/comments/zk1099/',
      postedAt: '2024-09-10T18:54:00Z',
      tags: ['For Hire', 'Music'],
      body: `Nylon guitar, harmonium, tape, my own voice pitched into the floor. I've scored two released games and a dozen jam entries. $130 per finished minute, you own it, adaptive stems included, wwise or fmod if you want me to do the hooking up.

Listen: https://hollowreed.itch.io
Then write: ivo@hollowreed.example`,
    },
    {
      contacts: [
        contact('website', 'https://hollowreed.itch.io', 'published'),
        contact('email', 'ivo@hollowreed.example', 'asked'),
      ],
    },
  ),
  offer(
    'en6-100',
    {
      title: 'BRIDAL MAKEUP, Lagos mainland & island',
      body: `Your wedding date is set? Congratulations dear. Bridal glam for trad and white, gele included, trial session ₦20,000 (removed from your balance when you book). Bride from ₦150,000, bridesmaids ₦25,000 each, minimum of 4. I come to you with my team, we don't do African time o. December is going fast. To book DM me on Instagram: @temilade.beat`,
    },
    { contacts: [contact('instagram', 'temilade.beat', 'asked')] },
  ),
  other('en6-101', {
    title: 'Bin days over Easter',
    body: `For those who missed the leaflet: Friday's brown bins go on SATURDAY, Monday's blue ones on TUESDAY. The council's contractor is two drivers down and says so on their page, so don't ring the depot, they've got enough on. If yours is missed leave it out. Garden waste stickers are £52 this year, I know, I know.`,
  }),
  request('en6-102', {
    title: 'Piano teacher required for 7 yr old, Aundh/Baner Pune',
    body: `Hi all, my daughter is 7 and has been picking tunes on her own since six months on a Casio, so we feel it is time for someone to teach her properly. Twice a week at our home, evening after 5.30 or on Saturday forenoon. Trinity grades not a must at this stage, she should enjoy first. We already spent 38k on the keyboard so please don't suggest to buy another one :) Kindly comment or message me your experience and your monthly fee.`,
  }),
  other('en6-103', {
    title: 'Christmas fair: what would you rather?',
    body: `Committee can't agree so over to you. React with:

🎄 two days, tables £25
⭐ one day, tables £15, finish by 4
🧦 not doing it this year, we're all tired

Closes Friday. If you had a stall last year your vote counts the same as anyone's, Pam.`,
  }),
  offer(
    'en6-104',
    {
      title: 'prop commissions open (2 slots for con season)',
      body: `swords, staffs, masks, that one gun everybody wants from the new season. eva foam mostly, resin for small stuff, i can do leds. masks start at $110, two handers at $240, shipping in a box bigger than you. slots for july cons close when they're gone. ig: instagram.com/foamgoblinworks for pics, discord foamgoblin to talk, refs + your height please`,
    },
    {
      contacts: [contact('instagram', 'foamgoblinworks', 'published'), contact('discord', 'foamgoblin', 'asked')],
    },
  ),
  request(
    'en6-105',
    {
      title: 'Someone patient to teach my mother her tablet',
      body: `Mum's 86, in Hyndland, sharp as a tack and furious at the iPad we gave her. I'm in Leeds and we shout at each other on the phone. I'd like somebody to go in for an hour or two a week and show her the same four things (video calls, the crossword, photos, the Tesco shop) until they stick. £20 an hour, and she'll feed you. No salesmen, she's had those. Phone me first, 0141 496 0121, Catriona`,
    },
    {
      budget: { minMinor: 2000, maxMinor: 2000, currency: 'GBP', unit: 'hour' },
      contacts: [contact('phone', '+441414960121', 'asked')],
    },
  ),
  other('en6-106', {
    title: 'Thank you, bathroom people',
    body: `Just to close the loop on my leaking shower: went with the father and son from Totley that six of you named. Came when they said, £340 all in, took their shoes off. Anyone still waiting for the other lot, don't.`,
  }),
  offer(
    'en6-107',
    {
      title: 'Maths tuition, KS3 to A level, Didsbury or online',
      body: `I'm a maths teacher of 14 years' standing (still teaching three days a week, AQA examiner until 2019). I've two evening slots free from January, Tuesday 6pm and Thursday 7pm, £42 an hour, no charge for the first chat. Good with the ones who've decided that they can't do it.

Please write to me at priyamathsdidsbury at chalkmail dot example with the year group and the last report if you've got it.`,
    },
    { contacts: [contact('email', 'priyamathsdidsbury@chalkmail.example', 'asked')] },
  ),
  other('en6-108', {
    title: 'Why I stopped taking commissions',
    source: 'lemmy',
    url: 'https://lemmy.brushyard.example/post/41108',
    postedAt: '2025-03-17T21:14:00Z',
    body: `Eight years, around 600 pieces, most of them somebody's D&D character. I'm grateful, it paid for a kitchen and a divorce. But I want to write down why I'm done while I still remember it.

It wasn't the money. I'd got to $350 for a full body and a queue. It was never the "can you make her hair a bit more determined" either.

It was that I noticed I hadn't drawn anything without a reference sheet since 2021. Somebody asked me at a party what I like to draw and I said "elves with a backstory, half up front".

So: the queue is closed, the form is gone, everyone who paid has been drawn or refunded. I took a job in a framing shop, thirty hours, regular pay, and I draw pigeons at lunch. They don't ask for changes.

If you're just beginning and someone wants to hire you, take it, honestly. Only keep one day for the pigeons.`,
  }),
  other('en6-109', {
    title: '',
    body: `Could anybody lend me a long ladder on Saturday? Just to get a football and, it turns out, a shoe off the garage roof. I'll have it back within the hour. No. 22, green door`,
  }),
  request(
    'en6-110',
    {
      title: '[PAID] Audio drama, one role left: HESTER (f, 30s-40s, Northern English)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/VoiceActing/comments/zk1110/',
      postedAt: '2023-03-27T20:00:00Z',
      tags: ['Casting Call', 'Paid'],
      body: `*Kelp & Lantern* is a six part gothic audio drama, everything else is cast and we record in May, remotely and one actor at a time.

Hester runs the inn. She's tired, funny, and lying to everyone. Around 300 lines over the six episodes. $120 flat for the role, half at signing, half when the pickups are in.

Sides and the upload are both on the form: https://forms.gle/zxkelp41. Closes 9 April, and we'll answer everyone, including the noes.

EDIT: we've had 60 auditions already, thank you! Still open until the 9th as promised.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('website', 'https://forms.gle/zxkelp41', 'asked')],
      services: ['voiceover'],
    },
  ),
];
