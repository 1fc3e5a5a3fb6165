import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactText } from '../../../../src/domain/contact.ts';
import { extractContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';
import { phoneRules } from '../../../../src/engines/enrichment/phones/phone-rules.ts';
import { cheapestRun, quietTime } from '../../../processor-time.ts';

/** A body, and what is found in it as `kind value use`. */
type Case = readonly [body: string, ...found: string[]];

const MAIL: readonly Case[] = [
  ['Email me at jo@acme.co', 'email jo@acme.co asked'],
  ['Send your CV to Jo.Doe+Jobs@Acme-Bakery.co.uk.', 'email jo.doe+jobs@acme-bakery.co.uk asked'],
  ['write to <jo@acme.co>, please', 'email jo@acme.co asked'],
  ['mailto:jo@acme.co?subject=Hi', 'email jo@acme.co asked'],
  ['[mail me](mailto:jo@acme.co)', 'email jo@acme.co asked'],
  ['Contact: **jo@acme.co**', 'email jo@acme.co asked'],
  ['Contact: _jo@acme.co_', 'email jo@acme.co asked'],
  ['Contact: `jo@acme.co`', 'email jo@acme.co asked'],
  ['Contact: "jo@acme.co"', 'email jo@acme.co asked'],
  ["Contact: 'jo@acme.co'", 'email jo@acme.co asked'],
  ['Contact: (jo@acme.co)', 'email jo@acme.co asked'],
  ['Contact: _jo@acme.co', 'email jo@acme.co asked'],
  ['Contact: jo_doe@acme.co', 'email jo_doe@acme.co asked'],
  ['Contact: jo\\_doe@acme.co', 'email jo_doe@acme.co asked'],
  ['Contact: C:\\jo@acme.co'],
  ['Contact: 4jo@40grid.com', 'email 4jo@40grid.com asked'],
  ['Contact:jo@acme.co,kim@acme.co;lee@acme.co', 'email jo@acme.co asked', 'email kim@acme.co asked', 'email lee@acme.co asked'],
  ['Contact: jo@acme.co/kim@acme.co', 'email jo@acme.co asked', 'email kim@acme.co asked'],
  ['jo@acme.co', 'email jo@acme.co published'],
  ['jo@acme.co if you are interested', 'email jo@acme.co asked'],
  ['We use it daily.\n\njo@acme.co | https://acme.co', 'email jo@acme.co published', 'website https://acme.co/ published'],
  ['Our mailbox is jo@acme.co for now', 'email jo@acme.co published'],
  ['They answer at jo@acme.co', 'email jo@acme.co seen'],
  ['-> jo@acme.co', 'email jo@acme.co published'],
  ['jobs@acme.co is open', 'email jobs@acme.co asked'],
  ['> email me at jo@acme.co', 'email jo@acme.co seen'],
  ['Please do not email jo@acme.co', 'email jo@acme.co seen'],
  ["Don't send anything to jo@acme.co", 'email jo@acme.co seen'],
  ['Never contact jo@acme.co about this', 'email jo@acme.co seen'],
  ["Don't hesitate to email jo@acme.co", 'email jo@acme.co asked'],
  ['No agencies. Email jo@acme.co', 'email jo@acme.co asked'],
  ['No agencies, email jo@acme.co', 'email jo@acme.co asked'],
  ['Please email me (no pm, no reply) at jo@acme.co', 'email jo@acme.co asked'],
  ['Visa: No\n\nHow to apply: Email jo@acme.co', 'email jo@acme.co asked'],
  ['Email hello...jo@acme.co', 'email jo@acme.co asked'],
  ['Email -jo@acme.co', 'email jo@acme.co asked'],
  ['Email jo@acme.com.Please say hi', 'email jo@acme.com asked'],
  ['Email jo@acme.com-thanks', 'email jo@acme.com asked'],
  ['Email jo@acme.co... soon', 'email jo@acme.co asked'],
  ['Email jo@acme.co! Or else', 'email jo@acme.co asked'],
  ['联系我jo@acme.co谢谢', 'email jo@acme.co asked'],
  ['Email jo@bücher.de', 'email jo@xn--bcher-kva.de asked'],
  ['Email jo@acme.somethingnew', 'email jo@acme.somethingnew asked'],
  ['Email JO@ACME.CO', 'email jo@acme.co asked'],
  ['Email jo@mail.eu.acme.co', 'email jo@mail.eu.acme.co asked'],
  // The same address twice: one contact, with the stronger use.
  ['They have jo@acme.co. Email jo@acme.co', 'email jo@acme.co asked'],
];

const OBFUSCATED: readonly Case[] = [
  ['Email jo [at] acme dot co', 'email jo@acme.co asked'],
  ['Email jo[at]acme.co', 'email jo@acme.co asked'],
  ['Email jo (at) acme (dot) co', 'email jo@acme.co asked'],
  ['Email jo(at)acme.co', 'email jo@acme.co asked'],
  ['Email jo {at} acme {dot} co', 'email jo@acme.co asked'],
  ['Email jo <at> acme <dot> co', 'email jo@acme.co asked'],
  ['Email jo<at>acme.co', 'email jo@acme.co asked'],
  ['Email jo AT acme DOT co', 'email jo@acme.co asked'],
  ['Email join AT acme DOT co', 'email join@acme.co asked'],
  ['Email jo at acme dot co', 'email jo@acme.co asked'],
  ['Email jo@acme(dot)co', 'email jo@acme.co asked'],
  ['Email jo@acme[.]co', 'email jo@acme.co asked'],
  ['Email jo@acme dot co', 'email jo@acme.co asked'],
  ['Email jo [@] acme.co', 'email jo@acme.co asked'],
  ['Email jo ( at ) acme ( dot ) co', 'email jo@acme.co asked'],
  ['Email jo [At] acme [Dot] co [dot] uk', 'email jo@acme.co.uk asked'],
  ['Email jo @ acme.co', 'email jo@acme.co asked'],
  ['Email jo @acme.co', 'email jo@acme.co asked'],
  ['Email jo@ acme.co', 'email jo@acme.co asked'],
  ['Email me @ jo @ acme.co', 'email jo@acme.co asked'],
  ['Ping me (CTO) at jo @ acme.co', 'email jo@acme.co asked'],
  ['Email jo dot doe @ acme dot co', 'email jo.doe@acme.co asked'],
  ['Reach me at jo dot doe at acme dot co.', 'email jo.doe@acme.co asked'],
  ['Email jo [dot] doe [at] acme [dot] co', 'email jo.doe@acme.co asked'],
  ['Email jo (dash) doe (at) acme (dot) co', 'email jo-doe@acme.co asked'],
  ['Email jo (underscore) doe (at) acme (dot) co', 'email jo_doe@acme.co asked'],
  ['Email jo/dot/doe/dash/roe/at/acme/dot/co', 'email jo.doe-roe@acme.co asked'],
  ['Email jo (a) acme.co', 'email jo@acme.co asked'],
  ['Email me (jo at acme dot co)', 'email jo@acme.co asked'],
  ['Email me: jo at acme dot co. Thanks', 'email jo@acme.co asked'],
  ['Email jo+hn [at] acme [dot] co', 'email jo+hn@acme.co asked'],
  ['Email jo(at)acme.co or kim (at) acme (dot) co', 'email jo@acme.co asked', 'email kim@acme.co asked'],
  ['Contact: work [at] acme.co', 'email work@acme.co asked'],
  ['Send it to jobs at acme dot org', 'email jobs@acme.org asked'],
  ['Reply to jo_AT_acme.co', 'email jo@acme.co asked'],
  ['Write to jo_at_acme.co', 'email jo@acme.co asked'],
  ['Email jo.doe at g mail', 'email jo.doe@gmail.com asked'],
  ['Email jo.doe at gee mail dot com', 'email jo.doe@gmail.com asked'],
  ['Email jo.doe at g-mail dot com', 'email jo.doe@gmail.com asked'],
  ['Email jo.doe at hot mail dot com', 'email jo.doe@hotmail.com asked'],
  ['Email jo dot doe at the gmail dot com', 'email jo.doe@gmail.com asked'],
  ['Email jo.doe at the google mail', 'email jo.doe@gmail.com asked'],
  ['Email jo AT acme DOTcom', 'email jo@acme.com asked'],
  ['Email "jo" at "acme.co"', 'email jo@acme.co asked'],
  ['Email jo(@]acme.co', 'email jo@acme.co asked'],
  ['Kontakt: jobs-at-acme-punkt-de', 'email jobs@acme.de asked'],
  ['почта jo эт acme точка ru', 'email jo@acme.ru asked'],
  ['пишите на jo(at)acme(tochka)ru', 'email jo@acme.ru asked'],
  ['邮箱：jo@acme点cn', 'email jo@acme.cn asked'],
  ['Email ruth kukac acme pont hu', 'email ruth@acme.hu asked'],
  ['Email jo apestaartje acme punt nl', 'email jo@acme.nl asked'],
];

const NO_MAIL: readonly Case[] = [
  ['find us at acme dot com', 'website https://acme.com/ published'],
  ['look at acme dot com'],
  ['Engineer @ acme.ai | remote', 'website https://acme.ai/ published'],
  ['Founding Engineer @ Conductor (San Francisco)'],
  ['my work can be found @ www.acme.co', 'website https://www.acme.co/ published'],
  ['sign up to create @acme.co names'],
  ['You can apply @ www.acme.co', 'website https://www.acme.co/ asked'],
  ['look AT acme.co now'],
  ['dinner for the 3 of us @ a restaurant.Then home'],
  ['reach out to me at luke @ the company domain.'],
  ['Contact: dylan (at) company domain. No recruiters'],
  ['agents to (a) work in notebooks and (b) coordinate'],
  ['meet me at noon.com is a site'],
  ['run_at_boot.sh and meet_at_noon.md'],
  ['look_AT_case.py is a file'],
  ['the table created_at_acme.co'],
  ['look at g mail takes, or at the g mail room'],
  ['install lodash@4.17.21 and react@next'],
  ['npm i @angular/core@12.1.0 @types/node'],
  ['pip install foo@git+https://github.com/acme/foo.git'],
  ['logo@2x.png and icon@3x.svg'],
  ['@media (max-width: 600px) { a: b.c }'],
  ['@Component({selector: "x"}) class A {}'],
  ['@here @channel @everyone please look'],
  ['clone git@github.com:acme/shop.git'],
  ['ssh root@acme.co:22'],
  ['scp me@acme.co:/tmp/x .'],
  ['user:pass@localhost'],
  ['postgres://user:secret@db.acme.co/shop'],
  ['https://user:secret@acme.co/'],
  ['https://medium.com/@jo/story'],
  ['https://acme.co/?mail=jo@acme.co'],
  ['firstname.lastname@gmail is free'],
  ['a@b and b@c and @'],
  ['jo@acme'],
  ['jo@.co'],
  ['jo@acme..co'],
  ['@acme.co'],
  ['jo@-acme.co'],
  ['jo@acme.123'],
  ['jo@192.168.0.1'],
  ['jo@acme.co@evil.co'],
  ["o'neil@acme.co"],
  ['jöhn@acme.co'],
  ['jo%kim@acme.co'],
  ['root@server.local'],
  ['jo.@acme.co'],
  ['1/2 @ 3.5'],
  ['The point at which dot com died'],
  ['f@@kn w@w'],
];

/** The same in other languages, scripts and tricks. */
const DISGUISED: readonly Case[] = [
  ['Mail an jo (ät) acme (punkt) de', 'email jo@acme.de asked'],
  ['Mail an jo ät acme punkt de', 'email jo@acme.de asked'],
  ['Écrivez à jo (arobase) acme (point) fr', 'email jo@acme.fr asked'],
  ['Correo: jo arroba acme punto es', 'email jo@acme.es asked'],
  ['Escreva para jo [arroba] acme [ponto] com', 'email jo@acme.com asked'],
  ['Scrivi a jo (chiocciola) acme (punto) it', 'email jo@acme.it asked'],
  ['Mail naar jo (apenstaartje) acme (punt) nl', 'email jo@acme.nl asked'],
  ['Kontakt: jo (małpa) acme (kropka) pl', 'email jo@acme.pl asked'],
  ['Пишите: jo (собака) acme (точка) ru', 'email jo@acme.ru asked'],
  ['jo (et) acme (nokta) com', 'email jo@acme.com published'],
  ['邮箱：jo＠acme．cn', 'email jo@acme.cn asked'],
  ['メール：jo（アット）acme．jp', 'email jo@acme.jp asked'],
  ['请发简历到 jo#acme.cn（#换成@）', 'email jo@acme.cn asked'],
  ['Email jo-at-acme-dot-com', 'email jo@acme.com asked'],
  ['Email jo_at_acme_dot_com', 'email jo@acme.com asked'],
  ['Email jo *at* acme *dot* com', 'email jo@acme.com asked'],
  ['Email ((jo)) no: jo ((at)) acme ((dot)) com', 'email jo@acme.com asked'],
  ['Email jo (-at-) acme.co', 'email jo@acme.co asked'],
  ['Email jo [at sign] acme [period] com', 'email jo@acme.com asked'],
  ['Email jo.[at].acme.[dot].co', 'email jo@acme.co asked'],
  ['Email jo@acme . co', 'email jo@acme.co asked'],
  ['Email jo@acme,co (replace the comma)', 'email jo@acme.co asked'],
  ['Email me at jo.doe at gmail', 'email jo.doe@gmail.com asked'],
  ['Email: jo at acme.co', 'email jo@acme.co asked'],
  ['mailto:jo%2Bwork%40acme.co?subject=Hi', 'email jo+work@acme.co asked'],
  ['Email me at jo.doe [gmail] with a link', 'email jo.doe@gmail.com asked'],
  ['Mail jodoe {hotmail}', 'email jodoe@hotmail.com asked'],
  ['We moved to [gmail] and {outlook} calendars'],
  ['Write to jo@acme.co, not to info@acme.co', 'email jo@acme.co asked', 'email info@acme.co seen'],
  ['mail jo@acme.co (not info@acme.co)', 'email jo@acme.co asked', 'email info@acme.co seen'],
  ['Bitte an jo@acme.co schreiben, nicht an info@acme.co', 'email jo@acme.co asked', 'email info@acme.co seen'],
  ['Message me on Telegram @jo_doe99 instead of @acme_help', 'telegram jo_doe99 asked'],
  ['Please do not hesitate to write to jo@acme.co', 'email jo@acme.co asked'],
  ['If not sure, mail jo@acme.co', 'email jo@acme.co asked'],
  ['We shipped our site at 5pm.io was down though'],
  ['Our site went live at 11am.So we waited'],
  ['Contact on Telegram @jo_doe99 . Studio in Berlin', 'telegram jo_doe99 asked'],
  ['Instagram @jo.doe . Photography and video', 'instagram jo.doe published'],
  ['Email jo @ acme . studio', 'email jo@acme.studio asked'],
  ['Email joNOSPAM@acme.co', 'email jo@acme.co asked'],
  ['Email jo@REMOVE.acme.co', 'email jo@acme.co asked'],
  ['Email jo [remove this] @ acme.co', 'email jo@acme.co asked'],
  ['Email jo@acme.co.invalid', 'email jo@acme.co asked'],
  ['Email jo\u200bdoe@acme.co', 'email jodoe@acme.co asked'],
  ['Email jo@acme.co\u200bm', 'email jo@acme.com asked'],
  ['Email 𝗷𝗼@𝗮𝗰𝗺𝗲.𝗰𝗼', 'email jo@acme.co asked'],
  ['Email \u202eoc.emca@oj\u202c', 'email jo@acme.co asked'],
  ['Email moc.emca@oj', 'email jo@acme.com asked'],
  ['Email, reversed: oc.emca@oj', 'email jo@acme.co asked'],
  ['Email **jo**@**acme.co**', 'email jo@acme.co asked'],
  ['Email jo\\@acme.co', 'email jo@acme.co asked'],
  [
    'Acme (https://acme.co) | Engineer\nMail jo at the company domain',
    'website https://acme.co/ published',
    'email jo@acme.co asked',
  ],
  ['find us at acme dot com', 'website https://acme.com/ published'],
  ['The prints are sold at etsy dot com and the book at lulu (dot) com.'],
  ['Mail my first name at acme dot dev'],
  ['stay-at-home.com'],
  ['look at me.com'],
];

const SPELLED_HANDLES: readonly Case[] = [
  ['twitter[.]com/jo_doe', 'x jo_doe published'],
  ['Find me at hxxps://twitter[.]com/jo_doe', 'x jo_doe published'],
  ['github dot com slash jo-doe', 'github jo-doe published'],
  ['x.com / jo_doe', 'x jo_doe published'],
  ['t(.)me/jo_doe', 'telegram jo_doe published'],
  ['twitter (at) jo_doe', 'x jo_doe seen'],
  ['Telegram - @ jo_doe', 'telegram jo_doe published'],
  ['IG - jo.doe.studio', 'instagram jo.doe.studio published'],
  ['My GitHub username is jodoe.', 'github jodoe published'],
  ['discord: jo # 1234', 'discord jo#1234 published'],
  ['my Discord is jo_doe', 'discord jo_doe published'],
  ['reddit: u / jo_doe', 'reddit jo_doe published'],
  ['bluesky: jo (dot) bsky (dot) social', 'bluesky jo.bsky.social published'],
  ['Bluesky: @jo.example.com', 'bluesky jo.example.com published'],
  ['Mastodon: jo@hachyderm.io', 'mastodon jo@hachyderm.io published'],
  ['Instagram: 5,000 followers. Twitter: we use it. GitHub: required.'],
  ['github.com slash jo', 'github jo published'],
  ['my linkedin.com slash in slash jo-doe', 'linkedin https://www.linkedin.com/in/jo-doe published'],
  ['LinkedIn: /in/jo-doe', 'linkedin https://www.linkedin.com/in/jo-doe published'],
  ['my linkedin is in/jo-doe', 'linkedin https://www.linkedin.com/in/jo-doe published'],
  ['wa.me slash 12125550142', 'whatsapp +12125550142 published'],
  ['@jo_doe on twitter, @jodoe on bsky', 'x jo_doe seen', 'bluesky jodoe.bsky.social seen'],
  ['I post at jodoe.bsky.social', 'bluesky jodoe.bsky.social published'],
  ['my jo (at) mastodon.social', 'mastodon jo@mastodon.social published'],
  ['Мой телеграм: @jo_doe', 'telegram jo_doe published'],
  ['пишите в тг @jo_doe', 'telegram jo_doe asked'],
  ['mein Telegram ist @jo_doe', 'telegram jo_doe published'],
  ['on twitter I am @jo_doe', 'x jo_doe published'],
  ['find me on twitter: at jo_doe', 'x jo_doe published'],
  ['add me on discord, jo_doe', 'discord jo_doe asked'],
  ['github.com slash commands are a feature of bots'],
  ['The app is on Telegram, best_of_bots is one'],
  ['margin/in/out and built-in/loaded, see in/out-of-date'],
];

const PROFILES: readonly Case[] = [
  ['My profile: https://www.fiverr.com/jo_doe', 'website https://www.fiverr.com/jo_doe published'],
  [
    'Hire me: https://www.upwork.com/freelancers/~01abcdef0123456789',
    'website https://www.upwork.com/freelancers/~01abcdef0123456789 published',
  ],
  ['Somebody made https://dribbble.com/shots/123-logo for them'],
  ['A site like https://www.behance.net/jodoe'],
  [
    'Book a call: https://outlook.office365.com/book/Acme@acme.co/',
    'calendar https://outlook.office365.com/book/Acme@acme.co/ asked',
  ],
  ['Meet me: https://calendar.app.google/AbC', 'calendar https://calendar.app.google/AbC asked'],
  ['Chat: https://api.whatsapp.com/send?phone=12125550142', 'whatsapp +12125550142 asked'],
];

const PLACEHOLDERS: readonly Case[] = [
  ['Email you@yourdomain.com', 'email you@yourdomain.com seen'],
  ['Email jo@example.com', 'email jo@example.com seen'],
  ['Email firstname.lastname@acme.co', 'email firstname.lastname@acme.co seen'],
  ['Email no-reply@acme.co', 'email no-reply@acme.co seen'],
  ['Email jo-nospam@acme.co', 'email jo-nospam@acme.co seen'],
  ['Email foo+test@gmail.com', 'email foo+test@gmail.com seen'],
  ['Email 1+jo@users.noreply.github.com', 'email 1+jo@users.noreply.github.com seen'],
];

const HANDLES: readonly Case[] = [
  ['DM me: https://twitter.com/jo_doe', 'x jo_doe asked'],
  ['My feed: https://x.com/jo_doe?s=20', 'x jo_doe published'],
  ['see https://mobile.twitter.com/@Jo_Doe.', 'x jo_doe seen'],
  ['see http://twitter.com/#!/jo_doe', 'x jo_doe seen'],
  ['message me about https://x.com/jo_doe/status/1234567890', 'x jo_doe seen'],
  ['see x.com/jo_doe', 'x jo_doe seen'],
  ['https://x.com/home https://twitter.com/search?q=a https://x.com/i/lists/1'],
  ['https://x.com/this_name_is_far_too_long'],
  ['https://netflix.com/jo and https://fedex.com/track'],
  ['Twitter: @jo_doe', 'x jo_doe published'],
  ['Reach me on Twitter @jo_doe', 'x jo_doe asked'],
  ['my X handle is @jo_doe', 'x jo_doe published'],
  ['Follow @jo_doe on Twitter', 'x jo_doe seen'],
  ['DM @jo_doe on X', 'x jo_doe asked'],
  ['Twitter: jo_doe1', 'x jo_doe1 published'],
  ['Ask @jo_doe about it'],
  ['constructor @jo_doe and constructor: jo_doe1'],
  ['Contact https://www.linkedin.com/in/Jo-Doe-1a2b3c/', 'linkedin https://www.linkedin.com/in/jo-doe-1a2b3c asked'],
  ['linkedin.com/in/jo-doe', 'linkedin https://www.linkedin.com/in/jo-doe published'],
  ['https://de.linkedin.com/in/jo-doe?trk=x', 'linkedin https://www.linkedin.com/in/jo-doe published'],
  ['about https://www.linkedin.com/company/acme/posts/?feedView=all', 'linkedin https://www.linkedin.com/company/acme seen'],
  ['message us: https://linkedin.com/company/acme', 'linkedin https://www.linkedin.com/company/acme published'],
  [
    'https://www.linkedin.com/jobs/view/4320193874/ https://www.linkedin.com/feed/',
    'website https://www.linkedin.com/jobs/view/4320193874/ asked',
  ],
  ['https://linkedin.com/pub/jo-doe/20/22b/638', 'linkedin https://www.linkedin.com/pub/jo-doe/20/22b/638 published'],
  ['My code: https://github.com/jo-doe', 'github jo-doe published'],
  ['GitHub: jo-doe42', 'github jo-doe42 published'],
  ['GitHub: @jo-doe', 'github jo-doe published'],
  ['GitHub: we use it a lot'],
  ['an app on Github: OpenTimer'],
  ['https://github.com/features https://github.com/pricing https://github.com/orgs/acme'],
  ['https://github.com/acme/shop'],
  ['https://github.com/-acme https://github.com/acme--shop'],
  ['PM u/jo_doe', 'reddit jo_doe asked'],
  ['PM u/jo\\_doe please', 'reddit jo_doe asked'],
  ['thanks to /u/Jo-Doe!', 'reddit jo-doe seen'],
  ['message https://www.reddit.com/user/jo_doe/', 'reddit jo_doe asked'],
  ['https://old.reddit.com/u/jo_doe', 'reddit jo_doe seen'],
  ['u/AutoModerator and u/x and menu/item and /u/username'],
  ['https://www.reddit.com/r/forhire/comments/abc'],
  ['ping me: https://t.me/jo_doe', 'telegram jo_doe asked'],
  ['Telegram: @jo_doe', 'telegram jo_doe published'],
  ['tg @jo_doe', 'telegram jo_doe seen'],
  ['https://t.me/+AbCdEf https://t.me/joinchat/AAA https://t.me/s/jo_doe'],
  ['Discord: jo#1234', 'discord jo#1234 published'],
  ['Discord - @jo.doe', 'discord jo.doe published'],
  ['message me, discord: jo.doe', 'discord jo.doe asked'],
  ['our community https://discord.gg/AbC123', 'discord https://discord.gg/AbC123 published'],
  ['talk to us: https://discord.com/invite/abc', 'discord https://discord.gg/abc asked'],
  ['https://discord.com/channels/1/2 https://discord.com/nitro'],
  ['book a call: https://calendly.com/jo/30min', 'calendar https://calendly.com/jo/30min asked'],
  ['cal.com/jo', 'calendar https://cal.com/jo asked'],
  ['They use https://cal.com/jo for their calls', 'calendar https://cal.com/jo seen'],
  ['https://calendly.com https://cal.com/pricing'],
  ['https://wa.me/15550100', 'whatsapp +15550100 published'],
  ['https://bsky.app/profile/jo.example.com', 'bluesky jo.example.com published'],
  ['I am @jo.bsky.social', 'bluesky jo.bsky.social published'],
  ['https://mastodon.social/@jo', 'mastodon jo@mastodon.social published'],
  ['I am @jo@hachyderm.io', 'mastodon jo@hachyderm.io published'],
  ['https://news.ycombinator.com/user?id=jo_doe', 'hackernews jo_doe published'],
  ['https://news.ycombinator.com/item?id=1'],
  ['IG: @jo.doe', 'instagram jo.doe published'],
  ['https://www.instagram.com/jo.doe/', 'instagram jo.doe published'],
  ['https://www.instagram.com/p/AbC/'],
  ['Apply here: https://acme.co/apply.', 'website https://acme.co/apply asked'],
  ['My website: https://acme.co', 'website https://acme.co/ published'],
  ['[our website](https://acme.co/a_(b))', 'website https://acme.co/a_(b) published'],
  ['I read it on https://acme.co'],
  ['Apply: https://acme.co/jobs/17...'],
  ['ftp://acme.co/jo@acme.co'],
];

const MIXED: readonly Case[] = [
  [
    'Email jo@acme.co or find me on https://twitter.com/jo. Repo: https://github.com/acme/x',
    'email jo@acme.co asked',
    'x jo published',
  ],
  ['Reach me at jo@acme.co or https://t.me/jo_doe', 'email jo@acme.co asked', 'telegram jo_doe asked'],
  ['Email jo@acme.co. Our code: https://github.com/acme', 'email jo@acme.co asked', 'github acme published'],
];

describe('extractContacts', () => {
  const tables = { MAIL, OBFUSCATED, DISGUISED, NO_MAIL, PLACEHOLDERS, HANDLES, SPELLED_HANDLES, PROFILES, MIXED };
  for (const [name, cases] of Object.entries(tables)) {
    describe(name, () => {
      test.each(cases.map(([body, ...found]) => [body, found] as const))('%j', (body, found) => {
        expect(extractContacts({ title: '', body }).map(({ kind, value, use }) => `${kind} ${value} ${use}`)).toEqual(found);
      });
    });
  }

  test('the tables are large enough to mean something', () => {
    expect(Object.values(tables).reduce((sum, cases) => sum + cases.length, 0)).toBeGreaterThanOrEqual(250);
  });

  test('contacts stand in the order of the text, those that are shown backwards too', () => {
    const contacts = extractContacts({ title: '', body: '\u202e99mik/u/ ,eod_oj@ rettiwT' });
    expect(contacts.map(({ kind, value, quote }) => [kind, value, quote])).toEqual([
      ['reddit', 'kim99', '99mik/u/'],
      ['x', 'jo_doe', 'eod_oj@'],
    ]);
  });

  test('half a letter at the end of a find takes nothing along', () => {
    const body = 'Book me: calendly.com/\u{1d5c3}o\ud83c\nthanks';
    expect(extractContacts({ title: '', body }).map(({ quote }) => quote)).toEqual(['calendly.com/\u{1d5c3}o\ud83c']);
  });

  test('offsets point into title, newline, body', () => {
    const post = { title: 'Logo 🎨 wanted, jo@acme.co', body: 'or kim [at] acme (dot) co' };
    const contacts = extractContacts(post);
    expect(contacts.map((c) => [c.quote, c.start, c.end])).toEqual([
      ['jo@acme.co', 16, 26],
      ['kim [at] acme (dot) co', 30, 52],
    ]);
    expect(contacts.every((c) => contactText(post).slice(c.start, c.end) === c.quote)).toBe(true);
  });

  test.each([
    ['my handle is the same on Telegram', 'telegram jo_doe'],
    ['same username on twitter', 'x jo_doe'],
    ['Discord: same as my username here', 'discord jo_doe'],
    ['Telegram: same name', 'telegram jo_doe'],
  ])('the poster’s name, where it is said to be the same elsewhere: %s', (body, expected) => {
    const read = (author: string | null): string[] =>
      extractContacts({ title: '', body, author: author === null ? null : { name: author, url: null } }).map(
        ({ kind, value }) => `${kind} ${value}`,
      );
    expect(read('Jo_Doe')).toEqual([expected]);
    expect(read(null)).toEqual([]);
    // No platform lets anybody be called so.
    expect(read('Jo Doe')).toEqual([]);
  });

  test.each([
    ['I use the same username on Twitter and on every other site, which is a bad idea'],
    ['somebody with the same name on Telegram writes to people'],
    ['Do the same on Discord'],
    ['The username is the same on both. Telegram is next'],
    ['he is the same on Telegram as in person'],
    ['Should I take the same handle on GitHub?'],
  ])('no name is the same elsewhere: %s', (body) => {
    expect(extractContacts({ title: '', body, author: { name: 'jo_doe', url: null } })).toEqual([]);
  });

  test('the poster’s own handle is published, not merely seen', () => {
    const author = { name: 'Jo_Doe', url: null };
    const uses = (body: string): string[] => extractContacts({ title: '', body, author }).map((c) => `${c.kind} ${c.use}`);
    expect(uses('more by u/jo_doe today')).toEqual(['reddit published']);
    expect(uses('see https://x.com/jo_doe for more')).toEqual(['x published']);
    expect(uses('see https://x.com/kim for more')).toEqual(['x seen']);
  });

  test('a repository names its owner only where the owner posts', () => {
    const find = (name: string): string[] =>
      extractContacts({ title: '', body: 'fix https://github.com/acme/shop', author: { name, url: null } }).map(
        (c) => `${c.kind} ${c.value} ${c.use}`,
      );
    expect(find('acme')).toEqual(['github acme published']);
    expect(find('jo')).toEqual([]);
  });

  test('what is written plainly is surer than what is guessed', () => {
    const sure = (body: string): number => extractContacts({ title: '', body })[0]?.confidence ?? 0;
    const order = [
      'Email jo@acme.co',
      'Email jo [at] acme.co',
      'Email jo at acme dot co',
      'Email jo (a) acme.co',
      'Email jo@acme.unheard',
      'Email jo@example.com',
    ];
    const confidences = order.map(sure);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(new Set(confidences).size).toBe(order.length);
    expect(sure('Email Justin Pot (at) acme.co')).toBeLessThan(sure('Email pot (at) acme.co'));
  });

  test('a wall of addresses is cut', () => {
    const body = Array.from({ length: 5000 }, (_, i) => `p${i}@acme.co`).join(' ');
    expect(extractContacts({ title: '', body })).toHaveLength(200);
  });
});

const PIECES = [
  '@',
  ' at ',
  '[at]',
  '(at)',
  '{at}',
  '<at>',
  '/at/',
  ' AT ',
  '(a)',
  '[@]',
  '.',
  ' dot ',
  '[dot]',
  '(dot)',
  '..',
  ':',
  '://',
  'https://',
  'http://',
  '/',
  '//',
  'jo',
  'acme',
  'acme.co',
  'com',
  'x.com',
  'twitter.com/',
  'github.com/',
  'linkedin.com/in/',
  't.me/',
  'u/',
  '/u/',
  'Twitter: ',
  'constructor ',
  'constructor: ',
  '__proto__ ',
  'Discord: ',
  'on Twitter',
  'email me ',
  'do not ',
  '_',
  '-',
  '+',
  "'",
  '"',
  '(',
  ')',
  '[',
  ']',
  '](',
  '<',
  '>',
  '|',
  '#1234',
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '\u200b',
  'ö',
  '联',
  '🎨',
  '\ud83c',
  '%',
  '%40',
  '＠',
  '\u202e',
  '\ud835\udddd',
  '。',
  '+1 212 555 0142',
  'hxxps://',
  ' slash ',
  '\\',
  '…',
  '&',
];

describe('whatever the text holds', () => {
  const anyText = fc.array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 8 })),
    { maxLength: 80 },
  );

  test('never throws; quotes, offsets, order and bounds are exact', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const post = { title: first.join(''), body: second.join('') };
        const text = contactText(post);
        const contacts = extractContacts(post, phoneRules);
        const keys = new Set(contacts.map((c) => `${c.kind} ${c.value}`));
        expect(keys.size).toBe(contacts.length);
        let last = -1;
        for (const { kind, value, quote, start, end, confidence } of contacts) {
          expect(text.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThan(last);
          last = start;
          expect(end).toBeGreaterThan(start);
          expect(value).not.toBe('');
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (kind === 'email') expect(value).toMatch(/^[a-z0-9_][a-z0-9._+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a plain address between spaces is found as it is', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
    const local = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('.'));
    const ending = fc.constantFrom('com', 'org', 'io', 'co.uk', 'de', 'dev');
    const form = fc.constantFrom<readonly [at: string, dot: string]>(
      ['@', '.'],
      ['[at]', '.'],
      [' (at) ', ' (dot) '],
      [' <at> ', '[dot]'],
      [' {at} ', '.'],
    );
    fc.assert(
      fc.property(local, word, ending, form, (name, host, end, [at, dot]) => {
        const address = `${name}@${host}.${end}`;
        const body = `Email ${name}${at}${`${host}.${end}`.replaceAll('.', dot)} today`;
        const [contact] = extractContacts({ title: '', body });
        fc.pre(contact?.confidence !== 0.2);
        expect(contact).toMatchObject({ kind: 'email', value: address, use: 'asked' });
      }),
    );
  });

  test.each([
    '@',
    'a@',
    '@a',
    'a@b.',
    'a.',
    'a@a.co',
    'a@a.co:',
    'at ',
    'at at at ',
    ' at dot ',
    'a at b dot ',
    '[at',
    '[at]',
    '(a)',
    'jo[at]',
    'jo [dot] ',
    'a/dot/',
    '://',
    'https://',
    'https://x.com/a ',
    'https://a(',
    'x.com/',
    '/',
    'u/',
    'u/abc ',
    'Twitter: ',
    'Twitter @',
    'twitter: a1 ',
    ':',
    ': ',
    'email me ',
    '> ',
    ' ',
    '\n',
    '-',
    '_@_',
    'ö@',
    'aaaaaaaaaaaaaaaa',
    'a-',
    'a.a.a.a.',
    '!!!!https://a.b/c).,;:!?',
  ])('takes about ten times as long for ten times %j', (unit) => {
    const small = { title: '', body: unit.repeat(Math.ceil(10_000 / unit.length)) };
    const large = { title: '', body: small.body.repeat(10) };
    extractContacts(small);
    // Linear is 10; a quadratic step would make it 100. The floor keeps the clock's own grain out.
    expect(cheapestRun(() => extractContacts(large))).toBeLessThan(
      Math.max(
        cheapestRun(() => extractContacts(small)),
        0.3,
      ) * 40,
    );
  });

  test.each([
    '[dot] ',
    ' at dot ',
    'jo [dot] ',
    'http://a.co/(',
    '((((',
    '[[',
    '<a@b.co>',
    '%40',
    'a%40a.co',
    '\u200b',
    '\u202e',
    '\u200ba@b.co',
    '\ud83c',
    '\ud835',
    '＠',
    'ａ@ｂ．ｃｏ',
    'を@',
    '#1234',
    'discord ',
    'discord is ',
    'telegram - ',
    'my username @a.co ',
    'apply: https://acme.co/a ',
    '[a](https://acme.co) ',
    '](',
    '1',
    '1-',
    '(1',
    '1.1.1.1 ',
    'call 5551234567 ',
    '+1 212 555 0142 ',
    'a@a,comma ',
    'https://a.co/|',
    "https://a.co/'",
    'gmail ',
    ' at gmail ',
    'moc.a@',
    '[remove ',
    'my first name at a.co ',
    "I'm Jo, first name [at] a.co ",
    '{a,b}@a.co ',
    '{a,b',
    '(a|b)@',
    '"a" + "@" + ',
    '[a] @ [a] . [co] ',
    'a b c @ d . c o ',
    'a b @ ',
    'rot13 a@b.pbz ',
    'base64: YUBhLmNv ',
    'a or b at a dot co ',
    'a\n@\n',
    'a (gmail) ',
    '1-800-AAAAAAA ',
    '212-KL5-0142 ',
    'five one ',
    'five five x ',
    'call one 555 two ',
    'call double five ',
    'call 0191 498 0123 or 0143 ',
    'call 01914980123 ',
    'a_at_b.co ',
    'g mail ',
    ' at g mail ',
    'in/abc ',
    'linkedin in/abc ',
    'same name on telegram ',
    'x.com slash ',
    'a点',
    '(@]',
    'э',
    '020 7946 0958 / 0959 ',
    '2*',
    'acme.co ',
    '。',
    'jo#a.co # is @ ',
    'gmail: a1b2c ',
    'joATacmeDOTco ',
    'backwards: ',
    'rot13 a ng b.c ',
    'hex: 6a6f',
    'a@b.co without a ',
    '①②',
    '2️⃣',
    '212|555|',
    'area code 212 555-0142 ',
    'telegr@m: ',
    'インスタ:',
    '🐦 @a',
  ])('100,000 characters of %j take less than 50 ms', (unit) => {
    const body = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(quietTime(() => extractContacts({ title: '', body }, phoneRules))).toBeLessThan(50);
  });

  test('takes no longer than a blink for 100,000 characters without a space', () => {
    for (const body of [
      'a'.repeat(100_000),
      `${'a'.repeat(100_000)}@acme.co`,
      `jo@${'a.'.repeat(50_000)}co`,
      `https://acme.co/${'a'.repeat(100_000)}`,
    ]) {
      expect(quietTime(() => extractContacts({ title: '', body }))).toBeLessThan(100);
    }
  });
});
