/**
 * What requests speak of, in kinds: things that are made, what is done to them, whom and what they are for, and the trades that no service of a
 * catalogue of words and pictures covers. A post is told by which kinds stand together, whatever the words. Tables to be read and changed: terms
 * separated by commas, `*` at the end of a word that may go on; after a change run `scripts/train-services.ts`.
 */

const CONCEPTS = {
  mark: `logo*, wordmark*, word mark, emblem*, crest*, badge, badges, insignia, monogram*, symbol, symbols, favicon*, icon, brand mark,
    trademark, mascot*, brand identity, visual identity, branding, rebrand*, sigil*, coat of arms, lettermark*, letterhead*, signet,
    roundel*, our sign, old sign, proper sign, the sign, brand look, initials, lettering, ident, brand, trade mark, stamp, seal, shield,
    company sign, new look, identity, logo type`,
  vector: `vector*, svg, eps, illustrator file, ai file, scalable, one colour, one color, two colours, two colors, black and white, redraw*,
    redrawn, trace, traced, embroidered on, on shirts, on mugs, on the van, on our van, letter head, colourway*, 16 pixels, concepts,
    sketches, refined, clip art, scales, small sizes, single colour, single color, drafts, three ideas, two ideas, ideas to choose,
    stitched, engraved, on the truck, on a truck, on hats, on caps, cups, uniforms, shopfront, shop front, hand drawn by, hoodies, jerseys,
    signboard`,
  picture: `picture*, pic, pics, image*, imagery, graphic, graphics, visual, visuals, card, cards, tile, tiles, facebook header, channel
    header, header image*, header picture, banner*, artwork*, infographic*, template, templates, slide, slides, square, squares, mockup*,
    overlay*, panels, collage*, frame, quote card*, motif*, backdrop, gif, gifs, avatar, announcement*, countdown, set of images, profile
    banner, covers, stickers`,
  print: `flyer*, flier*, leaflet*, poster*, brochure*, booklet*, menu, menus, programme, postcard*, voucher*, gift card*, signage,
    handout*, handbill*, pamphlet*, invitation*, invite, invites, price list, timetable*, certificate*, prospectus, roll up, rollup,
    business card*, zine, one sheet, table tent*, catalogue layout, order of service, menu card*, wine list, notice, tickets, ticket,
    labels, wedding stationery, save the date, exhibition panel*, pull up, recipe card*, calendar, trade fair, parish magazine, newsletter
    layout`,
  layout: `lay out, lay it out, laid out, laying out, layout*, typeset*, print ready, indesign, affinity, bleed, a2, a3, a4, a5, dl, folded,
    tri fold, double sided, pdf, same look, one look, same style, matching, consistent look, same template, sizes, portrait format, resize*,
    typography, fonts, format, arranged, set in type, word document, prettify, make it pretty, coherent, same design, uniform`,
  design: `design, designs, designed, designing, designer*, photoshop, canva, psd, figma, eye for, pretty, prettier, look good, look nice,
    look decent, look better, looks cheap, look cheap, ugly, graphic designer, graphic artist, gimp, paint`,
  preview: `thumbnail*, thumbs, preview*, click*, clicks, clicked, ctr, tap on, cover picture*, cover image*, cover art for, video cover*,
    video covers, poster frame*, title card*, in front of the video, covers, stills, 1280x720, 1280, 16 9, face cut, cut out, big letters,
    big text, yellow text, expression, reaction face, opening image, video image, clickable, eye catching, before after, arrows, bold text,
    click through, end screen*, play button, image for each video, picture for each video, face on, title text, video previews, start
    image*, first frame, random frame, lead image`,
  video: `video*, vid, vids, youtube, yt, youtuber, channel, episode*, vlog*, vimeo, uploads, upload every, series, film, films,
    documentary, explainer*, animation, animated, shorts, reel, reels, tiktok*, twitch, stream, streams, trailer*, promo, commercial, spot,
    ad spot`,
  footage: `footage, clip, clips, gopro, go pro, camcorder, raw files, raw footage, raw material, filmed, recordings, drone, vhs, tapes,
    rushes, shot on, hours of, minutes of, vod, vods, talking head, phones filmed, phone videos, home videos, multicam, webcam, zoom
    recording*, recorded on, camera files, timelapse, time lapse, b roll, wedding video, slideshow, podcast, dashcam,
    gameplay, replays, helmet cam, action cam, screen recording*, zoom call*, interviews filmed, sd card, hard drive, gb of, cassettes,
    super 8, mini dv, filmed on, we filmed, i filmed, i film, i shot, we shot, phone clips, holiday videos, videotapes, unedited, uncut,
    iphone video*, material`,
  cutting: `edit, edits, edited, editing, editor, editors, cut, cuts, cutting, cutter, trim*, montage, shorten*, supercut, captions,
    captioned, subtitle*, grade, graded, grading, colour correct*, color correct*, colours matched, premiere, davinci, capcut, final cut,
    pacing, highlight*, best of, best bits, transitions, stitch*, splice*, jump cuts, boil down, boiled down, condense*, synced, pauses, put
    together, set to music, min film, minute film, shorter version, short version, compilation, recap, intro and outro, tighten, vertical
    version, 9 16, crop, stabilis*, stabiliz*, lower thirds, into one, one film, one video, video out of, film out of, into a film, into a
    video, make a film of, make a video of, remove the ums, music under, has to become, seconds out of, minutes out of, words on the screen,
    words on screen, text on the screen, short pieces, shorter pieces, tidy version, tidied`,
  script: `script, scripts, scripted, scripting, scriptwriter*, screenplay, storyboard*, dialogue, what is said, what to say, what's said,
    what i say, what should be seen, what's on screen, on screen, spoken style, spoken text, spoken words, to camera, host lines, host's
    lines, narrator says, scene, scenes, shot list, banter, sketch, skit*, hook, hooks, punchline*, timing, timings, second by second, word
    by word, monologue, video essay*, teleprompter, autocue, shooting script, two column, plot, skits, sketches, outline, opening lines,
    presenter, talking points, hosts, narrator, narration, cold open, jokes, runtime, dialogues, text for a video, text for the video, text
    for our video, words for the video, words for a video, beats per, says and, shown and`,
  write: `write, writes, writing, written, writer*, wrote, rewrite*, rewritten, rewriting, reword*, wording, words, copy, copywriter*,
    copywriting, text, texts, pen, ghostwrit*, draft*, put into words, phrase it, worded, write up, lorem ipsum, not good with words, tone,
    plain english, conversational, wordsmith*, wordsmith, journalist*, texter, rephrase, prose, readable, in her voice, in his voice, in my
    voice, words long, author, authors, contributor*, drafts`,
  article: `article*, blog*, essay*, column, columns, newsletter*, press release*, case stud*, white paper*, whitepaper*, bio, bios,
    biography, about page, about us, about me, about text, letter, letters, email sequence*, emails, guide, guides, op ed, magazine,
    journal, interview two, interview me, interviews, long read*, longform, long form, tutorial*, feature, features, reportage, report on,
    home page text*, page texts, story about, our story, company history, headings, byline, pitch, pitches, editor of, word count, seo,
    citations, appeal, listicle*, handbook, manual, news item, opinion, think piece, editorial, profile, ebook, e book, lead magnet,
    substack, web text*, brochure text, faq, faqs, mission statement, foreword, preface, programme notes, liner notes, travel piece, recap
    of, reviews of, history of, pieces, content marketing, website text*, homepage text*, sponsor letter, pages of text, story for, op eds,
    announcement text`,
  product: `product*, listing, listings, item, items, sku*, shop, store, webshop, web shop, e shop, online shop, online store, etsy, amazon,
    ebay, vinted, shopify, bigcommerce, woocommerce, catalogue, catalog, dish, dishes, bottle*, range, ecommerce, e commerce, wares, goods,
    ingredient*, candles, shoes, jewellery, jewelry, soaps, wine*, cheese*, honey, supplier*, manufacturer*, makers', menu item*, cases,
    asin*, marketplace, clothing, clothes, garments, tees, t shirts, jumper*, bags, mugs, sauce*, spice*, teas, coffee beans, chocolates,
    cosmetics, skincare, lotion*, perfume*, toys, tools, plants, seeds, furniture, lamps, rugs, jars, jams, beers, merchandise, depop,
    folksy, walmart, prestashop, magento, storefront, collection, spare parts, stock list, lure, gadgets`,
  describe: `descri*, blurb*, bullet*, paragraph*, sentence, sentences, key features, key points, short text, short texts, tasting notes,
    text for every, text for each, texts for, title and, titles and, title plus, characters, what it is, selling points, spec sheet*, data
    sheet*, supplier texts, 50 words, 60 words, 80 words, 100 words, read the same, features each, few lines, few sentences, couple of
    sentences, descriptive, materials, specs, specification*, describing, product page, product pages, mouth watering, tempting, line each,
    lines each, words each, words per, sentences each, short copy, item copy`,
  each: `each, every, apiece, per item, per piece, per product, per text, per image, per picture, a piece, for each, for every, one per, per
    kind, per one, a pop`,
  social: `instagram*, insta, ig, facebook, fb, linkedin, twitter, bluesky, threads, pinterest, social media, socials, social, mastodon,
    whatsapp, feed, our page, followers, tiktok*, x and, tik tok, snapchat, google business, fb page, accounts, feeds, business page`,
  posts: `post, posts, posting, caption*, hashtag*, tweet, tweets, stories, carousel*, content, content pack, topics, updates, posted, post
    ideas, captions, feed posts, written posts`,
  plan: `plan, planned, planning, planner, calendar, schedul*, batch, by date, dates, look after, run our, run my, keep it alive, come up
    with, take over, fill it, what to post, what we post, when to post, content ideas, ideas, been dead, gone quiet, go quiet, weeks ahead,
    folder, prepared, content plan, ready to schedule, ready to publish, keeps it going, no time to post, consistent, consistently, regular
    posts, fill the feed, fill our, hootsuite, buffer, month's worth, weeks' worth, themes, off my hands, what goes up`,
  month: `month, months, monthly, weekly, a week, per week, each week, weeks, daily, every day, thirty, 30 days, 28 days, 31 days, days,
    january, february, march, april, june, july, august, september, october, november, december, ramadan, advent, lent`,
  onepage: `one page, single page, 1 page, one pager, onepager, landing page*, landing site, splash page, microsite, squeeze, scrolling, one
    long page, page where, web page, a page, the page, page for, simple page, page that, one screen, event page, sales page, waitlist page,
    launch page, carrd, page to, page explaining, page about, link in bio, mini site, one scroll, little page, page describing, page on the
    net, page at, just a page, pager, one page in the web, page in the web, only one page`,
  signup: `sign up*, signup*, signing up, rsvp*, form, register, registration, waitlist, waiting list, mailing list, join the, donate
    button, subscribe, email box, mail address, email address, leave their, put their name, preorder*, pre order*, enquir*, inquir*, book
    now, call button, join button, mailchimp, brevo, convertkit, klaviyo, countdown, campaign page, launch, kickstarter, ad clicks, from our
    ads, from ads, tell me when, notify, hero, capture, leads, collects, collect emails, email addresses, phone number, callback, call back,
    register their interest, early access, beta list, notify me, checkout, payment link, buy button, preorders, download button,
    crowdfunding, webinar, summit, retreat, guests, volunteer form, donate, book a, tickets button, lead magnet, newsletter sign`,
  site: `website*, web site*, webpage*, site, sites, home page, homepage, wordpress, wix, squarespace, webflow, drupal, joomla, web
    presence, online presence, presence on the web, on the web, on the internet, elementor, ghost theme, hosting, domain, responsive, on a
    phone, on telephones, mobile friendly, html, browser, webspace, cms, theme, page builder, divi, godaddy, weebly, jekyll, hugo, internet
    page, internet site, online home, only have facebook, only on facebook, css, wiki, forum theme, board theme, child theme, phpbb, mybb,
    xenforo, vbulletin, smf, discuz, stylesheet`,
  pages: `pages, 3 pages, 4 pages, 5 pages, 6 pages, four pages, five pages, six pages, three pages, home about, who we are, contact form,
    contact page, opening hours, gallery, how to find us, about contact, about services, services page, services contact, prices contact,
    contact, news page, rooms, change texts, edit it myself, edit it ourselves, change it ourselves, swap the pictures, update it ourselves,
    update it myself, team page, menu page, directions, opening times, contact details, photo gallery, blog section, news section, sub
    pages, subpages, edit text, edit texts, easy to edit, easy to update, without a developer, without calling, on our own, change prices,
    add news, update it, sections`,
  build: `build, builds, built, building, rebuild*, rebuilt, set up, set it up, put online, put together, make us, make me, knock up, redo,
    redone, redesign*, made new, make it new, from scratch, a new, brand new, modern, moderni*, outdated, out of date, old one, from 20*,
    developer*, dev, coder, programmer, web person, webmaster, create, creating, develop, replace, replacing, renew, relaunch, overhaul,
    facelift, makeover, ancient, nineties, get us online, put us online, revamp, proper website, programs, maker, constructed`,
  voice: `voice, voices, voiced, voiceover*, voice over, voice overs, voice actor*, voice artist*, narrat*, accent, accents, mic,
    microphone, read aloud, read out, reads aloud, announcer, raspy, baritone, home studio, treated room, quiet room, room sound, wav, dry
    file*, audiobook*, dub, dubbed, dubbing, vo, native speaker, native english, grumpy, posh, soothing, 48 khz, audition*, deep, warm,
    dialect, received pronunciation, speaking voice, storyteller, voicing, actress, female, male, gravelly, husky, booth, condenser, clean
    audio, talking voice, reader with, sounds like, pronounce*, cheerful`,
  recorded: `record, records, recording, recorded, read, reading, reads, reader, say, says, speak, speaks, spoken, speaker, say things, read
    by, retakes, audio file*, audio files, sound file*, mp3, recite, read it out, reading out, reads it`,
  lines: `lines, prompts, announcement*, greeting, voicemail greeting*, phone greeting*, phrases, chapter, chapters, ivr, phone menu*, phone
    system, answering machine, voicemail, audio guide, audio drama, radio play, radio spot, radio ad, character*, meditation*, bedtime
    stor*, poems read, hold message*, phone message*, phone line, e learning, elearning, voice lines, bumper, intro line, tannoy, museum
    guide, press one, welcome message, sat nav, module, modules, course audio, short story, station, lift announcements, exhibit, game
    voice, npc*, intros, visual novel, visual novels, casting, roles`,
  market: `market, markets, demand, industry, sector, market size, growth, grow, growing, trend, trends, buyers, who buys, consumers, spend,
    spending, statistic*, stats, how many, how much do, how much people, how big, census, yearly, annual, feasib*, tam, per capita, niche,
    would people, investor*, business plan, potential, shoppers, turnover, penetration, adoption, sales figures, who would buy, target
    group, target audience, forecast*, market share, population, households, segments, opportunity, how often, worth entering, worth it, is
    it big, revenue of, suppliers in`,
  sources: `source, sources, cited, citation*, cite, links to where, where you got, references, referenced, public sources, findings, facts,
    desk study, desk research, study, studies, research, researched, researcher*, find out, finding out, look into, gather, dig up,
    published, how solid, report, numbers, figures, data, footnotes, hard numbers, evidence, official, eurostat, government data, summary,
    dossier, briefing, memo, facts only, background paper, literature, collected figures, verified`,
  rivals: `competitor*, competition, competing, compete, rival*, others charge, others offer, do others, other shops, other studios, other
    schools, other hotels, other makers, other companies, everyone else, anyone else, beating us, beat us, comparable, similar stuff,
    similar companies, similar shops, similar products, alternatives, like ours, in our niche, in the region, in our region, in our town,
    near us, around us, vs mine, vs ours, with ours, against ours, than us, win over, existing studios, incumbents, all nine, all nine
    schools, the big players, who else, other providers, other vendors, other clinics, other cafes, same business, market players, players,
    other agencies, other apps, other brands, other platforms, other services, other gyms, other salons, local shops, neighbouring,
    neighbours, peers, stack up, versus, vs, same services, six others, five others, established ones, the other schools, what the others,
    everybody else sells, other people sell`,
  compare: `compare*, comparing, comparison*, table, matrix, side by side, spreadsheet, grid, prices, pricing, charges, charging, ratings,
    reviews, complaints, complain, weak spots, weak points, weaknesses, strengths, gaps, swot, benchmark*, teardown*, tear down, fees,
    packages, promises, positioning, present themselves, talk about themselves, what they offer, claims, overview, chart, rank, ranked,
    scorecard, do better, what works for them, usp, differ, differences, pros and cons, delivery times, guarantees, refund policy, price
    list*, price level*, tone of, messaging, marketing of, how they, what they, what people say`,
  systems: `typeform, airtable, slack, google sheet*, google form*, google calendar, google drive, sheet, sheets, excel, crm, stripe,
    paypal, api, apis, rest api, csv, csvs, zapier, make com, n8n, notion, hubspot, telegram, discord, xero, quickbooks, gmail, inbox,
    outlook, jotform, twilio, supabase, calendly, zendesk, dropbox, postgres, mysql, sqlite, database, erp, json, xml, ftp, rss, booking
    system, trello, pipedrive, zoho, asana, salesforce, jira, pdfs, till, eventbrite, acuity, shipstation, webhook*, spreadsheet, sms, text
    message*, google ads api, form answers, square, monday, woocommerce, shopify, magento, wordpress, microsoft, teams, sharepoint,
    onedrive, booking tool, pos, mailchimp, klaviyo, brevo, lead form, mailbox, attachments, invoices, receipts, orders, stock, inventory,
    bookings, reservations, calendar, calendars, sage, freeagent, datev, lexware, linear, github, gitlab, whatsapp, messenger, sensor*,
    weather, open data, spreadsheets, tables, customer list, website form, contact form, folder of, log, logs`,
  auto: `automat*, sync, syncs, synced, syncing, connect*, integrat*, bot, bots, scrap*, scraper*, crawl*, export, exports, exported,
    import, imports, imported, every night, every morning, every hour, by itself, on its own, without me, by hand, copy paste, copy and
    paste, macro, macros, python, script that, vba, apps script, extension, plugin, pull, pulls, push, pushes, send a reminder, reminder,
    reminders, remind, parse*, rename, renames, little program, little tool, small tool, hook up, talk to each other, fetch*, trigger*,
    cron, both ways, downloads, monitor*, alert, alerts, notif*, whenever, every time, as soon as, each time, automatically, instead of
    typing, manually, sends, creates, script, scripts, small script, hooked, hook, link up, talk to, flow, workflow*, scenario, converter,
    converts, generate*, in one go, bulk, runs on its own, nightly, hourly, without anyone, updates itself, program, tool that, something
    that, utility, backend dev*, back end dev*, python dev*, node dev*, backend programmer*, bot developer*, small program, talking to each
    other, talking to one another`,
  coding: `code, codes, coding, coded, coder, can code, can't code, python, php, bash, powershell, perl, lua, javascript, typescript,
    kotlin, golang, sql, regex, windows 10, windows 11, macos, laptop, raspberry, nas, drive d, other drive, backup, backups, save game*,
    saves, file name*, filename*, folders, subfolder*, command line, terminal, repo, repos, repository, gist, compiles, runs on, install it,
    my account, task scheduler, hotkey*, in the background, desktop`,
  teaching: `teach, teaches, teacher*, lesson, lessons, tutor*, learn, learning, mentor*, coach, train me, one on one, 1 1, explain to me,
    show me how, homework, gcse, grade 6, teach me, learner, apprentice*, trainer, instructor, instruction, 1to1, hand holding, guide me
    through, exams, course, class, classes, workshop, coaching, exam, training`,
  shooting: `photograph*, photo shoot, camera person, camera operator*, cameraman, videographer*, shoot, shoots, filming, film us, films me,
    film me, film our, on camera, gimbal, tripod, extras, actor for, model for, models for, drone pilot, drone licence, studio day,
    retouch*, product photos, photos of our, photos taken, take photos, take pictures, aerial, on location, film crew, camera crew, camera,
    portrait session`,
  touchup: `photoshop this, photoshop my, photoshop me, photoshopped, restore, restored, old photo*, this photo, this picture, this pic,
    these pictures, these pics, my picture, profile pic*, background of, the background, remove, removed, face swap, swap faces, colouri*,
    colori*, glare, wrinkles, imgur, photoshop request, headshot, photoshop skills, photo edit*, edit my photo*, edit this photo*, photo of
    me, grandpa, grandma, grandfather, grandmother, girlfriend, boyfriend, my boss, funny, hilarious, wall, facebook wall, faces, her face,
    his face, my face, blurry, torn, stain*, deceased, passed away`,
  favour: `survey, surveys, questionnaire, poll, upvote*, vote, votes, for science, favor, favour, birthday card, postcard from, send me,
    mail me, mailing address, talk to me, chat with, skype, recommend*, advice, suggestion*, where can i, where do, does anyone have, anyone
    have, anyone know where, sell me, for sale, free stuff, pizza, copy of, find me, access to, journal article, thesis, my paper, my essay,
    donate, donation*, fundrais*, kickstarter, petition, like our page, like my page, contest entry`,
  payroll: `engineer, engineers, engineering, founder, founders, co founder, seed funded, series a, equity, benefits, salary, full time,
    part time, onsite, on site, hybrid, remote us, visa, relocation, team of, our team, join us, join our, you will, you'll,
    responsibilities, requirements, qualifications, years of experience, years experience, apply, careers, candidates, position, positions,
    role, senior, junior, we are building, we're building, our product, our platform, stack, startup, start up, competitive, manager,
    director`,
  drawing: `illustrat*, icons, icon set*, icon pack*, pictogram*, watercolour*, watercolor*, painting, paint a, portrait*, mural, tattoo*,
    comic*, manga, character design, character art, concept art, drawn characters, hand drawn, picture book, children's book, book cover,
    album cover, caricature*, pixel art, sprite*, half body, full body, commission*, d d, battle map, 3d, blender, render*, cad, model of,
    modell*, maker, sculpt*, cosplay, sew, seamstress, embroid*, knit*, engrav*, carve*, watercolours, oil painting, sketch of, cartoon,
    cartoonist, emote, emotes, vtuber, tokens, map of, scale model, 3d print, stl, floor plan, interior design, jewellery design, sewing,
    tailor, quilt, resin, wearing, riding, holding, t shirt design*, shirt design*, tank top*, apparel, cartoon style, costume, mask, prop,
    props, puppet builder, puppet maker, wooden model`,
  apps: `app for ios, ios, android, swift, kotlin, react native, flutter, native app, mobile app, app store, codebase, rust, embedded,
    firmware, arduino, devops, servers, saas, platform, dashboard, machine learning, pcb, hardware, bug, bugs, web app, algorithm, matlab,
    linux, debian, network, wifi, access points, kubernetes, app, apps, iphone app, android app, game, games, gameplay, compiler, neural, ai
    model, chatbot app, smart contract, microcontroller, codec, sysadmin, aws, azure, docker, driver software, desktop app, widget*, hashtag
    map, interactive map, world map, live map, on a map, geolocat*, visuali*, app that, an app`,
  modding: `unity, unreal, godot, roblox, game dev, mod, modding, minecraft plugin, roblox studio, scripter, obby, shader, mods, modder,
    modpack, minecraft, bukkit, spigot, fabric, paper 1, 1 20, 1 21, fivem, esx, skyblock, mob, mobs, spawn*, gui, guis, loot, quests,
    datapack, in game, ingame, inventory system, pvp, survival, faction, factions, vault, placeholder*, jar, test server, game server,
    server owner, ranks, kits, minigame*, island, islands, vrchat, garry's mod, gmod, rust server, ark server, data store, game pass, level
    design*, texture pack, resource pack, skins, rcon, plugin dev*, plugins dev*`,
  music: `song, songs, singer*, vocalist*, composer*, compose, score, beat, beats, guitarist*, drummer*, pianist*, violin*, track, tracks,
    jingle, lyrics, melody, soundtrack, vocals, lyricist, rapper, producer, drum, piano, guitar, violin, cello, flute, harp, organist,
    accompan*, orchestra, chord*, instrumental, music for, original music, music producer, music composer, musician*, music to, write music,
    our music, dance to, dance lessons, choreograph*, strings, choir, dj`,
  sound: `mix, mixing, mastering, sound effects, sound design*, hum, audio engineer, sound engineer, tidy audio, levelled, mixed
    down, mix and master, clean up the audio, clean the audio, clean audio up, audio cleanup, audio clean up, audio quality, audio editor,
    audio editing, edit the audio, hiss, noise, background noise, wind noise, denois*, even the levels, echo, reverb, audio only, no
    picture, foley, podcast producer, stems`,
  handwork: `print, printed, printing, printer, deliver, delivered, delivery, distribut*, hand out, handing out, install, installs, fit,
    mount, hang, wiring, ladder, drive, driver, ride, lift, pick up, collect, packaging engineer, die line, cardboard, repair my, weld*,
    machin*, build me a wooden, waiter, gsm, on site, in person, on saturday, for the day, half a day, per shift, hours on, sign writer,
    signwriter, gold leaf, tailor made, usher, steward*, security guard, bouncer, make up artist, courier, delivering, ship, shipping,
    assemble, assembly, screen printing, flyering, leaflets outside, roof, landscap*, gardening, painter, decorator, catering, florist,
    magician, hairdresser, makeup, massage, chef, warehouse, plumber, electrician, carpenter, mechanic, caterer, gardener, cleaner, cook,
    nurse, plaster, joiner, nanny, sitter, babysit*`,
  office: `accountant*, bookkeep*, tax, taxes, vat, lawyer*, solicitor*, legal, contract drafted, patent*, visa, data entry, type in,
    typist, virtual assistant, feedback, mystery, survey on, take part, participants, interviewees, appointment setter*, cold call*, sales
    rep*, recruiter*, customer support, moderator*, moderation, lead list, lead gen*, valuation, admin, diary, meal plan, grant*, resume*,
    thesis, dissertation, poem*, poetry, novel*, vows, eulogy, obituary, genealog*, investigator, private detective, permit*, planning
    permission, structural, estimate*, quantity, notary, payroll, invoice clerk, call center, telemarket*, accounting, audit my, tester,
    respondent*, focus group, interview nurses, study participants, dietitian, nutritionist, therapist, psychic, astrolog*, architect,
    surveyor, matchmaker, engineer, cv, speech, volunteers, coaching business`,
  tongue: `translat*, interpreter*, transcri*, localis*, localiz*, bilingual, srt, subs, subtitles in, into english, into german, into
    french, into spanish, into italian, into portuguese, into dutch, into polish, into russian, into turkish, into arabic, into chinese,
    into japanese, into korean, from english, from german, from french, from spanish, from japanese, verbatim, dubbed into`,
  correct: `proofread*, copyedit*, beta read*, copy editor*, copy editing, proof read*, critique*, correct my, sub editor*, sub editing,
    subeditor*, red pen, correct, corrected, corrections, correcting, spelling, spell, commas, typo, typos, grammar, into shape, typeset a,
    typesetting, typesetter, sensitivity read*, line edit*, edit my novel, edit my book, edit our book, manuscript*, indexer, an index,
    editor for a book, editor for my book, editor for a novel, editor for my novel, style guide`,
  upkeep: `hacked, malware, recover*, account back, banned, unban*, slow, page speed, pagespeed, migrat*, dns, backup*, ads account, ad
    account, google ads, meta ads, facebook ads, ppc, campaigns, backlink*, ranking, rankings, seo audit, technical audit, audit, accessib*,
    cookie*, gdpr, crash*, broken, error, maintenance, test our, testers, tester, qa, influencer*, more followers, comments, likes, dms,
    recover my, login, log in, locked out, virus, is down, site down, went down, down since, won't load, loading, speed up, upgrade, update
    plugins, security, ssl, caching, move our, move my, move the, transfer the, campaign manager, media buyer, bid, keywords, links, link
    building, ranked on google`,
} as const;

export type Concept = keyof typeof CONCEPTS;

/** By name. */
export const CONCEPT_TERMS: readonly (readonly [Concept, string])[] = Object.entries(CONCEPTS) as [Concept, string][];
