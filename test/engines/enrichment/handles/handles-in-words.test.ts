/** Handles that a post says in words, and words that stand in the place of one. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

type Case = readonly [text: string, ...contacts: string[]];

async function contactsIn(body: string, author: string | null = null): Promise<string[]> {
  const contacts = await findContacts({ title: '', body, author: author === null ? null : { name: author, url: null } });
  return contacts.map(({ kind, value }) => `${kind} ${value}`);
}

const SAID: readonly Case[] = [
  // What leads to a name, and what follows it
  ['my discord is umber.fox btw, I never see DMs', 'discord umber.fox'],
  ['my discord is wrenfield if you need me', 'discord wrenfield'],
  ['I am on Discord as wren.field most evenings (CET)', 'discord wren.field'],
  ['He changed his Telegram from @wren_field to something else', 'telegram wren_field'],
  ['u / wrenfield on reddit', 'reddit wrenfield'],
  ['discord is wrenfield_ if that helps', 'discord wrenfield_'],
  ['my discord tag’s wrenfield', 'discord wrenfield'],
  ['Discord username "wrenfield"', 'discord wrenfield'],
  ['discord user wrenfield', 'discord wrenfield'],
  ['find me on discord as wrenfield', 'discord wrenfield'],
  ['you can find me on discord under the name wrenfield', 'discord wrenfield'],
  ['my handle on telegram is wrenfield', 'telegram wrenfield'],
  ['Reach me by Discord (wrenfield) or by phone', 'discord wrenfield'],
  ['mi telegram es wrenfield', 'telegram wrenfield'],
  ['mein Discord ist wrenfield', 'discord wrenfield'],
  ['mon insta c’est wren.field', 'instagram wren.field'],
  ['meu instagram é wren.field', 'instagram wren.field'],
  ['insta please, @wren.field x', 'instagram wren.field'],
  ['hmu on discord, its wrenfield', 'discord wrenfield'],
  ['The code is on my github, wrenfield.', 'github wrenfield'],
  ['Interview is text only via Signal/Telegram with Mrs. Adele Doe @wren_field', 'telegram wren_field'],
  ['My Telegram is always open. Ping @wren_field there or write', 'telegram wren_field'],
  ['Our insta has the dress (@wrenfield, third post)', 'instagram wrenfield'],
  ['Handle was @wrenfield on Telegram, then @wrenfield2. Blocked both.', 'telegram wrenfield', 'telegram wrenfield2'],
  ['ig is wren.the.field send ur style', 'instagram wren.the.field'],
  ['I am wrenfield on libera and on Discord.', 'discord wrenfield'],
  ['I answer faster on Discord all day, name there is wrenfield', 'discord wrenfield'],
  ['I live on Telegram, nick wrenfield', 'telegram wrenfield'],
  ['If not here then Telegram? I’m wrenfield there', 'telegram wrenfield'],
  ['Discord is best, look for wrenfield', 'discord wrenfield'],
  ['my portfolio is on IG (wrenfield), dm there', 'instagram wrenfield'],
  ['our Discord has me as "wrenfield"', 'discord wrenfield'],
  ['You get me on Discord quickest: wrenfield', 'discord wrenfield'],
  ['my tweets are at @wrenfield', 'x wrenfield'],
  ['swords at $110, discord wrenfield to talk, refs please', 'discord wrenfield'],
  ['Contact receptionist on Telegram @wren_field (code 118)', 'telegram wren_field'],
  ['laita viestiä: discord wrenfield', 'discord wrenfield'],
  ['Пиши менеджеру @wren_field', 'telegram wren_field'],
  ['TG 联系 @wren_field', 'telegram wren_field'],
  // Before the platform
  ['@wrenfield (that’s my twitter)', 'x wrenfield'],
  ['@wrenfield, which is my insta', 'instagram wrenfield'],
  ['@wrenfield - thats the IG', 'instagram wrenfield'],
  ['I draw as wrenfield on Instagram', 'instagram wrenfield'],
  ['my code is under wrenfield on GitHub', 'github wrenfield'],
  ['talk to our lead (Ruben, wrenfield on GitHub)', 'github wrenfield'],
  ['pm wrenfield on here or discord', 'discord wrenfield'],
  ['wrenfield is my discord', 'discord wrenfield'],
  ['wrenfield (that is my discord)', 'discord wrenfield'],
  ['wrenfield is my Telegram handle', 'telegram wrenfield'],
  ['ping wrenfield in our discord and say hello', 'discord wrenfield'],
  ['I am ‘wrenfield’ on GitHub if you want to see the code', 'github wrenfield'],
  ['"wrenfield" on Discord', 'discord wrenfield'],
  ['`wrenfield` on Discord', 'discord wrenfield'],
  ['Contact:\nwrenfield (discord)', 'discord wrenfield'],
  ['wrenfield @ discord', 'discord wrenfield'],
  ['wrenfield | Discord', 'discord wrenfield'],
  ['You know where: @wrenfield, IG.', 'instagram wrenfield'],
  // Markdown and marks
  ['**Discord**: wrenfield', 'discord wrenfield'],
  ['**Discord:** wrenfield', 'discord wrenfield'],
  ['Discord • wrenfield', 'discord wrenfield'],
  ['my Github (wrenfield) has samples', 'github wrenfield'],
  ['GitHub profile: wrenfield', 'github wrenfield'],
  // Several platforms
  ['Twitter or IG, both @wrenfield', 'x wrenfield', 'instagram wrenfield'],
  ['All my socials are @wrenfield: IG, Twitter, TikTok', 'instagram wrenfield', 'x wrenfield'],
  ['I’m wrenfold on Twitter and Instagram too', 'x wrenfold', 'instagram wrenfold'],
  ['Twitter, Telegram and GitHub: wrenfield', 'x wrenfield', 'telegram wrenfield', 'github wrenfield'],
  ['I am wrenfield everywhere: Telegram, Discord, GitHub', 'telegram wrenfield', 'discord wrenfield', 'github wrenfield'],
  ['wrenfield on GitHub, Telegram and Discord', 'github wrenfield', 'telegram wrenfield', 'discord wrenfield'],
  ['wrenfield (Discord, Telegram)', 'discord wrenfield', 'telegram wrenfield'],
  ['GitHub, Twitter, Telegram – all wrenfield', 'github wrenfield', 'x wrenfield', 'telegram wrenfield'],
  ['Telegram and Instagram are both wrenfield', 'telegram wrenfield', 'instagram wrenfield'],
  ['My handle (GitHub, Telegram) is wrenfield', 'github wrenfield', 'telegram wrenfield'],
  ['reach me on Telegram or Discord under wrenfield', 'telegram wrenfield', 'discord wrenfield'],
  ['reach me on Telegram or Discord (wrenfield)', 'telegram wrenfield', 'discord wrenfield'],
  ['Telegram (or Discord): wrenfield', 'telegram wrenfield', 'discord wrenfield'],
  ['IG + Twitter wren_field', 'instagram wren_field', 'x wren_field'],
  // Names with dots, which look like sites
  ['search for wren.art on Instagram', 'instagram wren.art'],
  ['see my work on insta, wren.art', 'instagram wren.art'],
  ['You can see previous work at wren.art on Instagram', 'instagram wren.art'],
  // Hacker News
  ['I am Wrenfield on Hacker News, and the mail in that profile is current', 'hackernews Wrenfield'],
  ['HN: wrenfield', 'hackernews wrenfield'],
  ['my HN username is wren_io', 'hackernews wren_io'],
  ['news dot ycombinator dot com slash user?id=wrenfield', 'hackernews wrenfield'],
  // Spelled marks
  ['wren underscore field on telegram', 'telegram wren_field'],
  ['find me as wren (dot) field on instagram', 'instagram wren.field'],
  ['my telegram is wren guion bajo field', 'telegram wren_field'],
  ['github: wren dash field', 'github wren-field'],
  ['discord: wren hashtag 0042', 'discord wren#0042'],
  // Spelled links
  ['calendly dot com slash wren dash field slash 30min', 'calendar https://calendly.com/wren-field/30min'],
  ['linkedin dot com slash in slash wren dash field', 'linkedin https://www.linkedin.com/in/wren-field'],
  ['x dot com forward slash wrenfield', 'x wrenfield'],
  ['the bot eats links, t me slash wrenfield', 'telegram wrenfield'],
  ['t . me / wrenfield', 'telegram wrenfield'],
  ['github . com / wrenfield', 'github wrenfield'],
  ['linkedin slash in slash wren-field', 'linkedin https://www.linkedin.com/in/wren-field'],
  ['Calendly slash wrenfield slash intro', 'calendar https://calendly.com/wrenfield/intro'],
  ['calendly: wrenfield/intro', 'calendar https://calendly.com/wrenfield/intro'],
  ['my calendly is wrenfield', 'calendar https://calendly.com/wrenfield'],
];

const WORDS: readonly string[] = [
  'Instagram: 9 posts a month. Twitter: daily. LinkedIn: weekly.',
  'Twitter: monthly\nInstagram: sometimes\nDiscord: rarely',
  'Instagram: photos, Twitter: threads, GitHub: code',
  'Telegram: encrypted. Discord: chaotic.',
  'Discord: moderation, Telegram: announcements, Twitter: growth',
  'my discord is laggy',
  'my github is green',
  'our discord is growing and fun',
  'our discord is dead if nobody posts',
  'add emojis on discord',
  'find clients on instagram',
  'on twitter I am louder',
  'I am self-taught on GitHub',
  'I am bad at twitter',
  'Twitter handle is taken',
  'x: integer, y: integer',
  'Somebody to run our Twitter and LinkedIn, five posts a week',
  'my discord and slack are quiet',
  'Twitter and Instagram are saturated.',
  'Artists on Twitter, Instagram and Telegram',
  'Socials (Twitter, Instagram)',
  'Follow artists on Instagram and Twitter',
  'my GitHub, Twitter and LinkedIn are linked below',
  'Ask HN: hiring?',
  'Show HN: Wrenfield',
  'Hi HN — I’m Wren, founder of a firm',
  'Our mail with the subject “Hackernews 2031”',
  'I was banned on HN',
  'on HN I am careful',
  'GitHub slash commands are nice',
  'Post it on my twitter, please.',
  'It is on my github, mostly forks.',
  'Talk to us on Discord, the server is open',
  'GitHub profile: public',
  '**Discord:** active community',
  'moderation on Discord',
  'my Github (private) has samples',
  'Artists (Discord) wanted',
  'or find barn on fb / insta',
  'We sell on Telegram. Ask @wren there-after for it',
  'We make games: Discord servers, for everything else mail',
  'Swords, masks, Discord roles for chats',
  'I sell on IG (stories)',
  'I post on Instagram (reels, stories)',
  'Support is via Telegram with English only',
  'Telegram? I am not there',
  'Discord is great, look for another one',
  'our lead (Ruben, formerly on GitHub)',
  'x slash y is one half',
  'I read it on github . com / twitter . com yesterday',
  'calendly is down',
  'calendly/google integration',
  'my calendly is full',
  'Calendly: scheduling for teams',
];

const SAME: readonly Case[] = [
  ['DM here, or discord – same username', 'discord wrenfield'],
  ['find me on Discord and Telegram under the same name as here', 'discord wrenfield', 'telegram wrenfield'],
  ['my username here works on telegram too', 'telegram wrenfield'],
  ['Telegram works too, same handle', 'telegram wrenfield'],
  ['on Telegram I use the same name', 'telegram wrenfield'],
  ['my reddit username is also my discord', 'discord wrenfield'],
  ['You will find me on telegram as well, same nick', 'telegram wrenfield'],
  ['handle’s the same on discord', 'discord wrenfield'],
  ['Same handle everywhere (GitHub, Telegram)', 'github wrenfield', 'telegram wrenfield'],
  ['I use this name on GitHub and Discord as well', 'github wrenfield', 'discord wrenfield'],
  ['find me by this name on insta', 'instagram wrenfield'],
  ['Discord only pls, name is the same as on here but all lower case', 'discord wrenfield'],
  // Others
  ['Somebody uses the same name on Telegram to cheat people'],
  ['The company has the same handle on Twitter'],
  ['Is it smart to keep the same username on GitHub?'],
  ['Discord is the same as last week'],
  ['Twitter and Instagram are the same these days'],
];

describe('handles in words', () => {
  test.each(SAID)('%s', async (text, ...contacts) => {
    expect(await contactsIn(text)).toEqual(contacts);
  });

  test.each(WORDS)('nobody: %s', async (text) => {
    expect(await contactsIn(text)).toEqual([]);
  });

  test.each(SAME)('by wrenfield: %s', async (text, ...contacts) => {
    expect(await contactsIn(text, 'wrenfield')).toEqual(contacts);
  });
});
