/**
 * What words tell about a post, as tables to be read and changed. Weights are in points: about 2 is a hint, 4 is telling, 6 settles a post that
 * says nothing else. Gathered by reading posts of freelance and job communities; the figures are held by a test on labelled posts.
 */
import { namesIn, phrasesIn } from '../text/words.ts';
import { TALK } from './talk-signals.ts';

export type Side = 'ask' | 'offer' | 'talk';
export interface Signal {
  readonly side: Side;
  readonly points: number;
}

/** A favour or a task, asked of whoever reads: `can someone remove`, `could anyone draw`. */
const ASKERS = phrasesIn(
  'can someone, could someone, would someone, can anyone, could anyone, can somebody, could somebody, someone please, anyone please',
);
const TASKS = phrasesIn(
  `make, create, design, draw, edit, fix, photoshop, shop, remove, restore, enhance, clean, turn, convert, translate, write, build, put, add, change,
  replace, colorize, record, help me make, help me edit, help me remove`,
);

/** What a search verb looks for decides the side: `looking for a logo designer` asks, `looking for a design job` offers. */
export const SEEKING = new Set(namesIn('looking seeking need needs searching hiring require requires hire'));
export const PEOPLE = new Set(
  namesIn(`developer developers dev devs designer designers writer writers copywriter copywriters editor editors artist artists
    illustrator illustrators programmer programmers coder coders freelancer freelancers engineer engineers photographer
    photographers videographer videographers animator animators translator translators narrator actor actors actress
    voiceover marketer marketers consultant consultants expert experts specialist specialists assistant assistants va
    contractor contractors blogger bloggers proofreader transcriber transcriptionist tutor tutors webmaster wordpresser
    modeler modelers modeller musician composer composers tester testers technician administrator admin analyst analysts
    architect salesperson rep reps intern interns agency studio someone somebody person people candidate candidates
    applicants individual individuals professional professionals guru ninja rockstar freelance drafter manager managers
    coordinator recruiter bookkeeper accountant researcher researchers moderator moderators contributor contributors talent
    guy partner streamer influencer tailor model models ghostwriter ghostwriters colorist colourist pentester sysadmin cartoonist sculptor
    seamstress electrician cleaner cleaners driver drivers dj singer vocalist drummer guitarist teacher teachers trainer coach
    lawyer paralegal stylist carpenter handyman nanny gardener letterer inker mixer voice webdev subtitler transcribers bookkeepers
    tutors strategist strategists marketers fullstack`),
);
export const WORK = new Set(
  namesIn(`job jobs work employment position positions opportunity opportunities
  gig gigs internship internships clients projects commissions role roles career income money freelancing client`),
);

/** What stands behind a role says who is who: `translator needed` asks, `translator available` offers. */
const NEEDED = phrasesIn('needed, wanted, required, sought, needed asap');
const AT_HAND = phrasesIn('available, for hire, at your service, open for, open to work');

/** `we can put up 200 CAD`: a round sum, where `put up 20 posters` is none. */
const SUMS = [50, 60, 75, 80, 100, 120, 150, 200, 250, 300, 350, 400, 500, 600, 700, 750, 800, 900, 1000, 1200, 1500, 2000];

/** Phrases that speak for a request (`ask`), for the author's own work (`offer`), or for talk about something else. */
export const SIGNALS: readonly (readonly [string, Signal])[] = [
  ...weighted(
    'ask',
    6,
    `seeking freelancer, seeking freelancers, seeking contractor, looking to hire, we are hiring, we're hiring, is hiring, now hiring, hiring for, i'm
    hiring, i am hiring, want to hire, wanting to hire, need to hire, like to hire, hoping to hire, willing to pay, happy to pay, able to pay, ready to
    pay, i'll pay, i will pay, we will pay, we'll pay, i can pay, will pay you, can pay you, my budget is, our budget is, budget is, my budget, our
    budget, looking for someone who can, looking for someone to, looking for somebody to, looking for people to, looking for a freelancer, looking for
    freelancers, need someone to, need somebody to, need someone who, need someone that, want someone to, seeking someone to, searching for someone to,
    the ideal candidate, ideal candidate, successful candidate, how to apply, to apply send, please apply, interested candidates, send your resume, send
    your portfolio, send a resume, send resume, submit your resume, send me your portfolio, send me your rates, include your rate, your hourly rate,
    your rates, your quote, paid position, paid gig, paid project, this is a paid, this position is, dm me your, send me your, send us your, send over
    your, tell me your price, tell me your rate, name your price, name your rate, quote me, please quote, what would you charge, how much would you
    charge, what you charge, what you'd charge, what it would cost, can pay, pay someone, pay somebody, would pay someone, need someone, need somebody,
    would like to hire, looking for quotes, getting quotes, request for proposals, request for quotes, request for quotation, rfp, submit a proposal,
    send a proposal, send proposals, proposals are due, budget of, budget around, budget up to, budget for this, small budget, we are recruiting, we're
    recruiting, to be considered, apply here, apply at, apply now, apply through, apply via, share your portfolio, drop your portfolio, show me your,
    drop your, along with your rate, along with your portfolio, with your rate, with your rates, with your portfolio, with your resume, with your cv,
    your availability, your quotation, share your quotation, paying someone, half upfront, paid per, pay per, freelancer wanted, freelancers wanted,
    writers wanted, artists wanted, actors needed, artist needed, developer needed, designer needed, editor needed, programmer needed, translator
    needed, writer needed, artist wanted, developer wanted, designer wanted, editor wanted, is commissioning, are commissioning, we're commissioning,
    taking pitches, open for pitches, send pitches, pitches to, pitch us, quotes welcome, quote please, quotes please, price please, rates please,
    what's your fee, what is your fee, what are you all charging, looking for work done, looking for some work done, paid ofc, paid obv, paid obviously,
    paid of course, paying properly, cash in hand, to whoever fixes, to whoever solves, to whoever gets, to whoever sorts, to whoever builds, to anyone
    who can, to anyone who fixes, to anyone who solves, to anyone who gets, to anybody who can, to someone who fixes, to the person who fixes, excel
    wizard, excel whiz, excel wiz, spreadsheet wizard, spreadsheet whiz, wordpress wizard, photoshop wizard, photoshop wiz, photoshop whiz, css wizard,
    sql wizard, code wizard, rather pay, reply with your, reply with a, invites quotations, invites tenders, invites bids, quotation sought, tenders are
    invited`,
  ),
  ...weighted(
    'ask',
    6,
    `are you available for work, are you available for a, are you available for hire, are you available for freelance, are you available for freelancing,
    are you available for paid, are you available for some, are you available to, are you open to freelance, are you open to paid, are you open for freelance,
    are you open for commissions, are you open for work, are you taking commissions, are you free for, would you be available for, would you be open to a,
    would you be open to some, would you be interested in a paid, would you be interested in doing, do you take commissions, do you do commissions,
    do you do freelance, do you do custom, do you do consulting, do you offer paid, do you offer consulting, do you take on, to hire you, hire you for,
    hire you to, can i hire you, could i hire you, pay you to, pay you for, anyone offering paid, somebody offering paid, anyone provide paid,
    somebody who provides, someone who provides, anyone providing, paid task, open bounty, paid on merge, paid after merge, paid upon merge,
    paid when merged, paid when it is merged, when it's merged, on merge, after merge, comment with a link, leave a comment if you want,
    comment if you want to, comment if you'd like, has a funding of, hand it over to, hand this over to, what you want for it, what do you want for it,
    what would you want for, what you'd want for, what you would want for, what do you take for, what would you take for, what you'd take for,
    i will paypal you, i'll paypal you, will venmo you, i'll venmo you`,
  ),
  ...weighted(
    'ask',
    4,
    `we're looking for, we are looking for, we are seeking, we're seeking, we need a, we need an, i need a, i need an,
    i need some, i need my, i need help with my, in need of a, in need of an, in need of some, looking for someone,
    looking for somebody, looking for anyone, looking for help with, looking for help on, looking to have, looking to get,
    looking to commission, wanting someone, someone to help, someone to make, someone to design, someone to write,
    someone to build, someone to create, someone to edit, someone to fix, someone who can, someone that can,
    someone with experience, need help with, need help from, need help getting, position available, positions available,
    job opening, job openings, open position, open positions, this position, this role, the position, job description,
    responsibilities, cover letter, applicants, candidates, candidate, to apply, salary is, pay is, pay rate, pays per,
    pays well, compensation, bounty, must have experience, required skills, nice to have, is a plus, are a plus, a plus,
    job responsibilities, your resume, your portfolio, your cv, samples of your work, examples of your work,
    links to your, competitive salary, qualifications, please pm me with, please send me, join our team, join our,
    on our team, report to, work closely with, paid in full, payment via, payment through, pay via, paypal upon,
    paid via, negotiable budget, urgently need, deadline is, freelancer needed, paid job, needed asap,
    if you're interested pm, pm me if you, must know, must have strong, i have a job for, we have a job, job for you, multiple positions,
    will pay hourly, paypal immediately, to outsource, be responsible for, would like someone, could have someone,
    someone on here, somebody on here, anyone able to, anyone willing to, anyone here who can, who can help with, who can make, who can build,
    want to commission, looking to outsource, looking to pay, after someone who, lf, paid trial, test task, apply by, apply before, ongoing work,
    long term work, steady work, more work than, get back to you, shortlisted, first come first served, you'll be paid, you will be paid`,
  ),
  ...weighted(
    'ask',
    4,
    `does anyone know someone, does anybody know someone, anyone know someone, anybody know someone, does anyone know anyone, know anyone who,
    know someone who, know somebody who, does anyone here do, does anyone do, does anybody do, anyone here do, anybody here do, who can do, who does,
    who's free, who is free, anyone free, anybody free, anyone here free, is anyone free, anyone available, anybody available, fancy earning,
    wizard needed, wiz needed, whiz needed, geek needed, nerd needed, genius needed, pro needed,
    wth, will pay, would pay someone to, can someone come, could someone come, do it for me, take over my, take over our,
    subbing out, sub out, we'd love a, we would love a, i'd love to hire, we'd love to hire, have money for, by friday, by sunday, by monday,
    commissioning`,
  ),
  ...weighted(
    'ask',
    2,
    `apply, applications, pays, requirements, salary, your work, link to your, wanted, upfront, we're, we are, we need,
    we have, we want, we will, we'd, our company, our website, our site, our product, our clients, our customers,
    our client, our app, our business, our, my company, my website, my business, my startup, my client, my store, my app,
    must have, must be, you will, you'll, you must, you should, you should have, you need to, you have, required,
    preferred, experience with, experience in, knowledge of, ability to, proficient, familiarity with, interested,
    if interested, if you are interested, get in touch, please pm, pm me, dm me, message me, email me, contact me,
    please include, include, quote, telecommute, remote, on site, onsite, part time, full time, contract, contractor,
    freelance, freelancer, immediately, asap, start immediately, needed, need, hire, hiring, seeking, benefits, team,
    role, position, developer, developers, engineer, engineers, designers, writers, looking for a`,
  ),
  ...SUMS.map((sum) => [`put up ${sum}`, { side: 'ask', points: 6 }] as const),
  ...roled(NEEDED, 'ask', 6),
  ...roled(AT_HAND, 'offer', 6),
  ...ASKERS.flatMap((asker) => TASKS.map((task) => [`${asker} ${task}`, { side: 'ask', points: 4 }] as const)),
  ...weighted(
    'offer',
    6,
    `for hire, hire me, seeking work, seeking a job, seeking employment, seeking a position, seeking an internship, available for hire, available for work,
    available for freelance, available for new, looking for work, looking for a job, looking for any job, looking for any work, looking for any kind of,
    looking for employment, looking for freelance work, looking for part time work, looking for new clients, looking for new projects, looking for
    projects, looking for clients, looking for gigs, looking for an internship, looking for a position, looking for a full time, looking for full time,
    looking for something, looking for new opportunities, looking for opportunities, looking for extra work, looking for side work, looking for contract
    work, my portfolio, my resume, my rates, my rate, my hourly rate, my cv, my services, my skills, my commissions, my previous work, my past work, my
    work can be, some of my work, examples of my work, samples of my work, of my work, i offer, i specialize, i specialise, i charge, i am available, i'm
    available, i can do, i can offer, i can help you, i can build, i can create, i can make you, i will design, i will write, i will make, i will create,
    i will do, i will draw, i will edit, i will build, i will do any, i'll do, i'll design, i'll write, i'll make, i'll create, i'll build, i'll draw, i
    do freelance, willing to relocate, willing to do anything, willing to do any, will do anything, will work for, will do any, commissions are open,
    commissions open, open for commissions, taking commissions, accepting commissions, open for work, open to work, taking on new, accepting new clients,
    pay me, want me to, i'm your man, i'm your guy, i'm your girl, i am your man, hit me up, my recent work, my recent works, pm for resume, for resume,
    link to resume, want to work for you, here are some of my, what i've done, work i've done, composer here, designer here, developer here, artist here,
    writer here, translator here, recent works, i provide, we offer, we provide, we specialize, our services, let me know what you need, résumé cv, resume
    cv, let me help you, let me design, let me build, let me write, what i can do, what i do, dm for portfolio, dm for prices, dm for pricing, dm for
    rates, dm for details, dm for info, pm for portfolio, pm for prices, pm for details, hit us up, link in bio, slots open, spots open, slots left, spots
    left, slots available, spots available, open for freelance, open for business, open to freelance, free quote, free consultation, book a call, book a
    free, contact us today, contact us for, message us for, our team offers, currently available, currently taking, i design, i build, i make, i write, i
    edit, i draw, i fix, i translate, i code, i develop, i turn, i help, we build, we design, we help, we develop, we make, available from, available
    immediately, taking new clients, taking on clients, room for one more, prices from, rates from, rates start, starting from, from just, let's work
    together, work with me, hire us, guaranteed, unlimited revisions, fast turnaround, quick turnaround, past clients, happy clients, references on
    request, cv on request, samples on request, portfolio on request, looking for my next, looking for my first client, opentowork, seeks work, seeks
    freelance, seeks projects, seeks clients, on the side, i am open to, i'm open to, my prices, my fee, my fees, my page rate, my day rate, my past
    clients, offering my services, selling my services, i am offering, i'm offering, between contracts, between jobs, free slot, slot free, slot is free,
    have a gap, has a gap, got a gap, would do small, like to do small, would walk, would take anything, would take on, until i find something, until i've
    found, made redundant, was made redundant, hours minimum, hour minimum, lessons with, we're insured, fully insured, will do your, will design your,
    will write your, will build your, will fix your, will edit your, will make your, i will fix, i will translate, i will help you, i will teach, i will
    transcribe, i will proofread, can do, look no further, don't look further, look no more, that's me, that would be me, i'm the person, i am the person,
    i got you, i got u, ask for a quote, ask me for, ask us for, contractor available, consultant available, open to contracts, open to contract, open for
    contract, spaces left, places left, dates left, spaces available, places available, come to you, comes to you, come to your home, first one free, off
    your first, free estimate, free estimates, fully insured, licensed and insured, no fix no fee, message for times, call for a quote, text for a quote,
    booking now, now booking, bookings open, i used to be a, been doing this for`,
  ),
  ...weighted(
    'offer',
    4,
    `for a living, paid support, commercial support, give me a shout, give us a shout, sample on request, samples available, ask me, i have room,
    i take clients, take on clients, rates on request, day rate on request, price depends, prices depend, over 300 done, done in 24, within 24 hours,
    two revisions, 2 revisions, rounds of changes, money back, refund if, student discount, i service, i tune, i repair, i restore, i animate,
    i proofread, i transcribe, we animate, we repair, we restore, we translate, we print, happy customers, see my prices, at your place,
    at your home, to your door, i'm free from, i am free from, free this week, weeks free, days free`,
  ),
  ...weighted(
    'offer',
    4,
    `my name is, i am a freelance, i'm a freelance, i have experience, i have years, i have been working, i have worked,
    i've worked, i worked as, i worked for, i worked at, i've done, i have done, i graduated, i recently graduated,
    recent graduate, recent college graduate, college student, university student, year old, years old, hard worker,
    a hard worker, quick learner, fast learner, references available, available upon request, i am proficient,
    i'm proficient, i am experienced, i am willing, i'm willing, i am looking for work, i'm looking for work,
    i am looking for a job, i currently work, i am currently, i'm currently, my experience, my background, my degree,
    my last job, my previous job, my schedule, at my last, degree in, bachelors in, here's my, here is my, check out my,
    see my, view my, my website is, my github, my linkedin, my website, my site, my etsy, my blog, years of experience,
    years experience, with years, i enjoy, i love to, i'd love to help, i would love to help, i can also,
    feel free to contact me, contact me for, pm me for, dm me for, message me for, if you need a,
    need a website, do you need, for as low as, starting at, for only, prices start, discount,
    fiverr, unemployed, lost my job, no job too small, hire me, will travel anywhere`,
  ),
  ...weighted(
    'offer',
    2,
    `i am a, i'm a, i have a, i have, i've been, i was, my, i would be, i'd be, i am also, i will, i'll, i can, i know, i also, anything,
      if you need, you need, need a, need help, laid off, desperate, i enjoy, student, graduate, graduated, degree, resume, portfolio, relocate,
      career, anywhere, affordable, reasonable rates, professional, experienced, skilled, seasoned, thanks for reading, thank you for,
      your project, your website, your business, your logo, your company, your needs, any questions, your`,
  ),
  ...TALK.flatMap(([points, phrases]) => weighted('talk', points, phrases)),
];

/** How a title starts, in points. */
export const OPENINGS: readonly (readonly [string, Signal])[] = [
  ...weighted(
    'ask',
    4,
    `need, needed, seeking, looking for, wanted, hiring, help wanted, searching for, in search of, paying, will pay,
    commission request`,
  ),
  ...weighted(
    'offer',
    5,
    `i can, i will, i'll, i am a, i'm a, i do, i make, i design, i write, i build, will, can do, let me, professional,
    experienced, freelance, affordable, student, custom, available`,
  ),
  ...weighted('talk', 4, `how, why, what, is, are, do, does, should, i just, my, when, who, where, has, have, best, top`),
];

/** Things that are bought or told, not made to order: `looking for scheduling software`, `need some advice` is talk. */
export const WARES = new Set(
  namesIn(`plugin plugins extension extensions template templates bandmate bandmates flatmate housemate
  software system systems tool tools crm platform service services product products supplier suppliers manufacturer manufacturers
  advice feedback opinions opinion suggestions suggestion recommendations recommendation information info ideas inspiration ways way place
  places alternative alternatives resources books course courses tutorial tutorials tips input insight thoughts guidance cofounder investors
  investor cofounders roommate room rooms flat flats apartment bedroom sublet garage parking van ticket tickets venue guild raid healer healers tank tanks raiders volunteer volunteers mentor buddy
  participants sponsor sponsors lift carpool bassist goalkeeper players`),
);

function roled(endings: readonly string[], side: Side, points: number): (readonly [string, Signal])[] {
  return [...PEOPLE].flatMap((role) => endings.map((ending) => [`${role} ${ending}`, { side, points }] as const));
}

function weighted(side: Side, weight: number, phrases: string): (readonly [string, Signal])[] {
  return phrasesIn(phrases).map((phrase) => [phrase, { side, points: weight }] as const);
}
