/** What the words around a find say about other people: whom the poster thanks, follows, tried to reach, works for, or warns of. */
import type { ContactKind } from '../../../domain/contact.ts';
import type { Span } from '../text/characters.ts';

/** Who does or gave something, when it stands shortly before: somebody else. */
const CREDITS = new Set(
  (
    'by from ask asked asking thank thanks credit credits cc shoutout according said says tweeted hosted courtesy via source sources inspired inspiration boosted ' +
    'retweeted rt banned quoting quote ref reference versus vs than unlike similar'
  ).split(' '),
);
const PEOPLE = new Set(
  "i we you he she they who somebody someone people everybody everyone nobody i've we've they've i'd we'd he's she's".split(' '),
);
/** Stand between whoever does something and the deed. */
const ADVERBS = new Set('already also once really just even have had has first then simply always'.split(' '));
/** Deeds that are done, and no orders: “seen the course of …”, at the beginning of a sentence. */
const DONE = new Set(
  'saw seen asked tried emailed mailed wrote contacted phoned texted messaged bought ordered hired used met heard reported loved liked admired spotted'.split(
    ' ',
  ),
);
/** What somebody does to an account or a number that is not their own. */
const DEEDS = new Set(
  (
    'follow followed following love loved like liked saw found use used uses using read watch watched tried emailed e-mailed mailed contacted called phoned texted messaged ' +
    'dmed pmed wrote asked hired met know knew got received bought ordered reported blocked'
  ).split(' '),
);
/** Who they are to the poster, behind “my”, “our”, “a”. */
const RELATIONS = new Set(
  (
    'client clients boss friend friends colleague colleagues brother sister wife husband girlfriend boyfriend mother father mom dad son daughter neighbour neighbor landlord ' +
    'customer competitor competitors rival rivals guy girl person dude scammer idol ex professor teacher'
  ).split(' '),
);
const OWN = new Set("i i'm i've my mine our ours we we're me us".split(' '));
const POSSESSIVES = new Set('my our mine ours'.split(' '));
const THEIR_DEEDS = new Set(
  "said says wrote writes tweeted posted made makes built created does did didn't doesn't has never replied answered is was will can interviewed fired hired told asked sent gave he she his her they their".split(
    ' ',
  ),
);
const WARNINGS = new Set(
  (
    'scam scammer scammers fraud fraudster beware spammer phishing betrug betrüger vorsicht arnaque arnaqueur escroc escroquerie estafa estafador cuidado golpe golpista truffa truffatore oplichter oplichting ' +
    'oszust oszustwo uwaga podvod podvodník bedrägeri bluff svindel svindler svindlere bedrager bedrageri huijaus huijari huijareita varokaa varoitus csaló csalás átverés vigyázat vigyázzatok țeapă teapa țepar escroc escrocherie înșelătorie fraudă απάτη απατεώνας απατεώνες προσοχή dolandırıcı dolandırıcılık penipu penipuan мошенник мошенники мошенничество развод кидала кидалы шахрай шахраї обман'
  ).split(' '),
);
const REASSURANCES = new Set("no not isn't never without".split(' '));

/** Words in front, the nearest last, and behind a handle: is it somebody else's? */
export function isAnothers(before: readonly string[], behind: readonly string[]): boolean {
  const sentence = before.slice(before.lastIndexOf('') + 1);
  if (isRelation(sentence)) return true;
  // “my growing account @jo has …”
  if (sentence.slice(-4).some((word) => POSSESSIVES.has(word))) return false;
  const near = sentence.slice(-3);
  if (near.some((word, index) => CREDITS.has(word) && !isOwnNext(near, index) && !isKnownBy(near, index))) return true;
  if (near.includes('to') && near.includes('tweet')) return true;
  // “the folks at @acme”
  if (near.at(-1) === 'at' && /^(?:folks|people|guys|team|crew|friends)$/.test(near.at(-2) ?? '')) return true;
  if (sentence.slice(-5).some((word) => word === "there's" || (word === 'there' && sentence.includes('is')))) return true;
  const like = sentence.lastIndexOf('like');
  if (like !== -1 && sentence.length - like <= 3 && !isOwnNext(sentence, like)) return true;
  if (near.includes('see') && behind.slice(0, 4).includes('example')) return true;
  return isDoneTo(sentence) || doesItself(behind);
}

/** “i go by …” */
function isKnownBy(words: readonly string[], index: number): boolean {
  return words[index] === 'by' && words[index - 1] === 'go';
}

/** “I emailed …”, “somebody called …: for addresses and numbers too. */
export function wasTried(before: readonly string[]): boolean {
  return isDoneTo(before.slice(before.lastIndexOf('') + 1).slice(-5));
}

/** “Scam alert: …”, “… is a scammer”. */
export function isWarnedOf(before: readonly string[], behind: readonly string[]): boolean {
  const start = before.lastIndexOf('') + 1;
  return warnsFrom(before, Math.max(start, before.length - 10)) || warnsFrom(behind, 0) || isHarmedBy(before.slice(start));
}

/** “Ripped off by …” */
function isHarmedBy(sentence: readonly string[]): boolean {
  return sentence.at(-1) === 'by' && sentence.slice(-4).some((word) => HARMED.has(word));
}

const HARMED = new Set(
  'scammed burned burnt ripped cheated ghosted robbed stiffed conned defrauded hacked swindled tricked'.split(' '),
);

/** A word of warning that no “not” stands shortly before, from a word on. */
function warnsFrom(words: readonly string[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    if (!WARNINGS.has(words[at] ?? '')) continue;
    if (!words.slice(Math.max(from, at - 3), at).some((one) => REASSURANCES.has(one))) return true;
  }
  return false;
}

const TELLS = new Set('told tells asked asks wanted wants instructed instructs said says begged convinced pushed'.split(' '));
const WANTED = new Set('whoever who anyone anybody someone somebody nobody you i we'.split(' '));
const LISTENERS = new Set('me us him her them you people everyone victims'.split(' '));

/** “… told me to message …”: what somebody else invites to, by the word at `invited`. */
export function isToldTo(words: readonly string[], invited: number): boolean {
  for (let to = invited - 1; to >= 0 && invited - to < 4; to--) {
    if (words[to] === '' || words[to] === ',') return false;
    if (words[to] !== 'to') continue;
    const before = words[to - 1] ?? '';
    if (LISTENERS.has(before)) return TELLS.has(words[to - 2] ?? '');
    // “whoever wants to take it: mail …” is who is looked for.
    return TELLS.has(before) && !WANTED.has(words[to - 2] ?? '');
  }
  return false;
}

/** Where people show themselves. */
const SHOWN_ON: ReadonlySet<ContactKind> = new Set<ContactKind>(['instagram', 'x', 'github', 'bluesky', 'website']);
const SHOWING = new Set('see check look visit follow'.split(' '));

/** “DM me, or see insta @jo”: what stands behind “see” shows something, by the words behind an invitation. */
export function isShownOn(kind: ContactKind, words: readonly string[]): boolean {
  return SHOWN_ON.has(kind) && words.some((word) => SHOWING.has(word));
}

const PLATFORM_NAMED = /twitter|insta|\big\b|github|bluesky|bsky|\btg\b|telegram|discord|\bx\b/i;

/** An `@name` on the platform of the post itself: whom it speaks to or of. */
export function isBareMention(text: string, { start, end }: Span): boolean {
  if (text[start] !== '@' || text.startsWith('.bsky.social', end - '.bsky.social'.length)) return false;
  return !PLATFORM_NAMED.test(text.slice(Math.max(0, start - 30), start)) && !PLATFORM_NAMED.test(text.slice(end, end + 24));
}

/** What came in, in other languages than English. */
const CAME = new Set(
  (
    'erhalten bekommen bekam kam geschrieben schrieb reçu recu écrit recibí recibido llegó escribió ricevuto arrivata arrivato scritto recebi recebemos recebido chegou escreveu ontvangen kreeg gekregen ' +
    'dostałem dostałam otrzymałem otrzymałam przyszła przyszedł przyszło получил получила получили пришло пришёл пришел пришла прислали написали отримав отримала прийшов прийшло прийшла надіслали ' +
    'modtog modtaget fået mottok mottatt fikk sain saimme tuli kirjoitti kaptam kaptunk érkezett jött írt primit scris venit έλαβα πήρα ήρθε έστειλε geldi aldım aldık dostal dostala přišel přišla přišlo fick fått dapat menerima'
  ).split(' '),
);
const FROM = new Set(
  'von vom de da dal del van od от від с з från fra dari osoitteesta címről από adresse adresu адреса адреси ящика'.split(' '),
);

const SENDERS = new Set(
  'sender absender afzender afsender avsender avsändare expéditeur remitente mittente remetente nadawca отправитель lähettäjä feladó expeditor'.split(
    ' ',
  ),
);

/** “Ich habe eine Rechnung von … bekommen”, “… adresinden geldi”: who wrote to the poster. */
export function isSender(before: readonly string[], behind: readonly string[]): boolean {
  const sentence = before.slice(before.lastIndexOf('') + 1).slice(-14);
  if (sentence.slice(-2).some((word) => SENDERS.has(word))) return true;
  if (behind[0] === 'adresinden' && behind.slice(1, 5).some((word) => CAME.has(word))) return true;
  if (!sentence.slice(-2).some((word) => FROM.has(word))) return false;
  return sentence.some((word) => CAME.has(word)) || behind.slice(0, 5).some((word) => CAME.has(word));
}

/** “I follow …”, “he contacted me through …”; not “I use my …”. */
function isDoneTo(sentence: readonly string[]): boolean {
  const deed = sentence.findLastIndex(
    (word, index) =>
      (DEEDS.has(word) &&
        !(word === 'know' && /^(?:what|how|who|where|that|if|why)$/.test(sentence[index + 1] ?? '')) &&
        (sentence.slice(Math.max(0, index - 2), index).some((one) => PEOPLE.has(one)) ||
          (ADVERBS.has(sentence[index - 1] ?? '') && PEOPLE.has(sentence[index - 3] ?? '')))) ||
      (index === 0 && DONE.has(word)),
  );
  if (deed === -1 || sentence.length - deed > 7) return false;
  return !sentence.slice(deed + 1).some((word) => POSSESSIVES.has(word) || word === "i'm" || word === 'i');
}

/** “my client …”, “this guy: …” */
function isRelation(sentence: readonly string[]): boolean {
  const at = sentence.findLastIndex((word) => RELATIONS.has(word));
  if (at === -1 || sentence.length - at > 4 || sentence.slice(at + 1).some((word) => OWN.has(word))) return false;
  const determiner = sentence.slice(Math.max(0, at - 2), at);
  return (
    determiner.some((word) => /^(?:my|our|this|that|his|her|their|the|a|another|some)$/.test(word)) &&
    !/^(?:i'm|am)$/.test(determiner[0] ?? '')
  );
}

/** “… said it best”, “… interviewed me” */
function doesItself(behind: readonly string[]): boolean {
  const at = behind.findIndex((word) => THEIR_DEEDS.has(word));
  if (at === -1 || at > 6) return false;
  const isMine = behind.slice(0, at + 3).some((word) => POSSESSIVES.has(word) || word === 'i' || word === "i'm" || word === 'we');
  const isMe = (behind[at] === 'is' || behind[at] === 'was') && behind.slice(at + 1, at + 4).some((word) => OWN.has(word));
  return (
    !isMine &&
    !isMe &&
    !(behind[at] === 'is' && behind.length > at + 1 && /^(?:the|where|how|best|a)$/.test(behind[at + 1] ?? ''))
  );
}

/** “like us on …”, “by me” */
function isOwnNext(words: readonly string[], index: number): boolean {
  return OWN.has(words[index + 1] ?? '');
}
