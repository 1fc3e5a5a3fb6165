/**
 * Posts of people who ask, offer and tell without the words for it, by three authors who had read no rule: every third post of theirs, of which nobody
 * who writes rules reads one. The others taught the model of kinds. All of it is invented.
 */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_QUIET_A: readonly PlacedPost[] = [
  other('pa-006', {
    source: 'rss',
    url: 'https://boards.umarrow.example/psych/2381',
    title: 'How much do you earn from side gigs? 8-minute survey, win a £25 voucher',
    body: `I'm a third year at the School of Psychology looking at how students who freelance (design, tutoring, delivery, dog walking, whatever) feel about unpaid time. You answer 22 questions on your hourly rate, your clients and how you were hired, and go into a draw for one of four £25 vouchers.

Ethics ref 2022-118-B. No names kept. Closes Friday.`,
    tags: ['survey', 'dissertation'],
  }),
  request(
    'pa-009',
    {
      source: 'discourse',
      url: 'https://forum.openhex.example/t/npc-portraits-for-the-marsh-campaign/1190',
      title: 'NPC portraits for the Marsh campaign',
      body: `so the campaign is basically finished (14 scenarios, all playable, thx to everyone who tested) except that half the swamp people are still using the placeholder potato i drew in 2011. i've some overtime money and i'd like it to go to one of the pixel folks on here instead of on steam sales

what i need: 8 busts, 400x400, the painterly style of the mainline portraits not the anime ones. list:
- mudwitch, 60ish, kind eyes
- her idiot nephew
- 3 x ferryman family, should look related
- tax collector (i want to hate him)
- leech merchant
- dead king, but fresh

30 bucks a pop, 20 for the nephew because he can be lazy. must be ok with gpl. paypal or ko-fi whichever

add me on discord: mirelord_tk`,
      author: 'tk',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 3000, currency: 'USD', unit: 'item' },
      contacts: [contact('discord', 'mirelord_tk', 'asked')],
    },
  ),
  other('pa-015', {
    source: 'forum',
    url: 'https://www.benchdogs.example/forum/rules/2',
    title: 'READ BEFORE POSTING in Jobs & Commissions',
    body: `1. Say what you pay. "Competitive" is not a number. Threads without a figure get 24 hours and then the bin.
2. One thread per job. Bumping once a week is fine.
3. No "quick favour" threads, that's what the Lounge is for.
4. If you're offering your services use the Makers for Hire board, one thread each, keep it up to date.
5. We've had three people asked to cash a cheque for "materials" this month. Don't. Report and walk away.

Questions to any of the mods, use the button.`,
    author: 'Moderator: Alder',
  }),
  request(
    'pa-018',
    {
      source: 'facebook-group',
      title: '',
      body: `Our plow guy just told us he sold the truck. Double driveway + the turnaround, corner of Moonlight & Kingsway Sudbury. He was $45 a push and we'd keep it at that, seasonal also fine if you prefer. Has to be out by 6:15 because of my shift at the hospital. pm me`,
      postedAt: '2022-11-14T23:41:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4500, maxMinor: 4500, currency: 'CAD', unit: 'item' },
    },
  ),
  request(
    'pa-021',
    {
      source: 'rss',
      url: 'https://lists.geog.northmere.example/pgr/2021-May/0193.html',
      title: '[pgr] 19 interviews, Glaswegian, help',
      body: `Hi everyone

I have 19 recorded interviews (fishing families, each 40-70 min) and a supervisor who wants them all transcribed by mid July. I tried the automatic thing and it rendered "the weans were greetin" as "the wines were greeting".

The department lets me spend £1.10 per audio minute, claimed through the usual casual claim form, so you must have right to work here. Intelligent verbatim, timestamps every two minutes, confidentiality form to sign because some of them swear about named people.

If that suits you or a friend: f.mcaulay (at) northmere.example.

Fiona`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 110, maxMinor: 110, currency: 'GBP', unit: 'item' },
      contacts: [contact('email', 'f.mcaulay@northmere.example', 'asked')],
    },
  ),
  other('pa-027', {
    source: 'forum',
    url: 'https://www.voidtraders.example/forums/bounties/5512',
    title: '[BOUNTY] 400M credits on Captain Reddick, wanted DEAD',
    body: `He camped the Orsk gate for three days and podded half my corp. 400M isk-creds to whoever brings me the corpse item, another 100M for each of his alts. Paid in station, screenshots needed. Escrow through the usual guy. I'm hiring mercs on retainer too if you bring your own logi, rates as per the corp wiki.`,
    author: 'Vasha Tull',
  }),
  offer(
    'pa-030',
    {
      source: 'nextdoor',
      title: 'Patient computer help for older folks',
      body: `Retired schoolteacher (38 yrs of chemistry, nothing frightens me). I'll come to your house and sort the printer, the photos, the phone, the "virus" that isn't. $25 and I stay until it works or we both give up, then it's free. Southside and Fernwood. Leave me a note on here, I look at it after supper. — Mr. Abernathy`,
    },
    { contacts: [] },
  ),
  request(
    'pa-033',
    {
      title: 'hour and a half of footage, need about 4 min that goes hard',
      body: `Our homie Dre moved to Portland last week and before he left we filmed three weekends at the ditch + the hospital banks. vx and a phone, so two different looks, i want it to feel like one. I tried in imovie and it's a crime.

keep: the hospital line, the slam at the gas station (he's ok), his mom waving
cut: basically all of me
music: we got permission from a friend's band, i'll send the wav

i got 150 for whoever cuts it, venmo before u send the final so nobody gets weird. premiere's june 21 at the shop on a bedsheet

lmk w/ something u cut before`,
      author: 'ditchkid',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' },
      contacts: [],
      services: ['short_video_edit'],
    },
  ),
  request(
    'pa-036',
    {
      title: 'Y10 maths',
      body: `Mums (and Gareth 😂) does anyone know somebody who sits down with kids for maths? Kyle's predicted a 3 and he needs a 5 for the plumbing course. He's not thick he just goes blank. Tuesday or Thursday after tea, round ours, I'd be in the house. Obviously we'd pay, just don't know what it goes for these days, last time we had anyone was for our Jade in 2014 and she was 15 quid`,
      postedAt: '2023-09-20T20:40:00Z',
    },
    { engagement: 'contract' },
  ),
  request(
    'pa-039',
    {
      title: 'Poster for our EP launch (psych / doom / bit of cumbia)',
      body: `Yo artists. Room holds 300, four bands, we expect it to sell out. We can't pay cash for the poster but your name goes on every single one, we'll tag you in everything (11k on insta), you drink free all night, AND if we like it there's t-shirts down the line. Needs to be A2, three colours max, with a snake. By the 9th. hit us up @gravelpalms on instagram`,
      author: 'gravelpalms',
    },
    {
      engagement: null,
      contacts: [contact('instagram', 'gravelpalms', 'asked')],
      scam: 'unpaid: a tag and drinks instead of money',
      services: ['social_graphics'],
    },
  ),
  request(
    'pa-042',
    {
      title: 'A grave in Llanelli — I am in Tasmania',
      body: `This will sound peculiar from a stranger on the other side of the planet. My great aunt Ceinwen is in Box Cemetery, Llanelli, plot number known, and a cousin's photo shows the stone black with lichen and a bramble through it. I can't get there, I'm 81.

I'd be so pleased if someone local would clear it, wash the stone GENTLY (plain water, soft brush, no bleach, no pressure washer) and leave some daffs at Easter. Photographs before and after. I can send £70 by bank or however you like, in advance if you'd rather, I've lived long enough to trust people.

No hurry, though at my age, some hurry.

Marjorie Tipping`,
      author: 'marj_in_tassie',
      postedAt: '2017-02-12T03:33:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 7000, maxMinor: 7000, currency: 'GBP', unit: 'fixed' },
      contacts: [],
    },
  ),
  request(
    'pa-045',
    {
      source: 'forum',
      url: 'https://hamshack.example/t/70-ft-rohn-25-and-no-knees',
      title: '70 ft Rohn 25 and no knees',
      body: `TriBander on top has a reflector pointing at the ground since the ice. Rotor makes a noise I'd describe as expensive. I am 74, my climbing buddy went SK in spring, and the XYL says if I put on the harness she'll be gone when I get down.

What's to be done: take down the yagi and rotor (gin pole here), inspect the guys, put up new coax and the replacement rotor which is in its box. A day's work I guess, I'm ground crew and cook.

Whatever your climbing insurance wants for the rider, plus 300 to you for the doing. Wichita, flexible on dates but before contest season of course. Please say what towers you've been up.

73 Gene`,
      author: 'ge_wichita',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' },
    },
  ),
  request(
    'pa-048',
    {
      title: 'HOME LOGISTICS ASSISTANT ★ no experience ★ 2,800/month',
      body: `EuroSwift Forwarding expand in your region and require responsible ladies and gentlemen with free time 2 hours in day. Duty: receive the packages at your home address, check that is not damaged, print new label which we e-mail and bring to post office. Salary 2800 USD month + 40 each package. First payment after 30 days of trial. Send scan of ID and proof of address for contract.

hr.team@euroswift-fwd.example`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 280000, maxMinor: 280000, currency: 'USD', unit: 'month' },
      contacts: [contact('email', 'hr.team@euroswift-fwd.example', 'asked')],
      scam: 'parcels to pass on from the own home, paid only after thirty days, scan of an ID',
    },
  ),
  other('pa-051', {
    source: 'lemmy',
    url: 'https://crafty.example/post/55120',
    title: 'Weekly digest (bot)',
    body: `beep. This week in c/handmade: 41 posts, 212 comments.
Most liked: "Commission from hell, part 3".
Paid gigs posted: 3. Gigs filled: 1. Median stated pay: 120 EUR.
Most used word: "exposure" (in anger).
I am a script and was not hired by anyone. Reply !stop to be left alone.`,
    author: 'digestbot',
  }),
  other('pa-054', {
    title: 'Best way to pay an illustrator in Argentina?',
    body: `She finished my picture book (28 spreads, gorgeous) and the last milestone is $1,200. Bank wire eats 45 and takes a week at her end at a terrible rate. She'd like crypto, my accountant would like me to never say that word again. What are other self publishers doing? I found her here three years ago so don't worry, I'm not in need of anybody, just of a way to send the money.`,
    author: 'mossandfable',
    postedAt: '2021-12-01T13:00:00Z',
  }),
  other(
    'pa-057',
    {
      title: 'New podcast about working for yourself in the countryside',
      body: `Eight episodes so far: the woman who shears alpacas in four counties, a thatcher who turned down a prince, how to send an invoice to someone you see in church. Nobody's selling a course. Ad-free because nobody wants to advertise. Next one is "My first client still owes me a goat". Listen at dirtroadfreelance.example, tell me who I should talk to.`,
      author: 'hattie_b',
    },
    { contacts: [contact('website', 'https://dirtroadfreelance.example/', 'published')] },
  ),
  request(
    'pa-060',
    {
      source: 'forum',
      url: 'https://yakfishers.example/t/11887',
      title: 'Thumbnails for a fishing channel that looks like a hostage video',
      body: `G'day. 212 videos, 3,900 subs, missus reckons it's because every thumbnail is my thumb. Someone with an eye could fix that. I've got stills for all the new ones (barra, jacks, one croc that was closer than it looks).

$12 a thumbnail, one a week to start, if the numbers go up we'll do the back catalogue at the same money. NT based, paid Fridays, PayID.

Reply on here, I'm on the water so it might take me a day. Baz`,
      author: 'BarraBaz',
      postedAt: '2021-03-15T22:22:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1200, maxMinor: 1200, currency: 'AUD', unit: 'item' },
      contacts: [],
      services: ['thumbnails'],
    },
  ),
  offer(
    'pa-063',
    {
      title: 'Shearing small mobs, Wairarapa',
      body: `10 sheep or 200, alpacas by arrangement (they spit, I charge for it). $9 a head over 30, $14 under, crutching 4. Bring them in dry please. Portable stand and me, plus my daughter rousing in the holidays. Text Hemi with your address and rough numbers, 021 555 0118`,
    },
    { contacts: [contact('phone', '+64215550118', 'asked')] },
  ),
  other('pa-066', {
    title: 'The Table, an essay',
    body: `A gentleman engaged me to make a dining table. Walnut, ten foot. We agreed 4,200, he paid a third. In week three his wife asked if it could be oak. In week five he asked if it could be eight foot "but the same price obviously the other way". In week seven they were getting a divorce and each of them rang me separately to say that the table was theirs and would I hold on to it.

I've now been employed, in effect, as the neutral party in a custody dispute. Both have offered me extra to tell the other one that it burned.

It's under a sheet. It's a good table. I had a client once who paid on time, I think of him often.`,
    author: 'tenoncourt',
    postedAt: '2012-10-30T20:00:00Z',
  }),
  other('pa-069', {
    source: 'forum',
    url: 'https://quiltcorner.example/threads/longarm-pricing-by-the-inch.5518/',
    title: 'Pricing by the square inch, am I giving it away?',
    body: `I'm at 1.5 cents per sq in for edge to edge, which on a queen is about $120, batting extra. Shop in the next county charges 2.5 and has a wait list til March. My customers are my guild ladies, and every time I think about raising it I picture Lorraine's face.

How did you tell your regulars? Letter? Sign on the door? Did you lose any? Do you charge for fixing wavy borders. Do you charge for cat hair.`,
    author: 'Nana_Longarm',
  }),
  request(
    'pa-072',
    {
      source: 'mailing-list',
      url: 'https://lists.benthos-eu.example/hyperkitty/thread/8XW2/',
      title: 'zero-inflated something, reviewer 2, and I',
      body: `Dear list,

Reviewer 2 wants that I redo the whole analysis as "hurdle or ZI mixed model with spatial term". I know what every of these words means alone. The dataset is 3,400 grabs, 61% zeros, nine cruises. The code runs in R, but the residuals look like abstract art.

My group has no statistician since two years. I can engage an outside person for 6 hours at €60 the hour, invoice to the institute in Kiel, must be before the 15th as then is the resubmission. I don't need a coauthor and I don't need a course, I need somebody who sits beside me by screen share and says "no, Anke, not this".

a.borchert [ät] kuestenlabor [punkt] example

Danke / thanks / tack
Anke`,
      postedAt: '2019-11-06T08:08:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6000, maxMinor: 6000, currency: 'EUR', unit: 'hour' },
      contacts: [contact('email', 'a.borchert@kuestenlabor.example', 'asked')],
    },
  ),
  request(
    'pa-075',
    {
      title: 'Cash, a red suit, and you tell nobody',
      body: `We live on a lane with nine children who talk to each other. So whoever does it cannot be from Ballyvoile, can't have a local accent, and can't be seen getting out of a car. I'll leave the money in an envelope under the flowerpot BEFORE you come, €80, because I'll be sitting inside being surprised. Suit is in the shed, shed's open. You walk past the front window at 6.40 on the 24th, wave, drop one sack, go. Four minutes. Reply here without your name and I'll send you the eircode. No I'm not a murderer, I'm a dental nurse.`,
      postedAt: '2018-12-11T22:02:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8000, maxMinor: 8000, currency: 'EUR', unit: 'fixed' },
    },
  ),
  other('pa-078', {
    source: 'discourse',
    url: 'https://meta.wordsmithery.example/t/show-the-fee-or-lose-the-post/212',
    title: 'Proposal: show the fee or lose the post',
    body: `Every week in Paid Opportunities somebody writes "rate TBD, DM me your rates". Forty people DM. Thirty-nine hear nothing. I counted: of the 112 jobs posted since spring, 61 had no figure, and of those the median (from people who told me) was 2 cents a word.

So: a required field, minimum and maximum, in a currency. Posts without get hidden. Vote below. I have no dog in this fight, I gave up freelancing for a bakery in 2019 and have never been richer.`,
    author: 'crumb_and_clause',
    tags: ['meta', 'poll'],
  }),
  other(
    'pa-081',
    {
      title: 'WARNING - fake piano buyer / mover',
      body: `Sellers beware. I listed Gran's upright for $300. A "Mrs Daphne Coole" offered full price plus 200 for "my troubles", her mover would come, she'd send a cashier's check for 1,450 and I should pay the mover the rest by Zelle. Address used was daphnecoole.estates@fastmailer.example and the mover's cell (702) 555-0188. Check looked perfect. My bank says it's the fourth this month.

Piano's still here by the way, still 300, still out of tune.`,
      author: 'marcy_in_reno',
      postedAt: '2016-05-02T23:18:00Z',
    },
    {
      contacts: [contact('email', 'daphnecoole.estates@fastmailer.example', 'seen'), contact('phone', '+17025550188', 'seen')],
    },
  ),
  request(
    'pa-084',
    {
      source: 'parents-chat',
      title: '',
      body: `Does anyone have the name of that magician from Oscar's party, the one who wasn't scary?? Rufus turns 6 on the 19th, 22 kids, church hall 2-4, and husband has volunteered to "do some tricks" so I need a real one fast. Happy to pay proper party rates if free that day`,
      postedAt: '2022-02-02T10:11:00Z',
    },
    { engagement: 'contract' },
  ),
  request(
    'pa-087',
    {
      source: 'forum',
      url: 'https://tapeheads.example/t/33021',
      title: '5 songs, 4 idiots, 1 phone in a bucket',
      body: `Recorded our ep in a grain bin because the reverb is insane. It's also on everything and you can't turn it off. Stems are ok, drums are 2 mics, vocals ok, bass DI, there's a pigeon on track 3 we want to KEEP.

75 cad a song is what we've got, x5. Like early Songs: Ohia but faster. Deadline isn't real. Whoever does it gets listed as member on bandcamp lol (as well as the money, relax).

hmu telegram: grainbin_saskatoon`,
      postedAt: '2021-11-29T04:04:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 7500, maxMinor: 7500, currency: 'CAD', unit: 'item' },
      contacts: [contact('telegram', 'grainbin_saskatoon', 'asked')],
    },
  ),
  other('pa-090', {
    source: 'rss',
    url: 'https://eastbankgardens.example/notes/71',
    title: 'Who wants to start a tool library with me',
    body: `There's an empty kiosk at the tram stop and the city lets it for 1 euro a year to associations. I've a shelf of drills, a lawyer friend for the statutes and no plan. I need two or three co-founders who will sit in it on Saturdays for nothing, argue over the drill policy, and become honorary something. Nobody earns a cent, it's against the statutes. First meeting Thursday in the laundrette.`,
  }),
  offer(
    'pa-093',
    {
      title: 'Knives, scissors, mower blades, one (1) halberd so far',
      body: `I'm at the Saturday market in Corvallis by the kettle corn, wet wheel and leather strop, $6 a kitchen knife, $9 bread knives, shears from 12. Can't come Saturdays? There's a drop box on my porch, 114 Polk. Put your number on the tape. Restaurants on a weekly round, ask me at the stall. Theo the sharpener`,
      postedAt: '2018-05-02T17:00:00Z',
    },
    { contacts: [] },
  ),
  other('pa-096', {
    title: 'Careers fair for creative subjects, Thursday, Main Hall',
    body: `Thirty employers, among them two museums, a games studio and the county archive. Several are recruiting for paid summer placements (from £11.44/h), bring printed CVs. 12:30 portfolio surgery, 14:00 panel "My first freelance client". Free for students & alumni, no booking. There'll be pizza until there isn't.

Careers Service, Floor 2`,
    postedAt: '2024-02-26T09:00:00Z',
  }),
  request(
    'pa-099',
    {
      source: 'rss',
      url: 'https://boards.uniyard.example/startups/331',
      title: 'CS people: build the app that fixes group projects',
      body: `Three of us from the business school (finalists in the Dean's Pitch, £500 won, spent on pizza and a logo). The idea: an app which scores how much everybody really did. We've validated with 200 students. What we don't have is somebody who codes. You would do the backend and frontend and the AI part. We can't offer a wage now but 8% of the company vested over four years, which at our projected valuation is worth about £240k. Demo day is in five weeks so you'd need to start at once.

teamfairshare@uniyard.example`,
      author: 'fairshare_ceo',
      tags: ['startups', 'looking-for-developer'],
    },
    {
      contacts: [contact('email', 'teamfairshare@uniyard.example', 'asked')],
      scam: 'no wage, only a small share in a company that does not exist yet',
    },
  ),
  other('pa-102', {
    source: 'lemmy',
    url: 'https://slowcraft.example/post/8122',
    title: 'Poll: do you work for family for free',
    body: `[ ] yes, always
[ ] yes but they feed me
[ ] half price, full complaints
[ ] I've tripled my rate for family and now it's quiet
[ ] I am the family

Inspired by my sister who wanted to commission a quilt for "maybe forty dollars".`,
    author: 'basting_spray',
  }),
  request(
    'pa-105',
    {
      source: 'mailing-list',
      title: '[myco-coop] who eats oyster mushrooms in the Midlands?',
      body: `Hi all, minutes are attached, the only thing that needs somebody is item 6.

6. We don't know how big the thing is. Five of us grow about 900 kg a month together and sell to whoever answers the phone. The lender (and frankly, Dilip) wants it on paper: how many restaurants & box schemes between Coventry and Derby, what they buy at the moment, from where, at which price, is it growing, where the numbers come from. Ten pages no fluff. Secretary is authorised to spend up to £700 on an outside person to dig this out over September. Don't go and ask growers, they lie. We lie.

Replies off list to coop@fenlandoyster.example, attention of Bea.`,
      postedAt: '2021-08-19T15:09:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 70000, maxMinor: 70000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'coop@fenlandoyster.example', 'asked')],
      services: ['market_research'],
    },
  ),
  offer(
    'pa-108',
    {
      source: 'discourse',
      url: 'https://forum.chiptunery.example/t/17740',
      title: 'your game needs a boss theme, i have 61 of them',
      body: `been writing for jams for nine years, never asked for money, my partner says i should start. so. loops €35, a whole game's worth from €250, adaptive stuff in the middleware of your choice for a bit extra. real gameboy on request, i own four.

everything i've done: oktopulse.example
talk: discord → oktopulse , or mail hi@oktopulse.example

i'm awake when you aren't (perth)`,
      author: 'oktopulse',
      postedAt: '2023-06-06T17:17:00Z',
    },
    {
      contacts: [
        contact('website', 'https://oktopulse.example/', 'published'),
        contact('discord', 'oktopulse', 'asked'),
        contact('email', 'hi@oktopulse.example', 'asked'),
      ],
    },
  ),
  offer('pa-111', {
    title: 'stats for your thesis? I speak SPSS, R and tears',
    body: `Postdoc in psychometrics between contracts (until the 1st of October at least). Can do: power analysis, which test, why it doesn't converge, how to write it up so the examiner stays calm. €35/h for students, 60 for anyone with a grant. I don't invent data and I don't write results you didn't get. PM on this board, the little envelope.`,
    author: 'kappa_not_greek',
    postedAt: '2018-07-09T12:31:00Z',
  }),
  request(
    'pa-114',
    {
      source: 'mailing-list',
      title: '[smallmuseums] Four minutes about a lighthouse',
      body: `Colleagues, hello.

We have been given a screen. It's large, it came from a bank that closed, it's going by the lens in the ground floor room and we've a keen young man with a drone who will film whatever we ask. What we don't have is anything to ask of him. So: words. Somebody to write out what is seen and what is said over it, four minutes, no more, people stand there in wet coats. The 1881 wreck must be in, the keeper's wife must be in, Stevenson may be in briefly.

There's a couple hundred left under "interpretation" which I would rather give to a writer than return to the council. If you do such things or have had them done well, please write to curator@skerrylight.example.

Mhairi`,
      postedAt: '2023-02-01T09:55:00Z',
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'curator@skerrylight.example', 'asked')],
      services: ['video_script'],
    },
  ),
  other('pa-117', {
    source: 'forum',
    url: 'https://homebrewhall.example/t/40211',
    title: 'Recruiter keeps emailing me about "brewer" jobs',
    body: `I brewed a stout once, put it on my profile as a joke, and now a robot in Ohio thinks I'm Head of Cellar. Today: $85k, relocation, "urgent hire, budget approved". I'm a podiatrist. Do I reply? Do I go? My wife says go.`,
  }),
  other('pa-120', {
    title: 'Freelance or employed, what are your local swim teachers?',
    body: `Committee argument, please settle. Our club has four teachers who get £16 a session in cash-ish envelopes since the dawn of time. New treasurer says HMRC would call them employees because we set the lane, the hour and the hat. Old treasurer says over his dead body. If you've gone through this with your club: did you put them on payroll, what did it cost, did anyone leave? None of ours is leaving and we've a full team till summer, it's the paper we worry about.`,
    postedAt: '2019-10-10T18:36:00Z',
  }),
  request(
    'pa-123',
    {
      title: 'An afternoon a week for my mother and her iPad',
      body: `Mum is 71, was a radiographer, sharp as anything, and since her stroke in May the left hand doesn't do as it's told and some words hide. What she wants most is to send voice messages to her sister in Trinidad and do the crossword on the tablet. My brother and I live in London and Aberdeen and we've discovered that neither of us can teach her anything without shouting.

We've had two goes at it already. A nice lad from the shop where it was bought, who talked for fifty minutes about the cloud. Then a volunteer from a charity, who was lovely but was sent somewhere else after three visits, and Mum took that hard: she'd learned his name. So we'd like it to be one and the same person for a good while, at least until spring. There's no hoisting, no medicine, no shopping. The flat is on the ground floor ten minutes from the station, there's a parking permit, there's always ginger cake. She tires after an hour and then you'd best stop even if she says no.

She has a carer for the care. So this isn't care, it's patience: someone to sit with her on a weekday in Cheltenham, go at her speed, laugh when she laughs, and write down in big letters what they did so she can repeat it. A speech therapy student would be a dream, though a kind neighbour would be too.

It's to be paid and regular, we just honestly couldn't find what people call this, so couldn't find what it costs. Tell me and I won't haggle.

simone.archibald (@) twosiblings (.) example`,
      author: 'S. Archibald',
      postedAt: '2021-10-19T21:07:00Z',
    },
    {
      contacts: [contact('email', 'simone.archibald@twosiblings.example', 'asked')],
    },
  ),
  offer(
    'pa-126',
    {
      source: 'classifieds',
      url: 'https://paddockpages.example/au/fencing/8810',
      title: 'Fencing, yards, gates. Mudgee + 150k',
      body: `<p>Plain wire from <b>$14/m</b>, hinge joint from $17/m, cattle yards POA.<br>Own post driver &amp; crew of three (two of us talk).</p><p>Booked to mid Aug. After that I'm all yours. Ring Clint <a href="tel:0491570006">0491 570 006</a></p>`,
      tags: ['rural', 'fencing'],
    },
    { contacts: [contact('phone', '+61491570006', 'asked')] },
  ),
  other('pa-132', {
    title: 'Rates survey results: gardeners, Home Counties',
    body: `You filled it in, 214 of you, ta. Median hourly £24 (last year 22). One in five still charges under 18. Day rate for hedge work 210. 38% have turned a client away over the dog. 60% never use a written contract, and of those two thirds have been stiffed at least once. Full tables when my son shows me how to attach. I'm not hiring or selling, I just like a table.`,
    author: 'dibber',
    postedAt: '2023-12-03T17:45:00Z',
  }),
  other('pa-135', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallfarmtalk/comments/aa01/wwoofer_or_wages/',
    title: 'Volunteers or wages? An honest count after five seasons',
    body: `Seasons 1-3 we had helpers for bed & board. Lovely people. Broke 2 tillers. Season 4 we hired one guy at $18, 30 h/wk, on payroll. He outworked six of them and we slept. Payroll with comp and the service came to about $13k for the season and income went up 21.

So my advice if you're where we were: pay one good one. We've Ben for next year already so put your CVs away, this is only the numbers.`,
    author: 'chard_times',
  }),
  other('pa-138', {
    title: 'Found!! Thank you!!',
    body: `After 11 days and half the town putting up posters, Biscuit walked in on her own and ate. The reward money (150) goes to the shelter, as nobody would take it. To the three gentlemen who offered to "locate" her for a fee up front: shame. To Kelsey at the print shop who wouldn't bill us for the flyers: you're a saint.`,
    postedAt: '2020-08-22T07:31:00Z',
  }),
  offer(
    'pa-141',
    {
      title: 'Ghost stories for your house',
      body: `Tell me about the place, age, who died, what creaks. For €25 I write you two pages of a ghost that could live in it, printed on decent paper, and for €60 I come to Bruges and surroundings and read it aloud to your guests in the dark. References: one baroness, several Airbnbs. No children under 8, they're braver than the adults.

spook@lievevdb.example / lievevdb.example`,
      postedAt: '2016-10-04T13:13:00Z',
    },
    {
      contacts: [
        contact('email', 'spook@lievevdb.example', 'asked'),
        contact('website', 'https://lievevdb.example/', 'published'),
      ],
    },
  ),
  other('pa-144', {
    source: 'rss',
    url: 'https://harbourgazette.example/2010/12/bellringers',
    title: 'Bell tower appeal: contractor goes under with deposit',
    body: `St Anne's ringers have lost an £8,500 deposit after Meridian Steeplejacks Ltd of Poole ceased trading on Friday. Tower captain Mrs J. Lacey said the firm had been hired "on the strength of a very nice brochure". The parish will seek fresh quotations in the new year. Insurance is being consulted.`,
  }),
  other('pa-147', {
    source: 'forum',
    url: 'https://crewcall.example/t/8801',
    title: 'Per diem question, first time on a doc',
    body: `Got the job (sound, 9 days, Faroe), rate's agreed at 340/day, contract's signed. The production says per diem is "included". Included in what? On my last one it was 45 on top in an envelope each morning. Do I raise it or is that a diva thing to do when the crew is four people and a sheep?`,
    author: 'boomtown_rhys',
  }),
  other('pa-150', {
    source: 'lemmy',
    url: 'https://boatbits.example/post/3114',
    title: 'The yard quoted 11k for the deck. Doing it myself, diary',
    body: `Day 1. Bought the teak glue. Day 2. Bought the right teak glue. Day 9. Hired a sander for 30 a day, should've bought it. Day 14. My neighbour, who's a shipwright and charges 55 an hour, watched for free and said "huh". Day 15. He's charging now. Total so far 2,140 including him. Will report.`,
    author: 'leaky_larry',
  }),
  offer(
    'pa-153',
    {
      source: 'nextdoor',
      url: 'https://neighbours.example/p/Aa90jh',
      title: 'Teen with mower saving for trombone',
      body: `Hi I'm Caleb (my dad is posting). I'm 14 and I mow, edge, rake, carry groceries and feed cats/1 iguana. $20 for small yards, 30 for corner lots. I need $1,150 for a used Bach and have 410. Lakeview Estates only since I push it by hand. Comment and dad will answer`,
      postedAt: '2023-05-27T15:10:00Z',
    },
    { contacts: [] },
  ),
  request(
    'pa-156',
    {
      title: 'help with a letter to the pension people (Germany)',
      body: `My husband worked 1969-1978 in Wolfsburg, after in Bursa. Now come letters from Deutsche Rentenversicherung, thick, and my German was only ever market German. They want an answer until 30 of the month. A lawyer in the city wants 400 lira only to open the envelope he said, and after that "we will see".

If somebody who writes good German reads these five pages to me on the phone in Turkish or English and writes the answer, I'd give 50 euro, my grandson can send it with his card. He also reads the answers here for me.

Hayriye`,
      author: 'hayriye_t',
      postedAt: '2014-05-12T17:36:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 5000, maxMinor: 5000, currency: 'EUR', unit: 'fixed' },
      contacts: [],
    },
  ),
  request(
    'pa-159',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/gardenponds/comments/x0p9/i_think_its_leaking/',
      title: 'I think it’s leaking and I think it’s my marriage too',
      body: `3,000 gal koi pond, butyl liner, loses an inch and a half per day, and I've been topping it up at night so he doesn't notice. Previous owner built it, "a professional" charged her $6,200. I've done the dye thing and the milk thing. I patched one hole that turned out to be a leaf.

I want a person with a dry suit or whatever it takes who finds the hole, fixes it, and goes away before 4pm on a weekday. Raleigh NC. I don't care all that much what it costs (ok, somewhat). Message me here please, NOT at the house`,
      author: 'koi_secret',
    },
    {
      engagement: 'contract',
      contacts: [],
    },
  ),
  other('pa-162', {
    source: 'forum',
    url: 'https://nibsandinks.example/t/9180',
    title: 'Commissioned a nib grind from somebody who vanished',
    body: `Paid $75 in March + shipping, he confirmed my pen had arrived (a Pilot Custom, sentimental, not even dear), then silence. His shop page says "on retreat". I don't want to dox him so no name. How long is fair before I do a chargeback? Others have had theirs back after five months and say it writes like butter, which is why I'm torn.`,
    author: 'ef_left_oblique',
    postedAt: '2019-08-26T14:14:00Z',
  }),
  other('pa-165', {
    title: 'Automated: your saved search "darkroom work"',
    body: `0 new posts match "darkroom work" in Paid Jobs since yesterday. 2 posts match in For Sale: Durst enlarger (collect, £60), drying cabinet (free). You receive this since you ticked a box in 2011. Unsubscribe in settings. Please do not reply, nobody has worked here for years.`,
    author: 'noreply-bot',
  }),
  other('pa-168', {
    title: 'The co-op is not hiring, please stop asking Dorothy',
    body: `Someone put a card in the window saying we take on two for the tills at 13 an hour. It wasn't us. It's a very nice card. Dorothy has had 31 people in since Monday, one brought his mother. There are no jobs. There'll be two at Christmas and it will be on this board with my name under it.`,
    author: 'Ludlow Rd Food Co-op',
    postedAt: '2018-11-07T16:00:00Z',
  }),
  offer(
    'pa-171',
    {
      title: 'Field camera bellows, any size',
      body: `The last maker in this country stopped, so I learned. Pigskin or the black stuff. 4x5 from AU$160, 8x10 from 290, weird ones send a drawing. Takes me a fortnight once I've your old ones in hand (I need the old ones!). Three years of them on insta, bellows_by_ruth. For a price: ruth AT pleatworks DOT example. Bendigo.`,
      author: 'ruthpleats',
    },
    {
      contacts: [contact('instagram', 'bellows_by_ruth', 'published'), contact('email', 'ruth@pleatworks.example', 'asked')],
    },
  ),
  request(
    'pa-174',
    {
      source: 'classifieds',
      url: 'https://valleyswap.example/c/odd-jobs/3019',
      title: 'teach me to drive stick in MY truck',
      body: `bought a 94 ranger at auction, 1100, beautiful, cannot leave the parking lot. looking for a calm adult w/ license, couple of evenings at the fairgrounds lot in Yakima. 25/hr cash + tacos. i cry a little but i listen. - jess`,
      postedAt: '2019-07-19T03:27:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500, maxMinor: 2500, currency: 'USD', unit: 'hour' },
      contacts: [],
    },
  ),
  request(
    'pa-177',
    {
      title: 'CHURCHYARD',
      body: `Since Mr Pask's knee the grass is up to the angels. Three quarters of an acre, headstones, two slopes, wildflower strip which must be left until August or we'll hear from Hilary. The mower and strimmer are in the vestry.

It was a fortnightly job, April to October. Mr Pask never took anything for it but we quite understand that the next person should, and the PCC has put the matter down for the 14th, so a word beforehand as to what you'd want would be useful to us. Speak to either warden.`,
      postedAt: '2013-04-02T10:30:00Z',
    },
    { engagement: 'contract' },
  ),
  offer(
    'pa-180',
    {
      title: 'Retired court reporter — tapes, minutes, oral history',
      body: `41 years in the Bronx, 225 wpm, and I have heard everything. I type up interviews, board meetings, grandpa. $1.25 a minute of tape, $1.75 if there's a lot of crosstalk or a blender. Cassettes OK, I own four machines. What's said to me stays with me.

Rosalind Weiss
718-555-0133
rozweiss at stenopost dot example`,
      postedAt: '2015-09-09T13:20:00Z',
    },
    {
      contacts: [contact('phone', '+17185550133', 'asked'), contact('email', 'rozweiss@stenopost.example', 'asked')],
    },
  ),
  request(
    'pb-003',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/kq82ab/212_bird_pics/',
      title: '212 bird pics, species typed next to each filename in a google sheet',
      body: `eastern kansas, mostly feeders. 15 cents a photo, paypal g&s when its done. if you answer "sparrow" 90 times i will know, i have some of them identified already as a check`,
    },
    { engagement: 'contract', budget: { minMinor: 15, maxMinor: 15, currency: 'USD', unit: 'item' } },
  ),
  request(
    'pb-006',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/sysadminjobs/comments/3fz0wp/one_person_it_dept/',
      title: 'One-person IT department for a 4 office dental group, Dayton OH, on site',
      body: `We are escaping an MSP that takes nine days to reset a password. You'd inherit 61 Windows machines, two ESXi hosts nobody has updated since the Obama years, a phone system I'm told is "fine", and me.

62-70k depending on how many of those words made you wince and how many made you smile. Health, 3 wks off, no on call except when the server room AC dies (it dies).

Resume and one paragraph about a thing you broke: careers@millracedental.example. Please do not call the front desk.`,
      postedAt: '2015-08-03T14:10:00Z',
    },
    {
      engagement: 'employment',
      budget: { minMinor: 6200000, maxMinor: 7000000, currency: 'USD', unit: 'year' },
      contacts: [contact('email', 'careers@millracedental.example', 'asked')],
    },
  ),
  request(
    'pb-009',
    {
      title: 'Every page on our wordpress redirects to a casino, wedding season starts friday',
      body: `Florist. I am not technical. Host says "infected" and offered me a plan for £39/mo which I'm fairly sure is how they got me into this. £150 the moment it is clean and stays clean over the weekend. I can give you the login over the phone, 0161 496 0127 is the shop, ask for Bernadette.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('phone', '+441614960127', 'asked')],
      services: ['five_page_website', null],
    },
  ),
  request(
    'pb-012',
    {
      title: 'My etsy shop has 63 candles and every one of them says "smells nice"',
      body: `I can pour wax. I can't write. Somebody who can, please do me a proper few lines about each: scent, mood, burn time (I'll give you all the facts in a sheet). Four dollars each, sixty-three of them, paid in two halves. A sample of one first, which I'll also pay for even if I hate it.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 400, maxMinor: 400, currency: 'USD', unit: 'item' },
      services: ['product_descriptions'],
    },
  ),
  other('pb-015', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/WeddingPhotography/comments/d71mko/second_shooter_no_show/',
    title: 'Second shooter no-showed at 1pm ceremony, texted at 6 asking about his $400',
    body: `I swear to god. I hired him through the local facebook group, had a contract, sent the timeline three times. He was "in the area but parking was confusing". I shot both sides of the aisle like a squirrel.

Do I owe him anything? Do I name him in the group? And how does everyone else vet seconds, because my method (vibes) has stopped working.`,
  }),
  request(
    'pb-018',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/podcasting/comments/uy71ma/tired_of_my_own_mouth/',
      title: 'I am so tired of editing out my own mouth noises',
      body: `Two hosts, weekly, about 70 min raw, ends up 45. I've done it myself for 118 episodes and I'd gladly hand 40 an episode to somebody who likes it. Descript or Reaper, I don't care. Trial ep is paid. The show's at https://lukewarmtakes.example if you want to hear what you'd be in for; write to both of us: hosts@lukewarmtakes.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'USD', unit: 'item' },
      contacts: [
        contact('website', 'https://lukewarmtakes.example', 'published'),
        contact('email', 'hosts@lukewarmtakes.example', 'asked'),
      ],
    },
  ),
  other(
    'pb-021',
    {
      title: 'PSA the "Netflix subtitle QA" company that messages everyone is not Netflix',
      body: `They email from jobs@nflx-subtitles.example, "interview" you on Telegram (@nflx_hr_dana), pay the first 3 small tasks to build trust and then you need to "unlock" bigger tasks with USDT. I lost 140. A friend lost 2k. There's no job. Reported to both the platform and the cops, neither cared.`,
    },
    {
      contacts: [contact('email', 'jobs@nflx-subtitles.example', 'seen'), contact('telegram', 'nflx_hr_dana', 'seen')],
    },
  ),
  request(
    'pb-024',
    {
      title: 'Anyone good with after effects that wants to get noticed?',
      body: `We're a music label (est. 2021) with 40k monthly listeners across our roster. We need lyric videos for 6 upcoming singles. We can't pay at this stage but you'll be credited in the description of every upload and we WILL remember who was there from the start. Real hustlers only, no "what's your budget" people lol. IG @northstarvltrecs`,
    },
    {
      engagement: null,
      contacts: [contact('instagram', 'northstarvltrecs', 'asked')],
      scam: 'no pay but credit',
      services: [null, 'short_video_edit'],
    },
  ),
  other('pb-027', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/8blrr6/',
    title: 'Client says my invoice "does not spark joy"',
    body: `Net 30. It's day 71. $3,150. He replied with a Marie Kondo gif. What's the funniest legal thing I can send back?`,
  }),
  other('pb-030', {
    title: 'Bot: weekly thread',
    body: `I am a bot. This is the weekly thread for posting your own services. Top level comments must state what you do and what you charge. Comments elsewhere that advertise services will be removed. Questions about this bot go to the moderators.`,
  }),
  other('pb-033', {
    source: 'lemmy',
    url: 'https://lemmy.world/post/8572654',
    title: "unpopular opinion: 'exposure' was the good old days",
    body: `at least they had the decency to be ashamed. now its "paid test project (we'll pay if we use it)" and a 6 step loom interview for a $200 thumbnail job. hiring managers of reddit, go outside`,
  }),
  request(
    'pb-036',
    {
      title: 'My grandmother wrote a cookbook in Hungarian, in pencil, over 50 years',
      body: `It's scanned, 164 pages. Some of it is on the back of tram tickets. I don't speak a word, my mother does but she cries whenever she opens the file so that is not going anywhere.

I'd like it in English so that my kids can cook from it. Not pretty English, just right: dkg, "a moderate oven", the swearing about her sister, keep it all. I was thinking of 9 dollars a page and can go higher for the tram tickets. If you're Hungarian and your handwriting-reading is good please write me.`,
    },
    { engagement: 'contract', budget: { minMinor: 900, maxMinor: 900, currency: 'USD', unit: 'item' } },
  ),
  request(
    'pb-039',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/smallbusiness/comments/o1omzk/',
      title: 'someone to take over the instagram of a 3 chair barbershop',
      body: `its just me posting blurry fades at midnight. 12 posts a month plus a couple stories, i'll send you pics n vids from the shop, you make em look good and write the words, no corny quotes. 300 a month, try it for 2 months. shop page is @northgatecutz on insta have a look and laugh then dm me there`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'month' },
      contacts: [contact('instagram', 'northgatecutz', 'asked')],
      services: ['social_content_month'],
    },
  ),
  request(
    'pb-042',
    {
      title: 'Thumbnails that do not look like a man being electrocuted',
      body: `History channel (ok, *a* history channel, 61k subs). Two uploads a week. I want maps, paintings, four words max, no open mouths, no red arrows, god help me. $30–$45 each depending on whether you find the artwork or I do. Show me three of yours that I'd be proud of. bluesky: @plaguebarge.example or email plaguebarge [[at]] quillmail [[dot]] example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 3000, maxMinor: 4500, currency: 'USD', unit: 'item' },
      contacts: [contact('bluesky', 'plaguebarge.example', 'asked'), contact('email', 'plaguebarge@quillmail.example', 'asked')],
      services: ['thumbnails'],
    },
  ),
  other('pb-045', {
    title: 'Just lost a $40k project because I said "um"',
    body: `They told me straight. "You did not seem certain." I was certain. I say um. Anyway if you are up at 3am rewriting your pitch for the ninth time, solidarity.`,
  }),
  offer(
    'pb-048',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/gameDevClassifieds/comments/m9qm97/',
      title: 'cheap(ish) unity dev, 9 shipped mobile games, you have played none of them',
      body: `i finish things. thats my whole pitch. 30 eur/h, less if the game has cats. gh: https://github.com/pawelkrzak-unfinishedbusiness  tg: @pkrzak_dev`,
    },
    { contacts: [contact('github', 'pawelkrzak-unfinishedbusiness', 'published'), contact('telegram', 'pkrzak_dev', 'asked')] },
  ),
  other('pb-051', {
    title: 'What I learned from reading 1,000 "[Hiring]" posts',
    body: `Scraped them for fun, numbers below.

- 61% don't name a budget
- median of the ones that do, per hour: $22
- the word "ninja" peaked in 2014
- "rockstar" is still with us
- 8% want a clone of something worth a billion

Code and CSV are in my repo if anyone cares. AMA, I suppose.`,
  }),
  other('pb-054', {
    title: 'My 14 yo wants to charge classmates for Minecraft skins',
    body: `She asks 2 bucks per skin and has a waiting list longer than my own freelance pipeline. Do I need to worry about taxes or terms? Proud and slightly humiliated.`,
  }),
  request(
    'pb-060',
    {
      title: 'my thesis has 311 footnotes and zero consistency',
      body: `Chicago notes-bib, due to the graduate school in nine days. I've been awake since Tuesday. Whoever turns these into one style gets 1.10 each and my firstborn. pages doc + zotero library.`,
    },
    { engagement: 'contract', budget: { minMinor: 110, maxMinor: 110, currency: 'USD', unit: 'item' } },
  ),
  request(
    'pb-063',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/xk0q3a/swift_ble/',
      title: '[Hiring] iOS/BLE contractor, 3 months, kiln controller',
      body: `We make kilns. The controller speaks Bluetooth LE, the app that shipped in 2019 was written by a man now unreachable in Patagonia. SwiftUI rewrite, firmware engineer on our side is nice. $75-$95/hr, ~25h a week, US or EU hours, 1099 or invoice.

Skip the resume, send me an app of yours with bluetooth in it and what you hated: iosjob@ashlarkilns.example
No agencies. I'll know.`,
      tags: ['Hiring', 'iOS'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 7500, maxMinor: 9500, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'iosjob@ashlarkilns.example', 'asked')],
    },
  ),
  offer('pb-066', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/DoneDirtCheap/comments/m8fp0k/birds/',
    title: 'I identify mushrooms, birds, and handwriting. $3.',
    body: `Mushroom IDs are for curiosity ONLY, I'm not having you die for three dollars. Handwriting in English, Dutch, and Kurrent. Send pics by chat.`,
  }),
  other('pb-069', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallbusiness/comments/aar4pf/nephew_special/',
    title: 'Do NOT let your nephew build your ordering system',
    body: `He's 19 and brilliant and he left for college in August. The tablet says "hi uncle Rob :)" when it crashes. I paid him $1500 and a car. I'm now paying Toast $165/mo and I regret nothing but the car.`,
  }),
  request(
    'pb-072',
    {
      title: 'tiktok editor needed 4 my lawn channel',
      body: `I mow overgrown yards 4 free and film it. 380k followers. i shoot about 2 hrs every day on gopro and it just piles up. I need 1 vid a day 45-60 sec, hook first, before/after last, no voiceover. paying $12 per vid to start and it goes up if views go up, at least 25 a month. send 1 edit of any of my old vids (ill pay for that one to if u get picked or not). mowinmoe82 at gmaill dot example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1200, maxMinor: 1200, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'mowinmoe82@gmaill.example', 'asked')],
      services: ['short_video_edit'],
    },
  ),
  other('pb-075', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/jobs/comments/7qx4xx/',
    title: 'Weird: recruiter offered me my own job',
    body: `Same company, same team, $15k more than I make. I said I'd be interested and asked who I'd be replacing. "An underperformer." Sir.`,
  }),
  request(
    'pb-078',
    {
      title: 'Raspberry Pi in a henhouse, python, one weekend of somebody’s time',
      body: `Door opens at dawn, closes at dusk, texts me if a hen is missing (there are tags, RFID, I bought the reader). It nearly works. "Nearly" cost me two hens. I have spent $340 on parts so the hardware's done. Anyone nearby Bendigo or remote, I can give you ssh. Happy to pay whatever is normal for a weekend. 0491 570 158 (Trev)`,
    },
    {
      engagement: 'contract',
      budget: null,
      contacts: [contact('phone', '+61491570158', 'asked')],
      services: [null, 'api_integration'],
    },
  ),
  request(
    'pb-081',
    {
      title: 'EDIT: found someone. Was: Access 97 database, yes really',
      body: `EDIT: someone from the comments is on it, thank you all, please stop, I have forty messages.

Original below.
Our church's membership database was written by a deacon in Access 97. The laptop has died, the .mdb hasn't. $300 to get it into anything from this century with the baptisms intact.`,
    },
    { engagement: 'contract', budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' } },
  ),
  offer(
    'pb-084',
    {
      title: 'Saigon → your inbox: node/ts backend, quiet person, loud commits',
      body: `I am six years in one company, now they pivot to AI agents and I pivot to you. Nest, Postgres, queue things, payments. I do not like meetings, I write long messages instead. 28 usd per hour, can begin from Monday. thanh.quiet@devmail.example . Telegram same name with underscore: thanh_quiet`,
    },
    { contacts: [contact('email', 'thanh.quiet@devmail.example', 'asked'), contact('telegram', 'thanh_quiet', 'asked')] },
  ),
  other(
    'pb-087',
    {
      title: 'Selling my entire studio, moving to a boat',
      body: `Aputure 300d x2 $700 ea, C-stands $90 ea, RED Komodo w/ 410 hrs $3,200, a fog machine I will miss. Pickup in Oakland. Also free to whoever buys the Komodo: eleven years of client lists lol jk. Text 510-555-0143.`,
    },
    { contacts: [contact('phone', '+15105550143', 'asked')] },
  ),
  request(
    'pb-090',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/SaaS/comments/1b9f0cp/launch_video/',
      title: 'Launch is on the 9th and our video script is 4 minutes of me saying "leverage"',
      body: `Inventory tool for tattoo studios. I want 75 seconds, funny but not trying, for tattooers not VCs. Animatic comes later from somebody else, here it's only the words and what we see. We raised a small pre-seed (180k) so this isn't a favour, you'll get a proper rate, name yours.`,
    },
    { engagement: 'contract', budget: null, services: ['video_script'] },
  ),
  offer(
    'pb-093',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/DesignJobs/comments/3s1pxe/available/',
      title: 'Letterer & sign painter gone digital, March is empty',
      body: `I painted shopfronts in Glasgow for 12 yrs till my shoulder packed it in. Now I do hand-drawn wordmarks and labels. Gin people like me. From £350. Folio www.dougieletters.example, or insta dougie.letters, email is on both.`,
    },
    {
      contacts: [
        contact('website', 'https://www.dougieletters.example', 'published'),
        contact('instagram', 'dougie.letters', 'published'),
      ],
    },
  ),
];
