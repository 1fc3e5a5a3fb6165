/** English posts from kinds of places that the other sets lack, kept for the final judgement: the first 75. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_KEPT_A: readonly PlacedPost[] = [
  other('en4-001', {
    title: `Roofers at the door, Maple Grove`,
    body: `Two men in a white van with no name on it, telling people their ridge tiles are loose and they "happen to be working round the corner". They wanted £800 in cash from my mother-in-law and offered to drive her to the bank. She is 84. I've rung 101 and trading standards. If anyone really did have them working "round the corner" I would love to know which house.`,
  }),
  request(
    'en4-002',
    {
      title: 'Organist & choir accompanist',
      url: 'https://stbotolphs-weekly.example/bulletin/2019-09-08',
      postedAt: '2019-09-08T07:00:00Z',
      body: `As many of you know Mr Penhallow plays his last Sunday with us on the 29th. The PCC seeks somebody to play for the 10.30 Eucharist each week and Evensong once a month. Two-manual instrument, rebuilt 2004, friendly choir of nine who can mostly count. The fee is £68 a service, weddings and funerals extra and yours by right. Please have a word with the Rector after the service or ring the office on 0117 496 0417.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6800, maxMinor: 6800, currency: 'GBP', unit: 'item' },
      contacts: [contact('phone', '+441174960417', 'asked')],
    },
  ),
  offer('en4-003', {
    title: `Grass getting long?`,
    body: `Hi neighbors! I'm 15, live on Alder Ct and I have my own mower and trimmer (my dad hauls it). $20 for a front yard, $35 front and back, I bag the clippings. Have done the Okafors and the corner house all summer, go ask them. Saving up for a trombone`,
  }),
  request(
    'en4-004',
    {
      title: `PAID: Light board operator, "The Cherry Orchard"`,
      url: 'https://callboard.rivertown-stages.example/calls/8812',
      postedAt: '2017-02-20T18:05:00Z',
      tags: ['crew', 'paid'],
      body: `Blackbox company, 84 seats, ETC Ion. Our op has taken a tour and we open in three weeks.

Needed: tech 3/9–3/15 evenings, then eleven performances Thu–Sun.
Pay: $650 honorarium for the run, paid on closing night, parking covered.
Not needed: a degree, a reel, a philosophy.

Résumé or just two lines about a show you ran to prodmgr [at] lanternrow [dot] example.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 65000, maxMinor: 65000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'prodmgr@lanternrow.example', 'asked')],
    },
  ),
  other('en4-005', {
    title: `[REL] Harbour Overhaul 2.1 - cranes work now!!`,
    url: 'https://mods.cityfans.example/threads/harbour-overhaul.20177/',
    postedAt: '2012-06-14T21:40:00Z',
    body: `Changelog
- dock workers no longer walk into the sea at 17:00
- contract system rewritten: shipping contracts pay 15% more but expire
- new job board building (needs v1.4)
- budget panel shows harbour upkeep

Known issue: if you hire more than 255 dockers the salary goes negative and your city gets rich. I might leave that one in.

No, I do not take paid requests, please stop PMing me about it. Source is in the zip.`,
  }),
  request(
    'en4-006',
    {
      title: `Commission - low floor articulated bus, game ready`,
      url: 'https://forum.transitsim.example/viewtopic.php?t=40921',
      postedAt: '2015-11-02T16:22:00Z',
      body: `I have all the drawings for the 1998 three-door version and ca 200 photographs from the depot, what i do not have is talent. Want somebody to model + texture it, under 45k tris, two LODs, doors animated. Repaints I can do myself. My offer is 150 euro by bank or paypal, half when the mesh is finished and half when its in game. Add me on discord: gelenkbus_olli and show what you made before pls`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('discord', 'gelenkbus_olli', 'asked')],
    },
  ),
  other('en4-007', {
    title: `Re: [PATCH 2/5] sched: honour the contract of wake_one()`,
    body: `On Tue, Mar 4, 2008 at 11:52 AM, R. Tamsin wrote:
> I think the caller is hired to do exactly one job here and we
> should not pay for the second lookup.

Agreed on the cost, but the contract in the header says callers may hold the lock, so your offer to drop it is not ours to make. v3 with the comment fixed and I'll take it. The rest of the series looks good, patches 3-5 applied.

Thanks for the work,
-- 
Ilse`,
  }),
  request(
    'en4-008',
    {
      title: '',
      body: `#gigs  hey folks :wave: we're a 4 person climate data startup and need one landing page built in Webflow before our demo day (19 Sept). figma is 90% done, copy exists, no CMS, one form into HubSpot. we've got £1,200 for it. would rather work with somebody from this slack than an agency. thread or DM, first call this week`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'GBP', unit: 'fixed' },
      services: ['landing_page'],
    },
  ),
  other('en4-009', {
    title: '',
    body: `whats a fair price for a logo?? my uncle wants one for his kebab shop and he says "name your price" which i know is a trap. ive only done server icons before. someone in general said 50, someone said 500, a guy with an anime pfp said dont get out of bed under 2k. help`,
  }),
  request(
    'en4-010',
    {
      title: '',
      source: 'discord',
      body: `@here need a thumbnail guy for a farming sim channel (61k subs), 3 vids a week. style = bright, big tractor, my face cut out going :O. paying $15 each, if the ctr goes up we talk again. send 3 u made for REAL channels not practice ones`,
      postedAt: '2023-05-30T19:11:00Z',
      author: 'haybaledave',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1500, maxMinor: 1500, currency: 'USD', unit: 'item' },
      services: ['thumbnails'],
    },
  ),
  other(
    'en4-011',
    {
      title: '',
      body: `🏠 JLT Cluster Q — 1BR, high floor, unfurnished
💰 AED 78,000 / year, 2 cheques, agency fee 5%
🛠 Maintenance contract incl.
Available from 1st. Viewing after 6pm because I work. No agents pls!!
👉 t.me/jlt_renter_mo`,
    },
    {
      contacts: [contact('telegram', 'jlt_renter_mo', 'asked')],
    },
  ),
  request(
    'en4-012',
    {
      title: '',
      body: `📢 Requirement in Dubai 📢
Homegrown abaya brand in Al Quoz is in need of a freelance person to handle our Instagram + TikTok every month: planning, captions in English (Arabic is a bonus), 12 posts and 8 stories. We shoot the photos ourselves.
Budget AED 3000 monthly, three months to begin with.
Interested people message @layal_studio_admin here on Telegram with page links. No agencies.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 300000, maxMinor: 300000, currency: 'AED', unit: 'month' },
      contacts: [contact('telegram', 'layal_studio_admin', 'asked')],
      services: ['social_content_month'],
    },
  ),
  other('en4-013', {
    title: `DESTASH - sock yarn, moving house`,
    body: `All from a smoke free, cat full home. Prices are in US dollars, shipping from Ohio at cost.

1) 4 skeins hand dyed, "Foggy Pier", 20 each or 70 for all
2) cone of silk, part used, weighs 310 g, 25
3) bag of mill ends, pay postage and it's yours
4) Swift, wooden, one arm repaired by my husband (good job too), 15

First person to say "mine" gets it. I check in after work.`,
  }),
  request(
    'en4-014',
    {
      title: `Tech editor wanted for six colourwork patterns`,
      body: `Hello lovely people. I'm publishing a small collection this autumn, six stranded yokes, each graded in nine sizes, and my usual editor is on maternity leave. I need somebody with a good spreadsheet and a mean streak. I've always paid 25 USD an hour and expect around four hours a pattern. Charts are in Stitchmastery. Please send me a message here with one pattern you have edited.`,
    },
    { engagement: 'contract', budget: { minMinor: 2500, maxMinor: 2500, currency: 'USD', unit: 'hour' } },
  ),
  request(
    'en4-015',
    {
      title: `VACANCY: Research Associate, Early Modern Parish Accounts (fixed term, 30 months)`,
      body: `With apologies for cross-posting.

The Department of History at the University of Wexcombe invites applications for a full-time Research Associate on the project "Paying for the Bells: Labour and Credit in Parish Accounts 1540–1660". The post-holder will transcribe and code churchwardens' accounts in four county record offices and contribute to two co-authored articles. Palaeography is essential; a driving licence is an advantage.

Salary £39,347 to £44,263 per annum, Grade 7. The post is available from 1 February.

Informal enquiries to Dr Hester Quillfeather (h.quillfeather@wexcombe.example). Applications through the university's portal only, by noon on 4 December.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 3934700, maxMinor: 4426300, currency: 'GBP', unit: 'year' },
      contacts: [contact('email', 'h.quillfeather@wexcombe.example', 'asked')],
    },
  ),
  other(
    'en4-016',
    {
      title: `CFP: Work, Wages and Idleness in the Long Eighteenth Century`,
      url: 'https://lists.humanities-net.example/archive/1709/0233.html',
      postedAt: '2016-04-12T09:30:00Z',
      body: `We invite proposals for 20-minute papers on any aspect of labour, hiring fairs, contracts of service, vails and tips, begging, or the refusal of work. Topics might include, without being limited to: the statute and the mop fair; the price of a servant's good character; task-work and day-work; wet nurses, chairmen, link-boys and others paid by the errand; runaways and the advertisements for them; "offers of service" in provincial newspapers; sabotage, Saint Monday, sleep.

We particularly welcome scholars without a post. Abstracts of 250 words with a short biography to idleness2016@stcuthberts.example by 30 June. Two bursaries of £150 are available towards the travel of students. There is a conference fee of £45 which includes lunch but, the organisers regret, no idleness.`,
    },
    {
      contacts: [contact('email', 'idleness2016@stcuthberts.example', 'asked')],
    },
  ),
  request(
    'en4-017',
    {
      title: `Door that won't close (Arroios)`,
      url: 'https://lisbonarrivals.example/board/help/7719',
      postedAt: '2022-12-03T10:14:00Z',
      body: `Landlord shrugs, so I will pay for this myself: the front door of our flat has swollen with the rain and needs to come off, be planed and go back. It's a heavy old thing with a good lock that cost me €340 last year, so please somebody who has done doors before. Evenings or any Saturday. Tell me what you would charge. Portuguese ok, mine is bad but cheerful. WhatsApp +44 20 7946 0263 (still on my UK number)`,
    },
    { engagement: 'contract', contacts: [contact('whatsapp', '+442079460263', 'asked')] },
  ),
  other('en4-018', {
    title: `D7 or D8 if half my income is freelance?`,
    body: `I earn about €3,100 a month, of which €1,900 is a salary from a part time employment contract with a UK firm and the rest is freelance invoices to two clients. The consulate's checklist says "work contract OR proof of services". Did anybody get through with a mix? Our lawyer quoted 1,800 for the pair of us and I am wondering if she's needed at all.`,
  }),
  request(
    'en4-019',
    {
      title: `Content writers required – personal finance (WFH)`,
      body: `Dear all,
We are a Pune based digital agency requiring 3 freelance writers for personal finance blogs (mutual funds, ITR filing, health insurance). 8 to 10 articles per week to be shared among writers.
Payment: Rs. 1.20 per word, credited on 7th of every month, TDS applicable.
Kindly note that AI written content will be rejected without payment.
Send 2 samples to me on LinkedIn only, linkedin.com/in/ojaswini-paisapath
Regards, Ojaswini`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120, maxMinor: 120, currency: 'INR', unit: 'item' },
      contacts: [contact('linkedin', 'https://www.linkedin.com/in/ojaswini-paisapath', 'asked')],
      services: ['blog_article'],
    },
  ),
  other('en4-020', {
    title: `Offer comparison: 12.5 LPA Bangalore vs 9 LPA remote?`,
    body: `YOE 3, current CTC 6.4. Company A is product based, hybrid, 12.5 fixed with a 1 year bond (!!). Company B is a small US client, contract through a payroll firm, 9 but fully remote and I can live at home in Nagpur. HR of A is calling me daily for joining date. Notice period 60 days. Seniors kindly guide.`,
  }),
  request(
    'en4-021',
    {
      title: `Abeg who fit design logo for my poultry business?`,
      url: 'https://naijaboard.example/business/88214/who-fit-design-logo',
      postedAt: '2018-08-16T13:50:00Z',
      author: 'Layerqueen',
      body: `House how far. I just registered my business name last week and the printer guy is asking for logo for the egg crates. I want something with a hen that is not looking like cartoon. My budget na 25k naira, don't come and tell me 5k and give me template o. Drop sample or mail me on layerqueenfarms at mailbox dot example. Serious people only.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500000, maxMinor: 2500000, currency: 'NGN', unit: 'fixed' },
      contacts: [contact('email', 'layerqueenfarms@mailbox.example', 'asked')],
      services: ['logo_design'],
    },
  ),
  offer(
    'en4-022',
    {
      title: `Need a logo, flyer or church programme? Come in`,
      body: `Graphics designer in Ibadan with 6yrs experience. Logo from 8k, flyer 3k, full burial programme 20k (with printing is different price). I deliver same day if you no dey change your mind every 5 minutes. My works dey on IG @inkwell_adisa. DM me there, i no dey check this place often`,
    },
    {
      contacts: [contact('instagram', 'inkwell_adisa', 'asked')],
    },
  ),
  request(
    'en4-023',
    {
      title: `Full-Time Customer Support Associate (Home-based, Philippines)`,
      url: 'https://bahaywork.example/jobs/31120',
      postedAt: '2024-02-19T01:00:00Z',
      tags: ['full-time', 'customer-support'],
      body: `We're an Australian furniture retailer and want a regular employee, not a contractor, through our Cebu entity.

What you get
• ₱35,000 a month gross, 13th month, HMO after regularization
• SSS / PhilHealth / Pag-IBIG
• Mon–Fri, 6am–3pm Manila time

What you do
• Answer e-mails and live chat, chase couriers
• Keep Gorgias tidy

About the work: we sell solid timber beds and tables online, around 90 orders a day, and most messages are "where is my table". You'll have the courier portals, a phone line to the warehouse in Dandenong, and authority to refund up to AUD 80 without asking anybody. Peak is November to January, leave is easy in April.

About you: two years in chat or email support, calm written English, and you can tell an angry customer from a worried one. Furniture knowledge we teach. Night owls please note the shift starts early. You'll need a quiet room and a 25 Mbps line, we send the laptop and headset.

Process: form, a 20 minute call with Marisol our team lead, one paid half-day with real tickets. We answer everybody, usually within a week.

Apply at https://hartwoodhomes.example/careers/support-ph and put the word "teak" in the first line so we know you read this.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 3500000, maxMinor: 3500000, currency: 'PHP', unit: 'month' },
      contacts: [contact('website', 'https://hartwoodhomes.example/careers/support-ph', 'asked')],
    },
  ),
  other(
    'en4-024',
    {
      title: `BEWARE of this "client" po`,
      body: `Mga ka-VA, sharing so nobody else gets hurt. Someone using the name Brent contacted me for data entry, $8/hr, no interview, "start tomorrow". Then he says I must deposit 2,500 pesos for the laptop insurance, refundable. The email he used is hiring.brent@globalstaff-desk.example. I reported it already. A real employer never asks YOU for money. Ingat!`,
    },
    {
      contacts: [contact('email', 'hiring.brent@globalstaff-desk.example', 'seen')],
    },
  ),
  request(
    'en4-025',
    {
      title: `Enumerators needed - Kisumu & Siaya, 12 days`,
      body: `Habari wote. Our firm is doing a household water survey from 3rd to 16th and we need 14 enumerators who speak Dholuo and have own Android phone (KoboCollect). KES 1,500 per day, lunch and transport between villages provided, training day is paid half. Diploma holders preferred but experience matters more. CV to field.maji@takwimulabs.example not later than Friday 5pm, state your ward. Only shortlisted will be called.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 150000, currency: 'KES', unit: 'day' },
      contacts: [contact('email', 'field.maji@takwimulabs.example', 'asked')],
    },
  ),
  other('en4-026', {
    title: `Please fill: study on boda & delivery riders`,
    body: `I am a masters student in Nairobi looking at how app based riders think of themselves, as employees or as business owners. The form is 7 minutes, anonymous, and asks about hours, daily earnings and fuel. There is no payment, but I will share the results with the riders' sacco in August. Asanteni sana.`,
  }),
  request(
    'en4-027',
    {
      title: `Sec 3 A Maths + Physics tutor, Bishan`,
      body: `Hi, looking for ex-MOE or undergrad tutor for my son, once a week 1.5h, weekday evening or Sun morning. He just failed WA2 but is not lazy. Paying $45-50/h SGD. Last tutor was $70 and always late so pls be punctual. PM rates not negotiable, no agency fee please`,
    },
    { engagement: 'contract', budget: { minMinor: 4500, maxMinor: 5000, currency: 'SGD', unit: 'hour' } },
  ),
  other('en4-028', {
    title: `WTS: Electric standing desk 140cm, $180, Punggol`,
    body: `Bought Nov last year for WFH, now company wants us back 4 days so it's taking up space. Motor works perfectly, small dent at left corner see pic 3. Self collect, I can help to carry to your car but I cannot deliver. No lowball. Cash or PayNow.`,
  }),
  request(
    'en4-029',
    {
      title: `Band for the afters - Ennis, 14th June`,
      body: `Hi girls, our band broke up (literally, they were married to each other). So we're stuck for a five piece or so, 9 to midnight, no Wagon Wheel or himself will walk out. Venue has its own PA. We had €1,000 put aside for the last crowd and can stretch to 1,200 for the right ones. If your husband/brother/self is in one, PM me or mail Gráinne, gra.and.fin AT themiltown DOT example.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 100000, maxMinor: 120000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'gra.and.fin@themiltown.example', 'asked')],
    },
  ),
  other('en4-030', {
    title: `Photographer gone quiet since the wedding`,
    body: `It's been 11 weeks. Contract says 8. We paid €1,850 up front and the last email says "editing is going great!" with a sunflower. I'm not looking for another photographer (bit late for that!), I only want to know if anyone went to small claims and whether the €25 form online is really all it takes?`,
  }),
  request(
    'en4-031',
    {
      title: `Assemble a 14ft trampoline`,
      url: 'https://taskmate.example/au/tasks/assemble-14ft-trampoline-90877',
      postedAt: '2020-12-18T03:20:00Z',
      body: `Geelong West 3218. It's in two boxes in the garage, net and ladder included. Must be up by Christmas Eve and the kids must not see it, so a school-hours job or very early. Slight slope. A$140, paid through the app when it's standing. Tools: I own one screwdriver.`,
    },
    { engagement: 'contract', budget: { minMinor: 14000, maxMinor: 14000, currency: 'AUD', unit: 'fixed' } },
  ),
  other('en4-032', {
    title: `ABN or TFN - boss says I'm a contractor now`,
    body: `Been at the same cafe in Newtown for two years, $27/hr plus weekend rates. Last week he tells all of us to go get an ABN because "everyone's a contractor from July" and we'd invoice him $30 flat, no super. That's dodgy as, right? He said sign or he'll hire backpackers. Who do I even ring, Fair Work?`,
  }),
  request(
    'en4-033',
    {
      title: `Croatian > English, insurance policies, 14k words`,
      url: 'https://linguaplaza.example/jobs/view/1190337',
      postedAt: '2011-10-21T14:00:00Z',
      tags: ['hr-en', 'legal', 'insurance'],
      body: `Volume: approx. 14,000 source words, 3 Word files, no CAT tool required
Deadline: 7 November, 10:00 CET
Rate: EUR 0.09 per source word, 45 days end of month
Native English speakers only. Quoting is closed to agencies.
Please answer by the "send quote" button and not by phone.`,
    },
    { engagement: 'contract', budget: { minMinor: 9, maxMinor: 9, currency: 'EUR', unit: 'item' } },
  ),
  other('en4-034', {
    title: `"Light post-editing" at 0.015, I ask you`,
    body: `This morning a long-standing client offered me a 30,000 word job. Used to be 0.11 per word. Now a machine has "already translated it" and my task is to read both texts, correct everything, guarantee the result and be paid €0.015. I opened the file. On page one a "draft contract" had become a contract to build a ship's draught. I worked it out. To earn what my plumber charges for looking at a tap I'd have to correct forty thousand words before supper. The project manager, who is nice and twenty-four and is not to blame, wrote that "all our other linguists have accepted". I've been offered jobs with that sentence since 1996 and it has never once been true.

I have declined, politely, and I am now going to plant onions.`,
  }),
  request(
    'en4-035',
    {
      title: `CASTING: narrator, Scottish female, 45–60 (museum audio guide)`,
      url: 'https://micboard.example/castings/20931',
      postedAt: '2021-03-03T11:45:00Z',
      body: `<p>Client: a lighthouse museum. Script: 34 stops, about 5,200 words.</p><p>We want somebody who sounds as if she has been cold in her life. East coast accents especially welcome. Home studio with a floor under -60 dB, no robots, no "announcer".</p><p>Fee: <b>£900</b> incl. usage on site in perpetuity, one round of pickups.</p><p>Auditions (stop 4 only) as mp3 to casting&#64;keeperslight.example, name the file with your name.</p>`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 90000, maxMinor: 90000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'casting@keeperslight.example', 'asked')],
      services: ['voiceover'],
    },
  ),
  other('en4-036', {
    title: `Budget booth: what I learned spending under $200`,
    url: 'https://micboard.example/forum/gear/44710',
    postedAt: '2020-05-11T16:00:00Z',
    body: `When the studio closed I had four jobs booked and a laundry closet. So:

1. Moving blankets (6 × $18) beat every foam tile I ever bought.
2. A $12 doormat under the stand took care of the fridge hum.
3. The client can't hear your $1,100 microphone, they hear your room.

Longer version for the nerds. I measured with the free meter on an old phone, door open and door shut, fridge on and off, 7 am and 7 pm. The blankets took about 9 dB off the flutter between the side walls. Hanging them an inch away from the plaster mattered more than a second layer. The carpet was a waste, the clothes I'd left on the rail weren't: winter coats are the best bass trap you already own. The laptop fan I solved by putting the laptop in the kitchen with a $14 cable.

What did not work: egg boxes (obviously), the "vocal shield" somebody gave me, recording at night (the neighbour's boiler has opinions), and asking my kids nicely.

All four jobs delivered, all four paid. Ask me anything but please don't ask which mic, it truly does not matter.`,
  }),
  request(
    'en4-037',
    {
      title: '',
      source: 'mastodon',
      url: 'https://social.patchbay.example/@hostcoop/109220417730',
      postedAt: '2022-11-04T15:12:00Z',
      author: '@hostcoop@social.patchbay.example',
      tags: ['FediHire', 'getfedihired', 'sysadmin'],
      body: `Our little hosting co-op (7 worker-owners, Ghent) is looking for a fourth sysadmin. Debian, Ceph, too much Perl. Permanent, 32 h week, €52k–58k depending on seniority, remote inside the EU, on-call one week in five and it's paid. No degree, no leetcode. Boosts welcome! Write to jobs@knotwork.example #FediHire #sysadmin`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 5200000, maxMinor: 5800000, currency: 'EUR', unit: 'year' },
      contacts: [contact('email', 'jobs@knotwork.example', 'asked')],
    },
  ),
  other('en4-038', {
    title: '',
    source: 'mastodon',
    url: 'https://social.patchbay.example/@hostcoop/109371110024',
    postedAt: '2022-11-30T10:00:00Z',
    author: '@hostcoop@social.patchbay.example',
    body: `And we've found our fourth sysadmin 🎉 58 people applied, most of them wonderful, and it hurt to write 57 letters. We'll publish what we asked and how we chose, numbers included, so other co-ops can steal it. Thank you all for the boosts, they really did the job.`,
  }),
  request(
    'en4-039',
    {
      title: '',
      body: `I'm hiring! 🚀

After 18 months of wearing every hat I am finally building a finance team at Brightmoss. First role: Financial Controller, Manchester, 3 days a week in the office, reporting to me. Multi-entity, a messy migration off spreadsheets, and our Series A (£6.2m) closed in March so there's real work to do.

What you'd own:
✅ month end, board pack, audit
✅ the budget, and telling people no
✅ hiring an assistant in year two

What you wouldn't own:
❌ my expenses, I've learned to photograph receipts

If you've scaled a month-end close from twenty days to five, I'd love to hear from you. My DMs are open, or book fifteen minutes: https://cal.com/brightmoss-farida/controller

Permanent position, no recruiters please. #hiring #finance #manchesterjobs`,
    },
    { engagement: 'employment', contacts: [contact('calendar', 'https://cal.com/brightmoss-farida/controller', 'asked')] },
  ),
  other('en4-040', {
    title: '',
    body: `I interviewed 112 people for one role.

The best one had no CV.

She sent a single page: "Here is a problem you have. Here is what I'd do on Monday. Here is what I'd charge."

I hired her on the spot. $95/hour. Best contract I ever signed.

Stop applying. Start solving.

Agree? ♻️ Repost so a job seeker in your network sees this.`,
  }),
  request(
    'en4-041',
    {
      title: `Invitation to quote: replacement of the Parish Council's website`,
      url: 'https://nethercombe-pc.example/notices/2020-07-website',
      postedAt: '2020-07-06T08:30:00Z',
      body: `Nethercombe Parish Council invites quotations for a new website to meet the accessibility regulations. The present site has six pages (Home, Councillors, Meetings, Finance, Planning, Contact) and no more are foreseen. Minutes will be uploaded by the Clerk, who is not technical.

The Council has resolved to spend not more than £2,400 excluding VAT, training included. The annual precept is £31,750 and quotations for tailored platforms will be read with that in mind.

Quotations in writing to the Clerk, Mrs D. Applegarth, clerk@nethercombe-pc.example, by Friday 31 July. The Council does not bind itself to accept the lowest or any quotation.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 240000, maxMinor: 240000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'clerk@nethercombe-pc.example', 'asked')],
      services: ['five_page_website'],
    },
  ),
  other('en4-042', {
    title: `Notice of contract award: grounds maintenance 2016–19`,
    url: 'https://nethercombe-pc.example/notices/2016-02-grounds',
    postedAt: '2016-02-15T08:30:00Z',
    body: `In accordance with Standing Order 18 the Council gives notice that the contract for grass cutting, hedges and the emptying of four bins was awarded to Hollin & Daughter, Upper Combe, in the sum of £5,860 per annum. Three tenders were received. The Council thanks all who took part. The next tender will be in the spring of 2019.`,
  }),
  request(
    'en4-043',
    {
      title: `Second shooter, Sat 22 Aug, Peak District`,
      body: `Mine has broken his wrist. Bridal prep from 9, done by first dance. Two bodies, flash you understand, own car (the farm is three miles from a bus). The couple are both vets, so expect phones, a late start and at least three dogs. Ceremony is outside unless it's biblical, in which case a barn with one window, and that's why I ask about flash.

I pay a flat £250 plus fuel, images are mine, you may use twenty in your portfolio three months later. Link me to a full gallery, not a highlights reel. cheers, Bram`,
    },
    { engagement: 'contract', budget: { minMinor: 25000, maxMinor: 25000, currency: 'GBP', unit: 'fixed' } },
  ),
  offer(
    'en4-044',
    {
      title: `Spare pair of hands & 2x full frame, Cheshire/N Wales`,
      url: 'https://togtalk.example/forums/second-shooting/2081',
      postedAt: '2016-03-21T19:00:00Z',
      body: `Hi all, quiet year on my own books so I'm free for most Saturdays May to July as a second. 140 weddings as lead, insured, don't wear trainers. £180 for a standard day in my area. References from three members on here. Galleries at https://elwynlens.example/seconding and I can be rung on 0161 496 0731.`,
    },
    {
      contacts: [
        contact('website', 'https://elwynlens.example/seconding', 'published'),
        contact('phone', '+441614960731', 'asked'),
      ],
    },
  ),
  request(
    'en4-045',
    {
      title: `Mixing for a 5 song EP (slowcore, live drums)`,
      url: 'https://tapehead.example/topic/19204-mixing-for-a-5-song-ep',
      postedAt: '2019-05-28T23:17:00Z',
      body: `tracked in a barn in vermont on an 8 track, bounced to 24/48. 14-22 tracks a song, not much editing required cause we left the mistakes in. paying 120 dollars per song, mastering is somewhere else. i'd like one test mix first AND YES THE TEST IS PAID. if you hate reverb do not apply. mail the drummer he is organized: teddy (at) quietplow (dot) example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'teddy@quietplow.example', 'asked')],
    },
  ),
  other('en4-046', {
    title: `Worst gig you ever took for the money`,
    body: `I'll start. 2003, a carpet warehouse opening in Swindon, hired as "jazz trio" for £90 a man. The manager asked could we do it quieter. We played quieter. He asked could we do it without the drums. I was the drums. Got paid full whack to eat a sausage roll in a van for four hours. Best contract I ever had. Next!`,
  }),
  request(
    'en4-047',
    {
      title: `High school chem lab teacher for our co-op`,
      body: `Our homeschool co-op in Boise (11 families) would like to hire someone to teach a chemistry lab on Wednesday afternoons, 1:00–3:30, September through May. Nine students, 9th to 11th grade. We've got glassware and a church kitchen with good ventilation. The families together can pay $38 an hour, and an hour of prep each week is paid too. Secular materials please. Background check is on us. Comment or PM Tamsen or me.`,
    },
    { budget: { minMinor: 3800, maxMinor: 3800, currency: 'USD', unit: 'hour' } },
  ),
  offer('en4-048', {
    title: `Maths for the reluctant (10-16)`,
    body: `I taught for twenty two years and left because of the paperwork, not the children. Now I work at kitchen tables around Cork, mornings, home educated kids only. €25 an hour, siblings together the same. No worksheets with cartoon owls. If yours cries at fractions I'm your woman. Message me on here, I answer after lessons.`,
  }),
  other('en4-049', {
    title: `ISO curriculum opinions + selling ours`,
    body: `We finished the 4th grade history set and did NOT love the writing portion, way too much busy work. What are y'all using that gets a kid to write without a daily fight? Also selling the set, teacher manual + 2 unused workbooks, $40 ppd. My friend paid 115 for hers so it's a deal.`,
  }),
  request(
    'en4-050',
    {
      title: `Delivery skipper, Hallberg-Rassy 34, Falmouth → Bergen`,
      url: 'https://bluewaterclub.example/noticeboard/crew/3391',
      postedAt: '2009-05-02T06:50:00Z',
      body: `Owner (68, new hip) cannot make the passage. Boat is well found, surveyed last month (survey cost me £620 and found nothing but a tired gas hose). Window: 25 May to mid June. One crew is already found, my nephew, keen and never sick. Yachtmaster Offshore and a log I can look at. £160 a day, food, and your flight home. Owner: Aldous, 0191 498 0882, mornings`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 16000, maxMinor: 16000, currency: 'GBP', unit: 'day' },
      contacts: [contact('phone', '+441914980882', 'asked')],
    },
  ),
  other('en4-051', {
    title: `Osmosis job: what it really cost`,
    body: `People keep asking so here are the figures. Yard quoted £4,900 to peel and dry. I hired the peeler for two weekends (£380), borrowed heaters, and paid a retired laminator £200 for one day to tell me everything I was doing wrong. Epoxy and filler £610. In all £1,190 and my marriage survived.

Things nobody tells you: the peeler is hired by the day but the yard won't let you run it before nine or on a Sunday. Respirator cartridges are a fiver each and you'll go through twenty. The hull has to dry for months and the storage meter is running all that time, I have not counted that as I'd have paid it anyway. And the bloke next to you will come round every single evening to tell you about his.
 Would I do it again? No. I'd pay the man.`,
  }),
  offer('en4-052', {
    title: `Winter splicing`,
    url: 'https://bluewaterclub.example/noticeboard/services/2870',
    postedAt: '2012-10-30T19:20:00Z',
    body: `Once again I've set up the bench in the shed. Halyards, sheets, soft shackles, dyneema strops, three strand if you insist. £14 an eye splice, you bring the rope, or I buy it at trade and add nothing. Ready in a week, back by Easter at the very latest. Leave it at the club bar with a label on it.`,
  }),
  request(
    'en4-053',
    {
      title: `[Bounty $300] Ligatures render as boxes on Wayland fractional scaling`,
      source: 'github',
      url: 'https://github.com/inkfern-terminal/inkfern/issues/1482',
      postedAt: '2023-09-07T08:02:00Z',
      tags: ['bug', 'bounty', 'help wanted'],
      body: `### Steps
1. Sway, scale 1.25
2. any font with \`calt\`
3. type \`!=\`

### Expected
a ligature

### Actual
□

I depend on this daily and can't fix it. I'm putting up a **bounty of $300** for a merged PR with a test. Paid via OpenCollective or however you like. Please comment before you start so that two people don't do the same work.`,
    },
    {
      engagement: 'bounty',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' },
    },
  ),
  other('en4-054', {
    title: `Remove the bounty labels?`,
    source: 'github',
    url: 'https://github.com/inkfern-terminal/inkfern/discussions/1601',
    postedAt: '2024-01-22T12:40:00Z',
    tags: ['meta'],
    body: `Since the label exists we get about ten drive-by PRs a week, most generated, each asking for the $50 or $100 in the first comment. Reviewing them is a job, and an unpaid one. The four bounties that were paid out last year went to people who would have done it anyway. It isn't that money is bad. Tomasa's rewrite of the glyph cache was sponsored and it's the best code we have, but that was a contract with a person we knew, agreed over two calls, and not a price tag on a bug. The tag attracts people who look for price tags.

I propose we drop the label and put the sponsors' money ($2,140 at present) into CI minutes. Objections until Friday.`,
  }),
  request(
    'en4-055',
    {
      title: `Earn weekly with your own car, no stress!!`,
      body: `Get paid $400 every week just to drive as normal with our energy drink sticker on your vehicle. No fee to join and no experience. We will mail you a cashier's check of $2,450, you deposit it, keep your first $400 and the balance you send by Zelle to our graphic specialist who will come to install the wrap. Any car, truck or bike. Text your full name, address, bank name and age to 470-555-0163.`,
    },
    {
      scam: 'a cheque to deposit and money to send on to the man who puts on the sticker',
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'USD', unit: 'week' },
      contacts: [contact('phone', '+14705550163', 'asked')],
    },
  ),
  request(
    'en4-056',
    {
      title: `Album cover wanted, huge exposure`,
      url: 'https://tapehead.example/topic/17755-album-cover-wanted',
      postedAt: '2018-01-30T02:44:00Z',
      body: `Our debut is DONE and its gonna be big, the lead single has 40k plays with zero promo. We want a painted cover, gatefold, plus something for the cassette. Obviously can't pay anything now as all the money went in mastering ($1,600 ouch) but your name is on every copy and when the label picks us up you are our guy. Need it in two weeks. Show me what u got`,
    },
    { scam: 'no pay, only a name on the cover and a promise' },
  ),
  other('en4-057', {
    title: `Job's a good'un`,
    body: `Just wanted to say the lad who fixed my gate, whoever recommended him on here, was brilliant. Turned up when he said, charged what he said (£45), swept up. In this day and age!! I've lost his number since so he's got away with it, I had three more jobs lined up for him lol`,
  }),
  offer('en4-058', {
    title: '',
    body: `Well, it's my turn. After nine years my team at Corvane was let go this morning, all 31 of us. I'm looking for my next role in supply chain planning, ideally Toronto or remote in Canada, from October. S&OP, SAP IBP, a lot of patience. Some things I'm proud of: a forecast that the warehouse believed, two planners who are now better than I am, and getting a port strike down to nine empty shelves. Some things I'd like next: a company that makes an actual thing, and a boss who has met a truck driver.

If your team has a gap, or you know one that does, I would be grateful for a message or a repost. #OpenToWork`,
  }),
  request(
    'en4-059',
    {
      title: `Package Quality Assistant - from home`,
      body: `Our logistic company is expanding in your area! Duties: receive 2-4 parcels per day at home address, check the content, attach new label we send in PDF, and drop at post office. Salary 3,200 USD per month, paid on the 1st. No experience, no investment, flexible time. Requirements: 21+, printer, valid ID copy both sides. To start same day contact manager on telegram @transwell_onboard`,
    },
    {
      budget: { minMinor: 320000, maxMinor: 320000, currency: 'USD', unit: 'month' },
      scam: 'parcels to receive and send on under new labels',
      contacts: [contact('telegram', 'transwell_onboard', 'asked')],
    },
  ),
  other('en4-060', {
    title: `Should we have a [salary] tag at all?`,
    source: 'stackexchange',
    url: 'https://meta.stackexchange.com/questions/9920417/should-we-have-a-salary-tag',
    postedAt: '2014-10-01T10:25:00Z',
    tags: ['discussion', 'tags', 'scope'],
    body: `We keep closing questions such as "what should I charge for a two page contract review" as opinion based, yet there are 74 of them under the salary tag and people clearly arrive here looking for work-related advice. Either they are on topic and we need guidance on how to ask, or they aren't and somebody has to do the job of cleaning up. I'm willing to help with the latter. What does the community want?`,
  }),
  offer('en4-061', {
    title: '',
    body: `commissions are open again!! minecraft plugins (paper 1.20), custom enchants, duels, economy stuff, configs that dont make you cry. small things 10-20$, full minigames from 150. paypal / revolut. i write docs. ticket in #order-here or dm me, queue is 2 people long rn`,
  }),
  request(
    'en4-062',
    {
      title: `Writers for travel site, test first`,
      body: `We run a network of 40 travel blogs and are always on the lookout for fresh talent. To apply, write a 1,500 word article on "Best Beaches of Albania" with 5 royalty free images, formatted in WordPress. If our editor likes it, it is published and you enter our pool, where the next assignments may be paid depending on traffic. Test articles are not compensated and become our property. Send the doc to editor@wanderhive.example`,
    },
    {
      scam: 'an unpaid test that is published, pay only perhaps later',
      contacts: [contact('email', 'editor@wanderhive.example', 'asked')],
      services: ['blog_article'],
    },
  ),
  other(
    'en4-063',
    {
      title: `Show & tell: Billy, a free invoice maker that lives in one HTML file`,
      source: 'lemmy',
      url: 'https://lemmy.quillpost.example/post/77120',
      postedAt: '2023-08-15T07:40:00Z',
      body: `I'm a freelance gardener and got tired of paying 14 a month to send six invoices. So over the winter I learned enough JavaScript to make this. Hourly and fixed jobs, VAT or none, prints nicely, nothing leaves your machine. No account, no AI, no budget tier. https://billyfile.example — tell me what breaks.`,
    },
    {
      contacts: [contact('website', 'https://billyfile.example/', 'published')],
    },
  ),
  offer(
    'en4-064',
    {
      title: `Wanted: gardens`,
      body: `Experienced gardener, RHS level 3, has two afternoons free each fortnight around Totnes and Dartington. Pruning, borders, veg beds, no hedges above 2 m because my shoulder says so. £22 an hr, own tools, I take the green waste. Ring Perran, 0117 496 0145 (a Bristol number, I know, I moved).`,
    },
    {
      contacts: [contact('phone', '+441174960145', 'asked')],
    },
  ),
  other('en4-065', {
    title: `How do you legally hire one person in Brazil?`,
    source: 'discourse',
    url: 'https://talk.bootstrappers.example/t/hire-one-person-in-brazil/5521',
    postedAt: '2021-09-30T13:13:00Z',
    body: `We've worked with Thiago as a contractor for three years ($4k a month, invoices through his MEI) and he'd like to be an employee, with holidays and all. EOR services want $599 a month on top. What I've pieced together so far, correct me where it's nonsense:

1. A foreign company can't simply put him on its own payroll, there has to be a local employer.
2. The longer he works for us only, full time and with our laptop, the more he looks like an employee to a Brazilian court, MEI or no MEI, and then we'd owe the thirteenth salary, FGTS and so on for all the years.
3. MEI has a yearly ceiling that he passed some time ago without either of us noticing, which our accountant described as "interesting".
4. Two of the EOR firms told me opposite things about notice periods on the same afternoon.

He isn't threatening anything, he just wants a mortgage, and the bank wants a carteira assinada. He's the best person I ever hired and I'd like to do right by him without spending his raise on middlemen.

Is there a sane way without opening an entity? Has anyone switched and regretted it? Not looking for vendors in the replies please, only people who did it.`,
  }),
  request(
    'en4-066',
    {
      title: `Gutters, Whitcombe Rd`,
      body: `Morning all. The Virginia creeper has won and there's a small tree in my back gutter. I'd like someone with a proper ladder (or one of those vacuums on a pole) to come and clear both sides before the autumn. Last year the chap from the card in the newsagents charged £95 but he's moved to Spain. Please message with your price and when you could come. Dog is loud but a coward.`,
    },
    { engagement: 'contract' },
  ),
  offer(
    'en4-067',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/studio_marrow/status/1691177200411',
      postedAt: '2023-08-14T14:14:00Z',
      body: `2 brand slots left for Q4. identity, type, packaging. 4 weeks, fixed fee, one decision maker on your side or I walk. book an intro → https://calendly.com/studiomarrow/intro`,
    },
    {
      contacts: [contact('calendar', 'https://calendly.com/studiomarrow/intro', 'asked')],
    },
  ),
  other(
    'en4-068',
    {
      title: `LOST - small brown rucksack, number 47 bus`,
      body: `Left on the 47 towards Leith on Thursday around half five, top deck. Contains a work laptop, a pay slip and my daughter's recorder. The laptop belongs to my employer so I'm in it up to the neck. £100 reward, no questions. 0131 496 0594, ask for Nuala. Thank you!!`,
    },
    {
      contacts: [contact('phone', '+441314960594', 'asked')],
    },
  ),
  request(
    'en4-069',
    {
      title: `Server help - whole site returns 508 every evening`,
      body: `Running a recipe forum on SMF 1.1 since 2005, about 300 people online at night and then the host cuts us off ("resource limit"). They say upgrade to the $89/month plan. I think something is badly configured but I am a pastry chef.

What I know: it began in March after somebody installed a "shoutbox". I took the shoutbox out again. The error log is 400 MB and says the same line over and over about a table called smf_log_online. The backup my nephew made in 2006 is on a CD that I can't read any more. The members are mostly ladies of a certain age who think that I do it on purpose.
 Looking to pay somebody to log in, find out what's eating it and tell me the truth, also if the truth is $89. Please reply here with what you'd charge for that.`,
    },
    { engagement: 'contract' },
  ),
  other('en4-070', {
    title: `Coffee morning: Freelancing without losing your mind`,
    url: 'https://thejunctionworks.example/events/coffee-freelancing',
    postedAt: '2018-11-12T09:00:00Z',
    body: `Thursday 22nd, 10–12, downstairs at The Junction. Three members tell how they found their first clients, what they charge and the contract clause they'd never again leave out. Free for desk members, everyone else £6 on the door with a bun. There'll be ten minutes at the end for people who need or offer work. Put your name on the sheet by the kettle.`,
  }),
  other('en4-071', {
    title: `HIRING: one (1) wizard`,
    body: `Must have own staff. 10+ years of experience with a spell released last Tuesday. Duties include turning our CEO's napkin into a kingdom by Q3, slaying the backlog and light admin. Salary: competitive with other enchanted forests (three beans). Unlimited time off in which you'll be thinking of us. Apply by raven. Ravens must have a cover letter.`,
  }),
  offer(
    'en4-072',
    {
      title: `PostgreSQL: availability from May`,
      url: 'https://lists.pguk.example/archive/2010-04/msg00031.html',
      postedAt: '2010-04-19T11:08:00Z',
      body: `Hello list,

my long contract with a telecoms company finishes at the end of the month. From 10 May I'm available for consulting: replication, upgrades from 8.1/8.2, query tuning, on site within an hour of Bristol or by ssh. Day rate on request. The last eighteen months, in short: 2 TB warehouse from 8.0 to 8.4 with Slony, eleven minutes of downtime; a billing database that deadlocked each first of the month and does so no longer; far too many hours with a SAN vendor.

I don't do Windows, and I don't do pager duty. Everything else we can talk about.

Many of you know my work from the planner threads.

Regards
Osric Fennimore
osric@fennimore-data.example`,
    },
    {
      contacts: [contact('email', 'osric@fennimore-data.example', 'asked')],
    },
  ),
  request(
    'en4-073',
    {
      title: `Invoices from Airtable into Xero, please somebody`,
      source: 'discourse',
      url: 'https://community.nocodebarn.example/t/invoices-airtable-xero/8810',
      postedAt: '2022-05-17T09:55:00Z',
      tags: ['paid-help'],
      body: `I run a music school, 210 pupils, fees live in Airtable and I type each into Xero by hand twice a term. Zapier got me to 60% and then VAT codes killed it. I want the thing connected through the API properly so that a ticked box makes a draft invoice, and credit notes for missed lessons. I can pay 900 euros for it, once, with a written page how it works. Reach me at Ottoline_K on Discord or below.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 90000, maxMinor: 90000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('discord', 'ottoline_k', 'asked')],
      services: ['api_integration'],
    },
  ),
  other('en4-074', {
    title: `Petition: pay the library cleaners what was promised`,
    url: 'https://students-union.quarrybank.example/petitions/417',
    postedAt: '2023-02-08T10:00:00Z',
    body: `The university outsourced the contract again and the new firm pays £10.42 an hour where £11.95 was agreed. They clean up after us from four in the morning. We ask the Vice-Chancellor to bring the jobs back in house and to make up the difference since September. 1,904 people have signed. It takes twenty seconds. Solidarity vigil on Tuesday, bring a mop.`,
  }),
  other('en4-075', {
    title: `The job I turned down`,
    source: 'rss',
    url: 'https://slowsaturday.example/p/the-job-i-turned-down',
    postedAt: '2024-06-15T06:00:00Z',
    body: `<p>In March a company I admire offered me $165,000 to do, five days a week, what I do here on Saturdays for about a tenth of that. I said I'd think about it and then I did something embarrassing: I made a spreadsheet.</p><p>The rows were easy. Salary, health insurance, the train. A desk somebody else dusts. On the other side: mornings, my mother, the dog, the right to say on a Tuesday that I'm done. I gave everything a price because that is what I did for a living before I did this for a living. Quiet was $900 a month. Being asked for my opinion was, to my own surprise, minus $200.</p><p>Then there was a column for what I'd have become by fifty.</p><p>This is an essay about the column I could not fill in. If you're hiring, or hoping to be hired, it might spoil your weekend. Paid subscribers get the spreadsheet.</p>`,
  }),
];
