/**
 * Services in other words than their names, in English: what is done, beside what it is done to. A row names a keyword, through which an
 * operator's own catalogue is found as well; `*` ends a word that may go on. Tables to be read and changed.
 */

interface PairRow {
  /** Of a catalogue's keywords, the first one that it has. */
  readonly keywords: readonly string[];
  /** The thing is made, so that what is for it or on it is something else: `photos for our site`. */
  readonly isMade?: true;
  /** Two of what it is done to ask for it by themselves where an arrow joins them: `HubSpot -> Xero`. */
  readonly isJoined?: true;
  /** What it is done to says nearly all: `showreel`, `phone menu`. */
  readonly isTelling?: true;
  /** What is done, and by whom. Separated by commas, as all of these. */
  readonly done: string;
  /** To what, or for which place. */
  readonly to: string;
  /** Beside these it is something else. */
  readonly not: string;
}

export const PAIR_ROWS: readonly PairRow[] = [
  {
    keywords: ['logo', 'logo design'],
    isMade: true,
    done: `design*, draw, drawn, drawing, redraw*, redrawn, redo, refresh*, vector*, vectoris*, vectoriz*, trace, traced, illustrator, svg,
      symbol, monogram, stencil, lettering, initials, artist, one colour, one color, two colours, concepts, hoodies, blazers, stationery,
      letterhead, letterheads, mugs, van, brewery, company, startup, business, society, club, league, band, team, brand`,
    to: `badge, emblem, crest, insignia, symbol, brand mark, mark i can, mark we can, mark for, wordmark, monogram, shield, coat of arms, icon,
      visual identity, brand identity, look for our brand, brand look, name in arial, startup brand, our brand, face of our brand, signet,
      roundel`,
    not: `tattoo*, merch*, embroider*, trademark*, patent*, ambassador*, manager, naming, slogan, enamel, sew*, animation, animate*, deck,
      packaging, strategist, pins`,
  },
  {
    keywords: ['flyer', 'graphic design', 'social graphics'],
    isMade: true,
    done: `lay out, lay it out, for print, laid out, laying out, layout, print ready, to be printed, screen print, affinity, folded, tri fold,
      double sided, bleed, typeset*, design, designed, designing, designer, make it pretty, pretty them, prettier, prettify, look nice,
      look good, look decent, canva, indesign, photoshop, illustrator, psd, pdf, one look, motif, print ready, artwork, square, branded,
      template, templates, sizes, a4, a5, a3, a2`,
    to: `handbill*, flyer*, leaflet*, poster*, brochure*, booklet*, menu, menus, programme, banner*, slides, tiles, panels, overlay*, postcard*,
      voucher*, gift card*, signage, price list, factsheet, fact sheet, handout, handouts, one sheet, invitation*, invite, rollup, roll up,
      ad sizes, display ads, infographic*, instagram, insta, facebook, linkedin, carousel*, story, stories, magazine, catalogue, lookbook,
      newsletter layout, pamphlet*, prospectus, certificate*, timetable, loyalty card*, annual report, zine, order of service, tickets,
      parish magazine, business card*, sell sheet, table tent*, bookmark*, calendar`,
    not: `printer, printing company, distribut*, hand out, print 1*, print 2*, print 5*, code, coded, ppc, pitch deck, powerpoint, packag*,
      label, embroid*, illustration*, captions, caption, hashtags`,
  },
  {
    keywords: ['thumbnail', 'thumbnails'],
    done: `click*, ctr, click rate, click through, youtube, yt, channel, my videos, our videos, each video, per video, clickable, series`,
    to: `thumbs, thumbnail*, preview picture*, preview image*, covers, cover images, picture people, pictures people, image people, pics people,
      stills with text, per image, video cover*, video previews, images for my videos, title cards, title card`,
    not: `album, book, band, podcast cover, song, songs, footage, edit, editor`,
  },
  {
    keywords: ['blog article', 'blog post', 'article', 'copywriter'],
    done: `write, written, writes, writing, rewrite, rewritten, rewriting, author, writer, writers, wording, worded, pen, ghost, ghostwrit*,
      pitch us, copy, contributor*, columnist, words each, words apiece, word pieces, cents a word, cents per word, per word, words about,
      words on, journalist*, text, texts, publish you, publish your, write up, pitch, pitches, your pitch, send a pitch, apiece,
      ideas to the editor, word rate, word for`,
    to: `pieces, piece, column, columns, essay, stories, story, about page, about us, news section, webzine, zine, magazine, journal, newsletter,
      newsletters, emails, email, mailing, mailings, letter, letters, guide, guides, guidebook, interview, our site, my site, website, site,
      homepage, web pages, landing page, sales page, page, pages, blog, posts, advertorial*, press, words about, how to, cents a word,
      cents per word, handbook, leaflet, brochure, white paper*, reviews, tutorial*, words, our history, history of, booklet, city guides,
      features on, features about, feature on, essays on, essays about, long reads, mag`,
    not: `novel, novels, novella, fiction, poem*, poetry, sonnet, thesis, dissertation, college, homework, school, grant*, funding, tender*, cv,
      resume*, cover letter*, lyrics, song*, speech*, api docs, documentation, technical writ*, translat*, proofread*, beta, sensitivity,
      script*, voiceover, obituary, eulogy, wedding, vows, screenplay, love letter*, memoir*, biography, recommendation, children's,
      picture book, scientific, journal club, handwrit*, calligraph*, legal, instagram, insta, facebook, linkedin, tiktok, socials, review my,
      feedback, product*, listing*, asin*, sku*, fix, form, code, wordpress, design, designed, migrat*, redirects, move, moving, typos,
      from blogger, placements, placement, backlink*, look over`,
  },
  {
    keywords: ['product descriptions', 'product description'],
    done: `write, writes, written, writing, writer, words each, words for each, words a piece, copy, copywriter, wording, texts, text, bullet*,
      titles and, titles, describe*, blurb*, sentences, lines, rewrite, rewritten, rewrites, reword*, no words, need words, words and a title,
      descriptions, specs, sound good, sound better, read better, sell better`,
    to: `per listing, each listing, web shop, our shop, my shop, bottles, cheeses, candles, teas, product, products, sku, skus, asin, asins, fba,
      amazon, etsy, ebay, shopify, webshop, shop items, items, listing, listings, catalogue, catalog, price list, each lamp, per item,
      per product, online store, online shop, vinted, range`,
    not: `order, orders, legal, lawyer, terms, data entry, upload*, translat*, photograph*, photos of, ppc, ads, enter, scrap*, blog, newsletter,
      developer, review, reviews, reviewer*, testers, script*, videos`,
  },
  {
    keywords: ['social media content', 'social media', 'social content'],
    done: `post, posts, posting, caption*, plan, planned, planning, planner, calendar, ideas, hashtag*, run, running, take over, taken over,
      look after, looked after, handle, takes care, take care, keep up, keep alive, alive, weekly, a week, per week, monthly, a month, per month,
      each month`,
    to: `insta, instagram, fb, facebook, linkedin, tiktok, socials, social, social media, twitter, pinterest, threads, social channels, bluesky`,
    not: `ads, ad, ppc, ad spend, followers, likes, comments, moderat*, influencer*, hacked, banned, unban*, recover*, script, api, scrap*, bot,
      template, templates, canva, reels edited, cut, editor, footage, photographer, developer, schedule 1*, ambassador*, live`,
  },
  {
    keywords: ['landing page', 'landing pages'],
    isMade: true,
    done: `signup, sign up, sign ups, waitlist, waiting list, wait list, leave their mail, leave their email, leave an email, collect emails,
      collects emails, email capture, email form, before we open, coming soon, register button, registration form, register, register interest,
      interest form, email box, tailwind, hero, screenshots, signup box, sign up box, testimonials, group buy, conver*, launch, mailchimp,
      webinar, leads, lead form, countdown, presale, pre order, preorder, preorders, campaign, teaser, html, one long`,
    to: `a page, one page, single page, page where, page that, simple page, small page, pager, page for, web page, html page, page with,
      teaser page, one pager, onepager, quick page, page for my, page for our, carrd, launch page`,
    not: `five page, pages, words, copy, copywriter, essay, feedback, illustration*, flyer, pdf, word document, slow, hacked, traffic, ads, seo,
      test, tester*, speed, translate, photos, book, comic, manga, layout`,
  },
  {
    keywords: ['website', 'website design', 'web design'],
    isMade: true,
    done: `build, built, builds, rebuild*, rebuilt, redo, redone, redesign*, fresh, a new, newer, make, makes, made, create*, set up, sets up,
      put together, old, outdated, ugly, dated, modern, moderni*, from 19*, from 200*, from 201*, give us, designer, design, designed,
      web person, webmaster, found online, nothing yet, opening hours, contact form, gallery, 3 pages, 4 pages, 5 pages, 6 pages, four pages,
      five pages, six pages, or 5 pages, four or five pages, few pages, webflow, wordpress, squarespace, wix`,
    to: `site, website, homepage, home page, web page, webpage, webdesign, web presence, online presence, internet presence, presence on the web,
      on the web, on the internet, web site, portfolio online, portfolio for, found online, shop online`,
    not: `hacked, malware, virus, slow, pagespeed, speed, seo, host*, hosting, migrat*, move, moved, dns, domain transfer, dashboard,
      marketplace, platform, photos for, photograph*, copy, copywriter, texts for, write, writer, rewrite, words, translat*, test, tester*,
      testing, testers, feedback, illustrat*, visitors, traffic, backlink*, link building, app, apps, review, audit, on site, job site,
      building site, construction, login, logins, down, broken, bug, bugs, error, ads, scrap*, logo for, video for, read, proofread*, accessib*,
      analytics, cookie*, gdpr, members area`,
  },
  {
    keywords: ['video editing', 'video editor'],
    done: `make an hour of, make a half hour, out of a, per episode, each episode, raw per, pacing, zooms, cut, cuts, cutting, cutter, edit,
      edited, editing, editor, editors, condense*, trim*, shorten*, stitch*, assembl*, put together, put it together, grade, graded, grading,
      color grad*, colour grad*, captions, captioned, subtitle, subtitles, subtitled, jump cuts, montage, splice*, boil down, boiled down, turn,
      turned, turns, into clips, take out umms, remove ums, pauses, three camera, two camera, camera angles, b roll, condensed, with music,
      set to music, chop*`,
    to: `footage, clip, clips, video, videos, vlog, vlogs, film, films, reel, reels, short, shorts, drone, gopro, go pro, raw material,
      raw files, recordings, filmed, shot on, hours of, webinar, webinars, stream, streams, vod, vods, wedding day, promo, trailer, two cameras,
      three cameras, youtube channel, our channel, my channel, keynote, tiktoks, talking head, recital, multicam, slideshow, time lapse,
      timelapse, teaser, channel, eps, vhs, home videos, home movies, family videos, livestream, tiktok, episode, episodes, podcast`,
    not: `audio, tracks, stems, wav, mp3, noise reduction, audio engineer, audio editor, sound engineer, camera operator, cameraman,
      camera person, videographer, filming, film our, film the, film a, shoot a, animat*, transcri*, translat*, digitis*, digitiz*, lesson*,
      teach, tutor*, mix and master, short film, short story, actor*, actress*, thumbnail*, software, manuscript, essay*, article*, novel, write,
      writer*, photo*, album, script*, extras, jingle, composer, stop motion, hair, grass, lawn, hedge*, wood, transfer`,
  },
  {
    keywords: ['video script', 'script writer', 'youtube script'],
    done: `script, scripts, scripted, scripting, spoken text, narration text, screenplay, writer, writers, voiceover text, words spoken,
      what is said, dialogue, words for, write them, per script, a script`,
    to: `video, videos, youtube, yt, film, explainer*, spot, spots, ads, commercial, commercials, reel, reels, documentary, tiktok, tiktoks,
      podcast, shorts, animation, channel, screen`,
    not: `python, bash, excel, google, sheet*, code*, php, javascript, server, automat*, feature film, feature length, read, reader*, record*,
      mic, voice actor*, voice over artist, edit, editor*, cut, blog*, article*, newsletter*, prescription, translat*, transcri*, coverage,
      feedback, description*, actor*, actress*`,
  },
  {
    keywords: ['voiceover', 'voice over', 'voice actor'],
    done: `read, reads, reader, reading, narrat*, record, recorded, recording, recordings, speak, speaks, spoken, speaker, voice, voices, voiced,
      aloud, mic, microphone, accent`,
    to: `aloud, script is, script, scripts, text is, text of, the text, lines, audiobook*, audio book, audio guide, audioguide, tutorial video*,
      tutorials, explainer*, meditation*, phone menu, phone tree, phone system, voicemail, answering machine, announcement*, greeting, chapters,
      children's book, bedtime stories, e learning, elearning, game character*, narration, home studio, commercial, ad spot, radio spot,
      radio ad, audio, mailbox message, accent`,
    not: `coach*, lesson*, sing, singer*, vocalist*, song, songs, proofread*, beta, mix, master, transcri*, church, interview*, teach*, tutor*,
      voice assistant*, sensitivity, therap*, vinyl, session musician*, band, translat*, python, bash, learn, review, feedback, write, writer,
      writers, written by you, record label, editor, edit, live, podcast guest`,
  },
  {
    keywords: ['market research', 'market analysis'],
    done: `report, study, numbers, figures, sources, research*, find out, demand, growth, sizing, sizes, overview, statistics, desk, analyst,
      how many, how much, how big, analys*, data on, facts`,
    to: `market, markets, market for, industry, sector, demand for, buyers, consumers, people buy, is there a market, rental, trends, demand,
      potential customers, how many people`,
    not: `stock, stocks, crypto, trading, trader, forex, interviewer*, phone calls, phone survey, financial model, manager, scrap*, software,
      dashboard, ads, farmers market, stall, real estate agent, job market, thesis, dissertation, medical, machine learning, forecast,
      statistician, write an article`,
  },
  {
    keywords: ['competitor analysis', 'competitor research'],
    done: `compare, compared, comparing, comparison, table, sheet, spreadsheet, study, studied, teardown, tear down, benchmarks of, report,
      analys*, analyz*, overview, list, charge, prices, pricing, benchmark*, what do, what they, features, map out, find out, know what,
      learn what, see what, who else, swot`,
    to: `competitor*, competition, competing, rival, rivals, other dog, do others, others charge, others offer, others in, other shops,
      other hotels, other studios, other tools, do other, near us charge, what my competition, what our competition, alternatives,
      doing what we do, do what we do, what they charge, how they deliver, what people complain, who else, in our niche, in our market, ours,
      against us, similar tools, similar companies, similar shops, other providers`,
    not: `mystery, visit, in person, scrap*, enter, prize, esports, chess, swim*, dance, bodybuilding, judge, judges, referee*, win, hackathon,
      contest, cooking, race, training, trainer, coach`,
  },
  {
    keywords: ['automation', 'automate', 'api integration'],
    isJoined: true,
    done: `connect, connected, connecting, sync, synced, syncs, synchroni*, automat*, script, scripts, bot, fetch*, parse*, parsing, extract*,
      import, imported, imports, export, exported, integrat*, by itself, by themselves, every night, every morning, every hour, every day, daily,
      webhook, extension, button, macro, into, show up in, end up in, push, pushed, pull, pulled, pulls, program, little tool, hook up, reminds,
      reminders, auto post, autopost, automatically, should become, should create, should appear, turns red, send a mail, sends a mail,
      that emails, emails people, talk to, talks to, flow, python, excel, vba, in step, in sync, both ways, two way sync, don't talk,
      doesn't talk, do not talk`,
    to: `typeform, airtable, slack, google sheet*, sheets, a sheet, excel, spreadsheet*, crm, shopify, woocommerce, stripe, api, rest, csv, csvs,
      zapier, n8n, notion, hubspot, telegram, discord, whatsapp, xero, quickbooks, google calendar, calendars, pdfs, renam*, data from,
      prices from, gmail, inbox, outlook, google forms, google form, jotform, formstack, wufoo, gravity forms, supabase, firebase, bigquery,
      activecampaign, convertkit, brevo, sendgrid, twilio, gohighlevel, freshdesk, intercom, mattermost, ics, ical, filemaker, odoo, netsuite,
      clickup, calendly, zendesk, klaviyo, sharepoint, google drive, dropbox, postgres, sqlite, payouts, matrix room, mastodon, rss,
      booking system, bookings, trello, pipedrive, zoho, datev, lexoffice, civicrm, stock levels, asana, salesforce, mailchimp, jira, log files,
      scans, files by, sms, database, erp, json, xml, ftp, till, inventory`,
    not: `tutor*, lesson*, teach*, learn, data entry, typist, type in, dashboards, firmware, bookkeep*, accountant*, accounting, assistant, va,
      ads, marketing, manager, moderat*, designer, design, videos, video, write, writer, copy, logo, website, community, server admin*,
      server owner, mobile app, ios, android, forecasting, model, investor, budgeting, crashes on, crashes when, steps to reproduce, is losing`,
  },
  {
    keywords: ['short form video', 'video editing'],
    isTelling: true,
    done: `clips, footage, recorded, filmed, gopro, raw, hours of, recordings, material, scenes, cut, edit, edited`,
    to: `showreel, show reel, sizzle reel, aftermovie, minute film, min film, a film from, film from it, film out of it, highlights film,
      montage, supercut, cut together, edit together, edited together, stitch together, stitched together`,
    not: `videographer*, camera operator*, film our, film the, shoot, send your, portfolio, animat*, script, composer, music for, actors wanted, write, writer`,
  },
  {
    keywords: ['voice actor', 'voiceover'],
    isTelling: true,
    done: `role, roles, part, parts, casting, cast, audition*, lines, sides, side, accent, voice, voices, voiced, actor, actors, actress`,
    to: `audio drama*, radio drama*, radio play, radio plays, audio play, audio plays, audio fiction, fiction podcast, visual novel, animatic,
      fandub, audio series`,
    not: `composer, sound design*, artist, artists, illustrat*, writer, writers, script writer, programmer, coder, stage play, theatre, editor,
      on stage, background art, backgrounds, musician*`,
  },
  {
    keywords: ['voice recording', 'voiceover'],
    isTelling: true,
    done: `messages, recorded, record, re recorded, sample, samples, accent, bilingual, male, female, voice, voices, speaker, in english,
      and english, greetings`,
    to: `phone menu, phone menus, phone tree, ivr, hold message, on hold, answering machine, station announcements`,
    not: `asterisk, pbx, 3cx, twilio, install, configure, set up, broken, developer`,
  },
  {
    keywords: ['logo', 'logo design'],
    isTelling: true,
    isMade: true,
    done: `designer, draw, draws, drawn, redrawn, vector*, artist, heraldry, flat, stickers, one colour, one color, scalable, t shirts, shirts, caps`,
    to: `coat of arms, insignia, roundel, symbol, mark for, new mark, sigil`,
    not: `tattoo*, embroider*, sew*, trademark*, animation, animate*, packaging, enamel, forge*, carve*, stone, paint*, engrav*`,
  },
  {
    keywords: ['voice actor', 'voiceover'],
    isTelling: true,
    done: `read, reads, lines, phrases, announcements, character, characters, roles, narrat*, intro, ident`,
    to: `accent, accents, mic, wav, audition*, woman's voice, man's voice, child's voice, posh voice, good voice, nice voice, soft voice,
      gentle voice, old voice, young voice, deep voice, warm voice, calm voice, male voice, female voice`,
    not: `coach*, theatre, stage, wall, chair, tutor*, lesson*, learn*, teach*, fishing, phone lines, power lines, code, film, extras, choir,
      sing*, writer, write, voice assistant, dialect, teacher, call center, call centre, support agent`,
  },
  {
    keywords: ['market research', 'market analysis'],
    done: `paid research, research, report, study, figures, numbers, statistics, look into it, find out, size a, size the, size up, written up,
      desk work, desk study, sources, with sources, turnover`,
    to: `how many, how large, how big, who sells, who buys, who makes, who uses, how much they pay, what they pay, pay for, demand, demand for,
      turnover, number of, growth, buyers, suppliers, vendors, tam, a market, potential buyers`,
    not: `participant*, participants, volunteers, interviewees, survey takers, per interview, thesis, dissertation, scientist, phd, lab,
      clinical, machine learning, forecast, dashboard, software engineer, build, app, script, scrap*, mystery, phone calls, recruiter,
      private investigator, investigator, genealog*`,
  },
  {
    keywords: ['competitor analysis', 'competitor research'],
    done: `benchmark, benchmarks, benchmarking, price check, compare, compared, comparison, survey of, table of`,
    to: `rival, rivals, prices, pricing, price list, price lists, tariffs, room rates, menus, offers`,
    not: `gpu, cpu, insurance, scrap*, stock, crypto, software benchmark, performance, latency, load, supplier, suppliers, energy, mortgage, website, app`,
  },
  {
    keywords: ['automation', 'automate', 'api integration'],
    done: `automat*, script, scripts, macro, macros, bot, by itself, parse, parses, parsing, scrape*, scraping, n8n, zapier, make com, apps script`,
    to: `report, reports, invoices, invoicing, reminders, rota, timesheets, orders, bookings, attendance, certificates, bank statements,
      statements, renam*, filenames, file names, listings page, auction results, spreadsheets`,
    not: `tutor*, lesson*, teach*, learn, data entry, typist, dashboards, firmware, bookkeep*, accountant*, accounting, assistant, va, ads,
      manager, moderat*, designer, videos, video, write, writer, copy, voice, home automation, warehouse, plc, test automation, qa, youtube,
      film, actor*, steps to reproduce`,
  },
];

/** Whoever asks in a title for one of these asks for no service, unless for one by its name. */
export const OTHER_NAMES = `photos, photo, photograph*, photographer*, videographer*, camera operator*, illustrat*, portrait, painting,
  mural, tattoo*, character art, character design*, book cover*, album cover*, comic, manga, animation, animate*, animator*, 3d, blender,
  cad, render*, print 1*, print 2*, print 5*, printing, embroider*, sew*, distribut*, deliver*, hand out, mystery shop*, hosting,
  mailboxes, domain, seo, backlink*, ppc, google ads, ad campaign*, data entry, transcri*, digitis*, digitiz*, labelling, labeling,
  annotat*, coach, coaching, course, class, course*, audit, participants, survey takers, respondents, moderator*, model for, models for,
  singer, vocalist, musician*, drummer, guitarist, bassist, composer, producer, mix and master, mixing, lawyer, attorney, trademark*,
  accountant*, bookkeep*, tax, firmware, ios, android, mobile app, unity, unreal, game dev*, spigot, bukkit, paper 1*, minecraft plugin*,
  minecraft mod*, fivem script*, fivem dev*, roblox script*, roblox dev*, vpn, network admin*, sysadmin*, devops, co founder, cofounder,
  cto, grant*, resume, cv, thesis, dissertation, essay for, speech, lyrics, poem, poet, novel, novella, fiction, memoir, cleaner,
  cleaning, driver, nanny, sitter, babysit*, plumber, electrician, carpenter, cook, chef, nurse, organist*, choirmaster*, director of
  music, verger, consultancy, terms of reference, upgrade, upgrades, upgrading, evaluation, cashier, receptionist, waiter*, barista*,
  courier`;

/** Work on what a service makes, which is none: in a title it stands against every service. */
export const OTHER_WORK_ON = `lesson, lessons, tutor, tutors, tutoring, teach, teacher, teach me, mentor, mentoring, translat*,
  interpreter*, proofread*, proofreader*, copyedit*, copyeditor*, copy editor, beta reader*, beta read*, sensitivity read*, feedback,
  review my, review our, critique*, typos, look over my, look over our, check my, placements, meta ads, tiktok ads, linkedin ads, amazon
  ads, ads manager, ads specialist, ads expert, ads freelancer, ads person, ads guy, ad spend, ad manager, media buyer, paid social, site
  down, site is down, website down, website is down, slow, pagespeed, white screen, clean up the audio, clean the audio, clean audio,
  clean up audio, audio cleanup, audio clean up, denois*, remove the hiss, remove the hum, seconds to load, to load, loads slow*, slow to
  load, feature film, feature script, stage play, key in, type in, hacked, malware, spam, migrate, migrating, move our site, move my site,
  move mail, test my, test our, tester, testers`;

/** Posts of a lasting job say so by one of these. A trade named in one is no work to be ordered. */
export const LASTING_ENGLISH = `full time, fulltime, permanent position, permanent role, permanent post, permanent contract, permanent job,
  employment contract, contract of employment, staff position, salary, salaried, payroll, annual leave, local government pension, salary scale,
  dbs check, enhanced dbs, paid holiday, days of holiday, days holiday, paid vacation, paid time off, pto, 401k, pension, hrs per week,
  hours a week in our, per annum, hours per week in our, health insurance, dental insurance, dental cover, dental and, our office team,
  shift work, maternity cover, working student, fixed term, collective agreement, year contract, years contract, contract for two years,
  contract for one year, contract for a year, m f d, f m d, m w d, f m x, m f x, w m d, 40h week, 30h week, 38h week, 40 hours, 35 hours,
  37 5 hours, 37 5 h, 37 5 hrs, 38 5 hours, days of leave, days leave, stock options, share options, notice period, line manager, reporting to,
  probation, monday to friday, full time hours`;
/** Whoever has such a job, or asks for no such one. */
export const NOT_LASTING = `become a full time, become full time, become permanent, become a permanent, turn into full time,
  turn into a full time, lead to full time, lead to a full time, could be full time, may be full time, i work full time, i'm full time,
  i am full time, my full time, work full time, working full time, not full time, no full time, not a full time, isn't full time,
  without full time, of a full time, full time job so, no salary, not salaried`;

/** What writers of other kinds write: whoever looks for one of them wants no article. */
export const GENRES = `grant*, resume, resumes, cv, cvs, thesis, dissertation, memoir, memoirs, biography, autobiography, novel, novels, novella,
  fiction, poem, poems, poetry, sonnet, lyrics, song, songs, speech, speeches, eulogy, obituary, vows, problems, quiz, quizzes, trivia, exam,
  exams, puzzles, crossword*, recipe, recipes, curriculum, lesson plan*, screenplay, feature film, stage play, comic, manga, textbook, textbooks,
  worksheet*, documentation, tender, tenders, subtitles, dialogue, quests, lore, essay for, term paper, college, coursework, letter to,
  complaint, patent*, erotica, romance, children's book, picture book, horoscope*`;
