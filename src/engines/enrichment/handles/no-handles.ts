/** What stands in the place of a handle and is none: words of the sentence, other platforms, and what is said of accounts. */
import { BETWEEN, NO_HANDLE } from './handle-text.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/**
 * Whether a name that nothing marks as one is a word of the sentence: “Twitter: daily”, “add emojis on Discord”. A name with a figure, an underscore
 * or a dot is none of them, one with dashes only where each of its parts is a word.
 */
export function isNoHandle(name: string): boolean {
  const lower = name.toLowerCase();
  if (NO_HANDLE.has(lower) || COMMON.has(lower) || PLACES.has(lower) || BETWEEN.has(lower)) return true;
  if (/^[a-z]+$/.test(lower)) return isOrdinaryWord(lower);
  return /^[a-z]+(?:-[a-z]+)+$/.test(lower) && lower.split('-').every((part) => COMMON.has(part) || isOrdinaryWord(part));
}

/** What stands in the place of a name and is none. */
const COMMON = new Set(
  (
    'me us him her them you it out up one someone somebody anyone anybody everyone everybody people folks friends admin admins mod mods moderator moderators staff team support here there ' +
    'directly only first best active online available live also mostly usually always often sometimes chat talk join server servers community group groups channel channels bot bots account ' +
    'username name user users interested questions details more info free stuff work art that this the and any all my our your find follow contact message messages hanging lurking posting ' +
    'reachable preferred please easier faster better or dms dm pm pms role link invite tag below above soon same both too just big very really on off not now new open closed private public ' +
    'full empty everything something anything things some devs artists clients players members owner owners author seller buyer support-team quickly daily most again back still already either ' +
    'fine great good cool okay easiest fastest quickest optional required yes none required voice call calls video text texts comment reply email mail phone nitro bot-dev rpc webhook webhooks api overlay overlays emotes ' +
    'actions copilot pages sponsors stars repo repos gists issues project projects shop shops reels stories story posts post pics photos ads marketing growth'
  ).split(' '),
);
/** Other places and programs: “GitHub/GitLab”, “Discord Slack Teams”. */
const PLACES = new Set(
  (
    'hn hackernews lobsters slack teams zoom skype facebook messenger whatsapp signal viber linkedin twitter instagram insta tiktok youtube twitch snapchat threads mastodon bluesky bsky reddit telegram discord github gitlab ' +
    'bitbucket codeberg x email mail gmail phone text sms website web site portfolio patreon kofi ko-fi etsy upwork fiverr behance dribbble artstation pinterest tumblr matrix irc jira notion figma ' +
    'stackoverflow google apple login oauth auth sso integration sdk clone desktop mobile android ios premium plus verified business'
  ).split(' '),
);
