/** What is known of the host a link leads to. Most posts link to the same few, so it is remembered. */
import { REDIRECTING_HOSTS } from '../../../domain/redirect-links.ts';
import type { LinkSpan } from './link-spans.ts';
import { hostsWithRules, type Rule, rulesFor } from './platform-rules.ts';

/** It takes applications, it is never the poster's, or never and without a page to apply at. */
type Standing = 'applications' | 'elsewhere' | 'other' | 'unknown';

export interface Host {
  /** Lower case, without `www.`, a mobile host's or a language's prefix. */
  readonly name: string;
  /** The rules of the platform that serves it. */
  readonly rules: readonly Rule[] | null;
  readonly standing: Standing;
  /** The home of a service where companies take applications, not the page of one of them. */
  readonly isService: boolean;
  /** `jobs.acme.example` */
  readonly isToApply: boolean;
  /** Where `/@jo` is an account of Mastodon. */
  readonly isMastodon: boolean;
  readonly isFacebook: boolean;
  /** Where one person or one small business has its page. */
  readonly isPersonal: boolean;
  /** Where people show their work under their name, and where everybody looks at the work of others. */
  readonly isShowcase: boolean;
  /** A service or a company that everybody knows: named for many reasons, and by few as their own. */
  readonly isFamous: boolean;
  /** What leads anywhere: only words say where. */
  readonly isShortener: boolean;
  /** Some of its links lead on to an address that is written in them. */
  readonly isRedirecting: boolean;
  /** Where some of the pages are forms, told by their path. */
  readonly forms: 'airtable' | 'google' | null;
}

/** Services where companies take applications; the host or its parent. */
const APPLICATION_HOSTS = new Set(
  (
    'ashbyhq.com greenhouse.io grnh.se lever.co workable.com recruitee.com gem.com dover.com rippling.com wellfound.com breezy.hr bamboohr.com smartrecruiters.com ' +
    'teamtailor.com personio.de personio.com homerun.co jobvite.com icims.com myworkdayjobs.com applytojob.com pinpointhq.com join.com comeet.com jazzhr.com ' +
    'zohorecruit.com workatastartup.com polymer.co freshteam.com factorialhr.com welcometothejungle.com kula.ai paylocity.com paycomonline.net ultipro.com jobscore.com ' +
    'applicantstack.com theresumator.com forms.gle typeform.com tally.so jotform.com fillout.com angel.co applytojobs.ca taleo.net hire.trakstar.com traffit.com trakstar.com ' +
    'qualtrics.com surveymonkey.com surveygizmo.com successfactors.com oraclecloud.com eightfold.ai adp.com bullhornreach.com werecruit.io hibob.com kekahire.com darwinbox.in careerpuck.com ' +
    'forms.office.com forms.microsoft.com cognitoforms.com formstack.com wufoo.com paperform.co formsite.com youform.com opnform.com submittable.com speakpipe.com m.me noteforms.com deform.cc formspree.io softgarden.io onlyfy.jobs hireology.com careers-page.com recruiterflow.com manatal.com'
  ).split(' '),
);
/** Pictures, films and encyclopedias: not even a company that hires has its jobs there. */
const PICTURES = new Set(
  'imgur.com youtube.com youtu.be redd.it reddit.com wikipedia.org stackoverflow.com flickr.com cl.ly pastebin.com imdb.com'.split(
    ' ',
  ),
);
/** Where things are shown, sold or read: never the poster's own site. */
const OTHER_SITES = new Set(
  (
    'instagram.com amazon.com techcrunch.com nytimes.com google.com bit.ly tinyurl.com goo.gl rb.gy cutt.ly t.ly is.gd shorturl.at lnkd.in ' +
    'kickstarter.com apple.com medium.com ycombinator.com dropbox.com news.ycombinator.com x.com twitter.com linkedin.com ' +
    'microsoft.com bloomberg.com forbes.com wired.com theverge.com cnbc.com bbc.co.uk bbc.com reuters.com wsj.com arxiv.org loom.com ebay.com craigslist.org'
  ).split(' '),
);

/** Pages that people make of themselves: all their links, a card, a shop. */
const SHORTENERS = new Set('bit.ly tinyurl.com goo.gl rb.gy cutt.ly t.ly is.gd shorturl.at lnkd.in'.split(' '));
const PERSONAL_HOSTS = new Set(
  'linktr.ee bio.link beacons.ai solo.to carrd.co about.me ko-fi.com patreon.com etsy.com gumroad.com myportfolio.com wixsite.com crevado.com allmylinks.com lnk.bio campsite.bio artistree.io vgen.co'.split(
    ' ',
  ),
);

/** Galleries, stages and workshops: one segment of the path, or the host's first label, is somebody's name. */
const SHOWCASE_HOSTS = new Set(
  (
    'soundcloud.com vimeo.com twitch.tv dev.to contra.com codepen.io gitlab.com codeberg.org sr.ht tiktok.com threads.net reverbnation.com deviantart.com artstation.com bandlab.com ' +
    'mixcloud.com audius.co flickr.com 500px.com unsplash.com newgrounds.com itch.io bandcamp.com substack.com hashnode.dev tumblr.com neocities.org bigcartel.com github.io gitlab.io ' +
    'wordpress.com blogspot.com blogspot.co.uk weebly.com squarespace.com webflow.io framer.website framer.site framer.media notion.site cargo.site cargocollective.com format.com pixpa.com journoportfolio.com ' +
    'clippings.me muckrack.com contently.com authory.com read.cv bento.me layers.to cara.app toyhou.se skeb.jp boosty.to buymeacoffee.com buttondown.email buttondown.com liberapay.com ' +
    'sites.google.com polywork.com peopleperhour.com soundbetter.com airgigs.com startplaying.games ravelry.com figma.com kaggle.com huggingface.co replit.com glitch.me neocities.com mystrikingly.com strikingly.com ' +
    'godaddysites.com square.site myshopify.com storenvy.com redbubble.com society6.com inprnt.com depop.com folksy.com teepublic.com zazzle.com carbonmade.com coroflot.com krop.com pixiv.net ' +
    'furaffinity.net medium.com linkin.bio hey.link taplink.cc msha.ke stan.store wattpad.com letterboxd.com goodreads.com keybase.io pinterest.com 8tracks.com jimdo.com jimdofree.com webs.com angelfire.com livejournal.com ' +
    'bonanza.com houzz.com thumbtack.com gigsalad.com mandy.com reedsy.com proz.com translatorscafe.com yunojuno.com xing.com malt.com malt.fr malt.de malt.uk codementor.io workana.com truelancer.com guru.com twine.net sketchfab.com cgtrader.com turbosquid.com discogs.com last.fm tutorful.co.uk superprof.com superprof.co.uk preply.com italki.com fiverr.pro worksome.com gun.io arc.dev crew.co mymusicstaff.com backstage.com voices.com spotlight.com starnow.com modelmayhem.com viewbug.com ello.co'
  ).split(' '),
);
/** Shops, tools and houses that posts name without belonging to them. */
const FAMOUS_HOSTS = new Set(
  (
    'stripe.com paypal.com wise.com payoneer.com squareup.com shopify.com wix.com squarespace.com webflow.com framer.com wordpress.com wordpress.org weebly.com godaddy.com namecheap.com bluehost.com siteground.com ' +
    'hostgator.com digitalocean.com linode.com vultr.com hetzner.com heroku.com netlify.com vercel.com render.com fly.io cloudflare.com aws.amazon.com azure.com supabase.com firebase.com mongodb.com ' +
    'figma.com canva.com adobe.com sketch.com invisionapp.com miro.com notion.so notion.com airtable.com trello.com asana.com slack.com zoom.us zoom.com discord.com telegram.org whatsapp.com skype.com basecamp.com ' +
    'monday.com clickup.com linear.app atlassian.com jira.com hubspot.com salesforce.com mailchimp.com convertkit.com kit.com sendgrid.com mailgun.com postmarkapp.com mailerlite.com activecampaign.com klaviyo.com ' +
    'zapier.com make.com n8n.io ifttt.com calendly.com cal.com typeform.com tally.so jotform.com surveymonkey.com intercom.com zendesk.com freshdesk.com crisp.chat twilio.com plaid.com ' +
    'upwork.com fiverr.com freelancer.com guru.com toptal.com 99designs.com peopleperhour.com odesk.com elance.com dribbble.com behance.net artstation.com contra.com indeed.com glassdoor.com monster.com ' +
    'ziprecruiter.com dice.com stackoverflow.com github.com gitlab.com bitbucket.org npmjs.com pypi.org crates.io docker.com kubernetes.io readthedocs.io dev.to hashnode.com hackernoon.com substack.com ghost.org ' +
    'netflix.com spotify.com airbnb.com uber.com lyft.com doordash.com tesla.com nike.com adidas.com ikea.com walmart.com target.com bestbuy.com costco.com alibaba.com aliexpress.com temu.com shein.com etsy.com ' +
    'ebay.co.uk amazon.co.uk gumtree.com zillow.com realtor.com redfin.com booking.com expedia.com tripadvisor.com yelp.com opentable.com eventbrite.com meetup.com facebook.com pinterest.com tiktok.com snapchat.com ' +
    'twitch.tv vimeo.com soundcloud.com bandcamp.com patreon.com ko-fi.com gumroad.com itch.io steampowered.com store.steampowered.com roblox.com unity.com unrealengine.com godotengine.org blender.org ' +
    'openai.com chatgpt.com claude.ai anthropic.com gemini.google.com perplexity.ai midjourney.com huggingface.co elevenlabs.io grammarly.com duolingo.com coursera.org udemy.com skillshare.com khanacademy.org codecademy.com ' +
    'freecodecamp.org w3schools.com css-tricks.com smashingmagazine.com getbootstrap.com bootstrap.com tailwindcss.com jquery.com reactjs.org react.dev vuejs.org angular.io nodejs.org python.org ruby-lang.org rubyonrails.org ' +
    'php.net laravel.com djangoproject.com drupal.org joomla.org magento.com woocommerce.com prestashop.com opencart.com themeforest.net codecanyon.net envato.com elementor.com istockphoto.com shutterstock.com gettyimages.com ' +
    'unsplash.com pexels.com freepik.com flaticon.com fonts.google.com fontawesome.com myfonts.com quickbooks.com intuit.com xero.com freshbooks.com waveapps.com invoiceninja.com harvestapp.com toggl.com clockify.me ' +
    'swagbucks.com mturk.com prolific.com prolific.co usertesting.com respondent.io craigslist.com backpage.com kijiji.ca producthunt.com indiehackers.com lobste.rs slashdot.org digg.com quora.com weworkremotely.com ' +
    'asp.net vb.net ado.net battle.net socket.io draw.io booking.com remoteok.com remoteok.io angel.co wellfound.com crunchbase.com trustpilot.com archive.org gov.uk irs.gov mozilla.org w3.org gnu.org eff.org ted.com stackexchange.com superuser.com serverfault.com namecheap.com flippa.com'
  ).split(' '),
);

const MASTODON_SERVERS = new Set(
  (
    'fosstodon.org hachyderm.io infosec.exchange mas.to techhub.social indieweb.social universeodon.com toot.cafe toot.community ruby.social phpc.social mathstodon.xyz ' +
    'chaos.social social.coop front-end.social floss.social norden.social metalhead.club sigmoid.social tech.lgbt c.im'
  ).split(' '),
);

const HOST_TO_APPLY =
  /^(?:careers?|jobs?|apply|hiring|join|talent|job-boards|boards|forms?|submit|submissions?|auditions?|casting|recruit(?:ing|ment)?|vacanc(?:y|ies)|openings|bookings?|book)\./;
const COUNTRY_HOSTS = /^(freelancer|99designs)\.(?:com?\.)?[a-z]{2,3}$/;
/** Hosts in front of a platform's own that serve the same pages. */
const SAME_PAGES = /^(?:www|m|mobile|old|new|np|i|sh|amp|ssl|ptb|canary|(?!go\.)[a-z]{2})\.(?=.+\.)/;

/** By their sites: which of their links do is told by the whole address. */
const REDIRECTING = new Set(REDIRECTING_HOSTS.map((host) => host.split('.').slice(-2).join('.')));

/** The known hosts met last, by a hash of how they are written. */
const SLOTS = 2048;
const slots: (Known | null)[] = Array.from({ length: SLOTS }, () => null);

interface Known {
  readonly written: string;
  readonly host: Host;
}

/** The host of a link. */
export function hostAt(text: string, { hostStart, hostEnd }: LinkSpan): Host {
  if (!mayBeKnown(text, hostStart, hostEnd)) return new Stranger(text, hostStart, hostEnd);
  let hash = 0;
  for (let i = hostStart; i < hostEnd; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
  const known = slots[slot] ?? null;
  if (known !== null && known.written.length === hostEnd - hostStart && text.startsWith(known.written, hostStart))
    return known.host;
  // A copy: what is cut out of a text keeps the whole text alive.
  const written = Buffer.from(text.slice(hostStart, hostEnd)).toString();
  const host = hostOf(bareHost(written.toLowerCase()));
  slots[slot] = { written, host };
  return host;
}

function hostOf(name: string): Host {
  return {
    name,
    rules: rulesFor(name),
    standing: standingOf(name),
    isService: APPLICATION_HOSTS.has(name),
    isToApply: HOST_TO_APPLY.test(name),
    isMastodon: isMastodonServer(name),
    isFacebook: name === 'facebook.com' || name === 'fb.com',
    isPersonal: PERSONAL_HOSTS.has(name) || PERSONAL_HOSTS.has(parentOf(name)),
    isShowcase: SHOWCASE_HOSTS.has(name) || SHOWCASE_HOSTS.has(parentOf(name)),
    isFamous: FAMOUS_HOSTS.has(name) || FAMOUS_HOSTS.has(parentOf(name)),
    isShortener: SHORTENERS.has(name),
    isRedirecting: isRedirectingHost(name),
    forms: name === 'airtable.com' ? 'airtable' : name === 'docs.google.com' ? 'google' : null,
  };
}

/** A host that no table names, as most are: what is asked of it is looked up only then. */
class Stranger implements Host {
  readonly rules = null;
  readonly standing = 'unknown';
  readonly isService = false;
  readonly isFacebook = false;
  readonly isPersonal = false;
  readonly isShowcase = false;
  readonly isFamous = false;
  readonly isShortener = false;
  readonly isRedirecting = false;
  readonly forms = null;
  private readonly text: string;
  private readonly start: number;
  private readonly end: number;
  private known = '';

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  get name(): string {
    if (this.known === '') this.known = bareHost(this.text.slice(this.start, this.end).toLowerCase());
    return this.known;
  }

  get isToApply(): boolean {
    return mayBeToApply(this.text, this.start) && HOST_TO_APPLY.test(this.name);
  }

  get isMastodon(): boolean {
    return isMastodonServer(this.name);
  }
}

/** By its first letters: one of `HOST_TO_APPLY`, at once or behind what `SAME_PAGES` takes away. */
function mayBeToApply(text: string, start: number): boolean {
  for (let from = start; from < start + 8; from++) {
    const isFirst = from === start || text.charCodeAt(from - 1) === 0x2e;
    if (isFirst && FIRST_LETTERS.has(((text.charCodeAt(from) | 0x20) << 8) | (text.charCodeAt(from + 1) | 0x20))) return true;
  }
  return false;
}

const FIRST_LETTERS = new Set(
  ['ca', 'jo', 'ap', 'hi', 'ta', 'bo', 'fo', 'su', 'au', 're', 'va', 'op'].map(
    (letters) => (letters.charCodeAt(0) << 8) | letters.charCodeAt(1),
  ),
);

/** Names of known sites, the label before the last, by the last bits of a hash: few others have the same. */
const SITE_BITS = 0xffff;
const sites = knownSites();

/**
 * Whether a table may name the host `from`..`to`, by the label before its last. So may every host under a short one: `co.uk` is no site, and
 * the platforms with a site for each country stand under such.
 */
function mayBeKnown(text: string, from: number, to: number): boolean {
  let i = to - 1;
  while (i > from && text.charCodeAt(i) !== 0x2e) i--;
  const end = i;
  let hash = 0;
  for (i--; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) break;
    hash = withLetter(hash, code);
  }
  return end - i < 5 || ((sites[(hash & SITE_BITS) >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
}

/** Without case. */
function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 0x20), 0x01000193) ^ (hash >>> 15);
}

function knownSites(): Uint8Array {
  const table = new Uint8Array((SITE_BITS + 1) >> 3);
  const known = [APPLICATION_HOSTS, PICTURES, OTHER_SITES, PERSONAL_HOSTS, SHOWCASE_HOSTS, FAMOUS_HOSTS];
  for (const host of [...hostsWithRules, ...REDIRECTING_HOSTS, ...known.flatMap((hosts) => [...hosts])]) {
    let hash = 0;
    for (const letter of [...(host.split('.').at(-2) ?? '')].reverse()) hash = withLetter(hash, letter.charCodeAt(0));
    const byte = (hash & SITE_BITS) >> 3;
    table[byte] = (table[byte] ?? 0) | (1 << (hash & 7));
  }
  return table;
}

/** Whether a host (lower case) is one of the servers on which people have their Mastodon account. */
export function isMastodonServer(name: string): boolean {
  return MASTODON_SERVERS.has(name) || /(?:^|[.-])(?:mastodon|mstdn)[.-]/.test(name);
}

function bareHost(host: string): string {
  if (rulesFor(host) !== null) return host;
  const dot = host.indexOf('.');
  const once = dot < 4 || dot === 6 ? host.replace(SAME_PAGES, '') : host;
  // `www.fr.freelancer.com`
  const bare = once[2] === '.' && rulesFor(once.slice(3)) !== null ? once.slice(3) : once;
  const first = bare.charCodeAt(0);
  return (first === 0x66 || first === 0x39) && COUNTRY_HOSTS.test(bare) ? `${bare.slice(0, bare.indexOf('.'))}.*` : bare;
}

function standingOf(host: string): Standing {
  const parent = parentOf(host);
  if (PICTURES.has(host) || PICTURES.has(parent)) return 'other';
  if (APPLICATION_HOSTS.has(host) || APPLICATION_HOSTS.has(parent)) return 'applications';
  return OTHER_SITES.has(host) || OTHER_SITES.has(parent) ? 'elsewhere' : 'unknown';
}

function isRedirectingHost(name: string): boolean {
  return name.startsWith('google.') || REDIRECTING.has(name) || REDIRECTING.has(parentOf(name));
}

function parentOf(host: string): string {
  const last = host.lastIndexOf('.');
  return host.slice(host.lastIndexOf('.', last - 1) + 1);
}
