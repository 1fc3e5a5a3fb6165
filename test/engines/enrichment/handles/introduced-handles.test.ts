/** Handles that are plain words, told by how they are introduced, and what becomes of handles that no word claims. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** A body, and `kind value use` of every handle. */
type Case = readonly [body: string, ...handles: string[]];

const INTRODUCED: readonly Case[] = [
  ['need a mapper, 100€, dm saltpeter on discord', 'discord saltpeter asked'],
  ['Contact: DM here or duskwarden on Discord', 'discord duskwarden asked'],
  ['I take commissions. Add me on Discord (corvidco) or send a chat.', 'discord corvidco asked'],
  ['☆ contact: discord → peatbogfaerie\n☆ $15 per frame', 'discord peatbogfaerie asked'],
  ['[For Hire] Prop artist\n**Discord** | glasswort\n**Rate** | $25/h', 'discord glasswort asked'],
  ['selling logo slots, $30. iris.k on discord', 'discord iris.k asked'],
  ['emote artist wanted, $15 each. reach out via discord (sorrelfox) w/ examples', 'discord sorrelfox asked'],
  ['Need a logo, 100 CAD. Contact noor@kolek.example on Mastodon, no email please.', 'mastodon noor@kolek.example asked'],
  ['anyone do rigs? ~120 eur. add me, marrowbone on discord', 'discord marrowbone asked'],
  ['GIF editor wanted, $2/gif. Discord is best → hollow.knightly', 'discord hollow.knightly asked'],
  ['commissions open! discord is wispwood.art if u prefer that', 'discord wispwood.art asked'],
  ['grass and water shader, 150 bucks. contact: vex.k (discord)', 'discord vex.k asked'],
  ['Commissions open. Telegram works best: @hexmaiden. Or chat here.', 'telegram hexmaiden asked'],
  ['✨ commissions from $12 ✨\n✨ discord: cassmoor ✨', 'discord cassmoor asked'],
  ['compiler person looking for contract work, find me as marrow.example on bluesky', 'bluesky marrow.example published'],
  ['Hire me! bsky: marrow.example', 'bluesky marrow.example published'],
  ['Paying $300 for the port. hit me up on discord peatbog', 'discord peatbog asked'],
  ['Paying $300 for the port. Mail me ingame or Discord peatbog.', 'discord peatbog asked'],
  ['Who does a parser for 300 euro? pm in telegram peatbogs', 'telegram peatbogs asked'],
  ['Paying $300 for the port of the mod.\ndiscord is peatbog, say "port" first', 'discord peatbog asked'],
  ['Need a bot that posts prices every hour, $200. tg is peatbogs', 'telegram peatbogs asked'],
  ['Paying $300 for the port. Contact: Discord only > peatbog . I do not read replies', 'discord peatbog asked'],
  ['[For hire] Pixel art, 30 each. My Telegram - peatbogs', 'telegram peatbogs asked'],
  ['[For hire] Pixel art, 30 each. Discord - peatbog | Email - jo@acme.co', 'discord peatbog asked'],
  ['[For hire] Pixel art, 30 each. I am on discord too (peatbog)', 'discord peatbog asked'],
  ['Paying $300 for the port. Best is Discord (peatbog).', 'discord peatbog asked'],
  ['[For hire] Pixel art. Fastest way to get me is telegram, peat_bogs', 'telegram peat_bogs asked'],
  ['Paying $300 for the port. Contact: peatbog on discord', 'discord peatbog asked'],
  ['Paying $300 for the port. Telegram will be ok @peat_bogs', 'telegram peat_bogs asked'],
  ['Paying $300 for the port, need it soon. Telegram 👉🏻 @peat_bogs', 'telegram peat_bogs asked'],
  ['Paying $300 for the port. Discord: **peatbog**', 'discord peatbog asked'],
  ['Paying $300 for the port. **Discord** peatbog', 'discord peatbog asked'],
  ['[For hire] Ports of mods, 300 each. Discord name = peatbog', 'discord peatbog asked'],
];

const NOBODY: readonly Case[] = [
  ['We are hiring. Add me on Discord (preferred) or mail.'],
  ['I am active on Discord and contact support on Telegram daily.'],
  ['Please dm us on discord, or message mods on discord.'],
  ['Everything is discussed on Discord. Find us on Telegram.'],
  ['Discord - coming soon\nTelegram → link below'],
  ['[Hiring] designer for acme.example. The site is like bluesky'],
  ['Contact me on discord asap. dm me on telegram thanks'],
  ['To contact telegram support is useless, please add discord integration'],
  ['Can anyone write telegram userbots? please contact discord moderators'],
  ['discord is down again. Telegram is electron. I prefer telegram, signal is also ok'],
  ['We have a discord (realtime chat) for it. My Discord - verified server with 3k people'],
  ['I live on telegram, basically. It is best on telegram (android)'],
];

const USES: readonly Case[] = [
  ['[Hiring] Editor for my videos, $60 each. insta is wanderbirgit', 'instagram wanderbirgit published'],
  [
    "[Hiring] Editor for my videos. I'm wanderbirgit everywhere (ig, discord)",
    'instagram wanderbirgit published',
    'discord wanderbirgit asked',
  ],
  ['[Hiring] Editor for my videos, $60 each. I go by wanderbirgit on github', 'github wanderbirgit published'],
  ['[Hiring] Editor for my videos, $60 each. toot at @birgit@trail.example', 'mastodon birgit@trail.example asked'],
  ['[Hiring] Editor for my videos, $60 each. Reddit: wanderbirgit', 'reddit wanderbirgit published'],
  ['[Hiring] Editor for my videos, $60 each. u/wanderbirgit is me', 'reddit wanderbirgit published'],
  ['[Hiring] Editor for my videos, $60 each. u/wanderbirgit is right', 'reddit wanderbirgit seen'],
  ['Words of a year by count\n\ncode:145\n\nreddit:139\n\nvia:137'],
  ['Looking for an RN dev, 2 months, 30 usd/h. CV to @drovers_ops in TG', 'telegram drovers_ops asked'],
  ['[Hiring] Auditor, budget 2 ETH. TG @seb_lumen', 'telegram seb_lumen asked'],
  ['[For Hire] Pottery classes, $40. Book by phone or see @kilnpots on Insta', 'instagram kilnpots published'],
  ['Seeking work. github.com/dag-s and my mail have everything you need.', 'github dag-s published'],
  [
    'Taking portrait commissions. dm me on twitter @bramble or see insta @brambleart for examples',
    'x bramble asked',
    'instagram brambleart published',
  ],
  ['A recruiter told me to message @fastpay_agent on Telegram. Is this real?', 'telegram fastpay_agent seen'],
  ['[Hiring] Artist, $400. Style like what @lottebriar did on twitter.', 'x lottebriar seen'],
  ['Reminds me of what @dreesbach_ tweets weekly: raise your rates.', 'x dreesbach_ seen'],
  [
    'Harbour Press (that’s us: @harbourpress on instagram) is commissioning! One essay, £500.',
    'instagram harbourpress published',
  ],
  [
    'Freelance data engineer, based in Leeds. Available for contract work from April. linkedin.com/in/ravi-t',
    'linkedin https://www.linkedin.com/in/ravi-t published',
  ],
  [
    'SEEKING WORK, technical writer. linkedin.com/in/jo-hexvine, jl@hexvine.example',
    'linkedin https://www.linkedin.com/in/jo-hexvine published',
  ],
  [
    'Between jobs (C, Rust), 70 €/h. You find me on the fediverse as @wenzel@chaos.kolben.example',
    'mastodon wenzel@chaos.kolben.example asked',
  ],
  ['If you liked this, follow me on GitHub https://github.com/wrenhollis', 'github wrenhollis published'],
  ['The folks at @tinkerlab@toots.example are great at repairs.', 'mastodon tinkerlab@toots.example seen'],
  ['anybody can do a quick thumbnail? 15$, my discord: oystercrate', 'discord oystercrate asked'],
  [
    'I will give 300 dollars to whoever mends the import of old files before the end of May. TG - @jo_doe',
    'telegram jo_doe asked',
  ],
  [
    'I will give 300 dollars to whoever mends the import of old files before the end of May. Discord username jodoe77',
    'discord jodoe77 asked',
  ],
  [
    'The import of old files is broken and nobody answers me anywhere. @jo_doe on telegram has it as well',
    'telegram jo_doe seen',
  ],
  ['How do people get 50k followers? @sourdoughguy on instagram had 200.', 'instagram sourdoughguy seen'],
];

async function handlesOf(body: string): Promise<string[]> {
  const contacts = await findContacts({ title: '', body });
  return contacts
    .filter(({ kind }) => !['email', 'phone', 'website'].includes(kind))
    .map(({ kind, value, use }) => `${kind} ${value} ${use}`);
}

describe('a handle that is a plain word', () => {
  test.each(INTRODUCED)('is found by how it is introduced: %s', async (body, ...handles) => {
    expect(await handlesOf(body)).toEqual(handles);
  });

  test.each(NOBODY)('is none where a sentence goes on: %s', async (body, ...handles) => {
    expect(await handlesOf(body)).toEqual(handles);
  });
});

test('a name before a platform is the poster’s where they are called so', async () => {
  const body = 'Finish my sprites, $312. u/tindervale here, or tindervale on github, and marshwasp on github did the tiles';
  const contacts = await findContacts({ title: '', body, author: { name: 'tindervale', url: null } });
  expect(contacts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['reddit tindervale', 'github tindervale']);
});

test('a domain behind an @ is a name where posts stand on Bluesky', async () => {
  const contacts = await findContacts({ title: '', body: 'congrats to @rookery.example on ten years!!', source: 'bluesky' });
  expect(contacts.map(({ kind, value, use }) => `${kind} ${value} ${use}`)).toEqual(['bluesky rookery.example seen']);
});

describe('a handle that no word claims', () => {
  test.each(USES)('is used as the post wants it: %s', async (body, ...handles) => {
    expect(await handlesOf(body)).toEqual(handles);
  });
});
